"""JSON as the docs show it: strict first, then with repairs that are named."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from ..model import Json
from .lenient import LenientReader
from .print_r import START as PRINT_R
from .print_r import parse_print_r
from .values import Parsed, Problem, UnreadableError


class _NotStrictError(ValueError):
    pass


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _NotStrictError("duplicate key")
    return result


def _constant(name: str) -> NoReturn:
    raise _NotStrictError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)

_BLANK = re.compile(r"[\s\ufeff\u200b]*")
#: `"fields": {…}` or `fields:⏎{…}` without the outer braces.
_BRACELESS = re.compile(r"(?:\"[^\"\n]*\"|'[^'\n]*'|[^\W\d][\w$.-]*|[0-9]+)\s*:(?!//)")
_PHP_ARRAY = re.compile(r"array\s*\(|\[\s*(?:'[^'\n]*'|\"[^\"\n]*\")\s*=>", re.IGNORECASE)
#: Where a payload may begin behind text.
_NEXT_DOCUMENT = re.compile(r"^[ \t]*[{\[]", re.MULTILINE)


def parse_json(text: str) -> Parsed | Problem:
    """The (first) JSON value of a text, or why there is none."""
    documents = parse_documents(text)
    first = documents[0]
    if len(documents) > 1 and isinstance(first, Parsed):
        return Parsed(first.value, (*first.repairs, "several-documents"), first.offset)
    return first


def parse_documents(text: str) -> list[Parsed | Problem]:
    """Every JSON value of a text in order; at least one entry. Never raises."""
    try:
        return [Parsed(_DECODER.decode(text))]
    except (ValueError, RecursionError):
        pass
    documents: list[Parsed | Problem] = []
    pending: tuple[str, ...] = ()
    pos = _start(text, 0)
    while pos < len(text):
        if text[pos] in "{[" or not documents:
            found, end = _document(text, pos)
            if isinstance(found, Problem):
                skipped = _NEXT_DOCUMENT.search(text, pos + 1)
                at_start = text[pos] not in "{["
                if at_start and skipped and not documents and "stray-text" not in pending:
                    pending = ("stray-text",)
                    pos = skipped.end() - 1
                    continue
                documents.append(found)
                break
            documents.append(Parsed(found.value, (*found.repairs, *pending), found.offset))
            pending = ()
            pos = _start(text, end)
        else:
            repair = "extra-bracket" if text[pos] in "}])" else "stray-text"
            following = _NEXT_DOCUMENT.search(text, pos)
            pos = following.end() - 1 if following else len(text)
            last = documents[-1]
            if isinstance(last, Parsed) and repair not in last.repairs:
                documents[-1] = Parsed(last.value, (*last.repairs, repair), last.offset)
    return documents or [Problem("empty", "no JSON value")]


def _start(text: str, pos: int) -> int:
    return _BLANK.match(text, pos).end()  # type: ignore[union-attr]


def _document(text: str, pos: int) -> tuple[Parsed | Problem, int]:
    """The value at ``pos`` and where it ends."""
    if text[pos] in "{[":
        try:
            value, end = _DECODER.raw_decode(text, pos)
            return Parsed(value, (), pos), end
        except (ValueError, RecursionError):
            pass
    if PRINT_R.match(text, pos):
        return parse_print_r(text[pos:]), len(text)
    if _PHP_ARRAY.match(text, pos):
        return _php(text, pos)
    reader = LenientReader(text, pos)
    try:
        value = _read(reader, text, pos)
    except UnreadableError as unreadable:
        return unreadable.problem, pos
    if "missing-bracket" in reader.repairs:
        # Closing at the end may put later keys into the wrong object: ask the indentation.
        second = LenientReader(text, pos, by_indent=True)
        try:
            other = _read(second, text, pos)
        except UnreadableError:
            other = None
        if other is not None and "missing-bracket" not in second.repairs:
            reader, value = second, other
    return Parsed(value, tuple(reader.repairs), pos), reader.pos


def _read(reader: LenientReader, text: str, pos: int) -> Json:
    if reader.peek() in ("{", "["):
        return reader.value()
    if not _BRACELESS.match(text, reader.pos):
        raise reader.fail("not-json", "no JSON value")
    reader.note("missing-braces")
    keyed, values = reader.members()
    if values or not keyed:
        raise reader.fail("mixed-members", "members without a key", pos)
    return keyed


def _php(text: str, pos: int) -> tuple[Parsed | Problem, int]:
    from .php import PhpReader

    reader = PhpReader(text, pos)
    try:
        value = reader.value()
    except UnreadableError as unreadable:
        return unreadable.problem, pos
    return Parsed(value, ("php-array", *reader.repairs), pos), reader.pos
