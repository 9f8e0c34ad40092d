"""The glossary: our own words for common names."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.paths import ROOT

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.spec.glossary import load
from bitrix24_openapi.spec.policy import Side

GLOSSARY = """\
any:
  id: Identifier
  createdBy: Author
  fields:
    - {methods: "*.fields", text: Description of the fields}
    - {text: Values of the fields}
request:
  id: Identifier to look for
response:
  total: Number of records
"""


@pytest.fixture
def glossary_file(tmp_path: Path) -> Path:
    path = tmp_path / "glossary.yaml"
    path.write_text(GLOSSARY, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "side", "method", "text"),
    [
        ("id", Side.RESPONSE, "crm.deal.get", "Identifier"),
        ("ID", Side.RESPONSE, "crm.deal.get", "Identifier"),
        ("CREATED_BY", Side.RESPONSE, "crm.deal.get", "Author"),
        ("createdBy", Side.REQUEST, "crm.item.get", "Author"),
        ("id", Side.REQUEST, "crm.deal.get", "Identifier to look for"),
        ("id", Side.SHARED, "crm_deal", "Identifier"),
        ("total", Side.RESPONSE, "crm.deal.list", "Number of records"),
        ("total", Side.EVENT, "ONCRMDEALADD", "Number of records"),
        ("total", Side.REQUEST, "crm.deal.list", ""),
        ("fields", Side.RESPONSE, "crm.deal.Fields", "Description of the fields"),
        ("fields", Side.REQUEST, "crm.deal.add", "Values of the fields"),
        ("nothing", Side.REQUEST, "crm.deal.add", ""),
    ],
)
def test_lookup(glossary_file: Path, name: str, side: Side, method: str, text: str) -> None:
    assert load(glossary_file).text(name, side, method) == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a list\n", ":1: expected a mapping of sections"),
        ("any:\n  id: x\nparameters:\n  id: y\n", ":3: 'parameters' is none of the sections"),
        ("any:\n  id: x\n  name: 5\n", ":3: name: expected a text"),
        ("any:\n  id:\n    - {methods: x}\n", ":2: id: expected a text"),
        ("any: [\n", ":2: "),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "glossary.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load(path)
    assert str(caught.value).startswith(str(path) + message)


def test_a_glossary_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        load(tmp_path / "glossary.yaml")


def test_an_empty_glossary_knows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "glossary.yaml"
    path.write_text("", encoding="utf-8")
    assert load(path).text("id", Side.REQUEST, "x") == ""


def test_the_glossary_of_the_project_is_readable() -> None:
    glossary = load(ROOT / "spec" / "glossary.yaml")
    assert glossary.text("start", Side.REQUEST, "crm.deal.list")
    assert glossary.text("total", Side.RESPONSE, "crm.deal.list")
    assert len(glossary.entries) > 300
