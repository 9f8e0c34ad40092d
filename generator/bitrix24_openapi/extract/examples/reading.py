"""From the fences of a page to request and response examples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ...docs.model import Diagnostic, Source
from ..model import Json, RequestExample, ResponseExample, ResultType
from .calls import CodeCall
from .curl import CurlCall, parse_curl
from .json_repair import parse_documents
from .values import Parsed, Problem


@dataclass(frozen=True, slots=True)
class Snippet:
    """A fence: the title of its tab ("" outside tabs), language, text, and where it opens."""

    tab: str
    language: str
    text: str
    where: Source

    def at(self, offset: int) -> Source:
        """The place of an offset into the text."""
        line = self.where.line + 1 + self.text.count("\n", 0, max(offset, 0))
        return Source(self.where.file, line)


@dataclass(slots=True)
class Examples:
    requests: list[RequestExample] = field(default_factory=list)
    responses: list[ResponseExample] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def read_examples(
    code: Iterable[Snippet],
    responses: Iterable[tuple[int | None, Snippet]] = (),
    *,
    oracles: bool = False,
) -> Examples:
    """Requests of the code section, and responses with the HTTP status that the page gives.

    ``oracles``: also the calls in TypeScript, JavaScript and PHP, which repeat the cURL ones.
    """
    examples = Examples()
    for snippet in code:
        if "curl" in snippet.text:
            for call in parse_curl(snippet.text):
                _add_curl(call, snippet, examples)
        if oracles:
            for found in code_calls(snippet):
                _add_code(found, snippet, examples)
    for status, snippet in responses:
        _add_response(status, snippet, examples)
    return examples


def read_result_type(code: Sequence[Snippet], method: str) -> ResultType | None:
    """The response type that the TypeScript example gives to a call of the method."""
    for snippet in code:
        if snippet.language not in ("ts", "typescript") or "make" not in snippet.text:
            continue
        for call in code_calls(snippet):
            if call.shape is not None and call.method.lower() == method.lower():
                return ResultType(call.type_text, call.shape, snippet.at(call.offset))
    return None


def code_calls(snippet: Snippet) -> list[CodeCall]:
    """Calls in program code. The parsers load here: a build does not need them."""
    if snippet.language == "php":
        from .literals import parse_php

        return parse_php(snippet.text)
    if snippet.language in ("ts", "typescript", "js", "javascript", "html"):
        from .typescript import parse_typescript

        return parse_typescript(snippet.text)
    return []


def kind_of(call: CodeCall, snippet: Snippet) -> str:
    """``crest``, ``php``, ``bx24``, ``ts``, ``umd`` or ``js``, by what the code calls."""
    if snippet.language == "php":
        return "crest" if call.helper.startswith("CRest") else "php"
    if not call.helper.endswith(".make"):
        return "bx24" if call.helper.startswith(("BX24.", "BX.", "B24.")) else "js"
    return {"ts": "ts", "typescript": "ts", "html": "umd"}.get(snippet.language, "js")


def _add_curl(call: CurlCall, snippet: Snippet, examples: Examples) -> None:
    where = snippet.at(call.offset if call.body_offset is None else call.body_offset)
    for problem in call.problems:
        examples.diagnostics.append(_diagnostic("curl", problem, snippet))
    _note_repairs(call.repairs, where, examples)
    label = snippet.tab.lower()
    named = "webhook" if "webhook" in label else "oauth" if "oauth" in label else ""
    if named and call.kind in ("webhook", "oauth") and named != call.kind:
        message = f"the tab {snippet.tab!r} shows a call of the other kind"
        examples.diagnostics.append(Diagnostic("swapped-label", message, where))
    if call.method and call.has_body:
        examples.requests.append(RequestExample(call.kind, call.method, call.params, where))


def _add_code(call: CodeCall, snippet: Snippet, examples: Examples) -> None:
    for problem in call.problems:
        examples.diagnostics.append(_diagnostic("code", problem, snippet))
    where = snippet.at(call.offset)
    _note_repairs(call.repairs, where, examples)
    params: Json = call.params
    if call.method and isinstance(params, (dict, list)):
        examples.requests.append(RequestExample(kind_of(call, snippet), call.method, params, where))


def _add_response(status: int | None, snippet: Snippet, examples: Examples) -> None:
    for document in parse_documents(snippet.text):
        if isinstance(document, Parsed):
            where = snippet.at(document.offset)
            examples.responses.append(
                ResponseExample(status, document.value, where, document.repairs)
            )
            _note_repairs(document.repairs, where, examples)
        else:
            examples.diagnostics.append(_diagnostic("json", document, snippet))


def _diagnostic(what: str, problem: Problem, snippet: Snippet) -> Diagnostic:
    return Diagnostic(f"{what}-{problem.kind}", problem.message, snippet.at(problem.offset))


def _note_repairs(repairs: Sequence[str], where: Source, examples: Examples) -> None:
    for repair in repairs:
        examples.diagnostics.append(
            Diagnostic("example-repaired", f"read after a repair: {repair}", where)
        )
