"""Answers of ``crm.lead``."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from ..._runtime import kinds as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class CrmLeadDetailsConfigurationGetResultItemElementsItemOptionFlags(StrEnum):
    ALWAYS_SHOW = "1"  # always show
    NOT_ALWAYS_SHOW = "0"  # not always show


class CrmLeadProductrowsGetResultItemDiscountTypeId(IntEnum):
    ABSOLUTE = 1  # Absolute
    PERCENTAGE = 2  # Percentage


class CrmLeadProductrowsGetResultItemType(IntEnum):
    SIMPLE_PRODUCT = 1  # Simple product
    TRADE_OFFER_VARIATION = 4  # Trade offer/variation
    SERVICE = 7  # Service


class CrmLead(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    title = _v.string("TITLE")
    honorific = _v.string("HONORIFIC")
    name = _v.string("NAME")
    second_name = _v.string("SECOND_NAME")
    last_name = _v.string("LAST_NAME")
    company_id = _v.integer("COMPANY_ID")
    company_title = _v.string("COMPANY_TITLE")
    contact_id = _v.integer("CONTACT_ID")
    is_return_customer = _v.boolean("IS_RETURN_CUSTOMER")
    birthdate = _v.day("BIRTHDATE")
    source_id = _v.string("SOURCE_ID")
    source_description = _v.string("SOURCE_DESCRIPTION")
    status_id = _v.string("STATUS_ID")
    status_description = _v.string("STATUS_DESCRIPTION")
    post = _v.string("POST")
    comments = _v.string("COMMENTS")
    currency_id = _v.string("CURRENCY_ID")
    opportunity = _v.decimal("OPPORTUNITY")
    is_manual_opportunity = _v.boolean("IS_MANUAL_OPPORTUNITY")
    has_phone = _v.boolean("HAS_PHONE")
    has_email = _v.boolean("HAS_EMAIL")
    has_imol = _v.boolean("HAS_IMOL")
    assigned_by_id = _v.integer("ASSIGNED_BY_ID")
    created_by_id = _v.integer("CREATED_BY_ID")
    modify_by_id = _v.integer("MODIFY_BY_ID")
    moved_by_id = _v.integer("MOVED_BY_ID")
    date_create = _v.moment("DATE_CREATE")
    date_modify = _v.moment("DATE_MODIFY")
    date_closed = _v.moment("DATE_CLOSED")
    status_semantic_id = _v.string("STATUS_SEMANTIC_ID")
    opened = _v.boolean("OPENED")
    originator_id = _v.string("ORIGINATOR_ID")
    origin_id = _v.string("ORIGIN_ID")
    moved_time = _v.moment("MOVED_TIME")
    address = _v.string("ADDRESS")
    address_2 = _v.string("ADDRESS_2")
    address_city = _v.string("ADDRESS_CITY")
    address_postal_code = _v.string("ADDRESS_POSTAL_CODE")
    address_region = _v.string("ADDRESS_REGION")
    address_province = _v.string("ADDRESS_PROVINCE")
    address_country = _v.string("ADDRESS_COUNTRY")
    address_country_code = _v.string("ADDRESS_COUNTRY_CODE")
    address_loc_addr_id = _v.string("ADDRESS_LOC_ADDR_ID")
    utm_source = _v.string("UTM_SOURCE")
    utm_medium = _v.string("UTM_MEDIUM")
    utm_campaign = _v.string("UTM_CAMPAIGN")
    utm_content = _v.string("UTM_CONTENT")
    utm_term = _v.string("UTM_TERM")
    last_activity_by = _v.string("LAST_ACTIVITY_BY")
    last_activity_time = _v.moment("LAST_ACTIVITY_TIME")
    phone = _v.array("PHONE", _k.Nested(lambda: models_shared.CrmMultifield))
    im = _v.array("IM", _k.Nested(lambda: models_shared.CrmMultifield))
    uf_crm_1704817278 = _v.anything("UF_CRM_1704817278")
    uf_crm_1706782596092 = _v.anything("UF_CRM_1706782596092")
    uf_crm_1708952993785 = _v.boolean("UF_CRM_1708952993785")


class CrmLeadContactFieldsResult(_v.View):
    __slots__ = ()
    sort = _v.nested("SORT", lambda: CrmLeadContactFieldsResultField)
    is_primary = _v.nested("IS_PRIMARY", lambda: CrmLeadContactFieldsResultField)
    contact_id = _v.nested("CONTACT_ID", lambda: CrmLeadContactFieldsResultField)


class CrmLeadContactFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmLeadContactItems(_v.View):
    __slots__ = ()
    contact_id = _v.integer("CONTACT_ID")
    sort = _v.integer("SORT")
    role_id = _v.integer("ROLE_ID")
    is_primary = _v.string("IS_PRIMARY")


class CrmLeadDetailsConfiguration(_v.View):
    __slots__ = ()
    name = _v.string("name")
    title = _v.string("title")
    type = _v.string("type")
    elements = _v.array("elements", _k.Nested(lambda: CrmLeadDetailsConfigurationElementsItem))


class CrmLeadDetailsConfigurationElementsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    option_flags = _v.choice(
        "optionFlags", CrmLeadDetailsConfigurationGetResultItemElementsItemOptionFlags
    )
    options = _v.mapping("options", _k.ANY)


class CrmLeadFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmLeadFieldsResultField)
    title = _v.nested("TITLE", lambda: CrmLeadFieldsResultField)
    honorific = _v.nested("HONORIFIC", lambda: CrmLeadFieldsResultField)
    name = _v.nested("NAME", lambda: CrmLeadFieldsResultField)
    second_name = _v.nested("SECOND_NAME", lambda: CrmLeadFieldsResultField)
    last_name = _v.nested("LAST_NAME", lambda: CrmLeadFieldsResultField)
    birthdate = _v.nested("BIRTHDATE", lambda: CrmLeadFieldsResultField)
    company_title = _v.nested("COMPANY_TITLE", lambda: CrmLeadFieldsResultField)
    source_id = _v.nested("SOURCE_ID", lambda: CrmLeadFieldsResultField)
    source_description = _v.nested("SOURCE_DESCRIPTION", lambda: CrmLeadFieldsResultField)
    status_id = _v.nested("STATUS_ID", lambda: CrmLeadFieldsResultField)
    status_description = _v.nested("STATUS_DESCRIPTION", lambda: CrmLeadFieldsResultField)
    status_semantic_id = _v.nested("STATUS_SEMANTIC_ID", lambda: CrmLeadFieldsResultField)
    post = _v.nested("POST", lambda: CrmLeadFieldsResultField)
    address = _v.nested("ADDRESS", lambda: CrmLeadFieldsResultField)
    address_2 = _v.nested("ADDRESS_2", lambda: CrmLeadFieldsResultField)
    address_city = _v.nested("ADDRESS_CITY", lambda: CrmLeadFieldsResultField)
    address_postal_code = _v.nested("ADDRESS_POSTAL_CODE", lambda: CrmLeadFieldsResultField)
    address_region = _v.nested("ADDRESS_REGION", lambda: CrmLeadFieldsResultField)
    address_province = _v.nested("ADDRESS_PROVINCE", lambda: CrmLeadFieldsResultField)
    address_country = _v.nested("ADDRESS_COUNTRY", lambda: CrmLeadFieldsResultField)
    address_country_code = _v.nested("ADDRESS_COUNTRY_CODE", lambda: CrmLeadFieldsResultField)
    address_loc_addr_id = _v.nested("ADDRESS_LOC_ADDR_ID", lambda: CrmLeadFieldsResultField)
    currency_id = _v.nested("CURRENCY_ID", lambda: CrmLeadFieldsResultField)
    opportunity = _v.nested("OPPORTUNITY", lambda: CrmLeadFieldsResultField)
    is_manual_opportunity = _v.nested("IS_MANUAL_OPPORTUNITY", lambda: CrmLeadFieldsResultField)
    opened = _v.nested("OPENED", lambda: CrmLeadFieldsResultField)
    comments = _v.nested("COMMENTS", lambda: CrmLeadFieldsResultField)
    has_phone = _v.nested("HAS_PHONE", lambda: CrmLeadFieldsResultField)
    has_email = _v.nested("HAS_EMAIL", lambda: CrmLeadFieldsResultField)
    has_imol = _v.nested("HAS_IMOL", lambda: CrmLeadFieldsResultField)
    assigned_by_id = _v.nested("ASSIGNED_BY_ID", lambda: CrmLeadFieldsResultField)
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmLeadFieldsResultField)
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmLeadFieldsResultField)
    moved_by_id = _v.nested("MOVED_BY_ID", lambda: CrmLeadFieldsResultField)
    date_create = _v.nested("DATE_CREATE", lambda: CrmLeadFieldsResultField)
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmLeadFieldsResultField)
    moved_time = _v.nested("MOVED_TIME", lambda: CrmLeadFieldsResultField)
    company_id = _v.nested("COMPANY_ID", lambda: CrmLeadFieldsResultField)
    contact_id = _v.nested("CONTACT_ID", lambda: CrmLeadFieldsResultField)
    is_return_customer = _v.nested("IS_RETURN_CUSTOMER", lambda: CrmLeadFieldsResultField)
    date_closed = _v.nested("DATE_CLOSED", lambda: CrmLeadFieldsResultField)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmLeadFieldsResultField)
    origin_id = _v.nested("ORIGIN_ID", lambda: CrmLeadFieldsResultField)
    utm_source = _v.nested("UTM_SOURCE", lambda: CrmLeadFieldsResultField)
    utm_medium = _v.nested("UTM_MEDIUM", lambda: CrmLeadFieldsResultField)
    utm_campaign = _v.nested("UTM_CAMPAIGN", lambda: CrmLeadFieldsResultField)
    utm_content = _v.nested("UTM_CONTENT", lambda: CrmLeadFieldsResultField)
    utm_term = _v.nested("UTM_TERM", lambda: CrmLeadFieldsResultField)
    last_activity_time = _v.nested("LAST_ACTIVITY_TIME", lambda: CrmLeadFieldsResultField)
    last_activity_by = _v.nested("LAST_ACTIVITY_BY", lambda: CrmLeadFieldsResultField)
    phone = _v.nested("PHONE", lambda: CrmLeadFieldsResultField)
    email = _v.nested("EMAIL", lambda: CrmLeadFieldsResultField)
    web = _v.nested("WEB", lambda: CrmLeadFieldsResultField)
    im = _v.nested("IM", lambda: CrmLeadFieldsResultField)
    link = _v.nested("LINK", lambda: CrmLeadFieldsResultField)
    contact_ids = _v.nested("CONTACT_IDS", lambda: CrmLeadFieldsResultField)


class CrmLeadFieldsResultCompanyIdSettings(_v.View):
    """Settings."""

    __slots__ = ()
    parent_entity_type_id = _v.integer("parentEntityTypeId")


class CrmLeadFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    status_type = _v.string("statusType")
    settings = _v.nested("settings", lambda: CrmLeadFieldsResultCompanyIdSettings)
    is_deprecated = _v.boolean("isDeprecated")


class CrmLeadProductrows(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    owner_id = _v.integer("OWNER_ID")
    owner_type = _v.string("OWNER_TYPE")
    product_id = _v.integer("PRODUCT_ID")
    product_name = _v.string("PRODUCT_NAME")
    original_product_name = _v.string("ORIGINAL_PRODUCT_NAME")
    product_description = _v.string("PRODUCT_DESCRIPTION")
    price = _v.decimal("PRICE")
    price_exclusive = _v.decimal("PRICE_EXCLUSIVE")
    price_netto = _v.decimal("PRICE_NETTO")
    price_brutto = _v.decimal("PRICE_BRUTTO")
    price_account = _v.string("PRICE_ACCOUNT")
    quantity = _v.decimal("QUANTITY")
    discount_type_id = _v.choice("DISCOUNT_TYPE_ID", CrmLeadProductrowsGetResultItemDiscountTypeId)
    discount_rate = _v.decimal("DISCOUNT_RATE")
    discount_sum = _v.decimal("DISCOUNT_SUM")
    tax_rate = _v.decimal("TAX_RATE")
    tax_included = _v.boolean("TAX_INCLUDED")
    customized = _v.boolean("CUSTOMIZED")
    measure_code = _v.integer("MEASURE_CODE")
    measure_name = _v.string("MEASURE_NAME")
    sort = _v.integer("SORT")
    xml_id = _v.string("XML_ID")
    type = _v.choice("TYPE", CrmLeadProductrowsGetResultItemType)
    store_id = _v.integer("STORE_ID")
    reserve_id = _v.integer("RESERVE_ID")
    date_reserve_end = _v.day("DATE_RESERVE_END")
    reserve_quantity = _v.decimal("RESERVE_QUANTITY")


class CrmLeadUserfield(_v.View):
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
    settings = _v.nested("SETTINGS", lambda: CrmLeadUserfieldSettings)
    edit_form_label = _v.nested("EDIT_FORM_LABEL", lambda: CrmLeadUserfieldField)
    list_column_label = _v.nested("LIST_COLUMN_LABEL", lambda: CrmLeadUserfieldField)
    list_filter_label = _v.nested("LIST_FILTER_LABEL", lambda: CrmLeadUserfieldField)
    error_message = _v.nested("ERROR_MESSAGE", lambda: CrmLeadUserfieldField)
    help_message = _v.nested("HELP_MESSAGE", lambda: CrmLeadUserfieldField)


class CrmLeadUserfieldField(_v.View):
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
    ru = _v.string("ru")
    sc = _v.string("sc")
    tc = _v.string("tc")
    th = _v.string("th")
    tr = _v.string("tr")
    ua = _v.string("ua")
    vn = _v.string("vn")


class CrmLeadUserfieldListResultItem(_v.View):
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
    settings = _v.nested("SETTINGS", lambda: CrmLeadUserfieldListResultItemSettings)
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    list_column_label = _v.string("LIST_COLUMN_LABEL")
    list_filter_label = _v.string("LIST_FILTER_LABEL")
    error_message = _v.string("ERROR_MESSAGE")
    help_message = _v.string("HELP_MESSAGE")
    list = _v.array("LIST", _k.Nested(lambda: CrmLeadUserfieldListResultItemListItem))


class CrmLeadUserfieldListResultItemListItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    sort = _v.string("SORT")
    value = _v.string("VALUE")
    def_ = _v.string("DEF")
    xml_id = _v.string("XML_ID")


class CrmLeadUserfieldListResultItemSettings(_v.View):
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
    resources = _v.nested("RESOURCES", lambda: CrmLeadUserfieldListResultItemSettingsResources)
    selected_resources = _v.array(
        "SELECTED_RESOURCES",
        _k.Nested(lambda: CrmLeadUserfieldListResultItemSettingsSelectedResourcesItem),
    )
    selected_users = _v.array("SELECTED_USERS", _k.ANY)
    full_day = _v.string("FULL_DAY")
    allow_overbooking = _v.string("ALLOW_OVERBOOKING")
    use_services = _v.string("USE_SERVICES")
    service_list = _v.array(
        "SERVICE_LIST", _k.Nested(lambda: CrmLeadUserfieldListResultItemSettingsServiceListItem)
    )
    resource_limit = _v.integer("RESOURCE_LIMIT")
    timezone = _v.string("TIMEZONE")
    use_user_timezone = _v.string("USE_USER_TIMEZONE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")


class CrmLeadUserfieldListResultItemSettingsResources(_v.View):
    __slots__ = ()
    resource = _v.nested(
        "resource", lambda: CrmLeadUserfieldListResultItemSettingsResourcesResource
    )


class CrmLeadUserfieldListResultItemSettingsResourcesResource(_v.View):
    __slots__ = ()
    xml_id = _v.string("XML_ID")
    name = _v.string("NAME")
    sections = _v.array(
        "SECTIONS",
        _k.Nested(lambda: CrmLeadUserfieldListResultItemSettingsResourcesResourceSectionsItem),
    )


class CrmLeadUserfieldListResultItemSettingsResourcesResourceSectionsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    cal_type = _v.string("CAL_TYPE")
    name = _v.string("NAME")


class CrmLeadUserfieldListResultItemSettingsSelectedResourcesItem(_v.View):
    __slots__ = ()
    type = _v.string("type")
    id = _v.string("id")
    title = _v.string("title")


class CrmLeadUserfieldListResultItemSettingsServiceListItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    duration = _v.string("duration")


class CrmLeadUserfieldSettings(_v.View):
    """Settings."""

    __slots__ = ()
    size = _v.integer("SIZE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")
