"""Answers of ``catalog.vat``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogVat(_v.View):
    __slots__ = ()
    vat = _v.nested("vat", lambda: CatalogVat)
    active = _v.boolean("active")
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    rate = _v.decimal("rate")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""


class CatalogVatAddResult(_v.View):
    __slots__ = ()
    vat = _v.nested("vat", lambda: CatalogVat)


class CatalogVatGetFieldsResult(_v.View):
    __slots__ = ()
    vat = _v.nested("vat", lambda: CatalogVatGetFieldsResultVat)


class CatalogVatGetFieldsResultVat(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogVatGetFieldsResultVatField)
    name = _v.nested("name", lambda: CatalogVatGetFieldsResultVatField)
    """Name."""
    active = _v.nested("active", lambda: CatalogVatGetFieldsResultVatField)
    rate = _v.nested("rate", lambda: CatalogVatGetFieldsResultVatField)
    sort = _v.nested("sort", lambda: CatalogVatGetFieldsResultVatField)
    """Position in the sorting order."""
    timestamp_x = _v.nested("timestampX", lambda: CatalogVatGetFieldsResultVatField)
    """When it was last changed."""


class CatalogVatGetFieldsResultVatField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogVatUpdateResult(_v.View):
    __slots__ = ()
    vat = _v.nested("vat", lambda: CatalogVat)
