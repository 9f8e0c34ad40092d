"""Methods of ``sale.statusLang``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import statuslang as models
    from ...params.sale import statuslang as params
else:
    models = lazy_module("...models.sale.statuslang", __package__)

ADD = Method(
    "sale.statusLang.add",
    _k.Nested(lambda: models.SaleStatusLangAddResult),
    keys={"fields": ("SaleStatusLangAddFields",)},
)
DELETEBYFILTER = Method(
    "sale.statusLang.deleteByFilter",
    _k.BOOLEAN,
    keys={"fields": ("SaleStatusLangDeleteByFilterFields",)},
)
GETFIELDS = Method(
    "sale.statusLang.getFields", _k.Nested(lambda: models.SaleStatusLangGetFieldsResult), safe=True
)
GETLISTLANGS = Method(
    "sale.statusLang.getListLangs",
    _k.Nested(lambda: models.SaleStatusLangGetListLangsResult),
    safe=True,
)
LIST = list_method(
    "sale.statusLang.list",
    _k.Nested(lambda: models.SaleStatusLang),
    Pagination(items=("result", "statusLangs")),
    some_keys={"filter": ("SaleStatusLangListFilter",), "order": ("SaleStatusLangListOrder",)},
)


class SaleStatusLangMethods(SyncNamespace):
    """``sale.statusLang``."""

    __slots__ = ()
    _name = "sale.statusLang"

    def add(
        self, *, fields: params.SaleStatusLangAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SaleStatusLangAddResult:
        """Add Localization.

        ``sale.statusLang.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html

        Args:
            fields (SaleStatusLangAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleStatusLangAddFields``.

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
        fields: params.SaleStatusLangDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete localization.

        ``sale.statusLang.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html

        Args:
            fields (SaleStatusLangDeleteByFilterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleStatusLangDeleteByFilterFields``.

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

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleStatusLangGetFieldsResult:
        """Get Localization Fields for Statuses.

        ``sale.statusLang.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getListLangs(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleStatusLangGetListLangsResult:
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
        select: Sequence[str] | None = None,
        filter: params.SaleStatusLangListFilter | OtherKeys | None = None,
        order: params.SaleStatusLangListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleStatusLang]:
        """Get a list of localizations for Status Lang.

        ``sale.statusLang.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleStatusLangListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleStatusLangListFilter``.
            order (SaleStatusLangListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleStatusLangListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        self, *, fields: params.SaleStatusLangAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleStatusLangAddResult]:
        """Add Localization.

        ``sale.statusLang.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html

        Args:
            fields (SaleStatusLangAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleStatusLangAddFields``.

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
        fields: params.SaleStatusLangDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete localization.

        ``sale.statusLang.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html

        Args:
            fields (SaleStatusLangDeleteByFilterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleStatusLangDeleteByFilterFields``.

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

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleStatusLangGetFieldsResult]:
        """Get Localization Fields for Statuses.

        ``sale.statusLang.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getListLangs(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleStatusLangGetListLangsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.SaleStatusLangListFilter | OtherKeys | None = None,
        order: params.SaleStatusLangListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleStatusLang]:
        """Get a list of localizations for Status Lang.

        ``sale.statusLang.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleStatusLangListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleStatusLangListFilter``.
            order (SaleStatusLangListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleStatusLangListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
