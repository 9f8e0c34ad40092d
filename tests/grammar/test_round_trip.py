"""Pages made from a model give the model back, in every dialect that the grammar can draw."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.extract import Corpus, Field, PageFacts, PageKind
from bitrix24_openapi.extract.model import MISSING, Language, Method

from .model import Facts, PageModel, page_facts
from .rows import Choices
from .strategies import pages
from .words import EN, RU
from .writer import Writer

PATH = "api-reference/fruit/fruit-basket-get.md"
WORDS = {Language.EN: EN, Language.RU: RU}
SYSTEM_ERRORS_PATH = "_includes/system-errors.md"
SYSTEM_ERRORS = "#|\n|| **Code** | **Description** ||\n|| `SHARED` | A shared one ||\n|#\n"


class Document:
    """A model with the pages that were written from it, by language."""

    def __init__(self, model: PageModel, files: dict[Language, dict[str, str]]) -> None:
        self.model = model
        self.files = files

    def __repr__(self) -> str:
        """As it is read, when a test fails."""
        shown = [
            f"--- {language.value}:{path}\n{text}"
            for language, files in self.files.items()
            for path, text in files.items()
            if path != SYSTEM_ERRORS_PATH
        ]
        return "\n".join(["", *shown])


@st.composite
def documents(draw: st.DrawFn, *languages: Language) -> Document:
    """A model, written down in each of the languages."""
    model = draw(pages())
    files: dict[Language, dict[str, str]] = {}
    for language in languages:
        lose = language is Language.EN
        writer = Writer(WORDS[language], Choices(draw), lose_headings=lose)
        text = writer.page(model)
        files[language] = {PATH: text, SYSTEM_ERRORS_PATH: SYSTEM_ERRORS, **writer.files}
    return Document(model, files)


def checkout(root: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


# --- what was read, as the model says it --------------------------------------------------------


def field_facts(field: Field) -> Facts:
    facts: Facts = {"name": field.name, "type": field.type.text if field.type else None}
    if field.pattern is not None:
        facts["pattern"] = True
    if field.required:
        facts["mark"] = "required"
    elif field.conditional:
        facts["mark"] = "conditional"
    if field.enum:
        facts["values"] = [(value.value, value.label) for value in field.enum]
    if field.default is not MISSING:
        facts["default"] = repr(field.default)
    for limit in ("minimum", "maximum", "max_length"):
        if getattr(field.limits, limit) is not None:
            facts[limit] = getattr(field.limits, limit)
    if field.deprecated:
        facts["deprecated"] = True
    inner = field.inner
    if inner is not None and inner.fields:
        facts["inside"] = [field_facts(each) for each in inner.fields]
    if inner is not None and inner.alternatives:
        facts["variants"] = {
            each.title: [field_facts(f) for f in each.structure.fields]
            for each in inner.alternatives
        }
    if inner is not None and (inner.ref is not None or inner.map_of is not None):
        facts["unexpected"] = inner
    return facts


def method_facts(method: Method) -> Facts:
    answer = {field.name: field for field in method.response}
    return {
        "name": method.name,
        "version": method.version.value,
        "title": method.title,
        "scopes": method.scopes,
        "any_scope": method.any_scope,
        "deprecated": method.deprecated,
        "replacement": method.replacement.method if method.replacement else None,
        "system_errors": method.system_errors,
        "parameters": [field_facts(field) for field in method.request.fields],
        "sets": [each.title for each in method.request.alternatives],
        "result": field_facts(answer.pop("result")),
        "envelope": sorted(answer),
        "faults": [
            {"code": e.code, "message": e.message, "status": e.status, "field": e.field_name}
            for e in method.errors
        ],
    }


#: What the reader says of sound pages: it repaired what the documentation does break.
EXPECTED_NOTES = {
    "anchor-repaired",
    "example-without-result",
    "heading-lost",
    "text-after-table",
    "table-glued-to-text",
    "unclosed-row",
}


def read(document: Document) -> PageFacts:
    with tempfile.TemporaryDirectory() as folder:
        roots = {
            language: checkout(Path(folder) / language.value, files)
            for language, files in document.files.items()
        }
        return Corpus(roots.get(Language.EN), roots.get(Language.RU)).extract(PATH)


def check(document: Document) -> None:
    facts = read(document)
    assert facts.kind is PageKind.METHOD, facts.reason
    (method,) = facts.methods
    assert method_facts(method) == page_facts(document.model)
    notes = {d.kind for d in [*facts.diagnostics, *method.diagnostics]}
    assert notes <= EXPECTED_NOTES


@given(document=documents(Language.EN))
def test_an_english_page_gives_its_model(document: Document) -> None:
    check(document)


@given(document=documents(Language.RU))
def test_a_russian_page_gives_its_model(document: Document) -> None:
    check(document)


@given(document=documents(Language.EN, Language.RU))
def test_the_two_languages_of_a_page_give_its_model(document: Document) -> None:
    check(document)
