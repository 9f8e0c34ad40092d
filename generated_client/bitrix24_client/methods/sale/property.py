"""Methods of ``sale.property``."""

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
    from ...models.sale import property as models
    from ...params.sale import property as params
else:
    models = lazy_module("...models.sale.property", __package__)

ADD = Method(
    "sale.property.add",
    _k.Nested(lambda: models.SalePropertyAddResult),
    keys={"fields": ("SalePropertyAddFields",)},
    file_form="data",
)
DELETE = Method("sale.property.delete", _k.BOOLEAN)
GET = Method("sale.property.get", _k.Nested(lambda: models.SalePropertyGetResult), safe=True)
GETFIELDSBYTYPE = Method(
    "sale.property.getfieldsbytype",
    _k.Nested(lambda: models.SalePropertyGetfieldsbytypeResult),
    safe=True,
)
LIST = list_method(
    "sale.property.list",
    _k.Nested(lambda: models.SaleProperty),
    Pagination(
        items=("result", "properties"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SalePropertyListFilter",), "order": ("SalePropertyListOrder",)},
)
UPDATE = Method(
    "sale.property.update",
    _k.Nested(lambda: models.SalePropertyUpdateResult),
    some_keys={"fields": ("SalePropertyUpdateFields",)},
    file_form="data",
)


class SalePropertyMethods(SyncNamespace):
    """``sale.property``."""

    __slots__ = ()
    _name = "sale.property"

    def add(
        self, *, fields: params.SalePropertyAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertyAddResult:
        """Add Order Property.

        ``sale.property.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html

        Args:
            fields (SalePropertyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertyAddFields``.

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
        """Delete Order Property.

        ``sale.property.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html

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
    ) -> models.SalePropertyGetResult:
        """Get Order Property.

        ``sale.property.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html

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
    ) -> models.SalePropertyGetfieldsbytypeResult:
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
        select: Sequence[str] | None = None,
        filter: params.SalePropertyListFilter | OtherKeys | None = None,
        order: params.SalePropertyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleProperty]:
        """Get the list of order properties.

        ``sale.property.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyListFilter``.
            order (SalePropertyListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SalePropertyListOrder``.
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
        fields: params.SalePropertyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePropertyUpdateResult:
        """Update Order Property.

        ``sale.property.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html

        Args:
            id (int): Id of the record to change.
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
        self, *, fields: params.SalePropertyAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertyAddResult]:
        """Add Order Property.

        ``sale.property.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html

        Args:
            fields (SalePropertyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertyAddFields``.

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
        """Delete Order Property.

        ``sale.property.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html

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
    ) -> Awaitable[models.SalePropertyGetResult]:
        """Get Order Property.

        ``sale.property.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html

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
    ) -> Awaitable[models.SalePropertyGetfieldsbytypeResult]:
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
        select: Sequence[str] | None = None,
        filter: params.SalePropertyListFilter | OtherKeys | None = None,
        order: params.SalePropertyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleProperty]:
        """Get the list of order properties.

        ``sale.property.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyListFilter``.
            order (SalePropertyListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SalePropertyListOrder``.
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
        fields: params.SalePropertyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePropertyUpdateResult]:
        """Update Order Property.

        ``sale.property.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html

        Args:
            id (int): Id of the record to change.
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
