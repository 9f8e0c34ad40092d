"""Answers of ``crm.category``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CrmCategory(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    sort = _v.integer("sort")
    entity_type_id = _v.integer("entityTypeId")
    is_default = _v.boolean("isDefault")
    origin_id = _v.string("originId")
    originator_id = _v.string("originatorId")
    is_system = _v.boolean("isSystem")
    code = _v.string("code")


class CrmCategoryAddResult(_v.View):
    __slots__ = ()
    category = _v.nested("category", lambda: CrmCategory)


class CrmCategoryFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.nested("fields", lambda: CrmCategoryFieldsResultFields)


class CrmCategoryFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.nested("id", lambda: CrmCategoryFieldsResultFieldsField)
    name = _v.nested("name", lambda: CrmCategoryFieldsResultFieldsField)
    sort = _v.nested("sort", lambda: CrmCategoryFieldsResultFieldsField)
    entity_type_id = _v.nested("entityTypeId", lambda: CrmCategoryFieldsResultFieldsField)
    is_default = _v.nested("isDefault", lambda: CrmCategoryFieldsResultFieldsField)
    origin_id = _v.nested("originId", lambda: CrmCategoryFieldsResultFieldsField)
    originator_id = _v.nested("originatorId", lambda: CrmCategoryFieldsResultFieldsField)
    is_system = _v.mapping("isSystem", _k.ANY)
    code = _v.mapping("code", _k.ANY)


class CrmCategoryFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmCategoryGetResult(_v.View):
    __slots__ = ()
    category = _v.nested("category", lambda: CrmCategory)


class CrmCategoryUpdateResult(_v.View):
    __slots__ = ()
    category = _v.nested("category", lambda: CrmCategory)
