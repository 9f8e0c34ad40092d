"""Answers of ``crm.userfield``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmUserfieldEnumerationFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmUserfieldEnumerationFieldsResultField)
    sort = _v.nested("SORT", lambda: CrmUserfieldEnumerationFieldsResultField)
    """Position in the sorting order."""
    value = _v.nested("VALUE", lambda: CrmUserfieldEnumerationFieldsResultField)
    """Value."""
    def_ = _v.nested("DEF", lambda: CrmUserfieldEnumerationFieldsResultField)
    """Whether it is the default."""
    del_ = _v.nested("DEL", lambda: CrmUserfieldEnumerationFieldsResultField)


class CrmUserfieldEnumerationFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""


class CrmUserfieldFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmUserfieldFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmUserfieldFieldsResultField)
    """Id or code of the object that it belongs to."""
    field_name = _v.nested("FIELD_NAME", lambda: CrmUserfieldFieldsResultField)
    """Name of the field."""
    user_type_id = _v.nested("USER_TYPE_ID", lambda: CrmUserfieldFieldsResultField)
    """Type of the user field."""
    xml_id = _v.nested("XML_ID", lambda: CrmUserfieldFieldsResultField)
    """External id."""
    sort = _v.nested("SORT", lambda: CrmUserfieldFieldsResultField)
    """Position in the sorting order."""
    multiple = _v.nested("MULTIPLE", lambda: CrmUserfieldFieldsResultField)
    """Whether the field holds several values."""
    mandatory = _v.nested("MANDATORY", lambda: CrmUserfieldFieldsResultField)
    """Whether the field has to be filled in."""
    show_filter = _v.nested("SHOW_FILTER", lambda: CrmUserfieldFieldsResultField)
    """Whether the field is offered in filters."""
    show_in_list = _v.nested("SHOW_IN_LIST", lambda: CrmUserfieldFieldsResultField)
    """Whether the field is shown in lists."""
    edit_in_list = _v.nested("EDIT_IN_LIST", lambda: CrmUserfieldFieldsResultField)
    """Whether the field can be edited in lists."""
    is_searchable = _v.nested("IS_SEARCHABLE", lambda: CrmUserfieldFieldsResultField)
    """Whether the field takes part in the search."""
    edit_form_label = _v.anything("EDIT_FORM_LABEL")
    """Title of the field in forms."""
    list_column_label = _v.anything("LIST_COLUMN_LABEL")
    """Title of the column in lists."""
    list_filter_label = _v.anything("LIST_FILTER_LABEL")
    """Title of the field in the filter."""
    error_message = _v.anything("ERROR_MESSAGE")
    """Text shown when the value is wrong."""
    help_message = _v.anything("HELP_MESSAGE")
    """Hint beside the field."""
    list = _v.nested("LIST", lambda: CrmUserfieldFieldsResultField)
    settings = _v.nested("SETTINGS", lambda: CrmUserfieldFieldsResultField)
    """Settings."""


class CrmUserfieldFieldsResultField(_v.View):
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


class CrmUserfieldSettingsFieldsResult(_v.View):
    __slots__ = ()
    default_value = _v.nested("DEFAULT_VALUE", lambda: CrmUserfieldSettingsFieldsResultDefaultValue)
    """Value that an empty field takes."""
    precision = _v.nested("PRECISION", lambda: CrmUserfieldSettingsFieldsResultPrecision)


class CrmUserfieldSettingsFieldsResultDefaultValue(_v.View):
    """Value that an empty field takes."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""


class CrmUserfieldSettingsFieldsResultPrecision(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""


class CrmUserfieldTypesResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    title = _v.string("title")
    """Title."""
