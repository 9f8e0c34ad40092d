"""Which methods are about the same records: derived from the names and schemas of the spec.

``crm.deal.add``, ``crm.deal.get``, ``crm.deal.list`` … are one family. What each of them wants
and answers is read off its schemas: where the id and the fields are in the request, where the
record or the records are in the response. ``crm.deal.productrows.set`` and ``….get`` are a family
as well, of one value per deal. Nothing is derived before one of the methods is called.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from ...openapi.verbs import VERBS
from ..model import Generation, Operation
from .derive import derive, derive_value
from .family import Document, Family, Role, ValueVerb, Verb
from .services import family_rules, method_rules, named_verb

#: Last segment of a method's name → what the method does to a single value.
VALUE_VERBS: Final[Mapping[str, ValueVerb]] = {
    "set": "set",
    "save": "set",
    "update": "set",
    "get": "read",
    "list": "read",
    "unset": "unset",
    "delete": "unset",
    "reset": "unset",
}
#: ``crm.deal.contact.add`` puts one more into what ``crm.deal.contact.items.set`` sets.
_LINK_VERBS: Final[Mapping[str, ValueVerb]] = {"add": "link", "delete": "unlink"}
_ITEMS: Final = ".items"

Key = tuple[Generation, str]


class Families:
    """The families of both generations. Found by name at once, read off the schemas when used."""

    def __init__(self, documents: Mapping[Generation, Document]) -> None:
        self.documents = documents
        self._members: dict[Key, dict[str, Verb]] = {}
        self._stem: dict[Key, str] = {}
        self._values: dict[str, dict[str, ValueVerb]] = {}
        self._value_stem: dict[str, str] = {}
        self._made: dict[Key, Family | None] = {}
        self._made_values: dict[str, Family | None] = {}
        for generation, document in documents.items():
            for name in document.operations:
                found = _stem_and_verb(name)
                # *.field.list and *.field.get of REST 3.0 describe fields; nobody adds any.
                if found is not None and not (generation == "v3" and found[0].endswith(".field")):
                    stem, verb = found
                    self._members.setdefault((generation, stem), {})[name] = verb
                    self._stem[generation, name] = stem
        self._writable = {
            (family_rules(stem).collection or stem).partition(":")[0]
            for (_, stem), members in self._members.items()
            if not {"add", "replace"}.isdisjoint(members.values())
        }
        self._find_values()

    def _find_values(self) -> None:
        """Only classic REST has single values."""
        document = self.documents.get("classic")
        for name in document.operations if document is not None else ():
            stem, _, last = name.rpartition(".")
            verb = VALUE_VERBS.get(last)
            if verb is not None and stem and not self._keeps_records(stem):
                self._values.setdefault(stem, {})[name] = verb
        for stem, members in self._values.items():
            if stem.endswith(_ITEMS) and document is not None:
                owner = stem.removesuffix(_ITEMS)
                links = {f"{owner}.{last}": verb for last, verb in _LINK_VERBS.items()}
                members.update({n: v for n, v in links.items() if n in document.operations})
            self._value_stem.update(dict.fromkeys(members, stem))

    def _keeps_records(self, stem: str) -> bool:
        verbs = self._members.get(("classic", stem), {}).values()
        return ("add" in verbs and is_family(verbs)) or family_rules(stem).no_single_value

    def is_writable(self, collection: str) -> bool:
        """Whether any method adds records to the collection."""
        return collection.partition(":")[0] in self._writable

    def role(self, operation: Operation) -> tuple[Family, Role] | None:
        """The family and role of a method, None if it keeps no state."""
        name = operation.name.lower()
        family = self.value_family(self._value_stem.get(name, ""))
        if family is None or operation.generation != "classic":
            stem = self._stem.get((operation.generation, name))
            family = None if stem is None else self.family(operation.generation, stem)
        role = family.roles.get(name) if family is not None else None
        return None if family is None or role is None else (family, role)

    def family(self, generation: Generation, stem: str) -> Family | None:
        """The family of records of that name, None if its methods do not make one."""
        key = (generation, stem)
        if key not in self._made:
            members = self._members.get(key, {})
            self._made[key] = (
                derive(stem, generation, members, self.documents[generation])
                if is_family(members.values())
                else None
            )
        return self._made[key]

    def value_family(self, stem: str) -> Family | None:
        """The family of a single value of that name, None if its methods do not make one."""
        if stem not in self._values:
            return None
        if stem not in self._made_values:
            self._made_values[stem] = derive_value(
                stem, self._values[stem], self.documents["classic"]
            )
        return self._made_values[stem]

    def all(self) -> Iterable[Family]:
        """Every family of records, by name."""
        for generation, stem in sorted(self._members):
            family = self.family(generation, stem)
            if family is not None:
                yield family

    def values(self) -> Iterable[Family]:
        """Every family of a single value, by name."""
        for stem in sorted(self._values):
            family = self.value_family(stem)
            if family is not None:
                yield family


def is_family(verbs: Iterable[Verb]) -> bool:
    """Whether methods with these verbs can keep state: something to add and something to see.

    Families that only read (``catalog.extra``) count: seed data gives them records.
    """
    present = set(verbs)
    return len(present) > 1 if "add" in present else "list" in present


def _stem_and_verb(name: str) -> tuple[str, Verb] | None:
    if method_rules(name).keeps_no_state:
        return None
    special = named_verb(name)
    if special is not None:
        return special
    stem, _, last = name.rpartition(".")
    verb = VERBS.get(last)
    if verb is None or not stem or family_rules(stem).keeps_nothing:
        return None
    return stem, verb
