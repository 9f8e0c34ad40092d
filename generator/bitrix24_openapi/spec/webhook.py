"""Event → webhook: what the handler receives, as a form-encoded body."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..extract.model import Event, PageFacts
from ..openapi.conventions import FORM_TYPE, OPENAPI, reference
from ..openapi.readings import ORIGIN_MARK, Reader
from ..openapi.unions import ordered
from .fragment import Fragment, Options, tag_of
from .ledger import FORMER
from .naming import pascal
from .operation import count_fields, shared_schemas
from .policy import Schema, Side
from .schema import SchemaBuilder, SharedTypes
from .wire_choice import component_of
from .wire_values import SENT_WITH_EVENTS, component_schemas


def event_fragment(event: Event, facts: PageFacts, options: Options) -> Fragment:
    """Everything that an event contributes to the classic document."""
    builder = SchemaBuilder(
        Side.EVENT, SharedTypes(facts.shared), options.describer(Side.EVENT, event.name)
    )
    former = options.ledger.former(event.name)
    name = pascal(former[0] if former else event.title_name or event.name) + "Event"
    payload = _with_observed(ordered(builder.structure(event.payload)))
    shared, found = shared_schemas(list(builder.used), facts.shared, options)
    operation = _operation(event, name, payload, options)
    tally: Counter[str] = Counter({"events": 1})
    tally["oracle:languages"] = facts.compared_rows
    tally["event-fields"] = count_fields(event.payload.fields)
    for kind, number in builder.tally.items():
        tally[f"event:{kind}"] += number
    return Fragment(
        document=OPENAPI,
        section="webhooks",
        key=event.name,
        page=event.page,
        source=event.source,
        item={"post": operation},
        schemas={name: payload},
        shared=shared,
        tag=operation["tags"][0],
        scopes=list(event.scopes),
        tally=tally,
        diagnostics=[*builder.diagnostics, *found],
        former=former,
    )


def _with_observed(payload: Schema) -> Schema:
    """The payload with the members of ``auth`` that portals send beyond the documented ones."""
    auth = payload.get("properties", {}).get("auth", {})
    for part in (auth, *auth.get("anyOf", ())):
        for name, kind in SENT_WITH_EVENTS.items():
            component = component_of(Side.EVENT, kind)
            if "properties" in part and component is not None:
                observed = {**reference(component), ORIGIN_MARK: "observed"}
                part["properties"].setdefault(name, observed)
    return payload


def _operation(event: Event, name: str, payload: Schema, options: Options) -> dict[str, Any]:
    operation: dict[str, Any] = {"operationId": event.name}
    if former := options.ledger.former(event.name):
        operation[FORMER] = list(former)
    if event.title:
        operation["summary"] = event.title
    if options.prose and event.description:
        operation["description"] = event.description
    operation["externalDocs"] = {"url": options.page_url(event.page)}
    operation["tags"] = [tag_of(event.toc)]
    if event.deprecated:
        operation["deprecated"] = True
    if event.unfinished:
        operation["x-b24-unfinished"] = True
    # The portal calls the handler; nothing that it could be asked for goes the other way.
    operation["security"] = []
    operation["x-b24-source"] = event.page
    operation["x-b24-scopes"] = list(event.scopes)
    operation["requestBody"] = {"required": True, "content": {FORM_TYPE: _media(name, payload)}}
    operation["responses"] = {"200": {"description": "The handler has taken the event"}}
    return operation


def _media(name: str, payload: Schema) -> dict[str, Any]:
    """PHP form encoding: nested keys in brackets, ``data[FIELDS][ID]=1``."""
    media: dict[str, Any] = {"schema": reference(name)}
    reader = Reader(component_schemas())
    members = {key: reader.schema(each) for key, each in payload.get("properties", {}).items()}
    nested = [
        key
        for key, schema in members.items()
        if schema.get("type") in ("object", "array") or not {"$ref", "anyOf"}.isdisjoint(schema)
    ]
    if nested:
        media["encoding"] = {key: {"style": "deepObject", "explode": True} for key in nested}
    return media
