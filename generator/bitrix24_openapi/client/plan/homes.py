"""Where classes live in the package, and what they are called there.

A class lives beside the methods that use it. One that methods of several modules use lives in
``shared``, with everything that it is made of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from ..reserved import CLASSES
from .model import (
    Dictionary,
    Either,
    Key,
    Kind,
    ListOf,
    Many,
    MapOf,
    Nested,
    Reference,
    Shape,
    Table,
    Type,
    View,
)

C = TypeVar("C", bound=View | Dictionary)

SHARED = "shared"
#: Folder of classes that only events use.
EVENTS = "events"


def beside_events(module: str) -> str:
    """The home of answers of a module: those of methods called ``events`` make way for events."""
    root, dot, rest = module.partition(".")
    return f"{root}_{dot}{rest}" if root == EVENTS else module


def views_in(kind: Kind) -> Iterator[Key]:
    if isinstance(kind, Nested):
        yield kind.view
    elif isinstance(kind, (ListOf, MapOf)):
        yield from views_in(kind.of)


def shapes_in(type_: Type) -> Iterator[Key]:
    if isinstance(type_, Shape):
        yield type_.key
    elif isinstance(type_, (Many, Table)):
        yield from shapes_in(type_.of)
    elif isinstance(type_, Either):
        for one in type_.types:
            yield from shapes_in(one)


def parts_of_view(view: View) -> Iterator[Key]:
    for field in view.fields:
        yield from views_in(field.kind)


def parts_of_shape(shape: Dictionary) -> Iterator[Key]:
    for entry in shape.entries:
        yield from shapes_in(entry.type)


class Homes(Generic[C]):
    """The modules of classes of one sort, below ``folder``."""

    def __init__(
        self,
        folder: str,
        classes: dict[Key, C],
        parts: Callable[[C], Iterable[Key]],
        kept: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._folder = folder
        self._classes = classes
        self._parts = parts
        self._users: dict[Key, dict[str, None]] = {}
        self._names: dict[Key, str] = {}
        self._taken: set[str] = set(CLASSES)
        #: Names that classes keep; one that another class has by rights is not kept.
        self._kept = kept
        self._by_rights = {each.name for each in classes.values()}

    def use(self, module: str, keys: Iterable[Key]) -> None:
        """Note that a module uses classes, and with them everything they are made of."""
        waiting = list(keys)
        while waiting:
            key = waiting.pop()
            users = self._users.setdefault(key, {})
            if module not in users:
                users[module] = None
                waiting += self._parts(self._classes[key])

    def reference(self, key: Key) -> Reference:
        users = self._users[key]
        home = next(iter(users)) if len(users) == 1 else SHARED
        return Reference(f"{self._folder}.{home}", self._name(key))

    def __getitem__(self, key: Key) -> C:
        return self._classes[key]

    def modules(self) -> dict[str, list[C]]:
        """The classes of every module, by name."""
        found: dict[str, list[C]] = {}
        for key in self._users:
            found.setdefault(self.reference(key).module, []).append(self._classes[key])
        return {
            module: sorted(found[module], key=lambda each: self._name(each.key))
            for module in sorted(found)
        }

    def _name(self, key: Key) -> str:
        if key not in self._names:
            own, number = self._classes[key].name, 2
            kept = self._kept.get(own, own)
            own = own if kept in self._by_rights else kept
            name = own
            while name in self._taken:
                name, number = f"{own}{number}", number + 1
            self._taken.add(name)
            self._names[key] = name
        return self._names[key]
