"""Addresses, and redirects that are believed or not."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from bitrix24_openapi.client.runtime.auth import Webhook
from bitrix24_openapi.client.runtime.errors import RedirectRefused
from bitrix24_openapi.client.runtime.portal import Portal as Address

from .double import ADD, GET, URL, Both, Portal, reply

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
PATH = "/rest/1/s3cr3tc0de/crm.deal.add"


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://acme.bitrix24.com/rest/1/abc/", "https://acme.bitrix24.com"),
        ("https://acme.bitrix24.com/rest/1/abc", "https://acme.bitrix24.com"),
        ("  https://acme.bitrix24.com/rest/1/abc/ ", "https://acme.bitrix24.com"),
        ("https://acme.bitrix24.com/rest/api/1/abc/", "https://acme.bitrix24.com"),
        ("http://127.0.0.1:8000/rest/1/abc/", "http://127.0.0.1:8000"),
        ("http://[::1]:8000/rest/1/abc/", "http://[::1]:8000"),
        ("https://ACME.bitrix24.com:443/rest/1/abc/", "https://acme.bitrix24.com"),
        ("https://intra.example/b24/rest/1/abc/", "https://intra.example/b24"),
    ],
)
def test_webhook_urls(url: str, base: str) -> None:
    webhook = Webhook(url)
    assert webhook.portal.base == base
    assert webhook.path("classic") == "/rest/1/abc/"
    assert webhook.path("v3") == "/rest/api/1/abc/"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://acme.bitrix24.com/",
        "https://acme.bitrix24.com/rest/s3cr3tc0de/",
        "https://acme.bitrix24.com/rest/1/s3cr3tc0de/profile.json",
        "ftp://acme.bitrix24.com/rest/1/s3cr3tc0de/",
        "https:///rest/1/s3cr3tc0de/",
        "https://user:s3cr3tc0de@acme.bitrix24.com/rest/1/s3cr3tc0de/",
    ],
)
def test_what_is_no_webhook_url_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as caught:
        Webhook(url)
    assert "s3cr3tc0de" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["acme.bitrix24.com", "https://acme.bitrix24.com/rest/", "acme.bitrix24.com/rest"]
)
def test_portal_addresses(url: str) -> None:
    assert Address(url).base == "https://acme.bitrix24.com"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://acme.example", "a portal's URL begins with https:// or http://"),
        ("https:///rest/", "a portal's URL has a host name"),
        ("https://me:x@acme.example", "a portal's URL carries no user name or password"),
        ("https://me@acme.example", "a portal's URL carries no user name or password"),
        ("https://:x@acme.example", "a portal's URL carries no user name or password"),
    ],
)
def test_what_is_no_address(url: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as caught:
        Address(url)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://acme.example/b24/", "https://acme.example/b24"),
        ("https://acme.example/b24/rest", "https://acme.example/b24"),
        ("https://acme.example/rest/b24", "https://acme.example"),
        ("https://acme.example/restless", "https://acme.example/restless"),
        ("acme.example:8443/x", "https://acme.example:8443/x"),
        ("http://acme.example:80", "http://acme.example"),
        ("http://acme.example:443", "http://acme.example:443"),
    ],
)
def test_what_an_address_keeps(url: str, base: str) -> None:
    address = Address(url)
    assert address.base == base
    assert address.host == base.split("/")[2]


# --- what the authorization server announces ------------------------------------------------------


CLOUD = "https://acme.bitrix24.com"
#: Where a portal is, where it is said to be, and whether that is believed.
ADDRESSES: list[tuple[str, str, bool]] = [
    # Portals of the cloud are renamed.
    (CLOUD, "https://renamed.bitrix24.com", True),
    (CLOUD, "https://acme.bitrix24.de", True),
    (CLOUD, "https://acme.bitrix24.com.br", True),
    (CLOUD, "https://b24-x1.bitrix24.ru", True),
    (CLOUD, "https://RENAMED.Bitrix24.com", True),
    (CLOUD, "https://renamed.bitrix24.com.", True),
    (CLOUD, "http://renamed.bitrix24.com", False),
    (CLOUD, "https://renamed.bitrix24.com:8443", False),
    (CLOUD, "https://evilbitrix24.com", False),
    (CLOUD, "https://acme.bitrix24.com.evil.example", False),
    (CLOUD, "https://bitrix24.com.evil.example", False),
    (CLOUD, "https://acme.bitrix24.evil", False),
    (CLOUD, "https://acme.bitr\u0456x24.com", False),
    (CLOUD, "https://evil.example/.bitrix24.com", False),
    (CLOUD, "https://evil.example\\.bitrix24.com", False),
    (CLOUD, "https://evil.example#.bitrix24.com", False),
    (CLOUD, "https://evil.example", False),
    (CLOUD, "https://127.0.0.1", False),
    (CLOUD, "http://169.254.169.254", False),
    (CLOUD, "https://[::1]", False),
    # The cloud does not speak for others, nor they for it.
    ("https://portal.example", CLOUD, False),
    ("http://127.0.0.1:8000", CLOUD, False),
    # The same host, with TLS from now on, or a name above or below it.
    ("http://portal.example", "https://portal.example", True),
    ("https://portal.example", "https://www.portal.example", True),
    ("https://www.portal.example", "https://portal.example", True),
    ("https://portal.example", "http://www.portal.example", False),
    ("https://a.portal.example", "https://b.portal.example", False),
    ("https://portal.example", "https://other.example", False),
    ("https://portal.example", "https://example", False),
    ("https://portal.example", "https://myportal.example", False),
    # Another port is another server, and an address has no names below it.
    ("https://portal.example", "https://portal.example:8443", False),
    ("http://127.0.0.1:8000", "http://127.0.0.1:9000", False),
    ("http://127.0.0.1:8000", "http://localhost:8000", False),
    ("http://127.0.0.1:8000", "https://127.0.0.1:8000", True),
    ("http://127.0.0.1", "http://127.0.0.2", False),
    ("http://127.0.0.1", "http://evil.127.0.0.1", False),
    # No address of a portal at all.
    (CLOUD, "ftp://renamed.bitrix24.com", False),
    (CLOUD, "https://me:x@renamed.bitrix24.com", False),
    (CLOUD, "https://[::1", False),
    (CLOUD, "https://renamed.bitrix24.com:99999", False),
    (CLOUD, "https:///", False),
]


@pytest.mark.parametrize(("before", "new", "believed"), ADDRESSES)
def test_addresses_that_come_with_tokens(before: str, new: str, believed: bool) -> None:
    seen: list[tuple[str, str]] = []
    address = Address(before, on_change=lambda old, now: seen.append((old, now)))
    assert address.announced(new + "/rest/") is believed
    assert address.base == (new.lower() if believed else before)
    assert seen == ([(before, new.lower())] if believed else [])


@pytest.mark.parametrize(("before", "new", "believed"), ADDRESSES)
def test_addresses_that_a_portal_redirects_to(before: str, new: str, believed: bool) -> None:
    address = Address(before)
    path = "/rest/1/s3cr3tc0de/x.y"
    if believed:
        address.redirected(before + path, new + path, "x.y")
    else:
        with pytest.raises(RedirectRefused) as caught:
            address.redirected(before + path, new + path, "x.y")
        assert "s3cr3tc0de" not in str(caught.value)
    assert address.base == (new.lower() if believed else before)


@pytest.mark.parametrize("allowed", [True, False])
@pytest.mark.parametrize(
    ("before", "new"),
    [(CLOUD, "https://portal.example"), (CLOUD, "https://renamed.bitrix24.com"),
     ("http://127.0.0.1:8000", "http://127.0.0.1:9000")],
)  # fmt: skip
def test_allow_decides_on_its_own(before: str, new: str, allowed: bool) -> None:
    asked: list[tuple[str, str]] = []

    def allow(old: str, now: str) -> bool:
        asked.append((old, now))
        return allowed

    address = Address(before, allow=allow)
    assert address.announced(new + "/rest/") is allowed
    assert asked == [(before, new)]
    assert address.base == (new if allowed else before)


def test_allow_does_not_give_up_tls() -> None:
    address = Address(CLOUD, allow=lambda _old, _new: True)
    assert not address.announced("http://renamed.bitrix24.com/rest/")
    path = "/rest/1/s3cr3tc0de/x.y"
    with pytest.raises(RedirectRefused, match="gives up TLS"):
        address.redirected(CLOUD + path, "http://renamed.bitrix24.com" + path, "x.y")
    assert address.base == CLOUD


# --- redirects ------------------------------------------------------------------------------------


@KINDS
@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("method", [GET, ADD])
def test_a_portal_that_moved_is_followed_with_a_post(kind: str, status: int, method: Any) -> None:
    seen: list[tuple[str, str]] = []
    auth = Webhook(URL, on_change=lambda old, new: seen.append((old, new)))
    both = Both(Portal(crm_deal_get=dict, crm_deal_add=dict), kind, auth=auth)

    def old_address_redirects(request: httpx.Request) -> httpx.Response | None:
        if request.url.host == "acme.bitrix24.com":
            location = str(request.url.copy_with(host="renamed.bitrix24.com"))
            return httpx.Response(status, headers={"Location": location})
        return reply(1)

    both.portal.on_request = old_address_redirects
    both.invoke(method, id=1)
    both.invoke(method, id=1)
    hosts = [request.url.host for request in both.portal.requests]
    assert hosts == ["acme.bitrix24.com", "renamed.bitrix24.com", "renamed.bitrix24.com"]
    assert {request.method for request in both.portal.requests} == {"POST"}
    assert {request.content for request in both.portal.requests} == {b'{"id":1}'}
    assert seen == [("https://acme.bitrix24.com", "https://renamed.bitrix24.com")]


UNSAFE = {
    "no address": None,
    "empty": "",
    "relative": "/rest/1/s3cr3tc0de/crm.deal.add",
    "the same": "https://acme.bitrix24.com" + PATH,
    "the same, port spelled out": "https://acme.bitrix24.com:443" + PATH,
    "without TLS": "http://renamed.bitrix24.com" + PATH,
    "another path": "https://renamed.bitrix24.com/auth/?backurl=" + PATH,
    "a page": "https://renamed.bitrix24.com/",
    "another method": "https://renamed.bitrix24.com/rest/1/s3cr3tc0de/crm.deal.delete",
    "credentials": "https://me:pass@renamed.bitrix24.com" + PATH,
    "another scheme": "ftp://renamed.bitrix24.com" + PATH,
    "no host": "https://" + PATH,
    "no URL": "https://[::1" + PATH,
    "bad port": "https://renamed.bitrix24.com:99999" + PATH,
}


@KINDS
@pytest.mark.parametrize("location", UNSAFE)
def test_other_redirects_are_refused_and_nothing_is_sent_there(kind: str, location: str) -> None:
    target = UNSAFE[location]
    both = Both(Portal(), kind)
    headers = {} if target is None else {"Location": target}
    both.portal.on_request = lambda _: httpx.Response(302, headers=headers)
    with pytest.raises(RedirectRefused) as caught:
        both.invoke(ADD, fields={})
    assert len(both.portal.requests) == 1
    assert both.portal.requests[0].url.host == "acme.bitrix24.com"
    assert "s3cr3tc0de" not in str(caught.value)


ASKED = "https://a.example/rest/1/s3cr3tc0de/x.y"


@pytest.mark.parametrize(
    ("location", "shown", "refusal"),
    [
        (None, "", "it names no other address"),
        ("", "", "it names no other address"),
        ("/rest/1/s3cr3tc0de/x.y", "", "it names no other address"),
        ("ftp://b.example/rest/1/s3cr3tc0de/x.y", "", "it names no other address"),
        ("https://[::1/rest/1/s3cr3tc0de/x.y", "", "it is not a URL"),
        ("https://b.example:99999/rest/1/s3cr3tc0de/x.y", "", "it is not a URL"),
        (
            "https://me:x@b.example/rest/1/s3cr3tc0de/x.y",
            " to https://b.example",
            "it carries credentials",
        ),
        (
            "https://me@b.example/rest/1/s3cr3tc0de/x.y",
            " to https://b.example",
            "it carries credentials",
        ),
        # A login page, which is told where to go back to: percent-encoded, the code is in there.
        (
            "https://b.example/auth/?backurl=%2Frest%2F1%2Fs3cr3tc0de%2Fx.y",
            " to https://b.example",
            "it leads to another path",
        ),
        ("https://s3cr3tc0de/rest/1/s3cr3tc0de/x.z", " to https://***", "it leads to another path"),
        ("http://b.example/rest/1/s3cr3tc0de/x.y", " to http://b.example", "it gives up TLS"),
        (ASKED, " to https://a.example", "it leads to where it came from"),
        (
            "https://A.example:443/rest/1/s3cr3tc0de/x.y",
            " to https://a.example",
            "it leads to where it came from",
        ),
        (
            "https://c.example/rest/1/s3cr3tc0de/x.y",
            " to https://c.example",
            "the new address is not allowed",
        ),
    ],
)
def test_refused_redirects_say_why(location: str | None, shown: str, refusal: str) -> None:
    asked: list[tuple[str, str]] = []

    def allow(old: str, new: str) -> bool:
        asked.append((old, new))
        return False

    address = Address("https://a.example", allow=allow)
    with pytest.raises(RedirectRefused) as caught:
        address.redirected(ASKED, location, "x.y", ["s3cr3tc0de"])
    assert str(caught.value) == f"x.y: redirect{shown} not followed: {refusal}"
    assert address.base == "https://a.example"
    assert asked == [("https://a.example", "https://c.example")] * refusal.endswith("allowed")


@pytest.mark.parametrize(
    ("origin", "base"),
    [
        ("https://b.example", "https://b.example"),
        ("https://b.example:443", "https://b.example"),
        ("https://b.example:8443", "https://b.example:8443"),
        ("https://[::1]:8443", "https://[::1]:8443"),
        ("https://[::1]", "https://[::1]"),
    ],
)
@pytest.mark.parametrize("prefix", ["", "/b24"])
def test_how_a_new_address_is_written(origin: str, base: str, prefix: str) -> None:
    address = Address(f"https://a.example{prefix}", allow=lambda _old, _new: True)
    path = f"{prefix}/rest/1/s3cr3tc0de/x.y"
    address.redirected(f"https://a.example{path}", origin + path, "x.y")
    assert address.base == base + prefix


@KINDS
def test_a_move_may_be_refused_by_the_caller(kind: str) -> None:
    auth = Webhook(URL, allow=lambda _old, new: new.endswith(".bitrix24.com"))
    both = Both(Portal(), kind, auth=auth)
    both.portal.on_request = lambda _: httpx.Response(
        302, headers={"Location": "https://elsewhere.example" + PATH}
    )
    with pytest.raises(RedirectRefused, match="not allowed"):
        both.invoke(ADD, fields={})
    assert len(both.portal.requests) == 1


@KINDS
def test_redirects_in_a_circle_end(kind: str) -> None:
    both = Both(Portal(), kind)

    def circle(request: httpx.Request) -> httpx.Response:
        other = "a.bitrix24.com" if request.url.host != "a.bitrix24.com" else "b.bitrix24.com"
        return httpx.Response(302, headers={"Location": f"https://{other}{PATH}"})

    both.portal.on_request = circle
    with pytest.raises(RedirectRefused, match="too often"):
        both.invoke(ADD, fields={})
    assert len(both.portal.requests) <= 5


@KINDS
def test_http_may_become_https(kind: str) -> None:
    auth = Webhook("http://acme.example/rest/1/s3cr3tc0de/")
    both = Both(Portal(crm_deal_add=lambda _: {"result": 1}), kind, auth=auth)
    location = {"Location": "https://acme.example" + PATH}
    both.portal.script = [httpx.Response(301, headers=location)]
    assert both.invoke(ADD, fields={}) == 1
    assert auth.portal.base == "https://acme.example"


def test_a_client_that_follows_redirects_itself_does_not_get_to() -> None:
    from bitrix24_openapi.client.runtime.client import SyncClient

    double = Portal()
    double.on_request = lambda _: httpx.Response(302, headers={"Location": "https://evil.example/"})
    with httpx.Client(transport=httpx.MockTransport(double), follow_redirects=True) as http:
        client = SyncClient(URL, http=http, limiter=None)
        with pytest.raises(RedirectRefused):
            client.call("crm.deal.add", {})
        client.close()
        assert not http.is_closed, "a client that was given is not closed"
    assert [request.url.host for request in double.requests] == ["acme.bitrix24.com"]


def test_cookies_are_not_kept() -> None:
    """PHP runs the requests of one session one after another."""
    both = Both(Portal(crm_deal_add=lambda _: {"result": 1}), "sync")
    cookie = httpx.Response(200, json={"result": 1}, headers={"Set-Cookie": "PHPSESSID=1; path=/"})
    both.portal.script = [cookie]

    def twice(client: Any) -> None:
        client.call("crm.deal.add", {})
        client.call("crm.deal.add", {})

    both.run(twice)
    assert "cookie" not in both.portal.requests[1].headers
