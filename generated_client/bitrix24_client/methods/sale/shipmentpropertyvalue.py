"""Methods of ``sale.shipmentpropertyvalue``."""

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
    from ...models.sale import shipmentpropertyvalue as models
    from ...params.sale import shipmentpropertyvalue as params
else:
    models = lazy_module("...models.sale.shipmentpropertyvalue", __package__)

DELETE = Method("sale.shipmentpropertyvalue.delete", _k.BOOLEAN)
GET = Method(
    "sale.shipmentpropertyvalue.get",
    _k.Nested(lambda: models.SaleShipmentpropertyvalueGetResult),
    safe=True,
)
GETFIELDS = Method(
    "sale.shipmentpropertyvalue.getFields",
    _k.Nested(lambda: models.SaleShipmentpropertyvalueGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.shipmentpropertyvalue.list",
    _k.Nested(lambda: models.SaleShipmentpropertyvalue),
    Pagination(
        items=("result", "propertyValues"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SaleShipmentpropertyvalueListFilter",),
        "order": ("SaleShipmentpropertyvalueListOrder",),
    },
)
MODIFY = Method(
    "sale.shipmentpropertyvalue.modify",
    _k.Nested(lambda: models.SaleShipmentpropertyvalueModifyResult),
    keys={"fields": ("SaleShipmentpropertyvalueModifyFields",)},
)


class SaleShipmentpropertyvalueMethods(SyncNamespace):
    """``sale.shipmentpropertyvalue``."""

    __slots__ = ()
    _name = "sale.shipmentpropertyvalue"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Shipment Property Value.

        ``sale.shipmentpropertyvalue.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: Property value has not been found
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentpropertyvalueGetResult:
        """Get Shipment Property Value by ID.

        ``sale.shipmentpropertyvalue.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: Property value has not been found
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentpropertyvalueGetFieldsResult:
        """Get Available Fields of Shipment Property Values.

        ``sale.shipmentpropertyvalue.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleShipmentpropertyvalueListFilter | OtherKeys | None = None,
        order: params.SaleShipmentpropertyvalueListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleShipmentpropertyvalue]:
        """Get a list of shipment property values.

        ``sale.shipmentpropertyvalue.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentpropertyvalueListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyvalueListFilter``.
            order (SaleShipmentpropertyvalueListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyvalueListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def modify(
        self,
        *,
        fields: params.SaleShipmentpropertyvalueModifyFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleShipmentpropertyvalueModifyResult:
        """Update Shipment Property Values.

        ``sale.shipmentpropertyvalue.modify``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html

        Args:
            fields (SaleShipmentpropertyvalueModifyFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyvalueModifyFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``201040400006``
                ``201040400007``
                ``201040400008``
                ``0``
        """
        return self._client._invoke(MODIFY, {"fields": fields}, extra)


class AsyncSaleShipmentpropertyvalueMethods(AsyncNamespace):
    """``sale.shipmentpropertyvalue``."""

    __slots__ = ()
    _name = "sale.shipmentpropertyvalue"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Shipment Property Value.

        ``sale.shipmentpropertyvalue.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: Property value has not been found
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentpropertyvalueGetResult]:
        """Get Shipment Property Value by ID.

        ``sale.shipmentpropertyvalue.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: Property value has not been found
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentpropertyvalueGetFieldsResult]:
        """Get Available Fields of Shipment Property Values.

        ``sale.shipmentpropertyvalue.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleShipmentpropertyvalueListFilter | OtherKeys | None = None,
        order: params.SaleShipmentpropertyvalueListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleShipmentpropertyvalue]:
        """Get a list of shipment property values.

        ``sale.shipmentpropertyvalue.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentpropertyvalueListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyvalueListFilter``.
            order (SaleShipmentpropertyvalueListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyvalueListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def modify(
        self,
        *,
        fields: params.SaleShipmentpropertyvalueModifyFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleShipmentpropertyvalueModifyResult]:
        """Update Shipment Property Values.

        ``sale.shipmentpropertyvalue.modify``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html

        Args:
            fields (SaleShipmentpropertyvalueModifyFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyvalueModifyFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``201040400006``
                ``201040400007``
                ``201040400008``
                ``0``
        """
        return self._client._invoke(MODIFY, {"fields": fields}, extra)
