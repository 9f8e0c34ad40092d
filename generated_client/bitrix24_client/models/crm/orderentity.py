"""Answers of ``crm.orderentity``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmOrderentity(_v.View):
    __slots__ = ()
    order_id = _v.integer("orderId")
    """Id of the order."""
    owner_id = _v.integer("ownerId")
    """Id of the owner."""
    owner_type_id = _v.integer("ownerTypeId")
    """Id of the type of the owner."""


class CrmOrderentityAddResult(_v.View):
    __slots__ = ()
    deal_order = _v.nested("dealOrder", lambda: CrmOrderentity)


class CrmOrderentityGetFieldsResult(_v.View):
    __slots__ = ()
    order_entity = _v.nested("orderEntity", lambda: CrmOrderentityGetFieldsResultOrderEntity)


class CrmOrderentityGetFieldsResultOrderEntity(_v.View):
    __slots__ = ()
    order_id = _v.nested("orderId", lambda: CrmOrderentityGetFieldsResultOrderEntityField)
    """Id of the order."""
    owner_id = _v.nested("ownerId", lambda: CrmOrderentityGetFieldsResultOrderEntityField)
    """Id of the owner."""
    owner_type_id = _v.nested("ownerTypeId", lambda: CrmOrderentityGetFieldsResultOrderEntityField)
    """Id of the type of the owner."""


class CrmOrderentityGetFieldsResultOrderEntityField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
