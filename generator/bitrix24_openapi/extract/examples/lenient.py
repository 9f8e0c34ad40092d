"""A tolerant reader of JSON as people write it by hand, and of JavaScript literals.

One pass, linear in the text. Every deviation from JSON is noted by name in ``repairs``, so
that a caller can tell what a value is worth; what no rule explains is a problem, not a guess.
"""

from __future__ import annotations

import re

from ..model import Json
from .scanner import QUOTES, SPACE, Scanner
from .values import Unknown, list_if_sequential

#: Deeper nesting than any payload has; keeps hostile text away from the recursion limit.
MAX_DEPTH = 64
#: How far to the right a key can stand and still tell its level by its column.
MAX_COLUMN = 200
CLOSER = {"{": "}", "[": "]"}
OPENER = {"}": "{", "]": "["}
_WORD = re.compile(r"[^\W\d][\w$]*")
_JS_KEY = re.compile(r"([\w$]+)\s*(:)")
_BARE_KEY = re.compile(r"([^\s\"'`,:;{}\[\]()=]+)\s*(:(?!//)|=>?)")
#: Words in place of a value, up to what ends it: ``"id": number of the item,``.
_BARE_VALUE = re.compile(r"[^,\[\]{}\"\n:;]+")
_ELLIPSIS = re.compile(r"(?:\.{2,}|…)[ \t]*,?")
#: Words after an ellipsis say what was left out.
_PROSE_TAIL = re.compile(r"[ \t]*[^\W\d_][^\n\"{}\[\]]*(?=\n|$)")
#: A line of words between elements: ``48 more items like these``.
_PROSE_LINE = re.compile(r"(?:[\w.()–—-]+[ \t]+)+[\w.()–—-]+[ \t]*,?[ \t]*\r?\n")
_METHOD = re.compile(r"(?:async\s+|get\s+|set\s+)?\*?\s*([^\W\d][\w$]*)\s*\(")
_SHORTHAND = re.compile(r"([^\W\d][\w$]*)\s*(?=[,}])")
_CAST = re.compile(r"(?:as|satisfies)\b")
_LITERALS: dict[str, Json] = {"true": True, "false": False, "null": None}
_FOREIGN_LITERALS: dict[str, Json] = {**_LITERALS, "none": None}


class LenientReader(Scanner):
    """Reads values from ``text`` at ``pos``. Raises :class:`UnreadableError` only.

    ``javascript``: object literals of a program; expressions become :class:`Unknown`.
    ``by_indent``: close objects whose bracket was forgotten where the indentation goes back.
    """

    def __init__(
        self, text: str, pos: int = 0, *, javascript: bool = False, by_indent: bool = False
    ) -> None:
        super().__init__(text, pos, javascript=javascript)
        self.by_indent = by_indent
        self._open: list[str] = []
        self._columns: list[int | None] = []
        self._dedented_at = self._swapped_at = -1

    # --- values -----------------------------------------------------------------------------

    def value(self) -> Json:
        char = self.peek()
        start = self.pos
        result = self._literal(char)
        if not self.javascript:
            return result
        # An operator, a call or a cast behind a literal makes it an expression.
        end = self.pos
        follower = self.peek()
        if follower in ("", ",", "}", "]", ")", ";"):
            self.pos = end
        elif _CAST.match(self.text, self.pos):
            self.skip_expression()
        elif follower in "+-*/%?&|<>=.!" or (
            follower in "([`" and "\n" not in self.text[end : self.pos]
        ):
            self.pos = start
            return Unknown(self.skip_expression())
        else:
            self.pos = end
        return result

    def _literal(self, char: str) -> Json:
        if char in CLOSER:
            return self.container()
        if char in QUOTES and char:
            return self.string(after_key=True)
        number = self.number()
        if number is not None:
            return number
        word = _WORD.match(self.text, self.pos)
        if word:
            known = _LITERALS if self.javascript else _FOREIGN_LITERALS
            name = word[0] if self.javascript else word[0].lower()
            if name in known:
                if word[0] not in _LITERALS:
                    self.note("literal-spelling")
                self.pos = word.end()
                return known[name]
        return self._bare()

    def _bare(self) -> Json:
        if self.javascript:
            expression = self.skip_expression()
            if not expression:
                raise self.fail("missing-value", "a value was expected")
            return Unknown(expression)
        match = _BARE_VALUE.match(self.text, self.pos)
        words = match[0].strip() if match else ""
        if match is None or not words:
            raise self.fail("missing-value", "a value was expected")
        self.note("ellipsis" if words.strip(".…") == "" else "bare-word")
        self.pos = match.end()
        return Unknown(words)

    # --- containers -------------------------------------------------------------------------

    def container(self) -> Json:
        opener = self.text[self.pos]
        if len(self._open) >= MAX_DEPTH:
            raise self.fail("too-deep", "nested too deeply")
        self.pos += 1
        self._open.append(opener)
        self._columns.append(None)
        try:
            return self._shaped(opener, *self.members())
        finally:
            self._open.pop()
            self._columns.pop()

    def _shaped(self, opener: str, keyed: dict[str, Json], values: list[Json]) -> Json:
        """A dict or a list, whichever the members are, whatever the bracket was."""
        if keyed and values:
            # What PHP makes of `["logic" => "OR", […], […]]`, which such text was copied from.
            self.note("numbered-members")
            numbered = {str(index): value for index, value in enumerate(values)}
            return {**keyed, **numbered}
        if opener == "{":
            if not values:
                return keyed
            self.note("object-without-keys")
            # `{ [] }` and `{ {...} }` double a bracket; `{ {...}, {...} }` is a list.
            single = len(values) == 1 and isinstance(values[0], (dict, list))
            return values[0] if single else values
        if keyed:
            self.note("array-with-keys")
            return list_if_sequential(keyed)
        return values

    def members(self) -> tuple[dict[str, Json], list[Json]]:
        """Members up to the bracket that closes the innermost open one, or up to the end."""
        keyed: dict[str, Json] = {}
        values: list[Json] = []
        while not self._at_end_of_container():
            if self._skip_filler():
                continue
            column = self._column() if self.by_indent else None
            if self._dedented(column):
                break
            if self._columns and self._columns[-1] is None:
                self._columns[-1] = column
            self._member(keyed, values)
            self._separator()
        return keyed, values

    def _at_end_of_container(self) -> bool:
        char = self.peek()
        opener = self._open[-1] if self._open else ""
        if char == "":
            if opener:
                self.note("missing-bracket")
            return True
        if char not in OPENER:
            return False
        if CLOSER.get(opener) == char or self.pos == self._swapped_at:
            self.pos += 1
        elif self._swapped(char):
            self.note("swapped-brackets")
            self.pos += 1
            self.peek()
            self._swapped_at = self.pos
        elif OPENER[char] in self._open:
            self.note("missing-bracket")
        elif opener:
            self.note("mismatched-bracket")
            self.pos += 1
        return True

    def _swapped(self, char: str) -> bool:
        """``]}`` for ``}]``: both are there, in the wrong order."""
        if len(self._open) < 2 or self._open[-2] != OPENER[char]:
            return False
        behind = SPACE.match(self.text, self.pos + 1).end()  # type: ignore[union-attr]
        return self.text.startswith(CLOSER[self._open[-1]], behind)

    def _dedented(self, column: int | None) -> bool:
        """A key back in the column of the enclosing object's keys: a bracket was forgotten."""
        if column is None or len(self._columns) < 2 or self._open[-2:] != ["{", "{"]:
            return False
        own, outer = self._columns[-1], self._columns[-2]
        if own is None or outer is None or own <= outer or column != outer:
            return False
        self.note("missing-bracket-inside")
        self._dedented_at = self.pos
        return True

    def _skip_filler(self) -> bool:
        """Skip what stands between members without being one."""
        text = self.text
        if text.startswith(",", self.pos):
            self.note("extra-comma")
            self.pos += 1
            return True
        ellipsis = _ELLIPSIS.match(text, self.pos)
        if ellipsis:
            if self.javascript and ellipsis[0] == "...":
                self.note("spread")
                self.skip_expression()
                self._separator()
                return True
            self.note("ellipsis")
            tail = _PROSE_TAIL.match(text, ellipsis.end())
            self.pos = tail.end() if tail else ellipsis.end()
            return True
        if not self.javascript and (prose := _PROSE_LINE.match(text, self.pos)):
            self.note("prose-line")
            self.pos = prose.end()
            return True
        return False

    def _member(self, keyed: dict[str, Json], values: list[Json]) -> None:
        text = self.text
        in_object = not self._open or self._open[-1] == "{"
        char = text[self.pos]
        if self.javascript and not in_object:
            values.append(self.value())
            return
        if char in QUOTES:
            start = self.pos
            key = self.string()
            if self.peek() not in (":", "="):
                self.pos = start
                values.append(self.value())
                return
        elif bare := (_JS_KEY if self.javascript else _BARE_KEY).match(text, self.pos):
            if not self.javascript:
                self.note("unquoted-key")
            key = bare[1]
            self.pos = bare.start(2)
        elif self.javascript:
            self._js_member(keyed, values)
            return
        else:
            values.append(self.value())
            return
        if text[self.pos] != ":":
            self.note("equals-sign")
            self.pos += 1
            self.pos += text.startswith(">", self.pos)
        else:
            self.pos += 1
        if key in keyed:
            self.note("duplicate-key")
        if self.peek() in ("", ",", "}", "]"):
            self.note("missing-value")
            keyed[key] = Unknown("")
        else:
            keyed[key] = self.value()

    def _js_member(self, keyed: dict[str, Json], values: list[Json]) -> None:
        """Members that only programs have: ``{ id, [key]: 1, add() {} }``."""
        text = self.text
        if text[self.pos] == "[":
            start = self.pos
            self.pos += 1
            self.skip_expression()
            self.pos += 1
            if self.peek() == ":":
                self.note("computed-key")
                self.pos += 1
                self.value()
                return
            self.pos = start
        elif shorthand := _SHORTHAND.match(text, self.pos):
            keyed[shorthand[1]] = Unknown(shorthand[1])
            self.pos = shorthand.end()
            return
        elif method := _METHOD.match(text, self.pos):
            keyed[method[1]] = Unknown(self.skip_expression())
            return
        values.append(self.value())

    def _separator(self) -> None:
        end = self.pos
        char = self.peek()
        if char == "," or char == ";":
            if char == ";":
                self.note("semicolon")
            self.pos += 1
            if self.peek() in OPENER and not self.javascript:
                self.note("trailing-comma")
        elif (
            char
            and char not in OPENER
            and self.pos != self._dedented_at
            and not _ELLIPSIS.match(self.text, self.pos)
        ):
            before = self.text[end - 1]
            if "\n" in self.text[end : self.pos] or char in CLOSER or before in OPENER:
                if not _PROSE_LINE.match(self.text, self.pos):
                    self.note("missing-comma")
            else:
                raise self.fail("missing-comma", f"a comma was expected before {char!r}")

    def _column(self) -> int | None:
        """Column of the current position when only blanks precede it on its line."""
        line_start = self.text.rfind("\n", max(0, self.pos - MAX_COLUMN), self.pos) + 1
        blanks = self.text[line_start : self.pos]
        return len(blanks.expandtabs(4)) if line_start and not blanks.strip() else None
