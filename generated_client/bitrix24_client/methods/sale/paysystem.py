"""Methods of ``sale.paysystem``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import paysystem as models
    from ...params.sale import paysystem as params
else:
    models = lazy_module("...models.sale.paysystem", __package__)

ADD = Method("sale.paysystem.add", _k.INTEGER, keys={"SETTINGS": ("SalePaysystemAddSettings",)})
DELETE = Method("sale.paysystem.delete", _k.BOOLEAN)
LIST = Method(
    "sale.paysystem.list",
    _k.ListOf(_k.Nested(lambda: models.SalePaysystem)),
    safe=True,
    some_keys={"FILTER": ("SalePaysystemListFilter",), "ORDER": ("SalePaysystemListOrder",)},
)
UPDATE = Method(
    "sale.paysystem.update", _k.BOOLEAN, keys={"FIELDS": ("SalePaysystemUpdateFields",)}
)
HANDLER_ADD = Method(
    "sale.paysystem.handler.add", _k.STRING, keys={"SETTINGS": ("SalePaysystemHandlerAddSettings",)}
)
HANDLER_DELETE = Method("sale.paysystem.handler.delete", _k.BOOLEAN)
HANDLER_LIST = Method(
    "sale.paysystem.handler.list",
    _k.ListOf(_k.Nested(lambda: models.SalePaysystemHandler)),
    safe=True,
)
HANDLER_UPDATE = Method(
    "sale.paysystem.handler.update",
    _k.BOOLEAN,
    keys={"FIELDS": ("SalePaysystemHandlerUpdateFields",)},
)
PAY_INVOICE = Method("sale.paysystem.pay.invoice", _k.BOOLEAN)
PAY_PAYMENT = Method("sale.paysystem.pay.payment", _k.BOOLEAN)
SETTINGS_GET = Method(
    "sale.paysystem.settings.get", _k.Nested(lambda: models.SalePaysystemSettings), safe=True
)
SETTINGS_UPDATE = Method("sale.paysystem.settings.update", _k.BOOLEAN)
SETTINGS_INVOICE_GET = Method(
    "sale.paysystem.settings.invoice.get",
    _k.Nested(lambda: models.SalePaysystemSettingsInvoice),
    safe=True,
)
SETTINGS_PAYMENT_GET = Method(
    "sale.paysystem.settings.payment.get",
    _k.Nested(lambda: models.SalePaysystemSettingsPayment),
    safe=True,
)


class SalePaysystemMethods(SyncNamespace):
    """``sale.paysystem``."""

    __slots__ = ()
    _name = "sale.paysystem"

    @builtins.property
    def handler(self) -> SalePaysystemHandlerMethods:
        return SalePaysystemHandlerMethods(self._client)

    @builtins.property
    def pay(self) -> SalePaysystemPayMethods:
        return SalePaysystemPayMethods(self._client)

    @builtins.property
    def settings(self) -> SalePaysystemSettingsMethods:
        return SalePaysystemSettingsMethods(self._client)

    def add(
        self,
        *,
        name: str,
        person_type_id: int,
        bx_rest_handler: str,
        description: str | None = None,
        active: Literal["Y", "N"] | None = None,
        settings: params.SalePaysystemAddSettings | None = None,
        entity_registry_type: Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"] | None = None,
        logotype: str | None = None,
        new_window: Literal["Y", "N"] | None = None,
        xml_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Payment System.

        ``sale.paysystem.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html

        Args:
            name (str): Name.
            description (str): Description.
            person_type_id (int): Id of the payer type.
            bx_rest_handler (str):
            active (Literal["Y", "N"]): Default: ``"N"``.
            settings (SalePaysystemAddSettings): Settings. Keys:
                ``bitrix24_client.params.SalePaysystemAddSettings``.
            entity_registry_type (Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"]): Default:
                ``"CRM_INVOICE"``.
            logotype (str):
            new_window (Literal["Y", "N"]): Default: ``"N"``.
            xml_id (str): External id.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Parameter NAME is not defined
                ``ERROR_PAY_SYSTEM_ADD``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_PERSON_TYPE_NOT_FOUND``
        """
        return self._client._invoke(
            ADD,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "PERSON_TYPE_ID": person_type_id,
                "BX_REST_HANDLER": bx_rest_handler,
                "ACTIVE": active,
                "SETTINGS": settings,
                "ENTITY_REGISTRY_TYPE": entity_registry_type,
                "LOGOTYPE": logotype,
                "NEW_WINDOW": new_window,
                "XML_ID": xml_id,
            },
            extra,
        )

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Payment System.

        ``sale.paysystem.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``: Pay system not found
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SalePaysystemListFilter | OtherKeys | None = None,
        order: params.SalePaysystemListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.SalePaysystem]:
        """Get a List of Payment Systems.

        ``sale.paysystem.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaysystemListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaysystemListFilter``.
            order (SalePaysystemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SalePaysystemListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def update(
        self,
        *,
        id: str | int,
        fields: params.SalePaysystemUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Payment System.

        ``sale.paysystem.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (SalePaysystemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SalePaysystemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_PERSON_TYPE_NOT_FOUND``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(UPDATE, {"ID": id, "FIELDS": fields}, extra)


class AsyncSalePaysystemMethods(AsyncNamespace):
    """``sale.paysystem``."""

    __slots__ = ()
    _name = "sale.paysystem"

    @builtins.property
    def handler(self) -> AsyncSalePaysystemHandlerMethods:
        return AsyncSalePaysystemHandlerMethods(self._client)

    @builtins.property
    def pay(self) -> AsyncSalePaysystemPayMethods:
        return AsyncSalePaysystemPayMethods(self._client)

    @builtins.property
    def settings(self) -> AsyncSalePaysystemSettingsMethods:
        return AsyncSalePaysystemSettingsMethods(self._client)

    def add(
        self,
        *,
        name: str,
        person_type_id: int,
        bx_rest_handler: str,
        description: str | None = None,
        active: Literal["Y", "N"] | None = None,
        settings: params.SalePaysystemAddSettings | None = None,
        entity_registry_type: Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"] | None = None,
        logotype: str | None = None,
        new_window: Literal["Y", "N"] | None = None,
        xml_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Payment System.

        ``sale.paysystem.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html

        Args:
            name (str): Name.
            description (str): Description.
            person_type_id (int): Id of the payer type.
            bx_rest_handler (str):
            active (Literal["Y", "N"]): Default: ``"N"``.
            settings (SalePaysystemAddSettings): Settings. Keys:
                ``bitrix24_client.params.SalePaysystemAddSettings``.
            entity_registry_type (Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"]): Default:
                ``"CRM_INVOICE"``.
            logotype (str):
            new_window (Literal["Y", "N"]): Default: ``"N"``.
            xml_id (str): External id.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Parameter NAME is not defined
                ``ERROR_PAY_SYSTEM_ADD``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_PERSON_TYPE_NOT_FOUND``
        """
        return self._client._invoke(
            ADD,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "PERSON_TYPE_ID": person_type_id,
                "BX_REST_HANDLER": bx_rest_handler,
                "ACTIVE": active,
                "SETTINGS": settings,
                "ENTITY_REGISTRY_TYPE": entity_registry_type,
                "LOGOTYPE": logotype,
                "NEW_WINDOW": new_window,
                "XML_ID": xml_id,
            },
            extra,
        )

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Payment System.

        ``sale.paysystem.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``: Pay system not found
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SalePaysystemListFilter | OtherKeys | None = None,
        order: params.SalePaysystemListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.SalePaysystem]]:
        """Get a List of Payment Systems.

        ``sale.paysystem.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePaysystemListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePaysystemListFilter``.
            order (SalePaysystemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SalePaysystemListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def update(
        self,
        *,
        id: str | int,
        fields: params.SalePaysystemUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Payment System.

        ``sale.paysystem.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (SalePaysystemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SalePaysystemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_PERSON_TYPE_NOT_FOUND``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(UPDATE, {"ID": id, "FIELDS": fields}, extra)


class SalePaysystemHandlerMethods(SyncNamespace):
    """``sale.paysystem.handler``."""

    __slots__ = ()
    _name = "sale.paysystem.handler"

    def add(
        self,
        *,
        name: str,
        code: str,
        settings: params.SalePaysystemHandlerAddSettings,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str:
        """Add REST Handler for Payment System.

        ``sale.paysystem.handler.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html

        Args:
            name (str): Name.
            sort (int): Position in the sorting order. Default: ``100``.
            code (str): Symbolic code.
            settings (SalePaysystemHandlerAddSettings): Settings. Keys:
                ``bitrix24_client.params.SalePaysystemHandlerAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_ALREADY_EXIST``: Handler already exists!
                ``ERROR_HANDLER_ADD``
        """
        return self._client._invoke(
            HANDLER_ADD, {"NAME": name, "SORT": sort, "CODE": code, "SETTINGS": settings}, extra
        )

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete the REST handler for the payment system.

        ``sale.paysystem.handler.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_DELETE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_DELETE``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SalePaysystemHandler]:
        """Get a List of REST Handlers for the Payment System.

        ``sale.paysystem.handler.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(HANDLER_LIST, {}, extra)

    def update(
        self,
        *,
        id: str | int,
        fields: params.SalePaysystemHandlerUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update REST Handler for Payment System.

        ``sale.paysystem.handler.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (SalePaysystemHandlerUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.SalePaysystemHandlerUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_UPDATE``
                ``ERROR_UNEXPECTED_ANSWER``
        """
        return self._client._invoke(HANDLER_UPDATE, {"ID": id, "FIELDS": fields}, extra)


class AsyncSalePaysystemHandlerMethods(AsyncNamespace):
    """``sale.paysystem.handler``."""

    __slots__ = ()
    _name = "sale.paysystem.handler"

    def add(
        self,
        *,
        name: str,
        code: str,
        settings: params.SalePaysystemHandlerAddSettings,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[str]:
        """Add REST Handler for Payment System.

        ``sale.paysystem.handler.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html

        Args:
            name (str): Name.
            sort (int): Position in the sorting order. Default: ``100``.
            code (str): Symbolic code.
            settings (SalePaysystemHandlerAddSettings): Settings. Keys:
                ``bitrix24_client.params.SalePaysystemHandlerAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_ALREADY_EXIST``: Handler already exists!
                ``ERROR_HANDLER_ADD``
        """
        return self._client._invoke(
            HANDLER_ADD, {"NAME": name, "SORT": sort, "CODE": code, "SETTINGS": settings}, extra
        )

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete the REST handler for the payment system.

        ``sale.paysystem.handler.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_DELETE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_DELETE``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.SalePaysystemHandler]]:
        """Get a List of REST Handlers for the Payment System.

        ``sale.paysystem.handler.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(HANDLER_LIST, {}, extra)

    def update(
        self,
        *,
        id: str | int,
        fields: params.SalePaysystemHandlerUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update REST Handler for Payment System.

        ``sale.paysystem.handler.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (SalePaysystemHandlerUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.SalePaysystemHandlerUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_UPDATE``
                ``ERROR_UNEXPECTED_ANSWER``
        """
        return self._client._invoke(HANDLER_UPDATE, {"ID": id, "FIELDS": fields}, extra)


class SalePaysystemPayMethods(SyncNamespace):
    """``sale.paysystem.pay``."""

    __slots__ = ()
    _name = "sale.paysystem.pay"

    def invoice(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | None = None,
        bx_rest_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Pay Invoice Through a Specific Payment System.

        ``sale.paysystem.pay.invoice``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html

        Args:
            invoice_id (int):
            pay_system_id (str | int): Required in some cases.
            bx_rest_handler (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_PAY_INVOICE_NOT_SUPPORTED``
                ``ERROR_INTERNAL_INVOICE_NOT_FOUND``
                ``ERROR_PROCESS_REQUEST_RESULT``
        """
        return self._client._invoke(
            PAY_INVOICE,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra,
        )

    def payment(
        self, *, payment_id: int, pay_system_id: str | int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Pay for an Order via a Specific Payment System.

        ``sale.paysystem.pay.payment``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html

        Args:
            payment_id (int):
            pay_system_id (str | int):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_PROCESS_REQUEST_RESULT``
        """
        return self._client._invoke(
            PAY_PAYMENT, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, extra
        )


class AsyncSalePaysystemPayMethods(AsyncNamespace):
    """``sale.paysystem.pay``."""

    __slots__ = ()
    _name = "sale.paysystem.pay"

    def invoice(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | None = None,
        bx_rest_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Pay Invoice Through a Specific Payment System.

        ``sale.paysystem.pay.invoice``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html

        Args:
            invoice_id (int):
            pay_system_id (str | int): Required in some cases.
            bx_rest_handler (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_PAY_INVOICE_NOT_SUPPORTED``
                ``ERROR_INTERNAL_INVOICE_NOT_FOUND``
                ``ERROR_PROCESS_REQUEST_RESULT``
        """
        return self._client._invoke(
            PAY_INVOICE,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra,
        )

    def payment(
        self, *, payment_id: int, pay_system_id: str | int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Pay for an Order via a Specific Payment System.

        ``sale.paysystem.pay.payment``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html

        Args:
            payment_id (int):
            pay_system_id (str | int):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_PROCESS_REQUEST_RESULT``
        """
        return self._client._invoke(
            PAY_PAYMENT, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, extra
        )


class SalePaysystemSettingsMethods(SyncNamespace):
    """``sale.paysystem.settings``."""

    __slots__ = ()
    _name = "sale.paysystem.settings"

    @builtins.property
    def invoice(self) -> SalePaysystemSettingsInvoiceMethods:
        return SalePaysystemSettingsInvoiceMethods(self._client)

    @builtins.property
    def payment(self) -> SalePaysystemSettingsPaymentMethods:
        return SalePaysystemSettingsPaymentMethods(self._client)

    def get(
        self, *, id: str | int, person_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaysystemSettings:
        """Get Payment System Settings.

        ``sale.paysystem.settings.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html

        Args:
            id (str | int): Id of the record to read.
            person_type_id (int): Id of the payer type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
        """
        return self._client._invoke(
            SETTINGS_GET, {"ID": id, "PERSON_TYPE_ID": person_type_id}, extra
        )

    def update(
        self,
        *,
        id: str | int,
        settings: Mapping[str, params.SalePaysystemSettingsUpdateSettingsValue],
        person_type_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Payment System Settings.

        ``sale.paysystem.settings.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html

        Args:
            id (str | int): Id of the record to change.
            person_type_id (int): Id of the payer type.
            settings (Mapping[str, SalePaysystemSettingsUpdateSettingsValue]): Settings.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_HANDLER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_UPDATE,
            {"ID": id, "PERSON_TYPE_ID": person_type_id, "SETTINGS": settings},
            extra,
        )


class AsyncSalePaysystemSettingsMethods(AsyncNamespace):
    """``sale.paysystem.settings``."""

    __slots__ = ()
    _name = "sale.paysystem.settings"

    @builtins.property
    def invoice(self) -> AsyncSalePaysystemSettingsInvoiceMethods:
        return AsyncSalePaysystemSettingsInvoiceMethods(self._client)

    @builtins.property
    def payment(self) -> AsyncSalePaysystemSettingsPaymentMethods:
        return AsyncSalePaysystemSettingsPaymentMethods(self._client)

    def get(
        self, *, id: str | int, person_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaysystemSettings]:
        """Get Payment System Settings.

        ``sale.paysystem.settings.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html

        Args:
            id (str | int): Id of the record to read.
            person_type_id (int): Id of the payer type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
        """
        return self._client._invoke(
            SETTINGS_GET, {"ID": id, "PERSON_TYPE_ID": person_type_id}, extra
        )

    def update(
        self,
        *,
        id: str | int,
        settings: Mapping[str, params.SalePaysystemSettingsUpdateSettingsValue],
        person_type_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Payment System Settings.

        ``sale.paysystem.settings.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html

        Args:
            id (str | int): Id of the record to change.
            person_type_id (int): Id of the payer type.
            settings (Mapping[str, SalePaysystemSettingsUpdateSettingsValue]): Settings.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_HANDLER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_UPDATE,
            {"ID": id, "PERSON_TYPE_ID": person_type_id, "SETTINGS": settings},
            extra,
        )


class SalePaysystemSettingsInvoiceMethods(SyncNamespace):
    """``sale.paysystem.settings.invoice``."""

    __slots__ = ()
    _name = "sale.paysystem.settings.invoice"

    def get(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | None = None,
        bx_rest_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePaysystemSettingsInvoice:
        """Get Payment System Settings for a Specific Invoice.

        ``sale.paysystem.settings.invoice.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html

        Args:
            invoice_id (int):
            pay_system_id (str | int):
            bx_rest_handler (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_INTERNAL_INVOICE_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_INVOICE_GET,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra,
        )


class AsyncSalePaysystemSettingsInvoiceMethods(AsyncNamespace):
    """``sale.paysystem.settings.invoice``."""

    __slots__ = ()
    _name = "sale.paysystem.settings.invoice"

    def get(
        self,
        *,
        invoice_id: int,
        pay_system_id: str | int | None = None,
        bx_rest_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePaysystemSettingsInvoice]:
        """Get Payment System Settings for a Specific Invoice.

        ``sale.paysystem.settings.invoice.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html

        Args:
            invoice_id (int):
            pay_system_id (str | int):
            bx_rest_handler (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_INTERNAL_INVOICE_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_INVOICE_GET,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            extra,
        )


class SalePaysystemSettingsPaymentMethods(SyncNamespace):
    """``sale.paysystem.settings.payment``."""

    __slots__ = ()
    _name = "sale.paysystem.settings.payment"

    def get(
        self, *, payment_id: int, pay_system_id: str | int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePaysystemSettingsPayment:
        """Get Payment System Settings for a Specific Payment.

        ``sale.paysystem.settings.payment.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html

        Args:
            payment_id (int):
            pay_system_id (str | int):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_INTERNAL_ORDER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_PAYMENT_GET, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, extra
        )


class AsyncSalePaysystemSettingsPaymentMethods(AsyncNamespace):
    """``sale.paysystem.settings.payment``."""

    __slots__ = ()
    _name = "sale.paysystem.settings.payment"

    def get(
        self, *, payment_id: int, pay_system_id: str | int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePaysystemSettingsPayment]:
        """Get Payment System Settings for a Specific Payment.

        ``sale.paysystem.settings.payment.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html

        Args:
            payment_id (int):
            pay_system_id (str | int):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Pay system not found
                ``ERROR_INTERNAL_ORDER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_PAYMENT_GET, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, extra
        )
