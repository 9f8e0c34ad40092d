"""Documented requests and answers against the schemas made from the tables beside them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import jsonschema_rs

from ...docs.model import Source
from ...extract.examples import Unknown
from ...extract.model import Json, Method
from ...extract.payloads import is_error
from ...extract.response import envelope_bodies
from ..policy import Schema
from .findings import Finding, Oracle, Verdict

#: What examples write where a reader has to put a value of his own.
_PLACEHOLDER = re.compile(
    r"^\s*(?:\*\*.+\*\*|\$\{?\w+\}?|\$\(.+\)|<[^<>]+>|\{\{.+\}\}|…|\.\.\.)\s*$"
)
#: Findings of one example beyond these repeat the first.
_MOST = 4

#: JSON Schema keyword that failed → kind of finding, and who is wrong.
_KINDS: dict[str, tuple[str, Verdict]] = {
    "required": ("required-missing", Verdict.DOCS),
}


class Validators:
    """Validators of one operation, made when first asked for."""

    def __init__(self, components: dict[str, Any]) -> None:
        self._components = components

    def errors(self, schema: Schema, value: Json) -> list[jsonschema_rs.ValidationError]:
        document = {"components": self._components, "allOf": [schema]}
        validator = jsonschema_rs.Draft202012Validator(document)
        return list(validator.iter_errors(value))


def plain_json(value: Json) -> Json:
    """The value without the marks of the example reader."""
    plain: Json = json.loads(json.dumps(value))
    return plain


def is_placeholder(value: Json) -> bool:
    return isinstance(value, Unknown) or (
        isinstance(value, str) and _PLACEHOLDER.match(value) is not None
    )


def _at(value: Json, path: Sequence[str | int]) -> Json:
    for step in path:
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _has_placeholder(value: Json) -> bool:
    if is_placeholder(value):
        return True
    if isinstance(value, dict):
        return any(map(_has_placeholder, value.values()))
    if isinstance(value, list):
        return any(map(_has_placeholder, value))
    return False


def check_requests(
    method: Method, schema: Schema | None, validators: Validators, tally: Counter[str]
) -> Iterator[Finding]:
    """Every cURL body of the method that is valid JSON against its request schema."""
    wanted: Schema = schema if schema is not None else {"maxProperties": 0}
    for example in method.requests:
        if example.repairs:
            continue
        tally["oracle:requests"] += 1
        found = list(
            _compare(Oracle.REQUESTS, method.name, example.source, wanted, validators, example.body)
        )
        tally["oracle:requests-refused"] += bool(found)
        yield from found


def check_responses(
    method: Method,
    success: Schema,
    errors: dict[str, Schema],
    validators: Validators,
    tally: Counter[str],
) -> Iterator[Finding]:
    """Every JSON example of an answer, good or bad, against the schema of its status."""
    for example in method.responses:
        tally["oracle:responses"] += 1
        body = example.body
        if is_error(example):
            schema = errors.get(str(example.status or 400)) or next(iter(errors.values()), None)
            if schema is None:
                continue
        else:
            schema = success
            if not (isinstance(body, dict) and ("result" in body or "error" in body)):
                body = envelope_bodies([body], method.response)[0][0]
        found = list(
            _compare(Oracle.RESPONSES, method.name, example.source, schema, validators, body)
        )
        tally["oracle:responses-refused"] += bool(found)
        yield from found


def _compare(
    oracle: Oracle,
    name: str,
    source: Source,
    schema: Schema,
    validators: Validators,
    value: Json,
) -> Iterator[Finding]:
    errors = validators.errors(schema, plain_json(value))
    for number, error in enumerate(errors):
        if number == _MOST:
            return
        path = [str(step) for step in error.instance_path]
        instance = _at(value, list(error.instance_path))
        where = ".".join(path) or "the body"
        if _has_placeholder(instance):
            yield Finding(
                oracle,
                Verdict.DOCS,
                "placeholder",
                name,
                source,
                f"`{where}` shows a placeholder of another type than documented",
            )
            continue
        kind, verdict = _KINDS.get(_keyword(error), ("schema", Verdict.OPEN))
        yield Finding(oracle, verdict, kind, name, source, f"`{where}`: {_short(error.message)}")


def _keyword(error: jsonschema_rs.ValidationError) -> str:
    for step in reversed(list(error.schema_path)):
        if isinstance(step, str):
            return step
    return ""


def _short(message: str) -> str:
    text = " ".join(message.split())
    return text if len(text) <= 160 else f"{text[:70]} … {text[-70:]}"


# --- keys ---------------------------------------------------------------------------------


def check_keys(
    method: Method, success: Schema, components: dict[str, Any], tally: Counter[str]
) -> Iterator[Finding]:
    """Keys of success examples that no property, pattern or map of the schema explains."""
    explainer = _Explainer(components.get("schemas", {}))
    for example in method.responses:
        if is_error(example):
            continue
        body = example.body
        if not (isinstance(body, dict) and ("result" in body or "error" in body)):
            body = envelope_bodies([body], method.response)[0][0]
        unknown = sorted(explainer.unexplained([success], body, ()))
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


class _Explainer:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas

    def unexplained(
        self, schemas: list[Schema], value: Json, path: tuple[str, ...]
    ) -> Iterator[str]:
        """Paths of keys for which none of the schemas (alternatives) has a place."""
        open_schemas = [s for schema in schemas for s in self._flat(schema, 0)]
        if isinstance(value, list):
            items = [s["items"] for s in open_schemas if "items" in s]
            for item in value:
                yield from self.unexplained(items, item, path)
            return
        if not isinstance(value, dict):
            return
        for key, inner in value.items():
            places = [place for s in open_schemas for place in _places(s, key)]
            if not places:
                yield ".".join((*path, key))
            else:
                yield from self.unexplained(places, inner, (*path, key))

    def _flat(self, schema: Schema, depth: int) -> Iterator[Schema]:
        """A schema and its alternatives, references followed."""
        if depth > 12:
            return
        if "$ref" in schema:
            target = self._schemas.get(schema["$ref"].rpartition("/")[2])
            if target is not None:
                yield from self._flat(target, depth + 1)
        yield schema
        for keyword in ("anyOf", "oneOf", "allOf"):
            for part in schema.get(keyword, ()):
                yield from self._flat(part, depth + 1)


def _places(schema: Schema, key: str) -> Iterator[Schema]:
    known = schema.get("properties", {})
    if key in known:
        yield known[key]
    for pattern, inner in schema.get("patternProperties", {}).items():
        if re.search(pattern, key):
            yield inner
    rest = schema.get("additionalProperties")
    if isinstance(rest, dict):
        yield rest
