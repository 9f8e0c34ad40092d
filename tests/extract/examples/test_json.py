"""JSON as documentation shows it: strict first, then repairs that are named."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.timing import processor_time

from bitrix24_openapi.extract.examples import Parsed, Problem, Unknown, parse_documents, parse_json

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)

#: Text, value, repairs in the order in which they were needed.
REPAIRED: list[tuple[str, Any, tuple[str, ...]]] = [
    # commas
    ('{"a": 1, "b": 2,}', {"a": 1, "b": 2}, ("trailing-comma",)),
    ('{"a": [1, 2,], "b": {},}', {"a": [1, 2], "b": {}}, ("trailing-comma",)),
    ('{"a": 1,, "b": 2}', {"a": 1, "b": 2}, ("extra-comma",)),
    ('{"a": "x"\n "b": "y"}', {"a": "x", "b": "y"}, ("missing-comma",)),
    ('[{"a": 1} {"a": 2}]', [{"a": 1}, {"a": 2}], ("missing-comma",)),
    ('{"a": 1; "b": 2}', {"a": 1, "b": 2}, ("semicolon",)),
    # quotes and keys
    ("{'a': 'x'}", {"a": "x"}, ("single-quotes",)),
    ('{a: "x", 115: {}}', {"a": "x", "115": {}}, ("unquoted-key",)),
    ("{“a”: ‘Y’}", {"a": "Y"}, ("typographic-quote",)),
    ('{"a" => 1}', {"a": 1}, ("equals-sign",)),
    ('{"a": 1, "a": 2}', {"a": 2}, ("duplicate-key",)),
    # comments and what was left out
    ('{"a": 1 // one\n}', {"a": 1}, ("comment",)),
    ('{"a": /* one */ 1 # two\n}', {"a": 1}, ("comment",)),
    ('{"a": 1, ...}', {"a": 1}, ("ellipsis",)),
    ("[1, 2, …]", [1, 2], ("ellipsis",)),
    ("[1,\n // ...\n 2]", [1, 2], ("ellipsis",)),
    ('["a", "b" …]', ["a", "b"], ("ellipsis",)),
    ('{"a": 1,\n ... more keys, one per field\n}', {"a": 1}, ("ellipsis",)),
    ('{"a": {...}, "b": [...]}', {"a": {}, "b": []}, ("ellipsis",)),
    ('{"a": ...}', {"a": Unknown("...")}, ("ellipsis",)),
    ('[{"a": 1},\n\n 48 others of the kind\n\n]', [{"a": 1}], ("prose-line",)),
    # strings
    ('{"a": "one\ntwo"}', {"a": "one\ntwo"}, ("raw-newline",)),
    (r'{"a": "App\Main\Type"}', {"a": r"App\Main\Type"}, ("bad-escape",)),
    (r'{"a": "it\'s"}', {"a": "it's"}, ("bad-escape",)),
    ('{\n"a": "the "b" of c",\n"d": 1}', {"a": 'the "b" of c', "d": 1}, ("unescaped-quote",)),
    (
        '{"a": "the \\"b\\"\\t "c" d"\n}',
        {"a": 'the "b"\t "c" d'},
        ("unescaped-quote",),
    ),
    # brackets
    ('{"a": {"b": [1, 2', {"a": {"b": [1, 2]}}, ("missing-bracket",)),
    ('{"a": 1}}', {"a": 1}, ("extra-bracket",)),
    ('{"a": [1, 2}', {"a": [1, 2]}, ("missing-bracket",)),
    ("[1, 2}", [1, 2], ("mismatched-bracket",)),
    ('{"a": [{"b": 1]}}', {"a": [{"b": 1}]}, ("swapped-brackets",)),
    ('{"a": {[]}}', {"a": []}, ("object-without-keys",)),
    ('{"a": {{"b": 1}}}', {"a": {"b": 1}}, ("object-without-keys",)),
    ('{"a": {"x", "y"}}', {"a": ["x", "y"]}, ("object-without-keys",)),
    ('["a": 1, "b": 2]', {"a": 1, "b": 2}, ("array-with-keys",)),
    ("[0: {}, 1: 2]", [{}, 2], ("unquoted-key", "array-with-keys")),
    ('{"l": "OR", {"a": 1}}', {"l": "OR", "0": {"a": 1}}, ("numbered-members",)),
    # what stands around the value
    ('"a": {"b": 1}', {"a": {"b": 1}}, ("missing-braces",)),
    ('fields:\n{\n"b": 1\n}', {"fields": {"b": 1}}, ("missing-braces", "unquoted-key")),
    ('{"a": 1}\nand so on', {"a": 1}, ("stray-text",)),
    ('The answer\n{"a": 1}', {"a": 1}, ("stray-text",)),
    # values that are no JSON
    ('{"a": True, "b": None}', {"a": True, "b": None}, ("literal-spelling",)),
    ('{"a": +1, "b": .5}', {"a": 1, "b": 0.5}, ("number-format",)),
    ('{"a": selectedId, "b": 1}', {"a": Unknown("selectedId"), "b": 1}, ("bare-word",)),
    ('{"a": **your_id**}', {"a": Unknown("**your_id**")}, ("bare-word",)),
    ('{"a": NaN}', {"a": Unknown("NaN")}, ("bare-word",)),
    ('{"a": , "b": 1}', {"a": Unknown(""), "b": 1}, ("missing-value",)),
    # PHP
    ("array('a' => 1, 'b' => array(2))", {"a": 1, "b": [2]}, ("php-array",)),
    ("['a' => true]", {"a": True}, ("php-array",)),
    (
        "Array\n(\n    [a] => Array\n        (\n"
        "            [0] => x\n            [1] => \n        )\n\n)\n",
        {"a": ["x", ""]},
        ("print-r",),
    ),
    ("[a] => Array\n(\n[0] => 1\n)", {"a": ["1"]}, ("print-r",)),
    ("Array\n(\n[a] => x\ny\n...\n[b] => \n)", {"a": "x\ny", "b": ""}, ("print-r", "ellipsis")),
    ("Array (\n[0] => Array\n(\n[1] => x", [{"1": "x"}], ("print-r", "missing-bracket")),
    ("[a] => 1\n)", {"a": "1"}, ("print-r", "extra-bracket")),
]


@pytest.mark.parametrize(("text", "value", "repairs"), REPAIRED)
def test_repairs_have_names(text: str, value: Any, repairs: tuple[str, ...]) -> None:
    parsed = parse_json(text)
    assert isinstance(parsed, Parsed), parsed
    assert parsed.value == value
    assert parsed.repairs == repairs


def test_unknown_values_are_told_from_strings() -> None:
    parsed = parse_json('{"a": someId, "b": "someId"}')
    assert isinstance(parsed, Parsed)
    assert isinstance(parsed.value, dict)
    assert isinstance(parsed.value["a"], Unknown)
    assert not isinstance(parsed.value["b"], Unknown)


def test_indentation_tells_where_a_bracket_was_forgotten() -> None:
    text = '{\n    "result": {\n        "id": 1,\n    "time": {\n        "start": 2\n    }\n}\n'
    parsed = parse_json(text)
    assert isinstance(parsed, Parsed)
    assert parsed.value == {"result": {"id": 1}, "time": {"start": 2}}
    assert "missing-bracket-inside" in parsed.repairs


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "empty"),
        ("   \n", "empty"),
        ("no value at all", "not-json"),
        ("Array (\nnothing of the kind\n)", "not-print-r"),
        ('{"a": "b" "c"}', "unescaped-quote"),
        ('{"a": 1 "b": 2}', "missing-comma"),
        ('{"a": "never ends', "unterminated-string"),
        ('{"a":"b "c" d","e":"f"}', "unescaped-quote"),
        ("[" * 5000, "too-deep"),
        ('{"a":' * 5000 + "}", "too-deep"),
        ("[,1" + "0" * 5000 + "]", "number-too-long"),
        ("Array\n(\n  [a] => 1\n" + "[a] => Array\n(\n" * 500, "too-deep"),
    ],
)
def test_what_no_rule_explains_is_a_problem(text: str, kind: str) -> None:
    problem = parse_json(text)
    assert isinstance(problem, Problem)
    assert problem.kind == kind
    assert 0 <= problem.offset <= len(text)


def test_the_problem_points_at_the_place() -> None:
    text = '{"a": 1 "b": 2}'
    problem = parse_json(text)
    assert isinstance(problem, Problem)
    assert text[problem.offset :] == '"b": 2}'


def test_several_documents_are_read_in_order() -> None:
    text = '{"a": 1}\n\n{"b": 2,}\n\nor\n\n[3]'
    documents = parse_documents(text)
    values = [d.value for d in documents if isinstance(d, Parsed)]
    assert values == [{"a": 1}, {"b": 2}, [3]]
    assert [d.offset for d in documents if isinstance(d, Parsed)] == [0, 10, 25]
    first = parse_json(text)
    assert isinstance(first, Parsed)
    assert first.repairs == ("several-documents",)


@given(JSON_VALUES, st.sampled_from([None, 2]), st.booleans())
def test_any_json_comes_back_without_repairs(
    value: Any, indent: int | None, ensure_ascii: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ensure_ascii)
    assert parse_json(text) == Parsed(value)


@given(st.dictionaries(st.text(), JSON_VALUES, min_size=1, max_size=4))
def test_any_json_comes_back_through_the_tolerant_reader(value: Any) -> None:
    """A comma too many at the very end sends the whole text through the repairs."""
    text = json.dumps(value)[:-1] + ",}"
    assert parse_json(text) == Parsed(value, ("trailing-comma",))


FRAGMENTS = st.sampled_from(
    [
        *'{}[]():,;"\'`\\/#.…“”=>-+0aN \n\t',
        "...", "//", "/*", "*/", "=>", '"a":', "a:", "null", "array(", "Array\n(\n", "[x] => ",
        "\\u12", "\\ud83d", "1e9", "'a' => 1,", "some words here\n", "<!--",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=60).map("".join) | st.text())
@example("\\")
@example('{"\\')
@example("[x] => Array\n)\n)")
@example("array(1=>")
def test_never_raises(text: str) -> None:
    documents = parse_documents(text)
    assert documents
    for document in documents:
        assert 0 <= document.offset <= len(text)
        if isinstance(document, Parsed):
            json.dumps(document.value)


@pytest.mark.parametrize(
    "unit",
    [
        "{", "[", '"', "'", ",", "a ", "a:", '{"a":', "// x\n", "/* ", "... ", '"a "b" c",\n', "}",
        "{}", "{a} ", '{"a": "b "c" d"\n', "[x] => Array\n(\n", "Array\n(\n", "array(", "\\", "1 ",
        "`\\", '["a" "b"]\n', "<!-- ", "word word ", "' ", "{{},", "text\n{",
    ],
)  # fmt: skip
@pytest.mark.parametrize("head", ["", "{", '{"a": [', "x\n"])
def test_time_grows_with_the_length_of_the_text(head: str, unit: str) -> None:
    """Fifty thousand characters would take minutes were any rule quadratic."""
    text = head + unit * (50_000 // len(unit))
    with processor_time() as watch:
        parse_documents(text)
    assert watch.seconds < 5
