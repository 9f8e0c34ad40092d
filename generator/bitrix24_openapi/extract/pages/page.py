"""One page in one language → facts: what kind of page it is, and which method it documents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...identifiers import METHOD
from ...markdown.model import Diagnostic, Page, Source
from ..evidence.payloads import Payloads, read_payloads
from ..insides.shared import SharedTypes, references, type_references
from ..model import Language, PageFacts, PageKind
from ..sections.intro import Intro, read_intro
from ..sections.names import (
    NameEvidence,
    choose_method_name,
    heading_names,
    refused,
    squash,
)
from ..sections.outline import Outline, split_sections
from ..words.headings import SectionKind
from .events import event_code, read_event
from .method import MethodReader
from .watch import Watch

_EVENT_FOLDER = re.compile(r"/events(?:-[\w-]*)?/|/on-[^/]*\.md$|-on-[^/]*\.md$")
#: Where methods are documented; ``settings/`` has ``batch`` and ``pull.application.*``.
_FOLDERS = ("api-reference/", "settings/")
#: Folders whose pages have the layout of method pages and mostly document widgets and JS
#: functions; only pages named after a REST method are about one
#: (``api-reference/widgets/placement-bind.md``).
_GUIDES = re.compile(r"(?:^|/)widgets/|^settings/")
_METHOD_PARTS = (
    SectionKind.REQUEST,
    SectionKind.EXAMPLES,
    SectionKind.RESPONSE,
    SectionKind.RETURNED,
)


def may_document(path: str) -> bool:
    """The page can be a method or an event page, as far as its path tells."""
    return path.startswith(_FOLDERS) and not path.endswith("/index.md")


def read_page(
    page: Page,
    language: Language,
    shared: SharedTypes,
    toc: Sequence[str] = (),
    watch: Watch | None = None,
) -> PageFacts:
    """Facts of a page; pages that document neither a method nor an event are ``OTHER``."""
    facts = PageFacts(page.path, PageKind.OTHER, depends=page.files)
    facts.diagnostics.extend(page.diagnostics)
    sections = split_sections(page)
    intro = read_intro(sections.regions[0].blocks)
    heading = sections.regions[0].title
    if _EVENT_FOLDER.search(page.path):
        code = event_code(sections, intro, heading, facts.diagnostics)
        if code is not None:
            event = read_event(sections, intro, heading, code, language, shared, watch)
            event.toc = list(toc)
            facts.kind = PageKind.EVENT
            facts.events.append(event)
            facts.shared = shared.closure(references(event.payload))
            return facts
    payloads = read_payloads(sections)
    name = _method_name(sections, intro, heading, payloads, language, facts.diagnostics)
    if name is None:
        facts.reason = "no method name"
        return facts
    if not _is_named_after(page.path, name):
        has_sections = any(r.opens_section and r.section in _METHOD_PARTS for r in sections.regions)
        called = name.lower() in f"{intro.text}\n{payloads.code_text()}".lower() or any(
            (call.method or "").lower() == name.lower() for call in payloads.calls
        )
        if not has_sections or not called or _GUIDES.search(page.path):
            facts.reason = "a guide: neither sections of a method nor named after one"
            return facts
    method = MethodReader(sections, intro, name, payloads, language, shared, watch).read()
    method.toc = list(toc)
    facts.kind = PageKind.METHOD
    facts.methods.append(method)
    roots = references(method.request)
    for field in method.response:
        roots |= references(field.inner) | type_references(field.type)
    facts.shared = shared.closure(roots)
    return facts


def _method_name(
    sections: Outline,
    intro: Intro,
    heading: str,
    payloads: Payloads,
    language: Language,
    diagnostics: list[Diagnostic],
) -> str | None:
    """The elected name, if the page really documents a call of that name.

    Guides call methods, too; on a method page the heading or the file name names it.
    """
    evidence = NameEvidence(
        heading,
        intro.text,
        tuple(call.method for call in payloads.calls if call.method),
        payloads.code_text(),
        sections.page.path,
    )
    name = choose_method_name(evidence, language)
    if name is None:
        where = Source(sections.page.path, 1)
        diagnostics += [
            Diagnostic("name-refused", METHOD.refusal(each), where) for each in refused(evidence)
        ]
        return None
    if heading_names(heading):
        return name
    if _is_named_after(sections.page.path, name) and (
        payloads.calls or name.lower() in payloads.code_text().lower()
    ):
        return name
    return None


def _is_named_after(path: str, name: str) -> bool:
    """The file is called like the method (``-rest-v3`` aside)."""
    stem = squash(path.rpartition("/")[2].removesuffix(".md"))
    return squash(name) in (stem, stem.removesuffix("restv3"))
