"""Which rows were given out already, at eight bytes a row."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from typing import Final

#: What an array of signed 64-bit integers holds.
_LIMIT: Final = 2**63


class SeenIds:
    """A set of integers that takes little more memory than the integers themselves.

    They are kept in sorted runs, each longer than the one after it: lists come in the order of
    their ids as a rule, and then one run grows at its end.
    """

    def __init__(self) -> None:
        self._runs: list[array[int]] = []

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and any(_holds(run, number) for run in self._runs)

    def isdisjoint(self, numbers: Collection[int]) -> bool:
        """Whether it has none of them."""
        if not numbers:
            return True
        low, high = min(numbers), max(numbers)
        runs = [run for run in self._runs if run[0] <= high and low <= run[-1]]
        return not any(_holds(run, number) for run in runs for number in numbers)

    def add(self, numbers: Iterable[int]) -> None:
        """Add numbers that are not in it."""
        new = array("q", sorted(numbers))
        if not new:
            return
        runs = self._runs
        if runs and runs[-1][-1] < new[0]:
            runs[-1].extend(new)
        else:
            runs.append(new)
        while len(runs) > 1 and len(runs[-2]) <= 2 * len(runs[-1]):
            # Two sorted runs one after the other: sorting is merging.
            last = runs.pop()
            runs[-1] = array("q", sorted(runs[-1] + last))

    def count_up_to(self, number: int) -> int:
        """How many of them are not above ``number``."""
        return sum(bisect_right(run, number) for run in self._runs)


def _holds(run: array[int], number: int) -> bool:
    if not run[0] <= number <= run[-1]:
        return False
    return run[bisect_left(run, number)] == number


def as_number(key: str | int) -> int:
    """An id as a number: itself, or a number made of its text. Two texts with the same number
    are about as likely as a wrong answer of the memory they are kept in, and would be noticed:
    one row would be missing."""
    text = str(key)
    try:
        number = int(text)
    except ValueError:
        return hash(text)
    return number if -_LIMIT <= number < _LIMIT and str(number) == text else hash(text)
