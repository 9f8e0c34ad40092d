"""Facts of description cells, against a hand-written table of cells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bitrix24_openapi.extract.model import MISSING, Language, Structure, to_json
from bitrix24_openapi.extract.tables.types import TypeSource, doc_type
from bitrix24_openapi.extract.values import CellFacts, read_cell
from bitrix24_openapi.markdown import parse

CASES = Path(__file__).parent / "cases"


def cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{number}")
        for path in sorted(CASES.glob("*.yaml"))
        for number, case in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")))
    ]


def read(language: str, case: dict[str, Any]) -> CellFacts:
    page = parse(case["cell"], "page.md")
    documented = doc_type([TypeSource(case["type"], None)]) if "type" in case else None
    return read_cell(
        case.get("name", "lamp"), documented, page.blocks, Language(language), request=True
    )


def keys_of(structure: Structure | None) -> dict[str, Any]:
    """What a structure says, in the notation of the case files."""
    if structure is None:
        return {}
    found: dict[str, Any] = {}
    for field in structure.fields:
        facts: dict[str, Any] = {}
        if field.type is not None:
            facts["type"] = field.type.text
        if field.required:
            facts["required"] = True
        if field.enum:
            facts["enum"] = [e.value for e in field.enum]
        if field.default is not MISSING:
            facts["default"] = field.default
        if field.inner is not None:
            facts["keys"] = keys_of(field.inner)
        found[field.name] = facts
    return found


def stated(facts: CellFacts) -> dict[str, Any]:
    """The facts that a cell states, in the notation of the case files."""
    found: dict[str, Any] = {}
    if facts.enum:
        found["enum"] = [e.value for e in facts.enum]
    if facts.default is not MISSING:
        found["default"] = facts.default
    if facts.limits:
        found["limits"] = {k: v for k, v in to_json(facts.limits).items() if v is not None}
    for member in ("conditional", "optional", "deprecated", "either_or", "stands_for"):
        if getattr(facts, member):
            found[member] = getattr(facts, member)
    if facts.keys is not None and facts.keys.map_of is not None:
        inner = facts.keys.map_of.inner
        found["map_keys"] = [f.name for f in inner.fields] if inner else []
    elif facts.keys is not None:
        found["keys"] = keys_of(facts.keys)
    if facts.inner_enum:
        found["inner_enum"] = {k: [e.value for e in v] for k, v in facts.inner_enum.items()}
    return found


@pytest.mark.parametrize(("language", "case"), cases())
def test_cell(language: str, case: dict[str, Any]) -> None:
    expected = {k: v for k, v in case.items() if k not in ("cell", "type", "name")}
    found = stated(read(language, case))
    assert found == expected
    # 1 == True and 0 == 0.0 in Python: compare the kinds of values, too.
    assert repr(found.get("enum")) == repr(expected.get("enum"))
    assert repr(found.get("default")) == repr(expected.get("default"))


def test_labels_are_short_and_without_marks() -> None:
    case = {
        "cell": "Lamp. Possible values:\n- `a` — warm (default)\n- `b` — cold. Rarely used.",
        "type": "string",
    }
    assert [e.label for e in read("en", case).enum] == ["warm", "cold"]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("Lamp. Possible values:\n- `U<id>` — user\n- `AU` — all", "stands for many"),
        ("Lamp. Possible values:\n- `a` — one\n- anything that shines", "names no value"),
        ("Lamp. Typical values:\n- `a` — one\n- `b` — two", "examples"),
        ("Kind of lamp: `desk`, `wall`, and others", "open"),
    ],
)
def test_unread_lists_are_reported(cell: str, reason: str) -> None:
    facts = read("en", {"cell": cell, "type": "string"})
    assert [d.kind for d in facts.diagnostics] == ["value-list-unread"]
    assert reason in facts.diagnostics[0].message
    assert facts.diagnostics[0].source.file == "page.md"


def test_two_defaults_are_no_default() -> None:
    facts = read("en", {"cell": "Lamp. Default is `1`. Default is `2`.", "type": "integer"})
    assert facts.default is MISSING
    assert [d.kind for d in facts.diagnostics] == ["default-ambiguous"]
