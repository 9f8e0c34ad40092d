"""Answers of ``crm.multifield``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmMultifieldFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmMultifieldFieldsResultField)
    type_id = _v.nested("TYPE_ID", lambda: CrmMultifieldFieldsResultField)
    """Id of the type."""
    value = _v.nested("VALUE", lambda: CrmMultifieldFieldsResultField)
    """Value."""
    value_type = _v.nested("VALUE_TYPE", lambda: CrmMultifieldFieldsResultField)


class CrmMultifieldFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""
