"""Which entity an id belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .kinds import settled
from .model import Entity, EntityField, MethodUse, Saying, fold

#: Types of ids in lower case → entity, where the name of the type is not that of the entity.
_TYPES: Final[Mapping[str, str]] = {
    "user": "user",
    "employee": "user",
    "sale_order_payment": "sale.payment",
    "sale_order_shipment": "sale.shipment",
    "sale_order_shipment_item": "sale.shipmentitem",
    "sale_order_property": "sale.property",
    "sale_order_property_group": "sale.propertygroup",
    "sale_order_property_value": "sale.propertyvalue",
    "sale_order_property_variant": "sale.propertyvariant",
    "sale_order_trade_platform": "sale.tradeplatform",
    "sale_basket_item": "sale.basketitem",
    "sale_basket_item_property": "sale.basketproperties",
    "sale_delivery_service": "sale.delivery",
    "crm_dynamic_type": "crm.type",
    "crm_item_product_row": "crm.item.productrow",
    "iblock_section": "catalog.section",
    #: An id of any record of CRM.
    "crm_entity": "",
}
#: Names of fields that mean the same in all entities, folded → entity.
_NAMES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        """
        userid assignedbyid createdby createdbyid modifiedby modifiedbyid modifybyid updatedby
        updatedbyid responsibleid authorid creatorid movedby movedbyid lastactivityby editorid
        deletedby changedby closedby ownerid:user
        """.split(),
        "user",
    ),
    "chatid": "im.chat",
    "taskid": "tasks.task",
    "dealid": "crm.deal",
    "leadid": "crm.lead",
    "contactid": "crm.contact",
    "companyid": "crm.company",
    "mycompanyid": "crm.company",
    "quoteid": "crm.quote",
    "currencyid": "crm.currency",
    "departmentid": "department",
    "orderid": "sale.order",
}
_IDS: Final = ("integer", "string", "scalar", "any")


class Targets:
    def __init__(self, uses: Mapping[str, Sequence[MethodUse]]) -> None:
        self._entities = set(uses)
        self._by_letters = {fold(name).replace(".", ""): name for name in sorted(uses)[::-1]}
        self._of_method = {use.name.lower(): name for name, own in uses.items() for use in own}

    def of(self, entity: Entity, field: EntityField, sayings: Sequence[Saying]) -> str:
        """The entity that the field's value is an id of, empty if it is none or unknown."""
        kind = settled(field.kind)
        if kind and kind.replace("[]", "").split("|")[0] not in _IDS:
            return ""
        for saying in sayings:
            if saying.target_type and (found := self._by_type(saying.target_type)):
                return found
        if field.key == "id":
            return ""
        for saying in sayings:
            for method in saying.target_methods:
                if found := self._of_method.get(method, ""):
                    return found
        return self._by_name(entity, field.key)

    def _by_type(self, name: str) -> str:
        stem, _, member = name.lower().partition(".")
        if member not in ("", "id", "identifier", "code", "currency", "lid"):
            return ""
        known = _TYPES.get(stem)
        if known is None:
            known = self._by_letters.get(fold(stem), "")
        return known if known in self._entities else ""

    def _by_name(self, entity: Entity, key: str) -> str:
        found = _NAMES.get(key, "")
        return found if found in self._entities and found != entity.name else ""
