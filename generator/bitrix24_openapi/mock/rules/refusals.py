"""Which documented error a refusal becomes.

The docs of most methods list their errors without saying which check gives which: the words of
code and message tell. Where a method documents nothing for the case, the errors that the docs
show for many methods stand in.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, NamedTuple

from ..model import Failure, Operation
from .shown_errors import result_with, status_of

_OK: Final = 200

Kind = Literal["missing", "invalid", "not_found", "denied", "read_only", "unknown_field"]


class Error(NamedTuple):
    code: str
    message: str
    status: int


# --- errors of methods that document none ---------------------------------------------------

_V3: Final = "BITRIX_REST_V3_EXCEPTION_"
VALIDATION: Final = _V3 + "VALIDATION_REQUESTVALIDATIONEXCEPTION"

#: Where the method documents nothing for the case: what the docs show most often elsewhere.
_USUAL: Final[Mapping[Kind, Error]] = {
    "missing": Error("100", "Could not find value for parameter {%(parameter)s}", 400),
    "invalid": Error(
        "100",
        "Invalid value {%(value)s} to match with parameter {%(parameter)s}."
        " Should be value of type %(expected)s.",
        400,
    ),
    "not_found": Error("NOT_FOUND", "Not found", 400),
    "denied": Error("ACCESS_DENIED", "Access denied", 403),
    "read_only": Error("100", "Field %(parameter)s is read only", 400),
    "unknown_field": Error("100", "Unknown field %(parameter)s", 400),
}
_USUAL_V3: Final[Mapping[Kind, Error]] = {
    "missing": Error(VALIDATION, "Required field `%(parameter)s` is not specified", 400),
    "invalid": Error(
        VALIDATION, "Field `%(parameter)s` requires data type %(expected)s for this request", 400
    ),
    "not_found": Error(
        _V3 + "ENTITYNOTFOUNDEXCEPTION", "Record with the specified identifier not found", 400
    ),
    "denied": Error(_V3 + "ACCESSDENIEDEXCEPTION", "Access denied", 403),
    "read_only": Error(
        _V3 + "VALIDATION_DTOVALIDATIONEXCEPTION",
        "Field `%(parameter)s` is not available for filling",
        400,
    ),
    "unknown_field": Error(
        _V3 + "UNKNOWNDTOPROPERTYEXCEPTION", "Unknown field `%(parameter)s`", 400
    ),
}
_VALIDATION_FAILED: Final = "Error validating request object"


# --- the errors of a method -----------------------------------------------------------------


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_MISSING: Final = _any(
    r"could not find value",
    r"\brequired?\b",
    r"\bmandatory\b",
    r"\bmissing\b",
    r"\bnot (?:\w+ )?(?:specified|defined|provided|passed|set|filled|given)\b",
    r"\b(?:null or )?empty\b",
    r"_(?:EMPTY|REQUIRED|MISSING|NOT_SPECIFIED|NOT_PROVIDED|NOT_SET)\b",
    r"\bMISSING_",
    r"CHECK_FAILURE",
    r"^no \w+ param",
    r"\bREQUIRED_",
)
_INVALID: Final = _any(
    r"\binvalid\b",
    r"\bwrong\b",
    r"\bincorrect\b",
    r"\b(?:must|should|has to) be\b",
    r"\bnot valid\b",
    r"\brequires data type\b",
    r"\btype\b.*\bexpected\b",
    r"\bformat\b",
    r"^(?:ERROR_)?ARGUMENT$",
    r"^ERROR_ARGUMENT\b",
    r"INVALID",
    r"WRONG",
    r"TYPE_ERROR",
    r"\bERROR_CHECK_FAILURE\b",
)

#: Words of code or message, by case; those of codes are in capitals.
_WORDS: Final[Mapping[Kind, re.Pattern[str]]] = {
    "missing": _MISSING,
    "invalid": _INVALID,
    "not_found": _any(
        r"\bnot[ _](?:be )?(?:found|exists?)\b",
        r"\b(?:does|do|did)(?: not|n't) exist\b",
        r"\bcould not find (?!value)",
        r"\bno such\b",
        r"NOT_?FOUND",
        r"NOT_?EXISTS?",
        r"\bunknown (?:id|entity|element)\b",
        r"\berror unregistering\b",
    ),
    "denied": _any(r"\baccess\b.*\bdenied\b", r"\bpermission", r"ACCESS_DENIED", r"NO_ACCESS"),
    "read_only": _any(r"\bread[- ]only\b", r"\bimmutable\b", r"READ_?ONLY", r"IMMUTABLE"),
    "unknown_field": _any(r"\bunknown (?:field|param)", r"UNKNOWN_(?:FIELD|PARAM)"),
}
#: A case that a method has no words for may be told by those of another: CRM says that `fields`
#: "must be array" when it is absent, tasks say "wrong task id" when there is none.
_ALSO: Final[Mapping[Kind, tuple[Kind, ...]]] = {
    "missing": ("invalid",),
    "invalid": ("missing",),
    "not_found": ("invalid",),
}
#: Words that a missing parameter never means, although they say "missing" or "required".
_NEVER: Final[Mapping[Kind, re.Pattern[str]]] = {
    "missing": _any(
        r"scope", r"\bcontext\b", r"\bpermission", r"\bmodule\b", r"https", r"real class"
    ),
    "invalid": _any(
        r"scope", r"\bcontext\b", r"\bpermission", r"\bmodule\b", r"https", r"real class"
    ),
    "not_found": _any(r"\bmodule\b", r"\bmethod\b", r"\bhandler\b"),
}
#: ``{id}``, ``'fields'``, ``"ENTITY"``, `` `id` ``: a name of a parameter, put as such.
_QUOTED: Final = re.compile(r"[{'\"`«#]\s*([A-Za-z_]\w*)\s*[}'\"`»#]")
_PLACEHOLDER: Final = re.compile(r"#(?:FIELD|TITLE|PARAMS?|NAME)#|\bX\b|\{Parameter #\d+\}")
_TYPE_PLACEHOLDER: Final = re.compile(r"#TYPE#")
_VALUE: Final = re.compile(r"(?<=Invalid value )\{[^}]*\}")
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
#: Words that say nothing about which parameter is meant.
_COMMON: Final = frozenset(
    """a all an and any are arg args argument arguments array bad be been blank bx can cannot check
    could data defined empty error exception exist exists expected failed failure field fields
    filled find for format given has have in incorrect input integer invalid is it mandatory
    missing more must no not null number object of one or param parameter parameters params
    passed positive provided request required set should some specified string t the to type
    validation value values was were wrong""".split()
)
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Case:
    """What went wrong. ``parameter`` may be a path: ``fields.TITLE``."""

    kind: Kind
    parameter: str = ""
    expected: str = ""
    """Type that was expected, as PHP calls it."""
    value: str = ""
    """What was sent, cut short."""
    reason: str = ""

    @property
    def name(self) -> str:
        return self.parameter.rpartition(".")[2]


def refuse(operation: Operation, case: Case, parameters: Iterable[str] = ()) -> Failure:
    """The error that the method documents for the case, else the usual one.

    ``parameters`` are the names of all that the method has: what speaks of another one is
    not about this.
    """
    found = _documented(operation, case, parameters)
    if operation.generation == "v3":
        return _failure_v3(found, case)
    error = found or _filled(_USUAL[case.kind], case)
    return made(operation, error._replace(message=error.message or case.reason), case.reason)


def made(operation: Operation, error: Error, reason: str) -> Failure:
    """An error of a method of classic REST as it travels."""
    result = result_with(operation, error.code, error.message) if error.status == _OK else None
    return Failure(error.status, error.code, error.message, reason, result=result)


def documents(operation: Operation, failure: Failure) -> bool:
    """Whether the method's own page has the error."""
    entries = operation.document.get("x-b24-errors", ())
    return any(str(each["code"]) == failure.code for each in entries)


def _documented(operation: Operation, case: Case, parameters: Iterable[str]) -> Error | None:
    others = {_bare(name) for name in parameters} - {_bare(case.name)}
    best, most = None, 0
    for entry in operation.document.get("x-b24-errors", ()):
        score = _score(entry, case, others)
        if score and case.kind == "not_found":
            # Of "SPA not found" and "Item not found", crm.item.get means the item.
            score += len(_words(entry["message"]) & _words(operation.name))
        if score > most:
            best, most = entry, score
    if best is None:
        return None
    status = status_of(operation, best)
    message = _PLACEHOLDER.sub(case.name or "id", best["message"])
    message = _TYPE_PLACEHOLDER.sub(case.expected or "string", message)
    message = _VALUE.sub(lambda _: f"{{{case.value}}}", message)
    return Error(best["code"], message, status or _usual_status(operation, case))


def _usual_status(operation: Operation, case: Case) -> int:
    usual = _USUAL_V3 if operation.generation == "v3" else _USUAL
    return usual[case.kind].status


def _score(entry: Mapping[str, Any], case: Case, others: Collection[str]) -> int:
    """How well an entry fits: 0 not at all. What names the parameter beats what names none."""
    code, message = str(entry["code"]), str(entry["message"])
    never = _NEVER.get(case.kind)
    if never is not None and (never.search(message) or never.search(code)):
        return 0
    words = _fits(code, message, case.kind)
    also = any(_fits(code, message, kind) for kind in _ALSO.get(case.kind, ()))
    if not (words or also):
        return 0
    named = _mention(entry, case, others)
    if named < 0:
        return 0
    if not words:
        # Borrowed words have to speak of the parameter.
        return named
    return 10 * words + named


def _fits(code: str, message: str, kind: Kind) -> int:
    pattern = _WORDS[kind]
    return 2 if pattern.search(message) else 1 if pattern.search(code) else 0


def _mention(entry: Mapping[str, Any], case: Case, others: Collection[str]) -> int:
    """9 … 1: speaks of the parameter, clearly … perhaps; 0: of none; -1: of something else."""
    if not case.name:
        return 0
    code, message = str(entry["code"]), str(entry["message"])
    wanted = _bare(case.name)
    field = entry.get("field")
    if field:
        if _bare(str(field)) == wanted:
            return 9
        if not str(field).startswith("#"):
            return -1
    quoted = {_bare(each) for each in _QUOTED.findall(message)}
    if wanted in quoted:
        return 8
    if _PLACEHOLDER.search(message):
        return 5
    if quoted - {"type"}:
        return -1
    if len(wanted) > 2 and (wanted in _bare(message) or wanted in _bare(code)):
        return 6
    if re.search(rf"(?<![A-Za-z_]){re.escape(case.name)}(?![A-Za-z_])", message, re.IGNORECASE):
        return 4
    if any(len(other) > 3 and other in _bare(f"{code} {message}") for other in others):
        return -1
    if case.kind in ("missing", "invalid"):
        return _overlap(_words(message) or _words(code), _words(case.name))
    return 0


def _overlap(said: set[str], name: set[str]) -> int:
    special = said - _COMMON
    return 0 if not special else 2 if special & name else -1


def _words(text: str) -> set[str]:
    """``{"owner", "id"}`` of ``ownerId``, ``OWNER_ID`` or "the owner's id"."""
    return {word.lower() for word in _WORD.findall(text)}


def _bare(text: str) -> str:
    return _NO_LETTERS.sub("", text.lower())


def _filled(error: Error, case: Case) -> Error:
    values = {
        "parameter": case.parameter or "id",
        "expected": case.expected or "string",
        "value": case.value,
    }
    return error._replace(message=error.message % values)


def _failure_v3(found: Error | None, case: Case) -> Failure:
    # Fields are named without the object that holds them (tasks-task-add-rest-v3.md).
    field = case.parameter.removeprefix("fields.")
    error = found or _filled(_USUAL_V3[case.kind], replace(case, parameter=field))
    message = error.message.strip('"') or case.reason
    if "VALIDATION" not in error.code:
        return Failure(error.status, error.code, message, case.reason)
    details = ({"message": message, "field": field or None},)
    return Failure(error.status, error.code, _VALIDATION_FAILED, case.reason, details)
