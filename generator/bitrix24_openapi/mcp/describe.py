"""A method in few words: what a model needs to call it, within a budget of tokens.

What does not fit is left out from the end of a list, the least needed first, and said to be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from ..openapi.schema import SchemaView
from .knowledge import Operation

#: Rows of each part at first; halved until the whole fits.
_PARAMETERS, _ANSWER, _ERRORS = 120, 80, 20
#: A token has about this many letters in text of this kind.
LETTERS_PER_TOKEN: Final = 3.3
MOST_TOKENS: Final = 1_400
_MOST_VALUES: Final = 12
_DEPTH: Final = 4


def describe(operation: Operation, tokens: int = MOST_TOKENS) -> str:
    """Purpose, parameters, answer, errors and limits of a method, in at most ``tokens``."""
    limits = [_PARAMETERS, _ANSWER, _ERRORS]
    while True:
        text = "\n".join(_lines(operation, *limits))
        if len(text) <= tokens * LETTERS_PER_TOKEN or limits == [1, 1, 1]:
            return text[: int(tokens * LETTERS_PER_TOKEN)]
        # The answer can be looked at; without a parameter the call fails.
        largest = max(range(3), key=lambda each: limits[each] / (3, 1, 1)[each])
        limits[largest] = max(limits[largest] * 3 // 4, 1)


def _lines(operation: Operation, parameters: int, answer: int, errors: int) -> Iterator[str]:
    node = operation.node
    api = "REST 3.0" if operation.api == "v3" else "classic REST"
    yield f"{operation.name}: {node.get('summary', '')} ({api})"
    yield from _notes(operation)
    yield "Parameters (* required):"
    yield from _cut(list(_members(operation.parameters)) or ["  none"], parameters)
    yield "Answer:"
    result = operation.answer.member("result")
    yield from _cut(list(_row("result", result, True, 0)) if result else ["  not known"], answer)
    documented = node.get("x-b24-errors", ())
    if documented:
        yield "Errors:"
        rows = [f"  {e['code'] or '(no code)'}: {e['message']}".rstrip(": ") for e in documented]
        yield from _cut(list(dict.fromkeys(rows)), errors)
    if source := node.get("externalDocs", {}).get("url"):
        yield f"Documentation: {source}"


def _notes(operation: Operation) -> Iterator[str]:
    node = operation.node
    yield f"Changes data: {'no' if operation.safe else 'yes'}"
    if operation.scopes:
        yield f"Scopes: {', '.join(operation.scopes)}"
    if node.get("deprecated"):
        instead = node.get("x-b24-replacement")
        yield "Deprecated." + (f" Use {instead}." if isinstance(instead, str) else "")
    paging = node.get("x-b24-pagination")
    if isinstance(paging, dict):
        yield f"Paging: {paging.get('style', 'yes')}; pages of {paging.get('size', 50)}"
    if node.get("x-b24-positional"):
        yield "Parameters are positional: keep their order."


def _cut(rows: Sequence[str], limit: int) -> Iterator[str]:
    yield from rows[:limit]
    if len(rows) > limit:
        yield f"  … {len(rows) - limit} more, left out"


def _members(view: SchemaView, depth: int = 0) -> Iterator[str]:
    required = view.required
    for name, member in view.members.items():
        yield from _row(name, member, name in required, depth)


def _row(name: str, view: SchemaView, required: bool, depth: int) -> Iterator[str]:
    star = "*" if required and depth >= 0 else ""
    yield f"  {'  ' * depth}{name}{star}: {_type(view)}{_values(view)}{_default(view)}"
    if depth < _DEPTH:
        inside = view.items if view.items is not None and not view.members else view
        yield from _members(inside, depth + 1)


def _type(view: SchemaView) -> str:
    documented = [str(text) for text in view.said("x-b24-type")]
    return documented[0] if documented else "|".join(sorted(view.types)) or "any"


def _values(view: SchemaView) -> str:
    values = [
        value
        for branch in view.branches
        for value in branch.schema.get("enum", ())
        if value not in (None, "")
    ]
    if not values:
        return ""
    shown = ", ".join(map(str, values[:_MOST_VALUES]))
    return f" = {shown}{' …' if len(values) > _MOST_VALUES else ''}"


def _default(view: SchemaView) -> str:
    given: list[Any] = view.said("default")
    return f" (default {given[0]})" if given else ""
