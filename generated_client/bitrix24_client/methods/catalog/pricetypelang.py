"""Methods of ``catalog.priceTypeLang``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.catalog import pricetypelang as models
    from ...params.catalog import pricetypelang as params
else:
    models = lazy_module("...models.catalog.pricetypelang", __package__)

ADD = Method(
    "catalog.priceTypeLang.add",
    _k.Nested(lambda: models.CatalogPriceTypeLangAddResult),
    keys={"fields": ("CatalogPriceTypeLangAddFields",)},
)
DELETE = Method("catalog.priceTypeLang.delete", _k.BOOLEAN)
GET = Method(
    "catalog.priceTypeLang.get", _k.Nested(lambda: models.CatalogPriceTypeLangGetResult), safe=True
)
GETFIELDS = Method(
    "catalog.priceTypeLang.getFields",
    _k.Nested(lambda: models.CatalogPriceTypeLangGetFieldsResult),
    safe=True,
)
GETLANGUAGES = Method(
    "catalog.priceTypeLang.getLanguages",
    _k.Nested(lambda: models.CatalogPriceTypeLangGetLanguagesResult),
    safe=True,
)
LIST = list_method(
    "catalog.priceTypeLang.list",
    _k.Nested(lambda: models.CatalogPriceTypeLang),
    Pagination(
        items=("result", "priceTypeLangs"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogPriceTypeLangListFilter",),
        "order": ("CatalogPriceTypeLangListOrder",),
    },
)
UPDATE = Method(
    "catalog.priceTypeLang.update",
    _k.Nested(lambda: models.CatalogPriceTypeLangUpdateResult),
    keys={"fields": ("CatalogPriceTypeLangUpdateFields",)},
)


class CatalogPriceTypeLangMethods(SyncNamespace):
    """``catalog.priceTypeLang``."""

    __slots__ = ()
    _name = "catalog.priceTypeLang"

    def add(
        self,
        *,
        fields: params.CatalogPriceTypeLangAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogPriceTypeLangAddResult:
        """Add Translation for Price Type Name.

        ``catalog.priceTypeLang.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html

        Args:
            fields (CatalogPriceTypeLangAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceTypeLangAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Translation of Price Type Name.

        ``catalog.priceTypeLang.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201200000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceTypeLangGetResult:
        """Get the values of the fields for the price type name translation.

        ``catalog.priceTypeLang.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201200000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceTypeLangGetFieldsResult:
        """Get Fields for Price Type Translation.

        ``catalog.priceTypeLang.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getLanguages(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceTypeLangGetLanguagesResult:
        """Get Available Languages for Translation.

        ``catalog.priceTypeLang.getLanguages``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETLANGUAGES, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogPriceTypeLangListFilter | OtherKeys | None = None,
        order: params.CatalogPriceTypeLangListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogPriceTypeLang]:
        """Get a list of translations for price type names by the filter.

        ``catalog.priceTypeLang.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceTypeLangListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeLangListFilter``.
            order (CatalogPriceTypeLangListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogPriceTypeLangListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        fields: params.CatalogPriceTypeLangUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogPriceTypeLangUpdateResult:
        """Update the translation of the price type name.

        ``catalog.priceTypeLang.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogPriceTypeLangUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.CatalogPriceTypeLangUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201200000000``
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``: Could not find value for parameter
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, extra)


class AsyncCatalogPriceTypeLangMethods(AsyncNamespace):
    """``catalog.priceTypeLang``."""

    __slots__ = ()
    _name = "catalog.priceTypeLang"

    def add(
        self,
        *,
        fields: params.CatalogPriceTypeLangAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogPriceTypeLangAddResult]:
        """Add Translation for Price Type Name.

        ``catalog.priceTypeLang.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html

        Args:
            fields (CatalogPriceTypeLangAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceTypeLangAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Translation of Price Type Name.

        ``catalog.priceTypeLang.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201200000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceTypeLangGetResult]:
        """Get the values of the fields for the price type name translation.

        ``catalog.priceTypeLang.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201200000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceTypeLangGetFieldsResult]:
        """Get Fields for Price Type Translation.

        ``catalog.priceTypeLang.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getLanguages(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceTypeLangGetLanguagesResult]:
        """Get Available Languages for Translation.

        ``catalog.priceTypeLang.getLanguages``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETLANGUAGES, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogPriceTypeLangListFilter | OtherKeys | None = None,
        order: params.CatalogPriceTypeLangListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogPriceTypeLang]:
        """Get a list of translations for price type names by the filter.

        ``catalog.priceTypeLang.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceTypeLangListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeLangListFilter``.
            order (CatalogPriceTypeLangListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogPriceTypeLangListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        fields: params.CatalogPriceTypeLangUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogPriceTypeLangUpdateResult]:
        """Update the translation of the price type name.

        ``catalog.priceTypeLang.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogPriceTypeLangUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.CatalogPriceTypeLangUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201200000000``
                ``201200000010``
                ``201000000000``
                ``400``
                ``100``: Could not find value for parameter
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, extra)
