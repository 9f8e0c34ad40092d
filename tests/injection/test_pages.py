"""Documentation pages that would run code in the generated client, or break it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bitrix24_openapi.client.driver import PACKAGE
from bitrix24_openapi.extract.model import PageFacts
from bitrix24_openapi.extract.pages.corpus import Corpus
from bitrix24_openapi.extract.sections.names import squash
from bitrix24_openapi.openapi.load import load_document

from .hostile import CODE, build_pages, client_of, import_all, lookalike, octal
from .pages import FOLDER, GOOD, event_page, method_page

RUN = f'{lookalike("str")}({lookalike("exec")}("{octal(CODE)}"))'
#: The inside of a docstring, with quotes that end it and begin another one.
METHOD = f'zz.x"""+str(exec("{octal(CODE)}"))+"""y.get'
#: The inside of a literal; upper case changes nothing in it.
EVENT = f'ONX" + {RUN} + "'

METHODS = [
    METHOD,
    f"zz.{lookalike('exec')}.get",
    'zz.a"b.get',
    "zz.a'b.get",
    "zz.a\\b.get",
    "zz.a\nb.get",
    "zz.a\rb.get",
    "zz.a\x00b.get",
    "zz.a b.get",
    "zz.a;import os.get",
    "zz.a#b.get",
    "zz.a(b).get",
    "zz.{{7*7}}.get",
    "zz.<script>.get",
    "zz.\u202eb.get",
    "zz.\u017felf.get",
    "zz.\uff47\uff45\uff54",
    "zz.__init__",
    "zz.__class__.get",
    "zz.__slots__",
    "zz._client",
    "_core.get",
    "__import__.get",
    "zz.get_",
    "zz..get",
    f"zz.{'a' * 200}.get",
    f"zz{'.a' * 100}",
]
EVENTS = [
    EVENT,
    f"ON{lookalike('exec')}",
    'ONX"',
    "ONX'",
    "ONX\\",
    "ONX\nY",
    "ONX Y",
    "ONX#",
    "ONX\u202eY",
    "ON\u017fX",
    "ON\ufb01X",
    "__INIT__",
    "_ONX",
    "ONX_",
    "ONX.",
    "1ONX",
    "{{7*7}}",
    "ONX" * 100,
]


def page_of(name: str) -> str:
    """The path of a page that is called like its method."""
    return f"{FOLDER}{squash(name)[:200] or 'page'}.md"


def read(folder: Path, page: str, text: str) -> PageFacts:
    path = folder / page
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return Corpus(folder).extract(page)


@pytest.mark.parametrize(
    "pages",
    [
        {page_of(METHOD): method_page(METHOD)},
        {f"{FOLDER}events/on-x.md": event_page(EVENT)},
    ],
    ids=["method", "event"],
)
def test_a_page_runs_nothing(tmp_path: Path, pages: dict[str, str]) -> None:
    spec = build_pages(tmp_path, GOOD | pages)
    verdict, names = import_all(client_of(spec, tmp_path / "client"))
    assert verdict == "nothing ran"
    assert names == ["crm.good.get", "tasks.good.get"]


@pytest.mark.parametrize("name", METHODS, ids=ascii)
def test_what_no_method_is_called_is_refused_with_a_diagnostic(tmp_path: Path, name: str) -> None:
    facts = read(tmp_path, page_of(name), method_page(name))
    assert not facts.methods
    assert facts.reason == "no method name"
    assert {each.kind for each in facts.diagnostics} >= {"name-refused"}


@pytest.mark.parametrize("name", METHODS, ids=ascii)
def test_a_good_witness_is_heard_beside_a_bad_one(tmp_path: Path, name: str) -> None:
    text = method_page(name, heading="Get a Thing zz.x.get")
    facts = read(tmp_path, f"{FOLDER}zz-x-get.md", text)
    assert [method.name for method in facts.methods] == ["zz.x.get"]


@pytest.mark.parametrize("place", ["heading", "sentence", "code"])
@pytest.mark.parametrize("name", ["zz.__init__", "zz._client", "zz.x.__class__", "zz.get_"])
def test_every_witness_is_asked_for_a_name(tmp_path: Path, name: str, place: str) -> None:
    text = method_page(name)
    if place == "heading":
        text = method_page("", heading=f"Get a Thing `{name}`")
    elif place == "sentence":
        text = method_page("", sentence=f"The method `{name}` returns a thing.")
    else:
        text += f"\n```js\nBX24.callMethod('{name}', {{}});\n```\n"
    assert not read(tmp_path, page_of(name), text).methods


@pytest.mark.parametrize("code", EVENTS, ids=ascii)
def test_what_no_event_is_called_is_refused_with_a_diagnostic(tmp_path: Path, code: str) -> None:
    facts = read(tmp_path, f"{FOLDER}events/on-x.md", event_page(code))
    assert not facts.events
    assert {each.kind for each in facts.diagnostics} >= {"name-refused"}


@pytest.mark.parametrize("code", EVENTS, ids=ascii)
def test_the_heading_names_an_event_whose_example_does_not(tmp_path: Path, code: str) -> None:
    text = event_page(code, heading="Event on a Change onCrmThingAdd")
    facts = read(tmp_path, f"{FOLDER}events/on-crm-thing-add.md", text)
    assert [event.name for event in facts.events] == ["ONCRMTHINGADD"]


@pytest.mark.parametrize("scope", ["_crm", 'c"rm', "crm x", "CRM", "c" * 100, lookalike("crm")])
def test_what_no_scope_is_called_is_left_out(tmp_path: Path, scope: str) -> None:
    text = method_page("zz.x.get", scope=scope)
    (method,) = read(tmp_path, f"{FOLDER}zz-x-get.md", text).methods
    assert method.scopes == []


def test_a_replacement_has_the_name_of_a_method(tmp_path: Path) -> None:
    note = '{% note warning "The method is deprecated" %}\n\nUse `zz.__init__`.\n\n{% endnote %}'
    text = method_page("zz.x.get", sentence=note)
    (method,) = read(tmp_path, f"{FOLDER}zz-x-get.md", text).methods
    assert method.replacement is None


@pytest.mark.parametrize("key", ["a\nb", "a\x00b", "a\u202eb", "a\u2028b", "a" * 300], ids=ascii)
def test_what_no_field_is_called_is_left_out_with_a_diagnostic(tmp_path: Path, key: str) -> None:
    answer = {"result": {"id": 1, key: 2, "inside": {key: {"deep": 1}, "good": 3}}}
    facts = read(tmp_path, f"{FOLDER}zz-x-get.md", method_page("zz.x.get", answer=answer))
    (result,) = [field for field in facts.methods[0].response if field.name == "result"]
    assert result.inner is not None
    fields = {field.name: field for field in result.inner.fields}
    assert list(fields) == ["id", "inside"]
    inside = fields["inside"].inner
    assert inside is not None
    assert [field.name for field in inside.fields] == ["good"]
    assert [each.kind for each in facts.diagnostics].count("name-refused") == 2


#: Names that methods may have, and that mean something to Python, to Windows or to the client.
AWKWARD = [
    "class.get",
    "zz.class.get",
    "zz.import",
    "zz.async.await",
    "zz.None",
    "zz.print.self",
    "builtins.get",
    "zz.builtins",
    "zz.builtins.get",
    "zz.deprecated",
    "zz.deprecated.get",
    "zz.property",
    "zz.TYPE_CHECKING",
    "zz.Any.get",
    "zz.2x.get",
    "zz.field_2x.get",
    "zz.a_b.get",
    "zz.a.b.get",
    "zz.a.b_get",
    "zz.Mixed.get",
    "zz.mixed.list",
    "Zz.x.list",
    "models.get",
    "params.get",
    "events.get",
    "shared.get",
    "errors.get",
    "auth.get",
    "call.get",
    "close.get",
    "raw.get",
    "v3.get",
    "con.get",
    "dt.get",
    "lazy_module.get",
]


def test_names_that_mean_something_elsewhere_are_methods_like_others(tmp_path: Path) -> None:
    pages = {
        f"{FOLDER}{name}.md": method_page(name, heading=f"Get a Thing {name}") for name in AWKWARD
    }
    spec = build_pages(tmp_path, GOOD | pages)
    wanted = {path.removeprefix("/") for path in load_document(spec / "openapi.yaml")["paths"]}
    assert wanted == {*AWKWARD, "crm.good.get"}
    verdict, names = import_all(client_of(spec, tmp_path / "client"))
    assert verdict == "nothing ran"
    assert set(names) == wanted | {"tasks.good.get"}


#: Text for places where a page has text.
TEXTS = [
    '"""\nimport os\n"""',
    f'""" + str(exec("{octal(CODE)}")) + """',
    f"'''; {CODE}; '''",
    f'"; {CODE} #',
    f'\\"""; {CODE}',
    "\\",
    '"',
    "\\N{BULLET}",
    "\\u0022\\u0022\\u0022",
    "\u202e\u2066",
    "\x0c\x1c\u2028",
    f"{{{{ {CODE} }}}}",
    f"{{% set x = {CODE} %}}",
]


def test_text_stays_text(tmp_path: Path) -> None:
    pages = dict(GOOD)
    for index, text in enumerate(TEXTS):
        line = " ".join(text.split())
        name = f"crm.text{index}.get"
        pages[f"{FOLDER}crm-text{index}-get.md"] = method_page(
            name,
            heading=f"Get {line} {name}",
            sentence=f"Returns {line}.",
            cell=f"Words {line}. Possible values: `{line}`, `b`. By default, `{line}`.",
            code=line.replace("`", "") or "X",
            answer={"result": {"id": line, line or "x": {"inner": text}}},
        )
        pages[f"{FOLDER}events/on-crm-text{index}-add.md"] = event_page(
            f"ONCRMTEXT{index}ADD", heading=f"Event {line} onCrmText{index}Add", sentence=text
        )
    spec = build_pages(tmp_path, pages)
    folder = client_of(spec, tmp_path / "client")
    verdict, names = import_all(folder)
    assert verdict == "nothing ran"
    assert len(names) == len(TEXTS) + 2
    for path in (folder / PACKAGE).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not any(isinstance(each, ast.Name) and each.id == "exec" for each in ast.walk(tree))
