"""Documented requests and answers against the schemas made from the tables beside them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from ...extract.evidence.flat_rows import envelope_bodies
from ...extract.evidence.payloads import is_error
from ...extract.examples import is_placeholder
from ...extract.model import Json, Method
from ...markdown.model import Source
from ...openapi.nodes import UNIONS
from ...openapi.pointer import value_at
from ...openapi.schema import Schemas, SchemaView
from ...spec.policy import Schema
from .findings import Finding, Oracle, Verdict

#: Repairs that tell that an example leaves something out, or that it is no literal.
_OMISSIONS = frozenset({"ellipsis", "spread", "bare-word", "prose-line", "computed-key"})
#: Kind of the findings on what the reader has to fill in.
PLACEHOLDER = "placeholder"
#: Findings of one example beyond these repeat the first.
_MOST = 4

#: JSON Schema keyword that failed → kind of finding, and who is wrong.
_KINDS: dict[str, tuple[str, Verdict]] = {
    "required": ("required-missing", Verdict.DOCS),
    "maxProperties": ("parameter-undocumented", Verdict.DOCS),
}


class Validators:
    """Validators of one operation, made when first asked for."""

    def __init__(self, components: dict[str, Any]) -> None:
        self._components = components

    def errors(
        self, schema: Schema, value: Json, *, lenient: bool = False
    ) -> list[jsonschema_rs.ValidationError]:
        """What is wrong with a value; ``lenient``: nothing that it has to have is missed."""
        document = {**schema, "components": self._components}
        if lenient:
            document = _without_required(document)
        validator = jsonschema_rs.Draft202012Validator(document)
        return list(validator.iter_errors(value))


def _without_required(node: Any) -> Any:
    if isinstance(node, dict):
        demanded = isinstance(node.get("required"), list)
        return {k: _without_required(v) for k, v in node.items() if k != "required" or not demanded}
    if isinstance(node, list):
        return [_without_required(each) for each in node]
    return node


def plain_json(value: Json) -> Json:
    """The value without the marks of the example reader."""
    plain: Json = json.loads(json.dumps(value))
    return plain


def _has_placeholder(value: Json) -> bool:
    if is_placeholder(value):
        return True
    if isinstance(value, dict):
        return any(map(_has_placeholder, value.values()))
    if isinstance(value, list):
        return any(map(_has_placeholder, value))
    return False


#: What a placeholder may stand for, one of each kind.
_STAND_FOR: tuple[Json, ...] = (
    1,
    "1",
    "2024-01-01",
    "2024-01-01T00:00:00+00:00",
    "Y",
    True,
    None,
    [],
    {},
)


def _filled(value: Json, stand_in: Json) -> Json:
    """The value with something in the place of every placeholder."""
    if is_placeholder(value):
        return stand_in
    if isinstance(value, dict):
        return {key: _filled(each, stand_in) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, stand_in) for each in value]
    return value


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


def _as_maps(value: Json) -> Json:
    """PHP has one type of array: a list is the map with the keys 0, 1, 2 …"""
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        return {str(index): _as_maps(each) for index, each in enumerate(value)}
    if isinstance(value, dict):
        return {key: _as_maps(each) for key, each in value.items()}
    return plain_json(value)


def check_literals(
    method: Method, schema: Schema | None, validators: Validators, tally: Counter[str]
) -> Iterator[Finding]:
    """What the code examples send and no cURL body of the page does, against the same schema."""
    wanted: Schema = schema if schema is not None else {"maxProperties": 0}
    sent = [example.body for example in method.requests]
    for example in method.literals:
        if example.body in sent or not _OMISSIONS.isdisjoint(example.repairs):
            continue
        sent.append(example.body)
        tally["oracle:literals"] += 1
        compared = _compare(
            Oracle.LITERALS, method.name, example.source, wanted, validators, example.body
        )
        if example.kind == "php" and not validators.errors(wanted, _as_maps(example.body)):
            continue
        # Code has variables where JSON has placeholders: no slip.
        found = [finding for finding in compared if finding.kind != PLACEHOLDER]
        tally["oracle:literals-refused"] += bool(found)
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
        body = example.body
        if is_error(example):
            schema = errors.get(str(example.status or 400)) or next(iter(errors.values()), None)
            if schema is None:
                continue
        else:
            schema = success
            if not (isinstance(body, dict) and ("result" in body or "error" in body)):
                body = envelope_bodies([body], frozenset(f.name for f in method.response))[0][0]
        tally["oracle:responses"] += 1
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
        where = ".".join(path) or "the body"
        if _is_excused(schema, validators, value, error):
            yield Finding(
                oracle,
                Verdict.DOCS,
                PLACEHOLDER,
                name,
                source,
                f"`{where}` shows a placeholder of another type than documented",
            )
            continue
        keyword = _keyword(error)
        if keyword in UNIONS:
            left = validators.errors(schema, plain_json(value), lenient=True)
            if error.instance_path not in [each.instance_path for each in left]:
                keyword = "required"  # missing in every alternative
        kind, verdict = _KINDS.get(keyword, ("schema", Verdict.OPEN))
        yield Finding(oracle, verdict, kind, name, source, f"`{where}`: {_short(error.message)}")


def _is_excused(
    schema: Schema, validators: Validators, value: Json, error: jsonschema_rs.ValidationError
) -> bool:
    """Whether some value in the place of the placeholders would make the error go away."""
    path = list(error.instance_path)
    instance = value_at(value, path)
    if is_placeholder(instance) or not _has_placeholder(instance):
        return is_placeholder(instance)
    return any(
        path not in [list(e.instance_path) for e in validators.errors(schema, plain_json(filled))]
        for filled in (_filled(value, stand_in) for stand_in in _STAND_FOR)
    )


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
    """Paths of keys for which no alternative has a place."""
    if isinstance(value, list):
        if view.items is not None:
            for item in value:
                yield from _unexplained(view.items, item, path)
        return
    if not isinstance(value, dict):
        return
    # Values of a map that are said to be anything explain themselves.
    anything = view.others is not None and {} in view.others.schemas
    for key, inner in value.items():
        member = view.member(key)
        if member is None:
            yield ".".join((*path, key))
        elif not anything:
            yield from _unexplained(member, inner, (*path, key))
