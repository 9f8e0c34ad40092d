"""The client's reader of offline events against the mock's queue."""

from __future__ import annotations

from bitrix24_openapi.client.runtime.client import SyncClient
from bitrix24_openapi.client.runtime.oauth import OAuth
from bitrix24_openapi.client.runtime.offline_events import OfflineEvents
from bitrix24_openapi.mock.serve.fixture import MockPortal


def test_events_are_handled_once_and_what_is_left_is_found_again() -> None:
    with MockPortal() as mock:
        auth = OAuth(
            "https://acme.bitrix24.com", client_id="app", client_secret="s", tokens=mock.tokens()
        )
        client = SyncClient(auth, transport=mock.transport(), limiter=None)
        bind = {"event": "ONCRMDEALADD", "event_type": "offline", "handler": "-"}
        client.call("event.bind", bind)
        for number in range(7):
            client.call("crm.deal.add", {"fields": {"TITLE": f"Deal {number}"}})
        handled: list[str] = []
        with OfflineEvents(client, limit=3) as events:
            for event in events:
                if len(handled) == 4:
                    break
                handled.append(event.data["FIELDS"]["ID"])
        assert handled == ["1", "2", "3", "4"]
        with OfflineEvents(client, limit=3) as events:
            for event in events:
                if event.data["FIELDS"]["ID"] == "6":
                    events.reject(event)
                else:
                    handled.append(event.data["FIELDS"]["ID"])
        assert handled == ["1", "2", "3", "4", "5", "7"]
        left = client.call("event.offline.list")
        assert [(each["EVENT_DATA"], each["ERROR"]) for each in left] == [
            ({"FIELDS": {"ID": "6"}}, "1")
        ]
