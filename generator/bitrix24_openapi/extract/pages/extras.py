"""Callable names without a page of their own, and where the docs define them.

A table, because nothing on those pages tells such a name apart from any other mention: the
guides call dozens of methods. A test checks that each name is still mentioned where the table
says, and that no page of its own has appeared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...markdown.model import Diagnostic, Page, Source
from ..evidence.passes import Evidence, apply_passes
from ..evidence.payloads import json_fences, read_payloads
from ..insides.read import StructureReader
from ..insides.shared import SharedTypes
from ..model import (
    DocType,
    Field,
    Json,
    Language,
    Method,
    Origin,
    PageFacts,
    PageKind,
    Structure,
    TypeName,
    Version,
)
from ..sections.intro import read_intro
from ..sections.outline import Outline, split_sections, tables


@dataclass(frozen=True, slots=True)
class Extra:
    """A method that a page defines in passing."""

    name: str
    page: str
    version: Version
    #: Our own words: the page's title is about something else.
    title: str
    #: Anchor or heading of the section whose JSON shows the response, if there is one.
    response_anchor: str = ""
    #: A table whose fields are the parameters stands under this heading.
    parameters_heading: str = ""
    #: The request body is an array of objects.
    array_body: bool = False
    #: Same parameters and result as the method that the page documents.
    alias: bool = False


_V3 = "api-reference/rest-v3.md"

EXTRA_METHODS: Sequence[Extra] = (
    Extra(
        "bizproc.workflow.instance.list",
        "api-reference/bizproc/bizproc-workflow-instances.md",
        Version.CLASSIC,
        "List running workflows (alias)",
        alias=True,
    ),
    Extra(
        "event.test",
        "api-reference/events/test-handler.md",
        Version.CLASSIC,
        "Send a test event to the application",
    ),
    Extra(
        "im.v2.Chat.Bot.sendContext",
        "api-reference/chat-bots/chat-bots-v2/imbot.v2/bot-context.md",
        Version.CLASSIC,
        "Deliver context to a chat bot",
        parameters_heading="js api",
    ),
    Extra(
        "landing.repo.bind",
        "api-reference/landing/embedding/block.md",
        Version.CLASSIC,
        "Bind a placement to a site block",
    ),
    Extra("batch", _V3, Version.V3, "Run several calls", "batch", array_body=True),
    Extra("documentation", _V3, Version.V3, "OpenAPI document of the portal", "openapi"),
    Extra(
        "rest.documentation.openapi", _V3, Version.V3, "OpenAPI document of the portal", "openapi"
    ),
    Extra("rest.scope.list", _V3, Version.V3, "Scopes of all methods"),
)


def read_extra(
    page: Page, extra: Extra, language: Language, shared: SharedTypes, toc: Sequence[str]
) -> PageFacts | None:
    """Facts of one extra method; None when the page does not mention it (any more)."""
    if extra.name not in page.text:
        return None
    sections = split_sections(page)
    diagnostics: list[Diagnostic] = []
    intro = read_intro(sections.regions[0].blocks)
    method = Method(
        name=extra.name,
        version=extra.version,
        title=extra.title,
        page=page.path,
        source=_mention(page, extra.name),
        scopes=intro.scopes,
        any_scope=intro.any_scope,
        array_body=extra.array_body,
        toc=list(toc),
        diagnostics=diagnostics,
    )
    payloads = read_payloads(sections)
    method.requests = payloads.requests(extra.name)
    method.request = _request(sections, extra, method, language, shared, diagnostics)
    method.response = _response(sections, extra, method, shared, diagnostics)
    return PageFacts(page.path, PageKind.METHOD, methods=[method], depends=page.files)


def alias_of(method: Method, extra: Extra) -> Method:
    """The documented method again under its other name."""
    return replace(method, name=extra.name, title=extra.title, diagnostics=[])


def _mention(page: Page, name: str) -> Source:
    line = page.text[: page.text.index(name)].count("\n") + 1
    return Source(page.path, line)


def _request(
    sections: Outline,
    extra: Extra,
    method: Method,
    language: Language,
    shared: SharedTypes,
    diagnostics: list[Diagnostic],
) -> Structure:
    fields: list[Field] = []
    if extra.parameters_heading:
        reader = StructureReader(sections, language, shared, diagnostics)
        for region in sections.regions:
            if region.title.strip().lower() == extra.parameters_heading:
                for table in tables(region.blocks):
                    fields.extend(reader.fields_of(table, request=True))
    bodies: list[dict[str, Json]] = []
    for example in method.requests:
        body = example.body
        if isinstance(body, dict):
            bodies.append({k: v for k, v in body.items() if k != "auth"})
        elif isinstance(body, list):
            bodies.extend(item for item in body if isinstance(item, dict))
    evidence = Evidence(shared, diagnostics.append, method.source, bodies=bodies, request=True)
    return apply_passes(Structure(fields=tuple(fields)), evidence)


def _response(
    sections: Outline,
    extra: Extra,
    method: Method,
    shared: SharedTypes,
    diagnostics: list[Diagnostic],
) -> list[Field]:
    region = sections.by_anchor.get(extra.response_anchor)
    values = [v for v in json_fences(region.blocks) if isinstance(v, dict)] if region else []
    bodies: list[dict[str, Json]] = [v for v in values if "result" in v]
    evidence = Evidence(shared, diagnostics.append, method.source, bodies=bodies)
    envelope = apply_passes(Structure(), evidence)
    if envelope.fields:
        return list(envelope.fields)
    any_type = DocType("any", (TypeName("any"),))
    return [Field("result", any_type, method.source, origin=Origin.EXAMPLE)]
