"""The reader finds in the sample pages what was written down by hand (tests/samples/expected.yaml).

English alone, Russian alone and both together have to give the same facts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
import yaml
from tests.paths import SAMPLES

from bitrix24_openapi.extract import Corpus, Event, Field, Method, PageFacts, PageKind, Structure
from bitrix24_openapi.extract.model import MISSING, Limits, Origin

EXPECTED = yaml.safe_load((SAMPLES / "expected.yaml").read_text(encoding="utf-8"))
METHODS: dict[str, dict[str, Any]] = EXPECTED["methods"]
EVENTS: dict[str, dict[str, Any]] = EXPECTED["events"]
LANGUAGES = ("en", "ru", "both")
#: What an example alone shows is left open here: other tests hold examples and facts together.
WRITTEN = {Origin.TABLE, Origin.LIST}
ALTERNATIVES = "one tab each"

#: Beginning of a test's name → what the reader still misses. Strict: a gap that closes has to go.
GAPS = {
    "test_enumerations_defaults_limits[humanresources.node.list-ru": "a maximum after a default",
}

Tree = dict[str, Any]


@pytest.fixture(autouse=True)
def _known_gaps(request: pytest.FixtureRequest) -> None:
    for beginning, reason in GAPS.items():
        if request.node.name.startswith(beginning):
            request.applymarker(pytest.mark.xfail(strict=True, reason=reason))


@pytest.fixture(scope="module")
def corpora() -> dict[str, Corpus]:
    en, ru = SAMPLES / "en", SAMPLES / "ru"
    return {"en": Corpus(en), "ru": Corpus(None, ru), "both": Corpus(en, ru)}


@pytest.fixture(scope="module")
def facts(corpora: dict[str, Corpus]) -> Callable[[str, str], PageFacts]:
    read: dict[tuple[str, str], PageFacts] = {}

    def of(language: str, page: str) -> PageFacts:
        if (language, page) not in read:
            read[language, page] = corpora[language].extract(page)
        return read[language, page]

    return of


def one_method(facts: PageFacts) -> Method:
    assert [len(facts.methods), len(facts.events)] == [1, 0], facts.reason
    return facts.methods[0]


def neutral(name: str) -> str:
    """``<selector>`` and ``<селектор>`` are the same placeholder."""
    return re.sub(r"<[^>]*>", "<>", name)


def label(field: Field) -> str:
    mark = "*" if field.required and not field.conditional else ""
    kind = f" {field.type.text}" if field.type is not None else ""
    return f"{neutral(field.name)}{mark}{kind}"


def written(fields: Iterable[Field]) -> list[Field]:
    return [field for field in fields if field.origin in WRITTEN]


def tree(structure: Structure | None) -> Tree | None:
    """A structure in the notation of expected.yaml."""
    if structure is None or structure.ref is not None:
        return None
    found: Tree = {label(field): tree(field.inner) for field in written(structure.fields)}
    if structure.alternatives:
        found[ALTERNATIVES] = [tree(choice.structure) for choice in structure.alternatives]
    return found or None


def expected_tree(written_down: Tree | None) -> Tree | None:
    """YAML reads a key without a value as null; an empty mapping means the same here."""
    if not written_down:
        return None
    return {
        key: [expected_tree(choice) for choice in value]
        if key == ALTERNATIVES
        else expected_tree(value)
        for key, value in written_down.items()
    }


def everything(structure: Structure | None, prefix: str = "") -> Iterator[tuple[str, Field]]:
    """Every field with its dotted path."""
    if structure is None:
        return
    for field in structure.fields:
        path = f"{prefix}{neutral(field.name)}"
        yield path, field
        yield from everything(field.inner, f"{path}.")
    for choice in structure.alternatives:
        yield from everything(choice.structure, prefix)


def details(structure: Structure) -> dict[str, Any]:
    """Enumerations, defaults, limits and patterns by path; only what is there."""
    fields = list(everything(structure))
    limits = {path: stated(field.limits) for path, field in fields if field.limits}
    return {
        "enums": {path: [v.value for v in field.enum] for path, field in fields if field.enum},
        "defaults": {path: f.default for path, f in fields if f.default is not MISSING},
        "limits": limits,
        "patterns": sorted(path for path, field in fields if field.pattern is not None),
    }


def stated(limits: Limits) -> dict[str, float | int]:
    names = Limits.__dataclass_fields__
    return {name: v for name in names if (v := getattr(limits, name)) is not None}


def expected_details(entry: dict[str, Any]) -> dict[str, Any]:
    kinds = ("enums", "defaults", "limits")
    found: dict[str, Any] = {kind: entry.get(kind, {}) for kind in kinds}
    return {**found, "patterns": sorted(entry.get("patterns", []))}


every_method = pytest.mark.parametrize("name", METHODS)
every_language = pytest.mark.parametrize("language", LANGUAGES)
Reader = Callable[[str, str], PageFacts]


@every_language
@every_method
def test_head(facts: Reader, language: str, name: str) -> None:
    entry = METHODS[name]
    method = one_method(facts(language, entry["page"]))
    assert method.name == name.removesuffix(" v3")
    assert method.version.value == entry.get("version", "classic")
    assert method.scopes == entry["scopes"]
    assert method.deprecated == entry.get("deprecated", False)
    assert (method.replacement.method if method.replacement else None) == entry.get("replacement")
    assert method.positional == entry.get("positional", False)
    assert name.removesuffix(" v3") not in method.title.split()
    assert method.toc


@every_language
@every_method
def test_request(facts: Reader, language: str, name: str) -> None:
    entry = METHODS[name]
    request = one_method(facts(language, entry["page"])).request
    assert tree(request) == expected_tree(entry["request"])
    assert list(map(list, request.required_sets)) == entry.get("one of", [])


@every_language
@pytest.mark.parametrize("name", [name for name in METHODS if "response" in METHODS[name]])
def test_response(facts: Reader, language: str, name: str) -> None:
    entry = METHODS[name]
    response = one_method(facts(language, entry["page"])).response
    shared = [field.name for field in response if field.name == "time" and field.inner]
    assert all(f.inner is not None and f.inner.ref for f in response if f.name in shared)
    assert tree(Structure(fields=tuple(response))) == expected_tree(entry["response"])


@every_language
@every_method
def test_enumerations_defaults_limits(facts: Reader, language: str, name: str) -> None:
    entry = METHODS[name]
    method = one_method(facts(language, entry["page"]))
    both = Structure(
        fields=(*method.request.fields, *method.response),
        alternatives=method.request.alternatives,
    )
    assert details(both) == expected_details(entry)


@every_language
@every_method
def test_errors(facts: Reader, language: str, name: str) -> None:
    entry = METHODS[name]
    method = one_method(facts(language, entry["page"]))
    if "error codes" in entry:
        codes = list(dict.fromkeys(error.code for error in method.errors))
        assert codes == entry["error codes"]
    else:
        found = [(error.code, error.message, error.status) for error in method.errors]
        wanted = [
            (*row, None)[:3] for row in entry.get(f"errors {language}", entry.get("errors", []))
        ]
        assert found == wanted


@every_language
@pytest.mark.parametrize("name", EVENTS)
def test_event(facts: Reader, language: str, name: str) -> None:
    entry = EVENTS[name]
    page = facts(language, entry["page"])
    assert [len(page.methods), len(page.events)] == [0, 1]
    event: Event = page.events[0]
    assert event.name == name
    assert event.scopes == entry["scopes"]
    assert tree(event.payload) == expected_tree(entry["payload"])
    assert details(event.payload) == expected_details(entry)


@every_language
def test_nothing_else_becomes_an_operation(corpora: dict[str, Corpus], language: str) -> None:
    """Widgets, JavaScript functions, overviews and type pages document no REST method."""
    corpus = corpora[language]
    pages = {page: corpus.extract(page) for page in corpus.candidates()}
    operations = {page for page, facts in pages.items() if facts.kind is not PageKind.OTHER}
    assert operations == {entry["page"] for entry in (*METHODS.values(), *EVENTS.values())}
    left_out = {page: facts.reason for page, facts in pages.items() if page not in operations}
    assert all(left_out.values()), "a page was left out without a reason"
