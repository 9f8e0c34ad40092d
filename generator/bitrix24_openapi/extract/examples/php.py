"""PHP literals: ``[…]`` and ``array(…)`` with strings, numbers and nested arrays."""

from __future__ import annotations

import re

from ..model import Json
from .lenient import MAX_DEPTH
from .scanner import code_units
from .values import Unknown, UnreadableError, list_if_sequential

_BLANK = re.compile(r"(?:\s|//[^\n]*|\#(?!\[)[^\n]*|/\*.*?\*/)*", re.DOTALL)
_NUMBER = re.compile(r"[-+]?(?:[0-9][0-9_]*(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?(?![\w$])")
_WORD = re.compile(r"\\?[^\W\d][\w\\]*")
_ARRAY = re.compile(r"array\s*\(", re.IGNORECASE)
_EMPTY_OBJECT = re.compile(
    r"new\s+\\?stdClass\s*(?:\(\s*\))?|\(object\)\s*(?:\[\s*\]|array\s*\(\s*\))", re.IGNORECASE
)
_SINGLE = re.compile(r"'((?:[^'\\]|\\.)*)'", re.DOTALL)
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_SINGLE_ESCAPE = re.compile(r"\\([\\'])")
_DOUBLE_ESCAPE = re.compile(
    r"\\(?:u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))", re.DOTALL
)
_INTERPOLATION = re.compile(r"(?<!\\)(?:\$[A-Za-z_]|\{\$)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "e": "\x1b", "f": "\f"}
_OPERATORS = frozenset(".+-*/%?&|<>=!^")
_LITERALS: dict[str, Json] = {"true": True, "false": False, "null": None}
_EXPRESSION = re.compile(
    r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|//[^\n]*|\#[^\n]*|/\*.*?\*/"""
    r"""|=>|[()\[\]{},;]|[^'"/\#=()\[\]{},;]+|.""",
    re.DOTALL,
)


def _double_escape(match: re.Match[str]) -> str:
    if match[1] or match[2] or match[3]:
        code = int(match[3], 8) & 0xFF if match[3] else int(match[1] or match[2], 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    char = match[4]
    if char in '\\$"':
        return str(char)
    return _ESCAPES.get(char, "\\" + char)


def _next_index(items: dict[str, Json]) -> str:
    """The number that PHP gives to an item without a key, for keys that count up."""
    index = len(items)
    while str(index) in items:
        index += 1
    return str(index)


class PhpReader:
    """Reads PHP literals; whatever needs PHP to run becomes :class:`Unknown`."""

    def __init__(self, text: str, pos: int = 0) -> None:
        self.text = text
        self.pos = pos
        self.repairs: dict[str, None] = {}
        self._depth = 0

    def note(self, repair: str) -> None:
        self.repairs[repair] = None

    def peek(self) -> str:
        self.pos = _BLANK.match(self.text, self.pos).end()  # type: ignore[union-attr]
        return self.text[self.pos : self.pos + 1]

    def value(self) -> Json:
        char = self.peek()
        start = self.pos
        result = self._literal(char)
        end = self.pos
        follower = self.peek()
        same_line = "\n" not in self.text[end : self.pos]
        if self.text.startswith("=>", self.pos):
            return result
        if (follower and follower in _OPERATORS) or (follower in ("[", "(", "$") and same_line):
            self.pos = start
            return Unknown(self.skip_expression())
        self.pos = end
        return result

    def _literal(self, char: str) -> Json:
        text = self.text
        if char == "[":
            self.pos += 1
            return self._array("]")
        if array := _ARRAY.match(text, self.pos):
            self.pos = array.end()
            return self._array(")")
        if char in ("'", '"'):
            return self.string()
        if number := _NUMBER.match(text, self.pos):
            return self._number(number)
        if empty := _EMPTY_OBJECT.match(text, self.pos):
            self.pos = empty.end()
            return {}
        word = _WORD.match(text, self.pos)
        if word and word[0].lower() in _LITERALS:
            self.pos = word.end()
            return _LITERALS[word[0].lower()]
        expression = self.skip_expression()
        if not expression:
            raise UnreadableError("missing-value", "a value was expected", self.pos)
        return Unknown(expression)

    def _number(self, match: re.Match[str]) -> int | float:
        self.pos = match.end()
        digits = match[0].replace("_", "")
        try:
            return float(digits) if match[1] or match[2] or digits[-1] == "." else int(digits)
        except ValueError as error:
            raise UnreadableError("number-too-long", str(error), match.start()) from None

    def string(self) -> str:
        text, start = self.text, self.pos
        match = (_SINGLE if text[start] == "'" else _DOUBLE).match(text, start)
        if match is None:
            raise UnreadableError("unterminated-string", "a string that never ends", start)
        self.pos = match.end()
        if text[start] == "'":
            return _SINGLE_ESCAPE.sub(r"\1", match[1])
        if _INTERPOLATION.search(match[1]):
            return Unknown(match[1])
        return code_units(_DOUBLE_ESCAPE.sub(_double_escape, match[1]))

    def _array(self, closer: str) -> Json:
        if self._depth >= MAX_DEPTH:
            raise UnreadableError("too-deep", "nested too deeply", self.pos)
        self._depth += 1
        items: dict[str, Json] = {}
        while True:
            char = self.peek()
            if char == closer:
                self.pos += 1
                break
            if char == "}":
                # Arrays translated from JavaScript by hand (crm/leads/crm-lead-add.md).
                self.note("wrong-bracket")
                self.pos += 1
                break
            if char in ("", ")", "]", ";"):
                self.note("missing-bracket")
                break
            if char == ",":
                self.note("extra-comma")
                self.pos += 1
                continue
            if self.text.startswith(("...", "…"), self.pos):
                self.note("ellipsis")
                self.skip_expression()
                continue
            self._item(items)
            self._separator()
        self._depth -= 1
        return list_if_sequential(items) if items else []

    def _item(self, items: dict[str, Json]) -> None:
        value = self.value()
        self.peek()
        if self.text.startswith("=>", self.pos):
            self.pos += 2
        elif self.text.startswith(":", self.pos):
            self.note("colon-for-arrow")
            self.pos += 1
        else:
            items[_next_index(items)] = value
            return
        if isinstance(value, (dict, list)):
            raise UnreadableError("bad-key", "an array as a key", self.pos)
        item = self.value()
        if isinstance(value, Unknown):
            self.note("computed-key")
            return
        key = "" if value is None else str(int(value)) if isinstance(value, bool) else str(value)
        if key in items:
            self.note("duplicate-key")
        items[key] = item

    def _separator(self) -> None:
        end = self.pos
        char = self.peek()
        if char == ",":
            self.pos += 1
        elif char not in ("", ")", "]", "}", ";"):
            if "\n" not in self.text[end : self.pos]:
                raise UnreadableError(
                    "missing-comma", f"a comma was expected before {char!r}", self.pos
                )
            self.note("missing-comma")

    def skip_expression(self) -> str:
        """Skip to the comma, ``=>`` or bracket that ends an expression; its text."""
        text, start, depth = self.text, self.pos, 0
        position = start
        while position < len(text):
            match = _EXPRESSION.match(text, position)
            token = match[0] if match else text[position]
            if token in ("'", '"') or (token == "/" and text.startswith("/*", position)):
                raise UnreadableError("unterminated-string", "text that never ends", position)
            if token in ("(", "[", "{"):
                depth += 1
            elif token in (")", "]", "}"):
                if depth == 0:
                    break
                depth -= 1
            elif depth == 0 and token in (",", ";", "=>"):
                break
            position += len(token)
        self.pos = position
        return text[start:position].strip()
