"""TypeScript examples: the call, its parameters, and the shape of its response type."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.timing import processor_time

from bitrix24_openapi.extract.examples import Unknown
from bitrix24_openapi.extract.examples.typescript import parse_typescript, shape_of
from bitrix24_openapi.extract.model import Json, Version

STRING = {"type": "string"}
NUMBER = {"type": "number"}
BOOLEAN = {"type": "boolean"}
NULL = {"type": "null"}


def record(**properties: Any) -> dict[str, Any]:
    """An object with these required properties."""
    return {"type": "object", "properties": properties, "required": list(properties)}


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("string", STRING),
        ("number", NUMBER),
        ("boolean", BOOLEAN),
        ("null", NULL),
        ("bigint", {"type": "integer"}),
        ("ISODate", STRING),
        ("any", {}),
        ("unknown", {}),
        ("object", {"type": "object"}),
        ("'x'", {"const": "x"}),
        ("-5", {"const": -5}),
        ("true", {"const": True}),
        ("`a${string}`", STRING),
        # arrays
        ("string[]", {"type": "array", "items": STRING}),
        ("number[][]", {"type": "array", "items": {"type": "array", "items": NUMBER}}),
        ("Array<number>", {"type": "array", "items": NUMBER}),
        ("readonly string[]", {"type": "array", "items": STRING}),
        ("unknown[]", {"type": "array"}),
        ("never[]", {"type": "array", "maxItems": 0}),
        ("[]", {"type": "array", "maxItems": 0}),
        ("[string, number?]", {"type": "array", "prefixItems": [STRING, NUMBER]}),
        (
            "[id: number, ...rest: string[]]",
            {"type": "array", "prefixItems": [NUMBER, {"type": "array", "items": STRING}]},
        ),
        # unions
        ("string | null", {"anyOf": [STRING, NULL]}),
        ("| 'a' | 'b'", {"enum": ["a", "b"]}),
        ("'a' | 1 | null", {"anyOf": [{"enum": ["a", 1]}, NULL]}),
        ("true | false", BOOLEAN),
        ("1 | true", {"enum": [1, True]}),
        ("string | string", STRING),
        ("string | undefined", STRING),
        ("string | unknown", {}),
        ("number | false", {"anyOf": [{"const": False}, NUMBER]}),
        ("(string | number)[]", {"type": "array", "items": {"anyOf": [STRING, NUMBER]}}),
        ("string | (number | null)", {"anyOf": [STRING, NUMBER, NULL]}),
        # objects
        ("{}", {"type": "object"}),
        (
            "{ a: string; b?: number }",
            {"type": "object", "properties": {"a": STRING, "b": NUMBER}, "required": ["a"]},
        ),
        (
            "{\n a: string\n 'b-c': number,\n 7: null // last\n}",
            record(a=STRING, **{"b-c": NUMBER, "7": NULL}),
        ),
        (
            "{ readonly id: number; type: string; readonly: boolean }",
            record(id=NUMBER, type=STRING, readonly=BOOLEAN),
        ),
        ("{ a: { b: { c: null } } }", record(a=record(b=record(c=NULL)))),
        ("{ a: string\n [key: string]: unknown }", record(a=STRING)),
        ("{ [id: string]: number }", {"type": "object", "additionalProperties": NUMBER}),
        ("{ [K in 'a' | 'b']: number }", record(a=NUMBER, b=NUMBER)),
        ("Record<string, unknown>", {"type": "object"}),
        (
            "Record<string, number[]>",
            {"type": "object", "additionalProperties": {"type": "array", "items": NUMBER}},
        ),
        ("Record<'a' | 'b', string>", record(a=STRING, b=STRING)),
        ("{ a: string } & { b: number }", record(a=STRING, b=NUMBER)),
        ("{ a: string } & Record<string, unknown>", record(a=STRING)),
        ("string & { a: 1 }", {"allOf": [STRING, record(a={"const": 1})]}),
        ("Partial<{ a: string }>", {"type": "object", "properties": {"a": STRING}}),
        ("Required<{ a?: string }>", record(a=STRING)),
        ("Pick<{ a: string, b: number }, 'a'>", record(a=STRING)),
        ("Omit<{ a: string, b: number }, 'a'>", record(b=NUMBER)),
        ("Promise<string>", STRING),
    ],
)
def test_shapes(text: str, shape: dict[str, Any]) -> None:
    found, problems = shape_of(text)
    assert problems == []
    assert found == shape
    # 1 == True in Python: the kinds have to agree, too.
    assert json.dumps(found) == json.dumps(shape)


@pytest.mark.parametrize(
    ("declarations", "text", "shape"),
    [
        ("type A = string", "A[]", {"type": "array", "items": STRING}),
        ("type A = { b: B }\ntype B = number | null", "A", record(b={"anyOf": [NUMBER, NULL]})),
        ("interface A { x: string }", "A", record(x=STRING)),
        (
            "interface A { x: string }\nexport interface B extends A { y: number }",
            "B",
            record(x=STRING, y=NUMBER),
        ),
        (
            "type A = { x: 1 }\ntype B = { y: 2 }\ninterface C extends A, B { z: 3 }",
            "C",
            record(x={"const": 1}, y={"const": 2}, z={"const": 3}),
        ),
        (
            "type Page<T> = { items: T[], total: number }",
            "Page<string>",
            record(items={"type": "array", "items": STRING}, total=NUMBER),
        ),
        ("type Page<T, U = null> = { a: T; b: U }", "Page<string>", record(a=STRING, b={})),
        (
            "interface Box<T extends object> { it: T }",
            "Box<{ a: 1 }>",
            record(it=record(a={"const": 1})),
        ),
        ("enum Kind { A = 'a', B = 'b' }", "Kind", {"enum": ["a", "b"]}),
        ("enum Kind { A, B = 5, C }", "Kind", {"enum": [0, 5, 6]}),
        ("type A = { b: { c: string } }", "A['b']['c']", STRING),
        ("type A =\n  | 'x'\n  | 'y'\n\nconst n = 1", "A", {"enum": ["x", "y"]}),
        ("// type A = number\ntype A = string", "A", STRING),
    ],
)
def test_declarations_of_the_same_example(
    declarations: str, text: str, shape: dict[str, Any]
) -> None:
    assert shape_of(text, declarations) == (shape, [])


@pytest.mark.parametrize(
    ("declarations", "text", "shape", "kind"),
    [
        ("", "Missing", {}, "unresolved-type"),
        ("", "{ a: Missing }", record(a={}), "unresolved-type"),
        ("type A = { next: A[] }", "A", record(next={"type": "array"}), "recursive-type"),
        (
            "",
            "{ a: string, run(x: number): void, b: () => string }",
            record(a=STRING, b={}),
            "function-type",
        ),
        ("", "keyof typeof x", STRING, "type-operator"),
        ("type A = { a: 1 }", "A[string]", {}, "indexed-type"),
        ("type A<T> = T extends string ? 1 : 2", "A<string>", {"enum": [1, 2]}, "conditional-type"),
    ],
)
def test_what_is_no_data_is_a_problem(
    declarations: str, text: str, shape: dict[str, Any], kind: str
) -> None:
    found, problems = shape_of(text, declarations)
    assert found == shape
    assert kind in {problem.kind for problem in problems}


@pytest.mark.parametrize(
    ("declarations", "text", "kind"),
    [
        ("", "{ a: }", "type-syntax"),
        ("", "{ a string }", "type-syntax"),
        ("", "", "type-syntax"),
        ("", "(" * 500, "too-deep"),
        ("", "keyof " * 500, "too-deep"),
        ("", "string" + "[]" * 500, "too-complex"),
        ("type D<T> = { a: T, b: T }", "D<" * 20 + "1" + ">" * 20, "too-complex"),
        ("enum A { a b }", "A", "type-syntax"),
        (
            "type A<T> = B<B<T>>\ntype B<T> = C<C<T>>\ntype C<T> = D<D<T>>\ntype D<T> = E<E<T>>\n"
            "type E<T> = F<F<T>>\ntype F<T> = G<G<T>>\ntype G<T> = H<H<T>>\ntype H<T> = I<I<T>>\n"
            "type I<T> = J<J<T>>\ntype J<T> = K<K<T>>\ntype K<T> = L<L<T>>\ntype L<T> = T[]\n",
            "A<string>",
            "too-",
        ),
        (
            "".join(f"type A{n} = {{ a: A{n + 1}, b: A{n + 1} }}\n" for n in range(30))
            + "type A30 = 1",
            "A0",
            "too-",
        ),
    ],
)
def test_broken_types_are_problems(declarations: str, text: str, kind: str) -> None:
    found, problems = shape_of(text, declarations)
    assert found == {}
    assert problems[-1].kind.startswith(kind)


def test_a_typed_call() -> None:
    text = """
import { Text } from 'an-sdk'

type Result = {
  item: { id: number }
}

try {
  const response = await $b24.actions.v3.call.make<Result>({
    method: 'tasks.task.get',
    params: {
      id: 5,
      select: ['id', someName], // two
    },
    requestId: Text.uuid()
  })
}
"""
    (call,) = parse_typescript(text)
    assert (call.method, call.version, call.helper) == (
        "tasks.task.get",
        Version.V3,
        "call.make",
    )
    assert call.params == {"id": 5, "select": ["id", Unknown("someName")]}
    assert call.type_text == "Result"
    assert call.shape == record(item=record(id=NUMBER))
    assert (call.repairs, call.problems) == ((), [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("b.actions.v2.call.make({ method: 'a.b', params: {} })", [("a.b", {}, None)]),
        ("b.actions.v2.call.make({ method: 'a.b' })", [("a.b", {}, None)]),
        (
            "b.actions.v2.call.make<number>({ method: 'a.b', params })",
            [("a.b", Unknown("params"), NUMBER)],
        ),
        (
            "const params = { x: 1 }\nb.actions.v2.call.make({ method: 'a.b', params })",
            [("a.b", {"x": 1}, None)],
        ),
        ("b.actions.v2.callList.make({ method: 'a.b', idKey: 'id' })", [("a.b", {}, None)]),
        ("// b.actions.v2.callList.make() is a helper\n", []),
        ("b.actions.v2.callList.make()", []),
        (
            "b.actions.v2.call.make<{ a: string[] }>(options)",
            [("", {}, record(a={"type": "array", "items": STRING}))],
        ),
        (
            "b.actions.v2.call.make<A<B<string>>>({ method: 'a' })\n"
            "type A<T> = T[]\ntype B<T> = T[]",
            [
                (
                    "a",
                    {},
                    {"type": "array", "items": {"type": "array", "items": STRING}},
                )
            ],
        ),
        (
            "<script>\nb.actions.v2.call.make({ method: 'a.b' })\n</script> don't",
            [("a.b", {}, None)],
        ),
        ("b24.callMethod('a.b', { x: 1 })", [("a.b", {"x": 1}, None)]),
    ],
)
def test_calls(text: str, expected: list[tuple[str, Json, Any]]) -> None:
    calls = parse_typescript(text)
    assert [(c.method, c.params, c.shape) for c in calls] == expected
    assert [c.problems for c in calls] == [[] for _ in calls]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("b.actions.v2.call.make<{ a: >({ method: 'a.b' })", "type-syntax"),
        ("b.actions.v2.call.make<string({ method: 'a.b' })", "type-syntax"),
        ("b.actions.v2.call.make<string>({ method: 'a.b)", "unterminated-string"),
        ("type A<T = {\nb.actions.v2.call.make<string>({ method: 'a.b' })", "type-syntax"),
    ],
)
def test_broken_calls_are_problems(text: str, kind: str) -> None:
    (call,) = parse_typescript(text)
    assert kind in {problem.kind for problem in call.problems}


def to_typescript(value: Any) -> str:
    if isinstance(value, dict):
        return (
            "{" + "; ".join(f"{json.dumps(k)}: {to_typescript(v)}" for k, v in value.items()) + "}"
        )
    return {bool: "boolean", int: "number", str: "string", type(None): "null"}.get(
        type(value), ""
    ) or (f"{to_typescript(value[0])}[]" if value else "never[]")


def to_shape(value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return record(**{k: to_shape(v) for k, v in value.items()}) if value else {"type": "object"}
    if isinstance(value, list):
        return (
            {"type": "array", "items": to_shape(value[0])}
            if value
            else {"type": "array", "maxItems": 0}
        )
    return {bool: BOOLEAN, int: NUMBER, str: STRING, type(None): NULL}[type(value)]


NAMES = st.from_regex(r"[A-Za-z ]{1,6}", fullmatch=True)


@given(
    st.recursive(
        st.sampled_from([None, True, 1, "x"]),
        lambda inner: st.lists(inner, max_size=1) | st.dictionaries(NAMES, inner, max_size=4),
        max_leaves=12,
    )
)
def test_the_type_of_any_value_has_its_shape(value: Any) -> None:
    assert shape_of(to_typescript(value)) == (to_shape(value), [])


FRAGMENTS = st.sampled_from(
    [
        *"{}[]()<>|&?:;,.='\"`=-1 \n",
        "A", "type A = ", "type A<T> = ", "interface A ", "enum A {", "extends ", "keyof ",
        "string", "=>", "...", "//", "/*", "*/",
        "b.actions.v2.call.make<", "({ method: 'a', params: ",
        "Record<",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=60).map("".join) | st.text())
@example("type A = A<A<A>>\nb.actions.v2.call.make<A")
@example("enum A { a = 'x', b }\nb.actions.v2.call.make<A")
def test_never_raises(text: str) -> None:
    for source in (
        text,
        f"type A = {text}\nb.actions.v2.call.make<A>(",
        f"b.actions.v2.call.make<{text}",
    ):
        for call in parse_typescript(source):
            json.dumps([call.params, call.shape])
    json.dumps(shape_of(text)[0])


@pytest.mark.parametrize(
    "unit",
    ["{", "[", "<", "(", "A<", "a:", "{a:", "|'x'", "[]", "&", "type A = ", "type A = A<A>\n",
     "a?:",
     "//", "/*", "(a:", "interface A {", "keyof ", "enum A { a", "=>", "b.actions.v2.call.make<",
     "'a'|", "[1]", "extends A ? ", "- ", "b.actions.v2.call.make<A>({", "{a:1}&", "{a:1}|"],
)  # fmt: skip
@pytest.mark.parametrize(
    "head", ["", "type X = ", "b.actions.v2.call.make<", "type A<T> = {a: T, b: T}\n"]
)
def test_time_grows_with_the_length_of_the_text(head: str, unit: str) -> None:
    text = head + unit * (20_000 // len(unit)) + "\nb.actions.v2.call.make<X>({})"
    with processor_time() as watch:
        parse_typescript(text)
    assert watch.seconds < 5
