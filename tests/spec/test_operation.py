"""Method → operation, event → webhook."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jsonschema_rs
import pytest
from tests.spec.facts import (
    HERE,
    PLAIN,
    a_field,
    a_method,
    an_event,
    answered,
    error,
    facts,
    request,
    sent,
)

from bitrix24_openapi.extract.examples import Unknown
from bitrix24_openapi.extract.model import (
    DocType,
    Field,
    Json,
    Replacement,
    SharedType,
    Structure,
    TypeName,
    Version,
)
from bitrix24_openapi.openapi.readings import is_absence
from bitrix24_openapi.spec.fragment import Fragment, Options
from bitrix24_openapi.spec.glossary import Entry, Glossary
from bitrix24_openapi.spec.operation import method_fragment
from bitrix24_openapi.spec.overlay import Overlay
from bitrix24_openapi.spec.policy import Side
from bitrix24_openapi.spec.rendered import correct, render
from bitrix24_openapi.spec.webhook import event_fragment
from bitrix24_openapi.spec.wire_values import component_schemas


def fragment_of(options: Options = PLAIN, **more: Any) -> Fragment:
    method = a_method(**more)
    return method_fragment(method, facts(method), options)


def operation_of(options: Options = PLAIN, **more: Any) -> dict[str, Any]:
    operation: dict[str, Any] = fragment_of(options, **more).item["post"]
    return operation


def success(operation: dict[str, Any]) -> dict[str, Any]:
    media: dict[str, Any] = operation["responses"]["200"]["content"]["application/json"]
    return media


def test_an_operation_says_where_it_comes_from() -> None:
    operation = operation_of()
    assert operation["operationId"] == "crm.deal.add"
    assert operation["summary"] == "Add a deal"
    assert operation["tags"] == ["CRM"]
    assert operation["x-b24-source"] == HERE.file
    assert operation["externalDocs"] == {
        "url": "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html"
    }


def test_the_path_is_the_name_in_its_own_case() -> None:
    fragment = fragment_of(name="im.v2.Chat.Message.send")
    assert (fragment.section, fragment.key) == ("paths", "/im.v2.Chat.Message.send")


@pytest.mark.parametrize(
    ("scopes", "any_scope", "expected"),
    [
        (["crm"], False, [{}, {"oauth2": ["crm"]}]),
        (["sign.b2e", "crm"], False, [{}, {"oauth2": ["sign.b2e", "crm"]}]),
        (["user", "user_brief"], True, [{}, {"oauth2": ["user"]}, {"oauth2": ["user_brief"]}]),
        ([], False, [{}, {"oauth2": []}]),
    ],
)
def test_scopes(scopes: list[str], any_scope: bool, expected: list[dict[str, Any]]) -> None:
    operation = operation_of(scopes=scopes, any_scope=any_scope)
    assert operation["security"] == expected
    assert operation["x-b24-scopes"] == scopes


def test_a_deprecated_method_names_its_replacement() -> None:
    operation = operation_of(
        deprecated=True, replacement=Replacement("crm.item.add", None, "words of the docs")
    )
    assert operation["deprecated"] is True
    assert operation["x-b24-replacement"] == "crm.item.add"
    assert operation["description"] == "Deprecated: use `crm.item.add`. Scope: `crm`."


def test_prose_is_there_only_when_it_is_wanted() -> None:
    words: dict[str, Any] = {
        "description": "Words of the docs.",
        "who_can_execute": "anyone",
        "request": request(a_field("id", "integer", description="Words on the id.")),
        "errors": [error("X", "Wire text")],
    }
    words["errors"][0] = replace(words["errors"][0], description="Words on the error.")
    with_prose = repr(fragment_of(Options(prose=True), **words))
    without = repr(fragment_of(PLAIN, **words))
    for text in ("Words of the docs.", "anyone", "Words on the id.", "Words on the error."):
        assert text in with_prose
        assert text not in without
    assert "Wire text" in without


def test_the_glossary_speaks_where_the_docs_do_not() -> None:
    glossary = Glossary({(Side.REQUEST, "id"): [Entry("Our words")]})
    fields = {"request": request(a_field("id", "integer", description="Their words"))}
    for prose, expected in ((False, "Our words"), (True, "Their words")):
        schema = fragment_of(Options(prose, glossary), **fields).schemas["CrmDealAddRequest"]
        assert schema["properties"]["id"]["description"] == expected


# --- request ------------------------------------------------------------------------------


def test_the_request_is_a_component() -> None:
    fragment = fragment_of(
        request=request(a_field("fields", "object", required=True)),
        requests=[sent({"fields": {"TITLE": "x"}})],
    )
    body = fragment.item["post"]["requestBody"]
    assert body["required"] is True
    media = body["content"]["application/json"]
    assert media["schema"] == {"$ref": "#/components/schemas/CrmDealAddRequest"}
    assert media["examples"] == {"request": {"value": {"fields": {"TITLE": "x"}}}}
    assert fragment.schemas["CrmDealAddRequest"]["required"] == ["fields"]


def test_a_method_without_parameters_has_no_body() -> None:
    assert "requestBody" not in operation_of(requests=[sent({})])


def test_optional_parameters_make_an_optional_body() -> None:
    assert "required" not in operation_of(request=request(a_field("id")))["requestBody"]


def test_a_parameter_with_two_spellings_makes_a_required_body() -> None:
    structure = request(a_field("id", type_="integer", required=True, aliases=["ID"]))
    assert operation_of(request=structure)["requestBody"]["required"] is True


@pytest.mark.parametrize(
    ("requests", "shown"),
    [
        ([sent({"a": 1}), sent({"a": 1, "auth": "token"}, kind="oauth")], [{"a": 1}]),
        ([sent({"a": 1}, kind="php"), sent({"a": 2})], [{"a": 2}]),
        ([sent({"a": 1}, kind="php")], [{"a": 1}]),
        ([sent({"a": 1}, method="crm.deal.get"), sent({"a": 2})], [{"a": 2}]),
        ([sent({"a": Unknown("$id")}), sent({"a": 2})], [{"a": 2}]),
    ],
)
def test_which_examples_are_shown(requests: list[Any], shown: list[Any]) -> None:
    operation = operation_of(request=request(a_field("a", "any")), requests=requests)
    examples = operation["requestBody"]["content"]["application/json"]["examples"]
    assert [example["value"] for example in examples.values()] == shown


def test_positional_parameters_may_come_as_an_array() -> None:
    operation = operation_of(
        positional=True, request=request(a_field("id", "integer")), requests=[sent([1])]
    )
    assert operation["x-b24-positional"] is True
    array = operation["requestBody"]["content"]["application/json"]["schema"]["anyOf"][1]
    assert array["type"] == "array"


def test_a_batch_of_rest_3_is_an_array_of_calls() -> None:
    operation = operation_of(
        name="batch", version=Version.V3, array_body=True, request=request(a_field("method"))
    )
    assert operation["requestBody"]["content"]["application/json"]["schema"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/BatchRequest"},
    }


@pytest.mark.parametrize(
    ("name", "version", "has_key"),
    [
        ("tasks.task.add", Version.V3, True),
        ("tasks.task.get", Version.V3, False),
        ("tasks.task.add", Version.CLASSIC, False),
    ],
)
def test_writing_methods_of_rest_3_take_an_idempotency_key(
    name: str, version: Version, has_key: bool
) -> None:
    assert ("parameters" in operation_of(name=name, version=version)) is has_key


# --- responses ----------------------------------------------------------------------------


def test_the_envelope() -> None:
    schema = success(
        operation_of(
            response=[
                a_field("result", "integer"),
                a_field("total", "integer"),
                a_field("time", "time"),
            ]
        )
    )["schema"]
    assert schema["required"] == ["result"]
    assert list(schema["properties"]) == ["result", "total", "time"]
    assert schema["properties"]["time"] == {"$ref": "#/components/schemas/Time"}


def test_an_undocumented_result_is_anything() -> None:
    assert success(operation_of())["schema"]["properties"]["result"] == {}


def test_a_structured_result_is_a_component_and_a_scalar_is_not() -> None:
    inner = Structure((a_field("ID", "integer"),))
    for type_ in ("object", "object[]"):
        fragment = fragment_of(response=[a_field("result", type_, inner=inner)])
        schema = success(fragment.item["post"])["schema"]
        documented, beside = schema["properties"]["result"]["anyOf"]
        assert documented == {"$ref": "#/components/schemas/CrmDealAddResult"}
        assert is_absence(beside, component_schemas())
        assert "CrmDealAddResult" in fragment.schemas
    assert "CrmDealAddResult" not in fragment_of(response=[a_field("result", "boolean")]).schemas


def test_an_answer_requires_nothing_but_its_result() -> None:
    members = Structure((a_field("id", seen=(2, 2), required=True),))
    result = a_field("result", "object", inner=members, seen=(2, 2))
    fragment = fragment_of(response=[result, a_field("time", "time", seen=(2, 2))])
    assert success(fragment.item["post"])["schema"]["required"] == ["result"]
    assert "required" not in fragment.schemas["CrmDealAddResult"]


def test_errors_by_status() -> None:
    operation = operation_of(
        errors=[error("", "No id"), error("100", "x", 403), error("", "No id")],
        responses=[answered({"error": 100, "error_description": "x"}, 403)],
    )
    assert operation["x-b24-errors"] == [
        {"code": "", "message": "No id"},
        {"code": "100", "message": "x", "status": 403},
    ]
    responses = operation["responses"]
    assert responses["400"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/Error"
    }
    assert list(responses["403"]["content"]["application/json"]["examples"]) == ["error"]
    assert responses["503"] == {"$ref": "#/components/responses/ServiceUnavailable"}


def test_errors_that_come_with_status_200() -> None:
    operation = operation_of(
        response=[a_field("result", "integer")],
        responses=[answered({"result": 1}), answered({"error": "X", "error_description": ""})],
    )
    media = success(operation)
    assert media["schema"]["anyOf"][1] == {"$ref": "#/components/schemas/Error"}
    assert list(media["examples"]) == ["success", "error"]


def test_shared_types_come_along_with_what_they_refer_to() -> None:
    inner, outer = "api-reference/data-types.md#b", "api-reference/data-types.md#a"
    field = Field("b", DocType("b", (TypeName("b", shared=inner),)), HERE)
    shared = {
        outer: SharedType(outer, "a", None, Structure((field,)), (), "", HERE),
        inner: SharedType(inner, "b", None, Structure((a_field("x"),)), (), "", HERE),
        "p.md#c": SharedType("p.md#c", "c", None, Structure(), (), "", HERE),
    }
    method = a_method(response=[a_field("result", "object", inner=Structure(ref=outer))])
    page = facts(method)
    page.shared = shared
    assert sorted(method_fragment(method, page, PLAIN).shared) == [outer, inner]


# --- examples against schemas -------------------------------------------------------------


def test_an_example_that_contradicts_its_page_is_left_out_and_reported() -> None:
    fragment = fragment_of(
        response=[a_field("result", "integer")],
        responses=[answered({"result": {"id": 1}}), answered({"result": 5})],
    )
    part = render(correct(fragment, Overlay()))
    assert success(fragment.item["post"])["examples"] == {"success-2": {"value": {"result": 5}}}
    (diagnostic,) = part.diagnostics
    assert diagnostic.kind == "example-refused"
    assert diagnostic.message.startswith("crm.deal.add: 200 success: /result: ")
    assert part.tally["examples-refused"] == 1


def test_an_example_that_looks_like_a_schema_is_kept_as_text() -> None:
    body: Json = {"result": {"ID": {"type": "array", "default": None}}}
    fragment = fragment_of(responses=[answered(body)])
    correct(fragment, Overlay())
    media = success(fragment.item["post"])
    assert "examples" not in media
    assert media["x-b24-examples"] == {
        "success": '{"result": {"ID": {"type": "array", "default": null}}}'
    }


# --- events -------------------------------------------------------------------------------


def test_an_event_is_a_webhook_with_a_form() -> None:
    event = an_event(
        payload=Structure(
            (
                a_field("event"),
                a_field("data", "object", inner=Structure((a_field("ID", "integer"),))),
            )
        )
    )
    fragment = event_fragment(event, facts(event), PLAIN)
    assert (fragment.section, fragment.key) == ("webhooks", "ONCRMDEALADD")
    operation = fragment.item["post"]
    media = operation["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert media["schema"] == {"$ref": "#/components/schemas/OnCrmDealAddEvent"}
    assert media["encoding"] == {"data": {"style": "deepObject", "explode": True}}
    payload = fragment.schemas["OnCrmDealAddEvent"]
    # All that a form carries is text.
    schema = {**payload, "components": {"schemas": component_schemas()}}
    assert jsonschema_rs.is_valid(schema, {"event": "ONCRMDEALADD", "data": {"ID": "1"}})
    assert operation["x-b24-scopes"] == ["crm"]


def test_counters() -> None:
    tally = fragment_of(
        request=request(a_field("a"), a_field("b", "object", inner=Structure((a_field("c"),)))),
        response=[a_field("result", "object")],
        errors=[error("X")],
    ).tally
    assert tally["operations"] == 1
    assert tally["parameters"] == 3
    assert tally["response-fields"] == 1
    assert tally["response:unstructured"] == 1
    assert tally["without-errors"] == 0
    assert tally["without-example"] == 1
