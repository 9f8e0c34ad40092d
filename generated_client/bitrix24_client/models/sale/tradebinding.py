"""Answers of ``sale.tradebinding``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleTradeBinding(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    xml_id = _v.string("xmlId")
    external_order_id = _v.string("externalOrderId")
    order_id = _v.integer("orderId")
    trading_platform_id = _v.integer("tradingPlatformId")
    trading_platform_xml_id = _v.string("tradingPlatformXmlId")
    params = _v.string("params")


class SaleTradeBindingGetFieldsResult(_v.View):
    __slots__ = ()
    trade_binding = _v.nested("tradeBinding", lambda: SaleTradeBindingGetFieldsResultTradeBinding)


class SaleTradeBindingGetFieldsResultTradeBinding(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: SaleTradeBindingGetFieldsResultTradeBindingId)
    xml_id = _v.string("xmlId")
    external_order_id = _v.nested(
        "externalOrderId", lambda: SaleTradeBindingGetFieldsResultTradeBindingExternalOrderId
    )
    order_id = _v.integer("orderId")
    trading_platform_id = _v.integer("tradingPlatformId")
    trading_platform_xml_id = _v.string("tradingPlatformXmlId")
    params = _v.string("params")


class SaleTradeBindingGetFieldsResultTradeBindingExternalOrderId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleTradeBindingGetFieldsResultTradeBindingId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
