"""Answers of ``catalog.pricetypegroup``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogPriceTypeGroup(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    catalog_group_id = _v.integer("catalogGroupId")
    """Id of the price type."""
    group_id = _v.integer("groupId")
    """Id of the group."""
    access = _v.boolean("access")
    """Access level."""


class CatalogPriceTypeGroupAddResult(_v.View):
    __slots__ = ()
    price_type_group = _v.nested("priceTypeGroup", lambda: CatalogPriceTypeGroup)


class CatalogPriceTypeGroupGetFieldsResult(_v.View):
    __slots__ = ()
    price_type_group = _v.nested(
        "priceTypeGroup", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroup
    )


class CatalogPriceTypeGroupGetFieldsResultPriceTypeGroup(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField)
    catalog_group_id = _v.nested(
        "catalogGroupId", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField
    )
    """Id of the price type."""
    group_id = _v.nested("groupId", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField)
    """Id of the group."""
    access = _v.nested("access", lambda: CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField)
    """Access level."""


class CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
