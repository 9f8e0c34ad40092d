"""Answers of ``crm.company``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CrmCompany(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    company_type = _v.string("COMPANY_TYPE")
    title = _v.string("TITLE")
    logo = _v.anything("LOGO")
    lead_id = _v.anything("LEAD_ID")
    has_phone = _v.string("HAS_PHONE")
    has_email = _v.string("HAS_EMAIL")
    has_imol = _v.string("HAS_IMOL")
    assigned_by_id = _v.string("ASSIGNED_BY_ID")
    created_by_id = _v.string("CREATED_BY_ID")
    modify_by_id = _v.string("MODIFY_BY_ID")
    banking_details = _v.string("BANKING_DETAILS")
    industry = _v.string("INDUSTRY")
    revenue = _v.string("REVENUE")
    currency_id = _v.string("CURRENCY_ID")
    employees = _v.string("EMPLOYEES")
    comments = _v.string("COMMENTS")
    date_create = _v.string("DATE_CREATE")
    date_modify = _v.string("DATE_MODIFY")
    opened = _v.string("OPENED")
    is_my_company = _v.string("IS_MY_COMPANY")
    originator_id = _v.anything("ORIGINATOR_ID")
    origin_id = _v.anything("ORIGIN_ID")
    origin_version = _v.anything("ORIGIN_VERSION")
    address = _v.anything("ADDRESS")
    address_2 = _v.anything("ADDRESS_2")
    address_city = _v.anything("ADDRESS_CITY")
    address_postal_code = _v.anything("ADDRESS_POSTAL_CODE")
    address_region = _v.anything("ADDRESS_REGION")
    address_province = _v.anything("ADDRESS_PROVINCE")
    address_country = _v.anything("ADDRESS_COUNTRY")
    address_country_code = _v.anything("ADDRESS_COUNTRY_CODE")
    address_loc_addr_id = _v.anything("ADDRESS_LOC_ADDR_ID")
    address_legal = _v.anything("ADDRESS_LEGAL")
    reg_address = _v.anything("REG_ADDRESS")
    reg_address_2 = _v.anything("REG_ADDRESS_2")
    reg_address_city = _v.anything("REG_ADDRESS_CITY")
    reg_address_postal_code = _v.anything("REG_ADDRESS_POSTAL_CODE")
    reg_address_region = _v.anything("REG_ADDRESS_REGION")
    reg_address_province = _v.anything("REG_ADDRESS_PROVINCE")
    reg_address_country = _v.anything("REG_ADDRESS_COUNTRY")
    reg_address_country_code = _v.anything("REG_ADDRESS_COUNTRY_CODE")
    reg_address_loc_addr_id = _v.anything("REG_ADDRESS_LOC_ADDR_ID")
    utm_source = _v.anything("UTM_SOURCE")
    utm_medium = _v.anything("UTM_MEDIUM")
    utm_campaign = _v.anything("UTM_CAMPAIGN")
    utm_content = _v.anything("UTM_CONTENT")
    utm_term = _v.anything("UTM_TERM")
    parent_id_156 = _v.anything("PARENT_ID_156")
    last_activity_by = _v.string("LAST_ACTIVITY_BY")
    last_activity_time = _v.string("LAST_ACTIVITY_TIME")
    last_communication_time = _v.anything("LAST_COMMUNICATION_TIME")
    uf_crm_1687188367 = _v.string("UF_CRM_1687188367")
    phone = _v.array("PHONE", _k.Nested(lambda: CrmCompanyPhoneItem))


class CrmCompanyContactItems(_v.View):
    __slots__ = ()
    contact_id = _v.integer("CONTACT_ID")
    sort = _v.integer("SORT")
    role_id = _v.integer("ROLE_ID")
    is_primary = _v.boolean("IS_PRIMARY")


class CrmCompanyDetailsConfiguration(_v.View):
    __slots__ = ()
    name = _v.string("name")
    title = _v.string("title")
    type = _v.string("type")
    elements = _v.array("elements", _k.Nested(lambda: CrmCompanyDetailsConfigurationElementsItem))


class CrmCompanyDetailsConfigurationElementsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    option_flags = _v.boolean("optionFlags")
    options = _v.nested("options", lambda: CrmCompanyDetailsConfigurationElementsItemOptions)


class CrmCompanyDetailsConfigurationElementsItemOptions(_v.View):
    """Options."""

    __slots__ = ()
    default_address_type = _v.integer("defaultAddressType")
    default_country = _v.string("defaultCountry")


class CrmCompanyFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmCompanyFieldsResultField)
    title = _v.nested("TITLE", lambda: CrmCompanyFieldsResultField)
    company_type = _v.nested("COMPANY_TYPE", lambda: CrmCompanyFieldsResultField)
    logo = _v.nested("LOGO", lambda: CrmCompanyFieldsResultField)
    address = _v.nested("ADDRESS", lambda: CrmCompanyFieldsResultField)
    banking_details = _v.nested("BANKING_DETAILS", lambda: CrmCompanyFieldsResultField)
    industry = _v.nested("INDUSTRY", lambda: CrmCompanyFieldsResultField)
    employees = _v.nested("EMPLOYEES", lambda: CrmCompanyFieldsResultField)
    currency_id = _v.nested("CURRENCY_ID", lambda: CrmCompanyFieldsResultField)
    revenue = _v.nested("REVENUE", lambda: CrmCompanyFieldsResultField)
    opened = _v.nested("OPENED", lambda: CrmCompanyFieldsResultField)
    comments = _v.nested("COMMENTS", lambda: CrmCompanyFieldsResultField)
    has_phone = _v.nested("HAS_PHONE", lambda: CrmCompanyFieldsResultField)
    has_email = _v.nested("HAS_EMAIL", lambda: CrmCompanyFieldsResultField)
    has_imol = _v.nested("HAS_IMOL", lambda: CrmCompanyFieldsResultField)
    is_my_company = _v.nested("IS_MY_COMPANY", lambda: CrmCompanyFieldsResultField)
    assigned_by_id = _v.nested("ASSIGNED_BY_ID", lambda: CrmCompanyFieldsResultField)
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmCompanyFieldsResultField)
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmCompanyFieldsResultField)
    date_create = _v.nested("DATE_CREATE", lambda: CrmCompanyFieldsResultField)
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmCompanyFieldsResultField)
    contact_id = _v.nested("CONTACT_ID", lambda: CrmCompanyFieldsResultField)
    lead_id = _v.nested("LEAD_ID", lambda: CrmCompanyFieldsResultField)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmCompanyFieldsResultField)
    origin_id = _v.nested("ORIGIN_ID", lambda: CrmCompanyFieldsResultField)
    origin_version = _v.nested("ORIGIN_VERSION", lambda: CrmCompanyFieldsResultField)
    utm_source = _v.nested("UTM_SOURCE", lambda: CrmCompanyFieldsResultField)
    utm_medium = _v.nested("UTM_MEDIUM", lambda: CrmCompanyFieldsResultField)
    utm_campaign = _v.nested("UTM_CAMPAIGN", lambda: CrmCompanyFieldsResultField)
    utm_content = _v.nested("UTM_CONTENT", lambda: CrmCompanyFieldsResultField)
    utm_term = _v.nested("UTM_TERM", lambda: CrmCompanyFieldsResultField)
    last_activity_time = _v.nested("LAST_ACTIVITY_TIME", lambda: CrmCompanyFieldsResultField)
    last_activity_by = _v.nested("LAST_ACTIVITY_BY", lambda: CrmCompanyFieldsResultField)
    last_communication_time = _v.nested(
        "LAST_COMMUNICATION_TIME", lambda: CrmCompanyFieldsResultField
    )
    phone = _v.nested("PHONE", lambda: CrmCompanyFieldsResultField)
    email = _v.nested("EMAIL", lambda: CrmCompanyFieldsResultField)
    web = _v.nested("WEB", lambda: CrmCompanyFieldsResultField)
    im = _v.nested("IM", lambda: CrmCompanyFieldsResultField)
    link = _v.nested("LINK", lambda: CrmCompanyFieldsResultField)
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
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    status_type = _v.string("statusType")
    settings = _v.nested("settings", lambda: CrmCompanyFieldsResultLeadIdSettings)


class CrmCompanyFieldsResultLeadIdSettings(_v.View):
    """Settings."""

    __slots__ = ()
    parent_entity_type_id = _v.integer("parentEntityTypeId")


class CrmCompanyPhoneItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    value_type = _v.string("VALUE_TYPE")
    value = _v.string("VALUE")
    type_id = _v.string("TYPE_ID")


class CrmCompanyUserfield(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
    user_type_id = _v.string("USER_TYPE_ID")
    xml_id = _v.anything("XML_ID")
    sort = _v.string("SORT")
    multiple = _v.string("MULTIPLE")
    mandatory = _v.string("MANDATORY")
    show_filter = _v.string("SHOW_FILTER")
    show_in_list = _v.string("SHOW_IN_LIST")
    edit_in_list = _v.string("EDIT_IN_LIST")
    is_searchable = _v.string("IS_SEARCHABLE")
    settings = _v.nested("SETTINGS", lambda: CrmCompanyUserfieldSettings)
    edit_form_label = _v.nested("EDIT_FORM_LABEL", lambda: CrmCompanyUserfieldField)
    list_column_label = _v.nested("LIST_COLUMN_LABEL", lambda: CrmCompanyUserfieldField)
    list_filter_label = _v.nested("LIST_FILTER_LABEL", lambda: CrmCompanyUserfieldField)
    error_message = _v.nested("ERROR_MESSAGE", lambda: CrmCompanyUserfieldField)
    help_message = _v.nested("HELP_MESSAGE", lambda: CrmCompanyUserfieldField)


class CrmCompanyUserfieldField(_v.View):
    __slots__ = ()
    ar = _v.string("ar")
    br = _v.string("br")
    de = _v.string("de")
    en = _v.string("en")
    fr = _v.string("fr")
    hi = _v.string("hi")
    id = _v.string("id")
    in_ = _v.string("in")
    it = _v.string("it")
    ja = _v.string("ja")
    kz = _v.string("kz")
    la = _v.string("la")
    ms = _v.string("ms")
    pl = _v.string("pl")
    sc = _v.string("sc")
    tc = _v.string("tc")
    th = _v.string("th")
    tr = _v.string("tr")
    ua = _v.string("ua")
    vn = _v.string("vn")


class CrmCompanyUserfieldListResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
    user_type_id = _v.string("USER_TYPE_ID")
    xml_id = _v.anything("XML_ID")
    sort = _v.string("SORT")
    multiple = _v.string("MULTIPLE")
    mandatory = _v.string("MANDATORY")
    show_filter = _v.string("SHOW_FILTER")
    show_in_list = _v.string("SHOW_IN_LIST")
    edit_in_list = _v.string("EDIT_IN_LIST")
    is_searchable = _v.string("IS_SEARCHABLE")
    settings = _v.nested("SETTINGS", lambda: CrmCompanyUserfieldListResultItemSettings)
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    list_column_label = _v.string("LIST_COLUMN_LABEL")
    list_filter_label = _v.string("LIST_FILTER_LABEL")
    error_message = _v.string("ERROR_MESSAGE")
    help_message = _v.string("HELP_MESSAGE")
    list = _v.array("LIST", _k.Nested(lambda: CrmCompanyUserfieldListResultItemListItem))


class CrmCompanyUserfieldListResultItemListItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    sort = _v.string("SORT")
    value = _v.string("VALUE")
    def_ = _v.string("DEF")
    xml_id = _v.string("XML_ID")


class CrmCompanyUserfieldListResultItemSettings(_v.View):
    """Settings."""

    __slots__ = ()
    entity_type = _v.string("ENTITY_TYPE")
    display = _v.string("DISPLAY")
    list_height = _v.integer("LIST_HEIGHT")
    caption_no_value = _v.string("CAPTION_NO_VALUE")
    show_no_value = _v.string("SHOW_NO_VALUE")
    size = _v.integer("SIZE")
    list_width = _v.integer("LIST_WIDTH")
    max_show_size = _v.integer("MAX_SHOW_SIZE")
    max_allowed_size = _v.integer("MAX_ALLOWED_SIZE")
    extensions = _v.array("EXTENSIONS", _k.ANY)
    target_blank = _v.string("TARGET_BLANK")
    use_users = _v.string("USE_USERS")
    use_resources = _v.string("USE_RESOURCES")
    resources = _v.nested("RESOURCES", lambda: CrmCompanyUserfieldListResultItemSettingsResources)
    selected_resources = _v.array(
        "SELECTED_RESOURCES",
        _k.Nested(lambda: CrmCompanyUserfieldListResultItemSettingsSelectedResourcesItem),
    )
    selected_users = _v.array("SELECTED_USERS", _k.ANY)
    full_day = _v.string("FULL_DAY")
    allow_overbooking = _v.string("ALLOW_OVERBOOKING")
    use_services = _v.string("USE_SERVICES")
    service_list = _v.array(
        "SERVICE_LIST", _k.Nested(lambda: CrmCompanyUserfieldListResultItemSettingsServiceListItem)
    )
    resource_limit = _v.integer("RESOURCE_LIMIT")
    timezone = _v.string("TIMEZONE")
    use_user_timezone = _v.string("USE_USER_TIMEZONE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")


class CrmCompanyUserfieldListResultItemSettingsResources(_v.View):
    __slots__ = ()
    resource = _v.nested(
        "resource", lambda: CrmCompanyUserfieldListResultItemSettingsResourcesResource
    )


class CrmCompanyUserfieldListResultItemSettingsResourcesResource(_v.View):
    __slots__ = ()
    xml_id = _v.string("XML_ID")
    name = _v.string("NAME")
    sections = _v.array(
        "SECTIONS",
        _k.Nested(lambda: CrmCompanyUserfieldListResultItemSettingsResourcesResourceSectionsItem),
    )


class CrmCompanyUserfieldListResultItemSettingsResourcesResourceSectionsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    cal_type = _v.string("CAL_TYPE")
    name = _v.string("NAME")


class CrmCompanyUserfieldListResultItemSettingsSelectedResourcesItem(_v.View):
    __slots__ = ()
    type = _v.string("type")
    id = _v.string("id")
    title = _v.string("title")


class CrmCompanyUserfieldListResultItemSettingsServiceListItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    duration = _v.string("duration")


class CrmCompanyUserfieldSettings(_v.View):
    """Settings."""

    __slots__ = ()
    size = _v.integer("SIZE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")
