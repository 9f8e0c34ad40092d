"""The inside of objects, in every way in which the docs describe it."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.model import MISSING, EnumValue, Origin, Structure

from .pages import (
    PATH,
    Shape,
    field_at,
    kinds,
    lines,
    method,
    method_text,
    read,
    shape,
    structure_fields,
    table,
)

INNER = table("**A***\n`string` | words", "**B**\n`integer` | words")
FIELDS = "**fields**\n`object` | words"
LINKED = "**fields**\n[`object`](#fields) | words"


def request(text: str) -> Structure:
    return method(method_text(text)).request


def inside(text: str) -> Shape:
    return shape(field_at(request(text), "fields").inner)


AB: Shape = {"A* string": {}, "B integer": {}}


# --- by reference ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "heading"),
    [
        # The type or the description links to the heading's anchor.
        (LINKED, "### Whatever it is called {#fields}"),
        ("**fields**\n`object` | See [below](#fields).", "### Whatever {#fields}"),
        (LINKED, "### Whatever {#Fields}"),
        ("**fields**\n[`object`](#FIELDS) | words", "### Whatever {#fields}"),
        (LINKED, "### Fields"),
        # The anchor is a transliterated Russian slug.
        ("**fields**\n[`object`](#parametr-fields) | words", "### Parameter fields"),
        ("**fields**\n[`object`](#parametr-fields) | words", "### Fields Parameter"),
        ("**fields**\n[`object`](#obekt-fields) | words", "### Object fields"),
        ("**fields**\n[`object`](#parametr-some-fields) | words", "### Parameter some_fields"),
        # No anchor: the heading has the name.
        (FIELDS, "### Parameter fields"),
        (FIELDS, "### Fields Parameter"),
        (FIELDS, "### Parameter FIELDS"),
        (FIELDS, "### Parameter fields Parameter"),
        (FIELDS, "### Fields of the FIELDS Object"),
        (FIELDS, "### Object `fields`"),
        (FIELDS, "## Parameter fields"),
        (FIELDS, "#### Parameter fields"),
        (FIELDS, "### Параметр fields"),
        (FIELDS, "### Поля объекта fields"),
        ("**fields**\n`object[]` | words", "### fields[]"),
    ],
)
def test_definition_under_a_heading(row: str, heading: str) -> None:
    assert inside(lines(table(row), "", heading, "", INNER)) == AB


def test_a_repaired_anchor_is_reported() -> None:
    row = "**fields**\n[`object`](#parametr-fields) | words"
    found = method(method_text(lines(table(row), "", "### Parameter fields", "", INNER)))
    assert "anchor-repaired" in kinds(found.diagnostics)


def test_a_link_to_nothing_is_reported() -> None:
    found = method(method_text(table("**fields**\n[`object`](#nowhere) | words")))
    assert "anchor-missing" in kinds(found.diagnostics)
    assert field_at(found.request, "fields").inner is None


def test_anchor_beats_name() -> None:
    text = lines(
        table(LINKED), "",
        "### Parameter fields", "", table("**X**\n`string` | words"), "",
        "### Other {#fields}", "", INNER,
    )  # fmt: skip
    assert inside(text) == AB


def test_request_names_are_defined_in_the_request_half() -> None:
    other = lines("### Object fields", "", table("**X**\n`string` | words"))
    text = method_text(
        lines(table(FIELDS), "", "### Parameter fields", "", INNER),
        returned=lines(table("**result**\n`object` | words"), "", other),
    )
    assert shape(field_at(method(text).request, "fields").inner) == AB


def test_several_tables_under_one_heading_are_one_object() -> None:
    more = lines(INNER, "", "**Also:**", "", table("**C**\n`string` | words"))
    assert inside(lines(table(LINKED), "", "### Fields {#fields}", "", more)) == {
        **AB,
        "C string": {},
    }


def test_definition_may_start_one_heading_lower() -> None:
    text = lines(table(LINKED), "", "### Fields {#fields}", "", "#### Main fields", "", INNER)
    assert inside(text) == AB


def test_lower_headings_are_alternatives() -> None:
    text = lines(
        table(LINKED), "", "### Fields {#fields}", "",
        "#### For a lead", "", INNER, "",
        "#### For a deal", "", table("**C**\n`string` | words"),
    )  # fmt: skip
    assert inside(text) == {"<For a lead>": AB, "<For a deal>": {"C string": {}}}


def test_nesting_over_three_levels() -> None:
    text = lines(
        table(LINKED), "",
        "### Parameter fields {#fields}", "", table("**inner**\n[`object[]`](#inner) | words"), "",
        "### Object inner {#inner}", "", table("**deep**\n[`object`](#deep) | words"), "",
        "### Object deep {#deep}", "", INNER,
    )  # fmt: skip
    assert inside(text) == {"inner object[]": {"deep object": AB}}


@pytest.mark.parametrize(
    "definition",
    [
        "The object has the fields:\n\n- `one` — words\n- `two` — words",
        'Format:\n\n```json\n{"one": 1, "two": 2}\n```',
    ],
)
def test_definition_without_a_table(definition: str) -> None:
    text = lines(table(LINKED), "", "### Parameter fields {#fields}", "", definition)
    assert [name.split()[0] for name in inside(text)] == ["one", "two"]


def test_scalar_type_with_a_link_gets_the_values_below_the_heading() -> None:
    row = "**kind**\n`string` | One of [these](#kinds)."
    values = "Possible values:\n\n- `A` — first\n- `B` — second"
    found = request(lines(table(row), "", "### Kinds {#kinds}", "", values))
    assert field_at(found, "kind").enum == (EnumValue("A", "first"), EnumValue("B", "second"))
    assert field_at(found, "kind").inner is None


# --- loops ----------------------------------------------------------------------------------


def test_a_structure_that_contains_itself() -> None:
    node = table("**ID**\n`integer` | words", "**CHILDREN**\n[`object[]`](#node) | words")
    facts = read(method_text(lines(table("**fields**\n[`object`](#node) | words"), "",
                                   "### Node {#node}", "", node)))  # fmt: skip
    key = f"{PATH}#node"
    field = field_at(facts.methods[0].request, "fields")
    assert field.inner is not None
    assert field.inner.ref == key
    assert shape(facts.shared[key].structure) == {
        "ID integer": {},
        "CHILDREN object[]": {"<ref>": key},
    }


def test_two_structures_that_contain_each_other() -> None:
    text = lines(
        table("**fields**\n[`object`](#a) | words"), "",
        "### A {#a}", "", table("**b**\n[`object`](#b) | words"), "",
        "### B {#b}", "", table("**a**\n[`object`](#a) | words", "**n**\n`integer` | words"),
    )  # fmt: skip
    facts = read(method_text(text))
    field = field_at(facts.methods[0].request, "fields")
    assert field.inner is not None
    assert field.inner.ref == f"{PATH}#a"
    assert set(facts.shared) == {f"{PATH}#a"}


def test_endless_chains_of_definitions_stop() -> None:
    count = 40
    parts = [table("**f0**\n[`object`](#d0) | words")]
    for i in range(count):
        parts += [f"### D{i} {{#d{i}}}", table(f"**f{i + 1}**\n[`object`](#d{i + 1}) | words")]
    found = method(method_text("\n\n".join(parts)))
    assert "too-deep" in kinds(found.diagnostics)
    assert len(list(structure_fields(found.request))) < count


# --- in the cell ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cell",
    [
        "Keys:\n- `from` — words\n- `to` — words",
        'Format:\n\n```json\n{"from": 1, "to": 2}\n```\n',
        'Format: `{"from": 1, "to": 2}`',
    ],
)
def test_keys_inside_the_description(cell: str) -> None:
    found = field_at(request(table(f"**range**\n`object` | {cell}")), "range")
    assert found.inner is not None
    assert [f.name for f in found.inner.fields] == ["from", "to"]
    assert all(f.origin is not Origin.TABLE for f in found.inner.fields)


def test_values_of_a_key_reach_the_key() -> None:
    cell = "Keys:\n- `code` — the code. Possible values: `A`, `B`\n- `id` — number"
    found = request(table(f"**client**\n`object` | {cell}"))
    assert not field_at(found, "client").enum


# --- rows -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ["**fields**\n`object` | words", "**fields.NAME***\n`string` | words"],
            {"fields object": {"NAME* string": {}}},
        ),
        (
            ["**fields.NAME**\n`string` | words", "**fields.ID**\n`integer` | words"],
            {"fields object": {"NAME string": {}, "ID integer": {}}},
        ),
        (
            ["**users**\n`array` | words", "**users[].id**\n`integer` | words"],
            {"users array": {"id integer": {}}},
        ),
        (
            ["**a**\n`object` | words", "**a.b.c**\n`integer` | words", "**a.b**\n`object` | w"],
            {"a object": {"b object": {"c integer": {}}}},
        ),
        (["**ids[]**\n`integer[]` | words"], {"ids integer[]": {}}),
        (
            ["**ids**\n`array` | words", "**ids[]**\n`integer` | words"],
            {"ids array": {}},
        ),
        # A dotted name whose first part nobody knows is a name with a dot.
        (["**im.v2**\n`string` | words"], {"im.v2 string": {}}),
        (["**filter[ID]**\n`string` | words"], {"filter[ID] string": {}}),
    ],
)
def test_dotted_rows(rows: list[str], expected: Shape) -> None:
    assert shape(request(table(*rows))) == expected


def test_anonymous_rows_continue_the_union() -> None:
    text = table("**value**\n`string` | words", "[`object`](x.md) | words", "`integer` | words")
    assert list(shape(request(text))) == ["value string | object | integer"]


def test_row_without_name_or_type_is_reported() -> None:
    text = method_text(table("**a**\n`string` | words", " | orphaned words"))
    assert "row-without-name" in kinds(method(text).diagnostics)


@pytest.mark.parametrize("label", ["Settings for all", "Настройки"])
def test_label_rows_are_no_fields(label: str) -> None:
    found = method(method_text(table("**a**\n`string` | words", f"**{label}** | ")))
    assert list(shape(found.request)) == ["a string"]
    assert "label-row" in kinds(found.diagnostics)


def test_two_names_in_a_cell_are_two_fields() -> None:
    found = request(table("**REPORT_ID*** \\| **ID***\n[`integer`](x.md) | words"))
    assert list(shape(found)) == ["REPORT_ID? integer", "ID? integer"]


def test_a_repeated_row_widens_the_type() -> None:
    found = request(table("**v***\n`string` | words", "**v**\n`integer` | words"))
    assert list(shape(found)) == ["v string | integer"]


def test_patterns() -> None:
    found = request(table("**UF_...** | words", "**<locale>**\n`string` | words"))
    assert [field.pattern for field in found.fields] == ["^UF_.+$", "^.+$"]


def test_default_columns() -> None:
    head = "Parameter | Type | Default | Description"
    found = request(table("**a** | integer | | words", "**b** | integer | `5` | words", head=head))
    assert list(shape(found)) == ["a integer", "b integer"]
    assert field_at(found, "b").default == 5
    assert field_at(found, "a").default is MISSING


# --- either / or ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "sets"),
    [
        (
            [
                "**A***\n`integer` | Required if `B` is not provided",
                "**B***\n`integer` | Required if `A` is not provided",
            ],
            [["A"], ["B"]],
        ),
        (
            ["**A***\n`integer` | Required if `B` is not provided", "**B**\n`integer` | words"],
            [["A"], ["B"]],
        ),
        (["**A***\n`integer` | words", "**B***\n`integer` | words"], []),
        (["**A***\n`integer` | Required if `ELSEWHERE` is not provided"], []),
    ],
)
def test_required_sets_from_rows(rows: list[str], sets: list[list[str]]) -> None:
    found = request(table(*rows))
    assert list(map(list, found.required_sets)) == sets
    assert all(f.required is False for f in found.fields if [f.name] in sets)


@pytest.mark.parametrize(
    ("note", "sets"),
    [
        ("Specify at least one of `A`, `B`.", [["A"], ["B"]]),
        ("You must pass one of the parameters: `A` or `B`.", [["A"], ["B"]]),
        ("Either `A` or `B` is enough.", [["A"], ["B"]]),
        ("Нужно указать один из параметров: `A` или `B`.", [["A"], ["B"]]),
        ("Words about `A` and `B`.", []),
        ("Specify one of `A`, `UNKNOWN`.", []),
        ("Specify one of the values. `A` and `B` are numbers.", []),
    ],
)
@pytest.mark.parametrize("form", ["{}", '{{% note info "N" %}}\n\n{}\n\n{{% endnote %}}'])
def test_required_sets_from_words_beside_the_table(
    note: str, sets: list[list[str]], form: str
) -> None:
    rows = table("**A***\n`integer` | words", "**B***\n`integer` | words", "**C***\n`string` | w")
    found = request(f"{rows}\n\n{form.format(note)}")
    assert list(map(list, found.required_sets)) == sets
    assert field_at(found, "C").required


# --- alternatives ---------------------------------------------------------------------------

TABS = """
{% list tabs %}

- Lead

    #|
    || **Name**
    `type` | **Description** ||
    || **TITLE***
    `string` | words ||
    |#

- Deal

    #|
    || **Name**
    `type` | **Description** ||
    || **TITLE**
    `integer` | words ||
    || **STAGE**
    `string` | words ||
    |#

{% endlist %}
"""
BY_TAB: Shape = {
    "<Lead>": {"TITLE* string": {}},
    "<Deal>": {"TITLE integer": {}, "STAGE string": {}},
}


def test_one_object_per_tab() -> None:
    text = lines(table("**ID**\n`integer` | words", LINKED), "", "### Fields {#fields}", TABS)
    assert shape(request(text)) == {"ID integer": {}, "fields object": BY_TAB}


def test_tabs_directly_under_the_section() -> None:
    assert shape(request(TABS)) == BY_TAB


def test_parameter_sets_under_headings() -> None:
    text = lines(
        "### 1. By Identifier", "", table("**ID***\n`integer` | words"), "",
        "### 2. By Code", "", table("**CODE***\n`string` | words"),
    )  # fmt: skip
    assert shape(request(text)) == {
        "<1. By Identifier>": {"ID* integer": {}},
        "<2. By Code>": {"CODE* string": {}},
    }


def test_two_request_sections_are_one_request() -> None:
    text = method_text(
        lines(
            table("**A**\n`string` | words"), "",
            "## Method Parameters for IFRAME", "", table("**B**\n`string` | words"),
        )
    )  # fmt: skip
    assert list(shape(method(text).request)) == ["A string", "B string"]


# --- items of arrays ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("Array of user identifiers", "integer | string"),
        ("Массив идентификаторов", "integer | string"),
        ("List of field names", "string"),
        ("Список кодов", "string"),
    ],
)
def test_words_name_the_items(words: str, item: str) -> None:
    found = field_at(request(table(f"**ids**\n`array` | {words}")), "ids")
    assert shape(found.inner) == {f" {item}": {}}


@pytest.mark.parametrize("words", ["Array of objects with identifiers", "Anything", ""])
def test_words_that_name_no_scalar_items(words: str) -> None:
    assert field_at(request(table(f"**ids**\n`array` | {words}")), "ids").inner is None
