"""Compare documented requests and answers with the schemas made from the tables."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import jsonschema_rs

from ...extract.evidence.flat_rows import envelope_bodies
from ...extract.evidence.payloads import is_error
from ...extract.examples import is_placeholder
from ...extract.model import Json, Method
from ...markdown.model import Source
from ...openapi.nodes import UNIONS
from ...openapi.pointer import value_at
from ...openapi.readings import Reading
from ...spec.policy import Schema
from .findings import Finding, Oracle, Verdict
from .validators import Validators, innermost

#: Repairs that show that an example is abbreviated, or is no literal.
_OMISSIONS = frozenset({"ellipsis", "spread", "bare-word", "prose-line", "computed-key"})
#: Kind of the findings on placeholders.
PLACEHOLDER = "placeholder"
#: Findings of one example beyond these repeat the first.
_MOST = 4

#: JSON Schema keyword that failed → kind of finding, and which side is wrong.
_KINDS: dict[str, tuple[str, Verdict]] = {
    "required": ("required-missing", Verdict.DOCS),
    "maxProperties": ("parameter-undocumented", Verdict.DOCS),
}
#: An example shows what the tables exclude, and the document accepts both.
CONTRADICTED = "contradicted"


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
        comparison = _Comparison(
            Oracle.REQUESTS, method.name, example.source, wanted, validators, tally
        )
        found = list(comparison.findings(example.body))
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
    """Parameters that only the code examples send, against the same schema."""
    wanted: Schema = schema if schema is not None else {"maxProperties": 0}
    sent = [example.body for example in method.requests]
    for example in method.literals:
        if example.body in sent or not _OMISSIONS.isdisjoint(example.repairs):
            continue
        sent.append(example.body)
        tally["oracle:literals"] += 1
        if example.kind == "php" and not validators.errors(wanted, _as_maps(example.body)):
            continue
        comparison = _Comparison(
            Oracle.LITERALS, method.name, example.source, wanted, validators, tally
        )
        # Code has variables where JSON has placeholders: no error.
        found = [f for f in comparison.findings(example.body) if f.kind != PLACEHOLDER]
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
        comparison = _Comparison(
            Oracle.RESPONSES, method.name, example.source, schema, validators, tally
        )
        found = list(comparison.findings(body))
        tally["oracle:responses-refused"] += bool(found)
        yield from found


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One example against one schema."""

    oracle: Oracle
    method: str
    source: Source
    schema: Schema
    validators: Validators
    tally: Counter[str]

    def findings(self, value: Json) -> Iterator[Finding]:
        """Places where the example contradicts the tables. Values in PHP's notation are counted."""
        validators, schema, plain = self.validators, self.schema, plain_json(value)
        if validators.accept(schema, plain, Reading.STRICT):
            return
        errors = validators.errors(schema, plain)
        if not errors:
            self.tally[f"oracle:{self.oracle}-notation"] += 1
            return
        accepted = validators.accept(schema, plain, None)
        for error in map(innermost, errors[:_MOST]):
            yield self._finding(error, value, accepted=accepted)

    def _finding(
        self, error: jsonschema_rs.ValidationError, value: Json, *, accepted: bool
    ) -> Finding:
        where = ".".join(str(step) for step in error.instance_path) or "the body"
        if _is_excused(self.schema, self.validators, value, error):
            text = f"`{where}` shows a placeholder of another type than documented"
            return self._made(Verdict.DOCS, PLACEHOLDER, text)
        keyword = _keyword(error)
        if keyword in UNIONS:
            left = self.validators.errors(self.schema, plain_json(value), lenient=True)
            if error.instance_path not in [innermost(each).instance_path for each in left]:
                keyword = "required"  # missing in every alternative
        unknown = (CONTRADICTED, Verdict.DOCS) if accepted else ("schema", Verdict.OPEN)
        kind, verdict = _KINDS.get(keyword, unknown)
        return self._made(verdict, kind, f"`{where}`: {_short(error.message)}")

    def _made(self, verdict: Verdict, kind: str, text: str) -> Finding:
        return Finding(self.oracle, verdict, kind, self.method, self.source, text)


def _is_excused(
    schema: Schema, validators: Validators, value: Json, error: jsonschema_rs.ValidationError
) -> bool:
    """Whether some value in place of the placeholders would resolve the error."""
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
