"""What stands above the parameters: scopes, who may call, deprecation, description."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.sections.intro import Intro, read_intro, scopes_in

from .pages import page_of


def intro(text: str) -> Intro:
    return read_intro(page_of(text).blocks)


@pytest.mark.parametrize(
    ("text", "scopes", "any_scope"),
    [
        ("> Scope: [`crm`](../scopes.md)", ["crm"], False),
        ("> Scope: `crm`", ["crm"], False),
        ("> Scope: [`sign.b2e`](a.md), [`crm`](b.md)", ["sign.b2e", "crm"], False),
        ("> Scope: `imopenlines`, `imbot`", ["imopenlines", "imbot"], False),
        ("> Scope: `imopenlines,imbot`", ["imopenlines", "imbot"], False),
        ("> Scope: `a` and `b`", ["a", "b"], False),
        ("> Scope: [`a`](x.md), the module's own (for example, [`b`](x.md))", ["a"], False),
        ("> Scope: [`a`](x.md), the module's own (e.g., [`b`](x.md))", ["a"], False),
        ("> Scope: [`a`](x.md), scope модуля (например, [`b`](x.md))", ["a"], False),
        ("> Scope: [`a`](x.md) — for reading, [`b`](x.md) — for writing", ["a", "b"], False),
        ("> Scope: [`user`](a.md), [`user_brief`](a.md), [`user_basic`](a.md)",
         ["user", "user_brief", "user_basic"], True),
        ("> Scope: [`task`](../x/or/y.md), [`im`](../x/or/y.md)", ["task", "im"], False),
        ("> Scope: [`basic`](a.md)", ["basic"], False),
        ("> Scope: `базовый`", ["basic"], False),
        ("> Scope: `crm`, `crm`", ["crm"], False),
        ("> **Scope**: `crm`", ["crm"], False),
        ("> Who can execute: anyone\n>\n> Scope: `crm`", ["crm"], False),
        ("> Who can execute: anyone", [], False),
        ("> Scope: depends on the module", [], False),
        ("Scope: `crm`", [], False),
    ],
)  # fmt: skip
def test_scopes(text: str, scopes: list[str], any_scope: bool) -> None:
    found = intro(text)
    assert (found.scopes, found.any_scope) == (scopes, any_scope)


def test_first_scope_line_counts() -> None:
    assert intro("> Scope: `a`\n\nwords\n\n> Scope: `b`").scopes == ["a"]


def test_only_identifiers_in_code_are_scopes() -> None:
    assert scopes_in("`crm`, `Not A Scope`, plain, `b2e`") == ["crm", "b2e"]


@pytest.mark.parametrize(
    "text",
    [
        "> Scope: `crm`\n>\n> Who can execute the method: any user",
        "> Scope: `crm`\n>\n> Who can subscribe: any user",
        "> Кто может выполнять метод: any user",
        "> **Who can execute the method:** any user",
        "> Who can execute the method:\n> any\n> user",
    ],
)
def test_who_can_execute(text: str) -> None:
    assert intro(text).who == "any user"


@pytest.mark.parametrize(
    ("title", "deprecated"),
    [
        ("DEPRECATED", True),
        ("Deprecated method", True),
        ("Attention", False),
        ("", False),
    ],
)
def test_deprecation_needs_the_title_of_a_note(title: str, deprecated: bool) -> None:
    head = f'{{% note warning "{title}" %}}' if title else "{% note warning %}"
    assert intro(f"{head}\n\nWords.\n\n{{% endnote %}}").deprecated is deprecated


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Use [crm.item.get](../item-get.md) now.", ("crm.item.get", "../item-get.md")),
        ("Use [`crm.item.get`](../item-get.md) now.", ("crm.item.get", "../item-get.md")),
        ("Use **[crm.item.get](x.md)** now.", ("crm.item.get", "x.md")),
        ("Use the [Universal methods](index.md) now.", (None, "index.md")),
        ("Use `crm.item.get` now.", ("crm.item.get", None)),
        ("**Strong**, then [crm.item.get](x.md).", ("crm.item.get", "x.md")),
        ("Nothing replaces it.", None),
        ("Use `other words` now.", None),
    ],
)
def test_replacement(words: str, expected: tuple[str | None, str | None] | None) -> None:
    found = intro(f'{{% note warning "DEPRECATED" %}}\n\n{words}\n\n{{% endnote %}}').replacement
    assert ((found.method, found.page) if found is not None else None) == expected


def test_first_replacement_counts() -> None:
    text = '{% note warning "DEPRECATED" %}\n\nUse [a.b](a.md).\n\nOr [c.d](c.md).\n\n{% endnote %}'
    found = intro(text)
    assert found.replacement is not None
    assert found.replacement.method == "a.b"


def test_description_is_the_first_paragraph_outside_notes_and_quotes() -> None:
    text = "{% note tip %}\n\nTip.\n\n{% endnote %}\n\n> Scope: `crm`\n\nFirst `a.b`.\n\nSecond.\n"
    found = intro(text)
    assert found.description == "First `a.b`."
    assert found.text == "First `a.b`.\n\nSecond."
