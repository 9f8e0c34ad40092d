"""Literals of the docs as JSON values, by the documented type.

Two readers: :func:`value_of` for one token (``Y``, ``0``, ``'section'``), and
:func:`parse_loose` for the object notations of the docs, which are neither JSON nor JS nor PHP
but a mixture (``{id: 'ASC'}``, ``[TIMESTAMP_X:ASC]``, ``array("a" => 1)``, lost commas, ``...``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeGuard

from ..model import DocType, Json


class LiteralType(Enum):
    """What a documented type means for a literal."""

    INTEGER = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    STRING = auto()
    OBJECT = auto()
    ARRAY = auto()
    NULL = auto()
    UNKNOWN = auto()


#: Documented type names → kind. Ids of CRM objects are integers (``crm/data-types.md``).
_KINDS: dict[str, LiteralType] = {
    name: kind
    for kind, names in {
        LiteralType.INTEGER: """integer int timestamp user user.id location crm_company crm_contact
            crm_entity crm_lead crm_category crm_quote crm_deal crm_dynamic_type.id""",
        LiteralType.NUMBER: "double float number decimal money",
        LiteralType.BOOLEAN: "boolean bool",
        LiteralType.STRING: """string char text date datetime time html url crm_status crm_currency
            userfieldentityid base64 file uuid y/n""",
        LiteralType.OBJECT: "object lang_map map crm_multifield",
        LiteralType.ARRAY: "array list",
        LiteralType.NULL: "null",
    }.items()
    for name in names.split()
}


def literal_types(doc_type: DocType | None) -> frozenset[LiteralType]:
    """Kinds of a type's alternatives; for arrays :attr:`LiteralType.ARRAY`."""
    if doc_type is None or not doc_type.alternatives:
        return frozenset({LiteralType.UNKNOWN})
    return frozenset(
        LiteralType.ARRAY if t.array_depth else _kind(t.name) for t in doc_type.alternatives
    )


def item_kinds(doc_type: DocType | None) -> frozenset[LiteralType]:
    """Kinds of the values of an enumeration: of the items for arrays, else of the type."""
    if doc_type is None:
        return frozenset({LiteralType.UNKNOWN})
    found = {
        LiteralType.UNKNOWN
        if not t.array_depth and _kind(t.name) is LiteralType.ARRAY
        else _kind(t.name)
        for t in doc_type.alternatives
    }
    return frozenset(found or {LiteralType.UNKNOWN})


def _kind(name: str) -> LiteralType:
    name = name.lower()
    known = _KINDS.get(name)
    if known is not None:
        return known
    if name.startswith("crm_enum_") or name.endswith(".id"):
        return LiteralType.INTEGER
    return LiteralType.UNKNOWN


@dataclass(frozen=True, slots=True)
class Token:
    """A literal as written: its text without quotes, and how it was marked."""

    text: str
    quoted: bool = False


_QUOTES = {"'": "'", '"': '"', "«": "»", "“": "”", "‘": "’", "’": "’", "”": "”"}
_INTEGER = re.compile(r"[+-]?\d+\Z")
_NUMBER = re.compile(r"[+-]?(?:\d+\.\d*|\.\d+|\d+)\Z")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:[,\u00a0\u202f ]\d{3})+\Z")
_CONSTANTS: dict[str, Json] = {"null": None, "true": True, "false": False}


def token(text: str) -> Token:
    """Strip the quotes of a literal. ``''`` is the empty string."""
    text = text.strip()
    if len(text) >= 2 and _QUOTES.get(text[0]) == text[-1]:
        return Token(text[1:-1], quoted=True)
    # Class names are written as in JSON, with their back-slashes doubled.
    return Token(text.replace("\\\\", "\\"))


def value_of(literal: Token, kinds: frozenset[LiteralType]) -> Json:
    """The JSON value of a literal under a documented type.

    Digits are numbers under integer, double, boolean and unknown types, strings under string
    types. Quoted literals stay strings. What does not fit the type is a string.
    """
    text = literal.text
    if literal.quoted:
        return text
    constant = text.lower()
    if constant == "null":
        return None
    if constant in _CONSTANTS and (LiteralType.STRING not in kinds or LiteralType.BOOLEAN in kinds):
        return _CONSTANTS[constant]
    if LiteralType.STRING in kinds and not kinds & {LiteralType.INTEGER, LiteralType.NUMBER}:
        return text
    number = number_of(text)
    if number is None:
        return text
    if LiteralType.NUMBER in kinds or LiteralType.INTEGER not in kinds:
        return number
    return int(number) if number == int(number) else number


def number_of(text: str) -> int | float | None:
    """A number, with the thousands separators of the docs (``20,000``, ``1 048 576``)."""
    if _INTEGER.match(text):
        return int(text)
    if _THOUSANDS.match(text):
        return int(re.sub(r"[^\d+-]", "", text))
    if _NUMBER.match(text):
        return float(text)
    return None


# --- loose object notation -------------------------------------------------------------------


@dataclass(slots=True)
class Leaf:
    text: str
    quoted: bool
    #: ``'NONE'|'NOW'``: the alternatives; one for a plain value.
    alternatives: list[Token]


@dataclass(slots=True)
class Obj:
    pairs: list[tuple[Token, Node]]
    #: An ellipsis stands among the pairs: the keys are only examples.
    open: bool = False


@dataclass(slots=True)
class Arr:
    items: list[Node]
    open: bool = False


Node = Leaf | Obj | Arr

_LEXER = re.compile(
    r"""(?P<space>\s+|//[^\n]*|\#[^\n]*|/\*.*?\*/)
      | (?P<ellipsis>\.\.\.+|…)
      | (?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|‘[^’\n]*’|“[^”\n]*”|«[^»\n]*»)
      | (?P<call>array\s*\()
      | (?P<arrow>=>)
      | (?P<mark>[{}\[\]():,;|=])
      | (?P<word><[^<>\n]*>|[^\s{}\[\]():,;|='"‘“«]+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_MOST_TOKENS = 4000
_MOST_DEPTH = 40
_OPEN = {"{": "}", "[": "]", "(": ")"}


class _UnreadableError(Exception):
    pass


def _is_word(node: Node) -> TypeGuard[Leaf]:
    return isinstance(node, Leaf) and not node.quoted and len(node.alternatives) == 1


class _Loose:
    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        for m in _LEXER.finditer(text):
            kind = m.lastgroup or "other"
            if kind == "space":
                continue
            if kind == "other" or len(self.tokens) >= _MOST_TOKENS:
                raise _UnreadableError
            self.tokens.append((kind, m.group()))
        self.at = 0

    def peek(self, ahead: int = 0) -> tuple[str, str]:
        i = self.at + ahead
        return self.tokens[i] if i < len(self.tokens) else ("end", "")

    def take(self) -> tuple[str, str]:
        found = self.peek()
        self.at += 1
        return found

    def value(self, depth: int) -> Node:
        if depth > _MOST_DEPTH:
            raise _UnreadableError
        kind, text = self.take()
        if kind == "call":
            return self.container(")", depth)
        if kind == "mark" and text in "{[":
            return self.container(_OPEN[text], depth)
        if kind in ("string", "word"):
            return self.leaf(kind, text)
        raise _UnreadableError

    def leaf(self, kind: str, text: str) -> Leaf:
        first = token(text)
        alternatives = [first]
        words = [first.text]
        while True:
            kind, text = self.peek()
            if text == "|" and self.peek(1)[0] in ("string", "word"):
                self.take()
                alternatives.append(token(self.take()[1]))
            elif kind == "word" and not first.quoted and not self.is_key():
                words.append(self.take()[1])
            else:
                break
        if len(alternatives) == 1 and len(words) > 1:
            alternatives = [Token(" ".join(words))]
        return Leaf(" ".join(words), first.quoted, alternatives)

    def is_key(self) -> bool:
        """Whether the next token is a key: followed by ``:``, ``=>`` or ``=``."""
        kind, text = self.peek(1)
        return kind == "arrow" or text in (":", "=")

    def container(self, end: str, depth: int) -> Obj | Arr:
        pairs: list[tuple[Token, Node]] = []
        items: list[Node] = []
        is_open = False
        while True:
            kind, text = self.peek()
            if kind == "end":
                raise _UnreadableError
            if text == end and kind == "mark":
                self.take()
                break
            if kind == "ellipsis":
                is_open = True
                self.take()
            elif text in (",", ";"):
                self.take()
            elif text == "[" and self.peek(1)[1] == ",":
                # ``{'field': 'value' [, ...]}``: optional repetition.
                is_open = True
                self.skip_group()
            elif kind in ("string", "word") and self.is_key():
                key = token(self.take()[1])
                self.take()
                if self.peek()[1] in (",", end) or self.peek()[0] == "ellipsis":
                    pairs.append((key, Leaf("", False, [])))
                else:
                    pairs.append((key, self.value(depth + 1)))
            else:
                items.append(self.value(depth + 1))
        words = [item for item in items if _is_word(item)]
        if end == "}" and words and not pairs and len(words) == len(items):
            # ``{VALUE, TYPE}``: keys without values.
            return Obj([(word.alternatives[0], Leaf("", False, [])) for word in words], is_open)
        if pairs or (end == "}" and not items):
            return Obj(pairs, is_open)
        return Arr(items, is_open)

    def skip_group(self) -> None:
        depth = 0
        while True:
            kind, text = self.take()
            if kind == "end":
                raise _UnreadableError
            if kind == "mark" and text in _OPEN:
                depth += 1
            elif kind == "mark" and text in _OPEN.values():
                depth -= 1
                if depth == 0:
                    return


def parse_loose(text: str) -> tuple[str | None, Node] | None:
    """Read an object or array in any notation of the docs.

    Returns the name it is assigned to (``fields: {...}`` → ``fields``) and the value; None when
    the text is something else. Never raises.
    """
    text = text.strip().rstrip(",;").strip()
    if not text or text[-1] not in "}])":
        return None
    try:
        reader = _Loose(text)
        name: str | None = None
        if reader.peek()[0] in ("string", "word") and reader.is_key():
            name = token(reader.take()[1]).text
            reader.take()
        node = reader.value(0)
        while reader.peek()[1] in (",", ";"):
            reader.take()
        if reader.peek()[0] != "end" or isinstance(node, Leaf):
            return None
    except _UnreadableError:
        return None
    return name, node


def node_json(node: Node) -> Json:
    """A loosely written literal as JSON: bare words are strings."""
    match node:
        case Obj(pairs=pairs):
            return {key.text: node_json(value) for key, value in pairs}
        case Arr(items=items):
            return [node_json(item) for item in items]
        case Leaf(alternatives=[only]):
            return value_of(only, frozenset({LiteralType.UNKNOWN}))
        case Leaf(text=text):
            return text
