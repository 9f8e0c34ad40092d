"""The first cell of a row: names, stars, types, patterns, in all dialects that occur."""

from __future__ import annotations

import re

import pytest

from bitrix24_openapi.extract.tables.cells import NameCell, parse_name_cell, parse_type_cell
from bitrix24_openapi.extract.tables.patterns import name_pattern

from .pages import cell


def parsed(raw: str) -> NameCell:
    return parse_name_cell(cell(raw))


def type_text(raw: str) -> str | None:
    found = parsed(raw).type
    return found.text if found is not None else None


LINK = "](../data-types.md)"


@pytest.mark.parametrize(
    ("raw", "names", "text"),
    [
        (f"**id**\n[`integer`{LINK}", ["id"], "integer"),
        (f"**id** [`integer`{LINK}", ["id"], "integer"),
        ("**id**\n`integer`", ["id"], "integer"),
        ("**id**\ninteger", ["id"], "integer"),
        ("**id**\n[integer](../data-types.md)", ["id"], "integer"),
        ("**id**\n[object]", ["id"], "object"),
        ("**id**", ["id"], None),
        (f"id\n[`integer`{LINK}", ["id"], "integer"),
        ("id\n`integer`", ["id"], "integer"),
        ("id integer", ["id"], "integer"),
        ("id", ["id"], None),
        ("[id](#id)", ["id"], None),
        ("`IBLOCK_ID`", ["IBLOCK_ID"], None),
        ("`settings[]`", ["settings[]"], None),
        (f"**items**\n[`crm_item[]`{LINK}", ["items"], "crm_item[]"),
        (f"**id**\n[`catalog_product.id`{LINK}", ["id"], "catalog_product.id"),
        # Names in more than one piece.
        ("**UF_`X`**\n`integer`", ["UF_X"], "integer"),
        ("**`a\\_b`**\n`integer`", ["a_b"], "integer"),
        ("**two\nwords**\n`integer`", ["two words"], "integer"),
        ("[**id**](#id)\n`integer`", ["id"], "integer"),
        # Plain words as types: brackets around them are none of theirs.
        ("**id**\ninteger[]", ["id"], "integer[]"),
        ("**id**\n(integer[])", ["id"], "integer[]"),
        ("**id**\n[integer[]]", ["id"], "integer[]"),
        ("**id**\n" + "x" * 60, ["id"], "x" * 60),
        ("**id**\n" + "x" * 61, ["id"], None),
    ],
)
def test_name_and_type(raw: str, names: list[str], text: str | None) -> None:
    found = parsed(raw)
    assert (found.names, type_text(raw)) == (names, text)
    assert not found.anonymous


@pytest.mark.parametrize(
    ("raw", "required", "conditional"),
    [
        (f"**id**\n[`integer`{LINK}", False, False),
        (f"**id***\n[`integer`{LINK}", True, False),
        (f"**id** *\n[`integer`{LINK}", True, False),
        (f"**id**^*^\n[`integer`{LINK}", True, False),
        (f"**id^*^**\n[`integer`{LINK}", True, False),
        (f"**id\\***\n[`integer`{LINK}", False, False),
        (f"**id****\n[`integer`{LINK}", False, True),
        (f"**id***,**\n[`integer`{LINK}", False, True),
        ("**id***", True, False),
        ("id*\n`integer`", True, False),
        (f"**A*** \\| **B***\n[`integer`{LINK}", True, True),
        # Marks in bold on their own, and behind a name that is not bold.
        (f"**id**\n**^*^**\n[`integer`{LINK}", True, False),
        (f"**id**\n**^**^**\n[`integer`{LINK}", False, True),
        (f"**id^*,**^**\n[`integer`{LINK}", False, True),
        ("id*,**\n`integer`", False, True),
        ("[id*](#id)\n`integer`", True, False),
    ],
)
def test_stars(raw: str, required: bool, conditional: bool) -> None:
    found = parsed(raw)
    assert (found.required, found.conditional) == (required, conditional)


@pytest.mark.parametrize(
    "raw",
    [
        f"**id***\n[`integer`{LINK}",
        f"**id****\n[`integer`{LINK}",
        f"**id***,**\n[`integer`{LINK}",
        f"**id**^*^\n[`integer`{LINK}",
        f"**id^*^**\n[`integer`{LINK}",
        f"**id** *\n[`integer`{LINK}",
    ],
)
def test_no_mark_stays_in_the_name_or_the_type(raw: str) -> None:
    assert (parsed(raw).names, type_text(raw)) == (["id"], "integer")


def test_escaped_star_is_part_of_the_name() -> None:
    found = parsed("**UF_\\***\n[`string`](x.md)")
    assert (found.names, found.required, found.pattern) == (["UF_*"], False, "^UF_.+$")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (f"**id**\n[`object`{LINK}\n[`string`{LINK}", "object | string"),
        (f"**id**\n[`object`{LINK}\\|[`string`{LINK}", "object | string"),
        (f"**id**\n[`object`{LINK} \\| [`string`{LINK}", "object | string"),
        (f"**id**\n[`string \\| null`{LINK}", "string | null"),
        (f"**id**\n[`string\\|null`{LINK}", "string | null"),
        ("**id**\n```string|null```", "string | null"),
        ("**id**\n[```string|null```](../data-types.md)", "string | null"),
        (f"**id**\n[`string`{LINK} or null", "string | null"),
        (f"**id**\n[`string`{LINK} или null", "string | null"),
        (f"**id**\n[`integer`{LINK} / [`integer[]`{LINK}", "integer | integer[]"),
        (f"**id**\n[`string`{LINK} or integer[]", "string | integer[]"),
        (f"**id**\n[`string`{LINK} or integer or null", "string | integer or null"),
        (f"**id**\n[`string`{LINK} or integer or words", "string"),
        (f"**id**\n[`string`{LINK} or `integer` или null", "string | integer | null"),
        (f"**id**\n[`a`{LINK}\n[`b`{LINK}\n[`c`{LINK}", "a | b | c"),
        (f"**id**\n[`a`{LINK}\n**`b`**", "a | b"),
    ],
)
def test_unions(raw: str, text: str) -> None:
    assert (parsed(raw).names, type_text(raw)) == (["id"], text)


def test_links_of_a_union_stay_with_their_types() -> None:
    found = parsed("**id**\n[`user`](../types.md#user)\\|[`bot`](#bot)").type
    assert found is not None
    assert [(t.name, t.link) for t in found.alternatives] == [
        ("user", "../types.md#user"),
        ("bot", "#bot"),
    ]


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (f"**REPORT_ID*** \\| **ID***\n[`integer`{LINK}", ["REPORT_ID", "ID"]),
        (f"**A** \\| **B**\n[`string`{LINK}", ["A", "B"]),
        (f"**A** **\\|** **B**\n[`string`{LINK}", ["A", "B"]),
    ],
)
def test_two_names_share_a_cell(raw: str, names: list[str]) -> None:
    assert parsed(raw).names == names


@pytest.mark.parametrize(
    "name", ["filter[ID]", "CALENDAR_EVENT\\|UF_CRM_EVENT", "TITLE (LANG)", "=DELETED", "~OFFSET"]
)
def test_odd_names_stay_one_name(name: str) -> None:
    assert parsed(f"**{name}**\n[`string`{LINK}").names == [name.replace("\\|", "|")]


@pytest.mark.parametrize("raw", ["<selector>", "**<selector>**\n[`array`](x.md)"])
def test_a_name_in_angle_brackets_is_no_markup(raw: str) -> None:
    found = parsed(raw)
    assert (found.names, found.pattern) == (["<selector>"], "^.+$")


@pytest.mark.parametrize("raw", [f"[`object`{LINK}", "`object`", "`string[]`", "```string|null```"])
def test_a_type_alone_is_the_next_alternative(raw: str) -> None:
    found = parsed(raw)
    assert (found.names, found.anonymous) == ([], True)
    assert (found.required, found.conditional, found.pattern) == (False, False, None)
    assert found.type is not None


@pytest.mark.parametrize("raw", ["", " ", "**  **", "***"])
def test_a_cell_without_a_name(raw: str) -> None:
    found = parsed(raw)
    assert (found.names, found.anonymous) == ([], False)


def test_an_escaped_star_alone_asks_for_everything() -> None:
    found = parsed("**\\***\n[`string`](x.md)")
    assert (found.names, found.required, found.pattern) == (["*"], False, None)


@pytest.mark.parametrize(
    ("raw", "names"),
    [("**id**,\n`integer`", ["id"]), ("**A**, **B**\n`integer`", ["A", "B"])],
)
def test_a_comma_alone_is_no_mark(raw: str, names: list[str]) -> None:
    found = parsed(raw)
    assert (found.names, found.required, found.conditional) == (names, False, False)


@pytest.mark.parametrize(
    ("raw", "alternatives"),
    [
        (f"**id***\n[`integer`{LINK}\n(required)", [("integer", 0)]),
        (f"**ids**\n[`array`{LINK} of [`string`{LINK}", [("string", 1)]),
        ("**ids**\n`array` of `string`", [("string", 1)]),
        ("**ids**\n`array` из `string`\n`null`", [("string", 1), ("null", 0)]),
    ],
)
def test_words_behind_a_type_are_no_types(raw: str, alternatives: list[tuple[str, int]]) -> None:
    found = parsed(raw).type
    assert found is not None
    assert [(t.name, t.array_depth) for t in found.alternatives] == alternatives


@pytest.mark.parametrize(
    ("raw", "links"),
    [
        ("**id**\n[`lamp`](a.md)", ["a.md"]),
        ("**id** of a lamp\n[`lamp`](a.md)", ["a.md"]),
        ("**ids**\n[`array`](a.md) of [`lamp`](b.md)", ["b.md"]),
        ("**id**\n`lamp`", [None]),
    ],
)
def test_types_keep_their_links(raw: str, links: list[str | None]) -> None:
    found = parsed(raw).type
    assert found is not None
    assert [each.link for each in found.alternatives] == links


@pytest.mark.parametrize(
    ("raw", "text", "links"),
    [
        ("[`lamp`](a.md)", "lamp", ["a.md"]),
        ("[**lamp**](a.md)", "lamp", ["a.md"]),
        ("`lamp`", "lamp", [None]),
        ("**lamp**", "lamp", [None]),
        ("*lamp*", "lamp", [None]),
        ("lamp", "lamp", [None]),
        ("[`lamp`](a.md) or [`pear`](b.md)", "lamp | pear", ["a.md", "b.md"]),
        ("`lamp`, `pear`\n**null**", "lamp | pear | null", [None, None, None]),
        ("[`lamp`](a.md) \\| null", "lamp | null", ["a.md", None]),
        ("[`lamp`](a.md) or null", "lamp | null", ["a.md", None]),
        ("null или [`lamp`](a.md)", "null | lamp", [None, "a.md"]),
        ("`lamp` / order", "lamp | order", [None, None]),
        (" ", None, []),
        ("or", None, []),
    ],
)
def test_a_cell_of_nothing_but_a_type(raw: str, text: str | None, links: list[str | None]) -> None:
    found = parse_type_cell(cell(raw))
    assert (found.text if found is not None else None) == text
    assert [each.link for each in (found.alternatives if found is not None else [])] == links


# --- patterns -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "matching", "other"),
    [
        ("UF_...", ["UF_CRM_1", "UF_x"], ["XUF_1", "UF_"]),
        ("UF_…", ["UF_CRM_1"], ["UF_"]),
        ("PROPERTY_*", ["PROPERTY_12"], ["PROPERTY_"]),
        ("PARENT_ID_...", ["PARENT_ID_128"], ["PARENT_ID"]),
        ("upload{id}", ["upload12"], ["upload"]),
        ("<locale>", ["de", "en"], [""]),
        ("#CODE#", ["anything"], [""]),
        ("propertyN", ["property12"], ["propertyX", "property"]),
        ("gpsN", ["gps1"], ["gps"]),
        ("PHONE_XXX", ["PHONE_1"], ["PHONE_A"]),
        ("a.{b}.c", ["a.1.c"], ["aX1.c", "a..c"]),
        ("...", ["anything"], [""]),
    ],
)
def test_names_that_stand_for_many(name: str, matching: list[str], other: list[str]) -> None:
    pattern = name_pattern(name)
    assert pattern is not None
    assert pattern.startswith("^")
    assert pattern.endswith("$")
    assert [each for each in matching if not re.match(pattern, each)] == []
    assert [each for each in other if re.match(pattern, each)] == []


@pytest.mark.parametrize(
    "name",
    ["*", "ID", "TOKEN", "N", "IN", "VERSION", "isOpen", "UF_CRM_1", "address_2", "filter[ID]"],
)
def test_names_that_stand_for_themselves(name: str) -> None:
    assert name_pattern(name) is None


@pytest.mark.parametrize("kind", ["[`string`](x.md)", "`string`", "string"])
def test_patterns_of_cells(kind: str) -> None:
    assert parsed(f"**propertyN**\n{kind}").pattern == name_pattern("propertyN")
    assert parsed(f"**property**\n{kind}").pattern is None
