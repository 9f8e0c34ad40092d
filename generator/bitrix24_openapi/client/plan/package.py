"""The whole plan: both versions of REST, with every class at home somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...openapi.conventions import reference
from ...openapi.nodes import Node
from ..parsed import Parsed
from .answers import Answers
from .entities import unify
from .homes import Homes, beside_events, parts_of_shape, parts_of_view, shapes_in, views_in
from .methods import Methods
from .model import Dictionary, Namespace, Nested, Reference, Version, View
from .tree import Group, build, groups


@dataclass(frozen=True)
class Part:
    """One version of REST: its methods and the classes that these need."""

    version: Version
    #: Folder in the package: ``""`` for classic methods, ``"v3"``.
    folder: str
    root: Namespace
    groups: tuple[Group, ...]
    views: Homes[View]
    shapes: Homes[Dictionary]
    answers: Answers
    #: Operations of the document.
    operations: int


def plan(parsed: Parsed, version: Version, folder: str) -> Part:
    methods = Methods(parsed, version)
    listed = unify(methods.all(), methods.answers)
    root = build(listed)
    found = tuple(groups(root))
    views = Homes("models", methods.answers.views, parts_of_view)
    shapes = Homes("params", methods.requests.shapes, parts_of_shape)
    for group in found:
        for method in group.methods():
            views.use(beside_events(group.module), views_in(method.result))
            for parameter in method.parameters:
                shapes.use(group.module, shapes_in(parameter.type))
    return Part(version, folder, root, found, views, shapes, methods.answers, len(listed))


class Views:
    """Classes for what is no answer of a method: data of events."""

    def __init__(self, parsed: Parsed, part: Part) -> None:
        self._parsed = parsed
        self._part = part

    def of_component(self, component: str, path: tuple[str, ...], module: str) -> Reference | None:
        """The class of what is at ``path`` inside a component, at home in ``module`` if nothing
        else uses it; None where it is no object with documented fields."""
        renamed = self._parsed.renamed.get(component)
        if renamed is None:
            return None
        schema: Node = reference(renamed)
        for name in path:
            properties: Mapping[str, Node] = self._parsed.resolve(schema).get("properties", {})
            if name not in properties:
                return None
            schema = properties[name]
        kind = self._part.answers.kind(schema)
        if not isinstance(kind, Nested):
            return None
        self._part.views.use(module.removeprefix("models."), [kind.view])
        return self._part.views.reference(kind.view)
