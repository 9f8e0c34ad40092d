"""Answers of ``catalog.productpropertyfeature``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CatalogProductPropertyFeature(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    property_id = _v.integer("propertyId")
    module_id = _v.string("moduleId")
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
    module_id = _v.nested(
        "moduleId", lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField
    )
    feature_id = _v.nested(
        "featureId", lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField
    )
    is_enabled = _v.nested(
        "isEnabled", lambda: CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField
    )


class CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


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
