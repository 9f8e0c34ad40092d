"""Answers of ``sale.propertyrelation``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class SalePropertyRelationEntityType(StrEnum):
    P = "P"  # payment system
    D = "D"  # delivery
    L = "L"  # landing
    T = "T"  # trading platform


class SalePropertyRelation(_v.View):
    __slots__ = ()
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    entity_type = _v.choice("entityType", SalePropertyRelationEntityType)
    """Type of the object that it belongs to."""
    property_id = _v.integer("propertyId")
    """Id of the property."""


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
    """Id or code of the object that it belongs to."""
    entity_type = _v.nested(
        "entityType", lambda: SalePropertyRelationGetFieldsResultPropertyRelationField
    )
    """Type of the object that it belongs to."""
    property_id = _v.nested(
        "propertyId", lambda: SalePropertyRelationGetFieldsResultPropertyRelationField
    )
    """Id of the property."""


class SalePropertyRelationGetFieldsResultPropertyRelationField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
