"""Methods of ``catalog.product``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.catalog import product as models
    from ...params.catalog import product as params
else:
    models = lazy_module("...models.catalog.product", __package__)

ADD = Method(
    "catalog.product.add",
    _k.Nested(lambda: models.CatalogProductAddResult),
    keys={"fields": ("CatalogProductAddFields",)},
    file_form="data",
)
DELETE = Method("catalog.product.delete", _k.BOOLEAN)
DOWNLOAD = Method(
    "catalog.product.download",
    _k.ANY,
    safe=True,
    keys={"fields": ("CatalogProductDownloadFields",)},
)
GET = Method("catalog.product.get", _k.Nested(lambda: models.CatalogProductGetResult), safe=True)
GETFIELDSBYFILTER = Method(
    "catalog.product.getFieldsByFilter",
    _k.Nested(lambda: models.CatalogProductGetFieldsByFilterResult),
    safe=True,
    some_keys={"filter": ("CatalogProductGetFieldsByFilterFilter",)},
)
LIST = list_method(
    "catalog.product.list",
    _k.Nested(lambda: models.CatalogProduct),
    Pagination(
        items=("result", "products"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogProductListFilter",), "order": ("CatalogProductListOrder",)},
)
UPDATE = Method(
    "catalog.product.update",
    _k.Nested(lambda: models.CatalogProductUpdateResult),
    keys={"fields": ("CatalogProductUpdateFields",)},
    file_form="data",
)
OFFER_ADD = Method(
    "catalog.product.offer.add",
    _k.Nested(lambda: models.CatalogProductOfferAddResult),
    keys={"fields": ("CatalogProductOfferAddFields",)},
    file_form="data",
)
OFFER_DELETE = Method("catalog.product.offer.delete", _k.BOOLEAN)
OFFER_DOWNLOAD = Method(
    "catalog.product.offer.download",
    _k.ANY,
    safe=True,
    keys={"fields": ("CatalogProductOfferDownloadFields",)},
)
OFFER_GET = Method(
    "catalog.product.offer.get", _k.Nested(lambda: models.CatalogProductOfferGetResult), safe=True
)
OFFER_GETFIELDSBYFILTER = Method(
    "catalog.product.offer.getFieldsByFilter",
    _k.Nested(lambda: models.CatalogProductOfferGetFieldsByFilterResult),
    safe=True,
    some_keys={"filter": ("CatalogProductOfferGetFieldsByFilterFilter",)},
)
OFFER_LIST = list_method(
    "catalog.product.offer.list",
    _k.Nested(lambda: models.CatalogProductOffer),
    Pagination(
        items=("result", "offers"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogProductOfferListFilter",),
        "order": ("CatalogProductOfferListOrder",),
    },
)
OFFER_UPDATE = Method(
    "catalog.product.offer.update",
    _k.Nested(lambda: models.CatalogProductOfferUpdateResult),
    some_keys={"fields": ("CatalogProductOfferUpdateFields",)},
    file_form="data",
)
SERVICE_ADD = Method(
    "catalog.product.service.add",
    _k.Nested(lambda: models.CatalogProductServiceAddResult),
    keys={"fields": ("CatalogProductServiceAddFields",)},
    file_form="data",
)
SERVICE_DELETE = Method("catalog.product.service.delete", _k.BOOLEAN)
SERVICE_DOWNLOAD = Method(
    "catalog.product.service.download",
    _k.ANY,
    safe=True,
    keys={"fields": ("CatalogProductServiceDownloadFields",)},
)
SERVICE_GET = Method(
    "catalog.product.service.get",
    _k.Nested(lambda: models.CatalogProductServiceGetResult),
    safe=True,
)
SERVICE_GETFIELDSBYFILTER = Method(
    "catalog.product.service.getFieldsByFilter",
    _k.Nested(lambda: models.CatalogProductServiceGetFieldsByFilterResult),
    safe=True,
    some_keys={"filter": ("CatalogProductServiceGetFieldsByFilterFilter",)},
)
SERVICE_LIST = list_method(
    "catalog.product.service.list",
    _k.Nested(lambda: models.CatalogProductService),
    Pagination(
        items=("result", "services"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogProductServiceListFilter",),
        "order": ("CatalogProductServiceListOrder",),
    },
)
SERVICE_UPDATE = Method(
    "catalog.product.service.update",
    _k.Nested(lambda: models.CatalogProductServiceUpdateResult),
    keys={"fields": ("CatalogProductServiceUpdateFields",)},
    file_form="data",
)
SKU_ADD = Method(
    "catalog.product.sku.add",
    _k.Nested(lambda: models.CatalogProductSkuAddResult),
    keys={"fields": ("CatalogProductSkuAddFields",)},
    file_form="data",
)
SKU_DELETE = Method("catalog.product.sku.delete", _k.BOOLEAN)
SKU_DOWNLOAD = Method(
    "catalog.product.sku.download",
    _k.ANY,
    safe=True,
    keys={"fields": ("CatalogProductSkuDownloadFields",)},
)
SKU_GET = Method(
    "catalog.product.sku.get", _k.Nested(lambda: models.CatalogProductSkuGetResult), safe=True
)
SKU_GETFIELDSBYFILTER = Method(
    "catalog.product.sku.getFieldsByFilter",
    _k.Nested(lambda: models.CatalogProductSkuGetFieldsByFilterResult),
    safe=True,
    some_keys={"filter": ("CatalogProductSkuGetFieldsByFilterFilter",)},
)
SKU_LIST = list_method(
    "catalog.product.sku.list",
    _k.Nested(lambda: models.CatalogProductSku),
    Pagination(
        items=("result", "units"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogProductSkuListFilter",),
        "order": ("CatalogProductSkuListOrder",),
    },
)
SKU_UPDATE = Method(
    "catalog.product.sku.update",
    _k.Nested(lambda: models.CatalogProductSkuUpdateResult),
    keys={"fields": ("CatalogProductSkuUpdateFields",)},
    file_form="data",
)


class CatalogProductMethods(SyncNamespace):
    """``catalog.product``."""

    __slots__ = ()
    _name = "catalog.product"

    @builtins.property
    def offer(self) -> CatalogProductOfferMethods:
        return CatalogProductOfferMethods(self._client)

    @builtins.property
    def service(self) -> CatalogProductServiceMethods:
        return CatalogProductServiceMethods(self._client)

    @builtins.property
    def sku(self) -> CatalogProductSkuMethods:
        return CatalogProductSkuMethods(self._client)

    def add(
        self,
        *,
        fields: params.CatalogProductAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductAddResult:
        """Add Product (catalog).

        ``catalog.product.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html

        Args:
            fields (CatalogProductAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogProductAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Product (catalog).

        ``catalog.product.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def download(
        self, *, fields: params.CatalogProductDownloadFields, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Download Product Files.

        ``catalog.product.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html

        Args:
            fields (CatalogProductDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductGetResult:
        """Get Product by ID (catalog).

        ``catalog.product.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductGetFieldsByFilterResult:
        """Get Product Fields by Filter.

        ``catalog.product.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html

        Args:
            filter (CatalogProductGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductListFilter | OtherKeys | None = None,
        order: params.CatalogProductListOrder | OtherKeys | None = None,
        start: str | int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProduct]:
        """Get a List of Products by Filter.

        ``catalog.product.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductListFilter``.
            order (CatalogProductListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogProductListOrder``.
            start (str | int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductUpdateResult:
        """Update Product (catalog).

        ``catalog.product.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogProductMethods(AsyncNamespace):
    """``catalog.product``."""

    __slots__ = ()
    _name = "catalog.product"

    @builtins.property
    def offer(self) -> AsyncCatalogProductOfferMethods:
        return AsyncCatalogProductOfferMethods(self._client)

    @builtins.property
    def service(self) -> AsyncCatalogProductServiceMethods:
        return AsyncCatalogProductServiceMethods(self._client)

    @builtins.property
    def sku(self) -> AsyncCatalogProductSkuMethods:
        return AsyncCatalogProductSkuMethods(self._client)

    def add(
        self,
        *,
        fields: params.CatalogProductAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductAddResult]:
        """Add Product (catalog).

        ``catalog.product.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html

        Args:
            fields (CatalogProductAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogProductAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Product (catalog).

        ``catalog.product.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def download(
        self, *, fields: params.CatalogProductDownloadFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Download Product Files.

        ``catalog.product.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html

        Args:
            fields (CatalogProductDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductGetResult]:
        """Get Product by ID (catalog).

        ``catalog.product.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductGetFieldsByFilterResult]:
        """Get Product Fields by Filter.

        ``catalog.product.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html

        Args:
            filter (CatalogProductGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductListFilter | OtherKeys | None = None,
        order: params.CatalogProductListOrder | OtherKeys | None = None,
        start: str | int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProduct]:
        """Get a List of Products by Filter.

        ``catalog.product.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductListFilter``.
            order (CatalogProductListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogProductListOrder``.
            start (str | int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductUpdateResult]:
        """Update Product (catalog).

        ``catalog.product.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CatalogProductOfferMethods(SyncNamespace):
    """``catalog.product.offer``."""

    __slots__ = ()
    _name = "catalog.product.offer"

    def add(
        self,
        *,
        fields: params.CatalogProductOfferAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductOfferAddResult:
        """Add Product Variation.

        ``catalog.product.offer.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html

        Args:
            fields (CatalogProductOfferAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogProductOfferAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(OFFER_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Product Variation.

        ``catalog.product.offer.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(OFFER_DELETE, {"id": id}, extra)

    def download(
        self,
        *,
        fields: params.CatalogProductOfferDownloadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Download Product Variation Files.

        ``catalog.product.offer.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html

        Args:
            fields (CatalogProductOfferDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductOfferDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(OFFER_DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductOfferGetResult:
        """Get Product Variation Field Values.

        ``catalog.product.offer.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(OFFER_GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductOfferGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductOfferGetFieldsByFilterResult:
        """Get Product Variation Fields by Filter.

        ``catalog.product.offer.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html

        Args:
            filter (CatalogProductOfferGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductOfferGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {filter}
                ``0``
        """
        return self._client._invoke(OFFER_GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductOfferListFilter | OtherKeys | None = None,
        order: params.CatalogProductOfferListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProductOffer]:
        """Get a list of product variations.

        ``catalog.product.offer.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductOfferListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductOfferListFilter``.
            order (CatalogProductOfferListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogProductOfferListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            OFFER_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductOfferUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductOfferUpdateResult:
        """Update Product Variation Fields.

        ``catalog.product.offer.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductOfferUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductOfferUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(OFFER_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogProductOfferMethods(AsyncNamespace):
    """``catalog.product.offer``."""

    __slots__ = ()
    _name = "catalog.product.offer"

    def add(
        self,
        *,
        fields: params.CatalogProductOfferAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductOfferAddResult]:
        """Add Product Variation.

        ``catalog.product.offer.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html

        Args:
            fields (CatalogProductOfferAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogProductOfferAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(OFFER_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Product Variation.

        ``catalog.product.offer.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(OFFER_DELETE, {"id": id}, extra)

    def download(
        self,
        *,
        fields: params.CatalogProductOfferDownloadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Download Product Variation Files.

        ``catalog.product.offer.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html

        Args:
            fields (CatalogProductOfferDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductOfferDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(OFFER_DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductOfferGetResult]:
        """Get Product Variation Field Values.

        ``catalog.product.offer.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(OFFER_GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductOfferGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductOfferGetFieldsByFilterResult]:
        """Get Product Variation Fields by Filter.

        ``catalog.product.offer.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html

        Args:
            filter (CatalogProductOfferGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductOfferGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {filter}
                ``0``
        """
        return self._client._invoke(OFFER_GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductOfferListFilter | OtherKeys | None = None,
        order: params.CatalogProductOfferListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProductOffer]:
        """Get a list of product variations.

        ``catalog.product.offer.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductOfferListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductOfferListFilter``.
            order (CatalogProductOfferListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogProductOfferListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            OFFER_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductOfferUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductOfferUpdateResult]:
        """Update Product Variation Fields.

        ``catalog.product.offer.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductOfferUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductOfferUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(OFFER_UPDATE, {"id": id, "fields": fields}, extra)


class CatalogProductServiceMethods(SyncNamespace):
    """``catalog.product.service``."""

    __slots__ = ()
    _name = "catalog.product.service"

    def add(
        self,
        *,
        fields: params.CatalogProductServiceAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductServiceAddResult:
        """Add Service.

        ``catalog.product.service.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html

        Args:
            fields (CatalogProductServiceAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogProductServiceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SERVICE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Service.

        ``catalog.product.service.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(SERVICE_DELETE, {"id": id}, extra)

    def download(
        self,
        *,
        fields: params.CatalogProductServiceDownloadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Download Files for Service.

        ``catalog.product.service.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html

        Args:
            fields (CatalogProductServiceDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductServiceDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(SERVICE_DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductServiceGetResult:
        """Get Service Field Values.

        ``catalog.product.service.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(SERVICE_GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductServiceGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductServiceGetFieldsByFilterResult:
        """Get Service Fields by Filter.

        ``catalog.product.service.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html

        Args:
            filter (CatalogProductServiceGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductServiceGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {filter}
                ``0``
        """
        return self._client._invoke(SERVICE_GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductServiceListFilter | OtherKeys | None = None,
        order: params.CatalogProductServiceListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProductService]:
        """Get a list of services.

        ``catalog.product.service.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductServiceListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductServiceListFilter``.
            order (CatalogProductServiceListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogProductServiceListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            SERVICE_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductServiceUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductServiceUpdateResult:
        """Update Service Fields.

        ``catalog.product.service.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductServiceUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductServiceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SERVICE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogProductServiceMethods(AsyncNamespace):
    """``catalog.product.service``."""

    __slots__ = ()
    _name = "catalog.product.service"

    def add(
        self,
        *,
        fields: params.CatalogProductServiceAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductServiceAddResult]:
        """Add Service.

        ``catalog.product.service.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html

        Args:
            fields (CatalogProductServiceAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogProductServiceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SERVICE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Service.

        ``catalog.product.service.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(SERVICE_DELETE, {"id": id}, extra)

    def download(
        self,
        *,
        fields: params.CatalogProductServiceDownloadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Download Files for Service.

        ``catalog.product.service.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html

        Args:
            fields (CatalogProductServiceDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductServiceDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(SERVICE_DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductServiceGetResult]:
        """Get Service Field Values.

        ``catalog.product.service.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(SERVICE_GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductServiceGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductServiceGetFieldsByFilterResult]:
        """Get Service Fields by Filter.

        ``catalog.product.service.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html

        Args:
            filter (CatalogProductServiceGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on
                the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductServiceGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {filter}
                ``0``
        """
        return self._client._invoke(SERVICE_GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductServiceListFilter | OtherKeys | None = None,
        order: params.CatalogProductServiceListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProductService]:
        """Get a list of services.

        ``catalog.product.service.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductServiceListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductServiceListFilter``.
            order (CatalogProductServiceListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogProductServiceListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            SERVICE_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductServiceUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductServiceUpdateResult]:
        """Update Service Fields.

        ``catalog.product.service.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductServiceUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductServiceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SERVICE_UPDATE, {"id": id, "fields": fields}, extra)


class CatalogProductSkuMethods(SyncNamespace):
    """``catalog.product.sku``."""

    __slots__ = ()
    _name = "catalog.product.sku"

    def add(
        self,
        *,
        fields: params.CatalogProductSkuAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductSkuAddResult:
        """Add Parent Product.

        ``catalog.product.sku.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html

        Args:
            fields (CatalogProductSkuAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogProductSkuAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SKU_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Head Product.

        ``catalog.product.sku.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(SKU_DELETE, {"id": id}, extra)

    def download(
        self,
        *,
        fields: params.CatalogProductSkuDownloadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Download Main Product Files.

        ``catalog.product.sku.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html

        Args:
            fields (CatalogProductSkuDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductSkuDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(SKU_DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductSkuGetResult:
        """Get the values of the parent product fields.

        ``catalog.product.sku.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(SKU_GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductSkuGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductSkuGetFieldsByFilterResult:
        """Get Parent Product Fields by Filter.

        ``catalog.product.sku.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html

        Args:
            filter (CatalogProductSkuGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductSkuGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {filter}
                ``0``
        """
        return self._client._invoke(SKU_GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductSkuListFilter | OtherKeys | None = None,
        order: params.CatalogProductSkuListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProductSku]:
        """Get the list of parent products.

        ``catalog.product.sku.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductSkuListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductSkuListFilter``.
            order (CatalogProductSkuListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogProductSkuListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            SKU_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductSkuUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductSkuUpdateResult:
        """Update the main product fields.

        ``catalog.product.sku.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductSkuUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductSkuUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SKU_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogProductSkuMethods(AsyncNamespace):
    """``catalog.product.sku``."""

    __slots__ = ()
    _name = "catalog.product.sku"

    def add(
        self,
        *,
        fields: params.CatalogProductSkuAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductSkuAddResult]:
        """Add Parent Product.

        ``catalog.product.sku.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html

        Args:
            fields (CatalogProductSkuAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogProductSkuAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300043``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SKU_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Head Product.

        ``catalog.product.sku.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``200040300000``: Access Denied
                ``0``
        """
        return self._client._invoke(SKU_DELETE, {"id": id}, extra)

    def download(
        self,
        *,
        fields: params.CatalogProductSkuDownloadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Download Main Product Files.

        ``catalog.product.sku.download``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html

        Args:
            fields (CatalogProductSkuDownloadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductSkuDownloadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
                ``0``: Required fields: fileId
        """
        return self._client._invoke(SKU_DOWNLOAD, {"fields": fields}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductSkuGetResult]:
        """Get the values of the parent product fields.

        ``catalog.product.sku.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300000``: Access Denied
                ``200040300040``: Access Denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(SKU_GET, {"id": id}, extra)

    def getFieldsByFilter(
        self,
        *,
        filter: params.CatalogProductSkuGetFieldsByFilterFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductSkuGetFieldsByFilterResult]:
        """Get Parent Product Fields by Filter.

        ``catalog.product.sku.getFieldsByFilter``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html

        Args:
            filter (CatalogProductSkuGetFieldsByFilterFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductSkuGetFieldsByFilterFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {filter}
                ``0``
        """
        return self._client._invoke(SKU_GETFIELDSBYFILTER, {"filter": filter}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductSkuListFilter | OtherKeys | None = None,
        order: params.CatalogProductSkuListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProductSku]:
        """Get the list of parent products.

        ``catalog.product.sku.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductSkuListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductSkuListFilter``.
            order (CatalogProductSkuListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogProductSkuListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``0``
        """
        return self._client._list(
            SKU_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductSkuUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductSkuUpdateResult]:
        """Update the main product fields.

        ``catalog.product.sku.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductSkuUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductSkuUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300043``: Access Denied
                ``200040300050``: Access Denied
                ``200040300040``: Access Denied
                ``200040300000``: Access Denied
                ``200040300010``: Access denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(SKU_UPDATE, {"id": id, "fields": fields}, extra)
