"""Documented examples: which of them to show, and whether the schemas accept them.

An example that its own schema refuses is left out and reported: either the docs contradict
themselves or we read them wrong, and both are worth knowing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Final

import jsonschema_rs

from ..extract.examples import Unknown
from ..extract.model import Json, Method
from ..openapi.schema import Schemas
from .made_examples import made_example
from .policy import Schema

#: cURL bodies are what is sent; the other languages wrap it in a call.
_KINDS: Final = ("webhook", "oauth")
#: The access token of the OAuth form is no parameter of the method.
_AUTH: Final = "auth"
_MOST: Final = 5
#: The place of a request among the media types of an operation.
_REQUEST: Final = "request"


def request_examples(method: Method) -> list[Json]:
    """Distinct request bodies: those of cURL, else what the code in another language sends."""
    own = [r for r in method.requests if r.method.lower() == method.name.lower()]
    wire = _distinct(_without_auth(r.body) for r in own if r.kind in _KINDS)
    others = [r.body for r in own[:1]] + [r.body for r in method.literals if not r.repairs]
    return wire or _distinct(body for body in map(_without_auth, others) if body)[:1]


def success_examples(method: Method) -> list[Json]:
    return _distinct(r.body for r in method.responses if not is_error(r.body, r.status))


def error_examples(method: Method) -> dict[int, list[Json]]:
    """Error bodies by HTTP status; 400 where the page names none."""
    found: dict[int, list[Json]] = {}
    for response in method.responses:
        if is_error(response.body, response.status):
            found.setdefault(response.status or 400, []).append(response.body)
    return {status: _distinct(bodies) for status, bodies in sorted(found.items())}


def is_error(body: Json, status: int | None) -> bool:
    return (status or 200) >= 400 or (isinstance(body, dict) and "error" in body)


def named(bodies: list[Json], stem: str) -> dict[str, Any]:
    """The ``examples`` of a media type: ``success``, ``success-2``, ..."""
    return {
        stem if number == 1 else f"{stem}-{number}": {"value": body}
        for number, body in enumerate(bodies, 1)
    }


def _without_auth(body: Json) -> Json:
    if isinstance(body, dict) and _AUTH in body:
        return {name: value for name, value in body.items() if name != _AUTH}
    return body


def _distinct(bodies: Iterable[Json]) -> list[Json]:
    kept: list[Json] = []
    for body in bodies:
        if body not in kept and len(kept) < _MOST and not _has_unknown(body):
            kept.append(body)
    return kept


def _has_unknown(value: Json) -> bool:
    """True if a part of the value is a variable or a call of the example's language."""
    match value:
        case Unknown():
            return True
        case dict():
            return any(map(_has_unknown, value.values()))
        case list():
            return any(map(_has_unknown, value))
        case _:
            return False


#: Members that tell linters that an object is a schema.
_SCHEMA_MEMBERS: Final = ("enum", "type", "format", "properties", "items")


def looks_like_schema(value: Json) -> bool:
    """True if linters take a part of the value for a schema, and a faulty one.

    The answers of ``*.fields`` methods describe fields as ``{type: array, default: ...}``;
    Spectral looks for such objects everywhere, example values not excepted.
    """
    match value:
        case dict():
            untyped = value.get("type") == "array" and not value.get("items")
            sampled = ("default" in value or "example" in value) and any(
                value.get(name) for name in _SCHEMA_MEMBERS
            )
            return untyped or sampled or any(map(looks_like_schema, value.values()))
        case list():
            return any(map(looks_like_schema, value))
        case _:
            return False


def settle(item: dict[str, Any], components: dict[str, Any]) -> list[str]:
    """Keep the examples that the schemas of an operation accept; say which they refuse and why.

    Values that linters would misread go, as JSON text, to ``x-b24-examples`` beside them. A
    request without any gets one that is made; forms, which only events are sent as, do not.
    """
    checker = Checker(components)
    schemas = Schemas(components.get("schemas", {}))
    refused: list[str] = []
    for place, media in _media(item):
        examples = media.pop("examples", {})
        kept: dict[str, Any] = {}
        texts: dict[str, str] = {}
        for name, example in examples.items():
            value = example["value"]
            if faults := checker.faults(media["schema"], value):
                refused.append(f"{place} {name}: {'; '.join(faults)}")
            elif looks_like_schema(value):
                texts[name] = json.dumps(value, ensure_ascii=False)
            else:
                kept[name] = example
        if kept:
            media["examples"] = kept
        if texts:
            media["x-b24-examples"] = texts
        if place == _REQUEST and media.get("encoding") is None and not kept and not texts:
            schema = media["schema"]
            if made := made_example(schema, schemas, partial(checker.accepts, schema)):
                media["examples"] = made
    return refused


def _media(item: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Media types of an operation, each with the place where it is: ``request`` or a status."""
    places = [(_REQUEST, item.get("requestBody", {})), *item.get("responses", {}).items()]
    for place, holder in places:
        for media in holder.get("content", {}).values():
            yield place, media


class Checker:
    """Validates values against the schemas of one document part."""

    def __init__(self, components: dict[str, Any]) -> None:
        self._components = components

    def accepts(self, schema: Schema, value: Json) -> bool:
        return not self.faults(schema, value, most=1)

    def faults(self, schema: Schema, value: Json, most: int = 3) -> list[str]:
        """Why the schema refuses the value, as ``place: reason``; empty if it accepts it."""
        validator = jsonschema_rs.Draft202012Validator(
            {**schema, "components": self._components}, validate_formats=True
        )
        if validator.is_valid(value):
            return []
        faults: list[str] = []
        for error in validator.iter_errors(value):
            place = "/" + "/".join(str(step) for step in error.instance_path)
            faults.append(f"{place}: {_short(error.message)}")
            if len(faults) == most:
                break
        return faults


def _short(text: str, most: int = 160) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
