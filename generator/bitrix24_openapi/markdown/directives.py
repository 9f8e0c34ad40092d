"""What ``{% … %}`` lines say, and ``{% if %}`` before anything else is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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

_TAG = re.compile(r"\{%-?\s*(if|elsif|else|endif)\b([^{}%]*?)-?%\}")
_FENCE = re.compile(r"[ \t]*(?:[-*+>|][ \t|]*)?(`{3,}|~{3,})")
_COMPARISON = re.compile(r"(\w+)\s*(==|!=)\s*[\"']?([^\"']*?)[\"']?$")


class Conditioned(NamedTuple):
    text: str
    lines: Sequence[int]


class _Tag(NamedTuple):
    line: int
    start: int
    end: int
    name: str
    condition: str


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


def has_conditions(text: str) -> bool:
    return _TAG.search(text) is not None


def apply_conditions(
    text: str, lines: Sequence[int], report: Callable[[str, str, int], None]
) -> Conditioned:
    """Drop what the site does not show.

    Lines that held only tags go, the others keep their numbers. Tags in fences are code, and a
    tag without its counterpart is text.
    """
    source = text.split("\n")
    tags: dict[int, list[_Tag]] = {}
    for tag in _matched(_tags(source), lines, report):
        tags.setdefault(tag.line, []).append(tag)
    kept: list[str] = []
    numbers: list[int] = []
    # One entry for each open `if`: (shown now, a branch was shown already).
    stack: list[tuple[bool, bool]] = []
    for index, line in enumerate(source):
        parts: list[str] = []
        position = 0
        shown = all(entry[0] for entry in stack)
        for tag in tags.get(index, ()):
            if shown:
                parts.append(line[position : tag.start])
            position = tag.end
            _enter(tag, stack)
            shown = all(entry[0] for entry in stack)
        if shown:
            parts.append(line[position:])
        rest = "".join(parts)
        if rest.strip() or (shown and index not in tags):
            kept.append(rest)
            numbers.append(lines[index])
    return Conditioned("\n".join(kept), numbers)


def _tags(source: list[str]) -> Iterator[_Tag]:
    fence = ""
    for index, line in enumerate(source):
        match = _FENCE.match(line)
        if match and not fence:
            fence = match[1]
        elif match and match[1].startswith(fence) and not line[match.end() :].strip("`~ |"):
            fence = ""
        elif "{%" in line and not fence:
            for tag in _TAG.finditer(line):
                yield _Tag(index, tag.start(), tag.end(), tag[1], tag[2].strip())


def _matched(
    tags: Iterable[_Tag], lines: Sequence[int], report: Callable[[str, str, int], None]
) -> list[_Tag]:
    """The tags that belong to a complete condition, in order."""
    matched: list[_Tag] = []
    open_tags: list[list[_Tag]] = []
    for tag in tags:
        if tag.name == "if":
            if tag.condition:
                open_tags.append([tag])
        elif not open_tags:
            message = f"`{{% {tag.name} %}}` without `{{% if %}}`"
            report("stray-directive", message, lines[tag.line])
        else:
            open_tags[-1].append(tag)
            if tag.name == "endif":
                matched.extend(open_tags.pop())
    for group in open_tags:
        report("unclosed-if", "`{% if %}` without `{% endif %}`", lines[group[0].line])
    return sorted(matched)


def _enter(tag: _Tag, stack: list[tuple[bool, bool]]) -> None:
    if tag.name == "if":
        shown = is_true(tag.condition)
        stack.append((shown, shown))
    elif tag.name == "endif":
        stack.pop()
    else:
        _, before = stack.pop()
        shown = not before and (tag.name == "else" or is_true(tag.condition))
        stack.append((shown, before or shown))
