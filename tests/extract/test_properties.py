"""Pages made at random: a broken page never raises, a sound page is read as it was meant."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.paths import SAMPLES

from bitrix24_openapi.extract import to_json
from bitrix24_openapi.extract.insides.shared import SharedTypes
from bitrix24_openapi.extract.merge import merge_pages
from bitrix24_openapi.extract.model import Language, Origin, PageFacts, PageKind, Structure
from bitrix24_openapi.extract.pages.page import read_page
from bitrix24_openapi.extract.tables.columns import TableKind, field_rows, read_header
from bitrix24_openapi.markdown import Tree, parse
from bitrix24_openapi.markdown.model import Table, walk

from .pages import NAME, PATH, curl, fence, lines, read, structure_fields, table

# --- broken pages ---------------------------------------------------------------------------

TREES = {language: Tree(SAMPLES / language.value) for language in Language}
SHARED = {language: SharedTypes(tree, language) for language, tree in TREES.items()}


def _sample_texts(language: Language) -> list[tuple[str, str]]:
    tree = TREES[language]
    paths = [p for p in tree.page_paths() if p.startswith("api-reference/")]
    return [(path, tree.text(path)) for path in paths]


TEXTS = {language: _sample_texts(language) for language in Language}
_PIECES = ["|", "||", "|#", "#|", "`", "**", "*", "](", "{#", "}", "## ", "\n", "\\", ">", "^",
           "```", "{% list tabs %}", "{% endlist %}", "{% endnote %}", "\0", "<", "…"]  # fmt: skip

Mutation = Callable[[list[str], random.Random], None]


def _delete_line(text: list[str], rng: random.Random) -> None:
    del text[rng.randrange(len(text))]


def _repeat_line(text: list[str], rng: random.Random) -> None:
    at = rng.randrange(len(text))
    text.insert(rng.randrange(len(text)), text[at])


def _swap_lines(text: list[str], rng: random.Random) -> None:
    a, b = rng.randrange(len(text)), rng.randrange(len(text))
    text[a], text[b] = text[b], text[a]


def _delete_character(text: list[str], rng: random.Random) -> None:
    at = rng.randrange(len(text))
    if text[at]:
        cut = rng.randrange(len(text[at]))
        text[at] = text[at][:cut] + text[at][cut + 1 :]


def _insert_piece(text: list[str], rng: random.Random) -> None:
    at = rng.randrange(len(text))
    cut = rng.randint(0, len(text[at]))
    text[at] = text[at][:cut] + rng.choice(_PIECES) + text[at][cut:]


def _cut_block(text: list[str], rng: random.Random) -> None:
    start = rng.randrange(len(text))
    del text[start : start + rng.randint(1, 20)]


MUTATIONS: list[Mutation] = [
    _delete_line, _repeat_line, _swap_lines, _delete_character, _insert_piece, _cut_block,
]  # fmt: skip


def mutated(text: str, rng: random.Random, count: int) -> str:
    found = text.split("\n")
    for _ in range(count):
        rng.choice(MUTATIONS)(found, rng)
        found = found or [""]
    return "\n".join(found)


@pytest.mark.parametrize("language", Language)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), count=st.integers(1, 40))
def test_mutated_pages_never_raise(language: Language, seed: int, count: int) -> None:
    rng = random.Random(seed)
    path, text = rng.choice(TEXTS[language])
    if rng.random() < 0.3:
        # The rest of another page, from anywhere in it.
        other = rng.choice(TEXTS[language])[1]
        text = text[: rng.randrange(len(text) + 1)] + other[rng.randrange(len(other) + 1) :]
    page = parse(mutated(text, rng, count), path, TREES[language])
    facts = read_page(page, language, SHARED[language])
    to_json(facts)
    assert (facts.kind is PageKind.OTHER) == bool(facts.reason)
    assert all(diagnostic.source.line >= 0 for diagnostic in facts.diagnostics)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), count=st.integers(0, 25))
def test_any_two_versions_of_a_page_can_be_merged(seed: int, count: int) -> None:
    rng = random.Random(seed)
    path, text = rng.choice(TEXTS[Language.EN])
    russian = dict(TEXTS[Language.RU])[path]
    en = read(mutated(text, rng, count), path, Language.EN, TREES[Language.EN].root)
    ru = read(mutated(russian, rng, count), path, Language.RU, TREES[Language.RU].root)
    names = {f.name for facts in (en, ru) for m in facts.methods for f in m.request.fields}
    merged = merge_pages(en, ru)
    to_json(merged)
    if PageKind.METHOD in (en.kind, ru.kind) and PageKind.EVENT not in (en.kind, ru.kind):
        assert {f.name for m in merged.methods for f in m.request.fields} <= names


# --- no row is lost -------------------------------------------------------------------------


def lost_rows(text: str, path: str, facts: PageFacts) -> list[str]:
    """Rows of field tables that ended neither as a field nor in a diagnostic."""
    places = {d.source for d in facts.diagnostics}
    fields = []
    for method in facts.methods:
        places |= {d.source for d in method.diagnostics}
        fields += [
            *structure_fields(method.request),
            *structure_fields(Structure(tuple(method.response))),
        ]
    for shared in facts.shared.values():
        fields += list(structure_fields(shared.structure))
    names = {f.name for f in fields}
    places |= {f.source for f in fields}
    lost: list[str] = []
    for block in walk(parse(text, path).blocks):
        if not isinstance(block, Table) or read_header(block).kind is not TableKind.FIELDS:
            continue
        if block.where in places:
            continue
        lost += [
            f"{row.source} {row.name.names}"
            for row in field_rows(block)
            if row.source not in places and not set(row.name.names) <= names
        ]
    return lost


@pytest.mark.parametrize(
    ("language", "path"), [(lang, path) for lang in Language for path, _ in TEXTS[lang]]
)
def test_no_row_of_a_sample_page_is_lost(language: Language, path: str) -> None:
    text = dict(TEXTS[language])[path]
    facts = read_page(parse(text, path, TREES[language]), language, SHARED[language])
    if facts.kind is PageKind.METHOD:
        assert lost_rows(text, path, facts) == []


# --- pages made from a model ----------------------------------------------------------------


@dataclass
class Parameter:
    """A parameter of the model; ``inside`` is described under a heading of its own."""

    name: str
    kind: str
    star: str = ""
    inside: list[Parameter] = field(default_factory=list)


Expected = dict[str, object]

_WORD = st.from_regex(r"[a-z][a-zA-Z]{2,9}", fullmatch=True)
_UPPER = st.from_regex(r"[A-Z]{3,6}(?:_[A-Z]{2,5})?", fullmatch=True)
#: Names that mean something to the reader (parts of a page, placeholders) are left out.
_TAKEN = {"result", "data", "fields", "params", "auth", "error", "time", "total", "next"}
_NAMES = (_WORD | _UPPER).filter(
    lambda name: name.lower() not in _TAKEN and "XX" not in name and not name.endswith("_N")
)
_SCALARS = st.sampled_from(["string", "integer", "boolean", "double", "datetime", "crm_status"])
_STARS = {"": False, "*": True, "^*^": True}


def _parameters(depth: int) -> st.SearchStrategy[list[Parameter]]:
    star = st.sampled_from(list(_STARS))
    scalar: st.SearchStrategy[Parameter] = st.builds(Parameter, _NAMES, _SCALARS, star)
    each = scalar
    if depth:
        nested = st.builds(
            Parameter, _NAMES, st.sampled_from(["object", "array"]), star, _parameters(depth - 1)
        )
        each = scalar | nested
    return st.lists(each, min_size=1, max_size=4)


@st.composite
def models(draw: st.DrawFn) -> list[Parameter]:
    """Parameters with names that are unique over the page, however they are spelled."""
    parameters = draw(_parameters(2))
    seen: set[str] = set()

    def unique(level: list[Parameter]) -> list[Parameter]:
        kept = []
        for each in level:
            if each.name.lower() in seen:
                continue
            seen.add(each.name.lower())
            each.inside = unique(each.inside)
            kept.append(each)
        return kept

    return unique(parameters)


@dataclass(frozen=True)
class Words:
    """How one language titles the sections."""

    language: Language
    title: str
    request: str
    examples: str
    response: str
    returned: str
    heads: tuple[str, ...]
    columns: str
    definitions: tuple[str, ...]
    value: str


WORDS = {
    Language.EN: Words(
        Language.EN,
        "Get a Test {}",
        "Method Parameters",
        "Code Examples",
        "Response Handling",
        "Returned Data",
        ("**Name**\n`type` | **Description**", "**Parameter** | **Description**",
         "Field `type` | Description", "**Parameter / Type** | **Description**",
         "**Key**\n`type` | **Description** | **Note**"),
        "**Parameter** | **Type** | **Description**",
        ("Parameter {}", "{} Parameter", "Object {}", "{} Object"),
        "A value",
    ),
    Language.RU: Words(
        Language.RU,
        "Получить {}",
        "Параметры метода",
        "Примеры кода",
        "Обработка ответа",
        "Возвращаемые данные",
        ("**Название**\n`тип` | **Описание**", "**Параметр** | **Описание**",
         "**Поле**\n`тип` | **Описание** | **Примечание**"),
        "**Параметр** | **Тип** | **Описание**",
        ("Параметр {}", "Объект {}", "Поля объекта {}"),
        "Значение",
    ),
}  # fmt: skip
#: How a row refers to the heading below: by a link in the type, in the words, or not at all.
LINKS = ("type", "words", "name")


#: How a name and its mark are written; the mark stands behind the bold or inside.
NAMES = ("**{name}**{star}", "**{name}**{star}", "**{name}{star}**")
#: How a type is written.
TYPES = ("`{}`", "[`{}`](../data-types.md)", "[`{}`](../data-types.md#{})", "```{}```")


def _row(each: Parameter, words: Words, rng: random.Random, link: str, *, columns: bool) -> str:
    kind = rng.choice(TYPES).format(each.kind, each.kind)
    description = words.value
    anchor = f"(#{each.name.lower()})"
    if each.inside and link == "type":
        kind = f"[`{each.kind}`]{anchor}"
    elif each.inside and link == "words":
        description = f"{words.value} ([#]{anchor})"
    # "**name***" would close the bold one asterisk too early.
    form = rng.choice(NAMES) if each.star != "*" else NAMES[0]
    name = form.format(name=each.name, star=each.star)
    separator = " | " if columns else rng.choice(["\n", " "])
    return f"{name}{separator}{kind} | {description}"


def _sections(level: list[Parameter], words: Words, rng: random.Random, heading: str) -> list[str]:
    """The table of a level, then the sections of its objects, depth first."""
    links = {each.name: rng.choice(LINKS) for each in level}
    columns = rng.random() < 0.2
    head = words.columns if columns else rng.choice(words.heads)
    rows = [_row(each, words, rng, links[each.name], columns=columns) for each in level]
    parts = [table(*rows, head=head)]
    for each in level:
        if each.inside:
            title = rng.choice(words.definitions).format(each.name)
            anchor = "" if links[each.name] == "name" else f" {{#{each.name.lower()}}}"
            parts.append(f"{heading} {title}{anchor}")
            parts.extend(_sections(each.inside, words, rng, heading))
    return parts


def _value(each: Parameter) -> object:
    if not each.inside:
        return {"integer": 5, "boolean": True, "double": 1.5}.get(each.kind, "words")
    inside = {inner.name: _value(inner) for inner in each.inside}
    return [inside] if each.kind == "array" else inside


def written(model: list[Parameter], words: Words, rng: random.Random) -> str:
    parts = [f"# {words.title.format(NAME)}", "> Scope: [`crm`](x.md)", f"## {words.request}"]
    parts += _sections(model, words, rng, rng.choice(["###", "####"]))
    parts.append(f"## {words.examples}")
    if rng.random() < 0.5:
        parts.append(curl({each.name: _value(each) for each in model}))
    parts += [f"## {words.response}", fence({"result": True}), f"### {words.returned}"]
    parts.append(table("**result**\n`boolean` | words", head=words.heads[0]))
    return "\n\n".join(parts) + "\n"


def expected(level: list[Parameter]) -> Expected:
    return {f"{e.name}{'*' * _STARS[e.star]} {e.kind}": expected(e.inside) for e in level}


def found(structure: Structure | None) -> Expected:
    if structure is None:
        return {}
    assert not structure.alternatives
    assert structure.ref is None
    assert structure.map_of is None
    return {
        f"{f.name}{'*' * f.required} {f.type.text if f.type else ''}": found(f.inner)
        for f in structure.fields
        if f.origin is Origin.TABLE
    }


@pytest.mark.parametrize("language", Language)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(model=models(), seed=st.integers(0, 2**32))
def test_a_page_made_from_a_model_gives_the_model(
    language: Language, model: list[Parameter], seed: int
) -> None:
    words = WORDS[language]
    text = written(model, words, random.Random(seed))
    facts = read(text, PATH, language)
    assert facts.kind is PageKind.METHOD, facts.reason
    (method,) = facts.methods
    assert found(method.request) == expected(model)
    assert [d.kind for d in method.diagnostics] == []
    assert lost_rows(text, PATH, facts) == []


@settings(max_examples=75, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(model=models(), seed=st.integers(0, 2**32))
def test_two_languages_of_a_model_give_the_model(model: list[Parameter], seed: int) -> None:
    rng = random.Random(seed)
    en = read(written(model, WORDS[Language.EN], rng), PATH, Language.EN)
    ru = read(written(model, WORDS[Language.RU], rng), PATH, Language.RU)
    merged = merge_pages(en, ru)
    assert found(merged.methods[0].request) == expected(model)
    assert [d.kind for d in merged.diagnostics] == []


@settings(max_examples=75, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(model=models())
def test_answers_made_from_a_model_are_placed_like_the_model(model: list[Parameter]) -> None:
    """The table is flat and in page order; the example alone tells what is inside what."""

    def flat(level: list[Parameter]) -> list[str]:
        rows = []
        for each in level:
            rows.append(f"**{each.name}**\n`{each.kind}` | words")
            rows.extend(flat(each.inside))
        return rows

    rows = table("**result**\n`object` | words", *flat(model))
    example = {"result": {each.name: _value(each) for each in model}}
    text = lines(
        f"# Get a Test {NAME}", "", "No parameters.", "", "## Response Handling", "",
        fence(example), "", "### Returned Data", "", rows,
    )  # fmt: skip
    for each in _all(model):
        each.star = ""
    (result,) = read(text, PATH).methods[0].response
    assert found(result.inner) == expected(model)


def _all(level: list[Parameter]) -> list[Parameter]:
    return [each for top in level for each in (top, *_all(top.inside))]
