"""The way of an exchange through the portal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bitrix24_openapi.mock.model import (
    Call,
    Caller,
    Exchange,
    Failure,
    Outcome,
    Request,
    Response,
    Success,
)
from bitrix24_openapi.mock.portal import Portal

from .core import FORM, JSON, body, call, error, header, note, operation, portal, reason, small

ID = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
METHODS = {"deal.get": operation(ID, {"type": "integer"}, examples=[{"result": 7}])}


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        self.now += 0.25
        return self.now


def gate(name: str, trace: list[str]) -> Any:
    def around(exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        trace.append(f"> {name}")
        response = proceed(exchange)
        trace.append(f"< {name}")
        return response

    return around


def stage(name: str, trace: list[str]) -> Any:
    def around(call: Call, proceed: Callable[[Call], Outcome]) -> Outcome:
        trace.append(f"> {name} {dict(call.params)}")
        outcome = proceed(call)
        trace.append(f"< {name}")
        return outcome

    return around


class Answers:
    def __init__(self, name: str, trace: list[str], outcome: Outcome | None = None) -> None:
        self.name, self.trace, self.outcome = name, trace, outcome

    def answer(self, call: Call) -> Outcome | None:
        self.trace.append(f"{self.name} {dict(call.params)}")
        return self.outcome


def test_layers_lie_around_each_other_in_the_order_they_came() -> None:
    trace: list[str] = []
    mock = small(METHODS)
    for name in ("outer", "inner"):
        mock.add_gate(gate(f"{name} gate", trace))
        mock.add_stage(stage(f"{name} stage", trace))
    mock.add_answerer(Answers("first", trace))
    mock.add_answerer(Answers("second", trace, Success(8)))
    mock.add_answerer(Answers("third", trace))
    assert body(call(mock, "deal.get", {"id": "5"}))["result"] == 8
    assert trace == [
        "> outer gate",
        "> inner gate",
        "> outer stage {'id': '5'}",
        "> inner stage {'id': '5'}",
        "first {'id': 5}",
        "second {'id': 5}",
        "< inner stage",
        "< outer stage",
        "< inner gate",
        "< outer gate",
    ]


def test_without_an_answerer_the_sample_answers() -> None:
    mock = small(METHODS, clock=Clock())
    found = body(call(mock, "deal.get", {"id": 5}))
    assert found["result"] == 7
    assert found["time"]["duration"] == found["time"]["finish"] - found["time"]["start"] > 0


def test_a_gate_may_answer_by_itself() -> None:
    mock = small(METHODS)
    refusal = Failure(503, "QUERY_LIMIT_EXCEEDED", "Too many requests", "too fast")
    mock.add_gate(lambda exchange, _: mock.respond(exchange, refusal))
    response = call(mock, "deal.get", {"id": 5})
    assert error(response) == (503, "QUERY_LIMIT_EXCEEDED", "Too many requests")
    assert reason(response) == "too fast"
    assert mock.journal[0].outcome is refusal
    assert mock.journal[0].call is None
    assert mock.journal[0].ran == []


def test_a_stage_may_change_a_result() -> None:
    mock = small(METHODS)

    def quirk(call: Call, proceed: Callable[[Call], Outcome]) -> Outcome:
        outcome = proceed(call)
        assert isinstance(outcome, Success)
        return replace(outcome, result=str(outcome.result), encoded=None)

    mock.add_stage(quirk)
    assert body(call(mock, "deal.get", {"id": 5}))["result"] == "7"


def test_a_gate_knows_the_method_before_the_body_is_read() -> None:
    mock = small(METHODS)
    seen: list[Any] = []

    def look(exchange: Exchange, proceed: Callable[[Exchange], Response]) -> Response:
        seen.append((exchange.method, exchange.operation is not None, exchange.call))
        return proceed(exchange)

    mock.add_gate(look)
    assert call(mock, "DEAL.GET", b"{").status == 400
    call(mock, "No.Such")
    assert seen == [("deal.get", True, None), ("No.Such", False, None)]


def test_the_journal_has_what_happened() -> None:
    mock = small(METHODS)
    heard: list[Exchange] = []
    mock.journal.listeners.append(heard.append)
    response = call(mock, "deal.get", {"id": "5"})
    call(mock, "deal.get", {})
    first, second = mock.journal
    assert heard == [first, second]
    assert (first.number, first.method, first.generation) == (1, "deal.get", "classic")
    assert first.response is response
    assert first.started <= first.finished
    assert first.notes == ["id: '5' interpreted as 5"]
    assert isinstance(first.outcome, Success)
    assert isinstance(second.outcome, Failure)
    assert [type(outcome) for _, outcome in second.ran] == [Failure]


def test_the_journal_forgets() -> None:
    mock = small(METHODS, journal=3)
    for number in range(5):
        call(mock, "deal.get", {"id": number})
    assert [exchange.number for exchange in mock.journal] == [3, 4, 5]
    mock.reset()
    assert len(mock.journal) == 0
    call(mock, "deal.get", {"id": 1})
    assert mock.journal[-1].number == 1


def test_commands_of_a_batch_are_prepared_and_run() -> None:
    mock = small({**METHODS, "scoped": operation(scopes=["crm"])})
    caller = Caller(1, frozenset())
    prepared = mock.prepare(caller, "classic", "DEAL.get", {"id": "5"}, form=True)
    assert isinstance(prepared, Call)
    outcome = mock.run(prepared)
    assert isinstance(outcome, Success)
    assert outcome.result == 7
    for method, code in (("none", "ERROR_METHOD_NOT_FOUND"), ("scoped", "insufficient_scope")):
        refused = mock.prepare(caller, "classic", method, {}, form=True)
        assert isinstance(refused, Failure)
        assert refused.code == code
    assert set(mock.time(mock.clock(), prepared)) >= {"start", "finish", "operating"}


def test_calls_within_a_call_are_recorded_with_it() -> None:
    mock = small({**METHODS, "many": operation()})

    class Many:
        def answer(self, call: Call) -> Outcome | None:
            if call.operation.name != "many":
                return None
            inner = mock.prepare(call.caller, "classic", "deal.get", {"id": 1}, form=False)
            assert isinstance(inner, Call)
            mock.run(inner)
            return Success(True)

    mock.add_answerer(Many())
    call(mock, "many")
    assert [each.operation.name for each, _ in mock.journal[0].ran] == ["deal.get", "many"]


def test_the_ledger_fills_the_operating_time() -> None:
    class Ledger:
        def charged(self, call: Call) -> tuple[float, int]:
            assert call.operation.name == "deal.get"
            return 1.5, 2000

    mock = small(METHODS)
    mock.ledger = Ledger()
    found = body(call(mock, "deal.get", {"id": 5}))["time"]
    assert (found["operating"], found["operating_reset_at"]) == (1.5, 2000)


@pytest.mark.parametrize("verb", ["PUT", "DELETE", "PATCH", "HEAD"])
def test_other_verbs_are_not_allowed(verb: str) -> None:
    response = call(small(METHODS), "deal.get", {"id": 5}, verb=verb)
    assert response.status == 405
    assert header(response, "Allow") == "GET, POST"


def test_pages_in_browsers_may_call() -> None:
    mock = small(METHODS)
    asked = call(mock, "deal.get", verb="OPTIONS")
    assert (asked.status, asked.body) == (204, b"")
    assert "Content-Type" in header(asked, "Access-Control-Allow-Headers")
    assert len(mock.journal) == 0
    for params in ({"id": 5}, {}):
        answered = call(mock, "deal.get", params, headers={**JSON, "origin": "http://page.test"})
        assert header(answered, "Access-Control-Allow-Origin") == "*"
        assert "X-B24-Mock-Reason" in header(answered, "Access-Control-Expose-Headers")


@pytest.mark.parametrize(
    ("generation", "code"),
    [("classic", "INVALID_REQUEST"), ("v3", "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION")],
)
def test_a_body_that_cannot_be_read_is_refused(generation: str, code: str) -> None:
    mock = small(METHODS, v3=METHODS)
    base = "/rest/api/1/code/" if generation == "v3" else "/rest/1/code/"
    response = call(mock, "deal.get", b'{"id": ', base=base)
    assert error(response)[:2] == (400, code)
    assert "not JSON" in reason(response)


def test_methods_of_the_other_generation_are_pointed_out() -> None:
    mock = portal()
    classic = call(mock, "main.eventlog.list", {})
    assert error(classic)[:2] == (404, "ERROR_METHOD_NOT_FOUND")
    assert "/rest/api/" in reason(classic)
    v3 = call(mock, "crm.deal.list", {}, base="/rest/api/1/code/")
    code = "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION"
    assert error(v3)[:2] == (404, code)
    assert "classic" in reason(v3)


def test_an_address_without_a_method_is_refused() -> None:
    assert "has no method" in reason(call(small(METHODS), "", base="/rest/1/code/"))


def test_answers_may_be_xml() -> None:
    mock = small(METHODS)
    good = call(mock, "deal.get.xml", {"id": 5})
    assert header(good, "Content-Type") == "application/xml; charset=utf-8"
    assert b"<response><result>7</result><time><start>" in good.body
    bad = call(mock, "deal.get.xml", {})
    assert b"<response><error>100</error>" in bad.body


def test_json_in_a_form_is_noted() -> None:
    response = call(small(METHODS), "deal.get", b'{"id": 5}', headers=FORM)
    assert response.status == 400
    assert "looks like JSON" in note(response)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", "page"),
        ("/_mock/", "control"),
        ("/_mock/faults", "control"),
        ("/_mock/page/live", "live"),
        ("/other", None),
        ("", None),
    ],
)
def test_routes(path: str, expected: str | None) -> None:
    mock = small(METHODS)
    for prefix, name in (("/", "page"), ("/_mock/", "control"), ("/_mock/page/", "live")):
        mock.add_route(prefix, lambda _, name=name: Response(200, [], name.encode()))  # type: ignore[misc]
    response = mock.handle(Request("GET", path))
    assert response.status == (404 if expected is None else 200)
    if expected is not None:
        assert response.body.decode() == expected


def test_close_is_done_once_and_backwards() -> None:
    mock, closed = small(METHODS), []
    mock.on_close(lambda: closed.append(1))
    mock.on_close(lambda: closed.append(2))
    mock.close()
    mock.close()
    assert closed == [2, 1]


def test_chance_belongs_to_its_purpose() -> None:
    first, second = small(METHODS, seed=1), small(METHODS, seed=2)
    assert first.random_for("faults").random() == first.random_for("faults").random()
    assert first.random_for("faults").random() != first.random_for("oauth").random()
    assert first.random_for("faults").random() != second.random_for("faults").random()


def test_threads_go_one_after_the_other() -> None:
    mock = small(METHODS, journal=None)
    inside: list[int] = []

    class Counts:
        def answer(self, call: Call) -> Outcome | None:
            inside.append(1)
            assert len(inside) == 1
            inside.pop()
            return None

    mock.add_answerer(Counts())

    def work() -> None:
        for _ in range(100):
            assert call(mock, "deal.get", {"id": 5}).status == 200

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [exchange.number for exchange in mock.journal] == list(range(1, 801))


def test_a_part_that_fails_does_not_lock_the_portal() -> None:
    mock: Portal = small(METHODS)

    def fail(_call: Call, _proceed: Callable[[Call], Outcome]) -> Outcome:
        raise RuntimeError("broken")

    mock.add_stage(fail)
    with pytest.raises(RuntimeError):
        call(mock, "deal.get", {"id": 5})
    other = threading.Thread(target=mock.reset, daemon=True)
    other.start()
    other.join(5)
    assert not other.is_alive()
