"""CRM: leads, deals, contacts, companies, quotes, smart processes and what belongs to them."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules, NamePrefix

_ADDRESSES: Final = {"phone": "hasphone", "email": "hasemail", "web": "", "im": "hasimol"}

#: What the portal puts before the name of a custom field
#: (api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.md).
_CUSTOM_FIELD: Final = NamePrefix("fieldname", "UF_CRM_", "UF_")

FAMILIES: Final = (
    FamilyRules("crm.lead", entity_type_id=1, multifields=_ADDRESSES),
    FamilyRules("crm.deal", entity_type_id=2),
    FamilyRules("crm.contact", entity_type_id=3, multifields=_ADDRESSES),
    FamilyRules("crm.company", entity_type_id=4, multifields=_ADDRESSES),
    FamilyRules("crm.quote", entity_type_id=7),
    FamilyRules(
        "crm.item",
        collection="crm.item:{entityTypeId}",
        scope=(),
        # The same records as crm.deal and its like, under younger names.
        renames={
            "createdby": "createdbyid",
            "createdtime": "datecreate",
            "updatedby": "modifybyid",
            "updatedtime": "datemodify",
            "movedby": "movedbyid",
        },
    ),
    FamilyRules(
        "crm.type",
        methods={
            "crm.type.getbyentitytypeid": MethodRules(verb="get", key="entityTypeId"),
        },
        # Types of smart processes are even numbers from 1030 on.
        from_id={"entitytypeid": lambda number: 1028 + 2 * number},
    ),
    FamilyRules("crm.company.contact", keeps_nothing="kept with crm.company.contact.items"),
    FamilyRules("crm.contact.company", keeps_nothing="kept with crm.contact.company.items"),
    FamilyRules("crm.deal.contact", keeps_nothing="kept with crm.deal.contact.items"),
    FamilyRules("crm.lead.contact", keeps_nothing="kept with crm.lead.contact.items"),
    FamilyRules("crm.quote.contact", keeps_nothing="kept with crm.quote.contact.items"),
    *(
        FamilyRules(f"crm.{owner}.userfield", prefix=_CUSTOM_FIELD)
        for owner in ("company", "contact", "deal", "lead", "quote", "requisite", "invoice")
    ),
    FamilyRules("crm.address", natural=("typeid", "entitytypeid", "entityid"), composite=True),
    FamilyRules("crm.currency", scope=(), natural=("currency",)),
    FamilyRules(
        "crm.timeline.bindings",
        methods={
            "crm.timeline.bindings.bind": MethodRules(verb="add"),
            "crm.timeline.bindings.unbind": MethodRules(verb="delete"),
        },
        natural=("ownerid", "entityid", "entitytype"),
        composite=True,
    ),
    FamilyRules(
        "crm.item.payment",
        methods={
            "crm.item.payment.pay": MethodRules(verb="update", sets={"paid": "Y"}),
            "crm.item.payment.unpay": MethodRules(verb="update", sets={"paid": "N"}),
        },
    ),
    FamilyRules(
        "crm.item.payment.product",
        methods={"crm.item.payment.product.setquantity": MethodRules(verb="update")},
    ),
    FamilyRules(
        "crm.item.payment.delivery",
        methods={
            "crm.item.payment.delivery.setdelivery": MethodRules(verb="update"),
            # No parameter says how many: a delivery is one.
            "crm.item.payment.delivery.add": MethodRules(sets={"quantity": 1}),
        },
    ),
    FamilyRules(
        "crm.item.productrow",
        methods={
            "crm.item.productrow.set": MethodRules(
                verb="replace", payload="productrows", items=("productRows",)
            ),
        },
    ),
)
