"""Calls in JavaScript and PHP code, and what the literals in them hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.timing import processor_time

from bitrix24_openapi.extract.examples import Unknown
from bitrix24_openapi.extract.examples.calls import CodeCall, without_comments
from bitrix24_openapi.extract.examples.literals import parse_javascript, parse_php
from bitrix24_openapi.extract.model import Json

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
#: A PHP key of digits alone is a number, and numbers in sequence make a list: names only.
NAMES = st.from_regex(r"[A-Za-z_=<>!%@.]{1,8}", fullmatch=True)
SCALARS = st.none() | st.booleans() | st.integers() | TEXT
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
PARAMS = st.dictionaries(
    NAMES,
    st.recursive(
        SCALARS | FLOATS,
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, min_size=1, max_size=4)
        ),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)


def only(calls: list[CodeCall]) -> CodeCall:
    assert len(calls) == 1
    return calls[0]


# --- JavaScript ---------------------------------------------------------------------------------


def javascript(literal: str) -> CodeCall:
    return only(parse_javascript(f"BX24.callMethod('a.b', {literal}, (r) => console.log(r));"))


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        ("{}", {}),
        ("{ id: 1, 'b': \"x\", 3: [true, null,], }", {"id": 1, "b": "x", "3": [True, None]}),
        ("{ a: /* one */ 1, // two\n b: 2 }", {"a": 1, "b": 2}),
        (
            "{ a: `text`, b: 'it\\'s', c: '\\u0416\\x41\\u{1F600}' }",
            {"a": "text", "b": "it's", "c": "ЖA😀"},
        ),
        ("{ 'https://a/b': 'c//d' }", {"https://a/b": "c//d"}),
        ("{ a: -1.5, b: .5, c: 1e3 }", {"a": -1.5, "b": 0.5, "c": 1000.0}),
        ("{ a: 'x' as const, b: [1] satisfies number[] }", {"a": "x", "b": [1]}),
    ],
)
def test_javascript_literals(literal: str, value: Json) -> None:
    call = javascript(literal)
    assert (call.method, call.helper) == ("a.b", "BX24.callMethod")
    assert call.params == value
    assert (call.repairs, call.problems) == ((), [])


@pytest.mark.parametrize(
    "expression",
    [
        "name",
        "new Date()",
        "new Date().toISOString()",
        "document.getElementById('x').value",
        "1 + 2",
        "'a' + b",
        "a ? 'x' : 'y'",
        "[1, 2].map((x) => x * 2)",
        "function (a, b) { return { a, b }; }",
        "(a, b) => ({ a: [b] })",
        "`text ${name}`",
        "await load('x', { y: 1 })",
        "undefined",
        "-x",
        "!flag",
    ],
)
def test_javascript_expressions_are_unknown(expression: str) -> None:
    params = javascript(f"{{ before: 1, it: {expression}, after: 2 }}").params
    assert isinstance(params, dict)
    assert list(params) == ["before", "it", "after"]
    assert (params["before"], params["after"]) == (1, 2)
    it = params["it"]
    assert isinstance(it, Unknown)
    assert it == expression.strip("`")


@pytest.mark.parametrize(
    ("literal", "value", "repair"),
    [
        ("{ ...rest, a: 1 }", {"a": 1}, "spread"),
        ("{ [key]: 1, a: 2 }", {"a": 2}, "computed-key"),
        ("{ a: 1\n b: 2 }", {"a": 1, "b": 2}, "missing-comma"),
    ],
)
def test_javascript_members_that_get_lost_are_noted(literal: str, value: Json, repair: str) -> None:
    call = javascript(literal)
    assert call.params == value
    assert call.repairs == (repair,)


def test_javascript_shorthand_members_and_methods() -> None:
    params = javascript("{ id, name, load() { return 1; }, a: 1 }").params
    assert params == {"id": "id", "name": "name", "load": "load() { return 1; }", "a": 1}
    assert isinstance(params, dict)
    assert all(isinstance(params[key], Unknown) for key in ("id", "name", "load"))


@pytest.mark.parametrize(
    ("text", "method", "params"),
    [
        ("BX24.callMethod('a.b')", "a.b", {}),
        ("BX24.callMethod('a.b', {})", "a.b", {}),
        ('b24.callListMethod(\n  "a.b",\n  { x: 1 },\n  null\n)', "a.b", {"x": 1}),
        ("const p = { x: [1] };\nBX24.callMethod('a.b', p, f)", "a.b", {"x": [1]}),
        ("let p: Record<string, any> = { x: 1 };\nBX24.callMethod('a.b', p)", "a.b", {"x": 1}),
        ("BX24.callMethod('a.b', p)", "a.b", Unknown("p")),
        ("BX24.callMethod(name, { x: 1 })", "", {"x": 1}),
        ("BX24.callMethod('a.' + b, { x: 1 })", "", {"x": 1}),
    ],
)
def test_javascript_calls(text: str, method: str, params: Json) -> None:
    call = only(parse_javascript(text))
    assert (call.method, call.params) == (method, params)


def test_calls_in_comments_and_in_callbacks() -> None:
    text = """
    // BX24.callMethod('not.this')
    /* BX24.callMethod('nor.this') */
    BX24.callMethod('a.b', {}, function () {
        BX24.callMethod('c.d', { url: '/* no comment */' }, f);
    });
    """
    calls = parse_javascript(text)
    assert [(c.method, c.params) for c in calls] == [
        ("a.b", {}),
        ("c.d", {"url": "/* no comment */"}),
    ]


def test_blanked_comments_keep_offsets() -> None:
    text = "a /* b\nc */ d // e\n'// f' `/* g */`"
    assert without_comments(text) == "a     \n     d     \n'// f' `/* g */`"


@given(PARAMS)
def test_any_json_in_javascript_comes_back(params: dict[str, Any]) -> None:
    call = only(parse_javascript(f"BX24.callMethod('a.b', {json.dumps(params)})"))
    assert call.problems == []
    assert call.params == params


# --- PHP ----------------------------------------------------------------------------------------


def php(literal: str) -> CodeCall:
    return only(parse_php(f"$r = CRest::call('a.b', {literal});\nprint_r($r);"))


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        ("[]", []),
        ("array()", []),
        ("['a' => 1, 'b' => ['x', \"y\",],]", {"a": 1, "b": ["x", "y"]}),
        ("array('a' => array('b' => TRUE, 'c' => Null))", {"a": {"b": True, "c": None}}),
        ("[0 => 'x', 1 => 'y']", ["x", "y"]),
        ("[3 => 'x', '>=ID' => -1.5]", {"3": "x", ">=ID": -1.5}),
        ("['logic' => 'OR', ['a' => 1]]", {"logic": "OR", "1": {"a": 1}}),
        ("['1' => 'x', 'y']", {"1": "x", "2": "y"}),
        ("['a' => 'it\\'s \\n', 'b' => \"x\\ty\\$z\\u{416}\"]", {"a": "it's \\n", "b": "x\ty$zЖ"}),
        ("['a' => new \\stdClass(), 'b' => (object)[]]", {"a": {}, "b": {}}),
        ("[ // one\n 'a' => 1, # two\n /* three */ 'b' => 2 ]", {"a": 1, "b": 2}),
        ("['a' => 1_000]", {"a": 1000}),
    ],
)
def test_php_literals(literal: str, value: Json) -> None:
    call = php(literal)
    assert (call.method, call.helper) == ("a.b", "CRest::call")
    assert call.params == value
    assert call.problems == []


@pytest.mark.parametrize(
    "expression",
    [
        "$id",
        "$_POST['id']",
        "$this->id",
        "'a' . $b",
        "date('Y-m-d')",
        "date('Y-m-d', strtotime('+1 day'))",
        "(int)$x",
        "SOME_CONSTANT",
        "$a ? 'x' : 'y'",
        "base64_encode(file_get_contents('a.png'))",
        "$x ?? 5",
        "-$x",
    ],
)
def test_php_expressions_are_unknown(expression: str) -> None:
    params = php(f"['before' => 1, 'it' => {expression}, 'after' => 2]").params
    assert isinstance(params, dict)
    assert list(params) == ["before", "it", "after"]
    it = params["it"]
    assert isinstance(it, Unknown)
    assert it == expression


def test_php_interpolation_is_unknown() -> None:
    params = php('["a" => "x $name", "b" => "x {$a->b}", "c" => "5 $ each"]').params
    assert isinstance(params, dict)
    assert [isinstance(value, Unknown) for value in params.values()] == [True, True, False]


@pytest.mark.parametrize(
    ("literal", "value", "repair"),
    [
        ("['a' => ['b' => 1}, 'c' => 2]", {"a": {"b": 1}, "c": 2}, "wrong-bracket"),
        ("['a' => 1\n 'b' => 2]", {"a": 1, "b": 2}, "missing-comma"),
        ("['a': 1]", {"a": 1}, "colon-for-arrow"),
        ("['a' => 1, ...]", {"a": 1}, "ellipsis"),
        ("['a' => ['b' => 1)", {"a": {"b": 1}}, "missing-bracket"),
        ("[$key => 1, 'a' => 2]", {"a": 2}, "computed-key"),
        ("['a' => 1, 'a' => 2]", {"a": 2}, "duplicate-key"),
        ("['a' => 1,, 'b' => 2]", {"a": 1, "b": 2}, "extra-comma"),
    ],
)
def test_php_repairs_have_names(literal: str, value: Json, repair: str) -> None:
    call = php(literal)
    assert call.params == value
    assert call.repairs == (repair,)


@pytest.mark.parametrize(
    ("text", "method", "params", "helper"),
    [
        ("CRest::call('a.b')", "a.b", {}, "CRest::call"),
        ("$b24\n  ->core\n  ->call(\n 'a.b',\n ['x' => 1]\n);", "a.b", {"x": 1}, "->call"),
        ("$p = ['x' => 1];\nCRest::call('a.b', $p);", "a.b", {"x": 1}, "CRest::call"),
        ("CRest::call('a.b', $p);", "a.b", Unknown("$p"), "CRest::call"),
        ("CRest::call($name, ['x' => 1]);", "", {"x": 1}, "CRest::call"),
    ],
)
def test_php_calls(text: str, method: str, params: Json, helper: str) -> None:
    call = only(parse_php(text))
    assert (call.method, call.params, call.helper) == (method, params, helper)


@pytest.mark.parametrize(
    ("literal", "kind"),
    [
        ("[['a'] => 1]", "bad-key"),
        ("[" * 500, "too-deep"),
        ("['a' => 'x", "unterminated-string"),
        ("['a' => 1" + "0" * 5000 + "]", "number-too-long"),
        ("['a' => ]", "missing-value"),
    ],
)
def test_php_problems(literal: str, kind: str) -> None:
    assert [problem.kind for problem in php(literal).problems] == [kind]


def test_a_text_of_broken_calls_is_given_up() -> None:
    assert 1 < len(parse_php("CRest::call('a.b', ['x);\n" * 500)) < 100
    assert parse_php("echo 'no such thing';") == []


def test_php_calls_inside_the_arguments_of_others() -> None:
    text = "CRest::call('a.b', ['x' => CRest::call('c.d', ['y' => 1])]);"
    assert [call.method for call in parse_php(text)] == ["a.b", "c.d"]


def to_php(value: Any) -> str:
    if isinstance(value, dict):
        return "[" + ", ".join(f"{to_php(k)} => {to_php(v)}" for k, v in value.items()) + "]"
    if isinstance(value, list):
        return "array(" + ", ".join(map(to_php, value)) + ",)" if value else "[]"
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return json.dumps(value)


@given(PARAMS)
def test_any_value_in_php_comes_back(params: dict[str, Any]) -> None:
    call = only(parse_php(f"CRest::call('a.b', {to_php(params)});"))
    assert call.problems == []
    assert call.params == params


# --- both ---------------------------------------------------------------------------------------

FRAGMENTS = st.sampled_from(
    [
        *"{}[]():,;'\"`\\$=>.?!#/*-+aN1 \n",
        "BX24.callMethod(", "CRest::call(", "->call(", "'a.b',", "array(", "=>", "...", "//", "/*",
        "*/", "async ", "${", "function(", "as ", "new stdClass", "(object)[]", "null", "$p = [",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=60).map("".join) | st.text())
@example("BX24.callMethod('a', {\\")
@example("CRest::call('a', [\"\\")
@example("CRest::call('a', [1 => 2 => 3])")
def test_never_raises(text: str) -> None:
    for call in parse_javascript(f"BX24.callMethod({text}") + parse_php(f"CRest::call({text}"):
        json.dumps(call.params)


@pytest.mark.parametrize(
    "unit",
    ["{", "[", "'", '"', "`", "`\\", "\\", "//", "/*", "#\n", "a.", "a:", "1,", "=>", "...", "{a,",
     "[a]:", "a(b){", "[1=>", "array(", "$x = [", "const p = ", "->call(", "CRest::call('a',",
     "b24.callMethod('a',{", "async ", "as "],
)  # fmt: skip
@pytest.mark.parametrize("head", ["", "{", "['a' => ", "{ a: "])
def test_time_grows_with_the_length_of_the_text(head: str, unit: str) -> None:
    text = head + unit * (50_000 // len(unit))
    with processor_time() as watch:
        parse_javascript(f"BX24.callMethod('a.b', {text}")
        parse_php(f"CRest::call('a.b', {text}")
    assert watch.seconds < 5
