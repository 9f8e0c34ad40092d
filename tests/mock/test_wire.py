"""Addresses, parameters and envelopes."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import catalogue as whole_api

from bitrix24_openapi.mock.model import Address, Failure, Generation, Request, Success
from bitrix24_openapi.mock.wire import wire
from bitrix24_openapi.mock.wire.xml import to_xml

from .core import FORM, JSON


@pytest.mark.parametrize(
    ("path", "generation", "method", "address"),
    [
        ("/rest/1/code/crm.deal.add", "classic", "crm.deal.add", Address("1", "code")),
        ("/rest/1/code/crm.deal.add.json", "classic", "crm.deal.add", Address("1", "code")),
        ("/rest/1/code/crm.deal.add.xml", "classic", "crm.deal.add", Address("1", "code", "xml")),
        ("/rest/1/code/crm.deal.add/", "classic", "crm.deal.add", Address("1", "code")),
        ("/rest/crm.deal.add.json", "classic", "crm.deal.add", Address()),
        ("/rest/1/co%20de/crm.deal.add", "classic", "crm.deal.add", Address("1", "co de")),
        ("/rest/api/1/code/tasks.task.get", "v3", "tasks.task.get", Address("1", "code")),
        ("/rest/api/tasks.task.get", "v3", "tasks.task.get", Address()),
        ("/rest/api/main.eventlog.list.json", "v3", "main.eventlog.list", Address()),
        ("/rest/", "classic", "", Address()),
        ("/rest/api/", "v3", "", Address()),
        ("/rest/1/code/", "classic", "", Address("1", "code")),
    ],
)
def test_paths(path: str, generation: Generation, method: str, address: Address) -> None:
    assert wire.parse_path(path) == wire.Target(generation, method, address)


@pytest.mark.parametrize(
    "path", ["/", "", "/rest", "/REST/1/code/m", "/oauth/token/", "/restful/m"]
)
def test_paths_outside(path: str) -> None:
    assert wire.parse_path(path) is None


@given(st.text())
def test_any_path_is_read(path: str) -> None:
    wire.parse_path("/rest/" + path)


# --- parameters -----------------------------------------------------------------------------


def read(
    body: bytes = b"",
    query: str = "",
    headers: dict[str, str] | None = None,
    generation: Generation = "classic",
) -> wire.Input:
    request = Request("POST", "/rest/m", query, JSON if headers is None else headers, body)
    return wire.read_input(request, generation)


@pytest.mark.parametrize(
    ("body", "query", "headers", "params", "token", "form"),
    [
        (b'{"id": 5}', "", JSON, {"id": 5}, "", False),
        (b'{"id": 5, "auth": "t"}', "", JSON, {"id": 5}, "t", False),
        (b'{"id": 5}', "auth=t", JSON, {"id": 5}, "t", True),
        (b'{"id": 5}', "id=6&x=1", JSON, {"id": 5, "x": "1"}, "", True),
        (b'{"id": 5, "auth": "b"}', "auth=q", JSON, {"id": 5}, "b", True),
        (b'{"auth": {"access_token": "x"}}', "", JSON, {}, "", False),
        (b"", "id=5&auth=t", {}, {"id": "5"}, "t", True),
        (b"id=5&auth=t", "", FORM, {"id": "5"}, "t", True),
        (b"id=5", "id=6", FORM, {"id": "5"}, "", True),
        (b"", "", {"authorization": "Bearer t"}, {}, "t", True),
        (b"", "", {"authorization": "bearer  t "}, {}, "t", True),
        (b"", "", {"authorization": "Basic t"}, {}, "", True),
        (b"", "auth=q", {"authorization": "Bearer t"}, {}, "q", True),
        (b"[5, 6]", "", JSON, [5, 6], "", False),
        (b"[5, 6]", "x=1", JSON, {"0": 5, "1": 6, "x": "1"}, "", True),
        (
            b'--X\r\nContent-Disposition: form-data; name="id"\r\n\r\n5\r\n--X--',
            "",
            {"content-type": "multipart/form-data; boundary=X"},
            {"id": "5"},
            "",
            True,
        ),
    ],
)
def test_classic_parameters(
    body: bytes, query: str, headers: dict[str, str], params: Any, token: str, form: bool
) -> None:
    found = read(body, query, headers)
    assert (found.params, found.token, found.form) == (params, token, form)


def test_json_in_a_form_is_pointed_out() -> None:
    """What `curl -d '{...}'` sends when it is not told the type."""
    assert "looks like JSON" in read(b'{"id": 5}', "", FORM).note
    assert "missing" in read(b'{"id": 5}', "", {}).note
    assert read(b"id=5", "", FORM).note == ""


@pytest.mark.parametrize("body", [b"{", b"5", b'"id"', b"null", b"\xff", b"[" * 100_000])
@pytest.mark.parametrize("generation", ["classic", "v3"])
def test_bodies_that_are_not_what_their_header_says(body: bytes, generation: Generation) -> None:
    with pytest.raises(wire.Undecodable):
        read(body, generation=generation)


@pytest.mark.parametrize(
    ("body", "query", "headers", "params", "token"),
    [
        (b'{"id": 5, "auth": "t"}', "", JSON, {"id": 5}, "t"),
        (b'{"id": 5}', "", {}, {"id": 5}, ""),
        (b"", "", {}, {}, ""),
        (b"", "auth=t", {}, {}, "t"),
        (b'[{"method": "m"}]', "auth=t", JSON, [{"method": "m"}], "t"),
        (b"{}", "", {**JSON, "authorization": "Bearer t"}, {}, "t"),
        (b'{"auth": "b"}', "auth=q", JSON, {}, "b"),
    ],
)
def test_parameters_of_rest_3(
    body: bytes, query: str, headers: dict[str, str], params: Any, token: str
) -> None:
    found = read(body, query, headers, "v3")
    assert (found.params, found.token, found.form) == (params, token, False)


def test_rest_3_does_not_read_the_query() -> None:
    found = read(b"", "id=5", {}, "v3")
    assert found.params == {}
    assert "query" in found.note


def test_rest_3_takes_no_forms() -> None:
    with pytest.raises(wire.Undecodable, match="form-urlencoded"):
        read(b"id=5", "", FORM, "v3")


# --- envelopes ------------------------------------------------------------------------------

TIME = wire.time_json(1000.25, 1000.75, 1.5, 1600)


@pytest.mark.parametrize(
    ("success", "expected"),
    [
        (Success(5), {"result": 5}),
        (Success([], 0), {"result": [], "total": 0}),
        (Success([1], 60, 50), {"result": [1], "next": 50, "total": 60}),
        (Success(None, beside={"result_error": []}), {"result": None, "result_error": []}),
        (Success("ignored", encoded=b'"ready"'), {"result": "ready"}),
        (Success("Ж\ud83d"), {"result": "Ж\ud83d"}),
    ],
)
def test_success(success: Success, expected: dict[str, Any]) -> None:
    found = json.loads(wire.success_body(success, TIME, "json").decode("utf-8", "surrogatepass"))
    assert found == {**expected, "time": json.loads(TIME)}


def test_success_without_an_envelope() -> None:
    assert wire.success_body(Success({"openapi": "3.0.0"}, bare=True), TIME, "json") == (
        b'{"openapi":"3.0.0"}'
    )


def test_failures_of_both_generations() -> None:
    failure = Failure(400, "CODE", "said", "why", ({"field": "id", "message": "is missing"},))
    assert wire.failure_value(failure, "classic") == {
        "error": "CODE",
        "error_description": "said",
    }
    assert wire.failure_value(failure, "v3") == {
        "error": {
            "code": "CODE",
            "message": "said",
            "validation": [{"field": "id", "message": "is missing"}],
        }
    }


def test_time_says_when_and_how_long() -> None:
    found = json.loads(TIME)
    assert found == {
        "start": 1000.25,
        "finish": 1000.75,
        "duration": 0.5,
        "processing": 0.5,
        "date_start": "1970-01-01T00:16:40+00:00",
        "date_finish": "1970-01-01T00:16:40+00:00",
        "operating_reset_at": 1600,
        "operating": 1.5,
    }


@given(st.floats(0, 4e9), st.floats(0, 1e6), st.floats(0, 1e6), st.integers(0, 2**40))
def test_time_is_as_documented(start: float, took: float, charged: float, reset: int) -> None:
    (document,) = whole_api().documents("classic")
    schema = document.components("schemas")["Time"]
    found = json.loads(wire.time_json(start, start + took, charged, reset))
    assert jsonschema_rs.Draft202012Validator(schema).is_valid(found)
    assert found["duration"] >= 0


@given(st.text(), st.integers(0, 3))
def test_headers_are_ascii_and_bounded(text: str, times: int) -> None:
    found = wire.header_text(text * 10**times)
    assert found.isascii()
    assert found.isprintable()
    assert len(found) <= 500


# --- XML ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": 1, "b": "x<&>"}, "<a>1</a><b>x&lt;&amp;&gt;</b>"),
        ({"a": [1, {"b": 2}]}, "<a><item>1</item><item><b>2</b></item></a>"),
        ({"a": None, "b": True, "c": False, "d": 1.5}, "<a></a><b>1</b><c></c><d>1.5</d>"),
        ({"1": "x", "=a b": "y"}, "<item>x</item><item>y</item>"),
        ({"a": "x\x00\x1fy\ud800"}, "<a>xy</a>"),
    ],
)
def test_xml(value: dict[str, Any], expected: str) -> None:
    found = to_xml(value).decode()
    assert found.endswith(f"<response>{expected}</response>")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), json_values, max_size=3))
def test_every_answer_is_well_formed_xml(value: dict[str, Any]) -> None:
    assert ET.fromstring(to_xml(value)).tag == "response"
