"""Methods of ``sale``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.sale.basketitem import AsyncSaleBasketitemMethods, SaleBasketitemMethods
    from ...methods.sale.basketproperties import (
        AsyncSaleBasketpropertiesMethods,
        SaleBasketpropertiesMethods,
    )
    from ...methods.sale.businessvaluepersondomain import (
        AsyncSaleBusinessValuePersonDomainMethods,
        SaleBusinessValuePersonDomainMethods,
    )
    from ...methods.sale.cashbox import AsyncSaleCashboxMethods, SaleCashboxMethods
    from ...methods.sale.delivery import AsyncSaleDeliveryMethods, SaleDeliveryMethods
    from ...methods.sale.order import AsyncSaleOrderMethods, SaleOrderMethods
    from ...methods.sale.payment import AsyncSalePaymentMethods, SalePaymentMethods
    from ...methods.sale.paymentitembasket import (
        AsyncSalePaymentitembasketMethods,
        SalePaymentitembasketMethods,
    )
    from ...methods.sale.paymentitemshipment import (
        AsyncSalePaymentItemShipmentMethods,
        SalePaymentItemShipmentMethods,
    )
    from ...methods.sale.paysystem import AsyncSalePaysystemMethods, SalePaysystemMethods
    from ...methods.sale.persontype import AsyncSalePersontypeMethods, SalePersontypeMethods
    from ...methods.sale.property import AsyncSalePropertyMethods, SalePropertyMethods
    from ...methods.sale.propertygroup import (
        AsyncSalePropertygroupMethods,
        SalePropertygroupMethods,
    )
    from ...methods.sale.propertyrelation import (
        AsyncSalePropertyRelationMethods,
        SalePropertyRelationMethods,
    )
    from ...methods.sale.propertyvalue import (
        AsyncSalePropertyvalueMethods,
        SalePropertyvalueMethods,
    )
    from ...methods.sale.propertyvariant import (
        AsyncSalePropertyvariantMethods,
        SalePropertyvariantMethods,
    )
    from ...methods.sale.shipment import AsyncSaleShipmentMethods, SaleShipmentMethods
    from ...methods.sale.shipmentitem import AsyncSaleShipmentitemMethods, SaleShipmentitemMethods
    from ...methods.sale.shipmentproperty import (
        AsyncSaleShipmentpropertyMethods,
        SaleShipmentpropertyMethods,
    )
    from ...methods.sale.shipmentpropertyvalue import (
        AsyncSaleShipmentpropertyvalueMethods,
        SaleShipmentpropertyvalueMethods,
    )
    from ...methods.sale.status import AsyncSaleStatusMethods, SaleStatusMethods
    from ...methods.sale.statuslang import AsyncSaleStatusLangMethods, SaleStatusLangMethods
    from ...methods.sale.tradebinding import AsyncSaleTradeBindingMethods, SaleTradeBindingMethods
    from ...methods.sale.tradeplatform import (
        AsyncSaleTradePlatformMethods,
        SaleTradePlatformMethods,
    )


class SaleMethods(SyncNamespace):
    """``sale``."""

    __slots__ = ()
    _name = "sale"

    @builtins.property
    def basketitem(self) -> SaleBasketitemMethods:
        from ...methods.sale.basketitem import SaleBasketitemMethods

        return SaleBasketitemMethods(self._client)

    @builtins.property
    def basketproperties(self) -> SaleBasketpropertiesMethods:
        from ...methods.sale.basketproperties import SaleBasketpropertiesMethods

        return SaleBasketpropertiesMethods(self._client)

    @builtins.property
    def businessValuePersonDomain(self) -> SaleBusinessValuePersonDomainMethods:
        from ...methods.sale.businessvaluepersondomain import SaleBusinessValuePersonDomainMethods

        return SaleBusinessValuePersonDomainMethods(self._client)

    @builtins.property
    def cashbox(self) -> SaleCashboxMethods:
        from ...methods.sale.cashbox import SaleCashboxMethods

        return SaleCashboxMethods(self._client)

    @builtins.property
    def delivery(self) -> SaleDeliveryMethods:
        from ...methods.sale.delivery import SaleDeliveryMethods

        return SaleDeliveryMethods(self._client)

    @builtins.property
    def order(self) -> SaleOrderMethods:
        from ...methods.sale.order import SaleOrderMethods

        return SaleOrderMethods(self._client)

    @builtins.property
    def payment(self) -> SalePaymentMethods:
        from ...methods.sale.payment import SalePaymentMethods

        return SalePaymentMethods(self._client)

    @builtins.property
    def paymentItemShipment(self) -> SalePaymentItemShipmentMethods:
        from ...methods.sale.paymentitemshipment import SalePaymentItemShipmentMethods

        return SalePaymentItemShipmentMethods(self._client)

    @builtins.property
    def paymentitembasket(self) -> SalePaymentitembasketMethods:
        from ...methods.sale.paymentitembasket import SalePaymentitembasketMethods

        return SalePaymentitembasketMethods(self._client)

    @builtins.property
    def paysystem(self) -> SalePaysystemMethods:
        from ...methods.sale.paysystem import SalePaysystemMethods

        return SalePaysystemMethods(self._client)

    @builtins.property
    def persontype(self) -> SalePersontypeMethods:
        from ...methods.sale.persontype import SalePersontypeMethods

        return SalePersontypeMethods(self._client)

    @builtins.property
    def property(self) -> SalePropertyMethods:
        from ...methods.sale.property import SalePropertyMethods

        return SalePropertyMethods(self._client)

    @builtins.property
    def propertyRelation(self) -> SalePropertyRelationMethods:
        from ...methods.sale.propertyrelation import SalePropertyRelationMethods

        return SalePropertyRelationMethods(self._client)

    @builtins.property
    def propertygroup(self) -> SalePropertygroupMethods:
        from ...methods.sale.propertygroup import SalePropertygroupMethods

        return SalePropertygroupMethods(self._client)

    @builtins.property
    def propertyvalue(self) -> SalePropertyvalueMethods:
        from ...methods.sale.propertyvalue import SalePropertyvalueMethods

        return SalePropertyvalueMethods(self._client)

    @builtins.property
    def propertyvariant(self) -> SalePropertyvariantMethods:
        from ...methods.sale.propertyvariant import SalePropertyvariantMethods

        return SalePropertyvariantMethods(self._client)

    @builtins.property
    def shipment(self) -> SaleShipmentMethods:
        from ...methods.sale.shipment import SaleShipmentMethods

        return SaleShipmentMethods(self._client)

    @builtins.property
    def shipmentitem(self) -> SaleShipmentitemMethods:
        from ...methods.sale.shipmentitem import SaleShipmentitemMethods

        return SaleShipmentitemMethods(self._client)

    @builtins.property
    def shipmentproperty(self) -> SaleShipmentpropertyMethods:
        from ...methods.sale.shipmentproperty import SaleShipmentpropertyMethods

        return SaleShipmentpropertyMethods(self._client)

    @builtins.property
    def shipmentpropertyvalue(self) -> SaleShipmentpropertyvalueMethods:
        from ...methods.sale.shipmentpropertyvalue import SaleShipmentpropertyvalueMethods

        return SaleShipmentpropertyvalueMethods(self._client)

    @builtins.property
    def status(self) -> SaleStatusMethods:
        from ...methods.sale.status import SaleStatusMethods

        return SaleStatusMethods(self._client)

    @builtins.property
    def statusLang(self) -> SaleStatusLangMethods:
        from ...methods.sale.statuslang import SaleStatusLangMethods

        return SaleStatusLangMethods(self._client)

    @builtins.property
    def tradeBinding(self) -> SaleTradeBindingMethods:
        from ...methods.sale.tradebinding import SaleTradeBindingMethods

        return SaleTradeBindingMethods(self._client)

    @builtins.property
    def tradePlatform(self) -> SaleTradePlatformMethods:
        from ...methods.sale.tradeplatform import SaleTradePlatformMethods

        return SaleTradePlatformMethods(self._client)


class AsyncSaleMethods(AsyncNamespace):
    """``sale``."""

    __slots__ = ()
    _name = "sale"

    @builtins.property
    def basketitem(self) -> AsyncSaleBasketitemMethods:
        from ...methods.sale.basketitem import AsyncSaleBasketitemMethods

        return AsyncSaleBasketitemMethods(self._client)

    @builtins.property
    def basketproperties(self) -> AsyncSaleBasketpropertiesMethods:
        from ...methods.sale.basketproperties import AsyncSaleBasketpropertiesMethods

        return AsyncSaleBasketpropertiesMethods(self._client)

    @builtins.property
    def businessValuePersonDomain(self) -> AsyncSaleBusinessValuePersonDomainMethods:
        from ...methods.sale.businessvaluepersondomain import (
            AsyncSaleBusinessValuePersonDomainMethods,
        )

        return AsyncSaleBusinessValuePersonDomainMethods(self._client)

    @builtins.property
    def cashbox(self) -> AsyncSaleCashboxMethods:
        from ...methods.sale.cashbox import AsyncSaleCashboxMethods

        return AsyncSaleCashboxMethods(self._client)

    @builtins.property
    def delivery(self) -> AsyncSaleDeliveryMethods:
        from ...methods.sale.delivery import AsyncSaleDeliveryMethods

        return AsyncSaleDeliveryMethods(self._client)

    @builtins.property
    def order(self) -> AsyncSaleOrderMethods:
        from ...methods.sale.order import AsyncSaleOrderMethods

        return AsyncSaleOrderMethods(self._client)

    @builtins.property
    def payment(self) -> AsyncSalePaymentMethods:
        from ...methods.sale.payment import AsyncSalePaymentMethods

        return AsyncSalePaymentMethods(self._client)

    @builtins.property
    def paymentItemShipment(self) -> AsyncSalePaymentItemShipmentMethods:
        from ...methods.sale.paymentitemshipment import AsyncSalePaymentItemShipmentMethods

        return AsyncSalePaymentItemShipmentMethods(self._client)

    @builtins.property
    def paymentitembasket(self) -> AsyncSalePaymentitembasketMethods:
        from ...methods.sale.paymentitembasket import AsyncSalePaymentitembasketMethods

        return AsyncSalePaymentitembasketMethods(self._client)

    @builtins.property
    def paysystem(self) -> AsyncSalePaysystemMethods:
        from ...methods.sale.paysystem import AsyncSalePaysystemMethods

        return AsyncSalePaysystemMethods(self._client)

    @builtins.property
    def persontype(self) -> AsyncSalePersontypeMethods:
        from ...methods.sale.persontype import AsyncSalePersontypeMethods

        return AsyncSalePersontypeMethods(self._client)

    @builtins.property
    def property(self) -> AsyncSalePropertyMethods:
        from ...methods.sale.property import AsyncSalePropertyMethods

        return AsyncSalePropertyMethods(self._client)

    @builtins.property
    def propertyRelation(self) -> AsyncSalePropertyRelationMethods:
        from ...methods.sale.propertyrelation import AsyncSalePropertyRelationMethods

        return AsyncSalePropertyRelationMethods(self._client)

    @builtins.property
    def propertygroup(self) -> AsyncSalePropertygroupMethods:
        from ...methods.sale.propertygroup import AsyncSalePropertygroupMethods

        return AsyncSalePropertygroupMethods(self._client)

    @builtins.property
    def propertyvalue(self) -> AsyncSalePropertyvalueMethods:
        from ...methods.sale.propertyvalue import AsyncSalePropertyvalueMethods

        return AsyncSalePropertyvalueMethods(self._client)

    @builtins.property
    def propertyvariant(self) -> AsyncSalePropertyvariantMethods:
        from ...methods.sale.propertyvariant import AsyncSalePropertyvariantMethods

        return AsyncSalePropertyvariantMethods(self._client)

    @builtins.property
    def shipment(self) -> AsyncSaleShipmentMethods:
        from ...methods.sale.shipment import AsyncSaleShipmentMethods

        return AsyncSaleShipmentMethods(self._client)

    @builtins.property
    def shipmentitem(self) -> AsyncSaleShipmentitemMethods:
        from ...methods.sale.shipmentitem import AsyncSaleShipmentitemMethods

        return AsyncSaleShipmentitemMethods(self._client)

    @builtins.property
    def shipmentproperty(self) -> AsyncSaleShipmentpropertyMethods:
        from ...methods.sale.shipmentproperty import AsyncSaleShipmentpropertyMethods

        return AsyncSaleShipmentpropertyMethods(self._client)

    @builtins.property
    def shipmentpropertyvalue(self) -> AsyncSaleShipmentpropertyvalueMethods:
        from ...methods.sale.shipmentpropertyvalue import AsyncSaleShipmentpropertyvalueMethods

        return AsyncSaleShipmentpropertyvalueMethods(self._client)

    @builtins.property
    def status(self) -> AsyncSaleStatusMethods:
        from ...methods.sale.status import AsyncSaleStatusMethods

        return AsyncSaleStatusMethods(self._client)

    @builtins.property
    def statusLang(self) -> AsyncSaleStatusLangMethods:
        from ...methods.sale.statuslang import AsyncSaleStatusLangMethods

        return AsyncSaleStatusLangMethods(self._client)

    @builtins.property
    def tradeBinding(self) -> AsyncSaleTradeBindingMethods:
        from ...methods.sale.tradebinding import AsyncSaleTradeBindingMethods

        return AsyncSaleTradeBindingMethods(self._client)

    @builtins.property
    def tradePlatform(self) -> AsyncSaleTradePlatformMethods:
        from ...methods.sale.tradeplatform import AsyncSaleTradePlatformMethods

        return AsyncSaleTradePlatformMethods(self._client)
