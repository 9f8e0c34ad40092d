"""Types that the docs define once, on another page: objects, aliases, members, whole pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitrix24_openapi.extract.model import EnumValue, Language, PageFacts, SharedType

from .pages import PATH, field_at, fields_shape, lines, method_text, read, shape, table, write

TYPES = "api-reference/data-types.md"
ENTITIES = "api-reference/chats/entities.md"
THING = table("**ID**\n`integer` | words", "**NAME**\n`string` | words")


def facts(root: Path, row: str, language: Language = Language.EN, **pages: str) -> PageFacts:
    """Facts of a method with one parameter; ``types`` and ``entities`` are the other pages."""
    files = {"types": TYPES, "entities": ENTITIES, "more": "api-reference/crm/more.md",
             "fields": "api-reference/crm/some-fields.md"}  # fmt: skip
    write(root, {files[name]: text for name, text in pages.items()})
    return read(method_text(table(row)), language=language, root=root)


def shared_of(found: PageFacts, name: str = "value") -> SharedType | None:
    """The shared type that the parameter's type names."""
    field = field_at(found.methods[0].request, name)
    keys = [t.shared for t in field.type.alternatives if t.shared] if field.type else []
    return found.shared[keys[0]] if keys else None


def row_of(name: str, href: str = "../data-types.md") -> str:
    return f"**value**\n[`{name}`]({href}) | words"


# --- objects --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("href", "heading"),
    [
        ("../data-types.md#thing", "## Thing {#thing}"),
        ("../data-types.md#thing", "## thing"),
        ("../data-types.md", "## Object thing"),
        ("../data-types.md#wrong-anchor", "## Type thing"),
        ("/api-reference/data-types.html#thing", "### thing {#thing}"),
        ("../data-types.md", "## Тип thing"),
    ],
)
def test_object_by_link(tmp_path: Path, href: str, heading: str) -> None:
    found = facts(tmp_path, row_of("thing", href), types=lines("# T", "", heading, "", THING))
    shared = shared_of(found)
    assert shared is not None
    assert shape(shared.structure) == {"ID integer": {}, "NAME string": {}}
    assert shared.key.startswith(f"{TYPES}#")
    inner = field_at(found.methods[0].request, "value").inner
    assert inner is not None
    assert inner.ref == shared.key


def test_array_of_objects(tmp_path: Path) -> None:
    page = lines("# T", "", "## thing {#thing}", "", THING)
    found = facts(tmp_path, row_of("thing[]", "../data-types.md#thing"), types=page)
    assert shared_of(found) is not None


def test_same_word_two_meanings(tmp_path: Path) -> None:
    types = lines("# T", "", table("`user` | Integer identifier", head="Type | Description"))
    entities = lines("# E", "", "## User {#user}", "", THING)
    scalar = shared_of(facts(tmp_path, row_of("user"), types=types, entities=entities))
    assert scalar is not None
    assert scalar.alias_of is not None
    assert scalar.alias_of.text == "integer"
    row = row_of("User[]", "../chats/entities.md#user")
    entity = shared_of(facts(tmp_path, row))
    assert entity is not None
    assert entity.alias_of is None
    assert list(shape(entity.structure)) == ["ID integer", "NAME string"]


@pytest.mark.parametrize(
    "row",
    [
        row_of("thing", "../no-such-page.md#thing"),
        row_of("thing", "https://example.com/x.md#thing"),
        row_of("unknown"),
        row_of("unknown", "../data-types.md#unknown"),
        "**value**\n`thing` | words",
    ],
)
def test_types_that_nobody_defines(tmp_path: Path, row: str) -> None:
    found = facts(tmp_path, row, types=lines("# T", "", "## thing {#thing}", "", THING))
    assert shared_of(found) is None
    assert field_at(found.methods[0].request, "value").inner is None


def test_types_refer_to_types(tmp_path: Path) -> None:
    types = lines(
        "# T", "",
        "## thing {#thing}", "",
        table("**part**\n[`part`](#part) | words", "**kind**\n[`kind`](crm/more.md#kind) | w"), "",
        "## part {#part}", "", THING,
    )  # fmt: skip
    more = lines("# M", "", "## kind {#kind}", "", THING)
    found = facts(tmp_path, row_of("thing", "../data-types.md#thing"), types=types, more=more)
    assert sorted(found.shared) == ["api-reference/crm/more.md#kind", f"{TYPES}#thing"]
    shared = shared_of(found)
    assert shared is not None
    assert shape(shared.structure) == {
        "part part": {"ID integer": {}, "NAME string": {}},
        "kind kind": {"<ref>": "api-reference/crm/more.md#kind"},
    }


def test_type_that_contains_itself(tmp_path: Path) -> None:
    tree = table("**ID**\n`integer` | words", "**children**\n[`thing[]`](#thing) | words")
    types = lines("# T", "", "## thing {#thing}", "", tree)
    found = facts(tmp_path, row_of("thing", "../data-types.md#thing"), types=types)
    shared = shared_of(found)
    assert shared is not None
    assert shape(shared.structure) == {
        "ID integer": {},
        "children thing[]": {"<ref>": f"{TYPES}#thing"},
    }


def test_types_of_two_pages_that_contain_each_other(tmp_path: Path) -> None:
    types = lines("# T", "", "## a {#a}", "", table("**b**\n[`b`](crm/more.md#b) | words"))
    more = lines("# M", "", "## b {#b}", "", table("**a**\n[`a`](../data-types.md#a) | words"))
    found = facts(tmp_path, row_of("a", "../data-types.md#a"), types=types, more=more)
    assert sorted(found.shared) == ["api-reference/crm/more.md#b", f"{TYPES}#a"]


# --- links in descriptions ------------------------------------------------------------------


def test_structure_by_a_link_in_the_description(tmp_path: Path) -> None:
    row = "**value**\n`object` | The same as [there](more.md#kind)."
    found = facts(tmp_path, row, more=lines("# M", "", "## Fields {#kind}", "", THING))
    assert shape(field_at(found.methods[0].request, "value").inner) == {
        "<ref>": "api-reference/crm/more.md#kind"
    }


def test_a_list_of_codes_is_no_structure(tmp_path: Path) -> None:
    codes = table("`A_ONE` | words", "`A_TWO` | words", head="Name | Description")
    row = "**value**\n`object` | The same as [there](more.md#kind)."
    found = facts(tmp_path, row, more=lines("# M", "", "## Codes {#kind}", "", codes))
    assert field_at(found.methods[0].request, "value").inner is None


@pytest.mark.parametrize("href", ["some-fields.md", "./some-fields.md"])
def test_a_page_of_nothing_but_fields(tmp_path: Path, href: str) -> None:
    page = lines("# Fields", "", THING, "", "## More", "", table("**X**\n`string` | words"))
    found = facts(tmp_path, f"**value**\n`object` | See [all]({href}).", fields=page)
    key = "api-reference/crm/some-fields.md#"
    assert shape(field_at(found.methods[0].request, "value").inner) == {"<ref>": key}
    assert list(shape(found.shared[key].structure)) == ["ID integer", "NAME string", "X string"]


@pytest.mark.parametrize(
    "page",
    [
        # A method page, and a page whose tables have no types.
        lines("# Fields a.b", "", "## Method Parameters", "", THING),
        lines("# Fields", "", table("`A` | words", "`B` | words", head="Name | Description")),
    ],
)
def test_other_pages_are_no_field_lists(tmp_path: Path, page: str) -> None:
    found = facts(tmp_path, "**value**\n`object` | See [all](some-fields.md).", fields=page)
    assert field_at(found.methods[0].request, "value").inner is None


# --- aliases --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words", "base"),
    [
        ("user", "Integer identifier of a user", "integer"),
        ("crm_lead", "Целочисленный идентификатор лида", "integer"),
        ("crm_status", "String code of a status", "string"),
        ("crm_status", "Строковый код", "string"),
        ("crm_enum_x", "Type of activity: `1` — call, `2` — mail", "integer"),
        ("crm_enum_x", "Тип активности: `1` — звонок", "integer"),
        ("crm_userfield", "Whatever the portal has", "any"),
        ("location", "Words that tell nothing", "integer"),
        ("thing", "An object of a kind", "object"),
    ],
)
def test_rows_of_type_tables_are_aliases(tmp_path: Path, name: str, words: str, base: str) -> None:
    types = lines("# T", "", table(f"`{name}` | {words}", head="Type | Description"))
    shared = shared_of(facts(tmp_path, row_of(name), types=types))
    assert shared is not None
    assert shared.alias_of is not None
    assert shared.alias_of.text == base
    assert shared.structure is None


@pytest.mark.parametrize(("name", "words"), [("lang_map", "words")])
def test_maps(tmp_path: Path, name: str, words: str) -> None:
    types = lines("# T", "", table(f"`{name}` | {words}", head="Type | Description"))
    shared = shared_of(facts(tmp_path, row_of(name), types=types))
    assert shared is not None
    assert shared.structure is not None
    assert shared.structure.map_of is not None


def test_alias_with_values(tmp_path: Path) -> None:
    words = "Integer. Possible values:\n- `1` — one\n- `2` — two"
    types = lines("# T", "", table(f"`crm_enum_x` | {words}", head="Type | Description"))
    shared = shared_of(facts(tmp_path, row_of("crm_enum_x"), types=types))
    assert shared is not None
    assert shared.enum == (EnumValue(1, "one"), EnumValue(2, "two"))


@pytest.mark.parametrize("row", ["`string` | String", "`two words` | Integer", " | Integer"])
def test_rows_that_define_no_type(tmp_path: Path, row: str) -> None:
    types = lines("# T", "", table(row, "`x` | Integer", head="Type | Description"))
    assert shared_of(facts(tmp_path, row_of("x"), types=types)) is not None
    name = row.split("`")[1] if "`" in row else "other"
    assert shared_of(facts(tmp_path, row_of(name))) is None


def test_alias_whose_words_tell_no_type(tmp_path: Path) -> None:
    types = lines("# T", "", table("`x` | Who knows", head="Type | Description"))
    assert shared_of(facts(tmp_path, row_of("x"), types=types)) is None


# --- members --------------------------------------------------------------------------------

OBJECTS = lines("# T", "", "## sale_item {#sale_item}", "",
                table("**id**\n`integer` | w", "**XML_ID**\n`string` | w"))  # fmt: skip


@pytest.mark.parametrize(
    ("name", "href", "text"),
    [
        ("sale_item.id", "../data-types.md#sale_item", "integer"),
        ("sale_item.ID", "../data-types.md#sale_item", "integer"),
        ("sale_item.xml_id", "../data-types.md", "string"),
        ("sale_other.id", "../data-types.md#sale_other", "integer"),
    ],
)
def test_type_of_a_member(tmp_path: Path, name: str, href: str, text: str) -> None:
    shared = shared_of(facts(tmp_path, row_of(name, href), types=OBJECTS))
    assert shared is not None
    assert shared.alias_of is not None
    assert shared.alias_of.text == text


def test_member_that_the_object_lacks(tmp_path: Path) -> None:
    row = row_of("sale_item.other", "../data-types.md#sale_item")
    assert shared_of(facts(tmp_path, row, types=OBJECTS)) is None


# --- consulted files ------------------------------------------------------------------------


def test_response_types_belong_to_the_facts(tmp_path: Path) -> None:
    write(tmp_path, {TYPES: lines("# T", "", "## thing {#thing}", "", THING)})
    returned = table("**result**\n[`thing`](../data-types.md#thing) | words")
    found = read(method_text(returned=returned), root=tmp_path)
    assert fields_shape(found.methods[0].response) == {"result thing": {"<ref>": f"{TYPES}#thing"}}
    assert list(found.shared) == [f"{TYPES}#thing"]


# --- what a request or an id means by a type ------------------------------------------------


@pytest.mark.parametrize(
    "row",
    [
        "**thingId**\n[`thing`](../data-types.md#thing) | words",
        "**THING_ID**\n[`thing`](../data-types.md#thing) | words",
        "**thing**\n[`thing`](../data-types.md#thing) | ID of the thing",
        "**thing**\n[`thing`](../data-types.md#thing) | Идентификатор вещи",
    ],
)
def test_an_identifier_of_an_object_is_no_object(tmp_path: Path, row: str) -> None:
    found = facts(tmp_path, row, types=lines("# T", "", "## thing {#thing}", "", THING))
    (field,) = found.methods[0].request.fields
    shared = shared_of(found, field.name)
    assert shared is not None
    assert shared.alias_of is not None
    assert [t.name for t in shared.alias_of.alternatives] == ["integer", "string"]
    assert field.inner is None


FILTERED = lines("# F", "", "## Fields {#fields}", "", THING)


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        # Keys without their types: a filter may hold a list, an order a direction.
        ("filter", "object", ["ID", "NAME"]),
        ("order", "object", ["ID", "NAME"]),
        ("select", "array", []),
        ("select", "object", ["ID", "NAME"]),
    ],
)
def test_selectors_name_fields_without_their_types(
    tmp_path: Path, name: str, kind: str, expected: list[str]
) -> None:
    row = f"**{name}**\n`{kind}` | The fields are [there](more.md#fields)."
    found = facts(tmp_path, row, more=FILTERED)
    assert list(shape(field_at(found.methods[0].request, name).inner)) == expected


def test_selectors_name_the_fields_that_the_cell_lists(tmp_path: Path) -> None:
    rows = [f"**{name}**\n`string` | words" for name in ("A", "B", "C", "D")]
    row = "**order**\n`object` | Sort by `A`, `B`, `C` of [these](more.md#fields)."
    found = facts(tmp_path, row, more=lines("# F", "", "## Fields {#fields}", "", table(*rows)))
    assert list(shape(field_at(found.methods[0].request, "order").inner)) == ["A", "B", "C"]


def test_a_heading_of_a_page_that_is_linked_without_its_anchor(tmp_path: Path) -> None:
    more = lines("# M a.b", "", "## Method Parameters", "", "### Parameter value", "", THING)
    found = facts(tmp_path, "**value**\n`object` | The same as [there](more.md).", more=more)
    assert list(shape(field_at(found.methods[0].request, "value").inner)) == ["<ref>"]


def test_a_page_that_defines_no_such_name(tmp_path: Path) -> None:
    more = lines("# M a.b", "", "## Method Parameters", "", "### Parameter other", "", THING)
    found = facts(tmp_path, "**value**\n`object` | The same as [there](more.md).", more=more)
    assert field_at(found.methods[0].request, "value").inner is None


def test_values_of_an_alias_in_running_text(tmp_path: Path) -> None:
    words = "Direction: `1` — in, `2` — out. `0` — unknown"
    types = lines("# T", "", table(f"`crm_enum_x` | {words}", head="Type | Description"))
    shared = shared_of(facts(tmp_path, row_of("crm_enum_x"), types=types))
    assert shared is not None
    assert shared.enum == (EnumValue(0, "unknown"), EnumValue(1, "in"), EnumValue(2, "out"))


def test_an_upload_is_written_otherwise_than_it_is_read(tmp_path: Path) -> None:
    types = lines("# T", "", "## diskfile {#diskfile}", "", THING)
    link = "[`diskfile`](../data-types.md#diskfile)"
    write(tmp_path, {TYPES: types})
    text = method_text(
        table(f"**file**\n{link} | words"),
        returned=table("**result**\n`object` | words", f"**file**\n{link} | words"),
    )
    (method,) = read(text, root=tmp_path).methods
    assert shape(method.request) == {"file diskfile": {}}
    inner = field_at(method.response, "result.file").inner
    assert inner is not None
    assert inner.ref == f"{TYPES}#diskfile"


def test_member_of_an_object_of_the_same_page(tmp_path: Path) -> None:
    text = method_text(
        lines(
            table("**itemId**\n[`sale_item.code`](#sale_item) | words",
                  "**item**\n[`sale_item`](#sale_item) | words"), "",
            "### Object sale_item {#sale_item}", "", table("**code**\n`string` | words"),
        )
    )  # fmt: skip
    (method,) = read(text, root=write(tmp_path, {PATH: text})).methods
    assert shape(field_at(method.request, "item").inner) == {"code string": {}}
    assert field_at(method.request, "itemId").inner is None
