"""Event pages: the code of the event and what the handler receives."""

from __future__ import annotations

import re
from collections import Counter

from ...identifiers import EVENT
from ...markdown.model import Diagnostic, Source
from ..evidence.assemble import finish
from ..evidence.observe import Observer
from ..evidence.payloads import json_fences
from ..insides.shared import SharedTypes
from ..insides.structure import StructureReader
from ..model import DocType, Event, Field, Json, Language, Structure, TypeName
from ..sections.intro import Intro
from ..sections.names import squash
from ..sections.outline import Outline, Region, tab_groups, tables
from ..words.vocabulary import Part

_IN_HEADING = re.compile(
    r"(?<![\w:])(?:[oO][nN][A-Z]\w*|ON[A-Z0-9_]+|[A-Z][\w]*(?:\.[\w]+)*\.ON\.[A-Z]\w*|"
    r"[A-Z]+(?:\.[A-Z]+)+)(?![\w:])"
)
_IN_TEXT = re.compile(r"`((?:[oO][nN][A-Z][\w]*)|(?:[A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)+))`")
_SERVER_EVENT = re.compile(r"[oO][nN][A-Z]\w+|ON[A-Z0-9_]+|(?:\w+\.)+ON\.\w+")
#: JS events of the page's own window never reach a server.
_CLIENT_SIDE = re.compile(r"\b(?:BackgroundCallCard|CallCard)::")
#: What every request to a handler has at its top.
_ENVELOPE = frozenset({"event", "data"})


def event_code(
    cut: Outline, intro: Intro, heading: str, diagnostics: list[Diagnostic]
) -> str | None:
    """The upper-case code of the event a page documents, or None for another kind of page.

    The payload example is the best witness: the heading is wrong on
    ``api-reference/crm/leads/events/on-crm-lead-delete.md`` and absent on others.
    """
    if _CLIENT_SIDE.search(heading) or _CLIENT_SIDE.search(intro.text):
        return None
    named = _IN_HEADING.findall(heading)
    if not any(region.part is Part.PAYLOAD for region in cut.regions) and not any(
        _SERVER_EVENT.fullmatch(name) for name in named
    ):
        return None
    said: list[tuple[str, int]] = []
    for payload in _payload_examples(cut):
        code = payload.get("event")
        if isinstance(code, str) and code:
            said.append((code, 3))
    said += [(code, 2) for code in named]
    sentence = _IN_TEXT.search(intro.text)
    if sentence is not None:
        said.append((sentence.group(1), 2))
    votes: Counter[str] = Counter()
    for code, weight in said:
        # Some letters of other scripts have an upper case in ASCII.
        if code.isascii() and EVENT.accepts(code.upper()):
            votes[code.upper()] += weight
    if not votes:
        where = Source(cut.page.path, 1)
        diagnostics += [
            Diagnostic("name-refused", EVENT.refusal(code), where)
            for code, _ in dict.fromkeys(said)
        ]
        return None
    file_name = squash(cut.page.path.rpartition("/")[2].removesuffix(".md"))
    for code in votes:
        if squash(code).endswith(file_name):
            votes[code] += 1
    return max(sorted(votes), key=lambda code: votes[code])


def _payload_examples(cut: Outline) -> list[dict[str, Json]]:
    found: list[dict[str, Json]] = []
    for region in cut.of_part(Part.PAYLOAD):
        found.extend(v for v in json_fences(region.blocks) if isinstance(v, dict))
    return found


def read_event(
    cut: Outline,
    intro: Intro,
    heading: str,
    code: str,
    language: Language,
    shared: SharedTypes,
) -> Event:
    where = cut.regions[0].heading.where if cut.regions[0].heading else Source(cut.page.path, 1)
    spelled = [n for n in _IN_HEADING.findall(heading) if n.isascii() and n.upper() == code]
    event = Event(
        name=code,
        title_name=spelled[0] if spelled else code,
        title=_title(heading, code),
        page=cut.page.path,
        source=where,
        scopes=intro.scopes,
        any_scope=intro.any_scope,
        deprecated=intro.deprecated,
        unfinished=intro.unfinished,
        description=intro.description,
    )
    diagnostics: list[Diagnostic] = []
    reader = StructureReader(cut, language, shared, diagnostics)
    rows = _rows(reader, cut.of_part(Part.PAYLOAD))
    if not rows:
        # Old pages list what ``data`` holds, in a table of parameters or right below the title.
        inside = _rows(reader, [*cut.of_part(Part.REQUEST), *cut.of_part(Part.INTRO)])
        if any(field.name in _ENVELOPE for field in inside):
            rows = inside  # the whole request (api-reference/common/events/on-app-install.md)
        elif inside:
            data = Field("data", DocType("array", [TypeName("array")]), inside[0].source)
            data.inner = finish(Structure(fields=inside))
            rows = [data]
    event.payload = finish(Structure(fields=rows))
    event.examples = list(_payload_examples(cut))
    observer = Observer(shared, diagnostics, where, request=False)
    observer.objects(event.payload, [e for e in event.examples if isinstance(e, dict)], 0)
    if not event.payload.fields:
        diagnostics.append(Diagnostic("event-without-payload", "no table of the payload", where))
    event.diagnostics = diagnostics
    return event


def _rows(reader: StructureReader, regions: list[Region]) -> list[Field]:
    """Rows of the field tables that stand under section headings, tabs included."""
    rows: list[Field] = []
    for region in regions:
        if region.heading is not None and not region.opens_part and region.level > 1:
            continue
        found = list(tables(region.blocks))
        for group in tab_groups(region.blocks):
            found.extend(table for tab in group.tabs for table in tables(tab.blocks))
        for table in found:
            rows.extend(reader.fields_of(table, request=False))
    return rows


def _title(heading: str, code: str) -> str:
    text = re.sub(r"\b(?:event|событие)\b", " ", heading, flags=re.IGNORECASE)
    for name in _IN_HEADING.findall(heading):
        if name.upper() == code:
            text = text.replace(name, " ")
    return " ".join(text.split()).strip(" —–-:,") or code
