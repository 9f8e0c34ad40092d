"""The records in which a service says what its names and schemas do not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Any

from ..family import Verb


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
    preloaded: bool = False
    """A portal has such a record from the beginning: the one that the documentation shows."""

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
    multifields: Mapping[str, str] = field(default_factory=dict)
    """Fields with telephones, addresses and the like, each entry with an id of its own → the
    flag that says whether there are any (api-reference/crm/contacts/crm-contact-update.md)."""

    # --- single values
    merges: bool = False
    """A call sets some members of the value, and the others stay."""
    per_caller: bool = False
    """Each caller has a value of its own."""
