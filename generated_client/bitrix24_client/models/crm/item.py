"""Answers of ``crm.item``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import converters as _k, views as _v


class CrmItemCommentsType(IntEnum):
    UNKNOWN = 0  # unknown
    TEXT = 1  # text
    BB_CODE = 2  # bb-code
    HTML = 3  # HTML


class CrmItemDetailsConfigurationElementsItemOptionFlags(StrEnum):
    ALWAYS_SHOW = "1"  # always show
    NOT_ALWAYS_SHOW = "0"  # not always show


class CrmItemProductrowDiscountTypeId(IntEnum):
    ABSOLUTE_VALUE = 1  # absolute value
    PERCENTAGE_VALUE = 2  # percentage value


class CrmItemProductrowType(IntEnum):
    SIMPLE_PRODUCT = 1  # Simple product
    BUNDLE = 2  # Bundle
    PRODUCT_WITH_TRADE_OFFERS = 3  # Product with trade offers
    TRADE_OFFER = 4  # Trade offer
    TRADE_OFFER_WITHOUT_A_PRODUCT = 5  # Trade offer without a product
    VALUE_6 = 6  # 6
    SERVICE = 7  # Service


class CrmItemStageSemanticId(StrEnum):
    P = "P"  # in progress
    S = "S"  # successful
    F = "F"  # unsuccessful


class CrmItem(_v.View):
    __slots__ = ()
    assigned_by_id = _v.integer("assignedById")
    """Id of the responsible user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    created_time = _v.moment("createdTime")
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    id = _v.integer("id")
    last_activity_by = _v.integer("lastActivityBy")
    last_activity_time = _v.moment("lastActivityTime")
    opened = _v.boolean("opened")
    """Whether everybody may see it."""
    updated_by = _v.integer("updatedBy")
    """Id of the user who last changed it."""
    updated_time = _v.moment("updatedTime")
    utm_campaign = _v.string("utmCampaign")
    """UTM mark of the campaign."""
    utm_content = _v.string("utmContent")
    """UTM mark of the content."""
    utm_medium = _v.string("utmMedium")
    """UTM mark of the traffic type."""
    utm_source = _v.string("utmSource")
    """UTM mark of the advertising system."""
    utm_term = _v.string("utmTerm")
    """UTM mark of the search term."""
    webform_id = _v.integer("webformId")
    date_create_short = _v.moment("dateCreateShort")
    date_modify_short = _v.moment("dateModifyShort")
    company_id = _v.integer("companyId")
    """Id of the company."""
    contact_id = _v.integer("contactId")
    """Id of the contact."""
    stage_id = _v.string("stageId")
    """Id of the stage."""
    is_convert = _v.boolean("isConvert")
    status_description = _v.string("statusDescription")
    stage_semantic_id = _v.choice("stageSemanticId", CrmItemStageSemanticId)
    product_id = _v.string("productId")
    """Id of the product."""
    opportunity = _v.decimal("opportunity")
    """Amount of the deal."""
    currency_id = _v.string("currencyId")
    """Code of the currency."""
    source_id = _v.string("sourceId")
    source_description = _v.string("sourceDescription")
    title = _v.string("title")
    """Title."""
    name = _v.string("name")
    """Name."""
    last_name = _v.string("lastName")
    """Last name."""
    second_name = _v.string("secondName")
    short_name = _v.string("shortName")
    company_title = _v.string("companyTitle")
    post = _v.string("post")
    address = _v.string("address")
    """Address."""
    comments = _v.string("comments")
    """Comment."""
    originator_id = _v.string("originatorId")
    """Source that it came from."""
    origin_id = _v.string("originId")
    """Id of the record in the source that it came from."""
    date_closed = _v.moment("dateClosed")
    birthdate = _v.day("birthdate")
    honorific = _v.string("honorific")
    has_phone = _v.boolean("hasPhone")
    has_email = _v.boolean("hasEmail")
    has_imol = _v.boolean("hasImol")
    login = _v.string("login")
    is_return_customer = _v.boolean("isReturnCustomer")
    search_content = _v.string("searchContent")
    is_manual_opportunity = _v.boolean("isManualOpportunity")
    moved_by = _v.integer("movedBy")
    moved_time = _v.moment("movedTime")
    phone_mobile = _v.string("phoneMobile")
    phone_work = _v.string("phoneWork")
    phone_mailing = _v.string("phoneMailing")
    email_home = _v.string("emailHome")
    email_work = _v.string("emailWork")
    email_mailing = _v.string("emailMailing")
    skype = _v.string("skype")
    icq = _v.string("icq")
    imol = _v.string("imol")
    email = _v.string("email")
    """E-mail addresses."""
    phone = _v.string("phone")
    """Phone numbers."""
    observers = _v.array("observers", _k.INTEGER)
    contact_ids = _v.array("contactIds", _k.INTEGER)
    fm = _v.anything("fm")
    lead_id = _v.integer("leadId")
    quote_id = _v.integer("quoteId")
    category_id = _v.integer("categoryId")
    """Id of the pipeline or category."""
    is_new = _v.boolean("isNew")
    is_recurring = _v.boolean("isRecurring")
    is_repeated_approach = _v.boolean("isRepeatedApproach")
    closed = _v.boolean("closed")
    """Whether it is closed."""
    type_id = _v.string("typeId")
    """Id of the type."""
    tax_value = _v.decimal("taxValue")
    probability = _v.integer("probability")
    begindate = _v.day("begindate")
    begindate_short = _v.moment("begindateShort")
    closedate = _v.day("closedate")
    closedate_short = _v.moment("closedateShort")
    event_date = _v.moment("eventDate")
    event_date_short = _v.moment("eventDateShort")
    event_id = _v.string("eventId")
    event_description = _v.string("eventDescription")
    location_id = _v.integer("locationId")
    additional_info = _v.string("additionalInfo")
    order_stage = _v.string("orderStage")
    is_work = _v.boolean("isWork")
    is_won = _v.boolean("isWon")
    is_lose = _v.boolean("isLose")
    received_amount = _v.string("receivedAmount")
    lost_amount = _v.string("lostAmount")
    has_products = _v.boolean("hasProducts")
    photo = _v.anything("photo")
    export = _v.boolean("export")
    origin_version = _v.string("originVersion")
    company_ids = _v.array("companyIds", _k.INTEGER)
    logo = _v.anything("logo")
    address_legal = _v.string("addressLegal")
    banking_details = _v.string("bankingDetails")
    industry = _v.string("industry")
    revenue = _v.decimal("revenue")
    employees = _v.string("employees")
    is_my_company = _v.boolean("isMyCompany")
    uf_logo = _v.anything("ufLogo")
    uf_stamp = _v.anything("ufStamp")
    uf_director_sign = _v.anything("ufDirectorSign")
    uf_accountant_sign = _v.anything("ufAccountantSign")
    deal_id = _v.integer("dealId")
    person_type_id = _v.integer("personTypeId")
    """Id of the payer type."""
    mycompany_id = _v.integer("mycompanyId")
    comments_type = _v.choice("commentsType", CrmItemCommentsType)
    quote_number = _v.string("quoteNumber")
    content = _v.string("content")
    """Content."""
    content_type = _v.choice("contentType", CrmItemCommentsType)
    terms = _v.string("terms")
    terms_type = _v.choice("termsType", CrmItemCommentsType)
    storage_type_id = _v.integer("storageTypeId")
    storage_element_ids = _v.array("storageElementIds", _k.INTEGER)
    client_title = _v.string("clientTitle")
    client_addr = _v.string("clientAddr")
    client_contact = _v.string("clientContact")
    client_email = _v.string("clientEmail")
    client_phone = _v.string("clientPhone")
    client_tp_id = _v.string("clientTpId")
    client_tpa_id = _v.string("clientTpaId")
    actual_date = _v.day("actualDate")
    xml_id = _v.string("xmlId")
    """External id."""
    previous_stage_id = _v.string("previousStageId")
    account_number = _v.string("accountNumber")
    opportunity_account = _v.decimal("opportunityAccount")
    tax_value_account = _v.decimal("taxValueAccount")
    account_currency_id = _v.string("accountCurrencyId")


class CrmItemAddResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: CrmItem)
    """The record."""


class CrmItemBatchImportResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: CrmItemBatchImportResultItemsItem))
    """The records."""


class CrmItemBatchImportResultItemsItem(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: CrmItemBatchImportResultItemsItemItem)
    """The record."""
    error = _v.string("error")
    """Code of the error."""
    error_description = _v.string("error_description")
    """Text of the error."""


class CrmItemBatchImportResultItemsItemItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")


class CrmItemDelivery(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    account_number = _v.string("accountNumber")
    deducted = _v.boolean("deducted")
    date_deducted = _v.moment("dateDeducted")
    price_delivery = _v.decimal("priceDelivery")
    currency = _v.string("currency")
    """Code of the currency."""
    delivery_id = _v.integer("deliveryId")
    delivery_name = _v.string("deliveryName")


class CrmItemDetailsConfiguration(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    elements = _v.array("elements", _k.Nested(lambda: CrmItemDetailsConfigurationElementsItem))


class CrmItemDetailsConfigurationElementsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    option_flags = _v.choice("optionFlags", CrmItemDetailsConfigurationElementsItemOptionFlags)
    options = _v.nested("options", lambda: CrmItemDetailsConfigurationElementsItemOptions)
    """Options."""


class CrmItemDetailsConfigurationElementsItemOptions(_v.View):
    """Options."""

    __slots__ = ()
    default_country = _v.string("defaultCountry")


class CrmItemFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: CrmItemFieldsResultFields)
    """Fields, by name."""


class CrmItemFieldsResultFields(_v.View):
    """Fields, by name."""

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
    title = _v.anything("title")
    """Title."""
    upper_name = _v.string("upperName")
    id = _v.nested("id", lambda: CrmItemFieldsResultFieldsField)
    xml_id = _v.nested("xmlId", lambda: CrmItemFieldsResultFieldsField)
    """External id."""
    created_time = _v.nested("createdTime", lambda: CrmItemFieldsResultFieldsField)
    updated_time = _v.nested("updatedTime", lambda: CrmItemFieldsResultFieldsField)
    created_by = _v.nested("createdBy", lambda: CrmItemFieldsResultFieldsField)
    """Id of the user who made it."""
    updated_by = _v.nested("updatedBy", lambda: CrmItemFieldsResultFieldsField)
    """Id of the user who last changed it."""
    assigned_by_id = _v.nested("assignedById", lambda: CrmItemFieldsResultFieldsField)
    """Id of the responsible user."""
    opened = _v.nested("opened", lambda: CrmItemFieldsResultFieldsField)
    """Whether everybody may see it."""
    webform_id = _v.nested("webformId", lambda: CrmItemFieldsResultFieldsField)
    begindate = _v.nested("begindate", lambda: CrmItemFieldsResultFieldsField)
    closedate = _v.nested("closedate", lambda: CrmItemFieldsResultFieldsField)
    company_id = _v.nested("companyId", lambda: CrmItemFieldsResultFieldsField)
    """Id of the company."""
    contact_id = _v.nested("contactId", lambda: CrmItemFieldsResultFieldsField)
    """Id of the contact."""
    contact_ids = _v.nested("contactIds", lambda: CrmItemFieldsResultFieldsField)
    contacts = _v.nested("contacts", lambda: CrmItemFieldsResultFieldsField)
    observers = _v.nested("observers", lambda: CrmItemFieldsResultFieldsField)
    category_id = _v.nested("categoryId", lambda: CrmItemFieldsResultFieldsField)
    """Id of the pipeline or category."""
    moved_time = _v.nested("movedTime", lambda: CrmItemFieldsResultFieldsField)
    moved_by = _v.nested("movedBy", lambda: CrmItemFieldsResultFieldsField)
    stage_id = _v.nested("stageId", lambda: CrmItemFieldsResultFieldsField)
    """Id of the stage."""
    previous_stage_id = _v.nested("previousStageId", lambda: CrmItemFieldsResultFieldsField)
    source_id = _v.nested("sourceId", lambda: CrmItemFieldsResultFieldsField)
    source_description = _v.nested("sourceDescription", lambda: CrmItemFieldsResultFieldsField)
    currency_id = _v.nested("currencyId", lambda: CrmItemFieldsResultFieldsField)
    """Code of the currency."""
    is_manual_opportunity = _v.nested("isManualOpportunity", lambda: CrmItemFieldsResultFieldsField)
    opportunity = _v.nested("opportunity", lambda: CrmItemFieldsResultFieldsField)
    """Amount of the deal."""
    tax_value = _v.nested("taxValue", lambda: CrmItemFieldsResultFieldsField)
    mycompany_id = _v.nested("mycompanyId", lambda: CrmItemFieldsResultFieldsField)
    last_activity_by = _v.nested("lastActivityBy", lambda: CrmItemFieldsResultFieldsField)
    last_activity_time = _v.nested("lastActivityTime", lambda: CrmItemFieldsResultFieldsField)


class CrmItemFieldsResultFieldsCompanyIdSettings(_v.View):
    __slots__ = ()
    parent_entity_type_id = _v.integer("parentEntityTypeId")
    is_my_company = _v.boolean("isMyCompany")
    is_embedded_editor_enabled = _v.boolean("isEmbeddedEditorEnabled")


class CrmItemFieldsResultFieldsField(_v.View):
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
    upper_name = _v.string("upperName")
    settings = _v.nested("settings", lambda: CrmItemFieldsResultFieldsCompanyIdSettings)
    """Settings."""
    is_deprecated = _v.boolean("isDeprecated")
    status_type = _v.string("statusType")


class CrmItemGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: CrmItem)
    """The record."""


class CrmItemImportResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: CrmItemImportResultItem)
    """The record."""


class CrmItemImportResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")


class CrmItemPayment(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    account_number = _v.string("accountNumber")
    paid = _v.boolean("paid")
    date_paid = _v.moment("datePaid")
    emp_paid_id = _v.integer("empPaidId")
    pay_system_id = _v.string("paySystemId")
    sum = _v.decimal("sum")
    currency = _v.string("currency")
    """Code of the currency."""
    pay_system_name = _v.string("paySystemName")


class CrmItemPaymentDelivery(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    payment_id = _v.integer("paymentId")
    quantity = _v.decimal("quantity")
    """Quantity."""
    delivery_id = _v.integer("deliveryId")


class CrmItemPaymentProduct(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    payment_id = _v.integer("paymentId")
    quantity = _v.decimal("quantity")
    """Quantity."""
    row_id = _v.integer("rowId")


class CrmItemProductrow(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    owner_id = _v.integer("ownerId")
    """Id of the owner."""
    owner_type = _v.string("ownerType")
    product_id = _v.string("productId")
    """Id of the product."""
    product_name = _v.string("productName")
    price = _v.decimal("price")
    """Price."""
    price_account = _v.decimal("priceAccount")
    price_exclusive = _v.decimal("priceExclusive")
    price_netto = _v.decimal("priceNetto")
    price_brutto = _v.decimal("priceBrutto")
    quantity = _v.decimal("quantity")
    """Quantity."""
    discount_type_id = _v.choice("discountTypeId", CrmItemProductrowDiscountTypeId)
    discount_rate = _v.decimal("discountRate")
    discount_sum = _v.decimal("discountSum")
    tax_rate = _v.decimal("taxRate")
    tax_included = _v.boolean("taxIncluded")
    customized = _v.string("customized")
    measure_code = _v.anything("measureCode")
    measure_name = _v.string("measureName")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""
    type = _v.choice("type", CrmItemProductrowType)
    """Type."""
    store_id = _v.integer("storeId")
    """Id of the store."""


class CrmItemProductrowAddResult(_v.View):
    __slots__ = ()
    product_row = _v.nested("productRow", lambda: CrmItemProductrow)


class CrmItemProductrowFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: CrmItemProductrowFieldsResultFields)
    """Fields, by name."""


class CrmItemProductrowFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.nested("id", lambda: CrmItemProductrowFieldsResultFieldsField)
    owner_id = _v.nested("ownerId", lambda: CrmItemProductrowFieldsResultFieldsField)
    """Id of the owner."""
    owner_type = _v.nested("ownerType", lambda: CrmItemProductrowFieldsResultFieldsField)
    product_id = _v.nested("productId", lambda: CrmItemProductrowFieldsResultFieldsField)
    """Id of the product."""
    product_name = _v.nested("productName", lambda: CrmItemProductrowFieldsResultFieldsField)
    price = _v.nested("price", lambda: CrmItemProductrowFieldsResultFieldsField)
    """Price."""
    price_account = _v.mapping("priceAccount", _k.ANY)
    price_exclusive = _v.nested("priceExclusive", lambda: CrmItemProductrowFieldsResultFieldsField)
    price_netto = _v.nested("priceNetto", lambda: CrmItemProductrowFieldsResultFieldsField)
    price_brutto = _v.nested("priceBrutto", lambda: CrmItemProductrowFieldsResultFieldsField)
    quantity = _v.nested("quantity", lambda: CrmItemProductrowFieldsResultFieldsField)
    """Quantity."""
    discount_type_id = _v.nested("discountTypeId", lambda: CrmItemProductrowFieldsResultFieldsField)
    discount_rate = _v.nested("discountRate", lambda: CrmItemProductrowFieldsResultFieldsField)
    discount_sum = _v.nested("discountSum", lambda: CrmItemProductrowFieldsResultFieldsField)
    tax_rate = _v.nested("taxRate", lambda: CrmItemProductrowFieldsResultFieldsField)
    tax_included = _v.nested("taxIncluded", lambda: CrmItemProductrowFieldsResultFieldsField)
    customized = _v.nested("customized", lambda: CrmItemProductrowFieldsResultFieldsField)
    measure_code = _v.nested("measureCode", lambda: CrmItemProductrowFieldsResultFieldsField)
    measure_name = _v.nested("measureName", lambda: CrmItemProductrowFieldsResultFieldsField)
    sort = _v.nested("sort", lambda: CrmItemProductrowFieldsResultFieldsField)
    """Position in the sorting order."""
    xml_id = _v.mapping("xmlId", _k.ANY)
    """External id."""
    type = _v.nested("type", lambda: CrmItemProductrowFieldsResultFieldsField)
    """Type."""
    store_id = _v.nested("storeId", lambda: CrmItemProductrowFieldsResultFieldsField)
    """Id of the store."""


class CrmItemProductrowFieldsResultFieldsField(_v.View):
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


class CrmItemProductrowGetAvailableForPaymentResult(_v.View):
    __slots__ = ()
    product_rows = _v.array("productRows", _k.Nested(lambda: CrmItemProductrow))


class CrmItemProductrowGetResult(_v.View):
    __slots__ = ()
    product_row = _v.nested("productRow", lambda: CrmItemProductrow)


class CrmItemProductrowSetResult(_v.View):
    __slots__ = ()
    product_row = _v.array("productRow", _k.Nested(lambda: CrmItemProductrow))
    product_rows = _v.array(
        "productRows", _k.Nested(lambda: CrmItemProductrowSetResultProductRowsItem)
    )


class CrmItemProductrowSetResultProductRowsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    owner_id = _v.integer("ownerId")
    """Id of the owner."""
    owner_type = _v.string("ownerType")
    product_id = _v.integer("productId")
    """Id of the product."""
    product_name = _v.string("productName")
    price = _v.number("price")
    """Price."""
    price_account = _v.number("priceAccount")
    price_exclusive = _v.number("priceExclusive")
    price_netto = _v.number("priceNetto")
    price_brutto = _v.number("priceBrutto")
    quantity = _v.number("quantity")
    """Quantity."""
    discount_type_id = _v.integer("discountTypeId")
    discount_rate = _v.number("discountRate")
    discount_sum = _v.number("discountSum")
    tax_rate = _v.anything("taxRate")
    tax_included = _v.string("taxIncluded")
    customized = _v.string("customized")
    measure_code = _v.integer("measureCode")
    measure_name = _v.string("measureName")
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""
    type = _v.integer("type")
    """Type."""


class CrmItemProductrowUpdateResult(_v.View):
    __slots__ = ()
    product_row = _v.nested("productRow", lambda: CrmItemProductrow)


class CrmItemUpdateResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: CrmItem)
    """The record."""
