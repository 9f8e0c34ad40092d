"""Methods of ``catalog.productImage``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ...models.catalog import productimage as models
    from ...params.catalog import productimage as params
else:
    models = lazy_module("...models.catalog.productimage", __package__)

ADD = Method(
    "catalog.productImage.add",
    _k.Nested(lambda: models.CatalogProductImageAddResult),
    keys={"fields": ("CatalogProductImageAddFields",)},
)
DELETE = Method("catalog.productImage.delete", _k.BOOLEAN)
GET = Method(
    "catalog.productImage.get", _k.Nested(lambda: models.CatalogProductImageGetResult), safe=True
)
GETFIELDS = Method(
    "catalog.productImage.getFields",
    _k.Nested(lambda: models.CatalogProductImageGetFieldsResult),
    safe=True,
)
LIST = Method(
    "catalog.productImage.list", _k.Nested(lambda: models.CatalogProductImageListResult), safe=True
)


class CatalogProductImageMethods(SyncNamespace):
    """``catalog.productImage``."""

    __slots__ = ()
    _name = "catalog.productImage"

    def add(
        self,
        *,
        fields: params.CatalogProductImageAddFields,
        file_content: FileSource | Sequence[str],
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductImageAddResult:
        """Add Image to Product.

        ``catalog.productImage.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html

        Args:
            fields (CatalogProductImageAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogProductImageAddFields``.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``100``: Could not find value for parameter {fileContent}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields, "fileContent": file_content}, extra)

    def delete(self, *, product_id: int, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Image from Product.

        ``catalog.productImage.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html

        Args:
            product_id (int): Id of the product.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {productId}
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"productId": product_id, "id": id}, extra)

    def get(
        self, *, product_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductImageGetResult:
        """Get Information About Product Image.

        ``catalog.productImage.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html

        Args:
            product_id (int): Id of the product.
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {productId}
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"productId": product_id, "id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductImageGetFieldsResult:
        """Get Product Image Fields.

        ``catalog.productImage.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        product_id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductImageListResult:
        """Get the list of product images.

        ``catalog.productImage.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html

        Args:
            product_id (int): Id of the product.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {productId}
                ``0``
        """
        return self._client._invoke(LIST, {"productId": product_id, "select": select}, extra)


class AsyncCatalogProductImageMethods(AsyncNamespace):
    """``catalog.productImage``."""

    __slots__ = ()
    _name = "catalog.productImage"

    def add(
        self,
        *,
        fields: params.CatalogProductImageAddFields,
        file_content: FileSource | Sequence[str],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductImageAddResult]:
        """Add Image to Product.

        ``catalog.productImage.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html

        Args:
            fields (CatalogProductImageAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogProductImageAddFields``.
            file_content (FileSource | Sequence[str]): Content of the file: base64, or a pair of
                name and base64.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``100``: Could not find value for parameter {fileContent}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields, "fileContent": file_content}, extra)

    def delete(
        self, *, product_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Image from Product.

        ``catalog.productImage.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html

        Args:
            product_id (int): Id of the product.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {productId}
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"productId": product_id, "id": id}, extra)

    def get(
        self, *, product_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductImageGetResult]:
        """Get Information About Product Image.

        ``catalog.productImage.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html

        Args:
            product_id (int): Id of the product.
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {productId}
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"productId": product_id, "id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductImageGetFieldsResult]:
        """Get Product Image Fields.

        ``catalog.productImage.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        product_id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductImageListResult]:
        """Get the list of product images.

        ``catalog.productImage.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html

        Args:
            product_id (int): Id of the product.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access denied
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {productId}
                ``0``
        """
        return self._client._invoke(LIST, {"productId": product_id, "select": select}, extra)
