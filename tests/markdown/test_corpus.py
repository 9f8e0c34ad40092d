"""The real documentation: known places of every repair, and what must hold on all pages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bitrix24_openapi.markdown import Tree, looks_like_scrape
from bitrix24_openapi.markdown.model import Fence, Heading, Included, Page, Table, Tabs, walk

API = "api-reference/"
CRM = f"{API}crm/"

#: Kind of a diagnostic → places in the English documentation where it must be found.
REPAIRS = {
    "table-glued-to-text": [
        f"{CRM}universal/payment/crm-item-payment-get.md",
        f"{CRM}requisites/presets/fields/crm-requisite-preset-field-list.md",
        f"{CRM}document-generator/numerator/crm-document-generator-numerator-add.md",
    ],
    "text-after-table": [
        f"{API}biconnector/dataset/biconnector-dataset-add.md",
        f"{CRM}companies/userfields/crm-company-userfield-get.md",
    ],
    "shifted-row": [
        f"{API}catalog/document/document-element/catalog-document-element-get-fields.md",
        f"{API}imopenlines/openlines/sessions/imopenlines-session-history-get.md",
    ],
    "deindented-tab": [f"{CRM}universal/userfieldconfig/userfieldconfig-update.md"],
    "unclosed-row": [f"{CRM}contacts/crm-contact-update.md"],
    "bar-in-code": ["settings/interactivity/push-and-pull/pull-application-event-add.md"],
}


def tables(page: Page) -> list[Table]:
    """Tables of the page's own file, in order."""
    return [
        block
        for block in walk(page.blocks)
        if isinstance(block, Table) and block.where.file == page.path
    ]


def names(table: Table) -> list[str]:
    """The first line of the first cell of every row."""
    return [row.cells[0].raw.split("\n")[0].strip("* ") for row in table.rows]


@pytest.mark.parametrize(
    ("kind", "path"), [(kind, path) for kind, paths in REPAIRS.items() for path in paths]
)
def test_known_repairs(corpus_en: Path, kind: str, path: str) -> None:
    page = Tree(corpus_en).read(path)

    assert kind in {diagnostic.kind for diagnostic in page.diagnostics}


def test_glued_table_has_its_rows(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(f"{CRM}universal/payment/crm-item-payment-get.md")
    table = next(table for table in tables(page) if "accountNumber" in names(table))

    assert "paySystemName" in names(table)


def test_heading_after_a_table_is_a_heading(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(f"{API}biconnector/dataset/biconnector-dataset-add.md")

    assert "Error Handling" in [b.text for b in page.blocks if isinstance(b, Heading)]


def test_row_after_a_surplus_opener_is_a_row(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(
        f"{API}catalog/document/document-element/catalog-document-element-get-fields.md"
    )

    assert ["Name", "result", "documentElement", "time"] in [names(t) for t in tables(page)]


def test_placeholder_names_stay(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(f"{API}landing/block/methods/landing-block-change-node-name.md")
    cells = [row.cells[0] for table in tables(page) for row in table.rows]

    assert any(
        paragraph.inline.text == "<selector>\nstring"
        for cell in cells
        for paragraph in cell.blocks
        if hasattr(paragraph, "inline")
    )


def test_deindented_tables_stay_in_their_tabs(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(f"{CRM}universal/userfieldconfig/userfieldconfig-update.md")
    tabs = next(
        block
        for block in walk(page.blocks)
        if isinstance(block, Tabs) and block.tabs[0].title == "string"
    )
    table = tabs.tabs[0].blocks[0]

    assert isinstance(table, Table)
    assert names(table)[1:4] == ["DEFAULT_VALUE", "ROWS", "SIZE"]
    assert all(len(row.cells) == 2 for row in table.rows)


def test_value_lists_in_cells_are_tables(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(f"{CRM}leads/crm-lead-add.md")

    assert [names(t)[1] for t in tables(page) if len(t.rows) > 1].count("CALL") == 1


@pytest.mark.slow
@pytest.mark.parametrize("corpus", ["corpus_en", "corpus_ru"])
def test_every_page(corpus: str, request: pytest.FixtureRequest) -> None:
    tree = Tree(request.getfixturevalue(corpus))
    paths = [path for path in tree.page_paths() if path.startswith(API)]
    found: Counter[str] = Counter()
    for path in paths:
        page = tree.read(path)
        last = page.text.count("\n") + 1
        for block in walk(page.blocks):
            found[type(block).__name__] += 1
            if block.where.file != path:
                continue
            assert block.where.line <= last
            if isinstance(block, Table):
                lines = page.text.split("\n")
                assert "#|" in lines[block.where.line - 1] or "|" in lines[block.where.line - 1]
                for row in block.rows:
                    for cell in row.cells:
                        first = cell.raw.split("\n")[0]
                        assert first in lines[cell.where.line - 1]
        assert not looks_like_scrape(page.text)
        found.update(diagnostic.kind for diagnostic in page.diagnostics)

    assert found["Table"] > 20_000 / 2
    assert found["missing-include"] == found["include-cycle"] == 0
    # What cannot be repaired is rare; a rise means that the reader lost a construct.
    assert found["unclosed-table"] == found["unclosed-note"] == 0
    assert found["text-outside-row"] < 10
    assert found["nested-too-deep"] == 0


def test_toc_leads_to_the_methods(corpus_en: Path) -> None:
    toc = Tree(corpus_en).toc()

    assert toc[f"{CRM}deals/crm-deal-add.md"][1] == "CRM"
    assert len(toc) > 2_500


def test_includes_are_named(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(f"{CRM}deals/crm-deal-add.md")
    included = {block.target for block in page.blocks if isinstance(block, Included)}

    assert "_includes/system-errors.md" in included
    assert included < set(page.files)


def test_examples_are_whole(corpus_en: Path) -> None:
    page = Tree(corpus_en).read(f"{CRM}deals/crm-deal-add.md")
    tabs = next(block for block in walk(page.blocks) if isinstance(block, Tabs))

    assert tabs.tabs[0].title == "cURL (Webhook)"
    assert isinstance(code := tabs.tabs[0].blocks[0], Fence)
    assert code.text.startswith("curl -X POST")
