"""Methods of ``catalog.priceTypeGroup``."""

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
    from ...params.catalog import pricetypegroup as params

ADD = Method(
    "catalog.priceTypeGroup.add", _k.ANY, some_keys={"fields": ("CatalogPriceTypeGroupAddFields",)}
)
DELETE = Method("catalog.priceTypeGroup.delete", _k.BOOLEAN)
GETFIELDS = Method("catalog.priceTypeGroup.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.priceTypeGroup.list",
    _k.ANY,
    Pagination(
        items=("result", "priceTypeGroups"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogPriceTypeGroupListFilter",),
        "order": ("CatalogPriceTypeGroupListOrder",),
    },
)


class CatalogPriceTypeGroupMethods(SyncNamespace):
    """``catalog.priceTypeGroup``."""

    __slots__ = ()
    _name = "catalog.priceTypeGroup"

    def add(
        self,
        *,
        fields: params.CatalogPriceTypeGroupAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Price Type Binding to Customer Group.

        ``catalog.priceTypeGroup.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html

        Args:
            fields (CatalogPriceTypeGroupAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogPriceTypeGroupAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: The specified price type does not exist
                ``0``: The specified group does not exist
                ``0``: Invalid access type provided. The available values are: Y, N
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Price Type Binding from Customer Group.

        ``catalog.priceTypeGroup.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``0``: Entity does not exist
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Price Type Group Binding Fields.

        ``catalog.priceTypeGroup.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.CatalogPriceTypeGroupListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogPriceTypeGroupListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Price Type Bindings to Customer Groups.

        ``catalog.priceTypeGroup.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (CatalogPriceTypeGroupListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupListFilter``.
            order (CatalogPriceTypeGroupListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncCatalogPriceTypeGroupMethods(AsyncNamespace):
    """``catalog.priceTypeGroup``."""

    __slots__ = ()
    _name = "catalog.priceTypeGroup"

    def add(
        self,
        *,
        fields: params.CatalogPriceTypeGroupAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Price Type Binding to Customer Group.

        ``catalog.priceTypeGroup.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html

        Args:
            fields (CatalogPriceTypeGroupAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogPriceTypeGroupAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: The specified price type does not exist
                ``0``: The specified group does not exist
                ``0``: Invalid access type provided. The available values are: Y, N
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Price Type Binding from Customer Group.

        ``catalog.priceTypeGroup.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``0``: Entity does not exist
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Price Type Group Binding Fields.

        ``catalog.priceTypeGroup.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.CatalogPriceTypeGroupListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogPriceTypeGroupListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Price Type Bindings to Customer Groups.

        ``catalog.priceTypeGroup.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (CatalogPriceTypeGroupListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupListFilter``.
            order (CatalogPriceTypeGroupListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
