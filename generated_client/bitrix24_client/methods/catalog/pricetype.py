"""Methods of ``catalog.priceType``."""

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
    from ...models.catalog import pricetype as models
    from ...params.catalog import pricetype as params
else:
    models = lazy_module("...models.catalog.pricetype", __package__)

ADD = Method(
    "catalog.priceType.add",
    _k.Nested(lambda: models.CatalogPriceTypeAddResult),
    keys={"fields": ("CatalogPriceTypeAddFields",)},
)
DELETE = Method("catalog.priceType.delete", _k.BOOLEAN)
GET = Method(
    "catalog.priceType.get", _k.Nested(lambda: models.CatalogPriceTypeGetResult), safe=True
)
GETFIELDS = Method(
    "catalog.priceType.getFields",
    _k.Nested(lambda: models.CatalogPriceTypeGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.priceType.list",
    _k.Nested(lambda: models.CatalogPriceType),
    Pagination(
        items=("result", "priceTypes"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CatalogPriceTypeListFilter",), "order": ("CatalogPriceTypeListOrder",)},
)
UPDATE = Method(
    "catalog.priceType.update",
    _k.Nested(lambda: models.CatalogPriceTypeUpdateResult),
    keys={"fields": ("CatalogPriceTypeUpdateFields",)},
)


class CatalogPriceTypeMethods(SyncNamespace):
    """``catalog.priceType``."""

    __slots__ = ()
    _name = "catalog.priceType"

    def add(
        self, *, fields: params.CatalogPriceTypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceTypeAddResult:
        """Create Price Type.

        ``catalog.priceType.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html

        Args:
            fields (CatalogPriceTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Price Type.

        ``catalog.priceType.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201000000000``
                ``BASE``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceTypeGetResult:
        """Get Price Type Field Values.

        ``catalog.priceType.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201000000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogPriceTypeGetFieldsResult:
        """Get Price Type Fields.

        ``catalog.priceType.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html

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
        filter: params.CatalogPriceTypeListFilter | OtherKeys | None = None,
        order: params.CatalogPriceTypeListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogPriceType]:
        """Get a list of price types by filter.

        ``catalog.priceType.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceTypeListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeListFilter``.
            order (CatalogPriceTypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogPriceTypeListOrder``.
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
        fields: params.CatalogPriceTypeUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogPriceTypeUpdateResult:
        """Update Price Type.

        ``catalog.priceType.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogPriceTypeUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogPriceTypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201000000000``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogPriceTypeMethods(AsyncNamespace):
    """``catalog.priceType``."""

    __slots__ = ()
    _name = "catalog.priceType"

    def add(
        self, *, fields: params.CatalogPriceTypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceTypeAddResult]:
        """Create Price Type.

        ``catalog.priceType.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html

        Args:
            fields (CatalogPriceTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogPriceTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Price Type.

        ``catalog.priceType.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201000000000``
                ``BASE``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceTypeGetResult]:
        """Get Price Type Field Values.

        ``catalog.priceType.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``201000000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogPriceTypeGetFieldsResult]:
        """Get Price Type Fields.

        ``catalog.priceType.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html

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
        filter: params.CatalogPriceTypeListFilter | OtherKeys | None = None,
        order: params.CatalogPriceTypeListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogPriceType]:
        """Get a list of price types by filter.

        ``catalog.priceType.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogPriceTypeListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogPriceTypeListFilter``.
            order (CatalogPriceTypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CatalogPriceTypeListOrder``.
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
        fields: params.CatalogPriceTypeUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogPriceTypeUpdateResult]:
        """Update Price Type.

        ``catalog.priceType.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogPriceTypeUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CatalogPriceTypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201000000000``
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
