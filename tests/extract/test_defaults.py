"""Default values one by one: which literal a sentence, a mark, a fence or a column states."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.extract.model import MISSING
from bitrix24_openapi.extract.values.defaults import (
    column_default,
    default_matches_type,
    fence_default,
    literal_default,
    sentence_default,
)
from bitrix24_openapi.extract.values.literals import LiteralType
from bitrix24_openapi.extract.words.phrases_en import EN

INTEGER = frozenset({LiteralType.INTEGER})
STRING = frozenset({LiteralType.STRING})
UNKNOWN = frozenset({LiteralType.UNKNOWN})


def same(found: Any, expected: Any) -> bool:
    """Equal and of one type: ``1`` is not ``True``."""
    return found == expected and type(found) is type(expected)


@pytest.mark.parametrize(
    ("sentence", "kinds", "value"),
    [
        ("The default is `5`.", INTEGER, 5),
        ("The default is `5`.", STRING, "5"),
        ("Default: `lamp=5`", INTEGER, 5),
        ("Default: `pear=5`", INTEGER, MISSING),
        # A key and its value: a default of the key.
        ("Default: `color` — `red`", STRING, MISSING),
        ("Default: `red` — a warm colour", STRING, "red"),
        ("Default: `red` and more", STRING, MISSING),
        # Words for literals.
        ("By default zero.", INTEGER, 0),
        ("By default zero.", STRING, "0"),
        ("By default empty string.", STRING, ""),
        ("By default an empty string `''`", STRING, ""),
        ("By default an empty list.", UNKNOWN, []),
        ("By default empty list.", UNKNOWN, []),
        ("By default zero gravity.", INTEGER, MISSING),
        # Literals outside of code.
        ("By default 'red'.", STRING, "red"),
        ("By default 'two words'.", STRING, MISSING),
        ("By default '5'.", INTEGER, "5"),
        ("By default 1 048 576.", INTEGER, 1048576),
        ("By default [1, 2].", UNKNOWN, [1, 2]),
        ("By default ONE_TWO.", STRING, "ONE_TWO"),
        ("By default red.", STRING, MISSING),
        # The first announcement that has a literal behind it.
        ("By default off, default: `5`", INTEGER, 5),
        # Marks behind the literal.
        ("`N` is used by default", STRING, "N"),
        ("`lamp=5` is used by default", INTEGER, 5),
        ("`5` (default) or `7`", INTEGER, 5),
        ("`5` or `7` (default)", INTEGER, 7),
        # Where nothing is given.
        ("If not specified, `5` is used", INTEGER, 5),
        ("If not specified, `lamp=5` is used", INTEGER, 5),
        ("If not specified, `X` is used", STRING, "X"),
        ("If not specified, the default is `5`", INTEGER, 5),
        ("If it rains, the default is `5`", INTEGER, MISSING),
        ("Words", INTEGER, MISSING),
    ],
)
def test_sentences(sentence: str, kinds: frozenset[LiteralType], value: Any) -> None:
    assert same(sentence_default("lamp", sentence, kinds, EN), value)


@pytest.mark.parametrize(
    ("text", "kinds", "value"),
    [
        ("array()", UNKNOWN, []),
        ("array ()", UNKNOWN, []),
        ("[1, 2]", UNKNOWN, [1, 2]),
        ("{a: 1}", UNKNOWN, {"a": 1}),
        ("{(", UNKNOWN, MISSING),
        ("XL", STRING, "XL"),
        (" 5 ", INTEGER, 5),
        ("1 048 576", INTEGER, 1048576),
        ("'5'", INTEGER, "5"),
        ("'two words'", STRING, "two words"),
        ("two words", STRING, MISSING),
        ("count(items)", STRING, MISSING),
        ("a - b", STRING, MISSING),
        # A literal that names its field, or another one.
        ("lamp=5", INTEGER, 5),
        ("LAMP: 5", INTEGER, 5),
        ("'lamp' = 5", INTEGER, 5),
        ("lamp='5'", INTEGER, "5"),
        ("'lamp=5'", STRING, "lamp=5"),
        ("lamp='two words'", STRING, "two words"),
        ("lamp=two words", STRING, MISSING),
        ("pear=5", INTEGER, MISSING),
        ("lamp == 5", STRING, MISSING),
    ],
)
def test_literals(text: str, kinds: frozenset[LiteralType], value: Any) -> None:
    assert same(literal_default("lamp", text, kinds), value)


@pytest.mark.parametrize(
    ("kinds", "fitting", "other"),
    [
        (
            {LiteralType.INTEGER},
            [5, None, "", "5", "1 000", "Y", "N", [], True],
            ["y", "n", "red", "-"],
        ),
        ({LiteralType.NUMBER}, [0.5, "0.5", "Y"], ["2025-01-02"]),
        ({LiteralType.BOOLEAN}, [True, 1, "", "Y", "N", "y", "n"], ["yes", "1", "red"]),
        ({LiteralType.ARRAY}, [[], ""], ["red", "5"]),
        ({LiteralType.OBJECT}, [{}, ""], ["red"]),
        ({LiteralType.OBJECT, LiteralType.ARRAY}, [[], {}, ""], ["red"]),
        ({LiteralType.STRING}, ["", "red", 5, None], []),
        ({LiteralType.INTEGER, LiteralType.STRING}, ["red"], []),
        ({LiteralType.BOOLEAN, LiteralType.STRING}, ["red"], []),
        ({LiteralType.OBJECT, LiteralType.STRING}, ["red"], []),
        ({LiteralType.UNKNOWN}, ["red", 5], []),
    ],
)
def test_what_fits_a_type(kinds: set[LiteralType], fitting: list[Any], other: list[Any]) -> None:
    assert [value for value in fitting if not default_matches_type(value, frozenset(kinds))] == []
    assert [value for value in other if default_matches_type(value, frozenset(kinds))] == []


@pytest.mark.parametrize(
    ("text", "value"), [("[1, 2]", [1, 2]), ('{"a": 1}', {"a": 1}), ("{(", MISSING)]
)
def test_fences(text: str, value: Any) -> None:
    assert same(fence_default(text), value)


@pytest.mark.parametrize(
    ("text", "kinds", "value"),
    [
        ("5", INTEGER, 5),
        (" 5 ", STRING, "5"),
        ("`5`", INTEGER, 5),
        ("`two words`", STRING, MISSING),
        ("`1 000`", INTEGER, 1000),
        ("lamp=5", INTEGER, 5),
        ("`lamp=5`", INTEGER, 5),
        ("pear=5", INTEGER, MISSING),
        ("''", STRING, ""),
        ('""', STRING, ""),
        ("XX", STRING, "XX"),
        ("X", STRING, "X"),
        ("`5` or `7`", INTEGER, MISSING),
        ("five apples", STRING, MISSING),
        ("", STRING, MISSING),
        ("  ", STRING, MISSING),
        ("-", STRING, MISSING),
        ("–", STRING, MISSING),
        ("—", STRING, MISSING),
        ("computed", STRING, MISSING),
        ("`Calculated`", STRING, MISSING),
        ("вычисляемое", STRING, MISSING),
    ],
)
def test_columns(text: str, kinds: frozenset[LiteralType], value: Any) -> None:
    assert same(column_default("lamp", text, kinds), value)
