"""Methods of ``catalog.priceTypeGroup``."""

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
    from ...models.catalog import pricetypegroup as models
    from ...params.catalog import pricetypegroup as params
else:
    models = lazy_module("...models.catalog.pricetypegroup", __package__)

ADD = Method(
    "catalog.priceTypeGroup.add",
    _k.Nested(lambda: models.CatalogPriceTypeGroupAddResult),
    keys={"fields": ("CatalogPriceTypeGroupAddFields",)},
)
DELETE = Method("catalog.priceTypeGroup.delete", _k.BOOLEAN)
GETFIELDS = Method(
    "catalog.priceTypeGroup.getFields",
    _k.Nested(lambda: models.CatalogPriceTypeGroupGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.priceTypeGroup.list",
    _k.Nested(lambda: models.CatalogPriceTypeGroup),
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
        fields: params.CatalogPriceTypeGroupAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogPriceTypeGroupAddResult:
        """Add Price Type Binding to Customer Group.

        ``catalog.priceTypeGroup.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html

        Args:
            fields (CatalogPriceTypeGroupAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupAddFields``.

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Price Type Binding from Customer Group.

        ``catalog.priceTypeGroup.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``0``: Entity does not exist
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceTypeGroupGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogPriceTypeGroupListFilter | OtherKeys | None = None,
        order: params.CatalogPriceTypeGroupListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogPriceTypeGroup]:
        """Get a List of Price Type Bindings to Customer Groups.

        ``catalog.priceTypeGroup.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceTypeGroupListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupListFilter``.
            order (CatalogPriceTypeGroupListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogPriceTypeGroupListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        fields: params.CatalogPriceTypeGroupAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogPriceTypeGroupAddResult]:
        """Add Price Type Binding to Customer Group.

        ``catalog.priceTypeGroup.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html

        Args:
            fields (CatalogPriceTypeGroupAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupAddFields``.

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Price Type Binding from Customer Group.

        ``catalog.priceTypeGroup.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``0``: Entity does not exist
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceTypeGroupGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogPriceTypeGroupListFilter | OtherKeys | None = None,
        order: params.CatalogPriceTypeGroupListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogPriceTypeGroup]:
        """Get a List of Price Type Bindings to Customer Groups.

        ``catalog.priceTypeGroup.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceTypeGroupListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeGroupListFilter``.
            order (CatalogPriceTypeGroupListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CatalogPriceTypeGroupListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
