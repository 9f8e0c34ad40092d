"""Methods of ``catalog.measure``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.catalog import measure as params

ADD = Method("catalog.measure.add", _k.ANY, some_keys={"fields": ("CatalogMeasureAddFields",)})
DELETE = Method("catalog.measure.delete", _k.BOOLEAN)
GET = Method("catalog.measure.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.measure.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.measure.list",
    _k.ANY,
    Pagination(
        items=("result", "measure"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogMeasureListFilter",), "order": ("CatalogMeasureListOrder",)},
)
UPDATE = Method(
    "catalog.measure.update", _k.ANY, some_keys={"fields": ("CatalogMeasureUpdateFields",)}
)


class CatalogMeasureMethods(SyncNamespace):
    """``catalog.measure``."""

    __slots__ = ()
    _name = "catalog.measure"

    def add(
        self,
        *,
        fields: params.CatalogMeasureAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Measurement Unit (catalog).

        ``catalog.measure.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html

        Args:
            fields (CatalogMeasureAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogMeasureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000000``
                ``200600000010``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Measurement Unit (catalog).

        ``catalog.measure.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Information About a Unit of Measurement by ID.

        ``catalog.measure.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Available Fields of Measurement.

        ``catalog.measure.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogMeasureListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogMeasureListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get the list of measurement units (catalog).

        ``catalog.measure.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogMeasureListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogMeasureListFilter``.
            order (CatalogMeasureListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogMeasureListOrder``.
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
        fields: params.CatalogMeasureUpdateFields | OtherKeys | Sequence[Any],
        id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Measurement Unit (catalog).

        ``catalog.measure.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogMeasureUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of
                the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogMeasureUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000000``
                ``200600000010``
                ``200600000020``
                ``100``: Could not find value for parameter
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: code
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, extra)


class AsyncCatalogMeasureMethods(AsyncNamespace):
    """``catalog.measure``."""

    __slots__ = ()
    _name = "catalog.measure"

    def add(
        self,
        *,
        fields: params.CatalogMeasureAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Measurement Unit (catalog).

        ``catalog.measure.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html

        Args:
            fields (CatalogMeasureAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CatalogMeasureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000000``
                ``200600000010``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Measurement Unit (catalog).

        ``catalog.measure.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Information About a Unit of Measurement by ID.

        ``catalog.measure.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Available Fields of Measurement.

        ``catalog.measure.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogMeasureListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogMeasureListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get the list of measurement units (catalog).

        ``catalog.measure.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogMeasureListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogMeasureListFilter``.
            order (CatalogMeasureListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogMeasureListOrder``.
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
        fields: params.CatalogMeasureUpdateFields | OtherKeys | Sequence[Any],
        id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Measurement Unit (catalog).

        ``catalog.measure.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogMeasureUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of
                the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogMeasureUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000000``
                ``200600000010``
                ``200600000020``
                ``100``: Could not find value for parameter
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: code
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, extra)
