"""The first cell of a parameter row: names, required marks, type.

95 % of the 19,000 cells are ``**name***`` over ``[`type`](link)``; one regular expression
takes those. The rest (unions on several lines, types without a link, two names in one cell,
marks such as ``^*^`` and ``***,**``) goes through the inline spans.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...markdown.model import (
    Break,
    Cell,
    Code,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Span,
    Strong,
    Text,
)
from ..model import DocType
from ..words.sentences import JOINING_OR
from ..words.types import OF
from .patterns import name_pattern
from .types import BASIC_TYPES, TypeSource, clean, doc_type


@dataclass(slots=True)
class NameCell:
    """What the first cell of a row says."""

    #: Wire names; two where the docs put alternatives into one cell (``**A** | **B**``).
    names: list[str]
    type: DocType | None
    #: One star: required.
    required: bool
    #: Two stars or a star with a condition: the mark does not hold always.
    conditional: bool
    #: Regular expression for the real names when the documented one is a pattern.
    pattern: str | None
    #: A row that has no name but a type (the next alternative of a union).
    anonymous: bool = False


_COMMON = re.compile(
    r"\*\*(?P<name>[^*`\[\]\n^|<>{}\\]+?)\*\*(?P<star>\*?)[ \t]*\n?[ \t]*"
    r"\[`(?P<type>[^`|\\]+)`\]\((?P<href>[^)\s]*)\)\s*\Z"
)
#: A name with its marks: everything up to the trailing stars, carets and commas.
_MARKS = re.compile(r"^(?P<name>.*?)(?P<marks>[*^,\\]*)$", re.DOTALL)
_UNESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~^/])")
_TYPE_WORD = re.compile(
    rf"^(?:[A-Za-z_][\w.]*(?:\[\])*)(?:\s*(?:\||,|/|{JOINING_OR})\s*[A-Za-z_][\w.]*(?:\[\])*)*$"
)
#: A type in brackets, which are no part of it: ``[object]``, ``(integer[])``.
_WRAPPED = re.compile(r"^[\[(\s]*(?P<type>.*?(?:\[\])*)[\])\s]*$", re.DOTALL)
#: What joins a type to its neighbours.
_EDGES = re.compile(
    rf"^[\s|/,\\]*(?:(?:{JOINING_OR})\b[\s|/,\\]*)?|[\s|/,\\]*(?:\b(?:{JOINING_OR}))?[\s|/,\\]*$",
    re.IGNORECASE,
)
#: Words that stand between alternatives of a type.
_TYPE_JOIN = re.compile(rf"^[\s|/,\\]*(?:{JOINING_OR})?[\s|/,\\]*$", re.IGNORECASE)
_LEADING_JOIN = re.compile(rf"(?:{JOINING_OR}) ", re.IGNORECASE)


def parse_name_cell(cell: Cell) -> NameCell:
    """Read a first cell. Never raises; a cell without a name has ``names == []``."""
    common = _COMMON.match(cell.raw)
    if common is not None:
        name = common["name"].strip()
        return NameCell(
            [name],
            doc_type([TypeSource(common["type"], common["href"])]),
            required=bool(common["star"]),
            conditional=False,
            pattern=name_pattern(name),
        )
    return _from_spans(cell)


def _from_spans(cell: Cell) -> NameCell:
    names: list[tuple[str, int]] = []
    types: list[TypeSource] = []
    items = False
    for inline in _inlines(cell):
        for span in inline.spans:
            match span:
                case Strong(children) if not types:
                    names.extend(_names_of(children))
                case Strong(children):
                    types.extend(TypeSource(t.text, None) for t in children if isinstance(t, Code))
                case Code(text):
                    items = _add_type(types, TypeSource(text, None), items=items)
                case Link(href, children):
                    text = _flat(children)
                    if not names and not types and not _has_code(children):
                        names.append(_split_marks(text))
                    else:
                        items = _add_type(types, TypeSource(text, href), items=items)
                case Text(text) | Emphasis((Text(text), *_)):
                    _plain_text(text, names, types)
                    items = text.strip().lower() in OF
                case Break() | Emphasis():
                    pass
    stars = [count for _, count in names]
    marks = max(stars, default=0)
    wire_names = [name for name, _ in names if name]
    if not wire_names and len(types) == 1 and _is_bare_name(types[0]):
        # "`IBLOCK_ID`": a name in code, neither bold nor typed.
        wire_names, types = [clean(types[0].text)], []
    return NameCell(
        wire_names,
        doc_type(types),
        required=marks == 1,
        conditional=marks >= 2 or (len(wire_names) > 1 and marks > 0),
        pattern=name_pattern(wire_names[0]) if wire_names else None,
        anonymous=not wire_names and bool(types),
    )


def parse_type_cell(cell: Cell) -> DocType | None:
    """A cell that holds nothing but a type: linked, in code, or in plain words."""
    sources: list[TypeSource] = []
    for inline in _inlines(cell):
        for span in inline.spans:
            match span:
                case Link(href, children):
                    sources.append(TypeSource(_flat(children), href))
                case Code(text):
                    sources.append(TypeSource(text, None))
                case Strong(children) | Emphasis(children):
                    sources.append(TypeSource(_flat(children), None))
                case Text(text) if not _TYPE_JOIN.match(text):
                    sources.append(TypeSource(_EDGES.sub("", text), None))
                case _:
                    pass
    return doc_type(sources)


def _is_bare_name(source: TypeSource) -> bool:
    text = clean(source.text)
    return source.href is None and text.rstrip("[]").lower() not in BASIC_TYPES and " " not in text


#: Stands for an escaped asterisk while marks are counted (``**UF_\\***``).
_LITERAL_STAR = "\u2217"


def _inlines(cell: Cell) -> list[Inline]:
    """Inline content of the cell; escaped asterisks are part of a name, not marks."""
    found = [block.inline for block in cell.blocks if isinstance(block, Paragraph)]
    if "\\*" not in cell.raw:
        return found
    return [Inline(i.source.replace("\\*", _LITERAL_STAR), i.where) for i in found]


def _flat(children: tuple[Span, ...]) -> str:
    parts: list[str] = []
    for span in children:
        match span:
            case Text(text) | Code(text):
                parts.append(text)
            case Strong(inner) | Emphasis(inner) | Link(_, inner):
                parts.append(_flat(inner))
            case Break():
                parts.append(" ")
    return "".join(parts)


def _has_code(children: tuple[Span, ...]) -> bool:
    return any(isinstance(span, Code) for span in children)


def _split_marks(text: str) -> tuple[str, int]:
    """``"name***,**"`` → ``("name", 5)`` stars still counted; used on text inside bold."""
    found = _MARKS.match(text.strip())
    assert found is not None  # the pattern matches every string
    marks = found["marks"].count("*")
    if "," in found["marks"] and marks:
        # "*,**": required, and taken from elsewhere under a condition: both footnotes apply.
        marks = max(marks, 2)
    name = _UNESCAPE.sub(r"\1", found["name"].strip())
    return name.replace(_LITERAL_STAR, "*"), marks


def _names_of(children: tuple[Span, ...]) -> list[tuple[str, int]]:
    text = _flat(children).strip()
    if not text.strip("*^,| "):
        return [("", text.count("*"))] if text else []
    return [_split_marks(text)]


def _add_type(types: list[TypeSource], found: TypeSource, *, items: bool) -> bool:
    """Add an alternative, or with ``items`` what the list before it is a list of."""
    if items and types:
        types[-1] = TypeSource(f"{found.text}[]", found.href)
    else:
        types.append(found)
    return False


def _plain_text(text: str, names: list[tuple[str, int]], types: list[TypeSource]) -> None:
    """Text outside bold and code: more marks, a plain name, or a plain type."""
    stripped = text.strip()
    if not stripped:
        return
    if names and not types and not stripped.strip("*^,\\"):
        name, marks = names[-1]
        names[-1] = (name, marks + stripped.count("*") + ("*," in stripped))
        return
    if not names and not types:
        first, _, rest = stripped.partition(" ")
        names.append(_split_marks(first))
        if rest.strip() and _TYPE_WORD.match(rest.strip()):
            types.append(TypeSource(rest.strip(), None))
        return
    if _TYPE_JOIN.match(stripped):
        return
    wrapped = _WRAPPED.match(stripped)
    assert wrapped is not None  # the pattern matches every string
    candidate = wrapped["type"]
    if joined := _LEADING_JOIN.match(candidate):
        candidate = candidate[joined.end() :]
    alternatives = doc_type([TypeSource(candidate, None)])
    word = not types or (
        alternatives is not None
        and all(each.name.lower() in BASIC_TYPES for each in alternatives.alternatives)
    )
    if word and _TYPE_WORD.match(candidate) and len(candidate) <= 60:
        types.append(TypeSource(candidate, None))
