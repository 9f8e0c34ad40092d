"""What is written into the package as text."""

from __future__ import annotations

import ast
import inspect
import textwrap
import warnings
from types import ModuleType
from typing import Any

import pytest

from bitrix24_openapi.client.docstrings import docstring, sentence
from bitrix24_openapi.client.plan.model import Atom, Error, Method, Parameter, Scalar
from bitrix24_openapi.client.source import inside_docstring, literal

from .test_operations import URL, parameters, reached

NASTY = [
    '"',
    '"""',
    "\\",
    "a\\",
    'x"',
    '\\"',
    "'",
    "é\n",
    "{{ x }}",
    "%s",
    '""""',
    'end "',
    "\r\n",
    "\x00",
    "\x0c",
    "\x1c",
    "\x85",
    "\u2028",
    "\u202e",
    "\ud800",
    "\ufeff",
    "\\N{BULLET}",
    "\t",
]


@pytest.mark.parametrize("text", NASTY)
def test_any_text_means_itself_between_triple_quotes(text: str) -> None:
    assert ast.literal_eval(f'"""{inside_docstring(text)}"""') == text


@pytest.mark.parametrize("text", [*NASTY, "plain", 5, -1])
def test_any_value_can_be_written(text: str | int) -> None:
    assert ast.literal_eval(literal(text)) == text


def test_literals_are_in_double_quotes_where_they_can_be() -> None:
    assert literal("a") == '"a"'
    assert literal("it's") == '"it\'s"'
    assert literal('"') == "'\"'"


@pytest.mark.parametrize(
    ("text", "said"), [("A b", "A b."), ("A?", "A?"), ("", ""), ("a\n  b.", "a b.")]
)
def test_sentences(text: str, said: str) -> None:
    assert sentence(text) == said


def test_a_docstring_has_what_is_known_of_a_method() -> None:
    method = Method(
        name="crm.thing.get",
        version="classic",
        summary="Get a Thing",
        parameters=(
            Parameter("id", "ID", Atom("int"), required=True, description="Id of the thing"),
            Parameter("kind", "KIND", Atom("str"), required=False, default='"new"'),
            Parameter("old", "OLD", Atom("str"), required=False, deprecated=True),
            Parameter("code", "CODE", Atom("str"), required=False, conditional=True),
        ),
        result=Scalar("ANY"),
        url="https://example.org/thing",
        scopes=("crm", "user"),
        errors=(Error("NOT_FOUND", "No such thing"), Error("", "Access denied"), Error("X", "")),
        deprecated=True,
        replacement="crm.item.get",
        positional=("ID",),
    )
    types = {each.name: "str" for each in method.parameters}
    classes = {"KIND": ("package.params.Kind", "package.params.Other")}
    assert docstring(method, types, classes) == textwrap.dedent(
        """\
        Get a Thing.

        Deprecated: use ``crm.item.get``.

        ``crm.thing.get``, scope ``crm``, ``user``.
        https://example.org/thing

        The portal goes by the order of parameters: none may be left out before one given.

        Args:
            id (str): Id of the thing.
            kind (str): Default: ``"new"``. Keys: ``package.params.Kind``, ``package.params.Other``.
            old (str): Deprecated.
            code (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: No such thing
                (no code): Access denied
                ``X``"""
    )


def test_every_method_says_what_it_does_takes_and_raises(
    package: ModuleType, documents: dict[str, dict[str, Any]]
) -> None:
    b24 = package.Bitrix24(URL, limiter=None)
    later = package.AsyncBitrix24(URL, limiter=None)
    for version, document in documents.items():
        for path, item in document["paths"].items():
            name, operation = path.removeprefix("/"), item["post"]
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                texts = [_text(reached(client, version, name)) for client in (b24, later)]
            assert texts[0] == texts[1], name
            words = " ".join(texts[0].split())
            said = [f"``{name}``", operation["externalDocs"]["url"], *operation["x-b24-scopes"]]
            said += [each["code"] for each in operation["x-b24-errors"]]
            said += [f"{each} (" for each in parameters(reached(b24, version, name))]
            said += [operation.get("x-b24-replacement", "")]
            assert [each for each in said if " ".join(each.split()) not in words] == [], name


def _text(method: Any) -> str:
    found = inspect.getdoc(method if inspect.ismethod(method) else type(method).__call__)
    assert found is not None
    return found
