"""Methods of ``sale.persontype``."""

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
    from ...models.sale import persontype as models
    from ...params.sale import persontype as params
else:
    models = lazy_module("...models.sale.persontype", __package__)

ADD = Method(
    "sale.persontype.add",
    _k.Nested(lambda: models.SalePersontypeAddResult),
    keys={"fields": ("SalePersontypeAddFields",)},
)
DELETE = Method("sale.persontype.delete", _k.BOOLEAN)
GET = Method("sale.persontype.get", _k.Nested(lambda: models.SalePersontypeGetResult), safe=True)
GETFIELDS = Method(
    "sale.persontype.getFields", _k.Nested(lambda: models.SalePersontypeGetFieldsResult), safe=True
)
LIST = list_method(
    "sale.persontype.list",
    _k.Nested(lambda: models.SalePersontype),
    Pagination(
        items=("result", "personTypes"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("SalePersontypeListFilter",), "order": ("SalePersontypeListOrder",)},
)
UPDATE = Method(
    "sale.persontype.update",
    _k.Nested(lambda: models.SalePersontypeUpdateResult),
    keys={"fields": ("SalePersontypeUpdateFields",)},
)


class SalePersontypeMethods(SyncNamespace):
    """``sale.persontype``."""

    __slots__ = ()
    _name = "sale.persontype"

    def add(
        self, *, fields: params.SalePersontypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SalePersontypeAddResult:
        """Add payer type.

        ``sale.persontype.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html

        Args:
            fields (SalePersontypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePersontypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200750000005``: person type code exists
                ``200750000001``
                ``200750000006``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete payer type.

        ``sale.persontype.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200750000003``
                ``200040300020``: Access Denied
                ``200740400001``
                ``200750000008``: The payer type with ID=8 is used in orders
                ``200750000004``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePersontypeGetResult:
        """Get the payer type by Id.

        ``sale.persontype.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePersontypeGetFieldsResult:
        """Get Fields of the Payer Type.

        ``sale.persontype.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html

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
        filter: params.SalePersontypeListFilter | OtherKeys | None = None,
        order: params.SalePersontypeListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePersontype]:
        """Get a list of payer types.

        ``sale.persontype.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePersontypeListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePersontypeListFilter``.
            order (SalePersontypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SalePersontypeListOrder``.
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
        fields: params.SalePersontypeUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePersontypeUpdateResult:
        """Change the payer type.

        ``sale.persontype.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePersontypeUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SalePersontypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200750000007``
                ``200750000002``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSalePersontypeMethods(AsyncNamespace):
    """``sale.persontype``."""

    __slots__ = ()
    _name = "sale.persontype"

    def add(
        self, *, fields: params.SalePersontypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePersontypeAddResult]:
        """Add payer type.

        ``sale.persontype.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html

        Args:
            fields (SalePersontypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePersontypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200750000005``: person type code exists
                ``200750000001``
                ``200750000006``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete payer type.

        ``sale.persontype.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200750000003``
                ``200040300020``: Access Denied
                ``200740400001``
                ``200750000008``: The payer type with ID=8 is used in orders
                ``200750000004``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePersontypeGetResult]:
        """Get the payer type by Id.

        ``sale.persontype.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePersontypeGetFieldsResult]:
        """Get Fields of the Payer Type.

        ``sale.persontype.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html

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
        filter: params.SalePersontypeListFilter | OtherKeys | None = None,
        order: params.SalePersontypeListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePersontype]:
        """Get a list of payer types.

        ``sale.persontype.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePersontypeListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePersontypeListFilter``.
            order (SalePersontypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.SalePersontypeListOrder``.
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
        fields: params.SalePersontypeUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePersontypeUpdateResult]:
        """Change the payer type.

        ``sale.persontype.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePersontypeUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.SalePersontypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200740400001``
                ``200750000007``
                ``200750000002``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
