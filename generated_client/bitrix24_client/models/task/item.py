"""Answers of ``task.item``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class TaskItemUserfield(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
    user_type_id = _v.string("USER_TYPE_ID")
    xml_id = _v.string("XML_ID")
    sort = _v.integer("SORT")
    multiple = _v.boolean("MULTIPLE")
    mandatory = _v.boolean("MANDATORY")
    show_filter = _v.string("SHOW_FILTER")
    show_in_list = _v.string("SHOW_IN_LIST")
    edit_in_list = _v.string("EDIT_IN_LIST")
    is_searchable = _v.string("IS_SEARCHABLE")
    edit_form_label = _v.nested("EDIT_FORM_LABEL", lambda: TaskItemUserfieldGetResultField)
    list_column_label = _v.nested("LIST_COLUMN_LABEL", lambda: TaskItemUserfieldGetResultField)
    list_filter_label = _v.nested("LIST_FILTER_LABEL", lambda: TaskItemUserfieldGetResultField)
    error_message = _v.nested("ERROR_MESSAGE", lambda: TaskItemUserfieldGetResultField)
    help_message = _v.nested("HELP_MESSAGE", lambda: TaskItemUserfieldGetResultField)
    settings = _v.nested("SETTINGS", lambda: TaskItemUserfieldSettings)


class TaskItemUserfieldGetResultField(_v.View):
    __slots__ = ()
    ar = _v.string("ar")
    br = _v.string("br")
    de = _v.string("de")
    en = _v.string("en")


class TaskItemUserfieldGetfieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: TaskItemUserfieldGetfieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: TaskItemUserfieldGetfieldsResultField)
    field_name = _v.nested("FIELD_NAME", lambda: TaskItemUserfieldGetfieldsResultField)
    user_type_id = _v.nested("USER_TYPE_ID", lambda: TaskItemUserfieldGetfieldsResultField)
    xml_id = _v.nested("XML_ID", lambda: TaskItemUserfieldGetfieldsResultField)
    sort = _v.nested("SORT", lambda: TaskItemUserfieldGetfieldsResultField)
    multiple = _v.nested("MULTIPLE", lambda: TaskItemUserfieldGetfieldsResultField)
    mandatory = _v.nested("MANDATORY", lambda: TaskItemUserfieldGetfieldsResultField)
    show_filter = _v.nested("SHOW_FILTER", lambda: TaskItemUserfieldGetfieldsResultField)
    show_in_list = _v.nested("SHOW_IN_LIST", lambda: TaskItemUserfieldGetfieldsResultField)
    edit_in_list = _v.nested("EDIT_IN_LIST", lambda: TaskItemUserfieldGetfieldsResultField)
    is_searchable = _v.nested("IS_SEARCHABLE", lambda: TaskItemUserfieldGetfieldsResultField)
    edit_form_label = _v.nested("EDIT_FORM_LABEL", lambda: TaskItemUserfieldGetfieldsResultField)
    list_column_label = _v.nested(
        "LIST_COLUMN_LABEL", lambda: TaskItemUserfieldGetfieldsResultField
    )
    list_filter_label = _v.nested(
        "LIST_FILTER_LABEL", lambda: TaskItemUserfieldGetfieldsResultField
    )
    error_message = _v.nested("ERROR_MESSAGE", lambda: TaskItemUserfieldGetfieldsResultField)
    help_message = _v.nested("HELP_MESSAGE", lambda: TaskItemUserfieldGetfieldsResultField)
    list = _v.nested("LIST", lambda: TaskItemUserfieldGetfieldsResultField)
    settings = _v.nested("SETTINGS", lambda: TaskItemUserfieldGetfieldsResultField)


class TaskItemUserfieldGetfieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")


class TaskItemUserfieldGettypesResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    title = _v.string("title")


class TaskItemUserfieldSettings(_v.View):
    __slots__ = ()
    size = _v.integer("SIZE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")
    lead = _v.string("LEAD")
    contact = _v.string("CONTACT")
    company = _v.string("COMPANY")
    deal = _v.string("DEAL")
    iblock_id = _v.integer("IBLOCK_ID")
    section_id = _v.integer("SECTION_ID")
    uf_to_save_allow_edit = _v.string("UF_TO_SAVE_ALLOW_EDIT")
    precision = _v.integer("PRECISION")
    min_value = _v.integer("MIN_VALUE")
    max_value = _v.integer("MAX_VALUE")
    use_second = _v.string("USE_SECOND")
    use_timezone = _v.string("USE_TIMEZONE")
    display = _v.string("DISPLAY")
    label = _v.array("LABEL", _k.STRING)
    label_checkbox = _v.string("LABEL_CHECKBOX")
