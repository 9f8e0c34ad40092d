"""Methods of ``sale.propertyvariant``."""

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
    from ...models.sale import propertyvariant as models
    from ...params.sale import propertyvariant as params
else:
    models = lazy_module("...models.sale.propertyvariant", __package__)

ADD = Method(
    "sale.propertyvariant.add",
    _k.Nested(lambda: models.SalePropertyvariantAddResult),
    keys={"fields": ("SalePropertyvariantAddFields",)},
)
DELETE = Method("sale.propertyvariant.delete", _k.BOOLEAN)
GET = Method(
    "sale.propertyvariant.get", _k.Nested(lambda: models.SalePropertyvariantGetResult), safe=True
)
GETFIELDS = Method(
    "sale.propertyvariant.getFields",
    _k.Nested(lambda: models.SalePropertyvariantGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.propertyvariant.list",
    _k.Nested(lambda: models.SalePropertyvariant),
    Pagination(
        items=("result", "propertyVariants"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("SalePropertyvariantListFilter",),
        "order": ("SalePropertyvariantListOrder",),
    },
)
UPDATE = Method(
    "sale.propertyvariant.update",
    _k.Nested(lambda: models.SalePropertyvariantUpdateResult),
    keys={"fields": ("SalePropertyvariantUpdateFields",)},
)


class SalePropertyvariantMethods(SyncNamespace):
    """``sale.propertyvariant``."""

    __slots__ = ()
    _name = "sale.propertyvariant"

    def add(
        self, *, fields: params.SalePropertyvariantAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertyvariantAddResult:
        """Add Property Variant.

        ``sale.propertyvariant.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html

        Args:
            fields (SalePropertyvariantAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertyvariantAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201550000003``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
                ``ERROR_NO_VALUE``
                ``ERROR_NO_NAME``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Property Variant.

        ``sale.propertyvariant.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201540400001``: property variant does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertyvariantGetResult:
        """Get Property Variant Value by ID.

        ``sale.propertyvariant.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201540400001``: property variant does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SalePropertyvariantGetFieldsResult:
        """Get Available Fields of Property Variant.

        ``sale.propertyvariant.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html

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
        filter: params.SalePropertyvariantListFilter | OtherKeys | None = None,
        order: params.SalePropertyvariantListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SalePropertyvariant]:
        """Get a list of property variants.

        ``sale.propertyvariant.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyvariantListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyvariantListFilter``.
            order (SalePropertyvariantListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertyvariantListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(LIST, {"select": select, "filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.SalePropertyvariantUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SalePropertyvariantUpdateResult:
        """Update Property Variant Fields.

        ``sale.propertyvariant.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePropertyvariantUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.SalePropertyvariantUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201540400001``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
                ``ERROR_NO_VALUE``
                ``ERROR_NO_NAME``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncSalePropertyvariantMethods(AsyncNamespace):
    """``sale.propertyvariant``."""

    __slots__ = ()
    _name = "sale.propertyvariant"

    def add(
        self, *, fields: params.SalePropertyvariantAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertyvariantAddResult]:
        """Add Property Variant.

        ``sale.propertyvariant.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html

        Args:
            fields (SalePropertyvariantAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.SalePropertyvariantAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201550000003``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
                ``ERROR_NO_VALUE``
                ``ERROR_NO_NAME``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Property Variant.

        ``sale.propertyvariant.delete``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``201540400001``: property variant does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertyvariantGetResult]:
        """Get Property Variant Value by ID.

        ``sale.propertyvariant.get``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``201540400001``: property variant does not exist
                ``200040300010``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SalePropertyvariantGetFieldsResult]:
        """Get Available Fields of Property Variant.

        ``sale.propertyvariant.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html

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
        filter: params.SalePropertyvariantListFilter | OtherKeys | None = None,
        order: params.SalePropertyvariantListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SalePropertyvariant]:
        """Get a list of property variants.

        ``sale.propertyvariant.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SalePropertyvariantListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SalePropertyvariantListFilter``.
            order (SalePropertyvariantListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.SalePropertyvariantListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(LIST, {"select": select, "filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.SalePropertyvariantUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SalePropertyvariantUpdateResult]:
        """Update Property Variant Fields.

        ``sale.propertyvariant.update``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html

        Args:
            id (int): Id of the record to change.
            fields (SalePropertyvariantUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.SalePropertyvariantUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201540400001``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {id}
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: name
                ``0``
                ``ERROR_NO_VALUE``
                ``ERROR_NO_NAME``
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
