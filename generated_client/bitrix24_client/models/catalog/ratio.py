"""Answers of ``catalog.ratio``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogRatio(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    product_id = _v.integer("productId")
    ratio = _v.decimal("ratio")
    is_default = _v.boolean("isDefault")


class CatalogRatioGetFieldsResult(_v.View):
    __slots__ = ()
    ratio = _v.nested("ratio", lambda: CatalogRatioGetFieldsResultRatio)


class CatalogRatioGetFieldsResultRatio(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogRatioGetFieldsResultRatioField)
    product_id = _v.nested("productId", lambda: CatalogRatioGetFieldsResultRatioField)
    ratio = _v.nested("ratio", lambda: CatalogRatioGetFieldsResultRatioField)
    is_default = _v.nested("isDefault", lambda: CatalogRatioGetFieldsResultRatioField)


class CatalogRatioGetFieldsResultRatioField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRatioGetResult(_v.View):
    __slots__ = ()
    ratio = _v.nested("ratio", lambda: CatalogRatio)
