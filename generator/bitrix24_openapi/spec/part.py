"""Fragment → part: corrected, its examples checked, dumped to text."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..extract.model import Method
from ..markdown.model import Diagnostic, Source
from .emit import dump
from .examples import settle
from .families import Member, member
from .fragment import DOCUMENTS, Fragment
from .naming import shared_id
from .oracles import Finding, check_operation
from .overlay import Effect, Overlay
from .platform import ERROR, TIME, error_schema, time_schema
from .policy import Schema


def _no_description(_name: str, _prose: str) -> str:
    return ""


#: Enough of a document's head for the examples of a fragment to be checked.
_PLATFORM: dict[str, dict[str, Schema]] = {
    document: {ERROR: error_schema(version, _no_description), TIME: time_schema(_no_description)}
    for version, document in DOCUMENTS.items()
}


@dataclass(slots=True)
class Part:
    """What a worker hands back: texts at the left margin, ready to be sorted and moved in."""

    document: str
    section: str
    key: str
    page: str
    tag: str
    scopes: list[str]
    text: str
    #: Own schemas: name → YAML text.
    schemas: dict[str, str]
    #: Shared schemas: key of the type → JSON text, the same in every part that has it.
    shared: dict[str, str]
    tally: dict[str, int]
    diagnostics: list[Diagnostic]
    #: What the overlay's actions for this part did, in their order; and which they were.
    effects: list[Effect] = field(default_factory=list)
    overlay_digest: str = ""
    #: Where the documented examples and types disagree with the operation.
    findings: list[Finding] = field(default_factory=list)
    #: The method's place in its family: what links are made of, once all parts are known.
    member: Member | None = None

    @property
    def owned(self) -> Iterable[tuple[str, str]]:
        """What overlay targets may name in this part."""
        yield self.section, self.key
        for name in self.schemas:
            yield "schemas", name

    def to_json(self) -> dict[str, Any]:
        data = {name: getattr(self, name) for name in self.__slots__}
        data["diagnostics"] = [diagnostic_to_json(d) for d in self.diagnostics]
        data["effects"] = [[e.matched, e.changed] for e in self.effects]
        data["findings"] = [finding.to_json() for finding in self.findings]
        data["member"] = self.member.to_json() if self.member is not None else None
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Part:
        values = dict(data)
        values["diagnostics"] = [diagnostic_from_json(d) for d in data["diagnostics"]]
        values["effects"] = [Effect(*pair) for pair in data["effects"]]
        values["findings"] = [Finding.from_json(finding) for finding in data["findings"]]
        values["member"] = Member.from_json(data["member"]) if data["member"] else None
        return cls(**values)


def render(fragment: Fragment, overlay: Overlay, method: Method | None = None) -> Part:
    """Correct, check and dump a fragment; ``method`` is what an operation is checked against."""
    owned = [(fragment.section, fragment.key), *(("schemas", name) for name in fragment.schemas)]
    actions = overlay.for_part(fragment.document, owned)
    part = {
        fragment.section: {fragment.key: fragment.item},
        "components": {"schemas": fragment.schemas},
    }
    effects = overlay.apply(actions, part)
    item = part[fragment.section].get(fragment.key, {})
    schemas = part["components"]["schemas"]
    shared = {shared_id(key): schema for key, schema in fragment.shared.items()}
    known = {**shared, **_PLATFORM[fragment.document], **schemas}
    refused = settle(item.get("post", {}), {"schemas": known})
    tally = fragment.tally + Counter({"examples-refused": len(refused)})
    findings = check_operation(method, item["post"], known, tally) if method and item else []
    name = fragment.key.lstrip("/")
    own = member(name, item["post"], known) if "post" in item else None
    if own is not None:
        item["post"]["responses"]["200"]["links"] = {}
    return Part(
        document=fragment.document,
        section=fragment.section,
        key=fragment.key,
        page=fragment.page,
        tag=fragment.tag,
        scopes=fragment.scopes,
        text=dump({fragment.key: item}) if item else "",
        schemas={key: dump({key: schema}) for key, schema in schemas.items()},
        shared={key: json.dumps(schema) for key, schema in fragment.shared.items()},
        tally=dict(+tally),
        diagnostics=[
            *fragment.diagnostics,
            *(
                Diagnostic("example-refused", f"{name}: {fault}", fragment.source)
                for fault in refused
            ),
        ],
        effects=effects,
        overlay_digest=overlay.digest(actions),
        findings=findings,
        member=own,
    )


def diagnostic_to_json(diagnostic: Diagnostic) -> list[Any]:
    source = diagnostic.source
    return [diagnostic.kind, diagnostic.message, source.file, source.line]


def diagnostic_from_json(data: list[Any]) -> Diagnostic:
    kind, message, file, line = data
    return Diagnostic(kind, message, Source(file, line))
