"""The command ``bitrix24``: ``bitrix24 export crm.deal.list -o deals.parquet``."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from .client import SyncClient
from .errors import Bitrix24Error, ParameterError
from .exporting import export
from .method import ListMethod, prepare
from .partitions import ROWS

#: Where the webhook is looked for: as an argument, others could read it.
VARIABLE: Final = "BITRIX24_WEBHOOK"


def main(
    arguments: Sequence[str] | None,
    make_client: Callable[[str], SyncClient],
) -> int:
    """Run the command: 0, or 1 after a message about what is wrong."""
    options = _parser().parse_args(arguments)
    # Arrow's own allocator keeps what it once had; it is chosen when Arrow is loaded.
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    try:
        _export(options, make_client)
    except (Bitrix24Error, ImportError) as error:
        print(f"bitrix24: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("bitrix24: interrupted; the same command goes on from here", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bitrix24", description="Bitrix24 from the command line")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    each = commands.add_parser(
        "export",
        help="write all rows of a list to a file",
        description="Write all rows of a list to a file. What is interrupted is resumed by the "
        f"same command. The webhook is taken from the environment: {VARIABLE}.",
    )
    each.add_argument("method", help="the list, such as crm.deal.list")
    each.add_argument(
        "-o", "--output", required=True, help="the file: .parquet, .csv, .jsonl or .ndjson"
    )
    each.add_argument(
        "--params",
        default="{}",
        metavar="JSON",
        help='parameters of the method, such as {"filter": {">OPPORTUNITY": 0}}',
    )
    each.add_argument(
        "--rows", type=int, default=ROWS, help=f"rows between two points to resume from ({ROWS})"
    )
    each.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    each.add_argument("--quiet", action="store_true", help="do not show how far it is")
    return parser


def _export(
    options: argparse.Namespace,
    make_client: Callable[[str], SyncClient],
) -> None:
    webhook = os.environ.get(VARIABLE)
    if not webhook:
        raise ParameterError(f"{VARIABLE} is not set: the URL of a webhook, in the environment")
    with make_client(webhook) as client:
        method = list_method_named(options.method, client)
        if method is None:
            raise ParameterError(f"{options.method} is not the name of a list method")
        listing = client._list(method, prepare(method, {}, _params(options.params)).params)
        shown = not options.quiet and sys.stderr.isatty()
        done = export(
            listing,
            Path(options.output),
            rows=options.rows,
            overwrite=options.overwrite,
            on_rows=_show if shown else None,
        )
    if not options.quiet:
        resumed = f", {done.resumed} of them before" if done.resumed else ""
        print(f"{done.path}: {done.rows} rows{resumed}", file=sys.stderr)


def _show(rows: int) -> None:
    print(f"\r{rows} rows", end="", file=sys.stderr, flush=True)


def _params(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise ParameterError(f"--params is not JSON: {error}") from None
    if not isinstance(found, dict):
        raise ParameterError("--params is not a JSON object")
    return found


def list_method_named(name: str, client: object) -> ListMethod[Any] | None:
    """The list method of a wire name: generated modules have one as a constant, beside the class
    of the namespace that it belongs to."""
    current = client
    for part in name.split("."):
        module = sys.modules.get(type(current).__module__)
        for value in vars(module).values() if module is not None else ():
            if isinstance(value, ListMethod) and value.name == name:
                return value
        attribute = _attribute(part)
        current = getattr(current, attribute, None) or getattr(current, attribute + "_", None)
        if current is None:
            return None
    return None


def _attribute(part: str) -> str:
    """The attribute that generated classes have for a part of a method's name."""
    letters = [f"_{each.lower()}" if each.isupper() else each for each in part]
    return "".join(letters).lstrip("_")
