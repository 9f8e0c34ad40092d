"""Classes of answers and requests as templates want them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ..identifiers import PYTHON
from . import code
from .code import Module
from .docstrings import sentence
from .plan.model import Choice, Dictionary, Enumeration, Kind, ListOf, MapOf, View
from .plan.naming import class_name
from .plan.package import Part
from .reserved import CLASSES
from .source import Code, comment, indented, inside_docstring, literal, name

#: Columns of the text of a class.
_WIDTH: Final = 92


@dataclass(frozen=True)
class WrittenView:
    name: Code
    docstring: Code
    #: Attribute, declaration, description.
    fields: list[tuple[Code, Code, Code]]


@dataclass(frozen=True)
class WrittenEnum:
    name: Code
    base: Code
    #: Name, value, comment.
    members: list[tuple[Code, Code, Code]]


@dataclass(frozen=True)
class WrittenShape:
    name: Code
    docstring: Code
    #: All keys are identifiers: the TypedDict can be a class.
    plain: bool
    #: It takes other keys, too.
    open: bool
    #: Key, annotation, description.
    entries: list[tuple[Code, Code, Code]]


def views(part: Part, module: Module, classes: Sequence[View]) -> list[WrittenView]:
    answers = code.Answers(module, part.views.reference)
    enums = enumerations(part, classes)
    return [
        WrittenView(
            name(part.views.reference(view.key).name),
            inside_docstring(sentence(view.description)),
            [
                (
                    name(field.attribute),
                    answers.field(field.key, _renamed(field.kind, enums)),
                    inside_docstring(sentence(field.description)),
                )
                for field in view.fields
            ],
        )
        for view in classes
    ]


def enumerations(part: Part, classes: Iterable[View]) -> dict[tuple[object, ...], Enumeration]:
    """The enumerations of a module: those with the same members are one, named after the first
    field of such values."""
    found: dict[tuple[object, ...], Enumeration] = {}
    names = {view.key: part.views.reference(view.key).name for view in classes}
    taken = {*names.values(), *CLASSES}
    for view in classes:
        for field in view.fields:
            for enum in _enums_in(field.kind):
                if enum.members in found:
                    continue
                wished = names[view.key] + class_name([field.attribute])
                kept = part.kept.get(wished, wished)
                wished = wished if kept in taken else kept
                while wished in taken:
                    wished += "Value"
                taken.add(wished)
                found[enum.members] = Enumeration(wished, enum.members, enum.descriptions)
    return found


def enums(part: Part, classes: Iterable[View]) -> list[WrittenEnum]:
    return [
        WrittenEnum(name(enum.name), name(enum.base), list(_members(enum)))
        for enum in sorted(enumerations(part, classes).values(), key=lambda each: each.name)
    ]


def shapes(part: Part, module: Module, classes: Sequence[Dictionary]) -> list[WrittenShape]:
    requests = code.Requests(module, part.shapes.reference)
    return [_shape(part, requests, each) for each in classes]


def _shape(part: Part, requests: code.Requests, shape: Dictionary) -> WrittenShape:
    plain = all(PYTHON.accepts(entry.key) for entry in shape.entries)
    entries = []
    for entry in shape.entries:
        annotation = requests.annotation(entry.type)
        if entry.required:
            annotation = Code(f"Required[{annotation}]")
        said = inside_docstring(sentence(entry.description))
        if plain:
            entries.append((name(entry.key), annotation, said))
        else:
            # Values of the functional form are evaluated: names defined later must be text.
            entries.append((literal(entry.key), literal(annotation), said))
    own = name(part.shapes.reference(shape.key).name)
    return WrittenShape(own, _described(shape), plain, shape.open, entries)


def _described(shape: Dictionary) -> Code:
    """The docstring of a class: what help() shows of it, which leaves out annotations."""
    keys = f"Keys: {', '.join(entry.key for entry in shape.entries)}."
    paragraphs = filter(None, (sentence(shape.description), keys))
    lines = ["\n".join(textwrap.wrap(each, _WIDTH, break_long_words=False)) for each in paragraphs]
    return indented(inside_docstring("\n\n".join(lines)), 4)


def _members(enum: Enumeration) -> Iterator[tuple[Code, Code, Code]]:
    for index, (member, value) in enumerate(enum.members):
        said = enum.descriptions[index] if enum.descriptions else ""
        yield name(member), literal(value), comment(said)


def _enums_in(kind: Kind) -> Iterator[Enumeration]:
    if isinstance(kind, Choice):
        yield kind.enum
    elif isinstance(kind, (ListOf, MapOf)):
        yield from _enums_in(kind.of)


def _renamed(kind: Kind, enums: dict[tuple[object, ...], Enumeration]) -> Kind:
    match kind:
        case Choice(enum):
            return Choice(enums[enum.members])
        case ListOf(of):
            return ListOf(_renamed(of, enums))
        case MapOf(of):
            return MapOf(_renamed(of, enums))
        case _:
            return kind
