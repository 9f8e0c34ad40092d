"""CRM: leads, deals, contacts, companies, quotes, smart processes and what belongs to them."""

from __future__ import annotations

from typing import Final

from . import crm_stages
from .model import FamilyRules, Links, MethodRules, NamePrefix

_CONTACTS: Final = ("contactids", "contactid")

_ADDRESSES: Final = {"phone": "hasphone", "email": "hasemail", "web": "", "im": "hasimol"}

#: What the portal puts before the name of a custom field
#: (api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.md).
_CUSTOM_FIELD: Final = NamePrefix("fieldname", "UF_CRM_", "UF_")

FAMILIES: Final = (
    FamilyRules(
        "crm.lead",
        entity_type_id=1,
        multifields=_ADDRESSES,
        defaults={"STATUS_ID": "NEW", "CURRENCY_ID": crm_stages.base_currency},
        derived=crm_stages.of_lead,
        mirrors=(("statusid", "stageid"), ("statussemanticid", "stagesemanticid")),
        links=(Links(*_CONTACTS, "crm.lead.contact.items", "crm.contact"),),
    ),
    FamilyRules(
        "crm.deal",
        entity_type_id=2,
        defaults={
            "CATEGORY_ID": 0,
            "STAGE_ID": crm_stages.first_of_deal,
            "TYPE_ID": "SALE",
            "CURRENCY_ID": crm_stages.base_currency,
            "BEGINDATE": crm_stages.today,
            "CLOSEDATE": crm_stages.in_a_week,
        },
        derived=crm_stages.of_deal,
        links=(Links(*_CONTACTS, "crm.deal.contact.items", "crm.contact"),),
    ),
    FamilyRules(
        "crm.contact",
        entity_type_id=3,
        multifields=_ADDRESSES,
        defaults={"TYPE_ID": "CLIENT"},
        derived=crm_stages.of_contact,
        links=(
            Links(
                "companyids",
                "companyid",
                "crm.contact.company.items",
                "crm.company",
                back="crm.company.contact.items",
            ),
        ),
    ),
    FamilyRules(
        "crm.company",
        entity_type_id=4,
        multifields=_ADDRESSES,
        defaults={"COMPANY_TYPE": "CUSTOMER", "CURRENCY_ID": crm_stages.base_currency},
        mirrors=(("companytype", "typeid"),),
        links=(
            Links(
                *_CONTACTS,
                "crm.company.contact.items",
                "crm.contact",
                back="crm.contact.company.items",
            ),
        ),
    ),
    FamilyRules(
        "crm.quote",
        entity_type_id=7,
        defaults={
            "STATUS_ID": "DRAFT",
            "CURRENCY_ID": crm_stages.base_currency,
            "BEGINDATE": crm_stages.today,
            "CLOSEDATE": crm_stages.in_a_week,
        },
        derived=crm_stages.of_quote,
        mirrors=(("statusid", "stageid"), ("statussemanticid", "stagesemanticid")),
        links=(Links(*_CONTACTS, "crm.quote.contact.items", "crm.contact"),),
    ),
    FamilyRules("crm.status", presets=crm_stages.STATUSES),
    FamilyRules(
        "crm.category",
        presets=crm_stages.CATEGORIES,
        followed_by=crm_stages.add_stages_of_category,
    ),
    FamilyRules(
        "crm.item",
        collection="crm.item:{entityTypeId}",
        defaults={
            "stageId": crm_stages.first_of_item,
            "currencyId": crm_stages.base_currency,
            "begindate": crm_stages.today,
            "closedate": crm_stages.in_a_week,
            "categoryId": crm_stages.category_of_item,
            "entityTypeId": crm_stages.entity_type_of_item,
        },
        derived=crm_stages.of_item,
        links=(Links(*_CONTACTS),),
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
        followed_by=crm_stages.add_category_of_type,
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
    FamilyRules("crm.currency", scope=(), natural=("currency",), presets=crm_stages.CURRENCIES),
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
