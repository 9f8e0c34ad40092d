"""Answers of ``crm.userfield``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmUserfieldEnumerationFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmUserfieldEnumerationFieldsResultField)
    sort = _v.nested("SORT", lambda: CrmUserfieldEnumerationFieldsResultField)
    value = _v.nested("VALUE", lambda: CrmUserfieldEnumerationFieldsResultField)
    def_ = _v.nested("DEF", lambda: CrmUserfieldEnumerationFieldsResultField)
    del_ = _v.nested("DEL", lambda: CrmUserfieldEnumerationFieldsResultField)


class CrmUserfieldEnumerationFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")


class CrmUserfieldFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmUserfieldFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmUserfieldFieldsResultField)
    field_name = _v.nested("FIELD_NAME", lambda: CrmUserfieldFieldsResultField)
    user_type_id = _v.nested("USER_TYPE_ID", lambda: CrmUserfieldFieldsResultField)
    xml_id = _v.nested("XML_ID", lambda: CrmUserfieldFieldsResultField)
    sort = _v.nested("SORT", lambda: CrmUserfieldFieldsResultField)
    multiple = _v.nested("MULTIPLE", lambda: CrmUserfieldFieldsResultField)
    mandatory = _v.nested("MANDATORY", lambda: CrmUserfieldFieldsResultField)
    show_filter = _v.nested("SHOW_FILTER", lambda: CrmUserfieldFieldsResultField)
    show_in_list = _v.nested("SHOW_IN_LIST", lambda: CrmUserfieldFieldsResultField)
    edit_in_list = _v.nested("EDIT_IN_LIST", lambda: CrmUserfieldFieldsResultField)
    is_searchable = _v.nested("IS_SEARCHABLE", lambda: CrmUserfieldFieldsResultField)
    edit_form_label = _v.anything("EDIT_FORM_LABEL")
    list_column_label = _v.anything("LIST_COLUMN_LABEL")
    list_filter_label = _v.anything("LIST_FILTER_LABEL")
    error_message = _v.anything("ERROR_MESSAGE")
    help_message = _v.anything("HELP_MESSAGE")
    list = _v.nested("LIST", lambda: CrmUserfieldFieldsResultField)
    settings = _v.nested("SETTINGS", lambda: CrmUserfieldFieldsResultField)


class CrmUserfieldFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")


class CrmUserfieldSettingsFieldsResult(_v.View):
    __slots__ = ()
    default_value = _v.nested("DEFAULT_VALUE", lambda: CrmUserfieldSettingsFieldsResultDefaultValue)
    precision = _v.nested("PRECISION", lambda: CrmUserfieldSettingsFieldsResultPrecision)


class CrmUserfieldSettingsFieldsResultDefaultValue(_v.View):
    """Value that an empty field takes."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldSettingsFieldsResultPrecision(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldTypesResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    title = _v.string("title")
