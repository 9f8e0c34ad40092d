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
    id = _v.nested("id", lambda: CatalogVatGetFieldsResultVatId)
    name = _v.nested("name", lambda: CatalogVatGetFieldsResultVatName)
    active = _v.nested("active", lambda: CatalogVatGetFieldsResultVatActive)
    rate = _v.nested("rate", lambda: CatalogVatGetFieldsResultVatRate)
    sort = _v.nested("sort", lambda: CatalogVatGetFieldsResultVatSort)
    timestamp_x = _v.nested("timestampX", lambda: CatalogVatGetFieldsResultVatTimestampX)


class CatalogVatGetFieldsResultVatActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogVatGetFieldsResultVatId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogVatGetFieldsResultVatName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogVatGetFieldsResultVatRate(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogVatGetFieldsResultVatSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogVatGetFieldsResultVatTimestampX(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogVatUpdateResult(_v.View):
    __slots__ = ()
    vat = _v.nested("vat", lambda: CatalogVat)
