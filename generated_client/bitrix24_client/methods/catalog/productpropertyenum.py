"""Methods of ``catalog.productPropertyEnum``."""

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
    from ...models.catalog import productpropertyenum as models
    from ...params.catalog import productpropertyenum as params
else:
    models = lazy_module("...models.catalog.productpropertyenum", __package__)

ADD = Method(
    "catalog.productPropertyEnum.add",
    _k.Nested(lambda: models.CatalogProductPropertyEnumAddResult),
    keys={"fields": ("CatalogProductPropertyEnumAddFields",)},
)
DELETE = Method("catalog.productPropertyEnum.delete", _k.BOOLEAN)
GET = Method(
    "catalog.productPropertyEnum.get",
    _k.Nested(lambda: models.CatalogProductPropertyEnumGetResult),
    safe=True,
)
GETFIELDS = Method(
    "catalog.productPropertyEnum.getFields",
    _k.Nested(lambda: models.CatalogProductPropertyEnumGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.productPropertyEnum.list",
    _k.Nested(lambda: models.CatalogProductPropertyEnum),
    Pagination(
        items=("result", "productPropertyEnums"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogProductPropertyEnumListFilter",),
        "order": ("CatalogProductPropertyEnumListOrder",),
    },
)
UPDATE = Method(
    "catalog.productPropertyEnum.update",
    _k.Nested(lambda: models.CatalogProductPropertyEnumUpdateResult),
    keys={"fields": ("CatalogProductPropertyEnumUpdateFields",)},
)


class CatalogProductPropertyEnumMethods(SyncNamespace):
    """``catalog.productPropertyEnum``."""

    __slots__ = ()
    _name = "catalog.productPropertyEnum"

    def add(
        self,
        *,
        fields: params.CatalogProductPropertyEnumAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductPropertyEnumAddResult:
        """Add Value to List Property.

        ``catalog.productPropertyEnum.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html

        Args:
            fields (CatalogProductPropertyEnumAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CatalogProductPropertyEnumAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``0``: Only list properties are supported
                ``0``: Required fields: xmlId
                ``0``: A value with xmlId '...' already exists.
                ``BX_INVALID_VALUE``: A record with the value "External code" equal to "..." already
                    exists in the database
                ``0``: Internal error adding enumeration value. Try adding again.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete the Value of the List Property.

        ``catalog.productPropertyEnum.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``0``: Internal error deleting enumeration value. Try deleting again.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertyEnumGetResult:
        """Get the Value of the List Property.

        ``catalog.productPropertyEnum.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertyEnumGetFieldsResult:
        """Get Fields of List Property Values.

        ``catalog.productPropertyEnum.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertyEnumListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertyEnumListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProductPropertyEnum]:
        """Get a List of Values for List Properties.

        ``catalog.productPropertyEnum.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertyEnumListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyEnumListFilter``.
            order (CatalogProductPropertyEnumListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertyEnumListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``100``: Invalid value {wrong_type} to match with parameter {filter}. Should be
                    value of type array.
                ``100``: Invalid value {wrong_type} to match with parameter {select}. Should be
                    value of type array.
                ``100``: Invalid value {wrong_type} to match with parameter {order}. Should be value
                    of type array.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductPropertyEnumUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductPropertyEnumUpdateResult:
        """Update the Value of the List Property.

        ``catalog.productPropertyEnum.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductPropertyEnumUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyEnumUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``0``: The specified property does not belong to a product catalog
                ``0``: Required fields: xmlId
                ``0``: Internal error updating enumeration value. Try updating again.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogProductPropertyEnumMethods(AsyncNamespace):
    """``catalog.productPropertyEnum``."""

    __slots__ = ()
    _name = "catalog.productPropertyEnum"

    def add(
        self,
        *,
        fields: params.CatalogProductPropertyEnumAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductPropertyEnumAddResult]:
        """Add Value to List Property.

        ``catalog.productPropertyEnum.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html

        Args:
            fields (CatalogProductPropertyEnumAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CatalogProductPropertyEnumAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``0``: Only list properties are supported
                ``0``: Required fields: xmlId
                ``0``: A value with xmlId '...' already exists.
                ``BX_INVALID_VALUE``: A record with the value "External code" equal to "..." already
                    exists in the database
                ``0``: Internal error adding enumeration value. Try adding again.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete the Value of the List Property.

        ``catalog.productPropertyEnum.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``0``: Internal error deleting enumeration value. Try deleting again.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertyEnumGetResult]:
        """Get the Value of the List Property.

        ``catalog.productPropertyEnum.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertyEnumGetFieldsResult]:
        """Get Fields of List Property Values.

        ``catalog.productPropertyEnum.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertyEnumListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertyEnumListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProductPropertyEnum]:
        """Get a List of Values for List Properties.

        ``catalog.productPropertyEnum.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertyEnumListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyEnumListFilter``.
            order (CatalogProductPropertyEnumListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertyEnumListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``100``: Invalid value {wrong_type} to match with parameter {filter}. Should be
                    value of type array.
                ``100``: Invalid value {wrong_type} to match with parameter {select}. Should be
                    value of type array.
                ``100``: Invalid value {wrong_type} to match with parameter {order}. Should be value
                    of type array.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CatalogProductPropertyEnumUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductPropertyEnumUpdateResult]:
        """Update the Value of the List Property.

        ``catalog.productPropertyEnum.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductPropertyEnumUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyEnumUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyEnum does not exist.
                ``0``: The specified property does not belong to a product catalog
                ``0``: Required fields: xmlId
                ``0``: Internal error updating enumeration value. Try updating again.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
