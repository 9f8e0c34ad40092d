"""EN facts repaired from RU facts of the same page, row by row.

RU has the structure (no broken anchors, no lost tables, headings as written), EN has the
words. Rows are matched by name, then by their place between matched rows. What only one
language has is kept; what contradicts is settled by a fixed rule and reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, replace
from difflib import SequenceMatcher
from typing import TypeVar

from ..markdown.model import Diagnostic, Source
from .model import (
    MISSING,
    NO_LIMITS,
    Alternative,
    DocType,
    EnumValue,
    ErrorFact,
    Event,
    Field,
    Json,
    Limits,
    Method,
    Origin,
    PageFacts,
    PageKind,
    SharedType,
    Structure,
    _Missing,
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
    elif en.kind is not ru.kind:
        page = en.page if PageKind.OTHER not in (en.kind, ru.kind) else facts.page
        message = f"EN reads as {en.kind}, RU as {ru.kind}"
        merger.note("kind-differs", message, Source(page, 1))
    own = merger.compared
    shared = dict(en.shared)
    for key, theirs in ru.shared.items():
        mine = en.shared.get(key)
        shared[key] = merger.shared(mine, theirs) if mine is not None else theirs
    facts.shared = shared
    facts.diagnostics = en.diagnostics + merger.diagnostics
    facts.compared_rows = own  # shared types are on many pages
    return facts


def _pairs(
    en: Sequence[T], ru: Sequence[T], key: Callable[[T], str]
) -> list[tuple[T | None, T | None]]:
    """Rows of both languages side by side: equal keys, then equal places between them."""
    left_keys, right_keys = [key(row) for row in en], [key(row) for row in ru]
    if left_keys == right_keys:
        return list(zip(en, ru, strict=True))
    matcher = SequenceMatcher(None, left_keys, right_keys, autojunk=False)
    pairs: list[tuple[T | None, T | None]] = []
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        left, right = en[a0:a1], ru[b0:b1]
        if tag == "equal" or (tag == "replace" and len(left) == len(right)):
            pairs.extend(zip(left, right, strict=True))
        else:
            pairs.extend((row, None) for row in left)
            pairs.extend((None, row) for row in right)
    return pairs


class _Merger:
    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        #: Rows of tables that were compared with those of the other language, missing ones too.
        self.compared = 0

    def note(self, kind: str, message: str, source: Source) -> None:
        self.diagnostics.append(Diagnostic(kind, message, source))

    # --- operations ----------------------------------------------------------------------

    def method(self, en: Method, ru: Method) -> Method:
        name = en.name
        if name != ru.name:
            self.note("name-differs", f"EN names {name!r}, RU {ru.name!r}", en.source)
            name = ru.name
        if en.version is not ru.version:
            self.note("version-differs", f"EN {en.version}, RU {ru.version}", en.source)
        if en.deprecated != ru.deprecated:
            self.note("deprecation-differs", f"EN {en.deprecated}, RU {ru.deprecated}", en.source)
        replacement = en.replacement
        if replacement is None or (
            replacement.method is None and ru.replacement is not None and ru.replacement.method
        ):
            replacement = ru.replacement or replacement
        request = self.structure(en.request, ru.request, f"{name} request")
        response = self._fields(en.response, ru.response, f"{name} response")
        return replace(
            en,
            name=name,
            scopes=en.scopes or ru.scopes,
            any_scope=en.any_scope or ru.any_scope,
            deprecated=en.deprecated or ru.deprecated,
            replacement=replacement,
            positional=en.positional or ru.positional,
            unfinished=en.unfinished or ru.unfinished,
            system_errors=en.system_errors or ru.system_errors,
            request=request,
            response=list(response),
            errors=self.errors(en.errors, ru.errors),
            requests=en.requests or ru.requests,
            responses=en.responses or ru.responses,
            twin=ru.source,
        )

    def event(self, en: Event, ru: Event) -> Event:
        if en.name != ru.name:
            self.note("name-differs", f"EN names {en.name!r}, RU {ru.name!r}", en.source)
        return replace(
            en,
            scopes=en.scopes or ru.scopes,
            unfinished=en.unfinished or ru.unfinished,
            payload=self.structure(en.payload, ru.payload, f"{en.name} payload"),
            examples=en.examples or ru.examples,
            twin=ru.source,
        )

    def shared(self, en: SharedType, ru: SharedType) -> SharedType:
        enum = self._enum(en.enum, ru.enum, en.name, en.source)
        structure = en.structure or (ru.structure and _from_ru(ru.structure))
        if en.structure is not None and ru.structure is not None:
            structure = self.structure(en.structure, ru.structure, en.name)
        return replace(en, alias_of=en.alias_of or ru.alias_of, enum=enum, structure=structure)

    # --- structures ----------------------------------------------------------------------

    def structure(self, en: Structure, ru: Structure, where: str) -> Structure:
        """``en`` with what ``ru`` knows better."""
        if en.ref is not None or ru.ref is not None:
            empty = not en.fields and not en.alternatives and en.map_of is None
            return replace(en, ref=ru.ref) if en.ref is None and empty else en
        merged = self._fields(en.fields, ru.fields, where)
        map_of = en.map_of
        if map_of is not None and ru.map_of is not None:
            map_of = self.field(map_of, ru.map_of, where)
        elif map_of is None and not merged and ru.map_of is not None:
            map_of = _field_from_ru(ru.map_of)
        return replace(
            en,
            fields=merged,
            map_of=map_of,
            required_sets=en.required_sets or ru.required_sets,
            alternatives=self._alternatives(en, ru, where),
        )

    def _alternatives(self, en: Structure, ru: Structure, where: str) -> tuple[Alternative, ...]:
        if len(en.alternatives) == len(ru.alternatives):
            return tuple(
                Alternative(
                    mine.title,
                    self.structure(mine.structure, other.structure, f"{where} / {mine.title}"),
                )
                for mine, other in zip(en.alternatives, ru.alternatives, strict=True)
            )
        if not en.alternatives:
            self.note("alternatives-only-in-ru", f"{where}: alternatives only in RU", _at(ru))
            return tuple(
                Alternative(each.title, _from_ru(each.structure)) for each in ru.alternatives
            )
        if ru.alternatives:
            self.note("alternatives-differ", f"{where}: number of alternatives differs", _at(en))
        return en.alternatives

    def _fields(self, en: Sequence[Field], ru: Sequence[Field], where: str) -> tuple[Field, ...]:
        documented = [f for f in en if f.origin is not Origin.EXAMPLE]
        other = [f for f in ru if f.origin is not Origin.EXAMPLE]
        known = {f.name for f in documented}
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
                if theirs.name not in known:
                    own = _field_from_ru(_without_words(theirs))
                    merged.append(_with_observed(own, en))
        names = {f.name for f in merged}
        merged.extend(f for f in en if f.origin is Origin.EXAMPLE and f.name not in names)
        return tuple(merged)

    def field(self, en: Field, ru: Field, where: str) -> Field:
        path = f"{where}: {en.name!r}"
        name, pattern = en.name, en.pattern
        if name != ru.name:
            self.note("row-name-differs", f"{path}, RU has {ru.name!r}", en.source)
            if not RUSSIAN.search(ru.name):
                name, pattern = ru.name, ru.pattern
        required = en.required
        doc_type = self._type(en, ru, path)
        if required != ru.required and en.origin is Origin.TABLE:
            message = f"{path} required {required}, RU {ru.required}"
            self.note("required-differs", message, en.source)
            required = ru.required and not en.conditional
        enum = self._enum(en.enum, ru.enum, path, en.source)
        default = self._default(en, ru, path)
        inner, containers = en.inner, en.containers
        if inner is not None and ru.inner is not None:
            inner = self.structure(inner, ru.inner, f"{where}.{name}")
        elif inner is None and ru.inner is not None:
            inner, containers = _from_ru(ru.inner), containers or ru.containers
            if any(f.origin is Origin.TABLE for f in inner.fields):
                self.note("structure-only-in-ru", f"{path}: inside described only in RU", en.source)
        return replace(
            en,
            name=name,
            pattern=pattern,
            type=doc_type,
            required=required,
            conditional=en.conditional or ru.conditional,
            enum=enum,
            default=default,
            limits=_joined_limits(en.limits, ru.limits),
            deprecated=en.deprecated or ru.deprecated,
            observed=_union(en.observed, ru.observed),
            observed_items=_union(en.observed_items, ru.observed_items),
            open_values=en.open_values or ru.open_values,
            inner=inner,
            containers=containers,
            twin=ru.source,
        )

    def _type(self, en: Field, ru: Field, path: str) -> DocType | None:
        if en.type is None or ru.type is None:
            return en.type or ru.type
        mine, theirs = en.type.text, ru.type.text
        if mine == theirs:
            return en.type
        self.note("type-differs", f"{path} is {mine!r}, RU {theirs!r}", en.source)
        simpler = len(theirs) < len(mine) and mine.count("|") > theirs.count("|")
        return ru.type if simpler else en.type

    def _enum(
        self,
        en: tuple[EnumValue, ...],
        ru: tuple[EnumValue, ...],
        where: str,
        source: Source,
    ) -> tuple[EnumValue, ...]:
        if not ru or [v.value for v in en] == [v.value for v in ru]:
            return en
        if not en:
            self.note("enum-only-in-ru", f"{where}: values only in RU", source)
            return tuple(replace(v, label=_english(v.label)) for v in ru)
        mine, theirs = {str(v.value) for v in en}, {str(v.value) for v in ru}
        if mine != theirs:
            self.note(
                "enum-differs",
                f"{where}: EN {sorted(mine - theirs)}, RU {sorted(theirs - mine)} alone",
                source,
            )
        return en

    def _default(self, en: Field, ru: Field, where: str) -> Json | _Missing:
        if ru.default is MISSING or en.default == ru.default:
            return en.default
        if en.default is MISSING:
            self.note("default-only-in-ru", f"{where}: {ru.default!r}", en.source)
            in_russian = isinstance(ru.default, str) and RUSSIAN.search(ru.default)
            return MISSING if in_russian else ru.default
        self.note("default-differs", f"{where}: EN {en.default!r}, RU {ru.default!r}", en.source)
        return en.default

    # --- errors --------------------------------------------------------------------------

    def errors(self, en: list[ErrorFact], ru: list[ErrorFact]) -> list[ErrorFact]:
        return list(self._errors(en, ru))

    def _errors(self, en: list[ErrorFact], ru: list[ErrorFact]) -> Iterator[ErrorFact]:
        for mine, theirs in _pairs(en, ru, lambda e: f"{e.code}|{e.field_name or ''}"):
            self.compared += 1
            if theirs is None:
                assert mine is not None  # a pair has at least one side
                self.note("error-only-in-en", f"error {mine.code!r}", mine.source)
                yield mine
            elif mine is None:
                self.note("error-only-in-ru", f"error {theirs.code!r}", theirs.source)
                message = _english(theirs.message)
                yield replace(theirs, description="", message=message, only_in_ru=True)
            else:
                yield self._error(mine, theirs)

    def _error(self, mine: ErrorFact, theirs: ErrorFact) -> ErrorFact:
        code, message = mine.code, mine.message
        if code != theirs.code and not RUSSIAN.search(theirs.code):
            self.note("error-code-differs", f"EN {code!r}, RU {theirs.code!r}", mine.source)
            if re.fullmatch(r"[\w.\-]*", theirs.code):
                code = theirs.code
        if not message and mine.description and mine.description == theirs.description:
            # Untranslated text in the RU page is what travels.
            message = mine.description
        message = message or _english(theirs.message)
        status = mine.status if mine.status is not None else theirs.status
        return replace(mine, code=code, message=message, status=status, twin=theirs.source)


def _english(text: str) -> str:
    return "" if RUSSIAN.search(text) else text


def _union(mine: tuple[T, ...], theirs: tuple[T, ...]) -> tuple[T, ...]:
    return mine if mine == theirs else tuple(sorted({*mine, *theirs}, key=str))


def _without_words(field: Field) -> Field:
    """A row that only RU has: its facts stay, its Russian words go."""
    inner = field.inner
    if inner is not None:
        inner = replace(inner, fields=tuple(map(_without_words, inner.fields)))
    enum = tuple(replace(v, label=_english(v.label)) for v in field.enum)
    return replace(field, description="", enum=enum, inner=inner)


def _from_ru(structure: Structure) -> Structure:
    """A structure that only RU has: its lines are those of the Russian page."""
    return replace(
        structure,
        fields=tuple(map(_field_from_ru, structure.fields)),
        alternatives=tuple(
            Alternative(each.title, _from_ru(each.structure)) for each in structure.alternatives
        ),
        map_of=_field_from_ru(structure.map_of) if structure.map_of is not None else None,
    )


def _field_from_ru(field: Field) -> Field:
    inner = _from_ru(field.inner) if field.inner is not None else None
    return replace(field, only_in_ru=True, inner=inner)


def _with_observed(field: Field, en: Sequence[Field]) -> Field:
    """A row that only RU has, with what the EN example shows of it."""
    shown = next((f for f in en if f.name == field.name and f.origin is Origin.EXAMPLE), None)
    if shown is None:
        return field
    return replace(
        field,
        observed=_union(field.observed, shown.observed),
        observed_items=_union(field.observed_items, shown.observed_items),
        containers=field.containers or shown.containers,
        inner=field.inner or shown.inner,
        seen=shown.seen,
    )


def _joined_limits(mine: Limits, theirs: Limits) -> Limits:
    if theirs is NO_LIMITS or mine == theirs:
        return mine
    missing = {
        f.name: getattr(theirs, f.name) for f in fields(mine) if getattr(mine, f.name) is None
    }
    return replace(mine, **missing)


def _at(structure: Structure) -> Source:
    if structure.source is not None:
        return structure.source
    for alternative in structure.alternatives:
        for field in alternative.structure.fields:
            return field.source
    return Source("", 0)
