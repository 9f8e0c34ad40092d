"""``where``: the lines of the documentation behind a method, parameter, field, error or event."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import InputError
from .terminal import GOOD, declare, docs_arguments

if TYPE_CHECKING:
    from ..entities.trace import Found

_EXAMPLE: Final = """
examples:
  bitrix24-openapi where crm.deal.add fields.TITLE       a parameter
  bitrix24-openapi where crm.deal.get result.TITLE       a field of the answer
  bitrix24-openapi where crm.deal.add 'Access denied'    an error, by code or message
  bitrix24-openapi where crm.deal TITLE                  a field of a record, on all its pages
  bitrix24-openapi where ONCRMDEALADD data.FIELDS.ID     the payload of an event
  bitrix24-openapi where tasks.task.list                 the pages themselves

Letter case and underscores do not matter; the last part of a path is enough. With --docs and
--docs-ru the files are those of the checkouts.
"""
_SOURCES: Final = "sources.json"
_ENTITIES: Final = "entities.yaml"


def add(commands: Any) -> None:
    parser = declare(
        commands,
        "where",
        "show which lines of the documentation a fact comes from",
        _where,
        _EXAMPLE,
    )
    parser.add_argument("name", metavar="NAME", help="a method, an event or a record (crm.deal)")
    parser.add_argument(
        "path", metavar="PATH", nargs="?", default="", help="a parameter, field or error of it"
    )
    parser.add_argument(
        "--spec", type=Path, default=Path("spec"), metavar="DIR", help="output of `build` (spec)"
    )
    parser.add_argument("--json", action="store_true", help="JSON instead of text")
    docs_arguments(parser)


def _where(options: argparse.Namespace) -> int:
    from ..entities.trace import Trace

    sources = _load_json(options.spec / _SOURCES)
    entities = _load_yaml(options.spec / _ENTITIES)
    found = Trace(sources, entities.get("entities", {})).find(options.name, options.path)
    roots = {"en": options.docs, "ru": options.docs_ru}
    if options.json:
        print(json.dumps([_plain(each, roots) for each in found], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(found, roots)))
    return GOOD


def _plain(found: Found, roots: dict[str, Path | None]) -> dict[str, str]:
    """What was found, with ``file:line`` in each language that has it."""
    values = {"what": found.what, "name": found.name}
    for language, line in (("en", found.en), ("ru", found.ru)):
        if line:
            root = roots[language]
            file = found.file if root is None else str(root / found.file)
            values[language] = f"{file}:{line}"
    return values


def _lines(found: Iterable[Found], roots: dict[str, Path | None]) -> Iterable[str]:
    for each in found:
        values = _plain(each, roots)
        yield f"{values.pop('what')}: {values.pop('name')}"
        yield from (f"  {language}  {place}" for language, place in values.items())


def _load_json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(_text(path))
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise InputError(f"{path}:{line}: not JSON") from None
    return _mapping(value, path)


def _load_yaml(path: Path) -> dict[str, Any]:
    import yaml

    from ..openapi import block_yaml

    text = _text(path)
    try:
        return _mapping(block_yaml.read(_without_head(text)), path)
    except block_yaml.Unsupported:
        pass
    try:
        return _mapping(yaml.safe_load(text), path)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 1
        raise InputError(f"{path}:{line}: not YAML") from None


def _without_head(text: str) -> str:
    """The document without the comment above it."""
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return text


def _mapping(value: Any, path: Path) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InputError(f"{path}:1: not a mapping")
    return value


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{path}:1: not UTF-8") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"{path}: {reason}; run `bitrix24-openapi build` first") from None
