"""Methods of ``sale.propertyRelation``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.sale import propertyrelation as params

ADD = Method(
    "sale.propertyRelation.add", _k.ANY, some_keys={"fields": ("SalePropertyRelationAddFields",)}
)
DELETEBYFILTER = Method(
    "sale.propertyRelation.deleteByFilter",
    _k.BOOLEAN,
    some_keys={"fields": ("SalePropertyRelationAddFields",)},
)
GETFIELDS = Method("sale.propertyRelation.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.propertyRelation.list",
    _k.ANY,
    Pagination(items=("result", "propertyRelations")),
    some_keys={
        "filter": ("SalePropertyRelationListFilter",),
        "order": ("SalePropertyRelationListOrder",),
    },
)


class SalePropertyRelationMethods(SyncNamespace):
    """``sale.propertyRelation``."""

    __slots__ = ()
    _name = "sale.propertyRelation"

    def add(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Property Binding.

        ``sale.propertyRelation.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.SalePropertyRelationAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201650000001``
                ``201650000002``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: entityId
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Property Relation.

        ``sale.propertyRelation.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.SalePropertyRelationAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201640400004``: property relation does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of Property Binding.

        ``sale.propertyRelation.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html

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
        filter: params.SalePropertyRelationListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePropertyRelationListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of property bindings.

        ``sale.propertyRelation.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePropertyRelationListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyRelationListFilter``.
            order (SalePropertyRelationListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SalePropertyRelationListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncSalePropertyRelationMethods(AsyncNamespace):
    """``sale.propertyRelation``."""

    __slots__ = ()
    _name = "sale.propertyRelation"

    def add(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Property Binding.

        ``sale.propertyRelation.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.SalePropertyRelationAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201650000001``
                ``201650000002``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: entityId
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.SalePropertyRelationAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Property Relation.

        ``sale.propertyRelation.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html

        Args:
            fields (SalePropertyRelationAddFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.SalePropertyRelationAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201640400004``: property relation does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of Property Binding.

        ``sale.propertyRelation.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html

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
        filter: params.SalePropertyRelationListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePropertyRelationListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of property bindings.

        ``sale.propertyRelation.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePropertyRelationListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyRelationListFilter``.
            order (SalePropertyRelationListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SalePropertyRelationListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
