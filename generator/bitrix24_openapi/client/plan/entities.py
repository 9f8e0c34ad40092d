"""One class for a thing, however many methods answer with it.

The documentation describes a deal anew on the page of each method. ``crm.deal.get`` and
``crm.deal.list`` answer with the same thing all the same, and the package has one class for it,
named after the namespace: ``CrmDeal``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from .answers import Answers, compatible
from .model import Key, Kind, ListOf, MapOf, Method, Nested, View
from .naming import IMPORTED, class_name

#: Methods that answer with the thing that their namespace is named after, the fullest first.
_VERBS: Final = ("get", "list", "getlist", "getbyid", "add", "update", "set", "register", "create")
#: How much of the smaller class the larger one has, and how much of that may disagree.
_ALIKE: Final = 0.6
_AT_ODDS: Final = 0.2
#: Most fields of a class that is but a wrapper, of the thing and perhaps a number of things.
_WRAPPER: Final = 2


def unify(methods: Iterable[Method], answers: Answers) -> list[Method]:
    """The methods, with answers of one class for one thing."""
    listed = list(methods)
    namespaces: dict[str, dict[str, Method]] = {}
    for method in listed:
        namespace, _, verb = method.name.rpartition(".")
        namespaces.setdefault(namespace, {})[verb.lower()] = method
    replaced: dict[Key, Key] = {}
    for namespace, by_verb in namespaces.items():
        found = dict.fromkeys(
            key
            for verb in _VERBS
            if verb in by_verb
            for key in _things(by_verb[verb].result, answers)
        )
        same = [key for key in found if key not in replaced]
        if same:
            replaced |= _unite(class_name(namespace.split(".")), same, answers)
    for view in list(answers.views.values()):
        view.fields = tuple(
            replace(field, kind=_with(field.kind, replaced)) for field in view.fields
        )
    return [replace(method, result=_with(method.result, replaced)) for method in listed]


def _things(kind: Kind, answers: Answers) -> Iterator[Key]:
    """The class that a method answers with: a record, several of them, or one in a wrapper."""
    if isinstance(kind, ListOf):
        kind = kind.of
    if not isinstance(kind, Nested):
        return
    fields = answers.views[kind.view].fields
    inside = [field.kind for field in fields if isinstance(field.kind, (Nested, ListOf))]
    if len(fields) <= _WRAPPER and len(inside) == 1:
        yield from _things(inside[0], answers)
    elif len(fields) > 1:
        yield kind.view


def _unite(name: str, keys: list[Key], answers: Answers) -> dict[Key, Key]:
    """Make one class of those that are alike, named after the namespace; old → new."""
    first, *others = keys
    alike = [first, *(key for key in others if _alike(answers.views[first], answers.views[key]))]
    merged = first if len(alike) == 1 else answers.merged(alike, name)
    names = {view.name for view in answers.views.values()}
    free = name not in names and name not in IMPORTED
    if free or answers.views[merged].name == name:
        _rename(merged, name, alike, answers)
    return {key: merged for key in alike if key != merged}


def _rename(merged: Key, name: str, alike: list[Key], answers: Answers) -> None:
    """Name a class, and the nested ones that were named after the classes it is made of."""
    answers.views[merged].name = name
    taken = {view.name for view in answers.views.values()}
    for key in _below(merged, answers):
        view = answers.views[key]
        for prefix in alike:
            new = name + view.name[len(prefix) :]
            if view.name.startswith(prefix) and new not in taken:
                taken.add(new)
                view.name = new
                break


def _below(key: Key, answers: Answers) -> Iterator[Key]:
    seen = {key}
    waiting = [key]
    while waiting:
        for field in answers.views[waiting.pop()].fields:
            for inner in _views_in(field.kind):
                if inner not in seen:
                    seen.add(inner)
                    waiting.append(inner)
                    yield inner


def _views_in(kind: Kind) -> Iterator[Key]:
    if isinstance(kind, Nested):
        yield kind.view
    elif isinstance(kind, (ListOf, MapOf)):
        yield from _views_in(kind.of)


def _alike(one: View, other: View) -> bool:
    ours = {field.key: field for field in one.fields}
    shared = [(ours[field.key], field) for field in other.fields if field.key in ours]
    smaller = min(len(one.fields), len(other.fields))
    if len(shared) < _ALIKE * smaller:
        return False
    odd = sum(not compatible(mine, theirs) for mine, theirs in shared)
    return odd <= _AT_ODDS * len(shared)


def _with(kind: Kind, replaced: Mapping[Key, Key]) -> Kind:
    match kind:
        case Nested(view):
            return Nested(replaced.get(view, view))
        case ListOf(of):
            return ListOf(_with(of, replaced))
        case MapOf(of):
            return MapOf(_with(of, replaced))
        case _:
            return kind
