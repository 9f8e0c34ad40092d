"""Methods of ``catalog.productPropertySection``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.catalog import productpropertysection as params

GET = Method("catalog.productPropertySection.get", _k.ANY, safe=True)
LIST = list_method(
    "catalog.productPropertySection.list",
    _k.ANY,
    Pagination(items=("result", "productPropertySections")),
    some_keys={
        "filter": ("CatalogProductPropertySectionListFilter",),
        "order": ("CatalogProductPropertySectionListOrder",),
    },
)
SET = Method(
    "catalog.productPropertySection.set",
    _k.ANY,
    some_keys={"fields": ("CatalogProductPropertySectionSetFields",)},
)


class CatalogProductPropertySectionMethods(SyncNamespace):
    """``catalog.productPropertySection``."""

    __slots__ = ()
    _name = "catalog.productPropertySection"

    def get(self, *, property_id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Section Settings of Property.

        ``catalog.productPropertySection.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html

        Args:
            property_id (int | str): Id of the property.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertySection does not exist.
                ``100``: Invalid value {abc} to match with parameter {propertyId}. Should be value
                    of type int.
                ``100``: Could not find value for parameter {propertyId}
        """
        return self._client._invoke(GET, {"propertyId": property_id}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.CatalogProductPropertySectionListFilter
        | OtherKeys
        | Sequence[Any]
        | None = None,
        order: params.CatalogProductPropertySectionListOrder
        | OtherKeys
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Section Settings for Product Property.

        ``catalog.productPropertySection.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (CatalogProductPropertySectionListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListFilter``.
            order (CatalogProductPropertySectionListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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

    def set(
        self,
        *,
        property_id: int | str,
        fields: params.CatalogProductPropertySectionSetFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Set Section Settings for Property.

        ``catalog.productPropertySection.set``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html

        Args:
            property_id (int | str): Id of the property.
            fields (CatalogProductPropertySectionSetFields | Mapping[str, Any] | Sequence[Any]):
                Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionSetFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertySection does not exist.
                ``100``: Could not find value for parameter {fields}
                ``0``: Error setting section properties
        """
        return self._client._invoke(SET, {"propertyId": property_id, "fields": fields}, extra)


class AsyncCatalogProductPropertySectionMethods(AsyncNamespace):
    """``catalog.productPropertySection``."""

    __slots__ = ()
    _name = "catalog.productPropertySection"

    def get(
        self, *, property_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Section Settings of Property.

        ``catalog.productPropertySection.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html

        Args:
            property_id (int | str): Id of the property.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertySection does not exist.
                ``100``: Invalid value {abc} to match with parameter {propertyId}. Should be value
                    of type int.
                ``100``: Could not find value for parameter {propertyId}
        """
        return self._client._invoke(GET, {"propertyId": property_id}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.CatalogProductPropertySectionListFilter
        | OtherKeys
        | Sequence[Any]
        | None = None,
        order: params.CatalogProductPropertySectionListOrder
        | OtherKeys
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Section Settings for Product Property.

        ``catalog.productPropertySection.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (CatalogProductPropertySectionListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListFilter``.
            order (CatalogProductPropertySectionListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

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

    def set(
        self,
        *,
        property_id: int | str,
        fields: params.CatalogProductPropertySectionSetFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Set Section Settings for Property.

        ``catalog.productPropertySection.set``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html

        Args:
            property_id (int | str): Id of the property.
            fields (CatalogProductPropertySectionSetFields | Mapping[str, Any] | Sequence[Any]):
                Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionSetFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertySection does not exist.
                ``100``: Could not find value for parameter {fields}
                ``0``: Error setting section properties
        """
        return self._client._invoke(SET, {"propertyId": property_id, "fields": fields}, extra)
