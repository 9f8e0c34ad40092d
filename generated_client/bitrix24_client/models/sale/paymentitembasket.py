"""Answers of ``sale.paymentitembasket``."""

from __future__ import annotations


from ..._runtime import views as _v


class SalePaymentitembasket(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    payment_id = _v.integer("paymentId")
    basket_id = _v.integer("basketId")
    quantity = _v.decimal("quantity")
    xml_id = _v.string("xmlId")
    date_insert = _v.moment("dateInsert")


class SalePaymentitembasketAddResult(_v.View):
    __slots__ = ()
    payment_item_basket = _v.nested("paymentItemBasket", lambda: SalePaymentitembasket)


class SalePaymentitembasketGetResult(_v.View):
    __slots__ = ()
    payment_item_basket = _v.nested("paymentItemBasket", lambda: SalePaymentitembasket)


class SalePaymentitembasketGetfieldsResult(_v.View):
    __slots__ = ()
    payment_item_basket = _v.nested(
        "paymentItemBasket", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasket
    )


class SalePaymentitembasketGetfieldsResultPaymentItemBasket(_v.View):
    __slots__ = ()
    basket_id = _v.nested(
        "basketId", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField
    )
    date_insert = _v.nested(
        "dateInsert", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField
    )
    id = _v.nested("id", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField)
    payment_id = _v.nested(
        "paymentId", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField
    )
    quantity = _v.nested(
        "quantity", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField
    )
    xml_id = _v.nested("xmlId", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField)


class SalePaymentitembasketGetfieldsResultPaymentItemBasketField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePaymentitembasketUpdateResult(_v.View):
    __slots__ = ()
    payment_item_basket = _v.nested("paymentItemBasket", lambda: SalePaymentitembasket)
