"""Callable names that the docs define on pages about something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitrix24_openapi.extract import Corpus, PageKind
from bitrix24_openapi.extract.insides.shared import SharedTypes
from bitrix24_openapi.extract.model import Language, PageFacts, Version
from bitrix24_openapi.extract.pages.extras import EXTRA_METHODS, Extra, read_extra
from bitrix24_openapi.markdown import Tree, parse

from .pages import NOWHERE, curl, fence, fields_shape, lines, method_text, shape, table, write

PAGE = "api-reference/guide.md"


def extra(text: str, what: Extra) -> PageFacts | None:
    tree = Tree(NOWHERE)
    shared = SharedTypes(tree, Language.EN)
    return read_extra(parse(text, PAGE, tree), what, Language.EN, shared, ["API", "Guide"])


def plain(name: str = "x.y", **more: object) -> Extra:
    return Extra(name, PAGE, Version.CLASSIC, "Our words", **more)  # type: ignore[arg-type]


def test_a_page_that_no_longer_mentions_the_name() -> None:
    assert extra("# Guide\n\nWords.\n", plain()) is None


def test_head() -> None:
    facts = extra("# Guide\n\n> Scope: `im`\n\nCall `x.y`.\n", plain())
    assert facts is not None
    (method,) = facts.methods
    assert (method.name, method.title, method.scopes) == ("x.y", "Our words", ["im"])
    assert (str(method.source), method.toc) == (f"{PAGE}:5", ["API", "Guide"])
    assert fields_shape(method.response) == {"result any": {}}
    assert facts.kind is PageKind.METHOD


def test_body_and_answer_from_examples() -> None:
    text = lines(
        "# Guide", "", curl({"id": 1, "auth": "t"}, "x.y"), "", curl({"other": 1}, "x.z"), "",
        "## Answer {#answer}", "", fence({"result": {"ok": True}}), "", fence({"note": "none"}),
    )  # fmt: skip
    facts = extra(text, plain(response_anchor="answer"))
    assert facts is not None
    assert shape(facts.methods[0].request) == {"id": {}}
    assert fields_shape(facts.methods[0].response) == {"result": {"ok": {}}}


def test_array_body() -> None:
    text = lines("# Guide", "", curl([{"method": "a"}, {"method": "b", "as": 1}, 5], "x.y"))
    facts = extra(text, plain(array_body=True))
    assert facts is not None
    assert facts.methods[0].array_body
    assert shape(facts.methods[0].request) == {"method": {}, "as": {}}


def test_parameters_under_a_heading() -> None:
    text = lines("# Guide", "", "Call `x.y`.", "", "## JS API", "", table("**a***\n`string` | w"))
    facts = extra(text, plain(parameters_heading="js api"))
    assert facts is not None
    assert shape(facts.methods[0].request) == {"a* string": {}}


def test_alias_has_the_facts_of_the_page_under_its_own_name(tmp_path: Path) -> None:
    (alias,) = (each for each in EXTRA_METHODS if each.alias)
    name = "bizproc.workflow.instances"
    intro = f"Also called `{alias.name}`."
    text = method_text(table("**a***\n`string` | w"), title=f"List {name}", intro=intro)
    root = write(tmp_path, {alias.page: text.replace("crm.test.get", name)})
    (facts,) = Corpus(root).extra_methods()
    (method,) = facts.methods
    assert (method.name, method.title) == (alias.name, alias.title)
    assert shape(method.request) == {"a* string": {}}
    assert (method.diagnostics, facts.diagnostics) == ([], [])


def test_pages_that_are_absent_are_no_error(tmp_path: Path) -> None:
    assert Corpus(write(tmp_path, {PAGE: "# Guide\n"})).extra_methods() == []


def test_extras_of_a_checkout(tmp_path: Path) -> None:
    """Those whose page is there and mentions them, with the page as what they depend on."""
    v3 = "api-reference/rest-v3.md"
    text = lines("# REST 3.0", "", "Call `rest.scope.list` for the list, then a batch.", "")
    found = Corpus(write(tmp_path, {v3: text})).extra_methods()
    assert [facts.methods[0].name for facts in found] == ["batch", "rest.scope.list"]
    assert {facts.methods[0].version for facts in found} == {Version.V3}
    assert {facts.depends for facts in found} == {(f"en:{v3}",)}


@pytest.mark.corpus
@pytest.mark.parametrize("what", EXTRA_METHODS, ids=lambda each: each.name)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_extras_are_still_where_the_table_says(
    request: pytest.FixtureRequest, language: str, what: Extra
) -> None:
    root: Path = request.getfixturevalue(f"corpus_{language}")
    assert what.name in Tree(root).text(what.page)


def test_names_are_unique() -> None:
    names = [(each.name, each.version) for each in EXTRA_METHODS]
    assert len(names) == len(set(names))
