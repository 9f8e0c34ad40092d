"""The lists and tables of a cell: values, or keys of the object."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import DocType, EnumValue, Field, Origin
from ..tables.patterns import name_pattern
from .choices import Choice, are_directions, short_label
from .enums import SCALARS, RefusedError, enum_values, list_choices, structural, unread
from .facts import CellFacts
from .keys import grid_texts, has_stand_in, is_key, is_object_like, item_type, merge, names_of
from .limits import read_limits
from .literals import LiteralType
from .prose import Aside, CellBlock, Grid, Group, Item, Line, Skeleton, sentences
from .roles import Role, role_of
from .text import TextReader, continues

_MOST_DEPTH = 6
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
_SCALAR_ITEMS = SCALARS - {LiteralType.UNKNOWN}


@dataclass(slots=True)
class CellReader(TextReader):
    """Gives each part of a cell to the recogniser that its form and lead call for."""

    def read(self, parts: list[CellBlock]) -> CellFacts:
        for index, part in enumerate(parts):
            match part:
                case Line():
                    after = parts[index + 1] if index + 1 < len(parts) else None
                    above = parts[index - 1] if index else None
                    before = above.text if isinstance(above, Line) else ""
                    lead = after.lead if isinstance(after, (Group, Skeleton, Grid)) else ""
                    opens = index == 0 or (index == 1 and continues(before, part.text))
                    self.line(part, lead, before, first=opens)
                case Group():
                    self.group(part)
                case Skeleton():
                    self.skeleton(part)
                case Grid():
                    self.grid(part)
                case Aside():
                    self.aside(part)
        return self.finish(parts)

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
            LiteralType.UNKNOWN not in self.kinds
            and role in (Role.VALUES, Role.UNSAID)
            and self.phrases.map_lead.search(group.lead) is None
        )

    def described_keys(self, group: Group, role: Role) -> None:
        if role is Role.FIELDS:
            if LiteralType.OBJECT in self.kinds:
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
        if LiteralType.ARRAY in self.kinds and self.objects:
            self.key_list(group, required=False)
            return
        try:
            choices = list_choices(group, self.item_kinds, self.phrases, introduced=True)
        except RefusedError as reason:
            self.refuse(str(reason), group)
            self.item_limits(group)
            return
        self.take(choices, group)

    def take(self, choices: list[Choice], group: Group) -> None:
        """Accept the choices of a list, unless they are no values for another reason."""
        texts = {t.text.lower() for choice in choices for t in choice.tokens}
        if are_directions(choices):
            return
        lists_types = texts & _TYPE_WORDS and (
            texts & {"null", "false"} or LiteralType.ARRAY in self.kinds
        )
        lists_fields = (
            self.kinds & {LiteralType.ARRAY, LiteralType.OBJECT}
            and self.name.lower() in _FIELD_LISTS
        )
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
            LiteralType.ARRAY in self.kinds
            and not self.item_kinds & _SCALAR_ITEMS
            and self.type is not None
            and any(t.array_depth for t in self.type.alternatives)
        )

    @property
    def only_object(self) -> bool:
        return LiteralType.OBJECT in self.kinds and self.kinds <= {
            LiteralType.OBJECT,
            LiteralType.NULL,
            LiteralType.ARRAY,
        }

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

    def item_limits(self, group: Group) -> None:
        """Bounds in a list of rules (``crm/universal/category/crm-category-add``)."""
        for item in group.items:
            self.facts.limits = read_limits(item.text, self.kinds, self.phrases, self.facts.limits)

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
            if LiteralType.OBJECT in self.kinds:
                self.key_list(group, required=False)
            return
        if not is_object_like(self.kinds):
            self.values(group)
            return
        try:
            kinds = frozenset({LiteralType.UNKNOWN})
            choices = list_choices(group, kinds, self.phrases, introduced=True)
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
            choices = list_choices(group, self.item_kinds, self.phrases, introduced=False)
        except RefusedError:
            self.item_limits(group)
            return
        if LiteralType.UNKNOWN in self.kinds and any(
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
        self.notation = merge(self.notation, fields)

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
        parts: list[CellBlock] = [Line(label, item.source)] if label else []
        parts.extend(item.parts)
        for part in parts:
            if isinstance(part, Group) and part.lead and item.text.endswith(part.lead):
                # Without the key itself: "`TYPE` — type of the value".
                part.lead = sentences(label)[-1]
        reader = CellReader(
            name, doc_type, self.phrases, request=self.request, depth=self.depth + 1
        )
        facts = reader.read(parts)
        return Field(
            name,
            doc_type,
            item.source,
            pattern=name_pattern(name),
            required=required and not facts.optional,
            conditional=facts.conditional,
            deprecated=facts.deprecated,
            description=label,
            enum=tuple(facts.enum),
            default=facts.default,
            limits=facts.limits,
            inner=facts.keys,
            origin=Origin.LIST,
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
