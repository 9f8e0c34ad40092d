"""Methods of ``sale.propertyRelation``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import propertyrelation as models
    from ...params.sale import propertyrelation as params
else:
    models = lazy_module("...models.sale.propertyrelation", __package__)

ADD = Method(
    "sale.propertyRelation.add",
    _k.Nested(lambda: models.SalePropertyRelationAddResult),
    keys={"fields": ("SalePropertyRelationAddFields",)},
)
DELETEBYFILTER = Method(
    "sale.propertyRelation.deleteByFilter",
    _k.BOOLEAN,
    keys={"fields": ("SalePropertyRelationDeleteByFilterFields",)},
)
GETFIELDS = Method(
    "sale.propertyRelation.getFields",
    _k.Nested(lambda: models.SalePropertyRelationGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.propertyRelation.list",
    _k.Nested(lambda: models.SalePropertyRelation),
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
        fields: params.SalePropertyRelationAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePropertyRelationAddResult:
        """Add Property Binding.

        ``sale.propertyRelation.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html

        Args:
            fields (SalePropertyRelationAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertyRelationAddFields``.

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
        fields: params.SalePropertyRelationDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Property Relation.

        ``sale.propertyRelation.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html

        Args:
            fields (SalePropertyRelationDeleteByFilterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SalePropertyRelationDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201640400004``: property relation does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertyRelationGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.SalePropertyRelationListFilter | OtherKeys | None = None,
        order: params.SalePropertyRelationListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePropertyRelation]:
        """Get a list of property bindings.

        ``sale.propertyRelation.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyRelationListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyRelationListFilter``.
            order (SalePropertyRelationListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertyRelationListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        fields: params.SalePropertyRelationAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePropertyRelationAddResult]:
        """Add Property Binding.

        ``sale.propertyRelation.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html

        Args:
            fields (SalePropertyRelationAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertyRelationAddFields``.

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
        fields: params.SalePropertyRelationDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Property Relation.

        ``sale.propertyRelation.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html

        Args:
            fields (SalePropertyRelationDeleteByFilterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SalePropertyRelationDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201640400004``: property relation does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertyRelationGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.SalePropertyRelationListFilter | OtherKeys | None = None,
        order: params.SalePropertyRelationListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePropertyRelation]:
        """Get a list of property bindings.

        ``sale.propertyRelation.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyRelationListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyRelationListFilter``.
            order (SalePropertyRelationListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertyRelationListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
