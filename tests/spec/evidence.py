"""What examples do to schemas: pages with one example more or less, and values to try on both."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import jsonschema_rs
import pytest

from bitrix24_openapi.extract import Corpus
from bitrix24_openapi.extract.evidence.payloads import Call, Payloads, is_error, read_payloads
from bitrix24_openapi.extract.model import Json, ResponseExample
from bitrix24_openapi.markdown.model import Source
from bitrix24_openapi.openapi.readings import Reader, Reading, ReadSchemas
from bitrix24_openapi.spec.fragment import Options
from bitrix24_openapi.spec.operation import method_fragment
from bitrix24_openapi.spec.overlay import Overlay
from bitrix24_openapi.spec.rendered import correct

Schema = dict[str, Any]
Change = Callable[[Payloads], None]

#: One value of each kind that JSON and PHP know.
VALUES: tuple[Json, ...] = (
    None, True, False, 0, 7, 1.5, "", "7", "7.50", "Y", "text", "2026-01-31",
    [], ["text"], [1], [{}], [[]], {}, {"a": 1}, {"1": {"ID": 1}},
)  # fmt: skip


@dataclass(frozen=True)
class Schemas:
    """What a page's operation takes and answers, complete in itself."""

    request: Schema
    answer: Schema

    def side(self, name: str) -> Schema:
        return self.request if name == "request" else self.answer


def read(corpus: Corpus, path: str, change: Change | None = None) -> Schemas | None:
    """The schemas of a page, made with other examples than it has."""

    def changed(*arguments: Any) -> Payloads:
        payloads = read_payloads(*arguments)
        if change is not None:
            change(payloads)
        return payloads

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bitrix24_openapi.extract.pages.page.read_payloads", changed)
        facts = corpus.extract(path)
    if not facts.methods:
        return None
    corrected = correct(method_fragment(facts.methods[0], facts, Options(prose=False)), Overlay())
    operation = corrected.item["post"]
    components = {"schemas": corrected.known_schemas}
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    success = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return Schemas(
        {"components": components, "allOf": [body.get("schema", {})]},
        {"components": components, "allOf": [success]},
    )


def examples(corpus: Corpus, path: str) -> Payloads:
    """The examples that a page has."""
    found: list[Payloads] = []
    read(corpus, path, lambda payloads: found.append(copy.deepcopy(payloads)))
    return found[0] if found else Payloads()


# --- other examples -----------------------------------------------------------------------


def without(side: str, number: int) -> Change:
    """One example less."""

    def change(payloads: Payloads) -> None:
        del (payloads.calls if side == "request" else payloads.responses)[number]

    return change


def with_one_more(side: str, body: Json) -> Change:
    """One example more, after the others."""

    def change(payloads: Payloads) -> None:
        if side == "request":
            call = next(call for call in payloads.calls if call.has_body)
            payloads.calls.append(replace(call, body=body, source=Source("x.md", 1)))
        else:
            payloads.responses.append(ResponseExample(200, body, Source("x.md", 1)))

    return change


def strange(value: Json, random: Random, *, whole: bool = True) -> Json:
    """The value with other kinds of values, with keys missing, and with keys of one portal."""
    if isinstance(value, dict):
        kept = {
            key: strange(each, random, whole=False)
            for key, each in value.items()
            if whole or random.random() < 0.8
        }
        if not whole:
            kept |= {"UF_CRM_1700000000": "x", "PARENT_ID_1040": 5, "MORE": [1]}
        return kept
    if isinstance(value, list) and value and random.random() < 0.7:
        return [strange(each, random, whole=False) for each in value]
    return copy.deepcopy(random.choice(VALUES)) if random.random() < 0.5 else value


def shown(payloads: Payloads, side: str) -> list[tuple[int, Any]]:
    """The examples of a side that are sent to the method or answered by it, by their place."""
    if side == "request":
        calls: list[Call] = payloads.calls
        return [(n, call.body) for n, call in enumerate(calls) if isinstance(call.body, dict)]
    return [
        (n, each.body)
        for n, each in enumerate(payloads.responses)
        if isinstance(each.body, dict) and "result" in each.body and not is_error(each)
    ]


# --- values to try ------------------------------------------------------------------------


def probes(shown: Any) -> Iterator[Any]:
    """The value, and every variant that has another value in one place or lacks a key."""
    body = json.loads(json.dumps(shown, default=str))
    yield body
    for place in _places(body):
        for value in VALUES:
            yield _with(body, place, copy.deepcopy(value))
        if isinstance(place[-1], str) and place != ("result",):
            yield _without(body, place)


def _places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    if isinstance(value, dict):
        for key, each in value.items():
            if key != "time":
                yield from _places(each, (*path, key))
    elif isinstance(value, list):
        for number, each in enumerate(value[:2]):
            yield from _places(each, (*path, number))


def _with(value: Any, place: tuple[str | int, ...], new: Any) -> Any:
    if not place:
        return new
    copied: Any = dict(value) if isinstance(value, dict) else list(value)
    copied[place[0]] = _with(value[place[0]], place[1:], new)
    return copied


def _without(value: Any, place: tuple[str | int, ...]) -> Any:
    copied: Any = dict(value) if isinstance(value, dict) else list(value)
    if len(place) == 1:
        del copied[place[0]]
    else:
        copied[place[0]] = _without(value[place[0]], place[1:])
    return copied


def tables_alone(schema: Schema) -> Schema:
    """What is accepted without any example: the documented values in all their notations."""
    published = schema["components"]["schemas"]
    reader = Reader(published, Reading.DOCUMENTED)
    return {
        "components": {"schemas": dict(ReadSchemas(published, Reading.DOCUMENTED))},
        "allOf": [reader.schema(part) for part in schema["allOf"]],
    }


def narrowed(wide: Schema, narrow: Schema, values: Iterator[Any]) -> list[Any]:
    """Values that the first schema accepts and the second one refuses."""
    accepts = jsonschema_rs.Draft202012Validator(wide).is_valid
    refuses = jsonschema_rs.Draft202012Validator(narrow)
    return [each for each in values if accepts(each) and not refuses.is_valid(each)]
