"""Two schemas, member by member: what changed between them, and where.

Shapes are compared by the path that leads to them. A pair of components that several methods
use is compared once for each direction, and remembered: its changes are reported once, with
the methods that use it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .model import Change, Kind, Side
from .rules import make_change
from .shapes import LIMITS, Shape, Shapes

#: Families that include others: a number may be an integer; a date is sent as text.
_COVERED: Final[dict[str, frozenset[str]]] = {
    "number": frozenset({"integer"}),
    "string": frozenset({"date", "datetime"}),
    "datetime": frozenset({"date"}),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two components that correspond to each other, in one direction."""

    side: Side
    old: str
    new: str


@dataclass(slots=True)
class Comparison:
    """The changes at a place, and the shared pairs that it refers to."""

    changes: list[Change] = field(default_factory=list)
    pairs: set[Pair] = field(default_factory=set)


class SchemaComparer:
    """Compares the schemas of two documents."""

    def __init__(
        self, old: Shapes, new: Shapes, shared_old: set[str], shared_new: set[str]
    ) -> None:
        self._old = old
        self._new = new
        self._shared_old = shared_old
        self._shared_new = shared_new
        #: Differences of each pair of shared components, as far as known.
        self.pairs: dict[Pair, Comparison] = {}

    def compare(self, side: Side, where: str, old: Any, new: Any) -> Comparison:
        walk = _Walk(self, side, Comparison())
        walk.shapes(where, self._old.shape(old), self._new.shape(new))
        return walk.found

    def member_names(self, old: Any, new: Any) -> tuple[list[str], list[str]]:
        """The names of the members of two objects, in the order of the docs."""
        return list(self._old.shape(old).members), list(self._new.shape(new).members)

    def pair_of(self, side: Side, old: Shape, new: Shape) -> Pair | None:
        """The pair of shared components that two objects are, if they are one each."""
        if len(old.objects) != 1 or len(new.objects) != 1:
            return None
        before, after = old.objects[0].component, new.objects[0].component
        if before in self._shared_old and after in self._shared_new:
            return Pair(side, before, after)
        return None

    def compare_pair(self, pair: Pair, old: Shape, new: Shape) -> None:
        """Compare the insides of two shared components, unless that was done."""
        if pair not in self.pairs:
            found = self.pairs[pair] = Comparison()
            _Walk(self, pair.side, found).members("", old, new)


class _Walk:
    """One walk down two schemas."""

    def __init__(self, comparer: SchemaComparer, side: Side, found: Comparison) -> None:
        self._comparer = comparer
        self._side = side
        self._reads = side is not Side.REQUEST
        self.found = found
        self._active: set[tuple[Shape, Shape]] = set()

    def _add(self, kind: Kind, where: str, before: Any = None, after: Any = None) -> None:
        self.found.changes.append(make_change(kind, self._side, where, before, after))

    # --- a value ---------------------------------------------------------------------------

    def shapes(self, where: str, old: Shape, new: Shape) -> None:
        if old.is_copy_of(new):
            return
        if (old, new) in self._active:
            return  # a recursive type: its inside is being compared
        self._active.add((old, new))
        self._types(where, old, new)
        self._values(where, old, new)
        self._limits(where, old, new)
        self._default(where, old, new)
        if new.deprecated and not old.deprecated:
            self._add(Kind.DEPRECATED, where, after="")
        pair = self._comparer.pair_of(self._side, old, new)
        if pair is not None:
            self._comparer.compare_pair(pair, old, new)
            self.found.pairs.add(pair)
        else:
            self.members(where, old, new)
        self._items(where, old, new)
        self._active.discard((old, new))

    def _types(self, where: str, old: Shape, new: Shape) -> None:
        words = _words(old), _words(new)
        if words[0] == words[1]:
            # A type that the docs define: its name is the same, and its meaning is not.
            words = _listed(old.meaning), _listed(new.meaning)
        kind = _type_change(old, new)
        if kind is None:
            if old.from_example and not new.from_example:
                self._add(Kind.TYPE_SPECIFIED, where, *words)
            elif new.from_example and not old.from_example:
                self._add(Kind.EXAMPLE_ONLY, where)
            elif old.type_text and new.type_text and old.type_text != new.type_text:
                self._add(Kind.TYPE_RENAMED, where, *words)
            elif old.forms != new.forms:
                self._add(Kind.FORMS, where, old.forms, new.forms)
        elif old.from_example and new.from_example:
            self._add(Kind.FORMS, where, old.forms, new.forms)
        elif old.from_example:
            self._add(Kind.TYPE_SPECIFIED, where, *words)
        elif new.from_example:
            self._add(Kind.TYPE_UNSPECIFIED, where, *words)
        else:
            self._add(kind, where, *words)
        if new.nullable and not old.nullable and old.type_text:
            self._add(Kind.NULL_ADDED, where)
        elif old.nullable and not new.nullable and new.type_text:
            self._add(Kind.NULL_REMOVED, where)

    def _values(self, where: str, old: Shape, new: Shape) -> None:
        if not old.values and not new.values:
            return
        if not old.values:
            self._add(Kind.VALUES_LISTED, where, after=list(new.values.values()))
        elif not new.values:
            self._add(Kind.VALUES_UNLISTED, where, before=list(old.values.values()))
        else:
            for text, value in new.values.items():
                if text not in old.values:
                    self._add(Kind.VALUE_ADDED, where, after=value)
            for text, value in old.values.items():
                if text not in new.values:
                    self._add(Kind.VALUE_REMOVED, where, before=value)

    def _limits(self, where: str, old: Shape, new: Shape) -> None:
        for keyword, wider_when_greater in LIMITS.items():
            before, after = old.limits.get(keyword), new.limits.get(keyword)
            if before == after:
                continue
            if before is None:
                self._add(Kind.LIMIT_ADDED, where, after=f"{keyword} {after}")
            elif after is None:
                self._add(Kind.LIMIT_REMOVED, where, before=f"{keyword} {before}")
            else:
                looser = (after > before) == wider_when_greater
                kind = Kind.LIMIT_LOOSENED if looser else Kind.LIMIT_TIGHTENED
                self._add(kind, where, f"{keyword} {before}", f"{keyword} {after}")

    def _default(self, where: str, old: Shape, new: Shape) -> None:
        if [str(value) for value in old.defaults] == [str(value) for value in new.defaults]:
            return
        if not old.defaults:
            self._add(Kind.DEFAULT_ADDED, where, after=new.defaults[0])
        elif not new.defaults:
            self._add(Kind.DEFAULT_REMOVED, where, before=old.defaults[0])
        else:
            self._add(Kind.DEFAULT_CHANGED, where, old.defaults[0], new.defaults[0])

    # --- inside ----------------------------------------------------------------------------

    def _items(self, where: str, old: Shape, new: Shape) -> None:
        if "array" not in old.meaning or "array" not in new.meaning:
            return  # another type: reported already
        if old.items is not None and new.items is not None:
            self.shapes(f"{where}[]", old.items, new.items)
        elif new.items is not None:
            self._add(Kind.MEMBERS_DESCRIBED, where, after=_inside(new.items))
        elif old.items is not None:
            kind = Kind.EXAMPLE_MEMBER_REMOVED if old.items.from_example else None
            self._add(kind or Kind.MEMBERS_UNDESCRIBED, where, before=_inside(old.items))

    def members(self, where: str, old: Shape, new: Shape) -> None:
        if not old.objects or not new.objects:
            return  # another type: reported already
        documented_old, documented_new = _documented(old), _documented(new)
        if documented_new and not old.members:
            self._add(Kind.MEMBERS_DESCRIBED, where, after=documented_new)
            return
        if documented_old and not new.members:
            self._add(Kind.MEMBERS_UNDESCRIBED, where, before=documented_old)
            return
        renamed = dict(_recased(old, new))
        taken = set(renamed.values())
        for name in old.members:
            if name in new.members:
                self._member(where, name, name, old, new)
            elif name in renamed:
                self._spelled_anew(where, name, renamed[name], old, new)
            elif pattern := new.pattern_of(name):
                self._add(Kind.MEMBER_GENERALISED, _join(where, name), after=pattern)
            else:
                self._removed(_join(where, name), old.member(name))
        for name in new.members:
            if name not in old.members and name not in taken:
                self._added(where, name, new)
        self._one_of(where, old, new)

    def _member(self, where: str, before: str, after: str, old: Shape, new: Shape) -> None:
        place = _join(where, after)
        first, second = old.member(before), new.member(after)
        self._presence(place, _presence(old, before), _presence(new, after))
        for name in second.aliases:
            if name not in first.aliases and name != before:
                self._add(Kind.SPELLING_ADDED, place, after=name)
        for name in first.aliases:
            if name not in second.aliases and name != after:
                self._add(Kind.SPELLING_REMOVED, place, before=name)
        self.shapes(place, first, second)

    def _spelled_anew(self, where: str, before: str, after: str, old: Shape, new: Shape) -> None:
        place = _join(where, after)
        if before in new.member(after).aliases:
            self._add(Kind.SPELLING_ADDED, place, after=before)
        elif (
            after in old.member(before).aliases
            or old.member(before).from_example
            or new.member(after).from_example
        ):
            self._add(Kind.SPELLING_REMOVED, place, before=before)
        else:
            self._add(Kind.MEMBER_RECASED, place, before, after)
        self._member(where, before, after, old, new)

    def _presence(self, place: str, before: str, after: str) -> None:
        if before == after:
            return
        if self._side is Side.RESPONSE:
            # Answers have no required marks: what is always shown counts as such.
            kind = Kind.SHOWN_ALWAYS if after == "required" else Kind.SHOWN_SOMETIMES
        else:
            kind = _PRESENCE[after]
            if (before == "required" and after == "conditional") or (
                before == "conditional" and after == "optional"
            ):
                kind = Kind.OPTIONAL
        self._add(kind, place)

    def _removed(self, place: str, member: Shape) -> None:
        if member.from_example:
            self._add(Kind.EXAMPLE_MEMBER_REMOVED, place)
        else:
            self._add(Kind.MEMBER_REMOVED, place, before=_words(member))

    def _added(self, where: str, name: str, new: Shape) -> None:
        member, place = new.member(name), _join(where, name)
        if member.from_example:
            self._add(Kind.EXAMPLE_MEMBER_ADDED, place)
        elif not self._reads and _presence(new, name) == "required":
            self._add(Kind.REQUIRED_MEMBER_ADDED, place, after=_words(member))
        else:
            self._add(Kind.MEMBER_ADDED, place, after=_words(member))

    def _one_of(self, where: str, old: Shape, new: Shape) -> None:
        before, after = _sets(old), _sets(new)
        if before == after or self._reads:
            return
        # A call that satisfied the old demand names one of the old sets, and what is required.
        always = old.required
        enough = not after or (
            bool(before) and all(any(n <= o | always for n in after) for o in before)
        )
        if not before and any(n <= always for n in after):
            enough = True
        kind = Kind.ONE_OF_RELAXED if enough else Kind.ONE_OF_REQUIRED
        self._add(kind, where, _set_words(before), _set_words(after))


_PRESENCE: Final = {
    "required": Kind.REQUIRED,
    "conditional": Kind.CONDITIONAL,
    "optional": Kind.OPTIONAL,
}


def _presence(shape: Shape, name: str) -> str:
    member = shape.member(name)
    if name in shape.required or member.required_in_a_spelling:
        return "required"
    return "conditional" if member.conditional else "optional"


def _sets(shape: Shape) -> set[frozenset[str]]:
    """The sets of which one is required, without those that only spell one name in two ways."""
    spelled = {
        n
        for name in shape.members
        for n in (name, *shape.member(name).aliases)
        if shape.member(name).required_in_a_spelling
    }
    return {names - spelled for names in shape.one_of} - {frozenset()}


def _set_words(sets: set[frozenset[str]]) -> list[str]:
    return sorted(" + ".join(sorted(names)) for names in sets)


def _type_change(old: Shape, new: Shape) -> Kind | None:
    """How the documented types differ; None where the new ones mean the same."""
    before, after = old.meaning, new.meaning
    if before == after:
        return None
    if not before or "any" in before:
        return None if not after or "any" in after else Kind.TYPE_SPECIFIED
    if not after or "any" in after:
        return Kind.TYPE_UNSPECIFIED
    wider, narrower = _covers(after, before), _covers(before, after)
    if wider and narrower:
        return None
    if after <= old.possible:
        return Kind.TYPE_SPECIFIED
    if (wider or narrower) and not (old.plain and new.plain):
        # Of a type of their own making the docs do not say which basic ones it has: part of
        # them is from examples.
        return None
    if wider:
        return Kind.TYPE_WIDENED
    if narrower:
        return Kind.TYPE_NARROWED
    # The old docs said one thing and showed another; now they say what they showed.
    return Kind.TYPE_SETTLED if after <= old.written else Kind.TYPE_CHANGED


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    return all(
        name in wide or any(name in _COVERED.get(each, ()) for each in wide) for name in narrow
    )


def _recased(old: Shape, new: Shape) -> Iterator[tuple[str, str]]:
    """Members that only the letter case of their names tells apart."""
    lost = {name for name in old.members if name not in new.members}
    won: Mapping[str, str] = {n.lower(): n for n in new.members if n not in old.members}
    for name in lost:
        if name.lower() in won:
            yield name, won[name.lower()]


def _documented(shape: Shape) -> list[str]:
    return [name for name in shape.members if not shape.member(name).from_example]


def _inside(items: Shape) -> list[str]:
    return _documented(items) or [_words(items)]


def _words(shape: Shape) -> str:
    return shape.type_text or _listed(shape.meaning)


def _listed(families: frozenset[str]) -> str:
    return " | ".join(sorted(families)) or "any"


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
