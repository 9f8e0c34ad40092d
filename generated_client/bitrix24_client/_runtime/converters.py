"""What a documented type means, and the ways in which a portal writes it.

A :class:`Converter` reads a decoded JSON value. ``read`` never raises: what it does not understand
is :data:`UNREAD`, and the caller decides what to make of that. The PHP behind the API writes
numbers as strings, booleans as ``"Y"``/``"N"``, empty maps as ``[]``, and the absence of
anything as ``null``, ``""`` or ``false``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar, cast

from .moments import moment

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
V = TypeVar("V", bound="DocumentedObject")


class _Unread(Enum):
    UNREAD = "unread"

    def __repr__(self) -> str:
        return "UNREAD"


#: "This is not a value of that kind."
UNREAD: Final = _Unread.UNREAD


class Mismatch(NamedTuple):
    """A value that its documented type does not cover."""

    path: str
    expected: str
    found: Any


class Converter(Generic[T]):
    """A documented type. ``T`` is what attributes of this kind give."""

    __slots__ = ()

    #: What the documentation calls it.
    expected: str = "any value"

    def read(self, value: Any) -> T | _Unread | None:
        """The value as Python has it; None for the portal's ways to say "nothing"."""
        raise NotImplementedError

    def empty(self) -> T | None:
        """What an attribute gives when the portal sends nothing, or something unreadable."""
        return None

    def item(self, value: Any) -> Any:
        """As ``read``, but an unreadable value stays as it came: for results and in lists."""
        found = self.read(value)
        return value if found is UNREAD else found

    def items(self, values: list[Any]) -> list[T]:
        """``item`` of each."""
        item = self.item
        return [item(value) for value in values]

    def mismatches(self, value: Any, path: str) -> Iterator[Mismatch]:
        """Everything in ``value`` that this kind does not cover."""
        if self.read(value) is UNREAD:
            yield Mismatch(path, self.expected, value)


class _Anything(Converter[Any]):
    __slots__ = ()

    def read(self, value: Any) -> Any:
        return value


class _Integer(Converter[int]):
    __slots__ = ()
    expected = "integer"

    def read(self, value: Any) -> int | _Unread | None:
        if type(value) is int:
            return value
        if value is None or value is False or value == "":
            return None
        if isinstance(value, str):
            return _int(value.strip())
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return UNREAD


def _int(text: str) -> int | _Unread:
    # int() takes more than digits: underscores, other scripts' digits.
    digits = text[1:] if text[:1] in ("-", "+") else text
    if len(text) > _LONGEST:
        return UNREAD
    if not digits.isascii() or not digits.isdigit():
        found = _decimal(text)
        if isinstance(found, Decimal) and found == found.to_integral_value():
            return int(found)
        return UNREAD
    try:
        return int(text)
    except ValueError:  # longer than the interpreter converts
        return UNREAD


_DECIMAL: Final = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?", re.ASCII)
#: Longer texts are no numbers: converting them takes time that grows with the square of it.
_LONGEST: Final = 1000


def _decimal(text: str) -> Decimal | _Unread:
    if len(text) > _LONGEST or not _DECIMAL.fullmatch(text):
        return UNREAD
    return Decimal(text)


class _Decimal(Converter[Decimal]):
    __slots__ = ()
    expected = "decimal number"

    def read(self, value: Any) -> Decimal | _Unread | None:
        if value is None or value is False or value == "":
            return None
        if isinstance(value, str):
            return _decimal(value.strip())
        if type(value) is int:
            return Decimal(value)
        if isinstance(value, float):
            # By way of its shortest text: 0.1 is meant as 0.1.
            return _decimal(repr(value))
        return UNREAD


class _Number(Converter[float]):
    __slots__ = ()
    expected = "number"

    def read(self, value: Any) -> float | _Unread | None:
        if isinstance(value, float):
            return value
        if value is None or value is False or value == "":
            return None
        try:
            if type(value) is int:
                return float(value)
            if isinstance(value, str) and _decimal(value.strip()) is not UNREAD:
                return float(value)
        except OverflowError:
            return UNREAD
        return UNREAD


class _String(Converter[str]):
    __slots__ = ()
    expected = "string"

    def read(self, value: Any) -> str | _Unread | None:
        if isinstance(value, str):
            return value
        if value is None or value is False:
            return None
        if type(value) is int or isinstance(value, float):
            try:
                return str(value)
            except ValueError:  # longer than the interpreter converts
                return UNREAD
        return UNREAD


_BOOLEANS: Final[Mapping[Any, bool]] = {
    "Y": True, "N": False, "1": True, "0": False, "true": True, "false": False,
    "y": True, "n": False, "TRUE": True, "FALSE": False, "True": True, "False": False,
    1: True, 0: False,
}  # fmt: skip


class _Boolean(Converter[bool]):
    __slots__ = ()
    expected = "boolean"

    def read(self, value: Any) -> bool | _Unread | None:
        if value is True or value is False:
            return value
        if value is None or value == "":
            return None
        if isinstance(value, (str, int)):
            return _BOOLEANS.get(value, UNREAD)
        return UNREAD


def _moment(text: str) -> datetime | _Unread | None:
    try:
        return moment(text)
    except ValueError:
        return UNREAD


class _Datetime(Converter[datetime]):
    """With a zone where the portal sends one; without where it does not: no zone is invented."""

    __slots__ = ()
    expected = "date and time"

    def read(self, value: Any) -> datetime | _Unread | None:
        if isinstance(value, str):
            return _moment(value)
        return None if value is None or value is False else UNREAD


class _Date(Converter[date]):
    __slots__ = ()
    expected = "date"

    def read(self, value: Any) -> date | _Unread | None:
        if isinstance(value, str):
            found = _moment(value)
            return found.date() if isinstance(found, datetime) else found
        return None if value is None or value is False else UNREAD


class _Timestamp(Converter[datetime]):
    """Unix time, in UTC."""

    __slots__ = ()
    expected = "Unix time"

    def read(self, value: Any) -> datetime | _Unread | None:
        number = NUMBER.read(value)
        if number is None or number is UNREAD:
            # Some pages document a timestamp and show an ISO date.
            return _moment(value) if isinstance(value, str) else number
        try:
            return datetime.fromtimestamp(number, UTC)
        except (ValueError, OverflowError, OSError):
            return UNREAD


ANY: Final[Converter[Any]] = _Anything()
INTEGER: Final[Converter[int]] = _Integer()
NUMBER: Final[Converter[float]] = _Number()
DECIMAL: Final[Converter[Decimal]] = _Decimal()
STRING: Final[Converter[str]] = _String()
BOOLEAN: Final[Converter[bool]] = _Boolean()
DATETIME: Final[Converter[datetime]] = _Datetime()
DATE: Final[Converter[date]] = _Date()
TIMESTAMP: Final[Converter[datetime]] = _Timestamp()


class OneOf(Converter[E]):
    """A documented enumeration, which portals extend: an unknown value stays as it came."""

    __slots__ = ("_members", "expected")

    def __init__(self, enum: type[E]) -> None:
        # By text: "1" and 1 are the same choice.
        self._members = {str(member.value): member for member in enum}
        self.expected = f"one of {', '.join(self._members)}"

    def read(self, value: Any) -> Any:
        if isinstance(value, str) or type(value) in (int, float):
            try:
                return self._members.get(str(value), value)
            except ValueError:  # longer than the interpreter converts
                return value
        return None if value is None or value is False else UNREAD


class DocumentedObject(Protocol):
    """A class of objects with documented fields, as views are."""

    def __init__(self, raw: Any, /) -> None: ...
    @classmethod
    def mismatches_in(cls, raw: Any, path: str) -> Iterator[Mismatch]: ...


class Nested(Converter[V]):
    """An object with documented fields. ``view`` may be a function, for classes defined later."""

    __slots__ = ("_view",)
    expected = "object"

    def __init__(self, view: type[V] | Callable[[], type[V]]) -> None:
        self._view = view

    @property
    def view(self) -> type[V]:
        view = self._view
        if not isinstance(view, type):
            view = self._view = view()
        return cast("type[V]", view)

    def read(self, value: Any) -> V | _Unread | None:
        if isinstance(value, dict) or value == []:
            return self.view(value)
        return None if value is None or value is False or value == "" else UNREAD

    def item(self, value: Any) -> V:
        return self.view(value)

    def items(self, values: list[Any]) -> list[V]:
        view = self.view
        return [view(value) for value in values]

    def mismatches(self, value: Any, path: str) -> Iterator[Mismatch]:
        if isinstance(value, dict):
            yield from self.view.mismatches_in(value, path)
        else:
            yield from super().mismatches(value, path)


class ListOf(Converter[list[T]]):
    """A list, also where PHP sends an object with numbers for keys, or a single value."""

    __slots__ = ("_of", "expected")

    def __init__(self, of: Converter[T]) -> None:
        self._of = of
        self.expected = f"list of {of.expected}"

    def read(self, value: Any) -> list[T] | _Unread:
        items = self._items(value)
        return UNREAD if items is None else self._of.items(items)

    def empty(self) -> list[T]:
        return []

    def mismatches(self, value: Any, path: str) -> Iterator[Mismatch]:
        items = self._items(value)
        if items is None:
            yield Mismatch(path, self.expected, value)
            return
        for index, each in enumerate(items):
            yield from self._of.mismatches(each, f"{path}[{index}]")

    def _items(self, value: Any) -> list[Any] | None:
        if isinstance(value, list):
            return value
        if isinstance(value, dict):
            return self._from_object(value)
        if value in (None, False, "", 0):
            return []
        # One instead of many: only if it is one.
        return None if self._of.read(value) is UNREAD else [value]

    def _from_object(self, value: dict[str, Any]) -> list[Any]:
        keyed = all(key.isdecimal() for key in map(str, value))
        if keyed or not isinstance(self._of, Nested):
            return list(value.values())
        # Objects by name are many; an object with scalars in it is one.
        many = all(isinstance(each, dict) for each in value.values())
        return list(value.values()) if many else [value]


class MapOf(Converter[dict[str, T]]):
    """An object with any keys, also where PHP sends an empty one, or numbers, as an array."""

    __slots__ = ("_of", "expected")

    def __init__(self, of: Converter[T]) -> None:
        self._of = of
        self.expected = f"map of {of.expected}"

    def read(self, value: Any) -> dict[str, T] | _Unread:
        pairs = self._pairs(value)
        return UNREAD if pairs is None else {k: self._of.item(v) for k, v in pairs.items()}

    def empty(self) -> dict[str, T]:
        return {}

    def mismatches(self, value: Any, path: str) -> Iterator[Mismatch]:
        pairs = self._pairs(value)
        if pairs is None:
            yield Mismatch(path, self.expected, value)
            return
        for key, each in pairs.items():
            yield from self._of.mismatches(each, f"{path}.{key}")

    @staticmethod
    def _pairs(value: Any) -> dict[str, Any] | None:
        if isinstance(value, dict):
            return value
        if isinstance(value, list):
            return {str(index): each for index, each in enumerate(value)}
        return {} if value is None or value is False or value == "" else None
