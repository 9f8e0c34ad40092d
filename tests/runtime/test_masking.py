"""Secrets are in no log, message, representation, traceback or exception."""

from __future__ import annotations

import io
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from bitrix24_openapi.client.runtime.auth import Webhook
from bitrix24_openapi.client.runtime.client import SyncClient
from bitrix24_openapi.client.runtime.effects import HttpRequest
from bitrix24_openapi.client.runtime.errors import (
    ApiError,
    Bitrix24Error,
    NotSent,
    TransportError,
)
from bitrix24_openapi.client.runtime.masking import (
    MASK,
    mask,
    mask_chain,
    mask_foreign_logs,
    masked,
    shown_url,
)
from bitrix24_openapi.client.runtime.oauth import OAuth
from bitrix24_openapi.client.runtime.retry import Retry
from bitrix24_openapi.client.runtime.tokens import FileTokenStore, Tokens

from .double import URL, Both, Portal, refusal, reply

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
SECRETS = ("s3cr3tc0de", "access-token-0", "refresh-token-0", "client-secret-1", "private value")


def oauth() -> OAuth:
    tokens = Tokens(access_token=SECRETS[1], refresh_token=SECRETS[2])
    return OAuth("acme.bitrix24.com", client_id="app", client_secret=SECRETS[3], tokens=tokens)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that any logger says, at the lowest level."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(before)
    root.removeHandler(handler)


#: What goes wrong, given the secrets that the portal or something on the way may quote.
OUTCOMES: dict[str, Callable[[str], Any]] = {
    "connect error": lambda _: httpx.ConnectError(f"cannot reach {URL}"),
    "read error": lambda _: httpx.ReadError(f"lost {URL}crm.deal.get"),
    "error": lambda quoted: refusal("DENIED", 403, f"wrong {quoted}"),
    "error without a text": lambda quoted: httpx.Response(400, json={"error": quoted}),
    "HTML": lambda quoted: httpx.Response(502, html=f"<p>{URL}crm.deal.get {quoted}</p>"),
    "cut JSON": lambda quoted: httpx.Response(200, text=f'{{"result": "{quoted}'),
    "redirect": lambda _: httpx.Response(302, headers={"Location": URL.replace("https", "http")}),
    "expired": lambda quoted: refusal("expired_token", 401, quoted),
    "limit": lambda quoted: refusal("QUERY_LIMIT_EXCEEDED", 503, quoted),
}


@KINDS
@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("application", [False, True])
def test_errors(kind: str, outcome: str, application: bool, log: io.StringIO) -> None:
    auth = oauth() if application else URL
    quoted = " ".join(SECRETS[1:4]) if application else SECRETS[0]
    both = Both(Portal(), kind, auth=auth, retry=Retry(attempts=2))
    both.portal.script = [OUTCOMES[outcome](quoted) for _ in range(12)]
    with pytest.raises(Bitrix24Error) as caught:
        both.run(lambda client: client.call("crm.deal.get", {"x": SECRETS[4]}, safe=True))
    error = caught.value
    texts = [
        log.getvalue(),
        str(error),
        repr(error),
        "".join(traceback.format_exception(error)),
        repr(getattr(error, "body", "")),
        repr(vars(error)),
        *carried(error),
    ]
    for text in texts:
        for secret in SECRETS:
            assert secret not in text
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def carried(error: BaseException) -> Iterator[str]:
    """The requests of httpx errors that ours is chained to."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, httpx.RequestError):
            yield str(seen.request.url)
            yield repr(seen.request.content)
        seen = seen.__cause__ or seen.__context__


@KINDS
def test_success_is_logged_without_secrets(kind: str, log: io.StringIO) -> None:
    both = Both(Portal(crm_deal_get=lambda _: {"result": SECRETS[4]}), kind)
    both.run(lambda client: client.call("crm.deal.get", {"x": SECRETS[4]}))
    assert "crm.deal.get" in log.getvalue()
    assert "https://acme.bitrix24.com/rest/1/***/crm.deal.get" in log.getvalue(), "httpx's own line"
    for secret in SECRETS:
        assert secret not in log.getvalue()


@KINDS
def test_renewal_is_logged_without_secrets(kind: str, log: io.StringIO) -> None:
    both = Both(Portal(), kind, auth=oauth())
    both.portal.script = [
        refusal("expired_token", 401),
        httpx.Response(200, json={"access_token": "access-token-1"}),
        reply(1),
    ]
    both.run(lambda client: client.call("crm.deal.get"))
    assert "oauth/token" in log.getvalue()
    for secret in (*SECRETS, "access-token-1"):
        assert secret not in log.getvalue()


def test_representations() -> None:
    both = Both(Portal(), "sync")
    shown = [
        Webhook(URL),
        oauth(),
        oauth().tokens,
        oauth().portal,
        both.client(),
        FileTokenStore("tokens.json"),
        HttpRequest(URL, content=b"private value", headers={"a": "access-token-0"}),
    ]
    for each in shown:
        for secret in SECRETS:
            assert secret not in repr(each)
            assert secret not in str(each)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://x/rest/1/abcdef/crm.deal.get", "https://x/rest/1/***/crm.deal.get"),
        ("https://x/rest/api/1/abcdef/tasks.task.get", "https://x/rest/api/1/***/tasks.task.get"),
        ("https://x/rest/crm.deal.get?auth=abc&id=1", "https://x/rest/crm.deal.get?auth=***&id=1"),
        (
            "?client_secret=a&refresh_token=b&code=c",
            "?client_secret=***&refresh_token=***&code=***",
        ),
        ('{"access_token": "abc", "id": 1}', '{"access_token": "***", "id": 1}'),
        # PHP's JSON escapes slashes.
        (r'"https:\/\/x\/rest\/1\/abcdef\/crm"', r'"https:\/\/x\/rest\/1\/***\/crm"'),
        (r"\/rest\/api\/1\/abcdef\/tasks.task.get", r"\/rest\/api\/1\/***\/tasks.task.get"),
        ("nothing here", "nothing here"),
    ],
)
def test_what_looks_like_a_secret(text: str, expected: str) -> None:
    assert mask(text) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"error": "X", "count": 5, "none": None}, {"error": "X", "count": 5, "none": None}),
        ({"said": ["a secret9 b"]}, {"said": ["a *** b"]}),
        ({"at": {"secret9": True}}, {"at": {"***": True}}),
        ({"auth": "abc", "Access_Token": "abc"}, {"auth": "***", "Access_Token": "***"}),
        # Not a token, but what is said about it: it is looked through like the rest.
        (
            {"auth": {"user": "7"}, "refresh_token": ""},
            {"auth": {"user": "7"}, "refresh_token": ""},
        ),
        ("POST /rest/1/abcdef/crm.deal.get", "POST /rest/1/***/crm.deal.get"),
        (7, 7),
    ],
)
def test_answers_are_masked_text_by_text(answer: Any, expected: Any) -> None:
    assert masked(answer, iter(["secret9"])) == expected


@pytest.mark.parametrize("into", [lambda inner: [inner], lambda inner: {"a": inner}])
def test_an_answer_of_any_depth_is_masked(into: Callable[[Any], Any]) -> None:
    deep: Any = "secret9"
    for _ in range(5000):
        deep = into(deep)
    shown, levels = masked(deep, ["secret9"]), 0
    while not isinstance(shown, str):
        (shown,) = shown.values() if isinstance(shown, dict) else shown
        levels += 1
    assert (shown, levels) == ("***", 50)


# --- what other libraries say ---------------------------------------------------------------------

SENT = "https://x.example/rest/1/abcdef/profile"
SHOWN = "https://x.example/rest/1/***/profile"


@pytest.fixture
def foreign() -> Iterator[list[str]]:
    """Loggers of httpx as they are before anything was imported, and the lines they write."""
    names = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2")
    loggers = [logging.getLogger(name) for name in names]
    before = [(logger, list(logger.filters), logger.level) for logger in loggers]
    written: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: written.append(record.getMessage())  # type: ignore[method-assign]
    for logger in loggers:
        logger.filters.clear()
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    yield written
    for logger, filters, level in before:
        logger.filters[:] = filters
        logger.removeHandler(handler)
        logger.setLevel(level)


@pytest.mark.parametrize(
    "name", ["httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2"]
)
@pytest.mark.parametrize(
    ("line", "arguments", "expected"),
    [
        (SENT, (), SHOWN),
        ("%s %s", ("POST", SENT), f"POST {SHOWN}"),
        ("%s", (httpx.URL(SENT),), SHOWN),
        ("%(url)s", ({"url": SENT},), SHOWN),
        ("%d%%", (5,), "5%"),
        ("nothing at 100%", (), "nothing at 100%"),
    ],
)
def test_lines_of_other_libraries(
    foreign: list[str], name: str, line: str, arguments: tuple[Any, ...], expected: str
) -> None:
    owner = Webhook(URL)
    mask_foreign_logs(owner)
    mask_foreign_logs(owner)
    logger = logging.getLogger(name)
    assert len(logger.filters) == 1
    logger.debug(line, *arguments)
    assert foreign == [expected]


class Request(Exception):  # noqa: N818 - as httpx's errors are, with a request
    _request: Any = None


def test_errors_of_other_libraries_and_what_they_are_chained_to() -> None:
    cause, context, error = Request(SENT, 5), Request(5, None), Request("words", SENT)
    plain = ValueError(SENT)
    error.__cause__, cause.__context__, context.__cause__ = cause, context, plain
    error._request = context._request = "with a secret"
    mask_chain(error, "masked", ())
    assert error.args == ("words", SHOWN)
    assert cause.args == (SHOWN, 5)
    assert context.args == (5, None)
    assert plain.args == (SHOWN,)
    assert (error._request, cause._request, context._request) == ("masked", None, "masked")


def test_short_secrets_do_not_blank_out_texts() -> None:
    assert mask("a cat", ["a", ""]) == "a cat"
    assert mask("abcde abcdef", ["abcde", "abcdef"]) == "abcde ***"


def test_errors_keep_their_class() -> None:
    for error in (ApiError("A", "b", status=400), TransportError("x", method="m")):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert vars(again) == vars(error)


# --- spellings ------------------------------------------------------------------------------------

CODE = "wh00ksecretcode"
SPELLED: dict[str, Callable[[str], str]] = {
    "plain": lambda text: text,
    "percent-encoded": lambda text: quote(text, safe=""),
    "percent-encoded, lower case": lambda text: quote(text, safe="").lower(),
    "twice": lambda text: quote(quote(text, safe=""), safe=""),
    "three times": lambda text: quote(quote(quote(text, safe=""), safe=""), safe=""),
    "letter by letter": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()),
    "JSON": json.dumps,
    "PHP's JSON": lambda text: json.dumps(text).replace("/", r"\/"),
    "JSON in JSON": lambda text: json.dumps(json.dumps(text).replace("/", r"\/")),
    "escaped": lambda text: "".join(f"\\u{ord(each):04x}" for each in text),
    "HTML": lambda text: text.replace("/", "&#x2F;"),
    "Python": repr,
}


@pytest.mark.parametrize("spelling", SPELLED)
@pytest.mark.parametrize("secret", [CODE, "a/b+c=d e", "ключ-секрет", 'q"uo\\te'])
def test_known_secrets_in_every_spelling(spelling: str, secret: str) -> None:
    text = SPELLED[spelling](f"see {secret} there")
    shown = mask(text, [secret])
    assert MASK in shown
    assert SPELLED[spelling](secret).strip("\"'") not in shown
    assert mask(SPELLED["plain"]("nothing here"), [secret]) == "nothing here"


@pytest.mark.parametrize("spelling", SPELLED)
def test_unknown_codes_in_the_path_of_a_webhook(spelling: str) -> None:
    if spelling in ("letter by letter", "escaped"):
        pytest.skip("nobody writes a whole URL like that")
    for path in (f"/rest/1/{CODE}/user.current", f"/rest/api/17/{CODE}/tasks.task.get"):
        text = SPELLED[spelling](f"/auth/?backurl={path}")
        assert CODE not in mask(text)
        assert "user.current" in mask(text) or "tasks.task.get" in mask(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("auth%3Dabc%26id%3D1", "auth%3D***%26id%3D1"),
        ("auth[access_token]=abc&x=1", "auth[access_token]=***&x=1"),
        ("auth%5Brefresh_token%5D=abc&x=1", "auth%5Brefresh_token%5D=***&x=1"),
        ("AUTH_ID=abc&REFRESH_ID=def", "AUTH_ID=***&REFRESH_ID=***"),
        (r"{\"auth\":\"abc\",\"id\":1}", r"{\"auth\":\"***\",\"id\":1}"),
        ("{'access_token': 'abc', 'id': 1}", "{'access_token': '***', 'id': 1}"),
        ("Authorization: Bearer abc.def", "Authorization: Bearer ***"),
        ("http://me:pass@proxy.example:3128/", "http://me:***@proxy.example:3128/"),
        # Not a secret, though the name ends like one.
        ("postcode=12345", "postcode=12345"),
        ("design=3&barcode=7", "design=3&barcode=7"),
        ("http://127.0.0.1:8931/x", "http://127.0.0.1:8931/x"),
        ("me@example.com: 5@6", "me@example.com: 5@6"),
    ],
)
def test_what_stands_where_secrets_stand(text: str, expected: str) -> None:
    assert mask(text) == expected


HOSTILE = [("\\", ""), ("%25", ""), ("%25", "2frest"), ("/rest/1/", ""), ("auth=", ""),
           ("'auth':", ""), ("://a:", ""), ("&#x2f;", "")]  # fmt: skip


@pytest.mark.parametrize("text", [unit * 50_000 + end for unit, end in HOSTILE], ids=range(8))
def test_masking_takes_time_in_proportion_to_the_text(text: str) -> None:
    assert isinstance(mask(text, [CODE]), str)


# --- the place of a secret, and no other ----------------------------------------------------------


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("code", ["1", "8", "93", "127", "rest", "http", "secret", "x", "acme"])
def test_short_codes_do_not_damage_addresses(kind: str, code: str) -> None:
    webhook = Webhook(f"http://127.0.0.1:8931/rest/1/{code}/")
    both = Both(Portal(), kind, auth=webhook, retry=Retry(attempts=1))
    both.portal.script = [httpx.ConnectError("refused")]
    with pytest.raises(NotSent) as caught:
        both.run(lambda client: client.call("x.y"))
    assert str(caught.value) == "x.y: not sent to http://127.0.0.1:8931: refused"
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert str(caught.value.__cause__.request.url) == "http://127.0.0.1:8931/rest/1/***/x.y"


@pytest.mark.parametrize(
    ("url", "secrets", "shown"),
    [
        ("https://a.example/rest/1/abc/x.y?auth=1", ["abc"], "https://a.example/rest/1/***/x.y"),
        (
            "https://secret.example/rest/1/secret/x",
            ["secret"],
            "https://secret.example/rest/1/***/x",
        ),
        ("http://1/rest/1/1/x", ["1"], "http://1/rest/1/***/x"),
        ("https://a.example/oauth/token/?client_secret=a", ["a"], "https://a.example/oauth/token/"),
        ("https://a.example", [""], "https://a.example"),
    ],
)
def test_urls_as_they_are_shown(url: str, secrets: list[str], shown: str) -> None:
    assert shown_url(url, secrets) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("client_secrets are secret, secretary!", "client_secrets are ***, secretary!"),
        ("%2Fsecret%2F", "%2F***%2F"),
        (r"a\nsecret", r"a\n***"),
    ],
)
def test_secrets_that_are_words_are_masked_as_words(text: str, shown: str) -> None:
    assert mask(text, ["secret"]) == shown


# --- what a portal may quote ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("spelling", SPELLED)
@pytest.mark.parametrize("where", ["location", "header", "body", "status line", "JSON"])
def test_a_portal_that_quotes_the_code(
    kind: str, spelling: str, where: str, log: io.StringIO
) -> None:
    quoted = SPELLED[spelling](CODE).strip("\"'")
    outcomes: dict[str, Callable[[], Any]] = {
        "location": lambda: httpx.Response(302, headers={"Location": f"/auth/?code={quoted}"}),
        "header": lambda: httpx.RemoteProtocolError(f"illegal header line: bytearray(b'{quoted}')"),
        "body": lambda: httpx.Response(200, text=f"<p>{quoted}"),
        "status line": lambda: httpx.RemoteProtocolError(f"illegal status line {quoted}"),
        "JSON": lambda: httpx.Response(403, json={"error": "X", "error_description": quoted}),
    }
    webhook = Webhook(f"https://acme.bitrix24.com/rest/1/{CODE}/")
    both = Both(Portal(), kind, auth=webhook, retry=Retry(attempts=1))
    both.portal.script = [outcomes[where]()]
    with pytest.raises(Bitrix24Error) as caught:
        both.run(lambda client: client.call("crm.deal.get", safe=True))
    for text in (log.getvalue(), *everything_said(caught.value)):
        assert quoted not in text
        assert CODE not in text


def everything_said(error: BaseException) -> Iterator[str]:
    """All that can be read off an error and what it is chained to, whether shown or not."""
    yield "".join(traceback.format_exception(error))
    seen: BaseException | None = error
    while seen is not None:
        yield from (str(seen), repr(seen), repr(seen.args), repr(vars(seen)))
        seen = seen.__cause__ or seen.__context__


def test_what_httpcore_logs_of_headers(foreign: list[str]) -> None:
    webhook = Webhook(f"https://acme.bitrix24.com/rest/1/{CODE}/")
    client = SyncClient(webhook)
    headers = [(b"Location", b"/auth/?backurl=%2Frest%2F1%2Fwh00ksecretcode%2Fx"), (b"X", b"y")]
    logger = logging.getLogger("httpcore.http11")
    logger.debug("receive_response_headers.complete return_value=%r", headers)
    logger.debug("X-Echo: %s", CODE)
    assert foreign[0].endswith("backurl=%2Frest%2F1%2F***%2Fx'), (b'X', b'y')]")
    assert foreign[1] == "X-Echo: ***"
    del client


def test_errors_of_a_parser_carry_their_text_with_them() -> None:
    error = json.JSONDecodeError("no", f"<p>{CODE}", 0)
    error.__context__ = UnicodeDecodeError("utf-8", CODE.encode(), 0, 1, "no")
    group = ExceptionGroup(CODE, [ValueError(CODE.encode())])
    error.__cause__ = group
    mask_chain(error, None, [CODE])
    assert error.doc == "<p>***"
    assert error.__context__.object == b"***"
    assert group.exceptions[0].args == (b"***",)
