"""``slice``: some methods as a document of their own, a Postman collection or JSON Schemas."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from ..openapi.conventions import DOCUMENTS, Api
from .terminal import GOOD, at_least_one, declare

_EXAMPLE: Final = """
examples:
  bitrix24-openapi slice --scope crm --method 'crm.deal.*' -o deals.yaml
  bitrix24-openapi slice --method 'tasks.task.*' --api v3 -o tasks.yaml
  bitrix24-openapi slice --event 'ONCRMDEAL*' --as jsonschema -o events.json
  bitrix24-openapi slice --scope crm --as postman -o crm.postman_collection.json
  bitrix24-openapi slice --scope im --as jsonschema -o schemas/
  bitrix24-openapi slice --scope crm --flavor codegen -o crm.json
  bitrix24-openapi slice --scope crm --only-safe --max-tools 40 -o crm-read.yaml

Patterns are those of the shell; letter case does not matter. Several --scope, --tag or --method
widen the choice, one beside another of them narrows it.
"""
_FORMS: Final = ("openapi", "postman", "jsonschema")
_FLAVORS: Final = ("wire", "codegen", "codegen-lenient", "3.0")


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "slice",
        "write a small document with the methods that are asked for and all that they need",
        _slice,
        _EXAMPLE,
    )
    choice: Callable[..., Any] = parser.add_argument
    choice("--scope", action="append", default=[], metavar="PATTERN", help="methods of a scope")
    choice("--tag", action="append", default=[], metavar="PATTERN", help="methods with a tag")
    choice("--method", action="append", default=[], metavar="PATTERN", help="methods by name")
    choice("--event", action="append", default=[], metavar="PATTERN", help="events by code")
    choice("--only-safe", action="store_true", help="only methods that change nothing")
    choice(
        "--max-tools",
        type=at_least_one,
        metavar="N",
        help="no more than N methods, deprecated ones last: tool servers take few",
    )
    choice("--api", choices=tuple(DOCUMENTS), help="where both APIs have such methods")
    choice("--as", dest="form", choices=_FORMS, default="openapi", help="what to write (openapi)")
    choice(
        "--flavor",
        choices=_FLAVORS,
        default=_FLAVORS[0],
        help="wire: as published (the default); codegen: one type for each value, for generators "
        "of code; codegen-lenient: the same with untyped values in answers, for clients that check "
        "types (Go, C#, Python); 3.0: OpenAPI 3.0.3",
    )
    choice(
        "--spec",
        type=Path,
        metavar="DIR",
        help="folder with openapi.yaml and openapi-v3.yaml (by default those of this package)",
    )
    choice(
        "-o",
        "--out",
        metavar="FILE",
        help="YAML or JSON by its ending; JSON Schemas: a folder, too (standard output)",
    )


def _slice(options: argparse.Namespace) -> int:
    from ..openapi.sources import load_folder, own_spec
    from ..slice import cut, select
    from ..slice.flavors import Flavor, flavored
    from ..slice.select import Wanted, complain, limited

    wanted = Wanted(options.scope, options.tag, options.method, options.event, options.only_safe)
    if not (wanted.any_method or wanted.events):
        options.usage_error("give --scope, --tag, --method, --only-safe or --event")
    if options.flavor != _FLAVORS[0] and options.form != "openapi":
        options.usage_error(f"--flavor is for OpenAPI documents, not for --as {options.form}")
    out = Path(options.out) if options.out not in (None, "-") else None
    folder = options.form == "jsonschema" and _is_folder(options.out)
    if out is not None and not folder and out.is_dir():
        raise InputError(f"{out}: a folder; {options.form} is one file")
    apis: list[Api] = [options.api] if options.api is not None else list(DOCUMENTS)
    documents = load_folder(options.spec or own_spec(), apis)
    found = {api: select(document, wanted) for api, document in documents.items()}
    complain(documents.values(), wanted)
    api = _only([api for api, selection in found.items() if selection])
    selection = limited(documents[api], found[api], options.max_tools)
    document = flavored(cut(documents[api], selection), Flavor(options.flavor))
    _write(document, options.form, out, folder=folder)
    if left_out := len(found[api].methods) - len(selection.methods):
        print(
            f"warning: {left_out:,} of {len(found[api].methods):,} methods were left out "
            f"(--max-tools {options.max_tools}); choose with --method, --tag or --only-safe",
            file=sys.stderr,
        )
    print(
        f"{len(selection.methods):,} methods, {len(selection.events):,} events, "
        f"{len(document.get('components', {}).get('schemas', {})):,} schemas",
        file=sys.stderr,
    )
    return GOOD


def _write(document: Mapping[str, Any], form: str, out: Path | None, *, folder: bool) -> None:
    from ..files import write_all, write_file
    from ..slice.files import to_text

    if folder:
        from ..slice.jsonschema import files

        assert out is not None  # a folder has a name
        texts = {name: [to_text(schema, None)] for name, schema in files(document).items()}
        write_all(out, texts)
        return
    # Collections and JSON Schemas are JSON whatever their files are called.
    text = to_text(_FORM[form](document), (out or _STDOUT) if form == "openapi" else None)
    if out is None:
        sys.stdout.write(text)
    else:
        write_file(out, text)


def _is_folder(out: str | None) -> bool:
    """A name that ends with a slash, or an existing folder."""
    return out not in (None, "-") and (str(out).endswith("/") or Path(str(out)).is_dir())


def _only(apis: list[Api]) -> Api:
    if len(apis) != 1:
        raise InputError("both APIs have such methods: choose with --api classic or --api v3")
    return apis[0]


def _postman(document: Mapping[str, Any]) -> Any:
    from ..slice.postman import collection

    return collection(document)


def _jsonschema(document: Mapping[str, Any]) -> Any:
    from ..slice.jsonschema import bundle

    return bundle(document)


_FORM: Final[Mapping[str, Callable[[Mapping[str, Any]], Any]]] = {
    "openapi": lambda document: document,
    "postman": _postman,
    "jsonschema": _jsonschema,
}
#: Documents on standard output are YAML.
_STDOUT: Final = Path("slice.yaml")
