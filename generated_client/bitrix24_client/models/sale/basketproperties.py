"""Answers of ``sale.basketproperties``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleBasketproperties(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    basket_id = _v.integer("basketId")
    name = _v.string("name")
    value = _v.string("value")
    code = _v.string("code")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")


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
    name = _v.nested("name", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    value = _v.nested("value", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    code = _v.nested("code", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    sort = _v.nested("sort", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)
    xml_id = _v.nested("xmlId", lambda: SaleBasketpropertiesGetFieldsResultBasketPropertiesField)


class SaleBasketpropertiesGetFieldsResultBasketPropertiesField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleBasketpropertiesGetResult(_v.View):
    __slots__ = ()
    basket_property = _v.nested("basketProperty", lambda: SaleBasketproperties)


class SaleBasketpropertiesUpdateResult(_v.View):
    __slots__ = ()
    basket_property = _v.nested("basketProperty", lambda: SaleBasketproperties)
