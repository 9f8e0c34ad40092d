"""Types of parameters, by their schema and documented type."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.client.code import Module
from bitrix24_openapi.client.code import Requests as Code
from bitrix24_openapi.client.plan.methods import Methods
from bitrix24_openapi.client.plan.model import Reference
from bitrix24_openapi.client.plan.requests import Requests

from .documents import operation, parsed, parsed_property

DOCUMENTED = "x-b24-type"
RECORD = {"type": "object", "properties": {"ID": {"type": "integer", DOCUMENTED: "integer"}}}


def annotation(schema: dict[str, Any], name: str = "x", **schemas: Any) -> str:
    requests = Requests(parsed_property(schema, **schemas))
    code = Code(Module("params.test", False, 0), lambda key: Reference("params.test", key))
    return code.annotation(requests.parameter("Thing", "x"))


TYPES: list[tuple[str, dict[str, Any], str]] = [
    ("integer", {"type": "integer"}, "int"),
    ("number", {"type": "number"}, "float | Decimal"),
    ("id", {"type": ["integer", "string"]}, "int | str"),
    ("nothing is a parameter left out", {"type": ["string", "null"]}, "str"),
    ("day", {"type": "string", DOCUMENTED: "date"}, "dt.date | str"),
    ("time", {"type": "string", "format": "date-time"}, "dt.date | str"),
    ("choice", {"type": "string", "enum": ["ASC", "DESC"]}, 'Literal["ASC", "DESC"]'),
    ("choice of numbers", {"type": "integer", "enum": [1, 2]}, "Literal[1, 2]"),
    ("truth", {"anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["Y", "N"]}]},
     'bool | Literal["Y", "N"]'),
    ("two choices", {"anyOf": [{"type": "string", "enum": ["a"]},
                               {"type": "integer", "enum": [1]}]},
     'Literal["a", 1]'),
    ("list", {"type": "array", "items": {"type": "string"}}, "Sequence[str]"),
    ("map", {"type": "object", "additionalProperties": {"type": "integer"}}, "Mapping[str, int]"),
    ("object without fields", {"type": "object"}, "Mapping[str, Any]"),
    ("record", RECORD, "ThingX"),
    ("record or list of records", {"anyOf": [{"$ref": "#/components/schemas/Record"},
     {"type": "array", "items": {"$ref": "#/components/schemas/Record"}}]},
     "Record | Sequence[Record]"),
    ("anything", {}, "Any"),
    ("anything else swallows the rest", {"anyOf": [{"type": "string"}, {}]}, "str"),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "code"), [row[1:] for row in TYPES], ids=[r[0] for r in TYPES])
def test_types(schema: dict[str, Any], code: str) -> None:
    assert annotation(schema, Record=RECORD) == code


#: Objects that take keys which no page lists.
OPEN: dict[str, dict[str, Any]] = {
    "user fields": {**RECORD, "patternProperties": {"^UF_": {}}},
    "a key that only an example shows": {
        "type": "object",
        "properties": {"A": {"x-b24-source-kind": "example"}, "B": {"type": "string"}},
    },
    "nothing but an example": {
        "type": "object",
        "properties": {"A": {"x-b24-source-kind": "example"}},
    },
    "other keys": {**RECORD, "additionalProperties": {"type": "string"}},
}


@pytest.mark.parametrize(("kind", "schema"), OPEN.items())
def test_open_objects_take_other_keys(kind: str, schema: dict[str, Any]) -> None:
    """Of a sample, the types are not known well enough to hold anybody to them."""
    others = "Mapping[str, Any]" if kind == "nothing but an example" else "OtherKeys"
    assert annotation(schema) == f"ThingX | {others}"


@pytest.mark.parametrize("name", ["filter", "FILTER", "order"])
def test_filters_and_orders_take_any_key(name: str) -> None:
    """Signs before the names of fields: ``>=ID``."""
    thing = {"type": "object", "properties": {name: RECORD}}
    requests = Requests(parsed(Thing=thing))
    code = Code(Module("params.test", False, 0), lambda key: Reference("params.test", "Found"))
    assert code.annotation(requests.parameter("Thing", name)) == "Found | OtherKeys"


def test_conditions_may_be_lists() -> None:
    thing = {
        "type": "object",
        "properties": {"filter": {**RECORD, "properties": {"A": {"type": "integer"}}}},
    }
    requests = Requests(parsed(Thing=thing))
    for _ in range(2):
        requests.parameter("Thing", "filter")
    code = Code(Module("params.test", False, 0), lambda key: Reference("params.test", key))
    (shape,) = requests.shapes.values()
    assert [code.annotation(each.type) for each in shape.entries] == ["int | Sequence[int] | None"]


def test_required_keys() -> None:
    record = {"type": "object", "required": ["b"], "properties": {"a": {}, "b": {}}}
    shape = Requests(parsed(Record=record)).shape("Record")
    assert [(each.key, each.required) for each in shape.entries] == [("a", False), ("b", True)]


FILE = "FileSource | str"
WRAPPED = {"type": "object", "properties": {"fileData": {"type": "array", "items": {}}}}


@pytest.mark.parametrize(
    ("schema", "said", "usual", "files", "code"),
    [
        ({"type": "string"}, {"places": {"/X": "pair"}}, "pair", None, FILE),
        ({"type": "string"}, {"form": "data", "places": {"/X": "data"}}, "data", None, FILE),
        ({"type": "string"}, {"places": {"/X": "data"}}, "pair", "data", FILE),
        ({"type": "string"}, {"places": {"/X": "content"}}, "pair", "content", FILE),
        ({"type": "string"}, {"form": "data"}, "data", None, "str"),
        ({"type": "string"}, {}, "pair", None, "str"),
        (WRAPPED, {"places": {"/X": "data"}}, "pair", "data", "FileSource | AddX"),
    ],
)
def test_files(
    schema: dict[str, Any], said: dict[str, Any], usual: str, files: str | None, code: str
) -> None:
    add = {"type": "object", "properties": {"X": schema}}
    given = operation("x.add", {"$ref": "#/components/schemas/Add"}, **{"x-b24-files": said})
    (found,) = Methods(parsed(given, Add=add), "classic").all()
    assert found.files == (((("X",), files),) if files else ())
    assert found.file_form == usual
    module = Module("params.test", False, 0)
    written = Code(module, lambda key: Reference("params.test", key))
    assert written.annotation(found.parameters[0].type) == code


def test_files_further_inside() -> None:
    """Under their wire names, in any alternative of an object; a wrapped file is a pair."""
    inner = {"type": "object", "properties": {"=photo": {"type": "string"}, "photo": WRAPPED}}
    add = {"type": "object", "properties": {"fields": {"anyOf": [{"type": "string"}, inner]}}}
    places = {
        "/fields/=photo": "content",
        "/fields/photo": "data",
        "/fields/photo/fileData": "pair",
    }
    said = {"form": "data", "places": places}
    given = operation("x.add", {"$ref": "#/components/schemas/Add"}, **{"x-b24-files": said})
    methods = Methods(parsed(given, Add=add), "classic")
    (found,) = methods.all()
    assert found.files == ((("fields", "=photo"), "content"),)
    assert len(methods.requests.files) == len(places)
