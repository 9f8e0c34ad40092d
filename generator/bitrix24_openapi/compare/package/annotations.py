"""Annotations as text: whether one certainly accepts everything that another accepts."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

_ANY: Final = "Any"


@cache
def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def accepts(
    wide: str, narrow: str, bases: Mapping[str, str], *, unsaid_is_open: bool = False
) -> bool:
    """True if every value of one annotation is a value of the other, as far as the text shows.

    :param bases: class → the class that it is made of.
    :param unsaid_is_open: ``Any`` in ``narrow`` promised nothing and asks for nothing.
    """
    return all(
        any(_takes(each, one, bases, unsaid_is_open) for each in _options(_parsed(wide)))
        for one in _options(_parsed(narrow))
    )


def _takes(wide: ast.expr, narrow: ast.expr, bases: Mapping[str, str], unsaid: bool) -> bool:
    first, second = ast.unparse(wide), ast.unparse(narrow)
    if first in (_ANY, second) or (unsaid and second == _ANY):
        return True
    if bases.get(second) == first:
        return True
    if not isinstance(wide, ast.Subscript) or not isinstance(narrow, ast.Subscript):
        return False
    if ast.unparse(wide.value) != ast.unparse(narrow.value):
        return False
    ours, theirs = _arguments(wide), _arguments(narrow)
    return len(ours) == len(theirs) and all(
        accepts(ast.unparse(mine), ast.unparse(other), bases, unsaid_is_open=unsaid)
        for mine, other in zip(ours, theirs, strict=True)
    )


def _arguments(node: ast.Subscript) -> list[ast.expr]:
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def _options(node: ast.expr) -> Iterator[ast.expr]:
    """``str | Literal["a", "b"]`` → its three alternatives."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _options(node.left)
        yield from _options(node.right)
    elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
        for value in _arguments(node):
            yield ast.Subscript(ast.Name("Literal"), value)
    else:
        yield node
