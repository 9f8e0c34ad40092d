"""What a page leaves open, filled in from the catalogue: facts → fuller facts.

A page may refer to others for what its records hold, or show an example and nothing else. The
catalogue knows what all pages of the entity say:

* a field without a type has the type that the entity's field has;
* records of which only examples tell refer to the entity, and keep what it does not have.

Nothing that the page itself says is changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from ..extract.model import (
    Container,
    DocType,
    Field,
    Method,
    PageFacts,
    SharedType,
    Structure,
    TypeName,
    Wire,
)
from ..markdown.model import Source
from . import shape
from .catalogue import Catalogue, RowField
from .custom import notation
from .model import EntityField, MethodUse, Place, Role, fold
from .replacing import Replacements

#: Kinds whose name is not that of a type.
_NAMES: Final = {"scalar": "enum"}
_LIST: Final = "[]"
#: Kinds that do not say what is inside, nor what one condition of a filter is compared with.
_OPEN: Final = frozenset({"array", "object", "file"})
_MANY: Final = frozenset({Wire.ARRAY, Wire.EMPTY_ARRAY})
_ONE: Final = frozenset({Wire.OBJECT, Wire.EMPTY_OBJECT})
#: Fewer documented fields say less than an example.
_ENOUGH: Final = 2
#: Roles that answer the record itself.
_ANSWERS: Final = frozenset({Role.GET, Role.LIST, Role.ADD, Role.UPDATE})


def complete(facts: PageFacts, catalogue: Catalogue) -> None:
    """Fill in what the page's methods leave open."""
    facts.methods = [_completed(method, facts, catalogue) for method in facts.methods]


def _completed(method: Method, facts: PageFacts, catalogue: Catalogue) -> Method:
    use = catalogue.use(method.version.value, method.name)
    return method if use is None else _Completion(method, facts, use, catalogue).run()


def doc_type(field: EntityField, *, item: bool = False) -> DocType | None:
    """The type of an entity's field as a page would document it; ``item``: of one of a list."""
    if not field.kind or field.kind == "any":
        return None
    kind, text = field.kind, field.type or field.kind
    if item and _is_open(kind):
        return None
    if item and kind.endswith(_LIST):
        kind, text = kind.removesuffix(_LIST), text.removesuffix(_LIST)
    names: list[TypeName] = []
    for part in kind.split("|"):
        name = part.replace(_LIST, "")
        names.append(TypeName(_NAMES.get(name, name), part.count(_LIST)))
    return DocType(text, tuple(names))


def _is_open(kind: str) -> bool:
    """Every alternative is something of which the inside is not known."""
    return all(part.replace(_LIST, "") in _OPEN for part in kind.split("|"))


class _Completion:
    def __init__(
        self, method: Method, facts: PageFacts, use: MethodUse, catalogue: Catalogue
    ) -> None:
        self._method = method
        self._facts = facts
        self._use = use
        self._catalogue = catalogue
        self._changes = Replacements()

    def run(self) -> Method:
        self._request()
        if self._use.role in _ANSWERS:
            self._answer()
        if not self._changes:
            return self._method
        return replace(
            self._method,
            request=self._changes.in_structure(self._method.request),
            response=list(self._changes.in_fields(self._method.response)),
        )

    # --- request ------------------------------------------------------------------------

    def _request(self) -> None:
        method, role = self._method, self._use.role
        filter_ = shape.filter_of(method)
        if filter_ is not None:
            self._type(_own(filter_.field.inner), item=True)
        if role in (Role.ADD, Role.UPDATE, Role.SET, Role.IMPORT):
            held = shape.container(method)
            self._type(_own(held.inner) if held is not None else _own(method.request))

    def _type(self, fields: Iterable[Field], *, item: bool = False) -> None:
        """Give fields without a type that of the entity's field."""
        for field in fields:
            if field.type is not None or field.inner is not None or field.enum:
                continue
            known = self._known(field.name)
            # An object or an array of which nothing is known inside says no more than nothing.
            if known is not None and not _is_open(known.kind):
                self._changes.change_field(field, type=doc_type(known, item=item))

    def _known(self, name: str) -> EntityField | None:
        found = self._catalogue.field(self._method.version.value, self._method.name, name)
        return found if found is not None and not found.example else None

    # --- answer -------------------------------------------------------------------------

    def _answer(self) -> None:
        listed = self._use.role is Role.LIST
        located = (shape.rows if listed else shape.record)(self._method, self._facts.shared)
        if located is None:
            return
        holder = located.field
        if listed and (documented := _as_list(holder)) is not None:
            self._changes.change_field(holder, type=documented)
        record = shape.item_of(holder) if listed else holder.inner
        if record is None:
            self._refer_from(holder, listed=listed)
            return
        told = any(map(shape.documented, shape.members(record, self._facts.shared)))
        if record.ref is None and not told and not record.alternatives:
            self._refer(record)
        self._type(_own(record))

    def _refer_from(self, holder: Field, *, listed: bool) -> None:
        """A list or an object of which neither the page nor its examples tell the inside."""
        key = self._shared_key(())
        if key and not holder.examples_override_type:
            containers = (Container.ITEMS if listed else Container.OBJECT,)
            self._changes.change_field(holder, inner=Structure(ref=key), containers=containers)

    def _refer(self, record: Structure) -> None:
        """Records as the entity has them; what only the example shows stands beside."""
        key = self._shared_key([field.name for field in record.fields])
        shared = self._facts.shared.get(key) if key else None
        if shared is None or shared.structure is None:
            return
        known = {fold(field.name) for field in shared.structure.fields}
        own = [field for field in record.fields if not notation(field.name)]
        if len([f for f in own if fold(f.name) in known]) * 2 < len(own):
            # Something else than the records of the entity.
            return
        left = (f for f in record.fields if f.inner is not None or fold(f.name) not in known)
        self._changes.change_structure(record, ref=key, fields=tuple(left))

    def _shared_key(self, shown: Iterable[str]) -> str:
        """The entity as a shared type among the page's, if it says more than the example."""
        entity = self._use.entity
        rows = self._rows(list(shown))
        if len([row for row in rows if not row.field.example]) < _ENOUGH:
            return ""
        if entity not in self._facts.shared:
            source = self._method.source
            fields = tuple(
                Field(
                    row.name,
                    doc_type(row.field),
                    _source(row.field) or source,
                    pattern=row.field.pattern or None,
                    observed=tuple(Wire(value) for value in row.field.observed),
                )
                for row in rows
            )
            self._facts.shared[entity] = SharedType(
                entity, entity, None, Structure(fields=fields), (), "", source
            )
        return entity

    def _rows(self, shown: list[str]) -> list[RowField]:
        """Fields as the answers of the method spell them, going by the names that it shows."""
        rows = self._catalogue.rows(self._method.version.value, self._method.name)
        plain = [name for name in shown if not notation(name)]
        if not plain:
            return rows
        upper = sum(name.isupper() for name in plain) * 2 > len(plain)
        return [row for row in rows if row.name.isupper() == upper or row.field.pattern]


def _source(field: EntityField) -> Source | None:
    """The line that tells most of a field."""
    for place in Place:
        for at in field.sources.get(place, ()):
            return Source(at.file, at.en or at.ru)
    return None


def _as_list(holder: Field) -> DocType | None:
    """The type of a list that is documented as an object, which its rows are; None for others.

    api-reference/tasks/tasks-task-list.md: ``object``, "an array of objects".
    """
    if holder.type is None or not set(holder.observed) & _MANY or set(holder.observed) & _ONE:
        return None
    names = holder.type.alternatives
    if len(names) == 1 and names[0].name.lower() == "object" and not names[0].array_depth:
        return DocType(holder.type.text, (TypeName("object", 1),))
    return None


def _own(structure: Structure | None) -> list[Field]:
    """The fields of a structure itself and of its alternatives, not those of shared types."""
    if structure is None:
        return []
    found = [field for field in structure.fields if field.name]
    for alternative in structure.alternatives:
        found += _own(alternative.structure)
    return found
