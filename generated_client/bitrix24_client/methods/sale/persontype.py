"""Methods of ``sale.persontype``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.sale import persontype as params

ADD = Method("sale.persontype.add", _k.ANY)
DELETE = Method("sale.persontype.delete", _k.BOOLEAN)
GET = Method("sale.persontype.get", _k.ANY, safe=True)
GETFIELDS = Method("sale.persontype.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.persontype.list",
    _k.ANY,
    Pagination(
        items=("result", "personTypes"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
UPDATE = Method("sale.persontype.update", _k.ANY)


class SalePersontypeMethods(SyncNamespace):
    """``sale.persontype``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SalePersontypeAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add payer type.

        ``sale.persontype.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html

        Args:
            fields (SalePersontypeAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200750000005``
                ``200750000001``
                ``200750000006``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> bool:
        """Delete payer type.

        ``sale.persontype.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200750000003``
                ``200040300020``
                ``200740400001``
                ``200750000008``
                ``200750000004``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Any:
        """Get the payer type by Id.

        ``sale.persontype.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of the Payer Type.

        ``sale.persontype.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html

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
        filter: params.SalePersontypeListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SalePersontypeListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of payer types.

        ``sale.persontype.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePersontypeListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SalePersontypeListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
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
        id: int | str,
        fields: params.SalePersontypeAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Change the payer type.

        ``sale.persontype.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePersontypeAddFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200750000007``
                ``200750000002``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)


class AsyncSalePersontypeMethods(AsyncNamespace):
    """``sale.persontype``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SalePersontypeAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add payer type.

        ``sale.persontype.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html

        Args:
            fields (SalePersontypeAddFields | Mapping[str, Any]): Values of the fields of the new
                record.

        Raises:
            ApiError: The codes that are documented:
                ``200750000005``
                ``200750000001``
                ``200750000006``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def delete(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete payer type.

        ``sale.persontype.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200750000003``
                ``200040300020``
                ``200740400001``
                ``200750000008``
                ``200750000004``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, params)

    def get(self, *, id: int | str, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the payer type by Id.

        ``sale.persontype.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200040300010``
                ``100``
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of the Payer Type.

        ``sale.persontype.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html

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
        filter: params.SalePersontypeListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        order: params.SalePersontypeListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of payer types.

        ``sale.persontype.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (SalePersontypeListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison.
            order (SalePersontypeListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
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
        id: int | str,
        fields: params.SalePersontypeAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Change the payer type.

        ``sale.persontype.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (SalePersontypeAddFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200750000007``
                ``200750000002``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, params)
