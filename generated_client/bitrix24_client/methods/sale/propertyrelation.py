"""Methods of ``sale.propertyRelation``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.sale import propertyrelation as params

ADD = Method("sale.propertyRelation.add", _k.ANY)
DELETEBYFILTER = Method("sale.propertyRelation.deleteByFilter", _k.BOOLEAN)
GETFIELDS = Method("sale.propertyRelation.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.propertyRelation.list", _k.ANY, Pagination(items=("result", "propertyRelations"))
)


class SalePropertyRelationMethods(SyncNamespace):
    """``sale.propertyRelation``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Property Binding.

        ``sale.propertyRelation.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields of the
                new record.

        Raises:
            ApiError: The codes that are documented:
                ``201650000001``
                ``201650000002``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def deleteByFilter(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Property Relation with.

        ``sale.propertyRelation.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields, by
                name.

        Raises:
            ApiError: The codes that are documented:
                ``201640400004``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of Property Binding.

        ``sale.propertyRelation.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SalePropertyRelationListFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        order: params.SalePropertyRelationListOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of property bindings.

        ``sale.propertyRelation.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePropertyRelationListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison.
            order (SalePropertyRelationListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )


class AsyncSalePropertyRelationMethods(AsyncNamespace):
    """``sale.propertyRelation``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Property Binding.

        ``sale.propertyRelation.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields of the
                new record.

        Raises:
            ApiError: The codes that are documented:
                ``201650000001``
                ``201650000002``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def deleteByFilter(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Property Relation with.

        ``sale.propertyRelation.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields, by
                name.

        Raises:
            ApiError: The codes that are documented:
                ``201640400004``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of Property Binding.

        ``sale.propertyRelation.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SalePropertyRelationListFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        order: params.SalePropertyRelationListOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of property bindings.

        ``sale.propertyRelation.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePropertyRelationListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison.
            order (SalePropertyRelationListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )
