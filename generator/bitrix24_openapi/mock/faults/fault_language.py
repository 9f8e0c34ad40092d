"""The syntax of ``--fault``: one line says what fails, for which methods and how often.

::

    503                                 every call fails with 503 QUERY_LIMIT_EXCEEDED
    503@crm.*:p=0.1                     one in ten CRM calls
    429@tasks.task.list:nth=3           the third call of this method
    500=INTERNAL_SERVER_ERROR:ran       the call is carried out, then fails with 500
    error=ACCESS_DENIED@user.*          status 200 with an error in the body
    latency=100ms-300ms                 the response is delayed
    502html   reset   truncate          an HTML page; no response; half a response
    quirk=ids-as-strings@crm.deal.get   the result typed as PHP sometimes does

``EFFECT[@METHODS][:OPTION…]``: methods are patterns with ``*``, several with ``|`` between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any, Final, Literal

from ...errors import InputError
from ...openapi.system_errors import SYSTEM_ERRORS
from .quirks import QUIRKS


class FaultError(InputError):
    """A fault that cannot be parsed."""


@dataclass(frozen=True, slots=True)
class Refuse:
    """A REST error instead of the response; status 200 for errors inside a success."""

    status: int
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML error page, as a proxy in front of a portal sends it."""

    status: int


@dataclass(frozen=True, slots=True)
class Delay:
    """Seconds, drawn between two bounds."""

    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Cut:
    """The connection is closed early."""

    how: Literal["reset", "truncate"]


@dataclass(frozen=True, slots=True)
class Distort:
    """The result with a habit of PHP: a name from :data:`QUIRKS`."""

    quirk: str


Effect = Refuse | Page | Delay | Cut | Distort

#: Status → code and message of what a portal means by it when it says nothing else: the first
#: error of that status, but of tokens those that have expired.
_USUAL: Final[dict[int, tuple[str, str]]] = {
    error.status: (error.code, error.message)
    for error in reversed(SYSTEM_ERRORS["classic"])
    if error.code != "NO_AUTH_FOUND"
}
_METHODS: Final = re.compile(r"[\w.*?]{1,200}")
_EFFECTS: Final = "a status (503, 502html), latency=200ms, reset, truncate, error=CODE, quirk=NAME"


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault, parsed."""

    text: str
    effect: Effect
    methods: str = "*"
    ran: bool = False
    """The call is carried out before the fault replaces its response."""
    probability: float = 1.0
    nth: tuple[tuple[int, int | None], ...] = ()
    """Which calls of the method, counted from 1: spans, None for no end."""
    every: int = 1
    times: int | None = None
    matches: Callable[[str], bool] = field(default=lambda _: True, compare=False, repr=False)

    def is_due(self, number: int) -> bool:
        """Whether the call with this number is one of those that the rule is about."""
        in_span = not self.nth or any(
            first <= number and (last is None or number <= last) for first, last in self.nth
        )
        return in_span and number % self.every == 0


def parse(text: str) -> Rule:
    """Parse a fault, or say what is wrong with it."""
    source = text.strip()
    # A message is free text and comes last.
    source, _, message = source.partition(":message=")
    head, *options = source.split(":")
    effect_text, at, methods = head.partition("@")
    try:
        effect = _effect(effect_text.strip(), message.strip())
        methods = methods.strip() if at else "*"
        rule = Rule(text.strip(), effect, methods, matches=pattern(methods))
        for option in options:
            rule = _with_option(rule, option.strip())
    except FaultError as error:
        raise FaultError(f"fault {text!r}: {error}") from None
    return rule


def _effect(text: str, message: str) -> Effect:
    word, equals, value = text.partition("=")
    if word[:3].isdecimal():
        effect = _status(word, value if equals else None, message)
    elif word in _WORDS:
        effect = _WORDS[word](value if equals else None, message)
    else:
        raise FaultError(f"{text!r} is not a fault; expected {_EFFECTS}")
    if message and not isinstance(effect, Refuse):
        raise FaultError("only an error can have a message")
    return effect


def _status(word: str, code: str | None, message: str) -> Effect:
    match = re.fullmatch(r"([45]\d\d)(html)?", word)
    if match is None:
        raise FaultError(f"{word!r} is not a status from 400 to 599")
    status = int(match[1])
    if match[2]:
        if code is not None:
            raise FaultError("an HTML page has no error code")
        return Page(status)
    usual, words = _USUAL.get(status, (f"ERROR_{status}", _phrase(status)))
    if code is None:
        return Refuse(status, usual, message or words)
    return Refuse(status, _code(code), message or (words if code == usual else _in_words(code)))


def _error(value: str | None, message: str) -> Effect:
    code = _code(value or "")
    return Refuse(200, code, message or _in_words(code))


def _latency(value: str | None, _: str) -> Effect:
    bounds = [_seconds(bound) for bound in (value or "").split("-")]
    if len(bounds) > 2 or bounds[0] > bounds[-1]:
        raise FaultError(f"{value!r} is not a duration: expected 200ms, 1.5s or 100ms-300ms")
    return Delay(bounds[0], bounds[-1])


def _cut(how: Literal["reset", "truncate"]) -> Callable[[str | None, str], Effect]:
    def effect(value: str | None, _: str) -> Effect:
        if value is not None:
            raise FaultError(f"{how} takes no value")
        return Cut(how)

    return effect


def _quirk(value: str | None, _: str) -> Effect:
    if value not in QUIRKS:
        raise FaultError(f"{value or ''!r} is not a quirk; expected one of {', '.join(QUIRKS)}")
    return Distort(value)


_WORDS: Final[dict[str, Callable[[str | None, str], Effect]]] = {
    "error": _error,
    "latency": _latency,
    "quirk": _quirk,
    "reset": _cut("reset"),
    "truncate": _cut("truncate"),
}


def _code(text: str) -> str:
    if not re.fullmatch(r"\w[\w.-]*", text):
        raise FaultError(f"{text!r} is not an error code")
    return text


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"


def _in_words(code: str) -> str:
    return code.replace("_", " ").capitalize()


def _seconds(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s)", text.strip())
    if match is None:
        raise FaultError(f"{text!r} is not a duration: expected 200ms, 1.5s or 100ms-300ms")
    return float(match[1]) / (1000 if match[2] == "ms" else 1)


def pattern(methods: str) -> Callable[[str], bool]:
    """Names are compared without regard to case, as a portal does."""
    names = [name.strip() for name in methods.split("|")]
    for name in names:
        if not _METHODS.fullmatch(name):
            raise FaultError(f"{name!r} is not a method: expected crm.deal.add, crm.* or *.list")
    if "*" in names:
        return lambda _: True
    globs = [name.lower() for name in names]
    return lambda method: any(_matches(method.lower(), glob) for glob in globs)


def _matches(name: str, glob: str) -> bool:
    """``*`` stands for anything, ``?`` for one character. In time linear in each: the pattern may
    come from a stranger, and a regular expression made of it may take for ever.
    """
    place = wild = 0
    star = resume = -1
    while place < len(name):
        if wild < len(glob) and glob[wild] in (name[place], "?"):
            place, wild = place + 1, wild + 1
        elif wild < len(glob) and glob[wild] == "*":
            star, resume = wild, place
            wild += 1
        elif star >= 0:
            resume += 1
            place, wild = resume, star + 1
        else:
            return False
    return all(each == "*" for each in glob[wild:])


# --- options ------------------------------------------------------------------------------


def _with_option(rule: Rule, option: str) -> Rule:
    name, equals, value = option.partition("=")
    reader = _OPTIONS.get(name)
    if reader is None:
        raise FaultError(f"{option!r} is not an option; expected one of {', '.join(_OPTION_FORMS)}")
    return replace(rule, **reader(rule, value if equals else None))


def _probability(_: Rule, value: str | None) -> dict[str, Any]:
    try:
        probability = float(value or "")
    except ValueError:
        probability = -1.0
    if not 0.0 <= probability <= 1.0:
        raise FaultError(f"p={value or ''}: expected a probability from 0 to 1")
    return {"probability": probability}


def _nth(_: Rule, value: str | None) -> dict[str, Any]:
    spans: list[tuple[int, int | None]] = []
    for part in (value or "").split(","):
        match = re.fullmatch(r"(\d+)(?:(-)(\d+)?)?", part.strip())
        first = int(match[1]) if match else 0
        last = first if match and not match[2] else int(match[3]) if match and match[3] else None
        if first < 1 or (last is not None and last < first):
            raise FaultError(
                f"nth={value or ''}: expected numbers of calls, counted from 1: 3, 1,4, 2-5 or 3-"
            )
        spans.append((first, last))
    return {"nth": tuple(spans)}


def _number(name: str) -> Callable[[Rule, str | None], dict[str, Any]]:
    def read(_: Rule, value: str | None) -> dict[str, Any]:
        if value is None or not value.isdecimal() or int(value) < 1:
            raise FaultError(f"{name}={value or ''}: a number from 1")
        return {name: int(value)}

    return read


def _ran(rule: Rule, value: str | None) -> dict[str, Any]:
    if value is not None:
        raise FaultError("ran takes no value")
    if not isinstance(rule.effect, Refuse | Page | Cut) or rule.effect == Cut("truncate"):
        raise FaultError("ran: with this fault the call is carried out anyway")
    return {"ran": True}


_OPTIONS: Final[dict[str, Callable[[Rule, str | None], dict[str, Any]]]] = {
    "p": _probability,
    "nth": _nth,
    "every": _number("every"),
    "times": _number("times"),
    "ran": _ran,
}
_OPTION_FORMS: Final = ("p=0.1", "nth=3", "every=10", "times=2", "ran", "message=TEXT")
