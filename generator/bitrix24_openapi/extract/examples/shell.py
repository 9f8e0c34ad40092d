"""Shell command lines as the docs write them: words, quotes, continuations, ``$(…)``.

Not a shell: nothing is expanded. What a shell would compute is kept aside, with a mark in its
place (:func:`unmark` puts it back).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

#: Opens the mark of an expression that the shell would replace: ``$(date)``. Private use.
MARK = "\ue000"
_MARKED = re.compile("\ue000([0-9]+)\ue001")

_BLANK = re.compile(r"[ \t\r\xa0]+")
#: A back-slash at the end of a line; some pages use ``/`` (chat-bots/outdated), or follow it
#: with blanks or a comment.
_CONTINUATION = re.compile(r"\\[ \t\r\xa0]*(#[^\n]*)?(?:\n|$)")
_SLASH_CONTINUATION = re.compile(r"[/^`][ \t\r]*\n(?=[ \t]*(?:-|https?:|['\"]))")
#: A line that goes on with the command although nothing says so.
_GOES_ON = re.compile(r"[ \t\r\xa0]*(?:-{1,2}[A-Za-z]|https?://|['\"](?:https?:|\{))")
_PLAIN = re.compile(r"[^\s'\"\\$`#;|&<>]+")
_OPERATOR = re.compile(
    r"&&|\|\|?|;(?=\s|$)|&(?=\s|$)|<<-?\s*(['\"]?)(\w+)\1|[0-9]?>{1,2}(?:&[0-9])?|<"
)
#: Operators that end a word without a blank before them. Others are part of placeholders there.
_TERMINATOR = re.compile(r"[;&](?=\s|$)|\|")
#: Back-slashes in pairs, so that the second of two does not meet a quote by itself.
_SINGLE = re.compile(r"(?:[^'\\]++|\\\\)*+")
_DOUBLE = re.compile(r"[^\"\\$`]*")
_VARIABLE = re.compile(r"\$(?:\w+|\{[^}\n]*\}|[@*#?!$0-9])")
#: What follows a quote that does end a JSON payload; any other is an apostrophe in its text.
_PAYLOAD_END = re.compile(
    r"'(?=\s*(?:\\|$)|\s+(?:[-#/&>;|]|['\"]?(?:https?:|\*\*))|[ \t\r]*\n|\"\$|\$|\"'|')"
)
_QUOTED = r"[^()'\"]++|'[^'\n]*'|\"(?:[^\"\\\n]|\\.)*\""
#: ``$(date -d '+1 day')``, with one more pair of parentheses inside at most.
_SUBSTITUTION = re.compile(rf"\$\((?:{_QUOTED}|\((?:{_QUOTED})*+\))*+\)")


@dataclass(slots=True)
class Word:
    text: str
    offset: int
    #: Offset of the content behind an opening quote; equals ``offset`` for plain words.
    content: int


@dataclass(slots=True)
class Command:
    words: list[Word] = field(default_factory=list)
    #: Text of a here-document.
    here: Word | None = None
    #: What the marks in the words stand for.
    expressions: list[str] = field(default_factory=list)
    repairs: dict[str, None] = field(default_factory=dict)


def unmark(text: str, expressions: Sequence[str]) -> str:
    """The text with its shell expressions as written."""
    if MARK not in text:
        return text

    def expression(match: re.Match[str]) -> str:
        index = int(match[1]) if len(match[1]) < 6 else len(expressions)
        return expressions[index] if index < len(expressions) else match[0]

    return _MARKED.sub(expression, text)


class ShellReader:
    """Splits a text into commands. Never raises; an open quote ends with the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pos = 0
        self.commands: list[Command] = []
        self.command = Command()
        self._parts: list[str] | None = None
        self._word_offset = self._content_offset = 0

    def read(self) -> list[Command]:
        text = self.text
        while self.pos < len(text):
            char = text[self.pos]
            if char == "\n":
                self._newline()
            elif blank := _BLANK.match(text, self.pos):
                self._end_word()
                self.pos = blank.end()
            elif char == "\\":
                self._backslash()
            elif char == "#" and self._parts is None:
                self._comment()
            elif (self._parts is None or _TERMINATOR.match(text, self.pos)) and (
                self._skip_operator()
            ):
                continue
            else:
                self._word_part(char)
        self._end_command()
        return self.commands

    # --- words ------------------------------------------------------------------------------

    def _add(self, text: str, content: int | None = None) -> None:
        if self._parts is None:
            self._parts = []
            self._word_offset = self.pos
            self._content_offset = self.pos if content is None else content
        if text:
            self._parts.append(text)

    def _end_word(self) -> None:
        if self._parts is not None:
            word = Word("".join(self._parts), self._word_offset, self._content_offset)
            self.command.words.append(word)
            self._parts = None

    def _end_command(self) -> None:
        self._end_word()
        if self.command.words:
            self.commands.append(self.command)
        self.command = Command()

    def _word_part(self, char: str) -> None:
        text = self.text
        if char == "'":
            self._single_quoted()
        elif char == '"':
            self._double_quoted()
        elif char == "$":
            self._expansion()
        elif plain := _PLAIN.match(text, self.pos):
            self._add(plain[0])
            self.pos = plain.end()
        elif char == "`" and self._continued():
            return
        else:
            self._add(char)
            self.pos += 1

    def _backslash(self) -> None:
        continuation = _CONTINUATION.match(self.text, self.pos)
        if continuation:
            self._end_word()
            if continuation[1]:
                self.command.repairs["trailing-comment"] = None
            self.pos = continuation.end()
        else:
            self._add(self.text[self.pos + 1 : self.pos + 2])
            self.pos += 2

    def _comment(self) -> None:
        end = self.text.find("\n", self.pos)
        self.pos = len(self.text) if end < 0 else end

    def _newline(self) -> None:
        self._end_word()
        self.pos += 1
        command = self.command
        if command.here is not None or not _GOES_ON.match(self.text, self.pos):
            self._end_command()
        elif command.words:
            command.repairs["missing-backslash"] = None

    def _continued(self) -> bool:
        continuation = _SLASH_CONTINUATION.match(self.text, self.pos)
        if continuation is None:
            return False
        self._end_word()
        self.command.repairs["wrong-continuation"] = None
        self.pos = continuation.end()
        return True

    def _skip_operator(self) -> bool:
        if self.text[self.pos] in "/^`" and self._continued():
            return True
        operator = _OPERATOR.match(self.text, self.pos)
        if operator is None:
            return False
        if operator[2]:
            self._here_document(operator[2], operator.end())
        elif operator[0][-1] in "<>&" and operator[0] not in ("&", "&&"):
            self.pos = operator.end()
            self.command.words.append(Word(operator[0], operator.start(), operator.start()))
        else:
            self.pos = operator.end()
            self._end_command()
        return True

    def _here_document(self, name: str, pos: int) -> None:
        line_end = self.text.find("\n", pos)
        start = len(self.text) if line_end < 0 else line_end + 1
        end = re.compile(rf"^[ \t]*{name}[ \t]*$", re.MULTILINE).search(self.text, start)
        self.command.here = Word(self.text[start : end.start() if end else None], start, start)
        # The rest of the line is dropped: nothing but comments has been seen there.
        self.pos = end.end() if end else len(self.text)

    # --- quotes -----------------------------------------------------------------------------

    def _single_quoted(self) -> None:
        text = self.text
        position = self.pos + 1
        self._add("", position)
        while position < len(text):
            chunk = _SINGLE.match(text, position)
            assert chunk is not None
            self._add(chunk[0])
            position = chunk.end()
            char = text[position : position + 1]
            if char == "\\":
                if text.startswith("'", position + 1) and self._in_payload():
                    # A shell would end the string here; the docs mean an apostrophe.
                    self.command.repairs["escaped-apostrophe"] = None
                    self._add("'")
                    position += 2
                else:
                    self._add(char)
                    position += 1
            elif char == "'" and self._in_payload() and not _PAYLOAD_END.match(text, position):
                self.command.repairs["apostrophe"] = None
                self._add(char)
                position += 1
            else:
                break
        if position >= len(text):
            self.command.repairs["missing-quote"] = None
        self.pos = position + 1

    def _in_payload(self) -> bool:
        return self._parts is not None and "".join(self._parts[:1]).lstrip()[:1] in ("{", "[")

    def _double_quoted(self) -> None:
        text = self.text
        self._add("", self.pos + 1)
        self.pos += 1
        while self.pos < len(text):
            chunk = _DOUBLE.match(text, self.pos)
            assert chunk is not None
            self._add(chunk[0])
            self.pos = chunk.end()
            char = text[self.pos : self.pos + 1]
            if char == '"':
                self.pos += 1
                return
            if char == "\\":
                escaped = text[self.pos + 1 : self.pos + 2]
                self._add(
                    "" if escaped == "\n" else escaped if escaped in '"\\$`' else "\\" + escaped
                )
                self.pos += 2
            elif char == "$":
                self._expansion()
            elif char == "`":
                self._add(char)
                self.pos += 1
        self.command.repairs["missing-quote"] = None

    def _expansion(self) -> None:
        """``$name``, ``${name}`` or ``$(command)`` as a marked expression; else a dollar."""
        text, start = self.text, self.pos
        found = _SUBSTITUTION.match(text, start) or _VARIABLE.match(text, start)
        end = found.end() if found else start + 1
        if found is None:
            self._add("$")
        else:
            self._add(f"{MARK}{len(self.command.expressions)}\ue001")
            self.command.expressions.append(text[start:end])
        self.pos = end
