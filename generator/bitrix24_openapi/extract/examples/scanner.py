"""Tokens of JSON and JavaScript: blank space, comments, strings, numbers, expressions."""

from __future__ import annotations

import re

from .values import Unknown, UnreadableError

SPACE = re.compile(r"[\s\ufeff\u200b-\u200d\u2060]*")
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/|<!--.*?-->", re.DOTALL)
_HASH_COMMENT = re.compile(r"#[^\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![\w.])")
_LOOSE_NUMBER = re.compile(r"[-+]?(?:[0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?(?![\w.])")
QUOTES = {'"': '"', "'": "'", "`": "`", "“": "”", "”": "”", "„": "“", "‘": "’", "«": "»"}
_PLAIN = {close: re.compile(rf"[^{close}\\\n]*") for close in set(QUOTES.values())}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_HEX4 = re.compile(r"[0-9a-fA-F]{4}")
_JS_CODE_POINT = re.compile(r"x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}")
#: What the end of a line may hold after the quote that closes its last value.
_LINE_TAIL = re.compile(r"\s*[\]},]*\s*")
#: Inside a value this is the border of two strings, so the value ended before.
_STRING_BORDER = re.compile(r"\"\s*[:,]?\s*[\"{\[]")
_EXPRESSION = re.compile(
    r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|//[^\n]*|/\*.*?\*/"""
    r"""|[()\[\]{},]|[^'"`/()\[\]{},]+|.""",
    re.DOTALL,
)


def code_units(text: str) -> str:
    """Join UTF-16 surrogates that came from two ``\\u`` escapes into one character."""
    if not any("\ud800" <= c <= "\udfff" for c in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


class Scanner:
    """A position in a text, and the deviations from JSON seen so far.

    ``javascript``: the text is a program, where bare keys, trailing commas, single quotes and
    comments are no deviation.
    """

    def __init__(self, text: str, pos: int = 0, *, javascript: bool = False) -> None:
        self.text = text
        self.pos = pos
        self.javascript = javascript
        self.repairs: dict[str, None] = {}

    def note(self, repair: str) -> None:
        self.repairs[repair] = None

    def fail(self, kind: str, message: str, pos: int | None = None) -> UnreadableError:
        return UnreadableError(kind, message, self.pos if pos is None else pos)

    def peek(self) -> str:
        """Skip blank space and comments; the next character, ``""`` at the end."""
        text = self.text
        while True:
            end = SPACE.match(text, self.pos).end()  # type: ignore[union-attr]
            self.pos = end
            char = text[end : end + 1]
            if char in "/<":
                comment = _COMMENT.match(text, end)
            elif char == "#" and not self.javascript:
                comment = _HASH_COMMENT.match(text, end)
            else:
                return char
            if not char or comment is None:
                return char
            if not self.javascript:
                self.note("ellipsis" if ".." in comment[0] or "…" in comment[0] else "comment")
            self.pos = comment.end()

    def number(self) -> int | float | None:
        match = _NUMBER.match(self.text, self.pos)
        if match is None:
            match = _LOOSE_NUMBER.match(self.text, self.pos)
            if match is None:
                return None
            if not self.javascript:
                self.note("number-format")
        self.pos = match.end()
        try:
            return int(match[0]) if match[0].lstrip("+-").isdigit() else float(match[0])
        except ValueError as error:  # more digits than Python converts
            raise self.fail("number-too-long", str(error), match.start()) from None

    def skip_expression(self) -> str:
        """Skip to the comma or bracket that ends an expression; its text."""
        text, start, depth = self.text, self.pos, 0
        position = start
        while position < len(text):
            match = _EXPRESSION.match(text, position)
            token = match[0] if match else text[position]
            if token in ("'", '"', "`") or (token == "/" and text.startswith("/*", position)):
                raise self.fail("unterminated-string", "text that never ends", position)
            if token in ("(", "[", "{"):
                depth += 1
            elif token in (")", "]", "}"):
                if depth == 0:
                    break
                depth -= 1
            elif token == "," and depth == 0:
                break
            position += len(token)
        self.pos = position
        return text[start:position].strip()

    # --- strings ----------------------------------------------------------------------------

    def string(self, *, after_key: bool = False) -> str:
        text, start = self.text, self.pos
        quote = text[start]
        close = QUOTES[quote]
        if quote not in "\"'`":
            self.note("typographic-quote")
        elif quote != '"' and not self.javascript:
            self.note("single-quotes")
        plain = _PLAIN[close]
        parts: list[str] = []
        position = start + 1
        while True:
            match = plain.match(text, position)
            if match:
                parts.append(match[0])
                position = match.end()
            char = text[position : position + 1]
            if char == close:
                if self.javascript or quote != '"' or self._closes(position + 1, after_key):
                    break
                return self._whole_line(start, position)
            if char == "\\":
                position = self._escape(position + 1, parts)
            elif char == "\n" and (quote == "`" or not self.javascript):
                if quote != "`":
                    self.note("raw-newline")
                parts.append(char)
                position += 1
            else:
                raise self.fail("unterminated-string", "a string that never ends", start)
        self.pos = position + 1
        content = code_units("".join(parts))
        if quote == "`" and "${" in content:
            return Unknown(content)
        return content

    def _closes(self, position: int, after_key: bool) -> bool:
        """Whether what follows a quote lets it be the end of the string."""
        end = SPACE.match(self.text, position).end()  # type: ignore[union-attr]
        follower = self.text[end : end + 1]
        if follower in (",", "}", "]", "", "/", "#", "…", ";", ")", "="):
            return True
        if follower == ":":
            return not after_key
        return "\n" in self.text[position:end] or self.text.startswith("..", end)

    def _whole_line(self, start: int, quote: int) -> str:
        """A value with bare quotes inside: all of its line, up to the last quote."""
        line_end = self.text.find("\n", start)
        line_end = len(self.text) if line_end < 0 else line_end
        last = self.text.rfind('"', start + 1, line_end)
        content = self.text[start + 1 : last]
        if not _LINE_TAIL.fullmatch(self.text, last + 1, line_end) or _STRING_BORDER.search(
            content
        ):
            raise self.fail("unescaped-quote", "a quote inside a string", quote)
        self.note("unescaped-quote")
        self.pos = last + 1
        parts: list[str] = []
        position = 0
        while (slash := content.find("\\", position)) >= 0:
            parts.append(content[position:slash])
            position = slash + 2
            parts.append(_ESCAPES.get(content[slash + 1 : position], content[slash + 1 : position]))
        parts.append(content[position:])
        return "".join(parts)

    def _escape(self, position: int, parts: list[str]) -> int:
        """Append what the escape at ``position`` (behind the back-slash) stands for."""
        char = self.text[position : position + 1]
        if char in _ESCAPES and char:
            parts.append(_ESCAPES[char])
        elif char in ('"', "\\", "/") and char:
            parts.append(char)
        elif char == "u" and (digits := _HEX4.match(self.text, position + 1)):
            parts.append(chr(int(digits[0], 16)))
            return digits.end()
        elif self.javascript:
            return self._js_escape(position, parts)
        elif char == "'":
            self.note("bad-escape")
            parts.append(char)
        else:
            # PHP class names lose their doubled back-slashes in the docs: keep the single one.
            self.note("bad-escape")
            parts.append("\\")
            return position
        return position + 1

    def _js_escape(self, position: int, parts: list[str]) -> int:
        char = self.text[position : position + 1]
        point = _JS_CODE_POINT.match(self.text, position)
        if point:
            code = int(point[1] or point[2], 16)
            parts.append(chr(code) if code < 0x110000 else "\ufffd")
            return point.end()
        if char == "0":
            parts.append("\0")
        elif char != "\n":  # back-slash newline continues the string
            parts.append(char)
        return position + 1
