"""Parameters on the wire: JSON for calls, PHP's query strings for commands of a batch."""

from __future__ import annotations

import base64
import json
import math
import operator
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from pathlib import Path as FilePath
from typing import IO, Any, Final, TypeAlias
from urllib.parse import quote

from .errors import ParameterError
from .method import Call, FileForm, look_up, put
from .views import View

#: Key of the object around a pair, in the form "data".
_WRAPPER: Final = "fileData"
#: Name for contents that have none.
_UNNAMED: Final = "file"


#: What a file parameter takes.
FileSource: TypeAlias = "bytes | bytearray | os.PathLike[str] | IO[bytes] | File"


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: contents and name. Bytes, paths and open files become one on their own."""

    content: bytes
    name: str = _UNNAMED

    @classmethod
    def of(cls, source: FileSource) -> File:
        if isinstance(source, File):
            return source
        if isinstance(source, (bytes, bytearray, memoryview)):
            return cls(bytes(source))
        try:
            if isinstance(source, os.PathLike):
                path = FilePath(source)
                return cls(path.read_bytes(), path.name)
            content = source.read()
        except (OSError, ValueError) as error:
            # ValueError: the file is closed already.
            raise ParameterError(f"a file to send cannot be read: {error}") from error
        if not isinstance(content, bytes):
            raise ParameterError("a file to send is opened in binary mode")
        name = getattr(source, "name", None)
        return cls(content, FilePath(name).name if isinstance(name, str) else _UNNAMED)

    def encoded(self, form: FileForm = "pair") -> Any:
        content = base64.b64encode(self.content).decode("ascii")
        if form == "content":
            return content
        pair = [self.name, content]
        return {_WRAPPER: pair} if form == "data" else pair


def is_file(value: Any) -> bool:
    return isinstance(value, (File, bytes, bytearray, memoryview, os.PathLike)) or (
        hasattr(value, "read") and not isinstance(value, View)
    )


def read_files(value: Any) -> Any:
    """Parameters with the files in them read, each once, and nothing else changed.

    :raises ParameterError: a file cannot be read, or the parameters contain themselves.
    """
    try:
        return _read_files(value, {})
    except RecursionError:
        raise ParameterError("parameters hold something that is in itself") from None


def _read_files(value: Any, known: dict[int, File]) -> Any:
    """``known``: an open file that stands in two places is at its end after the first."""
    if isinstance(value, (str, int, float, type(None))):
        return value
    if isinstance(value, Mapping):
        inside = {key: _read_files(each, known) for key, each in value.items()}
        return value if all(map(operator.is_, inside.values(), value.values())) else inside
    if isinstance(value, (list, tuple)):
        items = [_read_files(each, known) for each in value]
        return value if all(map(operator.is_, items, value)) else items
    if is_file(value):
        found = known.get(id(value))
        if found is None:
            found = known[id(value)] = File.of(value)
        return found
    return value


def plain(value: Any, *, exact: bool = True) -> Any:
    """A Python value as the nearest thing JSON has.

    Decimals go as text, which PHP takes for a number without losing digits; REST 3.0 checks
    types, so there (``exact=False``) they go as numbers.
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        # Without a zone it is the portal's own time, and none is invented.
        return value.isoformat(timespec="seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _decimal(value, exact=exact)
    if isinstance(value, View):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, AbstractSet):
        return sorted(value, key=str)
    if is_file(value):
        return File.of(value).encoded()
    if isinstance(value, Sequence):
        return list(value)
    raise ParameterError(f"a {type(value).__name__} cannot be sent as a parameter")


def _decimal(value: Decimal, *, exact: bool) -> str | int | float:
    if not value.is_finite():
        raise ParameterError(f"{value} cannot be sent as a parameter")
    if exact:
        return format(value, "f")
    return int(value) if value == value.to_integral_value() else float(value)


def _plain_for_v3(value: Any) -> Any:
    return plain(value, exact=False)


def with_files(call: Call[Any]) -> Mapping[str, Any]:
    """The parameters, with the files in the form that the method wants them in."""
    params, usual = call.params, call.method.file_form
    try:
        for path, form in call.method.files:
            value = look_up(params, path)
            if value is not None:
                params = put(params, path, _with_files(value, form))
        # As pairs they are written anyway.
        return params if usual == "pair" else _with_files(params, usual)
    except RecursionError:
        raise ParameterError("parameters hold something that is in itself") from None


def _with_files(value: Any, form: FileForm) -> Any:
    """A value with the files in it in their form. What is wrapped by hand takes a pair."""
    if is_file(value):
        return File.of(value).encoded(form)
    if isinstance(value, (list, tuple)):
        return [_with_files(each, form) for each in value]
    if isinstance(value, Mapping):
        return {
            key: each if key == _WRAPPER else _with_files(each, form) for key, each in value.items()
        }
    return value


def _encoder(default: Callable[[Any], Any]) -> json.JSONEncoder:
    return json.JSONEncoder(
        default=default, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )


class _UnreadFile(Exception):  # noqa: N818 - not an error: read the files, and write again
    pass


def _without_reading(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def default(value: Any) -> Any:
        if not isinstance(value, File) and is_file(value):
            raise _UnreadFile
        return function(value)

    return default


_CLASSIC: Final = _encoder(plain)
_V3: Final = _encoder(_plain_for_v3)
#: Few calls have files in them: the others are not searched for any.
_CLASSIC_WITHOUT: Final = _encoder(_without_reading(plain))
_V3_WITHOUT: Final = _encoder(_without_reading(_plain_for_v3))


def encoded(call: Call[Any]) -> bytes:
    """The parameters of a call as JSON. Every file in them is read once."""
    v3 = call.method.version == "v3"
    if not call.method.files and call.method.file_form == "pair":
        try:
            return _to_json(call.params, _V3_WITHOUT if v3 else _CLASSIC_WITHOUT)
        except _UnreadFile:
            pass
    call = call.with_params(read_files(call.params))
    return to_json(with_files(call), v3=v3)


def to_json(value: Any, *, v3: bool = False) -> bytes:
    """Compact JSON; order of keys as given: some methods count positions."""
    return _to_json(value, _V3 if v3 else _CLASSIC)


def _to_json(value: Any, encoder: json.JSONEncoder) -> bytes:
    try:
        text = encoder.encode(value)
        return text.encode("utf-8", "surrogatepass")
    except ParameterError:
        raise
    except (TypeError, ValueError, RecursionError) as error:
        raise ParameterError(f"parameters cannot be written as JSON: {error}") from None


# --- PHP's query strings --------------------------------------------------------------------------


_BY_ITSELF: Final = "a command of a batch cannot say that, call the method by itself"
#: Below it PHP writes whole numbers in full.
_EXACT: Final = 1e17
#: Parameters that mean the same when they are empty and when they are not there.
_CONDITIONS: Final = frozenset({"filter", "order", "select"})
#: What PHP writes in another way in names of parameters, and not in names inside of them.
_REWRITTEN: Final = re.compile(r"[ .]")


class Literal(str):
    """Text that goes into a query string as it is: a reference to an earlier command."""

    __slots__ = ()


def to_query(params: Any) -> str:
    """``{"filter": {">ID": 5}}`` → ``filter[%3EID]=5``, as ``http_build_query`` would.

    Booleans become 1 and 0, as PHP writes them. None becomes an empty value: PHP would leave
    the key out, and a condition left out of a filter finds everything. For the same reason an
    empty list or object is refused, but for a filter, an order or a selection without
    conditions: a query string has no way to say it. Names that PHP would read in another way
    are refused, too.
    """
    if isinstance(params, (list, tuple)):
        pairs: Iterable[tuple[str, Any]] = ((str(i), each) for i, each in enumerate(params))
    else:
        pairs = params.items()
    parts: list[str] = []
    for key, value in pairs:
        name = _name(key)
        if _REWRITTEN.search(name):
            raise ParameterError(f"{name!r}: {_BY_ITSELF}")
        parts.extend(_parts(quoted(name), value, drop=name.lower() in _CONDITIONS))
    return "&".join(parts)


def _parts(name: str, value: Any, *, drop: bool = False) -> Iterator[str]:
    """``drop``: nothing is said of an empty list or object."""
    value = _leaf(value)
    if isinstance(value, dict):
        inside = [(quoted(_name(key)), each) for key, each in value.items()]
    elif isinstance(value, list):
        inside = [(str(index), each) for index, each in enumerate(value)]
    else:
        yield f"{name}={value}"
        return
    if not inside and not drop:
        raise ParameterError(f"{name} is empty: {_BY_ITSELF}")
    for key, each in inside:
        yield from _parts(f"{name}[{key}]", each)


def _leaf(value: Any) -> Any:
    """A dict, a list, or text ready for the query string."""
    while not isinstance(value, (dict, list, str, int, float, type(None))) or isinstance(
        value, Enum
    ):
        value = plain(value)
    if isinstance(value, Literal):
        return str(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ParameterError(f"{value} cannot be sent as a parameter")
        # PHP has no digits after the point where there is nothing to tell.
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else quoted(str(value))
    if isinstance(value, (dict, list)):
        return value
    text = str(value)
    if "$result[" in text:
        # The portal would replace it by an earlier result, and there is no way to escape it.
        raise ParameterError(
            "'$result[' inside a value cannot go into a batch: use batch.ref() for references, "
            "and call the method by itself for text"
        )
    return quoted(text)


def _name(key: Any) -> str:
    """A key as text.

    :raises ParameterError: ``a[]`` appends to a list, and PHP looks for brackets after decoding.
    """
    text = str(key.value if isinstance(key, Enum) else key)
    if not text or "[" in text or "]" in text:
        raise ParameterError(f"{text!r}: {_BY_ITSELF}")
    return text


def quoted(text: str) -> str:
    """Text as a key or a value of a query string."""
    return quote(text, safe="", errors="surrogatepass")
