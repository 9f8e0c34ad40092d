"""Answers of ``task.item``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class TaskItemUserfield(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    xml_id = _v.string("XML_ID")
    """External id."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    multiple = _v.boolean("MULTIPLE")
    """Whether the field holds several values."""
    mandatory = _v.boolean("MANDATORY")
    """Whether the field has to be filled in."""
    show_filter = _v.string("SHOW_FILTER")
    """Whether the field is offered in filters."""
    show_in_list = _v.string("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    edit_in_list = _v.string("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    is_searchable = _v.string("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    edit_form_label = _v.mapping("EDIT_FORM_LABEL", _k.STRING)
    """Title of the field in forms."""
    list_column_label = _v.mapping("LIST_COLUMN_LABEL", _k.STRING)
    """Title of the column in lists."""
    list_filter_label = _v.mapping("LIST_FILTER_LABEL", _k.STRING)
    """Title of the field in the filter."""
    error_message = _v.mapping("ERROR_MESSAGE", _k.STRING)
    """Text shown when the value is wrong."""
    help_message = _v.mapping("HELP_MESSAGE", _k.STRING)
    """Hint beside the field."""
    settings = _v.nested("SETTINGS", lambda: TaskItemUserfieldSettings)
    """Settings."""


class TaskItemUserfieldGetfieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: TaskItemUserfieldGetfieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: TaskItemUserfieldGetfieldsResultField)
    """Id or code of the object that it belongs to."""
    field_name = _v.nested("FIELD_NAME", lambda: TaskItemUserfieldGetfieldsResultField)
    """Name of the field."""
    user_type_id = _v.nested("USER_TYPE_ID", lambda: TaskItemUserfieldGetfieldsResultField)
    """Type of the user field."""
    xml_id = _v.nested("XML_ID", lambda: TaskItemUserfieldGetfieldsResultField)
    """External id."""
    sort = _v.nested("SORT", lambda: TaskItemUserfieldGetfieldsResultField)
    """Position in the sorting order."""
    multiple = _v.nested("MULTIPLE", lambda: TaskItemUserfieldGetfieldsResultField)
    """Whether the field holds several values."""
    mandatory = _v.nested("MANDATORY", lambda: TaskItemUserfieldGetfieldsResultField)
    """Whether the field has to be filled in."""
    show_filter = _v.nested("SHOW_FILTER", lambda: TaskItemUserfieldGetfieldsResultField)
    """Whether the field is offered in filters."""
    show_in_list = _v.nested("SHOW_IN_LIST", lambda: TaskItemUserfieldGetfieldsResultField)
    """Whether the field is shown in lists."""
    edit_in_list = _v.nested("EDIT_IN_LIST", lambda: TaskItemUserfieldGetfieldsResultField)
    """Whether the field can be edited in lists."""
    is_searchable = _v.nested("IS_SEARCHABLE", lambda: TaskItemUserfieldGetfieldsResultField)
    """Whether the field takes part in the search."""
    edit_form_label = _v.nested("EDIT_FORM_LABEL", lambda: TaskItemUserfieldGetfieldsResultField)
    """Title of the field in forms."""
    list_column_label = _v.nested(
        "LIST_COLUMN_LABEL", lambda: TaskItemUserfieldGetfieldsResultField
    )
    """Title of the column in lists."""
    list_filter_label = _v.nested(
        "LIST_FILTER_LABEL", lambda: TaskItemUserfieldGetfieldsResultField
    )
    """Title of the field in the filter."""
    error_message = _v.nested("ERROR_MESSAGE", lambda: TaskItemUserfieldGetfieldsResultField)
    """Text shown when the value is wrong."""
    help_message = _v.nested("HELP_MESSAGE", lambda: TaskItemUserfieldGetfieldsResultField)
    """Hint beside the field."""
    list = _v.nested("LIST", lambda: TaskItemUserfieldGetfieldsResultField)
    settings = _v.nested("SETTINGS", lambda: TaskItemUserfieldGetfieldsResultField)
    """Settings."""


class TaskItemUserfieldGetfieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""


class TaskItemUserfieldGettypesResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    title = _v.string("title")
    """Title."""


class TaskItemUserfieldSettings(_v.View):
    __slots__ = ()
    size = _v.integer("SIZE")
    """Size in bytes."""
    rows = _v.integer("ROWS")
    """Rows."""
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")
    """Value that an empty field takes."""
    lead = _v.string("LEAD")
    contact = _v.string("CONTACT")
    company = _v.string("COMPANY")
    deal = _v.string("DEAL")
    iblock_id = _v.integer("IBLOCK_ID")
    """Id of the information block."""
    section_id = _v.integer("SECTION_ID")
    precision = _v.integer("PRECISION")
    min_value = _v.integer("MIN_VALUE")
    max_value = _v.integer("MAX_VALUE")
    use_second = _v.string("USE_SECOND")
    use_timezone = _v.string("USE_TIMEZONE")
    display = _v.string("DISPLAY")
    label = _v.array("LABEL", _k.STRING)
    label_checkbox = _v.string("LABEL_CHECKBOX")
