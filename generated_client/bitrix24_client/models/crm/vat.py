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
    id = _v.nested("ID", lambda: CrmVatFieldsResultField)
    timestamp_x = _v.nested("TIMESTAMP_X", lambda: CrmVatFieldsResultField)
    active = _v.nested("ACTIVE", lambda: CrmVatFieldsResultField)
    c_sort = _v.nested("C_SORT", lambda: CrmVatFieldsResultField)
    name = _v.nested("NAME", lambda: CrmVatFieldsResultField)
    rate = _v.nested("RATE", lambda: CrmVatFieldsResultField)


class CrmVatFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    size = _v.string("size")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    title = _v.string("title")
