"""One class for a thing, however often the documentation describes it.

It describes a deal anew on the page of each method. ``crm.deal.get`` and ``crm.deal.list`` answer
with the same thing all the same, and the package has one class for it, named after the namespace:
``CrmDeal``. Methods that answer what fields there are describe each field alike: those are of
one class, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from ...openapi.verbs import VERBS
from ..reserved import CLASSES
from .answers import Answers, compatible
from .model import Key, Kind, ListOf, MapOf, Method, Nested, View
from .naming import class_name

#: Methods that answer with the thing that their namespace is named after, the fullest first.
_VERBS: Final = (*(word for word, verb in VERBS.items() if verb != "delete"), "set")
#: How much of the smaller class the larger one has, and how much of that may disagree.
_ALIKE: Final = 0.6
_AT_ODDS: Final = 0.2
#: So many objects under one roof that are alike are members of a collection.
_SEVERAL: Final = 3
#: Most fields of a class that is but a wrapper.
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
            for key in _things(by_verb[verb].result, namespace.rpartition(".")[2], answers)
        )
        same = [key for key in found if key not in replaced]
        if same:
            replaced |= _unite(class_name(namespace.split(".")), same, answers)
    _replace(answers, replaced)
    siblings = _unite_siblings(answers)
    _replace(answers, siblings)
    return [
        replace(method, result=_with(_with(method.result, replaced), siblings)) for method in listed
    ]


def _replace(answers: Answers, replaced: Mapping[Key, Key]) -> None:
    for view in answers.views.values():
        view.fields = tuple(
            replace(field, kind=_with(field.kind, replaced)) for field in view.fields
        )


def _unite_siblings(answers: Answers) -> dict[Key, Key]:
    """Make one class of objects under one roof that are alike: fields by name; old → new."""
    replaced: dict[Key, Key] = {}
    for view in list(answers.views.values()):
        inside = [field.kind.view for field in view.fields if isinstance(field.kind, Nested)]
        waiting = [key for key in dict.fromkeys(inside) if key not in replaced]
        while len(waiting) >= _SEVERAL:
            first = answers.views[waiting[0]]
            alike = [key for key in waiting if _alike(first, answers.views[key])]
            waiting = [key for key in waiting[1:] if key not in alike]
            if len(alike) >= _SEVERAL:
                merged = answers.merged(alike, f"{view.name}Field")
                replaced |= dict.fromkeys(alike, merged)
    return replaced


def _things(kind: Kind, noun: str, answers: Answers) -> Iterator[Key]:
    """The class that a method answers with: a record, several of them, or one in a wrapper."""
    if isinstance(kind, ListOf):
        kind = kind.of
    if not isinstance(kind, Nested):
        return
    fields = answers.views[kind.view].fields
    inside = next((each for each in fields if isinstance(each.kind, (Nested, ListOf))), None)
    # What is wrapped is alone there, or called as the namespace is: {"order": {}, "total": 1}.
    named = inside is not None and inside.key.lower().rstrip("s") == noun.lower().rstrip("s")
    if inside is not None and (len(fields) == 1 or (named and len(fields) <= _WRAPPER)):
        yield from _things(inside.kind, noun, answers)
    elif len(fields) > 1:
        yield kind.view


def _unite(name: str, keys: list[Key], answers: Answers) -> dict[Key, Key]:
    """Make one class of those that are alike, named after the namespace; old → new."""
    first, *others = keys
    alike = [first, *(key for key in others if _alike(answers.views[first], answers.views[key]))]
    merged = first if len(alike) == 1 else answers.merged(alike, name)
    names = {view.name for view in answers.views.values()}
    free = name not in names and name not in CLASSES
    if free or answers.views[merged].name == name:
        _rename(merged, name, alike, answers)
    return {key: merged for key in alike if key != merged}


def _rename(merged: Key, name: str, alike: list[Key], answers: Answers) -> None:
    """Name a class, and the nested ones that were named after the classes it is made of."""
    prefixes = [answers.views[key].name for key in alike]
    answers.views[merged].name = name
    taken = {view.name for view in answers.views.values()}
    for key in _below(merged, answers):
        view = answers.views[key]
        for prefix in prefixes:
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
