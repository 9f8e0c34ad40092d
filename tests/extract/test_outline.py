"""Pages cut along their headings: parts in both languages, raised and unknown headings."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitrix24_openapi.extract.sections.outline import (
    expand,
    fences,
    split_sections,
    tab_groups,
    tables,
)
from bitrix24_openapi.extract.words.headings import SectionKind, definition_names, section_of
from bitrix24_openapi.markdown import Tree
from bitrix24_openapi.markdown.model import Included

from .pages import cut, fence, lines, page_of, table, write

P = SectionKind


@pytest.mark.parametrize(
    ("part", "headings"),
    [
        (
            P.REQUEST,
            "Method Parameters|Parameters|Request Parameters|Request:|METHOD PARAMETERS|"
            "Method parameters {#params}|**Method Parameters**|Method Parameters for JS Command|"
            "Параметры метода|Параметры|Параметры запроса",
        ),
        (P.EXAMPLES, "Code Examples|Example|Examples|Примеры кода|Пример"),
        (
            P.RESPONSE,
            "Response Handling|Response|Response:|Successful Response|Success response|"
            "Response on success|Response in case of success|Result:|Обработка ответа|"
            "Ответ в случае успеха",
        ),
        (
            P.RETURNED,
            "Returned Data|Returned Values|Key descriptions|Description of keys|"
            "Возвращаемые данные|Описание ключей",
        ),
        (
            P.ERRORS,
            "Error Handling|Possible Error Codes|Possible Errors|Error response|"
            "Statuses and System Error Codes|Обработка ошибок|Возможные коды ошибок|Ошибки",
        ),
        (P.PAYLOAD, "What the Handler Receives|Что получает обработчик"),
        (
            P.REST,
            "Continue Learning|Continue Exploring|Continue Your Exploration|"
            "Continue reading this|Продолжите изучение|See Also",
        ),
        (None, "Parameter fields|Fields Parameter|Overview|Объект item|Anything"),
    ],
)
def test_what_headings_open(part: SectionKind | None, headings: str) -> None:
    assert {heading: section_of(heading) for heading in headings.split("|")} == dict.fromkeys(
        headings.split("|"), part
    )


def parts(text: str) -> dict[str, SectionKind]:
    return {region.title: region.section for region in cut(text).regions}


def test_parts_of_a_method_page() -> None:
    text = lines(
        "# Title a.b",
        "## Method Parameters",
        "### Parameter fields",
        "## Code Examples",
        "## Response Handling",
        "### Returned Data",
        "#### Object item",
        "## Error Handling",
        "### Possible Error Codes",
        "## Continue Learning",
    )
    assert parts(text) == {
        "Title a.b": P.INTRO,
        "Method Parameters": P.REQUEST,
        "Parameter fields": P.REQUEST,
        "Code Examples": P.EXAMPLES,
        "Response Handling": P.RESPONSE,
        "Returned Data": P.RETURNED,
        "Object item": P.RETURNED,
        "Error Handling": P.ERRORS,
        "Possible Error Codes": P.ERRORS,
        "Continue Learning": P.REST,
    }


def test_nested_section_raised_to_level_two_stays_in_its_part() -> None:
    text = lines("# T a.b", "## Method Parameters", "## Parameter fields", "## Code Examples")
    assert parts(text)["Parameter fields"] is P.REQUEST


def test_returned_data_raised_to_level_two() -> None:
    text = lines("# T a.b", "## Response Handling", "## Returned Data", "### Object item")
    assert parts(text)["Object item"] is P.RETURNED


@pytest.mark.parametrize(
    ("above", "heading", "part"),
    [
        ("## Response Handling", "### Parameters", P.RESPONSE),
        ("## Error Handling", "### Response", P.ERRORS),
        ("## Method Parameters", "### Result", P.REQUEST),
        ("## Response Handling", "### Example", P.RESPONSE),
        ("## Method Parameters", "### Examples", P.EXAMPLES),
        ("## Response Handling", "### Possible Errors", P.ERRORS),
    ],
)
def test_a_lower_heading_may_only_sound_like_a_part(
    above: str, heading: str, part: SectionKind
) -> None:
    assert parts(lines("# T a.b", above, heading))[heading.strip("# ")] is part


def test_sections_without_a_title_above() -> None:
    found = parts(lines("words", "", "### Parameter fields", "## Method Parameters"))
    assert found == {"": P.INTRO, "Parameter fields": P.INTRO, "Method Parameters": P.REQUEST}


def test_lower_headings_before_any_level_two_belong_to_the_introduction() -> None:
    found = parts(lines("# T a.b", "### Method Parameters", "### Parameter filter"))
    assert found["Method Parameters"] is P.REQUEST
    assert found["Parameter filter"] is P.REQUEST


# --- definitions ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Parameter fields", "fields"),
        ("Fields Parameter", "fields"),
        ("Parameter FIELDS", "fields"),
        ("Parameter extras Parameter", "extras"),
        ("Parameter `fields` {#fields}", "fields"),
        ("Object item", "item"),
        ("EXPORT Object", "export"),
        ("Item Object", "item"),
        ("Fields of the Item Object", "item"),
        ("Type section", "section"),
        ("Section Type", "section"),
        ("Response Element Company", "company"),
        ("Entity Array Element", "entity"),
        ("Parameter Company_Contact_Binding", "company_contact_binding"),
        ("items[]", "items"),
        ("Structure of the settings Object", "settings"),
        ("Параметр fields", "fields"),
        ("Объект item", "item"),
        ("Тип section", "section"),
        ("Поля объекта item", "item"),
        ("Элемент массива items", "items"),
        ("fields", "fields"),
    ],
)
def test_names_that_a_heading_defines(title: str, name: str) -> None:
    assert name in definition_names(title)


def test_definitions_are_found_by_anchor_and_by_name() -> None:
    page = cut(lines("# T a.b", "## Method Parameters", "### Parameter fields {#Fields-x}"))
    assert page.by_anchor["fields-x"] is page.by_anchor["Fields-x"]
    assert page.by_name["fields"] == [page.by_anchor["Fields-x"]]


def test_headings_that_open_a_part_define_nothing() -> None:
    page = cut(lines("# T a.b", "## Method Parameters {#params}"))
    assert "params" in page.by_anchor
    assert page.by_name == {}


@pytest.mark.parametrize(
    "text",
    [
        "{% list tabs %}\n\n- One\n\n    #### Object inner {#inner}\n\n    words\n\n{% endlist %}",
        '{% cut "More" %}\n\n#### Object inner {#inner}\n\nwords\n\n{% endcut %}',
        '{% note info "More" %}\n\n#### Object inner {#inner}\n\nwords\n\n{% endnote %}',
    ],
)
def test_headings_inside_containers_define(text: str) -> None:
    page = cut(f"# T a.b\n\n## Method Parameters\n\n{text}\n")
    assert page.by_anchor["inner"].section is P.REQUEST
    assert page.by_anchor["inner"].blocks
    assert "inner" in page.by_name


# --- blocks of a region ---------------------------------------------------------------------


def test_tables_and_fences_inside_notes_but_not_inside_tabs() -> None:
    inside = table("**a**\n`string` | words") + "\n\n" + fence({"a": 1})
    indented = "\n".join(f"    {line}" for line in inside.split("\n"))
    text = lines(
        '{% note info "N" %}', "", inside, "", "{% endnote %}", "",
        '{% cut "C" %}', "", inside, "", "{% endcut %}", "",
        "{% list tabs %}", "", "- T", "", indented, "", "{% endlist %}", "",
    )  # fmt: skip
    blocks = page_of(text).blocks
    assert len(list(tables(blocks))) == 2
    assert len(list(fences(blocks))) == 2
    assert len(list(tab_groups(blocks))) == 1


def test_includes_are_spliced_in_and_listed(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "api-reference/a.md": "# T a.b\n\n{% include [x](../_includes/b.md) %}\n",
            "_includes/b.md": "## Error Handling\n\n{% include [y](c.md) %}\n",
            "_includes/c.md": "words\n",
        },
    )
    page = split_sections(Tree(root).read("api-reference/a.md"))
    assert page.includes == ["_includes/b.md", "_includes/c.md"]
    assert [region.section for region in page.regions] == [P.INTRO, P.ERRORS]
    assert page.of_section(P.ERRORS)[0].blocks
    assert not any(isinstance(block, Included) for block in expand(page.page.blocks, []))
    assert [region.title for region in page.regions[0].walk()] == ["T a.b", "Error Handling"]
