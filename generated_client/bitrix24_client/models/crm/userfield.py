"""Answers of ``crm.userfield``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmUserfieldEnumerationFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmUserfieldEnumerationFieldsResultId)
    sort = _v.nested("SORT", lambda: CrmUserfieldEnumerationFieldsResultSort)
    value = _v.nested("VALUE", lambda: CrmUserfieldEnumerationFieldsResultValue)
    def_ = _v.nested("DEF", lambda: CrmUserfieldEnumerationFieldsResultDef)
    del_ = _v.nested("DEL", lambda: CrmUserfieldEnumerationFieldsResultDel)


class CrmUserfieldEnumerationFieldsResultDef(_v.View):
    """Whether it is the default."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldEnumerationFieldsResultDel(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldEnumerationFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")


class CrmUserfieldEnumerationFieldsResultSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldEnumerationFieldsResultValue(_v.View):
    """Value."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmUserfieldFieldsResultId)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmUserfieldFieldsResultEntityId)
    field_name = _v.nested("FIELD_NAME", lambda: CrmUserfieldFieldsResultFieldName)
    user_type_id = _v.nested("USER_TYPE_ID", lambda: CrmUserfieldFieldsResultUserTypeId)
    xml_id = _v.nested("XML_ID", lambda: CrmUserfieldFieldsResultXmlId)
    sort = _v.nested("SORT", lambda: CrmUserfieldFieldsResultSort)
    multiple = _v.nested("MULTIPLE", lambda: CrmUserfieldFieldsResultMultiple)
    mandatory = _v.nested("MANDATORY", lambda: CrmUserfieldFieldsResultMandatory)
    show_filter = _v.nested("SHOW_FILTER", lambda: CrmUserfieldFieldsResultShowFilter)
    show_in_list = _v.nested("SHOW_IN_LIST", lambda: CrmUserfieldFieldsResultShowInList)
    edit_in_list = _v.nested("EDIT_IN_LIST", lambda: CrmUserfieldFieldsResultEditInList)
    is_searchable = _v.nested("IS_SEARCHABLE", lambda: CrmUserfieldFieldsResultIsSearchable)
    edit_form_label = _v.anything("EDIT_FORM_LABEL")
    list_column_label = _v.anything("LIST_COLUMN_LABEL")
    list_filter_label = _v.anything("LIST_FILTER_LABEL")
    error_message = _v.anything("ERROR_MESSAGE")
    help_message = _v.anything("HELP_MESSAGE")
    list = _v.nested("LIST", lambda: CrmUserfieldFieldsResultList)
    settings = _v.nested("SETTINGS", lambda: CrmUserfieldFieldsResultSettings)


class CrmUserfieldFieldsResultEditInList(_v.View):
    """Whether the field can be edited in lists."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultEntityId(_v.View):
    """Id or code of the object that it belongs to."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_immutable = _v.boolean("isImmutable")


class CrmUserfieldFieldsResultFieldName(_v.View):
    """Name of the field."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_immutable = _v.boolean("isImmutable")


class CrmUserfieldFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_read_only = _v.boolean("isReadOnly")


class CrmUserfieldFieldsResultIsSearchable(_v.View):
    """Whether the field takes part in the search."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultList(_v.View):
    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_multiple = _v.boolean("isMultiple")


class CrmUserfieldFieldsResultMandatory(_v.View):
    """Whether the field has to be filled in."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultMultiple(_v.View):
    """Whether the field holds several values."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultSettings(_v.View):
    """Settings."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultShowFilter(_v.View):
    """Whether the field is offered in filters."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultShowInList(_v.View):
    """Whether the field is shown in lists."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


class CrmUserfieldFieldsResultUserTypeId(_v.View):
    """Type of the user field."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")
    is_immutable = _v.boolean("isImmutable")


class CrmUserfieldFieldsResultXmlId(_v.View):
    """External id."""

    __slots__ = ()
    type = _v.string("type")
    title = _v.string("title")


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
