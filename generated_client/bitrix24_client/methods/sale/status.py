"""Methods of ``sale.status``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.sale import status as params

ADD = Method("sale.status.add", _k.ANY)
DELETE = Method("sale.status.delete", _k.BOOLEAN)
GET = Method("sale.status.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.status.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.status.list",
    _k.ANY,
    Pagination(
        items=("result", "status"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
UPDATE = Method("sale.status.update", _k.ANY)


class SaleStatusMethods(SyncNamespace):
    """``sale.status``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleStatusAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create status.

        ``sale.status.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html

        Args:
            fields (SaleStatusAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``201350000001``
                ``201350000003``
                ``201350000004``
                ``201350000005``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None) -> bool:
        """Delete Status.

        ``sale.status.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300020``
                ``201350000002``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None) -> Any:
        """Get Values of All Status Fields by ID.

        ``sale.status.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html

        Args:
            id (str | float | Decimal): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Available Fields of.

        ``sale.status.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html

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
        filter: params.SaleStatusListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SaleStatusListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get the list of statuses.

        ``sale.status.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleStatusListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SaleStatusListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SaleStatusUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update status.

        ``sale.status.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SaleStatusUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300020``
                ``201350000003``
                ``201350000006``
                ``201350000007``
                ``201350000008``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)


class AsyncSaleStatusMethods(AsyncNamespace):
    """``sale.status``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleStatusAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Create status.

        ``sale.status.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html

        Args:
            fields (SaleStatusAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``201350000001``
                ``201350000003``
                ``201350000004``
                ``201350000005``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(
        self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Status.

        ``sale.status.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html

        Args:
            id (str | float | Decimal): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300020``
                ``201350000002``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(
        self, *, id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Values of All Status Fields by ID.

        ``sale.status.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html

        Args:
            id (str | float | Decimal): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Available Fields of.

        ``sale.status.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html

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
        filter: params.SaleStatusListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SaleStatusListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get the list of statuses.

        ``sale.status.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SaleStatusListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SaleStatusListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )

    def update(
        self,
        *,
        id: str | float | Decimal,
        fields: params.SaleStatusUpdateFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update status.

        ``sale.status.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html

        Args:
            id (str | float | Decimal): Id of the record to change.
            fields (SaleStatusUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``201340400001``
                ``200040300020``
                ``201350000003``
                ``201350000006``
                ``201350000007``
                ``201350000008``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)
