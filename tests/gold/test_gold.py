"""Pages that were labelled by hand: the extractor reads what people read.

The labels are in ``tests/gold``, the comparison in ``gold_compare``; ``make gold`` shows the
same as precision and recall.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from tests.gold.compare import expected_and_read, mismatches, scores, summary
from tests.gold.facts import GOLD, Fact, Facts, Kind, Label, LabelError, load_label, load_labels
from tests.paths import SPEC

from bitrix24_openapi.extract import Corpus
from bitrix24_openapi.extract.model import (
    DocType,
    EnumValue,
    ErrorFact,
    Field,
    Method,
    Origin,
    PageFacts,
    PageKind,
    Structure,
    TypeName,
    Version,
)
from bitrix24_openapi.markdown.model import Source

LABELS = sorted(GOLD.glob("*.yaml"))

HERE = Source("page.md", 1)


# --- the documentation -------------------------------------------------------------------


@pytest.fixture(scope="module")
def corpus(corpus_en: Path, corpus_ru: Path) -> Corpus:
    return Corpus(corpus_en, corpus_ru)


@pytest.mark.corpus
@pytest.mark.parametrize("file", LABELS, ids=lambda file: file.stem)
def test_page_is_read_as_labelled(corpus: Corpus, file: Path) -> None:
    label = load_label(file)

    lines = summary(*expected_and_read(label, corpus.extract(label.page)))

    if lines != label.corrected:
        pytest.fail("\n  ".join([label.page, *lines]), pytrace=False)


@pytest.mark.parametrize(
    "label", [each for each in load_labels() if each.corrected], ids=lambda label: label.method
)
def test_the_overlay_corrects_what_is_read_otherwise(label: Label) -> None:
    evidence = [
        action.get("x-evidence", "")
        for name in ("overlay.yaml", "overlay-v3.yaml")
        for action in yaml.safe_load((SPEC / name).read_text(encoding="utf-8"))["actions"]
    ]
    assert any(label.page in each or Path(label.page).name in each for each in evidence)


def test_every_label_is_of_its_own_page() -> None:
    pages = [load_label(file).page for file in LABELS]
    assert len(pages) == len(set(pages)) > 0


# --- the comparison itself ---------------------------------------------------------------

SAMPLE = {
    "page": "page.md",
    "method": "a.b",
    "version": "classic",
    "scopes": ["crm"],
    "request": {
        "fields": {
            "id": {"type": "integer | null", "required": True},
            "options": {
                "type": "object",
                "fields": {"mode": {"type": "string", "enum": ["Y", "N"], "default": "N"}},
            },
        }
    },
    "response": {
        "result": {"type": "object", "map": True, "fields": {"code": {}}},
    },
    "errors": [{"code": "100", "message": "no", "status": 400}, {"code": "100"}],
}


def doc_type(text: str) -> DocType:
    return DocType(text, tuple(TypeName(part.strip()) for part in text.split("|")))


def a_field(name: str, text: str, **facts: object) -> Field:
    return Field(name, doc_type(text), HERE, **facts)  # type: ignore[arg-type]


def sample_method() -> Method:
    """What a faultless extractor makes of the sample."""
    mode = a_field("mode", "string", enum=(EnumValue("Y"), EnumValue("N")), default="N")
    guess = a_field("guess", "string", origin=Origin.EXAMPLE)
    code = a_field("code", "string")
    each = Field("", None, HERE, inner=Structure((code,)), origin=Origin.EXAMPLE)
    return Method(
        "a.b",
        Version.CLASSIC,
        "",
        "page.md",
        HERE,
        scopes=["crm"],
        request=Structure(
            (
                a_field("id", "null | integer", required=True),
                a_field("options", "object", inner=Structure((mode, guess))),
            )
        ),
        response=[
            a_field("result", "object", inner=Structure(map_of=each)),
            a_field("time", "time"),
        ],
        errors=[ErrorFact("100", "no", 400, HERE), ErrorFact("100", "", None, HERE)],
    )


def compared(method: Method) -> tuple[Facts, Facts]:
    page = PageFacts("page.md", PageKind.METHOD, methods=[method])
    return expected_and_read(Label(GOLD / "a.b.yaml", SAMPLE), page)


def test_equal_facts_are_no_mismatch() -> None:
    assert mismatches(*compared(sample_method())) == []


def _options(method: Method) -> Structure:
    inner = method.request.fields[1].inner
    assert inner is not None
    return inner


def _parameters(method: Method, *fields: Field) -> None:
    method.request = replace(method.request, fields=fields)


def _with_id(method: Method, **facts: object) -> None:
    """Other facts of the parameter ``id``."""
    first, options = method.request.fields
    _parameters(method, replace(first, **facts), options)  # type: ignore[arg-type]


def _with_mode(method: Method, **facts: object) -> None:
    """Other facts of the parameter ``options.mode``."""
    mode, *others = _options(method).fields
    mode = replace(mode, **facts)  # type: ignore[arg-type]
    first, options = method.request.fields
    _parameters(method, first, replace(options, inner=Structure((mode, *others))))


def _move_mode(method: Method) -> None:
    """``options.mode`` beside ``options``."""
    mode, *others = _options(method).fields
    first, options = method.request.fields
    _parameters(method, first, replace(options, inner=Structure(tuple(others))), mode)


def _with_error(method: Method, **facts: object) -> None:
    method.errors[0] = replace(method.errors[0], **facts)  # type: ignore[arg-type]


def _without_map(method: Method) -> None:
    inner = method.response[0].inner
    assert inner is not None
    assert inner.map_of is not None
    method.response[0] = replace(method.response[0], inner=inner.map_of.inner)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        pytest.param(
            lambda m: _parameters(m, m.request.fields[1]),
            ["missed request/id: required", "missed request/id: type integer | null"],
            id="field lost",
        ),
        pytest.param(
            _move_mode,
            [
                "missed the inside of request/options (5 facts)",
                "invented request/mode: default N",
            ],
            id="wrong parent",
        ),
        pytest.param(
            lambda m: _with_id(m, type=doc_type("string")),
            ["missed request/id: type integer | null", "invented request/id: type string"],
            id="type",
        ),
        pytest.param(
            lambda m: _with_id(m, conditional=True),
            ["missed request/id: required"],
            id="required",
        ),
        pytest.param(
            lambda m: _with_mode(m, enum=(EnumValue("Y"), EnumValue("N"), EnumValue("X"))),
            ["invented request/options/mode: enum value X"],
            id="enum",
        ),
        pytest.param(
            lambda m: _with_mode(m, default=None),
            [
                "missed request/options/mode: default N",
                "invented request/options/mode: default null",
            ],
            id="default",
        ),
        pytest.param(
            lambda m: m.errors.pop(),
            ["missed errors: error code 100"],
            id="one of two equal codes",
        ),
        pytest.param(
            lambda m: _with_error(m, message="other"),
            ["missed errors[100]: error message no", "invented errors[100]: error message other"],
            id="message",
        ),
        pytest.param(
            _without_map,
            ["missed response/result/*: nesting"],
            id="map read as an object",
        ),
        pytest.param(
            lambda m: setattr(m, "deprecated", True), ["invented deprecated: page"], id="deprecated"
        ),
        pytest.param(
            lambda m: setattr(m, "name", "a.c"),
            ["missed version: page classic", "missed the inside of request/options"],
            id="no such method",
        ),
    ],
)
def test_a_fault_is_told(fault: object, told: list[str]) -> None:
    method = sample_method()
    assert callable(fault)
    fault(method)

    lines = summary(*compared(method))

    for line in told:
        assert any(each.startswith(line) for each in lines), lines


def test_scores_are_micro_averages() -> None:
    name = [Fact(Kind.NAME, "request", letter) for letter in "abcd"]
    found = scores([(Facts(name), Facts(name[:1])), (Facts(), Facts(name[:1]))])

    assert found[Kind.NAME].precision == 0.5
    assert found[Kind.NAME].recall == 0.25
    assert found[Kind.TYPE].precision == found[Kind.TYPE].recall == 1.0


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"request": {"fields": {"id": {"requierd": True}}}}, "request.id: unknown requierd"),
        ({"request": {"fields": {"id": {"fields": {250: {}}}}}}, "request.id: the name 250"),
        ({"response": {"result": "boolean"}}, "response.result: not a mapping"),
        ({"errors": [{"code": 100}]}, r"errors\[1\]: the code is not a string"),
        ({"method": "a.c"}, "labels a.c"),
        ({"page": None, "colour": 1}, "the page: unknown colour"),
    ],
)
def test_a_label_with_a_slip_is_refused(
    tmp_path: Path, wrong: dict[str, object], message: str
) -> None:
    file = tmp_path / "a.b.yaml"
    file.write_text(yaml.safe_dump({**SAMPLE, **wrong}), encoding="utf-8")

    with pytest.raises(LabelError, match=message):
        load_label(file)
