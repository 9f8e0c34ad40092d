"""``batch`` in both generations: references, errors, PHP's empty maps."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.mock.driver import PortalDriver

from bitrix24_openapi.mock.batch import as_php, fill, read_command


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver()


def batch(b24: PortalDriver, cmd: Any, **params: Any) -> dict[str, Any]:
    reply = b24.call("batch", cmd=cmd, **params)
    assert set(reply.result) == {
        "result",
        "result_error",
        "result_total",
        "result_next",
        "result_time",
    }
    found: dict[str, Any] = reply.result
    return found


def test_later_commands_use_results_of_earlier_ones(b24: PortalDriver) -> None:
    answer = batch(
        b24,
        {
            "company": "crm.company.add?fields[TITLE]=Tea+%26+Co",
            "deal": "crm.deal.add?fields[TITLE]=No+$result[company]"
            "&fields[COMPANY_ID]=$result[company]",
            "read": "crm.deal.get?id=$result[deal]",
            "again": "crm.company.get?id=$result[read][COMPANY_ID]",
            "all": "crm.deal.list?filter[ID]=$result[deal]&select[]=TITLE",
            "first": "crm.deal.get?id=$result[all][0][ID]",
        },
    )
    assert answer["result_error"] == []
    results = answer["result"]
    assert (results["company"], results["deal"]) == (1, 1)
    assert results["read"]["TITLE"] == "No 1"
    assert results["again"]["TITLE"] == "Tea & Co"
    assert results["first"]["ID"] == "1"
    assert answer["result_total"] == {"all": 1}
    assert answer["result_next"] == []
    assert set(answer["result_time"]) == set(results)
    assert {"start", "finish", "duration"} <= set(answer["result_time"]["read"])


def test_the_place_where_the_next_page_starts(b24: PortalDriver) -> None:
    b24.state.seed({"crm.deal": [{"TITLE": str(n)} for n in range(60)]})
    answer = batch(b24, {"a": "crm.deal.list", "b": "crm.deal.list?start=50"})
    assert answer["result_next"] == {"a": 50}
    assert answer["result_total"] == {"a": 60, "b": 60}


def test_errors_stay_with_their_command(b24: PortalDriver) -> None:
    answer = batch(b24, {"a": "crm.deal.get?id=9", "b": "crm.nothing", "c": "user.current"})
    assert list(answer["result"]) == ["c"]
    assert answer["result_error"] == {
        "a": {"error": "", "error_description": "Not found"},
        "b": {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"},
    }
    assert list(answer["result_time"]) == ["c"]


@pytest.mark.parametrize("halt", [1, True, "1"])
def test_halt_stops_at_the_first_error(b24: PortalDriver, halt: Any) -> None:
    commands = {"a": "user.current", "b": "crm.deal.get?id=9", "c": "user.current"}
    answer = batch(b24, commands, halt=halt)
    assert list(answer["result"]) == ["a"]
    assert list(answer["result_error"]) == ["b"]
    assert batch(b24, commands, halt=0)["result"].keys() == {"a", "c"}


def test_fifty_commands_and_no_batch_within(b24: PortalDriver) -> None:
    answer = batch(b24, [f"crm.deal.add?fields[TITLE]={n}" for n in range(52)])
    assert answer["result"] == list(range(1, 51))
    assert {key: each["error"] for key, each in answer["result_error"].items()} == {
        "50": "ERROR_BATCH_LENGTH_EXCEEDED",
        "51": "ERROR_BATCH_LENGTH_EXCEEDED",
    }
    inner = batch(b24, {"x": "batch?cmd[a]=user.current"})
    assert inner["result_error"]["x"]["error"] == "ERROR_BATCH_METHOD_NOT_ALLOWED"


def test_lists_with_gaps_become_maps_as_in_php(b24: PortalDriver) -> None:
    answer = batch(b24, ["user.current", "crm.deal.get?id=9", "user.current"])
    assert set(answer["result"]) == {"0", "2"}
    assert batch(b24, {})["result"] == []


def test_form_encoded_batches(b24: PortalDriver) -> None:
    from bitrix24_openapi.mock.model import Request

    body = "halt=0&cmd[a]=crm.deal.add%3Ffields%255BTITLE%255D%3DTea&cmd[b]=crm.deal.list"
    reply = b24.send(
        Request(
            "POST",
            "/rest/1/code/batch",
            "",
            {"content-type": "application/x-www-form-urlencoded"},
            body.encode(),
        )
    )
    assert reply.result["result"]["a"] == 1
    assert reply.result["result_total"] == {"b": 1}


@pytest.mark.parametrize("params", [{}, {"cmd": "user.current"}, {"cmd": None}])
def test_a_batch_needs_commands(b24: PortalDriver, params: Any) -> None:
    reply = b24.call("batch", **params)
    assert reply.status == 400
    assert "cmd" in reply.headers["X-B24-Mock-Reason"]


def test_rest_3_answers_in_order(b24: PortalDriver) -> None:
    add = {"fields": {"title": "t", "responsibleId": 1, "creatorId": 1}}
    reply = b24.post(
        "/rest/api/1/code/batch",
        [
            {"method": "tasks.task.add", "query": add},
            {"method": "tasks.task.get", "query": {"id": 1, "select": ["id", "title"]}},
        ],
    )
    first, second = reply.result
    assert first["item"]["id"] == 1
    assert second == {"item": {"id": 1, "title": "t"}}


@pytest.mark.parametrize(
    ("commands", "error"),
    [
        ([{"method": "tasks.task.get", "query": {"id": 9}}], "ENTITYNOTFOUNDEXCEPTION"),
        ([{"method": "batch", "query": {}}], "ERROR_BATCH_METHOD_NOT_ALLOWED"),
        ([{"method": "rest.scope.list"}] * 51, "ERROR_BATCH_LENGTH_EXCEEDED"),
        ({"cmd": {"a": "tasks.task.get?id=1"}}, ""),
    ],
)
def test_rest_3_refuses(b24: PortalDriver, commands: Any, error: str) -> None:
    assert b24.post("/rest/api/1/code/batch", commands).error.endswith(error)


# --- the pieces -----------------------------------------------------------------------------

RESULTS = {"a": {"ID": "7", "LIST": [1, {"X": "y"}], "NO": None, "ON": True}, "b": 5, "0": [3]}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("$result[b]", 5),
        ("$result[a][ID]", "7"),
        ("$result[a][LIST]", [1, {"X": "y"}]),
        ("$result[a][LIST][1][X]", "y"),
        ("$result[0][0]", 3),
        ("no $result[b]-$result[a][ID]!", "no 5-7!"),
        ("$result[a][NO]x$result[a][ON]", "x1"),
        ("$result[nothing]", ""),
        ("$result[a][LIST][9]", ""),
        ("x$result[a][LIST]", "xArray"),
        ("$result", "$result"),
        ("$other[b]", "$other[b]"),
        ({"x": ["$result[b]", 1]}, {"x": [5, 1]}),
        (None, None),
    ],
)
def test_references(value: Any, expected: Any) -> None:
    assert fill(value, RESULTS) == expected


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_what_refers_to_nothing_stays(value: Any) -> None:
    assert fill(value, {}) == value or "$result[" in str(value)


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("user.current", ("user.current", {}, True)),
        ("crm.deal.get.json?id=1", ("crm.deal.get", {"id": "1"}, True)),
        ("m?a[b][]=1&a[b][]=2", ("m", {"a": {"b": ["1", "2"]}}, True)),
        ({"method": "m", "params": {"a": 1}}, ("m", {"a": 1}, False)),
        (["m", {"a": 1}], ("m", {"a": 1}, False)),
        (["m"], ("m", {}, False)),
    ],
)
def test_commands(command: Any, expected: Any) -> None:
    assert read_command(command) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [({}, []), ({"0": 1, "1": 2}, [1, 2]), ({"1": 2}, {"1": 2}), ({"a": 1}, {"a": 1})],
)
def test_maps_of_php(items: dict[str, Any], expected: Any) -> None:
    assert as_php(items) == expected
