"""Answers of ``sale.propertyrelation``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class SaleOrderPropertyRelationEntityType(StrEnum):
    P = "P"  # payment system
    D = "D"  # delivery
    L = "L"  # landing
    T = "T"  # trading platform


class SalePropertyRelation(_v.View):
    __slots__ = ()
    entity_id = _v.integer("entityId")
    entity_type = _v.choice("entityType", SaleOrderPropertyRelationEntityType)
    property_id = _v.integer("propertyId")


class SalePropertyRelationAddResult(_v.View):
    __slots__ = ()
    property_relation = _v.nested("propertyRelation", lambda: SalePropertyRelation)


class SalePropertyRelationGetFieldsResult(_v.View):
    __slots__ = ()
    property_relation = _v.nested(
        "propertyRelation", lambda: SalePropertyRelationGetFieldsResultPropertyRelation
    )


class SalePropertyRelationGetFieldsResultPropertyRelation(_v.View):
    __slots__ = ()
    entity_id = _v.nested(
        "entityId", lambda: SalePropertyRelationGetFieldsResultPropertyRelationField
    )
    entity_type = _v.nested(
        "entityType", lambda: SalePropertyRelationGetFieldsResultPropertyRelationField
    )
    property_id = _v.nested(
        "propertyId", lambda: SalePropertyRelationGetFieldsResultPropertyRelationField
    )


class SalePropertyRelationGetFieldsResultPropertyRelationField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
