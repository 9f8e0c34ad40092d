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
where the portal sends nothing or something of another type.

A view is a read-only mapping of what came, by the names of the wire: ``view["KEY"]`` has the value
of a documented key or of any other, ``dict(view)`` and ``{**view}`` have all of them, and whatever
takes mappings takes views (``json.dumps(rows, default=dict)``, data frames, models).
``view.uf("UF_CRM_1", date)`` converts a custom field.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Never,
    NoReturn,
    Self,
    TypeVar,
    overload,
)

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
from .representations import shown

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E", bound=Enum)
V = TypeVar("V", bound="View")

#: Names that attributes of views cannot have: a field of that name gets a trailing underscore.
RESERVED: Final = frozenset({
    "documented_fields", "get", "items", "keys", "mismatches_in", "to_dict", "uf", "values",
})  # fmt: skip


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

    def __set__(self, view: View, value: Never) -> NoReturn:
        raise AttributeError(f"answers are read-only: {self.key!r} cannot be set")

    def __repr__(self) -> str:
        return f"<{self.converter.expected} {self.key!r}>"


if TYPE_CHECKING:
    _Mapping = Mapping[str, Any]
else:
    # Registered below: classes with the metaclass of Mapping take twice as long to make, and a
    # module of answers has hundreds of them.
    _Mapping = object


class View(_Mapping):
    """A JSON object with documented fields, and a mapping of what came. See the module for what
    attributes do."""

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

    @property
    def _members(self) -> dict[str, Any]:
        """What came, by key; nothing where it is no object: PHP writes an empty one as ``[]``."""
        return self._raw if isinstance(self._raw, dict) else {}

    def get(self, key: str, /, default: Any = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The value of a wire key as it came."""
        return self._members.get(key, default)

    def keys(self) -> KeysView[str]:
        """The wire keys."""
        return self._members.keys()

    def values(self) -> ValuesView[Any]:
        """The values as they came."""
        return self._members.values()

    def items(self) -> ItemsView[str, Any]:
        """The wire keys with the values as they came."""
        return self._members.items()

    @overload
    def uf(self, key: str, kind: type[list[T]], /) -> list[T]: ...
    @overload
    def uf(self, key: str, kind: type[dict[str, T]], /) -> dict[str, T]: ...
    @overload
    def uf(self, key: str, kind: type[T], /) -> T | None: ...
    def uf(self, key: str, kind: Any, /) -> Any:
        """The value of a custom field, converted as attributes are.

        ``kind`` is ``int``, ``float``, ``Decimal``, ``str``, ``bool``, ``date``, ``datetime``, an
        enumeration or a view, or a list of one of these: ``deal.uf("UF_CRM_TAGS", list[str])``.
        The key may be spelled in either way of the portal: ``UF_CRM_1`` also finds ``ufCrm_1``.
        None, or an empty list, where the portal sends nothing or something else.
        """
        from .custom_fields import read_custom_field

        return read_custom_field(self._members, key, kind, View)

    def __getitem__(self, key: str, /) -> Any:
        return self._members[key]

    def __contains__(self, key: object, /) -> bool:
        return key in self._members

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._raw == other._raw)

    __hash__ = None  # type: ignore[assignment, unused-ignore]

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.documented_fields()})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown(self._raw)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._raw,)


Mapping.register(View)  # pyright: ignore[reportAttributeAccessIssue]


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
