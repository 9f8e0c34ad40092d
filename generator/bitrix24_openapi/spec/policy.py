"""Documented types, reduced to kinds; what values of each kind look like.

The docs name a type, their examples show values, and portals send what PHP makes of both:
``integer`` as ``"547"``, ``boolean`` as ``"Y"``, an empty map as ``[]``. What is accepted for each
kind is in :mod:`.wire_values`, one row for each habit with its evidence.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from ..extract.model import Wire
from ..openapi.readings import KINDS as SHOWN_KINDS
from ..openapi.unions import DECIMAL, DIGITS, Schema

__all__ = ["DECIMAL", "DIGITS", "Alternatives", "Kind", "Schema", "Side"]

#: Schemas of one type each, of which a value has to fit one.
Alternatives = tuple[Schema, ...]


class Kind(StrEnum):
    """The documented types, reduced to what decides the schema."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    SCALAR = "scalar"  #: ``enum``: a code or a number, told by its values
    OBJECT = "object"
    ARRAY = "array"
    FILE = "file"
    NULL = "null"
    ANY = "any"


class Side(StrEnum):
    """Where a schema is used."""

    REQUEST = "request"
    RESPONSE = "response"
    #: Form-encoded event payloads: every scalar arrives as a string.
    EVENT = "event"
    #: Shared types serve requests and responses alike.
    SHARED = "shared"


#: Spellings of basic types in the docs, old revisions included, lower case.
KINDS: Final[dict[str, Kind]] = {
    "string": Kind.STRING,
    "str": Kind.STRING,
    "text": Kind.STRING,
    "char": Kind.STRING,
    "html": Kind.STRING,
    "url": Kind.STRING,
    "base64": Kind.STRING,
    "time": Kind.STRING,
    "hh:mm:ss": Kind.STRING,
    "crm": Kind.STRING,
    "integer": Kind.INTEGER,
    "int": Kind.INTEGER,
    "timestamp": Kind.INTEGER,
    "id": Kind.INTEGER,
    "double": Kind.NUMBER,
    "float": Kind.NUMBER,
    "number": Kind.NUMBER,
    "decimal": Kind.NUMBER,
    "boolean": Kind.BOOLEAN,
    "bool": Kind.BOOLEAN,
    "y/n": Kind.BOOLEAN,
    "true": Kind.BOOLEAN,
    "false": Kind.BOOLEAN,
    "date": Kind.DATE,
    "datetime": Kind.DATETIME,
    "datatime": Kind.DATETIME,
    "enum": Kind.SCALAR,
    "enumeration": Kind.SCALAR,
    "object": Kind.OBJECT,
    "struct": Kind.OBJECT,
    "map": Kind.OBJECT,
    "array": Kind.ARRAY,
    "list": Kind.ARRAY,
    "file": Kind.FILE,
    "diskfile": Kind.FILE,
    "attached_diskfile": Kind.FILE,
    "product_file": Kind.FILE,
    "null": Kind.NULL,
    "any": Kind.ANY,
    "mixed": Kind.ANY,
    "unknown": Kind.ANY,
    "undefined": Kind.ANY,
    "function": Kind.ANY,
    "callable": Kind.ANY,
}

#: ``X.field`` means "the type of that field of X"; these fields are ids everywhere.
ID_FIELDS: Final = frozenset({"id"})

#: Types of the docs' own that travel otherwise than the docs define them, lower case: the
#: definition says integer, every example shows a code like EUR
#: (api-reference/crm/data-types.md, api-reference/crm/deals/crm-deal-get.md).
CORRECTED: Final[dict[str, Kind]] = {"crm_currency": Kind.STRING}

#: A documented kind before anything is known of its inside: what tables say, and nothing of PHP.
KIND_SCHEMAS: Final[dict[Kind, Alternatives]] = {
    Kind.STRING: ({"type": "string"},),
    Kind.INTEGER: ({"type": "integer"},),
    Kind.NUMBER: ({"type": "number"},),
    Kind.BOOLEAN: ({"type": "boolean"},),
    Kind.DATE: ({"type": "string", "format": "date"},),
    Kind.DATETIME: ({"type": "string", "format": "date-time"},),
    Kind.SCALAR: ({"type": "string"}, {"type": "integer"}),
    Kind.NULL: ({"type": "null"},),
    Kind.ANY: ({},),
}

#: Values that a documented kind covers without help.
_STRINGS = frozenset(
    {Wire.EMPTY, Wire.DIGITS, Wire.DECIMAL, Wire.YN, Wire.DATE, Wire.DATETIME, Wire.STRING}
)
NATIVE: Final[dict[Kind, frozenset[Wire]]] = {
    Kind.STRING: _STRINGS,
    Kind.INTEGER: frozenset({Wire.INTEGER}),
    Kind.NUMBER: frozenset({Wire.INTEGER, Wire.NUMBER}),
    Kind.BOOLEAN: frozenset({Wire.TRUE, Wire.FALSE}),
    Kind.DATE: frozenset({Wire.DATE}),
    Kind.DATETIME: frozenset({Wire.DATETIME}),
    Kind.SCALAR: _STRINGS | {Wire.INTEGER},
    Kind.OBJECT: frozenset({Wire.OBJECT, Wire.EMPTY_OBJECT}),
    Kind.ARRAY: frozenset({Wire.ARRAY, Wire.EMPTY_ARRAY}),
    Kind.FILE: frozenset(),
    Kind.NULL: frozenset({Wire.NULL}),
    Kind.ANY: frozenset(Wire),
}

#: The schema of a value that an example shows and the documented type does not cover.
WIRE_SCHEMAS: Final[dict[Wire, Alternatives]] = {wire: (SHOWN_KINDS[wire.value],) for wire in Wire}

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MEASURES: Final = frozenset("amount cost discount percent price quantity rate sum weight".split())
#: Last words of names that tell something else of a measure: ``priceTypeId``, ``rateName``.
_OF_MEASURES: Final = frozenset("code count currency id ids name title type".split())


def may_have_fractions(name: str) -> bool:
    """Prices and quantities are no whole numbers, even where an example shows one (``100``)."""
    words = [word.lower() for word in _WORD.findall(name)]
    return bool(words) and words[-1] not in _OF_MEASURES and not _MEASURES.isdisjoint(words)


#: What is sent for an untyped parameter shown with such a value: a number may go as its digits.
SENT: Final[dict[Wire, tuple[Wire, ...]]] = {
    Wire.INTEGER: (Wire.INTEGER, Wire.DIGITS),
    Wire.DIGITS: (Wire.INTEGER, Wire.DIGITS),
    Wire.TRUE: (Wire.TRUE, Wire.YN),
    Wire.FALSE: (Wire.TRUE, Wire.YN),
}

#: Limits of the facts → JSON Schema keyword, and the JSON types that the keyword constrains.
LIMIT_KEYWORDS: Final[dict[str, tuple[str, frozenset[str]]]] = {
    "minimum": ("minimum", frozenset({"integer", "number"})),
    "maximum": ("maximum", frozenset({"integer", "number"})),
    "exclusive_minimum": ("exclusiveMinimum", frozenset({"integer", "number"})),
    "exclusive_maximum": ("exclusiveMaximum", frozenset({"integer", "number"})),
    "min_length": ("minLength", frozenset({"string"})),
    "max_length": ("maxLength", frozenset({"string"})),
    "min_items": ("minItems", frozenset({"array"})),
    "max_items": ("maxItems", frozenset({"array"})),
}
