"""The last step of ``make``: what was built is tried, once, from end to end.

The client of a build calls the portal that the same build's documents describe, over HTTP on
this machine::

    python tools/first_call.py build
"""

from __future__ import annotations

import argparse
import sys
import warnings
from pathlib import Path
from typing import Any, Final

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.serve.assembly import assemble
from bitrix24_openapi.mock.serve.server import Server

DOCUMENTS: Final = ("openapi.yaml", "openapi-v3.yaml")
TITLE: Final = "First call"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description="Call the mock portal of a build with the client of the same build.",
        epilog="example:\n  python tools/first_call.py build",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("build", type=Path, help="folder with the documents and client/")
    build: Path = parser.parse_args(arguments).build
    sys.path.insert(0, str(build / "client"))
    try:
        portal = assemble(Options(specs=tuple(build / name for name in DOCUMENTS), stateful=True))
        with Server(portal) as server:
            print(f"portal   {server.url}rest/1/secret/")
            return _call(f"{server.url}rest/1/secret/")
    except InputError as error:
        print(error, file=sys.stderr)
        return 1


def _call(webhook: str) -> int:
    from bitrix24_client import Bitrix24

    with warnings.catch_warnings(), Bitrix24(webhook) as b24:
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            deal: Any = b24.crm.deal
            added = deal.add(fields={"TITLE": TITLE, "OPPORTUNITY": 1000})
            print(f"call     b24.crm.deal.add(fields={{'TITLE': {TITLE!r}, …}}) -> {added!r}")
            title = deal.get(id=added).title
            print(f"call     b24.crm.deal.get(id={added!r}).title -> {title!r}")
            titles = [each.title for each in deal.list(filter={">OPPORTUNITY": 500})]
            print(f"call     b24.crm.deal.list(filter={{'>OPPORTUNITY': 500}}) -> {titles!r}")
        except AttributeError as error:
            print(f"the documentation has no deals to call: {error}", file=sys.stderr)
            return 1
    if title != TITLE or TITLE not in titles:
        print("the portal has lost what the client has added", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
