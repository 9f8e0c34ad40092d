"""Answers of ``sale.paymentitembasket``."""

from __future__ import annotations


from ..._runtime import views as _v


class SalePaymentitembasket(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    payment_id = _v.integer("paymentId")
    basket_id = _v.integer("basketId")
    """Id of the basket item."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    xml_id = _v.string("xmlId")
    """External id."""
    date_insert = _v.moment("dateInsert")
    """When it was made."""


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
    """Id of the basket item."""
    date_insert = _v.nested(
        "dateInsert", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField
    )
    """When it was made."""
    id = _v.nested("id", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField)
    payment_id = _v.nested(
        "paymentId", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField
    )
    quantity = _v.nested(
        "quantity", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField
    )
    """Quantity."""
    xml_id = _v.nested("xmlId", lambda: SalePaymentitembasketGetfieldsResultPaymentItemBasketField)
    """External id."""


class SalePaymentitembasketGetfieldsResultPaymentItemBasketField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SalePaymentitembasketUpdateResult(_v.View):
    __slots__ = ()
    payment_item_basket = _v.nested("paymentItemBasket", lambda: SalePaymentitembasket)
