"""The leaky bucket, the limit on execution time, and keys against duplicates."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.mock.driver import Clock, PortalDriver, Reply

from bitrix24_openapi.mock.model import Request
from bitrix24_openapi.mock.rules.bucket import Bucket


def test_fifty_at_once_and_two_a_second_after_that() -> None:
    b24 = PortalDriver(bucket=50, drain=2)
    assert [b24.call("user.current").status for _ in range(50)] == [200] * 50
    refused = b24.call("user.current")
    assert (refused.status, refused.error) == (503, "QUERY_LIMIT_EXCEEDED")
    assert "0.50 s" in refused.headers["X-B24-Mock-Reason"]
    b24.clock.now += 1
    assert [b24.call("user.current").status for _ in range(3)] == [200, 200, 503]
    b24.clock.now += 60
    assert [b24.call("user.current").status for _ in range(51)] == [200] * 50 + [503]


def test_addresses_have_buckets_of_their_own_and_a_batch_counts_once() -> None:
    b24 = PortalDriver(bucket=2, drain=1)
    commands = {"cmd": {str(n): "user.current" for n in range(50)}}

    def send(peer: str) -> int:
        return b24.post("/rest/1/code/batch", commands, peer=peer).status

    assert [send("1"), send("1"), send("1")] == [200, 200, 503]
    assert [send("2"), send("2")] == [200, 200]
    b24.portal.reset()
    assert send("1") == 200


@given(
    st.lists(st.floats(0, 5), max_size=80),
    st.integers(1, 20),
    st.floats(0.1, 10),
)
def test_never_more_than_the_bucket_holds_and_drains(
    pauses: list[float], size: int, drain: float
) -> None:
    clock = Clock(0.0)
    bucket = Bucket(size, drain, clock)
    passed = 0
    for pause in pauses:
        clock.now += pause
        wait = bucket.take("x")
        passed += not wait
        assert passed <= size + clock.now * drain + 1e-6
        if wait:
            clock.now += wait + 1e-9
            assert bucket.take("x") == 0
            passed += 1


# --- execution time -------------------------------------------------------------------------


def test_the_call_over_the_limit_runs_and_the_next_one_is_refused() -> None:
    b24 = PortalDriver(operating_limit=480, operating_cost=20)
    used = [b24.call("user.current").body["time"]["operating"] for _ in range(25)]
    assert used == [20.0 * n for n in range(1, 26)]
    refused = b24.call("user.current")
    assert (refused.status, refused.error) == (429, "OPERATION_TIME_LIMIT")
    assert b24.call("user.get").status == 200, "another method goes on"
    assert b24.post("/rest/user.current", {"auth": "token"}).status == 200, "another caller too"


def test_the_oldest_minute_is_forgotten_first() -> None:
    b24 = PortalDriver(operating_limit=100, operating_cost=60)
    start = b24.clock.now
    first = b24.call("user.current").body["time"]
    assert first["operating_reset_at"] == int(start + 600)
    b24.clock.now = start + 90
    assert b24.call("user.current").body["time"]["operating"] == 120
    b24.clock.now = start + 599
    assert b24.call("user.current").status == 429
    b24.clock.now = start + 600
    after = b24.call("user.current").body["time"]
    assert after["operating"] == 120
    assert after["operating_reset_at"] == int(start + 690)


def test_commands_of_a_batch_count_and_the_batch_does_not() -> None:
    b24 = PortalDriver(operating_limit=30, operating_cost=20)
    commands = {"cmd": ["user.current"] * 3 + ["user.get"]}
    answer = b24.call("batch", **commands)
    assert answer.body["time"]["operating"] == 0
    assert {k: v["error"] for k, v in answer.result["result_error"].items()} == {
        "2": "OPERATION_TIME_LIMIT"
    }
    assert b24.call("batch", **commands).status == 200


# --- repeated calls -------------------------------------------------------------------------


def add(b24: PortalDriver, key: str, title: str = "t", **more: Any) -> Reply:
    fields = {"title": title, "responsibleId": 1, "creatorId": 1}
    path = more.pop("path", "/rest/api/1/code/tasks.task.add")
    return b24.post(path, {"fields": fields, **more}, {"idempotency-key": key})


def test_the_same_call_twice_runs_once() -> None:
    b24 = PortalDriver()
    first, second = add(b24, "k"), add(b24, "k")
    assert second.body == first.body
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"] == "k"
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"
    assert b24.state.counts()["tasks.task"] == 1
    assert add(b24, "other").result["item"]["id"] == 2


def test_another_body_under_the_same_key_is_refused() -> None:
    b24 = PortalDriver()
    add(b24, "k")
    reply = add(b24, "k", "u")
    assert reply.status == 422
    assert reply.error == "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION"


@pytest.mark.parametrize("key", ["", "x" * 256, "schlüssel", "tab\t"])
def test_keys_that_are_none(key: str) -> None:
    reply = add(PortalDriver(), key)
    assert reply.status == 400
    assert reply.error == "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION"


def test_a_key_belongs_to_caller_and_method() -> None:
    b24 = PortalDriver()
    add(b24, "k")
    assert (
        "Idempotent-Replayed" not in add(b24, "k", path="/rest/api/2/code/tasks.task.add").headers
    )
    assert "Idempotent-Replayed" not in add(b24, "k", path="/rest/api/1/x/tasks.task.add").headers
    deleted = b24.post("/rest/api/1/code/tasks.task.delete", {"id": 1}, {"idempotency-key": "k"})
    assert "Idempotent-Replayed" not in deleted.headers


def test_tokens_come_and_go_and_the_key_stays() -> None:
    b24 = PortalDriver()
    add(b24, "k", path="/rest/api/tasks.task.add", auth="one")
    again = add(b24, "k", path="/rest/api/tasks.task.add", auth="two")
    assert again.headers["Idempotent-Replayed"] == "true"


def test_errors_are_not_kept_and_answers_only_for_a_day() -> None:
    b24 = PortalDriver()
    delete = ("/rest/api/1/code/tasks.task.delete", {"id": 1}, {"idempotency-key": "k"})
    assert b24.post(*delete).status == 400
    add(b24, "a")
    assert b24.post(*delete).status == 200
    assert b24.post(*delete).status == 200, "from the store"
    b24.clock.now += 24 * 3600
    assert b24.post(*delete).status == 400, "forgotten"


def test_nothing_is_replayed_to_a_request_that_rest_does_not_take() -> None:
    b24 = PortalDriver(require_https=True)
    headers = {"idempotency-key": "k", "host": "b24.test"}
    sent = json.dumps({"fields": {"title": "t", "creatorId": 1, "responsibleId": 1}}).encode()
    path = "/rest/api/1/code/tasks.task.add"

    def reply(verb: str, *, secure: bool = True) -> Reply:
        return b24.send(Request(verb, path, "", headers, sent, secure=secure))

    assert reply("POST").status == 200
    assert reply("POST").headers["Idempotent-Replayed"] == "true"
    assert reply("PUT").status == 405
    assert reply("PUT").headers["Allow"] == "GET, POST"
    assert reply("POST", secure=False).status == 400


def test_where_the_header_means_nothing() -> None:
    b24 = PortalDriver()
    headers = {"idempotency-key": "k"}
    for _ in range(2):
        reply = b24.post("/rest/1/code/crm.deal.add", {"fields": {"TITLE": "t"}}, headers)
        assert "Idempotency-Key" not in reply.headers
    assert b24.state.counts()["crm.deal"] == 2
    add(b24, "a")
    for number in (1, 2):
        body = {"id": 1, "select": ["id"]}
        reply = b24.post("/rest/api/1/code/tasks.task.get", body, headers)
        assert "Idempotent-Replayed" not in reply.headers, number
