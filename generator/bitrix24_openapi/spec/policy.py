"""What a documented type accepts on the wire: the policy, as data.

The docs name a type, their examples show values, and the two disagree often enough
(``integer`` shown as ``"547"``, ``boolean`` as ``"Y"``, an empty map as ``[]``) that a schema
made from either alone would refuse what portals send. A schema here accepts

1. every documented alternative (:data:`KINDS`),
2. what requests may always use in its place (:data:`ALSO_ACCEPTED`, by side),
3. and whatever the page's examples show beyond that (:data:`WIRE_SCHEMAS`, where
   :data:`NATIVE` does not say that the documented kind covers it already).

``x-b24-type`` keeps the documented meaning beside the widened schema.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any, Final

from ..extract.model import Wire

Schema = dict[str, Any]
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

DIGITS: Final = r"^-?\d+$"
DECIMAL: Final = r"^-?\d+(\.\d+)?$"

#: A documented kind before anything is known of its inside.
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

#: Portals read dates in more forms than they write, and the docs send them without an offset
#: (``api-reference/catalog/product/catalog-product-add.md``): what is sent is any text.
SENT_DATES: Final = frozenset({Kind.DATE, Kind.DATETIME})

#: An uploaded file is JSON: content in base64, a pair of name and content, or that pair wrapped.
FILE_UPLOAD: Final[Alternatives] = (
    {"type": "string"},
    {"type": "array", "items": {}},
    {"type": "object"},
)
#: A file that is read: an id, a URL or a description of the file. Examples decide.
FILE_VALUE: Final[Alternatives] = ({},)

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

#: Kinds of values that a side accepts for a documented kind although no example shows them.
#: Shared types have no examples of their own; they accept what portals send for such fields
#: elsewhere: numbers as strings, null where there is no value, ``[]`` for an empty map.
ALSO_ACCEPTED: Final[dict[tuple[Side, Kind], tuple[Wire, ...]]] = {
    (Side.REQUEST, Kind.BOOLEAN): (Wire.YN,),
    (Side.EVENT, Kind.INTEGER): (Wire.DIGITS,),
    (Side.EVENT, Kind.NUMBER): (Wire.DECIMAL,),
    (Side.EVENT, Kind.BOOLEAN): (Wire.DIGITS, Wire.YN),
    (Side.SHARED, Kind.STRING): (Wire.NULL,),
    (Side.SHARED, Kind.INTEGER): (Wire.DIGITS, Wire.NULL),
    (Side.SHARED, Kind.NUMBER): (Wire.DECIMAL, Wire.NULL),
    (Side.SHARED, Kind.BOOLEAN): (Wire.YN, Wire.NULL),
    (Side.SHARED, Kind.DATE): (Wire.NULL,),
    (Side.SHARED, Kind.DATETIME): (Wire.NULL,),
    (Side.SHARED, Kind.SCALAR): (Wire.NULL,),
    (Side.SHARED, Kind.OBJECT): (Wire.EMPTY_ARRAY, Wire.NULL),
    (Side.SHARED, Kind.ARRAY): (Wire.NULL,),
}


#: What is added when an example shows a value that the documented type does not cover.
WIRE_SCHEMAS: Final[dict[Wire, Alternatives]] = {
    Wire.NULL: ({"type": "null"},),
    Wire.TRUE: ({"type": "boolean"},),
    Wire.FALSE: ({"type": "boolean", "const": False},),
    Wire.INTEGER: ({"type": "integer"},),
    Wire.NUMBER: ({"type": "number"},),
    Wire.EMPTY: ({"type": "string", "maxLength": 0},),
    Wire.DIGITS: ({"type": "string", "pattern": DIGITS},),
    Wire.DECIMAL: ({"type": "string", "pattern": DECIMAL},),
    Wire.YN: ({"type": "string", "enum": ["Y", "N"]},),
    Wire.DATE: ({"type": "string", "format": "date"},),
    Wire.DATETIME: ({"type": "string", "format": "date-time"},),
    Wire.STRING: ({"type": "string"},),
    Wire.ARRAY: ({"type": "array", "items": {}},),
    Wire.EMPTY_ARRAY: ({"type": "array", "items": {}, "maxItems": 0},),
    Wire.OBJECT: ({"type": "object"},),
    Wire.EMPTY_OBJECT: ({"type": "object", "maxProperties": 0},),
}

#: Without a documented type the examples are all there is, and one example proves little:
#: what it shows is taken in the widest sense (``"547"`` is a string, ``[]`` any array).
GENERALISED: Final[dict[Wire, Alternatives]] = {
    Wire.NULL: ({"type": "null"},),
    Wire.TRUE: ({"type": "boolean"},),
    Wire.FALSE: ({"type": "boolean"},),
    Wire.INTEGER: ({"type": "integer"},),
    Wire.NUMBER: ({"type": "number"},),
    Wire.EMPTY: ({"type": "string"},),
    Wire.DIGITS: ({"type": "string"},),
    Wire.DECIMAL: ({"type": "string"},),
    Wire.YN: ({"type": "string"},),
    Wire.DATE: ({"type": "string"},),
    Wire.DATETIME: ({"type": "string"},),
    Wire.STRING: ({"type": "string"},),
    Wire.ARRAY: ({"type": "array", "items": {}},),
    Wire.EMPTY_ARRAY: ({"type": "array", "items": {}},),
    Wire.OBJECT: ({"type": "object"},),
    Wire.EMPTY_OBJECT: ({"type": "object"},),
}

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MEASURES: Final = frozenset("amount cost discount percent price quantity rate sum weight".split())
#: Last words of names that tell something else of a measure: ``priceTypeId``, ``rateName``.
_OF_MEASURES: Final = frozenset("code count currency id ids name title type".split())


def may_have_fractions(name: str) -> bool:
    """Prices and quantities are no whole numbers, even where an example shows one (``100``)."""
    words = [word.lower() for word in _WORD.findall(name)]
    return bool(words) and words[-1] not in _OF_MEASURES and not _MEASURES.isdisjoint(words)


#: The same for what is sent: a number may go as its digits.
SENT: Final[dict[Wire, Alternatives]] = {
    **GENERALISED,
    Wire.INTEGER: ({"type": "integer"}, {"type": "string", "pattern": DIGITS}),
    Wire.DIGITS: ({"type": "integer"}, {"type": "string", "pattern": DIGITS}),
    Wire.TRUE: ({"type": "boolean"}, {"type": "string", "enum": ["Y", "N"]}),
    Wire.FALSE: ({"type": "boolean"}, {"type": "string", "enum": ["Y", "N"]}),
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
