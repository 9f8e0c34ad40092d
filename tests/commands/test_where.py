"""``where``: from a fact to the lines of the documentation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bitrix24_openapi.build import BuildOptions, build
from bitrix24_openapi.cli import main

DEAL_ADD = "api-reference/crm/deals/crm-deal-add.md"


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory, sample_en: Path, sample_ru: Path) -> Path:
    out = tmp_path_factory.mktemp("spec")
    build(BuildOptions(sample_en, sample_ru, out, prose=False, jobs=1))
    return out


@pytest.mark.parametrize(
    ("name", "path", "what"),
    [
        ("crm.deal.add", "fields.TITLE", "parameter"),
        ("crm.deal.list", "result.TITLE", "answer"),
        ("crm.deal.add", "ACCESS_DENIED", "error"),
        ("ONCRMLEADADD", "data.FIELDS.ID", "payload"),
        ("crm.deal", "TITLE", "field (add)"),
        ("crm.deal.add", "", "method"),
    ],
)
def test_every_line_holds_what_was_asked_for(
    spec: Path,
    sample_en: Path,
    sample_ru: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    path: str,
    what: str,
) -> None:
    """The printed places are opened, and the name stands there."""
    arguments = ["where", name, *([path] if path else []), "--spec", str(spec), "--json"]
    assert main([*arguments, "--docs", str(sample_en), "--docs-ru", str(sample_ru)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found[0]["what"] == what
    wanted = (path or name).rpartition(".")[2] if path else name
    for each in found:
        places = [each[language] for language in ("en", "ru") if language in each]
        assert places
        for place in places:
            file, _, line = place.rpartition(":")
            text = Path(file).read_text(encoding="utf-8").splitlines()[int(line) - 1]
            assert wanted.lower() in text.lower(), place


def test_the_text_names_both_languages(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["where", "crm.deal.add", "fields.TITLE", "--spec", str(spec)]) == 0
    first, english, russian = capsys.readouterr().out.splitlines()
    assert first == "parameter: crm.deal.add fields.TITLE"
    assert english.startswith(f"  en  {DEAL_ADD}:")
    assert russian.startswith(f"  ru  {DEAL_ADD}:")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["crm.deal.add", "fields.TITEL"], "did you mean fields.TITLE"),
        (["crm.deel.add"], "did you mean crm.deal.add"),
    ],
)
def test_what_is_not_there(
    spec: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], complaint: str
) -> None:
    assert main(["where", *arguments, "--spec", str(spec)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert complaint in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("file", "content", "complaint"),
    [
        ("sources.json", None, "run `bitrix24-openapi build` first"),
        ("sources.json", b"{\n,", "sources.json:2: not JSON"),
        ("sources.json", b"[]", "sources.json:1: not a mapping"),
        ("entities.yaml", None, "run `bitrix24-openapi build` first"),
        ("entities.yaml", b"a:\n - b: [", "entities.yaml:2: not YAML"),
        ("entities.yaml", b"\xff", "entities.yaml:1: not UTF-8"),
        ("entities.yaml", b"# a\n- b\n", "entities.yaml:1: not a mapping"),
    ],
)
def test_files_that_cannot_be_used(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    file: str,
    content: bytes | None,
    complaint: str,
) -> None:
    (tmp_path / "sources.json").write_text('{"methods": {}}', encoding="utf-8")
    (tmp_path / "entities.yaml").write_text("entities: {}\n", encoding="utf-8")
    if content is None:
        (tmp_path / file).unlink()
    else:
        (tmp_path / file).write_bytes(content)
    assert main(["where", "crm.deal.add", "--spec", str(tmp_path)]) == 1
    err = capsys.readouterr().err
    assert complaint in err
    assert len(err.splitlines()) == 1


def test_a_dictionary_in_another_style_of_yaml_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sources.json").write_text("{}", encoding="utf-8")
    text = "entities: {a.b: {fields: {ID: {sources: {row: 'p.md:4/6'}}}}}\n"
    (tmp_path / "entities.yaml").write_text(text, encoding="utf-8")
    assert main(["where", "a.b", "id", "--spec", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["  en  p.md:4", "  ru  p.md:6"]
