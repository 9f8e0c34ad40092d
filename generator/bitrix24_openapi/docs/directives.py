"""What ``{% … %}`` lines say, and ``{% if %}`` before anything else is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

#: What the published site is built with. Unknown variables are false.
VARIABLES: Final[Mapping[str, str]] = {"build": "prod"}

_NOTE = re.compile(r"(\w+)\s*(?:[\"“«](.*?)[\"”»]?)?\s*$", re.DOTALL)
_QUOTED = re.compile(r"[\"“«]?(.*?)[\"”»]?\s*$", re.DOTALL)
_INCLUDE = re.compile(r"(notitle\b)?\s*\[.*?\]\s*\(\s*<?(.+?)>?\s*\)\s*$", re.DOTALL)


def note_arguments(arguments: str) -> tuple[str, str | None]:
    """Kind and title of ``{% note kind "title" %}``; no title is ``None``."""
    match = _NOTE.match(arguments)
    if match is None:
        return "", None
    return match[1].lower(), match[2]


def cut_title(arguments: str) -> str:
    match = _QUOTED.match(arguments)
    return match[1] if match else ""


def include_arguments(arguments: str) -> tuple[str, bool] | None:
    """Path and ``notitle`` of ``{% include notitle [text](path) %}``."""
    match = _INCLUDE.match(arguments)
    return (match[2], bool(match[1])) if match else None


# --- conditions ---------------------------------------------------------------------------

_TAG = re.compile(r"\{%-?\s*(if|elsif|else|endif)\b(.*?)-?%\}")
_FENCE = re.compile(r"[ \t]*(?:[-*+>|][ \t|]*)?(`{3,}|~{3,})")
_COMPARISON = re.compile(r"(\w+)\s*(==|!=)\s*[\"']?([^\"']*?)[\"']?$")


class Conditioned(NamedTuple):
    text: str
    lines: Sequence[int]


def is_true(condition: str, variables: Mapping[str, str] = VARIABLES) -> bool:
    """A condition of ``==``, ``!=``, ``and``, ``or``, ``not``; the docs use only the first."""
    for alternative in re.split(r"\s+or\s+|\|\|", condition):
        terms = re.split(r"\s+and\s+|&&", alternative)
        if all(_term(term.strip(), variables) for term in terms):
            return True
    return False


def _term(term: str, variables: Mapping[str, str]) -> bool:
    if term.startswith("not "):
        return not _term(term[4:].strip(), variables)
    match = _COMPARISON.match(term)
    if match is None:
        return bool(variables.get(term))
    equal = variables.get(match[1], "") == match[3]
    return equal if match[2] == "==" else not equal


def apply_conditions(
    text: str, lines: Sequence[int], report: Callable[[str, str, int], None]
) -> Conditioned:
    """Drop what the site does not show. Lines that only held tags go, the others keep numbers.

    Tags inside fences are code.
    """
    kept: list[str] = []
    numbers: list[int] = []
    # One entry for each open `if`: (line, shown now, some branch was shown before).
    stack: list[tuple[int, bool, bool]] = []
    fence = ""
    for line, number in zip(text.split("\n"), lines, strict=False):
        shown = all(entry[1] for entry in stack)
        match = _FENCE.match(line)
        if match and shown and not fence:
            fence = match[1]
        elif (
            match and fence and match[1].startswith(fence) and not line[match.end() :].strip("` |")
        ):
            fence = ""
        if fence or "{%" not in line:
            if shown:
                kept.append(line)
                numbers.append(number)
            continue
        parts: list[str] = []
        position, tags = 0, 0
        for tag in _TAG.finditer(line):
            if all(entry[1] for entry in stack):
                parts.append(line[position : tag.start()])
            position = tag.end()
            tags += 1
            _apply(tag[1], tag[2].strip(), number, stack, report)
        if all(entry[1] for entry in stack):
            parts.append(line[position:])
        rest = "".join(parts)
        if rest.strip() or (not tags and shown):
            kept.append(rest)
            numbers.append(number)
    for number, _, _ in stack:
        report("unclosed-if", "`{% if %}` without `{% endif %}`", number)
    return Conditioned("\n".join(kept), numbers)


def _apply(
    tag: str,
    condition: str,
    number: int,
    stack: list[tuple[int, bool, bool]],
    report: Callable[[str, str, int], None],
) -> None:
    if tag == "if":
        shown = is_true(condition)
        stack.append((number, shown, shown))
    elif not stack:
        report("stray-directive", f"`{{% {tag} %}}` without `{{% if %}}`", number)
    elif tag == "endif":
        stack.pop()
    else:
        start, _, before = stack.pop()
        shown = not before and (tag == "else" or is_true(condition))
        stack.append((start, shown, before or shown))
