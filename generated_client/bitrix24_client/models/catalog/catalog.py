"""Answers of ``catalog.catalog``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogCatalog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    iblock_type_id = _v.string("iblockTypeId")
    lid = _v.string("lid")
    name = _v.string("name")
    product_iblock_id = _v.integer("productIblockId")
    sku_property_id = _v.integer("skuPropertyId")
    subscription = _v.boolean("subscription")
    vat_id = _v.integer("vatId")


class CatalogCatalogGetFieldsResult(_v.View):
    __slots__ = ()
    catalog = _v.nested("catalog", lambda: CatalogCatalogGetFieldsResultCatalog)


class CatalogCatalogGetFieldsResultCatalog(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogCatalogGetFieldsResultCatalogId)
    iblock_id = _v.nested("iblockId", lambda: CatalogCatalogGetFieldsResultCatalogIblockId)
    iblock_type_id = _v.nested(
        "iblockTypeId", lambda: CatalogCatalogGetFieldsResultCatalogIblockTypeId
    )
    lid = _v.nested("lid", lambda: CatalogCatalogGetFieldsResultCatalogLid)
    name = _v.nested("name", lambda: CatalogCatalogGetFieldsResultCatalogName)
    product_iblock_id = _v.nested(
        "productIblockId", lambda: CatalogCatalogGetFieldsResultCatalogProductIblockId
    )
    sku_property_id = _v.nested(
        "skuPropertyId", lambda: CatalogCatalogGetFieldsResultCatalogSkuPropertyId
    )
    subscription = _v.nested(
        "subscription", lambda: CatalogCatalogGetFieldsResultCatalogSubscription
    )
    vat_id = _v.nested("vatId", lambda: CatalogCatalogGetFieldsResultCatalogVatId)


class CatalogCatalogGetFieldsResultCatalogIblockId(_v.View):
    """Id of the information block."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogIblockTypeId(_v.View):
    """Id of the type of information block."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogLid(_v.View):
    """Code of the site or language."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogProductIblockId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogSkuPropertyId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogSubscription(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetFieldsResultCatalogVatId(_v.View):
    """Id of the VAT rate."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogCatalogGetResult(_v.View):
    __slots__ = ()
    catalog = _v.nested("catalog", lambda: CatalogCatalog)
