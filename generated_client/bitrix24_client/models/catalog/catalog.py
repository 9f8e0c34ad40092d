"""Answers of ``catalog.catalog``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogCatalog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    iblock_type_id = _v.string("iblockTypeId")
    """Id of the type of information block."""
    lid = _v.string("lid")
    """Code of the site or language."""
    name = _v.string("name")
    """Name."""
    product_iblock_id = _v.integer("productIblockId")
    sku_property_id = _v.integer("skuPropertyId")
    subscription = _v.boolean("subscription")
    vat_id = _v.integer("vatId")
    """Id of the VAT rate."""


class CatalogCatalogGetFieldsResult(_v.View):
    __slots__ = ()
    catalog = _v.nested("catalog", lambda: CatalogCatalogGetFieldsResultCatalog)


class CatalogCatalogGetFieldsResultCatalog(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogCatalogGetFieldsResultCatalogField)
    iblock_id = _v.nested("iblockId", lambda: CatalogCatalogGetFieldsResultCatalogField)
    """Id of the information block."""
    iblock_type_id = _v.nested("iblockTypeId", lambda: CatalogCatalogGetFieldsResultCatalogField)
    """Id of the type of information block."""
    lid = _v.nested("lid", lambda: CatalogCatalogGetFieldsResultCatalogField)
    """Code of the site or language."""
    name = _v.nested("name", lambda: CatalogCatalogGetFieldsResultCatalogField)
    """Name."""
    product_iblock_id = _v.nested(
        "productIblockId", lambda: CatalogCatalogGetFieldsResultCatalogField
    )
    sku_property_id = _v.nested("skuPropertyId", lambda: CatalogCatalogGetFieldsResultCatalogField)
    subscription = _v.nested("subscription", lambda: CatalogCatalogGetFieldsResultCatalogField)
    vat_id = _v.nested("vatId", lambda: CatalogCatalogGetFieldsResultCatalogField)
    """Id of the VAT rate."""


class CatalogCatalogGetFieldsResultCatalogField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogCatalogGetResult(_v.View):
    __slots__ = ()
    catalog = _v.nested("catalog", lambda: CatalogCatalog)
