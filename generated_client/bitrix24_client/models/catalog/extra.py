"""Answers of ``catalog.extra``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogExtra(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    percentage = _v.decimal("percentage")


class CatalogExtraGetFieldsResult(_v.View):
    __slots__ = ()
    extra = _v.nested("extra", lambda: CatalogExtraGetFieldsResultExtra)


class CatalogExtraGetFieldsResultExtra(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogExtraGetFieldsResultExtraField)
    name = _v.nested("name", lambda: CatalogExtraGetFieldsResultExtraField)
    """Name."""
    percentage = _v.nested("percentage", lambda: CatalogExtraGetFieldsResultExtraField)


class CatalogExtraGetFieldsResultExtraField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogExtraGetResult(_v.View):
    __slots__ = ()
    extra = _v.nested("extra", lambda: CatalogExtra)
