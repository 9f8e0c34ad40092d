"""What people write to take events, and the types they may rely on."""

from datetime import datetime
from typing import Any, assert_type

from bitrix24_client import events


def handle(body: bytes, content_type: str, tokens: list[str]) -> str:
    try:
        event = events.parse(body, content_type, application_token=tokens)
    except events.EventRejected:
        return "403"
    except events.EventError:
        return "400"
    assert_type(event, events.Event[Any])
    assert_type(event.event, str)
    assert_type(event.ts, datetime | None)
    assert_type(event.auth.domain, str | None)
    match event:
        case events.OnCrmDealAdd():
            fields = event.data.fields
            assert fields is not None
            assert_type(fields.id, int | None)
        case events.OnTaskUpdate():
            assert_type(event.data["FIELDS_AFTER"], Any)
        case _:
            pass
    if isinstance(event, events.OnVoximplantCallEnd):
        assert_type(event.data.call_id, str | None)
    return event.event


assert_type(events.OnCrmDealAdd.code, str)
assert_type(events.event_class("ONCRMDEALADD"), type[events.Event[Any]] | None)
assert_type(events.codes(), list[str])
