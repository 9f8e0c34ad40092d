"""The language of faults, which calls they strike, and what becomes of those."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.mock.faults.fault_language import (
    Cut,
    Delay,
    Distort,
    Effect,
    FaultError,
    Page,
    Refuse,
    Rule,
    parse,
)
from bitrix24_openapi.mock.faults.faults import Faults
from bitrix24_openapi.mock.faults.quirks import QUIRKS, distort
from bitrix24_openapi.mock.model import (
    Address,
    Call,
    Caller,
    Exchange,
    Failure,
    Operation,
    Outcome,
    Request,
    Response,
    Success,
)

LIMIT = Refuse(503, "QUERY_LIMIT_EXCEEDED", "Too many requests")

EFFECTS: list[tuple[str, Effect]] = [
    ("503", LIMIT),
    ("429", Refuse(429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit")),
    ("503=OVERLOAD_LIMIT", Refuse(503, "OVERLOAD_LIMIT", "Overload limit")),
    ("418", Refuse(418, "ERROR_418", "I'm a Teapot")),
    ("599", Refuse(599, "ERROR_599", "Status 599")),
    ("500:message=At 10:30: no", Refuse(500, "INTERNAL_SERVER_ERROR", "At 10:30: no")),
    ("502html", Page(502)),
    ("error=ACCESS_DENIED", Refuse(200, "ACCESS_DENIED", "Access denied")),
    ("error=NOT_FOUND:message=No", Refuse(200, "NOT_FOUND", "No")),
    ("latency=200ms", Delay(0.2, 0.2)),
    ("latency=1.5s", Delay(1.5, 1.5)),
    ("latency=100ms-1s", Delay(0.1, 1.0)),
    ("reset", Cut("reset")),
    ("truncate", Cut("truncate")),
    *((f"quirk={name}", Distort(name)) for name in QUIRKS),
]


@pytest.mark.parametrize(("text", "effect"), EFFECTS)
def test_effects(text: str, effect: Effect) -> None:
    assert parse(text).effect == effect
    head, colon, message = text.partition(":")
    assert parse(f" {head}@crm.*:times=2{colon}{message} ").effect == effect


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("p=0.1", {"probability": 0.1}),
        ("p=1", {"probability": 1.0}),
        ("nth=3", {"nth": ((3, 3),)}),
        ("nth=1,4-6,9-", {"nth": ((1, 1), (4, 6), (9, None))}),
        ("every=10", {"every": 10}),
        ("times=2", {"times": 2}),
        ("ran", {"ran": True}),
        ("p=0.5:times=3:ran", {"probability": 0.5, "times": 3, "ran": True}),
    ],
)
def test_options(options: str, expected: dict[str, Any]) -> None:
    rule = parse(f"503@crm.deal.add:{options}")
    assert {name: getattr(rule, name) for name in expected} == expected
    assert rule.effect == LIMIT
    assert rule.methods == "crm.deal.add"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "'' is not a fault"),
        ("teapot", "'teapot' is not a fault"),
        ("200", "'200' is not a status from 400 to 599"),
        ("50", "is not a status"),
        ("5033", "'5033' is not a status"),
        ("503htm", "'503htm' is not a status"),
        ("502html=X", "an HTML page has no error code"),
        ("502html:message=Hi", "only an error can have a message"),
        ("503=", "'' is not an error code"),
        ("error", "'' is not an error code"),
        ("error=A B", "'A B' is not an error code"),
        ("latency", "'' is not a duration"),
        ("latency=200", "'200' is not a duration"),
        ("latency=2s-1s", "'2s-1s' is not a duration"),
        ("latency=1s-2s-3s", "is not a duration"),
        ("latency=-1s", "is not a duration"),
        ("reset=1", "reset takes no value"),
        ("truncate=", "truncate takes no value"),
        ("quirk", "'' is not a quirk; expected one of ids-as-strings"),
        ("quirk=ids", "'ids' is not a quirk; expected one of ids-as-strings"),
        ("503@", "'' is not a method"),
        ("503@crm deal", "'crm deal' is not a method"),
        ("503@crm.*|", "'' is not a method"),
        ("503:p=2", "p=2: expected a probability from 0 to 1"),
        ("503:p=nan", "p=nan: expected a probability"),
        ("503:p", "p=: expected a probability"),
        ("503:nth=0", "nth=0: expected numbers of calls, counted from 1"),
        ("503:nth=3-2", "nth=3-2: expected numbers of calls"),
        ("503:nth=a", "nth=a: expected numbers of calls"),
        ("503:every=0", "every=0: a number from 1"),
        ("503:times=x", "times=x: a number from 1"),
        ("503:ran=1", "ran takes no value"),
        ("latency=1s:ran", "the call is carried out anyway"),
        ("truncate:ran", "the call is carried out anyway"),
        ("503:often", "'often' is not an option; expected one of p=0.1"),
        ("503:", "'' is not an option; expected one of p=0.1"),
    ],
)
def test_what_cannot_be_read_is_explained(text: str, complaint: str) -> None:
    with pytest.raises(FaultError, match=complaint) as caught:
        parse(text)
    assert str(caught.value).startswith(f"fault {text!r}: ")


@given(st.text(alphabet="503@crm.*:p=nthrse-,latyqui|0.1ms", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        rule = parse(text)
    except FaultError:
        return
    assert rule.text == text.strip()
    assert isinstance(rule.matches("crm.deal.add"), bool)


@pytest.mark.parametrize(
    ("pattern", "method", "matches"),
    [
        ("*", "crm.deal.add", True),
        ("crm.*", "crm.deal.add", True),
        ("CRM.Deal.*", "crm.deal.add", True),
        ("crm.*", "crmx.deal", False),
        ("*.list", "crm.deal.list", True),
        ("*.list", "crm.deal.listing", False),
        ("crm.deal.add", "crm.deal.add", True),
        ("crm.deal", "crm.deal.add", False),
        ("user.get|*.add", "crm.deal.add", True),
        ("user.get|*.add", "user.get", True),
        ("user.get|*.add", "user.update", False),
        ("crm.????.add", "crm.deal.add", True),
        ("crm.????.add", "crm.contact.add", False),
    ],
)
def test_patterns(pattern: str, method: str, matches: bool) -> None:
    assert parse(f"503@{pattern}").matches(method) is matches


# --- which calls fail ---------------------------------------------------------------


def call(method: str = "crm.deal.add") -> Call:
    return Call(Operation(method, "classic", {}), {}, Caller())


def exchange(method: str = "crm.deal.add") -> Exchange:
    return Exchange(Request("POST", "/"), 1, 0.0, "classic", method, Address("1", "x"))


DONE = Success(42)


def fired_calls(faults: Faults, methods: list[str]) -> list[int]:
    """Which of these calls are refused, counted from 1."""
    return [
        number
        for number, method in enumerate(methods, 1)
        if isinstance(faults.stage(call(method), lambda _: DONE), Failure)
    ]


ADD, LIST = "crm.deal.add", "crm.deal.list"


@pytest.mark.parametrize(
    ("text", "methods", "expected"),
    [
        ("503", [ADD, LIST, ADD], [1, 2, 3]),
        (f"503@{ADD}", [ADD, LIST, ADD], [1, 3]),
        (f"503@{ADD}:nth=2", [ADD, LIST, ADD, ADD], [3]),
        ("503:nth=2-3", [ADD] * 5, [2, 3]),
        ("503:nth=4-", [ADD] * 5, [4, 5]),
        ("503:every=2", [ADD] * 5, [2, 4]),
        ("503:times=2", [ADD] * 5, [1, 2]),
        ("503:every=2:times=1", [ADD] * 5, [2]),
        ("503:p=0", [ADD] * 5, []),
        ("503:p=1", [ADD] * 2, [1, 2]),
    ],
)
def test_which_calls_a_fault_fires_for(text: str, methods: list[str], expected: list[int]) -> None:
    assert fired_calls(Faults([text]), methods) == expected


def seeded(seed: int) -> Callable[..., Random]:
    return lambda *names: Random(f"{seed}/{names}")


def test_one_seed_strikes_the_same_calls_again() -> None:
    rules = ["503@crm.*:p=0.3", "500@crm.deal.add:p=0.2"]
    first = fired_calls(Faults(rules, random_for=seeded(1)), [ADD, LIST] * 100)
    again = Faults(rules, random_for=seeded(1))
    assert fired_calls(again, [ADD, LIST] * 100) == first
    again.reset()
    assert fired_calls(again, [ADD, LIST] * 100) == first
    assert fired_calls(Faults(rules, random_for=seeded(2)), [ADD, LIST] * 100) != first
    assert 40 < len(first) < 110


def test_a_rule_is_not_disturbed_by_calls_of_other_methods() -> None:
    rule = "503@crm.deal.add:p=0.3"
    alone = fired_calls(Faults([rule]), [ADD] * 50)
    mixed = fired_calls(Faults([rule]), [LIST, ADD] * 50)
    assert [number // 2 for number in mixed] == alone


def test_of_two_refusals_the_first_strikes_and_the_second_is_not_used_up() -> None:
    faults = Faults(["503:times=1", "500:times=1"])
    codes = [faults.stage(call(), lambda _: DONE) for _ in range(3)]
    assert [getattr(outcome, "status", 200) for outcome in codes] == [503, 500, 200]


def test_calls_are_counted_whatever_other_rules_do_to_them() -> None:
    faults = Faults(["503:nth=2", "500:nth=3", "429:nth=2"])
    outcomes = [faults.stage(call(), lambda _: DONE) for _ in range(4)]
    assert [getattr(outcome, "status", 200) for outcome in outcomes] == [200, 503, 500, 200]


def test_faults_are_added_counted_removed_and_reset() -> None:
    faults = Faults(["503@crm.*:times=1"])
    added = faults.add("500@user.*", times=2)
    fired_calls(faults, [ADD, ADD, "user.get"])
    assert [fault.to_json() for fault in faults.all()] == [
        {"id": 1, "fault": "503@crm.*:times=1", "seen": 2, "fired": 1, "left": 0},
        {"id": 2, "fault": "500@user.*", "seen": 1, "fired": 1, "left": 1},
    ]
    assert faults.remove(added.id)
    assert not faults.remove(added.id)
    faults.reset()
    assert [fault.to_json()["fired"] for fault in faults.all()] == [0]
    faults.clear()
    assert len(faults) == 0
    with pytest.raises(ValueError, match="times=0"):
        faults.add("503", times=0)


# --- what becomes of them -----------------------------------------------------------------


def test_a_refusal_comes_before_the_call_unless_told_otherwise() -> None:
    ran: list[Call] = []

    def proceed(given: Call) -> Outcome:
        ran.append(given)
        return DONE

    refused = Faults(["503"]).stage(call(), proceed)
    assert (refused, ran) == (
        Failure(503, "QUERY_LIMIT_EXCEEDED", "Too many requests", "fault 503"),
        [],
    )
    refused = Faults(["500:ran"]).stage(call(), proceed)
    assert isinstance(refused, Failure)
    assert refused.reason == "fault 500:ran, after the call was carried out"
    assert len(ran) == 1


def test_a_quirk_leaves_errors_and_what_it_was_given_alone() -> None:
    faults = Faults(["quirk=ids-as-strings"])
    kept = Success({"ID": 1, "n": 2}, encoded=b'{"ID":1,"n":2}')
    outcome = faults.stage(call(), lambda _: kept)
    assert isinstance(outcome, Success)
    assert outcome.result == {"ID": "1", "n": 2}
    assert outcome.encoded is None
    assert kept.result == {"ID": 1, "n": 2}
    failure = Failure(400, "", "No")
    assert faults.stage(call(), lambda _: failure) is failure


ANSWER = Response(200, [("Content-Type", "application/json")], b'{"result":42}')


@pytest.mark.parametrize(
    ("text", "status", "delay", "cut", "runs"),
    [
        ("latency=200ms", 200, 0.2, "", True),
        ("502html", 502, 0.0, "", False),
        ("502html:ran", 502, 0.0, "", True),
        ("reset", None, 0.0, "reset", False),
        ("reset:ran", 200, 0.0, "reset", True),
        ("truncate", 200, 0.0, "truncate", True),
        ("503", 200, None, "", True),
        ("reset@user.*", 200, None, "", True),
    ],
)
def test_the_wire(text: str, status: int | None, delay: float | None, cut: str, runs: bool) -> None:
    ran: list[Exchange] = []

    def proceed(given: Exchange) -> Response:
        ran.append(given)
        return ANSWER

    at = exchange()
    response = Faults([text]).gate(at, proceed)
    assert bool(ran) is runs
    assert status is None or response.status == status
    if delay is None:
        assert response is ANSWER
        assert at.notes == []
    else:
        assert response.delivery is not None
        assert (response.delivery.delay, response.delivery.cut) == (delay, cut)
        assert at.notes == [f"fault {text}"]


def test_delays_add_up_and_go_with_a_cut() -> None:
    faults = Faults(["latency=100ms", "latency=200ms-300ms", "reset"])
    delivery = faults.gate(exchange(), lambda _: ANSWER).delivery
    assert delivery is not None
    assert 0.3 <= delivery.delay <= 0.4
    assert delivery.cut == "reset"


def test_html_is_html() -> None:
    response = Faults(["502html"]).gate(exchange(), lambda _: ANSWER)
    assert response.headers == [("Content-Type", "text/html; charset=utf-8")]
    assert b"<h1>502 Bad Gateway</h1>" in response.body


def test_rules_made_elsewhere_can_be_added() -> None:
    rule = Rule("mine", Page(520))
    faults = Faults()
    faults.add(rule)
    assert faults.gate(exchange(), lambda _: ANSWER).status == 520


# --- quirks -------------------------------------------------------------------------------

RECORD = {
    "ID": 5,
    "companyId": 7,
    "COMPANY_ID": "8",
    "paid": 1,
    "OPENED": "Y",
    "active": True,
    "meta": {},
    "tags": [],
    "end": None,
    "note": "",
    "contactIds": [1, "2"],
}


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("ids-as-strings", {"ID": "5", "companyId": "7", "contactIds": ["1", "2"]}),
        ("ids-as-numbers", {"COMPANY_ID": 8, "contactIds": [1, 2]}),
        (
            "numbers-as-strings",
            {"ID": "5", "companyId": "7", "paid": "1", "contactIds": ["1", "2"]},
        ),
        ("empty-array", {"meta": []}),
        ("false-for-missing", {"end": False}),
        ("empty-for-missing", {"end": ""}),
        ("null-for-missing", {"note": None}),
        ("booleans-as-letters", {"active": "Y"}),
        ("letters-as-booleans", {"OPENED": True}),
    ],
)
def test_quirks(name: str, changed: dict[str, Any]) -> None:
    before = json.dumps(RECORD)
    assert distort(name, RECORD) == RECORD | changed
    assert distort(name, {"items": [RECORD]}) == {"items": [RECORD | changed]}
    assert json.dumps(RECORD) == before


def test_every_quirk_is_tested() -> None:
    (mark,) = [m for m in test_quirks.pytestmark if m.name == "parametrize"]
    assert {case[0] for case in mark.args[1]} == QUIRKS.keys()


def test_the_id_of_what_was_added_has_no_name() -> None:
    assert distort("ids-as-strings", 42) == "42"
    assert distort("ids-as-strings", True) is True


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["ID", "id", "x", "USER_ID"]), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(JSON, st.sampled_from(sorted(QUIRKS)))
def test_a_quirk_twice_is_a_quirk_once(value: Any, name: str) -> None:
    once = distort(name, value)
    assert distort(name, once) == once
    json.dumps(once)
