"""Facts of made-up pages, and what the catalogue makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bitrix24_openapi.entities import Catalogue, PageSayings, Records, collect
from bitrix24_openapi.entities.model import Entity
from bitrix24_openapi.extract.model import (
    Alternative,
    Container,
    DocType,
    EnumValue,
    Event,
    Field,
    Method,
    Origin,
    PageFacts,
    PageKind,
    Replacement,
    ResponseExample,
    SharedType,
    Structure,
    TypeName,
    Version,
    Wire,
)
from bitrix24_openapi.markdown.model import Diagnostic, Source


def doc(text: str, *, shared: str = "") -> DocType:
    """``integer | string[]``; ``shared`` is the key of the first one."""
    names: list[TypeName] = []
    for part in text.split(" | "):
        name = part.replace("[]", "")
        names.append(TypeName(name, part.count("[]"), shared=shared or None))
    return DocType(text, tuple(names))


def field(
    name: str,
    type_: str = "",
    *inner: Field,
    line: int = 10,
    page: str = "",
    values: Iterable[Any] = (),
    ref: str = "",
    shared: str = "",
    map_of: Field | None = None,
    **more: Any,
) -> Field:
    """A field, with fields inside it."""
    found = Field(name, doc(type_, shared=shared) if type_ else None, Source(page, line), **more)
    found = replace(found, enum=tuple(EnumValue(value, f"label {value}") for value in values))
    if inner or ref or map_of is not None:
        found = replace(found, inner=Structure(fields=inner, ref=ref or None, map_of=map_of))
    return found


def with_alternative(holder: Field, *fields: Field) -> Field:
    """A field with fields that are inside it in one of its shapes only."""
    assert holder.inner is not None
    one = Alternative("Lead", Structure(fields=fields))
    return replace(holder, inner=replace(holder.inner, alternatives=(one,)))


def shown(name: str, *wires: Wire, **more: Any) -> Field:
    """A field that only an example has."""
    return field(name, origin=Origin.EXAMPLE, observed=wires, line=1, **more)


def rows(name: str, type_: str, *inner: Field, **more: Any) -> Field:
    """A list of records."""
    found = field(name, type_, *inner, observed=(Wire.ARRAY,), **more)
    return replace(found, containers=(Container.ITEMS,))


def method(
    name: str,
    *request: Field,
    answer: Iterable[Field] = (),
    version: Version = Version.CLASSIC,
    page: str = "",
    use: str = "",
    body: Any = None,
    **more: Any,
) -> Method:
    """A method on a page of its own; ``use``: what the docs offer in its place."""
    path = page or f"api-reference/{name.replace('.', '-').lower()}.md"
    made = Method(name, version, name, path, Source(path, 1), **more)
    made.request = Structure(fields=tuple(_settled(each, path) for each in request))
    made.response = [_settled(each, path) for each in answer]
    if use:
        made.replacement = Replacement(use, None, use)
    if body is not None:
        made.responses = [ResponseExample(200, body, Source(path, 40))]
    return made


def _settled(row: Field, page: str) -> Field:
    """Rows stand on the page of their method unless they say otherwise."""
    source = row.source if row.source.file else Source(page, row.source.line)
    inner = row.inner
    if inner is not None:
        map_of = _settled(inner.map_of, page) if inner.map_of is not None else None
        fields = tuple(_settled(each, page) for each in inner.fields)
        inner = replace(inner, fields=fields, map_of=map_of)
    return replace(row, source=source, inner=inner)


def event(name: str, **more: Any) -> Event:
    page = f"api-reference/events/{name.lower()}.md"
    return Event(name, name, name, page, Source(page, 1), **more)


def shared(key: str, *inner: Field, alias: str = "") -> dict[str, SharedType]:
    structure = Structure(fields=inner) if inner else None
    alias_of = doc(alias) if alias else None
    return {key: SharedType(key, key, alias_of, structure, (), "", Source(key, 1))}


def page(
    *methods: Method,
    events: Iterable[Event] = (),
    types: dict[str, SharedType] | None = None,
    languages: str = "en ru",
) -> PageFacts:
    path = methods[0].page if methods else "api-reference/events/page.md"
    depends = tuple(f"{language}:{path}" for language in languages.split())
    return PageFacts(
        path,
        PageKind.METHOD,
        methods=list(methods),
        events=list(events),
        shared=types or {},
        depends=depends,
    )


def sayings(*pages: PageFacts) -> list[PageSayings]:
    return [collect(each) for each in pages]


def merged(*methods: Method | PageFacts) -> tuple[dict[str, Entity], list[Diagnostic]]:
    """The entities of methods, each on a page of its own."""
    pages = [each if isinstance(each, PageFacts) else page(each) for each in methods]
    records = Records(sayings(*pages))
    return dict(records), records.contradictions


def catalogue(*methods: Method | PageFacts) -> Catalogue:
    return Catalogue(merged(*methods)[0])


#: A record with its usual methods, in the notation of older methods.
def deal_methods() -> list[Method]:
    record = [
        field("ID", "integer", line=30),
        field("TITLE", "string", line=31),
        field("ASSIGNED_BY_ID", "user", line=32),
        field("OPENED", "char", values=["Y", "N"], line=33),
    ]
    return [
        method(
            "crm.deal.add",
            field("fields", "object", field("TITLE", "string", required=True, line=12)),
            answer=[field("result", "integer")],
        ),
        method(
            "crm.deal.get",
            field("id", "integer", required=True),
            answer=[field("result", "object", *record)],
        ),
        method(
            "crm.deal.list",
            field("filter", "object", shown(">=TITLE", Wire.STRING), shown("OPENED", Wire.YN)),
            field("order", "object", shown("ID", Wire.STRING)),
            field("select", "array"),
            answer=[rows("result", "array", shown("ID", Wire.DIGITS), shown("TITLE", Wire.STRING))],
        ),
        method("crm.deal.delete", field("id", "integer", required=True)),
    ]
