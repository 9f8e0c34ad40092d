"""Rows as columns: which there are, of which types, and values of these types.

Types are those of the documentation. What has no column of its own (keys that came later, values
that are not of the documented type) is kept as JSON in a column ``_other``: nothing is lost.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from .converters import (
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
    OneOf,
)
from .extras import optional

if TYPE_CHECKING:
    from .views import View

#: The column of everything else.
OTHER: Final = "_other"

#: Kind of a column → how its values are read.
KINDS: Final[dict[str, Converter[Any]]] = {
    "boolean": BOOLEAN,
    "date": DATE,
    "datetime": DATETIME,
    "decimal": DECIMAL,
    "integer": INTEGER,
    "number": NUMBER,
    "string": STRING,
    "timestamp": TIMESTAMP,
}
_KIND_OF: Final = {id(converter): kind for kind, converter in KINDS.items()}
#: Digits of decimal numbers, altogether and behind the point.
_PRECISION, _SCALE = 38, 10
_UNKNOWN: Final = object()


@dataclass(frozen=True, slots=True)
class Column:
    """A key of the rows; ``kind`` is one of :data:`KINDS`, or ``json``."""

    key: str
    kind: str


def columns_of(row: type[View] | None, sample: Iterable[Mapping[str, Any]]) -> list[Column]:
    """The columns of rows: keys of a sample, documented ones first and in their order; all that
    are documented where there is no sample."""
    documented: dict[str, Converter[Any]] = {}
    if row is not None:
        documented = {f.key: f.converter for f in row.documented_fields().values()}
    seen: dict[str, list[Any]] = {}
    for each in sample:
        for key, value in each.items():
            seen.setdefault(key, []).append(value)
    columns = [
        Column(key, _kind(converter))
        for key, converter in documented.items()
        if not seen or key in seen
    ]
    custom = sorted(key for key in seen if key not in documented)
    return [*columns, *(Column(key, _kind_of_values(seen[key])) for key in custom)]


def _kind(converter: Converter[Any]) -> str:
    if isinstance(converter, OneOf):
        return "string"
    return _KIND_OF.get(id(converter), "json")


def _kind_of_values(values: Sequence[Any]) -> str:
    """Keys that nobody has documented: text, unless they hold something composed."""
    return (
        "json" if any(isinstance(value, (dict, list)) and value for value in values) else "string"
    )


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def cell(value: Any, kind: str) -> Any:
    """A value for its column; UNREAD if it is of another type."""
    if value is None:
        return None
    if kind == "json":
        return value if isinstance(value, str) else as_json(value)
    if kind == "string":
        return _text(value)
    found = KINDS[kind].read(value)
    if isinstance(found, Decimal):
        return _fitting(found)
    if isinstance(found, int) and not isinstance(found, bool) and found.bit_length() > 63:
        return UNREAD
    if isinstance(found, datetime) and found.tzinfo is None:
        # No instant: the portal's time zone is not known here.
        return UNREAD
    return found


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        # An empty value of PHP's.
        return "true" if value else None
    return str(value) if isinstance(value, (int, float)) else (as_json(value) if value else None)


def _fitting(number: Decimal) -> Any:
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        return UNREAD
    fits = -exponent <= _SCALE and number.adjusted() < _PRECISION - _SCALE
    return number if fits else UNREAD


def others(rows: Sequence[Mapping[str, Any]], columns: Sequence[Column]) -> list[dict[str, Any]]:
    """What of each row has no column."""
    known = {column.key for column in columns}
    return [
        {} if known.issuperset(row) else {k: v for k, v in row.items() if k not in known}
        for row in rows
    ]


def texts(row: Mapping[str, Any], columns: Sequence[Column]) -> list[str]:
    """The cells of a row for a file without types, the one for what has no column at the end."""
    other = others([row], columns)[0]
    cells = [_cell_text(row.get(column.key)) for column in columns]
    return [*cells, as_json(other) if other else ""]


def _cell_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return as_json(value)


# --- Arrow ----------------------------------------------------------------------------------------


def schema(columns: Sequence[Column]) -> Any:
    arrow = optional("pyarrow", "parquet", "Parquet")
    types = {
        "boolean": arrow.bool_(),
        "date": arrow.date32(),
        "datetime": arrow.timestamp("us", tz="UTC"),
        "decimal": arrow.decimal128(_PRECISION, _SCALE),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "timestamp": arrow.timestamp("us", tz="UTC"),
    }
    fields = [(column.key, types.get(column.kind, arrow.string())) for column in columns]
    return arrow.schema([*fields, (OTHER, arrow.string())])


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[Column], wanted: Any) -> Any:
    """Rows as a table of Arrow with the schema ``wanted``."""
    arrow = optional("pyarrow", "parquet", "Parquet")
    rest: dict[int, dict[str, Any]] = {}
    arrays = []
    turned = _turned(rows, columns, rest)
    for column, values, type_ in zip(columns, turned, wanted.types, strict=False):
        found = _at_once(values, column.kind, type_)
        if found is None:
            each = _one_by_one(values, column, rest)
            found = arrow.array(each, type=type_)
        arrays.append(found)
    other = [as_json(rest[index]) if index in rest else None for index in range(len(rows))]
    arrays.append(arrow.array(other, arrow.string()))
    return arrow.Table.from_arrays(arrays, schema=wanted)


def _turned(
    rows: Sequence[Mapping[str, Any]], columns: Sequence[Column], rest: dict[int, dict[str, Any]]
) -> Sequence[Sequence[Any]]:
    """The values of each column; what has none goes to ``rest``."""
    keys = [column.key for column in columns]
    if len(keys) > 1 and all(len(row) == len(keys) for row in rows):
        # Portals send the same keys in every row: this takes a fraction of the time.
        with contextlib.suppress(KeyError):
            return list(zip(*map(itemgetter(*keys), rows), strict=True))
    rest.update((index, other) for index, other in enumerate(others(rows, columns)) if other)
    return [[row.get(key) for row in rows] for key in keys]


#: Kinds whose texts Arrow reads as we do, where it reads them at all.
_CASTS: Final = frozenset({"datetime", "decimal", "integer", "number", "string"})


def _at_once(values: Sequence[Any], kind: str, type_: Any) -> Any:
    """A column of texts that are all as they should be, None if they are not."""
    arrow = optional("pyarrow", "parquet", "Parquet")
    compute = optional("pyarrow.compute", "parquet", "Parquet")

    if kind not in _CASTS:
        return None
    try:
        found = arrow.array(values)
        if arrow.types.is_null(found.type):
            return found.cast(type_)
        if not arrow.types.is_string(found.type):
            return found if found.type == type_ else None
        if kind == "string":
            return found
        blank = compute.equal(found, "")
        filled = compute.if_else(blank, None, found)
        return filled.cast(type_)
    except (arrow.ArrowInvalid, arrow.ArrowTypeError, arrow.ArrowNotImplementedError):
        return None


def _one_by_one(
    values: Sequence[Any], column: Column, rest: dict[int, dict[str, Any]]
) -> list[Any]:
    found = []
    known: dict[str, Any] = {}
    for index, value in enumerate(values):
        is_text = type(value) is str
        each = known.get(value, _UNKNOWN) if is_text else _UNKNOWN
        if each is _UNKNOWN:
            each = cell(value, column.kind)
            if is_text:
                known[value] = each
        if each is UNREAD:
            rest.setdefault(index, {})[column.key] = value
            each = None
        found.append(each)
    return found
