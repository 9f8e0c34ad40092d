"""Methods of ``sale.status``."""

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
    from ...models.sale import status as models
    from ...params.sale import status as params
else:
    models = lazy_module("...models.sale.status", __package__)

ADD = Method(
    "sale.status.add",
    _k.Nested(lambda: models.SaleStatusAddResult),
    keys={"fields": ("SaleStatusAddFields",)},
)
DELETE = Method("sale.status.delete", _k.BOOLEAN)
GET = Method("sale.status.get", _k.Nested(lambda: models.SaleStatusGetResult), safe=True)
GETFIELDS = Method(
    "sale.status.getFields", _k.Nested(lambda: models.SaleStatusGetFieldsResult), safe=True
)
LIST = list_method(
    "sale.status.list",
    _k.Nested(lambda: models.SaleStatus),
    Pagination(
        items=("result", "status"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SaleStatusListFilter",), "order": ("SaleStatusListOrder",)},
)
UPDATE = Method(
    "sale.status.update",
    _k.Nested(lambda: models.SaleStatusUpdateResult),
    keys={"fields": ("SaleStatusUpdateFields",)},
)


class SaleStatusMethods(SyncNamespace):
    """``sale.status``."""

    __slots__ = ()
    _name = "sale.status"

    def add(
        self, *, fields: params.SaleStatusAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SaleStatusAddResult:
        """Create status.

        ``sale.status.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html

        Args:
            fields (SaleStatusAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleStatusAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201350000001``: Duplicate entry for key [id]
                ``201350000003``
                ``201350000004``
                ``201350000005``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Status.

        ``sale.status.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html

        Args:
            id (str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``: status does not exist
                ``200040300020``: Access Denied
                ``201350000002``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: str, extra: Mapping[str, Any] | None = None) -> models.SaleStatusGetResult:
        """Get Values of All Status Fields by ID.

        ``sale.status.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``: status does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleStatusGetFieldsResult:
        """Get Available Fields of Status.

        ``sale.status.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html

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
        filter: params.SaleStatusListFilter | OtherKeys | None = None,
        order: params.SaleStatusListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleStatus]:
        """Get the list of statuses.

        ``sale.status.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleStatusListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleStatusListFilter``.
            order (SaleStatusListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleStatusListOrder``.
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
        id: str,
        fields: params.SaleStatusUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleStatusUpdateResult:
        """Update status.

        ``sale.status.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html

        Args:
            id (str): Id of the record to change.
            fields (SaleStatusUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.SaleStatusUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300020``: Access Denied
                ``201350000003``
                ``201350000006``
                ``201350000007``
                ``201350000008``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: type
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSaleStatusMethods(AsyncNamespace):
    """``sale.status``."""

    __slots__ = ()
    _name = "sale.status"

    def add(
        self, *, fields: params.SaleStatusAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleStatusAddResult]:
        """Create status.

        ``sale.status.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html

        Args:
            fields (SaleStatusAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SaleStatusAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201350000001``: Duplicate entry for key [id]
                ``201350000003``
                ``201350000004``
                ``201350000005``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Status.

        ``sale.status.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html

        Args:
            id (str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``: status does not exist
                ``200040300020``: Access Denied
                ``201350000002``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleStatusGetResult]:
        """Get Values of All Status Fields by ID.

        ``sale.status.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``: status does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleStatusGetFieldsResult]:
        """Get Available Fields of Status.

        ``sale.status.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html

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
        filter: params.SaleStatusListFilter | OtherKeys | None = None,
        order: params.SaleStatusListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleStatus]:
        """Get the list of statuses.

        ``sale.status.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleStatusListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleStatusListFilter``.
            order (SaleStatusListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SaleStatusListOrder``.
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
        id: str,
        fields: params.SaleStatusUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleStatusUpdateResult]:
        """Update status.

        ``sale.status.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html

        Args:
            id (str): Id of the record to change.
            fields (SaleStatusUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.SaleStatusUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300020``: Access Denied
                ``201350000003``
                ``201350000006``
                ``201350000007``
                ``201350000008``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: type
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
