"""Answers of ``catalog.product``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import converters as _k, views as _v


class CatalogProductOfferType(IntEnum):
    VARIATION = 4  # variation
    VARIATION_WITHOUT_PRODUCT = 5  # variation without product


class CatalogProductPreviewTextType(StrEnum):
    TEXT = "text"  # text
    HTML = "html"  # HTML


class CatalogProductRecurSchemeType(StrEnum):
    H = "H"  # hour
    D = "D"  # day
    W = "W"  # week
    M = "M"  # month
    Q = "Q"  # quarter
    S = "S"  # half-year
    Y = "Y"  # year


class CatalogProductServiceType(IntEnum):
    SERVICE = 7  # service


class CatalogProductSkuType(IntEnum):
    PARENT_PRODUCT_WITH_VARIATIONS = 3  # parent product with variations
    PARENT_PRODUCT_WITHOUT_VARIATIONS = 6  # parent product without variations


class CatalogProductSubscribe(StrEnum):
    Y = "Y"  # yes
    N = "N"  # no
    D = "D"  # default


class CatalogProductType(IntEnum):
    SIMPLE_PRODUCT = 1  # simple product


class CatalogProduct(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    name = _v.string("name")
    """Name."""
    active = _v.boolean("active")
    available = _v.boolean("available")
    """Whether it can be had."""
    code = _v.string("code")
    """Symbolic code."""
    xml_id = _v.string("xmlId")
    """External id."""
    barcode_multi = _v.boolean("barcodeMulti")
    bundle = _v.boolean("bundle")
    can_buy_zero = _v.boolean("canBuyZero")
    """Whether it can be bought when none is in stock."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_active_from = _v.moment("dateActiveFrom")
    """Begin of activity."""
    date_active_to = _v.moment("dateActiveTo")
    """End of activity."""
    date_create = _v.moment("dateCreate")
    """When it was made."""
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""
    iblock_section_id = _v.integer("iblockSectionId")
    """Id of the section in the catalog."""
    measure = _v.integer("measure")
    """Id of the unit of measure."""
    preview_text = _v.string("previewText")
    """Short description."""
    detail_text = _v.string("detailText")
    """Detailed description."""
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductPreviewPicture)
    """Small picture."""
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductDetailPicture)
    """Large picture."""
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    """Format of the short description: text or html."""
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    """Format of the detailed description: text or html."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    subscribe = _v.choice("subscribe", CatalogProductSubscribe)
    vat_id = _v.integer("vatId")
    """Id of the VAT rate."""
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    height = _v.decimal("height")
    """Height."""
    length = _v.decimal("length")
    """Length."""
    weight = _v.decimal("weight")
    """Weight."""
    width = _v.decimal("width")
    """Width."""
    quantity_trace = _v.choice("quantityTrace", CatalogProductSubscribe)
    """Whether the stock is counted."""
    type = _v.choice("type", CatalogProductType)
    """Type."""
    purchasing_currency = _v.string("purchasingCurrency")
    """Currency of the purchasing price."""
    purchasing_price = _v.decimal("purchasingPrice")
    """Price at which it was bought."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    quantity_reserved = _v.decimal("quantityReserved")
    """Quantity that is reserved."""
    recur_scheme_length = _v.integer("recurSchemeLength")
    recur_scheme_type = _v.choice("recurSchemeType", CatalogProductRecurSchemeType)
    trial_price_id = _v.integer("trialPriceId")
    without_order = _v.boolean("withoutOrder")


class CatalogProductAddResult(_v.View):
    __slots__ = ()
    element = _v.nested("element", lambda: CatalogProduct)


class CatalogProductDetailPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductGetFieldsByFilterResult(_v.View):
    __slots__ = ()
    product = _v.nested("product", lambda: CatalogProductGetFieldsByFilterResultProduct)


class CatalogProductGetFieldsByFilterResultProduct(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductGetFieldsByFilterResultProductField)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Id of the information block."""
    name = _v.nested("name", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Name."""
    active = _v.nested("active", lambda: CatalogProductGetFieldsByFilterResultProductField)
    available = _v.nested("available", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Whether it can be had."""
    code = _v.nested("code", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Symbolic code."""
    xml_id = _v.nested("xmlId", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """External id."""
    barcode_multi = _v.mapping("barcodeMulti", _k.ANY)
    bundle = _v.nested("bundle", lambda: CatalogProductGetFieldsByFilterResultProductField)
    can_buy_zero = _v.nested(
        "canBuyZero", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Whether it can be bought when none is in stock."""
    created_by = _v.nested("createdBy", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Id of the user who last changed it."""
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Begin of activity."""
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """End of activity."""
    date_create = _v.nested("dateCreate", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """When it was made."""
    timestamp_x = _v.nested("timestampX", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """When it was last changed."""
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Id of the section in the catalog."""
    measure = _v.nested("measure", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Id of the unit of measure."""
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Short description."""
    detail_text = _v.nested("detailText", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Detailed description."""
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Small picture."""
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Large picture."""
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Format of the short description: text or html."""
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Format of the detailed description: text or html."""
    sort = _v.nested("sort", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Position in the sorting order."""
    subscribe = _v.nested("subscribe", lambda: CatalogProductGetFieldsByFilterResultProductField)
    vat_id = _v.nested("vatId", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Id of the VAT rate."""
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Whether the price contains VAT."""
    height = _v.nested("height", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Height."""
    length = _v.nested("length", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Length."""
    weight = _v.nested("weight", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Weight."""
    width = _v.nested("width", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Width."""
    quantity_trace = _v.nested(
        "quantityTrace", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Whether the stock is counted."""
    type = _v.nested("type", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Type."""
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Currency of the purchasing price."""
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Price at which it was bought."""
    quantity = _v.nested("quantity", lambda: CatalogProductGetFieldsByFilterResultProductField)
    """Quantity."""
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    """Quantity that is reserved."""
    recur_scheme_length = _v.mapping("recurSchemeLength", _k.ANY)
    recur_scheme_type = _v.mapping("recurSchemeType", _k.ANY)
    trial_price_id = _v.mapping("trialPriceId", _k.ANY)
    without_order = _v.mapping("withoutOrder", _k.ANY)
    negative_amount_trace = _v.nested(
        "negativeAmountTrace", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    price_type = _v.nested("priceType", lambda: CatalogProductGetFieldsByFilterResultProductField)


class CatalogProductGetFieldsByFilterResultProductField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


class CatalogProductGetResult(_v.View):
    __slots__ = ()
    product = _v.nested("product", lambda: CatalogProduct)


class CatalogProductOffer(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    name = _v.string("name")
    """Name."""
    active = _v.boolean("active")
    available = _v.boolean("available")
    """Whether it can be had."""
    code = _v.string("code")
    """Symbolic code."""
    xml_id = _v.string("xmlId")
    """External id."""
    barcode_multi = _v.boolean("barcodeMulti")
    bundle = _v.boolean("bundle")
    can_buy_zero = _v.boolean("canBuyZero")
    """Whether it can be bought when none is in stock."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_active_from = _v.moment("dateActiveFrom")
    """Begin of activity."""
    date_active_to = _v.moment("dateActiveTo")
    """End of activity."""
    date_create = _v.moment("dateCreate")
    """When it was made."""
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""
    iblock_section_id = _v.integer("iblockSectionId")
    """Id of the section in the catalog."""
    measure = _v.integer("measure")
    """Id of the unit of measure."""
    preview_text = _v.string("previewText")
    """Short description."""
    detail_text = _v.string("detailText")
    """Detailed description."""
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductOfferPreviewPicture)
    """Small picture."""
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductOfferDetailPicture)
    """Large picture."""
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    """Format of the short description: text or html."""
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    """Format of the detailed description: text or html."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    subscribe = _v.choice("subscribe", CatalogProductSubscribe)
    vat_id = _v.integer("vatId")
    """Id of the VAT rate."""
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    height = _v.decimal("height")
    """Height."""
    length = _v.decimal("length")
    """Length."""
    weight = _v.decimal("weight")
    """Weight."""
    width = _v.decimal("width")
    """Width."""
    quantity_trace = _v.choice("quantityTrace", CatalogProductSubscribe)
    """Whether the stock is counted."""
    type = _v.choice("type", CatalogProductOfferType)
    """Type."""
    purchasing_currency = _v.string("purchasingCurrency")
    """Currency of the purchasing price."""
    purchasing_price = _v.decimal("purchasingPrice")
    """Price at which it was bought."""
    quantity = _v.decimal("quantity")
    """Quantity."""
    quantity_reserved = _v.decimal("quantityReserved")
    """Quantity that is reserved."""
    recur_scheme_length = _v.integer("recurSchemeLength")
    recur_scheme_type = _v.choice("recurSchemeType", CatalogProductRecurSchemeType)
    trial_price_id = _v.integer("trialPriceId")
    without_order = _v.boolean("withoutOrder")
    parent_id = _v.nested("parentId", lambda: CatalogProductOfferParentId)
    """Id of the parent."""


class CatalogProductOfferAddResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOffer)


class CatalogProductOfferDetailPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductOfferGetFieldsByFilterResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOfferGetFieldsByFilterResultOffer)


class CatalogProductOfferGetFieldsByFilterResultOffer(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Id of the information block."""
    name = _v.nested("name", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Name."""
    active = _v.nested("active", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    available = _v.nested("available", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Whether it can be had."""
    code = _v.nested("code", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Symbolic code."""
    xml_id = _v.nested("xmlId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """External id."""
    barcode_multi = _v.mapping("barcodeMulti", _k.ANY)
    bundle = _v.nested("bundle", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    can_buy_zero = _v.nested(
        "canBuyZero", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Whether it can be bought when none is in stock."""
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Id of the user who made it."""
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Id of the user who last changed it."""
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Begin of activity."""
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """End of activity."""
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """When it was made."""
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """When it was last changed."""
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Id of the section in the catalog."""
    measure = _v.nested("measure", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Id of the unit of measure."""
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Short description."""
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Detailed description."""
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Small picture."""
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Large picture."""
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Format of the short description: text or html."""
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Format of the detailed description: text or html."""
    sort = _v.nested("sort", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Position in the sorting order."""
    subscribe = _v.nested("subscribe", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    vat_id = _v.nested("vatId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Id of the VAT rate."""
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Whether the price contains VAT."""
    height = _v.nested("height", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Height."""
    length = _v.nested("length", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Length."""
    weight = _v.nested("weight", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Weight."""
    width = _v.nested("width", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Width."""
    quantity_trace = _v.nested(
        "quantityTrace", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Whether the stock is counted."""
    type = _v.nested("type", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Type."""
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Currency of the purchasing price."""
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Price at which it was bought."""
    quantity = _v.nested("quantity", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Quantity."""
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    """Quantity that is reserved."""
    recur_scheme_length = _v.mapping("recurSchemeLength", _k.ANY)
    recur_scheme_type = _v.mapping("recurSchemeType", _k.ANY)
    trial_price_id = _v.mapping("trialPriceId", _k.ANY)
    without_order = _v.mapping("withoutOrder", _k.ANY)
    negative_amount_trace = _v.nested(
        "negativeAmountTrace", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    parent_id = _v.nested("parentId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    """Id of the parent."""
    price_type = _v.nested(
        "priceType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )


class CatalogProductOfferGetFieldsByFilterResultOfferField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    property_type = _v.string("propertyType")
    user_type = _v.string("userType")


class CatalogProductOfferGetResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOffer)


class CatalogProductOfferParentId(_v.View):
    __slots__ = ()
    value = _v.string("value")
    """Value."""
    value_id = _v.string("valueId")


class CatalogProductOfferPreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductOfferUpdateResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOffer)


class CatalogProductPreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductService(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    name = _v.string("name")
    """Name."""
    active = _v.boolean("active")
    available = _v.boolean("available")
    """Whether it can be had."""
    code = _v.string("code")
    """Symbolic code."""
    xml_id = _v.string("xmlId")
    """External id."""
    bundle = _v.boolean("bundle")
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_active_from = _v.moment("dateActiveFrom")
    """Begin of activity."""
    date_active_to = _v.moment("dateActiveTo")
    """End of activity."""
    date_create = _v.moment("dateCreate")
    """When it was made."""
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""
    iblock_section_id = _v.integer("iblockSectionId")
    """Id of the section in the catalog."""
    measure = _v.integer("measure")
    """Id of the unit of measure."""
    preview_text = _v.string("previewText")
    """Short description."""
    detail_text = _v.string("detailText")
    """Detailed description."""
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductServicePreviewPicture)
    """Small picture."""
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductServiceDetailPicture)
    """Large picture."""
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    """Format of the short description: text or html."""
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    """Format of the detailed description: text or html."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    vat_id = _v.integer("vatId")
    """Id of the VAT rate."""
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    type = _v.choice("type", CatalogProductServiceType)
    """Type."""


class CatalogProductServiceAddResult(_v.View):
    __slots__ = ()
    service = _v.nested("service", lambda: CatalogProductService)


class CatalogProductServiceDetailPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductServiceGetFieldsByFilterResult(_v.View):
    __slots__ = ()
    service = _v.nested("service", lambda: CatalogProductServiceGetFieldsByFilterResultService)


class CatalogProductServiceGetFieldsByFilterResultService(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    iblock_id = _v.nested(
        "iblockId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Id of the information block."""
    name = _v.nested("name", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    """Name."""
    active = _v.nested("active", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    available = _v.nested(
        "available", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Whether it can be had."""
    code = _v.nested("code", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    """Symbolic code."""
    xml_id = _v.nested("xmlId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    """External id."""
    bundle = _v.nested("bundle", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Id of the user who made it."""
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Id of the user who last changed it."""
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Begin of activity."""
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """End of activity."""
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """When it was made."""
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """When it was last changed."""
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Id of the section in the catalog."""
    measure = _v.mapping("measure", _k.ANY)
    """Id of the unit of measure."""
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Short description."""
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Detailed description."""
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Small picture."""
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Large picture."""
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Format of the short description: text or html."""
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Format of the detailed description: text or html."""
    sort = _v.nested("sort", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    """Position in the sorting order."""
    vat_id = _v.nested("vatId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    """Id of the VAT rate."""
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    """Whether the price contains VAT."""
    type = _v.nested("type", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    """Type."""
    price_type = _v.nested(
        "priceType", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )


class CatalogProductServiceGetFieldsByFilterResultServiceField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


class CatalogProductServiceGetResult(_v.View):
    __slots__ = ()
    service = _v.nested("service", lambda: CatalogProductService)


class CatalogProductServicePreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductServiceUpdateResult(_v.View):
    __slots__ = ()
    service = _v.nested("service", lambda: CatalogProductService)


class CatalogProductSku(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    name = _v.string("name")
    """Name."""
    active = _v.boolean("active")
    available = _v.boolean("available")
    """Whether it can be had."""
    code = _v.string("code")
    """Symbolic code."""
    xml_id = _v.string("xmlId")
    """External id."""
    bundle = _v.boolean("bundle")
    can_buy_zero = _v.boolean("canBuyZero")
    """Whether it can be bought when none is in stock."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_active_from = _v.moment("dateActiveFrom")
    """Begin of activity."""
    date_active_to = _v.moment("dateActiveTo")
    """End of activity."""
    date_create = _v.moment("dateCreate")
    """When it was made."""
    timestamp_x = _v.moment("timestampX")
    """When it was last changed."""
    iblock_section_id = _v.integer("iblockSectionId")
    """Id of the section in the catalog."""
    measure = _v.integer("measure")
    """Id of the unit of measure."""
    preview_text = _v.string("previewText")
    """Short description."""
    detail_text = _v.string("detailText")
    """Detailed description."""
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductSkuPreviewPicture)
    """Small picture."""
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductSkuDetailPicture)
    """Large picture."""
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    """Format of the short description: text or html."""
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    """Format of the detailed description: text or html."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    subscribe = _v.choice("subscribe", CatalogProductSubscribe)
    vat_id = _v.integer("vatId")
    """Id of the VAT rate."""
    vat_included = _v.boolean("vatIncluded")
    """Whether the price contains VAT."""
    height = _v.decimal("height")
    """Height."""
    length = _v.decimal("length")
    """Length."""
    weight = _v.decimal("weight")
    """Weight."""
    width = _v.decimal("width")
    """Width."""
    type = _v.choice("type", CatalogProductSkuType)
    """Type."""
    purchasing_currency = _v.string("purchasingCurrency")
    """Currency of the purchasing price."""
    purchasing_price = _v.decimal("purchasingPrice")
    """Price at which it was bought."""
    quantity = _v.decimal("quantity")
    """Quantity."""


class CatalogProductSkuAddResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSku)


class CatalogProductSkuDetailPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductSkuGetFieldsByFilterResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSkuGetFieldsByFilterResultSku)


class CatalogProductSkuGetFieldsByFilterResultSku(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Id of the information block."""
    name = _v.nested("name", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Name."""
    active = _v.nested("active", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    available = _v.nested("available", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Whether it can be had."""
    code = _v.nested("code", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Symbolic code."""
    xml_id = _v.nested("xmlId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """External id."""
    bundle = _v.nested("bundle", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    can_buy_zero = _v.nested("canBuyZero", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Whether it can be bought when none is in stock."""
    created_by = _v.nested("createdBy", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Id of the user who last changed it."""
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Begin of activity."""
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """End of activity."""
    date_create = _v.nested("dateCreate", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """When it was made."""
    timestamp_x = _v.nested("timestampX", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """When it was last changed."""
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Id of the section in the catalog."""
    measure = _v.nested("measure", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Id of the unit of measure."""
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Short description."""
    detail_text = _v.nested("detailText", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Detailed description."""
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Small picture."""
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Large picture."""
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Format of the short description: text or html."""
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Format of the detailed description: text or html."""
    sort = _v.nested("sort", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Position in the sorting order."""
    subscribe = _v.nested("subscribe", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    vat_id = _v.nested("vatId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Id of the VAT rate."""
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Whether the price contains VAT."""
    height = _v.nested("height", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Height."""
    length = _v.nested("length", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Length."""
    weight = _v.nested("weight", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Weight."""
    width = _v.nested("width", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Width."""
    type = _v.nested("type", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Type."""
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Currency of the purchasing price."""
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    """Price at which it was bought."""
    quantity = _v.nested("quantity", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    """Quantity."""
    price_type = _v.nested("priceType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)


class CatalogProductSkuGetFieldsByFilterResultSkuField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


class CatalogProductSkuGetResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSku)


class CatalogProductSkuPreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    """Address."""
    url_machine = _v.string("urlMachine")


class CatalogProductSkuUpdateResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSku)


class CatalogProductUpdateResult(_v.View):
    __slots__ = ()
    element = _v.nested("element", lambda: CatalogProduct)
