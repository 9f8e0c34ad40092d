"""Secrets are in no log, message, representation, traceback or exception."""

from __future__ import annotations

import io
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.auth import Webhook
from bitrix24_openapi.client.runtime.effects import HttpRequest
from bitrix24_openapi.client.runtime.errors import ApiError, Bitrix24Error, TransportError
from bitrix24_openapi.client.runtime.masking import mask, mask_chain, mask_foreign_logs, masked
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
