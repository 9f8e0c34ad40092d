"""Whole records of sample pages, as JSON, compared member by member.

``tests/test_sample_facts.py`` compares the members that were written down by hand; here is
everything else: sources, origins, observed kinds, containers, diagnostics, examples. After a
change that is meant, look at the difference that ``--update-golden`` makes:

    pytest tests/extract/test_golden.py --update-golden && git diff tests/extract/golden
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.extract import Corpus, to_json

GOLDEN = Path(__file__).parent / "golden"
API = "api-reference/"
#: Record → page and the languages that it is read from.
RECORDS = {
    "array-that-is-a-map": ("ai/ai-engine-list.md", "both"),
    "line-after-table": ("biconnector/biconnector-dataset-add.md", "both"),
    "unions-in-cells": ("bizproc/bizproc-activity-add.md", "en"),
    "no-header-row": ("booking/booking/booking-v1-booking-list.md", "both"),
    "older-dialect": ("booking/booking/client/booking-v1-booking-client-set.md", "en"),
    "flat-response": ("calendar/calendar-settings-get.md", "both"),
    "swallowed-row": ("catalog/catalog-document-element-get-fields.md", "en"),
    "no-result-root": ("catalog/catalog-measure-list.md", "both"),
    "repaired-anchor": ("catalog/catalog-product-add.md", "both"),
    "either-or": ("chats/im-chat-set-owner.md", "both"),
    "dialect-2024": ("chats/im-recent-list.md", "en"),
    "deprecated": ("crm/companies/crm-company-delete.md", "both"),
    "described-fields": ("crm/companies/crm-company-fields.md", "both"),
    "raised-section": ("crm/contacts/crm-contact-update.md", "en"),
    "patterns-and-merged-errors": ("crm/deals/crm-deal-add.md", "both"),
    "lists-that-are-no-enums": ("crm/deals/crm-deal-list.md", "ru"),
    "event": ("crm/leads/events/on-crm-lead-add.md", "both"),
    "one-object-per-tab": ("crm/universal/crm-item-add.md", "both"),
    "deindented-tabs": ("crm/universal/userfieldconfig-update.md", "both"),
    "garbled-title": ("departments/department-delete.md", "both"),
    "rest-3-list": ("departments/humanresources-node-list.md", "both"),
    "result-twice": ("note/note-collection-archive.md", "both"),
    "two-stars": ("sale/sale-basket-item-add.md", "both"),
    "lost-heading": ("sale/sale-payment-list.md", "both"),
    "two-names": ("timeman/timeman-timecontrol-report-add.md", "ru"),
    "widget": ("widgets/left-menu.md", "en"),
}


@pytest.fixture(scope="module")
def corpora(sample_en: Path, sample_ru: Path) -> dict[str, Corpus]:
    return {
        "en": Corpus(sample_en),
        "ru": Corpus(None, sample_ru),
        "both": Corpus(sample_en, sample_ru),
    }


def record(corpus: Corpus, page: str) -> str:
    facts: Any = to_json(corpus.extract(f"{API}{page}"))
    return json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@pytest.mark.parametrize("name", RECORDS)
def test_record(corpora: dict[str, Corpus], update_golden: bool, name: str) -> None:
    page, languages = RECORDS[name]
    file = GOLDEN / f"{name}.json"
    found = record(corpora[languages], page)
    if update_golden:
        file.write_text(found, encoding="utf-8")
    assert json.loads(found) == json.loads(file.read_text(encoding="utf-8"))


def test_a_record_is_the_same_whatever_was_read_before(corpora: dict[str, Corpus]) -> None:
    """Shared types and included files are kept: reading once more changes nothing."""
    for page, languages in RECORDS.values():
        assert record(corpora[languages], page) == record(corpora[languages], page)


def test_no_record_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == set(RECORDS)
