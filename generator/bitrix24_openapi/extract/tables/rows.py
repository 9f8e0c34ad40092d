"""Rows of tables → the fields of one structure: repeated names, dotted paths, sets to choose from.

Pure functions on fields, used wherever a table has been read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as member

from ...markdown.model import Block, Note, Paragraph
from ..model import DocType, Field, Structure, TypeName
from ..prose import description_sources
from ..words.sentences import ONE_OF, fields_with_other_values, takes_other_values
from .patterns import ANY_NAME, name_pattern

_PATH_NAME = re.compile(
    r"^[\w$@-]+(?:\[\w*\])?(?:\.[\w$@-]+(?:\[\w*\])?)+$|^[\w$@-]+(?:\[\]|\[\w+\])+$"
)
_CODE_NAME = re.compile(r"`([A-Za-z_][\w.]*)`")
#: Objects of every request or response: their dotted rows need no row of the object itself.
_ROOTS = frozenset({"result", "data", "fields", "params", "auth", "error"})
#: More alternatives than this are prose that the recogniser misread, not sets to choose from.
_MAX_SETS = 8


@dataclass(eq=False, slots=True)
class OpenField:
    """A field whose inside is still being put together from rows."""

    field: Field
    #: The fields inside, once somebody has asked for them.
    inside: list[OpenField] | None = None
    _structure: Structure = member(init=False, default_factory=Structure)

    @property
    def name(self) -> str:
        return self.field.name

    @property
    def is_empty(self) -> bool:
        return self.inside is None and self.field.inner is None

    def expand(self, *, replacing_types: bool = False) -> list[OpenField] | None:
        """The fields inside, to be added to; None when nothing is known of the inside.

        ``replacing_types``: an inside that is a shared type gives way to an empty one.
        """
        if self.inside is None:
            inner = self.field.inner
            if inner is None:
                return None
            if inner.ref is not None and replacing_types:
                inner = Structure()
            self._structure = inner
            self.inside = [OpenField(each) for each in inner.fields]
        return self.inside

    def fill(self, inside: list[OpenField], structure: Structure) -> None:
        """Give the field an inside."""
        self.inside, self._structure = inside, structure

    def adopt(self, inner: Structure | None) -> None:
        """Take a known inside where there is none."""
        if self.is_empty and inner is not None:
            self.field = replace(self.field, inner=inner)

    def closed(self) -> Field:
        if self.inside is None:
            return self.field
        fields = tuple(each.closed() for each in self.inside)
        return replace(self.field, inner=replace(self._structure, fields=fields))


def find(fields: Iterable[OpenField], name: str) -> OpenField | None:
    return next((each for each in fields if each.name == name), None)


def with_alternatives(row: Field, doc_type: DocType | None) -> Field:
    """The field of a row, with the alternatives of another type added to its own."""
    if doc_type is None:
        return row
    if row.type is None:
        return replace(row, type=doc_type)
    text = f"{row.type.text} | {doc_type.text}"
    return replace(row, type=DocType(text, row.type.alternatives + doc_type.alternatives))


def join_rows(structure: Structure) -> Structure:
    """A structure whose fields came row by row, with its names, paths and sets settled."""
    fields = nest_paths(merge_same_names(structure.fields))
    if len(fields) == 1 and " " in fields[0].name.strip() and fields[0].pattern is None:
        # The only row is called "type code": words for every key of a map
        # (api-reference/landing/page/special-pages/landing-syspage-get.md).
        fields = (replace(fields[0], pattern=ANY_NAME),)
    fields, sets = choose_among(fields)
    return replace(structure, fields=fields, required_sets=sets)


# --- sets to choose from --------------------------------------------------------------------


def join_either_or(fields: Sequence[Field], blocks: Sequence[Block]) -> tuple[Field, ...]:
    """A note or paragraph beside the table lets the caller choose: one of `A` and `B`.

    ``api-reference/calendar/resource/calendar-resource-booking-list.md`` stars both.
    """
    starred = {row.name for row in fields if row.required}
    if len(starred) < 2:
        return tuple(fields)
    others: dict[str, tuple[str, ...]] = {}
    for text in description_sources([b for b in blocks if isinstance(b, (Note, Paragraph))]):
        for sentence in re.split(r"(?<=[.!?])\s|\n", text):
            if not ONE_OF.search(sentence):
                continue
            named = [n for n in dict.fromkeys(_CODE_NAME.findall(sentence)) if n in starred]
            for name in named if len(named) > 1 else ():
                others[name] = (*others.get(name, ()), *(n for n in named if n != name))
    return tuple(
        replace(row, either_or=row.either_or + others[row.name])
        if row.required and row.name in others
        else row
        for row in fields
    )


def choose_among(
    fields: Sequence[Field],
) -> tuple[tuple[Field, ...], tuple[tuple[str, ...], ...]]:
    """The fields, and sets of names of which one has to be given.

    ``CHAT_ID`` "required if ``DIALOG_ID`` is not given" → ``[["CHAT_ID"], ["DIALOG_ID"]]``
    (``api-reference/chats/chat-update/im-chat-set-owner.md``); none of them is required alone.
    """
    by_name = {row.name.lower(): row for row in fields}
    fields = [_choosing(row, by_name) for row in fields]
    groups: list[list[str]] = []
    chosen_from: set[str] = set()
    for row in fields:
        others = [by_name[o.lower()].name for o in row.either_or if o.lower() in by_name]
        names = [row.name, *(name for name in others if name != row.name)]
        if len(names) < 2:
            continue
        for group in groups:
            if set(group) & set(names):
                group.extend(n for n in names if n not in group)
                break
        else:
            groups.append(names)
        chosen_from.update(names)
    sets: list[tuple[str, ...]] = [()]
    for group in groups:
        sets = [(*chosen, name) for chosen in sets for name in group]
    return (
        tuple(
            replace(row, required=False, conditional=True) if row.name in chosen_from else row
            for row in fields
        ),
        tuple(sets) if groups and len(sets) <= _MAX_SETS else (),
    )


def _choosing(row: Field, by_name: Mapping[str, Field]) -> Field:
    """The row, to be chosen from with the fields that it may stand in for.

    "Can be used instead of `from`" asks for nothing where ``from`` may be left out
    (``api-reference/calendar/calendar-event/calendar-event-update.md``).
    """
    stood_for = [by_name[name.lower()] for name in row.stands_for if name.lower() in by_name]
    asked_for = [
        other.name
        for other in stood_for
        if (row.required or other.required or other.either_or) and other.name not in row.either_or
    ]
    return replace(row, either_or=(*row.either_or, *asked_for)) if asked_for else row


# --- lists of values ------------------------------------------------------------------------


def open_lists(fields: Sequence[Field]) -> list[Field]:
    """The fields of a table, the lists of values marked that are not complete.

    One row may say so of another (``ENTITY_ID`` of ``api-reference/chats/im-chat-add.md``).
    """
    named = set[str]().union(*(fields_with_other_values(row.description) for row in fields))
    return [
        replace(row, open_values=True)
        if row.enum and (row.name in named or takes_other_values(row.description))
        else row
        for row in fields
    ]


# --- repeated names and paths ---------------------------------------------------------------


def merge_same_names(fields: Sequence[Field]) -> tuple[Field, ...]:
    """One field per name; a repeated row adds its type (``result`` is left to the response)."""
    places: dict[str, int] = {}
    merged: list[Field] = []
    for row in fields:
        place = places.get(row.name)
        if place is None or row.name == "result":
            places.setdefault(row.name, len(merged))
            merged.append(row)
            continue
        first = merged[place]
        if row.type is not None and (first.type is None or row.type.text != first.type.text):
            first = with_alternatives(first, row.type)
        merged[place] = replace(
            first,
            required=first.required and row.required,
            inner=first.inner if first.inner is not None else row.inner,
            enum=first.enum or row.enum,
        )
    return tuple(merged)


def nest_paths(fields: Sequence[Field]) -> tuple[Field, ...]:
    """``data.FIELDS`` goes into ``data``, ``employees[].userId`` into the items of ``employees``.

    A dotted name stays as it is when nothing on the page is called like its first part.
    """
    if not any(_PATH_NAME.match(row.name) for row in fields):
        return tuple(fields)
    rows = [OpenField(row) for row in fields]
    known = {row.name: row for row in rows}
    top: list[OpenField] = []
    for row in rows:
        if not _PATH_NAME.match(row.name):
            top.append(row)
            continue
        head, *rest = [s for s in re.split(r"\.|\[(\w*)\]", row.name) if s]
        if not rest:
            # "items[]": a row about the items of a list that has its own row.
            if head in known:
                known[head].adopt(row.field.inner)
            else:
                row.field = replace(row.field, name=head)
                known[head] = row
                top.append(row)
            continue
        if head not in known and head not in _ROOTS:
            top.append(row)
            continue
        parent = known.get(head)
        if parent is None:
            made_up = Field(head, DocType("object", (TypeName("object"),)), row.field.source)
            parent = known[head] = OpenField(made_up)
            top.append(parent)
        _descend(parent, rest, row)
    return tuple(row.closed() for row in top)


def _descend(parent: OpenField, path: Sequence[str], row: OpenField) -> None:
    for name in path[:-1]:
        siblings = _open(parent)
        between = find(siblings, name)
        if between is None:
            between = OpenField(Field(name, None, row.field.source, pattern=name_pattern(name)))
            siblings.append(between)
        parent = between
    siblings, name = _open(parent), path[-1]
    row.field = replace(row.field, name=name, pattern=name_pattern(name))
    existing = find(siblings, name)
    if existing is None:
        siblings.append(row)
    elif existing.field.type is None and not existing.field.description:
        # Made up for a row of what is inside, which came first.
        row.adopt(existing.closed().inner)
        siblings[siblings.index(existing)] = row
    else:
        existing.adopt(row.closed().inner)


def _open(parent: OpenField) -> list[OpenField]:
    inside = parent.expand(replacing_types=True)
    if inside is None:
        inside = []
        parent.fill(inside, Structure())
    return inside
