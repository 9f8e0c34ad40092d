"""Methods of ``catalog.productProperty``."""

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
    from ...models.catalog import productproperty as models
    from ...params.catalog import productproperty as params
else:
    models = lazy_module("...models.catalog.productproperty", __package__)

ADD = Method(
    "catalog.productProperty.add",
    _k.Nested(lambda: models.CatalogProductPropertyAddResult),
    keys={"fields": ("CatalogProductPropertyAddFields",)},
)
DELETE = Method("catalog.productProperty.delete", _k.BOOLEAN)
GET = Method(
    "catalog.productProperty.get",
    _k.Nested(lambda: models.CatalogProductPropertyGetResult),
    safe=True,
)
GETFIELDS = Method(
    "catalog.productProperty.getFields",
    _k.Nested(lambda: models.CatalogProductPropertyGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.productProperty.list",
    _k.Nested(lambda: models.CatalogProductProperty),
    Pagination(
        items=("result", "productProperties"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogProductPropertyListFilter",),
        "order": ("CatalogProductPropertyListOrder",),
    },
)
UPDATE = Method(
    "catalog.productProperty.update",
    _k.Nested(lambda: models.CatalogProductPropertyUpdateResult),
    keys={"fields": ("CatalogProductPropertyUpdateFields",)},
)


class CatalogProductPropertyMethods(SyncNamespace):
    """``catalog.productProperty``."""

    __slots__ = ()
    _name = "catalog.productProperty"

    def add(
        self,
        *,
        fields: params.CatalogProductPropertyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductPropertyAddResult:
        """Add Product Property or Variation.

        ``catalog.productProperty.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html

        Args:
            fields (CatalogProductPropertyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogProductPropertyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: iblockId, name, propertyType
                ``0``: Access Denied
                ``0``: The specified iblock is not a product catalog
                ``0``: Invalid property type specified
                ``0``: Invalid custom property type settings specified
                ``0``: Property code cannot start with a digit
                ``0``: Wrong format of field ...
                ``0``: Error adding property
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete product property or variation.

        ``catalog.productProperty.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                (no code): productProperty does not exist
                ``0``: The specified property does not belong to a product catalog
                ``0``: Error deleting product property
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertyGetResult:
        """Get Values of Product or Variation Property Fields.

        ``catalog.productProperty.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                (no code): productProperty does not exist
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertyGetFieldsResult:
        """Get Product or Variation Property Fields.

        ``catalog.productProperty.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertyListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProductProperty]:
        """Get a list of product properties or variations.

        ``catalog.productProperty.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertyListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyListFilter``.
            order (CatalogProductPropertyListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogProductPropertyListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``100``: Invalid value {...} to match with parameter {filter}. Should be value of
                    type array
                ``100``: Invalid value {...} to match with parameter {select}. Should be value of
                    type array
                ``100``: Invalid value {...} to match with parameter {order}. Should be value of
                    type array
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductPropertyUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductPropertyUpdateResult:
        """Update Product or Variation Property.

        ``catalog.productProperty.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductPropertyUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: iblockId
                ``0``: Access Denied
                (no code): productProperty does not exist
                ``0``: The specified property does not belong to a product catalog
                ``0``: Invalid property type specified
                ``0``: Invalid custom property type settings specified
                ``0``: Property code cannot start with a digit
                ``0``: Invalid information block code
                ``100``: Invalid value {...} to match with parameter {id}. Should be value of type
                    int
                ``0``: Wrong format of field ...
                ``0``: Error updating product property
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogProductPropertyMethods(AsyncNamespace):
    """``catalog.productProperty``."""

    __slots__ = ()
    _name = "catalog.productProperty"

    def add(
        self,
        *,
        fields: params.CatalogProductPropertyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductPropertyAddResult]:
        """Add Product Property or Variation.

        ``catalog.productProperty.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html

        Args:
            fields (CatalogProductPropertyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogProductPropertyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: iblockId, name, propertyType
                ``0``: Access Denied
                ``0``: The specified iblock is not a product catalog
                ``0``: Invalid property type specified
                ``0``: Invalid custom property type settings specified
                ``0``: Property code cannot start with a digit
                ``0``: Wrong format of field ...
                ``0``: Error adding property
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete product property or variation.

        ``catalog.productProperty.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                (no code): productProperty does not exist
                ``0``: The specified property does not belong to a product catalog
                ``0``: Error deleting product property
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertyGetResult]:
        """Get Values of Product or Variation Property Fields.

        ``catalog.productProperty.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                (no code): productProperty does not exist
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertyGetFieldsResult]:
        """Get Product or Variation Property Fields.

        ``catalog.productProperty.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertyListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProductProperty]:
        """Get a list of product properties or variations.

        ``catalog.productProperty.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertyListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyListFilter``.
            order (CatalogProductPropertyListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogProductPropertyListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``100``: Invalid value {...} to match with parameter {filter}. Should be value of
                    type array
                ``100``: Invalid value {...} to match with parameter {select}. Should be value of
                    type array
                ``100``: Invalid value {...} to match with parameter {order}. Should be value of
                    type array
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductPropertyUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductPropertyUpdateResult]:
        """Update Product or Variation Property.

        ``catalog.productProperty.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductPropertyUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Required fields: iblockId
                ``0``: Access Denied
                (no code): productProperty does not exist
                ``0``: The specified property does not belong to a product catalog
                ``0``: Invalid property type specified
                ``0``: Invalid custom property type settings specified
                ``0``: Property code cannot start with a digit
                ``0``: Invalid information block code
                ``100``: Invalid value {...} to match with parameter {id}. Should be value of type
                    int
                ``0``: Wrong format of field ...
                ``0``: Error updating product property
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
