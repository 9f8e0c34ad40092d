"""Answers of ``catalog.extra``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogExtra(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    percentage = _v.decimal("percentage")


class CatalogExtraGetFieldsResult(_v.View):
    __slots__ = ()
    extra = _v.nested("extra", lambda: CatalogExtraGetFieldsResultExtra)


class CatalogExtraGetFieldsResultExtra(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogExtraGetFieldsResultExtraField)
    name = _v.nested("name", lambda: CatalogExtraGetFieldsResultExtraField)
    percentage = _v.nested("percentage", lambda: CatalogExtraGetFieldsResultExtraField)


class CatalogExtraGetFieldsResultExtraField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogExtraGetResult(_v.View):
    __slots__ = ()
    extra = _v.nested("extra", lambda: CatalogExtra)
