"""Methods of ``sale.delivery``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import delivery as models
    from ...params.sale import delivery as params
else:
    models = lazy_module("...models.sale.delivery", __package__)

ADD = Method("sale.delivery.add", _k.Nested(lambda: models.SaleDeliveryAddResult))
DELETE = Method("sale.delivery.delete", _k.BOOLEAN)
GETLIST = Method(
    "sale.delivery.getlist",
    _k.ListOf(_k.Nested(lambda: models.SaleDelivery)),
    safe=True,
    some_keys={"FILTER": ("SaleDeliveryGetlistFilter",), "ORDER": ("SaleDeliveryGetlistOrder",)},
)
UPDATE = Method(
    "sale.delivery.update", _k.BOOLEAN, some_keys={"FIELDS": ("SaleDeliveryUpdateFields",)}
)
CONFIG_GET = Method(
    "sale.delivery.config.get", _k.ListOf(_k.Nested(lambda: models.SaleDeliveryConfig)), safe=True
)
CONFIG_UPDATE = Method("sale.delivery.config.update", _k.BOOLEAN)
EXTRA_SERVICE_ADD = Method("sale.delivery.extra.service.add", _k.INTEGER)
EXTRA_SERVICE_DELETE = Method("sale.delivery.extra.service.delete", _k.BOOLEAN)
EXTRA_SERVICE_GET = Method(
    "sale.delivery.extra.service.get",
    _k.ListOf(_k.Nested(lambda: models.SaleDeliveryExtraService)),
    safe=True,
)
EXTRA_SERVICE_UPDATE = Method("sale.delivery.extra.service.update", _k.BOOLEAN)
HANDLER_ADD = Method(
    "sale.delivery.handler.add", _k.INTEGER, keys={"SETTINGS": ("SaleDeliveryHandlerAddSettings",)}
)
HANDLER_DELETE = Method("sale.delivery.handler.delete", _k.BOOLEAN)
HANDLER_LIST = Method(
    "sale.delivery.handler.list",
    _k.ListOf(_k.Nested(lambda: models.SaleDeliveryHandler)),
    safe=True,
)
HANDLER_UPDATE = Method(
    "sale.delivery.handler.update",
    _k.BOOLEAN,
    keys={"SETTINGS": ("SaleDeliveryHandlerUpdateSettings",)},
)
REQUEST_DELETE = Method("sale.delivery.request.delete", _k.BOOLEAN)
REQUEST_SENDMESSAGE = Method(
    "sale.delivery.request.sendmessage",
    _k.BOOLEAN,
    keys={"MESSAGE": ("SaleDeliveryRequestSendmessageMessage",)},
)
REQUEST_UPDATE = Method(
    "sale.delivery.request.update",
    _k.BOOLEAN,
    keys={"STATUS": ("SaleDeliveryRequestUpdateStatus",)},
)


class SaleDeliveryMethods(SyncNamespace):
    """``sale.delivery``."""

    __slots__ = ()
    _name = "sale.delivery"

    @builtins.property
    def config(self) -> SaleDeliveryConfigMethods:
        return SaleDeliveryConfigMethods(self._client)

    @builtins.property
    def extra(self) -> SaleDeliveryExtraMethods:
        return SaleDeliveryExtraMethods(self._client)

    @builtins.property
    def handler(self) -> SaleDeliveryHandlerMethods:
        return SaleDeliveryHandlerMethods(self._client)

    @builtins.property
    def request(self) -> SaleDeliveryRequestMethods:
        return SaleDeliveryRequestMethods(self._client)

    def add(
        self,
        *,
        rest_code: str,
        name: str,
        currency: str,
        description: str | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        config: Sequence[params.SaleDeliveryAddConfigItem] | None = None,
        logotype: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleDeliveryAddResult:
        """Add Delivery Service (sale.delivery.add).

        ``sale.delivery.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html

        Args:
            rest_code (str):
            name (str): Name.
            currency (str): Code of the currency.
            description (str): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            config (Sequence[SaleDeliveryAddConfigItem]):
            logotype (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``: Parameter NAME is not defined
                ``ERROR_DELIVERY_ADD``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            ADD,
            {
                "REST_CODE": rest_code,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": active,
                "CONFIG": config,
                "LOGOTYPE": logotype,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Delivery Service.

        ``sale.delivery.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_DELIVERY_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def getlist(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleDeliveryGetlistFilter | OtherKeys | None = None,
        order: params.SaleDeliveryGetlistOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.SaleDelivery]:
        """Get a list of delivery services.

        ``sale.delivery.getlist``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleDeliveryGetlistFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleDeliveryGetlistFilter``.
            order (SaleDeliveryGetlistOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleDeliveryGetlistOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            GETLIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        currency: str | None = None,
        description: str | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        logotype: str | None = None,
        fields: params.SaleDeliveryUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service (sale.delivery.update).

        ``sale.delivery.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html

        Args:
            id (int): Id of the record to change.
            name (str): Name.
            currency (str): Code of the currency.
            description (str): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Whether the record is active.
            logotype (str):
            fields (SaleDeliveryUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SaleDeliveryUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ERROR_DELIVERY_UPDATE``
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": active,
                "LOGOTYPE": logotype,
                "FIELDS": fields,
            },
            extra,
        )


class AsyncSaleDeliveryMethods(AsyncNamespace):
    """``sale.delivery``."""

    __slots__ = ()
    _name = "sale.delivery"

    @builtins.property
    def config(self) -> AsyncSaleDeliveryConfigMethods:
        return AsyncSaleDeliveryConfigMethods(self._client)

    @builtins.property
    def extra(self) -> AsyncSaleDeliveryExtraMethods:
        return AsyncSaleDeliveryExtraMethods(self._client)

    @builtins.property
    def handler(self) -> AsyncSaleDeliveryHandlerMethods:
        return AsyncSaleDeliveryHandlerMethods(self._client)

    @builtins.property
    def request(self) -> AsyncSaleDeliveryRequestMethods:
        return AsyncSaleDeliveryRequestMethods(self._client)

    def add(
        self,
        *,
        rest_code: str,
        name: str,
        currency: str,
        description: str | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        config: Sequence[params.SaleDeliveryAddConfigItem] | None = None,
        logotype: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleDeliveryAddResult]:
        """Add Delivery Service (sale.delivery.add).

        ``sale.delivery.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html

        Args:
            rest_code (str):
            name (str): Name.
            currency (str): Code of the currency.
            description (str): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            config (Sequence[SaleDeliveryAddConfigItem]):
            logotype (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``: Parameter NAME is not defined
                ``ERROR_DELIVERY_ADD``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            ADD,
            {
                "REST_CODE": rest_code,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": active,
                "CONFIG": config,
                "LOGOTYPE": logotype,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Delivery Service.

        ``sale.delivery.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_DELIVERY_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def getlist(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleDeliveryGetlistFilter | OtherKeys | None = None,
        order: params.SaleDeliveryGetlistOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.SaleDelivery]]:
        """Get a list of delivery services.

        ``sale.delivery.getlist``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleDeliveryGetlistFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleDeliveryGetlistFilter``.
            order (SaleDeliveryGetlistOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleDeliveryGetlistOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            GETLIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        currency: str | None = None,
        description: str | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        logotype: str | None = None,
        fields: params.SaleDeliveryUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service (sale.delivery.update).

        ``sale.delivery.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html

        Args:
            id (int): Id of the record to change.
            name (str): Name.
            currency (str): Code of the currency.
            description (str): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Whether the record is active.
            logotype (str):
            fields (SaleDeliveryUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SaleDeliveryUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ERROR_DELIVERY_UPDATE``
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": active,
                "LOGOTYPE": logotype,
                "FIELDS": fields,
            },
            extra,
        )


class SaleDeliveryConfigMethods(SyncNamespace):
    """``sale.delivery.config``."""

    __slots__ = ()
    _name = "sale.delivery.config"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SaleDeliveryConfig]:
        """Get Delivery Service Settings.

        ``sale.delivery.config.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(CONFIG_GET, {"ID": id}, extra)

    def update(
        self,
        *,
        id: int,
        config: Sequence[params.SaleDeliveryConfigUpdateConfigItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service Settings.

        ``sale.delivery.config.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html

        Args:
            id (int): Id of the record to change.
            config (Sequence[SaleDeliveryConfigUpdateConfigItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_DELIVERY_CONFIG_UPDATE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(CONFIG_UPDATE, {"ID": id, "CONFIG": config}, extra)


class AsyncSaleDeliveryConfigMethods(AsyncNamespace):
    """``sale.delivery.config``."""

    __slots__ = ()
    _name = "sale.delivery.config"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.SaleDeliveryConfig]]:
        """Get Delivery Service Settings.

        ``sale.delivery.config.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(CONFIG_GET, {"ID": id}, extra)

    def update(
        self,
        *,
        id: int,
        config: Sequence[params.SaleDeliveryConfigUpdateConfigItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service Settings.

        ``sale.delivery.config.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html

        Args:
            id (int): Id of the record to change.
            config (Sequence[SaleDeliveryConfigUpdateConfigItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_DELIVERY_CONFIG_UPDATE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(CONFIG_UPDATE, {"ID": id, "CONFIG": config}, extra)


class SaleDeliveryExtraMethods(SyncNamespace):
    """``sale.delivery.extra``."""

    __slots__ = ()
    _name = "sale.delivery.extra"

    @builtins.property
    def service(self) -> SaleDeliveryExtraServiceMethods:
        return SaleDeliveryExtraServiceMethods(self._client)


class AsyncSaleDeliveryExtraMethods(AsyncNamespace):
    """``sale.delivery.extra``."""

    __slots__ = ()
    _name = "sale.delivery.extra"

    @builtins.property
    def service(self) -> AsyncSaleDeliveryExtraServiceMethods:
        return AsyncSaleDeliveryExtraServiceMethods(self._client)


class SaleDeliveryExtraServiceMethods(SyncNamespace):
    """``sale.delivery.extra.service``."""

    __slots__ = ()
    _name = "sale.delivery.extra.service"

    def add(
        self,
        *,
        delivery_id: int,
        type: Literal["enum", "checkbox", "quantity"],
        name: str,
        active: Literal["Y", "N"] | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: float | Decimal | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceAddItemsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.add``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html

        Args:
            delivery_id (int):
            type (Literal["enum", "checkbox", "quantity"]): Type.
            name (str): Name.
            active (Literal["Y", "N"]): Default: ``"N"``.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (str): Description.
            price (float | Decimal): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceAddItemsItem]): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``: Parameter DELIVERY_ID is not defined
                ``ERROR_EXTRA_SERVICE_ADD``
                ``ERROR_DELIVERY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            EXTRA_SERVICE_ADD,
            {
                "DELIVERY_ID": delivery_id,
                "TYPE": type,
                "NAME": name,
                "ACTIVE": active,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete the delivery service.

        ``sale.delivery.extra.service.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EXTRA_SERVICE_NOT_FOUND``: Extra service not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_EXTRA_SERVICE_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(EXTRA_SERVICE_DELETE, {"ID": id}, extra)

    def get(
        self, *, delivery_id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SaleDeliveryExtraService]:
        """Get Information About All Services of a Specific Delivery Service.

        ``sale.delivery.extra.service.get``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html

        Args:
            delivery_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(EXTRA_SERVICE_GET, {"DELIVERY_ID": delivery_id}, extra)

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        active: Literal["Y", "N"] | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: float | Decimal | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceUpdateItemsItem] | None = None,
        type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html

        Args:
            id (int): Id of the record to change.
            name (str): Name.
            active (Literal["Y", "N"]): Whether the record is active.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (str): Description.
            price (float | Decimal): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceUpdateItemsItem]): Required in some cases.
            type (str): Type.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ERROR_EXTRA_SERVICE_UPDATE``
                ``ERROR_EXTRA_SERVICE_NOT_FOUND``: Extra service not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            EXTRA_SERVICE_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "ACTIVE": active,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
                "TYPE": type,
            },
            extra,
        )


class AsyncSaleDeliveryExtraServiceMethods(AsyncNamespace):
    """``sale.delivery.extra.service``."""

    __slots__ = ()
    _name = "sale.delivery.extra.service"

    def add(
        self,
        *,
        delivery_id: int,
        type: Literal["enum", "checkbox", "quantity"],
        name: str,
        active: Literal["Y", "N"] | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: float | Decimal | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceAddItemsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.add``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html

        Args:
            delivery_id (int):
            type (Literal["enum", "checkbox", "quantity"]): Type.
            name (str): Name.
            active (Literal["Y", "N"]): Default: ``"N"``.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (str): Description.
            price (float | Decimal): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceAddItemsItem]): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``: Parameter DELIVERY_ID is not defined
                ``ERROR_EXTRA_SERVICE_ADD``
                ``ERROR_DELIVERY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            EXTRA_SERVICE_ADD,
            {
                "DELIVERY_ID": delivery_id,
                "TYPE": type,
                "NAME": name,
                "ACTIVE": active,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete the delivery service.

        ``sale.delivery.extra.service.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EXTRA_SERVICE_NOT_FOUND``: Extra service not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_EXTRA_SERVICE_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(EXTRA_SERVICE_DELETE, {"ID": id}, extra)

    def get(
        self, *, delivery_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.SaleDeliveryExtraService]]:
        """Get Information About All Services of a Specific Delivery Service.

        ``sale.delivery.extra.service.get``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html

        Args:
            delivery_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_DELIVERY_NOT_FOUND``: Delivery not found
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(EXTRA_SERVICE_GET, {"DELIVERY_ID": delivery_id}, extra)

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        active: Literal["Y", "N"] | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: float | Decimal | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceUpdateItemsItem] | None = None,
        type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html

        Args:
            id (int): Id of the record to change.
            name (str): Name.
            active (Literal["Y", "N"]): Whether the record is active.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (str): Description.
            price (float | Decimal): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceUpdateItemsItem]): Required in some cases.
            type (str): Type.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ERROR_EXTRA_SERVICE_UPDATE``
                ``ERROR_EXTRA_SERVICE_NOT_FOUND``: Extra service not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            EXTRA_SERVICE_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "ACTIVE": active,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
                "TYPE": type,
            },
            extra,
        )


class SaleDeliveryHandlerMethods(SyncNamespace):
    """``sale.delivery.handler``."""

    __slots__ = ()
    _name = "sale.delivery.handler"

    def add(
        self,
        *,
        name: str,
        code: str,
        settings: params.SaleDeliveryHandlerAddSettings,
        profiles: Sequence[params.SaleDeliveryHandlerAddProfilesItem],
        sort: int | None = None,
        description: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Delivery Service Handler.

        ``sale.delivery.handler.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html

        Args:
            name (str): Name.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (int | str): Description.
            settings (SaleDeliveryHandlerAddSettings): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerAddSettings``.
            profiles (Sequence[SaleDeliveryHandlerAddProfilesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``: Parameter CODE is not defined
                ``ERROR_HANDLER_ADD``
                ``ERROR_HANDLER_ALREADY_EXIST``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            HANDLER_ADD,
            {
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": settings,
                "PROFILES": profiles,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Delivery Service Handler.

        ``sale.delivery.handler.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SaleDeliveryHandler]:
        """Get a list of delivery service handlers.

        ``sale.delivery.handler.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(HANDLER_LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        settings: params.SaleDeliveryHandlerUpdateSettings | None = None,
        profiles: Sequence[params.SaleDeliveryHandlerUpdateProfilesItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service Handler.

        ``sale.delivery.handler.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html

        Args:
            id (int): Id of the record to change.
            name (str): Name.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (str): Description.
            settings (SaleDeliveryHandlerUpdateSettings): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerUpdateSettings``.
            profiles (Sequence[SaleDeliveryHandlerUpdateProfilesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_UPDATE``
                ``ERROR_HANDLER_ALREADY_EXIST``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            HANDLER_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": settings,
                "PROFILES": profiles,
            },
            extra,
        )


class AsyncSaleDeliveryHandlerMethods(AsyncNamespace):
    """``sale.delivery.handler``."""

    __slots__ = ()
    _name = "sale.delivery.handler"

    def add(
        self,
        *,
        name: str,
        code: str,
        settings: params.SaleDeliveryHandlerAddSettings,
        profiles: Sequence[params.SaleDeliveryHandlerAddProfilesItem],
        sort: int | None = None,
        description: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Delivery Service Handler.

        ``sale.delivery.handler.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html

        Args:
            name (str): Name.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (int | str): Description.
            settings (SaleDeliveryHandlerAddSettings): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerAddSettings``.
            profiles (Sequence[SaleDeliveryHandlerAddProfilesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``: Parameter CODE is not defined
                ``ERROR_HANDLER_ADD``
                ``ERROR_HANDLER_ALREADY_EXIST``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            HANDLER_ADD,
            {
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": settings,
                "PROFILES": profiles,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Delivery Service Handler.

        ``sale.delivery.handler.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.SaleDeliveryHandler]]:
        """Get a list of delivery service handlers.

        ``sale.delivery.handler.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(HANDLER_LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        settings: params.SaleDeliveryHandlerUpdateSettings | None = None,
        profiles: Sequence[params.SaleDeliveryHandlerUpdateProfilesItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service Handler.

        ``sale.delivery.handler.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html

        Args:
            id (int): Id of the record to change.
            name (str): Name.
            code (str): Symbolic code.
            sort (int): Position in the sorting order.
            description (str): Description.
            settings (SaleDeliveryHandlerUpdateSettings): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerUpdateSettings``.
            profiles (Sequence[SaleDeliveryHandlerUpdateProfilesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_UPDATE``
                ``ERROR_HANDLER_ALREADY_EXIST``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            HANDLER_UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": settings,
                "PROFILES": profiles,
            },
            extra,
        )


class SaleDeliveryRequestMethods(SyncNamespace):
    """``sale.delivery.request``."""

    __slots__ = ()
    _name = "sale.delivery.request"

    def delete(
        self, *, delivery_id: int, request_id: str, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Delivery Request.

        ``sale.delivery.request.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html

        Args:
            delivery_id (int):
            request_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``DELIVERY_ID_NOT_SPECIFIED``
                ``DELIVERY_NOT_FOUND``: Delivery service has not been found
                ``REQUEST_ID_NOT_SPECIFIED``
                ``REQUEST_NOT_FOUND``
                ``DELETE_REQUEST_INTERNAL_ERROR``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            REQUEST_DELETE, {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id}, extra
        )

    def sendmessage(
        self,
        *,
        delivery_id: int,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: params.SaleDeliveryRequestSendmessageMessage,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Create Notifications for Delivery Request.

        ``sale.delivery.request.sendmessage``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html

        Args:
            delivery_id (int):
            request_id (str):
            addressee (Literal["MANAGER", "RECIPIENT"]):
            message (SaleDeliveryRequestSendmessageMessage): Text of the message. Keys:
                ``bitrix24_client.params.SaleDeliveryRequestSendmessageMessage``.

        Raises:
            ApiError: The codes that are documented:
                ``DELIVERY_ID_NOT_SPECIFIED``
                ``DELIVERY_NOT_FOUND``: Delivery service has not been found
                ``REQUEST_ID_NOT_SPECIFIED``
                ``REQUEST_NOT_FOUND``
                ``ADDRESSEE_IS_NOT_SPECIFIED``
                ``ADDRESSEE_UNEXPECTED_VALUE``
                ``MESSAGE_NOT_SPECIFIED``
                ``MESSAGE_STATUS_NOT_SPECIFIED``
                ``MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED``
                ``UNEXPECTED_MESSAGE_STATUS_SEMANTIC``
                ``REQUEST_SHIPMENT_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            REQUEST_SENDMESSAGE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "ADDRESSEE": addressee,
                "MESSAGE": message,
            },
            extra,
        )

    def update(
        self,
        *,
        delivery_id: int,
        request_id: str,
        finalize: Literal["Y", "N"] | None = None,
        status: params.SaleDeliveryRequestUpdateStatus | None = None,
        properties: Sequence[params.SaleDeliveryRequestUpdatePropertiesItem] | None = None,
        overwrite_properties: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Request.

        ``sale.delivery.request.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html

        Args:
            delivery_id (int):
            request_id (str):
            finalize (Literal["Y", "N"]):
            status (SaleDeliveryRequestUpdateStatus): Status. Keys:
                ``bitrix24_client.params.SaleDeliveryRequestUpdateStatus``.
            properties (Sequence[SaleDeliveryRequestUpdatePropertiesItem]): Properties.
            overwrite_properties (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``DELIVERY_ID_NOT_SPECIFIED``
                ``DELIVERY_NOT_FOUND``: Delivery service has not been found
                ``REQUEST_ID_NOT_SPECIFIED``
                ``REQUEST_NOT_FOUND``
                ``STATUS_UNEXPECTED_FORMAT``
                ``STATUS_TEXT_NOT_SPECIFIED``
                ``STATUS_SEMANTIC_NOT_SPECIFIED``
                ``PROPERTIES_UNEXPECTED_FORMAT``
                ``PROPERTY_VALUE_UNEXPECTED_FORMAT``
                ``PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT``
                ``PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT``
                ``UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE``
                ``UNEXPECTED_OVERWRITE_PROPERTIES_VALUE``
                ``UPDATE_REQUEST_INTERNAL_ERROR``
                ``EMPTY_UPDATE_PAYLOAD``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            REQUEST_UPDATE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "FINALIZE": finalize,
                "STATUS": status,
                "PROPERTIES": properties,
                "OVERWRITE_PROPERTIES": overwrite_properties,
            },
            extra,
        )


class AsyncSaleDeliveryRequestMethods(AsyncNamespace):
    """``sale.delivery.request``."""

    __slots__ = ()
    _name = "sale.delivery.request"

    def delete(
        self, *, delivery_id: int, request_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Delivery Request.

        ``sale.delivery.request.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html

        Args:
            delivery_id (int):
            request_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``DELIVERY_ID_NOT_SPECIFIED``
                ``DELIVERY_NOT_FOUND``: Delivery service has not been found
                ``REQUEST_ID_NOT_SPECIFIED``
                ``REQUEST_NOT_FOUND``
                ``DELETE_REQUEST_INTERNAL_ERROR``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            REQUEST_DELETE, {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id}, extra
        )

    def sendmessage(
        self,
        *,
        delivery_id: int,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: params.SaleDeliveryRequestSendmessageMessage,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Create Notifications for Delivery Request.

        ``sale.delivery.request.sendmessage``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html

        Args:
            delivery_id (int):
            request_id (str):
            addressee (Literal["MANAGER", "RECIPIENT"]):
            message (SaleDeliveryRequestSendmessageMessage): Text of the message. Keys:
                ``bitrix24_client.params.SaleDeliveryRequestSendmessageMessage``.

        Raises:
            ApiError: The codes that are documented:
                ``DELIVERY_ID_NOT_SPECIFIED``
                ``DELIVERY_NOT_FOUND``: Delivery service has not been found
                ``REQUEST_ID_NOT_SPECIFIED``
                ``REQUEST_NOT_FOUND``
                ``ADDRESSEE_IS_NOT_SPECIFIED``
                ``ADDRESSEE_UNEXPECTED_VALUE``
                ``MESSAGE_NOT_SPECIFIED``
                ``MESSAGE_STATUS_NOT_SPECIFIED``
                ``MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED``
                ``UNEXPECTED_MESSAGE_STATUS_SEMANTIC``
                ``REQUEST_SHIPMENT_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            REQUEST_SENDMESSAGE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "ADDRESSEE": addressee,
                "MESSAGE": message,
            },
            extra,
        )

    def update(
        self,
        *,
        delivery_id: int,
        request_id: str,
        finalize: Literal["Y", "N"] | None = None,
        status: params.SaleDeliveryRequestUpdateStatus | None = None,
        properties: Sequence[params.SaleDeliveryRequestUpdatePropertiesItem] | None = None,
        overwrite_properties: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Request.

        ``sale.delivery.request.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html

        Args:
            delivery_id (int):
            request_id (str):
            finalize (Literal["Y", "N"]):
            status (SaleDeliveryRequestUpdateStatus): Status. Keys:
                ``bitrix24_client.params.SaleDeliveryRequestUpdateStatus``.
            properties (Sequence[SaleDeliveryRequestUpdatePropertiesItem]): Properties.
            overwrite_properties (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``DELIVERY_ID_NOT_SPECIFIED``
                ``DELIVERY_NOT_FOUND``: Delivery service has not been found
                ``REQUEST_ID_NOT_SPECIFIED``
                ``REQUEST_NOT_FOUND``
                ``STATUS_UNEXPECTED_FORMAT``
                ``STATUS_TEXT_NOT_SPECIFIED``
                ``STATUS_SEMANTIC_NOT_SPECIFIED``
                ``PROPERTIES_UNEXPECTED_FORMAT``
                ``PROPERTY_VALUE_UNEXPECTED_FORMAT``
                ``PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT``
                ``PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT``
                ``UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE``
                ``UNEXPECTED_OVERWRITE_PROPERTIES_VALUE``
                ``UPDATE_REQUEST_INTERNAL_ERROR``
                ``EMPTY_UPDATE_PAYLOAD``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            REQUEST_UPDATE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "FINALIZE": finalize,
                "STATUS": status,
                "PROPERTIES": properties,
                "OVERWRITE_PROPERTIES": overwrite_properties,
            },
            extra,
        )
