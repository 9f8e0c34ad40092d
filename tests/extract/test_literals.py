"""Literals as the docs write them: quotes, numbers, and objects in any notation."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_openapi.extract.tables.types import TypeSource, doc_type
from bitrix24_openapi.extract.values.literals import (
    Arr,
    Leaf,
    LiteralType,
    Node,
    Obj,
    Token,
    item_kinds,
    literal_types,
    node_json,
    number_of,
    parse_loose,
    token,
    value_of,
)

K = LiteralType


# --- types ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kinds", "items"),
    [
        ("integer", {K.INTEGER}, {K.INTEGER}),
        ("INT", {K.INTEGER}, {K.INTEGER}),
        ("double", {K.NUMBER}, {K.NUMBER}),
        ("boolean", {K.BOOLEAN}, {K.BOOLEAN}),
        ("crm_status", {K.STRING}, {K.STRING}),
        ("object", {K.OBJECT}, {K.OBJECT}),
        # What the items of an array are, its word does not say.
        ("array", {K.ARRAY}, {K.UNKNOWN}),
        ("integer[]", {K.ARRAY}, {K.INTEGER}),
        ("array[]", {K.ARRAY}, {K.ARRAY}),
        ("array | integer", {K.ARRAY, K.INTEGER}, {K.UNKNOWN, K.INTEGER}),
        ("string | null", {K.STRING, K.NULL}, {K.STRING, K.NULL}),
        ("crm_enum_ownertype", {K.INTEGER}, {K.INTEGER}),
        ("Catalog_Product.ID", {K.INTEGER}, {K.INTEGER}),
        ("catalog_product", {K.UNKNOWN}, {K.UNKNOWN}),
        ("enum", {K.UNKNOWN}, {K.UNKNOWN}),
    ],
)
def test_kinds_of_types(text: str, kinds: set[LiteralType], items: set[LiteralType]) -> None:
    documented = doc_type([TypeSource(text, None)])
    assert literal_types(documented) == kinds
    assert item_kinds(documented) == items


def test_no_type_is_of_any_kind() -> None:
    assert literal_types(None) == item_kinds(None) == {K.UNKNOWN}


# --- single literals ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x", Token("x")),
        (" x ", Token("x")),
        ("'x'", Token("x", quoted=True)),
        ('"x y"', Token("x y", quoted=True)),
        ("«x»", Token("x", quoted=True)),
        ("“x”", Token("x", quoted=True)),
        ("''", Token("", quoted=True)),
        ("'", Token("'")),
        ("'x\"", Token("'x\"")),
        ("", Token("")),
        ("A\\\\B\\\\C", Token("A\\B\\C")),
        ("A\\B", Token("A\\B")),
    ],
)
def test_quotes(text: str, expected: Token) -> None:
    assert token(text) == expected


@pytest.mark.parametrize(
    ("text", "kinds", "value"),
    [
        ("5", {K.INTEGER}, 5),
        ("5.0", {K.INTEGER}, 5),
        ("5.5", {K.INTEGER}, 5.5),
        ("5.0", {K.NUMBER}, 5.0),
        ("5", {K.NUMBER}, 5),
        ("5.0", {K.INTEGER, K.NUMBER}, 5.0),
        ("5.0", {K.UNKNOWN}, 5.0),
        ("5", {K.STRING}, "5"),
        ("5", {K.STRING, K.INTEGER}, 5),
        ("five", {K.INTEGER}, "five"),
        ("true", {K.UNKNOWN}, True),
        ("FALSE", {K.INTEGER}, False),
        ("true", {K.STRING}, "true"),
        ("true", {K.STRING, K.BOOLEAN}, True),
        ("null", {K.STRING}, None),
        ("NULL", {K.INTEGER}, None),
    ],
)
def test_values_under_a_type(text: str, kinds: set[LiteralType], value: Any) -> None:
    found = value_of(Token(text), frozenset(kinds))
    assert found == value
    assert type(found) is type(value)
    assert value_of(Token(text, quoted=True), frozenset(kinds)) == text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0), ("-5", -5), ("+5", 5), ("20,000", 20000), ("1 048 576", 1048576),
        ("1\u00a0048\u00a0576", 1048576), ("-1,000", -1000), ("2.5", 2.5), (".5", 0.5), ("5.", 5.0),
        ("1,5", None), ("1,0000", None), ("5 apples", None), ("", None), (".", None),
    ],
)  # fmt: skip
def test_numbers(text: str, number: float | None) -> None:
    found = number_of(text)
    assert found == number
    assert type(found) is type(number)


# --- objects and arrays ---------------------------------------------------------------------


def word(text: str) -> Leaf:
    return Leaf(text, False, [Token(text)])


def quoted(text: str) -> Leaf:
    return Leaf(text, True, [Token(text, quoted=True)])


def keys(*names: str, is_open: bool = False) -> Obj:
    return Obj([(Token(name), NOTHING) for name in names], is_open)


#: The value of a key that has none.
NOTHING = Leaf("", False, [])
ONE = Obj([(Token("a"), word("1"))])


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("{a: 1}", ONE),
        ("[a => 1]", ONE),
        ("array(a = 1)", ONE),
        ("{a: 1;}", ONE),
        ("{a: 1,};,", ONE),
        ("{\n  a: 1 // words\n}", ONE),
        ("{a: 1, /* words */}", ONE),
        ("{'a': 1}", Obj([(Token("a", quoted=True), word("1"))])),
        ("{a: 1; b: 2}", Obj([(Token("a"), word("1")), (Token("b"), word("2"))])),
        ("{a: 1 b: 2}", Obj([(Token("a"), word("1")), (Token("b"), word("2"))])),
        ("{a: two words}", Obj([(Token("a"), word("two words"))])),
        ("{a: 'two' words: 1}", Obj([(Token("a"), quoted("two")), (Token("words"), word("1"))])),
        # Alternatives of a value.
        ("{a: x|'y'}", Obj([
            (Token("a"), Leaf("x", False, [Token("x"), Token("y", quoted=True)]))])),
        ("{a: 'x' | 'y' | z}", Obj([
            (Token("a"), Leaf("x", True, [
                Token("x", quoted=True), Token("y", quoted=True), Token("z")]))])),
        # Keys without values.
        ("{a, b}", keys("a", "b")),
        ("{two words}", keys("two words")),
        ("{a: , b: }", keys("a", "b")),
        ("{a: ...}", keys("a", is_open=True)),
        ("{a, ...}", keys("a", is_open=True)),
        ("{'a', 'b'}", Arr([quoted("a"), quoted("b")])),
        ("{a, 'b'}", Arr([word("a"), quoted("b")])),
        # Only examples of keys, or of items.
        ("{a: 1, ...}", Obj(ONE.pairs, open=True)),
        ("{a: 1, …}", Obj(ONE.pairs, open=True)),
        ("{a: 1 [, b: 2]}", Obj(ONE.pairs, open=True)),
        ("{a: 1 [, [b], {c}]}", Obj(ONE.pairs, open=True)),
        ("{...}", Obj([], open=True)),
        ("[1, ...]", Arr([word("1")], open=True)),
        ("[...]", Arr([], open=True)),
        # Arrays.
        ("[]", Arr([])),
        ("{}", Obj([])),
        ("array()", Arr([])),
        ("[a, b]", Arr([word("a"), word("b")])),
        ("[[1], [x, 2]]", Arr([Arr([word("1")]), Arr([word("x"), word("2")])])),
        ("[{a: 1}]", Arr([ONE])),
        ("{a: {a: 1}}", Obj([(Token("a"), ONE)])),
        ("{<key>: 1}", Obj([(Token("<key>"), word("1"))])),
    ],
)  # fmt: skip
def test_notations(text: str, node: Node) -> None:
    assert parse_loose(text) == (None, node)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("fields: {a: 1}", "fields"),
        ("fields = {a: 1}", "fields"),
        ("'fields' => {a: 1}", "fields"),
        ("{a: 1}", None),
    ],
)
def test_the_name_of_a_notation(text: str, name: str | None) -> None:
    assert parse_loose(text) == (name, ONE)


@pytest.mark.parametrize(
    "text",
    [
        "", "text", "X", "[X", "fields: x)", "fields {a: 1}", "{a: 1", "{a: 1}}", "{a: 1} {b: 2}",
        "{a: 1 [, b}", "{' }", "{a: ]}", "{a: (1)}", "[=> 1]",
    ],
)  # fmt: skip
def test_what_is_none(text: str) -> None:
    assert parse_loose(text) is None


@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ("{a: ", "}"), ("array(", ")")])
def test_depth_has_an_end(opened: str, closed: str) -> None:
    assert parse_loose(opened * 41 + closed * 41) is not None
    assert parse_loose(opened * 42 + closed * 42) is None


def test_length_has_an_end() -> None:
    assert parse_loose("[" + "1," * 1999 + "]") is not None
    assert parse_loose("[" + "1," * 1999 + "1]") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{a: 1, 'b': '1', c: x, d: two words}", {"a": 1, "b": "1", "c": "x", "d": "two words"}),
        ("[true, null, 2.5]", [True, None, 2.5]),
        ("{a: 'x' | 'y', b: }", {"a": "x", "b": ""}),
    ],
)
def test_notations_as_json(text: str, value: Any) -> None:
    found = parse_loose(text)
    assert found is not None
    assert node_json(found[1]) == value
