"""Filters of list methods, compiled to a predicate and to a range of numbers.

Classic methods put the operator before the name (``>=DATE_CREATE``, ``!@STATUS_ID``), REST 3.0
sends conditions (``["id", "in", [1, 2]]``). Both become the same comparisons.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from ...php import parse_moment
from .names import fold
from .records import Record

Test = Callable[[Any], bool]
Predicate = Callable[[Record], bool]

#: Operators of classic methods, longest first: one may begin with another.
_PREFIXES: Final[tuple[tuple[str, str], ...]] = (
    ("!><", "not between"),
    ("!=%", "unlike"),
    ("!%=", "unlike"),
    ("><", "between"),
    ("=%", "like"),
    ("%=", "like"),
    ("!%", "without"),
    ("!@", "not in"),
    ("!=", "!="),
    (">=", ">="),
    ("<=", "<="),
    ("@", "in"),
    ("%", "with"),
    ("?", "with"),
    ("=", "="),
    ("!", "!="),
    (">", ">"),
    ("<", "<"),
)

#: Operators of REST 3.0. api-reference/rest-v3.md, "Supported operators".
_OPERATORS: Final[Mapping[str, str]] = {
    name: name for name in ("=", "!=", ">", ">=", "<", "<=", "in", "between")
}

_NUMERIC: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")

#: Names of the ends of a range.
_BOUNDS: Final = frozenset({"from", "to"})

#: Values that ask for an empty field: ``"!COMPANY_ID": ""``.
_EMPTY: Final[tuple[Any, ...]] = (None, "", False, [])


class FilterError(ValueError):
    """A filter that the portal would refuse; ``kind`` names the documented error."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Filter:
    """What a record must be."""

    tests: Sequence[Predicate]
    low: float = float("-inf")
    """No number below this one can match."""
    high: float = float("inf")
    """No number above this one can match."""
    exact: frozenset[int] | None = None
    """No other number can match."""

    def also(self, name: str, operator: str, value: Any) -> Filter:
        """This, and one condition more."""
        return replace(self, tests=[*self.tests, _on(name, operator, value)])

    def and_also(self, other: Filter) -> Filter:
        """Both of them."""
        exact = other.exact if self.exact is None else self.exact
        if self.exact is not None and other.exact is not None:
            exact = self.exact & other.exact
        return Filter(
            [*self.tests, *other.tests],
            max(self.low, other.low),
            min(self.high, other.high),
            exact,
        )

    def matches(self, record: Record) -> bool:
        return all(test(record) for test in self.tests)

    def narrow(self, ids: Sequence[int]) -> Sequence[int]:
        """The numbers that can match at all, in order: found by bisection, not by looking."""
        if self.exact is not None:
            present = [
                number
                for number in sorted(self.exact)
                if (place := bisect_left(ids, number)) < len(ids) and ids[place] == number
            ]
            return [number for number in present if self.low <= number <= self.high]
        if self.low == float("-inf") and self.high == float("inf"):
            return ids
        return ids[bisect_left(ids, self.low) : bisect_right(ids, self.high)]


def comparable(value: Any) -> Any:
    """A value in the form in which it is compared: numbers, moments, else text in one case."""
    if isinstance(value, bool):
        return "y" if value else "n"
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, str):
        return _of_text(value)
    if isinstance(value, Mapping):
        # A telephone or e-mail: {"VALUE": …, "VALUE_TYPE": …}.
        return comparable(value.get("VALUE", value.get("value")))
    return "" if value is None else str(value).casefold()


@lru_cache(maxsize=65536)
def _of_text(text: str) -> Any:
    if _NUMERIC.fullmatch(text):
        return float(text)
    if len(text) >= 10 and (moment := parse_moment(text)) is not None:
        return moment.timestamp()
    return text.casefold()


# --- classic ------------------------------------------------------------------------------------


def classic(conditions: Any, rename: Mapping[str, str], key: str) -> Filter:
    """A filter of a classic method: a map of names with operators, groups in it under numbers."""
    if not isinstance(conditions, Mapping):
        conditions = dict(enumerate(conditions)) if isinstance(conditions, list) else {}
    tests: list[Predicate] = []
    ranges: list[tuple[str, Any]] = []
    any_of = False
    for name, value in conditions.items():
        spelled = str(name)
        if fold(spelled).lstrip(":") == "logic":
            any_of = str(value).upper() == "OR"
        elif spelled.isdigit() or spelled.lower().startswith("::subfilter"):
            inner = classic(value, rename, key)
            tests.append(inner.matches)
        else:
            operator, field = split_operator(spelled)
            folded = rename.get(fold(field), fold(field))
            tests.append(_on(folded, operator, value))
            if folded == key:
                ranges.append((operator, value))
    if any_of and len(tests) > 1:
        return Filter([lambda record: any(test(record) for test in tests)])
    return _narrowed(tests, ranges)


def split_operator(name: str) -> tuple[str, str]:
    """``>=DATE_CREATE`` → the operator and the name; no operator is ``=``."""
    for prefix, operator in _PREFIXES:
        if name.startswith(prefix):
            return operator, name[len(prefix) :]
    return "=", name


# --- REST 3.0 -----------------------------------------------------------------------------------


def v3(conditions: Any, known: Callable[[str], bool], key: str) -> Filter:
    """A filter of REST 3.0: a list of conditions and groups of conditions, all of which hold."""
    tests: list[Predicate] = []
    ranges: list[tuple[str, Any]] = []
    for condition in conditions if isinstance(conditions, list) else [conditions]:
        if isinstance(condition, Mapping):
            tests.append(_group(condition, known, key))
            continue
        field, operator, value = _condition(condition)
        if not known(field):
            raise FilterError("unknown_field", field)
        tests.append(_on(fold(field), operator, value))
        if fold(field) == key:
            ranges.append((operator, value))
    return _narrowed(tests, ranges)


def _group(group: Mapping[str, Any], known: Callable[[str], bool], key: str) -> Predicate:
    inner = [v3([each], known, key).matches for each in group.get("conditions", ())]
    if str(group.get("logic", "and")).lower() == "or":
        return lambda record: any(test(record) for test in inner)
    return lambda record: all(test(record) for test in inner)


def _condition(condition: Any) -> tuple[str, str, Any]:
    if not isinstance(condition, list) or len(condition) not in (2, 3):
        raise FilterError(
            "invalid", f"a condition must be [field, operator, value], not {condition!r}"
        )
    if len(condition) == 2:
        field, value = condition
        return str(field), "in" if isinstance(value, list) else "=", value
    field, operator, value = condition
    if operator not in _OPERATORS:
        raise FilterError("unknown_operator", str(operator))
    return str(field), _OPERATORS[operator], value


# --- both ---------------------------------------------------------------------------------------


def _on(name: str, operator: str, wanted: Any) -> Predicate:
    """The test on one field. Of a field with several values one is enough, and a field is not
    something when none of its values is.
    """
    test = _test(_NEGATED.get(operator, operator), wanted)

    def matches(record: Record) -> bool:
        value = record.values.get(name)
        if isinstance(value, list):
            return any(test(each) for each in value) if value else test(None)
        return test(value)

    return (lambda record: not matches(record)) if operator in _NEGATED else matches


def _test(operator: str, wanted: Any) -> Test:
    if operator in ("with", "like"):
        pattern = _like(wanted, anywhere=operator == "with")
        return lambda value: pattern(_text(value))
    if operator == "between":
        low, high = (*_several(wanted), None, None)[:2]
        floor, ceiling = _bound(">=", low), _bound("<=", high)
        return lambda value: floor(value) and ceiling(value)
    if operator == "=" and isinstance(wanted, Mapping) and wanted.keys() <= _BOUNDS:
        # call.followup.list takes a range in this form.
        return _test("between", [wanted.get("from"), wanted.get("to")])
    if operator == "in" or (operator == "=" and isinstance(wanted, (list, Mapping))):
        among = frozenset(comparable(each) for each in _several(wanted))
        return lambda value: comparable(value) in among
    if operator == "=":
        if wanted in _EMPTY and not isinstance(wanted, int):
            return lambda value: value in _EMPTY or value in (0, "0")
        exact = comparable(wanted)
        return lambda value: comparable(value) == exact or _same_flag(value, wanted)
    return _ordered(operator, comparable(wanted))


_NEGATED: Final[Mapping[str, str]] = {
    "!=": "=",
    "not in": "in",
    "not between": "between",
    "without": "with",
    "unlike": "like",
}


def _bound(operator: str, bound: Any) -> Test:
    """One end of a range, which may be open."""
    return _test(operator, bound) if bound not in (None, "") else lambda _: True


def _ordered(operator: str, bound: Any) -> Test:
    compare: Callable[[Any, Any], bool] = {
        ">": lambda a, b: a > b,
        ">=": lambda a, b: a >= b,
        "<": lambda a, b: a < b,
        "<=": lambda a, b: a <= b,
    }[operator]

    def test(value: Any) -> bool:
        if value is None:
            return False
        mine = comparable(value)
        # A number and a text have no order: no match rather than an error, as in SQL.
        return type(mine) is type(bound) and compare(mine, bound)

    return test


def _same_flag(value: Any, wanted: Any) -> bool:
    """``Y`` matches ``true``: flags are sent in either form."""
    if isinstance(value, bool) or isinstance(wanted, bool):
        flags = {"y": True, "n": False, "1": True, "0": False}
        left, right = (flags.get(str(each).lower(), each) for each in (value, wanted))
        return bool(left is right or left == right)
    return False


def _like(wanted: Any, *, anywhere: bool) -> Callable[[str], bool]:
    """SQL's LIKE: ``%`` stands for anything; ``%NAME`` looks anywhere without it."""
    text = _text(wanted)
    if anywhere:
        inside = text.strip("%").casefold()
        return lambda value: inside in value.casefold()
    parts = (re.escape(part) for part in text.split("%"))
    pattern = re.compile(".*".join(parts), re.IGNORECASE | re.DOTALL)
    return lambda value: pattern.fullmatch(value) is not None


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return _text(value.get("VALUE", value.get("value", "")))
    return "" if value is None else str(value)


def _several(value: Any) -> Iterable[Any]:
    if isinstance(value, Mapping):
        return list(value.values())
    return value if isinstance(value, list) else [value]


def _narrowed(tests: Sequence[Predicate], ranges: Sequence[tuple[str, Any]]) -> Filter:
    low, high = float("-inf"), float("inf")
    exact: frozenset[int] | None = None
    for operator, value in ranges:
        if operator in ("=", "in"):
            numbers = [_number(each) for each in _several(value)]
            if all(number is not None for number in numbers):
                exact = frozenset(int(n) for n in numbers if n is not None and n.is_integer())
            continue
        number = _number(value)
        if number is None:
            continue
        if operator in (">", ">="):
            low = max(low, number)
        elif operator in ("<", "<="):
            high = min(high, number)
    return Filter(tests, low, high, exact)


def _number(value: Any) -> float | None:
    found = comparable(value) if isinstance(value, (int, float, str)) else None
    return found if isinstance(found, float) else None
