"""Answers of ``sale.basketproperties``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleBasketproperties(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""
    code = _v.string("code")
    """Symbolic code."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""


class SaleBasketpropertiesAddResult(_v.View):
    __slots__ = ()
    basket_property = _v.nested("basketProperty", lambda: SaleBasketproperties)


class SaleBasketpropertiesGetFieldsResult(_v.View):
    __slots__ = ()
    basket_properties = _v.nested(
        "basketProperties", lambda: SaleBasketpropertiesGetFieldsResultBasketProperties
    )


class SaleBasketpropertiesGetFieldsResultBasketProperties(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    basket_id = _v.nested(
        "basketId", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField
    )
    """Id of the basket item."""
    name = _v.nested("name", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    """Name."""
    value = _v.nested("value", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    """Value."""
    code = _v.nested("code", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    """Symbolic code."""
    sort = _v.nested("sort", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    """Position in the sorting order."""
    xml_id = _v.nested("xmlId", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    """External id."""


class SaleBasketpropertiesGetFieldsResultBasketPropertiesField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SaleBasketpropertiesGetResult(_v.View):
    __slots__ = ()
    basket_property = _v.nested("basketProperty", lambda: SaleBasketproperties)


class SaleBasketpropertiesUpdateResult(_v.View):
    __slots__ = ()
    basket_property = _v.nested("basketProperty", lambda: SaleBasketproperties)
