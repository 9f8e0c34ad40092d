"""``client``: OpenAPI documents → the Python package."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from .terminal import GOOD, declare, progress

_EXAMPLE: Final = """
examples:
  bitrix24-openapi client
  bitrix24-openapi client --spec build --out build/client
"""


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "client",
        "write the typed Python client from the OpenAPI documents",
        _client,
        _EXAMPLE,
    )
    parser.add_argument(
        "--spec",
        type=Path,
        metavar="DIR",
        help="folder with openapi.yaml and openapi-v3.yaml (by default those of this package)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("generated_client"),
        metavar="DIR",
        help="folder to write bitrix24_client/ into (generated_client)",
    )


def _client(options: argparse.Namespace) -> int:
    from ..client.driver import PACKAGE, generate
    from ..compare.package import PUBLIC_API, public_api
    from ..corrections import for_folder
    from ..files import write_file
    from ..openapi.sources import own_spec
    from ..spec.ledger import load

    spec = options.spec or own_spec()
    with progress() as advance:
        ledger = load(for_folder(spec).names)
        summary = generate(spec, options.out, advance, ledger=ledger)
    write_file(options.out / PUBLIC_API, public_api(options.out / PACKAGE))
    methods = summary.operations
    print(
        f"{methods['classic']:,} classic methods, {methods['v3']:,} of REST 3.0, "
        f"{summary.files:,} files, {summary.characters / 1e6:.1f} MB"
    )
    print(options.out / PACKAGE)
    return GOOD
