"""Fragment → text: corrected by the overlay, its examples checked, dumped as YAML."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..markdown.model import Diagnostic, Source
from ..openapi.emit import dump
from ..openapi.readings import Reading, ReadSchemas, read_operation
from ..openapi.schema import Schemas
from ..openapi.stateful import LINKS_MARK
from . import sharing
from .behaviour import with_behaviour
from .examples import settle
from .families import Member, member
from .fragment import DOCUMENTS, Fragment
from .naming import shared_id, short_name
from .overlay import Effect, Overlay
from .platform import platform_schemas
from .policy import Schema
from .tidy import tidy, tidy_operation


def _no_description(_name: str, _prose: str) -> str:
    return ""


#: Enough of a document's head for the examples of a fragment to be checked.
_PLATFORM: dict[str, dict[str, Schema]] = {
    document: platform_schemas(version, _no_description) for version, document in DOCUMENTS.items()
}


@dataclass(slots=True)
class CorrectedFragment:
    """A fragment after the overlay, without the examples that its schemas refuse."""

    fragment: Fragment
    #: The operation or webhook; empty if the overlay has removed it.
    item: dict[str, Any]
    #: Own schemas by name.
    schemas: dict[str, Schema]
    #: Own and shared schemas by name, and those of the platform that examples refer to.
    known_schemas: dict[str, Schema]
    #: Examples that do not fit their schema, with the reason.
    refused_examples: list[str]
    #: Counters of the fragment and of the examples; checks add theirs.
    tally: Counter[str]
    effects: list[Effect]
    overlay_digest: str
    #: The method's place in its family.
    member: Member | None


def correct(fragment: Fragment, overlay: Overlay) -> CorrectedFragment:
    """Apply the overlay's actions for a fragment and drop the examples that are not valid."""
    section = fragment.section
    # Corrections may have been written for a former spelling.
    keys = [fragment.key, *_former_keys(fragment.key, fragment.former)]
    owned = [*((section, key) for key in keys), *(("schemas", name) for name in fragment.schemas)]
    actions = overlay.for_part(fragment.document, owned)
    document: dict[str, Any] = {
        section: {fragment.key: fragment.item},
        "components": {"schemas": fragment.schemas},
    }
    if actions:
        document = _without_sharing(document)
        document[section] |= dict.fromkeys(keys, document[section][fragment.key])
    whole = document[section][fragment.key]
    shared = {shared_id(key): schema for key, schema in fragment.shared.items()}
    references = {*fragment.schemas, *shared, *_PLATFORM[fragment.document]}
    effects = overlay.apply(actions, document, references)
    given = [document[section].get(key, {}) for key in keys if actions or key == fragment.key]
    item = next((each for each in given if each is not whole), given[0])
    if "post" in item:
        tidy_operation(item["post"])
    schemas = {name: tidy(schema) for name, schema in document["components"]["schemas"].items()}
    known = {**shared, **_PLATFORM[fragment.document], **schemas}
    refused = settle(item.get("post", {}), {"schemas": known})
    own = None
    if fragment.section == "paths" and "post" in item:
        name = fragment.key.lstrip("/")
        # What follows from an operation does not depend on what PHP makes of its values.
        read = read_operation(item["post"], known, Reading.CANONICAL)
        schemas_read = Schemas(ReadSchemas(known))
        item["post"] = with_behaviour(name, item["post"], read, schemas_read)
        own = member(name, read, schemas_read)
    return CorrectedFragment(
        fragment=fragment,
        item=item,
        schemas=schemas,
        known_schemas=known,
        refused_examples=refused,
        tally=fragment.tally + Counter({"examples-refused": len(refused)}),
        effects=effects,
        overlay_digest=overlay.digest(actions),
        member=own,
    )


def _former_keys(key: str, former: Iterable[str]) -> list[str]:
    start = "/" if key.startswith("/") else ""
    return [f"{start}{name}" for name in former]


def _without_sharing(value: Any) -> Any:
    """A copy in which no part stands in two places: an action corrects the one it names."""
    if isinstance(value, dict):
        return {key: _without_sharing(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_sharing(each) for each in value]
    return value


@dataclass(slots=True)
class RenderedFragment:
    """A fragment as YAML texts at the left margin, ready to be sorted and put into a document."""

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
    #: Objects inside of the schemas.
    objects: sharing.Found
    tally: dict[str, int]
    diagnostics: list[Diagnostic]
    #: What the overlay's actions for this fragment did, in their order; and which they were.
    effects: list[Effect] = field(default_factory=list)
    overlay_digest: str = ""
    #: Former spellings of the key, as the ledger had them.
    former: list[str] = field(default_factory=list)
    #: The method's place in its family: what links are made of, once all parts are known.
    member: Member | None = None

    @property
    def owned(self) -> Iterable[tuple[str, str]]:
        """What overlay targets may name in this part."""
        yield self.section, self.key
        for key in _former_keys(self.key, self.former):
            yield self.section, key
        for name in self.schemas:
            yield "schemas", name

    def to_json(self) -> dict[str, Any]:
        data = {name: getattr(self, name) for name in self.__slots__}
        data["diagnostics"] = [diagnostic_to_json(d) for d in self.diagnostics]
        data["effects"] = [[e.matched, e.changed, e.missing] for e in self.effects]
        data["member"] = self.member.to_json() if self.member is not None else None
        data["objects"] = sharing.to_json(self.objects)
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> RenderedFragment:
        values = dict(data)
        values["diagnostics"] = [diagnostic_from_json(d) for d in data["diagnostics"]]
        values["effects"] = [Effect(*each) for each in data["effects"]]
        values["member"] = Member.from_json(data["member"]) if data["member"] else None
        values["objects"] = sharing.from_json(data["objects"])
        return cls(**values)


def render(corrected: CorrectedFragment) -> RenderedFragment:
    """Dump a corrected fragment."""
    fragment, item = corrected.fragment, corrected.item
    name = fragment.key.lstrip("/")
    if corrected.member is not None:
        item["post"]["responses"]["200"][LINKS_MARK] = {}
    refused = (
        Diagnostic("example-refused", f"{name}: {fault}", fragment.source)
        for fault in corrected.refused_examples
    )
    objects = sharing.Found()
    schemas = sharing.apart(corrected.schemas, corrected.schemas, objects)
    shared = {
        key: sharing.apart({short_name(key): schema}, corrected.schemas, objects)[short_name(key)]
        for key, schema in fragment.shared.items()
    }
    return RenderedFragment(
        document=fragment.document,
        section=fragment.section,
        key=fragment.key,
        page=fragment.page,
        tag=fragment.tag,
        scopes=fragment.scopes,
        text=dump({fragment.key: item}) if item else "",
        schemas={key: dump({key: schema}) for key, schema in schemas.items()},
        shared={key: json.dumps(schema) for key, schema in shared.items()},
        objects=objects,
        tally=dict(+corrected.tally),
        diagnostics=[*fragment.diagnostics, *refused],
        effects=corrected.effects,
        overlay_digest=corrected.overlay_digest,
        former=list(fragment.former),
        member=corrected.member,
    )


def diagnostic_to_json(diagnostic: Diagnostic) -> list[Any]:
    source = diagnostic.source
    return [diagnostic.kind, diagnostic.message, source.file, source.line]


def diagnostic_from_json(data: list[Any]) -> Diagnostic:
    kind, message, file, line = data
    return Diagnostic(kind, message, Source(file, line))
