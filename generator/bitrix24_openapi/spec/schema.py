"""Field and Structure → JSON Schema: objects, their members and what is required of them.

What a single value may be is made in :mod:`.field_value`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from ..extract.model import MISSING, Alternative, Field, Json, Origin, SharedType, Structure
from ..markdown.model import Diagnostic
from ..openapi.conventions import reference
from ..openapi.nodes import referenced
from ..openapi.portal_keys import (
    LANGUAGE_PATTERN,
    are_languages,
    custom_pattern,
    is_custom_key,
    pattern_of_key,
)
from ..openapi.readings import ORIGIN_MARK, SHOWN_MARK, Reader
from ..openapi.unions import ordered
from .enums import accepts, fitted_default
from .field_value import FieldValue
from .naming import LONGEST, pascal, shared_id
from .policy import Schema, Side
from .selectors import (
    GROUP_KEYS,
    OPERATOR_KEYS,
    Role,
    order_schema,
)
from .shapes import put
from .wire_values import OPTIONAL_IN_EVENTS, component_schemas

#: "1. By ..." is the first of several headings.
_NUMBERING: Final = re.compile(r"^\d+[.)]\s*")
#: The pattern of a documented name that stands for every name (``<selector>``).
_ANY_NAME: Final = "^.+$"
_LETTER: Final = re.compile(r"[^\W\d_]")
#: A group of conditions of a filter, as examples show it.
_GROUP: Final[Schema] = {ORIGIN_MARK: Origin.EXAMPLE.value, SHOWN_MARK: "object"}

#: (field name, prose of the docs) → description to emit, may be empty.
Describe = Callable[[str, str], str]


class SharedTypes:
    """The shared types that a page's facts refer to, by key.

    Never by name: ``user`` is an id on one page and an object on another.
    """

    def __init__(self, by_key: dict[str, SharedType]) -> None:
        self._by_key = by_key

    def get(self, key: str | None) -> SharedType | None:
        return self._by_key.get(key) if key is not None else None


@dataclass(slots=True)
class SchemaBuilder:
    """Builds the schemas of one side of one method, and remembers what they refer to."""

    side: Side
    shared: SharedTypes
    describe: Describe
    #: Name of the method or event.
    method: str = ""
    #: REST 3.0 has one form of filters.
    v3: bool = False
    #: What the report counts.
    tally: Counter[str] = field(default_factory=Counter)
    #: Places that the report lists.
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: Keys of the shared types that the schemas refer to, in the order of first use.
    used: dict[str, None] = field(default_factory=dict)
    #: Start of the names of components made here; without it everything stays inline.
    stem: str = ""
    #: Components for what would else stand twice.
    components: dict[str, Schema] = field(default_factory=dict)
    #: What the keys of the object are that is being built.
    role: Role = Role.PLAIN
    #: Names of the fields that lead to where the builder is.
    path: list[str] = field(default_factory=list)
    #: Structures that were built already, by identity (they are kept beside, so that it stays
    #: theirs): counted once, however often used.
    _built: dict[tuple[int, Role], tuple[Structure, Schema]] = field(default_factory=dict)

    # --- structures ---------------------------------------------------------------------

    def structure(self, structure: Structure) -> Schema:
        """An object with what is known of its inside."""
        key = (id(structure), self.role)
        if key not in self._built:
            self._built[key] = structure, self._structure(structure)
        return self._built[key][1]

    def inside(self, structure: Structure, role: Role = Role.PLAIN) -> Schema:
        """The same for the inside of a field, whose keys have that role."""
        before, self.role = self.role, role
        schema = self.structure(structure)
        self.role = before
        return schema

    def _structure(self, structure: Structure) -> Schema:
        if self.role is Role.ORDER:
            return self._order(structure)
        own = self._own(structure)
        if structure.ref is not None:
            if self.role is Role.FILTER:
                return self._filter_of(structure, own)
            shared = self.refer_to(structure.ref)
            # What examples show beyond the shared type stands beside it.
            return shared if len(own) == 1 else {"allOf": [shared, own]}
        if not structure.alternatives:
            return own
        return {"anyOf": [self._alternative(own, each) for each in structure.alternatives]}

    def items(self, structure: Structure | None) -> Schema:
        """What the elements of an array are."""
        if structure is None:
            return {}
        for item in structure.fields:
            if item.name == "":
                return self.field(item)
        if structure.map_of is not None and not structure.fields:
            return self.field(structure.map_of)
        return self.structure(structure)

    def _own(self, structure: Structure) -> Schema:
        properties: dict[str, Schema] = {}
        patterns: dict[str, Schema] = {}
        schema: Schema = {"type": "object"}
        fields = list(_one_spelling(structure.fields))
        languages = _languages(fields)
        for item in fields:
            pattern = LANGUAGE_PATTERN if item.name in languages else _pattern(item)
            if self.role is Role.FILTER and pattern is not None and item.name.isdecimal():
                # A group of conditions; what is in it is in the filter itself, too.
                patterns[GROUP_KEYS] = dict(_GROUP)
                continue
            if pattern == _ANY_NAME:
                schema["additionalProperties"] = self.field(item)
            elif pattern is not None:
                self._put_pattern(patterns, pattern, item)
            elif _LETTER.search(item.name):
                put(properties, item.name, self.field(item))
        self._require(schema, structure, fields)
        if properties:
            schema["properties"] = properties
        if structure.map_of is not None:
            values = self.field(structure.map_of)
            if structure.map_of.origin is Origin.EXAMPLE:
                # Which keys a map has is not known: nothing is required of their values.
                values.pop("required", None)
            if structure.map_of.pattern is not None:
                put(patterns, structure.map_of.pattern, values)
            else:
                schema["additionalProperties"] = values
        if self.role is Role.FILTER:
            patterns.setdefault(OPERATOR_KEYS, reference("FilterOperand"))
        if patterns:
            schema["patternProperties"] = {
                _excluding(pattern, properties, each): each for pattern, each in patterns.items()
            }
        return schema

    def _put_pattern(self, patterns: dict[str, Schema], pattern: str, item: Field) -> None:
        """A pattern with its values; keys of examples add nothing to what a table says."""
        if is_custom_key(pattern):
            value = reference("CustomField")
            if item.type is not None:
                value["x-b24-type"] = item.type.text
            patterns.setdefault(custom_pattern(pattern.removeprefix("^")), value)
        elif item.origin is not Origin.EXAMPLE:
            put(patterns, pattern, self.field(item))
        elif not any(re.search(known, item.name) for known in patterns):
            patterns[pattern] = self.field(item)

    def _require(self, schema: Schema, structure: Structure, fields: list[Field]) -> None:
        required = self._required(fields)
        spelled = {f.name: [f.name, *f.aliases] for f in fields if f.aliases}
        if plain := [name for name in required if name not in spelled]:
            schema["required"] = plain
        either = [spelled[name] for name in required if name in spelled]
        if sets := _required_sets(structure.required_sets, either):
            schema["anyOf"] = [{"required": names} for names in sets]

    def _alternative(self, common: Schema, alternative: Alternative) -> Schema:
        """One of several shapes, complete in itself: generators read ``anyOf`` or its siblings,
        seldom both, so what is common is in each of them."""
        own = self.structure(alternative.structure)
        if len(common) == 1:
            schema = dict(own)
        elif "$ref" in own or "anyOf" in own:
            schema = {"allOf": [common, own]}
        else:
            schema = {**common, **own}
            for keyword in ("properties", "patternProperties"):
                if keyword in common and keyword in own:
                    schema[keyword] = {**common[keyword], **own[keyword]}
            if "required" in common and "required" in own:
                schema["required"] = list(dict.fromkeys([*common["required"], *own["required"]]))
        if "$ref" not in schema and alternative.title:
            schema["title"] = _NUMBERING.sub("", alternative.title)
        return ordered(schema)

    def _required(self, members: Iterable[Field]) -> list[str]:
        """Names that tables mark. What answers hold is for the portal to say, and a shared type
        serves requests and answers: what one demands the other may not have."""
        if self.side in (Side.RESPONSE, Side.SHARED):
            return []
        spared = OPTIONAL_IN_EVENTS if self.side is Side.EVENT else frozenset()
        marked = [m for m in members if m.required and not m.conditional and m.pattern is None]
        return list(dict.fromkeys(m.name for m in marked if m.name and m.name not in spared))

    def refer_to(self, key: str) -> Schema:
        shared = self.shared.get(key)
        if shared is None or shared.structure is None:
            self.tally["shared-type-missing"] += 1
            return {"type": "object"}
        self.used[key] = None
        return reference(shared_id(key))

    # --- selectors ----------------------------------------------------------------------

    def _order(self, structure: Structure) -> Schema:
        fields = list(structure.fields)
        for each in structure.alternatives:
            fields += each.structure.fields
        names = [*self._names_of(structure.ref), *(f.name for f in fields if f.pattern is None)]
        known = [name for name in dict.fromkeys(names) if _LETTER.search(name)]
        return order_schema(_unlike([name for name in known if name.isidentifier()]))

    def _names_of(self, key: str | None) -> list[str]:
        shared = self.shared.get(key)
        known = shared.structure.fields if shared is not None and shared.structure else ()
        return [each.name for each in known if each.name and each.pattern is None]

    def _filter_of(self, structure: Structure, own: Schema) -> Schema:
        """A filter by the fields of a shared type: its names, with the types of conditions."""
        shared = self.shared.get(structure.ref)
        if shared is None or shared.structure is None:
            return own
        known = (
            replace(each, required=False, observed=(), observed_items=(), seen=(0, 0))
            for each in shared.structure.fields
            if each.name and each.pattern is None
        )
        listed = Structure((*known, *structure.fields), source=structure.source)
        return self._own(listed)

    # --- fields -------------------------------------------------------------------------

    def field(self, item: Field) -> Schema:
        """The schema of a parameter, a nested key or a response field."""
        self.path.append(item.name)
        schema = FieldValue(self, item).schema()
        self.path.pop()
        if item.origin is not Origin.EXAMPLE and schema.keys() <= {SHOWN_MARK}:
            self.tally["any"] += 1
        if item.type is not None:
            schema["x-b24-type"] = item.type.text
        if item.origin is not Origin.TABLE:
            schema["x-b24-source-kind"] = item.origin.value
        if item.conditional:
            schema["x-b24-conditional"] = True
        if item.aliases:
            schema["x-b24-aliases"] = list(item.aliases)
            if item.required and not item.conditional:
                schema["x-b24-required"] = True
        if item.deprecated:
            schema["deprecated"] = True
        if item.default is not MISSING:
            self._set_default(schema, item.default)
        description = self.describe(item.name, item.description)
        if description:
            schema["description"] = description
        return ordered(schema)

    def _set_default(self, schema: Schema, documented: Json) -> None:
        known = component_schemas()
        form = Reader(known).schema(schema)
        default = fitted_default(form, documented)
        valid = accepts(form, default)
        # Generators cannot write a default that is an object.
        plain = valid and not isinstance(default, dict)
        schema["default" if plain else "x-b24-default"] = default
        self.tally["default" if valid else "default-misfit"] += 1

    def component(self, schema: Schema) -> str:
        """The name of a component made of what would else stand twice."""
        stem = (self.stem + pascal(".".join(self.path)))[:LONGEST] + "Item"
        name, number = stem, 2
        while self.components.setdefault(name, schema) != schema:
            name, number = f"{stem}{number}", number + 1
        return name


def _pattern(item: Field) -> str | None:
    """The pattern of a name that stands for many; also one that a single portal has."""
    if not item.name or item.pattern is not None:
        return item.pattern
    return pattern_of_key(item.name, from_example=item.origin is Origin.EXAMPLE)


def _languages(fields: list[Field]) -> set[str]:
    """Names of an example that are codes of languages: all of them, or none."""
    shown = {each.name for each in fields if each.origin is Origin.EXAMPLE and each.name}
    return shown if are_languages(shown) else set()


def _one_spelling(fields: Iterable[Field]) -> Iterator[Field]:
    """The fields, with names that differ by case alone as other spellings of the first."""
    first: dict[str, Field] = {}
    listed = list(fields)
    for item in sorted(listed, key=lambda each: each.origin is Origin.EXAMPLE):
        if item.name and item.pattern is None:
            known = first.setdefault(item.name.lower(), item)
            if known.name != item.name and item.name not in known.aliases:
                first[item.name.lower()] = replace(known, aliases=(*known.aliases, item.name))
    for item in listed:
        kept = first.get(item.name.lower()) if item.name and item.pattern is None else item
        if kept is not None and kept.name == item.name:
            # A name that stands twice is kept twice: each row says something of it.
            yield replace(item, aliases=kept.aliases) if kept is not item else item


def _unlike(names: Iterable[str]) -> list[str]:
    """The names without those that differ from an earlier one by case alone."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(name.lower(), name)
    return list(kept.values())


#: More combinations than this say nothing that a reader could use.
_MAX_REQUIRED_SETS: Final = 8


def _required_sets(sets: Sequence[Sequence[str]], either: list[list[str]]) -> list[list[str]]:
    """Sets of names of which one has to be given, with every spelling of the required names.

    The docs send ``ID`` where they document ``id`` (``api-reference/crm/deals/crm-deal-get.md``):
    one of the two spellings has to be there.
    """
    found = [list(names) for names in sets]
    for spellings in either:
        found = [[*names, name] for names in found or [[]] for name in spellings]
    return found if len(found) <= _MAX_REQUIRED_SETS else []


#: Characters that have to be escaped in a regular expression of ECMAScript, and no others may.
_SPECIAL: Final = re.compile(r"[\\^$.*+?()\[\]{}|/]")


def escaped(text: str) -> str:
    """The text as a regular expression that ECMAScript reads, too."""
    return _SPECIAL.sub(lambda match: "\\" + match[0], text)


def _excluding(pattern: str, properties: Iterable[str], values: Schema) -> str:
    """The pattern without the names that have properties of their own: both would apply."""
    if referenced(values) == "CustomField":
        return pattern  # takes whatever they take
    named = [escaped(name) for name in properties if re.search(pattern, name)]
    return f"^(?!(?:{'|'.join(named)})$)" + pattern.removeprefix("^") if named else pattern
