"""Methods of ``sale.basketproperties``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.sale import basketproperties as params

ADD = Method(
    "sale.basketproperties.add", _k.ANY, some_keys={"fields": ("SaleBasketpropertiesAddFields",)}
)
DELETE = Method("sale.basketproperties.delete", _k.BOOLEAN)
GET = Method("sale.basketproperties.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.basketproperties.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.basketproperties.list",
    _k.ANY,
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
    _k.ANY,
    some_keys={"fields": ("SaleBasketpropertiesUpdateFields",)},
)


class SaleBasketpropertiesMethods(SyncNamespace):
    """``sale.basketproperties``."""

    __slots__ = ()
    _name = "sale.basketproperties"

    def add(
        self,
        *,
        fields: params.SaleBasketpropertiesAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create a property for a basket item.

        ``sale.basketproperties.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html

        Args:
            fields (SaleBasketpropertiesAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.SaleBasketpropertiesAddFields``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Basket Property.

        ``sale.basketproperties.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get the value of the basket property.

        ``sale.basketproperties.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200240400003``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleBasketpropertiesListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleBasketpropertiesListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Basket Properties.

        ``sale.basketproperties.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleBasketpropertiesListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesListFilter``.
            order (SaleBasketpropertiesListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
        id: int | str,
        fields: params.SaleBasketpropertiesUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Change the property of the basket item.

        ``sale.basketproperties.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SaleBasketpropertiesUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesUpdateFields``.

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
        fields: params.SaleBasketpropertiesAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Create a property for a basket item.

        ``sale.basketproperties.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html

        Args:
            fields (SaleBasketpropertiesAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.SaleBasketpropertiesAddFields``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Basket Property.

        ``sale.basketproperties.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200140400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the value of the basket property.

        ``sale.basketproperties.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200240400003``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SaleBasketpropertiesListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SaleBasketpropertiesListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Basket Properties.

        ``sale.basketproperties.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleBasketpropertiesListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesListFilter``.
            order (SaleBasketpropertiesListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
        id: int | str,
        fields: params.SaleBasketpropertiesUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Change the property of the basket item.

        ``sale.basketproperties.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SaleBasketpropertiesUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.SaleBasketpropertiesUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``20004030001``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
