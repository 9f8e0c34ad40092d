"""Methods of ``sale.statusLang``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.sale import statuslang as params

ADD = Method("sale.statusLang.add", _k.ANY, some_keys={"fields": ("SaleStatusLangAddFields",)})
DELETEBYFILTER = Method(
    "sale.statusLang.deleteByFilter",
    _k.BOOLEAN,
    some_keys={"fields": ("SaleStatusLangDeleteByFilterFields",)},
)
GETFIELDS = Method("sale.statusLang.getFields", _k.ANY, safe=True)
GETLISTLANGS = Method("sale.statusLang.getListLangs", _k.ANY, safe=True)
LIST = list_method(
    "sale.statusLang.list",
    _k.ANY,
    Pagination(items=("result", "statusLangs")),
    some_keys={"filter": ("SaleStatusLangListFilter",), "order": ("SaleStatusLangListOrder",)},
)


class SaleStatusLangMethods(SyncNamespace):
    """``sale.statusLang``."""

    __slots__ = ()
    _name = "sale.statusLang"

    def add(
        self,
        *,
        fields: params.SaleStatusLangAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Localization.

        ``sale.statusLang.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html

        Args:
            fields (SaleStatusLangAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SaleStatusLangAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201750000003``: Duplicate entry for key [statusId, lid]
                ``201750000004``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.SaleStatusLangDeleteByFilterFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete localization.

        ``sale.statusLang.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html

        Args:
            fields (SaleStatusLangDeleteByFilterFields | Mapping[str, Any]): Values of the fields,
                by name. Keys: ``bitrix24_client.params.SaleStatusLangDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201740400001``
                ``201750000004``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Localization Fields for Statuses.

        ``sale.statusLang.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getListLangs(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get the list of languages for localization.

        ``sale.statusLang.getListLangs``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETLISTLANGS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleStatusLangListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleStatusLangListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of localizations for Status Lang.

        ``sale.statusLang.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleStatusLangListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleStatusLangListFilter``.
            order (SaleStatusLangListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleStatusLangListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncSaleStatusLangMethods(AsyncNamespace):
    """``sale.statusLang``."""

    __slots__ = ()
    _name = "sale.statusLang"

    def add(
        self,
        *,
        fields: params.SaleStatusLangAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Localization.

        ``sale.statusLang.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html

        Args:
            fields (SaleStatusLangAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SaleStatusLangAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201750000003``: Duplicate entry for key [statusId, lid]
                ``201750000004``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.SaleStatusLangDeleteByFilterFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete localization.

        ``sale.statusLang.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html

        Args:
            fields (SaleStatusLangDeleteByFilterFields | Mapping[str, Any]): Values of the fields,
                by name. Keys: ``bitrix24_client.params.SaleStatusLangDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201740400001``
                ``201750000004``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Localization Fields for Statuses.

        ``sale.statusLang.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getListLangs(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the list of languages for localization.

        ``sale.statusLang.getListLangs``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETLISTLANGS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleStatusLangListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleStatusLangListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of localizations for Status Lang.

        ``sale.statusLang.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleStatusLangListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleStatusLangListFilter``.
            order (SaleStatusLangListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SaleStatusLangListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
