"""Damage that translators and editors do to the structure of a page, one edit at a time."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Lines = list[str]
Damage = Callable[[Lines, random.Random], None]

_ANCHOR = re.compile(r"\s*\{#[^}]*\}|\]\(#[^)]*\)")


def _some(lines: Lines, rng: random.Random, *, like: str) -> int | None:
    """The number of a random line that matches."""
    found = [at for at, line in enumerate(lines) if re.match(like, line)]
    return rng.choice(found) if found else None


def _drop(like: str) -> Damage:
    def damage(lines: Lines, rng: random.Random) -> None:
        at = _some(lines, rng, like=like)
        if at is not None:
            del lines[at]

    return damage


def _repeat(like: str) -> Damage:
    def damage(lines: Lines, rng: random.Random) -> None:
        at = _some(lines, rng, like=like)
        if at is not None:
            lines.insert(at, lines[at])

    return damage


def _change(like: str, old: str, new: str) -> Damage:
    def damage(lines: Lines, rng: random.Random) -> None:
        at = _some(lines, rng, like=like)
        if at is not None:
            lines[at] = re.sub(old, new, lines[at], count=1)

    return damage


def _swap_cells(lines: Lines, rng: random.Random) -> None:
    at = _some(lines, rng, like=r"\s*\|\|.*[^|\\]\|[^|].*\|\|\s*$")
    if at is not None:
        indent, inside = lines[at].split("||")[:2]
        first, _, rest = inside.partition("|")
        lines[at] = f"{indent}||{rest}|{first}||"


def _swap_rows(lines: Lines, rng: random.Random) -> None:
    first, second = (_some(lines, rng, like=r"\s*\|\|.*\|\|\s*$") for _ in range(2))
    if first is not None and second is not None:
        lines[first], lines[second] = lines[second], lines[first]


def _forget_anchors(lines: Lines, rng: random.Random) -> None:
    at = _some(lines, rng, like=r".*(?:\{#|\]\(#)")
    if at is not None:
        lines[at] = _ANCHOR.sub("", lines[at])


def _join(lines: Lines, rng: random.Random) -> None:
    """A blank line less: blocks run into each other."""
    at = _some(lines, rng, like=r"\s*$")
    if at is not None:
        del lines[at]


ROW = r"\s*\|\|"
DAMAGES: dict[str, Damage] = {
    "a line is dropped": _drop(r"(?!\s*#\|)"),
    "a row loses a line": _drop(ROW),
    "a row is repeated": _repeat(ROW),
    "rows change places": _swap_rows,
    "cells change places": _swap_cells,
    "a row is not closed": _change(r".*\|\|\s*$", r"\|\|\s*$", ""),
    "a row is not opened": _change(ROW, r"\|\|", ""),
    "a separator is lost": _change(r".*[^|]\|[^|#]", r"(?<=[^|\\])\|(?=[^|#])", " "),
    "a separator is doubled": _change(r".*[^|] \| [^|]", r" \| ", " || "),
    "a table is not opened": _drop(r"\s*#\|"),
    "a table is not closed": _drop(r"\s*\|#"),
    "a table is opened twice": _repeat(r"\s*#\|"),
    "a fence is not opened": _drop(r"\s*```\w"),
    "a fence is not closed": _drop(r"\s*```\s*$"),
    "a note is not opened": _drop(r"\s*\{% note"),
    "a note is not closed": _drop(r"\s*\{% endnote"),
    "tabs are not opened": _drop(r"\s*\{% list"),
    "tabs are not closed": _drop(r"\s*\{% endlist"),
    "an include is lost": _drop(r"\s*\{% include"),
    "a heading is lost": _drop(r"#+ "),
    "a heading sinks": _change(r"##+ ", "^", "#"),
    "a heading rises": _change(r"###+ ", "^#", ""),
    "a heading is text": _change(r"##+ ", r"^#+ ", ""),
    "anchors are lost": _forget_anchors,
    "a star is lost": _change(r".*\*\*\*", r"\*\*\*", "**"),
    "a name is not bold": _change(r".*\*\*\w+\*\*", r"\*\*(\w+)\*\*", r"\1"),
    "blocks run into each other": _join,
}


def damaged(text: str, kinds: list[str], rng: random.Random) -> str:
    lines = text.split("\n")
    for kind in kinds:
        DAMAGES[kind](lines, rng)
    return "\n".join(lines)
