"""Methods of ``sale.propertyvalue``."""

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
    from ...models.sale import propertyvalue as models
    from ...params.sale import propertyvalue as params
else:
    models = lazy_module("...models.sale.propertyvalue", __package__)

DELETE = Method("sale.propertyvalue.delete", _k.BOOLEAN)
GET = Method(
    "sale.propertyvalue.get", _k.Nested(lambda: models.SalePropertyvalueGetResult), safe=True
)
GETFIELDS = Method(
    "sale.propertyvalue.getfields",
    _k.Nested(lambda: models.SalePropertyvalueGetfieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.propertyvalue.list",
    _k.Nested(lambda: models.SalePropertyvalue),
    Pagination(
        items=("result", "propertyValues"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SalePropertyvalueListFilter",),
        "order": ("SalePropertyvalueListOrder",),
    },
)
MODIFY = Method(
    "sale.propertyvalue.modify",
    _k.Nested(lambda: models.SalePropertyvalueModifyResult),
    keys={"fields": ("SalePropertyvalueModifyFields",)},
    file_form="data",
)


class SalePropertyvalueMethods(SyncNamespace):
    """``sale.propertyvalue``."""

    __slots__ = ()
    _name = "sale.propertyvalue"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Order Property Value.

        ``sale.propertyvalue.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: property value does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertyvalueGetResult:
        """Get Property Value.

        ``sale.propertyvalue.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: property value does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertyvalueGetfieldsResult:
        """Get Available Fields of the Property Value.

        ``sale.propertyvalue.getfields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html

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
        filter: params.SalePropertyvalueListFilter | OtherKeys | None = None,
        order: params.SalePropertyvalueListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePropertyvalue]:
        """Get a list of property values.

        ``sale.propertyvalue.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyvalueListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyvalueListFilter``.
            order (SalePropertyvalueListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertyvalueListOrder``.
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
        fields: params.SalePropertyvalueModifyFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePropertyvalueModifyResult:
        """Change the Value of the Property.

        ``sale.propertyvalue.modify``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html

        Args:
            fields (SalePropertyvalueModifyFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SalePropertyvalueModifyFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(MODIFY, {"fields": fields}, extra)


class AsyncSalePropertyvalueMethods(AsyncNamespace):
    """``sale.propertyvalue``."""

    __slots__ = ()
    _name = "sale.propertyvalue"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Order Property Value.

        ``sale.propertyvalue.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: property value does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertyvalueGetResult]:
        """Get Property Value.

        ``sale.propertyvalue.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201040400001``: property value does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getfields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertyvalueGetfieldsResult]:
        """Get Available Fields of the Property Value.

        ``sale.propertyvalue.getfields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html

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
        filter: params.SalePropertyvalueListFilter | OtherKeys | None = None,
        order: params.SalePropertyvalueListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePropertyvalue]:
        """Get a list of property values.

        ``sale.propertyvalue.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyvalueListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyvalueListFilter``.
            order (SalePropertyvalueListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertyvalueListOrder``.
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
        fields: params.SalePropertyvalueModifyFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePropertyvalueModifyResult]:
        """Change the Value of the Property.

        ``sale.propertyvalue.modify``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html

        Args:
            fields (SalePropertyvalueModifyFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SalePropertyvalueModifyFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(MODIFY, {"fields": fields}, extra)
