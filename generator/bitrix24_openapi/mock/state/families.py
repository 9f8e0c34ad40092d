"""Which methods are about the same records: derived from the names and schemas of the spec.

``crm.deal.add``, ``crm.deal.get``, ``crm.deal.list`` … are one family. What each of them wants
and answers is read off its schemas: where the id and the fields are in the request, where the
record or the records are in the response. Nothing is made before one of the methods is called.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...openapi.verbs import VERBS
from ..model import Generation, Operation
from .derivation import derive
from .exceptions import NO_FAMILY, NO_STATE, VERBS_OF
from .roles import Document, Family, Role, Verb


class Families:
    """The families of both generations. Found by name at once, read off the schemas when used."""

    def __init__(self, documents: Mapping[Generation, Document]) -> None:
        self.documents = documents
        self._members: dict[tuple[Generation, str], dict[str, Verb]] = {}
        self._stem: dict[tuple[Generation, str], str] = {}
        self._made: dict[tuple[Generation, str], Family | None] = {}
        for generation, document in documents.items():
            for name in document.operations:
                found = _stem_and_verb(name)
                # *.field.list and *.field.get of REST 3.0 describe fields; nobody adds any.
                if found is not None and not (generation == "v3" and found[0].endswith(".field")):
                    stem, verb = found
                    self._members.setdefault((generation, stem), {})[name] = verb
                    self._stem[generation, name] = stem

    def role(self, operation: Operation) -> tuple[Family, Role] | None:
        """The family and role of a method, None if it keeps no state."""
        name = operation.name.lower()
        stem = self._stem.get((operation.generation, name))
        if stem is None:
            return None
        family = self.family(operation.generation, stem)
        role = family.roles.get(name) if family is not None else None
        return None if family is None or role is None else (family, role)

    def family(self, generation: Generation, stem: str) -> Family | None:
        """The family of that name, None if its methods do not make one."""
        key = (generation, stem)
        if key not in self._made:
            members = self._members.get(key, {})
            self._made[key] = (
                derive(stem, generation, members, self.documents[generation])
                if is_family(members.values())
                else None
            )
        return self._made[key]

    def all(self) -> Iterable[Family]:
        """Every family there is, by name."""
        for generation, stem in sorted(self._members):
            family = self.family(generation, stem)
            if family is not None:
                yield family

    def stems(self) -> Iterable[tuple[Generation, str, Mapping[str, Verb]]]:
        """Every group of methods with a verb, family or not."""
        for (generation, stem), members in sorted(self._members.items()):
            yield generation, stem, members


def is_family(verbs: Iterable[Verb]) -> bool:
    """Whether methods with these verbs can keep state: something to add and something to see.

    Families that only read (``catalog.extra``) count: seed data gives them records.
    """
    present = set(verbs)
    return len(present) > 1 if "add" in present else "list" in present


def _stem_and_verb(name: str) -> tuple[str, Verb] | None:
    if name in NO_STATE:
        return None
    special = VERBS_OF.get(name)
    if special is not None:
        return special
    stem, _, last = name.rpartition(".")
    verb = VERBS.get(last)
    if verb is None or not stem or stem in NO_FAMILY:
        return None
    return stem, verb
