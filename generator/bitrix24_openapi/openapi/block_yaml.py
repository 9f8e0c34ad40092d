"""A fast reader for the YAML that :mod:`.emit` writes, and for nothing else.

A document of the whole API has 200,000 lines; PyYAML takes ten seconds for it even with
libyaml, nearly all of them to make Python objects of events. What the emitter writes is a
small part of YAML: block mappings and sequences, short ones on one line, scalars on one line,
``|-`` blocks. Anything else raises :class:`Unsupported`, and the caller takes a complete reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import yaml


class Unsupported(Exception):  # noqa: N818 - a verdict, not a mistake
    """The text uses YAML that this reader does not support."""


#: Plain text: it does not start with an indicator of YAML and holds neither ": " nor " #".
_TEXT: Final = r"(?:[^\s'\"\[\]{}#&*!|>%@`?,:-]|[-?:](?=\S))(?:[^:#]++|:(?=\S)|(?<=\S)\#)*+"
_LINE: Final = re.compile(
    rf"""(?P<key>{_TEXT}|'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"):(?:\ (?P<value>.+))?\Z""", re.VERBOSE
)
#: A plain scalar that means itself or what :data:`_RESOLVED` says.
_PLAIN: Final = re.compile(rf"{_TEXT}\Z")
_SINGLE: Final = re.compile(r"'(?:[^']|'')*'\Z")
_DOUBLE: Final = re.compile(r'"(?:[^"\\]|\\.)*"\Z')
#: Plain scalars that may be other than text: PyYAML resolves them.
_RESOLVED: Final = re.compile(
    r"(?:[-+.\d].*|~|<<|=|null|true|false|yes|no|on|off)\Z", re.IGNORECASE
)

#: (column, key or one of the marks below, value or None where a block follows)
_Token = tuple[int, Any, Any]
_ITEM: Final = object()
_SCALAR: Final = object()
_BLOCK: Final = object()


def read(text: str) -> Any:
    """The document, as a safe loader of PyYAML gives it; :class:`Unsupported` otherwise."""
    tokens = _tokens(text)
    if not tokens:
        raise Unsupported("an empty document")
    tokens.append((-1, _SCALAR, None))
    parser = _Parser(tokens)
    value = parser.node()
    if parser.position != len(tokens) - 1:
        raise Unsupported("indentation")
    return value


class _Scalars:
    """Text of a scalar → value; most texts of a document are repeated."""

    def __init__(self) -> None:
        self._known: dict[str, Any] = {}

    def of(self, text: str) -> Any:
        try:
            return self._known[text]
        except KeyError:
            value = self._known[text] = _scalar(text)
            return value


def _scalar(text: str) -> Any:
    if _SINGLE.match(text):
        return text[1:-1].replace("''", "'")
    plain = _PLAIN.match(text) and not text.endswith((" ", ":"))
    if plain and not _RESOLVED.match(text):
        return text
    if plain or _DOUBLE.match(text):
        try:
            return yaml.safe_load(text)
        except (yaml.YAMLError, ValueError):
            pass
    raise Unsupported(text)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    scalar = _Scalars().of
    collection = _Collections(scalar).of
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    pending: Any = None
    number, end = 0, len(lines)
    while number < end:
        line = lines[number]
        number += 1
        content = line.lstrip(" ")
        column = len(line) - len(content)
        if content.startswith("- "):
            column, content = _items(tokens, column, content)
        if pending is not None:
            if not content.startswith(": ") or pending[0] != column:
                raise Unsupported(line)
            tokens.append((column, _key(pending[1]), _BLOCK))
            pending = None
            column, content = _items(tokens, column + 2, content[2:])
        elif content.startswith("? "):
            # A key too long for one line with its value, which comes in the next line.
            pending = (column, scalar(content[2:]))
            continue
        found = _LINE.match(content)
        key, rest = found.groups() if found is not None else (None, content)
        value: Any
        if rest is None:
            value = _BLOCK
        elif rest[:1] in ("{", "["):
            value = collection(rest)
        elif rest == "|-" and key is not None:
            value, number = _literal(lines, number, column)
        else:
            value = scalar(rest)
        tokens.append((column, _SCALAR if key is None else _key(scalar(key)), value))
    if pending is not None:
        raise Unsupported("a key without a value")
    return tokens


def _key(value: Any) -> str:
    """Keys are text, as in JSON; the complete reader makes text of others."""
    if not isinstance(value, str):
        raise Unsupported(f"the key {value!r}")
    return value


def _items(tokens: list[_Token], column: int, content: str) -> tuple[int, str]:
    """Take the dashes at the start of a line; column and text of what follows them."""
    while content.startswith("- "):
        tokens.append((column, _ITEM, None))
        content = content[2:]
        column += 2
    return column, content


class _Collections:
    """Text of a collection on one line → value, each a new one."""

    def __init__(self, scalar: Callable[[str], Any]) -> None:
        self._known: dict[str, Any] = {}
        self._scalar = scalar

    def of(self, text: str) -> Any:
        try:
            return _copied(self._known[text])
        except KeyError:
            pass
        value, end = _flow(text, 0, self._scalar)
        if end != len(text):
            raise Unsupported(text)
        self._known[text] = value
        return _copied(value)


def _copied(value: Any) -> Any:
    if type(value) is dict:
        return {
            key: _copied(each) if type(each) in _COLLECTION else each for key, each in value.items()
        }
    return [_copied(each) if type(each) in _COLLECTION else each for each in value]


_COLLECTION: Final = frozenset({dict, list})
#: A key in a collection on one line, and a scalar there.
_FLOW_KEY: Final = re.compile(
    r"""('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"\[\]{},:](?:[^\[\]{},:]|:(?=\S))*): """
)
_FLOW_SCALAR: Final = re.compile(
    r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"\[\]{},:](?:[^\[\]{},:]|:(?=\S))*"""
)


def _flow(text: str, at: int, scalar: Callable[[str], Any]) -> tuple[Any, int]:
    """The value that starts at a place of a line, and the place behind it."""
    opening = text[at : at + 1]
    if opening not in ("{", "["):
        found = _FLOW_SCALAR.match(text, at)
        if found is None:
            raise Unsupported(text)
        return scalar(found[0]), found.end()
    closing = "}" if opening == "{" else "]"
    members: dict[Any, Any] = {}
    items: list[Any] = []
    at += 1
    while text[at : at + 1] != closing:
        if members or items:
            if text[at : at + 2] != ", ":
                raise Unsupported(text)
            at += 2
        if opening == "{":
            key = _FLOW_KEY.match(text, at)
            if key is None:
                raise Unsupported(text)
            value, at = _flow(text, key.end(), scalar)
            members[_key(scalar(key[1]))] = value
        else:
            value, at = _flow(text, at, scalar)
            items.append(value)
    return (members if opening == "{" else items), at + 1


def _literal(lines: list[str], number: int, parent: int) -> tuple[str, int]:
    """The text of a ``|-`` block that starts at a line, and the line after it."""
    first = lines[number] if number < len(lines) else ""
    column = len(first) - len(first.lstrip(" "))
    if column <= parent or column == len(first):
        raise Unsupported("a block of text without an indented first line")
    prefix = " " * column
    kept: list[str] = []
    while number < len(lines):
        line = lines[number]
        if line.startswith(prefix):
            kept.append(line[column:])
        elif line == "":
            kept.append("")
        else:
            break
        number += 1
    return "\n".join(kept).rstrip("\n"), number


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self.position = 0

    def node(self) -> Any:
        column, key, value = self._tokens[self.position]
        if key is _ITEM:
            return self._sequence(column)
        if key is _SCALAR:
            self.position += 1
            return value
        return self._mapping(column)

    def _mapping(self, column: int) -> dict[Any, Any]:
        tokens = self._tokens
        found: dict[Any, Any] = {}
        while True:
            here, key, value = tokens[self.position]
            if here != column or key is _ITEM:
                return found
            if key is _SCALAR:
                raise Unsupported("a scalar among keys")
            self.position += 1
            if value is _BLOCK:
                following, mark, _ = tokens[self.position]
                # The items of a sequence stand in the column of its key.
                if following > column or (following == column and mark is _ITEM):
                    value = self.node()
                else:
                    value = None
            found[key] = value

    def _sequence(self, column: int) -> list[Any]:
        tokens = self._tokens
        found: list[Any] = []
        while True:
            here, key, _ = tokens[self.position]
            if here != column or key is not _ITEM:
                return found
            self.position += 1
            if tokens[self.position][0] != column + 2:
                raise Unsupported("an item on a line of its own")
            found.append(self.node())
