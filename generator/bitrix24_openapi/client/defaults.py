"""Which ``default`` openapi-python-client can write down, and which it refuses or changes.

It converts a default to Python by the property's type: a union tries its alternatives in order
and takes the first that does not refuse, a string takes anything and makes text of it. A refused
default removes the whole endpoint, a changed one is a wrong value in the generated client.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterator
from typing import Any

Schema = dict[str, Any]

_REFUSED = object()


def keeps_default(schema: Schema) -> bool:
    """Whether the generated client's default is the very value that the schema names."""
    wanted = schema["default"]
    # Defaults of strings go through an escaping that doubles backslashes and quotes.
    if isinstance(wanted, str) and any(mark in wanted for mark in '"\\'):
        return False
    written = next(
        (v for s in _alternatives(schema) if (v := _convert(s, wanted)) is not _REFUSED), _REFUSED
    )
    return type(written) is type(wanted) and bool(written == wanted)


def _alternatives(schema: Schema) -> Iterator[Schema]:
    """The schemas that the union of this one tries, in its order."""
    union = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if union:
        for alternative in union:
            yield from _alternatives(alternative)
    elif isinstance(schema.get("type"), list) and not schema.get("enum"):
        for name in schema["type"]:
            yield {**schema, "type": name}
    else:
        yield schema


def _convert(schema: Schema, value: Any) -> Any:
    if schema.get("enum"):
        same = (v for v in schema["enum"] if type(v) is type(value) and v == value)
        return next(same, _REFUSED)
    if "const" in schema and schema.get("type") != "boolean":
        return value if value == schema["const"] else _REFUSED
    convert = _BY_TYPE.get(str(schema.get("type")), _any)
    return convert(value, str(schema.get("format", "")))


def _any(value: Any, _format: str) -> Any:
    return value if isinstance(value, str | int | float) else _REFUSED


def _string(value: Any, form: str) -> Any:
    parse = _FORMATS.get(form)
    if parse is None:
        return str(value)
    if not isinstance(value, str):
        return _REFUSED
    try:
        parse(value)
    except ValueError:
        return _REFUSED
    return value


def _number(value: Any, _format: str) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    try:
        return float(value) if isinstance(value, str) else _REFUSED
    except ValueError:
        return _REFUSED


def _integer(value: Any, form: str) -> Any:
    number = _number(value, form)
    # 1.5 passes for an integer's default only to be refused a line later.
    return _REFUSED if isinstance(number, float) and not number.is_integer() else number


def _boolean(value: Any, _format: str) -> Any:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return value if isinstance(value, bool) else _REFUSED


def _none(_value: Any, _format: str) -> Any:
    return _REFUSED


_FORMATS: dict[str, Callable[[str], object]] = {
    "date": dt.date.fromisoformat,
    "date-time": dt.datetime.fromisoformat,
    "uuid": uuid.UUID,
}
_BY_TYPE: dict[str, Callable[[Any, str], Any]] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    # Classes and lists have no default there; it would be lost without a word.
    "null": _none,
    "object": _none,
    "array": _none,
}
