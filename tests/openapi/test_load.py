"""Documents are read quickly where we wrote them, and as PyYAML reads them in any case."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.paths import SPEC

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.openapi import block_yaml
from bitrix24_openapi.openapi.emit import dump, indent
from bitrix24_openapi.openapi.load import compact, load_document, parse_document

#: Texts that YAML has to treat with care.
DELICATE = """- a|: b|a: b|a #b|::a|-a|? x|k:|it's|'|"|1|on|2024-01-01|| |a |{}|[]|~|#|&a|*a"""
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    [*DELICATE.split("|"), "x" * 130, "a\nb", "a\n\n b", "|-"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(TEXT, JSON, min_size=1, max_size=3), st.integers(0, 2))
def test_what_the_emitter_writes_is_read_as_it_was(value: dict[str, Any], depth: int) -> None:
    text = "".join("  " * level + "k:\n" for level in range(depth)) + indent(dump(value), depth)
    try:
        read = block_yaml.read(text)
    except block_yaml.Unsupported:
        return  # rare texts, for which there is the complete reader
    for _ in range(depth):
        read = read["k"]
    assert read == value


#: Lines that make YAML of all kinds when they are put together.
LINES = """\
a: 1;b:;  c: x;- d;  - e: f;  g;h: |-;   i;;# j;k: [1];l: {m: 1};n: &o p;q: *o;r: 'ab;  cd'
s: "t\\n";? u;: v;---;w: x y;  z;a: b: c;-;- - 1;  - 2;\ta: 1;a:  1 ;a : 1;a: 'x' y;? - 1;: - 2"""
YAML_LINES = st.lists(st.sampled_from(re.split("[;\n]", LINES)), min_size=1, max_size=6)


@given(YAML_LINES)
def test_other_yaml_is_read_right_or_not_at_all(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n"
    try:
        read = block_yaml.read(text)
    except block_yaml.Unsupported:
        return
    assert read == yaml.safe_load(text)


@pytest.mark.parametrize(
    "value",
    [
        {"a": [[1, [2]], {"b": [{}]}, []], "c": {}},
        {"x" * 140: {"type": "string"}, "y": 1},
        {"x" * 140: ["a"]},
        {"text": "one\n\n  two\nthree", "after": 1},
        {"q": ["it's", "a: b", "1", 1, 1.5, None, True]},
        {"short": {"$ref": "#/a/b", "text": "a, b: {c}", "list": [1, [], {"x": [{}]}], "": None}},
        {"list": [{"code": "", "message": "[a]"}, ["it's", "-", "a:b"]]},
    ],
)
def test_the_shapes_that_the_emitter_writes_are_supported(value: dict[str, Any]) -> None:
    assert block_yaml.read(dump(value)) == value


@pytest.mark.thorough
def test_the_committed_documents_are_read_without_the_slow_reader() -> None:
    text = (SPEC / "openapi-v3.yaml").read_text(encoding="utf-8")
    assert block_yaml.read(text) == yaml.load(text, yaml.CSafeLoader)
    block_yaml.read((SPEC / "openapi.yaml").read_text(encoding="utf-8"))


HEAD = {"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, "paths": {}}


@pytest.mark.parametrize(
    "text",
    [
        dump(HEAD),
        json.dumps(HEAD),
        json.dumps(HEAD, indent=2),
        "# a comment\nopenapi: '3.1.1'\ninfo: {title: t, version: '1'}\npaths: {}\n",
        "{openapi: 3.1.1, info: {title: t, version: '1'}, paths: {}}",
    ],
)
def test_every_notation(tmp_path: Path, text: str) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(text, encoding="utf-8")
    assert load_document(file) == HEAD


PATHS = b"openapi: 3.1.1\npaths: {}\n"


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("x", b"a: 1\nb: [\n", "x:3: not YAML"),
        ("x", b"openapi: 3.1.1\n\xff", "x:2: not UTF-8"),
        ("x", b"", "x:1: not an OpenAPI document"),
        ("x", b"[]", "x:1: not an OpenAPI document"),
        ("x", b"- 1\n", "x:1: not an OpenAPI document"),
        ("x", b"swagger: '2.0'\n", "x:1: not an OpenAPI document"),
        ("x", b"openapi: 2.0.0\n", "x:1: OpenAPI 2.0.0; version 3 is expected"),
        ("x", b"openapi: 3.1.1\npaths: []\n", "x:1: paths is not a mapping"),
        ("x", b"openapi: 3.1.1\n", "x:1: no paths, webhooks or components"),
        ("x", b"openapi: 3.1.1\na: 2024-13-01\n", "x:1: not YAML"),
        ("x.yaml", b"openapi: 3.1.0\npaths: }\n", "x.yaml:2: not YAML"),
        ("x.json", b'{\n"openapi": ', "x.json:2: not JSON"),
        ("x.json", b"\xff", "x.json:1: not JSON"),
        ("x.json", b"[" * 100_000, "x.json:1: not JSON"),
        ("x.json", b"[]", "x.json:1: not an OpenAPI document"),
        ("x.json", b"{}", "x.json:1: not an OpenAPI document"),
        ("x.json", b'{"openapi": 3.1, "paths": {}}', "x.json:1: not an OpenAPI document"),
        ("x.json.gz", b"plain", "x.json.gz: not a gzip file"),
        ("x.json.gz", compact(HEAD)[:-9], "x.json.gz: not a gzip file"),
        ("x.json.gz", compact({"a": 1}), "x.json.gz:1: not an OpenAPI document"),
        ("x", b'{"a":' * 100_000, "x:1: nested too deeply"),
        ("x", PATHS + b'a: "\\ud83d\\ude00"\nb: "\\uD800"\n', "x:3: half of a character"),
        ("x.json", b'{"openapi": "3.1.1", "paths":{},\n"a": "\\ud800"}', "x.json:2: half of a"),
        ("x", PATHS[:-4] + b"\n  /a:\n    post: []\n", "x:4: paths / '/a' / post: not a mapping"),
        ("x", PATHS[:-4] + b"\n  /x.__init__: {}\n", "x:3: paths / '/x.__init__': not a slash"),
        ("x", PATHS[:-4] + b"\n  /a: {}\n  /A: {}\n", "x:4: paths / '/A': the same name as"),
        ("x", PATHS + b"webhooks:\n  onX: {}\n", "x:4: webhooks / onX: not an event code: 'onX'"),
        ("x.json", b'{"openapi": "3.1.0",\n"paths": {"/a b": {}}}', "x.json:2: paths / '/a b': "),
        (
            "x.json.gz",
            compact({**HEAD, "webhooks": {"onX": {}}}),
            "x.json.gz:1: webhooks / onX: not an event code: 'onX'",
        ),
    ],
)
def test_what_is_no_document(name: str, data: bytes, complaint: str) -> None:
    with pytest.raises(InputError, match=f"^{re.escape(complaint)}"):
        parse_document(data, name)


def test_pairs_of_surrogates_are_characters() -> None:
    text = '{"openapi": "3.1.1", "paths": {}, "a": "\\ud83d\\ude00"}'
    assert parse_document(text.encode(), "x")["a"] == "\U0001f600"


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no\.yaml: No such file"):
        load_document(tmp_path / "no.yaml")


@pytest.mark.parametrize(
    "text",
    [
        "openapi: 3.1.1\npaths:\n  /a:\n    post:\n      responses:\n        200: {}\n",
        "openapi: 3.1.1\npaths: {/a: {post: {responses: {200: {}}}}}\n",
    ],
)
def test_keys_are_text(text: str) -> None:
    found = parse_document(text.encode(), "x")
    assert found["paths"]["/a"]["post"]["responses"] == {"200": {}}
