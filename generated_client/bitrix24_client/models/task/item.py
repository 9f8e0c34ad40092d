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
    edit_form_label = _v.nested("EDIT_FORM_LABEL", lambda: TaskItemUserfieldEditFormLabel)
    list_column_label = _v.nested("LIST_COLUMN_LABEL", lambda: TaskItemUserfieldListColumnLabel)
    list_filter_label = _v.nested("LIST_FILTER_LABEL", lambda: TaskItemUserfieldListFilterLabel)
    error_message = _v.nested("ERROR_MESSAGE", lambda: TaskItemUserfieldErrorMessage)
    help_message = _v.nested("HELP_MESSAGE", lambda: TaskItemUserfieldHelpMessage)
    settings = _v.nested("SETTINGS", lambda: TaskItemUserfieldSettings)


class TaskItemUserfieldEditFormLabel(_v.View):
    """Title of the field in forms."""

    __slots__ = ()
    ar = _v.string("ar")
    br = _v.string("br")
    de = _v.string("de")
    en = _v.string("en")


class TaskItemUserfieldErrorMessage(_v.View):
    """Text shown when the value is wrong."""

    __slots__ = ()
    en = _v.string("en")


class TaskItemUserfieldGetfieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: TaskItemUserfieldGetfieldsResultId)
    entity_id = _v.nested("ENTITY_ID", lambda: TaskItemUserfieldGetfieldsResultEntityId)
    field_name = _v.nested("FIELD_NAME", lambda: TaskItemUserfieldGetfieldsResultFieldName)
    user_type_id = _v.nested("USER_TYPE_ID", lambda: TaskItemUserfieldGetfieldsResultUserTypeId)
    xml_id = _v.nested("XML_ID", lambda: TaskItemUserfieldGetfieldsResultXmlId)
    sort = _v.nested("SORT", lambda: TaskItemUserfieldGetfieldsResultSort)
    multiple = _v.nested("MULTIPLE", lambda: TaskItemUserfieldGetfieldsResultMultiple)
    mandatory = _v.nested("MANDATORY", lambda: TaskItemUserfieldGetfieldsResultMandatory)
    show_filter = _v.nested("SHOW_FILTER", lambda: TaskItemUserfieldGetfieldsResultShowFilter)
    show_in_list = _v.nested("SHOW_IN_LIST", lambda: TaskItemUserfieldGetfieldsResultShowInList)
    edit_in_list = _v.nested("EDIT_IN_LIST", lambda: TaskItemUserfieldGetfieldsResultEditInList)
    is_searchable = _v.nested("IS_SEARCHABLE", lambda: TaskItemUserfieldGetfieldsResultIsSearchable)
    edit_form_label = _v.nested(
        "EDIT_FORM_LABEL", lambda: TaskItemUserfieldGetfieldsResultEditFormLabel
    )
    list_column_label = _v.nested(
        "LIST_COLUMN_LABEL", lambda: TaskItemUserfieldGetfieldsResultListColumnLabel
    )
    list_filter_label = _v.nested(
        "LIST_FILTER_LABEL", lambda: TaskItemUserfieldGetfieldsResultListFilterLabel
    )
    error_message = _v.nested("ERROR_MESSAGE", lambda: TaskItemUserfieldGetfieldsResultErrorMessage)
    help_message = _v.nested("HELP_MESSAGE", lambda: TaskItemUserfieldGetfieldsResultHelpMessage)
    list = _v.nested("LIST", lambda: TaskItemUserfieldGetfieldsResultList)
    settings = _v.nested("SETTINGS", lambda: TaskItemUserfieldGetfieldsResultSettings)


class TaskItemUserfieldGetfieldsResultEditFormLabel(_v.View):
    """Title of the field in forms."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultEditInList(_v.View):
    """Whether the field can be edited in lists."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultEntityId(_v.View):
    """Id or code of the object that it belongs to."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")


class TaskItemUserfieldGetfieldsResultErrorMessage(_v.View):
    """Text shown when the value is wrong."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultFieldName(_v.View):
    """Name of the field."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")


class TaskItemUserfieldGetfieldsResultHelpMessage(_v.View):
    """Hint beside the field."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")


class TaskItemUserfieldGetfieldsResultIsSearchable(_v.View):
    """Whether the field takes part in the search."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultList(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_multiple = _v.boolean("isMultiple")


class TaskItemUserfieldGetfieldsResultListColumnLabel(_v.View):
    """Title of the column in lists."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultListFilterLabel(_v.View):
    """Title of the field in the filter."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultMandatory(_v.View):
    """Whether the field has to be filled in."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultMultiple(_v.View):
    """Whether the field holds several values."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultSettings(_v.View):
    """Settings."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultShowFilter(_v.View):
    """Whether the field is offered in filters."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultShowInList(_v.View):
    """Whether the field is shown in lists."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGetfieldsResultUserTypeId(_v.View):
    """Type of the user field."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")


class TaskItemUserfieldGetfieldsResultXmlId(_v.View):
    """External id."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class TaskItemUserfieldGettypesResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    title = _v.string("title")


class TaskItemUserfieldHelpMessage(_v.View):
    """Hint beside the field."""

    __slots__ = ()
    en = _v.string("en")


class TaskItemUserfieldListColumnLabel(_v.View):
    """Title of the column in lists."""

    __slots__ = ()
    en = _v.string("en")


class TaskItemUserfieldListFilterLabel(_v.View):
    """Title of the field in the filter."""

    __slots__ = ()
    en = _v.string("en")


class TaskItemUserfieldSettings(_v.View):
    __slots__ = ()
    size = _v.integer("SIZE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.anything("DEFAULT_VALUE")
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
