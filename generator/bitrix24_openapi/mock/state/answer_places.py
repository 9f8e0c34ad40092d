"""Where the answer of a method has the record or the records of its family."""

from __future__ import annotations

from collections.abc import Mapping

from ...openapi.pointer import split
from .family import Method, Path, Yield, follow_path
from .names import fold
from .services import family_rules, method_rules
from .shapes import Node, Shape, Shapes


def answer_of(stem: str, method: Method, shapes: Shapes) -> tuple[Path, Yield, Node]:
    if method.verb in ("list", "get", "replace"):
        found = listed(stem, method, shapes)
        if found is not None:
            return found
        if method.verb == "list":
            return (), "list", {}
    place = record_place(stem, method, shapes)
    if place is not None:
        return place[0], "record", place[1]
    if method.verb == "get" or _has_key(stem, method, shapes):
        return (), "record", method.result
    kinds = {shape.kind for shape in shapes.of(method.result)}
    if method.verb == "add" and (kinds & {"integer", "string"} or kinds == {"array"}):
        return (), "id", {}
    if method.verb == "update" and "integer" in kinds and "boolean" not in kinds:
        return (), "id", {}
    if method.verb == "add" and "any" in kinds:
        return (), "id", {}
    return (), "flag", {}


def _has_key(stem: str, method: Method, shapes: Shapes) -> bool:
    """Whether the result of a writer is the record, addressed by a code."""
    shape = shapes.object_of(method.result)
    names = {fold(name) for name in (shape.properties if shape is not None else ())}
    natural = family_rules(stem).natural
    return bool(natural) and names.issuperset(natural) and method.verb in ("add", "update")


def listed(stem: str, method: Method, shapes: Shapes) -> tuple[Path, Yield, Node] | None:
    """Where the list is, if the result is one or has one."""
    paging = method.operation.document.get("x-b24-pagination")
    path: Path = ()
    named = method_rules(method.operation.name.lower()).items
    if named is not None:
        path = named
    elif paging is not None:
        path = split(str(paging["items"]))[1:]
    elif method.verb == "list" and not _says_items(method.result, shapes):
        path = _list_inside(stem, method.result, shapes)
    node = follow_path(method.result, path, shapes)
    if node is None:
        return None
    lists = shapes.array_of(node)
    if lists is not None:
        if method.verb == "get" and not path and shapes.object_of(node) is not None:
            shape = shapes.object_of(node)
            shown = isinstance(method.sample, list)
            # A PHP map that is empty is a list: only a list in the example makes it one.
            if (
                not shown
                or lists.items is None
                or (shape is not None and shape.required and not shown)
            ):
                return None
        items = lists.items or {}
        scalar = {shape.kind for shape in shapes.of(items)} <= {"string", "integer"}
        return path, "keys" if scalar and lists.items else "list", items
    if method.verb == "list":
        shape = shapes.object_of(node)
        if shape is not None and (path or named is not None):
            values = shape.values or next((n for _, n in shape.patterns), None)
            if values is not None or not shape.properties:
                return path, "map", values or {}
    return None


def _says_items(node: Node, shapes: Shapes) -> bool:
    array = shapes.array_of(node)
    return array is not None and array.items is not None and not _is_any(array.items, shapes)


def _is_any(node: Node, shapes: Shapes) -> bool:
    return all(shape.kind == "any" for shape in shapes.of(node))


def _list_inside(stem: str, node: Node, shapes: Shapes) -> Path:
    shape = shapes.object_of(node)
    if shape is None:
        return ()
    noun = fold(stem.rpartition(".")[2])
    lists = [
        name
        for name, inner in shape.properties.items()
        if (array := shapes.array_of(inner)) is not None and array.items is not None
    ] or [
        name
        for name, inner in shape.properties.items()
        if (one := shapes.object_of(inner)) is not None and not one.properties
    ]
    best = next((name for name in lists if fold(name).startswith(noun[:-1])), None)
    return (best,) if best is not None else tuple(lists[:1])


def record_place(stem: str, method: Method, shapes: Shapes) -> tuple[Path, Node] | None:
    """Where the result has the record: the result itself, or the member that looks like one."""
    shape = shapes.object_of(method.result)
    if shape is None or not (shape.properties or method.verb == "get"):
        return None
    noun = fold(stem.rpartition(".")[2])
    if any(fold(name) == "id" for name in shape.properties):
        if noun not in shape.properties:
            return (), method.result
        if noun not in shape.required and "id" in shape.required:
            # The table puts the record into a member of which the example knows nothing
            # (api-reference/catalog/vat/catalog-vat-get.md).
            own = {name: node for name, node in shape.properties.items() if name != noun}
            return (), {**shapes.follow(method.result), "properties": own}
    inner = {
        name: found
        for name, node in shape.properties.items()
        if (found := shapes.object_of(node)) is not None
        and (found.properties or not _only_flag(shapes, node))
        and name != "time"
    }
    best = _best_member(noun, inner)
    if best is None and len(inner) == len(shape.properties.keys() - {"time"}) == 1:
        best = next(iter(inner))
    if best is not None and method.verb != "delete":
        return (best,), shape.properties[best]
    if method.verb == "get" and shape.properties:
        return (), method.result
    return None


def _best_member(noun: str, inner: Mapping[str, Shape]) -> str | None:
    """``item``, ``task``, ``product`` …: named like the family, else one with an id, else alone."""
    for name in inner:
        folded = fold(name)
        if folded == "item" or folded.startswith(noun) or noun.endswith(folded):
            return name
    for name, shape in inner.items():
        if any(fold(each) == "id" for each in shape.properties):
            return name
    return None


def _only_flag(shapes: Shapes, node: Node) -> bool:
    return all(shape.kind == "boolean" for shape in shapes.of(node))
