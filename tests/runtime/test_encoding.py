"""Parameters on the wire."""

from __future__ import annotations

import io
import json
from collections import OrderedDict
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.encoding import (
    File,
    Literal,
    read_files,
    to_json,
    to_query,
    with_files,
)
from bitrix24_openapi.client.runtime.errors import ParameterError
from bitrix24_openapi.client.runtime.events import bracketed
from bitrix24_openapi.client.runtime.method import Call, Method, prepare

from .double import Both, Deal, Portal


class Text(StrEnum):
    A = "a"


class Plain(Enum):
    B = "b"


class Whole(IntEnum):
    C = 3


VALUES: list[tuple[Any, str]] = [
    (None, "null"),
    (True, "true"),
    (5, "5"),
    ("é\u2028", '"é\u2028"'),
    (Text.A, '"a"'),
    (Plain.B, '"b"'),
    (Whole.C, "3"),
    (Decimal("10.50"), '"10.50"'),
    (Decimal("1E+3"), '"1000"'),
    (date(2025, 1, 2), '"2025-01-02"'),
    (time(9, 30), '"09:30:00"'),
    (datetime(2025, 1, 2, 3, 4, 5, 6, tzinfo=UTC), '"2025-01-02T03:04:05+00:00"'),
    (datetime(2025, 1, 2, 3, 4, 5), '"2025-01-02T03:04:05"'),  # noqa: DTZ001
    ({2, 1}, "[1,2]"),
    # Of any types, and the same every time.
    (frozenset(("b", 1, "a")), '[1,"a","b"]'),
    ({"a": [1, {"b": None}], "c": {}}, '{"a":[1,{"b":null}],"c":{}}'),
    # Half of a character: the portal gets what was given.
    ("\ud83d", '"\ud83d"'),
    ((1, 2), "[1,2]"),
    (MappingProxyType({"a": 1}), '{"a":1}'),
    (OrderedDict([("b", 1), ("a", 2)]), '{"b":1,"a":2}'),
    (b"x", '["file","eA=="]'),
    (File(b"x", "a.txt"), '["a.txt","eA=="]'),
    (Deal({"ID": 1}), '{"ID":1}'),
    (range(3), "[0,1,2]"),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_json(value: Any, expected: str) -> None:
    assert to_json({"v": value}).decode("utf-8", "surrogatepass") == '{"v":' + expected + "}"


@pytest.mark.parametrize(
    "value", [object(), float("nan"), float("inf"), Decimal("NaN"), 1j, io.StringIO("x"), {1: {2j}}]
)
def test_what_cannot_be_sent(value: Any) -> None:
    with pytest.raises(ParameterError):
        to_json({"v": value})
    with pytest.raises(ParameterError):
        to_query({"v": value})


def test_rest_3_takes_numbers() -> None:
    assert to_json({"a": Decimal("1.50"), "b": Decimal("2.0")}, v3=True) == b'{"a":1.5,"b":2}'


def test_endless_parameters() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(ParameterError, match="cannot be written as JSON: Circular"):
        to_json(endless)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "a object cannot be sent as a parameter"),
        (1j, "a complex cannot be sent as a parameter"),
        (Decimal("NaN"), "NaN cannot be sent as a parameter"),
        (Decimal("-Infinity"), "-Infinity cannot be sent as a parameter"),
        (io.StringIO("x"), "a file to send is opened in binary mode"),
    ],
)
def test_errors_name_what_cannot_be_sent(value: Any, message: str) -> None:
    for write in (to_json, to_query):
        with pytest.raises(ParameterError) as caught:
            write({"v": value})
        assert str(caught.value) == message


def test_numbers_that_are_none() -> None:
    with pytest.raises(ParameterError, match="cannot be written as JSON"):
        to_json({"v": float("inf")})
    with pytest.raises(ParameterError) as caught:
        to_query({"v": float("-inf")})
    assert str(caught.value) == "-inf cannot be sent as a parameter"


# --- files ----------------------------------------------------------------------------------------


def test_files_from_paths_and_open_files(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"x")
    assert to_json(path) == b'["photo.png","eA=="]'
    with path.open("rb") as file:
        assert to_json(file) == b'["photo.png","eA=="]'
    with path.open() as text, pytest.raises(ParameterError, match="binary"):
        to_json(text)
    assert to_json(io.BytesIO(b"x")) == b'["file","eA=="]'
    with pytest.raises(ParameterError, match="cannot be read"):
        to_json(tmp_path / "missing.png")


@pytest.mark.parametrize(
    ("form", "expected"),
    [("pair", ["a.txt", "eA=="]), ("content", "eA=="), ("data", {"fileData": ["a.txt", "eA=="]})],
)
def test_file_parameters_have_their_form(form: Any, expected: Any) -> None:
    method: Method[Any] = Method("x.y", files=((("fields", "file"), form), (("other",), form)))
    file = File(b"x", "a.txt")
    call = prepare(method, {"fields": {"name": "n", "file": file}})
    assert with_files(call) == {"fields": {"name": "n", "file": expected}}
    many = prepare(method, {"fields": {"file": [file, ("made", "by hand")]}})
    assert with_files(many) == {"fields": {"file": [expected, ["made", "by hand"]]}}
    for value in (["a.txt", "eA=="], "eA==", 5, {"fileData": ["a.txt", "eA=="]}, []):
        by_hand = prepare(method, {"fields": {"file": value}})
        assert with_files(by_hand) == by_hand.params
    other = prepare(method, {"fields": {"name": "n"}, "other": file})
    assert with_files(other) == {"fields": {"name": "n"}, "other": expected}
    assert call.params["fields"]["file"] is file, "the caller's objects stay as they are"


def test_files_where_no_parameter_is_documented_have_the_form_of_the_method() -> None:
    method: Method[Any] = Method("x.y", files=((("fields", "file"), "content"),), file_form="data")
    file, pair = File(b"x", "a.txt"), ["a.txt", "eA=="]
    fields = {
        "file": file,
        "UF_ONE": file,
        "UF_MANY": [file, {"id": 5, "remove": "Y"}],
        "property7": {"value": file},
        "UF_BY_HAND": {"fileData": file},
        "UF_TEXT": "text",
    }
    call = prepare(method, {"fields": fields})
    assert with_files(call)["fields"] == {
        "file": "eA==",
        "UF_ONE": {"fileData": pair},
        "UF_MANY": [{"fileData": pair}, {"id": 5, "remove": "Y"}],
        "property7": {"value": {"fileData": pair}},
        "UF_BY_HAND": {"fileData": file},
        "UF_TEXT": "text",
    }
    assert json.loads(to_json(with_files(call)))["fields"]["UF_BY_HAND"] == {"fileData": pair}
    assert call.params == {"fields": fields}, "the caller's objects stay as they are"


def test_an_endless_structure_with_files() -> None:
    endless: dict[str, Any] = {}
    endless["endless"] = endless
    with pytest.raises(ParameterError, match="in itself"):
        with_files(prepare(Method("x.y", file_form="data"), endless))


@pytest.mark.parametrize("form", ["pair", "data"])
@pytest.mark.parametrize("files", [(), ((("file",), "content"),)])
def test_files_that_cannot_be_read(form: Any, files: Any, tmp_path: Path) -> None:
    call: Call[Any] = prepare(
        Method("x.y", files=files, file_form=form), {"file": tmp_path / "missing.png"}
    )
    with pytest.raises(ParameterError, match=r"cannot be read: .*missing\.png"):
        to_json(with_files(call))
    closed = io.BytesIO(b"x")
    closed.close()
    with pytest.raises(ParameterError, match=r"cannot be read: .*closed"):
        to_json(with_files(call.with_params({"file": closed})))


# --- query strings --------------------------------------------------------------------------------

QUERIES: list[tuple[Any, str]] = [
    ({}, ""),
    ({"id": 5}, "id=5"),
    ({"filter": {">ID": 5, "!STAGE": "A&B"}}, "filter[%3EID]=5&filter[%21STAGE]=A%26B"),
    ({"select": ["ID", "UF_*"]}, "select[0]=ID&select[1]=UF_%2A"),
    ({"a": True, "b": False}, "a=1&b=0"),
    ({"filter": {"UF_X": None}}, "filter[UF_X]="),
    ({"a": None}, "a="),
    ({"t": "a b+c=d%"}, "t=a%20b%2Bc%3Dd%25"),
    ({"t": "Привет"}, "t=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82"),
    ({"d": Decimal("1.50"), "e": Text.A, "f": Plain.B}, "d=1.50&e=a&f=b"),
    ({"d": date(2025, 1, 2)}, "d=2025-01-02"),
    ({"f": File(b"x", "a.txt")}, "f[0]=a.txt&f[1]=eA%3D%3D"),
    ({"filter": {}, "select": [], "id": 1}, "id=1"),
    ([5, {"POST": "x"}], "0=5&1[POST]=x"),
    ({"id": Literal("$result[c0][ID]")}, "id=$result[c0][ID]"),
    ({"a": {"b": {"c": [{"d": 1}]}}}, "a[b][c][0][d]=1"),
    ({"a": 1.5}, "a=1.5"),
    ({"a": 5.0, "b": -0.0, "c": 1e300}, "a=5&b=0&c=1e%2B300"),
    (
        {"a": -5457070513671905.0, "b": 1e16, "c": 1e17},
        "a=-5457070513671905&b=1" + "0" * 16 + "&c=1e%2B17",
    ),
    ({"filter": {"PROPERTY.NAME": 1}}, "filter[PROPERTY.NAME]=1"),
    ({"a": (1, (2, 3))}, "a[0]=1&a[1][0]=2&a[1][1]=3"),
    ({Plain.B: 1, "f": {Text.A: 1, 5: 2}}, "b=1&f[a]=1&f[5]=2"),
    ({"a/b": "c/d"}, "a%2Fb=c%2Fd"),
    ({"t": "\ud83d"}, "t=%ED%A0%BD"),
]


@pytest.mark.parametrize(("params", "expected"), QUERIES)
def test_query(params: Any, expected: str) -> None:
    assert to_query(params) == expected


@pytest.mark.parametrize(
    "value",
    [
        {"filter": {"@ID": []}},
        {"fields": {"PHONE": {}}},
        {"a": {"b": {"c": []}}},
        {"a": [[]]},
        {"a": ((),)},
        {"id": 1, "items": []},
        {"fields": {}},
    ],
)
def test_an_empty_list_cannot_be_said(value: Any) -> None:
    """Left out, it would find everything, or change nothing. An empty filter means nothing."""
    with pytest.raises(ParameterError, match="call the method by itself"):
        to_query(value)


@pytest.mark.parametrize("name", ["", "a[b", "a]", "]"])
@pytest.mark.parametrize("around", [lambda name: {name: 1}, lambda name: {"fields": {name: 1}}])
def test_names_that_php_reads_in_another_way_are_refused(name: str, around: Any) -> None:
    """``a[]=1`` appends, and brackets are read after they are decoded."""
    with pytest.raises(ParameterError, match="call the method by itself"):
        to_query(around(name))


@pytest.mark.parametrize("name", ["a.b", "a b"])
def test_names_of_parameters_that_php_rewrites_are_refused(name: str) -> None:
    with pytest.raises(ParameterError, match="call the method by itself"):
        to_query({name: 1})


@pytest.mark.parametrize("text", ["$result[c0][ID]", "see $result[x]"])
def test_text_that_the_portal_would_replace_is_refused(text: str) -> None:
    with pytest.raises(ParameterError) as caught:
        to_query({"fields": {"TITLE": text}})
    assert str(caught.value) == (
        "'$result[' inside a value cannot go into a batch: use batch.ref() for references, "
        "and call the method by itself for text"
    )


TEXT = st.text(min_size=1, max_size=8).filter(lambda text: "$result[" not in text)
NAMES = st.text("abcXYZ_>!=%@0159", min_size=1, max_size=6)
TREES = st.recursive(
    TEXT | st.integers() | st.booleans(),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(NAMES, inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.dictionaries(NAMES, TREES, max_size=4))
def test_php_reads_back_what_was_written(params: dict[str, Any]) -> None:
    read = bracketed(parse_qsl(to_query(params), keep_blank_values=True))
    assert normal(read) == normal(as_text(params))


def as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: as_text(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_text(each) for each in value]
    return ("1" if value else "0") if isinstance(value, bool) else str(value)


def normal(value: Any) -> Any:
    """Lists as PHP has them, so that both spellings of 0, 1, 2, ... are one."""
    if isinstance(value, Mapping):
        return {key: normal(each) for key, each in value.items()}
    if isinstance(value, list):
        return {str(index): normal(each) for index, each in enumerate(value)}
    return value


# --- arguments ------------------------------------------------------------------------------------


def test_arguments_that_are_not_given_are_not_sent() -> None:
    method: Method[Any] = Method("x.y")
    call = prepare(method, {"a": None, "b": 0, "c": False, "d": ""}, {"e": None})
    assert call.params == {"b": 0, "c": False, "d": "", "e": None}


def test_positional_parameters_keep_the_order_of_the_method() -> None:
    method: Method[Any] = Method("task.x", positional=("TASKID", "ITEMID", "PARAMS"))
    call = prepare(method, {"PARAMS": 3, "ITEMID": 2, "TASKID": 1})
    assert json.dumps(call.params) == '{"TASKID": 1, "ITEMID": 2, "PARAMS": 3}'
    assert list(prepare(method, {"ITEMID": 2, "TASKID": 1}).params) == ["TASKID", "ITEMID"]
    assert list(prepare(method, {"ITEMID": 2}, {"TASKID": 1}).params) == ["TASKID", "ITEMID"]
    with pytest.raises(ParameterError, match="'ITEMID' is needed"):
        prepare(method, {"TASKID": 1, "PARAMS": 3})


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_open_file_in_two_places_is_sent_in_both(kind: str) -> None:
    both = Both(Portal(x=lambda params: {"result": params}), kind)
    source = io.BytesIO(b"contents")
    sent = both.run(lambda client: client.call("x", {"a": source, "b": [{"c": source}]}))
    assert sent["a"] == sent["b"][0]["c"] == ["file", "Y29udGVudHM="]


@pytest.mark.parametrize(
    "params", [{}, {"a": 1, "b": [1, {"c": "x"}]}, {"a": (1, 2)}, {"a": None, "b": {1, 2}}]
)
def test_parameters_without_files_stay_as_they_are(params: dict[str, Any]) -> None:
    assert read_files(params) is params
