"""Answers of ``sale.tradebinding``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleTradeBinding(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    xml_id = _v.string("xmlId")
    """External id."""
    external_order_id = _v.string("externalOrderId")
    order_id = _v.integer("orderId")
    """Id of the order."""
    trading_platform_id = _v.integer("tradingPlatformId")
    trading_platform_xml_id = _v.string("tradingPlatformXmlId")
    params = _v.string("params")


class SaleTradeBindingGetFieldsResult(_v.View):
    __slots__ = ()
    trade_binding = _v.nested("tradeBinding", lambda: SaleTradeBindingGetFieldsResultTradeBinding)


class SaleTradeBindingGetFieldsResultTradeBinding(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    xml_id = _v.string("xmlId")
    """External id."""
    external_order_id = _v.anything("externalOrderId")
    order_id = _v.integer("orderId")
    """Id of the order."""
    trading_platform_id = _v.integer("tradingPlatformId")
    trading_platform_xml_id = _v.string("tradingPlatformXmlId")
    params = _v.string("params")
