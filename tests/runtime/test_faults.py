"""What goes wrong between a client and a portal, case by case, on both kinds of client.

==================================  ==============================================================
fault                               tests
==================================  ==============================================================
each of ``FAULTS``, alone           ``test_reads_are_repeated``, ``test_reads_raise_what_persists``,
                                    ``test_writes_are_repeated_only_if_they_did_not_run``
each of ``FAULTS``, within a list   ``test_lists_survive_every_fault``
503 four times                      ``test_503_four_times``
429 with ``operating_reset_at``     ``test_429_waits_until_the_reset_that_...``
reset before the request was sent   test_network: ``test_a_reset_before_the_request_was_sent``
reset after it                      test_network: ``test_a_reset_after_the_request_was_sent``
200 with ``error``                  ``test_200_with_an_error_raises``
one failing page in each batch      ``test_one_failing_page_inside_each_batch_is_fetched_again``
a cursor that stalls                ``test_a_cursor_that_stalls``, test_paging:
                                    ``test_other_styles_that_stall``
a cursor that leads nowhere         test_paging: ``test_rows_that_do_not_say_where_to_go_on``,
                                    ``test_a_portal_that_says_there_is_more_and_not_where``
``total`` that disagrees            ``test_a_total_above_what_comes``,
                                    ``test_a_total_below_what_comes``
writes within a batch               test_batch: ``test_a_read_that_failed_is_tried_again_...``,
                                    ``test_every_command_ends_with_a_result_or_an_error_and_...``
==================================  ==============================================================
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.errors import (
    ApiError,
    IncompleteListing,
    ListingChanged,
    NotSent,
    OperationTimeLimit,
    PermissionDenied,
    PortalOverloaded,
    QueryLimitExceeded,
    SentButUnanswered,
    ServerError,
    StalledCursor,
    UnreadableAnswer,
)
from bitrix24_openapi.client.runtime.retry import NEVER, REQUEST_SECONDS

from .double import (
    ADD,
    GET,
    TIME,
    UPDATE,
    V3_ADD,
    V3_GET,
    Both,
    Outcome,
    Portal,
    paged,
    refusal,
    reply,
)

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


def portal() -> Portal:
    return Portal(
        crm_deal_get=lambda params: {"result": {"ID": str(params["id"]), "TITLE": "x"}},
        crm_deal_add=lambda _: {"result": "7"},
        tasks_task_add=lambda _: {"result": {"item": {"ID": 9}}},
        tasks_task_get=lambda _: {"result": {"item": {"ID": 9}}},
    )


def limit() -> Outcome:
    return refusal("QUERY_LIMIT_EXCEEDED", 503, "Too many requests")


def operating() -> Outcome:
    return refusal("OPERATION_TIME_LIMIT", 429)


def crash() -> Outcome:
    return refusal("INTERNAL_SERVER_ERROR", 500)


def gateway() -> Outcome:
    return httpx.Response(502, html="<html>Bad Gateway</html>")


def cut() -> Outcome:
    return httpx.Response(200, content=b'{"result": {"ID": "1", "TI')


def empty() -> Outcome:
    return httpx.Response(200, content=b"")


def refused() -> Outcome:
    return httpx.ConnectError("connection refused")


def reset() -> Outcome:
    return httpx.ReadError("connection reset by peer")


def slow() -> Outcome:
    return httpx.ReadTimeout("timed out")


def half() -> Outcome:
    return httpx.WriteError("broken pipe")


def hung_up() -> Outcome:
    return httpx.RemoteProtocolError("Server disconnected")


#: Fault → may any call be repeated after it (it did not run), and the error if it may not.
FAULTS: dict[str, tuple[Callable[[], Outcome], bool, type[Exception]]] = {
    "503 query limit": (limit, True, QueryLimitExceeded),
    "429 operating time": (operating, True, OperationTimeLimit),
    "429 HTML": (lambda: httpx.Response(429, html="<p>slow down</p>"), True, OperationTimeLimit),
    "connection refused": (refused, True, NotSent),
    "connect timeout": (lambda: httpx.ConnectTimeout("timed out"), True, NotSent),
    "500 JSON": (crash, False, ServerError),
    "502 HTML": (gateway, False, ServerError),
    "503 HTML": (lambda: httpx.Response(503, html="<p>maintenance</p>"), False, ServerError),
    "connection reset": (reset, False, SentButUnanswered),
    "read timeout": (slow, False, SentButUnanswered),
    "write error": (half, False, SentButUnanswered),
    "hung up": (hung_up, False, SentButUnanswered),
    "truncated JSON": (cut, False, UnreadableAnswer),
    "empty answer": (empty, False, UnreadableAnswer),
    "200 with a server error": (
        lambda: refusal("INTERNAL_SERVER_ERROR", 200),
        False,
        ServerError,
    ),
}

CASES = pytest.mark.parametrize("fault", FAULTS)


@KINDS
@CASES
@pytest.mark.parametrize("times", [1, 3])
def test_reads_are_repeated(kind: str, fault: str, times: int) -> None:
    both = Both(portal(), kind)
    both.portal.script = [FAULTS[fault][0]() for _ in range(times)]
    assert both.invoke(GET, id=1).id == 1
    assert len(both.portal.requests) == times + 1
    assert both.clock.slept, "repeated without a pause"


@KINDS
@CASES
def test_writes_are_repeated_only_if_they_did_not_run(kind: str, fault: str) -> None:
    make, harmless, error = FAULTS[fault]
    both = Both(portal(), kind)
    both.portal.script = [make()]
    if harmless:
        assert both.invoke(ADD, fields={}) == 7
        assert len(both.portal.requests) == 2
    else:
        with pytest.raises(error):
            both.invoke(ADD, fields={})
        assert len(both.portal.requests) == 1


@KINDS
@CASES
def test_reads_raise_what_persists(kind: str, fault: str) -> None:
    make, _, error = FAULTS[fault]
    both = Both(portal(), kind)
    both.portal.script = [make() for _ in range(100)]
    with pytest.raises(error):
        both.invoke(GET, id=1)
    # Refusals for the rate are bounded by time alone.
    assert len(both.portal.requests) <= (100 if fault == "503 query limit" else 10)
    assert sum(both.clock.slept) <= 900


@KINDS
@CASES
def test_without_retries_the_first_error_is_raised(kind: str, fault: str) -> None:
    make, _, error = FAULTS[fault]
    both = Both(portal(), kind, retry=NEVER)
    both.portal.script = [make()]
    with pytest.raises(error):
        both.invoke(GET, id=1)
    assert len(both.portal.requests) == 1


@KINDS
def test_503_four_times(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.script = [limit() for _ in range(4)]
    assert both.invoke(ADD, fields={}) == 7
    assert both.clock.slept == sorted(both.clock.slept), "pauses grow"


@KINDS
def test_429_waits_until_the_reset_that_the_last_answer_announced(kind: str) -> None:
    both = Both(portal(), kind)
    time = {**TIME, "operating": 490.0, "operating_reset_at": TIME["finish"] + 120}

    def two(client: Any) -> Any:
        if both.kind == "sync":
            client._invoke(GET, {"id": 1})
            return client._invoke(GET, {"id": 2})

        async def main() -> Any:
            await client._invoke(GET, {"id": 1})
            return await client._invoke(GET, {"id": 2})

        return main()

    both.portal.script = [httpx.Response(200, json={"result": {}, "time": time}), operating()]
    assert both.run(two).id == 2
    assert both.clock.slept == [pytest.approx(121.0)]


@KINDS
def test_a_blocked_method_is_not_sent_by_others_either(kind: str) -> None:
    both = Both(portal(), kind, retry=NEVER)

    def several(client: Any) -> Any:
        core = client._core
        core.operating.block("crm.deal.get", 30.0, both.clock())
        return client._invoke(ADD, {"fields": {}})

    assert both.run(several) == 7
    assert both.clock.slept == [], "another method is free"


@KINDS
def test_a_method_blocked_for_longer_than_anyone_waits_is_not_sent(kind: str) -> None:
    both = Both(portal(), kind)

    def action(client: Any) -> Any:
        client._core.operating.block("crm.deal.get", 5000.0, both.clock())
        return client._invoke(GET, {"id": 1})

    with pytest.raises(OperationTimeLimit, match="not sent"):
        both.run(action)
    assert both.portal.requests == []


@KINDS
def test_retry_after_is_honoured(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.script = [refusal("QUERY_LIMIT_EXCEEDED", 503, headers={"Retry-After": "17"})]
    both.invoke(ADD, fields={})
    assert both.clock.slept == [17.0]


@KINDS
def test_a_portal_switched_off_by_hand_is_not_asked_again(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.script = [refusal("OVERLOAD_LIMIT", 503)]
    with pytest.raises(PortalOverloaded):
        both.invoke(GET, id=1)
    assert len(both.portal.requests) == 1


@KINDS
@pytest.mark.parametrize("code", ["ACCESS_DENIED", "", 0, "0", 100, None])
def test_200_with_an_error_raises(kind: str, code: Any) -> None:
    both = Both(portal(), kind)
    both.portal.script = [refusal(code, 200, "No")]
    with pytest.raises(ApiError) as caught:
        both.invoke(GET, id=1)
    assert caught.value.status == 200
    assert caught.value.method == "crm.deal.get"
    assert caught.value.code == ("" if code is None else str(code))


@KINDS
def test_a_result_beside_an_empty_error_is_a_result(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.script = [reply({"ID": "5"}, error="")]
    assert both.invoke(GET, id=5).id == 5


@KINDS
def test_an_answer_without_result_and_error_is_unreadable(kind: str) -> None:
    both = Both(portal(), kind, retry=NEVER)
    both.portal.script = [httpx.Response(200, json={"time": TIME})]
    with pytest.raises(UnreadableAnswer):
        both.invoke(UPDATE, id=1)


@KINDS
def test_rest_3_writes_are_repeated_with_their_key(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.script = [reset(), crash()]
    assert both.invoke(V3_ADD, fields={}).id == 9
    keys = [request.headers["Idempotency-Key"] for request in both.portal.requests]
    assert len(keys) == 3
    assert len(set(keys)) == 1
    # The first may have been running for a minute; the second had ended.
    assert both.clock.slept == [pytest.approx(REQUEST_SECONDS), pytest.approx(1.0)]


@KINDS
def test_rest_3_reads_carry_no_key(kind: str) -> None:
    both = Both(portal(), kind)
    both.invoke(V3_GET, id=1)
    assert "Idempotency-Key" not in both.portal.requests[0].headers
    assert both.portal.requests[0].url.path == "/rest/api/1/s3cr3tc0de/tasks.task.get"


@KINDS
def test_a_key_for_the_classic_api_makes_nothing_repeatable(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.script = [reset()]
    with pytest.raises(SentButUnanswered):
        both.run(lambda client: client.call("crm.deal.add", {}, idempotency_key="k"))
    assert len(both.portal.requests) == 1


# --- lists ----------------------------------------------------------------------------------------

WAYS: dict[str, Callable[[Any], Any]] = {
    "plain": lambda listing: listing.by_start(),
    "fast": lambda listing: listing.by_start().fast(),
    "single": lambda listing: listing.by_start().single(),
    "as is": lambda listing: listing,
    "by id": lambda listing: listing.by_id(),
    "by id, fast": lambda listing: listing.by_id().fast(),
    "by id, single": lambda listing: listing.by_id().single(),
    "by id, unchecked": lambda listing: listing.by_id().unchecked(),
}
EVERY_WAY = pytest.mark.parametrize("way", WAYS)


@KINDS
@EVERY_WAY
@pytest.mark.parametrize("fault", FAULTS)
def test_lists_survive_every_fault(kind: str, way: str, fault: str) -> None:
    both = Both(Portal(crm_deal_list=paged(400)), kind)
    both.portal.script = [None, FAULTS[fault][0](), None, FAULTS[fault][0]()]
    rows = both.rows(how=WAYS[way])
    assert [row.id for row in rows] == list(range(1, 401))


@KINDS
@EVERY_WAY
@pytest.mark.parametrize("error", ["INTERNAL_SERVER_ERROR", "QUERY_LIMIT_EXCEEDED"])
def test_one_failing_page_inside_each_batch_is_fetched_again(
    kind: str, way: str, error: str
) -> None:
    both = Both(Portal(crm_deal_list=paged(5000)), kind)
    failed: set[str] = set()

    def fail_once(_: str, params: Any) -> dict[str, Any] | None:
        mark = json.dumps(params)
        page = int(params.get("start", 0)) // 50
        after = params.get("filter", {}).get(">ID", "0") if isinstance(params, dict) else "0"
        due = page % 50 == 7 or (after.isdigit() and int(after) % 2500 == 350)
        if not due or mark in failed:
            return None
        failed.add(mark)
        return {"error": error, "error_description": ""}

    both.portal.on_command = fail_once
    rows = both.rows(how=WAYS[way])
    assert [row.id for row in rows] == list(range(1, 5001))
    assert failed or "single" in way


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "by id"])
def test_a_page_that_keeps_failing_raises_its_own_error(kind: str, way: str) -> None:
    both = Both(Portal(crm_deal_list=paged(5000)), kind)

    def deny(_: str, params: Any) -> dict[str, Any] | None:
        after = params.get("filter", {}).get(">ID", "0")
        denied = params.get("start") == "2000" or (after.isdigit() and int(after) >= 2000)
        return {"error": "ACCESS_DENIED"} if denied else None

    both.portal.on_command = deny
    with pytest.raises(PermissionDenied):
        both.rows(how=WAYS[way])


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast"])
def test_a_method_that_is_not_allowed_in_batches_is_read_page_by_page(kind: str, way: str) -> None:
    both = Both(Portal(crm_deal_list=paged(400)), kind)
    both.portal.on_command = lambda _m, _p: {"error": "ERROR_BATCH_METHOD_NOT_ALLOWED"}
    assert [row.id for row in both.rows(how=WAYS[way])] == list(range(1, 401))


@KINDS
def test_reading_by_id_without_batches(kind: str) -> None:
    both = Both(Portal(crm_deal_list=paged(400)), kind)
    both.portal.on_command = lambda _m, _p: {"error": "ERROR_BATCH_METHOD_NOT_ALLOWED"}
    assert [row.id for row in both.rows(how=WAYS["by id"])] == list(range(1, 401))


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "single"])
@pytest.mark.parametrize("following", [0, 50, -50, "50", "x", True])
def test_a_cursor_that_stalls(kind: str, way: str, following: Any) -> None:
    def stall(params: dict[str, Any], body: dict[str, Any]) -> None:
        if int(params.get("start", 0)) >= 50:
            body["next"] = following

    both = Both(Portal(crm_deal_list=paged(400, change=stall)), kind)
    with pytest.raises(StalledCursor):
        both.rows(how=WAYS[way])


@KINDS
@EVERY_WAY
def test_a_portal_that_ignores_the_cursor(kind: str, way: str) -> None:
    both = Both(Portal(crm_deal_list=lambda _: paged(400)({})), kind)
    with pytest.raises(StalledCursor):
        both.rows(how=WAYS[way])


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "single"])
@pytest.mark.parametrize("claimed", [401, 1000])
def test_a_total_above_what_comes(kind: str, way: str, claimed: int) -> None:
    def claim(_: dict[str, Any], body: dict[str, Any]) -> None:
        body["total"] = claimed

    both = Both(Portal(crm_deal_list=paged(400, change=claim)), kind)
    with pytest.raises(IncompleteListing, match=f"{claimed} were announced"):
        both.rows(how=WAYS[way])
    lenient = both.rows(how=lambda listing: WAYS[way](listing).unchecked())
    assert [row.id for row in lenient] == list(range(1, 401))


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "single"])
@pytest.mark.parametrize("claimed", [0, 1, 50, 399, None, -1, "many", [], True])
def test_a_total_below_what_comes(kind: str, way: str, claimed: Any) -> None:
    def claim(_: dict[str, Any], body: dict[str, Any]) -> None:
        body["total"] = claimed

    both = Both(Portal(crm_deal_list=paged(400, change=claim)), kind)
    assert [row.id for row in both.rows(how=WAYS[way])] == list(range(1, 401))


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "single"])
def test_a_short_page_in_the_middle(kind: str, way: str) -> None:
    def shorten(params: dict[str, Any], body: dict[str, Any]) -> None:
        if int(params.get("start", 0)) == 100:
            body["result"] = body["result"][:48]

    both = Both(Portal(crm_deal_list=paged(400, change=shorten)), kind)
    with pytest.raises(IncompleteListing):
        both.rows(how=WAYS[way])


@KINDS
def test_a_short_page_in_the_middle_is_no_end_by_id(kind: str) -> None:
    def shorten(params: dict[str, Any], body: dict[str, Any]) -> None:
        body["result"] = [row for row in body["result"] if row["ID"] != "77"]

    both = Both(Portal(crm_deal_list=paged(400, change=shorten)), kind)
    rows = both.rows(how=WAYS["by id"])
    assert [row.id for row in rows] == [i for i in range(1, 401) if i != 77]


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "single"])
def test_a_page_without_next_in_the_middle(kind: str, way: str) -> None:
    def lose(params: dict[str, Any], body: dict[str, Any]) -> None:
        if int(params.get("start", 0)) == 100:
            body.pop("next")

    both = Both(Portal(crm_deal_list=paged(400, change=lose)), kind)
    with pytest.raises(IncompleteListing):
        both.rows(how=WAYS[way])


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "single"])
def test_rows_deleted_while_reading(kind: str, way: str) -> None:
    def shrink(params: dict[str, Any], body: dict[str, Any]) -> None:
        if int(params.get("start", 0)) >= 150:
            body["total"] -= 1

    both = Both(Portal(crm_deal_list=paged(400, change=shrink)), kind)
    with pytest.raises(ListingChanged):
        both.rows(how=WAYS[way])


@KINDS
@EVERY_WAY
def test_rows_added_at_the_front_while_reading(kind: str, way: str) -> None:
    """What slides to the next page comes twice, and is given out once."""
    asked = 0

    def newest_first(params: dict[str, Any]) -> dict[str, Any]:
        nonlocal asked
        asked += 1
        if params.get("order") or params.get("filter"):
            return paged(400 + min(asked, 20))(params)
        start = int(params.get("start", 0))
        ids = list(range(400 + min(asked, 20), 0, -1))
        body: dict[str, Any] = {"result": [{"ID": i} for i in ids[start : start + 50]]}
        body["total"] = len(ids)
        if start + 50 < len(ids):
            body["next"] = start + 50
        return body

    both = Both(Portal(crm_deal_list=newest_first), kind)
    ids = [row.id for row in both.rows(how=WAYS[way])]
    assert len(ids) == len(set(ids))
    assert set(range(1, 401)) <= set(ids)


@KINDS
@pytest.mark.parametrize("way", ["plain", "fast", "single"])
def test_an_unstable_order_that_repeats_some_rows_and_skips_others(kind: str, way: str) -> None:
    def shuffle(params: dict[str, Any], body: dict[str, Any]) -> None:
        if int(params.get("start", 0)) == 200:
            body["result"][0] = {"ID": "3"}

    both = Both(Portal(crm_deal_list=paged(400, change=shuffle)), kind)
    with pytest.raises(IncompleteListing):
        both.rows(how=WAYS[way])


@KINDS
@EVERY_WAY
@pytest.mark.parametrize(
    "result", ["text", 5, True, {"items": []}, {"ID": "1"}, {"a": {"ID": "1"}, "b": 2}]
)
def test_a_page_that_is_no_list(kind: str, way: str, result: Any) -> None:
    def spoil(_: dict[str, Any], body: dict[str, Any]) -> None:
        body["result"] = result

    both = Both(Portal(crm_deal_list=paged(10, change=spoil)), kind, retry=NEVER)
    with pytest.raises(UnreadableAnswer):
        both.rows(how=WAYS[way])
