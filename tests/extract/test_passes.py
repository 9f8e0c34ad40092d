"""The passes that bring a page's examples and loose tables to bear on its structures.

``passes/*.md`` are pages with the habits, ``passes/*.txt`` what each pass changes of them, as
``bitrix24-openapi extract PAGE --passes`` prints it. After a change that is meant:

    pytest tests/extract/test_passes.py --update-golden && git diff tests/extract/passes
"""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from tests.paths import SAMPLES

from bitrix24_openapi.cli import main
from bitrix24_openapi.extract import Corpus
from bitrix24_openapi.extract.evidence.passes import PASSES, Evidence, apply_passes
from bitrix24_openapi.extract.model import DocType, Field, Json, Structure, TypeName
from bitrix24_openapi.markdown.model import Diagnostic, Source

FOLDER = Path(__file__).parent / "passes"
RECORDS = sorted(page.stem for page in FOLDER.glob("*.md"))
WHERE = Source("page.md", 1)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A checkout with the pages of this test alone."""
    folder = tmp_path / "api-reference" / "desk"
    folder.mkdir(parents=True)
    for page in FOLDER.glob("*.md"):
        (folder / page.name).write_text(page.read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("record", RECORDS)
def test_what_each_pass_changes(
    docs: Path, record: str, capsys: pytest.CaptureFixture[str], update_golden: bool
) -> None:
    page = f"api-reference/desk/{record}.md"
    assert main(["extract", page, "--docs", str(docs), "--passes"]) == 0
    printed = capsys.readouterr().out
    golden = FOLDER / f"{record}.txt"
    if update_golden:
        golden.write_text(printed, encoding="utf-8")
    assert printed == golden.read_text(encoding="utf-8")


def test_the_records_show_every_pass(docs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for record in RECORDS:
        main(["extract", f"api-reference/desk/{record}.md", "--docs", str(docs), "--passes"])
    printed = capsys.readouterr().out
    assert [p.__name__ for p in PASSES if f": {p.__name__}\n" not in printed] == []


def sample_pages() -> list[str]:
    return Corpus(SAMPLES / "en", SAMPLES / "ru").candidates()


@pytest.mark.parametrize("page", sample_pages())
@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_pass_edits_what_it_is_given(page: str, language: str) -> None:
    """Each structure is the same after all later passes as it was when a pass returned it."""
    en, ru = SAMPLES / "en", SAMPLES / "ru"
    corpus = Corpus(en) if language == "en" else Corpus(None, ru)
    seen: list[tuple[Structure, Structure]] = []

    def watch(part: str, name: str, before: Structure, after: Structure) -> None:
        seen.extend((each, copy.deepcopy(each)) for each in (before, after))

    corpus.extract(page, watch)
    assert all(kept == copied for kept, copied in seen)


def evidence(bodies: list[dict[str, Json]], notes: list[Diagnostic], **more: bool) -> Evidence:
    return Evidence({}, notes.append, WHERE, bodies=bodies, **more)  # type: ignore[arg-type]


def test_without_evidence_a_structure_stays_as_it_is() -> None:
    documented = Structure((Field("id", DocType("integer", (TypeName("integer"),)), WHERE),))
    notes: list[Diagnostic] = []
    assert apply_passes(documented, evidence([], notes)) == documented
    assert notes == []


def test_passes_are_told_in_their_order() -> None:
    told: list[str] = []
    apply_passes(Structure(), evidence([], []), lambda name, *_: told.append(name))
    assert told == [each.__name__ for each in PASSES]


@pytest.mark.parametrize("request_", [True, False])
def test_the_same_list_serves_requests_and_answers(request_: bool) -> None:
    """Only the matching of names differs."""
    documented = Structure((Field("id", DocType("integer", (TypeName("integer"),)), WHERE),))
    found = apply_passes(documented, evidence([{"ID": "7"}], [], request=request_))
    assert [f.name for f in found.fields] == (["id"] if request_ else ["id", "ID"])
