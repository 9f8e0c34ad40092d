"""Calls of the TypeScript SDK: ``$b24.actions.v2.call.make<T>({ method, params })``."""

from __future__ import annotations

import re

from ..model import Version
from .calls import MAX_FAILURES, CodeCall, without_comments
from .literals import argument, js_reader, parse_javascript, resolved
from .shapes import size_of
from .ts_types import MAX_SHAPE_DEPTH, MAX_SHAPE_SIZE, Declaration, TypeParser
from .values import Problem, Unknown, UnreadableError

_DECLARATION = re.compile(
    r"^[ \t]*(?:export\s+|declare\s+)*(type|interface|(?:const\s+)?enum)\s+([A-Za-z_$][\w$]*)\s*",
    re.MULTILINE,
)
_CALL = re.compile(r"\bactions\s*\.\s*v([23])\s*\.\s*(\w+)\s*\.\s*make\s*(<)?")


def parse_typescript(text: str) -> list[CodeCall]:
    """Every REST call of a fence, in order. Never raises."""
    if ".make" not in text:
        return parse_javascript(text)
    code = without_comments(text)
    problems: list[Problem] = []
    declarations = _declarations(code, problems)
    calls: list[CodeCall] = []
    failures = 0
    for found in _CALL.finditer(code):
        call = _make(code, found, declarations)
        if call is not None:
            failures += bool(call.problems)
            call.problems.extend(problems)
            problems = []
            calls.append(call)
        if failures >= MAX_FAILURES:
            break
    return calls


def shape_of(text: str, declarations: str = "") -> tuple[dict[str, object], list[Problem]]:
    """The shape of a type, given the text of declarations that it may refer to."""
    problems: list[Problem] = []
    code = without_comments(f"{declarations}\n{text}")
    known = _declarations(code, problems)
    shape, _, found = _type_at(code, len(code) - len(text), known)
    return shape, problems + found


def _declarations(code: str, problems: list[Problem]) -> dict[str, Declaration]:
    declarations: dict[str, Declaration] = {}
    for found in _DECLARATION.finditer(code):
        try:
            declaration = _declaration(code, found.end(), found[1])
        except UnreadableError as unreadable:
            problems.append(unreadable.problem)
            continue
        if declaration is not None:
            declarations.setdefault(found[2], declaration)
    return declarations


def _declaration(code: str, pos: int, kind: str) -> Declaration | None:
    parser = TypeParser(code, pos, {})
    parameters: list[str] = []
    if parser.take("<"):
        while not parser.take(">"):
            parameters.append(parser.advance())
            if parser.take("extends"):
                parser.type()
            if parser.take("="):
                parser.type()
            if not parser.take(",") and parser.token != ">":
                return None
    if kind == "type":
        return Declaration(tuple(parameters), parser.end) if parser.token == "=" else None
    if kind != "interface":
        return Declaration((), parser.start, enum=True) if parser.token == "{" else None
    extends = -1
    if parser.token == "extends":
        extends = parser.end
        brace = code.find("{", extends)
        return Declaration(tuple(parameters), brace, extends) if brace >= 0 else None
    return Declaration(tuple(parameters), parser.start) if parser.token == "{" else None


def _make(code: str, found: re.Match[str], declarations: dict[str, Declaration]) -> CodeCall | None:
    version = Version.V3 if found[1] == "3" else Version.CLASSIC
    call = CodeCall(f"{found[2]}.make", "", {}, found.start(), version)
    pos = found.end()
    if found[3]:
        start = pos
        call.shape, pos, call.problems = _type_at(code, start, declarations)
        call.type_text = " ".join(code[start:pos].split())
        if pos < 0 or not code.startswith(">", pos):
            call.problems.append(Problem("type-syntax", "the type argument never ends", start))
            return call
        pos += 1
    reader = js_reader(code, pos)
    if reader.peek() != "(":
        return None
    reader.pos += 1
    try:
        options = argument(reader)
    except UnreadableError as unreadable:
        call.problems.append(unreadable.problem)
        return call
    if options is None:  # the name of a helper in prose
        return None
    if isinstance(options, Unknown):
        options = resolved(options, code)
    if isinstance(options, dict):
        method = options.get("method", "")
        call.method = method if isinstance(method, str) and not isinstance(method, Unknown) else ""
        params = options.get("params", {})
        call.params = resolved(params, code) if isinstance(params, Unknown) else params
    call.repairs = tuple(reader.repairs)
    return call


def _type_at(
    code: str, pos: int, declarations: dict[str, Declaration]
) -> tuple[dict[str, object], int, list[Problem]]:
    """Shape of the type at ``pos``, the offset behind it, and what was wrong with it."""
    try:
        parser = TypeParser(code, pos, declarations)
        shape = parser.type()
    except UnreadableError as unreadable:
        return {}, -1, [unreadable.problem]
    if size_of(shape, MAX_SHAPE_DEPTH) > MAX_SHAPE_SIZE:
        return {}, parser.start, [Problem("too-complex", "a type that grows out of hand", pos)]
    return shape, parser.start, parser.problems
