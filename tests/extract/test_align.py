"""English facts repaired from Russian facts of the same page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bitrix24_openapi.extract.merge import merge_pages
from bitrix24_openapi.extract.model import (
    MISSING,
    EnumValue,
    Field,
    Language,
    PageFacts,
    PageKind,
    SharedType,
    Structure,
)
from bitrix24_openapi.markdown.model import Source

from .pages import (
    NAME,
    PATH,
    Shape,
    curl,
    field_at,
    fields_shape,
    kinds,
    label,
    lines,
    method_text,
    read,
    shape,
    table,
)

RU_HEAD = "**Название**\n`тип` | **Описание**"


def row(name: str, kind: str = "string", words: str = "words") -> str:
    return f"**{name}**\n`{kind}` | {words}"


def ru_text(
    request: str,
    *,
    title: str = f"Получить {NAME}",
    intro: str = "> Scope: [`crm`](x.md)",
    returned: str = "",
    errors: str = "",
    tail: str = "",
) -> str:
    return "\n\n".join(
        [
            f"# {title}", intro, "## Параметры метода", request,
            "## Обработка ответа", "### Возвращаемые данные", returned,
            "## Обработка ошибок", errors, tail,
        ]
    )  # fmt: skip


def merged(en: str, ru: str, path: str = PATH) -> PageFacts:
    return merge_pages(read(en, path), read(ru, path, Language.RU))


def rows_merged(en: list[str], ru: list[str]) -> PageFacts:
    return merged(method_text(table(*en)), ru_text(table(*ru, head=RU_HEAD)))


def request_of(facts: PageFacts) -> Shape:
    return shape(facts.methods[0].request)


def differences(facts: PageFacts) -> list[str]:
    """What the comparison of the languages reported."""
    single = {"no-response-documented", "no-parameters-documented", "anchor-missing"}
    return [kind for kind in kinds(facts.diagnostics) if kind not in single]


# --- rows -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("en", "ru", "expected", "reported"),
    [
        ([row("a"), row("b")], [row("a"), row("b")], ["a string", "b string"], []),
        # Rows that only one language has.
        ([row("a")], [row("a"), row("b")], ["a string", "b string"], ["row-only-in-ru"]),
        ([row("a"), row("b")], [row("a")], ["a string", "b string"], ["row-only-in-en"]),
        ([row("a"), row("c")], [row("a"), row("b"), row("c")],
         ["a string", "b string", "c string"], ["row-only-in-ru"]),
        # Names that differ: Russian has them as written, unless they are Russian words.
        ([row("a"), row("selektor")], [row("a"), row("selector")],
         ["a string", "selector string"], ["row-name-differs"]),
        ([row("a"), row("<field>")], [row("a"), row("<код_поля>")],
         ["a string", "<field> string"], ["row-name-differs"]),
        # Order alone is not worth a word.
        ([row("a"), row("b"), row("c")], [row("b"), row("c"), row("a")],
         ["a string", "b string", "c string"], ["row-only-in-en", "row-only-in-ru"]),
        # Types.
        (["**a** | words"], [row("a", "integer")], ["a integer"], []),
        ([row("a", "integer")], [row("a")], ["a integer"], ["type-differs"]),
        ([row("a", "string \\| null")], [row("a")], ["a string"], ["type-differs"]),
        # Marks: Russian decides.
        ([row("a*")], [row("a")], ["a string"], ["required-differs"]),
        ([row("a")], [row("a*")], ["a* string"], ["required-differs"]),
        ([row("a**")], [row("a*")], ["a? string"], ["required-differs"]),
    ],
)  # fmt: skip
def test_rows(en: list[str], ru: list[str], expected: list[str], reported: list[str]) -> None:
    facts = rows_merged(en, ru)
    assert list(request_of(facts)) == expected
    assert differences(facts) == reported


def test_no_row_is_there_twice() -> None:
    facts = rows_merged([row("a"), row("b")], [row("b"), row("a")])
    names = [f.name for f in facts.methods[0].request.fields]
    assert sorted(names) == ["a", "b"]


def test_words_stay_english() -> None:
    facts = rows_merged([row("a", words="English")], [row("a", words="Русский"), row("b")])
    assert field_at(facts.methods[0].request, "a").description == "English"


def test_a_row_only_in_russian_loses_its_words_but_not_its_facts() -> None:
    words = "Русские слова. Возможные значения:\n- `A` — первый\n- `B` — B2B"
    facts = rows_merged([row("a")], [row("a"), row("b", words=words)])
    field = field_at(facts.methods[0].request, "b")
    assert field.description == ""
    assert field.enum == (EnumValue("A", ""), EnumValue("B", "B2B"))


def test_inner_rows_only_in_russian_lose_their_words_too() -> None:
    ru = lines(
        table(row("a"), "**b**\n[`object`](#b) | слова", head=RU_HEAD), "",
        "### Параметр b {#b}", "", table(row("c", words="слова"), head=RU_HEAD),
    )  # fmt: skip
    facts = merged(method_text(table(row("a"))), ru_text(ru))
    assert field_at(facts.methods[0].request, "b.c").description == ""


EN_VALUES = "Possible values:\n- `A` — one\n- `B` — two"
RU_VALUES = "Возможные значения:\n- `A` — один\n- `B` — два"


@pytest.mark.parametrize(
    ("en", "ru", "values", "reported"),
    [
        (EN_VALUES, RU_VALUES, [("A", "one"), ("B", "two")], []),
        ("words", RU_VALUES, [("A", ""), ("B", "")], ["enum-only-in-ru"]),
        (EN_VALUES, "слова", [("A", "one"), ("B", "two")], []),
        (EN_VALUES, RU_VALUES + "\n- `C` — три", [("A", "one"), ("B", "two")], ["enum-differs"]),
    ],
)
def test_enumerations(en: str, ru: str, values: list[tuple[str, str]], reported: list[str]) -> None:
    facts = rows_merged([row("v", words=en)], [row("v", words=ru)])
    found = field_at(facts.methods[0].request, "v").enum
    assert [(v.value, v.label) for v in found] == values
    assert differences(facts) == reported


@pytest.mark.parametrize(
    ("en", "ru", "default", "reported"),
    [
        ("Default is `5`", "По умолчанию — `5`", 5, []),
        ("words", "По умолчанию — `5`", 5, ["default-only-in-ru"]),
        ("Default is `5`", "слова", 5, []),
        ("Default is `5`", "По умолчанию — `7`", 5, ["default-differs"]),
        ("words", "слова", MISSING, []),
    ],
)
def test_defaults(en: str, ru: str, default: Any, reported: list[str]) -> None:
    facts = rows_merged([row("v", "integer", en)], [row("v", "integer", ru)])
    assert field_at(facts.methods[0].request, "v").default == default
    assert differences(facts) == reported


def test_a_russian_default_is_no_default_of_the_english_row() -> None:
    facts = rows_merged([row("v")], [row("v", words="По умолчанию — `Новый`")])
    assert field_at(facts.methods[0].request, "v").default is MISSING


def test_limits_add_up() -> None:
    facts = rows_merged(
        [row("v", words="Maximum length is 50 characters")],
        [row("v", words="Минимальная длина — 2 символа, максимальная — 60 символов")],
    )
    assert field_at(facts.methods[0].request, "v").limits.max_length == 50


# --- structures -----------------------------------------------------------------------------

INNER_ROW = "**fields**\n[`object`](#fields) | words"


def with_inner(heading: str, row_text: str = INNER_ROW, head: str | None = None) -> str:
    rows = {"head": head} if head else {}
    return lines(table(row_text, **rows), "", heading, "", table(row("A"), **rows))


def test_inside_of_an_object_only_in_russian() -> None:
    en = method_text(table("**fields**\n`object` | words"))
    facts = merged(en, ru_text(with_inner("### Параметр fields {#fields}", head=RU_HEAD)))
    assert request_of(facts) == {"fields object": {"A string": {}}}
    assert differences(facts) == ["structure-only-in-ru"]


def test_inside_of_an_object_only_in_english() -> None:
    en = method_text(with_inner("### Parameter fields {#fields}"))
    facts = merged(en, ru_text(table("**fields**\n`object` | слова", head=RU_HEAD)))
    assert request_of(facts) == {"fields object": {"A string": {}}}
    assert differences(facts) == []


@pytest.mark.parametrize(
    ("en", "expected"),
    [
        (Structure(), "types.md#t"),
        (Structure(ref="types.md#own"), "types.md#own"),
        (Structure(fields=(Field("a", None, Source(PATH, 1)),)), None),
    ],
)
def test_reference_only_in_russian(en: Structure, expected: str | None) -> None:
    """It is taken over where English describes nothing at all."""
    pages = []
    for inside in (en, Structure(ref="types.md#t")):
        facts = read(method_text(table("**v**\n`object` | words")))
        (field,) = facts.methods[0].request.fields
        facts.methods[0].request = Structure(fields=(replace(field, inner=inside),))
        pages.append(facts)
    inner = field_at(merge_pages(*pages).methods[0].request, "v").inner
    assert inner is not None
    assert inner.ref == expected


def test_differences_inside_are_reported_with_their_place() -> None:
    en = method_text(with_inner("### Parameter fields {#fields}"))
    ru = ru_text(
        lines(table(INNER_ROW, head=RU_HEAD), "", "### Параметр fields {#fields}", "",
              table(row("A"), row("B"), head=RU_HEAD))
    )  # fmt: skip
    facts = merged(en, ru)
    assert list(request_of(facts)["fields object"]) == ["A string", "B string"]
    (difference,) = [d for d in facts.diagnostics if d.kind == "row-only-in-ru"]
    assert f"{NAME} request.fields" in difference.message


def test_a_table_that_english_lost_altogether() -> None:
    facts = merged(method_text("Words."), ru_text(table(row("a*"), head=RU_HEAD)))
    assert request_of(facts) == {"a* string": {}}
    assert "row-only-in-ru" in differences(facts)


SETS_EN = lines("### 1. By Id", "", table(row("ID")), "", "### 2. By Code", "", table(row("CODE")))
SETS_RU = lines("### 1. По ID", "", table(row("ID")), "", "### 2. По коду", "", table(row("CODE")))


def test_alternatives_side_by_side() -> None:
    facts = merged(method_text(SETS_EN), ru_text(SETS_RU))
    assert list(request_of(facts)) == ["<1. By Id>", "<2. By Code>"]
    assert differences(facts) == []


def test_alternatives_only_in_russian() -> None:
    facts = merged(method_text("Words."), ru_text(SETS_RU))
    assert list(request_of(facts)) == ["<1. По ID>", "<2. По коду>"]
    assert differences(facts) == ["alternatives-only-in-ru"]


def test_another_number_of_alternatives() -> None:
    ru = SETS_RU + "\n\n### 3. По имени\n\n" + table(row("NAME"))
    facts = merged(method_text(SETS_EN), ru_text(ru))
    assert list(request_of(facts)) == ["<1. By Id>", "<2. By Code>"]
    assert differences(facts) == ["alternatives-differ"]


def test_either_or_sets_of_one_language_hold() -> None:
    en = method_text(table(row("A*"), row("B*")))
    ru = ru_text(table(row("A*"), row("B*"), head=RU_HEAD)
                 + "\n\nНужно указать один из параметров: `A` или `B`.")  # fmt: skip
    found = merged(en, ru).methods[0].request
    assert found.required_sets == (("A",), ("B",))
    assert [f.required for f in found.fields] == [False, False]


def test_responses() -> None:
    result = row("result", "object")
    en = method_text(returned=table(result), responses=[{"result": {"id": 1, "more": 2}}])
    ru = ru_text("Без параметров.", returned=table(result, row("id", "integer"), head=RU_HEAD))
    facts = merged(en, ru)
    assert fields_shape(facts.methods[0].response) == {
        "result object": {"id integer": {}, "more": {}}
    }


def test_what_english_examples_show_of_a_row_only_in_russian() -> None:
    result = row("result", "object")
    en = method_text(returned=table(result), responses=[{"result": {"id": {"x": 1}}}])
    ru = ru_text("Без параметров.", returned=table(result, row("id", "object"), head=RU_HEAD))
    found = field_at(merged(en, ru).methods[0].response, "result.id")
    assert (found.observed, found.seen) == (("object",), (1, 1))
    assert shape(found.inner) == {"x": {}}


# --- heads ----------------------------------------------------------------------------------


def test_the_russian_heading_names_the_method() -> None:
    facts = merged(
        method_text(
            table(row("a")), title="Get a Test crm.tset.get", intro="About `crm.tset.get`."
        ),
        ru_text(table(row("a"), head=RU_HEAD), intro=f"Метод `{NAME}`."),
        "api-reference/crm/get.md",
    )
    assert facts.methods[0].name == NAME
    assert facts.methods[0].title == "Get a Test"
    assert "name-differs" in differences(facts)


def test_head_from_the_other_language() -> None:
    ru_note = '{% note warning "Устаревший метод" %}\n\n[crm.item.get](i.md)\n\n{% endnote %}'
    ru = ru_text(
        table(row("a"), head=RU_HEAD) + "\n\nПараметры передаются строго в порядке в таблице.",
        intro="> Scope: `user_basic`, `user`\n\n" + ru_note,
    )
    facts = merged(method_text(table(row("a")), intro="Words."), ru)
    found = facts.methods[0]
    assert (found.scopes, found.any_scope, found.deprecated) == (["user_basic", "user"], True, True)
    assert found.replacement is not None
    assert found.replacement.method == "crm.item.get"
    assert "deprecation-differs" in differences(facts)


def test_a_method_beats_a_section_as_replacement() -> None:
    note = '{{% note warning "DEPRECATED" %}}\n\n[{}](i.md)\n\n{{% endnote %}}'
    facts = merged(
        method_text(table(row("a")), intro=note.format("Universal methods")),
        ru_text(table(row("a")), intro=note.format("crm.item.get")),
    )
    assert facts.methods[0].replacement is not None
    assert facts.methods[0].replacement.method == "crm.item.get"


def test_versions_that_differ_are_reported() -> None:
    ru = ru_text(table(row("a"))) + "\n\n## Примеры кода\n\n" + curl(
        {"a": "x"}, base="https://portal.test/rest/api/1/key/"
    )  # fmt: skip
    assert "version-differs" in differences(merged(method_text(table(row("a"))), ru))


def test_examples_of_one_language_serve_both() -> None:
    ru = ru_text(table(row("a"))) + "\n\n## Примеры кода\n\n" + curl({"a": "x"})
    found = merged(method_text(table(row("a"))), ru).methods[0]
    assert [example.body for example in found.requests] == [{"a": "x"}]


# --- errors ---------------------------------------------------------------------------------

EN_ERRORS = "Code | Description | Value"
RU_ERRORS = "Код | Описание | Значение"


@pytest.mark.parametrize(
    ("en", "ru", "expected", "reported"),
    [
        (["`A` | Wire | x"], ["`A` | Текст | у"], [("A", "Wire", None)], []),
        (["`A` | Wire | x"], ["`A` | Текст | у", "`B` | Текст | у"],
         [("A", "Wire", None), ("B", "", None)], ["error-only-in-ru"]),
        (["`A` | Wire | x"], ["`A` | Текст | у", "`B` | Wire | у"],
         [("A", "Wire", None), ("B", "Wire", None)], ["error-only-in-ru"]),
        (["`A` | Wire | x", "`B` | Wire | x"], ["`A` | Текст | у"],
         [("A", "Wire", None), ("B", "Wire", None)], ["error-only-in-en"]),
        (["`EROR_A` | Wire | x"], ["`ERROR_A` | Текст | у"],
         [("ERROR_A", "Wire", None)], ["error-code-differs"]),
        (["`A` | Wire | x"], ["Код | Текст | у"], [("A", "Wire", None)], []),
        (["`0` | One | x", "`0` | Two | x"], ["`0` | а | у", "`0` | б | у"],
         [("0", "One", None), ("0", "Two", None)], []),
    ],
)  # fmt: skip
def test_errors(
    en: list[str], ru: list[str], expected: list[tuple[str, str, int | None]], reported: list[str]
) -> None:
    facts = merged(
        method_text(table(row("a")), errors=table(*en, head=EN_ERRORS)),
        ru_text(table(row("a")), errors=table(*ru, head=RU_ERRORS)),
    )
    assert [(e.code, e.message, e.status) for e in facts.methods[0].errors] == expected
    assert differences(facts) == reported


def test_untranslated_explanation_is_the_message() -> None:
    facts = merged(
        method_text(table(row("a")), errors=table("`A` | Same words", head="Code | Description")),
        ru_text(table(row("a")), errors=table("`A` | Same words", head="Код | Описание")),
    )
    assert facts.methods[0].errors[0].message == "Same words"


def test_status_from_the_other_language() -> None:
    facts = merged(
        method_text(table(row("a")), errors=table("`A` | x", head="Code | Description")),
        ru_text(table(row("a")),
                errors=table("`403` | `A` | x", head="Статус | Код | Описание")),
    )  # fmt: skip
    assert facts.methods[0].errors[0].status == 403


# --- pages ----------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", ["en", "ru"])
def test_a_page_that_only_one_language_can_read(lost: str) -> None:
    nothing = "# Words\n\nMore words.\n"
    en = nothing if lost == "en" else method_text(table(row("a")))
    ru = nothing if lost == "ru" else ru_text(table(row("a"), head=RU_HEAD))
    facts = merged(en, ru)
    assert facts.kind is PageKind.METHOD
    assert [label(f) for f in facts.methods[0].request.fields] == ["a string"]
    assert "kind-differs" in differences(facts)


def test_pages_of_no_kind() -> None:
    facts = merged("# Words\n", "# Слова\n")
    assert (facts.kind, differences(facts)) == (PageKind.OTHER, [])


EVENT_PATH = "api-reference/crm/events/on-test-add.md"


def event_text(name: str, *rows: str, heading: str = "## What the Handler Receives") -> str:
    return lines(f"# Event {name}", "", heading, "", table(*rows))


def test_events() -> None:
    en = event_text("onTestAdd", row("event"))
    ru = event_text("onTestAdd", row("event"), row("ts"), heading="## Что получает обработчик")
    facts = merged(en, ru, EVENT_PATH)
    assert facts.kind is PageKind.EVENT
    assert [label(f) for f in facts.events[0].payload.fields] == ["event string", "ts string"]


def test_event_names_that_differ_are_reported() -> None:
    facts = merged(event_text("onTestAdd"), event_text("onTstAdd"), EVENT_PATH)
    assert "name-differs" in differences(facts)


def test_method_here_and_event_there() -> None:
    en = method_text(table(row("a")), examples=[{"a": "x"}])
    facts = merged(en, event_text("onTestAdd", row("event")), EVENT_PATH)
    assert (facts.kind, "kind-differs" in differences(facts)) == (PageKind.METHOD, True)


# --- shared types ---------------------------------------------------------------------------


def shared_facts(*rows: str, key: str = "t.md#t") -> PageFacts:
    fields = read(method_text(table(*rows))).methods[0].request.fields if rows else ()
    structure = Structure(fields=fields) if rows else None
    shared = SharedType(key, "t", None, structure, (), "", Source("t.md", 1))
    return PageFacts(PATH, PageKind.METHOD, shared={key: shared})


@pytest.mark.parametrize(
    ("en", "ru", "expected"),
    [
        ([row("a")], [row("a"), row("b")], ["a string", "b string"]),
        ([], [row("b")], ["b string"]),
        ([row("a")], [], ["a string"]),
    ],
)
def test_shared_types_are_merged(en: list[str], ru: list[str], expected: list[str]) -> None:
    facts = merge_pages(shared_facts(*en), shared_facts(*ru))
    assert list(shape(facts.shared["t.md#t"].structure)) == expected


def test_shared_types_of_both_languages_are_kept() -> None:
    facts = merge_pages(shared_facts(row("a"), key="en#t"), shared_facts(row("a"), key="ru#t"))
    assert sorted(facts.shared) == ["en#t", "ru#t"]
