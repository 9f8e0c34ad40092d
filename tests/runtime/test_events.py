"""Requests to event handlers."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime import events
from bitrix24_openapi.client.runtime.encoding import to_query
from bitrix24_openapi.client.runtime.errors import EventError, EventRejected, ParameterError
from bitrix24_openapi.client.runtime.events import Event, bracketed, decode, find, parse
from bitrix24_openapi.client.runtime.views import View, integer

TOKEN = "51856fefc120afa4b628cc82d3935cce"
FORM = "application/x-www-form-urlencoded"
FIELDS = {
    "event": "ONCRMDEALADD",
    "event_handler_id": "185",
    "data[FIELDS][ID]": "7405",
    "ts": "1766047124",
    "auth[access_token]": "access-token-1",
    "auth[refresh_token]": "refresh-token-1",
    "auth[expires_in]": "3600",
    "auth[domain]": "some-domain.bitrix24.com",
    "auth[client_endpoint]": "https://some-domain.bitrix24.com/rest/",
    "auth[member_id]": "d897063e",
    "auth[application_token]": TOKEN,
}
BODY = urlencode(FIELDS)


def test_an_event_of_an_application() -> None:
    event = parse(BODY.encode(), f"{FORM}; charset=utf-8", application_token=TOKEN)
    assert event.event == "ONCRMDEALADD"
    assert event.handler_id == 185
    assert event.data["FIELDS"] == {"ID": "7405"}
    assert event.ts == datetime(2025, 12, 18, 8, 38, 44, tzinfo=UTC)
    assert event.auth.domain == "some-domain.bitrix24.com"
    assert event.auth.expires_in == 3600
    tokens = event.auth.tokens
    assert tokens is not None
    assert tokens.access_token == "access-token-1"
    for shown in (repr(event), repr(event.auth), repr(tokens)):
        assert "token-1" not in shown
        assert TOKEN not in shown


def test_json_events_and_events_without_tokens() -> None:
    body = json.dumps({"event": "OnTest", "data": [], "auth": {"application_token": TOKEN}})
    event = parse(body, "application/json", application_token=TOKEN)
    assert (event.event, len(event.data), event.auth.tokens, event.ts) == ("ONTEST", 0, None, None)


@pytest.mark.parametrize("token", [TOKEN, ["other", TOKEN], (each for each in ("x", TOKEN)), None])
def test_accepted_tokens(token: Any) -> None:
    assert parse(BODY, FORM, application_token=token).event


@pytest.mark.parametrize("token", ["", "other", TOKEN[:-1], TOKEN + "0", [], ["", "other"], "é"])
def test_rejected_tokens(token: Any) -> None:
    with pytest.raises(EventRejected) as caught:
        parse(BODY, FORM, application_token=token)
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize(
    "auth",
    ["", "auth=x", "auth[]=x", "auth[application_token]=", "auth[application_token][]=x"],
)
def test_events_without_a_token_are_rejected(auth: str) -> None:
    for expected in (TOKEN, "", ["", TOKEN], []):
        with pytest.raises(EventRejected):
            parse(f"event=ONX&{auth}", FORM, application_token=expected)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", FORM),
        (b"a=1", FORM),
        (b"event=", FORM),
        (b"event[]=x", FORM),
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"[" * 100_000, "application/json"),
        (b"event=ONX", "multipart/form-data; boundary=x"),
        (b"event=ONX", "text/xml"),
        (b"&".join(b"a=1" for _ in range(events.MOST_FIELDS + 1)), FORM),
        (b"event=" + b"x" * events.MOST_BYTES, FORM),
        (b"event=ONX&a" + b"[x]" * 65 + b"=1", FORM),
    ],
)
def test_what_is_no_event(body: bytes, content_type: str) -> None:
    with pytest.raises(EventError):
        parse(body, content_type, application_token=None)


class DealData(View):
    __slots__ = ()
    id = integer("ID")


class OnDealAdd(Event[DealData]):
    __slots__ = ()
    data_class = DealData


def test_registered_classes() -> None:
    known: dict[str, type[Event[Any]]] = {"ONCRMDEALADD": OnDealAdd}
    event = parse("event=OnCrmDealAdd&data[ID]=5", application_token=None, registry=known.get)
    assert isinstance(event, OnDealAdd)
    assert event.data.id == 5
    assert type(parse("event=OnX", application_token=None, registry=known.get)) is Event


#: As ``parse_str`` of PHP 8 reads them; maps with keys 0, 1, 2, ... stand as lists.
PHP: list[tuple[str, Any]] = [
    ("a=1", {"a": "1"}),
    ("a=1&a=2", {"a": "2"}),
    ("a[]=1&a[]=2", {"a": ["1", "2"]}),
    ("a[b]=1&a[c]=2", {"a": {"b": "1", "c": "2"}}),
    ("a[b][c]=1", {"a": {"b": {"c": "1"}}}),
    ("a[5]=1&a[]=2", {"a": {"5": "1", "6": "2"}}),
    ("a[0]=x&a[1]=y", {"a": ["x", "y"]}),
    ("a[1]=x&a[0]=y", {"a": {"1": "x", "0": "y"}}),
    ("a[01]=x", {"a": {"01": "x"}}),
    ("a[][b]=1&a[][b]=2", {"a": [{"b": "1"}, {"b": "2"}]}),
    ("a=1&a[b]=2", {"a": {"b": "2"}}),
    ("a[b]=2&a=1", {"a": "1"}),
    ("a[b]=1&a[b][c]=2", {"a": {"b": {"c": "2"}}}),
    ("a%5Bb%5D=%26%3D+%20", {"a": {"b": "&=  "}}),
    ("a", {"a": ""}),
    ("=1", {}),
    ("[b]=1", {}),
    ("a[b]x[c]=1", {"a": {"b": "1"}}),
    ("a[b=1", {"a": "1"}),
    ("%D0%B0=%FF", {"а": "\ufffd"}),
]


@pytest.mark.parametrize(("body", "expected"), PHP)
def test_form_encoding_of_php(body: str, expected: Any) -> None:
    assert decode(body.encode(), FORM) == expected


@settings(deadline=None)
@given(st.lists(st.tuples(st.text("ab[]01=&%", max_size=12), st.text(max_size=3)), max_size=12))
def test_no_names_make_decoding_fail(pairs: list[tuple[str, str]]) -> None:
    assert isinstance(bracketed(pairs), dict)


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from([FORM, "application/json", "", "x"]))
def test_any_request_is_an_event_or_an_event_error(body: bytes, content_type: str) -> None:
    try:
        event = parse(body, content_type, application_token=None)
    except EventError:
        return
    assert event.event
    assert isinstance(repr(event), str)
    _ = (event.data, event.auth, event.ts, event.handler_id)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("ONCRMDEALADD", True),
        ("ONCRMDEALADD_147", True),
        ("ONCRMDEALADD_", False),
        ("ONCRMDEALADD_1x", False),
        ("_147", False),
        ("", False),
    ],
)
def test_classes_are_found_by_code(code: str, found: bool) -> None:
    package, _, module = __name__.rpartition(".")
    classes = {"ONCRMDEALADD": (module, "OnDealAdd")}
    assert find(code, classes, package) is (OnDealAdd if found else None)


#: What PHP can put into a form: no empty arrays, no names that mean something there.
NAMES = st.text(st.characters(exclude_characters="[]\0", codec="utf-8"), min_size=1, max_size=8)
FORMS = st.recursive(
    st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inside: (
        st.lists(inside, min_size=1, max_size=3)
        | st.dictionaries(NAMES, inside, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["data", "auth", "ts"]), FORMS))
def test_what_php_encodes_is_what_is_decoded(payload: dict[str, Any]) -> None:
    assume(not has_numbered_map(payload))
    assume("$result[" not in json.dumps(payload))
    assert decode(to_query(payload).encode(), FORM) == payload


def has_numbered_map(value: Any) -> bool:
    """Maps with keys 0, 1, 2, ... come back as lists: PHP does not tell them apart."""
    if isinstance(value, dict):
        numbered = list(value) == [str(index) for index in range(len(value))]
        return (bool(value) and numbered) or any(map(has_numbered_map, value.values()))
    return isinstance(value, list) and any(map(has_numbered_map, value))


# --- hostile requests: anybody can send one -------------------------------------------------------


def test_the_token_is_checked_before_the_fields_are_put_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(events, "bracketed", lambda _: pytest.fail("the body was parsed"))
    for body in (BODY, "event=ONX", "event=ONX&a[]=&auth[application_token]=" + TOKEN + "x"):
        with pytest.raises(EventRejected):
            parse(body, FORM, application_token="other")


@pytest.mark.parametrize(
    ("auth", "accepted"),
    [
        (f"auth[application_token]={TOKEN}", True),
        (f"%20auth%5Bapplication_token%5D={TOKEN}", True),
        (f"auth[application_token]=x&auth[application_token]={TOKEN}", True),
        (f"auth[application_token]={TOKEN}&auth[application_token]=x", False),
        # Whatever comes later and takes its place, as PHP has it.
        (f"auth[application_token]={TOKEN}&auth=x", False),
        (f"auth[application_token]={TOKEN}&auth[application_token][]=x", False),
        (f"auth[application_token][]={TOKEN}", False),
        (f"auth[][application_token]={TOKEN}", False),
        (f"authapplication_token={TOKEN}", False),
        (f"auth[Application_Token]={TOKEN}", False),
        (f"x[auth][application_token]={TOKEN}", False),
    ],
)
def test_which_field_is_the_token(auth: str, accepted: bool) -> None:
    if accepted:
        assert parse(f"event=ONX&{auth}", FORM, application_token=TOKEN).event == "ONX"
    else:
        with pytest.raises(EventRejected):
            parse(f"event=ONX&{auth}", FORM, application_token=TOKEN)


def test_a_request_has_as_many_fields_as_php_reads() -> None:
    assert events.MOST_FIELDS == 1000
    body = "event=ONX&" + "&".join(["a[]="] * 999)
    assert len(parse(body, FORM, application_token=None).payload["a"]) == 999
    with pytest.raises(EventError):
        parse(body + "&a[]=", FORM, application_token=None)


def test_lists_take_time_in_proportion_to_their_length() -> None:
    """Looking for the next index among all of a list, this would take an hour."""
    found = bracketed([("a[]", ""), ("b[7]", "")] * 200_000)
    assert len(found["a"]) == 200_000


CODES = ["ONX\nFAKE LOG LINE", "ONX\x1b[31m", "ONX\r", "ONX ", "\u202eONX", "x" * 256, "<b>", ""]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("content_type", [FORM, "application/json"])
@pytest.mark.parametrize("token", [None, TOKEN])
def test_codes_that_are_none(code: str, content_type: str, token: str | None) -> None:
    payload = {"event": code, "auth": {"application_token": TOKEN}}
    body = to_query(payload) if content_type == FORM else json.dumps(payload)
    with pytest.raises(EventError) as caught:
        parse(body, content_type, application_token=token)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("content_type", ["text/\x1b[31mxml\n", "x" * 10_000])
def test_content_types_are_shown_in_part(content_type: str) -> None:
    with pytest.raises(EventError) as caught:
        parse(b"event=ONX", content_type, application_token=None)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200


LONG = "1" * 5000
FORGED: list[dict[str, Any]] = [
    {"auth": {"user_id": LONG, "access_token": "a"}},
    {"auth": {"user_id": "\u0661", "access_token": "a"}},
    {"auth": {"expires": LONG, "access_token": "a"}},
    {"auth": {"access_token": {"a": "b"}}},
    {"auth": {"access_token": ["a"], "refresh_token": "b"}},
    {"auth": {"access_token": "x" * 100_000}},
    {"auth": {"client_endpoint": ["a"], "access_token": "a"}},
    {"auth": ["a"]},
    {"auth": "x"},
    {"ts": LONG + "."},
    {"ts": ["x"]},
    {"ts": "9" * 15},
    {"event_handler_id": "1" * 200_000 + "."},
    {"event_handler_id": "1e999"},
    {"data": "x"},
    {"data": [[]]},
]


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("as_json", [False, True])
def test_forged_values_read_as_nothing(forged: dict[str, Any], as_json: bool) -> None:
    payload = {"event": "ONX", **forged}
    if as_json:
        event = parse(json.dumps(payload), "application/json", application_token=None)
    else:
        try:
            body = to_query(payload)
        except ParameterError:
            pytest.skip("a form cannot say that")
        event = parse(body, FORM, application_token=None)
    tokens = event.auth.tokens
    if tokens is not None:
        assert len(tokens.access_token) < 5000
        assert tokens.user_id is None
        assert tokens.expires == 0
    assert isinstance(event.handler_id, int | None)
    assert isinstance(event.ts, datetime | None)
    assert len(event.data) >= 0
    assert isinstance(repr(event) + repr(event.auth), str)


def test_json_numbers_of_any_length_are_no_error_but_ours() -> None:
    body = b'{"event": "ONX", "auth": {"user_id": ' + LONG.encode() + b"}}"
    with pytest.raises(EventError):
        parse(body, "application/json", application_token=None)
