"""Rows → structure: repeated names, dotted paths, patterns, either/or sets.

Pure functions on fields, used wherever a table has been read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...markdown.model import Block, Note, Paragraph
from ..model import DocType, Field, Structure, TypeName
from ..prose import description_sources
from ..tables.patterns import name_pattern
from ..words.sentences import ONE_OF

_PATH_NAME = re.compile(
    r"^[\w$@-]+(?:\[\w*\])?(?:\.[\w$@-]+(?:\[\w*\])?)+$|^[\w$@-]+(?:\[\]|\[\w+\])+$"
)


def add_alternatives(field: Field, doc_type: DocType | None) -> None:
    if doc_type is None:
        return
    if field.type is None:
        field.type = doc_type
        return
    field.type = DocType(
        f"{field.type.text} | {doc_type.text}", field.type.alternatives + doc_type.alternatives
    )


_CODE_NAME = re.compile(r"`([A-Za-z_][\w.]*)`")


def join_either_or(fields: list[Field], blocks: Sequence[Block]) -> None:
    """A note or paragraph beside the table lets the caller choose: one of `A` and `B`.

    ``api-reference/calendar/resource/calendar-resource-booking-list.md`` stars both.
    """
    starred = {f.name: f for f in fields if f.required}
    if len(starred) < 2:
        return
    for text in description_sources([b for b in blocks if isinstance(b, (Note, Paragraph))]):
        for sentence in re.split(r"(?<=[.!?])\s|\n", text):
            if not ONE_OF.search(sentence):
                continue
            named = [n for n in dict.fromkeys(_CODE_NAME.findall(sentence)) if n in starred]
            for name in named if len(named) > 1 else ():
                starred[name].either_or.extend(n for n in named if n != name)


def finish(structure: Structure) -> Structure:
    """Settle a structure whose fields came row by row: names, paths, either/or sets."""
    structure.fields = nest_paths(merge_same_names(structure.fields))
    if len(structure.fields) == 1 and " " in structure.fields[0].name.strip():
        # The only row is called "type code": words for every key of a map
        # (api-reference/landing/page/special-pages/landing-syspage-get.md).
        structure.fields[0].pattern = structure.fields[0].pattern or "^.+$"
    structure.required_sets = required_sets(structure.fields)
    return structure


#: More alternatives than this are prose that the recogniser misread, not sets to choose from.
_MAX_SETS = 8


def required_sets(fields: list[Field]) -> list[list[str]]:
    """Sets of names of which one has to be given, from the rows that speak of each other.

    ``CHAT_ID`` "required if ``DIALOG_ID`` is not given" → ``[["CHAT_ID"], ["DIALOG_ID"]]``
    (``api-reference/chats/chat-update/im-chat-set-owner.md``); none of them is required alone.
    """
    by_name = {f.name.lower(): f for f in fields}
    groups: list[list[str]] = []
    for field in fields:
        others = [by_name[o.lower()] for o in field.either_or if o.lower() in by_name]
        members = [field, *(o for o in others if o is not field)]
        names = [m.name for m in members]
        if len(names) < 2:
            continue
        for group in groups:
            if set(group) & set(names):
                group.extend(n for n in names if n not in group)
                break
        else:
            groups.append(names)
        for member in members:
            member.required = False
            member.conditional = True
    sets: list[list[str]] = [[]]
    for group in groups:
        sets = [[*chosen, name] for chosen in sets for name in group]
    return sets if groups and len(sets) <= _MAX_SETS else []


def merge_same_names(fields: list[Field]) -> list[Field]:
    """One field per name; a repeated row adds its type (``result`` is left to the response)."""
    by_name: dict[str, Field] = {}
    merged: list[Field] = []
    for field in fields:
        first = by_name.get(field.name)
        if first is None or field.name == "result":
            by_name.setdefault(field.name, field)
            merged.append(field)
            continue
        if field.type is not None and (first.type is None or field.type.text != first.type.text):
            add_alternatives(first, field.type)
        first.required = first.required and field.required
        if first.inner is None:
            first.inner = field.inner
        first.enum = first.enum or field.enum
    return merged


def nest_paths(fields: list[Field]) -> list[Field]:
    """``data.FIELDS`` goes into ``data``, ``employees[].userId`` into the items of ``employees``.

    A dotted name stays as it is when nothing on the page is called like its first part.
    """
    known = {f.name: f for f in fields}
    roots = {"result", "data", "fields", "params", "auth", "error"}
    top: list[Field] = []
    for field in fields:
        if not _PATH_NAME.match(field.name):
            top.append(field)
            continue
        segments = [s for s in re.split(r"\.|\[(\w*)\]", field.name) if s]
        head = segments[0]
        if len(segments) == 1:
            # "items[]": a row about the items of a list that has its own row.
            if head in known:
                _add_items(known[head], field)
            else:
                field.name = head
                known[head] = field
                top.append(field)
            continue
        if head not in known and head not in roots:
            top.append(field)
            continue
        parent = known.get(head)
        if parent is None:
            parent = Field(head, DocType("object", [TypeName("object")]), field.source)
            known[head] = parent
            top.append(parent)
        _descend(parent, segments[1:], field)
    return top


def _descend(parent: Field, path: list[str], field: Field) -> None:
    while True:
        if parent.inner is None or parent.inner.ref is not None:
            parent.inner = Structure()
        siblings = parent.inner.fields
        existing = next((f for f in siblings if f.name == path[0]), None)
        if len(path) == 1:
            field.name = path[0]
            field.pattern = name_pattern(path[0])
            if existing is None:
                siblings.append(field)
            elif existing.type is None and not existing.description:
                # Made up for a row of what is inside, which came first.
                field.inner = field.inner or existing.inner
                siblings[siblings.index(existing)] = field
            elif existing.inner is None:
                existing.inner = field.inner
            return
        if existing is None:
            existing = Field(path[0], None, field.source, pattern=name_pattern(path[0]))
            siblings.append(existing)
        parent, path = existing, path[1:]


def _add_items(parent: Field, items: Field) -> None:
    if parent.inner is None:
        parent.inner = items.inner
