"""What values of answers mean, by their schema and documented type."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.client.plan.answers import Answers
from bitrix24_openapi.client.plan.model import ANY, Choice, Kind, ListOf, MapOf, Nested, Scalar
from bitrix24_openapi.client.runtime.views import View

from .documents import parsed, parsed_property

DIGITS = r"^-?\d+$"
RECORD = {"type": "object", "properties": {"ID": {"type": "integer"}}}
#: The same as a component.
REFERENCE = {"$ref": "#/components/schemas/Record"}


def field(schema: dict[str, Any], **schemas: Any) -> tuple[Answers, Kind]:
    answers = Answers(parsed_property(schema, **schemas))
    (only,) = answers.view("Thing").fields
    return answers, only.kind


def enum(*values: object, **more: object) -> dict[str, Any]:
    kind = "integer" if isinstance(values[0], int) else "string"
    return {"type": kind, "enum": list(values), **more}


SCALARS: list[tuple[str, dict[str, Any], str]] = [
    ("number as text", {"type": ["integer", "string"], "pattern": DIGITS}, "INTEGER"),
    ("id of an alias", {"type": ["integer", "string", "null"], "pattern": DIGITS,
                        "x-b24-type": "user"}, "INTEGER"),
    ("code or number of an alias", {"type": ["integer", "string"],
                                    "x-b24-type": "crm_currency"}, "STRING"),
    ("documented as either", {"type": ["integer", "string"],
                              "x-b24-type": "integer | string"}, "ANY"),
    ("money", {"type": ["number", "string"], "x-b24-type": "double"}, "DECIMAL"),
    ("money that comes as a number", {"type": "number", "x-b24-type": "double"}, "DECIMAL"),
    ("a number that no page speaks of", {"type": "number"}, "NUMBER"),
    ("text", {"type": "string", "x-b24-type": "string"}, "STRING"),
    ("text or nothing", {"type": ["string", "null"], "x-b24-type": "string | null"}, "STRING"),
    ("text, or false for nothing", {"type": ["string", "boolean"],
                                    "x-b24-type": "string"}, "STRING"),
    ("text or truth", {"type": ["string", "boolean"], "x-b24-type": "string | boolean"}, "ANY"),
    ("time", {"type": "string", "x-b24-type": "datetime"}, "DATETIME"),
    ("time by format", {"type": "string", "format": "date-time"}, "DATETIME"),
    ("day", {"type": ["string", "null"], "x-b24-type": "date"}, "DATE"),
    ("day or time", {"type": "string", "x-b24-type": "datetime | date"}, "DATETIME"),
    ("time in seconds", {"type": "integer", "x-b24-type": "timestamp"}, "TIMESTAMP"),
    ("time documented, seconds sent", {"type": "integer", "x-b24-type": "datetime"}, "TIMESTAMP"),
    ("truth", {"type": "boolean"}, "BOOLEAN"),
    ("truth in letters", enum("Y", "N", **{"x-b24-type": "char"}), "BOOLEAN"),
    ("truth in one letter", enum("Y"), "BOOLEAN"),
    ("truth in numbers", enum(0, 1, **{"x-b24-type": "boolean"}), "BOOLEAN"),
    ("truth either way", {"x-b24-type": "boolean",
                          "anyOf": [{"type": "boolean"}, enum("Y", "N")]}, "BOOLEAN"),
    ("anything", {}, "ANY"),
    ("object or text", {"x-b24-type": "string | object",
                        "anyOf": [{"type": "string"}, RECORD]}, "ANY"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "kind"), [row[1:] for row in SCALARS], ids=[r[0] for r in SCALARS]
)
def test_scalars(schema: dict[str, Any], kind: str) -> None:
    assert field(schema)[1] == Scalar(kind)


def test_enumerations_keep_values_names_and_descriptions() -> None:
    schema = enum("P", "S", "x y")
    schema |= {"x-enum-varnames": ["P", "S", "x y"], "x-enum-descriptions": ["a", "b", ""]}
    _, kind = field(schema)
    assert isinstance(kind, Choice)
    assert kind.enum.members == (("P", "P"), ("S", "S"), ("X_Y", "x y"))
    assert kind.enum.descriptions == ("a", "b", "")
    assert kind.enum.base == "StrEnum"


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (["1", "2"], ["VALUE_1", "VALUE_2"]),
        (["for", "a-b"], ["FOR", "A_B"]),
        (["%", "Ж", "\u017f"], ["VALUE_0", "VALUE_1", "S"]),
    ],
)
def test_names_of_members_are_identifiers(labels: list[str], names: list[str]) -> None:
    _, kind = field(enum(*labels))
    assert isinstance(kind, Choice)
    assert [name for name, _ in kind.enum.members] == names
    assert all(name.isidentifier() for name in names)


def test_numbers_are_an_enumeration_of_numbers() -> None:
    _, kind = field(enum(1, 2))
    assert isinstance(kind, Choice)
    assert kind.enum.base == "IntEnum"


STRUCTURES: list[tuple[str, dict[str, Any], Kind]] = [
    ("record", RECORD, Nested("ThingX")),
    ("record or nothing", {"anyOf": [RECORD, {"type": "null"}]}, Nested("ThingX")),
    ("record, or false for nothing", {"anyOf": [RECORD, {"type": "boolean"}]}, Nested("ThingX")),
    ("record, or an empty list", {"anyOf": [RECORD, {"type": "array", "maxItems": 0}]},
     Nested("ThingX")),
    ("record or text", {"anyOf": [RECORD, {"type": "string"}]}, ANY),
    ("documented as text", {"x-b24-type": "string", "anyOf": [RECORD, {"type": "boolean"}]}, ANY),
    ("documented as a field of the record", {**RECORD, "x-b24-type": "string"}, Nested("ThingX")),
    ("any object, or true", {"anyOf": [{"type": "object"}, {"type": "boolean"}]}, ANY),
    ("list", {"type": "array", "items": RECORD}, ListOf(Nested("ThingXItem"))),
    ("one or many", {"anyOf": [REFERENCE, {"type": "array", "items": REFERENCE}]},
     ListOf(Nested("Record"))),
    ("list of anything", {"type": "array"}, ListOf(ANY)),
    ("object without fields", {"type": "object"}, MapOf(ANY)),
    ("map", {"type": "object", "additionalProperties": {"type": "string"}},
     MapOf(Scalar("STRING"))),
    ("map by pattern", {"type": "object", "patternProperties": {"^a": {"type": "integer"}}},
     MapOf(Scalar("INTEGER"))),
    ("list or map", {"anyOf": [{"type": "array"}, {"type": "object"}]}, ANY),
]  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "kind"), [row[1:] for row in STRUCTURES], ids=[r[0] for r in STRUCTURES]
)
def test_structures(schema: dict[str, Any], kind: Kind) -> None:
    assert field(schema, Record=RECORD)[1] == kind


def test_alternatives_are_one_class_that_has_no_opinion_where_they_disagree() -> None:
    def of(title: str, **properties: Any) -> dict[str, Any]:
        return {"type": "object", "title": title, "properties": properties}

    text, number = {"type": "string"}, {"type": "integer"}
    answers, kind = field({"anyOf": [of("Lead", a=text, b=text), of("Deal", b=number, c=number)]})
    assert isinstance(kind, Nested)
    view = answers.views[kind.view]
    assert view.name == "ThingX"
    kinds = {each.key: each.kind for each in view.fields}
    assert kinds == {"a": Scalar("STRING"), "b": ANY, "c": Scalar("INTEGER")}


def test_a_class_may_contain_itself() -> None:
    node = {"type": "object", "properties": {"below": {"$ref": "#/components/schemas/Node"}}}
    answers = Answers(parsed(Node=node))
    (only,) = answers.view("Node").fields
    assert only.kind == Nested("Node")


def test_attributes_are_identifiers_that_hide_nothing_of_the_class() -> None:
    names = ["ID", "class", "get", "filter", "edit.plan", "fields", "2a", "=DELETED", "DELETED"]
    thing = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    fields = Answers(parsed(Thing=thing)).view("Thing").fields
    attributes = {each.key: each.attribute for each in fields}
    assert attributes["ID"] == "id"
    assert attributes["class"] == "class_"
    assert attributes["get"] == "get_"
    assert attributes["fields"] == "fields"
    assert attributes["filter"] == "filter"
    assert attributes["DELETED"] == "deleted"
    assert set(attributes) == set(names)
    assert len(set(attributes.values())) == len(names)
    assert all(name.isidentifier() and not hasattr(View, name) for name in attributes.values())
