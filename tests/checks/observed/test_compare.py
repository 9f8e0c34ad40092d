"""Documents are held against shapes: what a portal was seen to send has to be accepted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.checks.observed import (
    Observation,
    Recording,
    add,
    compare,
    load,
    property_names,
    save,
)
from bitrix24_openapi.cli import main
from bitrix24_openapi.errors import InputError


def document(result: Any, **components: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"result": result}, "required": ["result"]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/x.thing.get": {
                "post": {
                    "responses": {"200": {"content": {"application/json": {"schema": schema}}}}
                }
            }
        },
        "components": {"schemas": components},
    }


def disagreements(spec: dict[str, Any], *results: Any, **options: Any) -> list[tuple[str, str]]:
    seen: dict[tuple[str, bool], Observation] = {}
    recordings = [Recording("x.thing.get", {"result": result}, **options) for result in results]
    add(seen, recordings, property_names([spec]) | {"result", "ID"})
    return [(each.place, each.seen) for each in compare(seen, {False: spec}).disagreements]


THING = {
    "type": "object",
    "properties": {
        "ID": {"type": "integer"},
        "TITLE": {"type": "string"},
        "PARTS": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
    },
    "required": ["ID"],
}
PART = {"type": "object", "properties": {"ID": {"type": "integer"}, "SIZE": {"enum": ["S", "L"]}}}


@pytest.mark.parametrize(
    ("results", "wrong"),
    [
        ([{"ID": 1, "TITLE": "t"}], []),
        ([{"ID": "1", "TITLE": "t"}], [("result.ID", "digits")]),
        ([{"ID": 1, "TITLE": None}], [("result.TITLE", "null")]),
        ([{"ID": 1}, {"TITLE": "t"}], [("result.ID", "absent")]),
        ([{"ID": 1}, {"ID": 2, "TITLE": "t"}], []),
        ([{"ID": 1}, []], [("result", "empty-array")]),
        ([{"ID": 1, "PARTS": [{"ID": 1}, {"ID": "2"}]}], [("result.PARTS[].ID", "digits")]),
        ([{"ID": 1, "PARTS": [{"SIZE": "a text"}]}], []),
        ([{"ID": 1, "PARTS": False}], [("result.PARTS", "false")]),
        ([{"ID": 1, "NEW": {"a": 1}}], []),
    ],
)
def test_disagreements(results: list[Any], wrong: list[tuple[str, str]]) -> None:
    assert disagreements(document(THING, Part=PART), *results) == wrong


def test_absence_from_partial_answers_proves_nothing() -> None:
    spec = document(THING, Part=PART)
    assert disagreements(spec, {"ID": 1}, {"TITLE": "t"}, partial=True) == []
    assert disagreements(spec, {"ID": 1}, {"TITLE": "t"}) == [("result.ID", "absent")]


def test_several_faults_of_one_answer_are_told_apart() -> None:
    found = disagreements(document(THING, Part=PART), {"ID": "1", "TITLE": None, "PARTS": []})
    assert found == [("result.ID", "digits"), ("result.TITLE", "null")]


def test_keys_of_portals_are_held_against_patterns() -> None:
    spec = document(
        {
            "type": "object",
            "properties": {"ID": {"type": "integer"}},
            "patternProperties": {"^UF_": {"type": "string"}},
            "additionalProperties": {"type": "object"},
        }
    )
    assert disagreements(spec, {"ID": 1, "UF_CRM_77": "t", "12": {}}) == []
    assert disagreements(spec, {"ID": 1, "UF_CRM_77": 5}) == [("result.UF_*", "integer")]


def test_what_nobody_documents_is_listed() -> None:
    seen: dict[tuple[str, bool], Observation] = {}
    add(seen, [Recording("x.other.get", {"result": 1})], ())
    result = compare(seen, {False: document({})})
    assert (result.methods, result.undocumented) == (0, ["x.other.get"])


def test_errors_are_counted_by_code_and_judge_no_schema() -> None:
    seen: dict[tuple[str, bool], Observation] = {}
    answers: list[dict[str, Any]] = [
        {"error": "NOT_FOUND", "error_description": "secret"},
        {"error": {"code": "V3_CODE", "message": "secret"}},
        {"error": "secret with words"},
        {"result": 1},
    ]
    assert add(seen, [Recording("x.thing.get", each) for each in answers], (), portals=2) == 4
    observation = seen["x.thing.get", False]
    assert dict(observation.errors) == {"NOT_FOUND": 1, "V3_CODE": 1, "": 1}
    assert (observation.answers, observation.portals) == (4, 2)
    assert "secret" not in str(observation.to_json())


def test_observations_survive_being_written(tmp_path: Path) -> None:
    seen: dict[tuple[str, bool], Observation] = {}
    add(seen, [Recording("x.thing.get", {"result": {"ID": "1"}}, "2025-01")], {"ID", "result"})
    add(seen, [Recording("y.get", {"result": []}, v3=True)], {"result"})
    files = save(tmp_path / "observed", seen)
    assert [path.name for path in files] == ["x.yaml", "y.yaml"]
    again = load(tmp_path / "observed")
    assert {key: each.to_json() for key, each in again.items()} == {
        key: each.to_json() for key, each in seen.items()
    }
    first = [path.read_bytes() for path in files]
    assert [path.read_bytes() for path in save(tmp_path / "observed", again)] == first


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- 1\n", r"x\.yaml:1: methods"),
        ("a.b: {answers: 1}\nx.get: {answers: many}\n", r"x\.yaml:2: x\.get: no observation"),
        ("x.get: {answers: 1, shape: {integers: 1}}\n", r"x\.yaml:1: x\.get: no observation"),
        ("x.get: [\n", r"x\.yaml:2: not YAML"),
    ],
)
def test_bad_stores(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        load(tmp_path)


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recorded = tmp_path / "call.json"
    recorded.write_text(
        '{"method": "crm.deal.get", "response": {"result": {"ID": "77", "TITLE": "Big deal"}}}'
    )
    arguments = ["observe", str(recorded), "--into", str(tmp_path / "observed")]
    assert main(arguments) == 0
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith("1 answers of 1 methods\n")
    text = (tmp_path / "observed" / "crm.yaml").read_text(encoding="utf-8")
    assert "Big deal" not in text
    assert "77" not in text
    assert load(tmp_path / "observed")["crm.deal.get", False].answers == 2
