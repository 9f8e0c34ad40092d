"""Answers of ``crm.vat``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmVat(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    active = _v.string("ACTIVE")
    c_sort = _v.integer("C_SORT")
    name = _v.string("NAME")
    rate = _v.decimal("RATE")


class CrmVatFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmVatFieldsResultId)
    timestamp_x = _v.nested("TIMESTAMP_X", lambda: CrmVatFieldsResultTimestampX)
    active = _v.nested("ACTIVE", lambda: CrmVatFieldsResultActive)
    c_sort = _v.nested("C_SORT", lambda: CrmVatFieldsResultCSort)
    name = _v.nested("NAME", lambda: CrmVatFieldsResultName)
    rate = _v.nested("RATE", lambda: CrmVatFieldsResultRate)


class CrmVatFieldsResultActive(_v.View):
    __slots__ = ()
    type = _v.string("type")
    size = _v.string("size")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    title = _v.string("title")


class CrmVatFieldsResultCSort(_v.View):
    __slots__ = ()
    type = _v.string("type")
    size = _v.string("size")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    title = _v.string("title")


class CrmVatFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    size = _v.string("size")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    title = _v.string("title")


class CrmVatFieldsResultName(_v.View):
    """Name."""

    __slots__ = ()
    type = _v.string("type")
    size = _v.string("size")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    title = _v.string("title")


class CrmVatFieldsResultRate(_v.View):
    __slots__ = ()
    type = _v.string("type")
    size = _v.string("size")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    title = _v.string("title")


class CrmVatFieldsResultTimestampX(_v.View):
    """When it was last changed."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    title = _v.string("title")
