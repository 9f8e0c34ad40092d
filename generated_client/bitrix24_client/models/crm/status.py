"""Answers of ``crm.status``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmStatus(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    name = _v.string("NAME")
    """Name."""
    name_init = _v.string("NAME_INIT")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    system = _v.string("SYSTEM")
    category_id = _v.integer("CATEGORY_ID")
    """Id of the pipeline or category."""
    color = _v.string("COLOR")
    """Color."""
    semantics = _v.string("SEMANTICS")
    extra = _v.nested("EXTRA", lambda: CrmStatusExtra)


class CrmStatus2(_v.View):
    __slots__ = ()
    category_id = _v.integer("CATEGORY_ID")
    """Id of the pipeline or category."""
    color = _v.string("COLOR")
    """Color."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    extra = _v.mapping("EXTRA", _k.ANY)
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    name_init = _v.string("NAME_INIT")
    semantics = _v.string("SEMANTICS")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    system = _v.string("SYSTEM")


class CrmStatusEntityTypesResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    semantic_info = _v.nested("SEMANTIC_INFO", lambda: CrmStatusEntityTypesResultItemSemanticInfo)
    prefix = _v.string("PREFIX")
    field_attribute_scope = _v.string("FIELD_ATTRIBUTE_SCOPE")
    is_enabled = _v.boolean("IS_ENABLED")
    category_id = _v.integer("CATEGORY_ID")
    """Id of the pipeline or category."""
    parent_id = _v.string("PARENT_ID")
    """Id of the parent."""
    category_name = _v.string("CATEGORY_NAME")
    category_sort = _v.integer("CATEGORY_SORT")
    is_default_category = _v.boolean("IS_DEFAULT_CATEGORY")


class CrmStatusEntityTypesResultItemSemanticInfo(_v.View):
    __slots__ = ()
    start_field = _v.string("START_FIELD")
    final_success_field = _v.string("FINAL_SUCCESS_FIELD")
    final_unsuccess_field = _v.string("FINAL_UNSUCCESS_FIELD")
    final_sort = _v.integer("FINAL_SORT")


class CrmStatusExtra(_v.View):
    __slots__ = ()
    semantics = _v.string("SEMANTICS")
    color = _v.string("COLOR")
    """Color."""


class CrmStatusFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmStatusFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmStatusFieldsResultField)
    """Id or code of the object that it belongs to."""
    status_id = _v.nested("STATUS_ID", lambda: CrmStatusFieldsResultField)
    """Id of the status."""
    sort = _v.nested("SORT", lambda: CrmStatusFieldsResultField)
    """Position in the sorting order."""
    name = _v.nested("NAME", lambda: CrmStatusFieldsResultField)
    """Name."""
    name_init = _v.nested("NAME_INIT", lambda: CrmStatusFieldsResultField)
    system = _v.nested("SYSTEM", lambda: CrmStatusFieldsResultField)
    category_id = _v.nested("CATEGORY_ID", lambda: CrmStatusFieldsResultField)
    """Id of the pipeline or category."""
    color = _v.nested("COLOR", lambda: CrmStatusFieldsResultField)
    """Color."""
    semantics = _v.nested("SEMANTICS", lambda: CrmStatusFieldsResultField)
    extra = _v.nested("EXTRA", lambda: CrmStatusFieldsResultField)


class CrmStatusFieldsResultField(_v.View):
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
