"""Methods of ``sale.delivery``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params.sale import delivery as params

ADD = Method("sale.delivery.add", _k.ANY)
DELETE = Method("sale.delivery.delete", _k.BOOLEAN)
GETLIST = Method(
    "sale.delivery.getlist",
    _k.ANY,
    safe=True,
    some_keys={"FILTER": ("SaleDeliveryGetlistFilter",), "ORDER": ("SaleDeliveryGetlistOrder",)},
)
UPDATE = Method(
    "sale.delivery.update", _k.BOOLEAN, some_keys={"FIELDS": ("SaleDeliveryUpdateFields",)}
)
CONFIG_GET = Method("sale.delivery.config.get", _k.ANY, safe=True)
CONFIG_UPDATE = Method("sale.delivery.config.update", _k.BOOLEAN)
EXTRA_SERVICE_ADD = Method("sale.delivery.extra.service.add", _k.ANY)
EXTRA_SERVICE_DELETE = Method("sale.delivery.extra.service.delete", _k.BOOLEAN)
EXTRA_SERVICE_GET = Method("sale.delivery.extra.service.get", _k.ANY, safe=True)
EXTRA_SERVICE_UPDATE = Method("sale.delivery.extra.service.update", _k.BOOLEAN)
HANDLER_ADD = Method(
    "sale.delivery.handler.add", _k.ANY, some_keys={"SETTINGS": ("SaleDeliveryHandlerAddSettings",)}
)
HANDLER_DELETE = Method("sale.delivery.handler.delete", _k.BOOLEAN)
HANDLER_LIST = Method("sale.delivery.handler.list", _k.ANY, safe=True)
HANDLER_UPDATE = Method(
    "sale.delivery.handler.update",
    _k.BOOLEAN,
    some_keys={"SETTINGS": ("SaleDeliveryHandlerUpdateSettings",)},
)
REQUEST_DELETE = Method("sale.delivery.request.delete", _k.BOOLEAN)
REQUEST_SENDMESSAGE = Method(
    "sale.delivery.request.sendmessage",
    _k.BOOLEAN,
    some_keys={"MESSAGE": ("SaleDeliveryRequestSendmessageMessage",)},
)
REQUEST_UPDATE = Method(
    "sale.delivery.request.update",
    _k.BOOLEAN,
    some_keys={"STATUS": ("SaleDeliveryRequestUpdateStatus",)},
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
        rest_code: str | float | Decimal,
        name: str | float | Decimal,
        currency: str | float | Decimal,
        description: str | float | Decimal | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        config: Sequence[params.SaleDeliveryAddConfigItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryAddConfigValue | OtherKeys]
        | None = None,
        logotype: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Delivery Service (sale.delivery.add).

        ``sale.delivery.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html

        Args:
            rest_code (str | float | Decimal): A text.
            name (str | float | Decimal): Name.
            currency (str | float | Decimal): Code of the currency.
            description (str | float | Decimal): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            config (Sequence[SaleDeliveryAddConfigItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryAddConfigValue | Mapping[str, Any]]):
            logotype (str | float | Decimal): A text.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Delivery Service.

        ``sale.delivery.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html

        Args:
            id (int | str): Id of the record to delete.

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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleDeliveryGetlistFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleDeliveryGetlistOrder | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a list of delivery services.

        ``sale.delivery.getlist``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleDeliveryGetlistFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleDeliveryGetlistFilter``.
            order (SaleDeliveryGetlistOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleDeliveryGetlistOrder``.

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
        id: int | str,
        name: str | float | Decimal | None = None,
        currency: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        logotype: str | float | Decimal | None = None,
        fields: params.SaleDeliveryUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service (sale.delivery.update).

        ``sale.delivery.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str | float | Decimal): Name.
            currency (str | float | Decimal): Code of the currency.
            description (str | float | Decimal): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Whether the record is active.
            logotype (str | float | Decimal): A text.
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
        rest_code: str | float | Decimal,
        name: str | float | Decimal,
        currency: str | float | Decimal,
        description: str | float | Decimal | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        config: Sequence[params.SaleDeliveryAddConfigItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryAddConfigValue | OtherKeys]
        | None = None,
        logotype: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Delivery Service (sale.delivery.add).

        ``sale.delivery.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html

        Args:
            rest_code (str | float | Decimal): A text.
            name (str | float | Decimal): Name.
            currency (str | float | Decimal): Code of the currency.
            description (str | float | Decimal): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            config (Sequence[SaleDeliveryAddConfigItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryAddConfigValue | Mapping[str, Any]]):
            logotype (str | float | Decimal): A text.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Delivery Service.

        ``sale.delivery.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html

        Args:
            id (int | str): Id of the record to delete.

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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleDeliveryGetlistFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleDeliveryGetlistOrder | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a list of delivery services.

        ``sale.delivery.getlist``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleDeliveryGetlistFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleDeliveryGetlistFilter``.
            order (SaleDeliveryGetlistOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleDeliveryGetlistOrder``.

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
        id: int | str,
        name: str | float | Decimal | None = None,
        currency: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        sort: int | str | None = None,
        active: Literal["Y", "N"] | None = None,
        logotype: str | float | Decimal | None = None,
        fields: params.SaleDeliveryUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service (sale.delivery.update).

        ``sale.delivery.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str | float | Decimal): Name.
            currency (str | float | Decimal): Code of the currency.
            description (str | float | Decimal): Description.
            sort (int | str): Position in the sorting order.
            active (Literal["Y", "N"]): Whether the record is active.
            logotype (str | float | Decimal): A text.
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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Delivery Service Settings.

        ``sale.delivery.config.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html

        Args:
            id (int | str): Id of the record to read.

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
        id: int | str,
        config: Sequence[params.SaleDeliveryConfigUpdateConfigItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryConfigUpdateConfigValue | OtherKeys]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service Settings.

        ``sale.delivery.config.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html

        Args:
            id (int | str): Id of the record to change.
            config (Sequence[SaleDeliveryConfigUpdateConfigItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryConfigUpdateConfigValue | Mapping[str, Any]]):

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Delivery Service Settings.

        ``sale.delivery.config.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html

        Args:
            id (int | str): Id of the record to read.

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
        id: int | str,
        config: Sequence[params.SaleDeliveryConfigUpdateConfigItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryConfigUpdateConfigValue | OtherKeys]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service Settings.

        ``sale.delivery.config.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html

        Args:
            id (int | str): Id of the record to change.
            config (Sequence[SaleDeliveryConfigUpdateConfigItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryConfigUpdateConfigValue | Mapping[str, Any]]):

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
        delivery_id: int | str,
        type: Literal["enum", "checkbox", "quantity"],
        name: str | float | Decimal,
        active: Literal["Y", "N"] | None = None,
        code: str | float | Decimal | None = None,
        sort: int | str | None = None,
        description: str | float | Decimal | None = None,
        price: float | Decimal | str | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.add``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            type (Literal["enum", "checkbox", "quantity"]): Type.
            name (str | float | Decimal): Name.
            active (Literal["Y", "N"]): Default: ``"N"``.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (str | float | Decimal): Description.
            price (float | Decimal | str): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]]): Required in some cases.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete the delivery service.

        ``sale.delivery.extra.service.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EXTRA_SERVICE_NOT_FOUND``: Extra service not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_EXTRA_SERVICE_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(EXTRA_SERVICE_DELETE, {"ID": id}, extra)

    def get(self, *, delivery_id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Information About All Services of a Specific Delivery Service.

        ``sale.delivery.extra.service.get``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html

        Args:
            delivery_id (int | str): A whole number, or its digits.

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
        id: int | str,
        name: str | float | Decimal | None = None,
        active: Literal["Y", "N"] | None = None,
        code: str | float | Decimal | None = None,
        sort: int | str | None = None,
        description: str | float | Decimal | None = None,
        price: float | Decimal | str | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | None = None,
        type: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str | float | Decimal): Name.
            active (Literal["Y", "N"]): Whether the record is active.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (str | float | Decimal): Description.
            price (float | Decimal | str): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]]): Required in some cases.
            type (str | float | Decimal): Type.

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
        delivery_id: int | str,
        type: Literal["enum", "checkbox", "quantity"],
        name: str | float | Decimal,
        active: Literal["Y", "N"] | None = None,
        code: str | float | Decimal | None = None,
        sort: int | str | None = None,
        description: str | float | Decimal | None = None,
        price: float | Decimal | str | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.add``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            type (Literal["enum", "checkbox", "quantity"]): Type.
            name (str | float | Decimal): Name.
            active (Literal["Y", "N"]): Default: ``"N"``.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (str | float | Decimal): Description.
            price (float | Decimal | str): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]]): Required in some cases.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete the delivery service.

        ``sale.delivery.extra.service.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EXTRA_SERVICE_NOT_FOUND``: Extra service not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_EXTRA_SERVICE_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(EXTRA_SERVICE_DELETE, {"ID": id}, extra)

    def get(
        self, *, delivery_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Information About All Services of a Specific Delivery Service.

        ``sale.delivery.extra.service.get``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html

        Args:
            delivery_id (int | str): A whole number, or its digits.

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
        id: int | str,
        name: str | float | Decimal | None = None,
        active: Literal["Y", "N"] | None = None,
        code: str | float | Decimal | None = None,
        sort: int | str | None = None,
        description: str | float | Decimal | None = None,
        price: float | Decimal | str | None = None,
        items: Sequence[params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryExtraServiceAddItemsItem | OtherKeys]
        | None = None,
        type: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service (sale.delivery.extra).

        ``sale.delivery.extra.service.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str | float | Decimal): Name.
            active (Literal["Y", "N"]): Whether the record is active.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (str | float | Decimal): Description.
            price (float | Decimal | str): Price. Required in some cases.
            items (Sequence[SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]] | Mapping[str,
                SaleDeliveryExtraServiceAddItemsItem | Mapping[str, Any]]): Required in some cases.
            type (str | float | Decimal): Type.

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
        name: str | float | Decimal,
        code: str | float | Decimal,
        settings: params.SaleDeliveryHandlerAddSettings | OtherKeys,
        profiles: Sequence[params.SaleDeliveryHandlerAddProfilesItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryHandlerAddProfilesItem | OtherKeys],
        sort: int | str | None = None,
        description: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Delivery Service Handler.

        ``sale.delivery.handler.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html

        Args:
            name (str | float | Decimal): Name.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (int | str): Description.
            settings (SaleDeliveryHandlerAddSettings | Mapping[str, Any]): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerAddSettings``.
            profiles (Sequence[SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]] |
                Mapping[str, SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]]):

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Delivery Service Handler.

        ``sale.delivery.handler.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        id: int | str,
        name: str | float | Decimal | None = None,
        code: str | float | Decimal | None = None,
        sort: int | str | None = None,
        description: str | float | Decimal | None = None,
        settings: params.SaleDeliveryHandlerUpdateSettings | OtherKeys | None = None,
        profiles: Sequence[params.SaleDeliveryHandlerAddProfilesItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryHandlerAddProfilesItem | OtherKeys]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Service Handler.

        ``sale.delivery.handler.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str | float | Decimal): Name.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (str | float | Decimal): Description.
            settings (SaleDeliveryHandlerUpdateSettings | Mapping[str, Any]): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerUpdateSettings``.
            profiles (Sequence[SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]] |
                Mapping[str, SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]]):

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
        name: str | float | Decimal,
        code: str | float | Decimal,
        settings: params.SaleDeliveryHandlerAddSettings | OtherKeys,
        profiles: Sequence[params.SaleDeliveryHandlerAddProfilesItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryHandlerAddProfilesItem | OtherKeys],
        sort: int | str | None = None,
        description: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Delivery Service Handler.

        ``sale.delivery.handler.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html

        Args:
            name (str | float | Decimal): Name.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (int | str): Description.
            settings (SaleDeliveryHandlerAddSettings | Mapping[str, Any]): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerAddSettings``.
            profiles (Sequence[SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]] |
                Mapping[str, SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]]):

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Delivery Service Handler.

        ``sale.delivery.handler.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_DELETE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        id: int | str,
        name: str | float | Decimal | None = None,
        code: str | float | Decimal | None = None,
        sort: int | str | None = None,
        description: str | float | Decimal | None = None,
        settings: params.SaleDeliveryHandlerUpdateSettings | OtherKeys | None = None,
        profiles: Sequence[params.SaleDeliveryHandlerAddProfilesItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryHandlerAddProfilesItem | OtherKeys]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Service Handler.

        ``sale.delivery.handler.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str | float | Decimal): Name.
            code (str | float | Decimal): Symbolic code.
            sort (int | str): Position in the sorting order.
            description (str | float | Decimal): Description.
            settings (SaleDeliveryHandlerUpdateSettings | Mapping[str, Any]): Settings. Keys:
                ``bitrix24_client.params.SaleDeliveryHandlerUpdateSettings``.
            profiles (Sequence[SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]] |
                Mapping[str, SaleDeliveryHandlerAddProfilesItem | Mapping[str, Any]]):

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
        self,
        *,
        delivery_id: int | str,
        request_id: str | float | Decimal,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Delivery Request.

        ``sale.delivery.request.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            request_id (str | float | Decimal): A text.

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
        delivery_id: int | str,
        request_id: str | float | Decimal,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: params.SaleDeliveryRequestSendmessageMessage | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Create Notifications for Delivery Request.

        ``sale.delivery.request.sendmessage``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            request_id (str | float | Decimal): A text.
            addressee (Literal["MANAGER", "RECIPIENT"]):
            message (SaleDeliveryRequestSendmessageMessage | Mapping[str, Any]): Text of the
                message. Keys: ``bitrix24_client.params.SaleDeliveryRequestSendmessageMessage``.

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
        delivery_id: int | str,
        request_id: str | float | Decimal,
        finalize: Literal["Y", "N"] | None = None,
        status: params.SaleDeliveryRequestUpdateStatus | OtherKeys | None = None,
        properties: Sequence[params.SaleDeliveryRequestUpdatePropertiesItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryRequestUpdatePropertiesItem | OtherKeys]
        | None = None,
        overwrite_properties: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Delivery Request.

        ``sale.delivery.request.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            request_id (str | float | Decimal): A text.
            finalize (Literal["Y", "N"]):
            status (SaleDeliveryRequestUpdateStatus | Mapping[str, Any]): Status. Keys:
                ``bitrix24_client.params.SaleDeliveryRequestUpdateStatus``.
            properties (Sequence[SaleDeliveryRequestUpdatePropertiesItem | Mapping[str, Any]] |
                Mapping[str, SaleDeliveryRequestUpdatePropertiesItem | Mapping[str, Any]]):
                Properties.
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
        self,
        *,
        delivery_id: int | str,
        request_id: str | float | Decimal,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Delivery Request.

        ``sale.delivery.request.delete``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            request_id (str | float | Decimal): A text.

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
        delivery_id: int | str,
        request_id: str | float | Decimal,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: params.SaleDeliveryRequestSendmessageMessage | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Create Notifications for Delivery Request.

        ``sale.delivery.request.sendmessage``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            request_id (str | float | Decimal): A text.
            addressee (Literal["MANAGER", "RECIPIENT"]):
            message (SaleDeliveryRequestSendmessageMessage | Mapping[str, Any]): Text of the
                message. Keys: ``bitrix24_client.params.SaleDeliveryRequestSendmessageMessage``.

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
        delivery_id: int | str,
        request_id: str | float | Decimal,
        finalize: Literal["Y", "N"] | None = None,
        status: params.SaleDeliveryRequestUpdateStatus | OtherKeys | None = None,
        properties: Sequence[params.SaleDeliveryRequestUpdatePropertiesItem | OtherKeys]
        | Mapping[str, params.SaleDeliveryRequestUpdatePropertiesItem | OtherKeys]
        | None = None,
        overwrite_properties: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Delivery Request.

        ``sale.delivery.request.update``, scope ``delivery``.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html

        Args:
            delivery_id (int | str): A whole number, or its digits.
            request_id (str | float | Decimal): A text.
            finalize (Literal["Y", "N"]):
            status (SaleDeliveryRequestUpdateStatus | Mapping[str, Any]): Status. Keys:
                ``bitrix24_client.params.SaleDeliveryRequestUpdateStatus``.
            properties (Sequence[SaleDeliveryRequestUpdatePropertiesItem | Mapping[str, Any]] |
                Mapping[str, SaleDeliveryRequestUpdatePropertiesItem | Mapping[str, Any]]):
                Properties.
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
