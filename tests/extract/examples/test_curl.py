"""cURL commands of code examples."""

from __future__ import annotations

import json
import shlex
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.timing import processor_time

from bitrix24_openapi.extract.examples import Auth, CurlCall, Unknown, parse_curl
from bitrix24_openapi.extract.model import Version

WEBHOOK = "https://acme.example/rest/1/secret"
OAUTH = "https://acme.example/rest"

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=20,
)


def only(text: str) -> CurlCall:
    calls = parse_curl(text)
    assert len(calls) == 1
    return calls[0]


def test_a_plain_webhook_call() -> None:
    call = only(
        "curl -X POST \\\n"
        '  -H "Content-Type: application/json" \\\n'
        '  -d \'{"id": 7, "fields": {"NAME": "x"}}\' \\\n'
        f"  {WEBHOOK}/thing.item.update.json\n"
    )
    assert (call.verb, call.method, call.version) == ("POST", "thing.item.update", Version.CLASSIC)
    assert (call.auth, call.kind) == (Auth.WEBHOOK, "webhook")
    assert call.headers == {"Content-Type": "application/json"}
    assert call.body == call.params == {"id": 7, "fields": {"NAME": "x"}}
    assert (call.repairs, call.problems) == ((), [])


@pytest.mark.parametrize(
    ("url", "method", "version", "auth"),
    [
        (f"{WEBHOOK}/a.b", "a.b", Version.CLASSIC, Auth.WEBHOOK),
        (
            f"{WEBHOOK}/im.v2.Chat.addUsers.json?x=1",
            "im.v2.Chat.addUsers",
            Version.CLASSIC,
            Auth.WEBHOOK,
        ),
        (f"{OAUTH}/a.b", "a.b", Version.CLASSIC, Auth.NONE),
        (f"{OAUTH}/a.b?auth=token", "a.b", Version.CLASSIC, Auth.QUERY),
        (f"{OAUTH}/api/a.b", "a.b", Version.V3, Auth.NONE),
        (f"{OAUTH}/api/1/secret/a.b/", "a.b", Version.V3, Auth.WEBHOOK),
        ("https://**address**/rest/**user**/**code**/a.b", "a.b", Version.CLASSIC, Auth.WEBHOOK),
        ("https://acme.example/elsewhere", "", Version.CLASSIC, Auth.NONE),
    ],
)
def test_urls(url: str, method: str, version: Version, auth: Auth) -> None:
    for text in (f"curl {url}", f"curl '{url}'", f'curl --url "{url}" -s'):
        call = only(text)
        assert (call.method, call.version, call.auth) == (method, version, auth)


@pytest.mark.parametrize(
    ("arguments", "auth", "params"),
    [
        ('-d \'{"a": 1, "auth": "t"}\'', Auth.BODY, {"a": 1}),
        ("-d '{\"a\": 1}' -H 'Authorization: Bearer t'", Auth.HEADER, {"a": 1}),
        ("-d 'a=1&auth=t'", Auth.BODY, {"a": "1"}),
    ],
)
def test_authorisation_is_no_parameter(arguments: str, auth: Auth, params: Any) -> None:
    call = only(f"curl {arguments} {OAUTH}/a.b")
    assert call.auth is auth
    assert call.params == params


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        ("curl -X POST /\n-d '{\"a\": 1}' /\nURL", ("wrong-continuation",)),
        ("curl -X POST\n  -d '{\"a\": 1}'\n  URL", ("missing-backslash",)),
        ("curl -X POST \\\n-d '{\"a\": 1}' \\ # put yours here\nURL", ("trailing-comment",)),
        ("curl \\  \n-d '{\"a\": 1}' \\\t\nURL", ()),
        ("$ curl --data-raw='{\"a\": 1}' URL # as is", ()),
        ("curl -d'{\"a\": 1}' -XPOST -sS -o out.bin -L URL > file.txt", ()),
        ('curl -d "{\\"a\\": 1}" URL', ()),
        ("curl -d @- URL <<'EOF'\n{\"a\": 1}\nEOF\n", ()),
        ("curl -d '{\"a\": 1' URL", ("missing-bracket",)),
        ("curl -d '{\"a\": 1,}' URL", ("trailing-comma",)),
        ("curl -d '{a: 1}' URL", ("unquoted-key",)),
    ],
)
def test_habits_of_hand_written_commands(text: str, repairs: tuple[str, ...]) -> None:
    call = only(text.replace("URL", f"{WEBHOOK}/a.b"))
    assert call.body == {"a": 1}
    assert call.method == "a.b"
    assert call.repairs == repairs
    assert call.problems == []


@pytest.mark.parametrize(
    ("payload", "value", "repair"),
    [
        ('\'{"a": "it\'s"}\'', "it's", "apostrophe"),
        ('\'{"a": "it\\\'s"}\'', "it's", "escaped-apostrophe"),
        ("'{\"a\": \"the 'b', c!'\"}'", "the 'b', c!'", "apostrophe"),
        ("'{\"a\": \"it'\\''s\"}'", "it's", None),
        ('\'{"a": "it\'"\'"\'s"}\'', "it's", None),
    ],
)
def test_apostrophes_in_payloads(payload: str, value: str, repair: str | None) -> None:
    call = only(f"curl -d {payload} {WEBHOOK}/a.b")
    assert call.body == {"a": value}
    assert call.repairs == ((repair,) if repair else ())


@pytest.mark.parametrize(
    ("payload", "expression"),
    [
        ("""'{"a": "'"$(date -Iseconds)"'", "b": 1}'""", "$(date -Iseconds)"),
        (
            """'{"a": "'$(date --date='TZ="X/Y" now')'", "b": 1}'""",
            """$(date --date='TZ="X/Y" now')""",
        ),
        ("""'{"a": "'"$name"'", "b": 1}'""", "$name"),
        ("""'{"a": '"$id"', "b": 1}'""", "$id"),
        ("""'{"a": '$id', "b": 1}'""", "$id"),
        ('''"{\\"a\\": \\"${name}\\", \\"b\\": 1}"''', "${name}"),
    ],
)
def test_what_the_shell_computes_is_unknown(payload: str, expression: str) -> None:
    call = only(f"curl -d {payload} {WEBHOOK}/a.b")
    assert call.problems == []
    assert call.body == {"a": expression, "b": 1}
    assert isinstance(call.body, dict)
    assert isinstance(call.body["a"], Unknown)
    assert call.repairs == ("shell-expression",)


def test_a_forgotten_bracket_does_not_swallow_the_authorisation() -> None:
    call = only(f"""curl -d '{{"fields": {{"a": 1,"auth":"t"}}' {OAUTH}/a.b""")
    assert call.body == {"fields": {"a": 1}, "auth": "t"}
    assert call.auth is Auth.BODY
    assert call.repairs == ("missing-bracket",)


@pytest.mark.parametrize(
    ("arguments", "params"),
    [
        ("-d 'fields[NAME]=x' -d 'fields[N]=1'", {"fields": {"NAME": "x", "N": "1"}}),
        ("-d 'select[]=ID&select[]=NAME'", {"select": ["ID", "NAME"]}),
        ("-F 'file[0]=a.png' -F 'file[1]=QUJD'", {"file": ["a.png", "QUJD"]}),
        ("--data-urlencode 'filter[%3E%3DID]=5'", {"filter": {">=ID": "5"}}),
        ("-d 'a=1' -d 'a[b]=2'", {"a": {"b": "2"}}),
        ("-G -d 'id=1'", {"id": "1"}),
        ("--get --data 'id=1'", {"id": "1"}),
        ("-F" + "'a" + "[b]" * 500 + "=1'", {}),
        ("-d 'a=%D0%AF+b'", {"a": "Я b"}),
    ],
)
def test_forms_with_php_brackets(arguments: str, params: Any) -> None:
    call = only(f"curl {arguments} {WEBHOOK}/a.b")
    assert call.kind == "form"
    assert call.params == params


def test_parameters_in_the_query_string() -> None:
    call = only(f"curl '{WEBHOOK}/a.b?ID=1&filter[X]=y'")
    assert (call.verb, call.kind) == ("GET", "form")
    assert call.params == {"ID": "1", "filter": {"X": "y"}}


def test_a_call_without_parameters() -> None:
    call = only(f"curl -X POST {WEBHOOK}/a.b")
    assert (call.body, call.params, call.has_body) == (None, {}, True)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f'curl -d \'{{"a": 1 "b": 2}}\' {WEBHOOK}/a.b', ["missing-comma"]),
        (f"curl -d @body.json {WEBHOOK}/a.b", ["body-in-file"]),
        ("curl -X POST", ["no-url"]),
        (f"curl {WEBHOOK}/a.b leftover", ["stray-word"]),
    ],
)
def test_problems(text: str, kinds: list[str]) -> None:
    assert [problem.kind for problem in only(text).problems] == kinds


def test_an_unread_body_is_not_an_empty_one() -> None:
    text = f'curl -d \'{{"a": 1 "b": 2}}\' {WEBHOOK}/a.b'
    call = only(text)
    assert not call.has_body
    assert text[call.problems[0].offset :].startswith('"b": 2')


def test_several_commands_in_one_text() -> None:
    text = (
        f"# first\ncurl -d '{{\"a\": 1}}' {WEBHOOK}/a.b\n\n"
        f"curl {WEBHOOK}/c.d; curl {WEBHOOK}/e.f | jq .result && echo curl\n"
    )
    calls = parse_curl(text)
    assert [call.method for call in calls] == ["a.b", "c.d", "e.f"]
    assert text[calls[1].offset :].startswith(f"curl {WEBHOOK}/c.d")


@pytest.mark.parametrize("text", ["", "nothing here", "- cURL (Webhook)", "see curl for that"])
def test_prose_is_no_command(text: str) -> None:
    assert parse_curl(text) == []


@given(
    st.dictionaries(st.text(), JSON_VALUES, min_size=1, max_size=4) | st.lists(JSON_VALUES),
    st.booleans(),
    st.sampled_from(["-d ", "--data ", "--data-raw=", "--json "]),
)
@example({"\\'": None}, False, "-d ")
def test_any_json_in_a_command_comes_back(value: Any, ensure_ascii: bool, option: str) -> None:
    body = shlex.quote(json.dumps(value, ensure_ascii=ensure_ascii))
    call = only(f"curl -X POST \\\n  {option}{body} \\\n  {WEBHOOK}/a.b\n")
    assert call.problems == []
    assert call.body == value


FRAGMENTS = st.sampled_from(
    [
        *"'\"`\\$(){}[]#;|&<>=@/-* \n\t",
        "curl ", "-d ", "-F ", "-G ", "--data", "-X", "'{\"a\":1}'",
        "https://a/rest/b.c", "$(", "${",
        "<<EOF\n", "EOF\n", "\\\n", "/\n", "auth", "?a=1&b[]=2", "\ue000", "\ue0000\ue001",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=60).map("".join) | st.text())
@example("curl -d '\ue0000\ue001' $x")
@example("curl -d")
@example("curl -")
def test_never_raises(text: str) -> None:
    for call in parse_curl(f"curl {text}"):
        json.dumps(call.body)
        json.dumps(call.params)
        assert call.kind in ("webhook", "oauth", "form")


@pytest.mark.parametrize(
    "unit",
    ["'", '"', "$(", "$((", "\\", "'' ", "' ", "'{' ", "{'", "a", "-d x ", "\n", "-", "<<a ", "`/",
     "a[", "a=1&", "\ue000"],
)  # fmt: skip
@pytest.mark.parametrize("head", ["curl ", "curl -d '{", "curl -d $(", "curl -d a=", "curl -d {"])
def test_time_grows_with_the_length_of_the_text(head: str, unit: str) -> None:
    text = head + unit * (50_000 // len(unit))
    with processor_time() as watch:
        parse_curl(text)
    assert watch.seconds < 5
