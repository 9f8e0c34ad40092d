"""Answers of ``crm.lead``."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class CrmLeadDetailsConfigurationElementsItemOptionFlags(StrEnum):
    ALWAYS_SHOW = "1"  # always show
    NOT_ALWAYS_SHOW = "0"  # not always show


class CrmLeadProductrowsDiscountTypeId(IntEnum):
    ABSOLUTE = 1  # Absolute
    PERCENTAGE = 2  # Percentage


class CrmLeadProductrowsType(IntEnum):
    SIMPLE_PRODUCT = 1  # Simple product
    TRADE_OFFER_VARIATION = 4  # Trade offer/variation
    SERVICE = 7  # Service


class CrmLead(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    title = _v.string("TITLE")
    """Title."""
    honorific = _v.string("HONORIFIC")
    name = _v.string("NAME")
    """Name."""
    second_name = _v.string("SECOND_NAME")
    last_name = _v.string("LAST_NAME")
    """Last name."""
    company_id = _v.integer("COMPANY_ID")
    """Id of the company."""
    company_title = _v.string("COMPANY_TITLE")
    contact_id = _v.integer("CONTACT_ID")
    """Id of the contact."""
    is_return_customer = _v.anything("IS_RETURN_CUSTOMER")
    birthdate = _v.day("BIRTHDATE")
    source_id = _v.string("SOURCE_ID")
    source_description = _v.string("SOURCE_DESCRIPTION")
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    status_description = _v.string("STATUS_DESCRIPTION")
    post = _v.string("POST")
    comments = _v.string("COMMENTS")
    """Comment."""
    currency_id = _v.string("CURRENCY_ID")
    """Code of the currency."""
    opportunity = _v.decimal("OPPORTUNITY")
    """Amount of the deal."""
    is_manual_opportunity = _v.anything("IS_MANUAL_OPPORTUNITY")
    has_phone = _v.anything("HAS_PHONE")
    has_email = _v.anything("HAS_EMAIL")
    has_imol = _v.anything("HAS_IMOL")
    assigned_by_id = _v.integer("ASSIGNED_BY_ID")
    """Id of the responsible user."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    modify_by_id = _v.integer("MODIFY_BY_ID")
    """Id of the user who last changed it."""
    moved_by_id = _v.integer("MOVED_BY_ID")
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_modify = _v.moment("DATE_MODIFY")
    """When it was last changed."""
    date_closed = _v.moment("DATE_CLOSED")
    status_semantic_id = _v.string("STATUS_SEMANTIC_ID")
    opened = _v.anything("OPENED")
    """Whether everybody may see it."""
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""
    origin_id = _v.string("ORIGIN_ID")
    """Id of the record in the source that it came from."""
    moved_time = _v.moment("MOVED_TIME")
    address = _v.string("ADDRESS")
    """Address."""
    address_2 = _v.string("ADDRESS_2")
    address_city = _v.string("ADDRESS_CITY")
    address_postal_code = _v.string("ADDRESS_POSTAL_CODE")
    address_region = _v.string("ADDRESS_REGION")
    address_province = _v.string("ADDRESS_PROVINCE")
    address_country = _v.string("ADDRESS_COUNTRY")
    address_country_code = _v.string("ADDRESS_COUNTRY_CODE")
    address_loc_addr_id = _v.anything("ADDRESS_LOC_ADDR_ID")
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
    last_activity_by = _v.anything("LAST_ACTIVITY_BY")
    last_activity_time = _v.moment("LAST_ACTIVITY_TIME")
    phone = _v.array("PHONE", _k.Nested(lambda: models_shared.CrmMultifield))
    """Phone numbers."""
    im = _v.array("IM", _k.Nested(lambda: models_shared.CrmMultifield))
    """Messengers."""
    contact_ids = _v.array("CONTACT_IDS", _k.INTEGER)
    email = _v.array("EMAIL", _k.MapOf(_k.ANY))
    """E-mail addresses."""
    link = _v.array("LINK", _k.MapOf(_k.ANY))
    """Link."""
    web = _v.array("WEB", _k.MapOf(_k.ANY))


class CrmLeadContactFieldsResult(_v.View):
    __slots__ = ()
    sort = _v.nested("SORT", lambda: CrmLeadContactFieldsResultField)
    """Position in the sorting order."""
    is_primary = _v.nested("IS_PRIMARY", lambda: CrmLeadContactFieldsResultField)
    """Whether it is the main one."""
    contact_id = _v.nested("CONTACT_ID", lambda: CrmLeadContactFieldsResultField)
    """Id of the contact."""


class CrmLeadContactFieldsResultField(_v.View):
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


class CrmLeadContactItems(_v.View):
    __slots__ = ()
    contact_id = _v.integer("CONTACT_ID")
    """Id of the contact."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    role_id = _v.integer("ROLE_ID")
    is_primary = _v.string("IS_PRIMARY")
    """Whether it is the main one."""


class CrmLeadDetailsConfiguration(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    elements = _v.array("elements", _k.Nested(lambda: CrmLeadDetailsConfigurationElementsItem))


class CrmLeadDetailsConfigurationElementsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    option_flags = _v.choice("optionFlags", CrmLeadDetailsConfigurationElementsItemOptionFlags)
    options = _v.mapping("options", _k.ANY)
    """Options."""


class CrmLeadFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmLeadFieldsResultField)
    title = _v.nested("TITLE", lambda: CrmLeadFieldsResultField)
    """Title."""
    honorific = _v.nested("HONORIFIC", lambda: CrmLeadFieldsResultField)
    name = _v.nested("NAME", lambda: CrmLeadFieldsResultField)
    """Name."""
    second_name = _v.nested("SECOND_NAME", lambda: CrmLeadFieldsResultField)
    last_name = _v.nested("LAST_NAME", lambda: CrmLeadFieldsResultField)
    """Last name."""
    birthdate = _v.nested("BIRTHDATE", lambda: CrmLeadFieldsResultField)
    company_title = _v.nested("COMPANY_TITLE", lambda: CrmLeadFieldsResultField)
    source_id = _v.nested("SOURCE_ID", lambda: CrmLeadFieldsResultField)
    source_description = _v.nested("SOURCE_DESCRIPTION", lambda: CrmLeadFieldsResultField)
    status_id = _v.nested("STATUS_ID", lambda: CrmLeadFieldsResultField)
    """Id of the status."""
    status_description = _v.nested("STATUS_DESCRIPTION", lambda: CrmLeadFieldsResultField)
    status_semantic_id = _v.nested("STATUS_SEMANTIC_ID", lambda: CrmLeadFieldsResultField)
    post = _v.nested("POST", lambda: CrmLeadFieldsResultField)
    address = _v.nested("ADDRESS", lambda: CrmLeadFieldsResultField)
    """Address."""
    address_2 = _v.nested("ADDRESS_2", lambda: CrmLeadFieldsResultField)
    address_city = _v.nested("ADDRESS_CITY", lambda: CrmLeadFieldsResultField)
    address_postal_code = _v.nested("ADDRESS_POSTAL_CODE", lambda: CrmLeadFieldsResultField)
    address_region = _v.nested("ADDRESS_REGION", lambda: CrmLeadFieldsResultField)
    address_province = _v.nested("ADDRESS_PROVINCE", lambda: CrmLeadFieldsResultField)
    address_country = _v.nested("ADDRESS_COUNTRY", lambda: CrmLeadFieldsResultField)
    address_country_code = _v.nested("ADDRESS_COUNTRY_CODE", lambda: CrmLeadFieldsResultField)
    address_loc_addr_id = _v.nested("ADDRESS_LOC_ADDR_ID", lambda: CrmLeadFieldsResultField)
    currency_id = _v.nested("CURRENCY_ID", lambda: CrmLeadFieldsResultField)
    """Code of the currency."""
    opportunity = _v.nested("OPPORTUNITY", lambda: CrmLeadFieldsResultField)
    """Amount of the deal."""
    is_manual_opportunity = _v.nested("IS_MANUAL_OPPORTUNITY", lambda: CrmLeadFieldsResultField)
    opened = _v.nested("OPENED", lambda: CrmLeadFieldsResultField)
    """Whether everybody may see it."""
    comments = _v.nested("COMMENTS", lambda: CrmLeadFieldsResultField)
    """Comment."""
    has_phone = _v.nested("HAS_PHONE", lambda: CrmLeadFieldsResultField)
    has_email = _v.nested("HAS_EMAIL", lambda: CrmLeadFieldsResultField)
    has_imol = _v.nested("HAS_IMOL", lambda: CrmLeadFieldsResultField)
    assigned_by_id = _v.nested("ASSIGNED_BY_ID", lambda: CrmLeadFieldsResultField)
    """Id of the responsible user."""
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmLeadFieldsResultField)
    """Id of the user who made it."""
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmLeadFieldsResultField)
    """Id of the user who last changed it."""
    moved_by_id = _v.nested("MOVED_BY_ID", lambda: CrmLeadFieldsResultField)
    date_create = _v.nested("DATE_CREATE", lambda: CrmLeadFieldsResultField)
    """When it was made."""
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmLeadFieldsResultField)
    """When it was last changed."""
    moved_time = _v.nested("MOVED_TIME", lambda: CrmLeadFieldsResultField)
    company_id = _v.nested("COMPANY_ID", lambda: CrmLeadFieldsResultField)
    """Id of the company."""
    contact_id = _v.nested("CONTACT_ID", lambda: CrmLeadFieldsResultField)
    """Id of the contact."""
    is_return_customer = _v.nested("IS_RETURN_CUSTOMER", lambda: CrmLeadFieldsResultField)
    date_closed = _v.nested("DATE_CLOSED", lambda: CrmLeadFieldsResultField)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmLeadFieldsResultField)
    """Source that it came from."""
    origin_id = _v.nested("ORIGIN_ID", lambda: CrmLeadFieldsResultField)
    """Id of the record in the source that it came from."""
    utm_source = _v.nested("UTM_SOURCE", lambda: CrmLeadFieldsResultField)
    """UTM mark of the advertising system."""
    utm_medium = _v.nested("UTM_MEDIUM", lambda: CrmLeadFieldsResultField)
    """UTM mark of the traffic type."""
    utm_campaign = _v.nested("UTM_CAMPAIGN", lambda: CrmLeadFieldsResultField)
    """UTM mark of the campaign."""
    utm_content = _v.nested("UTM_CONTENT", lambda: CrmLeadFieldsResultField)
    """UTM mark of the content."""
    utm_term = _v.nested("UTM_TERM", lambda: CrmLeadFieldsResultField)
    """UTM mark of the search term."""
    last_activity_time = _v.nested("LAST_ACTIVITY_TIME", lambda: CrmLeadFieldsResultField)
    last_activity_by = _v.nested("LAST_ACTIVITY_BY", lambda: CrmLeadFieldsResultField)
    phone = _v.nested("PHONE", lambda: CrmLeadFieldsResultField)
    """Phone numbers."""
    email = _v.nested("EMAIL", lambda: CrmLeadFieldsResultField)
    """E-mail addresses."""
    web = _v.nested("WEB", lambda: CrmLeadFieldsResultField)
    im = _v.nested("IM", lambda: CrmLeadFieldsResultField)
    """Messengers."""
    link = _v.nested("LINK", lambda: CrmLeadFieldsResultField)
    """Link."""
    contact_ids = _v.nested("CONTACT_IDS", lambda: CrmLeadFieldsResultField)


class CrmLeadFieldsResultCompanyIdSettings(_v.View):
    """Settings."""

    __slots__ = ()
    parent_entity_type_id = _v.integer("parentEntityTypeId")


class CrmLeadFieldsResultField(_v.View):
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
    settings = _v.nested("settings", lambda: CrmLeadFieldsResultCompanyIdSettings)
    """Settings."""
    is_deprecated = _v.boolean("isDeprecated")


class CrmLeadProductrows(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    owner_id = _v.integer("OWNER_ID")
    """Id of the owner."""
    owner_type = _v.string("OWNER_TYPE")
    product_id = _v.integer("PRODUCT_ID")
    """Id of the product."""
    product_name = _v.string("PRODUCT_NAME")
    original_product_name = _v.string("ORIGINAL_PRODUCT_NAME")
    product_description = _v.string("PRODUCT_DESCRIPTION")
    price = _v.decimal("PRICE")
    """Price."""
    price_exclusive = _v.decimal("PRICE_EXCLUSIVE")
    price_netto = _v.decimal("PRICE_NETTO")
    price_brutto = _v.decimal("PRICE_BRUTTO")
    price_account = _v.string("PRICE_ACCOUNT")
    quantity = _v.decimal("QUANTITY")
    """Quantity."""
    discount_type_id = _v.choice("DISCOUNT_TYPE_ID", CrmLeadProductrowsDiscountTypeId)
    discount_rate = _v.decimal("DISCOUNT_RATE")
    discount_sum = _v.decimal("DISCOUNT_SUM")
    tax_rate = _v.decimal("TAX_RATE")
    tax_included = _v.boolean("TAX_INCLUDED")
    customized = _v.boolean("CUSTOMIZED")
    measure_code = _v.integer("MEASURE_CODE")
    measure_name = _v.string("MEASURE_NAME")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    xml_id = _v.string("XML_ID")
    """External id."""
    type = _v.choice("TYPE", CrmLeadProductrowsType)
    """Type."""
    store_id = _v.integer("STORE_ID")
    """Id of the store."""
    reserve_id = _v.integer("RESERVE_ID")
    date_reserve_end = _v.day("DATE_RESERVE_END")
    reserve_quantity = _v.decimal("RESERVE_QUANTITY")


class CrmLeadUserfield(_v.View):
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
    list = _v.array("LIST", _k.Nested(lambda: CrmLeadUserfieldListItem))
    list_column_label = _v.mapping("LIST_COLUMN_LABEL", _k.STRING)
    """Title of the column in lists."""
    list_filter_label = _v.mapping("LIST_FILTER_LABEL", _k.STRING)
    """Title of the field in the filter."""
    mandatory = _v.boolean("MANDATORY")
    """Whether the field has to be filled in."""
    multiple = _v.boolean("MULTIPLE")
    """Whether the field holds several values."""
    settings = _v.nested("SETTINGS", lambda: CrmLeadUserfieldSettings)
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


class CrmLeadUserfieldListItem(_v.View):
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


class CrmLeadUserfieldSettings(_v.View):
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
    resources = _v.nested("RESOURCES", lambda: CrmLeadUserfieldSettingsResources)
    selected_resources = _v.array(
        "SELECTED_RESOURCES", _k.Nested(lambda: CrmLeadUserfieldSettingsSelectedResourcesItem)
    )
    selected_users = _v.array("SELECTED_USERS", _k.ANY)
    full_day = _v.string("FULL_DAY")
    allow_overbooking = _v.string("ALLOW_OVERBOOKING")
    use_services = _v.string("USE_SERVICES")
    service_list = _v.array(
        "SERVICE_LIST", _k.Nested(lambda: CrmLeadUserfieldSettingsServiceListItem)
    )
    resource_limit = _v.integer("RESOURCE_LIMIT")
    timezone = _v.string("TIMEZONE")
    """Time zone."""
    use_user_timezone = _v.string("USE_USER_TIMEZONE")


class CrmLeadUserfieldSettingsResources(_v.View):
    __slots__ = ()
    resource = _v.nested("resource", lambda: CrmLeadUserfieldSettingsResourcesResource)


class CrmLeadUserfieldSettingsResourcesResource(_v.View):
    __slots__ = ()
    xml_id = _v.string("XML_ID")
    """External id."""
    name = _v.string("NAME")
    """Name."""
    sections = _v.array(
        "SECTIONS", _k.Nested(lambda: CrmLeadUserfieldSettingsResourcesResourceSectionsItem)
    )


class CrmLeadUserfieldSettingsResourcesResourceSectionsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    cal_type = _v.string("CAL_TYPE")
    name = _v.string("NAME")
    """Name."""


class CrmLeadUserfieldSettingsSelectedResourcesItem(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    id = _v.string("id")
    title = _v.string("title")
    """Title."""


class CrmLeadUserfieldSettingsServiceListItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    duration = _v.string("duration")
    """Seconds from start to finish."""
