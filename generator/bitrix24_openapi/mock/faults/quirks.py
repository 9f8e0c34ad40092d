"""Habits of PHP in results: the same value, typed as a portal sometimes sends it.

Each is a function from a value and the name that it has to the value as it arrives.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

Quirk = Callable[[str, Any], Any]

#: ``ID``, ``id``, ``COMPANY_ID``, ``companyId``, ``ids``, not ``paid``. A result that is a number,
#: and so has no name, is the id of what was added.
_ID_NAME: Final = re.compile(r"(?:.*_)?(?:id|ID)[sS]?|.*[a-z0-9]I[dD]s?|")
_DIGITS: Final = re.compile(r"-?(?:0|[1-9]\d{0,17})")


def _is_id(name: str) -> bool:
    return _ID_NAME.fullmatch(name) is not None


def _ids_as_strings(name: str, value: Any) -> Any:
    if _is_id(name) and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


def _ids_as_numbers(name: str, value: Any) -> Any:
    if _is_id(name) and isinstance(value, str) and _DIGITS.fullmatch(value):
        return int(value)
    return value


def _numbers_as_strings(_: str, value: Any) -> Any:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _empty_array(_: str, value: Any) -> Any:
    return [] if value == {} and isinstance(value, dict) else value


def _false_for_missing(_: str, value: Any) -> Any:
    return False if value is None else value


def _empty_for_missing(_: str, value: Any) -> Any:
    return "" if value is None else value


def _null_for_missing(_: str, value: Any) -> Any:
    return None if isinstance(value, str) and not value else value


def _booleans_as_letters(_: str, value: Any) -> Any:
    return {True: "Y", False: "N"}[value] if isinstance(value, bool) else value


def _letters_as_booleans(_: str, value: Any) -> Any:
    return {"Y": True, "N": False}.get(value, value) if isinstance(value, str) else value


QUIRKS: Final[dict[str, Quirk]] = {
    "ids-as-strings": _ids_as_strings,
    "ids-as-numbers": _ids_as_numbers,
    "numbers-as-strings": _numbers_as_strings,
    "empty-array": _empty_array,
    "false-for-missing": _false_for_missing,
    "empty-for-missing": _empty_for_missing,
    "null-for-missing": _null_for_missing,
    "booleans-as-letters": _booleans_as_letters,
    "letters-as-booleans": _letters_as_booleans,
}


def distort(name: str, result: Any) -> Any:
    """``result`` with the quirk of this name everywhere; what is given is left as it is."""
    return _distort(QUIRKS[name], "", result)


def _distort(quirk: Quirk, key: str, value: Any) -> Any:
    if isinstance(value, dict) and value:
        return {name: _distort(quirk, name, member) for name, member in value.items()}
    if isinstance(value, list):
        # The members of a list are called like the list.
        return [_distort(quirk, key, member) for member in value]
    return quirk(key, value)
