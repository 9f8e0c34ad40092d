"""Templates write code alone; text becomes code by quoting."""

from __future__ import annotations

import ast
import io
import tokenize

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.client import reserved
from bitrix24_openapi.client.runtime import views
from bitrix24_openapi.client.runtime.client import SyncClient
from bitrix24_openapi.client.source import (
    Code,
    comment,
    dotted,
    inside_docstring,
    literal,
    name,
    template_environment,
    value,
)
from bitrix24_openapi.errors import InputError

TEXT = st.text() | st.text("\"'\\\n\r\t{}#ab\x00\x0c\u2028\u202e\ud800", max_size=12)
ENVIRONMENT = template_environment(jinja2.Environment())


@given(TEXT)
def test_text_means_itself(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    for indent in ("", "\n        "):
        quoted = f'"""{inside_docstring(text)}{indent}"""'
        assert ast.literal_eval(quoted) == text + indent
    assert ast.literal_eval(value((text, {text: (text, 1)}))) == (text, {text: (text, 1)})


@given(TEXT)
def test_a_comment_is_nothing_but_a_comment(text: str) -> None:
    source = f"x = 1  {comment(text)}\ny = 2\n"
    assert ast.dump(ast.parse(source)) == ast.dump(ast.parse("x = 1\ny = 2\n"))
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    assert sum(token.type == tokenize.COMMENT for token in tokens) == bool(text.split())


@given(TEXT)
def test_nothing_is_hidden_in_source(text: str) -> None:
    for code in (literal(text), inside_docstring(text), comment(text)):
        assert not set(code) & set("\x00\r\x0c\u202e\u2066\u2028\ud800\ufeff")


@pytest.mark.parametrize("found", [1.5, float("nan"), None, b"x", [1], (1.5,), {"a": None}])
def test_what_no_template_writes_is_no_literal(found: object) -> None:
    with pytest.raises(TypeError):
        value(found)


@pytest.mark.parametrize(
    "text", ["", "a b", "class", "__init__", "é", "\u017f", "1a", "a.b", "a\n"]
)
def test_names_are_names(text: str) -> None:
    with pytest.raises(InputError):
        name(text)
    with pytest.raises(InputError):
        dotted(f"..a.{text}.1")


def test_dots() -> None:
    assert dotted("...models.crm") == "...models.crm"


@pytest.mark.parametrize(
    "template", ["{{ x }}", "{{ x ~ x }}", "{{ x | upper }}", "{{ 'a' }}{{ x }}"]
)
@pytest.mark.parametrize("given", ["text", None, True, 1.5, ["x"]])
def test_a_template_cannot_write_what_nobody_quoted(template: str, given: object) -> None:
    with pytest.raises((TypeError, jinja2.UndefinedError)):
        ENVIRONMENT.from_string(template).render(x=given)


@pytest.mark.parametrize("template", ["{{ x | upper }}", "{{ x ~ y }}", "{{ x if 0 }}", "{{ z }}"])
def test_code_that_was_changed_is_text_again(template: str) -> None:
    with pytest.raises(TypeError):
        ENVIRONMENT.from_string(template).render(x=Code("x"), y=Code("y"))


def test_what_templates_write() -> None:
    template = "{{ x }} {{ n }} {{ t | literal }} {{ t | comment }} {{ x | name }}"
    rendered = ENVIRONMENT.from_string(template).render(x=Code("x"), n=3, t='a"b')
    assert rendered == "x 3 'a\"b' # a\"b x"


def test_reserved_names_are_those_of_the_runtime() -> None:
    public = {each for each in reserved.of_clients() if not each.startswith("_")}
    assert public >= {"auth", "authorize", "batch", "call", "close", "raw"}
    assert public >= {each for each in vars(SyncClient) if not each.startswith("_")}
    assert reserved.of_views() >= views.RESERVED
    assert {"_client", "__init__", "builtins", "deprecated"} <= reserved.of_namespaces()


@pytest.mark.parametrize("module", ["models", "params_x", "builtins", "con", "com1", "lazy_module"])
def test_modules_that_would_hide_another_one(module: str) -> None:
    assert reserved.is_module(module)
    assert not reserved.is_module(f"x{module}")
