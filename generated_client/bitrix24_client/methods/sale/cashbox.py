"""Methods of ``sale.cashbox``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import cashbox as models
    from ...params.sale import cashbox as params
else:
    models = lazy_module("...models.sale.cashbox", __package__)

ADD = Method(
    "sale.cashbox.add",
    _k.INTEGER,
    keys={"OFD_SETTINGS": ("SaleCashboxAddOfdSettings",), "SETTINGS": ("SaleCashboxAddSettings",)},
)
DELETE = Method("sale.cashbox.delete", _k.BOOLEAN)
LIST = Method(
    "sale.cashbox.list",
    _k.ListOf(_k.Nested(lambda: models.SaleCashbox)),
    safe=True,
    some_keys={"FILTER": ("SaleCashboxListFilter",), "ORDER": ("SaleCashboxListOrder",)},
)
UPDATE = Method("sale.cashbox.update", _k.BOOLEAN, keys={"FIELDS": ("SaleCashboxUpdateFields",)})
CHECK_APPLY = Method("sale.cashbox.check.apply", _k.BOOLEAN)
HANDLER_ADD = Method(
    "sale.cashbox.handler.add", _k.INTEGER, keys={"SETTINGS": ("SaleCashboxHandlerAddSettings",)}
)
HANDLER_DELETE = Method("sale.cashbox.handler.delete", _k.BOOLEAN)
HANDLER_LIST = Method(
    "sale.cashbox.handler.list", _k.ListOf(_k.Nested(lambda: models.SaleCashboxHandler)), safe=True
)
HANDLER_UPDATE = Method(
    "sale.cashbox.handler.update", _k.BOOLEAN, keys={"FIELDS": ("SaleCashboxHandlerUpdateFields",)}
)


class SaleCashboxMethods(SyncNamespace):
    """``sale.cashbox``."""

    __slots__ = ()
    _name = "sale.cashbox"

    @builtins.property
    def check(self) -> SaleCashboxCheckMethods:
        return SaleCashboxCheckMethods(self._client)

    @builtins.property
    def handler(self) -> SaleCashboxHandlerMethods:
        return SaleCashboxHandlerMethods(self._client)

    def add(
        self,
        *,
        name: str,
        rest_code: str,
        email: str,
        ofd: Literal[
            "bx_firstofd",
            "bx_platformaofd",
            "bx_yarusofd",
            "bx_taxcomofd",
            "bx_ofdruofd",
            "bx_tenzorofd",
            "bx_conturofd",
        ]
        | None = None,
        ofd_settings: params.SaleCashboxAddOfdSettings | None = None,
        number_kkm: str | None = None,
        active: Literal["Y", "N"] | None = None,
        sort: int | None = None,
        use_offline: Literal["Y", "N"] | None = None,
        settings: Sequence[Any] | params.SaleCashboxAddSettings | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Cash Register.

        ``sale.cashbox.add``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html

        Args:
            name (str): Name.
            rest_code (str):
            email (str): E-mail addresses.
            ofd (Literal["bx_firstofd", "bx_platformaofd", "bx_yarusofd", "bx_taxcomofd",
                "bx_ofdruofd", "bx_tenzorofd", "bx_conturofd"]):
            ofd_settings (SaleCashboxAddOfdSettings): Keys:
                ``bitrix24_client.params.SaleCashboxAddOfdSettings``.
            number_kkm (str):
            active (Literal["Y", "N"]): Default: ``"N"``.
            sort (int): Position in the sorting order. Default: ``100``.
            use_offline (Literal["Y", "N"]): Default: ``"N"``.
            settings (Sequence[Any] | SaleCashboxAddSettings): Settings. Keys:
                ``bitrix24_client.params.SaleCashboxAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Parameter NAME is not defined
                ``ERROR_CASHBOX_ADD``
        """
        return self._client._invoke(
            ADD,
            {
                "NAME": name,
                "REST_CODE": rest_code,
                "EMAIL": email,
                "OFD": ofd,
                "OFD_SETTINGS": ofd_settings,
                "NUMBER_KKM": number_kkm,
                "ACTIVE": active,
                "SORT": sort,
                "USE_OFFLINE": use_offline,
                "SETTINGS": settings,
            },
            extra,
        )

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete cash register.

        ``sale.cashbox.delete``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_CASHBOX_NOT_FOUND``: Cash register not found
                ``ERROR_CASHBOX_DELETE``
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleCashboxListFilter | OtherKeys | None = None,
        order: params.SaleCashboxListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.SaleCashbox]:
        """Get a list of configured cash registers.

        ``sale.cashbox.list``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleCashboxListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleCashboxListFilter``.
            order (SaleCashboxListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleCashboxListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): ‘’ (empty error code)
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.SaleCashboxUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Existing Cash Register.

        ``sale.cashbox.update``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleCashboxUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.SaleCashboxUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_CASHBOX_NOT_FOUND``: Cash register not found
                ``ERROR_CASHBOX_UPDATE``
        """
        return self._client._invoke(UPDATE, {"ID": id, "FIELDS": fields}, extra)


class AsyncSaleCashboxMethods(AsyncNamespace):
    """``sale.cashbox``."""

    __slots__ = ()
    _name = "sale.cashbox"

    @builtins.property
    def check(self) -> AsyncSaleCashboxCheckMethods:
        return AsyncSaleCashboxCheckMethods(self._client)

    @builtins.property
    def handler(self) -> AsyncSaleCashboxHandlerMethods:
        return AsyncSaleCashboxHandlerMethods(self._client)

    def add(
        self,
        *,
        name: str,
        rest_code: str,
        email: str,
        ofd: Literal[
            "bx_firstofd",
            "bx_platformaofd",
            "bx_yarusofd",
            "bx_taxcomofd",
            "bx_ofdruofd",
            "bx_tenzorofd",
            "bx_conturofd",
        ]
        | None = None,
        ofd_settings: params.SaleCashboxAddOfdSettings | None = None,
        number_kkm: str | None = None,
        active: Literal["Y", "N"] | None = None,
        sort: int | None = None,
        use_offline: Literal["Y", "N"] | None = None,
        settings: Sequence[Any] | params.SaleCashboxAddSettings | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Cash Register.

        ``sale.cashbox.add``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html

        Args:
            name (str): Name.
            rest_code (str):
            email (str): E-mail addresses.
            ofd (Literal["bx_firstofd", "bx_platformaofd", "bx_yarusofd", "bx_taxcomofd",
                "bx_ofdruofd", "bx_tenzorofd", "bx_conturofd"]):
            ofd_settings (SaleCashboxAddOfdSettings): Keys:
                ``bitrix24_client.params.SaleCashboxAddOfdSettings``.
            number_kkm (str):
            active (Literal["Y", "N"]): Default: ``"N"``.
            sort (int): Position in the sorting order. Default: ``100``.
            use_offline (Literal["Y", "N"]): Default: ``"N"``.
            settings (Sequence[Any] | SaleCashboxAddSettings): Settings. Keys:
                ``bitrix24_client.params.SaleCashboxAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``: Parameter NAME is not defined
                ``ERROR_CASHBOX_ADD``
        """
        return self._client._invoke(
            ADD,
            {
                "NAME": name,
                "REST_CODE": rest_code,
                "EMAIL": email,
                "OFD": ofd,
                "OFD_SETTINGS": ofd_settings,
                "NUMBER_KKM": number_kkm,
                "ACTIVE": active,
                "SORT": sort,
                "USE_OFFLINE": use_offline,
                "SETTINGS": settings,
            },
            extra,
        )

    def delete(self, *, id: str | int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete cash register.

        ``sale.cashbox.delete``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html

        Args:
            id (str | int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_CASHBOX_NOT_FOUND``: Cash register not found
                ``ERROR_CASHBOX_DELETE``
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleCashboxListFilter | OtherKeys | None = None,
        order: params.SaleCashboxListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.SaleCashbox]]:
        """Get a list of configured cash registers.

        ``sale.cashbox.list``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleCashboxListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleCashboxListFilter``.
            order (SaleCashboxListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleCashboxListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): ‘’ (empty error code)
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.SaleCashboxUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Existing Cash Register.

        ``sale.cashbox.update``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleCashboxUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.SaleCashboxUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_CASHBOX_NOT_FOUND``: Cash register not found
                ``ERROR_CASHBOX_UPDATE``
        """
        return self._client._invoke(UPDATE, {"ID": id, "FIELDS": fields}, extra)


class SaleCashboxCheckMethods(SyncNamespace):
    """``sale.cashbox.check``."""

    __slots__ = ()
    _name = "sale.cashbox.check"

    def apply(
        self,
        *,
        uuid: str,
        print_end_time: str | None = None,
        reg_number_kkt: str | None = None,
        fiscal_doc_attr: str | None = None,
        fiscal_doc_number: str | None = None,
        fiscal_receipt_number: str | None = None,
        fn_number: str | None = None,
        shift_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Save the result of printing the receipt.

        ``sale.cashbox.check.apply``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html

        Args:
            uuid (str):
            print_end_time (str):
            reg_number_kkt (str):
            fiscal_doc_attr (str):
            fiscal_doc_number (str):
            fiscal_receipt_number (str):
            fn_number (str):
            shift_number (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_CHECK_NOT_FOUND``: Check not found
                ``ERROR_CHECK_APPLY``
        """
        return self._client._invoke(
            CHECK_APPLY,
            {
                "UUID": uuid,
                "PRINT_END_TIME": print_end_time,
                "REG_NUMBER_KKT": reg_number_kkt,
                "FISCAL_DOC_ATTR": fiscal_doc_attr,
                "FISCAL_DOC_NUMBER": fiscal_doc_number,
                "FISCAL_RECEIPT_NUMBER": fiscal_receipt_number,
                "FN_NUMBER": fn_number,
                "SHIFT_NUMBER": shift_number,
            },
            extra,
        )


class AsyncSaleCashboxCheckMethods(AsyncNamespace):
    """``sale.cashbox.check``."""

    __slots__ = ()
    _name = "sale.cashbox.check"

    def apply(
        self,
        *,
        uuid: str,
        print_end_time: str | None = None,
        reg_number_kkt: str | None = None,
        fiscal_doc_attr: str | None = None,
        fiscal_doc_number: str | None = None,
        fiscal_receipt_number: str | None = None,
        fn_number: str | None = None,
        shift_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Save the result of printing the receipt.

        ``sale.cashbox.check.apply``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html

        Args:
            uuid (str):
            print_end_time (str):
            reg_number_kkt (str):
            fiscal_doc_attr (str):
            fiscal_doc_number (str):
            fiscal_receipt_number (str):
            fn_number (str):
            shift_number (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_CHECK_NOT_FOUND``: Check not found
                ``ERROR_CHECK_APPLY``
        """
        return self._client._invoke(
            CHECK_APPLY,
            {
                "UUID": uuid,
                "PRINT_END_TIME": print_end_time,
                "REG_NUMBER_KKT": reg_number_kkt,
                "FISCAL_DOC_ATTR": fiscal_doc_attr,
                "FISCAL_DOC_NUMBER": fiscal_doc_number,
                "FISCAL_RECEIPT_NUMBER": fiscal_receipt_number,
                "FN_NUMBER": fn_number,
                "SHIFT_NUMBER": shift_number,
            },
            extra,
        )


class SaleCashboxHandlerMethods(SyncNamespace):
    """``sale.cashbox.handler``."""

    __slots__ = ()
    _name = "sale.cashbox.handler"

    def add(
        self,
        *,
        code: str,
        name: str,
        settings: params.SaleCashboxHandlerAddSettings,
        sort: int | None = None,
        supports_ffd105: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Cashbox Handler.

        ``sale.cashbox.handler.add``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html

        Args:
            code (str): Symbolic code.
            name (str): Name.
            sort (int): Position in the sorting order. Default: ``100``.
            supports_ffd105 (Literal["Y", "N"]): Default: ``"N"``.
            settings (SaleCashboxHandlerAddSettings): Settings. Keys:
                ``bitrix24_client.params.SaleCashboxHandlerAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_ALREADY_EXIST``: Handler already exists!
                ``ERROR_HANDLER_ADD``
        """
        return self._client._invoke(
            HANDLER_ADD,
            {
                "CODE": code,
                "NAME": name,
                "SORT": sort,
                "SUPPORTS_FFD105": supports_ffd105,
                "SETTINGS": settings,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Cashbox Handler.

        ``sale.cashbox.handler.delete``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_DELETE``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SaleCashboxHandler]:
        """Get a list of available cash register handlers.

        ``sale.cashbox.handler.list``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(HANDLER_LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.SaleCashboxHandlerUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Cash Register Handler.

        ``sale.cashbox.handler.update``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleCashboxHandlerUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.SaleCashboxHandlerUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_UPDATE``
        """
        return self._client._invoke(HANDLER_UPDATE, {"ID": id, "FIELDS": fields}, extra)


class AsyncSaleCashboxHandlerMethods(AsyncNamespace):
    """``sale.cashbox.handler``."""

    __slots__ = ()
    _name = "sale.cashbox.handler"

    def add(
        self,
        *,
        code: str,
        name: str,
        settings: params.SaleCashboxHandlerAddSettings,
        sort: int | None = None,
        supports_ffd105: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Cashbox Handler.

        ``sale.cashbox.handler.add``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html

        Args:
            code (str): Symbolic code.
            name (str): Name.
            sort (int): Position in the sorting order. Default: ``100``.
            supports_ffd105 (Literal["Y", "N"]): Default: ``"N"``.
            settings (SaleCashboxHandlerAddSettings): Settings. Keys:
                ``bitrix24_client.params.SaleCashboxHandlerAddSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_ALREADY_EXIST``: Handler already exists!
                ``ERROR_HANDLER_ADD``
        """
        return self._client._invoke(
            HANDLER_ADD,
            {
                "CODE": code,
                "NAME": name,
                "SORT": sort,
                "SUPPORTS_FFD105": supports_ffd105,
                "SETTINGS": settings,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Cashbox Handler.

        ``sale.cashbox.handler.delete``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_DELETE``
        """
        return self._client._invoke(HANDLER_DELETE, {"ID": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.SaleCashboxHandler]]:
        """Get a list of available cash register handlers.

        ``sale.cashbox.handler.list``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(HANDLER_LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.SaleCashboxHandlerUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Cash Register Handler.

        ``sale.cashbox.handler.update``, scope ``cashbox``.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleCashboxHandlerUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.SaleCashboxHandlerUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``ERROR_CHECK_FAILURE``
                ``ERROR_HANDLER_NOT_FOUND``: Handler not found
                ``ERROR_HANDLER_UPDATE``
        """
        return self._client._invoke(HANDLER_UPDATE, {"ID": id, "FIELDS": fields}, extra)
