"""Calls in JavaScript (``BX24.callMethod``) and PHP (``CRest::call``, ``->call``)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from ..model import Json
from .calls import MAX_FAILURES, CodeCall, without_comments
from .lenient import LenientReader
from .php import PhpReader
from .values import Unknown, UnreadableError

_JS_CALL = re.compile(r"\b([\w$]+)\s*\.\s*(callMethod|callListMethod|fetchListMethod)\s*\(")
_PHP_CALL = re.compile(r"(?:\bCRest\w*\s*::|->)\s*call\s*\(")
_JS_NAME = re.compile(r"[^\W\d][\w$]*")
_PHP_NAME = re.compile(r"\$[^\W\d]\w*")


class _Reader(Protocol):
    pos: int
    repairs: dict[str, None]

    def peek(self) -> str: ...
    def value(self) -> Json: ...


def parse_javascript(text: str) -> list[CodeCall]:
    """Calls with the method's name and an object literal. Never raises."""
    if "Method" not in text:
        return []
    return _calls(_JS_CALL, without_comments(text), js_reader)


def parse_php(text: str) -> list[CodeCall]:
    """Calls with the method's name and an array literal. Never raises."""
    if "call" not in text:
        return []
    return _calls(_PHP_CALL, text, PhpReader)


def js_reader(code: str, pos: int) -> LenientReader:
    return LenientReader(code, pos, javascript=True)


def _calls(
    pattern: re.Pattern[str], text: str, reader_at: Callable[[str, int], _Reader]
) -> list[CodeCall]:
    calls: list[CodeCall] = []
    failures = 0
    # Calls inside the arguments of others are read again: a text several times over, no more.
    budget = MAX_FAILURES * len(text)
    for found in pattern.finditer(text):
        if failures >= MAX_FAILURES or budget < 0:
            break
        reader = reader_at(text, found.end())
        helper = "".join(found[0].split()).rstrip("(")
        call = _call(helper, found.start(), reader, text)
        calls.append(call)
        failures += bool(call.problems)
        budget -= reader.pos - found.end()
    return calls


def _call(helper: str, offset: int, reader: _Reader, text: str) -> CodeCall:
    call = CodeCall(helper, "", {}, offset)
    try:
        name = argument(reader)
        if isinstance(name, str) and not isinstance(name, Unknown):
            call.method = name
        params = argument(reader)
        if params is not None:
            call.params = params
        if isinstance(params, Unknown):
            call.params = resolved(params, text)
    except UnreadableError as unreadable:
        call.problems.append(unreadable.problem)
    call.repairs = tuple(reader.repairs)
    return call


def argument(reader: _Reader) -> Json:
    """The next argument of a call; None behind the last one."""
    if reader.peek() in (")", ""):
        return None
    value = reader.value()
    if reader.peek() == ",":
        reader.pos += 1
    return value


def resolved(expression: Unknown, text: str) -> Json:
    """The literal that a variable of the same example was given, or the expression."""
    php = bool(_PHP_NAME.fullmatch(expression))
    if not php and not _JS_NAME.fullmatch(expression):
        return expression
    declared = r"" if php else r"\b(?:const|let|var)\s+"
    found = re.search(declared + re.escape(expression) + r"\s*(?::[^=;{\n]+)?=\s*(?=[\[{a])", text)
    if found is None:
        return expression
    reader = PhpReader(text, found.end()) if php else js_reader(text, found.end())
    try:
        value = reader.value()
    except UnreadableError:
        return expression
    return value if isinstance(value, (dict, list)) else expression
