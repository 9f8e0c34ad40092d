"""Methods of ``catalog.section``."""

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
    from ...models.catalog import section as models
    from ...params.catalog import section as params
else:
    models = lazy_module("...models.catalog.section", __package__)

ADD = Method(
    "catalog.section.add",
    _k.Nested(lambda: models.CatalogSectionAddResult),
    keys={"fields": ("CatalogSectionAddFields",)},
)
DELETE = Method("catalog.section.delete", _k.BOOLEAN)
GET = Method("catalog.section.get", _k.Nested(lambda: models.CatalogSectionGetResult), safe=True)
GETFIELDS = Method(
    "catalog.section.getFields", _k.Nested(lambda: models.CatalogSectionGetFieldsResult), safe=True
)
LIST = list_method(
    "catalog.section.list",
    _k.Nested(lambda: models.CatalogSection),
    Pagination(
        items=("result", "section"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogSectionListFilter",), "order": ("CatalogSectionListOrder",)},
)
UPDATE = Method(
    "catalog.section.update",
    _k.Nested(lambda: models.CatalogSectionUpdateResult),
    keys={"fields": ("CatalogSectionUpdateFields",)},
)


class CatalogSectionMethods(SyncNamespace):
    """``catalog.section``."""

    __slots__ = ()
    _name = "catalog.section"

    def add(
        self, *, fields: params.CatalogSectionAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogSectionAddResult:
        """Add a Section to the Catalog.

        ``catalog.section.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html

        Args:
            fields (CatalogSectionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogSectionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200700300000``
                ``200700300040``
                ``200700300050``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Catalog Section.

        ``catalog.section.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300020``: Access Denied
                ``200700300030``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogSectionGetResult:
        """Get Field Values of the Trade Catalog Section.

        ``catalog.section.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200700300030``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogSectionGetFieldsResult:
        """Get Fields of the Catalog Section.

        ``catalog.section.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogSectionListFilter | OtherKeys | None = None,
        order: params.CatalogSectionListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogSection]:
        """Get a List of Sections in the Trade Catalog.

        ``catalog.section.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogSectionListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogSectionListFilter``.
            order (CatalogSectionListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogSectionListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300030``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogSectionUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogSectionUpdateResult:
        """Update the catalog section.

        ``catalog.section.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogSectionUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogSectionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200700300010``
                ``200700300030``
                ``200700300040``
                ``200700300050``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogSectionMethods(AsyncNamespace):
    """``catalog.section``."""

    __slots__ = ()
    _name = "catalog.section"

    def add(
        self, *, fields: params.CatalogSectionAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogSectionAddResult]:
        """Add a Section to the Catalog.

        ``catalog.section.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html

        Args:
            fields (CatalogSectionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogSectionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200700300000``
                ``200700300040``
                ``200700300050``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Catalog Section.

        ``catalog.section.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300050``: Access Denied
                ``200040300020``: Access Denied
                ``200700300030``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogSectionGetResult]:
        """Get Field Values of the Trade Catalog Section.

        ``catalog.section.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200700300030``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogSectionGetFieldsResult]:
        """Get Fields of the Catalog Section.

        ``catalog.section.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogSectionListFilter | OtherKeys | None = None,
        order: params.CatalogSectionListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogSection]:
        """Get a List of Sections in the Trade Catalog.

        ``catalog.section.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogSectionListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogSectionListFilter``.
            order (CatalogSectionListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogSectionListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300030``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogSectionUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogSectionUpdateResult]:
        """Update the catalog section.

        ``catalog.section.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogSectionUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogSectionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300040``: Access Denied
                ``200700300010``
                ``200700300030``
                ``200700300040``
                ``200700300050``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
