"""b24pysdk as it comes from its package; it insists on https: with_b24pysdk.py WEBHOOK."""

from __future__ import annotations

import json
import sys
from typing import Any
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook, Client
from b24pysdk.api.requests import BitrixAPIRequest


def main(webhook: str) -> dict[str, Any]:
    address = urlsplit(webhook)
    _, user, code, *_ = address.path.strip("/").split("/")
    token = BitrixWebhook(domain=address.netloc, webhook_token=f"{user}/{code}")
    client = Client(token)
    by_offset = client.crm.deal.list(select=["ID", "TITLE"]).as_list().result
    # A generator, which would go on while deals are added below.
    by_id = list(client.crm.deal.list(select=["ID", "TITLE"]).as_list_fast().result)
    added = client.crm.deal.add(fields={"TITLE": "Added & read"}).result
    batch = client.call_batch(
        {
            "add": client.crm.deal.add(fields={"TITLE": "In a batch"}),
            # Its own method takes numbers only.
            "get": BitrixAPIRequest(
                bitrix_token=token, api_method="crm.deal.get", params={"id": "$result[add]"}
            ),
        }
    ).result.result
    listed = sorted(int(deal["ID"]) for deal in by_offset)
    if listed != sorted(int(deal["ID"]) for deal in by_id):
        raise SystemExit("the two ways to list differ")
    return {
        "listed": listed,
        "added": added,
        "batch": [batch["add"], batch["get"]["TITLE"]],
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
