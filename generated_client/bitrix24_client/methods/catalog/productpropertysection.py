"""Methods of ``catalog.productPropertySection``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.catalog import productpropertysection as models
    from ...params.catalog import productpropertysection as params
else:
    models = lazy_module("...models.catalog.productpropertysection", __package__)

GET = Method(
    "catalog.productPropertySection.get",
    _k.Nested(lambda: models.CatalogProductPropertySectionGetResult),
    safe=True,
)
LIST = list_method(
    "catalog.productPropertySection.list",
    _k.Nested(lambda: models.CatalogProductPropertySection),
    Pagination(items=("result", "productPropertySections")),
    some_keys={
        "filter": ("CatalogProductPropertySectionListFilter",),
        "order": ("CatalogProductPropertySectionListOrder",),
    },
)
SET = Method(
    "catalog.productPropertySection.set",
    _k.Nested(lambda: models.CatalogProductPropertySectionSetResult),
    keys={"fields": ("CatalogProductPropertySectionSetFields",)},
)


class CatalogProductPropertySectionMethods(SyncNamespace):
    """``catalog.productPropertySection``."""

    __slots__ = ()
    _name = "catalog.productPropertySection"

    def get(
        self, *, property_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertySectionGetResult:
        """Get Section Settings of Property.

        ``catalog.productPropertySection.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html

        Args:
            property_id (int): Id of the property.

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
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertySectionListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertySectionListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProductPropertySection]:
        """Get a List of Section Settings for Product Property.

        ``catalog.productPropertySection.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertySectionListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListFilter``.
            order (CatalogProductPropertySectionListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListOrder``.
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

    def set(
        self,
        *,
        property_id: int,
        fields: params.CatalogProductPropertySectionSetFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductPropertySectionSetResult:
        """Set Section Settings for Property.

        ``catalog.productPropertySection.set``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html

        Args:
            property_id (int): Id of the property.
            fields (CatalogProductPropertySectionSetFields): Values of the fields, by name. Keys:
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
        self, *, property_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertySectionGetResult]:
        """Get Section Settings of Property.

        ``catalog.productPropertySection.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html

        Args:
            property_id (int): Id of the property.

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
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertySectionListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertySectionListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProductPropertySection]:
        """Get a List of Section Settings for Product Property.

        ``catalog.productPropertySection.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertySectionListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListFilter``.
            order (CatalogProductPropertySectionListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionListOrder``.
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

    def set(
        self,
        *,
        property_id: int,
        fields: params.CatalogProductPropertySectionSetFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductPropertySectionSetResult]:
        """Set Section Settings for Property.

        ``catalog.productPropertySection.set``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html

        Args:
            property_id (int): Id of the property.
            fields (CatalogProductPropertySectionSetFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CatalogProductPropertySectionSetFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertySection does not exist.
                ``100``: Could not find value for parameter {fields}
                ``0``: Error setting section properties
        """
        return self._client._invoke(SET, {"propertyId": property_id, "fields": fields}, extra)
