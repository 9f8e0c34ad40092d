"""Event pages: the code of the event and what the handler receives."""

from __future__ import annotations

import re
from collections import Counter

from ...identifiers import EVENT
from ...markdown.model import Diagnostic, Source
from ..evidence.passes import Evidence, apply_passes
from ..evidence.payloads import json_fences
from ..insides.read import StructureReader
from ..insides.shared import SharedTypes
from ..model import DocType, Event, Field, Json, Language, Structure, TypeName
from ..sections.intro import Intro
from ..sections.names import squash
from ..sections.outline import Outline, Region, tab_groups, tables
from ..sections.titles import event_title
from ..tables.rows import join_rows
from ..words.headings import SectionKind
from .watch import Watch, watching

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
    sections: Outline, intro: Intro, heading: str, diagnostics: list[Diagnostic]
) -> str | None:
    """The upper-case code of the event a page documents, or None for another kind of page.

    The payload example is the best witness: the heading is wrong on
    ``api-reference/crm/leads/events/on-crm-lead-delete.md`` and absent on others.
    """
    if _CLIENT_SIDE.search(heading) or _CLIENT_SIDE.search(intro.text):
        return None
    named = _IN_HEADING.findall(heading)
    if not any(region.section is SectionKind.PAYLOAD for region in sections.regions) and not any(
        _SERVER_EVENT.fullmatch(name) for name in named
    ):
        return None
    said: list[tuple[str, int]] = []
    for payload in _payload_examples(sections):
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
        where = Source(sections.page.path, 1)
        diagnostics += [
            Diagnostic("name-refused", EVENT.refusal(code), where)
            for code, _ in dict.fromkeys(said)
        ]
        return None
    file_name = squash(sections.page.path.rpartition("/")[2].removesuffix(".md"))
    for code in votes:
        if squash(code).endswith(file_name):
            votes[code] += 1
    return max(sorted(votes), key=lambda code: votes[code])


def _payload_examples(sections: Outline) -> list[dict[str, Json]]:
    found: list[dict[str, Json]] = []
    for region in sections.of_section(SectionKind.PAYLOAD):
        found.extend(v for v in json_fences(region.blocks) if isinstance(v, dict))
    return found


def read_event(
    sections: Outline,
    intro: Intro,
    heading: str,
    code: str,
    language: Language,
    shared: SharedTypes,
    watch: Watch | None = None,
) -> Event:
    where = (
        sections.regions[0].heading.where
        if sections.regions[0].heading
        else Source(sections.page.path, 1)
    )
    spelled = [n for n in _IN_HEADING.findall(heading) if n.isascii() and n.upper() == code]
    event = Event(
        name=code,
        title_name=spelled[0] if spelled else code,
        title=event_title(
            heading, code, spelled[0] if spelled else code, _IN_HEADING.findall(heading)
        ),
        page=sections.page.path,
        source=where,
        scopes=intro.scopes,
        any_scope=intro.any_scope,
        deprecated=intro.deprecated,
        unfinished=intro.unfinished,
        description=intro.description,
    )
    diagnostics: list[Diagnostic] = []
    reader = StructureReader(sections, language, shared, diagnostics)
    rows = _rows(reader, sections.of_section(SectionKind.PAYLOAD))
    if not rows:
        # Old pages list what ``data`` holds, in a table of parameters or right below the title.
        inside = _rows(
            reader,
            [*sections.of_section(SectionKind.REQUEST), *sections.of_section(SectionKind.INTRO)],
        )
        if any(field.name in _ENVELOPE for field in inside):
            rows = inside  # the whole request (api-reference/common/events/on-app-install.md)
        elif inside:
            data_type = DocType("array", (TypeName("array"),))
            inner = join_rows(Structure(fields=tuple(inside)))
            rows = [Field("data", data_type, inside[0].source, inner=inner)]
    event.examples = list(_payload_examples(sections))
    evidence = Evidence(
        shared,
        diagnostics.append,
        where,
        bodies=[example for example in event.examples if isinstance(example, dict)],
    )
    event.payload = apply_passes(
        Structure(fields=tuple(rows)), evidence, watching(watch, "payload")
    )
    if not event.payload.fields:
        diagnostics.append(Diagnostic("event-without-payload", "no table of the payload", where))
    event.diagnostics = diagnostics
    return event


def _rows(reader: StructureReader, regions: list[Region]) -> list[Field]:
    """Rows of the field tables that stand under section headings, tabs included."""
    rows: list[Field] = []
    for region in regions:
        if region.heading is not None and not region.opens_section and region.level > 1:
            continue
        found = list(tables(region.blocks))
        for group in tab_groups(region.blocks):
            found.extend(table for tab in group.tabs for table in tables(tab.blocks))
        for table in found:
            rows.extend(reader.fields_of(table, request=False))
    return rows
