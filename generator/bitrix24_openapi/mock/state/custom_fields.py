"""Custom fields that calls have created: they are in ``*.fields``, and their values are typed.

``crm.deal.userfield.add`` and ``userfieldconfig.add`` create the same fields, the latter for
smart processes as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ...php import parse_moment
from ..model import Call, Operation, Outcome, Success
from .names import fold, restyle
from .records import Collection, Record, Records
from .scalars import UNFIT, boolean, integer, number
from .services import FAMILIES

#: Entity type → its name in CRM, with which its methods and custom fields begin.
_ENTITIES: Final = {
    family.entity_type_id: family.name.removeprefix("crm.")
    for family in FAMILIES.values()
    if family.entity_type_id is not None
}
_FIELDS: Final = {
    f"crm.{name}.fields": name for name in (*_ENTITIES.values(), "requisite", "invoice")
}


class CustomFields:
    """Answers methods that describe fields, with the custom ones among them."""

    def __init__(self, records: Records, sample: Callable[[Operation], Success]) -> None:
        self._records = records
        self._sample = sample

    def answer(self, call: Call) -> Outcome | None:
        name = call.operation.name.lower()
        if call.operation.generation != "classic":
            return None
        if name in _FIELDS:
            result = self._sample(call.operation).result
            if not isinstance(result, Mapping):
                return None
            found = {
                str(each.values["fieldname"]): describe(each)
                for each in fields_of(self._records, _FIELDS[name])
            }
            return Success({**_own(result), **found})
        if name == "crm.item.fields":
            return self._of_items(call)
        return None

    def _of_items(self, call: Call) -> Outcome | None:
        sample = self._sample(call.operation).result
        shown = sample.get("fields") if isinstance(sample, Mapping) else None
        if not isinstance(shown, Mapping):
            return None
        found: dict[str, Any] = {}
        for each in fields_of(self._records, entity_of(self._records, call.params)):
            original = str(each.values["fieldname"])
            spelled = original
            if str(call.params.get("useOriginalUfNames", "N")).upper() != "Y":
                spelled = restyle(original, "camel")
            found[spelled] = {**describe(each), "upperName": original}
        return Success({"fields": {**_own(shown), **found}})


def entity_of(records: Records, params: Mapping[str, Any]) -> str:
    """What custom fields of an entity type belong to: ``deal``, ``7`` for a smart process."""
    kind = str(params.get("entityTypeId", ""))
    name = _ENTITIES.get(int(kind)) if kind.isdigit() else None
    if name is not None:
        return name
    found = records.collection("crm.type").find_by(("entitytypeid",), [kind])
    return str(found.id) if found is not None else kind


def fields_of(records: Records, entity: str) -> Iterator[Record]:
    """The custom fields of an entity, whichever method has created them."""
    own = f"crm.{entity}.userfield"
    if own in records:
        yield from records.collection(own)
    if "userfieldconfig" not in records:
        return
    wanted = f"CRM_{entity}".upper()
    for record in records.collection("userfieldconfig"):
        if str(record.values.get("entityid", "")).upper() == wanted:
            yield record


def describe(record: Record) -> dict[str, Any]:
    """A custom field as ``*.fields`` describes it."""
    values = record.values
    title = values.get("label") or values.get("editformlabel") or values["fieldname"]
    if isinstance(title, Mapping):
        title = next((each for each in title.values() if each), values["fieldname"])
    described: dict[str, Any] = {
        "type": values.get("usertypeid") or "string",
        "isRequired": values.get("mandatory") == "Y",
        "isReadOnly": False,
        "isImmutable": False,
        "isMultiple": values.get("multiple") == "Y",
        "isDynamic": True,
        "title": values["fieldname"],
        "listLabel": title,
        "formLabel": title,
        "filterLabel": title,
    }
    items = values.get("list") or values.get("enum")
    if items:
        described["items"] = [
            {"ID": str(each.get("ID", place)), "VALUE": each.get("VALUE", each.get("value"))}
            for place, each in enumerate(items, 1)
            if isinstance(each, Mapping)
        ]
    return described


def typed(
    records: Records, collection: Collection, given: Mapping[str, Any]
) -> tuple[dict[str, Any], str]:
    """The values of custom fields in their types, and the name of the first that does not fit."""
    base, _, kind = collection.name.partition(":")
    if not base.startswith("crm."):
        return dict(given), ""
    entity = entity_of(records, {"entityTypeId": kind}) if kind else base.removeprefix("crm.")
    known = {fold(str(each.values["fieldname"])): each for each in fields_of(records, entity)}
    converted, wrong = dict(given), ""
    for name, value in given.items():
        field = known.get(fold(name))
        if field is None or value in (None, ""):
            continue
        several = field.values.get("multiple") == "Y"
        each = [_converted(field, v) for v in value] if isinstance(value, list) else value
        if not isinstance(value, list):
            one = _converted(field, value)
            each = [one] if several else one
        if each is UNFIT or (isinstance(each, list) and UNFIT in each):
            wrong = wrong or name
        else:
            converted[name] = each
    return converted, wrong


def _converted(field: Record, value: Any) -> Any:
    match field.values.get("usertypeid"):
        case "integer" | "enumeration" | "employee" | "iblock_element" | "iblock_section":
            return integer(value)
        case "double":
            return number(value)
        case "boolean":
            truth = boolean(value)
            return truth if truth is UNFIT else int(truth)
        case "date" | "datetime":
            return value if parse_moment(str(value)) is not None else UNFIT
        case _:
            return value


def _own(described: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that every portal has: those of the portal of the documentation are not."""
    return {n: v for n, v in described.items() if not fold(n).startswith(("uf", "parentid"))}
