"""Parameters against the request schema, and what is wrong with them in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

import jsonschema_rs

from ...openapi.nodes import UNIONS
from ...openapi.pointer import value_at
from ..catalogue import Catalogue
from ..model import Call, Failure, Operation
from ..state.names import fold
from .coercion import Coercion
from .parameter_names import ParameterNames
from .refusals import Case, Kind, refuse

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
#: Parameters with the fields of a record, which null or an empty text clears.
_FIELDS: Final = frozenset({"fields", "arfields", "taskdata"})
#: Errors that are reported.
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
        if self._schema is None:
            return
        self._schemas = catalogue.schemas(operation)
        self._names = ParameterNames(operation, self._schemas.view(self._schema))
        closed = catalogue.closed(operation, self._schema)
        self._validator = jsonschema_rs.Draft202012Validator(closed)
        self._lenient = jsonschema_rs.Draft202012Validator(catalogue.published(operation))

    def check(self, call: Call, *, strict: bool, validate: bool = True) -> Verdict:
        """``validate=False``: names and types are read as a portal reads them, and not judged."""
        if self._schema is None:
            return Verdict(call if isinstance(call.params, dict) else replace(call, params={}))
        if not call.form and self._names.know(call.params) and self._valid(call.params):
            return Verdict(call)
        notes: list[str] = []
        params: Any = self._names.named(call.params, notes, strict=strict)
        if call.form or (self._operation.generation == "classic" and not strict):
            coercion = Coercion(self._schemas)
            params = coercion.fit(params, self._schema)
            notes += [] if call.form else coercion.changed
        if validate and not self._valid(params):
            tolerant = self._operation.generation == "classic" and not strict
            kept = _without_cleared(params) if tolerant else params
            if not (tolerant and self._lenient.is_valid(params)) and (
                kept is params or not self._valid(kept)
            ):
                return Verdict(call, self._refusal(kept))
        return Verdict(replace(call, params=params), None, tuple(notes))

    def _valid(self, params: Any) -> bool:
        return bool(self._validator.is_valid(params))

    # --- what is wrong --------------------------------------------------------------------

    def _problems(self, params: Any) -> Iterator[Problem]:
        for error in islice(self._validator.iter_errors(params), _MOST):
            yield _problem(error)

    def _refusal(self, params: Any) -> Failure:
        # What is missing comes first: portals look for parameters before they look at them.
        problems = sorted(self._problems(params), key=lambda problem: problem.kind != "missing")
        reason = "; ".join(dict.fromkeys(problem.reason for problem in problems))
        failures = [self._refused(problem, params) for problem in problems]
        details = {
            json.dumps(detail, sort_keys=True): detail
            for failure in failures
            for detail in failure.details
        }
        return replace(failures[0], reason=reason, details=tuple(details.values()))

    def _refused(self, problem: Problem, params: Any) -> Failure:
        shown = _shown(value_at(params, problem.steps))
        case = Case(problem.kind, problem.path, problem.expected, shown, problem.reason)
        return refuse(self._operation, case, self._names)


def _without_cleared(params: Any) -> Any:
    """The parameters without the fields that a call clears: null or an empty text, whatever the
    type of the field is."""
    if not isinstance(params, dict):
        return params
    kept, changed = dict(params), False
    for name, value in params.items():
        if isinstance(value, dict) and fold(name) in _FIELDS:
            kept[name] = {n: v for n, v in value.items() if v is not None and v != ""}
            changed = changed or len(kept[name]) < len(value)
    return kept if changed else params


@dataclass(frozen=True, slots=True)
class Problem:
    kind: Kind
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
    if keyword in (*UNIONS, "oneOfNotValid"):
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
