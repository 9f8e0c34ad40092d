"""Event pages: the code, what the handler receives, and pages that only look like one."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.model import Language, PageKind, Wire

from .pages import event, fence, field_at, kinds, lines, read, shape, table

FOLDER = "api-reference/crm/test/events/"
PATH = f"{FOLDER}on-crm-test-add.md"
PAYLOAD = {"event": "ONCRMTESTADD", "data": {"FIELDS": {"ID": "5"}}, "ts": "1", "auth": {}}
ROWS = table(
    "**event**\n`string` | words",
    "**data**\n`object` | words",
    "**data.FIELDS**\n`object` | words",
    "**data.FIELDS.ID**\n`integer` | words",
    "**ts**\n`timestamp` | words",
)


def text(
    title: str = "Event on Creating a Test onCrmTestAdd",
    payload: object = PAYLOAD,
    rows: str = ROWS,
    heading: str = "## What the Handler Receives",
) -> str:
    parts = [f"# {title}", "> Scope: [`crm`](x.md)", "Words.", heading, rows]
    if payload is not None:
        parts.append(fence(payload))
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize(
    ("title", "payload", "path", "name"),
    [
        ("Event on Creating onCrmTestAdd", None, PATH, "ONCRMTESTADD"),
        ("Event on Creating OnCrmTestAdd", None, PATH, "ONCRMTESTADD"),
        ("Event ONCRMTESTADD", None, PATH, "ONCRMTESTADD"),
        ("Event CATALOG.PRODUCT.ON.ADD", None, f"{FOLDER}catalog-product-on-add.md",
         "CATALOG.PRODUCT.ON.ADD"),
        # The payload beats a wrong heading; without a name in the heading it decides alone.
        ("Event on Deleting onTestAdd", PAYLOAD, PATH, "ONCRMTESTADD"),
        ("Event on Creating", PAYLOAD, PATH, "ONCRMTESTADD"),
        # A payload in mixed case.
        ("Event onCrmTestAdd", {"event": "onCrmTestAdd"}, PATH, "ONCRMTESTADD"),
        ("Событие создания onCrmTestAdd", PAYLOAD, PATH, "ONCRMTESTADD"),
    ],
)  # fmt: skip
def test_code(title: str, payload: object, path: str, name: str) -> None:
    assert event(text(title, payload), path).name == name


def test_sentence_names_the_event() -> None:
    page = text("Event on Creating", None).replace("Words.", "The event `onCrmTestAdd` fires.")
    assert event(page, PATH).name == "ONCRMTESTADD"


@pytest.mark.parametrize("heading", ["## What the Handler Receives", "## Что получает обработчик"])
def test_facts(heading: str) -> None:
    found = event(text(heading=heading), PATH)
    assert (found.title_name, found.scopes) == ("onCrmTestAdd", ["crm"])
    assert found.title == "Creating a Test"
    assert shape(found.payload) == {
        "event string": {},
        "data object": {"FIELDS object": {"ID integer": {}}},
        "ts timestamp": {},
        "auth": {},
    }
    assert field_at(found.payload, "data.FIELDS.ID").observed == (Wire.DIGITS,)
    assert found.examples == [PAYLOAD]
    assert found.page == PATH


@pytest.mark.parametrize("heading", ["## Parameters", "## Request Parameters"])
def test_the_whole_request_under_a_heading_for_parameters(heading: str) -> None:
    found = event(text(heading=heading), PATH)
    assert shape(found.payload) == {
        "event string": {},
        "data object": {"FIELDS object": {"ID integer": {}}},
        "ts timestamp": {},
    }


def test_old_pages_list_the_data_alone() -> None:
    rows = table("**ID**\n`integer` | words")
    page = lines("# Event onCrmTestAdd", "", "Words.", "", "## Parameters", "", rows)
    found = event(page, PATH)
    assert shape(found.payload) == {"data array": {"ID integer": {}}}


TABS = """
{% list tabs %}

- One

    #|
    || **x**
    `string` | words ||
    |#

{% endlist %}
"""


def test_rows_in_tabs() -> None:
    found = event(text(payload=None, rows=TABS), PATH)
    assert list(shape(found.payload)) == ["x string"]


def test_no_table_is_reported() -> None:
    found = event(text(payload=None, rows="Words."), PATH)
    assert "event-without-payload" in kinds(found.diagnostics)


def test_title_of_an_event_that_has_no_other_words() -> None:
    assert event(text("Event onCrmTestAdd", None), PATH).title == "CRM Test Added"


@pytest.mark.parametrize(
    ("page", "path"),
    [
        # JavaScript events of the page's own window.
        (text("Event BackgroundCallCard::initialized", None), PATH),
        (text(payload=None).replace("Words.", "About `CallCard::event`."), PATH),
        # No payload section and no event in the heading.
        (lines("# How to Subscribe", "", "Words."), f"{FOLDER}subscribe.md"),
        (text("Overview of Events", None), f"{FOLDER}overview.md"),
        # The folder is no folder of events.
        (text("Event onCrmTestAdd", None), "api-reference/crm/about.md"),
    ],
)
def test_pages_that_only_look_like_events(page: str, path: str) -> None:
    facts = read(page, path)
    assert facts.kind is PageKind.OTHER
    assert facts.reason


def test_method_in_a_folder_of_events() -> None:
    page = lines(
        "# Subscribe event.bind", "", "## Method Parameters", "", table("**a**\n`int` | w")
    )
    facts = read(page, "api-reference/events/event-bind.md", Language.EN)
    assert [m.name for m in facts.methods] == ["event.bind"]
