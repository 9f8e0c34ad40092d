"""What one page says about entities: facts of the page → :class:`.PageSayings`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..extract.model import EnumValue, Field, Json, Method, PageFacts, Wire
from . import shape
from .custom import is_custom
from .descriptors import descriptions
from .grouping import group
from .kinds import FLAG, LOOSE, kind_of
from .model import At, EventUse, MethodUse, PageSayings, Place, Role, Saying, fold, said
from .places import Places

#: Operators before names in filters.
_OPERATOR: Final = re.compile(r"^[<>=!@%~?*^+]+")
#: Keys of filters that are no fields: groups and their logic.
_NO_FIELD: Final = re.compile(r"^(?:\d+|logic|::.*|)$", re.IGNORECASE)
#: Parameters in lower case that say how to answer, and belong to no record.
_SERVICE: Final = frozenset(
    """
    start order filter select sort params auth navparams limit offset page pagination cursor
    halt cmd useoriginalufnames extras group
    """.split()
)
#: A method for which an id is asked for, in a description.
_METHOD: Final = re.compile(r"(?<![\w./])[a-z]\w*(?:\.\w+)+(?![\w/]|\.\w)")
_FINDERS: Final = frozenset({"list", "get", "add", "getlist"})
_MOST_TARGETS: Final = 3
_FLAGS: Final = frozenset({"Y", "N", "1", "0", "True", "False"})
#: Values that examples show where there is none.
_BLANK: Final = frozenset({Wire.NULL, Wire.EMPTY, Wire.EMPTY_ARRAY, Wire.EMPTY_OBJECT, Wire.FALSE})
_DIGITS: Final = frozenset({Wire.DIGITS, Wire.DECIMAL, Wire.YN, Wire.INTEGER})

#: Where the values of fields stand in the request.
_WRITES: Final = {
    Role.ADD: Place.ADD,
    Role.IMPORT: Place.ADD,
    Role.UPDATE: Place.UPDATE,
    Role.SET: Place.UPDATE,
}


def collect(facts: PageFacts) -> PageSayings:
    """Everything that a page tells of entities."""
    places = Places(facts)
    return PageSayings(
        [_Method(method, facts).use() for method in facts.methods],
        [
            EventUse(event.name, At(event.page, *places.heading(event)), event.title_name)
            for event in facts.events
        ],
    )


class _Method:
    def __init__(self, method: Method, facts: PageFacts) -> None:
        self._method = method
        self._shared = facts.shared
        self._places = Places(facts)
        self._entity, self._role = group(method.name, method.version.value)
        self._rows = shape.rows(method, self._shared)
        if self._role is Role.GET and self._lists():
            # Older methods list under the name of get
            # (api-reference/departments/department-get.md).
            self._role = Role.LIST

    def _lists(self) -> bool:
        """``get`` answers a list, and no id has to be given."""
        if self._rows is None or self._rows.pointer != "/result":
            return False
        own = shape.id_parameter(self._method, Role.GET, self._entity)
        return not any(f.required and f.name == own for f in self._method.request.fields)

    def use(self) -> MethodUse:
        method, role = self._method, self._role
        lists = role is Role.LIST
        record = shape.record(method, self._shared) if not lists else None
        held = shape.container(method) if role in _WRITES else None
        replacement = method.replacement.method if method.replacement is not None else None
        sayings = self._sayings(held, record) if self._entity else ()
        return MethodUse(
            name=method.name,
            version=method.version.value,
            entity=self._entity,
            role=role,
            at=At(method.page, *self._places.heading(method)),
            deprecated=method.deprecated,
            replacement=replacement or "",
            record=record.pointer if record is not None else "",
            rows=self._rows.pointer if lists and self._rows is not None else "",
            filter=_pointer(shape.filter_of(method)),
            order=_pointer(shape.order_of(method)),
            select=_pointer(shape.select_of(method)),
            id_parameter=shape.id_parameter(method, role, self._entity),
            container=_name(held),
            said=said(sayings),
        )

    def _sayings(self, held: Field | None, record: shape.Located | None) -> Iterator[Saying]:
        yield from self._request(held)
        yield from self._conditions()
        if self._role is Role.FIELDS:
            yield from descriptions(self._method, self._shared, self._saying, self._at_line)
        elif self._role is Role.LIST and self._rows is not None:
            inside = shape.item_of(self._rows.field)
            yield from self._values(Place.ROW, shape.members(inside, self._shared))
        elif record is not None and self._role in (Role.GET, Role.ADD, Role.UPDATE):
            yield from self._values(Place.ROW, shape.members(record.field.inner, self._shared))

    def _request(self, held: Field | None) -> Iterator[Saying]:
        place = _WRITES.get(self._role)
        own = shape.id_parameter(self._method, self._role, self._entity)
        parameters = [
            f
            for f in shape.members(self._method.request, self._shared)
            if f.name.lower() not in _SERVICE
        ]
        if place is None or held is not None:
            yield from self._values(Place.PARAMETER, (f for f in parameters if f is not held))
            if held is not None and place is not None:
                yield from self._values(place, shape.members(held.inner, self._shared))
            return
        for field in parameters:
            if field.name.lower() in shape.CONTAINERS:
                # The page does not tell what is inside.
                continue
            where = Place.PARAMETER if field.name == own else place
            yield from self._values(where, [field])

    def _conditions(self) -> Iterator[Saying]:
        filter_, order = shape.filter_of(self._method), shape.order_of(self._method)
        if filter_ is not None:
            inside = shape.members(filter_.field.inner, self._shared)
            yield from self._values(Place.FILTER, inside)
        if order is not None:
            for field in shape.members(order.field.inner, self._shared):
                if not _NO_FIELD.match(field.name):
                    # The value of an order is a direction, whatever else is said of the field.
                    yield Saying(
                        Place.ORDER,
                        field.name,
                        self._at(field),
                        pattern=field.pattern or "",
                        example=not shape.documented(field),
                    )
        select = shape.select_of(self._method)
        if select is not None:
            for value in select.field.enum:
                if isinstance(value.value, str) and value.value.isidentifier():
                    yield Saying(Place.SELECT, value.value, self._at(select.field))

    def _values(self, place: Place, fields: Iterable[Field]) -> Iterator[Saying]:
        for field in fields:
            name = _OPERATOR.sub("", field.name) if place is Place.FILTER else field.name
            if not _NO_FIELD.match(name) and not is_custom(name, field):
                yield self._saying(place, field)._replace(name=name)

    def _at_line(self, line: int) -> At:
        return At(self._method.page, *self._places.line(line))

    def _at(self, field: Field) -> At:
        return At(field.source.file, *self._places.row(field))

    def _saying(self, place: Place, field: Field) -> Saying:
        reads = place is Place.ROW or field.source.file != self._method.page
        kind = _as_shown(kind_of(field.type, self._shared), field, reads=reads)
        return Saying(
            place=place,
            name=field.name,
            at=self._at(field),
            type=field.type.text if field.type is not None else "",
            kind=kind,
            values=tuple(_value(value) for value in field.enum),
            pattern=field.pattern or "",
            target_type=_target_type(field),
            target_methods=_target_methods(field),
            required=field.required and not field.conditional,
            multiple=any(t.array_depth for t in field.type.alternatives) if field.type else False,
            deprecated=field.deprecated,
            null_seen=Wire.NULL in field.observed,
            example=not shape.documented(field),
            observed=tuple(w.value for w in field.observed) if place is Place.ROW else (),
        )


def _as_shown(kind: str, field: Field, *, reads: bool) -> str:
    """A kind, and what values and examples say about it.

    ``reads``: the row stands for what answers hold.
    """
    observed = set(field.observed) - _BLANK
    if kind in ("string", "integer") and field.enum:
        if {str(v.value) for v in field.enum} <= _FLAGS:
            return FLAG
    elif kind == "string":
        if observed <= _DIGITS and (observed or reads):
            return LOOSE
    elif kind == "array" and observed == {Wire.OBJECT}:
        # PHP's arrays have keys (api-reference/ai/ai-engine-list.md).
        return "object"
    elif kind == "object" and observed == {Wire.ARRAY}:
        return "object[]"
    return kind


def _pointer(located: shape.Located | None) -> str:
    return located.pointer if located is not None else ""


def _name(field: Field | None) -> str:
    return field.name if field is not None else ""


def _value(value: EnumValue) -> tuple[Json, str]:
    return value.value, value.label


def _target_type(field: Field) -> str:
    """The first name of the type that is no plain word: ``crm_company``, ``catalog_vat.id``."""
    for name in field.type.alternatives if field.type is not None else ():
        if name.shared is not None or "_" in name.name or "." in name.name:
            return name.name
        if name.name.lower() == "user":
            return name.name
    return ""


def _target_methods(field: Field) -> tuple[str, ...]:
    """Methods of which an id can be had, as the description names them."""
    if not fold(field.name).endswith(("id", "ids", "by")) or not field.description:
        return ()
    found = (m[0].lower() for m in _METHOD.finditer(field.description))
    finders = [name for name in found if name.rpartition(".")[2] in _FINDERS]
    return tuple(dict.fromkeys(finders))[:_MOST_TARGETS]
