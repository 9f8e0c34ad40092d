"""The tree of namespaces, and which of them share a module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .model import Method, Namespace
from .naming import distinct, module_name

#: A root with at most so many methods is one module; a larger one is a package with a module
#: for each namespace of the second level.
MOST_METHODS = 30


@dataclass(frozen=True, slots=True)
class Group:
    """Namespaces that are written into one module: ``crm.deal`` and all below it."""

    path: tuple[str, ...]
    #: Dotted, below ``methods``, ``models`` or ``params``; no two are one where file systems
    #: disregard letter case.
    module: str
    #: The module is a package: other groups lie below it.
    is_package: bool
    #: The topmost first.
    namespaces: tuple[Namespace, ...]

    def methods(self) -> Iterator[Method]:
        for namespace in self.namespaces:
            if namespace.itself is not None:
                yield namespace.itself
            yield from namespace.methods.values()


def build(methods: Iterable[Method]) -> Namespace:
    """The tree of all namespaces. Its root stands for the client itself."""
    root = Namespace(())
    listed = list(methods)
    above = {
        tuple(parts[:depth])
        for parts in (method.name.split(".") for method in listed)
        for depth in range(1, len(parts))
    }
    for method in listed:
        path = tuple(method.name.split("."))
        # A method without a namespace is one that can be called: clients are no namespaces.
        callable_namespace = path in above or len(path) == 1
        node = root
        for depth in range(1, len(path) + callable_namespace):
            node = node.children.setdefault(path[depth - 1], Namespace(path[:depth]))
        if callable_namespace:
            node.itself = method
        else:
            node.methods[path[-1]] = method
    return root


def groups(root: Namespace) -> Iterator[Group]:
    roots = distinct(map(module_name, root.children))
    for module, child in zip(roots, root.children.values(), strict=True):
        if _count(child) <= MOST_METHODS or not child.children:
            yield Group(child.path, module, False, tuple(_all(child)))
            continue
        yield Group(child.path, module, True, (child,))
        below = distinct(map(module_name, child.children))
        for name, grandchild in zip(below, child.children.values(), strict=True):
            yield Group(grandchild.path, f"{module}.{name}", False, tuple(_all(grandchild)))


def _all(namespace: Namespace) -> Iterator[Namespace]:
    yield namespace
    for child in namespace.children.values():
        yield from _all(child)


def _count(namespace: Namespace) -> int:
    return sum(len(each.methods) + (each.itself is not None) for each in _all(namespace))
