"""Answers of ``catalog.ratio``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogRatio(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    product_id = _v.integer("productId")
    """Id of the product."""
    ratio = _v.decimal("ratio")
    is_default = _v.boolean("isDefault")
    """Whether it is the default."""


class CatalogRatioGetFieldsResult(_v.View):
    __slots__ = ()
    ratio = _v.nested("ratio", lambda: CatalogRatioGetFieldsResultRatio)


class CatalogRatioGetFieldsResultRatio(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogRatioGetFieldsResultRatioField)
    product_id = _v.nested("productId", lambda: CatalogRatioGetFieldsResultRatioField)
    """Id of the product."""
    ratio = _v.nested("ratio", lambda: CatalogRatioGetFieldsResultRatioField)
    is_default = _v.nested("isDefault", lambda: CatalogRatioGetFieldsResultRatioField)
    """Whether it is the default."""


class CatalogRatioGetFieldsResultRatioField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogRatioGetResult(_v.View):
    __slots__ = ()
    ratio = _v.nested("ratio", lambda: CatalogRatio)
