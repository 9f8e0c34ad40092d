"""Events: who is told of what, in which form, and what waits in the offline queue."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from tests.documents import catalogue
from tests.mock.driver import PortalDriver

from bitrix24_openapi.client.runtime.events import parse
from bitrix24_openapi.mock.events.delivery import EventRequest, WebhookSender, send_by_http
from bitrix24_openapi.mock.events.event_names import EventNames
from bitrix24_openapi.mock.state.memory import families_of
from bitrix24_openapi.mock.state.shapes import Shapes
from bitrix24_openapi.php import parse_query


class Handler:
    """An event handler on this machine."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.status = 200
        outer = self

        class Take(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                outer.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(outer.status)
                self.end_headers()

            def log_message(self, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Take)
        self.url = f"http://127.0.0.1:{self.server.server_port}/event?x=1"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join(10)


@pytest.fixture
def handler() -> Iterator[Handler]:
    handler = Handler()
    yield handler
    handler.stop()


@pytest.fixture
def b24() -> Iterator[PortalDriver]:
    b24 = PortalDriver()
    yield b24
    b24.portal.close()


def delivered(b24: PortalDriver) -> list[Any]:
    assert b24.parts.sender.wait(10)
    return list(b24.parts.sender.delivered)


def test_a_handler_hears_of_a_new_deal(b24: PortalDriver, handler: Handler) -> None:
    bound = b24.application("event.bind", event="onCrmDealAdd", handler=handler.url)
    assert bound.result is True
    b24.call("crm.deal.add", fields={"TITLE": "Tea"})
    b24.call("crm.item.add", entityTypeId=2, fields={"title": "Coffee"})
    b24.call("crm.lead.add", fields={"TITLE": "nobody asked"})
    assert [each.status for each in delivered(b24)] == [200, 200]
    events = [
        parse(body, "application/x-www-form-urlencoded", application_token="mock-application-token")
        for body in handler.bodies
    ]
    assert [event.event for event in events] == ["ONCRMDEALADD"] * 2
    assert [event.payload["data"]["FIELDS"]["ID"] for event in events] == ["1", "2"]
    auth = events[0].auth
    assert auth.client_endpoint == "http://b24.test/rest/"
    assert auth.tokens is not None
    assert b24.application("crm.deal.get", auth.tokens.access_token, id=1).status == 200


def test_add_update_delete_and_an_own_event_per_type(b24: PortalDriver, handler: Handler) -> None:
    for event in (
        "ONTASKADD",
        "ONTASKUPDATE",
        "ONTASKDELETE",
        "ONCRMDYNAMICITEMADD",
        "ONCRMDYNAMICITEMADD_177",
        "ONCRMDYNAMICITEMADD_178",
    ):
        assert b24.application("event.bind", event=event, handler=handler.url).result is True
    b24.call("tasks.task.add", fields={"TITLE": "t", "RESPONSIBLE_ID": 1})
    b24.call("tasks.task.update", taskId=1, fields={"TITLE": "u"})
    b24.call("tasks.task.delete", taskId=1)
    b24.call("crm.item.add", entityTypeId=177, fields={"title": "x"})
    delivered(b24)
    got = [parse_query(body.decode()) for body in handler.bodies]
    assert [(each["event"], each["data"]) for each in got] == [
        (
            "ONTASKADD",
            {
                "FIELDS_BEFORE": "undefined",
                "FIELDS_AFTER": {"ID": "1"},
                "IS_ACCESSIBLE_BEFORE": "N",
                "IS_ACCESSIBLE_AFTER": "undefined",
            },
        ),
        (
            "ONTASKUPDATE",
            {
                "FIELDS_BEFORE": {"ID": "1"},
                "FIELDS_AFTER": {"ID": "1"},
                "IS_ACCESSIBLE_BEFORE": "Y",
                "IS_ACCESSIBLE_AFTER": "undefined",
            },
        ),
        (
            "ONTASKDELETE",
            {
                "FIELDS_BEFORE": {"ID": "1"},
                "FIELDS_AFTER": "undefined",
                "IS_ACCESSIBLE_BEFORE": "Y",
                "IS_ACCESSIBLE_AFTER": "N",
            },
        ),
        ("ONCRMDYNAMICITEMADD", {"FIELDS": {"ID": "1", "ENTITY_TYPE_ID": "177"}}),
        ("ONCRMDYNAMICITEMADD_177", {"FIELDS": {"ID": "1", "ENTITY_TYPE_ID": "177"}}),
    ]


def test_a_refused_call_is_no_event(b24: PortalDriver, handler: Handler) -> None:
    b24.application("event.bind", event="ONCRMDEALUPDATE", handler=handler.url)
    assert b24.call("crm.deal.update", id=9, fields={"TITLE": "x"}).status == 400
    assert delivered(b24) == []


def test_commands_of_a_batch_are_events(b24: PortalDriver, handler: Handler) -> None:
    b24.application("event.bind", event="ONCRMDEALADD", handler=handler.url)
    b24.call("batch", cmd=["crm.deal.add?fields[TITLE]=a", "crm.deal.add?fields[TITLE]=b"])
    assert len(delivered(b24)) == 2


def test_who_is_bound(b24: PortalDriver) -> None:
    url = "http://127.0.0.1:9/h"
    for _ in range(2):
        b24.application("event.bind", event="ONCRMDEALADD", handler=url)
    b24.application("event.bind", event="ONCRMDEALADD", handler=url, auth_type=5)
    b24.application("event.bind", event="ONCRMLEADADD", handler=url)
    found = b24.application("event.get").result
    assert [(e["event"], e["auth_type"], e["offline"]) for e in found] == [
        ("ONCRMDEALADD", "0", 0),
        ("ONCRMDEALADD", "5", 0),
        ("ONCRMLEADADD", "0", 0),
    ]
    gone = b24.application("event.unbind", event="oncrmdealadd", handler=url, auth_type=5)
    assert gone.result == {"count": 1}
    assert b24.application("event.unbind", event="ONCRMDEALADD", handler=url).result["count"] == 1
    assert len(b24.application("event.get").result) == 1
    b24.portal.reset()
    assert b24.application("event.get").result == []


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"event": "ONNOTHING", "handler": "http://127.0.0.1/"}, "ERROR_EVENT_NOT_FOUND"),
        (
            {"event": "ONCRMDYNAMICITEMADD_x", "handler": "http://127.0.0.1/"},
            "ERROR_EVENT_NOT_FOUND",
        ),
    ],
)
def test_unknown_events(b24: PortalDriver, params: Any, error: str) -> None:
    assert b24.application("event.bind", **params).error == error


def test_a_handler_is_an_address(b24: PortalDriver) -> None:
    reply = b24.application("event.bind", event="ONCRMDEALADD", handler="handler.php")
    assert reply.status == 400
    assert "handler.php" in reply.headers["X-B24-Mock-Reason"]


def test_events_are_for_applications(b24: PortalDriver) -> None:
    reply = b24.call("event.bind", event="ONCRMDEALADD", handler="http://127.0.0.1/")
    assert (reply.status, reply.error) == (403, "WRONG_AUTH_TYPE")


@pytest.mark.parametrize(
    ("allowed", "posted"), [(frozenset(), 0), (frozenset({"example.test"}), 1), (frozenset("*"), 1)]
)
def test_only_this_machine_is_called(allowed: frozenset[str], posted: int) -> None:
    b24 = PortalDriver(event_hosts=allowed, event_timeout=0.5)
    url = "http://example.test:1/h"
    b24.application("event.bind", event="ONCRMDEALADD", handler=url)
    b24.call("crm.deal.add", fields={"TITLE": "Tea"})
    (outcome,) = delivered(b24)
    assert outcome.status is None
    assert ("handlers on other hosts" in outcome.problem) is not bool(posted)
    b24.portal.close()


# --- the offline queue ----------------------------------------------------------------------


def offline(b24: PortalDriver, *events: str, **params: Any) -> None:
    for event in events:
        # The documentation has it without a handler; the schema wants one.
        reply = b24.application(
            "event.bind", event=event, handler="-", event_type="offline", **params
        )
        assert reply.result is True


def test_the_queue_keeps_one_entry_per_object(b24: PortalDriver) -> None:
    offline(b24, "ONCRMDEALADD", "ONCRMDEALUPDATE")
    b24.call("crm.deal.add", fields={"TITLE": "Tea"})
    for title in ("a", "b"):
        b24.clock.now += 60
        b24.call("crm.deal.update", id=1, fields={"TITLE": title})
    listed = b24.application("event.offline.list")
    assert listed.body["total"] == 2
    assert [each["EVENT_NAME"] for each in listed.result] == ["ONCRMDEALADD", "ONCRMDEALUPDATE"]
    assert listed.result[1]["TIMESTAMP_X"] == "2027-01-15T08:02:00+00:00"
    got = b24.application("event.offline.get", filter={"=EVENT_NAME": "ONCRMDEALUPDATE"}).result
    assert got["process_id"] is None
    assert [each["EVENT_DATA"] for each in got["events"]] == [{"FIELDS": {"ID": "1"}}]
    assert b24.application("event.offline.list").body["total"] == 1


def test_reserving_confirming_and_failing(b24: PortalDriver) -> None:
    offline(b24, "ONCRMDEALADD")
    for title in "abc":
        b24.call("crm.deal.add", fields={"TITLE": title})
    got = b24.application("event.offline.get", clear=0, limit=2).result
    process = got["process_id"]
    assert [each["ID"] for each in got["events"]] == ["1", "2"]
    assert [e["ID"] for e in b24.application("event.offline.get", clear=0).result["events"]] == [
        "3"
    ]
    b24.application("event.offline.error", process_id=process, message_id=["2"])
    states = {e["ID"]: (e["PROCESS_ID"] == process, e["ERROR"]) for e in listed(b24)}
    assert states == {"1": (True, "0"), "2": (True, "1"), "3": (False, "0")}
    b24.application("event.offline.clear", process_id=process, id=[1])
    assert [each["ID"] for each in listed(b24)] == ["2", "3"]
    b24.application("event.offline.clear", process_id=process)
    assert [each["ID"] for each in listed(b24)] == ["3"]


def test_a_change_while_an_entry_is_reserved_is_an_entry_of_its_own(b24: PortalDriver) -> None:
    offline(b24, "ONCRMDEALUPDATE")
    b24.call("crm.deal.add", fields={"TITLE": "Tea"})
    b24.call("crm.deal.update", id=1, fields={"TITLE": "a"})
    process = b24.application("event.offline.get", clear=0).result["process_id"]
    b24.call("crm.deal.update", id=1, fields={"TITLE": "b"})
    assert len(listed(b24)) == 2
    b24.application("event.offline.clear", process_id=process)
    (left,) = listed(b24)
    assert (left["EVENT_NAME"], left["PROCESS_ID"]) == ("ONCRMDEALUPDATE", "")


def listed(b24: PortalDriver) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = b24.application("event.offline.list").result
    return found


def test_ones_own_changes_are_left_out(b24: PortalDriver) -> None:
    offline(b24, "ONCRMDEALADD", auth_connector="mine")
    b24.call("crm.deal.add", fields={"TITLE": "mine"}, auth_connector="mine")
    b24.call("crm.deal.add", fields={"TITLE": "another's"})
    found = b24.application("event.offline.get", auth_connector="mine").result["events"]
    assert [each["EVENT_DATA"]["FIELDS"]["ID"] for each in found] == ["2"]


def test_a_handler_is_told_that_something_waits(b24: PortalDriver, handler: Handler) -> None:
    b24.application(
        "event.bind", event="ONOFFLINEEVENT", handler=handler.url, options={"minTimeout": 10}
    )
    offline(b24, "ONCRMDEALADD")
    for seconds in (0, 5, 5):
        b24.clock.now += seconds
        b24.call("crm.deal.add", fields={"TITLE": "Tea"})
    assert [each.status for each in delivered(b24)] == [200, 200]
    notice = parse_query(handler.bodies[0].decode())
    assert (notice["event"], "data" in notice) == ("ONOFFLINEEVENT", False)


def test_trying_a_handler(b24: PortalDriver, handler: Handler) -> None:
    b24.application("event.bind", event="ONAPPTEST", handler=handler.url)
    assert b24.application("event.test", any="data").result is True
    delivered(b24)
    event = parse_query(handler.bodies[0].decode())
    assert (event["event"], event["data"]) == ("ONAPPTEST", {"QUERY": {"any": "data"}})


# --- names ----------------------------------------------------------------------------------


def names() -> EventNames:
    (document,) = catalogue().documents("classic")
    return EventNames(document.raw["webhooks"], Shapes(document.components("schemas")))


@pytest.mark.parametrize(
    ("family", "verb", "codes"),
    [
        ("crm.deal", "add", ("ONCRMDEALADD",)),
        ("crm.deal.userfield", "update", ("ONCRMDEALUSERFIELDUPDATE",)),
        ("crm.requisite.bankdetail", "delete", ("ONCRMBANKDETAILDELETE",)),
        ("crm.documentgenerator.document", "add", ("ONCRMDOCUMENTGENERATORDOCUMENTADD",)),
        ("catalog.product", "add", ("CATALOG.PRODUCT.ON.ADD",)),
        ("catalog.pricetype", "update", ("CATALOG.PRICE.TYPE.ON.UPDATE",)),
        ("catalog.roundingrule", "delete", ("CATALOG.ROUNDING.ON.DELETE",)),
        ("booking.v1.resourcetype", "add", ("ONBOOKINGRESOURCETYPEADD",)),
        ("calendar.event", "update", ("ONCALENDARENTRYUPDATE",)),
        ("sonet_group", "add", ("ONSONETGROUPADD",)),
        ("log.blogpost", "delete", ("ONLIVEFEEDPOSTDELETE",)),
        ("crm.address", "add", ("ONCRMADDRESSREGISTER",)),
        ("sale.order", "add", ("ONSALEORDERSAVED", "ONORDERENTITYSAVED")),
        ("user", "add", ("ONUSERADD",)),
        ("user", "update", ()),
        ("mailservice", "add", ()),
    ],
)
def test_which_event_a_change_is(family: str, verb: str, codes: tuple[str, ...]) -> None:
    assert names().codes(family, verb) == codes


def test_most_events_of_records_belong_to_a_family() -> None:
    """Numbers that must not go down: events that some family causes."""
    found = {
        code
        for family in families_of(catalogue()).all()
        for verb in ("add", "update", "delete")
        for code in names().codes(family.collection.partition(":")[0], verb)
    }
    assert len(found) >= 110


# --- the post -------------------------------------------------------------------------------


def test_problems_of_handlers_are_remembered(handler: Handler) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}/"
    handler.status = 500
    sender = WebhookSender(send_by_http(2))
    for url in (nobody, handler.url, "http://127.0.0.1:99999/"):
        sender.post(EventRequest("E", url, b"a=1"))
    assert sender.wait(10)
    assert [each.status for each in sender.delivered] == [None, 500, None]
    assert "ConnectionRefusedError" in sender.delivered[0].problem
    sender.close()


def test_closing_does_not_wait_for_what_was_not_sent() -> None:
    started, release = threading.Event(), threading.Event()

    def slow(request: EventRequest) -> int:
        started.set()
        release.wait(10)
        return 200

    sender = WebhookSender(slow)
    for _ in range(100):
        sender.post(EventRequest("E", "http://127.0.0.1/", b""))
    assert started.wait(10)
    threading.Timer(0.2, release.set).start()
    sender.close()
    assert len(sender.delivered) <= 1
    sender.post(EventRequest("E", "http://127.0.0.1/", b""))
    assert sender.wait(1)
