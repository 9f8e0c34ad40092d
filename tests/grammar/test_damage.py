"""Damaged pages: never a crash, never a row that is lost in silence."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.paths import SAMPLES

from bitrix24_openapi.extract import PageKind, to_json
from bitrix24_openapi.extract.insides.shared import SharedTypes
from bitrix24_openapi.extract.model import Language
from bitrix24_openapi.extract.pages.page import read_page
from bitrix24_openapi.markdown import Tree, parse

from .accounts import loose_marks, lost_rows
from .damage import DAMAGES, damaged

TREES = {language: Tree(SAMPLES / language.value) for language in Language}
SHARED = {language: SharedTypes(tree, language) for language, tree in TREES.items()}


def _method_pages() -> list[tuple[Language, str]]:
    """Sample pages about a method or an event."""
    found = []
    for language, tree in TREES.items():
        for path in tree.page_paths():
            facts = read_page(tree.read(path), language, SHARED[language])
            if facts.kind is not PageKind.OTHER:
                found.append((language, path))
    return found


PAGES = _method_pages()


def balance(language: Language, path: str, text: str) -> list[str]:
    """What is lost in silence of a page."""
    page = parse(text, path, TREES[language])
    facts = read_page(page, language, SHARED[language])
    to_json(facts)
    if facts.kind is PageKind.OTHER:
        assert facts.reason
        return []
    return lost_rows(page, facts) + loose_marks(page, facts)


@pytest.mark.parametrize(("language", "path"), PAGES)
def test_nothing_of_a_sample_page_is_lost(language: Language, path: str) -> None:
    assert balance(language, path, TREES[language].text(path)) == []


@pytest.mark.parametrize("kind", DAMAGES)
@settings(max_examples=60)
@given(page=st.sampled_from(PAGES), seed=st.integers(0, 2**32), times=st.integers(1, 3))
def test_nothing_of_a_damaged_page_is_lost_in_silence(
    kind: str, page: tuple[Language, str], seed: int, times: int
) -> None:
    language, path = page
    text = damaged(TREES[language].text(path), [kind] * times, random.Random(seed))
    assert balance(language, path, text) == []
