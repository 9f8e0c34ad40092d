"""Answers of ``crm.category``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmCategory(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    is_default = _v.boolean("isDefault")
    """Whether it is the default."""
    origin_id = _v.string("originId")
    """Id of the record in the source that it came from."""
    originator_id = _v.string("originatorId")
    """Source that it came from."""
    is_system = _v.boolean("isSystem")
    code = _v.string("code")
    """Symbolic code."""


class CrmCategoryAddResult(_v.View):
    __slots__ = ()
    category = _v.nested("category", lambda: CrmCategory)


class CrmCategoryFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: CrmCategoryFieldsResultFields)
    """Fields, by name."""


class CrmCategoryFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.nested("id", lambda: CrmCategoryFieldsResultFieldsField)
    name = _v.nested("name", lambda: CrmCategoryFieldsResultFieldsField)
    """Name."""
    sort = _v.nested("sort", lambda: CrmCategoryFieldsResultFieldsField)
    """Position in the sorting order."""
    entity_type_id = _v.nested("entityTypeId", lambda: CrmCategoryFieldsResultFieldsField)
    """Id of the type of object."""
    is_default = _v.nested("isDefault", lambda: CrmCategoryFieldsResultFieldsField)
    """Whether it is the default."""
    origin_id = _v.nested("originId", lambda: CrmCategoryFieldsResultFieldsField)
    """Id of the record in the source that it came from."""
    originator_id = _v.nested("originatorId", lambda: CrmCategoryFieldsResultFieldsField)
    """Source that it came from."""
    is_system = _v.mapping("isSystem", _k.ANY)
    code = _v.mapping("code", _k.ANY)
    """Symbolic code."""


class CrmCategoryFieldsResultFieldsField(_v.View):
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
    upper_name = _v.string("upperName")


class CrmCategoryGetResult(_v.View):
    __slots__ = ()
    category = _v.nested("category", lambda: CrmCategory)


class CrmCategoryListResult(_v.View):
    __slots__ = ()
    categories = _v.array("categories", _k.Nested(lambda: CrmCategory))


class CrmCategoryUpdateResult(_v.View):
    __slots__ = ()
    category = _v.nested("category", lambda: CrmCategory)
