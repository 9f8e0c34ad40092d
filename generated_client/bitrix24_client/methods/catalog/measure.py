"""Methods of ``catalog.measure``."""

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
    from ...models.catalog import measure as models
    from ...params.catalog import measure as params
else:
    models = lazy_module("...models.catalog.measure", __package__)

ADD = Method(
    "catalog.measure.add",
    _k.Nested(lambda: models.CatalogMeasureAddResult),
    keys={"fields": ("CatalogMeasureAddFields",)},
)
DELETE = Method("catalog.measure.delete", _k.BOOLEAN)
GET = Method("catalog.measure.get", _k.Nested(lambda: models.CatalogMeasureGetResult), safe=True)
GETFIELDS = Method(
    "catalog.measure.getFields", _k.Nested(lambda: models.CatalogMeasureGetFieldsResult), safe=True
)
LIST = list_method(
    "catalog.measure.list",
    _k.Nested(lambda: models.CatalogMeasure),
    Pagination(
        items=("result", "measure"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogMeasureListFilter",), "order": ("CatalogMeasureListOrder",)},
)
UPDATE = Method(
    "catalog.measure.update",
    _k.Nested(lambda: models.CatalogMeasureUpdateResult),
    keys={"fields": ("CatalogMeasureUpdateFields",)},
)


class CatalogMeasureMethods(SyncNamespace):
    """``catalog.measure``."""

    __slots__ = ()
    _name = "catalog.measure"

    def add(
        self, *, fields: params.CatalogMeasureAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogMeasureAddResult:
        """Add Measurement Unit (catalog).

        ``catalog.measure.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html

        Args:
            fields (CatalogMeasureAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogMeasureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000000``
                ``200600000010``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Measurement Unit (catalog).

        ``catalog.measure.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogMeasureGetResult:
        """Get Information About a Unit of Measurement by ID.

        ``catalog.measure.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogMeasureGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogMeasureListFilter | OtherKeys | None = None,
        order: params.CatalogMeasureListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogMeasure]:
        """Get the list of measurement units (catalog).

        ``catalog.measure.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogMeasureListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogMeasureListFilter``.
            order (CatalogMeasureListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogMeasureListOrder``.
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
        fields: params.CatalogMeasureUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogMeasureUpdateResult:
        """Update Measurement Unit (catalog).

        ``catalog.measure.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogMeasureUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogMeasureUpdateFields``.

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
        self, *, fields: params.CatalogMeasureAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogMeasureAddResult]:
        """Add Measurement Unit (catalog).

        ``catalog.measure.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html

        Args:
            fields (CatalogMeasureAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogMeasureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000000``
                ``200600000010``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Measurement Unit (catalog).

        ``catalog.measure.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogMeasureGetResult]:
        """Get Information About a Unit of Measurement by ID.

        ``catalog.measure.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200600000020``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogMeasureGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogMeasureListFilter | OtherKeys | None = None,
        order: params.CatalogMeasureListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogMeasure]:
        """Get the list of measurement units (catalog).

        ``catalog.measure.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogMeasureListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogMeasureListFilter``.
            order (CatalogMeasureListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogMeasureListOrder``.
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
        fields: params.CatalogMeasureUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogMeasureUpdateResult]:
        """Update Measurement Unit (catalog).

        ``catalog.measure.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogMeasureUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogMeasureUpdateFields``.

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
