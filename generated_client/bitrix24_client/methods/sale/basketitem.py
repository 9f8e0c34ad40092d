"""Methods of ``sale.basketitem``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.sale import basketitem as params

ADD = Method("sale.basketitem.add", _k.ANY)
ADDCATALOGPRODUCT = Method("sale.basketitem.addCatalogProduct", _k.ANY)
DELETE = Method("sale.basketitem.delete", _k.BOOLEAN)
GET = Method("sale.basketitem.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.basketitem.getFields", _k.ANY, safe=True)
GETFIELDSCATALOGPRODUCT = Method("sale.basketitem.getFieldsCatalogProduct", _k.ANY, safe=True)
LIST = list_method(
    "sale.basketitem.list",
    _k.ANY,
    Pagination(
        items=("result", "basketItems"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
UPDATE = Method("sale.basketitem.update", _k.ANY)
UPDATECATALOGPRODUCT = Method("sale.basketitem.updateCatalogProduct", _k.ANY)


class SaleBasketitemMethods(SyncNamespace):
    """``sale.basketitem``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleBasketitemAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Item (Position) to the Cart of an Existing Order.

        ``sale.basketitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html

        Args:
            fields (SaleBasketitemAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200140400007``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def addCatalogProduct(
        self,
        *,
        fields: params.SaleBasketitemAddCatalogProductFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add a position with a product or service from the catalog module to the cart of an
        existing order.

        ``sale.basketitem.addCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html

        Args:
            fields (SaleBasketitemAddCatalogProductFields | Mapping[str, Any]): Values of the
                fields, by name.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``
                ``200140400007``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(ADDCATALOGPRODUCT, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> bool:
        """Remove item (position) from the cart using.

        ``sale.basketitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Any:
        """Get Information About a Basket Item (Position).

        ``sale.basketitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Available Fields of the Basket Item ( ).

        ``sale.basketitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def getFieldsCatalogProduct(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Available Fields of a Basket Item (Product from Catalog).

        ``sale.basketitem.getFieldsCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDSCATALOGPRODUCT, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleBasketitemListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SaleBasketitemListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Items (Positions) in the Cart.

        ``sale.basketitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleBasketitemListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SaleBasketitemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
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
        id: int | str,
        fields: params.SaleBasketitemUpdateFields | Mapping[str, Any] | Sequence[Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Change the position of the basket in an existing order.

        ``sale.basketitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SaleBasketitemUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of
                the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)

    def updateCatalogProduct(
        self,
        *,
        id: int | str,
        fields: params.SaleBasketitemUpdateCatalogProductFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Change the basket item position (catalog product) of an existing order.

        ``sale.basketitem.updateCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html

        Args:
            id (int | str): Id of the record.
            fields (SaleBasketitemUpdateCatalogProductFields | Mapping[str, Any]): Values of the
                fields, by name.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``
                ``200140400001``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATECATALOGPRODUCT, {"id": id, "fields": fields}, params)


class AsyncSaleBasketitemMethods(AsyncNamespace):
    """``sale.basketitem``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleBasketitemAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Item (Position) to the Cart of an Existing Order.

        ``sale.basketitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html

        Args:
            fields (SaleBasketitemAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200140400007``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def addCatalogProduct(
        self,
        *,
        fields: params.SaleBasketitemAddCatalogProductFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add a position with a product or service from the catalog module to the cart of an
        existing order.

        ``sale.basketitem.addCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html

        Args:
            fields (SaleBasketitemAddCatalogProductFields | Mapping[str, Any]): Values of the
                fields, by name.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``
                ``200140400007``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(ADDCATALOGPRODUCT, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove item (position) from the cart using.

        ``sale.basketitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Information About a Basket Item (Position).

        ``sale.basketitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Available Fields of the Basket Item ( ).

        ``sale.basketitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def getFieldsCatalogProduct(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Available Fields of a Basket Item (Product from Catalog).

        ``sale.basketitem.getFieldsCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDSCATALOGPRODUCT, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleBasketitemListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SaleBasketitemListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Items (Positions) in the Cart.

        ``sale.basketitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleBasketitemListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SaleBasketitemListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
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
        id: int | str,
        fields: params.SaleBasketitemUpdateFields | Mapping[str, Any] | Sequence[Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Change the position of the basket in an existing order.

        ``sale.basketitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SaleBasketitemUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of
                the fields; those not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)

    def updateCatalogProduct(
        self,
        *,
        id: int | str,
        fields: params.SaleBasketitemUpdateCatalogProductFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Change the basket item position (catalog product) of an existing order.

        ``sale.basketitem.updateCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html

        Args:
            id (int | str): Id of the record.
            fields (SaleBasketitemUpdateCatalogProductFields | Mapping[str, Any]): Values of the
                fields, by name.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``
                ``200140400001``
                ``200140400008``
                ``200140400009``
                ``200140400011``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATECATALOGPRODUCT, {"id": id, "fields": fields}, params)
