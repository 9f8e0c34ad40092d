"""Methods of ``sale.paysystem``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...params.sale import paysystem as params

ADD = Method("sale.paysystem.add", _k.INTEGER)
DELETE = Method("sale.paysystem.delete", _k.BOOLEAN)
LIST = Method("sale.paysystem.list", _k.ANY, safe=True)
UPDATE = Method("sale.paysystem.update", _k.BOOLEAN)
HANDLER_ADD = Method("sale.paysystem.handler.add", _k.ANY)
HANDLER_DELETE = Method("sale.paysystem.handler.delete", _k.BOOLEAN)
HANDLER_LIST = Method("sale.paysystem.handler.list", _k.ANY, safe=True)
HANDLER_UPDATE = Method("sale.paysystem.handler.update", _k.BOOLEAN)
PAY_INVOICE = Method("sale.paysystem.pay.invoice", _k.BOOLEAN)
PAY_PAYMENT = Method("sale.paysystem.pay.payment", _k.BOOLEAN)
SETTINGS_GET = Method("sale.paysystem.settings.get", _k.ANY, safe=True)
SETTINGS_UPDATE = Method("sale.paysystem.settings.update", _k.BOOLEAN)
SETTINGS_INVOICE_GET = Method("sale.paysystem.settings.invoice.get", _k.ANY, safe=True)
SETTINGS_PAYMENT_GET = Method("sale.paysystem.settings.payment.get", _k.ANY, safe=True)


class SalePaysystemMethods(SyncNamespace):
    """``sale.paysystem``."""

    __slots__ = ()

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
        name: str | float | Decimal,
        person_type_id: int | str,
        bx_rest_handler: str | float | Decimal,
        description: str | float | Decimal | None = None,
        active: Literal["Y", "N"] | None = None,
        settings: params.SalePaysystemAddSettings | Mapping[str, Any] | Sequence[Any] | None = None,
        entity_registry_type: Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"] | None = None,
        logotype: str | float | Decimal | None = None,
        new_window: Literal["Y", "N"] | None = None,
        xml_id: str | float | Decimal | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Payment System.

        ``sale.paysystem.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html

        Args:
            name (str | float | Decimal): Name.
            description (str | float | Decimal): Description.
            person_type_id (int | str): Id of the payer type.
            bx_rest_handler (str | float | Decimal): A text.
            active (Literal["Y", "N"]): Default: ``"N"``.
            settings (SalePaysystemAddSettings | Mapping[str, Any] | Sequence[Any]): Settings.
            entity_registry_type (Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"]): Default:
                ``"CRM_INVOICE"``.
            logotype (str | float | Decimal): A text.
            new_window (Literal["Y", "N"]): Default: ``"N"``.
            xml_id (str | float | Decimal): External id.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
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
            params,
        )

    def delete(self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None) -> bool:
        """Delete Payment System.

        ``sale.paysystem.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(DELETE, {"ID": id}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SalePaysystemListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SalePaysystemListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Payment Systems.

        ``sale.paysystem.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePaysystemListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SalePaysystemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SalePaysystemUpdateFields | Mapping[str, Any] | Sequence[Any] | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Payment System.

        ``sale.paysystem.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SalePaysystemUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of
                the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_PERSON_TYPE_NOT_FOUND``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(UPDATE, {"ID": id, "FIELDS": fields}, params)


class AsyncSalePaysystemMethods(AsyncNamespace):
    """``sale.paysystem``."""

    __slots__ = ()

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
        name: str | float | Decimal,
        person_type_id: int | str,
        bx_rest_handler: str | float | Decimal,
        description: str | float | Decimal | None = None,
        active: Literal["Y", "N"] | None = None,
        settings: params.SalePaysystemAddSettings | Mapping[str, Any] | Sequence[Any] | None = None,
        entity_registry_type: Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"] | None = None,
        logotype: str | float | Decimal | None = None,
        new_window: Literal["Y", "N"] | None = None,
        xml_id: str | float | Decimal | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Payment System.

        ``sale.paysystem.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html

        Args:
            name (str | float | Decimal): Name.
            description (str | float | Decimal): Description.
            person_type_id (int | str): Id of the payer type.
            bx_rest_handler (str | float | Decimal): A text.
            active (Literal["Y", "N"]): Default: ``"N"``.
            settings (SalePaysystemAddSettings | Mapping[str, Any] | Sequence[Any]): Settings.
            entity_registry_type (Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"]): Default:
                ``"CRM_INVOICE"``.
            logotype (str | float | Decimal): A text.
            new_window (Literal["Y", "N"]): Default: ``"N"``.
            xml_id (str | float | Decimal): External id.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
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
            params,
        )

    def delete(
        self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Payment System.

        ``sale.paysystem.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(DELETE, {"ID": id}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SalePaysystemListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SalePaysystemListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Payment Systems.

        ``sale.paysystem.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePaysystemListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SalePaysystemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CHECK_FAILURE``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SalePaysystemUpdateFields | Mapping[str, Any] | Sequence[Any] | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Payment System.

        ``sale.paysystem.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SalePaysystemUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of
                the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_PERSON_TYPE_NOT_FOUND``
                ``ERROR_PAY_SYSTEM_NOT_FOUND``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(UPDATE, {"ID": id, "FIELDS": fields}, params)


class SalePaysystemHandlerMethods(SyncNamespace):
    """``sale.paysystem.handler``."""

    __slots__ = ()

    def add(
        self,
        *,
        name: str | float | Decimal,
        code: str | float | Decimal,
        settings: params.SalePaysystemHandlerAddSettings | Mapping[str, Any],
        sort: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add REST Handler for Payment System.

        ``sale.paysystem.handler.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html

        Args:
            name (str | float | Decimal): Name.
            sort (int | str): Position in the sorting order. Default: ``100``.
            code (str | float | Decimal): Symbolic code.
            settings (SalePaysystemHandlerAddSettings | Mapping[str, Any]): Settings.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_ALREADY_EXIST``
                ``ERROR_HANDLER_ADD``
        """
        return self._client._invoke(
            HANDLER_ADD, {"NAME": name, "SORT": sort, "CODE": code, "SETTINGS": settings}, params
        )

    def delete(self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None) -> bool:
        """Delete the REST handler for the payment system.

        ``sale.paysystem.handler.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_DELETE``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_HANDLER_DELETE``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, params)

    def list(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get a List of REST Handlers for the Payment System.

        ``sale.paysystem.handler.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
        """
        return self._client._invoke(HANDLER_LIST, {}, params)

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SalePaysystemHandlerUpdateFields | Mapping[str, Any] | Sequence[Any],
        params: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update REST Handler for Payment System.

        ``sale.paysystem.handler.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SalePaysystemHandlerUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_HANDLER_UPDATE``
                ``ERROR_UNEXPECTED_ANSWER``
        """
        return self._client._invoke(HANDLER_UPDATE, {"ID": id, "FIELDS": fields}, params)


class AsyncSalePaysystemHandlerMethods(AsyncNamespace):
    """``sale.paysystem.handler``."""

    __slots__ = ()

    def add(
        self,
        *,
        name: str | float | Decimal,
        code: str | float | Decimal,
        settings: params.SalePaysystemHandlerAddSettings | Mapping[str, Any],
        sort: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add REST Handler for Payment System.

        ``sale.paysystem.handler.add``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html

        Args:
            name (str | float | Decimal): Name.
            sort (int | str): Position in the sorting order. Default: ``100``.
            code (str | float | Decimal): Symbolic code.
            settings (SalePaysystemHandlerAddSettings | Mapping[str, Any]): Settings.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_ALREADY_EXIST``
                ``ERROR_HANDLER_ADD``
        """
        return self._client._invoke(
            HANDLER_ADD, {"NAME": name, "SORT": sort, "CODE": code, "SETTINGS": settings}, params
        )

    def delete(
        self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete the REST handler for the payment system.

        ``sale.paysystem.handler.delete``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_PAY_SYSTEM_DELETE``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_HANDLER_DELETE``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, params)

    def list(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of REST Handlers for the Payment System.

        ``sale.paysystem.handler.list``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
        """
        return self._client._invoke(HANDLER_LIST, {}, params)

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SalePaysystemHandlerUpdateFields | Mapping[str, Any] | Sequence[Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update REST Handler for Payment System.

        ``sale.paysystem.handler.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SalePaysystemHandlerUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``
                ``ERROR_HANDLER_UPDATE``
                ``ERROR_UNEXPECTED_ANSWER``
        """
        return self._client._invoke(HANDLER_UPDATE, {"ID": id, "FIELDS": fields}, params)


class SalePaysystemPayMethods(SyncNamespace):
    """``sale.paysystem.pay``."""

    __slots__ = ()

    def invoice(
        self,
        *,
        invoice_id: int | str,
        pay_system_id: str | float | Decimal | None = None,
        bx_rest_handler: str | float | Decimal | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> bool:
        """Pay Invoice Through a Specific Payment System.

        ``sale.paysystem.pay.invoice``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html

        Args:
            invoice_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text. Required in some cases.
            bx_rest_handler (str | float | Decimal): A text. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
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
            params,
        )

    def payment(
        self,
        *,
        payment_id: int | str,
        pay_system_id: str | float | Decimal,
        params: Mapping[str, Any] | None = None,
    ) -> bool:
        """Pay for an Order via a Specific Payment System.

        ``sale.paysystem.pay.payment``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html

        Args:
            payment_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_PROCESS_REQUEST_RESULT``
        """
        return self._client._invoke(
            PAY_PAYMENT, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, params
        )


class AsyncSalePaysystemPayMethods(AsyncNamespace):
    """``sale.paysystem.pay``."""

    __slots__ = ()

    def invoice(
        self,
        *,
        invoice_id: int | str,
        pay_system_id: str | float | Decimal | None = None,
        bx_rest_handler: str | float | Decimal | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Pay Invoice Through a Specific Payment System.

        ``sale.paysystem.pay.invoice``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html

        Args:
            invoice_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text. Required in some cases.
            bx_rest_handler (str | float | Decimal): A text. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
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
            params,
        )

    def payment(
        self,
        *,
        payment_id: int | str,
        pay_system_id: str | float | Decimal,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Pay for an Order via a Specific Payment System.

        ``sale.paysystem.pay.payment``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html

        Args:
            payment_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_PROCESS_REQUEST_RESULT``
        """
        return self._client._invoke(
            PAY_PAYMENT, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, params
        )


class SalePaysystemSettingsMethods(SyncNamespace):
    """``sale.paysystem.settings``."""

    __slots__ = ()

    @builtins.property
    def invoice(self) -> SalePaysystemSettingsInvoiceMethods:
        return SalePaysystemSettingsInvoiceMethods(self._client)

    @builtins.property
    def payment(self) -> SalePaysystemSettingsPaymentMethods:
        return SalePaysystemSettingsPaymentMethods(self._client)

    def get(
        self,
        *,
        id: str | float | Decimal,
        person_type_id: int | str,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Payment System Settings.

        ``sale.paysystem.settings.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html

        Args:
            id (str | float | Decimal): Id of the record to read.
            person_type_id (int | str): Id of the payer type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(
            SETTINGS_GET, {"ID": id, "PERSON_TYPE_ID": person_type_id}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        settings: Mapping[str, params.SalePaysystemSettingsUpdateSettingsValue | Mapping[str, Any]]
        | Sequence[Any],
        person_type_id: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Payment System Settings.

        ``sale.paysystem.settings.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            person_type_id (int | str): Id of the payer type.
            settings (Mapping[str, SalePaysystemSettingsUpdateSettingsValue | Mapping[str, Any]] |
                Sequence[Any]): Settings.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_UPDATE,
            {"ID": id, "PERSON_TYPE_ID": person_type_id, "SETTINGS": settings},
            params,
        )


class AsyncSalePaysystemSettingsMethods(AsyncNamespace):
    """``sale.paysystem.settings``."""

    __slots__ = ()

    @builtins.property
    def invoice(self) -> AsyncSalePaysystemSettingsInvoiceMethods:
        return AsyncSalePaysystemSettingsInvoiceMethods(self._client)

    @builtins.property
    def payment(self) -> AsyncSalePaysystemSettingsPaymentMethods:
        return AsyncSalePaysystemSettingsPaymentMethods(self._client)

    def get(
        self,
        *,
        id: str | float | Decimal,
        person_type_id: int | str,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Payment System Settings.

        ``sale.paysystem.settings.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html

        Args:
            id (str | float | Decimal): Id of the record to read.
            person_type_id (int | str): Id of the payer type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
        """
        return self._client._invoke(
            SETTINGS_GET, {"ID": id, "PERSON_TYPE_ID": person_type_id}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        settings: Mapping[str, params.SalePaysystemSettingsUpdateSettingsValue | Mapping[str, Any]]
        | Sequence[Any],
        person_type_id: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Payment System Settings.

        ``sale.paysystem.settings.update``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            person_type_id (int | str): Id of the payer type.
            settings (Mapping[str, SalePaysystemSettingsUpdateSettingsValue | Mapping[str, Any]] |
                Sequence[Any]): Settings.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_UPDATE,
            {"ID": id, "PERSON_TYPE_ID": person_type_id, "SETTINGS": settings},
            params,
        )


class SalePaysystemSettingsInvoiceMethods(SyncNamespace):
    """``sale.paysystem.settings.invoice``."""

    __slots__ = ()

    def get(
        self,
        *,
        invoice_id: int | str,
        pay_system_id: str | float | Decimal | None = None,
        bx_rest_handler: str | float | Decimal | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Payment System Settings for a Specific Invoice.

        ``sale.paysystem.settings.invoice.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html

        Args:
            invoice_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text.
            bx_rest_handler (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_INTERNAL_INVOICE_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_INVOICE_GET,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            params,
        )


class AsyncSalePaysystemSettingsInvoiceMethods(AsyncNamespace):
    """``sale.paysystem.settings.invoice``."""

    __slots__ = ()

    def get(
        self,
        *,
        invoice_id: int | str,
        pay_system_id: str | float | Decimal | None = None,
        bx_rest_handler: str | float | Decimal | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Payment System Settings for a Specific Invoice.

        ``sale.paysystem.settings.invoice.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html

        Args:
            invoice_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text.
            bx_rest_handler (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_INTERNAL_INVOICE_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_INVOICE_GET,
            {
                "INVOICE_ID": invoice_id,
                "PAY_SYSTEM_ID": pay_system_id,
                "BX_REST_HANDLER": bx_rest_handler,
            },
            params,
        )


class SalePaysystemSettingsPaymentMethods(SyncNamespace):
    """``sale.paysystem.settings.payment``."""

    __slots__ = ()

    def get(
        self,
        *,
        payment_id: int | str,
        pay_system_id: str | float | Decimal,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Payment System Settings for a Specific Payment.

        ``sale.paysystem.settings.payment.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html

        Args:
            payment_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_INTERNAL_ORDER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_PAYMENT_GET, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, params
        )


class AsyncSalePaysystemSettingsPaymentMethods(AsyncNamespace):
    """``sale.paysystem.settings.payment``."""

    __slots__ = ()

    def get(
        self,
        *,
        payment_id: int | str,
        pay_system_id: str | float | Decimal,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Payment System Settings for a Specific Payment.

        ``sale.paysystem.settings.payment.get``, scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html

        Args:
            payment_id (int | str): A whole number, or its digits.
            pay_system_id (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_INTERNAL_ORDER_NOT_FOUND``
        """
        return self._client._invoke(
            SETTINGS_PAYMENT_GET, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, params
        )
