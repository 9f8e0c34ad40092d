"""Reads a description cell: each part goes to the recogniser that its form and lead call for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...docs.model import Block, Diagnostic, Fence, ListBlock, Note, Paragraph, Source, Table
from ..model import (
    MISSING,
    DocType,
    EnumValue,
    Field,
    Json,
    Language,
    Origin,
    Structure,
    _Missing,
)
from .choices import Choice, are_directions, is_open_name, short_label
from .conditions import read_conditions
from .defaults import fence_default, fits_default, sentence_default
from .enums import (
    SCALARS,
    RefusedError,
    enum_values,
    list_choices,
    sentence_choices,
    structural,
    unread,
)
from .facts import CellFacts
from .keys import (
    grid_texts,
    has_stand_in,
    is_key,
    is_object_like,
    item_type,
    merge,
    names_of,
    notation_keys,
)
from .limits import read_limits
from .literals import Kind, item_kinds, kinds_of
from .phrases import Phrases
from .phrases_en import EN
from .phrases_ru import RU
from .prose import Aside, Grid, Group, Item, Line, Part, Skeleton, outline, sentences
from .roles import Role, role_of

_PHRASES: dict[Language, Phrases] = {Language.EN: EN, Language.RU: RU}
_MOST_DEPTH = 6
_CODE = re.compile(r"`([^`]+)`")
#: A field name in the text; values have no lower-case letters or underscores most of the time.
_IDENTIFIER = re.compile(r"`[a-z]+\w*`")
_DIGIT = re.compile(r"\d")
#: ``'TYPE': 'A'`` — label: a value together with its key.
_PAIR = re.compile(r"`'?(?P<key>\w+)'?: ?'(?P<value>\w+)'`(?:\s*[—–-]\s*(?P<label>.*))?\Z")
_FLAG_ITEM = re.compile(r"`(?:Y|N|true|false|0|1)`")
_KEY_IN_LEAD = re.compile(r"`([A-Za-z_]\w*)`")
#: Values of an array or object that name its type ("`array` — a list of …, `null` — none").
_TYPE_WORDS = frozenset({"array", "object", "string"})
#: Parameters whose lists of values are names of fields.
_FIELD_LISTS = frozenset({"select", "filter", "order", "sort", "group"})
#: Names that no enumeration has: a list with one of them lists keys.
_USUAL_KEYS = frozenset({"id", "name", "title"})
#: Arrays of these hold scalars: a list under them lists values, not keys.
_SCALAR_ITEMS = SCALARS - {Kind.UNKNOWN}


def read_cell(
    name: str,
    type: DocType | None,  # noqa: A002 (the field's own word)
    blocks: list[Block],
    language: Language,
    *,
    request: bool,
) -> CellFacts:
    """The facts that a description cell states. Never raises.

    ``blocks``: the cell without the name and the type of the field.
    """
    phrases = _PHRASES[language]
    if not _may_speak(blocks, phrases):
        return CellFacts()
    reader = _Reader(name, type, phrases, request=request, depth=0)
    return reader.read(outline(blocks))


def _may_speak(blocks: list[Block], phrases: Phrases) -> bool:
    """A cheap look: whether the cell holds anything that a recogniser could take."""
    for block in blocks:
        match block:
            case Paragraph(inline=inline):
                source = inline.source
                if "`" in source or _DIGIT.search(source):
                    return True
                lowered = source.lower()
                if any(stem in lowered for stem in phrases.stems):
                    return True
            case ListBlock() | Fence() | Table() | Note():
                return True
    return False


@dataclass(slots=True)
class _Reader:
    name: str
    type: DocType | None
    phrases: Phrases
    request: bool
    depth: int
    kinds: frozenset[Kind] = field(init=False)
    item_kinds: frozenset[Kind] = field(init=False)
    facts: CellFacts = field(init=False, default_factory=CellFacts)
    defaults: list[Json] = field(init=False, default_factory=list)
    listed: list[Choice] = field(init=False, default_factory=list)
    inline: list[Choice] = field(init=False, default_factory=list)
    #: Why lists of values were not taken; reported when none was.
    refused: list[Diagnostic] = field(init=False, default_factory=list)
    #: Keys of a notation, which a legend may explain.
    notation: Structure | None = field(init=False, default=None)
    keys: list[Field] = field(init=False, default_factory=list)
    #: The text says that the keys are free.
    map: bool = field(init=False, default=False)
    #: … and the listed keys are those of the values.
    mapped: bool = field(init=False, default=False)
    #: The text says that one string may hold several values.
    combined: bool = field(init=False, default=False)
    #: The text says that the array holds objects with fields.
    objects: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self.kinds = kinds_of(self.type)
        self.item_kinds = item_kinds(self.type)

    def read(self, parts: list[Part]) -> CellFacts:
        for index, part in enumerate(parts):
            match part:
                case Line():
                    after = parts[index + 1] if index + 1 < len(parts) else None
                    lead = after.lead if isinstance(after, (Group, Skeleton, Grid)) else ""
                    self.line(part, lead, first=index == 0)
                case Group():
                    self.group(part)
                case Skeleton():
                    self.skeleton(part)
                case Grid():
                    self.grid(part)
                case Aside():
                    for sentence in sentences(part.text):
                        read_conditions(self.name, sentence, self.phrases, self.facts)
        return self.finish(parts)

    def finish(self, parts: list[Part]) -> CellFacts:
        facts = self.facts
        chosen = self.listed or self.inline
        if self.combined and Kind.ARRAY not in self.kinds:
            self.inline, self.listed = [], []
            chosen = []
        if chosen and not is_open_name(self.name):
            facts.enum = enum_values(chosen, self.item_kinds)
            for choice in chosen:
                if choice.default and choice.tokens:
                    self.defaults.append(enum_values([choice], self.item_kinds)[0].value)
        elif not self.keys and not facts.inner_enum:
            facts.diagnostics.extend(self.refused[:1])
        self.settle_default(parts)
        structure = self.notation
        if self.keys:
            if structure is None:
                structure = Structure(source=self.keys[0].source)
            merge(structure, self.keys)
            if self.mapped and self.notation is None:
                values = Field("", None, structure.fields[0].source, inner=structure)
                structure = Structure(map_of=values, source=values.source)
        facts.keys = structure
        return facts

    def settle_default(self, parts: list[Part]) -> None:
        distinct: list[Json] = []
        for value in self.defaults:
            if value not in distinct or type(value) is not type(distinct[distinct.index(value)]):
                distinct.append(value)
        if len(distinct) == 1:
            self.facts.default = distinct[0]
        elif distinct and parts:
            self.facts.diagnostics.append(
                Diagnostic(
                    "default-ambiguous",
                    f"several defaults for {self.name}: {distinct!r}",
                    parts[0].source,
                )
            )

    # --- running text ---------------------------------------------------------------------

    def line(self, line: Line, lead: str, *, first: bool) -> None:
        other = False
        for sentence in sentences(line.text):
            # The sentence before a list names the list, not its values; and one that goes on
            # about another field (``note/document/note-document-update.md``) names its values.
            self.sentence(sentence, line.source, first=first, values=sentence != lead and not other)
            other = other or (not first and _IDENTIFIER.search(sentence) is not None)

    def sentence(self, sentence: str, source: Source, *, first: bool, values: bool) -> None:
        phrases = self.phrases
        read_conditions(self.name, sentence, phrases, self.facts)
        self.take_default(sentence)
        if _DIGIT.search(sentence):
            read_limits(sentence, self.kinds, phrases, self.facts.limits)
        if "`" in sentence and phrases.combined.search(sentence) is not None:
            self.combined = True
        if not self.inline and values:
            kinds = self.item_kinds | (self.kinds & {Kind.ARRAY})
            choices, reason = sentence_choices(sentence, kinds, phrases, first=first)
            if choices is not None:
                self.inline = choices
            elif reason:
                self.refused.append(unread(reason, source))
        if is_object_like(self.kinds):
            if "{" in sentence:
                self.inline_notation(sentence, source)
            self.map = self.map or phrases.map_lead.search(sentence) is not None
            self.objects = self.objects or phrases.object_keys.search(sentence) is not None

    def take_default(self, sentence: str) -> None:
        value = sentence_default(self.name, sentence, self.kinds, self.phrases)
        self.add_default(value)

    def add_default(self, value: Json | _Missing) -> None:
        if value is not MISSING and fits_default(value, self.kinds):
            self.defaults.append(value)

    def inline_notation(self, sentence: str, source: Source) -> None:
        phrases = self.phrases
        for code in _CODE.finditer(sentence):
            text = code[1].strip()
            if "{" not in text or text[0] not in "{[a":
                continue
            before = sentence[: code.start()]
            if phrases.example_lead.search(before) or phrases.map_lead.search(sentence):
                continue
            if phrases.format_lead.search(before) is None:
                continue
            found = notation_keys(self.name, text, source, Origin.INLINE)
            self.add_notation(found)

    def add_notation(self, found: Structure | None) -> None:
        if found is None:
            return
        if self.notation is None:
            self.notation = found
        else:
            merge(self.notation, found.fields)

    # --- lists ----------------------------------------------------------------------------

    def group(self, group: Group) -> None:
        role, key = role_of(group.lead, self.phrases)
        if self.map and self.lists_of_map(group, role):
            return
        if role is Role.OTHER and not group.lead.endswith(":") and self.only_flags(group):
            # The sentence before a list of "yes" and "no" may be about anything.
            role = Role.UNSAID
        match role:
            case Role.OPERATORS | Role.OTHER:
                self.item_sentences(group)
            case Role.OPEN:
                self.refuse("the list shows examples", group)
            case Role.NAMED:
                self.named(group, key)
            case Role.VALUES:
                self.values(group)
            case Role.LEGEND:
                self.legend(group)
            case Role.UNSAID:
                self.unsaid(group)
            case Role.FIELDS | Role.KEYS | Role.REQUIRED_KEYS:
                self.described_keys(group, role)

    def lists_of_map(self, group: Group, role: Role) -> bool:
        """Whether a list explains free keys and values (``RIGHTS``, ``lists/lists/lists-add``)."""
        return (
            Kind.UNKNOWN not in self.kinds
            and role in (Role.VALUES, Role.UNSAID)
            and self.phrases.map_lead.search(group.lead) is None
        )

    def described_keys(self, group: Group, role: Role) -> None:
        if role is Role.FIELDS:
            if Kind.OBJECT in self.kinds:
                self.keys.extend(self.key_fields(group, required=False))
        elif is_object_like(self.kinds):
            self.key_list(group, required=role is Role.REQUIRED_KEYS)
        else:
            self.unsaid(group)

    def refuse(self, reason: str, group: Group) -> None:
        self.refused.append(unread(reason, group.source))

    def values(self, group: Group) -> None:
        if self.only_object:
            self.values_of_key(group)
            return
        if Kind.ARRAY in self.kinds and self.objects:
            self.key_list(group, required=False)
            return
        try:
            choices = list_choices(group, self.item_kinds, self.phrases, said=True)
        except RefusedError as reason:
            self.refuse(str(reason), group)
            return
        self.take(choices, group)

    def take(self, choices: list[Choice], group: Group) -> None:
        """Accept the choices of a list, unless they are no values for another reason."""
        texts = {t.text.lower() for choice in choices for t in choice.tokens}
        if are_directions(choices):
            return
        lists_types = texts & _TYPE_WORDS and (
            texts & {"null", "false"} or Kind.ARRAY in self.kinds
        )
        lists_fields = self.kinds & {Kind.ARRAY, Kind.OBJECT} and self.name.lower() in _FIELD_LISTS
        if lists_types or lists_fields:
            self.refuse("it lists types or names of fields", group)
            return
        self.listed.extend(choices)
        self.item_sentences(group)

    def only_flags(self, group: Group) -> bool:
        return len(group.items) > 1 and all(_FLAG_ITEM.match(item.text) for item in group.items)

    @property
    def of_objects(self) -> bool:
        """An array whose items have a type of their own (``crm_multifield[]``)."""
        return (
            Kind.ARRAY in self.kinds
            and not self.item_kinds & _SCALAR_ITEMS
            and self.type is not None
            and any(t.array_depth for t in self.type.alternatives)
        )

    @property
    def only_object(self) -> bool:
        return Kind.OBJECT in self.kinds and self.kinds <= {Kind.OBJECT, Kind.NULL, Kind.ARRAY}

    def values_of_key(self, group: Group) -> None:
        """A list of values under an object: they belong to the key that is named."""
        pairs = [_PAIR.match(item.text) for item in group.items]
        if all(pairs):
            for pair in pairs:
                assert pair is not None
                label = short_label(pair["label"] or "", self.phrases)
                values = self.facts.inner_enum.setdefault(pair["key"], [])
                values.append(EnumValue(pair["value"], label))
            return
        named = [n for n in _KEY_IN_LEAD.findall(group.lead) if n not in _TYPE_WORDS]
        if len(named) == 1 and is_key(named[0]) and named[0].lower() != self.name.lower():
            self.named(group, named[0])

    def item_sentences(self, group: Group) -> None:
        """Defaults behind the last value (``landing/block/methods/landing-block-get-content``)."""
        for item in group.items:
            for sentence in sentences(item.text)[1:]:
                self.take_default(sentence)
            for part in item.parts:
                if isinstance(part, Line):
                    for sentence in sentences(part.text):
                        self.take_default(sentence)

    def named(self, group: Group, key: str) -> None:
        if key.lower() == self.name.lower():
            self.values(group)
            return
        if not is_key(key):
            # ``field``, ``order``: the legend of a sort or filter format.
            if Kind.OBJECT in self.kinds:
                self.key_list(group, required=False)
            return
        if not is_object_like(self.kinds):
            self.values(group)
            return
        try:
            kinds = frozenset({Kind.UNKNOWN})
            choices = list_choices(group, kinds, self.phrases, said=True)
        except RefusedError as reason:
            self.refuse(str(reason), group)
            return
        if not are_directions(choices):
            self.facts.inner_enum.setdefault(key, []).extend(enum_values(choices, kinds))

    def unsaid(self, group: Group) -> None:
        if self.only_object and self.only_flags(group):
            self.values_of_key(group)
            return
        if self.only_object or self.of_objects:
            self.key_list(group, required=False)
            return
        try:
            choices = list_choices(group, self.item_kinds, self.phrases, said=False)
        except RefusedError:
            return
        if Kind.UNKNOWN in self.kinds and any(
            t.text.lower() in _USUAL_KEYS for c in choices for t in c.tokens
        ):
            self.key_list(group, required=False)
            return
        explained = group.lead or any(choice.label for choice in choices)
        if explained and structural(choices, self.item_kinds):
            self.take(choices, group)

    def legend(self, group: Group) -> None:
        if self.notation is None:
            return
        known = {f.name for f in self.notation.fields}
        fields = [f for f in self.key_fields(group, required=False) if f.name in known]
        merge(self.notation, fields)

    def key_list(self, group: Group, *, required: bool) -> None:
        fields = self.key_fields(group, required=required)
        if len(fields) < len(group.items):
            named = [item for item in group.items if names_of(item) is not None]
            if len(named) < len(group.items):
                if not any(has_stand_in(item) for item in group.items):
                    self.refuse("not every item names a key", group)
                return
        self.keys.extend(fields)
        self.mapped = self.mapped or self.phrases.map_lead.search(group.lead) is not None

    def key_fields(self, group: Group, *, required: bool) -> list[Field]:
        if self.depth >= _MOST_DEPTH:
            return []
        found: list[Field] = []
        for item in group.items:
            named = names_of(item)
            if named is None:
                continue
            names, match = named
            doc_type = item_type(match)
            label = (match["label"] or "").strip()
            found.extend(
                self.key_field(name, doc_type, label, item, required=required) for name in names
            )
        return found

    def key_field(
        self, name: str, doc_type: DocType | None, label: str, item: Item, *, required: bool
    ) -> Field:
        parts: list[Part] = [Line(label, item.source)] if label else []
        parts.extend(item.parts)
        for part in parts:
            if isinstance(part, Group) and part.lead and item.text.endswith(part.lead):
                # Without the key itself: "`TYPE` — type of the value".
                part.lead = sentences(label)[-1]
        reader = _Reader(name, doc_type, self.phrases, request=self.request, depth=self.depth + 1)
        facts = reader.read(parts)
        return Field(
            name,
            doc_type,
            item.source,
            required=required and not facts.optional,
            conditional=facts.conditional,
            deprecated=facts.deprecated,
            description=label,
            enum=facts.enum,
            default=facts.default,
            limits=facts.limits,
            inner=facts.keys,
            origin=Origin.LIST,
        )

    # --- fences and tables ----------------------------------------------------------------

    def skeleton(self, fence: Skeleton) -> None:
        phrases = self.phrases
        if phrases.default_lead.match(fence.lead):
            self.add_default(fence_default(fence.text))
            return
        if not is_object_like(self.kinds) or self.map:
            return
        if phrases.example_lead.search(fence.lead) or not fence.lead:
            return
        if phrases.map_lead.search(fence.lead):
            return
        said = phrases.format_lead.search(fence.lead) is not None
        self.add_notation(
            notation_keys(self.name, fence.text, fence.source, Origin.FENCE, said=said)
        )

    def grid(self, grid: Grid) -> None:
        role, _ = role_of(grid.lead, self.phrases)
        if role is not Role.VALUES:
            self.refused.append(
                unread("a table without the word that it lists values", grid.source)
            )
            return
        rows = grid_texts(grid.table)[1:]
        items = [
            Item(f"`{row[0].strip('`')}` — {row[1] if len(row) > 1 else ''}", [], grid.source)
            for row in rows
            if row and row[0]
        ]
        self.values(Group(grid.lead, items, grid.source))
