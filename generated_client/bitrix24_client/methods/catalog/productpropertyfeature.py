"""Methods of ``catalog.productPropertyFeature``."""

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
    from ...models.catalog import productpropertyfeature as models
    from ...params.catalog import productpropertyfeature as params
else:
    models = lazy_module("...models.catalog.productpropertyfeature", __package__)

ADD = Method(
    "catalog.productPropertyFeature.add",
    _k.Nested(lambda: models.CatalogProductPropertyFeatureAddResult),
    keys={"fields": ("CatalogProductPropertyFeatureAddFields",)},
)
GET = Method(
    "catalog.productPropertyFeature.get",
    _k.Nested(lambda: models.CatalogProductPropertyFeatureGetResult),
    safe=True,
)
GETAVAILABLEFEATURESBYPROPERTY = Method(
    "catalog.productPropertyFeature.getAvailableFeaturesByProperty",
    _k.Nested(lambda: models.CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult),
    safe=True,
)
GETFIELDS = Method(
    "catalog.productPropertyFeature.getFields",
    _k.Nested(lambda: models.CatalogProductPropertyFeatureGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.productPropertyFeature.list",
    _k.Nested(lambda: models.CatalogProductPropertyFeature),
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
    _k.Nested(lambda: models.CatalogProductPropertyFeatureUpdateResult),
    keys={"fields": ("CatalogProductPropertyFeatureUpdateFields",)},
)


class CatalogProductPropertyFeatureMethods(SyncNamespace):
    """``catalog.productPropertyFeature``."""

    __slots__ = ()
    _name = "catalog.productPropertyFeature"

    def add(
        self,
        *,
        fields: params.CatalogProductPropertyFeatureAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductPropertyFeatureAddResult:
        """Add Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html

        Args:
            fields (CatalogProductPropertyFeatureAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CatalogProductPropertyFeatureAddFields``.

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

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertyFeatureGetResult:
        """Get Product Property Feature Parameter or Variations.

        ``catalog.productPropertyFeature.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getAvailableFeaturesByProperty(
        self, *, property_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult:
        """Get Available Product Property Features or Variations.

        ``catalog.productPropertyFeature.getAvailableFeaturesByProperty``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html

        Args:
            property_id (int): Id of the property.

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

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogProductPropertyFeatureGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertyFeatureListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertyFeatureListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogProductPropertyFeature]:
        """Get a List of Product Property Feature Parameters or Variations.

        ``catalog.productPropertyFeature.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertyFeatureListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListFilter``.
            order (CatalogProductPropertyFeatureListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListOrder``.
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
        fields: params.CatalogProductPropertyFeatureUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogProductPropertyFeatureUpdateResult:
        """Update Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductPropertyFeatureUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureUpdateFields``.

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
        fields: params.CatalogProductPropertyFeatureAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductPropertyFeatureAddResult]:
        """Add Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html

        Args:
            fields (CatalogProductPropertyFeatureAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CatalogProductPropertyFeatureAddFields``.

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

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertyFeatureGetResult]:
        """Get Product Property Feature Parameter or Variations.

        ``catalog.productPropertyFeature.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getAvailableFeaturesByProperty(
        self, *, property_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult]:
        """Get Available Product Property Features or Variations.

        ``catalog.productPropertyFeature.getAvailableFeaturesByProperty``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html

        Args:
            property_id (int): Id of the property.

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

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogProductPropertyFeatureGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogProductPropertyFeatureListFilter | OtherKeys | None = None,
        order: params.CatalogProductPropertyFeatureListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogProductPropertyFeature]:
        """Get a List of Product Property Feature Parameters or Variations.

        ``catalog.productPropertyFeature.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogProductPropertyFeatureListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListFilter``.
            order (CatalogProductPropertyFeatureListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureListOrder``.
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
        fields: params.CatalogProductPropertyFeatureUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogProductPropertyFeatureUpdateResult]:
        """Update Product Property or Variation Parameter.

        ``catalog.productPropertyFeature.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogProductPropertyFeatureUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CatalogProductPropertyFeatureUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access Denied
                ``0``: productPropertyFeature does not exist.
                ``0``: Required fields: moduleId, featureId, isEnabled
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
