"""Habits of the docs that few pages have: each case names the page it was met on."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitrix24_openapi.extract.model import MISSING, Language, Wire

from .pages import (
    PATH,
    Shape,
    field_at,
    fields_shape,
    method,
    method_text,
    read,
    shape,
    table,
    write,
)

# --- values -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("description", "values"),
    [
        # im.recent.get: what each value is for
        ("Kind: `user` for a person, `chat` for a room", ["user", "chat"]),
        # imbot: samples are no values
        ("Id: `chat5` for rooms or `123` for people", []),
        # biconnector.connector.*: the sentence goes on about something else
        ("Kind. Supported values are `STRING` and `INT`, the kind decides the rest",
         ["STRING", "INT"]),
        ("Kind (`string`, `double`, or `date`)", ["string", "double", "date"]),
        # landing.role.setRights: the list holds for one case of several
        ("Possible values:\n\n- `menu` — a\n- `create` — b\n\nThe codes depend on the section.",
         []),
        ("Possible values:\n\n- `menu` — a\n- `create` — b\n\nThe colour is up to you.",
         ["menu", "create"]),
    ],
)  # fmt: skip
def test_values(description: str, values: list[str]) -> None:
    field = field_at(
        method(method_text(table(f"**kind**\n`string` | {description}"))).request, "kind"
    )
    assert [choice.value for choice in field.enum] == values


@pytest.mark.parametrize(
    ("text", "default"),
    [("`Computed`", MISSING), ("`Calculated`", MISSING), ("Вычисляемое", MISSING), ("`5`", "5")],
)
def test_a_column_of_defaults(text: str, default: object) -> None:
    """crm.item.details.configuration.set."""
    rows = table(
        f"**a**\n`string` | words | {text}", head="**Name**\n`type` | Description | Default"
    )
    assert field_at(method(method_text(rows)).request, "a").default == default


@pytest.mark.parametrize(
    ("words", "null"),
    [
        ("The next page, or `null` if there are no more", True),  # note.collection.list
        ("A link, otherwise `null`", True),
        ("`null` when it was never read", True),
        ("The note. Can be `null`", True),  # booking.v1.waitlist.list
        ("Contains `true`. If it contains `null`, it cannot be removed", True),
        ("Possible values:<br>- `string` — set<br>- `null` — not set", True),
        ("How many; if `null`, nobody is told", True),
        ("Заметка. Может быть `null`", True),
        ("Not the same as `null`", False),
        ("Never `null`", False),
        ("Blocks whose `repoId` does not equal `null`", False),  # landing.block.getcontent
        ("Не равно `null`", False),
        ("Is not there. `null` is written instead", True),
        ("A link", False),
    ],
)
def test_null_in_words(words: str, null: bool) -> None:
    row = table(f"**result**\n`string` | {words}")
    (field,) = method(method_text(row, returned=row)).response
    assert (Wire.NULL in field.observed) is null
    assert method(method_text(row)).request.fields[0].observed == ()


# --- structures ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "is_map"),
    [
        ("The key is the code of a field. The values are objects.", True),
        ("A list of fields.", False),
    ],
)
def test_two_sentences_make_a_map(words: str, is_map: bool) -> None:
    """sale.paysystem.handler.add: ``FIELDS``."""
    inside = table("**CODE**\n`string` | words")
    row = table("**FIELDS**\n[`object`](#f) | words")
    text = f"{row}\n\n### FIELDS {{#f}}\n\n{words}\n\n{inside}"
    found = field_at(method(method_text(text)).request, "FIELDS").inner
    expected: Shape = {"CODE string": {}}
    assert shape(found) == ({"<map>": expected} if is_map else expected)


def test_a_type_that_a_fields_method_describes(tmp_path: Path) -> None:
    """crm.activity.add: ``crm_activity_communication``."""
    root = write(tmp_path, {
        "api-reference/crm/test-part-fields.md": method_text(
            title="Fields of a Part crm.test.part.fields",
            returned=table("**result**\n`object` | words")
            + "\n\n#### All Fields {#all}\n\n" + table("**ID**\n`integer` | words"),
        ),
    })  # fmt: skip
    row = table("**PART**\n[`test_part`](./types.md) | [Part](./test-part-fields.md)")
    facts = read(method_text(row), root=root)
    inner = field_at(facts.methods[0].request, "PART").inner
    assert inner is not None
    assert inner.ref is not None
    assert shape(facts.shared[inner.ref].structure) == {"ID integer": {}}


@pytest.mark.parametrize(("title", "found"), [("Fields of a Thing", True), ("Codes", False)])
def test_fields_without_types_on_another_page(tmp_path: Path, title: str, found: bool) -> None:
    """biconnector.source.*: names and descriptions, no types; examples fill them in."""
    rows = table("**title** | words", "**code** | words", head="**Name** | **Description**")
    root = write(tmp_path, {
        "api-reference/crm/index.md": f"# Things\n\n## {title} {{#fields}}\n\n{rows}\n",
    })  # fmt: skip
    body = {"fields": {"title": "A"}}
    row = table("**fields**\n`object` | See [the fields](./index.md#fields)")
    about = method(method_text(row, examples=[body]), root=root)
    inner = field_at(about.request, "fields").inner
    assert shape(inner) == ({"title": {}, "code": {}} if found else {"title": {}})


def test_the_anchor_names_a_type_that_the_title_does_not(tmp_path: Path) -> None:
    """crm.item.payment.get: "Key Result. {#sale_order_payment_crm_simple}"."""
    root = write(tmp_path, {
        "api-reference/crm/other.md": "# Other\n\n### Key Result. {#test_simple}\n\n"
        + table("**id**\n`integer` | words") + "\n",
    })  # fmt: skip
    row = table("**result**\n[`test_simple[]`](other.md#test_simple) | words")
    about = method(method_text(returned=row), root=root)
    assert "<ref>" in fields_shape(about.response)["result test_simple[]"]


def test_an_order_takes_names_and_a_filter_takes_types() -> None:
    """bizproc.task.list: ``ORDER`` and ``FILTER`` link to the fields of the answer."""
    rows = table("**ORDER**\n`object` | [Field](#f)", "**FILTER**\n`object` | [Field](#f)")
    returned = (
        table("**result**\n[`object[]`](#f) | words")
        + "\n\n#### Fields of a Task {#f}\n\n" + table("**ID**\n`integer` | words")
    )  # fmt: skip
    about = method(method_text(rows, returned=returned))
    assert shape(about.request) == {
        "ORDER object": {"ID": {}},
        "FILTER object": {"ID integer": {}},
    }


def test_marks_in_words() -> None:
    """catalog.product.list: ``filter``."""
    rows = table("**filter**\n[`object`](#f) | Conditions. Required fields: `iblockId`, `b`.")
    inside = table("**id**\n`integer` | words", "**iblockId**\n`integer` | words", "**b** | words")
    about = method(method_text(f"{rows}\n\n### Filter {{#f}}\n\n{inside}"))
    assert shape(about.request) == {
        "filter object": {"id integer": {}, "iblockId* integer": {}, "b*": {}}
    }


@pytest.mark.parametrize(
    ("words", "required"),
    [
        ("**The `iblockId` field is required**.", {"iblockId"}),
        ("The `iblockId` field is required; others are not", {"iblockId"}),
        ("You must specify `iblockId` — the block", {"iblockId"}),
        ("The required field is `iblockId` [a block]", {"iblockId"}),
        ("The `iblockId` field is required if `b` is not given", set()),
    ],
)
def test_keys_that_words_alone_require(words: str, required: set[str]) -> None:
    """crm.timeline.bindings.list: ``filter``."""
    about = method(method_text(table(f"**filter**\n[`object`](#f) | Conditions.\n\n{words}")))
    inner = about.request.fields[0].inner
    assert (
        {each.name for each in inner.fields if each.required} == required if inner else not required
    )


def test_conditions_in_a_list_have_no_keys() -> None:
    """timeman.record.list: ``filter`` is a list of lists."""
    rows = table("**filter**\n[`array`](#f) | Conditions. The `userId` parameter is required.")
    assert method(method_text(rows)).request.fields[0].inner is None


@pytest.mark.parametrize("first", ["CRM Entity", "CRM object"])
def test_the_column_that_says_for_which_entity(first: str) -> None:
    """crm.item.details.configuration.get, ``extras`` of 2025."""
    rows = table("**SPA** | `categoryId` | words", head=f"**{first}** | **Name** | **Description**")
    assert shape(method(method_text(rows)).request) == {"categoryId": {}}


def test_any_word_above_the_word_for_types_heads_fields() -> None:
    """tasks.task.getFields of 2025: "**Title** `type`"."""
    rows = table("**id**\n`integer` | words", head="**Title**\n`type` | **Description**")
    assert shape(method(method_text(rows)).request) == {"id integer": {}}


# --- the page -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "language", "unfinished"),
    [
        ("We are still updating this page", Language.EN, True),
        ("Мы ещё обновляем эту страницу", Language.RU, True),
        ("Mind the gap", Language.EN, False),
    ],
)
def test_a_page_that_says_it_is_unfinished(
    title: str, language: Language, unfinished: bool
) -> None:
    note = f'{{% note warning "{title}" %}}\n\nWords.\n\n{{% endnote %}}'
    about = method(method_text(intro=note), PATH, language)
    assert about.unfinished is unfinished
