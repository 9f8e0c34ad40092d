"""Methods of ``catalog.extra``."""

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
    from ...models.catalog import extra as models
    from ...params.catalog import extra as params
else:
    models = lazy_module("...models.catalog.extra", __package__)

GET = Method("catalog.extra.get", _k.Nested(lambda: models.CatalogExtraGetResult), safe=True)
GETFIELDS = Method(
    "catalog.extra.getFields", _k.Nested(lambda: models.CatalogExtraGetFieldsResult), safe=True
)
LIST = list_method(
    "catalog.extra.list",
    _k.Nested(lambda: models.CatalogExtra),
    Pagination(
        items=("result", "extras"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogExtraListFilter",), "order": ("CatalogExtraListOrder",)},
)


class CatalogExtraMethods(SyncNamespace):
    """``catalog.extra``."""

    __slots__ = ()
    _name = "catalog.extra"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogExtraGetResult:
        """Get Margin Field Values by ID.

        ``catalog.extra.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``202000000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogExtraGetFieldsResult:
        """Get Fields for Extra.

        ``catalog.extra.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html

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
        filter: params.CatalogExtraListFilter | OtherKeys | None = None,
        order: params.CatalogExtraListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogExtra]:
        """Get the list of markups.

        ``catalog.extra.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogExtraListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogExtraListFilter``.
            order (CatalogExtraListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogExtraListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncCatalogExtraMethods(AsyncNamespace):
    """``catalog.extra``."""

    __slots__ = ()
    _name = "catalog.extra"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogExtraGetResult]:
        """Get Margin Field Values by ID.

        ``catalog.extra.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``202000000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogExtraGetFieldsResult]:
        """Get Fields for Extra.

        ``catalog.extra.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html

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
        filter: params.CatalogExtraListFilter | OtherKeys | None = None,
        order: params.CatalogExtraListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogExtra]:
        """Get the list of markups.

        ``catalog.extra.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogExtraListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogExtraListFilter``.
            order (CatalogExtraListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CatalogExtraListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
