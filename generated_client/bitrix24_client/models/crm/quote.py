"""Answers of ``crm.quote``."""

from __future__ import annotations

from enum import IntEnum

from ..._runtime import converters as _k, views as _v


class CrmQuoteProductrowsDiscountTypeId(IntEnum):
    ABSOLUTE = 1  # absolute
    PERCENTAGE = 2  # percentage


class CrmQuoteProductrowsType(IntEnum):
    SIMPLE_PRODUCT = 1  # simple product
    TRADE_OFFER_VARIATION = 4  # trade offer (variation)
    SERVICE = 7  # service


class CrmQuote(_v.View):
    __slots__ = ()
    actual_date = _v.day("ACTUAL_DATE")
    assigned_by_id = _v.integer("ASSIGNED_BY_ID")
    """Id of the responsible user."""
    begindate = _v.day("BEGINDATE")
    client_addr = _v.string("CLIENT_ADDR")
    client_contact = _v.string("CLIENT_CONTACT")
    client_email = _v.string("CLIENT_EMAIL")
    client_phone = _v.string("CLIENT_PHONE")
    client_title = _v.string("CLIENT_TITLE")
    client_tpa_id = _v.string("CLIENT_TPA_ID")
    client_tp_id = _v.string("CLIENT_TP_ID")
    closed = _v.string("CLOSED")
    """Whether it is closed."""
    closedate = _v.day("CLOSEDATE")
    comments = _v.string("COMMENTS")
    """Comment."""
    company_id = _v.integer("COMPANY_ID")
    """Id of the company."""
    contact_id = _v.integer("CONTACT_ID")
    """Id of the contact."""
    contact_ids = _v.array("CONTACT_IDS", _k.INTEGER)
    content = _v.string("CONTENT")
    """Content."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    currency_id = _v.string("CURRENCY_ID")
    """Code of the currency."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_modify = _v.moment("DATE_MODIFY")
    """When it was last changed."""
    deal_id = _v.integer("DEAL_ID")
    id = _v.integer("ID")
    last_activity_by = _v.integer("LAST_ACTIVITY_BY")
    last_activity_time = _v.moment("LAST_ACTIVITY_TIME")
    last_communication_time = _v.string("LAST_COMMUNICATION_TIME")
    lead_id = _v.integer("LEAD_ID")
    location_id = _v.integer("LOCATION_ID")
    modify_by_id = _v.integer("MODIFY_BY_ID")
    """Id of the user who last changed it."""
    mycompany_id = _v.integer("MYCOMPANY_ID")
    opened = _v.string("OPENED")
    """Whether everybody may see it."""
    opportunity = _v.decimal("OPPORTUNITY")
    """Amount of the deal."""
    person_type_id = _v.integer("PERSON_TYPE_ID")
    """Id of the payer type."""
    quote_number = _v.string("QUOTE_NUMBER")
    status_id = _v.string("STATUS_ID")
    """Id of the status."""
    tax_value = _v.decimal("TAX_VALUE")
    terms = _v.string("TERMS")
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


class CrmQuoteContactItems(_v.View):
    __slots__ = ()
    contact_id = _v.integer("CONTACT_ID")
    """Id of the contact."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    role_id = _v.integer("ROLE_ID")
    is_primary = _v.boolean("IS_PRIMARY")
    """Whether it is the main one."""


class CrmQuoteFieldsResultValueVariant1(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    """Title."""
    upper_name = _v.string("upperName")
    status_type = _v.string("statusType")
    is_deprecated = _v.boolean("isDeprecated")
    list_label = _v.string("listLabel")
    form_label = _v.string("formLabel")
    filter_label = _v.string("filterLabel")
    settings = _v.nested("settings", lambda: CrmQuoteFieldsResultValueVariant1Settings)
    """Settings."""


class CrmQuoteFieldsResultValueVariant1Settings(_v.View):
    """Settings."""

    __slots__ = ()
    default_value = _v.nested(
        "DEFAULT_VALUE", lambda: CrmQuoteFieldsResultValueVariant1SettingsDefaultValue
    )
    """Value that an empty field takes."""


class CrmQuoteFieldsResultValueVariant1SettingsDefaultValue(_v.View):
    """Value that an empty field takes."""

    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    value = _v.string("VALUE")
    """Value."""


class CrmQuoteProductrows(_v.View):
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
    discount_type_id = _v.choice("DISCOUNT_TYPE_ID", CrmQuoteProductrowsDiscountTypeId)
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
    type = _v.choice("TYPE", CrmQuoteProductrowsType)
    """Type."""
    store_id = _v.integer("STORE_ID")
    """Id of the store."""
    reserve_id = _v.integer("RESERVE_ID")
    date_reserve_end = _v.day("DATE_RESERVE_END")
    reserve_quantity = _v.decimal("RESERVE_QUANTITY")


class CrmQuoteUserfield(_v.View):
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
    list = _v.array("LIST", _k.Nested(lambda: CrmQuoteUserfieldListItem))
    list_column_label = _v.mapping("LIST_COLUMN_LABEL", _k.STRING)
    """Title of the column in lists."""
    list_filter_label = _v.mapping("LIST_FILTER_LABEL", _k.STRING)
    """Title of the field in the filter."""
    mandatory = _v.boolean("MANDATORY")
    """Whether the field has to be filled in."""
    multiple = _v.boolean("MULTIPLE")
    """Whether the field holds several values."""
    settings = _v.nested("SETTINGS", lambda: CrmQuoteUserfieldSettings)
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


class CrmQuoteUserfieldListItem(_v.View):
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


class CrmQuoteUserfieldSettings(_v.View):
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
    resources = _v.nested("RESOURCES", lambda: CrmQuoteUserfieldSettingsResources)
    selected_resources = _v.array(
        "SELECTED_RESOURCES", _k.Nested(lambda: CrmQuoteUserfieldSettingsSelectedResourcesItem)
    )
    selected_users = _v.array("SELECTED_USERS", _k.ANY)
    full_day = _v.string("FULL_DAY")
    allow_overbooking = _v.string("ALLOW_OVERBOOKING")
    use_services = _v.string("USE_SERVICES")
    service_list = _v.array(
        "SERVICE_LIST", _k.Nested(lambda: CrmQuoteUserfieldSettingsServiceListItem)
    )
    resource_limit = _v.integer("RESOURCE_LIMIT")
    timezone = _v.string("TIMEZONE")
    """Time zone."""
    use_user_timezone = _v.string("USE_USER_TIMEZONE")


class CrmQuoteUserfieldSettingsResources(_v.View):
    __slots__ = ()
    resource = _v.nested("resource", lambda: CrmQuoteUserfieldSettingsResourcesResource)


class CrmQuoteUserfieldSettingsResourcesResource(_v.View):
    __slots__ = ()
    xml_id = _v.string("XML_ID")
    """External id."""
    name = _v.string("NAME")
    """Name."""
    sections = _v.array(
        "SECTIONS", _k.Nested(lambda: CrmQuoteUserfieldSettingsResourcesResourceSectionsItem)
    )


class CrmQuoteUserfieldSettingsResourcesResourceSectionsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    cal_type = _v.string("CAL_TYPE")
    name = _v.string("NAME")
    """Name."""


class CrmQuoteUserfieldSettingsSelectedResourcesItem(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    id = _v.string("id")
    title = _v.string("title")
    """Title."""


class CrmQuoteUserfieldSettingsServiceListItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    duration = _v.string("duration")
    """Seconds from start to finish."""
