"""One class for one thing."""

from __future__ import annotations

from typing import Any

from bitrix24_openapi.client.plan.entities import unify
from bitrix24_openapi.client.plan.methods import Methods
from bitrix24_openapi.client.plan.model import ANY, Kind, ListOf, Nested, Scalar, View

from .documents import operation, parsed

TEXT: dict[str, Any] = {"type": "string", "x-b24-type": "string"}
NUMBER: dict[str, Any] = {"type": "integer", "x-b24-type": "integer"}
SEEN: dict[str, Any] = {"type": "string", "x-b24-source-kind": "example"}


def of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def rows(**properties: Any) -> dict[str, Any]:
    return {"type": "array", "items": of(**properties)}


def united(**results: dict[str, Any]) -> tuple[dict[str, Kind], dict[str, View]]:
    """Results of methods of ``thing`` by their last names, and the classes there are."""
    methods = Methods(
        parsed(*(operation(f"crm.thing.{verb}", None, each) for verb, each in results.items())),
        "classic",
    )
    found = unify(methods.all(), methods.answers)
    return {each.name.rpartition(".")[2]: each.result for each in found}, methods.answers.views


def kinds(view: View) -> dict[str, Kind]:
    return {field.key: field.kind for field in view.fields}


def test_a_thing_is_named_after_its_namespace() -> None:
    results, views = united(
        get=of(ID=NUMBER, TITLE=TEXT, NOTE=TEXT), list=rows(ID=NUMBER, TITLE=TEXT, MORE=TEXT)
    )
    get, listed = results["get"], results["list"]
    assert listed == ListOf(get)
    assert isinstance(get, Nested)
    assert views[get.view].name == "CrmThing"
    assert list(kinds(views[get.view])) == ["ID", "TITLE", "NOTE", "MORE"]


def test_what_a_page_documents_goes_before_what_an_example_shows() -> None:
    results, views = united(get=of(ID=NUMBER, TITLE=TEXT), list=rows(ID=SEEN, TITLE=SEEN))
    get = results["get"]
    assert isinstance(get, Nested)
    assert kinds(views[get.view]) == {"ID": Scalar("INTEGER"), "TITLE": Scalar("STRING")}


def test_pages_that_disagree_on_a_field_leave_it_open() -> None:
    alike = dict.fromkeys("ABCDE", TEXT)
    results, views = united(get=of(**alike, X=NUMBER), list=rows(**alike, X=TEXT))
    get = results["get"]
    assert isinstance(get, Nested)
    assert kinds(views[get.view])["X"] == ANY


def test_nested_objects_become_one_as_well() -> None:
    one = of(A=TEXT, B=TEXT)
    other = of(A=TEXT, C=NUMBER)
    results, views = united(get=of(ID=NUMBER, IN=one), list=rows(ID=NUMBER, IN=other))
    get = results["get"]
    assert isinstance(get, Nested)
    inner = kinds(views[get.view])["IN"]
    assert isinstance(inner, Nested)
    assert views[inner.view].name == "CrmThingIn"
    assert set(kinds(views[inner.view])) == {"A", "B", "C"}


def test_things_in_wrappers_are_found() -> None:
    results, views = united(
        get=of(thing=of(ID=NUMBER, TITLE=TEXT)), list=of(things=rows(ID=NUMBER, TITLE=TEXT))
    )
    get, listed = results["get"], results["list"]
    assert isinstance(get, Nested)
    assert isinstance(listed, Nested)
    (inner,) = kinds(views[get.view]).values()
    assert kinds(views[listed.view])["things"] == ListOf(inner)


def test_different_things_stay_apart() -> None:
    results, views = united(get=of(ID=NUMBER, TITLE=TEXT), list=rows(CODE=TEXT, COUNT=NUMBER))
    get, listed = results["get"], results["list"]
    assert isinstance(get, Nested)
    assert isinstance(listed, ListOf)
    assert isinstance(listed.of, Nested)
    assert views[get.view].name == "CrmThing"
    assert views[listed.of.view].name == "CrmThingListResultItem"


def test_members_of_a_collection_are_of_one_class() -> None:
    field = of(type=TEXT, title=TEXT)
    results, views = united(fields=of(A=field, B=field, C=of(type=TEXT, title=TEXT, more=TEXT)))
    fields = results["fields"]
    assert isinstance(fields, Nested)
    (only,) = set(kinds(views[fields.view]).values())
    assert isinstance(only, Nested)
    assert views[only.view].name == "CrmThingFieldsResultField"
    assert set(kinds(views[only.view])) == {"type", "title", "more"}


def test_names_that_modules_import_are_not_taken() -> None:
    methods = Methods(parsed(operation("method.get", None, of(a=TEXT, b=TEXT))), "classic")
    (found,) = unify(methods.all(), methods.answers)
    assert isinstance(found.result, Nested)
    assert methods.answers.views[found.result.view].name != "Method"
