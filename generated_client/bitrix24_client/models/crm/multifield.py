"""Answers of ``crm.multifield``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmMultifieldFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmMultifieldFieldsResultId)
    type_id = _v.nested("TYPE_ID", lambda: CrmMultifieldFieldsResultTypeId)
    value = _v.nested("VALUE", lambda: CrmMultifieldFieldsResultValue)
    value_type = _v.nested("VALUE_TYPE", lambda: CrmMultifieldFieldsResultValueType)


class CrmMultifieldFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmMultifieldFieldsResultTypeId(_v.View):
    """Id of the type."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmMultifieldFieldsResultValue(_v.View):
    """Value."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmMultifieldFieldsResultValueType(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
