"""What every schema of the committed documents keeps to, for the sake of other people's tools."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from tests.paths import SPEC

from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.openapi.portal_keys import SYSTEM_FIELDS, kind_of_key
from bitrix24_openapi.openapi.readings import CANONICAL_MARK
from bitrix24_openapi.spec.policy import KINDS
from bitrix24_openapi.spec.wire_component import EVIDENCE_MARK
from bitrix24_openapi.spec.wire_values import COMPONENTS

Schema = dict[str, Any]
Document = dict[str, Any]

_NAMED = ("properties", "patternProperties")
_LISTED = ("anyOf", "oneOf", "allOf", "prefixItems")


@pytest.fixture(scope="module", params=["openapi.yaml", "openapi-v3.yaml"])
def document(request: pytest.FixtureRequest) -> Document:
    return load_document(SPEC / request.param)


def schemas_of(document: Document) -> Iterator[tuple[str, Schema, bool]]:
    """Every schema with its place; the flag says that it is an alternative of another one."""
    for name, schema in document["components"]["schemas"].items():
        yield from below(name, schema)
    for section in ("paths", "webhooks"):
        for key, item in document.get(section, {}).items():
            operation = item["post"]
            for holder in (operation.get("requestBody", {}), *operation["responses"].values()):
                for media in holder.get("content", {}).values():
                    yield from below(key, media["schema"])


def below(
    place: str, schema: Schema, *, branch: bool = False
) -> Iterator[tuple[str, Schema, bool]]:
    yield place, schema, branch
    for key in _NAMED:
        for name, each in schema.get(key, {}).items():
            yield from below(f"{place}.{name}", each)
    for key in _LISTED:
        for each in schema.get(key, ()):
            yield from below(place, each, branch=True)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from below(place, schema[key])


def names_of(document: Document) -> Iterator[tuple[str, str]]:
    for place, schema, _ in schemas_of(document):
        for name in schema.get("properties", {}):
            yield place, name


def test_no_name_is_that_of_one_portal(document: Document) -> None:
    """Custom fields, parents, access codes, ids, languages and numbered names are patterns."""
    found = {
        f"{place}.{name}"
        for place, name in names_of(document)
        if name not in SYSTEM_FIELDS and kind_of_key(name) is not None and re.search(r"\d", name)
    }
    assert found == set()


def test_languages_that_examples_show_are_no_names(document: Document) -> None:
    found = {
        place
        for place, schema, _ in schemas_of(document)
        if {"en", "de"} <= schema.get("properties", {}).keys()
    }
    assert found == set()


def test_a_name_has_a_letter(document: Document) -> None:
    assert [pair for pair in names_of(document) if not re.search(r"[^\W\d_]", pair[1])] == []


def test_no_two_names_differ_by_case_alone(document: Document) -> None:
    found = [
        place
        for place, schema, _ in schemas_of(document)
        if len({name.lower() for name in schema.get("properties", {})})
        < len(schema.get("properties", {}))
    ]
    assert found == []


def test_open_objects_say_so(document: Document) -> None:
    silent = [
        place
        for place, schema, _ in schemas_of(document)
        if (schema.get("type") == "object" or "properties" in schema)
        and "additionalProperties" not in schema
        and schema.get("maxProperties") != 0
    ]
    assert silent == []


def test_defaults_are_what_generators_can_write(document: Document) -> None:
    for place, schema, _ in schemas_of(document):
        assert not isinstance(schema.get("default"), dict), place
        if "default" in schema:
            assert "x-enum-varnames" not in schema, place
            assert not any("x-enum-varnames" in each for each in schema.get("anyOf", ())), place


def test_null_is_never_all(document: Document) -> None:
    found = [
        p
        for p, schema, branch in schemas_of(document)
        if not branch and schema.get("type") == "null"
    ]
    assert found == []


def test_titles_are_no_types(document: Document) -> None:
    found = [p for p, s, _ in schemas_of(document) if str(s.get("title", "")).lower() in KINDS]
    assert found == []


def test_texts_and_names_of_values_tell_them_apart(document: Document) -> None:
    for place, schema, _ in schemas_of(document):
        for key in ("x-enum-descriptions", "x-enum-varnames"):
            listed = schema.get(key, [])
            assert len(set(listed)) == len(listed), (place, key)


#: What may follow a backslash in a regular expression of ECMAScript with the flag ``u``.
_ESCAPED = r"dDwWsSbBtnvfr0^$\.*+?()[]{}|/"


def test_regular_expressions_are_those_of_ecmascript(document: Document) -> None:
    patterns = [(p, s["pattern"]) for p, s, _ in schemas_of(document) if "pattern" in s]
    patterns += [
        (p, each) for p, s, _ in schemas_of(document) for each in s.get("patternProperties", ())
    ]
    assert patterns
    for place, pattern in patterns:
        re.compile(pattern)
        assert all(each in _ESCAPED for each in re.findall(r"\\(.)", pattern)), (place, pattern)
        outside = re.sub(r"\[[^\]]*\]", "x", pattern)
        assert not re.search(r"\(\?(?![:=!])|\*\+|\+\+|\?\+|\\[AZz]", outside), (place, pattern)


def test_links_stand_where_generators_do_not_look(document: Document) -> None:
    responses = [item["post"]["responses"]["200"] for item in document["paths"].values()]
    assert not any("links" in response for response in responses)
    assert any("x-b24-links" in response for response in responses)


def test_only_the_result_of_an_answer_is_required(document: Document) -> None:
    for path, item in document["paths"].items():
        schema = item["post"]["responses"]["200"]["content"]["application/json"]["schema"]
        for envelope in (schema, *schema.get("anyOf", ())):
            assert envelope.get("required", ["result"]) == ["result"], path


def test_every_component_for_values_has_its_evidence(document: Document) -> None:
    schemas = document["components"]["schemas"]
    used = {name for name, schema in schemas.items() if CANONICAL_MARK in schema}
    assert used <= COMPONENTS.keys()
    for name in used:
        habits = COMPONENTS[name].habits
        assert schemas[name][EVIDENCE_MARK].keys() == {habit.name for habit in habits}
        assert all(re.match(r"observed|.+\.md:\d+", habit.evidence) for habit in habits), name


def test_the_classic_document_stays_small() -> None:
    assert (SPEC / "openapi.yaml").stat().st_size <= 10_000_000
