"""Answers of ``userfieldconfig``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class UserfieldconfigSettingsDisplay(StrEnum):
    LIST = "LIST"
    UI = "UI"
    CHECKBOX = "CHECKBOX"
    DIALOG = "DIALOG"


class Userfieldconfig(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("fieldName")
    """Name of the field."""
    user_type_id = _v.string("userTypeId")
    """Type of the user field."""
    xml_id = _v.string("xmlId")
    """External id."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    mandatory = _v.boolean("mandatory")
    """Whether the field has to be filled in."""
    show_filter = _v.boolean("showFilter")
    """Whether the field is offered in filters."""
    show_in_list = _v.boolean("showInList")
    """Whether the field is shown in lists."""
    edit_in_list = _v.boolean("editInList")
    """Whether the field can be edited in lists."""
    is_searchable = _v.boolean("isSearchable")
    """Whether the field takes part in the search."""
    settings = _v.nested("settings", lambda: UserfieldconfigSettings)
    """Settings."""
    language_id = _v.mapping("languageId", _k.STRING)
    edit_form_label = _v.mapping("editFormLabel", _k.STRING)
    """Title of the field in forms."""
    list_column_label = _v.mapping("listColumnLabel", _k.STRING)
    """Title of the column in lists."""
    list_filter_label = _v.mapping("listFilterLabel", _k.STRING)
    """Title of the field in the filter."""
    error_message = _v.mapping("errorMessage", _k.STRING)
    """Text shown when the value is wrong."""
    help_message = _v.mapping("helpMessage", _k.STRING)
    """Hint beside the field."""
    enum = _v.array("enum", _k.Nested(lambda: UserfieldconfigEnumItem))


class UserfieldconfigAddResult(_v.View):
    __slots__ = ()
    field = _v.nested("field", lambda: Userfieldconfig)


class UserfieldconfigEnumItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    user_field_id = _v.string("userFieldId")
    value = _v.string("value")
    """Value."""
    def_ = _v.string("def")
    """Whether it is the default."""
    sort = _v.string("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""


class UserfieldconfigGetResult(_v.View):
    __slots__ = ()
    field = _v.nested("field", lambda: Userfieldconfig)


class UserfieldconfigGetTypesResult(_v.View):
    __slots__ = ()
    types = _v.nested("types", lambda: UserfieldconfigGetTypesResultTypes)


class UserfieldconfigGetTypesResultTypes(_v.View):
    __slots__ = ()
    crm = _v.nested("crm", lambda: UserfieldconfigGetTypesResultTypesField)
    crm_status = _v.nested("crm_status", lambda: UserfieldconfigGetTypesResultTypesField)
    money = _v.nested("money", lambda: UserfieldconfigGetTypesResultTypesField)
    employee = _v.nested("employee", lambda: UserfieldconfigGetTypesResultTypesField)
    string = _v.nested("string", lambda: UserfieldconfigGetTypesResultTypesField)
    integer = _v.nested("integer", lambda: UserfieldconfigGetTypesResultTypesField)
    double = _v.nested("double", lambda: UserfieldconfigGetTypesResultTypesField)
    datetime = _v.nested("datetime", lambda: UserfieldconfigGetTypesResultTypesField)
    date = _v.nested("date", lambda: UserfieldconfigGetTypesResultTypesField)
    """Date."""
    boolean = _v.nested("boolean", lambda: UserfieldconfigGetTypesResultTypesField)
    address = _v.nested("address", lambda: UserfieldconfigGetTypesResultTypesField)
    """Address."""
    url = _v.nested("url", lambda: UserfieldconfigGetTypesResultTypesField)
    """Address."""
    file = _v.nested("file", lambda: UserfieldconfigGetTypesResultTypesField)
    enumeration = _v.nested("enumeration", lambda: UserfieldconfigGetTypesResultTypesField)
    iblock_section = _v.nested("iblock_section", lambda: UserfieldconfigGetTypesResultTypesField)
    iblock_element = _v.nested("iblock_element", lambda: UserfieldconfigGetTypesResultTypesField)


class UserfieldconfigGetTypesResultTypesField(_v.View):
    __slots__ = ()
    user_type_id = _v.string("userTypeId")
    """Type of the user field."""
    description = _v.string("description")
    """Description."""


class UserfieldconfigSettings(_v.View):
    __slots__ = ()
    display = _v.choice("DISPLAY", UserfieldconfigSettingsDisplay)
    list_height = _v.integer("LIST_HEIGHT")
    caption_no_value = _v.string("CAPTION_NO_VALUE")
    show_no_value = _v.boolean("SHOW_NO_VALUE")
    default_value = _v.string("DEFAULT_VALUE")
    """Value that an empty field takes."""
    rows = _v.integer("ROWS")
    """Rows."""
    size = _v.integer("SIZE")
    """Size in bytes."""
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    min_value = _v.decimal("MIN_VALUE")
    max_value = _v.decimal("MAX_VALUE")
    precision = _v.integer("PRECISION")
    label = _v.string("LABEL")
    label_checkbox = _v.string("LABEL_CHECKBOX")
    use_second = _v.boolean("USE_SECOND")
    use_timezone = _v.boolean("USE_TIMEZONE")
    popup = _v.boolean("POPUP")
    show_map = _v.boolean("SHOW_MAP")
    list_width = _v.integer("LIST_WIDTH")
    max_show_size = _v.integer("MAX_SHOW_SIZE")
    max_allowed_size = _v.integer("MAX_ALLOWED_SIZE")
    extensions = _v.array("EXTENSIONS", _k.STRING)
    target_blank = _v.boolean("TARGET_BLANK")
    iblock_id = _v.integer("IBLOCK_ID")
    """Id of the information block."""
    active_filter = _v.boolean("ACTIVE_FILTER")
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    lead = _v.boolean("LEAD")
    contact = _v.boolean("CONTACT")
    company = _v.boolean("COMPANY")
    deal = _v.boolean("DEAL")
    quote = _v.boolean("QUOTE")
    order = _v.boolean("ORDER")
    smart_invoice = _v.boolean("SMART_INVOICE")
    dynamic = _v.boolean("DYNAMIC_")


class UserfieldconfigUpdateResult(_v.View):
    __slots__ = ()
    field = _v.nested("field", lambda: Userfieldconfig)
