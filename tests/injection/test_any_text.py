"""Hostile text in every place of a page and of a document: it is refused, or it stays text."""

from __future__ import annotations

import ast
import builtins
import functools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client import driver
from bitrix24_openapi.client.driver import FIXED, PACKAGE
from bitrix24_openapi.errors import InputError

from .documents import Document, changed, classic, renamed, v3
from .hostile import (
    CODE,
    build_pages,
    client_of,
    import_here,
    lookalike,
    octal,
    write_documents,
)
from .pages import FOLDER, GOOD, event_page, method_page

RUN = f'exec("{octal(CODE)}")'
PIECES = [
    '"', "'", '"""', "'''", "\\", "\\\\", "\n", "\r", "\r\n", "\x0c", "\x1c", "\x85", "\u2028",
    "\u2029", "\x00", "\ud800", "\ufeff", "\u202e", "\u2066", "\u200b", " ", "\t", "#", ":", ";",
    ",", "(", ")", "[", "]", "{", "}", "{{", "}}", "{%", "%}", "{#", "`", "``", "*", "|", "||",
    "<", ">", "&", "$", "%s", "\\N{BULLET}", "\\x22", "\\u0022", "\\42", "=", "@", "-", "->", ".",
    "..", "/", "~", "~1", "__init__", "__class__", "__import__", "__slots__", "_client", "self",
    "exec", "eval", "class", "import os", "lambda: 0", "None", "True", "async", "def x(): pass",
    "ID", "get", "1", "0", "é", "Я", "ſ", "ﬁ", "İ", "ß", "\u0301", lookalike("exec"),
    lookalike("str"), f"<script>{CODE}</script>", CODE, RUN, f'"""+str({RUN})+"""',
    f'"+str({RUN})+"', f"'+str({RUN})+'", f"\n{CODE}\n", f"\n    {CODE}\n", f'"""\n{CODE}\n"""',
    f"{{{{ {CODE} }}}}", f"# {CODE}", "# coding: utf-7", "+AAo-", "x" * 300,
]  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), min_size=1, max_size=6).map("".join)
PLACE = tuple[Any, ...]
#: A clean pair of documents.
CLASSIC, V3 = classic(), v3()


@pytest.fixture(scope="module", autouse=True)
def unformatted() -> Iterator[None]:
    """Packages as templates write them: how they are laid out says nothing here."""
    patch = pytest.MonkeyPatch()
    patch.setattr(driver, "format_code", lambda _: None)
    yield
    patch.undo()


def places(value: Any, path: PLACE = ()) -> Iterator[tuple[PLACE, str]]:
    """Every text and every key of a document."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield (*path, key), "key"
            yield from places(each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from places(each, (*path, index))
    elif isinstance(value, str):
        yield path, "text"


#: Members whose keys are no words of OpenAPI.
MAPPINGS = ("properties", "schemas", "paths", "webhooks", "responses", "inputs")
#: Without the keys that OpenAPI gives: under another name their members are not there.
PLACES = [
    (path, kind)
    for path, kind in places(CLASSIC)
    if kind == "text" or path[-2:-1] in {(each,) for each in MAPPINGS}
]


def put(document: Document, place: tuple[PLACE, str], text: str) -> Document:
    path, kind = place
    return changed(document, path, text) if kind == "text" else renamed(document, path, text)


# --- what a package is made of --------------------------------------------------------------------


class Ingredients:
    """Everything in the code of a package that could do something."""

    def __init__(self, folder: Path) -> None:
        self.nodes: set[str] = set()
        self.called: set[str] = set()
        self.imported: set[str] = set()
        #: Names of Python's own, and attributes and definitions that begin with an underscore.
        self.special: set[str] = set()
        self.names: set[str] = set()
        for path in (folder / PACKAGE).rglob("*.py"):
            if "_runtime" not in path.parts and path.name not in FIXED:
                self._add(ast.parse(path.read_text(encoding="utf-8")))

    def _add(self, tree: ast.Module) -> None:
        for node in ast.walk(tree):
            self.nodes.add(type(node).__name__)
            match node:
                case ast.Call(func=function):
                    called = ast.unparse(function)
                    # Namespaces are called like the methods in them.
                    self.called.add("Methods" if called.endswith("Methods") else called)
                case ast.Import(names=names):
                    self.imported |= {alias.name for alias in names}
                case ast.ImportFrom(module=module, level=0):
                    self.imported.add(str(module))
                case ast.Name(id=name) | ast.arg(arg=name) | ast.Attribute(attr=name):
                    self._name(name)
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    self._name(name)
                case ast.Expr(value=value):
                    assert isinstance(value, ast.Constant), ast.unparse(node)

    def _name(self, name: str) -> None:
        self.names.add(name)
        # Events call the modules of their classes like this.
        if (name.startswith("_") and not name.startswith("_events_")) or name in dir(builtins):
            self.special.add(name)


@functools.cache
def clean() -> Ingredients:
    with tempfile.TemporaryDirectory() as folder:
        document = classic()
        names = {"id": {"type": "string"}, **{each: {"type": "string"} for each in dir(builtins)}}
        document["components"]["schemas"]["Thing"]["properties"] |= names
        document["paths"]["/crm.thing.get"]["post"]["requestBody"]["content"][
            "application/json"
        ] = {"schema": {"type": "object", "properties": names}}
        spec = write_documents(Path(folder) / "spec", document, v3())
        return Ingredients(client_of(spec, Path(folder) / "client"))


def assert_harmless(folder: Path) -> None:
    found, known = Ingredients(folder), clean()
    assert found.nodes <= known.nodes | {"UnaryOp", "USub", "DictComp", "comprehension"}
    assert found.called <= known.called | {
        "TypedDict", "_v.choice", "_v.mapping", "_v.array", "_v.anything", "_k.OneOf", "_k.ListOf",
        "_k.MapOf", "_v.boolean", "_v.number", "_v.decimal", "_v.moment", "_v.day", "_v.timestamp",
    }  # fmt: skip
    assert found.imported <= {
        "__future__", "builtins", "collections.abc", "datetime", "decimal", "enum", "importlib",
        "typing", "typing_extensions",
    }  # fmt: skip
    # The documented keys of a class that takes other keys, too, stand in a private base of it.
    bases = {f"_{each}" for each in found.names if not each.startswith("_")}
    assert found.special - bases <= known.special
    assert all(name.isascii() for name in found.names)
    import_here(folder)


def assert_refused_or_harmless(spec: Path, folder: Path) -> None:
    try:
        client_of(spec, folder)
    except InputError as error:
        said = str(error)
    else:
        assert_harmless(folder)
        return
    assert said.startswith(str(spec)), ascii(said)
    assert all(line.isascii() and line.isprintable() for line in said.split("\n")), ascii(said)
    assert not list(folder.rglob("*"))


# --- documents ------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", PLACES, ids=lambda place: "/".join(map(str, place[0])))
def test_one_place_of_a_document(place: tuple[PLACE, str], tmp_path: Path) -> None:
    texts = (f'"""+str({RUN})+"""', f'"+str({RUN})+"', f"\n{CODE}\n")
    text = texts[PLACES.index(place) % len(texts)]
    spec = write_documents(tmp_path / "spec", put(CLASSIC, place, text), V3)
    assert_refused_or_harmless(spec, tmp_path / "client")


def assert_document_does_no_harm(texts: list[tuple[tuple[PLACE, str], str]]) -> None:
    document = CLASSIC
    for place, text in sorted(texts, key=lambda each: len(each[0][0]), reverse=True):
        try:
            document = put(document, place, text)
        except (KeyError, IndexError, TypeError):
            continue  # a key above the place has another name by now
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spec = write_documents(folder / "spec", document, V3)
        assert_refused_or_harmless(spec, folder / "client")


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(PLACES), TEXT), min_size=1, max_size=4))
def test_any_text_in_any_place_of_a_document(texts: list[tuple[tuple[PLACE, str], str]]) -> None:
    assert_document_does_no_harm(texts)


#: Places that take any text, so that it goes through to the package.
DATA = [
    (path, kind)
    for path, kind in PLACES
    if path[-1] in ("summary", "description", "title", "url", "message", "code", "x-b24-type")
    or (len(path) > 1 and path[-2] in ("properties", "enum", "x-enum-descriptions", "tags"))
]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(DATA), TEXT), min_size=1, max_size=6))
def test_any_text_where_text_belongs(texts: list[tuple[tuple[PLACE, str], str]]) -> None:
    assert_document_does_no_harm(texts)


# --- pages ----------------------------------------------------------------------------------------


@settings(max_examples=30)
@given(st.fixed_dictionaries({}, optional={
    "name": TEXT, "heading": TEXT, "scope": TEXT, "sentence": TEXT, "field": TEXT, "cell": TEXT,
    "code": TEXT, "key": TEXT, "value": TEXT, "event": TEXT,
}))  # fmt: skip
def test_any_text_in_any_place_of_a_page(texts: dict[str, str]) -> None:
    texts = {each: text.encode("utf-8", "replace").decode() for each, text in texts.items()}
    get = texts.get
    page = method_page(
        get("name", "crm.thing.get"),
        heading=get("heading", "Get a Thing crm.thing.get"),
        scope=get("scope", "crm"),
        sentence=get("sentence", "Words."),
        field=get("field", "id"),
        cell=get("cell", "Words."),
        code=get("code", "CODE"),
        answer={"result": {get("key", "id"): get("value", "x"), "id": {get("key", "x"): 1}}},
    )
    event = event_page(
        get("event", "ONCRMTHINGADD"), heading=get("heading", "On"), sentence=get("sentence", "W.")
    )
    pages = {f"{FOLDER}crm-thing-get.md": page, f"{FOLDER}events/on-crm-thing-add.md": event}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        client_of(build_pages(folder, GOOD | pages), folder / "client")
        assert_harmless(folder / "client")
