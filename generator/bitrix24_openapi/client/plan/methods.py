"""Operations → methods as the package offers them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any

from ...openapi.conventions import media_of
from ...openapi.nodes import Node
from ...openapi.pointer import split
from ...spec.ledger import FORMER, SINCE
from ..parsed import Parsed
from ..source import NO_CODE, Code
from .alternatives import alternatives
from .answers import Answers
from .files import files
from .model import ANY, Error, Kind, ListOf, Many, Method, Nested, Parameter, Version, View
from .naming import attribute_names, constant_names
from .paging import pagination
from .requests import Requests, either

#: The one name that no parameter can have: keywords of the package give way to documented ones.
_RECEIVER = frozenset({"self"})


class Methods:
    """Plans methods; classes that they need gather in ``answers`` and ``requests``."""

    def __init__(self, parsed: Parsed, version: Version) -> None:
        self._parsed = parsed
        self._version = version
        self.answers = Answers(parsed)
        self.requests = Requests(parsed)

    def all(self) -> Iterator[Method]:
        for name, operation in self._parsed.operations():
            yield self.method(name, operation)

    def method(self, name: str, operation: Node) -> Method:
        bodies, items = self._bodies(operation)
        body = bodies[0][1] if bodies else {}
        by_position = items is not None
        taken = files(self._parsed, operation, (key for key, _ in bodies if key))
        self.requests.files |= taken.properties
        parameters = tuple(self._parameters(bodies, _RECEIVER | set(constant_names(name))))
        if items is not None:
            parameters += (Parameter("items", "", Many(self.requests.type(items)), required=True),)
        result = self._result(operation)
        kind, at, paging = self._answer(operation, result)
        safe = bool(operation.get("x-b24-safe"))
        # REST 3.0 takes a key with every call; it means something for writes.
        idempotent = bool(operation.get("parameters")) and not safe
        return Method(
            name=name,
            version=self._version,
            summary=operation.get("summary", ""),
            parameters=parameters,
            result=kind,
            url=operation.get("externalDocs", {}).get("url", ""),
            scopes=tuple(operation.get("x-b24-scopes", ())),
            errors=_errors(operation.get("x-b24-errors", ())),
            deprecated=bool(operation.get("deprecated")),
            replacement=operation.get("x-b24-replacement", ""),
            undocumented_since=operation.get(SINCE, ""),
            former=tuple(operation.get(FORMER, ())),
            safe=safe,
            at=at,
            pagination=paging,
            positional=tuple(body.get("properties", ()))
            if operation.get("x-b24-positional")
            else (),
            files=taken.others,
            file_form=taken.form,
            idempotent=idempotent,
            by_position=by_position,
        )

    # --- requests -----------------------------------------------------------------------------

    def _bodies(self, operation: Node) -> tuple[list[tuple[str, Node]], Node | None]:
        """The objects of which one holds the parameters, or the items of the list that is sent."""
        schema = media_of(operation.get("requestBody")).get("schema", {})
        found = list(alternatives(self._parsed, schema))
        objects = [
            (each.key, each.schema)
            for each in found
            if each.is_object and each.key is not None and each.schema.get("properties")
        ]
        if objects or any(each.is_object for each in found):
            return objects, None
        return [], next((one.schema.get("items", {}) for one in found if one.type == "array"), None)

    def _parameters(
        self, bodies: list[tuple[str, Node]], reserved: Collection[str]
    ) -> Iterator[Parameter]:
        """Each parameter of any of the objects, once; needed if every object needs it.

        ``vote.AttachedVote.get`` takes an id, a signed id, or three names together.
        """
        places: dict[str, list[tuple[str, Node]]] = {}
        identifiers: dict[str, str] = {}
        for key, body in bodies:
            identifiers |= dict(self._parsed.identifiers(key))
            for name in body["properties"]:
                places.setdefault(name, []).append((key, body))
        names = attribute_names(identifiers.items(), reserved)
        for name, owners in places.items():
            schemas = [body["properties"][name] for _, body in owners]
            schema = schemas[0]
            default = schema.get("default", schema.get("x-b24-default"))
            yield Parameter(
                name=names[name],
                wire=schema.get("x-b24-wire-name", name),
                type=either(self.requests.parameter(key, name) for key, _ in owners),
                required=all(name in body.get("required", ()) for _, body in bodies),
                description=self.requests.description(schema),
                deprecated=all(each.get("deprecated") for each in schemas),
                conditional=len(owners) < len(bodies) or bool(schema.get("x-b24-conditional")),
                default="" if default is None else json.dumps(default, ensure_ascii=False),
            )

    # --- answers ------------------------------------------------------------------------------

    def _result(self, operation: Node) -> Node | None:
        schema = media_of(operation["responses"].get("200")).get("schema", {})
        for each in alternatives(self._parsed, schema):
            properties = each.schema.get("properties", {})
            if "result" in properties:
                found: Node = properties["result"]
                return found
        return None

    def _answer(self, operation: Node, result: Node | None) -> tuple[Kind, tuple[str, ...], Code]:
        """What is returned, where it is, and how it pages if it is a row of a list."""
        if result is None:
            return ANY, (), NO_CODE
        said = operation.get("x-b24-pagination")
        if said is not None:
            return self._row(result, split(said["items"])[1:]), (), pagination(said)
        kind = self.answers.kind(result)
        view = self._view(kind)
        if self._version == "v3" and view is not None and [f.key for f in view.fields] == ["item"]:
            return view.fields[0].kind, ("item",), NO_CODE
        return kind, (), NO_CODE

    def _row(self, result: Node, path: tuple[str, ...]) -> Kind:
        """The kind of one row of the list at ``path``."""
        kind = self.answers.kind(result)
        for key in path:
            view = self._view(kind)
            fields = view.fields if view is not None else ()
            kind = next((field.kind for field in fields if field.key == key), ANY)
        return kind.of if isinstance(kind, ListOf) else ANY

    def _view(self, kind: Kind) -> View | None:
        return self.answers.view(kind.view) if isinstance(kind, Nested) else None


def _errors(said: Any) -> tuple[Error, ...]:
    found = (Error(each.get("code") or "", each.get("message") or "") for each in said)
    return tuple(dict.fromkeys(found))
