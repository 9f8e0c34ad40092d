"""Answers of ``catalog.vat``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogVat(_v.View):
    __slots__ = ()
    vat = _v.nested("vat", lambda: CatalogVat)
    active = _v.boolean("active")
    id = _v.integer("id")
    name = _v.string("name")
    rate = _v.decimal("rate")
    sort = _v.integer("sort")
    timestamp_x = _v.moment("timestampX")


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
    active = _v.nested("active", lambda: CatalogVatGetFieldsResultVatField)
    rate = _v.nested("rate", lambda: CatalogVatGetFieldsResultVatField)
    sort = _v.nested("sort", lambda: CatalogVatGetFieldsResultVatField)
    timestamp_x = _v.nested("timestampX", lambda: CatalogVatGetFieldsResultVatField)


class CatalogVatGetFieldsResultVatField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogVatUpdateResult(_v.View):
    __slots__ = ()
    vat = _v.nested("vat", lambda: CatalogVat)
