"""The values that a package is planned with, and that templates write down.

Classes of answers and of requests refer to each other by the name of the component that they
were made from; where they live in the package is decided once all are known (:mod:`.homes`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ..source import NO_CODE, Code

#: Name of a component in the normalised document.
Key = str


@dataclass(frozen=True, slots=True)
class Reference:
    """A class of the package: ``models.crm.deal``, ``CrmDeal``."""

    module: str
    name: str


# --- What answers are made of: the runtime's kinds -----------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """One of the runtime's constants, ``INTEGER``."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of an enumeration."""

    enum: Enumeration


@dataclass(frozen=True, slots=True)
class Nested:
    """An object with documented fields."""

    view: Key


@dataclass(frozen=True, slots=True)
class ListOf:
    of: Kind


@dataclass(frozen=True, slots=True)
class MapOf:
    of: Kind


Kind = Scalar | Choice | Nested | ListOf | MapOf

ANY = Scalar("ANY")


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A documented enumeration. Two with the same members are the same."""

    name: str
    members: tuple[tuple[str, str | int], ...]
    descriptions: tuple[str, ...] = ()

    @property
    def base(self) -> str:
        return "IntEnum" if isinstance(self.members[0][1], int) else "StrEnum"


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute of a view: ``title = string("TITLE")``."""

    attribute: str
    key: str
    kind: Kind
    description: str = ""
    #: No page documents it: an example has it.
    only_seen: bool = False


@dataclass(slots=True)
class View:
    """A class of answers."""

    key: Key
    name: str
    fields: tuple[Field, ...]
    description: str = ""


# --- What requests are made of: type expressions -------------------------------------------


@dataclass(frozen=True, slots=True)
class Atom:
    """A type that is written as it stands: ``int``, ``dt.date``."""

    text: str


@dataclass(frozen=True, slots=True)
class Values:
    """``Literal["ASC", "DESC"]``."""

    values: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A TypedDict."""

    key: Key


@dataclass(frozen=True, slots=True)
class Many:
    of: Type


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping from any key."""

    of: Type


@dataclass(frozen=True, slots=True)
class Either:
    types: tuple[Type, ...]


Type = Atom | Values | Shape | Many | Table | Either


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of a TypedDict."""

    key: str
    type: Type
    required: bool
    description: str = ""


@dataclass(slots=True)
class Dictionary:
    """A TypedDict."""

    key: Key
    name: str
    entries: tuple[Entry, ...]
    description: str = ""
    #: The keys are all that the documentation knows, and not those of an example.
    complete: bool = True
    #: It takes other keys, too.
    open: bool = False


# --- Methods -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    wire: str
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    #: Required in cases that the documentation describes.
    conditional: bool = False
    default: str = ""


@dataclass(frozen=True, slots=True)
class Error:
    code: str
    message: str


Version = Literal["classic", "v3"]


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the REST API, as the package offers it."""

    name: str
    version: Version
    summary: str
    parameters: tuple[Parameter, ...]
    result: Kind
    url: str = ""
    scopes: tuple[str, ...] = ()
    errors: tuple[Error, ...] = ()
    deprecated: bool = False
    replacement: str = ""
    #: Since when no page describes it; empty if one does.
    undocumented_since: str = ""
    #: Former spellings of the name, the first one first.
    former: tuple[str, ...] = ()
    safe: bool = False
    #: Where the value of the result is, below ``result``.
    at: tuple[str, ...] = ()
    #: A list method: ``result`` is the kind of one row, this the call that describes its paging.
    pagination: Code = NO_CODE
    positional: tuple[str, ...] = ()
    files: tuple[tuple[tuple[str, ...], str], ...] = ()
    file_form: str = "pair"
    idempotent: bool = False
    #: The body is a list: the one parameter is sent by position.
    by_position: bool = False

    @property
    def stem(self) -> str:
        """The spelling that classes are named after: the first that was documented."""
        return next(iter(self.former), self.name)


@dataclass(slots=True)
class Namespace:
    """``crm.deal``: methods, and namespaces below it."""

    path: tuple[str, ...]
    methods: dict[str, Method] = field(default_factory=dict)
    children: dict[str, Namespace] = field(default_factory=dict)
    #: A method of the very name of the namespace.
    itself: Method | None = None
    #: Former spellings of methods and of namespaces below it.
    former_methods: dict[str, Method] = field(default_factory=dict)
    former_children: dict[str, Namespace] = field(default_factory=dict)
