"""Pages as crawlers leave them: what is left of a page is read, and what is lost is listed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.paths import SAMPLES

from bitrix24_openapi.extract.insides.shared import SharedTypes
from bitrix24_openapi.extract.model import Field, Language, Method, Origin, PageFacts
from bitrix24_openapi.extract.pages.page import may_document, read_page
from bitrix24_openapi.extract.pages.rendered import recover_error_codes, restore
from bitrix24_openapi.markdown import Tree, parse

from .rendering import rendered

TREE = Tree(SAMPLES / "en")
PAGES = [path for path in TREE.page_paths() if may_document(path)]


def read(text: str, path: str = "api-reference/thing-add.md") -> PageFacts:
    restored = restore(text, path)
    assert restored is not None
    page = parse(restored.text, path, TREE, restored.lines)
    page.diagnostics.extend(restored.diagnostics)
    return read_page(page, Language.EN, SharedTypes(TREE, Language.EN))


def method_of(text: str) -> Method:
    (method,) = read(text).methods
    return method


def rows(*cells: tuple[str, ...]) -> str:
    return "".join("|\n" + "".join(f"{cell} |\n".lstrip() for cell in row) for row in cells)


def page(*sections: str, title: str = "Add a Thing thing.add") -> str:
    return "\n".join([title, "Scope:", "thingWho can execute the method: any user", *sections])


PARAMETERS = "Method Parameters\n" + rows(
    ("Name", "Description"), ("id*", "Number of the thing"), ("parts", "Its parts")
)


def names(fields: Sequence[Field]) -> list[tuple[str, bool]]:
    return [(f.name, f.required) for f in fields if f.origin is Origin.TABLE]


def test_parameters_and_scope() -> None:
    method = method_of(page(PARAMETERS))
    assert method.name == "thing.add"
    assert method.scopes == ["thing"]
    assert names(method.request.fields) == [("id", True), ("parts", False)]
    assert [f.source.line for f in method.request.fields] == [9, 12]


@pytest.mark.parametrize("line", ["Scope: thing", "Scope: thing, stuff", "Scope:\nthing, stuff"])
def test_scopes(line: str) -> None:
    method = method_of(f"Add a Thing thing.add\n{line}\n{PARAMETERS}")
    assert method.scopes == (["thing", "stuff"] if "stuff" in line else ["thing"])


@pytest.mark.parametrize("title", ["Parts Parameter", "Parameter parts", "Object parts"])
@pytest.mark.parametrize("between", ["", "Required parameters are marked with *\n"])
def test_sub_section_describes_the_parameter_that_its_title_names(title: str, between: str) -> None:
    inside = rows(("Name", "Description"), ("size*", "Size"), ("colour", "Colour"))
    method = method_of(page(PARAMETERS, f"{title}\n{between}{inside}"))
    (_, parts) = method.request.fields
    assert parts.inner is not None
    assert names(parts.inner.fields) == [("size", True), ("colour", False)]


def test_cells_of_several_lines_and_empty_cells() -> None:
    table = "|\nName |\nDescription |\n|\nid* |\nFirst line\nsecond line |\n|\nparts |\n|\n"
    method = method_of(page("Method Parameters", table + "Code Examples"))
    assert names(method.request.fields) == [("id", True), ("parts", False)]
    assert method.request.fields[0].description == "First line\nsecond line"
    assert method.request.fields[1].description == ""


def test_bodies_and_answers() -> None:
    call = "curl -X POST \\\n-d '{\"id\": 5}' \\\nhttps://a.example/rest/1/code/thing.add"
    script = "try {\nBX24.callMethod('thing.add', {id: 6});\n} catch (e) {\n}"
    answer = 'Response Handling\nHTTP Status: 200\n{\n"result": {"id": 5}\n}'
    method = method_of(page(PARAMETERS, "Code Examples", call, script, answer))
    assert [example.body for example in method.requests] == [{"id": 5}]
    assert [(each.status, each.body) for each in method.responses] == [(200, {"result": {"id": 5}})]


ERRORS = "Possible Error Codes\n" + rows(
    ("Code", "Description", "Value"),
    ("", "", "The thing with this number was not found"),
    ("", "", "No rights"),
)


def test_error_of_an_example_gives_its_code_to_the_row_that_resembles_it() -> None:
    body = '{\n"error": "GONE",\n"error_description": "Thing was not found"\n}'
    facts = read(page(PARAMETERS, f"Error Handling\nHTTP Status: 404\n{body}", ERRORS))
    (method,) = facts.methods
    method = recover_error_codes(method)
    assert [(e.code, e.message, e.status) for e in method.errors] == [
        ("GONE", "Thing was not found", 404),
        ("", "", None),
    ]
    lost = [d.message for d in facts.diagnostics if d.kind == "rendered-text-codes"]
    assert lost == ["error codes are lost in 2 of 2 rows"]


def test_error_that_resembles_no_row_is_added() -> None:
    body = '{\n"error": "BUSY",\n"error_description": "Zzz"\n}'
    method = method_of(page(PARAMETERS, f"Error Handling\nHTTP Status: 503\n{body}", ERRORS))
    method = recover_error_codes(method)
    assert [e.code for e in method.errors] == ["", "", "BUSY"]


def test_deprecation_note() -> None:
    method = method_of(page("DEPRECATED", "Use thing.make.", PARAMETERS))
    assert method.deprecated


def test_markdown_is_left_alone() -> None:
    assert (
        restore("# Title thing.add\n\n#|\n|| **Name** | **Description** ||\n|#\n", "x.md") is None
    )


@pytest.mark.parametrize(
    "text", ["|\na |\nb |\n|\n", "|\n" * 50 + "x |\n" * 3, "a\n|\n|\n|\nb |\nc |"]
)
def test_broken_tables_are_text(text: str) -> None:
    restored = restore(text, "x.md")
    assert restored is not None
    parse(restored.text, "x.md", None, restored.lines)


def test_lines_lead_back_to_the_rendered_text() -> None:
    text = page(PARAMETERS, "Code Examples", "curl https://a.example/rest/1/code/thing.add")
    restored = restore(text, "x.md")
    assert restored is not None
    lines = restored.text.split("\n")
    source = text.split("\n")
    assert len(restored.lines) == len(lines)
    for line, number in zip(lines, restored.lines, strict=True):
        content = line.strip("#>|* `")
        if content and content != "bash" and "Scope" not in content:
            assert content.split()[0].strip("*") in " ".join(source[number - 1 : number + 1])


@pytest.mark.parametrize("path", PAGES)
def test_sample_pages_survive_rendering(path: str) -> None:
    """Names, required marks at the top, error rows and answers need no markup."""
    page = TREE.read(path)
    shared = SharedTypes(TREE, Language.EN)
    before = read_page(page, Language.EN, shared)
    text = rendered(page)
    if not before.methods or restore(text, path) is None:
        pytest.skip("no method, or no table that the rendered text would show")
    (source,), (method,) = before.methods, read(text, path).methods
    assert method.name == source.name
    assert method.scopes == source.scopes
    assert len(method.responses) == len(source.responses)
    wanted = {f.name for f in source.request.fields if f.origin is Origin.TABLE and f.name}
    assert wanted <= {f.name for f in method.request.fields}
