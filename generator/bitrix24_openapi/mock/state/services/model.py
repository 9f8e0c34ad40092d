"""The records in which a service says what its names and schemas do not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Any

from ..family import Verb
from ..records import Collection, Records


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRules:
    """What is special about one method. Names of fields and parameters are folded."""

    verb: Verb | None = None
    """What it does to the records of its family, where its last segment does not say it."""
    keeps_no_state: bool = False
    """Its name reads like a verb of the family and is none."""
    key: str = ""
    """The parameter with the key of the record, as the documentation spells it."""
    payload: str = ""
    """The parameter that holds the fields."""
    items: tuple[str, ...] | None = None
    """Where the result has the list, or the map of records under their ids."""
    second_items: str = ""
    """Another member of the result with the same list."""
    sets: Mapping[str, Any] = field(default_factory=dict)
    """Fields that it sets by itself."""
    renames: Mapping[str, str] = field(default_factory=dict)
    """Parameter → field, where they are named differently."""
    conditions: Mapping[str, str] = field(default_factory=dict)
    """Parameter → the filter condition that it stands for."""
    own_record: bool = False
    """It is about whoever calls."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A record that is being added or changed, for the functions of a service."""

    records: Records
    collection: Collection
    number: int
    fields: Mapping[str, Any]
    """The record as it will be, under folded names."""
    given: Mapping[str, Any]
    """What the call gives of it, under folded names."""
    before: Mapping[str, Any] | None
    """The record as it was, None for a new one."""
    now: dt.datetime
    user: int

    def changes(self, name: str) -> bool:
        """Whether the field gets a value that it has not had."""
        return self.before is None or (
            name in self.given and self.before.get(name) != self.given[name]
        )


@dataclass(frozen=True, slots=True)
class Links:
    """Other records that a record refers to: the contacts of a deal, one of them the primary."""

    many: str
    """The field with the ids of all of them."""
    primary: str
    """The field with the id of the primary one."""
    values: str = ""
    """The family of single values under which the same links are read and set."""
    target: str = ""
    """The collection of the other records."""
    back: str = ""
    """The family of single values with the links of the other record to this one."""


@dataclass(frozen=True, slots=True)
class NamePrefix:
    """A field whose value the portal prefixes."""

    field: str
    prefix: str
    replaces: str
    """A shorter prefix that callers may have written."""


@dataclass(frozen=True, slots=True)
class FamilyRules:
    """What is special about one family. Names of fields are folded."""

    name: str
    _: KW_ONLY
    methods: Mapping[str, MethodRules] = field(default_factory=dict)
    """Method name in lower case → its record."""
    keeps_nothing: str = ""
    """Why methods that read like a family keep no records of their own."""
    no_single_value: bool = False
    """Its methods read like one value that is set and read, and are several."""

    # --- where the records are
    collection: str = ""
    """The collection that it shares with others; ``{name}`` stands for a parameter of the call."""
    entity_type_id: int | None = None
    """The number under which ``crm.item`` has the same records."""
    scope: tuple[str, ...] | None = None
    """Fields that the records belong to. None: read off the schemas."""

    # --- how a record is addressed
    key: str = ""
    """The parameter with the key, as the documentation spells it."""
    natural: tuple[str, ...] = ()
    """Fields that address a record instead of its number: usually a code that callers choose."""
    composite: bool = False
    """Only all of those fields together do."""
    unique: str = ""
    """Another field of which no two records may have the same value."""
    from_id: Mapping[str, Callable[[int], Any]] = field(default_factory=dict)
    """Field → how it is made of the number of a new record, unless it is given."""

    # --- what the portal does to the fields
    renames: Mapping[str, str] = field(default_factory=dict)
    """Parameter → field, where they are named differently."""
    prefix: NamePrefix | None = None
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Field of a new record → its value where none is given, or a function of the record."""
    derived: Callable[[Writing], Mapping[str, Any]] | None = None
    """Fields that follow from others, whenever the record is written."""
    followed_by: Callable[[Writing], None] | None = None
    """Records of other collections that come with a new one."""
    mirrors: tuple[tuple[str, str], ...] = ()
    """Pairs of fields that are the same under two names."""
    presets: tuple[Mapping[str, Any], ...] = ()
    """Records that every portal has from the beginning."""
    links: tuple[Links, ...] = ()
    multifields: Mapping[str, str] = field(default_factory=dict)
    """Fields with telephones, addresses and the like, each entry with an id of its own → the
    flag that says whether there are any (api-reference/crm/contacts/crm-contact-update.md)."""

    # --- single values
    merges: bool = False
    """A call sets some members of the value, and the others stay."""
    per_caller: bool = False
    """Each caller has a value of its own."""
