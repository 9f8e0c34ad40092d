"""The text of a rendered page, as crawlers and text extraction leave it, back to Markdown.

Such a text has lost headings' levels, inline code (types, values, error codes), links and the
fences around code; tables have become cells that end with a bar, below a lone bar for each row::

    |
    Name |
    Description |
    |
    id* |
    Identifier of the record |

What is left is enough for names, required marks, sub-sections, bodies of examples and error
texts. The Markdown made here is read like any other page; every line of it knows the line of the
text that it came from.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from ...markdown import looks_like_scrape
from ...markdown.model import Diagnostic, Source
from ..model import ErrorFact, Method
from ..words.columns import Column
from ..words.headings import SectionKind, definition_names, section_of
from ..words.rendered import (
    CODE_STARTS,
    DEFINES,
    PHP_SIGNS,
    SCOPE_LINE,
    SUBSECTIONS,
    SYSTEM_ERRORS,
    WHO_LINE,
)
from ..words.sentences import says_deprecated
from ..words.wording import normalise
from .rendered_tables import BAR, RenderedTable, name_cell, read_table

_SCOPE_CODE: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*")
_ENDS_SENTENCE: Final = re.compile(r"[.,:;!?|]$")
#: A title is a short line: longer ones are sentences that lost their full stop.
_TITLE_WORDS: Final = 9
_OPEN: Final = frozenset("{[")
_CLOSE: Final = frozenset("}]")
#: Sections whose tables may have no header row.
_FIELD_SECTIONS: Final = frozenset({SectionKind.REQUEST, SectionKind.RETURNED})
#: Titles that code examples may hold.
_OF_CODE: Final = frozenset({SectionKind.EXAMPLES, SectionKind.REQUEST, SectionKind.INTRO})
#: Lines of the longest body that a page shows, generously.
_LONGEST_BODY: Final = 5_000
#: How far below its title a table may begin.
_NEAR: Final = 12
#: Likeness from which an explanation and a message are about one error.
_LIKE: Final = 0.5
#: Include of the source that holds the errors of the platform.
_SYSTEM_ERRORS_INCLUDE: Final = "{% include [system errors](/_includes/system-errors.md) %}"


@dataclass(slots=True)
class RestoredPage:
    """Markdown of a rendered page, and the line of the page that each of its lines came from."""

    text: str
    lines: tuple[int, ...]
    #: What the rendered text does not say any more.
    diagnostics: list[Diagnostic]


def restore(text: str, path: str) -> RestoredPage | None:
    """The Markdown of a rendered page; None if ``text`` is Markdown already."""
    if not looks_like_scrape(text):
        return None
    return _Restorer(text.split("\n"), path).restore()


def recover_error_codes(method: Method) -> Method:
    """Give the codes and messages that error examples show to the rows that lost theirs.

    A row is recognised by its explanation, which resembles the message of the example; an error
    that resembles none gets an entry of its own.
    """
    errors = list(method.errors)
    for example in method.responses:
        body = example.body
        if not isinstance(body, dict) or not body.get("error") or "result" in body:
            continue
        code, message = str(body["error"]), str(body.get("error_description", ""))
        if any(error.code == code for error in errors):
            continue
        lost = [place for place, e in enumerate(errors) if not e.code and not e.message]
        likeness = {place: _likeness(errors[place].description, message) for place in lost}
        best = max(likeness, key=lambda place: likeness[place], default=None)
        if best is None or likeness[best] < _LIKE:
            errors.append(ErrorFact(code, message, example.status, example.source))
            continue
        status = errors[best].status if errors[best].status is not None else example.status
        errors[best] = replace(errors[best], code=code, message=message, status=status)
    return replace(method, errors=errors)


def _likeness(one: str, other: str) -> float:
    """How much two sentences resemble each other, from 0 to 1, spaces and case apart."""
    first, second = ("".join(filter(str.isalnum, text.casefold())) for text in (one, other))
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()


@dataclass(slots=True)
class _Restorer:
    source: list[str]
    path: str
    out: list[tuple[str, int]] = field(default_factory=list)
    tables: dict[int, RenderedTable] = field(default_factory=dict)
    #: Names in first cells: a title that speaks of one of them heads its sub-section.
    names: set[str] = field(default_factory=set)
    section: SectionKind = SectionKind.INTRO
    at: int = 0

    def restore(self) -> RestoredPage:
        self._find_tables()
        self._title()
        while self.at < len(self.source):
            self._step()
        return RestoredPage(
            "\n".join(line for line, _ in self.out) + "\n",
            tuple([number for _, number in self.out] + [len(self.source)]),
            list(self._losses()),
        )

    def _emit(self, *lines: str, number: int | None = None) -> None:
        at = self.at + 1 if number is None else number
        self.out.extend((line, at) for line in lines)

    # --- tables -------------------------------------------------------------------------

    def _find_tables(self) -> None:
        at = 0
        while at < len(self.source):
            table = read_table(self.source, at) if self.source[at].strip() == BAR else None
            if table is None:
                at += 1
                continue
            self.tables[at] = table
            at = table.end
            if table.columns[0] is Column.FIELD:
                firsts = (row[0][0][0] for row in table.rows[1:])
                self.names |= {normalise(name.rstrip("*")) for name in firsts}

    def _write_table(self, table: RenderedTable) -> None:
        self._emit("", "#|")
        headless = not any(table.columns) and self.section in _FIELD_SECTIONS
        named = headless or table.columns[0] is Column.FIELD
        for number, row in enumerate(table.rows):
            cells = [[*cell] for cell in row]
            if named and (number or headless):
                cells[0] = name_cell(cells[0], self.section is SectionKind.RETURNED)
            for index, cell in enumerate(cells):
                (first, line), *rest = [(text.replace("|", "\\|"), at) for text, at in cell]
                self.out.append((f"{'||' if index == 0 else '|'} {first}", line))
                self.out.extend(rest)
            text, line = self.out[-1]
            self.out[-1] = (f"{text} ||", line)
        self._emit("|#", "", number=table.end)
        self.at = table.end

    # --- lines --------------------------------------------------------------------------

    def _title(self) -> None:
        while self.at < len(self.source) and not self.source[self.at].strip():
            self.at += 1
        if self.at < len(self.source):
            self._emit(f"# {self.source[self.at].strip()}", "")
            self.at += 1

    def _step(self) -> None:
        line = self.source[self.at].strip()
        if table := self.tables.get(self.at):
            self._write_table(table)
        elif not line:
            self._emit("")
            self.at += 1
        elif self.section is SectionKind.INTRO and (scope := SCOPE_LINE.match(line)):
            self._scopes(scope["rest"])
        elif self.section is SectionKind.INTRO and says_deprecated(line) and "." not in line:
            self._deprecation(line)
        elif self._is_title(line, self.at):
            self._heading(line)
        elif self.section is SectionKind.EXAMPLES:
            self._code()
        elif line[0] in _OPEN and (end := _balanced(self.source, self.at)):
            self._fence("json", end)
        else:
            self._emit(*([line] if line.startswith("- ") else ["", line]))
            self.at += 1

    def _scopes(self, rest: str) -> None:
        if not rest and self.at + 1 < len(self.source):
            self.at += 1
            rest = self.source[self.at].strip()
        who = WHO_LINE.search(rest)
        codes = rest[: who.start()] if who else rest
        marked = _SCOPE_CODE.sub(lambda code: f"`{code[0]}`", codes.strip())
        self._emit(f"> Scope: {marked}")
        if who:
            self._emit(">", f"> {rest[who.start() :]}")
        self._emit("")
        self.at += 1

    def _deprecation(self, line: str) -> None:
        """The title of a note; its text is the paragraph below."""
        self._emit("", f'{{% note warning "{line}" %}}', "")
        self.at += 1
        while self.at < len(self.source) and not self.source[self.at].strip():
            self.at += 1
        if self.at < len(self.source):
            self._emit(self.source[self.at].strip(), "", "{% endnote %}", "")
            self.at += 1

    def _is_title(self, line: str, at: int) -> bool:
        if _ENDS_SENTENCE.search(line) or len(line.split()) > _TITLE_WORDS or line.startswith("- "):
            return False
        own = section_of(line)
        if self.section is SectionKind.EXAMPLES:
            # Code may hold words of titles; only the sections that follow examples end them.
            return own is not None and own not in _OF_CODE
        if own is not None:
            return True
        near = range(at + 1, min(at + _NEAR, len(self.source)))
        below = [number for number in near if self.source[number].strip()][:3]
        if "*" in line:
            return False  # the sentence about the mark of required parameters
        if below[:1] and below[0] in self.tables:
            return True
        names = definition_names(line) - {normalise(line)}
        if DEFINES.search(line) and any(place in self.tables for place in below):
            return bool(names)
        return not names.isdisjoint(self.names)

    def _heading(self, line: str) -> None:
        title = normalise(line)
        if title in SYSTEM_ERRORS:
            self._emit("", _SYSTEM_ERRORS_INCLUDE, "")
            self._skip_section()
            return
        own = section_of(line)
        nested = own is None or title in SUBSECTIONS
        self.section = own if own is not None else self.section
        self._emit("", f"{'###' if nested else '##'} {line}", "")
        self.at += 1

    def _skip_section(self) -> None:
        self.at += 1
        while self.at < len(self.source):
            table = self.tables.get(self.at)
            if table is None and section_of(self.source[self.at].strip()) is not None:
                return
            self.at = table.end if table is not None else self.at + 1

    # --- code ---------------------------------------------------------------------------

    def _code(self) -> None:
        """One example: up to the title of the next section, or the first line of the next one."""
        start, depth = self.at, 0
        language = _code_language(self.source[start])
        if language is None:
            self._emit("", self.source[start].strip())
            self.at += 1
            return
        end = start
        while end < len(self.source):
            line = self.source[end]
            if end > start and self._is_title(line.strip(), end):
                break
            continued = depth > 0 or self.source[end - 1].rstrip().endswith("\\")
            if end > start and not continued and _code_language(line) is not None:
                break
            depth += sum(map(line.count, "{[(")) - sum(map(line.count, "}])"))
            end += 1
        body = "\n".join(self.source[start:end])
        self._fence(language or ("php" if PHP_SIGNS.search(body) else "js"), end)

    def _fence(self, language: str, end: int) -> None:
        self._emit("", f"```{language}")
        for number in range(self.at, end):
            self.out.append((self.source[number], number + 1))
        self._emit("```", "", number=end)
        self.at = end

    # --- what is lost -------------------------------------------------------------------

    def _losses(self) -> Iterator[Diagnostic]:
        yield Diagnostic(
            "rendered-text",
            "the text of a rendered page: types, enumerations and links of its tables are lost; "
            "types are taken from its examples",
            Source(self.path, 1),
        )
        for start, table in sorted(self.tables.items()):
            if Column.CODE not in table.columns:
                continue
            index = table.columns.index(Column.CODE)
            lost = sum(not row[index][0][0] for row in table.rows[1:])
            if lost and not self._of_platform(start):
                message = f"error codes are lost in {lost} of {len(table.rows) - 1} rows"
                yield Diagnostic("rendered-text-codes", message, Source(self.path, start + 1))

    def _of_platform(self, start: int) -> bool:
        above = (normalise(line) for line in reversed(self.source[:start]))
        titles = (line for line in above if section_of(line) is not None)
        return next(titles, None) in SYSTEM_ERRORS


def _balanced(lines: Sequence[str], start: int) -> int | None:
    """The line after the JSON value that begins at ``start``; None if it never ends."""
    depth, quoted, escaped = 0, False, False
    for at in range(start, min(start + _LONGEST_BODY, len(lines))):
        for sign in lines[at]:
            if quoted:
                quoted = escaped or sign != '"'
                escaped = sign == "\\" and not escaped
            elif sign == '"':
                quoted = True
            elif sign in _OPEN:
                depth += 1
            elif sign in _CLOSE:
                depth -= 1
        if depth <= 0:
            return at + 1
    return None


def _code_language(line: str) -> str | None:
    """Language of the example that a line begins ("": not told by it); None if it begins none."""
    found = (language for start, language in CODE_STARTS if start.match(line.strip()))
    return next(found, None)
