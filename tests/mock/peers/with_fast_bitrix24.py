"""fast_bitrix24 as it comes from its package: with_fast_bitrix24.py WEBHOOK."""

from __future__ import annotations

import json
import sys
from typing import Any

from fast_bitrix24 import Bitrix


def main(webhook: str) -> dict[str, Any]:
    client = Bitrix(webhook, verbose=False)
    before = client.get_all("crm.deal.list", {"select": ["ID", "TITLE"]})
    added = client.call("crm.deal.add", {"fields": {"TITLE": "Added & read"}})
    batch = client.call_batch(
        {
            "halt": 0,
            "cmd": {
                "add": "crm.deal.add?fields[TITLE]=In a batch",
                "get": "crm.deal.get?id=$result[add]",
            },
        }
    )
    return {
        "listed": sorted(int(deal["ID"]) for deal in before),
        "added": added,
        "batch": [batch["add"], batch["get"]["TITLE"]],
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
