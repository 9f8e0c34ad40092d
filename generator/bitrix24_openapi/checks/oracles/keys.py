"""Compare keys of answers with the properties of their schemas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from ...extract.evidence.flat_rows import envelope_bodies
from ...extract.evidence.payloads import is_error
from ...extract.model import Json, Method
from ...openapi.nodes import referenced
from ...openapi.schema import Schemas, SchemaView
from ...spec.policy import Schema
from .findings import Finding, Oracle, Verdict

#: Component for arbitrary values with arbitrary keys.
_ANYTHING = "CustomField"


def check_keys(
    method: Method, success: Schema, components: dict[str, Any], tally: Counter[str]
) -> Iterator[Finding]:
    """Keys of success examples that no property, pattern or map of the schema explains."""
    answer = Schemas(components.get("schemas", {})).view(success)
    for example in method.responses:
        if is_error(example):
            continue
        body = example.body
        if not (isinstance(body, dict) and ("result" in body or "error" in body)):
            body = envelope_bodies([body], frozenset(f.name for f in method.response))[0][0]
        unknown = sorted(_unexplained(answer, body, ()))
        tally["oracle:keys-unexplained"] += len(unknown)
        if unknown:
            yield Finding(
                Oracle.KEYS,
                Verdict.OPEN,
                "unexplained",
                method.name,
                example.source,
                "no property for " + ", ".join(f"`{key}`" for key in unknown[:12]),
            )


def _unexplained(view: SchemaView, value: Json, path: tuple[str, ...]) -> Iterator[str]:
    """Paths of keys that no alternative has."""
    if any(referenced(schema) == _ANYTHING for schema in view.schemas):
        return
    if isinstance(value, list):
        if view.items is not None:
            for item in value:
                yield from _unexplained(view.items, item, path)
        return
    if not isinstance(value, dict):
        return
    # Values of a map without a documented type explain every key.
    anything = view.others is not None and {} in view.others.schemas
    for key, inner in value.items():
        member = view.member(key) or _by_alias(view, key)
        if member is None:
            yield ".".join((*path, key))
        elif not anything:
            yield from _unexplained(member, inner, (*path, key))


def _by_alias(view: SchemaView, key: str) -> SchemaView | None:
    """The member of which the key is another spelling."""
    spelled = (
        member
        for member in view.members.values()
        if any(key in names for names in member.said("x-b24-aliases"))
    )
    return next(spelled, None)
