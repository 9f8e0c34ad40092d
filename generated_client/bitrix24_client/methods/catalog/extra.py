"""Methods of ``catalog.extra``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.catalog import extra as params

GET = Method("catalog.extra.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.extra.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.extra.list",
    _k.ANY,
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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Margin Field Values by ID.

        ``catalog.extra.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``202000000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogExtraListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogExtraListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get the list of markups.

        ``catalog.extra.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogExtraListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogExtraListFilter``.
            order (CatalogExtraListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogExtraListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Margin Field Values by ID.

        ``catalog.extra.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``202000000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogExtraListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogExtraListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get the list of markups.

        ``catalog.extra.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogExtraListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogExtraListFilter``.
            order (CatalogExtraListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CatalogExtraListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
