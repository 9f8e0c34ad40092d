"""Two surfaces → what the step from one to the other means for code in use."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import Final

from ..api.model import Step


@dataclass(slots=True)
class SurfaceDiff:
    """Lines that are gone, came, or changed, and what that means for code in use."""

    removed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    #: (old line, new line) where old code may fail.
    broken: list[tuple[str, str]] = field(default_factory=list)
    #: (old line, new line) where old code works.
    extended: list[tuple[str, str]] = field(default_factory=list)

    @property
    def step(self) -> Step:
        if self.removed or self.broken:
            return Step.MAJOR
        return Step.MINOR if self.added or self.extended else Step.NONE


def compare_surfaces(old: str, new: str) -> SurfaceDiff:
    """What changed between two texts of :func:`public_api`."""
    before, after = _by_place(old), _by_place(new)
    diff = SurfaceDiff()
    for place in sorted({*before, *after}):
        first, second = before.get(place, []), after.get(place, [])
        if first == second:
            continue
        if not second:
            diff.removed += first
        elif not first:
            diff.added += second
        else:
            # Overloads: each old one has to be served by some new one.
            for line in first:
                if line in second:
                    continue
                serving = [each for each in second if _serves(each, line)]
                target = diff.extended if serving else diff.broken
                target.append((line, (serving or second)[0]))
            if len(second) > len(first) and not set(first) - set(second):
                diff.added += [line for line in second if line not in first]
    return diff


def _by_place(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            place = line.split("(", 1)[0].split(":", 1)[0].split(" = ", 1)[0]
            found.setdefault(place, []).append(line)
    return found


#: A parameter that nobody had to give, for there was none.
_NEVER: Final = ("", False, "")


def _serves(new: str, old: str) -> bool:
    """True if code that the old line allows is allowed by the new one."""
    first, second = _parsed(old), _parsed(new)
    if first is None or second is None:
        return _type_serves(new, old)
    old_names, new_names = _parameters(first), _parameters(second)
    for name, (annotation, _, keyword) in old_names.items():
        if name not in new_names:
            return False
        wide, _, new_keyword = new_names[name]
        if keyword != new_keyword or not _covers(wide, annotation):
            return False
    if any(needed and not old_names.get(n, _NEVER)[1] for n, (_, needed, _) in new_names.items()):
        return False
    return _covers(_returns(first), _returns(second))


def _parsed(line: str) -> ast.FunctionDef | None:
    """The function that a line of a callable describes."""
    place, bracket, rest = line.partition("(")
    if not bracket or ":" in place or " -> " not in rest:
        return None
    try:
        node = ast.parse(f"def _({rest}: ...").body[0]
    except SyntaxError:
        return None
    return node if isinstance(node, ast.FunctionDef) else None


def _parameters(node: ast.FunctionDef) -> dict[str, tuple[str, bool, str]]:
    """Name → (type, needed, how it is given)."""
    arguments = node.args
    plain = [*arguments.posonlyargs, *arguments.args]
    optional = len(arguments.defaults)
    found: dict[str, tuple[str, bool, str]] = {}
    for index, each in enumerate(plain):
        needed = index < len(plain) - optional
        found[each.arg] = (_annotation(each), needed, f"position {index}")
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        found[each.arg] = (_annotation(each), default is None, "name")
    for star in (arguments.vararg, arguments.kwarg):
        if star is not None:
            found[star.arg] = (_annotation(star), False, "rest")
    return found


def _annotation(each: ast.arg) -> str:
    return ast.unparse(each.annotation) if each.annotation is not None else "Any"


def _returns(node: ast.FunctionDef) -> str:
    return ast.unparse(node.returns) if node.returns is not None else "Any"


def _covers(wide: str, narrow: str) -> bool:
    """True if a union of types certainly holds another one."""
    wide_types, narrow_types = _union(wide), _union(narrow)
    return "Any" in wide_types or narrow_types <= wide_types


def _union(annotation: str) -> set[str]:
    """``str | int`` → its types; commas and bars in brackets belong to their type."""
    node = ast.parse(annotation, mode="eval").body
    found: set[str] = set()
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, ast.BinOp) and isinstance(each.op, ast.BitOr):
            waiting += [each.left, each.right]
        elif _is_literal(each):
            found |= _literals(each)
        else:
            found.add(ast.unparse(each))
    return found


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal")


def _literals(node: ast.expr) -> set[str]:
    assert isinstance(node, ast.Subscript)
    values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return {f"Literal[{ast.unparse(value)}]" for value in values}


def _type_serves(new: str, old: str) -> bool:
    """Types: every member is still there and serves; new ones may be left out."""
    (head, before), (other, after) = _type_parts(old), _type_parts(new)
    if head != other:
        return False
    written = head.startswith(_WRITTEN)
    for name, words in before.items():
        if name not in after or not _member_serves(after[name], words, written=written):
            return False
    return not any(
        words.startswith("Required") for name, words in after.items() if name not in before
    )


#: Types that user code writes; all others it reads.
_WRITTEN: Final = ("params.", "v3.params.")
_REQUIRED: Final = re.compile(r"(?:Not)?Required\[(.*)\]\Z")


def _member_serves(new: str, old: str, *, written: bool) -> bool:
    if new == old:
        return True
    if not written or (new.startswith("Required") and not old.startswith("Required")):
        return False
    return _covers(_REQUIRED.sub(r"\1", new), _REQUIRED.sub(r"\1", old))


def _type_parts(line: str) -> tuple[str, dict[str, str]]:
    head, _, rest = line.partition("): ")
    members: dict[str, str] = {}
    depth, start = 0, 0
    for index, letter in enumerate(rest + ","):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            part = rest[start:index].strip()
            name = part.split(":", 1)[0].split(" = ", 1)[0]
            members[name] = part[len(name) :].lstrip(": =")
            start = index + 1
    return head, members
