"""Answers of ``crm.contact``."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class CrmContactUserfieldSettingsDisplay(StrEnum):
    LIST = "LIST"  # list
    CHECKBOX = "CHECKBOX"  # checkboxes
    UI = "UI"  # searchable list
    DIALOG = "DIALOG"  # entity selection dialog


class CrmContact(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    post = _v.string("POST")
    comments = _v.string("COMMENTS")
    """Comment."""
    honorific = _v.string("HONORIFIC")
    name = _v.string("NAME")
    """Name."""
    second_name = _v.string("SECOND_NAME")
    last_name = _v.string("LAST_NAME")
    """Last name."""
    photo = _v.anything("PHOTO")
    lead_id = _v.integer("LEAD_ID")
    type_id = _v.string("TYPE_ID")
    """Id of the type."""
    source_id = _v.string("SOURCE_ID")
    source_description = _v.string("SOURCE_DESCRIPTION")
    company_id = _v.integer("COMPANY_ID")
    """Id of the company."""
    birthdate = _v.day("BIRTHDATE")
    export = _v.boolean("EXPORT")
    has_phone = _v.boolean("HAS_PHONE")
    has_email = _v.boolean("HAS_EMAIL")
    has_imol = _v.boolean("HAS_IMOL")
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_modify = _v.moment("DATE_MODIFY")
    """When it was last changed."""
    assigned_by_id = _v.integer("ASSIGNED_BY_ID")
    """Id of the responsible user."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    modify_by_id = _v.integer("MODIFY_BY_ID")
    """Id of the user who last changed it."""
    opened = _v.boolean("OPENED")
    """Whether everybody may see it."""
    face_id = _v.integer("FACE_ID")
    last_activity_time = _v.moment("LAST_ACTIVITY_TIME")
    last_activity_by = _v.integer("LAST_ACTIVITY_BY")
    utm_source = _v.string("UTM_SOURCE")
    """UTM mark of the advertising system."""
    utm_medium = _v.string("UTM_MEDIUM")
    """UTM mark of the traffic type."""
    utm_campaign = _v.string("UTM_CAMPAIGN")
    """UTM mark of the campaign."""
    utm_content = _v.string("UTM_CONTENT")
    """UTM mark of the content."""
    utm_term = _v.string("UTM_TERM")
    """UTM mark of the search term."""
    phone = _v.array("PHONE", _k.Nested(lambda: models_shared.CrmMultifield))
    """Phone numbers."""
    email = _v.array("EMAIL", _k.Nested(lambda: models_shared.CrmMultifield))
    """E-mail addresses."""
    web = _v.array("WEB", _k.Nested(lambda: models_shared.CrmMultifield))
    im = _v.array("IM", _k.Nested(lambda: models_shared.CrmMultifield))
    """Messengers."""
    link = _v.array("LINK", _k.Nested(lambda: models_shared.CrmMultifield))
    """Link."""
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""
    origin_id = _v.string("ORIGIN_ID")
    """Id of the record in the source that it came from."""
    origin_version = _v.string("ORIGIN_VERSION")
    address = _v.string("ADDRESS")
    """Address."""
    address_2 = _v.string("ADDRESS_2")
    address_city = _v.string("ADDRESS_CITY")
    address_postal_code = _v.string("ADDRESS_POSTAL_CODE")
    address_region = _v.string("ADDRESS_REGION")
    address_province = _v.string("ADDRESS_PROVINCE")
    address_country = _v.string("ADDRESS_COUNTRY")
    address_loc_addr_id = _v.integer("ADDRESS_LOC_ADDR_ID")


class CrmContactCompanyItems(_v.View):
    __slots__ = ()
    company_id = _v.integer("COMPANY_ID")
    """Id of the company."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    role_id = _v.integer("ROLE_ID")
    is_primary = _v.boolean("IS_PRIMARY")
    """Whether it is the main one."""


class CrmContactDetailsConfiguration(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    elements = _v.array("elements", _k.Nested(lambda: CrmContactDetailsConfigurationElementsItem))


class CrmContactDetailsConfigurationElementsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    option_flags = _v.boolean("optionFlags")
    options = _v.nested("options", lambda: CrmContactDetailsConfigurationElementsItemOptions)
    """Options."""


class CrmContactDetailsConfigurationElementsItemOptions(_v.View):
    """Options."""

    __slots__ = ()
    default_address_type = _v.integer("defaultAddressType")
    default_country = _v.string("defaultCountry")
    is_pay_button_visible = _v.boolean("isPayButtonVisible")
    is_payment_documents_visible = _v.boolean("isPaymentDocumentsVisible")


class CrmContactFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmContactFieldsResultField)
    honorific = _v.nested("HONORIFIC", lambda: CrmContactFieldsResultField)
    name = _v.nested("NAME", lambda: CrmContactFieldsResultField)
    """Name."""
    second_name = _v.nested("SECOND_NAME", lambda: CrmContactFieldsResultField)
    last_name = _v.nested("LAST_NAME", lambda: CrmContactFieldsResultField)
    """Last name."""
    photo = _v.nested("PHOTO", lambda: CrmContactFieldsResultField)
    birthdate = _v.nested("BIRTHDATE", lambda: CrmContactFieldsResultField)
    type_id = _v.nested("TYPE_ID", lambda: CrmContactFieldsResultField)
    """Id of the type."""
    source_id = _v.nested("SOURCE_ID", lambda: CrmContactFieldsResultField)
    source_description = _v.nested("SOURCE_DESCRIPTION", lambda: CrmContactFieldsResultField)
    post = _v.nested("POST", lambda: CrmContactFieldsResultField)
    comments = _v.nested("COMMENTS", lambda: CrmContactFieldsResultField)
    """Comment."""
    opened = _v.nested("OPENED", lambda: CrmContactFieldsResultField)
    """Whether everybody may see it."""
    export = _v.nested("EXPORT", lambda: CrmContactFieldsResultField)
    has_phone = _v.nested("HAS_PHONE", lambda: CrmContactFieldsResultField)
    has_email = _v.nested("HAS_EMAIL", lambda: CrmContactFieldsResultField)
    has_imol = _v.nested("HAS_IMOL", lambda: CrmContactFieldsResultField)
    assigned_by_id = _v.nested("ASSIGNED_BY_ID", lambda: CrmContactFieldsResultField)
    """Id of the responsible user."""
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmContactFieldsResultField)
    """Id of the user who made it."""
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmContactFieldsResultField)
    """Id of the user who last changed it."""
    date_create = _v.nested("DATE_CREATE", lambda: CrmContactFieldsResultField)
    """When it was made."""
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmContactFieldsResultField)
    """When it was last changed."""
    company_id = _v.nested("COMPANY_ID", lambda: CrmContactFieldsResultField)
    """Id of the company."""
    company_ids = _v.nested("COMPANY_IDS", lambda: CrmContactFieldsResultField)
    lead_id = _v.nested("LEAD_ID", lambda: CrmContactFieldsResultField)
    utm_source = _v.nested("UTM_SOURCE", lambda: CrmContactFieldsResultField)
    """UTM mark of the advertising system."""
    utm_medium = _v.nested("UTM_MEDIUM", lambda: CrmContactFieldsResultField)
    """UTM mark of the traffic type."""
    utm_campaign = _v.nested("UTM_CAMPAIGN", lambda: CrmContactFieldsResultField)
    """UTM mark of the campaign."""
    utm_content = _v.nested("UTM_CONTENT", lambda: CrmContactFieldsResultField)
    """UTM mark of the content."""
    utm_term = _v.nested("UTM_TERM", lambda: CrmContactFieldsResultField)
    """UTM mark of the search term."""
    last_activity_time = _v.nested("LAST_ACTIVITY_TIME", lambda: CrmContactFieldsResultField)
    last_activity_by = _v.nested("LAST_ACTIVITY_BY", lambda: CrmContactFieldsResultField)
    phone = _v.nested("PHONE", lambda: CrmContactFieldsResultField)
    """Phone numbers."""
    email = _v.nested("EMAIL", lambda: CrmContactFieldsResultField)
    """E-mail addresses."""
    web = _v.nested("WEB", lambda: CrmContactFieldsResultField)
    im = _v.nested("IM", lambda: CrmContactFieldsResultField)
    """Messengers."""
    link = _v.nested("LINK", lambda: CrmContactFieldsResultField)
    """Link."""
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmContactFieldsResultField)
    """Source that it came from."""
    origin_id = _v.nested("ORIGIN_ID", lambda: CrmContactFieldsResultField)
    """Id of the record in the source that it came from."""
    origin_version = _v.nested("ORIGIN_VERSION", lambda: CrmContactFieldsResultField)
    address = _v.nested("ADDRESS", lambda: CrmContactFieldsResultField)
    """Address."""
    address_2 = _v.nested("ADDRESS_2", lambda: CrmContactFieldsResultField)
    address_city = _v.nested("ADDRESS_CITY", lambda: CrmContactFieldsResultField)
    address_postal_code = _v.nested("ADDRESS_POSTAL_CODE", lambda: CrmContactFieldsResultField)
    address_region = _v.nested("ADDRESS_REGION", lambda: CrmContactFieldsResultField)
    address_province = _v.nested("ADDRESS_PROVINCE", lambda: CrmContactFieldsResultField)
    address_country = _v.nested("ADDRESS_COUNTRY", lambda: CrmContactFieldsResultField)
    address_country_code = _v.nested("ADDRESS_COUNTRY_CODE", lambda: CrmContactFieldsResultField)
    address_loc_addr_id = _v.nested("ADDRESS_LOC_ADDR_ID", lambda: CrmContactFieldsResultField)


class CrmContactFieldsResultField(_v.View):
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
    status_type = _v.string("statusType")
    is_deprecated = _v.boolean("isDeprecated")
    settings = _v.nested("settings", lambda: CrmContactFieldsResultLeadIdSettings)
    """Settings."""


class CrmContactFieldsResultLeadIdSettings(_v.View):
    """Settings."""

    __slots__ = ()
    parent_entity_type_id = _v.integer("parentEntityTypeId")


class CrmContactUserfield(_v.View):
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
    show_filter = _v.boolean("SHOW_FILTER")
    """Whether the field is offered in filters."""
    show_in_list = _v.boolean("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    edit_in_list = _v.boolean("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    is_searchable = _v.boolean("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    settings = _v.nested("SETTINGS", lambda: CrmContactUserfieldSettings)
    """Settings."""
    list = _v.array("LIST", _k.Nested(lambda: CrmContactUserfieldListItem))
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
    user_type_owner = _v.string("USER_TYPE_OWNER")


class CrmContactUserfieldListItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    value = _v.string("VALUE")
    """Value."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    def_ = _v.boolean("DEF")
    """Whether it is the default."""


class CrmContactUserfieldSettings(_v.View):
    __slots__ = ()
    precision = _v.integer("PRECISION")
    size = _v.integer("SIZE")
    """Size in bytes."""
    min_value = _v.decimal("MIN_VALUE")
    max_value = _v.decimal("MAX_VALUE")
    default_value = _v.string("DEFAULT_VALUE")
    """Value that an empty field takes."""
    display = _v.choice("DISPLAY", CrmContactUserfieldSettingsDisplay)
    label = _v.array("LABEL", _k.STRING)
    label_checkbox = _v.string("LABEL_CHECKBOX")
    use_second = _v.boolean("USE_SECOND")
    use_timezone = _v.boolean("USE_TIMEZONE")
    rows = _v.integer("ROWS")
    """Rows."""
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    list_height = _v.integer("LIST_HEIGHT")
    caption_no_value = _v.string("CAPTION_NO_VALUE")
    show_no_value = _v.boolean("SHOW_NO_VALUE")
    iblock_id = _v.integer("IBLOCK_ID")
    """Id of the information block."""
    active_filter = _v.boolean("ACTIVE_FILTER")
    entity_type = _v.mapping("ENTITY_TYPE", _k.ANY)
    """Type of the object that it belongs to."""
    lead = _v.boolean("LEAD")
    contact = _v.boolean("CONTACT")
    company = _v.boolean("COMPANY")
    deal = _v.boolean("DEAL")
    order = _v.boolean("ORDER")
    quote = _v.boolean("QUOTE")
    smart_invoice = _v.boolean("SMART_INVOICE")
    show_map = _v.boolean("SHOW_MAP")
    popup = _v.boolean("POPUP")
    list_width = _v.integer("LIST_WIDTH")
    max_show_size = _v.integer("MAX_SHOW_SIZE")
    max_allowed_size = _v.integer("MAX_ALLOWED_SIZE")
    extensions = _v.array("EXTENSIONS", _k.STRING)
    target_blank = _v.boolean("TARGET_BLANK")
