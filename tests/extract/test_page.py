"""Whole pages: what they document, in which version, and what is reported about them."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.model import Language, PageKind, Version
from bitrix24_openapi.extract.pages.page import may_document

from .pages import (
    NAME,
    PATH,
    curl,
    fence,
    field_at,
    kinds,
    label,
    lines,
    method,
    method_text,
    read,
    shape,
    table,
)

ROW = "**id***\n`integer` | words"


@pytest.mark.parametrize(
    ("path", "may"),
    [
        ("api-reference/crm/crm-deal-get.md", True),
        ("settings/how-to-call-rest-api/batch.md", True),
        ("api-reference/crm/index.md", False),
        ("index.md", False),
        ("tutorials/crm/x.md", False),
        ("_includes/x.md", False),
    ],
)
def test_paths(path: str, may: bool) -> None:
    assert may_document(path) is may


@pytest.mark.parametrize(
    ("text", "path"),
    [
        # The usual page, and its Russian twin.
        (method_text(table(ROW)), PATH),
        (lines(f"# Получить {NAME}", "", "## Параметры метода", "", table(ROW)), PATH),
        # Found in folders that are full of other things.
        (method_text(table(ROW)), "api-reference/events/crm-test-get.md"),
        (method_text(table(ROW)), "api-reference/widgets/crm-test-get.md"),
        (method_text(table(ROW)), "settings/crm-test-get.md"),
        # The file is called otherwise, but the page has the sections and calls the method.
        (method_text(table(ROW), examples=[{"id": 1}]), "api-reference/crm/test-get.md"),
        # No section at all, but the file is called like the method.
        (lines(f"# Get {NAME}", "", "No parameters."), PATH),
    ],
)
def test_method_pages(text: str, path: str) -> None:
    facts = read(text, path)
    assert (facts.kind, facts.reason) == (PageKind.METHOD, "")
    assert facts.methods[0].name == NAME
    assert facts.methods[0].page == path


@pytest.mark.parametrize(
    ("text", "path", "reason"),
    [
        (method_text(title="Overview of Tests"), "api-reference/crm/overview.md", "no method name"),
        (method_text(table(ROW), examples=[{"id": 1}]), "api-reference/widgets/menu.md", "a guide"),
        (method_text(table(ROW), examples=[{"id": 1}]), "settings/how-to.md", "a guide"),
        (
            lines(f"# How to use {NAME}", "", curl({"id": 1})),
            "api-reference/crm/how-to.md",
            "a guide",
        ),
        (
            method_text(title=f"About {NAME}", examples=()),
            "api-reference/crm/about.md",
            "a guide",
        ),
        (
            lines(
                "# Get the Language BX24.getLang",
                "",
                "## Method Parameters",
                "",
                table(ROW),
                "",
                fence("BX24.getLang();", "js"),
            ),
            "api-reference/sdk/bx24-get-lang.md",
            "no method name",
        ),
    ],
)
def test_other_pages(text: str, path: str, reason: str) -> None:
    facts = read(text, path)
    assert facts.kind is PageKind.OTHER
    assert facts.reason.startswith(reason)
    assert (facts.methods, facts.events) == ([], [])


# --- version --------------------------------------------------------------------------------

V3_URL = "https://portal.test/rest/api/1/key/"


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (method_text(table(ROW)), Version.CLASSIC),
        (method_text(table(ROW), examples=[{"id": 1}]), Version.CLASSIC),
        (lines(f"# Get {NAME}", "", "## Code Examples", "", curl({"id": 1}, base=V3_URL)),
         Version.V3),
        (lines(f"# Get {NAME}", "", "This is REST 3.0.", "", "## Code Examples", "",
               fence(f"await $b24.actions.v3.call.make({{method: '{NAME}'}})", "js")), Version.V3),
        # One sign alone is a mention.
        (method_text(table(ROW), intro="There is REST 3.0, too."), Version.CLASSIC),
        # The calls beat the signs.
        (method_text(table(ROW), examples=[{"id": 1}],
                     intro="REST 3.0 lives under /rest/api/ now."), Version.CLASSIC),
    ],
)  # fmt: skip
def test_version(text: str, version: Version) -> None:
    assert method(text).version is version


# --- head -----------------------------------------------------------------------------------


def test_head() -> None:
    intro = lines(
        '{% note tip "" %}', "", "Use a server.", "", "{% endnote %}", "",
        "> Scope: [`crm`](x.md), [`im`](y.md)", ">", "> Who can execute the method: anyone", "",
        '{% note warning "DEPRECATED" %}', "", "Use [crm.item.get](../item.md).", "",
        "{% endnote %}", "",
        "The method `crm.test.get` gets.",
    )  # fmt: skip
    found = method(method_text(table(ROW), intro=intro))
    assert (found.title, found.scopes, found.any_scope) == ("Get a Test", ["crm", "im"], False)
    assert found.who_can_execute == "anyone"
    assert found.deprecated
    assert found.replacement is not None
    assert (found.replacement.method, found.replacement.page) == ("crm.item.get", "../item.md")
    assert found.description == "The method `crm.test.get` gets."
    assert (found.source.file, found.source.line) == (PATH, 1)


@pytest.mark.parametrize(
    ("words", "positional"),
    [
        ("Pass the parameters in the request according to the order in the table.", True),
        ("Передавайте параметры в соответствии с порядком в таблице.", True),
        ("Sort order of the list.", False),
        ("", False),
    ],
)
def test_positional(words: str, positional: bool) -> None:
    assert method(method_text(f"{words}\n\n{table(ROW)}")).positional is positional


# --- request --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_table_whose_heading_is_lost(language: Language) -> None:
    text = lines(f"# Get {NAME}", "", "> Scope: `crm`", "", "words", "", table(ROW), "",
                 "## Code Examples", "", curl({"id": 1}))  # fmt: skip
    found = method(text, language=language)
    assert shape(found.request) == {"id* integer": {}}
    assert "heading-lost" in kinds(found.diagnostics)


def test_table_glued_to_the_paragraph_above() -> None:
    found = method(method_text("Some words:\n" + table(ROW)))
    assert shape(found.request) == {"id* integer": {}}


@pytest.mark.parametrize(
    "words",
    [
        "No parameters.",
        "Without parameters.",
        "The method has no parameters.",
        "No parameters. The method does not need an identifier.",
        "Без параметров.",
        "Метод не принимает параметров.",
    ],
)
@pytest.mark.parametrize("heading", [True, False])
def test_no_parameters_in_words(words: str, heading: bool) -> None:
    text = method_text(words) if heading else method_text(intro=f"> Scope: `crm`\n\n{words}")
    found = method(text)
    assert shape(found.request) == {}
    assert "no-parameters-documented" not in kinds(found.diagnostics)


@pytest.mark.parametrize("words", ["", "See the description of list methods."])
def test_silence_about_parameters_is_reported(words: str) -> None:
    assert "no-parameters-documented" in kinds(method(method_text(words)).diagnostics)


def test_parameters_only_in_an_example() -> None:
    found = method(method_text(examples=[{"id": 1}]))
    assert [label(f) for f in found.request.fields] == ["id"]
    assert "no-parameters-documented" not in kinds(found.diagnostics)


def test_a_table_that_nothing_refers_to_is_reported() -> None:
    text = method_text(table(ROW)).replace(
        "## Response Handling", "#### Leftover\n\n" + table("**x**\n`string` | words")
        + "\n\n## Response Handling"
    )  # fmt: skip
    found = method(text)
    assert {"definition-unplaced", "table-unreferenced"} & set(kinds(found.diagnostics))


TABS = """
{% list tabs %}

- One

    #|
    || **x**
    `string` | words ||
    |#

{% endlist %}

"""


def test_a_table_in_tabs_under_code_examples_is_reported() -> None:
    heading = "## Response Handling"
    text = method_text(table(ROW)).replace(heading, TABS + heading)
    assert "table-unreferenced" in kinds(method(text).diagnostics)


def test_tables_of_further_reading_are_nobodys_loss() -> None:
    tail = "## Continue Learning\n\n" + table("**x**\n`string` | words")
    assert "table-unreferenced" not in kinds(method(method_text(table(ROW), tail=tail)).diagnostics)


# --- examples -------------------------------------------------------------------------------


def test_examples_of_a_page() -> None:
    text = method_text(
        table(ROW), examples=[{"id": 1}], responses=[{"result": True}, {"error": "A"}]
    )
    found = method(text)
    assert [(e.kind, e.method, e.body) for e in found.requests] == [("webhook", NAME, {"id": 1})]
    assert [(e.status, e.body) for e in found.responses] == [
        (200, {"result": True}),
        (200, {"error": "A"}),
    ]


def test_typescript_result_type() -> None:
    code = fence(f"const r = await $b24.actions.v2.call.make<boolean>({{method: '{NAME}'}})", "ts")
    text = method_text(table(ROW)).replace(
        "## Response Handling", f"{code}\n\n## Response Handling"
    )
    found = method(text).result_type
    assert found is not None
    assert (found.text, found.shape) == ("boolean", {"type": "boolean"})


def test_unreadable_examples_are_reported() -> None:
    text = method_text(table(ROW), tail="").replace(
        "HTTP Status: **200**", "HTTP Status: **200**\n\n```json\n{{{ : nonsense\n```"
    )
    assert "json-unreadable" in kinds(method(text).diagnostics)


def test_a_repaired_example_is_reported() -> None:
    text = method_text(table(ROW)).replace(
        "HTTP Status: **200**", 'HTTP Status: **200**\n\n```json\n{"result": true,}\n```'
    )
    found = method(text)
    assert "json-repaired" in kinds(found.diagnostics)
    assert field_at(found.response, "result").seen == (1, 1)
