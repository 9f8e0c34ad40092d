"""Payloads that a page shows: request bodies of its cURL calls, JSON of its responses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from ...markdown.model import Block, Diagnostic, Fence, Paragraph, Source, Table, inner
from ..examples import Parsed, parse_curl, parse_documents
from ..examples.calls import CodeCall
from ..examples.literals import parse_php
from ..examples.typescript import parse_typescript
from ..model import Json, RequestExample, ResponseExample, ResultType, Version
from ..sections.outline import Outline
from ..words.headings import SectionKind
from ..words.sentences import STATUS_LINE

_JSON_LANGUAGES = frozenset({"json", "json5", "jsonc", "js", "javascript", ""})
#: Language of a fence → reader of its calls.
_CODE_READERS: dict[str, Callable[[str], list[CodeCall]]] = {
    "js": parse_typescript,
    "javascript": parse_typescript,
    "ts": parse_typescript,
    "typescript": parse_typescript,
    "php": parse_php,
}
_RESPONSE_PARTS = (SectionKind.RESPONSE, SectionKind.RETURNED, SectionKind.ERRORS)


@dataclass(frozen=True, slots=True)
class Call:
    """One cURL call on the page."""

    method: str | None
    kind: str
    body: Json
    has_body: bool
    source: Source
    repairs: tuple[str, ...] = ()
    version: Version = Version.CLASSIC


@dataclass(slots=True)
class Payloads:
    calls: list[Call] = field(default_factory=list)
    responses: list[ResponseExample] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: Fences of other languages, read only when somebody asks.
    code: list[Fence] = field(default_factory=list)
    _code_calls: list[tuple[Fence, CodeCall]] | None = None

    @property
    def successes(self) -> list[ResponseExample]:
        return [r for r in self.responses if not is_error(r)]

    def requests(self, name: str) -> list[RequestExample]:
        """Bodies sent to the named method (29 pages also call others)."""
        return [
            RequestExample(call.kind, call.method or name, call.body, call.source, call.repairs)
            for call in self.calls
            if call.has_body and (call.method is None or call.method.lower() == name.lower())
        ]

    def versions(self, name: str) -> set[Version]:
        """REST versions in which the page calls the named method."""
        return {c.version for c in self.calls if c.method and c.method.lower() == name.lower()}

    @property
    def code_calls(self) -> list[tuple[Fence, CodeCall]]:
        """The calls in the code examples that could be read."""
        if self._code_calls is None:
            self._code_calls = [
                (fence, call)
                for fence in self.code
                if (reader := _CODE_READERS.get(fence.language)) is not None
                for call in reader(fence.text)
                if not call.problems
            ]
        return self._code_calls

    def literals(self, name: str, version: Version) -> list[RequestExample]:
        """Parameters that code examples send to the method, as far as they are literals."""
        return [
            RequestExample(fence.language, call.method, call.params, fence.where, call.repairs)
            for fence, call in self.code_calls
            if call.method.lower() == name.lower()
            and call.version is version
            and isinstance(call.params, dict)
        ]

    def result_type(self) -> ResultType | None:
        """The response type that the TypeScript example states, if there is one."""
        for fence, call in self.code_calls:
            if call.shape is not None:
                return ResultType(call.type_text, call.shape, fence.where)
        return None

    def code_text(self) -> str:
        return "\n".join(fence.text for fence in self.code)


def is_error(example: ResponseExample) -> bool:
    """An error answer, by status or by shape (``{"error": …}`` without a result)."""
    if example.status is not None and example.status >= 400:
        return True
    body = example.body
    return isinstance(body, dict) and "error" in body and "result" not in body


def read_payloads(sections: Outline) -> Payloads:
    payloads = Payloads()
    for region in sections.regions:
        if region.heading is not None and region.heading.where.file != sections.page.path:
            continue
        in_response = region.section in _RESPONSE_PARTS and region.opens_section
        status: int | None = None
        for block in _ordered(region.blocks):
            if isinstance(block, Paragraph):
                status = _status_of(block, status)
                continue
            if _is_curl(block):
                _read_curl(block, payloads)
            elif in_response and block.language in _JSON_LANGUAGES and _may_be_json(block):
                _read_response(block, status, payloads)
            elif block.language not in ("", "json", "bash", "shell", "http"):
                payloads.code.append(block)
    return payloads


def json_fences(blocks: Sequence[Block]) -> Iterator[Json]:
    """JSON values in the fences among blocks."""
    for block in _ordered(blocks):
        if isinstance(block, Fence) and block.language in ("json", "") and _may_be_json(block):
            for document in parse_documents(block.text):
                if isinstance(document, Parsed):
                    yield document.value


def _ordered(blocks: Sequence[Block]) -> Iterator[Paragraph | Fence]:
    """Paragraphs and fences in page order, tables left out."""
    for block in blocks:
        if isinstance(block, (Paragraph, Fence)):
            yield block
        elif not isinstance(block, Table):
            for group in inner(block):
                yield from _ordered(group)


def _status_of(paragraph: Paragraph, current: int | None) -> int | None:
    text = paragraph.inline.source
    if len(text) > 200:
        return current
    found = STATUS_LINE.search(text.replace("*", "").replace("`", ""))
    return int(found["status"]) if found is not None else current


def _is_curl(fence: Fence) -> bool:
    return "curl" in fence.text and (
        fence.language in ("bash", "shell", "sh", "curl", "http", "")
        or fence.text.lstrip().startswith("curl")
    )


def _may_be_json(fence: Fence) -> bool:
    start = fence.text.lstrip()[:8]
    return fence.language.startswith("json") or start.startswith(("{", "[", "Array", "array"))


def _read_curl(fence: Fence, payloads: Payloads) -> None:
    for call in parse_curl(fence.text):
        for problem in call.problems:
            payloads.diagnostics.append(Diagnostic("curl-body", str(problem), fence.where))
        payloads.calls.append(
            Call(
                call.method or None,
                call.kind,
                call.params,
                call.has_body,
                fence.where,
                call.repairs,
                call.version,
            )
        )


def _read_response(fence: Fence, status: int | None, payloads: Payloads) -> None:
    for document in parse_documents(fence.text):
        if isinstance(document, Parsed):
            payloads.responses.append(
                ResponseExample(status, document.value, fence.where, document.repairs)
            )
            if document.repairs:
                payloads.diagnostics.append(
                    Diagnostic("json-repaired", ", ".join(document.repairs), fence.where)
                )
        elif fence.language.startswith("json"):
            payloads.diagnostics.append(
                Diagnostic("json-unreadable", document.message, fence.where)
            )
