"""Methods of ``catalog.price``."""

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
    from ...models.catalog import price as models
    from ...params.catalog import price as params
else:
    models = lazy_module("...models.catalog.price", __package__)

ADD = Method(
    "catalog.price.add",
    _k.Nested(lambda: models.CatalogPriceAddResult),
    keys={"fields": ("CatalogPriceAddFields",)},
)
DELETE = Method("catalog.price.delete", _k.BOOLEAN)
GET = Method("catalog.price.get", _k.Nested(lambda: models.CatalogPriceGetResult), safe=True)
GETFIELDS = Method(
    "catalog.price.getFields", _k.Nested(lambda: models.CatalogPriceGetFieldsResult), safe=True
)
LIST = list_method(
    "catalog.price.list",
    _k.Nested(lambda: models.CatalogPrice),
    Pagination(
        items=("result", "prices"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogPriceListFilter",), "order": ("CatalogPriceListOrder",)},
)
MODIFY = Method(
    "catalog.price.modify",
    _k.Nested(lambda: models.CatalogPriceModifyResult),
    keys={"fields": ("CatalogPriceModifyFields",)},
)
UPDATE = Method(
    "catalog.price.update",
    _k.Nested(lambda: models.CatalogPriceUpdateResult),
    keys={"fields": ("CatalogPriceUpdateFields",)},
)


class CatalogPriceMethods(SyncNamespace):
    """``catalog.price``."""

    __slots__ = ()
    _name = "catalog.price"

    def add(
        self, *, fields: params.CatalogPriceAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceAddResult:
        """Add Product Price.

        ``catalog.price.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html

        Args:
            fields (CatalogPriceAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields:
                ``0``: Validate price error. Catalog price group is wrong
                ``0``: Validate price error. Catalog product is allowed has only single price
                    without ranges in price group
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Product Price.

        ``catalog.price.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                (no code): Price does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceGetResult:
        """Get Product Price by ID.

        ``catalog.price.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                (no code): Price does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceGetFieldsResult:
        """Get Price Fields.

        ``catalog.price.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogPriceListFilter | OtherKeys | None = None,
        order: params.CatalogPriceListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogPrice]:
        """Retrieve a List of Prices by Filter.

        ``catalog.price.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceListFilter``.
            order (CatalogPriceListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogPriceListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def modify(
        self, *, fields: params.CatalogPriceModifyFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceModifyResult:
        """Update Product Price Collection.

        ``catalog.price.modify``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html

        Args:
            fields (CatalogPriceModifyFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogPriceModifyFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields:
                ``0``: Validate price error. Catalog price group is wrong
                ``0``: Validate price error. Catalog product is allowed to have only a single price
                    without ranges in the price group
                ``0``: Required fields: price, currency
        """
        return self._client._invoke(MODIFY, {"fields": fields}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogPriceUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogPriceUpdateResult:
        """Update Product Price.

        ``catalog.price.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogPriceUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogPriceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``100``: Could not find value for parameter {id}
                (no code): Price does not exist
                ``0``: Required fields:
                ``0``: Required fields: price, currency
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogPriceMethods(AsyncNamespace):
    """``catalog.price``."""

    __slots__ = ()
    _name = "catalog.price"

    def add(
        self, *, fields: params.CatalogPriceAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceAddResult]:
        """Add Product Price.

        ``catalog.price.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html

        Args:
            fields (CatalogPriceAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields:
                ``0``: Validate price error. Catalog price group is wrong
                ``0``: Validate price error. Catalog product is allowed has only single price
                    without ranges in price group
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Product Price.

        ``catalog.price.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                (no code): Price does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceGetResult]:
        """Get Product Price by ID.

        ``catalog.price.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                (no code): Price does not exist
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceGetFieldsResult]:
        """Get Price Fields.

        ``catalog.price.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogPriceListFilter | OtherKeys | None = None,
        order: params.CatalogPriceListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogPrice]:
        """Retrieve a List of Prices by Filter.

        ``catalog.price.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceListFilter``.
            order (CatalogPriceListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogPriceListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def modify(
        self, *, fields: params.CatalogPriceModifyFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceModifyResult]:
        """Update Product Price Collection.

        ``catalog.price.modify``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html

        Args:
            fields (CatalogPriceModifyFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogPriceModifyFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields:
                ``0``: Validate price error. Catalog price group is wrong
                ``0``: Validate price error. Catalog product is allowed to have only a single price
                    without ranges in the price group
                ``0``: Required fields: price, currency
        """
        return self._client._invoke(MODIFY, {"fields": fields}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogPriceUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogPriceUpdateResult]:
        """Update Product Price.

        ``catalog.price.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogPriceUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogPriceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200040300030``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``100``: Could not find value for parameter {id}
                (no code): Price does not exist
                ``0``: Required fields:
                ``0``: Required fields: price, currency
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
