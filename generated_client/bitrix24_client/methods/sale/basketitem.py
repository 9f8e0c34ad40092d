"""Methods of ``sale.basketitem``."""

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
    from ...models.sale import basketitem as models
    from ...params.sale import basketitem as params
else:
    models = lazy_module("...models.sale.basketitem", __package__)

ADD = Method(
    "sale.basketitem.add",
    _k.Nested(lambda: models.SaleBasketitemAddResult),
    keys={"fields": ("SaleBasketitemAddFields",)},
)
ADDCATALOGPRODUCT = Method(
    "sale.basketitem.addCatalogProduct",
    _k.Nested(lambda: models.SaleBasketitemAddCatalogProductResult),
    keys={"fields": ("SaleBasketitemAddCatalogProductFields",)},
)
DELETE = Method("sale.basketitem.delete", _k.BOOLEAN)
GET = Method("sale.basketitem.get", _k.Nested(lambda: models.SaleBasketitemGetResult), safe=True)
GETFIELDS = Method(
    "sale.basketitem.getFields", _k.Nested(lambda: models.SaleBasketitemGetFieldsResult), safe=True
)
GETFIELDSCATALOGPRODUCT = Method(
    "sale.basketitem.getFieldsCatalogProduct",
    _k.Nested(lambda: models.SaleBasketitemGetFieldsCatalogProductResult),
    safe=True,
)
LIST = list_method(
    "sale.basketitem.list",
    _k.Nested(lambda: models.SaleBasketitem),
    Pagination(
        items=("result", "basketItems"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SaleBasketitemListFilter",), "order": ("SaleBasketitemListOrder",)},
)
UPDATE = Method(
    "sale.basketitem.update",
    _k.Nested(lambda: models.SaleBasketitemUpdateResult),
    keys={"fields": ("SaleBasketitemUpdateFields",)},
)
UPDATECATALOGPRODUCT = Method(
    "sale.basketitem.updateCatalogProduct",
    _k.Nested(lambda: models.SaleBasketitemUpdateCatalogProductResult),
    keys={"fields": ("SaleBasketitemUpdateCatalogProductFields",)},
)


class SaleBasketitemMethods(SyncNamespace):
    """``sale.basketitem``."""

    __slots__ = ()
    _name = "sale.basketitem"

    def add(
        self, *, fields: params.SaleBasketitemAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SaleBasketitemAddResult:
        """Add Item (Position) to the Cart of an Existing Order.

        ``sale.basketitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html

        Args:
            fields (SaleBasketitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleBasketitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400007``: basket item is not saved - bad data
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must be the currency of the order
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def addCatalogProduct(
        self,
        *,
        fields: params.SaleBasketitemAddCatalogProductFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleBasketitemAddCatalogProductResult:
        """Add a position with a product or service from the catalog module to the cart of an
        existing order.

        ``sale.basketitem.addCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html

        Args:
            fields (SaleBasketitemAddCatalogProductFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleBasketitemAddCatalogProductFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``: Module catalog does not exist
                ``200140400007``: basket item is not saved - bad data
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must be the currency of the order
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ADDCATALOGPRODUCT, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove item (position) from the cart.

        ``sale.basketitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``: basket item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SaleBasketitemGetResult:
        """Get Information About a Basket Item (Position).

        ``sale.basketitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``: basket item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleBasketitemGetFieldsResult:
        """Get Available Fields of the Basket Item ( ).

        ``sale.basketitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getFieldsCatalogProduct(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleBasketitemGetFieldsCatalogProductResult:
        """Get Available Fields of a Basket Item (Product from Catalog).

        ``sale.basketitem.getFieldsCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDSCATALOGPRODUCT, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleBasketitemListFilter | OtherKeys | None = None,
        order: params.SaleBasketitemListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleBasketitem]:
        """Get a List of Items (Positions) in the Cart.

        ``sale.basketitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleBasketitemListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBasketitemListFilter``.
            order (SaleBasketitemListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleBasketitemListOrder``.
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
        id: int,
        fields: params.SaleBasketitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleBasketitemUpdateResult:
        """Change the position of the basket in an existing order.

        ``sale.basketitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleBasketitemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SaleBasketitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``: basket item does not exist
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must match the order's currency
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)

    def updateCatalogProduct(
        self,
        *,
        id: int,
        fields: params.SaleBasketitemUpdateCatalogProductFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleBasketitemUpdateCatalogProductResult:
        """Change the basket item position (catalog product) of an existing order.

        ``sale.basketitem.updateCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html

        Args:
            id (int): Id of the record.
            fields (SaleBasketitemUpdateCatalogProductFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleBasketitemUpdateCatalogProductFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``: Module catalog is not exists
                ``200140400001``: basket item is not exists
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must be the currency of the order
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(UPDATECATALOGPRODUCT, {"id": id, "fields": fields}, extra)


class AsyncSaleBasketitemMethods(AsyncNamespace):
    """``sale.basketitem``."""

    __slots__ = ()
    _name = "sale.basketitem"

    def add(
        self, *, fields: params.SaleBasketitemAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleBasketitemAddResult]:
        """Add Item (Position) to the Cart of an Existing Order.

        ``sale.basketitem.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html

        Args:
            fields (SaleBasketitemAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleBasketitemAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400007``: basket item is not saved - bad data
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must be the currency of the order
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def addCatalogProduct(
        self,
        *,
        fields: params.SaleBasketitemAddCatalogProductFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleBasketitemAddCatalogProductResult]:
        """Add a position with a product or service from the catalog module to the cart of an
        existing order.

        ``sale.basketitem.addCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html

        Args:
            fields (SaleBasketitemAddCatalogProductFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleBasketitemAddCatalogProductFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``: Module catalog does not exist
                ``200140400007``: basket item is not saved - bad data
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must be the currency of the order
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ADDCATALOGPRODUCT, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove item (position) from the cart.

        ``sale.basketitem.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``: basket item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleBasketitemGetResult]:
        """Get Information About a Basket Item (Position).

        ``sale.basketitem.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``: basket item does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleBasketitemGetFieldsResult]:
        """Get Available Fields of the Basket Item ( ).

        ``sale.basketitem.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def getFieldsCatalogProduct(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleBasketitemGetFieldsCatalogProductResult]:
        """Get Available Fields of a Basket Item (Product from Catalog).

        ``sale.basketitem.getFieldsCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDSCATALOGPRODUCT, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleBasketitemListFilter | OtherKeys | None = None,
        order: params.SaleBasketitemListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleBasketitem]:
        """Get a List of Items (Positions) in the Cart.

        ``sale.basketitem.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleBasketitemListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBasketitemListFilter``.
            order (SaleBasketitemListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SaleBasketitemListOrder``.
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
        id: int,
        fields: params.SaleBasketitemUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleBasketitemUpdateResult]:
        """Change the position of the basket in an existing order.

        ``sale.basketitem.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleBasketitemUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SaleBasketitemUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``: basket item does not exist
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must match the order's currency
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)

    def updateCatalogProduct(
        self,
        *,
        id: int,
        fields: params.SaleBasketitemUpdateCatalogProductFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleBasketitemUpdateCatalogProductResult]:
        """Change the basket item position (catalog product) of an existing order.

        ``sale.basketitem.updateCatalogProduct``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html

        Args:
            id (int): Id of the record.
            fields (SaleBasketitemUpdateCatalogProductFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleBasketitemUpdateCatalogProductFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200140400006``: Module catalog is not exists
                ``200140400001``: basket item is not exists
                ``200140400008``: Required fields: fields[ORDER_ID]
                ``200140400009``: Order not found
                ``200140400011``: Currency must be the currency of the order
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(UPDATECATALOGPRODUCT, {"id": id, "fields": fields}, extra)
