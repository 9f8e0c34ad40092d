"""Older revisions of four pages say the same as today's: the dialect changed, the API did not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from tests.paths import ROOT

from bitrix24_openapi.extract import Corpus, Method, Structure
from bitrix24_openapi.extract.model import Origin

SEEDS = Path(os.environ.get("B24_SEEDS", ROOT.parent / "shared" / "seeds"))
#: Beginnings of the names of older pages that are Markdown.
PAGES = ("000", "001", "002", "003")

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="no older pages"),
]


def seed(number: str) -> Path:
    return next(SEEDS.glob(f"{number}_*.txt"))


def shape(structure: Structure | None) -> dict[str, Any]:
    if structure is None:
        return {}
    return {
        field.name: (field.type.text if field.type else None, field.required, shape(field.inner))
        for field in structure.fields
    }


def facts(method: Method) -> dict[str, Any]:
    return {
        "name": method.name,
        "scopes": method.scopes,
        "request": shape(method.request),
        "response": shape(Structure(fields=tuple(method.response))),
        "errors": [(e.code, e.message, e.status) for e in method.errors],
    }


def page_of(root: Path, name: str) -> str:
    found = [p for p in root.rglob("*.md") if p.name == name]
    assert len(found) == 1
    return found[0].relative_to(root).as_posix()


def older(tmp_path: Path, corpus_en: Path, number: str, page: str) -> Corpus:
    """A checkout of today's files with one page as it was."""
    root = tmp_path / "docs"
    for part in ("_includes", "api-reference/data-types.md", "api-reference/crm/data-types.md"):
        source, target = corpus_en / part, root / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copy(source, target)
    (root / page).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(seed(number), root / page)
    return Corpus(root)


@pytest.mark.parametrize("number", PAGES)
def test_an_older_page_gives_the_same_facts(tmp_path: Path, corpus_en: Path, number: str) -> None:
    name = seed(number).read_text(encoding="utf-8").split("\n", 1)[0].split()[-1]
    page = page_of(corpus_en, name.lower().replace(".", "-") + ".md")

    then = older(tmp_path, corpus_en, number, page).extract(page)
    now = Corpus(corpus_en).extract(page)

    assert facts(then.methods[0]) == facts(now.methods[0])


def marks(structure: Structure | None) -> dict[str, Any]:
    """Names, required marks and nesting of what tables document."""
    return {
        field.name: (field.required, marks(field.inner))
        for field in (structure.fields if structure is not None else [])
        if field.origin is Origin.TABLE
    }


def test_rendered_page_gives_the_facts_of_its_source(tmp_path: Path, corpus_en: Path) -> None:
    page = "api-reference/booking/rendered.md"
    (source,) = older(tmp_path / "source", corpus_en, "003", page).extract(page).methods
    found = older(tmp_path / "rendered", corpus_en, "004", page).extract(page)
    (method,) = found.methods

    assert (method.name, method.scopes) == (source.name, source.scopes)
    assert marks(method.request) == marks(source.request)
    assert marks(Structure(fields=tuple(method.response))) == marks(
        Structure(fields=tuple(source.response))
    )
    assert [each.body for each in method.requests] == [each.body for each in source.requests]
    assert [each.body for each in method.responses] == [each.body for each in source.responses]
    assert len(method.errors) == len(source.errors)
    shown = {(error.code, error.message) for error in method.errors if error.code}
    assert shown == {("1040", "Wait list not found")}
    assert shown <= {(error.code, error.message) for error in source.errors}
    assert {"rendered-text", "rendered-text-codes"} <= {d.kind for d in found.diagnostics}
