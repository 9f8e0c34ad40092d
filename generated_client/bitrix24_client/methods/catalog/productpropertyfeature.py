"""Methods of ``catalog.productPropertyFeature``."""

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
    from ...params.catalog import productpropertyfeature as params

ADD = Method(
    "catalog.productPropertyFeature.add",
    _k.ANY,
    some_keys={"fields": ("CatalogProductPropertyFeatureAddFields",)},
)
GET = Method("catalog.productPropertyFeature.get", _k.ANY, safe=True)
GETAVAILABLEFEATURESBYPROPERTY = Method(
    "catalog.productPropertyFeature.getAvailableFeaturesByProperty", _k.ANY, safe=True
)
GETFIELDS = Method("catalog.productPropertyFeature.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.productPropertyFeature.list",
    _k.ANY,
    Pagination(
        items=("result", "productPropertyFeatures"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogProductPropertyFeatureListFilter",),
        "order": ("CatalogProductPropertyFeatureListOrder",),
    },
)
UPDATE = Method(
    "catalog.productPropertyFeature.update",
    _k.ANY,
    some_keys={"fields": ("CatalogProductPropertyFeatureAddFields",)},
)


class CatalogProductPropertyFeatureMethods(SyncNamespace):
    """``catalog.productPropertyFeature``."""

    __slots__ = ()
    _name = "catalog.productPropertyFeature"

    def add(
        self,
        *,
        fields: params.CatalogProductPropertyFeatureAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html

        Args:
            fields (CatalogProductPropertyFeatureAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``0``: Required fields: moduleId, featureId, isEnabled
                ``0``: Invalid property parameter set
                ``0``: Mysql query error: (1062) Duplicate entry '...' for key
                    'b_iblock_property_feature.ix_iblock_property_feature'
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Product Property Feature Parameter or Variations.

        ``catalog.productPropertyFeature.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getAvailableFeaturesByProperty(
        self, *, property_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get Available Product Property Features or Variations.

        ``catalog.productPropertyFeature.getAvailableFeaturesByProperty``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html

        Args:
            property_id (int | str): Id of the property.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``100``: Invalid value {abc} to match with parameter {propertyId}. Should be value
                    of type int.
                ``100``: Could not find value for parameter {propertyId}
        """
        return self._client._invoke(
            GETAVAILABLEFEATURESBYPROPERTY, {"propertyId": property_id}, extra
        )

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of Product Property Features or Variations.

        ``catalog.productPropertyFeature.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogProductPropertyFeatureListFilter
        | OtherKeys
        | Sequence[Any]
        | None = None,
        order: params.CatalogProductPropertyFeatureListOrder
        | OtherKeys
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Product Property Feature Parameters or Variations.

        ``catalog.productPropertyFeature.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogProductPropertyFeatureListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListFilter``.
            order (CatalogProductPropertyFeatureListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListOrder``.
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

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogProductPropertyFeatureAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogProductPropertyFeatureAddFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``0``: Required fields: moduleId, featureId, isEnabled
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCatalogProductPropertyFeatureMethods(AsyncNamespace):
    """``catalog.productPropertyFeature``."""

    __slots__ = ()
    _name = "catalog.productPropertyFeature"

    def add(
        self,
        *,
        fields: params.CatalogProductPropertyFeatureAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html

        Args:
            fields (CatalogProductPropertyFeatureAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``0``: Required fields: moduleId, featureId, isEnabled
                ``0``: Invalid property parameter set
                ``0``: Mysql query error: (1062) Duplicate entry '...' for key
                    'b_iblock_property_feature.ix_iblock_property_feature'
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Product Property Feature Parameter or Variations.

        ``catalog.productPropertyFeature.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getAvailableFeaturesByProperty(
        self, *, property_id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Available Product Property Features or Variations.

        ``catalog.productPropertyFeature.getAvailableFeaturesByProperty``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html

        Args:
            property_id (int | str): Id of the property.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``100``: Invalid value {abc} to match with parameter {propertyId}. Should be value
                    of type int.
                ``100``: Could not find value for parameter {propertyId}
        """
        return self._client._invoke(
            GETAVAILABLEFEATURESBYPROPERTY, {"propertyId": property_id}, extra
        )

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of Product Property Features or Variations.

        ``catalog.productPropertyFeature.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogProductPropertyFeatureListFilter
        | OtherKeys
        | Sequence[Any]
        | None = None,
        order: params.CatalogProductPropertyFeatureListOrder
        | OtherKeys
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Product Property Feature Parameters or Variations.

        ``catalog.productPropertyFeature.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogProductPropertyFeatureListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListFilter``.
            order (CatalogProductPropertyFeatureListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListOrder``.
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

    def update(
        self,
        *,
        id: int | str,
        fields: params.CatalogProductPropertyFeatureAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogProductPropertyFeatureAddFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``0``: Required fields: moduleId, featureId, isEnabled
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
