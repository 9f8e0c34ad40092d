"""A fragment: everything that one method or event contributes to a document.

Made, corrected and dumped to YAML in a worker process; the parent process only sorts the
texts and puts them together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from ..extract.model import Version
from ..markdown.model import Diagnostic, Source
from ..openapi.conventions import OPENAPI, OPENAPI_V3
from .glossary import Glossary
from .ledger import Ledger
from .policy import Schema, Side

DOCUMENTS: Final = {Version.CLASSIC: OPENAPI, Version.V3: OPENAPI_V3}

#: A method whose page is in no table of contents.
NO_TAG: Final = "Other"


@dataclass(frozen=True, slots=True)
class Options:
    """What decides a fragment beside the facts."""

    prose: bool = True
    glossary: Glossary = field(default_factory=Glossary)
    #: Base of the public documentation pages, without a slash at the end.
    site: str = "https://apidocs.bitrix24.com"
    #: Names that were given before.
    ledger: Ledger = field(default_factory=Ledger)

    def page_url(self, page: str) -> str:
        return f"{self.site}/{page.removesuffix('.md')}.html"

    def describer(self, side: Side, owner: str) -> Callable[[str, str], str]:
        """Description of a name: the docs' words if they are wanted, else our own."""

        def describe(name: str, prose: str) -> str:
            if self.prose and prose:
                return prose
            return self.glossary.text(name, side, owner)

        return describe


@dataclass(slots=True)
class Fragment:
    document: str
    #: ``paths`` or ``webhooks``.
    section: str
    #: Key in the section: ``/crm.deal.add``, ``ONCRMDEALADD``.
    key: str
    page: str
    source: Source
    item: dict[str, Any]
    #: Schemas that belong to this fragment alone.
    schemas: dict[str, Schema]
    #: Shared schemas that it refers to, directly or through others, by the key of their type.
    shared: dict[str, Schema]
    tag: str
    scopes: list[str]
    tally: Counter[str] = field(default_factory=Counter)
    #: Places that the report lists.
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: Former spellings of the key; the schemas are named after the first.
    former: tuple[str, ...] = ()


def tag_of(toc: list[str]) -> str:
    """The docs' table of contents, level 2: "REST API Reference" is level 1."""
    if not toc:
        return NO_TAG
    return toc[1] if len(toc) > 1 else toc[0]
