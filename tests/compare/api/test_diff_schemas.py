"""Members of requests and responses: what is found, and what it means on either side."""

from __future__ import annotations

from typing import Any

import pytest

from .specs import (
    Schema,
    diff,
    document,
    of_event,
    of_request,
    of_result,
    operation,
    record,
    told,
    typed,
)

STRING, INTEGER, ANY = typed("string"), typed("integer"), typed("any")
SHOWN: Schema = {"type": "string", "x-b24-source-kind": "example"}


def choice(*values: Any) -> Schema:
    return {**STRING, "enum": list(values), "x-enum-varnames": [str(v).upper() for v in values]}


A, B, D = "additive", "breaking", "documentation"
DOUBLE, TEXT = typed("double"), typed("string", **{"x-b24-type": "text"})
DEFAULT, UP_TO_5 = {**STRING, "default": "a"}, {**STRING, "maxLength": 5}
FROM_1 = {**INTEGER, "minimum": 1}
NULLABLE: Schema = {"type": ["string", "null"], "x-b24-type": "string | null"}

#: name, old member, new member (None: absent), kind, impact in a request, impact in a response
MEMBERS: list[tuple[str, Schema | None, Schema | None, str, str, str]] = [
    ("added", None, STRING, "member-added", A, A),
    ("removed", STRING, None, "member-removed", B, B),
    ("shown", None, SHOWN, "example-member-added", D, D),
    ("not shown", SHOWN, None, "example-member-removed", D, D),
    ("documented", SHOWN, STRING, "type-specified", A, A),
    ("specified", ANY, INTEGER, "type-specified", A, A),
    ("unspecified", INTEGER, ANY, "type-unspecified", A, B),
    ("widened", INTEGER, DOUBLE, "type-widened", A, B),
    ("narrowed", DOUBLE, INTEGER, "type-narrowed", B, A),
    ("another type", STRING, INTEGER, "type-changed", B, B),
    ("renamed", STRING, TEXT, "type-renamed", D, D),
    ("a date is text", STRING, typed("datetime"), "type-narrowed", B, A),
    ("values told", STRING, choice("a", "b"), "values-listed", A, A),
    ("values open", choice("a", "b"), STRING, "values-unlisted", A, D),
    ("value added", choice("a"), choice("a", "b"), "value-added", A, A),
    ("value removed", choice("a", "b"), choice("a"), "value-removed", B, D),
    ("default told", STRING, DEFAULT, "default-added", D, D),
    ("default gone", DEFAULT, STRING, "default-removed", D, D),
    ("other default", DEFAULT, {**STRING, "default": "b"}, "default-changed", B, D),
    ("limit told", STRING, UP_TO_5, "limit-added", A, A),
    ("limit gone", UP_TO_5, STRING, "limit-removed", A, D),
    ("tighter above", UP_TO_5, {**STRING, "maxLength": 4}, "limit-tightened", B, A),
    ("looser above", UP_TO_5, {**STRING, "maxLength": 6}, "limit-loosened", A, D),
    ("tighter below", FROM_1, {**INTEGER, "minimum": 2}, "limit-tightened", B, A),
    ("looser below", FROM_1, {**INTEGER, "minimum": 0.5}, "limit-loosened", A, D),
    ("deprecated", STRING, {**STRING, "deprecated": True}, "deprecated", A, A),
    ("nullable", STRING, NULLABLE, "null-added", A, B),
    ("never null", NULLABLE, STRING, "null-removed", B, A),
]  # fmt: skip


def members(schema: Schema | None) -> Schema:
    return record(other=STRING) if schema is None else record(other=STRING, x=schema)


@pytest.mark.parametrize(
    ("old", "new", "kind", "request_impact", "response_impact"),
    [case[1:] for case in MEMBERS],
    ids=[case[0] for case in MEMBERS],
)
def test_a_member_is_judged_by_its_side(
    old: Schema | None, new: Schema | None, kind: str, request_impact: str, response_impact: str
) -> None:
    assert (kind, "x", request_impact) in of_request(members(old), members(new))
    assert (kind, "result.x", response_impact) in of_result(members(old), members(new))
    assert (kind, "x", response_impact) in of_event(members(old), members(new))


@pytest.mark.parametrize(
    ("old", "new"),
    [case[1:3] for case in MEMBERS],
    ids=[case[0] for case in MEMBERS],
)
def test_a_change_is_told_once(old: Schema | None, new: Schema | None) -> None:
    kinds = [kind for kind, _, _ in of_request(members(old), members(new))]
    assert len(kinds) == 1


def test_nothing_changed() -> None:
    schema = record(("x",), x=choice("a"), y=record(z=INTEGER))
    assert of_request(schema, schema) == of_result(schema, schema) == of_event(schema, schema) == []


# --- presence ---------------------------------------------------------------------------------

CONDITIONAL = {**STRING, "x-b24-conditional": True}
OTHER_CASE = {**STRING, "x-b24-aliases": ["X"]}
IN_A_SPELLING = {**STRING, "x-b24-aliases": ["X"], "x-b24-required": True}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (record(x=STRING), record(("x",), x=STRING), [("required", "x", "breaking")]),
        (record(("x",), x=STRING), record(x=STRING), [("optional", "x", "additive")]),
        (record(x=STRING), record(x=CONDITIONAL), [("conditional", "x", "documentation")]),
        (record(("x",), x=STRING), record(x=CONDITIONAL), [("optional", "x", "additive")]),
        (record(x=CONDITIONAL), record(("x",), x=STRING), [("required", "x", "breaking")]),
        (record(x=CONDITIONAL), record(x=STRING), [("optional", "x", "additive")]),
        (record(), record(("x",), x=STRING), [("members-described", "", "additive")]),
        (record(y=ANY), record(("x",), y=ANY, x=STRING), [("required-member-added", "x", B)]),
        (record(("x",), x=STRING), record(x=IN_A_SPELLING), [("spelling-added", "x", "additive")]),
        (record(x=OTHER_CASE), record(x=IN_A_SPELLING), [("required", "x", B)]),
    ],
)  # fmt: skip
def test_what_a_request_has_to_have(
    old: Schema, new: Schema, expected: list[tuple[str, str, str]]
) -> None:
    assert of_request(old, new) == expected


def test_what_examples_always_show_promises_nothing() -> None:
    always, seldom = record(("x",), x=STRING), record(x=STRING)
    assert of_result(seldom, always) == [("shown-always", "result.x", "documentation")]
    assert of_result(always, seldom) == [("shown-sometimes", "result.x", "documentation")]


def one_of(*sets: list[str], required: tuple[str, ...] = ()) -> Schema:
    schema = record(required, a=STRING, b=STRING, c=STRING)
    return {**schema, "anyOf": [{"required": names} for names in sets]} if sets else schema


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (one_of(), one_of(["a"], ["b"]), "one-of-required"),
        (one_of(["a"], ["b"]), one_of(), "one-of-relaxed"),
        (one_of(["a"], ["b"]), one_of(["a"], ["b"], ["c"]), "one-of-relaxed"),
        (one_of(["a"], ["b"]), one_of(["a"]), "one-of-required"),
        (one_of(["a", "b"]), one_of(["a"], ["c"]), "one-of-relaxed"),
        (one_of(["a"], ["b"]), one_of(["a", "c"], ["b"]), "one-of-required"),
        (one_of(required=("a",)), one_of(["a"], ["b"], required=("a",)), "one-of-relaxed"),
    ],
)
def test_one_of_several_required(old: Schema, new: Schema, kind: str) -> None:
    impact = "breaking" if kind == "one-of-required" else "additive"
    assert of_request(old, new) == [(kind, "", impact)]


# --- names --------------------------------------------------------------------------------------


def test_letter_case() -> None:
    assert of_request(record(ID=STRING), record(id=STRING)) == [
        ("member-recased", "id", "breaking")
    ]


def test_the_other_case_was_accepted_all_the_time() -> None:
    both = {**STRING, "x-b24-aliases": ["ID"]}
    assert of_request(record(ID=STRING), record(id=both)) == [("spelling-added", "id", "additive")]
    assert of_request(record(id=both), record(ID=STRING)) == [
        ("spelling-removed", "ID", "documentation")
    ]


def test_a_name_that_a_pattern_covers_is_not_removed() -> None:
    old = record(x=STRING, UF_CRM=STRING)
    new = {**record(x=STRING), "patternProperties": {"^UF_.+$": STRING}}
    assert ("member-generalised", "UF_CRM", "documentation") in of_request(old, new)
    assert not [each for each in of_request(old, new) if each[2] == "breaking"]


def test_the_exclusions_of_a_pattern_are_not_the_pattern() -> None:
    old = {**record(x=STRING), "patternProperties": {"^UF_.+$": STRING}}
    new = {**record(x=STRING), "patternProperties": {"^(?!(?:UF_A)$)UF_.+$": STRING}}
    assert of_request(old, new) == []


def test_maps() -> None:
    old: Schema = {"type": "object", "additionalProperties": INTEGER}
    new: Schema = {"type": "object", "additionalProperties": STRING}
    assert of_result(old, new) == [("type-changed", "result.*", "breaking")]


# --- types --------------------------------------------------------------------------------------

BARE_ARRAY: Schema = {"type": "array", "x-b24-type": "array", "items": {}}


def test_the_array_of_php_may_be_an_object() -> None:
    assert of_result(BARE_ARRAY, typed("object")) == [("type-specified", "result", "additive")]
    assert of_request(record(x=BARE_ARRAY), record(x=typed("object"))) == [
        ("type-specified", "x", "additive")
    ]


def test_a_number_may_be_an_integer() -> None:
    number = {"type": "number", "x-b24-type": "number"}
    assert of_request(record(x=number), record(x=INTEGER)) == [("type-specified", "x", "additive")]
    assert of_request(record(x=typed("double")), record(x=INTEGER)) == [
        ("type-narrowed", "x", "breaking")
    ]


def test_an_object_is_no_array() -> None:
    assert of_result(typed("object"), BARE_ARRAY) == [("type-changed", "result", "breaking")]


def test_what_examples_showed_is_no_other_type() -> None:
    """``object`` documented, a list shown; then ``array`` documented."""
    old = {"x-b24-type": "object", "anyOf": [{"type": "object"}, {"type": "array", "items": {}}]}
    assert of_result(old, BARE_ARRAY) == [("type-settled", "result", "additive")]


def test_forms_on_the_wire_are_not_the_type() -> None:
    digits = {"type": ["integer", "string"], "pattern": r"^-?\d+$", "x-b24-type": "integer"}
    assert of_result(INTEGER, digits) == [("forms", "result", "documentation")]
    yes_no = {"type": ["boolean"], "x-b24-type": "boolean"}
    assert of_result(typed("boolean"), yes_no) == []


def test_an_alias_is_what_its_schema_says() -> None:
    alias = {"type": "integer", "x-b24-type": "crm_deal"}
    assert of_request(record(x=INTEGER), record(x=alias)) == [
        ("type-renamed", "x", "documentation")
    ]
    assert of_request(record(x=STRING), record(x=alias)) == [("type-changed", "x", "breaking")]


def test_what_examples_add_to_an_alias_is_not_its_type() -> None:
    alias = {"type": "object", "x-b24-type": "multifield"}
    shown = {"x-b24-type": "crm_multifield", "anyOf": [{"type": "object"}, BARE_ARRAY]}
    assert of_result(alias, shown) == [("type-renamed", "result", "documentation")]
    assert of_result(alias, {**shown, "x-b24-type": "multifield"}) == [
        ("forms", "result", "documentation")
    ]


def test_elements() -> None:
    def listed(items: Schema) -> Schema:
        return {"type": "array", "items": items, "x-b24-type": "array"}

    assert of_result(listed(record(a=STRING)), listed(record(a=INTEGER))) == [
        ("type-changed", "result[].a", "breaking")
    ]
    assert of_result(listed({}), listed(STRING)) == [("members-described", "result", "additive")]
    assert of_result(listed(STRING), listed({})) == [("members-undescribed", "result", "breaking")]


def test_an_inside_that_is_no_longer_described_is_one_change() -> None:
    full = record(a=STRING, b=STRING)
    assert of_result(full, record()) == [("members-undescribed", "result", "breaking")]
    assert of_result(record(), full) == [("members-described", "result", "additive")]


# --- references ---------------------------------------------------------------------------------


def shared(schema: Schema, name: str = "Deal", **more: Schema) -> dict[str, Any]:
    reference = {"$ref": f"#/components/schemas/{name}"}
    listed = {"type": "array", "items": reference, "x-b24-type": "crm_deal[]"}
    methods = {"d.get": operation(None, reference), "d.list": operation(None, listed)}
    return document({**methods, "x.y": operation()}, schemas={name: schema, **more})


def test_a_shared_type_is_told_once_with_its_users() -> None:
    found = diff(shared(record(a=STRING)), shared(record(a=INTEGER), "CrmDeal"))
    [entry] = found.entries
    assert (entry.subject.group, entry.subject.name) == ("components", "CrmDeal")
    assert entry.change.where == "a"
    assert entry.used_by == ("d.get", "d.list")


def test_names_of_components_mean_nothing() -> None:
    assert told(diff(shared(record(a=STRING)), shared(record(a=STRING), "Other"))) == []


def test_inline_or_apart_is_the_same() -> None:
    inline = document({"d.get": operation(None, record(a=record(b=STRING)))})
    reference = {"$ref": "#/components/schemas/A"}
    apart = document(
        {"d.get": operation(None, record(a=reference))}, schemas={"A": record(b=STRING)}
    )
    assert told(diff(inline, apart)) == told(diff(apart, inline)) == []


def test_recursive_types_end() -> None:
    def tree(leaf: Schema) -> Schema:
        return record(leaf=leaf, next={"$ref": "#/components/schemas/Deal"})

    found = diff(shared(tree(STRING)), shared(tree(INTEGER)))
    assert [(e.change.kind, e.change.where) for e in found.entries] == [("type-changed", "leaf")]
    loop = {"anyOf": [{"$ref": "#/components/schemas/Deal"}, STRING]}
    assert told(diff(shared(loop), shared(loop))) == []


def test_users_of_what_is_inside_a_shared_type() -> None:
    def nested(leaf: Schema) -> dict[str, Any]:
        return shared(record(a={"$ref": "#/components/schemas/Leaf"}), Leaf=record(b=leaf))

    [entry] = diff(nested(STRING), nested(INTEGER)).entries
    assert (entry.subject.name, entry.used_by) == ("Leaf", ("d.get", "d.list"))


def test_all_of_is_everything_together() -> None:
    parts = {"allOf": [record(a=STRING), record(("b",), b=STRING)]}
    assert of_request(parts, record(("b",), a=STRING, b=STRING)) == []


def test_alternatives_are_one_shape() -> None:
    either = {"anyOf": [record(("a",), a=STRING, b=STRING), record(("a", "c"), a=STRING, c=STRING)]}
    assert of_request(either, record(("a",), a=STRING, b=STRING, c=STRING)) == []
    assert of_request(either, record(("a", "c"), a=STRING, b=STRING, c=STRING)) == [
        ("required", "c", "breaking")
    ]
