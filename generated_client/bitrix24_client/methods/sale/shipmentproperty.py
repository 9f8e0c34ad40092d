"""Methods of ``sale.shipmentproperty``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import shipmentproperty as models
    from ...params.sale import shipmentproperty as params
else:
    models = lazy_module("...models.sale.shipmentproperty", __package__)

ADD = Method(
    "sale.shipmentproperty.add",
    _k.Nested(lambda: models.SaleShipmentpropertyAddResult),
    keys={"fields": ("SaleShipmentpropertyAddFields",)},
)
DELETE = Method("sale.shipmentproperty.delete", _k.BOOLEAN)
GET = Method(
    "sale.shipmentproperty.get", _k.Nested(lambda: models.SaleShipmentpropertyGetResult), safe=True
)
GETFIELDSBYTYPE = Method(
    "sale.shipmentproperty.getfieldsbytype",
    _k.Nested(lambda: models.SaleShipmentpropertyGetfieldsbytypeResult),
    safe=True,
)
LIST = list_method(
    "sale.shipmentproperty.list",
    _k.ANY,
    Pagination(
        items=("result", "properties"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SaleShipmentpropertyListFilter",),
        "order": ("SaleShipmentpropertyListOrder",),
    },
)
UPDATE = Method(
    "sale.shipmentproperty.update",
    _k.Nested(lambda: models.SaleShipmentpropertyUpdateResult),
    some_keys={"fields": ("SaleShipmentpropertyUpdateFields",)},
)


class SaleShipmentpropertyMethods(SyncNamespace):
    """``sale.shipmentproperty``."""

    __slots__ = ()
    _name = "sale.shipmentproperty"

    def add(
        self,
        *,
        fields: params.SaleShipmentpropertyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleShipmentpropertyAddResult:
        """Add Shipment Property.

        ``sale.shipmentproperty.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html

        Args:
            fields (SaleShipmentpropertyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200850000005``
                ``200850000006``
                ``200850000009``
                ``200850000010``
                ``200850000011``
                ``200850000012``
                ``200850000013``
                ``200850000014``
                ``200850000015``
                ``200850000016``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: propsGroupId
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Shipment Property.

        ``sale.shipmentproperty.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200840400001``: property does not exist
                ``200850000004``
                ``ERROR_CORE``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SaleShipmentpropertyGetResult:
        """Get Shipment Property.

        ``sale.shipmentproperty.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200840400001``: property does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getfieldsbytype(
        self,
        *,
        type: Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"],
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleShipmentpropertyGetfieldsbytypeResult:
        """Get Fields and Settings of Shipment Property for a Specific Property Type.

        ``sale.shipmentproperty.getfieldsbytype``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html

        Args:
            type (Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION",
                "ADDRESS"]): Type.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDSBYTYPE, {"type": type}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleShipmentpropertyListFilter | OtherKeys | None = None,
        order: params.SaleShipmentpropertyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of shipment properties.

        ``sale.shipmentproperty.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentpropertyListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyListFilter``.
            order (SaleShipmentpropertyListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SaleShipmentpropertyListOrder``.
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
        fields: params.SaleShipmentpropertyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleShipmentpropertyUpdateResult:
        """Update Shipment Property.

        ``sale.shipmentproperty.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleShipmentpropertyUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200840400001``: property does not exist
                ``200850000003``
                ``200850000009``
                ``200850000010``
                ``200850000011``
                ``200850000012``
                ``200850000013``
                ``200850000014``
                ``200850000015``
                ``200850000016``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSaleShipmentpropertyMethods(AsyncNamespace):
    """``sale.shipmentproperty``."""

    __slots__ = ()
    _name = "sale.shipmentproperty"

    def add(
        self,
        *,
        fields: params.SaleShipmentpropertyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleShipmentpropertyAddResult]:
        """Add Shipment Property.

        ``sale.shipmentproperty.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html

        Args:
            fields (SaleShipmentpropertyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200850000005``
                ``200850000006``
                ``200850000009``
                ``200850000010``
                ``200850000011``
                ``200850000012``
                ``200850000013``
                ``200850000014``
                ``200850000015``
                ``200850000016``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: propsGroupId
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Shipment Property.

        ``sale.shipmentproperty.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200840400001``: property does not exist
                ``200850000004``
                ``ERROR_CORE``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleShipmentpropertyGetResult]:
        """Get Shipment Property.

        ``sale.shipmentproperty.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200840400001``: property does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getfieldsbytype(
        self,
        *,
        type: Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleShipmentpropertyGetfieldsbytypeResult]:
        """Get Fields and Settings of Shipment Property for a Specific Property Type.

        ``sale.shipmentproperty.getfieldsbytype``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html

        Args:
            type (Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION",
                "ADDRESS"]): Type.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDSBYTYPE, {"type": type}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleShipmentpropertyListFilter | OtherKeys | None = None,
        order: params.SaleShipmentpropertyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of shipment properties.

        ``sale.shipmentproperty.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleShipmentpropertyListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyListFilter``.
            order (SaleShipmentpropertyListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SaleShipmentpropertyListOrder``.
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
        fields: params.SaleShipmentpropertyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleShipmentpropertyUpdateResult]:
        """Update Shipment Property.

        ``sale.shipmentproperty.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html

        Args:
            id (int): Id of the record to change.
            fields (SaleShipmentpropertyUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.SaleShipmentpropertyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200840400001``: property does not exist
                ``200850000003``
                ``200850000009``
                ``200850000010``
                ``200850000011``
                ``200850000012``
                ``200850000013``
                ``200850000014``
                ``200850000015``
                ``200850000016``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
