"""Methods of ``sale.basketproperties``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import basketproperties as models
    from ...params.sale import basketproperties as params
else:
    models = lazy_module("...models.sale.basketproperties", __package__)

ADD = Method(
    "sale.basketproperties.add",
    _k.Nested(lambda: models.SaleBasketpropertiesAddResult),
    keys={"fields": ("SaleBasketpropertiesAddFields",)},
)
DELETE = Method("sale.basketproperties.delete", _k.BOOLEAN)
GET = Method(
    "sale.basketproperties.get", _k.Nested(lambda: models.SaleBasketpropertiesGetResult), safe=True
)
GETFIELDS = Method(
    "sale.basketproperties.getFields",
    _k.Nested(lambda: models.SaleBasketpropertiesGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.basketproperties.list",
    _k.Nested(lambda: models.SaleBasketproperties),
    Pagination(
        items=("result", "basketProperties"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SaleBasketpropertiesListFilter",),
        "order": ("SaleBasketpropertiesListOrder",),
    },
)
UPDATE = Method(
    "sale.basketproperties.update",
    _k.Nested(lambda: models.SaleBasketpropertiesUpdateResult),
    keys={"fields": ("SaleBasketpropertiesUpdateFields",)},
)


class SaleBasketpropertiesMethods(SyncNamespace):
    """``sale.basketproperties``."""

    __slots__ = ()
    _name = "sale.basketproperties"

    def add(
        self,
        *,
        fields: params.SaleBasketpropertiesAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleBasketpropertiesAddResult:
        """Create a property for a basket item.

        ``sale.basketproperties.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html

        Args:
            fields (SaleBasketpropertiesAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200240400004``
                ``200240400005``
                ``200240400001``
                ``200240400002``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Basket Property.

        ``sale.basketproperties.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SaleBasketpropertiesGetResult:
        """Get the value of the basket property.

        ``sale.basketproperties.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200240400003``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleBasketpropertiesGetFieldsResult:
        """Get Fields of Basket Properties.

        ``sale.basketproperties.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html

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
        filter: params.SaleBasketpropertiesListFilter | OtherKeys | None = None,
        order: params.SaleBasketpropertiesListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleBasketproperties]:
        """Get a List of Basket Properties.

        ``sale.basketproperties.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleBasketpropertiesListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesListFilter``.
            order (SaleBasketpropertiesListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SaleBasketpropertiesListOrder``.
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
        fields: params.SaleBasketpropertiesUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleBasketpropertiesUpdateResult:
        """Change the property of the basket item.

        ``sale.basketproperties.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleBasketpropertiesUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.SaleBasketpropertiesUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``20004030001``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSaleBasketpropertiesMethods(AsyncNamespace):
    """``sale.basketproperties``."""

    __slots__ = ()
    _name = "sale.basketproperties"

    def add(
        self,
        *,
        fields: params.SaleBasketpropertiesAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleBasketpropertiesAddResult]:
        """Create a property for a basket item.

        ``sale.basketproperties.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html

        Args:
            fields (SaleBasketpropertiesAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200240400004``
                ``200240400005``
                ``200240400001``
                ``200240400002``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Basket Property.

        ``sale.basketproperties.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleBasketpropertiesGetResult]:
        """Get the value of the basket property.

        ``sale.basketproperties.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200240400003``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleBasketpropertiesGetFieldsResult]:
        """Get Fields of Basket Properties.

        ``sale.basketproperties.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html

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
        filter: params.SaleBasketpropertiesListFilter | OtherKeys | None = None,
        order: params.SaleBasketpropertiesListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleBasketproperties]:
        """Get a List of Basket Properties.

        ``sale.basketproperties.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleBasketpropertiesListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesListFilter``.
            order (SaleBasketpropertiesListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SaleBasketpropertiesListOrder``.
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
        fields: params.SaleBasketpropertiesUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleBasketpropertiesUpdateResult]:
        """Change the property of the basket item.

        ``sale.basketproperties.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleBasketpropertiesUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.SaleBasketpropertiesUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``20004030001``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
