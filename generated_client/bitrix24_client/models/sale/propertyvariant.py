"""Answers of ``sale.propertyvariant``."""

from __future__ import annotations


from ..._runtime import views as _v


class SalePropertyvariant(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    value = _v.string("value")
    order_props_id = _v.integer("orderPropsId")
    description = _v.string("description")
    sort = _v.integer("sort")


class SalePropertyvariantAddResult(_v.View):
    __slots__ = ()
    property_variant = _v.nested("propertyVariant", lambda: SalePropertyvariant)


class SalePropertyvariantGetFieldsResult(_v.View):
    __slots__ = ()
    property_variant = _v.nested(
        "propertyVariant", lambda: SalePropertyvariantGetFieldsResultPropertyVariant
    )


class SalePropertyvariantGetFieldsResultPropertyVariant(_v.View):
    __slots__ = ()
    description = _v.nested(
        "description", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField
    )
    id = _v.nested("id", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    name = _v.nested("name", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    order_props_id = _v.nested(
        "orderPropsId", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField
    )
    sort = _v.nested("sort", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    value = _v.nested("value", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    xnl_id = _v.nested("xnlId", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)


class SalePropertyvariantGetFieldsResultPropertyVariantField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertyvariantGetResult(_v.View):
    __slots__ = ()
    property_variant = _v.nested("propertyVariant", lambda: SalePropertyvariant)


class SalePropertyvariantUpdateResult(_v.View):
    __slots__ = ()
    property_variant = _v.nested("propertyVariant", lambda: SalePropertyvariant)
