"""Parameters against the request schema, and what is wrong with them in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import jsonschema_rs

from .catalogue import Catalogue, Schema
from .coercion import Coercion, flat
from .model import Call, Failure, Operation
from .refusals import Case, refuse

#: Types of JSON Schema as PHP calls them.
_PHP: Final = {
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "object": "array",
    "array": "array",
    "string": "string",
    "null": "null",
}
#: Errors that are looked at and told.
_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Verdict:
    """Either the call with parameters as documented, or the refusal."""

    call: Call
    failure: Failure | None = None
    notes: tuple[str, ...] = ()
    """What was forgiven."""


class Checker:
    """Judges the parameters of one method; what it needs is made once, when first asked for."""

    def __init__(self, operation: Operation, catalogue: Catalogue) -> None:
        self._operation = operation
        self._schema = catalogue.request(operation)
        self._resolve = lambda schema: catalogue.resolve(operation, schema)
        self._validator: jsonschema_rs.Validator | None = None
        self._renames: dict[str, str] = {}
        self._cases: dict[str, str] = {}
        self._order: list[str] = []
        if self._schema is not None:
            closed = catalogue.closed(operation, self._schema)
            self._validator = jsonschema_rs.Draft202012Validator(closed)
            self._learn_names()

    def _learn_names(self) -> None:
        assert self._schema is not None
        for schema in flat(self._schema, self._resolve):
            for name, inner in schema.get("properties", {}).items():
                if name not in self._order:
                    self._order.append(name)
                for alias in inner.get("x-b24-aliases", ()):
                    self._renames[alias] = name
        for name in self._order:
            self._cases.setdefault(name.lower(), name)

    def check(self, call: Call, *, strict: bool) -> Verdict:
        validator = self._validator
        if validator is None or self._schema is None:
            return Verdict(call)
        documented = not call.form and self._as_documented(call.params)
        if documented and validator.is_valid(call.params):
            return Verdict(call)
        classic = call.operation.generation == "classic"
        coercion = Coercion(self._resolve)
        params: Any = call.params
        notes: list[str] = []
        if isinstance(params, dict) or classic:
            params = self._named(params, notes, strict=strict)
        if call.form or (classic and not strict):
            params = coercion.fit(params, self._schema)
        errors = [] if validator.is_valid(params) else list(self._errors(validator, params))
        if not call.form:
            notes += coercion.changed
        if errors:
            return Verdict(call, self._refusal(errors, params))
        return Verdict(replace(call, params=params), None, tuple(notes))

    # --- names ----------------------------------------------------------------------------

    def _as_documented(self, params: Any) -> bool:
        """No name that means another one: such calls go through untouched."""
        if not isinstance(params, dict):
            return True
        return all(name in self._cases.values() for name in params)

    def _named(self, params: Any, notes: list[str], *, strict: bool) -> Any:
        """Parameters under their documented names: by alias, letter case or position."""
        if isinstance(params, list):
            if not params:
                return {}
            params = {str(index): each for index, each in enumerate(params)}
        if self._operation.document.get("x-b24-positional") and not (
            params.keys() & set(self._order)
        ):
            # Some methods of tasks count their parameters instead of reading names.
            values = list(params.values())
            return dict(zip(self._order, values, strict=False))
        named: dict[str, Any] = {}
        for name, value in params.items():
            target = name
            if name not in self._order:
                target = self._renames.get(name, name)
                if target == name and not strict and self._operation.generation == "classic":
                    target = self._cases.get(name.lower(), name)
                    if target != name:
                        notes.append(f"{name} taken for {target}")
            if target == name or target not in params:
                named[target] = value
        return named

    # --- what is wrong --------------------------------------------------------------------

    def _errors(self, validator: jsonschema_rs.Validator, params: Any) -> Iterator[Problem]:
        for count, error in enumerate(validator.iter_errors(params)):
            if count == _MOST:
                return
            yield _problem(error)

    def _refusal(self, problems: list[Problem], params: Any) -> Failure:
        # What is missing comes first: portals look for parameters before they look at them.
        problems.sort(key=lambda problem: problem.kind != "missing")
        reason = "; ".join(dict.fromkeys(problem.reason for problem in problems))
        first = problems[0]
        case = Case(
            first.kind, first.path, first.expected, _shown(_at(params, first.steps)), reason
        )
        failure = refuse(self._operation, case, self._order)
        if self._operation.generation == "v3" and failure.details:
            others = [
                detail
                for problem in problems[1:]
                for detail in refuse(
                    self._operation,
                    Case(problem.kind, problem.path, problem.expected),
                    self._order,
                ).details
            ]
            details = {json.dumps(each, sort_keys=True): each for each in failure.details}
            details |= {json.dumps(each, sort_keys=True): each for each in others}
            failure = replace(failure, details=tuple(details.values()))
        return failure


@dataclass(frozen=True, slots=True)
class Problem:
    kind: Any
    steps: tuple[str | int, ...]
    expected: str
    reason: str

    @property
    def path(self) -> str:
        return ".".join(map(str, self.steps))


def _problem(error: jsonschema_rs.ValidationError) -> Problem:
    steps = tuple(error.instance_path)
    keyword = error.kind.name
    if keyword == "required":
        name = error.kind.as_dict()["property"]
        path = (*steps, name)
        return Problem("missing", path, "", f"{_dotted(path)} is required")
    if keyword in ("anyOf", "oneOfNotValid"):
        missing = _all_missing(error)
        if missing:
            path = (*steps, missing[0])
            names = " or ".join(_dotted((*steps, name)) for name in missing)
            return Problem("missing", path, "", f"{names} is required")
    expected = _expected(error)
    where = _dotted(steps) or "the parameters"
    return Problem("invalid", steps, expected, f"{where}: {_short(error.message)}")


def _all_missing(error: jsonschema_rs.ValidationError) -> list[str]:
    """Names, one of which is required, if that is all that the alternatives ask for."""
    names: list[str] = []
    for branch in getattr(error.kind, "context", ()):
        for inner in branch:
            if inner.kind.name != "required" or tuple(inner.instance_path) != tuple(
                error.instance_path
            ):
                return []
            names.append(inner.kind.as_dict()["property"])
    return list(dict.fromkeys(names))


def _expected(error: jsonschema_rs.ValidationError) -> str:
    types: Iterable[str] = ()
    if error.kind.name == "type":
        types = error.kind.as_dict().get("types", ())
    return next((_PHP[name] for name in types if name in _PHP and name != "null"), "")


def _dotted(steps: Iterable[str | int]) -> str:
    return ".".join(map(str, steps))


def _short(message: str) -> str:
    text = " ".join(message.split())
    return text if len(text) <= 160 else f"{text[:90]} ... {text[-60:]}"


def _at(value: Any, steps: Iterable[str | int]) -> Any:
    for step in steps:
        if isinstance(value, Mapping):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _shown(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return "..."
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 60 else text[:57] + "..."


class Checkers:
    """One checker per method."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[int, Checker] = {}
        # Keeps the operations alive whose ids are the keys.
        self._held: list[Operation] = []

    def of(self, operation: Operation) -> Checker:
        found = self._known.get(id(operation))
        if found is None:
            found = self._known[id(operation)] = Checker(operation, self._catalogue)
            self._held.append(operation)
        return found


def valid(schema: Schema, catalogue: Catalogue, operation: Operation, value: Any) -> bool:
    closed = catalogue.closed(operation, schema)
    return bool(jsonschema_rs.Draft202012Validator(closed).is_valid(value))
