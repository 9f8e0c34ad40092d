"""The tree of namespaces, and which of them share a module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    """The tree of all namespaces. Its root stands for the client itself.

    Portals do not tell letter case, and neither do file systems: namespaces that differ by case
    alone are one, called as the first of them, and the others are further names of it.
    """
    root = Namespace(())
    listed = list(methods)
    above = {
        name.lower().rsplit(".", depth)[0]
        for name in (method.name for method in listed)
        for depth in range(1, name.count(".") + 1)
    }
    for method in listed:
        # A method without a namespace is one that can be called: clients are no namespaces.
        callable_namespace = method.name.lower() in above or "." not in method.name
        path = method.name.split(".")
        if callable_namespace:
            _at(root, path).itself = method
        else:
            _at(root, path[:-1]).methods[path[-1]] = method
    for method in listed:
        for name in method.former:
            *path, last = name.split(".")
            node = _at(root, path) if path else root
            if last not in node.methods and last.lower() in map(str.lower, node.methods):
                node.former_methods[last] = method
    return root


def _at(root: Namespace, path: Sequence[str]) -> Namespace:
    """The namespace of a path; what is missing of it is made."""
    node = root
    for segment in path:
        known = {name.lower(): child for name, child in node.children.items()}
        child = known.get(segment.lower())
        if child is None:
            child = node.children[segment] = Namespace((*node.path, segment))
        elif segment not in node.children:
            node.former_children[segment] = child
        node = child
    return node


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
