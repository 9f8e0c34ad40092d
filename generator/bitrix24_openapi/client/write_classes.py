"""Classes of answers and requests as templates want them."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from . import code
from .code import Module, quoted
from .docstrings import escaped, sentence
from .plan.model import Choice, Dictionary, Enumeration, Kind, ListOf, MapOf, View
from .plan.naming import class_name
from .plan.package import Part


@dataclass(frozen=True)
class WrittenView:
    name: str
    docstring: str
    #: Attribute, declaration, description.
    fields: list[tuple[str, str, str]]


@dataclass(frozen=True)
class WrittenEnum:
    name: str
    base: str
    #: Name, value as code, description.
    members: list[tuple[str, str, str]]


@dataclass(frozen=True)
class WrittenShape:
    name: str
    docstring: str
    #: All keys are identifiers: the TypedDict can be a class.
    plain: bool
    entries: list[tuple[str, str]]


def views(part: Part, module: Module, classes: Sequence[View]) -> list[WrittenView]:
    answers = code.Answers(module, part.views.reference)
    enums = enumerations(part, classes)
    return [
        WrittenView(
            part.views.reference(view.key).name,
            escaped(sentence(view.description)),
            [
                (
                    field.attribute,
                    answers.field(field.key, _renamed(field.kind, enums)),
                    escaped(sentence(field.description)),
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
    taken = set(names.values())
    for view in classes:
        for field in view.fields:
            for enum in _enums_in(field.kind):
                if enum.members in found:
                    continue
                name = names[view.key] + class_name([field.attribute])
                kept = part.kept.get(name, name)
                name = name if kept in taken else kept
                while name in taken:
                    name += "Value"
                taken.add(name)
                found[enum.members] = Enumeration(name, enum.members, enum.descriptions)
    return found


def enums(part: Part, classes: Iterable[View]) -> list[WrittenEnum]:
    return [
        WrittenEnum(enum.name, enum.base, list(_members(enum)))
        for enum in sorted(enumerations(part, classes).values(), key=lambda each: each.name)
    ]


def shapes(part: Part, module: Module, classes: Sequence[Dictionary]) -> list[WrittenShape]:
    requests = code.Requests(module, part.shapes.reference)
    return [_shape(part, requests, each) for each in classes]


def _shape(part: Part, requests: code.Requests, shape: Dictionary) -> WrittenShape:
    plain = all(_is_plain(entry.key) for entry in shape.entries)
    entries = []
    for entry in shape.entries:
        annotation = requests.annotation(entry.type)
        if entry.required:
            annotation = f"Required[{annotation}]"
        # Values of the functional form are evaluated: names defined later must be text.
        entries.append((entry.key, annotation) if plain else (quoted(entry.key), repr(annotation)))
    name = part.shapes.reference(shape.key).name
    return WrittenShape(name, escaped(sentence(shape.description)), plain, entries)


def _is_plain(key: str) -> bool:
    # Two underscores in front would be mangled in the body of a class.
    return key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__")


def _members(enum: Enumeration) -> Iterator[tuple[str, str, str]]:
    for index, (name, value) in enumerate(enum.members):
        said = enum.descriptions[index] if enum.descriptions else ""
        yield name, quoted(value), " ".join(said.split())


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
