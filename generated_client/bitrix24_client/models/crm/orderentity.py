"""Answers of ``crm.orderentity``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmOrderentity(_v.View):
    __slots__ = ()
    order_id = _v.integer("orderId")
    owner_id = _v.integer("ownerId")
    owner_type_id = _v.integer("ownerTypeId")


class CrmOrderentityAddResult(_v.View):
    __slots__ = ()
    deal_order = _v.nested("dealOrder", lambda: CrmOrderentity)


class CrmOrderentityGetFieldsResult(_v.View):
    __slots__ = ()
    order_entity = _v.nested("orderEntity", lambda: CrmOrderentityGetFieldsResultOrderEntity)


class CrmOrderentityGetFieldsResultOrderEntity(_v.View):
    __slots__ = ()
    order_id = _v.nested("orderId", lambda: CrmOrderentityGetFieldsResultOrderEntityField)
    owner_id = _v.nested("ownerId", lambda: CrmOrderentityGetFieldsResultOrderEntityField)
    owner_type_id = _v.nested("ownerTypeId", lambda: CrmOrderentityGetFieldsResultOrderEntityField)


class CrmOrderentityGetFieldsResultOrderEntityField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
