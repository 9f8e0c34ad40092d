"""A checkout as a source of facts: bad folders, bad files, and what holds for the real docs."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bitrix24_openapi.extract import Corpus, CorpusError, DocsError, Method, PageFacts, PageKind
from bitrix24_openapi.extract.merge import merge_pages
from bitrix24_openapi.extract.model import Version
from bitrix24_openapi.extract.pages.extras import EXTRA_METHODS
from bitrix24_openapi.markdown import Tree

from .pages import NAME, PATH, kinds, method_text, shape, table, write

# --- folders --------------------------------------------------------------------------------


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"gone: no such folder$"):
        Corpus(tmp_path / "gone")


def test_file_instead_of_a_folder(tmp_path: Path) -> None:
    file = tmp_path / "docs.md"
    file.write_text("# Words\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"docs\.md: not a folder$"):
        Corpus(file)


def test_folder_that_is_no_checkout(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="neither a checkout of the REST documentation"):
        Corpus(tmp_path)


def test_the_russian_folder_is_checked_too(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="ru: no such folder"):
        Corpus(write(tmp_path / "en", {}), tmp_path / "ru")


def test_no_folder_at_all() -> None:
    with pytest.raises(CorpusError, match="no documentation folder given"):
        Corpus(None, None)


# --- files ----------------------------------------------------------------------------------


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    root = write(tmp_path, {})
    (root / "api-reference" / "bad.md").write_bytes(b"# Title\n\nwords \xff words\n")
    with pytest.raises(DocsError) as caught:
        Corpus(root).extract("api-reference/bad.md")
    assert str(caught.value.source) == "api-reference/bad.md:3"
    assert "not UTF-8" in str(caught.value)


def test_page_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DocsError, match=r"^api-reference/gone\.md:1: cannot read"):
        Corpus(write(tmp_path, {})).extract("api-reference/gone.md")


def test_include_that_is_no_text_is_a_diagnostic(tmp_path: Path) -> None:
    root = write(tmp_path, {PATH: method_text(tail="{% include [x](../../_includes/x.md) %}")})
    (root / "_includes").mkdir()
    (root / "_includes" / "x.md").write_bytes(b"\xff")
    facts = Corpus(root).extract(PATH)
    assert facts.kind is PageKind.METHOD
    assert "missing-include" in kinds(facts.diagnostics)


def test_rendered_page_is_read(tmp_path: Path) -> None:
    rows = [f"{name}\ntype |\n\nWords |\n|" for name in ("Name", "id*", "title")]
    text = "\n".join([f"Get Test {NAME}", "Method Parameters", "|", *rows])
    facts = Corpus(write(tmp_path, {PATH: text})).extract(PATH)
    assert facts.kind is PageKind.METHOD
    fields = facts.methods[0].request.fields
    assert [(f.name, f.required) for f in fields] == [("id", True), ("title", False)]
    assert kinds(facts.diagnostics) == ["rendered-text"]
    assert facts.depends == (f"en:{PATH}",)


def test_folder_of_pages_is_enough(tmp_path: Path) -> None:
    text = method_text(table("**a**\n`string` | words"), intro=f"The method `{NAME}` tests.")
    (tmp_path / "one.md").write_text(text, encoding="utf-8")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "two.txt").write_text(text, encoding="utf-8")
    corpus = Corpus(tmp_path)
    assert corpus.candidates() == ["deeper/two.txt", "one.md"]
    assert {corpus.extract(page).methods[0].name for page in corpus.candidates()} == {NAME}


def test_folder_without_pages_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "readme.rst").write_text("text", encoding="utf-8")
    with pytest.raises(CorpusError, match="nor a folder of pages"):
        Corpus(tmp_path)


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "---\ntitle: x\n---\n", "#", "|#", "#|\n"])
def test_pages_of_nothing(tmp_path: Path, text: str) -> None:
    facts = Corpus(write(tmp_path, {PATH: text})).extract(PATH)
    assert facts.kind is PageKind.OTHER
    assert facts.reason


# --- paths, dependencies, both languages ----------------------------------------------------


def test_candidates(tmp_path: Path) -> None:
    text = method_text(table("**a**\n`string` | words"))
    pages = dict.fromkeys(
        [PATH, "api-reference/crm/index.md", "tutorials/x.md", "settings/batch.md"], text
    )
    assert Corpus(write(tmp_path, pages)).candidates() == [PATH, "settings/batch.md"]


def test_table_of_contents(tmp_path: Path) -> None:
    toc = "title: Docs\nitems:\n  - name: CRM\n    items:\n      - name: Get\n        href: {}\n"
    pages = {PATH: method_text(), "toc.yaml": toc.format(PATH)}
    corpus = Corpus(write(tmp_path, pages))
    assert corpus.toc() == {PATH: ["CRM", "Get"]}
    assert corpus.extract(PATH).methods[0].toc == ["CRM", "Get"]


def test_facts_depend_on_includes_and_type_pages(tmp_path: Path) -> None:
    row = "**v**\n[`thing`](../types.md#thing) | words"
    pages = {
        PATH: method_text(table(row), tail="{% include [x](../../_includes/x.md) %}"),
        "_includes/x.md": "Words.\n",
        "api-reference/types.md": "# T\n\n## thing\n\n" + table("**a**\n`string` | w"),
        "api-reference/other.md": method_text(table("**a**\n`string` | w"), title="X a.b"),
    }
    corpus = Corpus(write(tmp_path, pages))
    assert corpus.extract(PATH).depends == (
        "en:_includes/x.md",
        f"en:{PATH}",
        "en:api-reference/types.md",
    )
    assert corpus.extract("api-reference/other.md").depends == ("en:api-reference/other.md",)
    # Once more: what was looked up before counts again.
    assert "en:api-reference/types.md" in corpus.extract(PATH).depends


def test_both_languages(tmp_path: Path) -> None:
    en = write(tmp_path / "en", {PATH: method_text(table("**a**\n`string` | words"))})
    ru_text = f"# Получить {NAME}\n\n## Параметры метода\n\n" + table("**b**\n`string` | слова")
    ru = write(tmp_path / "ru", {PATH: ru_text})
    facts = Corpus(en, ru).extract(PATH)
    assert list(shape(facts.methods[0].request)) == ["b string"]
    assert facts.depends == (f"en:{PATH}", f"ru:{PATH}")


def test_page_that_only_english_has(tmp_path: Path) -> None:
    en = write(tmp_path / "en", {PATH: method_text(table("**a**\n`string` | words"))})
    facts = Corpus(en, write(tmp_path / "ru", {})).extract(PATH)
    assert facts.depends == (f"en:{PATH}",)


def test_russian_alone(tmp_path: Path) -> None:
    ru_text = f"# Получить {NAME}\n\n## Параметры метода\n\n" + table("**b**\n`string` | слова")
    corpus = Corpus(None, write(tmp_path, {PATH: ru_text}))
    assert corpus.candidates() == [PATH]
    assert corpus.extract(PATH).depends == (f"ru:{PATH}",)


# --- the real documentation -----------------------------------------------------------------

CLASSIC, V3, EVENTS = 1565, 106, 189


@dataclass
class Read:
    """What one language says, kept as small values: merging changes the facts themselves."""

    names: dict[str, tuple[str, Version]] = field(default_factory=dict)
    events: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    without_reason: list[str] = field(default_factory=list)

    def add(self, facts: PageFacts) -> None:
        for method in facts.methods:
            self.names[facts.page] = (method.name, method.version)
        for event in facts.events:
            self.events[facts.page] = event.name
        if facts.kind is PageKind.OTHER and not facts.reason:
            self.without_reason.append(facts.page)

    def counts(self) -> tuple[int, int, int]:
        versions = Counter(version for _, version in self.names.values())
        return versions[Version.CLASSIC], versions[Version.V3], len(self.events)


@dataclass
class Everything:
    en: Read = field(default_factory=Read)
    ru: Read = field(default_factory=Read)
    both: Read = field(default_factory=Read)
    methods: list[Method] = field(default_factory=list)


@pytest.fixture(scope="module")
def everything(corpus_en: Path, corpus_ru: Path) -> Everything:
    """Every page read once in each language; the pairs are merged as the corpus does it."""
    found = Everything()
    en, ru = Corpus(corpus_en), Corpus(None, corpus_ru)
    russian = Tree(corpus_ru)
    for path in sorted({*en.candidates(), *ru.candidates()}):
        mine = en.extract(path) if (corpus_en / path).is_file() else None
        other = ru.extract(path) if russian.exists(path) else None
        if mine is not None:
            found.en.add(mine)
        if other is not None:
            found.ru.add(other)
            head = re.search(r"^# (.*)$", russian.text(path), re.MULTILINE)
            found.ru.titles[path] = head[1] if head is not None else ""
        pair = merge_pages(mine, other) if mine is not None and other is not None else mine
        if pair is not None:
            found.both.add(pair)
            found.methods.extend(pair.methods)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ru", "both"])
def test_every_operation_is_found(everything: Everything, language: str) -> None:
    read: Read = getattr(everything, language)
    assert read.counts() == (CLASSIC, V3, EVENTS)
    assert read.without_reason == []


@pytest.mark.slow
def test_languages_name_the_same_operations(everything: Everything) -> None:
    def folded(read: Read) -> dict[str, tuple[str, Version]]:
        return {page: (name.lower(), version) for page, (name, version) in read.names.items()}

    assert folded(everything.en) == folded(everything.ru)
    differing = {
        page: (code, everything.ru.events.get(page))
        for page, code in everything.en.events.items()
        if everything.ru.events.get(page) != code
    }
    folder = "api-reference/crm/outdated/invoice/events-invoice"
    # The Russian headings of these two pages, the only witnesses there, miss a letter.
    assert differing == {
        f"{folder}/on-crm-invoice-add.md": ("ONCRMINVOICEADD", "ONCRMINVOCEADD"),
        f"{folder}/on-crm-invoice-delete.md": ("ONCRMINVOICEDELETE", "ONCRMINVOCEDELETE"),
    }
    assert everything.both.events == everything.en.events
    assert everything.both.names == everything.ru.names


@pytest.mark.slow
def test_names_are_the_last_words_of_the_russian_headings(everything: Everything) -> None:
    others = {
        page: (name, everything.ru.titles[page])
        for page, (name, _) in everything.both.names.items()
        if everything.ru.titles[page].replace("\\", "").split("{#")[0].split()[-1] != name
    }
    assert others == {}


@pytest.mark.slow
def test_no_two_pages_document_the_same_call(everything: Everything) -> None:
    counts = Counter(everything.both.names.values())
    assert [call for call, count in counts.items() if count > 1] == []


@pytest.mark.slow
def test_extras_have_no_page_of_their_own(everything: Everything) -> None:
    documented = {name.lower() for name, _ in everything.both.names.values()}
    paged = {each.name for each in EXTRA_METHODS if each.name.lower() in documented}
    # ``batch`` has a page as a classic method; the extra is the one of REST 3.0.
    assert paged <= {"batch", "documentation"}
    assert not {(each.name, each.version) for each in EXTRA_METHODS} & set(
        everything.both.names.values()
    )


@pytest.mark.slow
def test_sources_point_into_the_pages(everything: Everything, corpus_en: Path) -> None:
    """A field's line is the line of its row: its name stands there or right below."""
    texts: dict[str, list[str]] = {}
    wrong: list[str] = []
    for method in everything.methods[::7]:
        for each in method.request.fields:
            file = each.source.file
            if each.origin.value != "table" or not (corpus_en / file).is_file():
                continue
            if file not in texts:
                texts[file] = (corpus_en / file).read_text(encoding="utf-8-sig").split("\n")
            near = "\n".join(texts[file][each.source.line - 1 : each.source.line + 2])
            if each.name.split(".")[-1].rstrip("[]") not in near.replace("\\", ""):
                wrong.append(f"{each.source} {each.name}")
    assert wrong == []


@pytest.mark.slow
def test_a_revision_of_2025(corpus_en: Path) -> None:
    """The dialects of an older revision: nothing raises, no method with a name is lost."""
    default = corpus_en.parent / "en-2025-12"
    folder = Path(os.environ.get("B24_DOCS_EN_2025", default))
    if not folder.is_dir():
        pytest.skip(f"no documentation checkout at {folder} (set B24_DOCS_EN_2025)")
    corpus, read = Corpus(folder), Read()
    for path in corpus.candidates():
        read.add(corpus.extract(path))
    classic, v3, events = read.counts()
    assert classic >= 1478
    assert events >= 183
    assert v3 >= 1
    assert read.without_reason == []
