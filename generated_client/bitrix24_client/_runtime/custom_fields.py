"""Custom fields: values that no class knows, converted to the type that the caller names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import GenericAlias
from typing import Any, Final

from .converters import (
    ANY,
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    NUMBER,
    STRING,
    UNREAD,
    Converter,
    ListOf,
    MapOf,
    Nested,
    OneOf,
)
from .errors import ParameterError

_CONVERTERS: Final[Mapping[Any, Converter[Any]]] = {
    int: INTEGER,
    float: NUMBER,
    Decimal: DECIMAL,
    str: STRING,
    bool: BOOLEAN,
    date: DATE,
    datetime: DATETIME,
    list: ListOf(ANY),
    dict: MapOf(ANY),
    Any: ANY,
}


def read_custom_field(members: Mapping[str, Any], key: str, kind: Any, view: type[Any]) -> Any:
    """The value of ``key``, as ``kind``. ``view``: the base of all views.

    :raises ParameterError: values of that kind are not known here.
    """
    converter = _converter(kind, view)
    found = _find(members, key)
    if found is None:
        return converter.empty()
    value = converter.read(members[found])
    known = not isinstance(converter, OneOf) or isinstance(value, kind)
    return value if value is not UNREAD and known else converter.empty()


def _find(members: Mapping[str, Any], key: str) -> str | None:
    """The key as it is spelled there: methods disagree (``UF_CRM_1``, ``ufCrm_1``, ``ufCrm1``)."""
    if key in members:
        return key
    wanted = _squashed(key)
    return next((each for each in members if _squashed(each) == wanted), None)


def _squashed(key: str) -> str:
    return key.replace("_", "").lower()


def _converter(kind: Any, view: type[Any]) -> Converter[Any]:
    if isinstance(kind, GenericAlias):
        inner = _converter(kind.__args__[-1], view)
        if kind.__origin__ is list:
            return ListOf(inner)
        if kind.__origin__ is dict:
            return MapOf(inner)
    elif isinstance(kind, type) and issubclass(kind, view):
        return Nested(kind)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        return OneOf(kind)
    elif isinstance(kind, type) or kind is Any:
        known = _CONVERTERS.get(kind)
        if known is not None:
            return known
    raise ParameterError(
        f"custom fields are read as int, float, Decimal, str, bool, date, datetime, an Enum, a "
        f"View or a list of one of these, not {kind!r:.80}"
    )
