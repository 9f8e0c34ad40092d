"""All pages together: one field, one type, and the places that disagree."""

from __future__ import annotations

import random
from typing import Any

import pytest
from tests.entities.facts import (
    deal_methods,
    event,
    field,
    merged,
    method,
    page,
    rows,
    sayings,
    shared,
    shown,
)

from bitrix24_openapi.entities import Records
from bitrix24_openapi.entities.model import At, Basis, EntityField, Place
from bitrix24_openapi.extract.model import Wire


def one(*fields: Any, name: str = "X") -> EntityField:
    """A field of which several methods speak, in the given places."""
    verbs = iter(("add", "get", "update", "list"))
    made = []
    for each in fields:
        verb = next(verbs)
        if verb in ("add", "update"):
            made.append(method(f"crm.deal.{verb}", field("fields", "object", each)))
        else:
            result = field("result", "object", field("ID", "integer"), each)
            made.append(method(f"crm.deal.{verb}", answer=[result]))
    entities, _ = merged(*made)
    found = entities["crm.deal"].field(name)
    assert found is not None
    return found


def test_spellings_of_a_name_are_one_field() -> None:
    found = one(
        field("ASSIGNED_BY_ID", "user"), field("assignedById", "integer"), name="assignedbyid"
    )
    assert found.names == ["ASSIGNED_BY_ID", "assignedById"]
    assert (found.type, found.kind, found.target) == ("user", "integer", "")
    assert found.spelled == {Place.ADD: ["ASSIGNED_BY_ID"], Place.ROW: ["assignedById"]}


def test_the_places_that_disagree_are_told() -> None:
    entities, findings = merged(
        method("crm.deal.add", field("fields", "object", field("X", "integer", line=12))),
        method("crm.deal.update", field("fields", "object", field("X", "object", line=17))),
    )
    (finding,) = findings
    assert finding.kind == "entity-type-contradiction"
    assert "crm-deal-add.md:12" in finding.message
    assert "crm-deal-update.md:17" in finding.message
    found = entities["crm.deal"].fields["x"]
    assert (found.type, found.also) == ("integer", ["object"])


def test_the_same_disagreement_is_told_once() -> None:
    fields = [field("fields", "object", field("X", type_)) for type_ in ("integer", "object")]
    _, findings = merged(
        method("crm.deal.add", fields[0]),
        method("crm.deal.update", fields[1]),
        method("crm.deal.set", fields[1]),
    )
    assert len(findings) == 1


def test_what_a_filter_is_compared_with_is_not_what_a_field_is() -> None:
    entities, findings = merged(
        method("crm.deal.add", field("fields", "object", field("X", "string"))),
        method("crm.deal.list", field("filter", "object", field("X", "integer[]"))),
    )
    assert not findings
    assert entities["crm.deal"].fields["x"].kind == "string"


def test_a_filter_is_all_there_is_for_some_fields() -> None:
    entities, _ = merged(
        method("crm.deal.list", field("filter", "object", field("SEARCH", "string")))
    )
    assert entities["crm.deal"].fields["search"].kind == "string"


@pytest.mark.parametrize(
    ("fields", "member", "value"),
    [
        ([field("X", "string", required=True)], "required_on_add", True),
        ([field("X", "string", required=True, conditional=True)], "required_on_add", False),
        ([field("X", "string"), field("X", "string", required=True)], "required_on_add", False),
        ([field("X", "string[]")], "multiple", True),
        ([field("X", "string"), field("X", "string | null")], "nullable", True),
        ([field("X", "string"), field("X", "string", observed=[Wire.NULL])], "nullable", True),
        ([field("X", "string | null")], "nullable", False),
        ([field("X", "string", deprecated=True)], "deprecated", True),
        ([field("X", "string", deprecated=True), field("X", "string")], "deprecated", False),
        ([shown("X", Wire.STRING)], "example", True),
        ([shown("X", Wire.STRING), field("X", "string")], "example", False),
        (
            [field("X", "string", values=["a"]), field("X", "string", values=["a", "b"])],
            "values",
            [("a", "label a"), ("b", "label b")],
        ),
        (
            [field("X", "string"), field("X", "", observed=[Wire.DIGITS, Wire.NULL])],
            "observed",
            ["digits", "null"],
        ),
    ],
)
def test_marks(fields: list[Any], member: str, value: Any) -> None:
    assert getattr(one(*fields), member) == value


def test_a_field_that_can_be_added_is_not_read_only() -> None:
    body = {"result": {n: {"type": "string", "isReadOnly": True, "title": n} for n in ("X", "Y")}}
    entities, _ = merged(
        method("crm.deal.add", field("fields", "object", field("X", "string"))),
        method("crm.deal.fields", answer=[field("result", "object")], body=body),
    )
    fields = entities["crm.deal"].fields
    assert (fields["x"].read_only, fields["y"].read_only) == (False, True)


def test_lines_of_examples_are_left_out_where_a_table_has_the_field() -> None:
    found = one(field("X", "string", line=12), shown("X", Wire.STRING))
    assert found.sources == {Place.ADD: [At("api-reference/crm-deal-add.md", 12, 0)]}
    alone = one(shown("X", Wire.STRING))
    assert alone.sources == {Place.ADD: [At("api-reference/crm-deal-add.md", 1, 0)]}


# --- ids ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "target"),
    [
        (field("X_ID", "crm_company"), "crm.company"),
        (field("X_ID", "crm_company[]"), "crm.company"),
        (field("vat", "catalog_vat.id", shared="t#vat.id"), "catalog.vat"),
        (field("by", "user"), "user"),
        (field("payment", "sale_order_payment.id"), "sale.payment"),
        (field("RESPONSIBLE_ID", "integer"), "user"),
        (field("X_ID", "integer", description="as crm.company.list has it"), "crm.company"),
        (field("X_ID", "integer", description="as nobody.knows.list has it"), ""),
        (field("X_ID", "object", description="as crm.company.list has it"), ""),
        (field("CODE", "string", description="as crm.company.list has it"), ""),
    ],
)
def test_the_entity_that_an_id_belongs_to(made: Any, target: str) -> None:
    others = ("crm.company.list", "catalog.vat.get", "user.get", "sale.payment.get")
    types = shared("t#vat.id", alias="integer")
    entities, _ = merged(
        page(method("crm.deal.add", field("fields", "object", made)), types=types),
        *(method(name) for name in others),
    )
    (found,) = entities["crm.deal"].fields.values()
    assert found.target == target


@pytest.mark.parametrize(
    ("row", "keys", "expected"),
    [
        ("ID", ["TITLE"], ("ID", "ID", "ID")),
        ("id", ["TITLE", "STATUS"], ("id", "ID", "ID")),
        ("id", ["title"], ("id", "id", "id")),
        ("id", ["TITLE", "ID"], ("id", "ID", "ID")),
        ("id", [], ("id", "id", "id")),
        ("taskId", ["title"], ("taskId", "taskId", "taskId")),
    ],
)
def test_what_the_id_is_called(row: str, keys: list[str], expected: tuple[str, ...]) -> None:
    conditions = [field(name, "string") for name in keys]
    directions = [field(name) for name in keys]
    made = method(
        "tasks.task.list",
        field("filter", "object", *conditions),
        field("order", "object", *directions),
        answer=[rows("result", "array", field(row, "integer"))],
    )
    asked = method("tasks.task.get", field("taskId", "integer", required=True))
    found = merged(made, asked)[0]["tasks.task"].keys
    assert (found.row, found.filter, found.order) == expected
    assert found.parameter == "taskId"


def test_an_entity_without_ids_has_no_keys() -> None:
    found = merged(method("app.info", field("x")))[0]["app"].keys
    assert (found.row, found.filter, found.order, found.parameter) == ("", "", "", "")


@pytest.mark.parametrize(
    ("shows", "kind"), [([Wire.DIGITS], "integer"), ([Wire.STRING], "string"), ([], "string")]
)
def test_an_id_is_the_same_wherever_it_stands(shows: list[Wire], kind: str) -> None:
    """Documented as text in answers: a number, if that is what they show."""
    entities, _ = merged(
        method(
            "crm.company.get",
            answer=[field("result", "object", field("ID", "string", observed=shows))],
        ),
        method(
            "crm.deal.get",
            answer=[
                field("result", "object", field("ID", "integer"), field("COMPANY_ID", "string"))
            ],
        ),
    )
    assert entities["crm.company"].fields["id"].kind == kind
    found = entities["crm.deal"].fields["companyid"]
    assert (found.type, found.kind, found.target) == ("string", kind, "crm.company")


# --- types from elsewhere -----------------------------------------------------------------


def test_the_same_record_lends_its_types() -> None:
    entities, _ = merged(
        method("crm.deal.list", field("filter", "object", shown("STAGE_ID"), shown("X"))),
        method("crm.item.add", field("fields", "object", field("stageId", "crm_status"))),
    )
    found = entities["crm.deal"].fields["stageid"]
    assert (found.type, found.kind, found.basis) == ("crm_status", "string", Basis.SAME_RECORD)
    assert entities["crm.deal"].fields["x"].basis is Basis.UNKNOWN


@pytest.mark.parametrize(
    ("values", "kind"),
    [([1, 2], "integer"), (["a"], "string"), ([True, False], "boolean"), ([1, "a"], "any")],
)
def test_values_tell_what_they_are(values: list[Any], kind: str) -> None:
    found = one(field("X", values=values))
    assert (found.kind, found.basis) == (kind, Basis.VALUES)


def test_an_id_of_another_entity_is_a_number() -> None:
    entities, _ = merged(
        method("user.get"), method("crm.deal.list", field("filter", "object", field("CREATED_BY")))
    )
    found = entities["crm.deal"].fields["createdby"]
    assert (found.kind, found.basis, found.target) == ("integer", Basis.TARGET, "user")


# --- the whole ----------------------------------------------------------------------------


def test_notations_of_custom_fields() -> None:
    entities, _ = merged(
        method(
            "crm.deal.add",
            field(
                "fields",
                "object",
                field("UF_CRM_...", "any", pattern="^UF_CRM_.+$"),
                field("PARENT_ID_...", "crm_entity", pattern="^PARENT_ID_.+$"),
            ),
        ),
        method("user.add", field("UF_DEPARTMENT", "array")),
    )
    assert entities["crm.deal"].custom_fields == ["UF_CRM_*", "PARENT_ID_*"]
    assert entities["user"].custom_fields == []


def test_the_order_of_pages_does_not_matter() -> None:
    pages = sayings(
        *(page(each) for each in deal_methods()),
        page(method("user.get"), events=[event("ONCRMDEALADD"), event("ONUSERADD")]),
    )
    first = Records(pages)
    for seed in range(5):
        random.Random(seed).shuffle(pages)
        again = Records(pages)
        assert list(again) == list(first)
        for name, entity in first.items():
            assert again[name].methods == entity.methods
            assert again[name].events == entity.events
            assert again[name].keys == entity.keys
            for key, each in entity.fields.items():
                other = again[name].fields[key]
                assert (other.kind, other.target, other.values) == (
                    each.kind,
                    each.target,
                    each.values,
                )


def test_an_entity_is_the_same_whatever_was_asked_before() -> None:
    pages = sayings(
        *(page(each) for each in deal_methods()),
        page(
            method(
                "crm.item.get",
                answer=[
                    field(
                        "result",
                        "object",
                        field("id", "string", observed=[Wire.DIGITS]),
                        field("stageId", "crm_status"),
                        field("companyId", "string"),
                    )
                ],
            )
        ),
        page(method("crm.deal.update", field("fields", "object", field("STAGE_ID")))),
        page(
            method(
                "crm.company.get",
                answer=[field("result", "object", field("ID", "string", observed=[Wire.DIGITS]))],
            )
        ),
    )
    whole = dict(Records(pages))
    for name, entity in whole.items():
        assert Records(pages)[name] == entity
    backwards = Records(pages)
    assert {name: backwards[name] for name in reversed(whole)} == whole
