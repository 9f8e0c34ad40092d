"""The page at ``/``: what it shows, that nothing is taken for HTML, how it behaves in a browser."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from tests.documents import catalogue
from tests.timing import processor_time

from bitrix24_openapi.mock.catalogue import Catalogue
from bitrix24_openapi.mock.faults import faults
from bitrix24_openapi.mock.model import Request
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.serve.fixture import MockPortal
from bitrix24_openapi.mock.ui import control, page_methods
from bitrix24_openapi.openapi.conventions import reference

from . import core

NASTY = "<script>alert(1)</script>\"'&{{7*7}}"


@pytest.fixture(scope="module")
def whole_api() -> Catalogue:
    return catalogue()


@pytest.fixture
def portal(whole_api: Catalogue) -> Iterator[MockPortal]:
    with MockPortal(catalogue=whole_api) as made:
        yield made


def get(portal: Portal, address: str) -> str:
    path, _, query = address.partition("?")
    response = portal.handle(Request("GET", path, query, {"host": "127.0.0.1:8080"}))
    assert response.status == 200
    return response.body.decode()


class Outline(HTMLParser):
    """What a page consists of; fails on elements that are not closed in their order."""

    VOID = frozenset({"meta", "input", "br", "hr", "link", "option"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.mark.thorough
def test_every_method_has_its_place(portal: MockPortal, whole_api: Catalogue) -> None:
    for operation in whole_api.operations():
        query = f"method={operation.name}&generation={operation.generation}"
        piece = get(portal.portal, f"/_mock/page/method?{query}")
        assert f"<code>{operation.name}</code>" in piece
        assert f"/1/code/{operation.name}" in piece
        Outline(piece)


def test_a_method_is_explained(portal: MockPortal) -> None:
    page = get(portal.portal, "/?q=deal+add&method=crm.deal.add")
    assert "Deprecated: use <code>crm.item.add</code>" in page
    assert re.search(r'class="depth1"><code>TITLE</code>', page)
    assert "curl http://127.0.0.1:8080/rest/1/code/crm.deal.add" in page
    assert "documented error" in page
    assert 'value="deal add"' in page


def test_alternatives_are_told_apart(portal: MockPortal) -> None:
    piece = get(portal.portal, "/_mock/page/method?method=crm.item.add")
    assert re.search(
        r'<th colspan="3"[^>]*>Lead</th>.*<th colspan="3"[^>]*>Deal</th>', piece, re.DOTALL
    )


TREE = {"type": "object", "properties": {"name": {"type": "string"}, "parent": reference("Tree")}}
LISTS = {"type": "array", "items": reference("Lists")}


@pytest.mark.parametrize(
    ("components", "rows"),
    [
        ({"Tree": TREE}, ["name", "parent", "name", "parent", "name", "parent"]),
        ({"Tree": {"type": "object", "properties": {"x": reference("Lists")}}, "Lists": LISTS},
         ["x"]),
        ({"Tree": {"allOf": [TREE, {"type": "object", "properties": {"age": {}}}]}},
         ["name", "parent", "name", "parent", "name", "parent", "age", "age", "age"]),
        ({"Tree": reference("Tree")}, []),
    ],
)  # fmt: skip
def test_parameters_that_contain_themselves_come_to_an_end(
    components: dict[str, Any], rows: list[str]
) -> None:
    catalogue = Catalogue(
        [core.document({"x.add": core.operation(reference("Tree"))}, schemas=components)]
    )
    found = catalogue.find("classic", "x.add")
    assert found is not None
    shown = page_methods.view(catalogue, found, "http://127.0.0.1")
    assert sorted(row.name for row in shown.rows) == sorted(rows)
    assert shown.call.startswith("curl ")


def test_failed_commands_are_seen_at_the_batch(portal: MockPortal) -> None:
    with httpx.Client(transport=portal.transport()) as client:
        commands = {"a": "user.current", "b": "crm.deal.get?id=77", "c": "no.such"}
        client.post("https://b24.mock/rest/1/code/batch", json={"cmd": commands})
    page = get(portal.portal, "/_mock/page/live")
    assert "commands failed" in page
    assert "Command <code>crm.deal.get</code>" in page
    assert "crm.deal</code></dt><dd>0<" not in page


def test_the_page_is_well_formed_and_labelled(portal: MockPortal) -> None:
    portal.fault("503@crm.*")
    portal.portal.handle(Request("POST", "/rest/1/code/user.current"))
    outline = Outline(get(portal.portal, "/?q=task&method=tasks.task.add"))
    labels = {label["for"] for label in outline.all("label")}
    assert labels == {field["id"] for field in outline.all("input")}
    ids = [attributes["id"] for _, attributes in outline.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {attributes.get("aria-labelledby") for attributes in outline.all("section")} <= {
        *ids,
        None,
    }
    assert not [
        tag for tag, attributes in outline.tags if any(n.startswith("on") for n in attributes)
    ]
    assert outline.all("html") == [{"lang": "en"}]


@pytest.mark.parametrize("field", ["method", "param", "search", "fault", "summary", "host"])
def test_nothing_is_taken_for_html(field: str) -> None:
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "servers": [{"url": "https://x/rest/1/x"}],
        "paths": {
            "/a.b": {"post": {"summary": NASTY if field == "summary" else "", "responses": {}}}
        },
    }
    portal = Portal(Catalogue([document]), Options())
    injected = faults.install(portal, portal.options)
    control.install(portal, portal.options, injected, None)
    if field == "fault":
        injected.add(f"error=X:message={NASTY}")
    name = quote(NASTY, safe="") if field == "method" else "a.b"
    query = "x=" + quote(NASTY) if field == "param" else ""
    portal.handle(Request("GET", f"/rest/1/code/{name}", query))
    text = quote(NASTY) if field == "search" else ""
    host = NASTY if field == "host" else "localhost"
    request = Request("GET", "/", f"q={text}&method=a.b", {"host": host})
    response = portal.handle(request)
    page = response.body.decode()
    if field == "host":
        assert dict(response.headers)["Content-Type"].startswith("application/json")
        return
    assert "<script>alert" not in page
    assert "alert(1)&lt;/script&gt;" in page
    Outline(page)


def test_the_policy_allows_this_page_and_nothing_else(portal: MockPortal) -> None:
    response = portal.portal.handle(Request("GET", "/", "", {"host": "localhost"}))
    headers = dict(response.headers)
    page = response.body.decode()
    (nonce,) = set(re.findall(r'nonce="([^"]+)"', page))
    assert f"script-src 'nonce-{nonce}'" in headers["Content-Security-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    again = portal.portal.handle(Request("GET", "/", "", {"host": "localhost"})).body.decode()
    assert nonce not in again
    assert "http://" not in re.sub(r"http://localhost\S*", "", page)


def test_without_state_it_says_so() -> None:
    portal = Portal(Catalogue([]), Options())
    control.install(portal, portal.options, faults.Faults(), None)
    assert "Stateless" in get(portal, "/")


def test_what_is_huge_is_shortened(portal: MockPortal) -> None:
    content = "x" * 5_000_000
    with httpx.Client(transport=portal.transport()) as client:
        url = "https://b24.mock/rest/1/code/crm.deal.list"
        client.post(url, json={"filter": {"TITLE": content, "@ID": list(range(100_000))}})
    page = get(portal.portal, "/_mock/page/live")
    assert "… (5,000,000 characters)" in page
    assert "… 99,900 more" in page
    assert len(page) < 30_000


def test_it_is_there_at_once(portal: MockPortal) -> None:
    get(portal.portal, "/")
    with processor_time() as watch:
        page = get(portal.portal, "/?q=list")
    assert watch.seconds < 0.5
    assert len(page) < 60_000


# --- in a browser -------------------------------------------------------------------------

BROWSER = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if BROWSER is None:
        pytest.skip("no Chromium on this machine")
    with api.sync_playwright() as playwright:
        # Inside of a container Chromium's own sandbox cannot be set up.
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def tab(browser: Any, portal: MockPortal) -> Iterator[Any]:
    """A tab with the page; the test fails on any complaint of the browser."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.set_default_timeout(10_000)
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on(
        "console",
        lambda message: complaints.append(message.text) if message.type == "error" else None,
    )
    tab.goto(portal.url)
    yield tab
    context.close()
    # An answer 400 and a server that is gone are what some tests are about.
    assert [text for text in complaints if "Failed to load resource" not in text] == []


def post(portal: MockPortal, method: str, params: dict[str, Any]) -> None:
    httpx.post(portal.webhook + method, json=params, timeout=10)


def test_methods_are_found_while_typing(tab: Any) -> None:
    tab.fill("#q", "contact add")
    tab.wait_for_selector("a[data-method='crm.contact.add']")
    tab.click("a[data-method='crm.contact.add']")
    tab.wait_for_selector("#method h3:has-text('crm.contact.add')")
    assert tab.locator("#method td", has_text="LAST_NAME").count() > 0
    assert "method=crm.contact.add" in tab.url
    assert tab.evaluate("document.activeElement.tagName") == "H3"
    tab.reload()
    assert tab.input_value("#q") == "contact add"
    assert tab.locator("#method h3").inner_text().startswith("crm.contact.add")


def test_a_call_and_its_reason_appear_by_themselves(tab: Any, portal: MockPortal) -> None:
    post(portal, "crm.deal.get", {})
    post(portal, "crm.deal.add", {"fields": {"TITLE": NASTY}})
    tab.wait_for_selector(".calls .bad .why")
    assert tab.locator(".calls li").count() == 2
    tab.click(".calls .good summary")
    assert NASTY.replace('"', '\\"') in tab.locator(".calls .good pre").inner_text()
    post(portal, "user.current", {})
    tab.wait_for_selector(".calls li:nth-child(3)")
    assert tab.locator(".calls details[open]").count() == 1
    assert tab.evaluate("document.activeElement.parentElement.dataset.key") == "call-2"
    assert tab.locator(".counts").inner_text().startswith("crm.deal")


def test_an_example_is_copied_and_can_be_run(tab: Any, portal: MockPortal) -> None:
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(f"{portal.url}/?method=crm.contact.add")
    tab.click("#method button.copy")
    tab.wait_for_selector("#method button.copy:has-text('Copied')")
    command = tab.evaluate("() => navigator.clipboard.readText()")
    assert shlex.split(command)[:2] == ["curl", f"{portal.webhook}crm.contact.add"]
    body = json.loads(shlex.split(command)[-1])
    assert httpx.post(portal.webhook + "crm.contact.add", json=body, timeout=10).status_code == 200


def test_faults_are_added_and_ended(tab: Any, portal: MockPortal) -> None:
    tab.fill("#fault", "teapot")
    tab.click("#add-fault button")
    tab.wait_for_selector("#fault-problem:has-text('teapot')")
    tab.fill("#fault", "503@crm.*")
    tab.press("#fault", "Enter")
    tab.wait_for_selector(".faults li")
    assert tab.locator("#fault-problem").inner_text() == ""
    assert httpx.post(portal.webhook + "crm.deal.list", timeout=10).status_code == 503
    tab.click(".faults button")
    tab.wait_for_selector(".faults li", state="detached")
    assert httpx.post(portal.webhook + "crm.deal.list", timeout=10).status_code == 200


def test_state_is_reset_after_asking(tab: Any, portal: MockPortal) -> None:
    post(portal, "crm.deal.add", {"fields": {"TITLE": "One"}})
    tab.wait_for_selector(".counts:has-text('crm.deal')")
    tab.once("dialog", lambda dialog: dialog.dismiss())
    tab.click("#state button")
    assert "crm.deal" in portal.dump()
    tab.once("dialog", lambda dialog: dialog.accept())
    tab.click("#state button")
    tab.wait_for_selector(".counts:has-text('crm.deal')", state="detached")
    assert "crm.deal" not in portal.dump()


def test_it_fits_a_narrow_screen(tab: Any) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    tab.click("a[data-method]")
    tab.wait_for_selector("#method h3")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_it_works_without_a_script(browser: Any, portal: MockPortal) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(portal.url)
    tab.fill("#q", "deal add")
    tab.press("#q", "Enter")
    tab.click("a[data-method='crm.deal.add']")
    assert tab.locator("#method h3").inner_text() == "crm.deal.add"
    context.close()


def test_it_says_when_the_portal_is_gone(tab: Any, portal: MockPortal) -> None:
    portal.close()
    tab.wait_for_selector("#lost:visible")
