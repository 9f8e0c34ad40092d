"""The printable form of the catalogue: a data dictionary, ``spec/entities.yaml``.

One mapping, sorted, deterministic; a member that would be empty or false is left out::

    entities:
      crm.deal:                 # entities of REST 3.0 begin with v3/
        record: CrmDeal         # name for what a row is
        same_record_as:         # the same records under other methods: with these parameters
          crm.item: {entityTypeId: 2}
        custom_fields:          # how names of the portal's own fields are written
        - UF_CRM_*
        keys:                   # what the id is called in rows, filters, orders, and as parameter
          row: ID
        methods:                # what they do, and the line of their page
          crm.deal.add: {role: add, source: "api-reference/…/crm-deal-add.md:1"}
        events:
          ONCRMDEALADD: api-reference/…
        parameters:             # beside the record; as fields
        fields:
          ASSIGNED_BY_ID:       # the most frequent spelling
            spellings:          # the others
            type: user          # as documented
            kind: integer       # the same on the wire, without what PHP makes of it
            basis: values       # where the type is from, if no page documents it
            also:               # other documented types of the field
            values:             # value: label
            label: Responsible
            pattern: ^UF_CRM_.+$   # the name stands for many
            required_on_add: true
            read_only: true
            multiple: true
            nullable: true
            deprecated: true
            target: user        # entity of the id
            shown_by: example   # no table has the field
            sources:            # where pages speak of it: place, then file:line in English/Russian
              add: api-reference/crm/deals/crm-deal-add.md:108/111

``kind`` is ``string``, ``integer``, ``number``, ``boolean``, ``date``, ``datetime``, ``object``,
``array``, ``file``, ``scalar`` (string or number) or ``any``; ``[]`` for lists of it and ``|``
between alternatives. Places are ``add``, ``update``, ``row``, ``fields``, ``filter``, ``order``,
``select`` and ``parameter``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ..extract.values.labels import short_label
from .catalogue import record_name
from .model import At, Basis, Entity, EntityField, EventUse, MethodUse
from .places import place

#: What stands above the dictionary; kept short, the docstring of this module has the rest.
HEAD: Final = """\
# Data dictionary of the Bitrix24 REST API, made from its documentation by `bitrix24-openapi
# build`; not to be edited by hand. Facts only.
#
# entities: one for each kind of record that methods speak of; REST 3.0 begins with v3/.
#   record          name of a row            same_record_as  the same records elsewhere, and the
#   keys            names of the id                          parameters that select them there
#   custom_fields   notations of the portal's own fields
#   methods         role and page:line       events          code and page:line
#   parameters      beside the record        fields          by their most frequent spelling:
#     spellings  others of the same name       type    as documented, kind: the same on the wire
#     values     value and label               also    other types that pages give
#     target     entity that an id belongs to  basis   where the type is from, if not documented
#     sources    where: add, update, row (answers), fields, filter, order, select, parameter;
#                then file:line of the English page, after a slash that of the Russian one
"""

#: Members of a field that are printed when they are true.
_MARKS: Final = ("required_on_add", "read_only", "multiple", "nullable", "deprecated")


def to_plain(entities: Iterable[Entity]) -> dict[str, Any]:
    """The dictionary as mappings, lists, texts and numbers."""
    return {"entities": {entity.name: _entity(entity) for entity in entities}}


def _entity(entity: Entity) -> dict[str, Any]:
    keys = entity.keys
    named = {"row": keys.row, "filter": keys.filter, "order": keys.order}
    named["parameter"] = keys.parameter
    return _filled(
        record=record_name(entity.name),
        same_record_as=entity.same_record_as,
        custom_fields=entity.custom_fields,
        keys={name: value for name, value in named.items() if value},
        methods={use.name: _method(use) for use in sorted(entity.methods)},
        events={event.name: _event(event) for event in sorted(entity.events)},
        parameters=_fields(entity.parameters),
        fields=_fields(entity.fields),
    )


def _method(use: MethodUse) -> dict[str, Any]:
    return _filled(
        role=use.role.value,
        deprecated=use.deprecated,
        replacement=use.replacement,
        rows=use.rows,
        record=use.record,
        source=str_of(use.at),
    )


def _event(event: EventUse) -> str:
    return str_of(event.at)


def _fields(fields: Mapping[str, EntityField]) -> dict[str, Any]:
    found = sorted(fields.values(), key=lambda field: (field.names[0], field.key))
    return {field.names[0]: _field(field) for field in found}


def _field(field: EntityField) -> dict[str, Any]:
    kind = field.kind if field.kind != field.type.lower() else ""
    return _filled(
        spellings=field.names[1:],
        type=field.type,
        kind=kind,
        basis="" if field.basis is Basis.DOCUMENTED else field.basis.value,
        also=field.also,
        values={str(value): short_label(label) for value, label in field.values},
        label=short_label(field.label) if field.label != field.names[0] else "",
        pattern=field.pattern,
        **{mark: getattr(field, mark) for mark in _MARKS},
        target=field.target,
        shown_by="example" if field.example else "",
        sources={where.value: _lines(lines) for where, lines in sorted(field.sources.items())},
    )


def _lines(lines: list[At]) -> Any:
    found = list(dict.fromkeys(str_of(at) for at in sorted(lines)))
    return found[0] if len(found) == 1 else found


def str_of(at: At) -> str:
    """``file:line``, ``file:line/line`` with that of the Russian page where it differs."""
    return f"{at.file}:{place(at.en, at.ru)}"


def _filled(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", [], {}, False)}
