"""How much of the API the portal remembers: families, methods, and what is left out and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ...openapi.verbs import VERBS
from ..catalogue import Catalogue
from ..model import Generation, Operation
from .family import Family
from .memory import families_of
from .services import family_rules, method_rules

#: Last segments of methods that read or write something which could be kept.
_VERBS: Final = frozenset(VERBS) | {"set", "unset", "save", "bind", "unbind"}

_ONE_WAY: Final = "no other method of the group adds or returns any"
_FIELDS: Final = "describes fields"


@dataclass(frozen=True, slots=True)
class Missing:
    """A method that could keep something and does not."""

    generation: Generation
    method: str
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is kept."""

    families: tuple[Family, ...]
    """Records can be added and seen again."""
    readers: tuple[Family, ...]
    """Records come from seed data only."""
    values: tuple[Family, ...]
    """Values that are set and read as a whole."""
    missing: tuple[Missing, ...]

    @property
    def methods(self) -> int:
        """Methods of the families."""
        return sum(len(family.roles) for family in self.families)

    def lines(self) -> Iterator[str]:
        """The coverage as a table."""
        width = max((len(family.name) for family in self.families), default=0)
        for family in self.families:
            verbs = Counter(role.verb for role in family.roles.values())
            shown = " ".join(f"{v}×{n}" if n > 1 else v for v, n in sorted(verbs.items()))
            own = f"  of {', '.join(family.scope)}" if family.scope else ""
            key = "+".join(family.natural) or family.id
            yield f"{family.name:<{width}}  {family.generation:<7}  {shown}  by {key}{own}"
        yield ""
        readers = sum(len(family.roles) for family in self.readers)
        yield f"{len(self.families)} families of {self.methods} methods keep records"
        yield f"{len(self.readers)} families of {readers} methods answer from seed data only"
        single = sum(len(family.roles) for family in self.values)
        yield f"{len(self.values)} values with {single} methods are set and read as a whole"
        yield f"{len(self.missing)} methods that look similar keep no state:"
        for reason, count in Counter(each.reason for each in self.missing).most_common():
            yield f"  {count:>4}  {reason}"


def coverage_of(catalogue: Catalogue) -> Coverage:
    """What the portal keeps of everything that a catalogue has."""
    families = families_of(catalogue)
    everything = tuple(families.all())
    values = tuple(families.values())
    kept = {(family.generation, name) for family in everything for name in family.roles}
    kept |= {(family.generation, name) for family in values for name in family.roles}
    missing = [
        Missing(operation.generation, operation.name, _reason(operation))
        for operation in catalogue.operations()
        if (operation.generation, operation.name.lower()) not in kept
        and operation.name.lower().rpartition(".")[2] in _VERBS
    ]
    return Coverage(
        tuple(family for family in everything if family.having("add")),
        tuple(family for family in everything if not family.having("add")),
        values,
        tuple(missing),
    )


def _reason(operation: Operation) -> str:
    name = operation.name.lower()
    stem = name.rpartition(".")[0]
    if family_rules(stem).keeps_nothing:
        return family_rules(stem).keeps_nothing
    if method_rules(name).keeps_no_state:
        return "what the portal knows by itself"
    if stem.endswith(".field") and operation.generation == "v3":
        return _FIELDS
    return _ONE_WAY
