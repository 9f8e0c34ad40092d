"""Methods of ``sale.property``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.sale import property as params

ADD = Method(
    "sale.property.add", _k.ANY, some_keys={"fields": ("SalePropertyAddFields",)}, file_form="data"
)
DELETE = Method("sale.property.delete", _k.BOOLEAN)
GET = Method("sale.property.get", _k.ANY, safe=True)
GETFIELDSBYTYPE = Method("sale.property.getfieldsbytype", _k.ANY, safe=True)
LIST = list_method(
    "sale.property.list",
    _k.ANY,
    Pagination(
        items=("result", "properties"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SalePropertyListFilter",), "order": ("SalePropertyListOrder",)},
)
UPDATE = Method(
    "sale.property.update",
    _k.ANY,
    some_keys={"fields": ("SalePropertyUpdateFields",)},
    file_form="data",
)


class SalePropertyMethods(SyncNamespace):
    """``sale.property``."""

    __slots__ = ()
    _name = "sale.property"

    def add(
        self,
        *,
        fields: params.SalePropertyAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Order Property.

        ``sale.property.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html

        Args:
            fields (SalePropertyAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SalePropertyAddFields``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Order Property.

        ``sale.property.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html

        Args:
            id (int | str): Id of the record to delete.

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Order Property.

        ``sale.property.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html

        Args:
            id (int | str): Id of the record to read.

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
    ) -> Any:
        """Get Fields and Settings of Order Properties for a Specific Property Type.

        ``sale.property.getfieldsbytype``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html

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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SalePropertyListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePropertyListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get the list of order properties.

        ``sale.property.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePropertyListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyListFilter``.
            order (SalePropertyListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SalePropertyListOrder``.
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
        fields: params.SalePropertyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Order Property.

        ``sale.property.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePropertyUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SalePropertyUpdateFields``.

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


class AsyncSalePropertyMethods(AsyncNamespace):
    """``sale.property``."""

    __slots__ = ()
    _name = "sale.property"

    def add(
        self,
        *,
        fields: params.SalePropertyAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Order Property.

        ``sale.property.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html

        Args:
            fields (SalePropertyAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.SalePropertyAddFields``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Order Property.

        ``sale.property.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html

        Args:
            id (int | str): Id of the record to delete.

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Order Property.

        ``sale.property.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html

        Args:
            id (int | str): Id of the record to read.

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
    ) -> Awaitable[Any]:
        """Get Fields and Settings of Order Properties for a Specific Property Type.

        ``sale.property.getfieldsbytype``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html

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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.SalePropertyListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.SalePropertyListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get the list of order properties.

        ``sale.property.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePropertyListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyListFilter``.
            order (SalePropertyListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.SalePropertyListOrder``.
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
        fields: params.SalePropertyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Order Property.

        ``sale.property.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePropertyUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.SalePropertyUpdateFields``.

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
