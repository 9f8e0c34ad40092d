"""Answers of ``sale.propertyvariant``."""

from __future__ import annotations


from ..._runtime import views as _v


class SalePropertyvariant(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""
    order_props_id = _v.integer("orderPropsId")
    description = _v.string("description")
    """Description."""
    sort = _v.integer("sort")
    """Position in the sorting order."""


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
    """Description."""
    id = _v.nested("id", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    name = _v.nested("name", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    """Name."""
    order_props_id = _v.nested(
        "orderPropsId", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField
    )
    sort = _v.nested("sort", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    """Position in the sorting order."""
    value = _v.nested("value", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)
    """Value."""
    xnl_id = _v.nested("xnlId", lambda: SalePropertyvariantGetFieldsResultPropertyVariantField)


class SalePropertyvariantGetFieldsResultPropertyVariantField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SalePropertyvariantGetResult(_v.View):
    __slots__ = ()
    property_variant = _v.nested("propertyVariant", lambda: SalePropertyvariant)


class SalePropertyvariantUpdateResult(_v.View):
    __slots__ = ()
    property_variant = _v.nested("propertyVariant", lambda: SalePropertyvariant)
