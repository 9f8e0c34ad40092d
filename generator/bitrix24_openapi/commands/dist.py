"""``dist``: the documents in every format that tools ask for, ready to be published."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Final

from .terminal import GOOD, declare, progress

_EXAMPLE: Final = """
example:
  bitrix24-openapi dist --spec spec --out build/dist

Writes each document as JSON (also minified), in the flavours codegen and 3.0, as a Postman
collection and as JSON Schemas; a small document for each scope with scopes/index.json; and
SHA256SUMS, for sha256sum --check. The folder is replaced as a whole, or stays as it is.
"""


def add(commands: Any) -> None:
    parser = declare(
        commands, "dist", "write the documents in every format that tools ask for", _dist, _EXAMPLE
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
        required=True,
        metavar="DIR",
        help="output folder: new, empty, or written by this command",
    )


def _dist(options: argparse.Namespace) -> int:
    from ..files import replace_folder
    from ..openapi.sources import load_folder, own_spec
    from ..slice.dist import CHECKSUMS, distribution

    documents = load_folder(options.spec or own_spec())
    with progress() as told:
        written = replace_folder(options.out, distribution(documents, told), known_by=CHECKSUMS)
    size = sum(written.values())
    print(f"{options.out}: {len(written):,} files, {size / 1e6:,.1f} MB", file=sys.stderr)
    return GOOD
