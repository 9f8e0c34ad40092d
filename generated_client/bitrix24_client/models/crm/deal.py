"""Answers of ``crm.deal``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import converters as _k, views as _v


class CrmDealDetailsConfigurationElementsItemOptionFlags(StrEnum):
    ALWAYS_SHOW = "1"  # always show
    NOT_ALWAYS_SHOW = "0"  # not always show


class CrmDealProductrowsDiscountTypeId(IntEnum):
    ABSOLUTE = 1  # Absolute
    PERCENTAGE = 2  # Percentage


class CrmDealProductrowsType(IntEnum):
    SIMPLE_PRODUCT = 1  # Simple product
    TRADE_OFFER_VARIATION = 4  # Trade offer/variation
    SERVICE = 7  # Service


class CrmDealRecurringIsLimit(StrEnum):
    N = "N"  # no limitations
    D = "D"  # by date (LIMIT_DATE)
    T = "T"  # by quantity (LIMIT_REPEAT)


class CrmDealRecurringParamsMode(StrEnum):
    SINGLE = "single"  # single
    MULTIPLE = "multiple"  # multiple


class CrmDealRecurringParamsMultipleType(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class CrmDealStageSemanticId(StrEnum):
    P = "P"  # in progress
    S = "S"  # successful
    F = "F"  # unsuccessful


class CrmDeal(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    title = _v.string("TITLE")
    """Title."""
    type_id = _v.string("TYPE_ID")
    """Id of the type."""
    category_id = _v.integer("CATEGORY_ID")
    """Id of the pipeline or category."""
    stage_id = _v.string("STAGE_ID")
    """Id of the stage."""
    stage_semantic_id = _v.choice("STAGE_SEMANTIC_ID", CrmDealStageSemanticId)
    is_new = _v.boolean("IS_NEW")
    is_recurring = _v.boolean("IS_RECURRING")
    is_return_customer = _v.boolean("IS_RETURN_CUSTOMER")
    is_repeated_approach = _v.boolean("IS_REPEATED_APPROACH")
    probability = _v.integer("PROBABILITY")
    currency_id = _v.string("CURRENCY_ID")
    """Code of the currency."""
    opportunity = _v.decimal("OPPORTUNITY")
    """Amount of the deal."""
    is_manual_opportunity = _v.boolean("IS_MANUAL_OPPORTUNITY")
    tax_value = _v.decimal("TAX_VALUE")
    company_id = _v.integer("COMPANY_ID")
    """Id of the company."""
    contact_id = _v.integer("CONTACT_ID")
    """Id of the contact."""
    quote_id = _v.integer("QUOTE_ID")
    begindate = _v.day("BEGINDATE")
    closedate = _v.day("CLOSEDATE")
    opened = _v.boolean("OPENED")
    """Whether everybody may see it."""
    closed = _v.boolean("CLOSED")
    """Whether it is closed."""
    comments = _v.string("COMMENTS")
    """Comment."""
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
    moved_time = _v.moment("MOVED_TIME")
    source_id = _v.string("SOURCE_ID")
    source_description = _v.string("SOURCE_DESCRIPTION")
    lead_id = _v.integer("LEAD_ID")
    additional_info = _v.string("ADDITIONAL_INFO")
    location_id = _v.integer("LOCATION_ID")
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""
    origin_id = _v.string("ORIGIN_ID")
    """Id of the record in the source that it came from."""
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
    last_activity_time = _v.moment("LAST_ACTIVITY_TIME")
    last_activity_by = _v.integer("LAST_ACTIVITY_BY")


class CrmDealContactItems(_v.View):
    __slots__ = ()
    contact_id = _v.integer("CONTACT_ID")
    """Id of the contact."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    role_id = _v.integer("ROLE_ID")
    is_primary = _v.boolean("IS_PRIMARY")
    """Whether it is the main one."""


class CrmDealDetailsConfiguration(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    elements = _v.array("elements", _k.Nested(lambda: CrmDealDetailsConfigurationElementsItem))


class CrmDealDetailsConfigurationElementsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    option_flags = _v.choice("optionFlags", CrmDealDetailsConfigurationElementsItemOptionFlags)
    options = _v.mapping("options", _k.ANY)
    """Options."""


class CrmDealFieldsResultValueVariant1(_v.View):
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
    settings = _v.nested("settings", lambda: CrmDealFieldsResultValueVariant1Settings)
    """Settings."""
    is_deprecated = _v.boolean("isDeprecated")


class CrmDealFieldsResultValueVariant1Settings(_v.View):
    """Settings."""

    __slots__ = ()
    parent_entity_type_id = _v.integer("parentEntityTypeId")


class CrmDealProductrows(_v.View):
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
    quantity = _v.integer("QUANTITY")
    """Quantity."""
    discount_type_id = _v.choice("DISCOUNT_TYPE_ID", CrmDealProductrowsDiscountTypeId)
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
    type = _v.choice("TYPE", CrmDealProductrowsType)
    """Type."""
    store_id = _v.integer("STORE_ID")
    """Id of the store."""
    reserve_id = _v.integer("RESERVE_ID")
    date_reserve_end = _v.day("DATE_RESERVE_END")
    reserve_quantity = _v.integer("RESERVE_QUANTITY")


class CrmDealRecurring(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    deal_id = _v.integer("DEAL_ID")
    based_id = _v.integer("BASED_ID")
    active = _v.boolean("ACTIVE")
    next_execution = _v.moment("NEXT_EXECUTION")
    last_execution = _v.moment("LAST_EXECUTION")
    counter_repeat = _v.integer("COUNTER_REPEAT")
    start_date = _v.moment("START_DATE")
    category_id = _v.string("CATEGORY_ID")
    """Id of the pipeline or category."""
    is_limit = _v.choice("IS_LIMIT", CrmDealRecurringIsLimit)
    limit_repeat = _v.integer("LIMIT_REPEAT")
    limit_date = _v.moment("LIMIT_DATE")
    params = _v.nested("PARAMS", lambda: CrmDealRecurringParams)
    id_ = _v.integer("id")
    deal_id_ = _v.integer("deal_id")
    based_id_ = _v.integer("based_id")
    category_id_ = _v.string("category_id")
    """Id of the pipeline or category."""


class CrmDealRecurringExposeResult(_v.View):
    __slots__ = ()
    deal_id = _v.integer("DEAL_ID")


class CrmDealRecurringFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmDealRecurringFieldsResultField)
    deal_id = _v.nested("DEAL_ID", lambda: CrmDealRecurringFieldsResultField)
    based_id = _v.nested("BASED_ID", lambda: CrmDealRecurringFieldsResultField)
    active = _v.nested("ACTIVE", lambda: CrmDealRecurringFieldsResultField)
    next_execution = _v.nested("NEXT_EXECUTION", lambda: CrmDealRecurringFieldsResultField)
    last_execution = _v.nested("LAST_EXECUTION", lambda: CrmDealRecurringFieldsResultField)
    counter_repeat = _v.nested("COUNTER_REPEAT", lambda: CrmDealRecurringFieldsResultField)
    start_date = _v.nested("START_DATE", lambda: CrmDealRecurringFieldsResultField)
    category_id = _v.nested("CATEGORY_ID", lambda: CrmDealRecurringFieldsResultField)
    """Id of the pipeline or category."""
    is_limit = _v.nested("IS_LIMIT", lambda: CrmDealRecurringFieldsResultField)
    limit_repeat = _v.nested("LIMIT_REPEAT", lambda: CrmDealRecurringFieldsResultField)
    limit_date = _v.nested("LIMIT_DATE", lambda: CrmDealRecurringFieldsResultField)
    params = _v.nested("PARAMS", lambda: CrmDealRecurringFieldsResultField)


class CrmDealRecurringFieldsResultField(_v.View):
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
    definition = _v.nested("definition", lambda: CrmDealRecurringFieldsResultParamsDefinition)


class CrmDealRecurringFieldsResultParamsDefinition(_v.View):
    __slots__ = ()
    mode = _v.nested("MODE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField)
    multiple_type = _v.nested(
        "MULTIPLE_TYPE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )
    multiple_interval = _v.nested(
        "MULTIPLE_INTERVAL", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )
    single_before_start_date_type = _v.nested(
        "SINGLE_BEFORE_START_DATE_TYPE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )
    single_before_start_date_value = _v.nested(
        "SINGLE_BEFORE_START_DATE_VALUE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )
    offset_begindate_type = _v.nested(
        "OFFSET_BEGINDATE_TYPE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )
    offset_begindate_value = _v.nested(
        "OFFSET_BEGINDATE_VALUE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )
    offset_closedate_type = _v.nested(
        "OFFSET_CLOSEDATE_TYPE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )
    offset_closedate_value = _v.nested(
        "OFFSET_CLOSEDATE_VALUE", lambda: CrmDealRecurringFieldsResultParamsDefinitionField
    )


class CrmDealRecurringFieldsResultParamsDefinitionField(_v.View):
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


class CrmDealRecurringParams(_v.View):
    __slots__ = ()
    mode = _v.choice("MODE", CrmDealRecurringParamsMode)
    multiple_type = _v.choice("MULTIPLE_TYPE", CrmDealRecurringParamsMultipleType)
    multiple_interval = _v.integer("MULTIPLE_INTERVAL")
    single_before_start_date_type = _v.choice(
        "SINGLE_BEFORE_START_DATE_TYPE", CrmDealRecurringParamsMultipleType
    )
    single_before_start_date_value = _v.integer("SINGLE_BEFORE_START_DATE_VALUE")
    offset_begindate_type = _v.choice("OFFSET_BEGINDATE_TYPE", CrmDealRecurringParamsMultipleType)
    offset_begindate_value = _v.integer("OFFSET_BEGINDATE_VALUE")
    offset_closedate_type = _v.choice("OFFSET_CLOSEDATE_TYPE", CrmDealRecurringParamsMultipleType)
    offset_closedate_value = _v.integer("OFFSET_CLOSEDATE_VALUE")


class CrmDealUserfield(_v.View):
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
    list = _v.array("LIST", _k.Nested(lambda: CrmDealUserfieldListItem))
    list_column_label = _v.mapping("LIST_COLUMN_LABEL", _k.STRING)
    """Title of the column in lists."""
    list_filter_label = _v.mapping("LIST_FILTER_LABEL", _k.STRING)
    """Title of the field in the filter."""
    mandatory = _v.boolean("MANDATORY")
    """Whether the field has to be filled in."""
    multiple = _v.boolean("MULTIPLE")
    """Whether the field holds several values."""
    settings = _v.nested("SETTINGS", lambda: CrmDealUserfieldSettings)
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


class CrmDealUserfieldListItem(_v.View):
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


class CrmDealUserfieldSettings(_v.View):
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
    resources = _v.nested("RESOURCES", lambda: CrmDealUserfieldSettingsResources)
    selected_resources = _v.array(
        "SELECTED_RESOURCES", _k.Nested(lambda: CrmDealUserfieldSettingsSelectedResourcesItem)
    )
    selected_users = _v.array("SELECTED_USERS", _k.ANY)
    full_day = _v.string("FULL_DAY")
    allow_overbooking = _v.string("ALLOW_OVERBOOKING")
    use_services = _v.string("USE_SERVICES")
    service_list = _v.array(
        "SERVICE_LIST", _k.Nested(lambda: CrmDealUserfieldSettingsServiceListItem)
    )
    resource_limit = _v.integer("RESOURCE_LIMIT")
    timezone = _v.string("TIMEZONE")
    """Time zone."""
    use_user_timezone = _v.string("USE_USER_TIMEZONE")


class CrmDealUserfieldSettingsResources(_v.View):
    __slots__ = ()
    resource = _v.nested("resource", lambda: CrmDealUserfieldSettingsResourcesResource)


class CrmDealUserfieldSettingsResourcesResource(_v.View):
    __slots__ = ()
    xml_id = _v.string("XML_ID")
    """External id."""
    name = _v.string("NAME")
    """Name."""
    sections = _v.array(
        "SECTIONS", _k.Nested(lambda: CrmDealUserfieldSettingsResourcesResourceSectionsItem)
    )


class CrmDealUserfieldSettingsResourcesResourceSectionsItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    cal_type = _v.string("CAL_TYPE")
    name = _v.string("NAME")
    """Name."""


class CrmDealUserfieldSettingsSelectedResourcesItem(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    id = _v.string("id")
    title = _v.string("title")
    """Title."""


class CrmDealUserfieldSettingsServiceListItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    duration = _v.string("duration")
    """Seconds from start to finish."""
