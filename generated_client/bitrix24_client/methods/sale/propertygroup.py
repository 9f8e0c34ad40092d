"""Methods of ``sale.propertygroup``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import propertygroup as models
    from ...params.sale import propertygroup as params
else:
    models = lazy_module("...models.sale.propertygroup", __package__)

ADD = Method(
    "sale.propertygroup.add",
    _k.Nested(lambda: models.SalePropertygroupAddResult),
    keys={"fields": ("SalePropertygroupAddFields",)},
)
DELETE = Method("sale.propertygroup.delete", _k.BOOLEAN)
GET = Method(
    "sale.propertygroup.get", _k.Nested(lambda: models.SalePropertygroupGetResult), safe=True
)
GETFIELDS = Method(
    "sale.propertygroup.getFields",
    _k.Nested(lambda: models.SalePropertygroupGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.propertygroup.list",
    _k.Nested(lambda: models.SalePropertygroup),
    Pagination(
        items=("result", "propertyGroups"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SalePropertygroupListFilter",),
        "order": ("SalePropertygroupListOrder",),
    },
)
UPDATE = Method(
    "sale.propertygroup.update",
    _k.Nested(lambda: models.SalePropertygroupUpdateResult),
    keys={"fields": ("SalePropertygroupUpdateFields",)},
)


class SalePropertygroupMethods(SyncNamespace):
    """``sale.propertygroup``."""

    __slots__ = ()
    _name = "sale.propertygroup"

    def add(
        self, *, fields: params.SalePropertygroupAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertygroupAddResult:
        """Create Property Group.

        ``sale.propertygroup.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html

        Args:
            fields (SalePropertygroupAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertygroupAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200950000006``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Property Group.

        ``sale.propertygroup.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200940400001``: property group does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertygroupGetResult:
        """Get Values of All Fields in a Property Group by ID.

        ``sale.propertygroup.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200940400001``: property group does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertygroupGetFieldsResult:
        """Get Available Fields of Property Groups.

        ``sale.propertygroup.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html

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
        filter: params.SalePropertygroupListFilter | OtherKeys | None = None,
        order: params.SalePropertygroupListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePropertygroup]:
        """Get a list of property groups.

        ``sale.propertygroup.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertygroupListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertygroupListFilter``.
            order (SalePropertygroupListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertygroupListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(LIST, {"select": select, "filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.SalePropertygroupUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePropertygroupUpdateResult:
        """Update Property Group Fields.

        ``sale.propertygroup.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePropertygroupUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.SalePropertygroupUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200940400001``
                ``200040300020``: Access Denied
                ``200950000008``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSalePropertygroupMethods(AsyncNamespace):
    """``sale.propertygroup``."""

    __slots__ = ()
    _name = "sale.propertygroup"

    def add(
        self, *, fields: params.SalePropertygroupAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertygroupAddResult]:
        """Create Property Group.

        ``sale.propertygroup.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html

        Args:
            fields (SalePropertygroupAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertygroupAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200950000006``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Property Group.

        ``sale.propertygroup.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200940400001``: property group does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertygroupGetResult]:
        """Get Values of All Fields in a Property Group by ID.

        ``sale.propertygroup.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200940400001``: property group does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertygroupGetFieldsResult]:
        """Get Available Fields of Property Groups.

        ``sale.propertygroup.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html

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
        filter: params.SalePropertygroupListFilter | OtherKeys | None = None,
        order: params.SalePropertygroupListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePropertygroup]:
        """Get a list of property groups.

        ``sale.propertygroup.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertygroupListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertygroupListFilter``.
            order (SalePropertygroupListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertygroupListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(LIST, {"select": select, "filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.SalePropertygroupUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePropertygroupUpdateResult]:
        """Update Property Group Fields.

        ``sale.propertygroup.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePropertygroupUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.SalePropertygroupUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200940400001``
                ``200040300020``: Access Denied
                ``200950000008``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
