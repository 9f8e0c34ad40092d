"""Answers of ``crm.company``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmCompany(_v.View):
    __slots__ = ()
    address = _v.string("ADDRESS")
    """Address."""
    address_2 = _v.string("ADDRESS_2")
    address_city = _v.string("ADDRESS_CITY")
    address_country = _v.string("ADDRESS_COUNTRY")
    address_country_code = _v.string("ADDRESS_COUNTRY_CODE")
    address_legal = _v.string("ADDRESS_LEGAL")
    address_loc_addr_id = _v.integer("ADDRESS_LOC_ADDR_ID")
    address_postal_code = _v.string("ADDRESS_POSTAL_CODE")
    address_province = _v.string("ADDRESS_PROVINCE")
    address_region = _v.string("ADDRESS_REGION")
    assigned_by_id = _v.integer("ASSIGNED_BY_ID")
    """Id of the responsible user."""
    banking_details = _v.string("BANKING_DETAILS")
    comments = _v.string("COMMENTS")
    """Comment."""
    company_type = _v.string("COMPANY_TYPE")
    contact_id = _v.array("CONTACT_ID", _k.INTEGER)
    """Id of the contact."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    currency_id = _v.string("CURRENCY_ID")
    """Code of the currency."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_modify = _v.moment("DATE_MODIFY")
    """When it was last changed."""
    email = _v.array("EMAIL", _k.MapOf(_k.ANY))
    """E-mail addresses."""
    employees = _v.string("EMPLOYEES")
    has_email = _v.string("HAS_EMAIL")
    has_imol = _v.string("HAS_IMOL")
    has_phone = _v.string("HAS_PHONE")
    id = _v.integer("ID")
    im = _v.array("IM", _k.MapOf(_k.ANY))
    """Messengers."""
    industry = _v.string("INDUSTRY")
    is_my_company = _v.string("IS_MY_COMPANY")
    last_activity_by = _v.integer("LAST_ACTIVITY_BY")
    last_activity_time = _v.moment("LAST_ACTIVITY_TIME")
    last_communication_time = _v.string("LAST_COMMUNICATION_TIME")
    lead_id = _v.integer("LEAD_ID")
    link = _v.array("LINK", _k.MapOf(_k.ANY))
    """Link."""
    logo = _v.anything("LOGO")
    modify_by_id = _v.integer("MODIFY_BY_ID")
    """Id of the user who last changed it."""
    opened = _v.string("OPENED")
    """Whether everybody may see it."""
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""
    origin_id = _v.string("ORIGIN_ID")
    """Id of the record in the source that it came from."""
    origin_version = _v.string("ORIGIN_VERSION")
    phone = _v.array("PHONE", _k.Nested(lambda: CrmCompanyPhoneItem))
    """Phone numbers."""
    reg_address = _v.string("REG_ADDRESS")
    reg_address_2 = _v.string("REG_ADDRESS_2")
    reg_address_city = _v.string("REG_ADDRESS_CITY")
    reg_address_country = _v.string("REG_ADDRESS_COUNTRY")
    reg_address_country_code = _v.string("REG_ADDRESS_COUNTRY_CODE")
    reg_address_loc_addr_id = _v.integer("REG_ADDRESS_LOC_ADDR_ID")
    reg_address_postal_code = _v.string("REG_ADDRESS_POSTAL_CODE")
    reg_address_province = _v.string("REG_ADDRESS_PROVINCE")
    reg_address_region = _v.string("REG_ADDRESS_REGION")
    revenue = _v.decimal("REVENUE")
    title = _v.string("TITLE")
    """Title."""
    utm_campaign = _v.string("UTM_CAMPAIGN")
    """UTM mark of the campaign."""
    utm_content = _v.string("UTM_CONTENT")
    """UTM mark of the content."""
    utm_medium = _v.string("UTM_MEDIUM")
    """UTM mark of the traffic type."""
    utm_source = _v.string("UTM_SOURCE")
    """UTM mark of the advertising system."""
    utm_term = _v.string("UTM_TERM")
    """UTM mark of the search term."""
    web = _v.array("WEB", _k.MapOf(_k.ANY))


class CrmCompanyContactItems(_v.View):
    __slots__ = ()
    contact_id = _v.integer("CONTACT_ID")
    """Id of the contact."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    role_id = _v.integer("ROLE_ID")
    is_primary = _v.boolean("IS_PRIMARY")
    """Whether it is the main one."""


class CrmCompanyDetailsConfiguration(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    elements = _v.array("elements", _k.Nested(lambda: CrmCompanyDetailsConfigurationElementsItem))


class CrmCompanyDetailsConfigurationElementsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    option_flags = _v.boolean("optionFlags")
    options = _v.nested("options", lambda: CrmCompanyDetailsConfigurationElementsItemOptions)
    """Options."""


class CrmCompanyDetailsConfigurationElementsItemOptions(_v.View):
    """Options."""

    __slots__ = ()
    default_address_type = _v.integer("defaultAddressType")
    default_country = _v.string("defaultCountry")


class CrmCompanyFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmCompanyFieldsResultField)
    title = _v.nested("TITLE", lambda: CrmCompanyFieldsResultField)
    """Title."""
    company_type = _v.nested("COMPANY_TYPE", lambda: CrmCompanyFieldsResultField)
    logo = _v.nested("LOGO", lambda: CrmCompanyFieldsResultField)
    address = _v.nested("ADDRESS", lambda: CrmCompanyFieldsResultField)
    """Address."""
    banking_details = _v.nested("BANKING_DETAILS", lambda: CrmCompanyFieldsResultField)
    industry = _v.nested("INDUSTRY", lambda: CrmCompanyFieldsResultField)
    employees = _v.nested("EMPLOYEES", lambda: CrmCompanyFieldsResultField)
    currency_id = _v.nested("CURRENCY_ID", lambda: CrmCompanyFieldsResultField)
    """Code of the currency."""
    revenue = _v.nested("REVENUE", lambda: CrmCompanyFieldsResultField)
    opened = _v.nested("OPENED", lambda: CrmCompanyFieldsResultField)
    """Whether everybody may see it."""
    comments = _v.nested("COMMENTS", lambda: CrmCompanyFieldsResultField)
    """Comment."""
    has_phone = _v.nested("HAS_PHONE", lambda: CrmCompanyFieldsResultField)
    has_email = _v.nested("HAS_EMAIL", lambda: CrmCompanyFieldsResultField)
    has_imol = _v.nested("HAS_IMOL", lambda: CrmCompanyFieldsResultField)
    is_my_company = _v.nested("IS_MY_COMPANY", lambda: CrmCompanyFieldsResultField)
    assigned_by_id = _v.nested("ASSIGNED_BY_ID", lambda: CrmCompanyFieldsResultField)
    """Id of the responsible user."""
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmCompanyFieldsResultField)
    """Id of the user who made it."""
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmCompanyFieldsResultField)
    """Id of the user who last changed it."""
    date_create = _v.nested("DATE_CREATE", lambda: CrmCompanyFieldsResultField)
    """When it was made."""
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmCompanyFieldsResultField)
    """When it was last changed."""
    contact_id = _v.nested("CONTACT_ID", lambda: CrmCompanyFieldsResultField)
    """Id of the contact."""
    lead_id = _v.nested("LEAD_ID", lambda: CrmCompanyFieldsResultField)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmCompanyFieldsResultField)
    """Source that it came from."""
    origin_id = _v.nested("ORIGIN_ID", lambda: CrmCompanyFieldsResultField)
    """Id of the record in the source that it came from."""
    origin_version = _v.nested("ORIGIN_VERSION", lambda: CrmCompanyFieldsResultField)
    utm_source = _v.nested("UTM_SOURCE", lambda: CrmCompanyFieldsResultField)
    """UTM mark of the advertising system."""
    utm_medium = _v.nested("UTM_MEDIUM", lambda: CrmCompanyFieldsResultField)
    """UTM mark of the traffic type."""
    utm_campaign = _v.nested("UTM_CAMPAIGN", lambda: CrmCompanyFieldsResultField)
    """UTM mark of the campaign."""
    utm_content = _v.nested("UTM_CONTENT", lambda: CrmCompanyFieldsResultField)
    """UTM mark of the content."""
    utm_term = _v.nested("UTM_TERM", lambda: CrmCompanyFieldsResultField)
    """UTM mark of the search term."""
    last_activity_time = _v.nested("LAST_ACTIVITY_TIME", lambda: CrmCompanyFieldsResultField)
    last_activity_by = _v.nested("LAST_ACTIVITY_BY", lambda: CrmCompanyFieldsResultField)
    last_communication_time = _v.nested(
        "LAST_COMMUNICATION_TIME", lambda: CrmCompanyFieldsResultField
    )
    phone = _v.nested("PHONE", lambda: CrmCompanyFieldsResultField)
    """Phone numbers."""
    email = _v.nested("EMAIL", lambda: CrmCompanyFieldsResultField)
    """E-mail addresses."""
    web = _v.nested("WEB", lambda: CrmCompanyFieldsResultField)
    im = _v.nested("IM", lambda: CrmCompanyFieldsResultField)
    """Messengers."""
    link = _v.nested("LINK", lambda: CrmCompanyFieldsResultField)
    """Link."""
    address_2 = _v.nested("ADDRESS_2", lambda: CrmCompanyFieldsResultField)
    address_city = _v.nested("ADDRESS_CITY", lambda: CrmCompanyFieldsResultField)
    address_postal_code = _v.nested("ADDRESS_POSTAL_CODE", lambda: CrmCompanyFieldsResultField)
    address_region = _v.nested("ADDRESS_REGION", lambda: CrmCompanyFieldsResultField)
    address_province = _v.nested("ADDRESS_PROVINCE", lambda: CrmCompanyFieldsResultField)
    address_country = _v.nested("ADDRESS_COUNTRY", lambda: CrmCompanyFieldsResultField)
    address_country_code = _v.nested("ADDRESS_COUNTRY_CODE", lambda: CrmCompanyFieldsResultField)
    address_loc_addr_id = _v.nested("ADDRESS_LOC_ADDR_ID", lambda: CrmCompanyFieldsResultField)
    address_legal = _v.nested("ADDRESS_LEGAL", lambda: CrmCompanyFieldsResultField)
    reg_address = _v.nested("REG_ADDRESS", lambda: CrmCompanyFieldsResultField)
    reg_address_2 = _v.nested("REG_ADDRESS_2", lambda: CrmCompanyFieldsResultField)
    reg_address_city = _v.nested("REG_ADDRESS_CITY", lambda: CrmCompanyFieldsResultField)
    reg_address_postal_code = _v.nested(
        "REG_ADDRESS_POSTAL_CODE", lambda: CrmCompanyFieldsResultField
    )
    reg_address_region = _v.nested("REG_ADDRESS_REGION", lambda: CrmCompanyFieldsResultField)
    reg_address_province = _v.nested("REG_ADDRESS_PROVINCE", lambda: CrmCompanyFieldsResultField)
    reg_address_country = _v.nested("REG_ADDRESS_COUNTRY", lambda: CrmCompanyFieldsResultField)
    reg_address_country_code = _v.nested(
        "REG_ADDRESS_COUNTRY_CODE", lambda: CrmCompanyFieldsResultField
    )
    reg_address_loc_addr_id = _v.nested(
        "REG_ADDRESS_LOC_ADDR_ID", lambda: CrmCompanyFieldsResultField
    )


class CrmCompanyFieldsResultField(_v.View):
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
    settings = _v.nested("settings", lambda: CrmCompanyFieldsResultLeadIdSettings)
    """Settings."""


class CrmCompanyFieldsResultLeadIdSettings(_v.View):
    """Settings."""

    __slots__ = ()
    parent_entity_type_id = _v.integer("parentEntityTypeId")


class CrmCompanyPhoneItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    value_type = _v.string("VALUE_TYPE")
    value = _v.string("VALUE")
    """Value."""
    type_id = _v.string("TYPE_ID")
    """Id of the type."""


class CrmCompanyUserfield(_v.View):
    __slots__ = ()
    edit_form_label = _v.mapping("EDIT_FORM_LABEL", _k.STRING)
    """Title of the field in forms."""
    edit_in_list = _v.boolean("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    error_message = _v.mapping("ERROR_MESSAGE", _k.STRING)
    """Text shown when the value is wrong."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    help_message = _v.mapping("HELP_MESSAGE", _k.STRING)
    """Hint beside the field."""
    id = _v.integer("ID")
    is_searchable = _v.boolean("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    label = _v.string("LABEL")
    list = _v.array("LIST", _k.Nested(lambda: CrmCompanyUserfieldListItem))
    list_column_label = _v.mapping("LIST_COLUMN_LABEL", _k.STRING)
    """Title of the column in lists."""
    list_filter_label = _v.mapping("LIST_FILTER_LABEL", _k.STRING)
    """Title of the field in the filter."""
    mandatory = _v.boolean("MANDATORY")
    """Whether the field has to be filled in."""
    multiple = _v.boolean("MULTIPLE")
    """Whether the field holds several values."""
    settings = _v.nested("SETTINGS", lambda: CrmCompanyUserfieldSettings)
    """Settings."""
    show_filter = _v.boolean("SHOW_FILTER")
    """Whether the field is offered in filters."""
    show_in_list = _v.boolean("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    xml_id = _v.string("XML_ID")
    """External id."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""


class CrmCompanyUserfieldListItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    sort = _v.string("SORT")
    """Position in the sorting order."""
    value = _v.string("VALUE")
    """Value."""
    def_ = _v.string("DEF")
    """Whether it is the default."""
    xml_id = _v.string("XML_ID")
    """External id."""


class CrmCompanyUserfieldSettings(_v.View):
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
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    display = _v.string("DISPLAY")
    list_height = _v.integer("LIST_HEIGHT")
    caption_no_value = _v.string("CAPTION_NO_VALUE")
    show_no_value = _v.string("SHOW_NO_VALUE")
    list_width = _v.integer("LIST_WIDTH")
    max_show_size = _v.integer("MAX_SHOW_SIZE")
    max_allowed_size = _v.integer("MAX_ALLOWED_SIZE")
    extensions = _v.array("EXTENSIONS", _k.ANY)
    target_blank = _v.string("TARGET_BLANK")
    use_users = _v.string("USE_USERS")
    use_resources = _v.string("USE_RESOURCES")
    resources = _v.nested("RESOURCES", lambda: CrmCompanyUserfieldSettingsResources)
    selected_resources = _v.array(
        "SELECTED_RESOURCES", _k.Nested(lambda: CrmCompanyUserfieldSettingsSelectedResourcesItem)
    )
    selected_users = _v.array("SELECTED_USERS", _k.ANY)
    full_day = _v.string("FULL_DAY")
    allow_overbooking = _v.string("ALLOW_OVERBOOKING")
    use_services = _v.string("USE_SERVICES")
    service_list = _v.array(
        "SERVICE_LIST", _k.Nested(lambda: CrmCompanyUserfieldSettingsServiceListItem)
    )
    resource_limit = _v.integer("RESOURCE_LIMIT")
    timezone = _v.string("TIMEZONE")
    """Time zone."""
    use_user_timezone = _v.string("USE_USER_TIMEZONE")


class CrmCompanyUserfieldSettingsResources(_v.View):
    __slots__ = ()
    resource = _v.nested("resource", lambda: CrmCompanyUserfieldSettingsResourcesResource)


class CrmCompanyUserfieldSettingsResourcesResource(_v.View):
    __slots__ = ()
    xml_id = _v.string("XML_ID")
    """External id."""
    name = _v.string("NAME")
    """Name."""
    sections = _v.array(
        "SECTIONS", _k.Nested(lambda: CrmCompanyUserfieldSettingsResourcesResourceSectionsItem)
    )


class CrmCompanyUserfieldSettingsResourcesResourceSectionsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    cal_type = _v.string("CAL_TYPE")
    name = _v.string("NAME")
    """Name."""


class CrmCompanyUserfieldSettingsSelectedResourcesItem(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    id = _v.string("id")
    title = _v.string("title")
    """Title."""


class CrmCompanyUserfieldSettingsServiceListItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    duration = _v.string("duration")
    """Seconds from start to finish."""
