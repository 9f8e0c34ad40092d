"""Methods of ``catalog.priceTypeLang``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.catalog import pricetypelang as params

ADD = Method("catalog.priceTypeLang.add", _k.ANY)
DELETE = Method("catalog.priceTypeLang.delete", _k.BOOLEAN)
GET = Method("catalog.priceTypeLang.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.priceTypeLang.getFields", _k.ANY, safe=True)
GETLANGUAGES = Method("catalog.priceTypeLang.getLanguages", _k.ANY, safe=True)
LIST = list_method(
    "catalog.priceTypeLang.list",
    _k.ANY,
    Pagination(
        items=("result", "priceTypeLangs"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
UPDATE = Method("catalog.priceTypeLang.update", _k.ANY)


class CatalogPriceTypeLangMethods(SyncNamespace):
    """``catalog.priceTypeLang``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.CatalogPriceTypeLangAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Translation for Price Type Name.

        ``catalog.priceTypeLang.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html

        Args:
            fields (CatalogPriceTypeLangAddFields | Mapping[str, Any]): Values of the fields of the
                new record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> bool:
        """Delete Translation of Price Type Name.

        ``catalog.priceTypeLang.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``201200000000``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Any:
        """Get the values of the fields for the price type name translation.

        ``catalog.priceTypeLang.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``201200000000``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Fields for Price Type Translation.

        ``catalog.priceTypeLang.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def getLanguages(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Available Languages for Translation.

        ``catalog.priceTypeLang.getLanguages``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETLANGUAGES, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogPriceTypeLangListFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        order: params.CatalogPriceTypeLangListOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of translations for price type names by the filter.

        ``catalog.priceTypeLang.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogPriceTypeLangListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison.
            order (CatalogPriceTypeLangListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        fields: params.CatalogPriceTypeLangUpdateFields | Mapping[str, Any] | Sequence[Any],
        id: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update the translation of the price type name.

        ``catalog.priceTypeLang.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogPriceTypeLangUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``201200000000``
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, params)


class AsyncCatalogPriceTypeLangMethods(AsyncNamespace):
    """``catalog.priceTypeLang``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.CatalogPriceTypeLangAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Translation for Price Type Name.

        ``catalog.priceTypeLang.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html

        Args:
            fields (CatalogPriceTypeLangAddFields | Mapping[str, Any]): Values of the fields of the
                new record.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Translation of Price Type Name.

        ``catalog.priceTypeLang.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``201200000000``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the values of the fields for the price type name translation.

        ``catalog.priceTypeLang.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``201200000000``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields for Price Type Translation.

        ``catalog.priceTypeLang.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def getLanguages(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Available Languages for Translation.

        ``catalog.priceTypeLang.getLanguages``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETLANGUAGES, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogPriceTypeLangListFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        order: params.CatalogPriceTypeLangListOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of translations for price type names by the filter.

        ``catalog.priceTypeLang.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogPriceTypeLangListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison.
            order (CatalogPriceTypeLangListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        fields: params.CatalogPriceTypeLangUpdateFields | Mapping[str, Any] | Sequence[Any],
        id: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update the translation of the price type name.

        ``catalog.priceTypeLang.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogPriceTypeLangUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``
                ``201200000000``
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, params)
