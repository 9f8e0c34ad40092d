"""Every documented event, as PHP sends it, becomes its class with the data that it carries."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.paths import GENERATED

from bitrix24_openapi.client.runtime.encoding import to_query

FORM = "application/x-www-form-urlencoded"
#: What a portal writes for a documented type.
TEXTS = {"integer": "5", "number": "1.5", "boolean": "Y", "null": ""}


@pytest.fixture(scope="module")
def events(package: ModuleType) -> ModuleType:
    return importlib.import_module(f"{package.__name__}.events")


class Samples:
    """Requests made from the schemas of events: everything in them is text, as in a form."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._schemas = document["components"]["schemas"]

    def of(self, webhook: dict[str, Any]) -> Any:
        return self.sample(webhook["post"]["requestBody"]["content"][FORM]["schema"], 0)

    def sample(self, schema: dict[str, Any], depth: int) -> Any:
        if "$ref" in schema:
            return self.sample(self._schemas[schema["$ref"].rpartition("/")[2]], depth)
        if "allOf" in schema:
            parts = [self.sample({**part, "default": None}, depth) for part in schema["allOf"]]
            return {
                key: value
                for part in parts
                if isinstance(part, dict)
                for key, value in part.items()
            }
        if "anyOf" in schema or "oneOf" in schema:
            several = schema.get("anyOf") or schema["oneOf"]
            # The more is known of an alternative, the more there is to see.
            return self.sample(max(several, key=lambda one: len(str(one))), depth)
        if schema.get("enum"):
            return str(next(value for value in schema["enum"] if value != ""))
        types = schema.get("type", "string")
        name = types if isinstance(types, str) else next(each for each in types if each != "null")
        if name == "object":
            inside = schema.get("properties", {})
            found = {key: self.sample(value, depth + 1) for key, value in inside.items()}
            return {key: value for key, value in found.items() if value not in ({}, [])}
        if name == "array":
            return [] if depth > 8 else self._one(self.sample(schema.get("items") or {}, depth + 1))
        return TEXTS.get(name) or self._text(schema)

    @staticmethod
    def _one(item: Any) -> list[Any]:
        return [] if item in ({}, []) else [item]

    @staticmethod
    def _text(schema: dict[str, Any]) -> str:
        documented = str(schema.get("x-b24-type", ""))
        if "date" in documented or "time" in documented:
            return "2026-01-01T00:00:00+03:00"
        return "text"


@pytest.fixture(scope="module")
def webhooks(documents: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = documents["classic"]["webhooks"]
    return found


@pytest.fixture(scope="module")
def samples(documents: dict[str, dict[str, Any]]) -> Samples:
    return Samples(documents["classic"])


def parse(events: ModuleType, payload: dict[str, Any], token: str | None = None) -> Any:
    return events.parse(to_query(payload).encode(), FORM, application_token=token)


def test_there_is_a_class_for_each(events: ModuleType, webhooks: dict[str, dict[str, Any]]) -> None:
    assert events.codes() == list(webhooks)
    classes = [events.event_class(code) for code in webhooks]
    assert len(set(classes)) == len(webhooks)
    assert [cls.code for cls in classes] == list(webhooks)
    assert all(getattr(events, cls.__name__) is cls for cls in classes)


def unread(view: Any, sent: Any, path: str) -> Iterator[str]:
    """Documented keys that were sent and give nothing when they are read."""
    for name, field in type(view).documented_fields().items():
        if field.key not in sent:
            continue
        value, came = getattr(view, name), sent[field.key]
        if value is None or value in ([], {}):
            yield f"{path}.{name} of {came!r}"
        elif hasattr(value, "documented_fields") and isinstance(came, dict):
            yield from unread(value, came, f"{path}.{name}")


def test_what_php_sends_is_what_arrives(
    events: ModuleType, webhooks: dict[str, dict[str, Any]], samples: Samples
) -> None:
    lost: list[str] = []
    for code, webhook in webhooks.items():
        payload = samples.of(webhook)
        payload["event"] = code
        payload.setdefault("auth", {})["application_token"] = "token"
        event = parse(events, payload, "token")
        assert type(event) is events.event_class(code)
        assert event.payload == payload, code
        assert event.event == code
        if "ts" in payload:
            assert event.ts is not None, code
        data = payload.get("data", {})
        if isinstance(data, dict):
            lost += unread(event.data, data, code)
        with pytest.raises(events.EventRejected):
            parse(events, payload, "another")
    assert not lost


NAMES = st.text(st.characters(exclude_characters="[]\0", codec="utf-8"), min_size=1, max_size=8)
FORMS = st.recursive(
    st.text(max_size=4) | st.sampled_from(["0", "5", "Y", "2026-01-01", "1.5", "-"]),
    lambda inside: (
        st.lists(inside, min_size=1, max_size=3)
        | st.dictionaries(NAMES | st.sampled_from(["FIELDS", "ID"]), inside, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=300)
@given(choice=st.integers(0, 10_000), data=FORMS)
def test_no_data_makes_an_event_unreadable(package: ModuleType, choice: int, data: Any) -> None:
    events = importlib.import_module(f"{package.__name__}.events")
    codes = events.codes()
    code = codes[choice % len(codes)]
    # As JSON nothing is lost on the way, so that the very data is seen.
    event = events.event_class(code)({"event": code, "data": data})
    assert event.data.to_dict() == data
    assert isinstance(repr(event), str)
    for name in type(event.data).documented_fields():
        getattr(event.data, name)


def test_no_event_is_imported_with_the_package() -> None:
    program = (
        "import sys, bitrix24_client\n"
        "bitrix24_client.Bitrix24('https://acme.bitrix24.com/rest/1/x/').crm.deal.get\n"
        "print([name for name in sys.modules if 'events' in name and 'bitrix24' in name])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=GENERATED,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"
