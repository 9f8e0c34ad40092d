"""Whatever is sent, the portal answers, and in words that the documents know."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.documents import catalogue as whole_api

from bitrix24_openapi.mock.model import Request
from bitrix24_openapi.mock.portal import Portal

from .core import FORM, JSON, body, call, portal

MOCK = portal(journal=10)
METHODS = ["crm.deal.add", "crm.deal.get", "crm.item.list", "task.commentitem.update", "batch"]
V3_METHODS = ["tasks.task.add", "tasks.task.get", "main.eventlog.list", "batch"]

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=10,
)
names = st.sampled_from(["id", "ID", "fields", "filter", "select", "start", "cmd", "auth", "0"])
params = st.dictionaries(names | st.text(max_size=5), values, max_size=4) | st.lists(values)


def assert_an_answer(mock: Portal, request: Request) -> None:
    response = mock.handle(request)
    assert response.status in (200, 400, 401, 403, 404, 405, 422)
    found = json.loads(response.body)
    assert ("result" in found) == (response.status == 200)
    assert ("error" in found) == (response.status != 200)
    for name, value in response.headers:
        assert f"{name}: {value}".isascii()
        assert "\n" not in value


@given(st.sampled_from(METHODS), params)
def test_any_json(method: str, value: Any) -> None:
    content = json.dumps(value).encode()
    assert_an_answer(MOCK, Request("POST", f"/rest/1/code/{method}", "", JSON, content))


@given(st.sampled_from(V3_METHODS), params)
def test_any_json_of_rest_3(method: str, value: Any) -> None:
    content = json.dumps(value).encode()
    assert_an_answer(MOCK, Request("POST", f"/rest/api/1/code/{method}", "", JSON, content))


@given(
    st.sampled_from(["GET", "POST", "PUT"]),
    st.sampled_from(METHODS) | st.text(max_size=20),
    st.text(max_size=20),
    st.sampled_from([JSON, FORM, {}, {"content-type": "multipart/form-data; boundary=x"}]),
    st.binary(max_size=60),
)
@example("POST", "crm.deal.add", "", {"content-type": "multipart/form-data; boundary="}, b"x")
@settings(max_examples=300)
def test_any_bytes(
    verb: str, method: str, query: str, headers: dict[str, str], content: bytes
) -> None:
    if method.endswith(".xml"):
        return
    for path in ("/rest/1/code/", "/rest/", "/rest/api/1/code/"):
        assert_an_answer(MOCK, Request(verb, path + quote(method), query, headers, content))


@pytest.mark.parametrize("depth", [10, 100, 250, 260, 500, 900, 5_000])
@pytest.mark.parametrize("nest", [b'{"fields":%s}', b"[%s]"])
def test_any_depth(depth: int, nest: bytes) -> None:
    before, _, after = nest.partition(b"%s")
    content = before * depth + b"1" + after * depth
    for method in ("crm.deal.add", "crm.deal.list", "profile"):
        assert_an_answer(MOCK, Request("POST", f"/rest/1/code/{method}", "", JSON, content))


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity", "1" * 400, "1" * 5000])
def test_numbers_that_are_none(number: str) -> None:
    content = f'{{"id": {number}}}'.encode()
    for base in ("/rest/1/code/", "/rest/api/1/code/"):
        for method in ("crm.deal.get", "tasks.task.get"):
            assert_an_answer(MOCK, Request("POST", base + method, "", JSON, content))


def test_a_huge_body_is_answered() -> None:
    content = json.dumps({"fields": {f"UF_{n}": "x" * 100 for n in range(50_000)}}).encode()
    response = call(MOCK, "crm.deal.add", content)
    assert body(response)["result"]


def test_the_catalogue_is_not_changed_by_calls() -> None:
    found = whole_api().find("classic", "crm.deal.get")
    assert found is not None
    before = json.dumps(dict(found.document))
    for value in ({"id": 1}, {"ID": "1"}, {}, {"id": "x"}):
        call(MOCK, "crm.deal.get", value)
    assert json.dumps(dict(found.document)) == before
