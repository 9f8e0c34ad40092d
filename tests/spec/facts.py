"""Facts written by hand, for tests of what is made from them."""

from __future__ import annotations

from typing import Any

from bitrix24_openapi.extract.model import (
    DocType,
    ErrorFact,
    Event,
    Field,
    Json,
    Method,
    PageFacts,
    PageKind,
    RequestExample,
    ResponseExample,
    Structure,
    TypeName,
    Version,
)
from bitrix24_openapi.markdown.model import Source
from bitrix24_openapi.spec.fragment import Options

HERE = Source("api-reference/crm/deals/crm-deal-add.md", 1)
PLAIN = Options(prose=False)


def a_field(name: str, type_: str | None = "string", **more: Any) -> Field:
    """A documented field; ``array`` and ``object`` get what ``inner`` says."""
    names = [
        TypeName(part.rstrip("[]"), part.count("[]")) for part in (type_ or "").split(" | ") if part
    ]
    return Field(name, DocType(type_, tuple(names)) if type_ else None, HERE, **more)


def a_method(name: str = "crm.deal.add", **more: Any) -> Method:
    values: dict[str, Any] = {
        "version": Version.CLASSIC,
        "title": "Add a deal",
        "page": HERE.file,
        "source": HERE,
        "scopes": ["crm"],
        "toc": ["REST API Reference", "CRM", "Deals", "Add a deal"],
    }
    return Method(name, **{**values, **more})


def an_event(name: str = "ONCRMDEALADD", **more: Any) -> Event:
    values: dict[str, Any] = {
        "title_name": "onCrmDealAdd",
        "title": "A deal was added",
        "page": "api-reference/crm/deals/events/on-crm-deal-add.md",
        "source": HERE,
        "scopes": ["crm"],
        "toc": ["REST API Reference", "CRM"],
    }
    return Event(name, **{**values, **more})


def facts(*members: Method | Event) -> PageFacts:
    found = PageFacts(HERE.file, PageKind.METHOD)
    found.methods = [m for m in members if isinstance(m, Method)]
    found.events = [m for m in members if isinstance(m, Event)]
    return found


def request(*fields: Field, **more: Any) -> Structure:
    return Structure(fields, **more)


def sent(body: Json, method: str = "crm.deal.add", kind: str = "webhook") -> RequestExample:
    return RequestExample(kind, method, body, HERE)


def answered(body: Json, status: int | None = 200) -> ResponseExample:
    return ResponseExample(status, body, HERE)


def error(code: str, message: str = "", status: int | None = None) -> ErrorFact:
    return ErrorFact(code, message, status, HERE)
