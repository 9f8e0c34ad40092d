"""EN facts repaired from RU facts of the same page, row by row.

RU has the structure (no broken anchors, no lost tables, headings as written), EN has the
words. Rows are matched by name, then by their place between matched rows. What only one
language has is kept; what contradicts is settled by a fixed rule and reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from ..markdown.model import Diagnostic, Source
from .model import (
    MISSING,
    Alternative,
    EnumValue,
    ErrorFact,
    Event,
    Field,
    Limits,
    Method,
    Origin,
    PageFacts,
    PageKind,
    SharedType,
    Structure,
)
from .words.sentences import RUSSIAN

T = TypeVar("T")


def merge_pages(en: PageFacts, ru: PageFacts) -> PageFacts:
    """One page's facts from its two languages."""
    merger = _Merger()
    facts = en if en.kind is not PageKind.OTHER else ru
    if en.kind is ru.kind is PageKind.METHOD:
        facts.methods = [merger.method(e, r) for e, r in zip(en.methods, ru.methods, strict=True)]
    elif en.kind is ru.kind is PageKind.EVENT:
        facts.events = [merger.event(e, r) for e, r in zip(en.events, ru.events, strict=True)]
    elif PageKind.OTHER not in (en.kind, ru.kind):
        merger.note("kind-differs", f"EN reads as {en.kind}, RU as {ru.kind}", Source(en.page, 1))
    elif en.kind is not ru.kind:
        merger.note(
            "kind-differs", f"EN reads as {en.kind}, RU as {ru.kind}", Source(facts.page, 1)
        )
    own = merger.compared
    for key, shared in ru.shared.items():
        mine = en.shared.get(key)
        facts.shared[key] = merger.shared(mine, shared) if mine is not None else shared
    for key, shared in en.shared.items():
        facts.shared.setdefault(key, shared)
    facts.diagnostics = en.diagnostics + merger.diagnostics
    facts.compared_rows = own  # shared types are on many pages
    return facts


def _pairs(
    en: Sequence[T], ru: Sequence[T], key: Callable[[T], str]
) -> list[tuple[T | None, T | None]]:
    """Rows of both languages side by side: equal keys, then equal places between them."""
    matcher = SequenceMatcher(
        None, [key(row) for row in en], [key(row) for row in ru], autojunk=False
    )
    pairs: list[tuple[T | None, T | None]] = []
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        left, right = list(en[a0:a1]), list(ru[b0:b1])
        if tag == "equal" or (tag == "replace" and len(left) == len(right)):
            pairs.extend(zip(left, right, strict=True))
        else:
            pairs.extend((row, None) for row in left)
            pairs.extend((None, row) for row in right)
    return pairs


class _Merger:
    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        #: Rows of tables that were held against their twins, missing ones included.
        self.compared = 0
        #: Shared types already merged: they hang in several places of the same page.
        self._merged: set[int] = set()

    def note(self, kind: str, message: str, source: Source) -> None:
        self.diagnostics.append(Diagnostic(kind, message, source))

    # --- operations ----------------------------------------------------------------------

    def method(self, en: Method, ru: Method) -> Method:
        if en.name != ru.name:
            self.note("name-differs", f"EN names {en.name!r}, RU {ru.name!r}", en.source)
            en.name = ru.name
        if en.version is not ru.version:
            self.note("version-differs", f"EN {en.version}, RU {ru.version}", en.source)
        en.scopes = en.scopes or ru.scopes
        en.any_scope = en.any_scope or ru.any_scope
        if en.deprecated != ru.deprecated:
            self.note("deprecation-differs", f"EN {en.deprecated}, RU {ru.deprecated}", en.source)
            en.deprecated = True
        if en.replacement is None or (
            en.replacement.method is None and ru.replacement is not None and ru.replacement.method
        ):
            en.replacement = ru.replacement or en.replacement
        en.positional = en.positional or ru.positional
        en.unfinished = en.unfinished or ru.unfinished
        en.system_errors = en.system_errors or ru.system_errors
        self.structure(en.request, ru.request, f"{en.name} request")
        response = Structure(fields=en.response)
        self.structure(response, Structure(fields=ru.response), f"{en.name} response")
        en.response = response.fields
        en.errors = self.errors(en.errors, ru.errors)
        if not en.requests:
            en.requests = ru.requests
        if not en.responses:
            en.responses = ru.responses
        return en

    def event(self, en: Event, ru: Event) -> Event:
        if en.name != ru.name:
            self.note("name-differs", f"EN names {en.name!r}, RU {ru.name!r}", en.source)
        en.scopes = en.scopes or ru.scopes
        en.unfinished = en.unfinished or ru.unfinished
        self.structure(en.payload, ru.payload, f"{en.name} payload")
        en.examples = en.examples or ru.examples
        return en

    def shared(self, en: SharedType, ru: SharedType) -> SharedType:
        if id(en) in self._merged:
            return en
        self._merged.add(id(en))
        en.alias_of = en.alias_of or ru.alias_of
        en.enum = self._enum(en.enum, ru.enum, en.name, en.source)
        if en.structure is not None and ru.structure is not None:
            self.structure(en.structure, ru.structure, en.name)
        else:
            en.structure = en.structure or ru.structure
        return en

    # --- structures ----------------------------------------------------------------------

    def structure(self, en: Structure, ru: Structure, where: str) -> None:
        """Merge ``ru`` into ``en``."""
        if en.ref is not None or ru.ref is not None:
            if en.ref is None and not en.fields and not en.alternatives and en.map_of is None:
                en.ref = ru.ref
            return
        en.fields = self._fields(en.fields, ru.fields, where)
        if en.map_of is not None and ru.map_of is not None:
            self.field(en.map_of, ru.map_of, where)
        elif en.map_of is None and not en.fields:
            en.map_of = ru.map_of
        if not en.required_sets and ru.required_sets:
            en.required_sets = ru.required_sets
        self._alternatives(en, ru, where)

    def _alternatives(self, en: Structure, ru: Structure, where: str) -> None:
        if len(en.alternatives) == len(ru.alternatives):
            for mine, other in zip(en.alternatives, ru.alternatives, strict=True):
                self.structure(mine.structure, other.structure, f"{where} / {mine.title}")
        elif not en.alternatives:
            en.alternatives = [Alternative(a.title, a.structure) for a in ru.alternatives]
            self.note("alternatives-only-in-ru", f"{where}: alternatives only in RU", _at(ru))
        elif ru.alternatives:
            self.note("alternatives-differ", f"{where}: number of alternatives differs", _at(en))

    def _fields(self, en: list[Field], ru: list[Field], where: str) -> list[Field]:
        documented = [f for f in en if f.origin is not Origin.EXAMPLE]
        other = [f for f in ru if f.origin is not Origin.EXAMPLE]
        merged: list[Field] = []
        for mine, theirs in _pairs(documented, other, lambda f: f.name):
            self.compared += 1
            if mine is not None and theirs is not None:
                merged.append(self.field(mine, theirs, where))
            elif mine is not None:
                merged.append(mine)
                if mine.origin is Origin.TABLE and ru:
                    self.note("row-only-in-en", f"{where}: {mine.name!r}", mine.source)
            elif theirs is not None:
                if theirs.origin is Origin.TABLE:
                    self.note("row-only-in-ru", f"{where}: {theirs.name!r}", theirs.source)
                if theirs.name not in {f.name for f in documented}:
                    merged.append(_with_observed(_without_words(theirs), en))
        names = {f.name for f in merged}
        merged.extend(f for f in en if f.origin is Origin.EXAMPLE and f.name not in names)
        return merged

    def field(self, en: Field, ru: Field, where: str) -> Field:
        path = f"{where}: {en.name!r}"
        if en.name != ru.name:
            self.note("row-name-differs", f"{path}, RU has {ru.name!r}", en.source)
            if not RUSSIAN.search(ru.name):
                en.name, en.pattern = ru.name, ru.pattern
        if en.type is None:
            en.type = ru.type
        elif ru.type is not None and en.type.text != ru.type.text:
            self.note("type-differs", f"{path} is {en.type.text!r}, RU {ru.type.text!r}", en.source)
            if len(ru.type.text) < len(en.type.text) and en.type.text.count(
                "|"
            ) > ru.type.text.count("|"):
                en.type = ru.type
        if en.required != ru.required and en.origin is Origin.TABLE:
            self.note(
                "required-differs", f"{path} required {en.required}, RU {ru.required}", en.source
            )
            en.required = ru.required if not en.conditional else False
        en.conditional = en.conditional or ru.conditional
        en.enum = self._enum(en.enum, ru.enum, path, en.source)
        self._default(en, ru, path)
        _merge_limits(en.limits, ru.limits)
        en.deprecated = en.deprecated or ru.deprecated
        en.observed = sorted({*en.observed, *ru.observed})
        en.observed_items = sorted({*en.observed_items, *ru.observed_items})
        if en.inner is not None and ru.inner is not None:
            self.structure(en.inner, ru.inner, f"{where}.{en.name}")
        elif en.inner is None and ru.inner is not None:
            en.inner = ru.inner
            en.containers = en.containers or ru.containers
            if any(f.origin is Origin.TABLE for f in ru.inner.fields):
                self.note("structure-only-in-ru", f"{path}: inside described only in RU", en.source)
        return en

    def _enum(
        self, en: list[EnumValue], ru: list[EnumValue], where: str, source: Source
    ) -> list[EnumValue]:
        if not ru or [v.value for v in en] == [v.value for v in ru]:
            return en
        if not en:
            self.note("enum-only-in-ru", f"{where}: values only in RU", source)
            return [EnumValue(v.value, _english(v.label)) for v in ru]
        mine, theirs = {str(v.value) for v in en}, {str(v.value) for v in ru}
        if mine != theirs:
            self.note(
                "enum-differs",
                f"{where}: EN {sorted(mine - theirs)}, RU {sorted(theirs - mine)} alone",
                source,
            )
        return en

    def _default(self, en: Field, ru: Field, where: str) -> None:
        if ru.default is MISSING or en.default == ru.default:
            return
        if en.default is MISSING:
            if not (isinstance(ru.default, str) and RUSSIAN.search(ru.default)):
                en.default = ru.default
            self.note("default-only-in-ru", f"{where}: {ru.default!r}", en.source)
            return
        self.note("default-differs", f"{where}: EN {en.default!r}, RU {ru.default!r}", en.source)

    # --- errors --------------------------------------------------------------------------

    def errors(self, en: list[ErrorFact], ru: list[ErrorFact]) -> list[ErrorFact]:
        merged: list[ErrorFact] = []
        for mine, theirs in _pairs(en, ru, lambda e: f"{e.code}|{e.field_name or ''}"):
            self.compared += 1
            if mine is None or theirs is None:
                row = mine or theirs
                assert row is not None  # a pair has at least one side
                side = "en" if mine is not None else "ru"
                self.note(f"error-only-in-{side}", f"error {row.code!r}", row.source)
                if mine is None:
                    row.description = ""
                    row.message = "" if RUSSIAN.search(row.message) else row.message
                merged.append(row)
                continue
            if mine.code != theirs.code and not RUSSIAN.search(theirs.code):
                self.note(
                    "error-code-differs", f"EN {mine.code!r}, RU {theirs.code!r}", mine.source
                )
                if re.fullmatch(r"[\w.\-]*", theirs.code):
                    mine.code = theirs.code
            mine.status = mine.status if mine.status is not None else theirs.status
            if not mine.message and mine.description and mine.description == theirs.description:
                # Untranslated text in the RU page is what travels.
                mine.message = mine.description
            merged.append(mine)
        return merged


def _english(label: str) -> str:
    return "" if RUSSIAN.search(label) else label


def _without_words(field: Field) -> Field:
    """A row that only RU has: its facts stay, its Russian words go."""
    field.description = ""
    for value in field.enum:
        value.label = _english(value.label)
    if field.inner is not None:
        for inner in field.inner.fields:
            _without_words(inner)
    return field


def _with_observed(field: Field, en: list[Field]) -> Field:
    """What the EN example shows of a row that only RU has."""
    shown = next((f for f in en if f.name == field.name and f.origin is Origin.EXAMPLE), None)
    if shown is not None:
        field.observed = sorted({*field.observed, *shown.observed})
        field.observed_items = sorted({*field.observed_items, *shown.observed_items})
        field.containers = field.containers or shown.containers
        field.inner = field.inner or shown.inner
        field.seen = shown.seen
    return field


def _merge_limits(en: Limits, ru: Limits) -> None:
    for name in Limits.__slots__:
        if getattr(en, name) is None:
            setattr(en, name, getattr(ru, name))


def _at(structure: Structure) -> Source:
    if structure.source is not None:
        return structure.source
    for alternative in structure.alternatives:
        for field in alternative.structure.fields:
            return field.source
    return Source("", 0)
