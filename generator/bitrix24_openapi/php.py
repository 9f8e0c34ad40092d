"""What PHP makes of text, as far as a portal shows it: forms, truth, numbers, dates.

Forms are read as ``parse_str`` of PHP 8 reads them and written as ``http_build_query`` writes
them. The runtime of the client has readers of its own, since it stands alone; tests hold both to
one table of inputs.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, quote_plus

# --- forms: fields[PHONE][0][VALUE]=... -----------------------------------------------------

#: ``max_input_nesting_level``: a variable that goes deeper is left out altogether.
MOST_LEVELS: Final = 64

#: Signs that no variable has in its name; in the keys behind it they are as good as any.
_MANGLED: Final = str.maketrans(" .[", "___")
#: Keys that PHP takes for integers: written as it writes them.
_INTEGER_KEY: Final = re.compile(r"0|-?[1-9]\d{0,18}", re.ASCII)
_INTEGERS: Final = range(-(2**63), 2**63)
#: Keys that stand for the next index.
_NEXT: Final = frozenset(["", *" \t\n\r\v\f"])


class _Array(dict[str, Any]):
    """An array of PHP, which knows the index that ``[]`` stands for."""

    __slots__ = ("_following",)

    def __init__(self) -> None:
        super().__init__()
        #: One more than the greatest integer among the keys so far; None: there is none.
        self._following: int | None = None

    def put(self, key: str, value: Any) -> None:
        name = self._named(key)
        if name is not None:
            self[name] = value

    def inner(self, key: str) -> _Array:
        """The array under a key. Whatever else was there gives way to a new one."""
        name = self._named(key)
        found = self.get(name) if name is not None else None
        if not isinstance(found, _Array):
            found = _Array()
            if name is not None:
                self[name] = found
        return found

    def _named(self, key: str) -> str | None:
        """The key that is meant; None: nothing follows on the greatest integer."""
        if key in _NEXT:
            number = 0 if self._following is None else self._following
            if number not in _INTEGERS:
                return None
        elif _INTEGER_KEY.fullmatch(key) and int(key) in _INTEGERS:
            number = int(key)
        else:
            return key
        if self._following is None or number >= self._following:
            self._following = number + 1
        return str(number)


def parse_query(text: str) -> dict[str, Any]:
    """``a=1&b[]=2&c[d]=3`` → ``{"a": "1", "b": ["2"], "c": {"d": "3"}}``."""
    return nested(parse_qsl(text, keep_blank_values=True)) if text else {}


def nested(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Values by their bracketed names; of two with the same name the last wins."""
    root: dict[str, Any] = {}
    for name, value in pairs:
        variable, *keys = _path(name)
        if len(keys) > MOST_LEVELS:
            root.pop(variable, None)
        elif keys:
            array = root.get(variable)
            if not isinstance(array, _Array):
                array = root[variable] = _Array()
            for key in keys[:-1]:
                array = array.inner(key)
            array.put(keys[-1], value)
        elif variable:
            root[variable] = value
    return {name: _with_lists(value) for name, value in root.items()}


def _path(name: str) -> list[str]:
    """``fields[PHONE][]`` → ``["fields", "PHONE", ""]``: a variable, and keys behind it.

    What follows on the last closed bracket is nothing. A variable without a name is none, and one
    whose first bracket stays open has it as an underscore.
    """
    name = name.partition("\0")[0].lstrip(" ")
    place = name.find("[")
    if place == 0:
        return [""]
    path = [name[:place].translate(_MANGLED)]
    while place >= 0 and name.startswith("[", place):
        end = name.find("]", place)
        if end < 0:
            break
        path.append(name[place + 1 : end])
        place = end + 1
    return path if len(path) > 1 else [name.translate(_MANGLED)]


def _with_lists(value: Any) -> Any:
    if not isinstance(value, _Array):
        return value
    inside = {key: _with_lists(each) for key, each in value.items()}
    return list(inside.values()) if is_list(inside) else inside


def is_list(items: Mapping[str, Any]) -> bool:
    """Whether an array of PHP goes over the wire as a list: its keys count 0, 1, 2, ..."""
    return all(key == str(index) for index, key in enumerate(items))


def build_query(value: Mapping[str, Any]) -> str:
    """``{"a": {"b": [True, None]}}`` → ``a[b][0]=1``, percent-encoded; nothing for null."""
    return "&".join(f"{quote_plus(n)}={quote_plus(v)}" for n, v in _pairs("", value))


def _pairs(prefix: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _pairs(f"{prefix}[{name}]" if prefix else str(name), inner)
    elif isinstance(value, (list, tuple)):
        for index, inner in enumerate(value):
            yield from _pairs(f"{prefix}[{index}]" if prefix else str(index), inner)
    elif isinstance(value, bool):
        yield prefix, "1" if value else "0"
    elif isinstance(value, float) and value.is_integer():
        yield prefix, format(value, ".0f")
    elif value is not None:
        yield prefix, str(value)


# --- truth and numbers ----------------------------------------------------------------------

_TRUE: Final = frozenset({"1", "true", "y", "yes", "on"})
_FALSE: Final = frozenset({"", "0", "false", "n", "no", "off"})

#: PHP forgives white space around a number, and nothing else.
_INTEGER: Final = re.compile(r"\s*[+-]?\d{1,19}\s*", re.ASCII)
_NUMBER: Final = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*", re.ASCII)


def truth_of(value: object) -> bool | None:
    """The boolean that a portal takes the value for, None if it is none."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return bool(value) if value in (0, 1) else None
    if isinstance(value, str):
        word = value.lower()
        return True if word in _TRUE else False if word in _FALSE else None
    return None


def integer_of(text: str) -> int | None:
    """The integer that a text is; of more than 64 bits there are none."""
    number = int(text) if _INTEGER.fullmatch(text) else None
    return number if number is not None and number in _INTEGERS else None


def number_of(text: str) -> int | float | None:
    """The number that a text is: an integer if it can be one."""
    whole = integer_of(text)
    if whole is not None or not _NUMBER.fullmatch(text):
        return whole
    number = float(text)
    return number if math.isfinite(number) else None


# --- dates ----------------------------------------------------------------------------------

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_RUSSIAN_DAY: Final = re.compile(
    r"(\d\d)\.(\d\d)\.(\d{4})(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?", re.ASCII
)


def parse_moment(text: str) -> dt.datetime | None:
    """A date or a date with time, ISO or as Russian portals write it; UTC where no zone is told."""
    if not 8 <= len(text) <= 40:
        return None
    match = _RUSSIAN_DAY.fullmatch(text)
    try:
        if match is not None:
            day, month, year, hour, minute, second = (int(part or 0) for part in match.groups())
            moment = dt.datetime(year, month, day, hour, minute, second, tzinfo=dt.UTC)
        elif _DAY.match(text):
            moment = dt.datetime.fromisoformat(text)
        else:
            return None
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
