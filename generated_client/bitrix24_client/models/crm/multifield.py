"""Answers of ``crm.multifield``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmMultifieldFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmMultifieldFieldsResultField)
    type_id = _v.nested("TYPE_ID", lambda: CrmMultifieldFieldsResultField)
    value = _v.nested("VALUE", lambda: CrmMultifieldFieldsResultField)
    value_type = _v.nested("VALUE_TYPE", lambda: CrmMultifieldFieldsResultField)


class CrmMultifieldFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
