"""Typed views over decoded JSON: attributes convert when they are read, nothing before.

::

    class CrmDeal(View):
        __slots__ = ()
        id = integer("ID")
        title = string("TITLE")
        opportunity = decimal("OPPORTUNITY")
        opened = boolean("OPENED")
        contacts = array("CONTACTS", Nested(lambda: CrmContact))

A view is one slot around the value as it came: making one costs next to nothing, and nothing
that a portal sends makes it fail. An attribute is None (``[]`` and ``{}`` for lists and maps)
where the portal sends nothing or something of another type; ``view["KEY"]`` has the value as it
came, for documented keys and for all others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, Final, Generic, Self, TypeVar, overload

from .converters import (
    ANY,
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    UNREAD,
    Converter,
    ListOf,
    MapOf,
    Mismatch,
    Nested,
    OneOf,
)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E", bound=Enum)
V = TypeVar("V", bound="View")

#: Names that attributes of views cannot have: a field of that name gets a trailing underscore.
RESERVED: Final = frozenset({"get", "to_dict", "mismatches_in", "documented_fields"})


class Field(Generic[T_co]):
    """One documented key: reads and converts it when the attribute is asked for."""

    __slots__ = ("converter", "key")

    def __init__(self, key: str, converter: Converter[Any]) -> None:
        self.key = key
        self.converter = converter

    @overload
    def __get__(self, view: None, owner: type[View]) -> Self: ...
    @overload
    def __get__(self, view: View, owner: type[View]) -> T_co: ...
    def __get__(self, view: View | None, owner: type[View]) -> Any:
        if view is None:
            return self
        raw = view._raw
        if not isinstance(raw, dict) or self.key not in raw:
            return self.converter.empty()
        found = self.converter.read(raw[self.key])
        return self.converter.empty() if found is UNREAD else found

    def __repr__(self) -> str:
        return f"<{self.converter.expected} {self.key!r}>"


class View:
    """A JSON value with documented fields. See the module for what attributes do."""

    __slots__ = ("_raw",)

    _fields: ClassVar[dict[str, Field[Any]] | None] = None

    def __init__(self, raw: Any = None) -> None:
        self._raw = raw

    @classmethod
    def documented_fields(cls) -> dict[str, Field[Any]]:
        """The documented fields, by attribute name."""
        if "_fields" not in cls.__dict__ or cls._fields is None:
            cls._fields = {
                name: value
                for base in reversed(cls.__mro__)
                for name, value in vars(base).items()
                if isinstance(value, Field)
            }
        return cls._fields

    @classmethod
    def mismatches_in(cls, raw: Any, path: str) -> Iterator[Mismatch]:
        """What in ``raw`` is not as documented. Missing keys are no mismatch: any may be."""
        if not isinstance(raw, dict):
            if raw != []:
                yield Mismatch(path, "object", raw)
            return
        for field in cls.documented_fields().values():
            if field.key in raw:
                yield from field.converter.mismatches(raw[field.key], f"{path}.{field.key}")

    def to_dict(self) -> Any:
        """What the portal sent: the very object, not a copy."""
        return self._raw

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a wire key as it came."""
        return self._raw.get(key, default) if isinstance(self._raw, dict) else default

    def __getitem__(self, key: str) -> Any:
        if isinstance(self._raw, dict):
            return self._raw[key]
        raise KeyError(key)

    def __contains__(self, key: object) -> bool:
        return isinstance(self._raw, dict) and key in self._raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw if isinstance(self._raw, dict) else ())

    def __len__(self) -> int:
        return len(self._raw) if isinstance(self._raw, dict) else 0

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._raw == other._raw)

    __hash__ = None  # type: ignore[assignment]

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.documented_fields()})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_shown(self._raw, 0)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._raw,)


#: How much of a value a representation shows: depth, members, characters.
_DEPTH: Final = 3
_MEMBERS: Final = 20
_CHARACTERS: Final = 80


def _shown(value: Any, depth: int) -> str:
    """A representation that stays short, whatever the value."""
    if isinstance(value, dict):
        if depth >= _DEPTH and value:
            return "{...}"
        parts = [
            f"{_scalar(key)}: {_shown(each, depth + 1)}"
            for key, each in list(value.items())[:_MEMBERS]
        ]
        return "{" + ", ".join(parts) + (", ..." if len(value) > _MEMBERS else "") + "}"
    if isinstance(value, list):
        if depth >= _DEPTH and value:
            return "[...]"
        parts = [_shown(each, depth + 1) for each in value[:_MEMBERS]]
        return "[" + ", ".join(parts) + (", ..." if len(value) > _MEMBERS else "") + "]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, str) and len(value) > _CHARACTERS:
        return repr(value[:_CHARACTERS]) + "..."
    try:
        return repr(value)
    except ValueError:  # an integer longer than the interpreter writes
        return f"<{type(value).__name__}>"


# --- how generated classes declare their fields ---------------------------------------------------


def integer(key: str) -> Field[int | None]:
    return Field(key, INTEGER)


def number(key: str) -> Field[float | None]:
    return Field(key, NUMBER)


def decimal(key: str) -> Field[Decimal | None]:
    return Field(key, DECIMAL)


def string(key: str) -> Field[str | None]:
    return Field(key, STRING)


def boolean(key: str) -> Field[bool | None]:
    return Field(key, BOOLEAN)


def moment(key: str) -> Field[datetime | None]:
    return Field(key, DATETIME)


def day(key: str) -> Field[date | None]:
    return Field(key, DATE)


def timestamp(key: str) -> Field[datetime | None]:
    return Field(key, TIMESTAMP)


def anything(key: str) -> Field[Any]:
    return Field(key, ANY)


def choice(key: str, enum: type[E]) -> Field[E | str | int | None]:
    return Field(key, OneOf(enum))


def nested(key: str, view: type[V] | Callable[[], type[V]]) -> Field[V | None]:
    return Field(key, Nested(view))


def array(key: str, of: Converter[T]) -> Field[list[T]]:
    return Field(key, ListOf(of))


def mapping(key: str, of: Converter[T]) -> Field[dict[str, T]]:
    return Field(key, MapOf(of))
