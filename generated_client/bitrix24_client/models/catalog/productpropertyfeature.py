"""Answers of ``catalog.productpropertyfeature``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CatalogProductPropertyFeature(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    property_id = _v.integer("propertyId")
    """Id of the property."""
    module_id = _v.string("moduleId")
    """Code of the module."""
    feature_id = _v.string("featureId")
    is_enabled = _v.boolean("isEnabled")


class CatalogProductPropertyFeatureAddResult(_v.View):
    __slots__ = ()
    product_property_feature = _v.nested(
        "productPropertyFeature", lambda: CatalogProductPropertyFeature
    )


class CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult(_v.View):
    __slots__ = ()
    features = _v.array(
        "features",
        _k.Nested(
            lambda: CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResultFeaturesItem
        ),
    )


class CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResultFeaturesItem(_v.View):
    __slots__ = ()
    feature_id = _v.string("featureId")
    feature_name = _v.string("featureName")
    module_id = _v.string("moduleId")
    """Code of the module."""


class CatalogProductPropertyFeatureGetFieldsResult(_v.View):
    __slots__ = ()
    product_property_feature = _v.nested(
        "productPropertyFeature",
        lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeature,
    )


class CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeature(_v.View):
    __slots__ = ()
    id = _v.nested(
        "id", lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField
    )
    property_id = _v.nested(
        "propertyId",
        lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField,
    )
    """Id of the property."""
    module_id = _v.nested(
        "moduleId", lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField
    )
    """Code of the module."""
    feature_id = _v.nested(
        "featureId", lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField
    )
    is_enabled = _v.nested(
        "isEnabled", lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField
    )


class CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogProductPropertyFeatureGetResult(_v.View):
    __slots__ = ()
    product_property_feature = _v.nested(
        "productPropertyFeature", lambda: CatalogProductPropertyFeature
    )


class CatalogProductPropertyFeatureUpdateResult(_v.View):
    __slots__ = ()
    product_property_feature = _v.nested(
        "productPropertyFeature", lambda: CatalogProductPropertyFeature
    )
