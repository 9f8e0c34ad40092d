"""Default values: literals only, wherever the cell states them."""

from __future__ import annotations

import re

from ..model import MISSING, Json, _Missing
from ..words.columns import COMPUTED_DEFAULTS
from ..words.phrases import Phrases
from .literals import LiteralType, node_json, number_of, parse_loose, token, value_of

_CODE_NEXT = re.compile(r"`([^`]*)`")
_QUOTED_NEXT = re.compile(r"(''|\"\"|'[^'\n]{1,40}'|\"[^\"\n]{1,40}\")")
_NUMBER_NEXT = re.compile(r"([-+]?\d+(?:[,  ]\d{3}(?!\d))*(?:\.\d+)?)(?![\w%]|\.\d)")
_WORD_NEXT = re.compile(r"(Y|N|null|true|false|[A-Z][A-Z_]{1,30})(?![\w])")
_LOOSE_NEXT = re.compile(r"(\[[^\[\]]*\]|\{[^{}]*\}|array\(\))")
#: ``event_type=online``: the literal names its field.
_ASSIGNED = re.compile(r"[\"']?(?P<name>\w+)[\"']?\s*[=:]\s*(?P<value>[^=].*)\Z", re.DOTALL)
_LITERAL_TEXT = re.compile(r"[^\s`]+\Z|''\Z|\"\"\Z")
#: A literal in code that is an expression or a field name, not a value.
_EXPRESSION = re.compile(r"[(){}#<>]|\s[-+*/]\s|\w+\[")


def sentence_default(
    name: str, sentence: str, kinds: frozenset[LiteralType], phrases: Phrases
) -> Json | _Missing:
    """The default that a sentence states, or MISSING."""
    if phrases.condition.match(sentence):
        given = phrases.not_given.match(sentence)
        if given is None:
            return MISSING
        sentence = sentence[given.end() :]
        used = phrases.used_instead.search(sentence)
        if used is not None:
            return literal_default(name, used["literal"].strip("`"), kinds)
    for announced in phrases.default.finditer(sentence):
        found = _literal_at(name, sentence, announced.end(), kinds, phrases)
        if found is not MISSING:
            return found
    return _before_mark(name, sentence, kinds, phrases)


def _literal_at(
    name: str, sentence: str, at: int, kinds: frozenset[LiteralType], phrases: Phrases
) -> Json | _Missing:
    code = _CODE_NEXT.match(sentence, at)
    if code is not None:
        if phrases.default_tail.match(sentence[code.end() :]) is None:
            return MISSING
        if re.match(r"\s*[—–-]\s*`", sentence[code.end() :]):
            # ``KEY`` — ``value`` pairs: defaults of the keys, not of the field.
            return MISSING
        return literal_default(name, code[1], kinds)
    rest = sentence[at:].lower()
    for phrase, literal in phrases.word_literals.items():
        tail = sentence[at + len(phrase) :]
        if rest.startswith(phrase) and (tail.startswith(" `") or phrases.default_tail.match(tail)):
            return literal_default(name, literal, kinds)
    for pattern in (_QUOTED_NEXT, _NUMBER_NEXT, _LOOSE_NEXT, _WORD_NEXT):
        plain = pattern.match(sentence, at)
        if plain is not None and phrases.default_tail.match(sentence[plain.end() :]):
            if pattern is _QUOTED_NEXT and " " in plain[1]:
                return MISSING
            return literal_default(name, plain[1], kinds)
    return MISSING


def _before_mark(
    name: str, sentence: str, kinds: frozenset[LiteralType], phrases: Phrases
) -> Json | _Missing:
    """``N`` is used by default; ``true`` (default) publishes the folder."""
    for code in _CODE_NEXT.finditer(sentence):
        if phrases.default_after.match(sentence, code.end()):
            return literal_default(name, code[1], kinds)
    return MISSING


def literal_default(name: str, text: str, kinds: frozenset[LiteralType]) -> Json | _Missing:
    """A literal as JSON of the documented type; MISSING when it is an expression."""
    text = text.strip()
    if text in ("array()", "array ()"):
        return []
    if text[:1] in "[{":
        parsed = parse_loose(text)
        return node_json(parsed[1]) if parsed is not None else MISSING
    literal = token(text)
    assigned = None if literal.quoted else _ASSIGNED.match(text)
    if assigned is not None:
        if assigned["name"].lower() != name.lower():
            return MISSING
        literal = token(assigned["value"])
    if literal.quoted:
        return literal.text
    number = number_of(literal.text)
    if number is None and (" " in literal.text or _EXPRESSION.search(literal.text)):
        return MISSING
    return value_of(literal, kinds)


def default_matches_type(value: Json, kinds: frozenset[LiteralType]) -> bool:
    """Whether a default can be one of the documented type; a date is no default of an integer."""
    if kinds in ({LiteralType.INTEGER}, {LiteralType.NUMBER}) and isinstance(value, str):
        return value == "" or number_of(value) is not None or value in ("Y", "N")
    if kinds <= {LiteralType.OBJECT, LiteralType.ARRAY} and isinstance(value, str):
        return value == ""
    if kinds == {LiteralType.BOOLEAN} and isinstance(value, str):
        return value in ("", "Y", "N", "y", "n")
    return True


def fence_default(text: str) -> Json | _Missing:
    parsed = parse_loose(text)
    return node_json(parsed[1]) if parsed is not None else MISSING


def column_default(name: str, text: str, kinds: frozenset[LiteralType]) -> Json | _Missing:
    """A default in a column of its own: the whole text is the literal, or there is none."""
    text = text.strip()
    if text.strip("`").casefold() in COMPUTED_DEFAULTS:
        return MISSING
    code = _CODE_NEXT.fullmatch(text)
    if code is not None:
        return literal_default(name, code[1], kinds)
    if _LITERAL_TEXT.match(text) is None or text in "—–-":
        return MISSING
    return literal_default(name, text, kinds)
