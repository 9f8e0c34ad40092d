"""Hostile documents given to the commands that read documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.cli import main
from bitrix24_openapi.client.driver import PACKAGE

from .documents import changed, classic, renamed, v3
from .hostile import CODE, client_of, import_all, lookalike, octal, write_documents
from .test_pages import EVENTS, METHODS

GET = ("paths", "/crm.thing.get", "post")
LIST = ("paths", "/crm.thing.list", "post")
ADDED = ("webhooks", "ONCRMTHINGADD", "post")
BREAKOUT = f'x"""+str(exec("{octal(CODE)}"))+"""'
#: What is no name of any kind.
NAMES = [BREAKOUT, 'a"b', "a'b", "a\\b", "a\nb", "", " ", "_a", "__init__", "a b", "a;b", "é",
         lookalike("exec"), "a" * 1000, 5, None, ["a"], {"a": 1}]  # fmt: skip


Case = tuple[str, Any]


def refused_names() -> Iterator[Case]:
    for method in METHODS:
        yield f"method {method}", renamed(classic(), GET[:2], f"/{method}")
    yield "method without slash", renamed(classic(), GET[:2], "crm.x")
    yield "method, a number", renamed(classic(), GET[:2], 5)
    yield "method twice", renamed(classic(), LIST[:2], "/crm.Thing.GET")
    for code in EVENTS:
        if not code.upper().isascii() or not code.upper().isalpha():
            yield f"event {code}", renamed(classic(), ADDED[:2], code.upper())
    for name in NAMES:
        yield f"operation {name}", changed(classic(), (*GET, "operationId"), name)
        yield f"scope {name}", changed(classic(), (*GET, "x-b24-scopes"), [name])
        yield f"replacement {name}", changed(classic(), (*GET, "x-b24-replacement"), name)
        if isinstance(name, str):
            yield f"component {name}", renamed(classic(), ("components", "schemas", "Thing"), name)


#: What is neither text nor a list where one has to be.
VALUES: list[tuple[str, Any]] = [
    ("summary", 5), ("summary", ["x"]), ("description", {}), ("tags", "x"), ("tags", [5]),
    ("externalDocs", {"url": 5}), ("externalDocs", "x"), ("x-b24-scopes", "crm"),
    ("x-b24-errors", {}), ("x-b24-errors", [{"code": 5}]), ("x-b24-source", ["x"]),
    ("x-b24-positional", "exec"), ("deprecated", "x"), ("responses", []),
    ("responses", {"200;": {}}), ("responses", {"200": 5}), ("requestBody", {"content": []}),
    ("security", [{"oauth2": ["a b"]}]), ("parameters", [{"name": 'a"b', "in": "header"}]),
]  # fmt: skip
PAGING: list[tuple[str, Any]] = [
    ("style", "exec"), ("style", 5), ("items", ["x"]), ("inputs", {"start": 5}),
    ("page_size", "exec()"), ("page_size", 1.5), ("page_size", -1), ("page_size", True),
    ("page_size", 10**30), ("key", {}), ("total", 5), ("items", ""), ("items", "x"),
    ("style", "page"),
]  # fmt: skip


def refused_values() -> Iterator[Case]:
    for key, value in VALUES:
        yield f"{key} {value}", changed(classic(), (*GET, key), value)
    for key, value in PAGING:
        yield f"paging {key} {value}", changed(classic(), (*LIST, "x-b24-pagination", key), value)
    yield "item, a list", changed(classic(), GET[:2], [])
    yield "operation, text", changed(classic(), GET, "x")


REFUSED = [*refused_names(), *refused_values()]


def said_of(capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr().err.strip()
    assert "Traceback" not in said
    assert len(said.splitlines()) == 1, said
    return said


@pytest.mark.parametrize("case", REFUSED, ids=[ascii(each[0])[:60] for each in REFUSED])
def test_every_command_refuses_it_in_one_line(
    case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, document = case
    spec = write_documents(tmp_path / "spec", document, v3())
    out = tmp_path / "out"
    slice_ = ["slice", "--spec", str(spec), "--method", "crm.*", "--event", "*", "--api", "classic"]
    for command in (
        ["client", "--spec", str(spec), "--out", str(out)],
        ["mock", "--spec", str(spec), "--port", "0"],
        [*slice_, "-o", str(out / "slice.yaml")],
        [*slice_, "--as", "jsonschema", "-o", f"{out}/"],
    ):
        assert main(command) == 1
        said = said_of(capsys)
        assert re.search(rf"{re.escape(str(spec))}/openapi\.yaml:\d+: ", said), said
    assert not out.exists()


@pytest.mark.parametrize("indent", [1, None])
def test_the_line_is_that_of_the_name(
    indent: int | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = changed(classic(), (*GET, "x-b24-scopes"), ["crm", "a b"])
    spec = write_documents(tmp_path / "spec", document, v3())
    text = json.dumps(document, indent=indent)
    (spec / "openapi.yaml").write_text(text, encoding="utf-8")
    line = text[: text.index('"a b"')].count("\n") + 1
    assert main(["client", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 1
    assert f"openapi.yaml:{line}: " in said_of(capsys)


#: Names of components that are names, and that Python or the package has in use.
COMPONENTS = ["builtins", "dt", "str", "class", "None", "True", "View", "TypedDict", "Any",
              "StrEnum", "Exception", "2nd", "a.b-c", "Thing2", "models", "TYPE_CHECKING", "Event",
              "lazy_module", "Listing"]  # fmt: skip
#: Keys of requests and answers: any text may be one.
KEYS = ["self", "\u017felf", "params", "idempotency_key", "class", "__init__", "_client", "_raw",
        "__slots__", "get", "to_dict", "documented_fields", "Название", lookalike("exec"), "a b",
        'a"b', "a'b", '"""', "\\", "{x}", "#", "LIST", "GET", "Any", "builtins", "_v", "None",
        "str", "", "0", "-1", "é", "ﬁ", 'x"""+str(exec("1"))+"""']  # fmt: skip


def test_components_may_be_called_like_anything(tmp_path: Path) -> None:
    document = classic()
    shared = document["components"]["schemas"]
    for index, name in enumerate(COMPONENTS):
        shared[name] = {
            "type": "object",
            "properties": {"a": {"type": "string", "enum": ["x", "y"]}, "b": {"type": "integer"}},
        }
        reference = {"$ref": f"#/components/schemas/{name}"}
        shared["Thing"]["properties"][f"F{index}"] = reference
        shared["ThingRequest"]["properties"][f"f{index}"] = reference
    spec = write_documents(tmp_path / "spec", document, v3())
    assert import_all(client_of(spec, tmp_path / "client"))[0] == "nothing ran"


def test_keys_may_be_any_text(tmp_path: Path) -> None:
    document = classic()
    for component in ("Thing", "ThingRequest"):
        properties = document["components"]["schemas"][component]["properties"]
        properties |= {key: {"type": "string", "description": key} for key in KEYS}
        properties |= {f"{key}!": {"type": "object", "properties": {key: {}}} for key in KEYS}
    spec = write_documents(tmp_path / "spec", document, v3())
    folder = client_of(spec, tmp_path / "client")
    assert import_all(folder)[0] == "nothing ran"
    models = folder / PACKAGE / "models"
    text = "".join(path.read_text(encoding="utf-8") for path in models.glob("*.py"))
    names = re.findall(r"^    (\w+) = _v\.", text, re.MULTILINE)
    assert names
    assert all(name.isascii() and not name.startswith("_") for name in names)
    assert "\u017felf" in text  # the key itself, in a literal


def test_labels_and_values_of_enumerations_may_be_any_text(tmp_path: Path) -> None:
    values = [*(key for key in KEYS if key), "a\nb", "\u2028", "\x00"]
    document = changed(
        classic(),
        ("components", "schemas", "Stage"),
        {
            "type": "string",
            "enum": values,
            "x-enum-varnames": values,
            "x-enum-descriptions": values,
        },
    )
    spec = write_documents(tmp_path / "spec", document, v3())
    assert import_all(client_of(spec, tmp_path / "client"))[0] == "nothing ran"


@pytest.mark.parametrize(
    "page",
    ["api-reference/__init__/on-crm-thing-add.md", "api-reference/class/x.md", "a/parse/b.md",
     "a/codes/b.md", "a/../b.md", "a/é/b.md", f"a/{lookalike('os')}/b.md", "a/x;y/b.md", "x", "",
     "a/con/b.md", f"a/b/on-crm-thing-add{lookalike('os')}.md", "a/Event/b.md", f"a/{BREAKOUT}/b"],
    ids=ascii,
)  # fmt: skip
def test_a_page_names_a_module_of_events(page: str, tmp_path: Path) -> None:
    document = changed(classic(), (*ADDED, "x-b24-source"), page)
    spec = write_documents(tmp_path / "spec", document, v3())
    folder = client_of(spec, tmp_path / "client")
    assert import_all(folder)[0] == "nothing ran"
    written = {path.name for path in (folder / PACKAGE / "events").glob("*.py")}
    assert len(written) == 2
    assert all(re.fullmatch(r"[a-z0-9_]+\.py", name) for name in written)


def test_events_of_one_class_name_are_two(tmp_path: Path) -> None:
    document = classic()
    document["webhooks"]["ON.CRMTHING.ADD"] = document["webhooks"]["ONCRMTHINGADD"]
    document["webhooks"]["EVENT"] = document["webhooks"]["ONCRMTHINGADD"]
    spec = write_documents(tmp_path / "spec", document, v3())
    assert import_all(client_of(spec, tmp_path / "client"))[0] == "nothing ran"


def test_a_document_without_methods_makes_a_package(tmp_path: Path) -> None:
    empty = {"openapi": "3.1.1", "info": {"title": "T", "version": "1"}, "paths": {}}
    spec = write_documents(tmp_path / "spec", empty, empty)
    assert import_all(client_of(spec, tmp_path / "client")) == ("nothing ran", [])
