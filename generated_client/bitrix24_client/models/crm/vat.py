"""Answers of ``crm.vat``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmVat(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    active = _v.string("ACTIVE")
    c_sort = _v.integer("C_SORT")
    name = _v.string("NAME")
    """Name."""
    rate = _v.decimal("RATE")
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""


class CrmVatFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmVatFieldsResultField)
    timestamp_x = _v.nested("TIMESTAMP_X", lambda: CrmVatFieldsResultField)
    """When it was last changed."""
    active = _v.nested("ACTIVE", lambda: CrmVatFieldsResultField)
    c_sort = _v.nested("C_SORT", lambda: CrmVatFieldsResultField)
    name = _v.nested("NAME", lambda: CrmVatFieldsResultField)
    """Name."""
    rate = _v.nested("RATE", lambda: CrmVatFieldsResultField)


class CrmVatFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    size = _v.string("size")
    """Size in bytes."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    title = _v.string("title")
    """Title."""
