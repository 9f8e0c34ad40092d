"""Two surfaces → what the step from one to the other means for existing code.

Classes are identified by name: a class that moves to another module is the same class. A former
name that the newer package keeps as an alias is no loss; its target is compared with the old class.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from ..api.model import Step
from .annotations import accepts
from .surface import Surface, TypeLine, function

#: Both clients have the same callables.
_TWIN: Final = "Async"
#: Stands for a parameter that did not exist before, and so was not required.
_NEVER: Final = ("", False, "")
_REQUIRED: Final = re.compile(r"(?:Not)?Required\[(.*)\]\Z")
#: Values of such a class can be used like values of the plain type.
_ENUMS: Final = {"string": "StrEnum", "integer": "IntEnum"}


@dataclass(slots=True)
class SurfaceDiff:
    """Lines that were removed, added or changed, and what that means for existing code."""

    removed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    #: (old line, new line) where existing code may fail.
    broken: list[tuple[str, str]] = field(default_factory=list)
    #: (old line, new line) where existing code works.
    extended: list[tuple[str, str]] = field(default_factory=list)

    @property
    def step(self) -> Step:
        if self.removed or self.broken:
            return Step.MAJOR
        return Step.MINOR if self.added or self.extended else Step.NONE

    def removed_callables(self) -> list[str]:
        return [line for line in _once(self.removed) if function(line) is not None]

    def removed_types(self) -> list[str]:
        return [line for line in _once(self.removed) if function(line) is None]

    def changed(self) -> list[tuple[str, str]]:
        """Changes that may break existing code, each callable once for both clients."""
        kept = set(_once(old for old, _ in self.broken))
        return [(old, new) for old, new in self.broken if old in kept]


def _once(lines: Iterable[str]) -> list[str]:
    """The lines without asynchronous versions of callables and short paths of events."""
    listed = list(lines)
    events = {line.rpartition("(")[0].rpartition(".")[2] for line in listed}
    return [
        line
        for line in listed
        if not line.startswith(_TWIN)
        and not (line.startswith("events.") and line.split("(")[0].count(".") == 1 and events)
    ]


def compare_surfaces(old: str, new: str) -> SurfaceDiff:
    """What changed between two texts of :func:`public_api`."""
    return _Comparison(Surface(old), Surface(new)).diff()


class _Comparison:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old = old
        self._new = new
        #: Former names of classes → the present ones.
        self._former = {
            place.rpartition(".")[2]: target.rpartition(".")[2]
            for place, target in new.aliases.items()
            if target in new.classes
        }

    def diff(self) -> SurfaceDiff:
        diff = SurfaceDiff()
        for place in sorted({*self._old.lines, *self._new.lines}):
            first, second = self._old.lines.get(place, []), self._new.lines.get(place, [])
            if first == second:
                continue
            if not second:
                diff.removed += first
            elif not first:
                diff.added += second
            else:
                self._changed(diff, first, second)
        return diff

    def _changed(self, diff: SurfaceDiff, first: list[str], second: list[str]) -> None:
        # Overloads: for each old one there has to be a compatible new one.
        for line in first:
            if line in second:
                continue
            serving = [each for each in second if self._serves(each, line)]
            target = diff.extended if serving else diff.broken
            target.append((line, (serving or second)[0]))
        if len(second) > len(first) and not set(first) - set(second):
            diff.added += [line for line in second if line not in first]

    def _serves(self, new: str, old: str) -> bool:
        """True if the new line allows all code that the old one allows."""
        first, second = function(old), function(new)
        if first is not None and second is not None:
            return self._call_serves(second, first)
        place = old.split("(", 1)[0].split(" = ", 1)[0]
        before = self._old.classes.get(self._old.aliases.get(place, place))
        after = self._new.classes.get(self._new.aliases.get(place, place))
        if after is None:
            # There is no successor; imports of it cause a warning for a major version.
            return place in self._new.aliases
        return before is not None and self._type_serves(after, before)

    # --- callables ------------------------------------------------------------------------

    def _call_serves(self, new: ast.FunctionDef, old: ast.FunctionDef) -> bool:
        old_names, new_names = _parameters(old), _parameters(new)
        for name, (annotation, _, keyword) in old_names.items():
            if name not in new_names:
                return False
            wide, _, new_keyword = new_names[name]
            if keyword != new_keyword or not self._accepts(wide, annotation, given=True):
                return False
        if any(
            needed and not old_names.get(n, _NEVER)[1] for n, (_, needed, _) in new_names.items()
        ):
            return False
        return self._accepts(_returns(old), _returns(new), given=False)

    def _accepts(self, wide: str, narrow: str, *, given: bool) -> bool:
        """Whether one annotation accepts another; ``given``: it is what user code passes."""
        former = self._former
        plain = [surface.plain(text, former) for surface, text in self._sides(wide, narrow, given)]
        bases = {**self._old.bases, **self._new.bases}
        return accepts(plain[0], plain[1], bases, unsaid_is_open=given)

    def _sides(self, wide: str, narrow: str, given: bool) -> list[tuple[Surface, str]]:
        order = (self._new, self._old) if given else (self._old, self._new)
        return list(zip(order, (wide, narrow), strict=True))

    # --- types ----------------------------------------------------------------------------

    def _type_serves(self, new: TypeLine, old: TypeLine) -> bool:
        """Every member still exists and is compatible; new ones are optional."""
        if not self._accepts(_base(old), _base(new), given=False):
            return False
        for name, words in old.members.items():
            if name not in new.members or not self._member_serves(new.members[name], words, old):
                return False
        return not any(
            words.startswith("Required")
            for name, words in new.members.items()
            if name not in old.members
        )

    def _member_serves(self, new: str, old: str, owner: TypeLine) -> bool:
        before, after = self._old.plain(old, self._former), self._new.plain(new, self._former)
        before, after = (self._named_now(each) for each in (before, after))
        if before == after:
            return True
        if owner.is_written:
            if after.startswith("Required") and not before.startswith("Required"):
                return False
            wide, narrow = (_REQUIRED.sub(r"\1", each) for each in (after, before))
            return self._accepts(wide, narrow, given=True)
        return self._kind_serves(after, before)

    def _named_now(self, text: str) -> str:
        return re.sub(r"\w+", lambda match: self._former.get(match[0], match[0]), text)

    def _kind_serves(self, new: str, old: str) -> bool:
        """How a field is read; a field without a documented type may get one."""
        if old == "anything" or (old == "View" and self._new.bases.get(new) == "View"):
            return True
        (head, _, rest), (other, _, inside) = old.partition(" "), new.partition(" ")
        if other == "choice" and head in _ENUMS:
            return self._new.bases.get(inside) == _ENUMS[head]
        return head == other and rest == "_k.ANY"


def _base(line: TypeLine) -> str:
    """``Event[View]``: the only base; if there are several or none, the text as it is."""
    try:
        ast.parse(line.bases, mode="eval")
    except SyntaxError:
        return "None"
    return f"tuple[{line.bases}]" if "," in line.bases else line.bases.rpartition("._v.")[2]


def _parameters(node: ast.FunctionDef) -> dict[str, tuple[str, bool, str]]:
    """Name → (type, required, how it is passed)."""
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
