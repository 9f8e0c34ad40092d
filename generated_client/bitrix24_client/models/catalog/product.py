"""Answers of ``catalog.product``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


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


class CatalogProductSubscribe(StrEnum):
    Y = "Y"  # yes
    N = "N"  # no
    D = "D"  # default


class CatalogProduct(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    name = _v.string("name")
    active = _v.boolean("active")
    available = _v.boolean("available")
    code = _v.string("code")
    xml_id = _v.string("xmlId")
    barcode_multi = _v.boolean("barcodeMulti")
    bundle = _v.boolean("bundle")
    can_buy_zero = _v.boolean("canBuyZero")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_active_from = _v.moment("dateActiveFrom")
    date_active_to = _v.moment("dateActiveTo")
    date_create = _v.moment("dateCreate")
    timestamp_x = _v.moment("timestampX")
    iblock_section_id = _v.integer("iblockSectionId")
    measure = _v.integer("measure")
    preview_text = _v.string("previewText")
    detail_text = _v.string("detailText")
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductPreviewPicture)
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductDetailPicture)
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    sort = _v.integer("sort")
    subscribe = _v.choice("subscribe", CatalogProductSubscribe)
    vat_id = _v.integer("vatId")
    vat_included = _v.boolean("vatIncluded")
    height = _v.decimal("height")
    length = _v.decimal("length")
    weight = _v.decimal("weight")
    width = _v.decimal("width")
    quantity_trace = _v.choice("quantityTrace", CatalogProductSubscribe)
    type = _v.string("type")
    purchasing_currency = _v.string("purchasingCurrency")
    purchasing_price = _v.decimal("purchasingPrice")
    quantity = _v.decimal("quantity")
    quantity_reserved = _v.decimal("quantityReserved")
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
    url_machine = _v.string("urlMachine")


class CatalogProductGetFieldsByFilterResult(_v.View):
    __slots__ = ()
    product = _v.nested("product", lambda: CatalogProductGetFieldsByFilterResultProduct)


class CatalogProductGetFieldsByFilterResultProduct(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductGetFieldsByFilterResultProductField)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductGetFieldsByFilterResultProductField)
    name = _v.nested("name", lambda: CatalogProductGetFieldsByFilterResultProductField)
    active = _v.nested("active", lambda: CatalogProductGetFieldsByFilterResultProductField)
    available = _v.nested("available", lambda: CatalogProductGetFieldsByFilterResultProductField)
    code = _v.nested("code", lambda: CatalogProductGetFieldsByFilterResultProductField)
    xml_id = _v.nested("xmlId", lambda: CatalogProductGetFieldsByFilterResultProductField)
    barcode_multi = _v.mapping("barcodeMulti", _k.ANY)
    bundle = _v.nested("bundle", lambda: CatalogProductGetFieldsByFilterResultProductField)
    can_buy_zero = _v.nested(
        "canBuyZero", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    created_by = _v.nested("createdBy", lambda: CatalogProductGetFieldsByFilterResultProductField)
    modified_by = _v.nested("modifiedBy", lambda: CatalogProductGetFieldsByFilterResultProductField)
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    date_create = _v.nested("dateCreate", lambda: CatalogProductGetFieldsByFilterResultProductField)
    timestamp_x = _v.nested("timestampX", lambda: CatalogProductGetFieldsByFilterResultProductField)
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    measure = _v.nested("measure", lambda: CatalogProductGetFieldsByFilterResultProductField)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    detail_text = _v.nested("detailText", lambda: CatalogProductGetFieldsByFilterResultProductField)
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    sort = _v.nested("sort", lambda: CatalogProductGetFieldsByFilterResultProductField)
    subscribe = _v.nested("subscribe", lambda: CatalogProductGetFieldsByFilterResultProductField)
    vat_id = _v.nested("vatId", lambda: CatalogProductGetFieldsByFilterResultProductField)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    height = _v.nested("height", lambda: CatalogProductGetFieldsByFilterResultProductField)
    length = _v.nested("length", lambda: CatalogProductGetFieldsByFilterResultProductField)
    weight = _v.nested("weight", lambda: CatalogProductGetFieldsByFilterResultProductField)
    width = _v.nested("width", lambda: CatalogProductGetFieldsByFilterResultProductField)
    quantity_trace = _v.nested(
        "quantityTrace", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    type = _v.nested("type", lambda: CatalogProductGetFieldsByFilterResultProductField)
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
    quantity = _v.nested("quantity", lambda: CatalogProductGetFieldsByFilterResultProductField)
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogProductGetFieldsByFilterResultProductField
    )
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
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


class CatalogProductGetResult(_v.View):
    __slots__ = ()
    product = _v.nested("product", lambda: CatalogProduct)


class CatalogProductOffer(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    name = _v.string("name")
    active = _v.boolean("active")
    available = _v.boolean("available")
    code = _v.string("code")
    xml_id = _v.string("xmlId")
    barcode_multi = _v.boolean("barcodeMulti")
    bundle = _v.boolean("bundle")
    can_buy_zero = _v.boolean("canBuyZero")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_active_from = _v.moment("dateActiveFrom")
    date_active_to = _v.moment("dateActiveTo")
    date_create = _v.moment("dateCreate")
    timestamp_x = _v.moment("timestampX")
    iblock_section_id = _v.integer("iblockSectionId")
    measure = _v.integer("measure")
    preview_text = _v.string("previewText")
    detail_text = _v.string("detailText")
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductOfferPreviewPicture)
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductOfferDetailPicture)
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    sort = _v.integer("sort")
    subscribe = _v.choice("subscribe", CatalogProductSubscribe)
    vat_id = _v.integer("vatId")
    vat_included = _v.boolean("vatIncluded")
    height = _v.decimal("height")
    length = _v.decimal("length")
    weight = _v.decimal("weight")
    width = _v.decimal("width")
    quantity_trace = _v.choice("quantityTrace", CatalogProductSubscribe)
    type = _v.string("type")
    purchasing_currency = _v.string("purchasingCurrency")
    purchasing_price = _v.decimal("purchasingPrice")
    quantity = _v.decimal("quantity")
    quantity_reserved = _v.decimal("quantityReserved")
    recur_scheme_length = _v.integer("recurSchemeLength")
    recur_scheme_type = _v.choice("recurSchemeType", CatalogProductRecurSchemeType)
    trial_price_id = _v.integer("trialPriceId")
    without_order = _v.boolean("withoutOrder")
    parent_id = _v.nested("parentId", lambda: CatalogProductOfferParentId)


class CatalogProductOfferAddResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOffer)


class CatalogProductOfferDetailPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    url_machine = _v.string("urlMachine")


class CatalogProductOfferGetFieldsByFilterResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOfferGetFieldsByFilterResultOffer)


class CatalogProductOfferGetFieldsByFilterResultOffer(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    name = _v.nested("name", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    active = _v.nested("active", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    available = _v.nested("available", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    code = _v.nested("code", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    xml_id = _v.nested("xmlId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    barcode_multi = _v.mapping("barcodeMulti", _k.ANY)
    bundle = _v.nested("bundle", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    can_buy_zero = _v.nested(
        "canBuyZero", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    measure = _v.nested("measure", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    sort = _v.nested("sort", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    subscribe = _v.nested("subscribe", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    vat_id = _v.nested("vatId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    height = _v.nested("height", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    length = _v.nested("length", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    weight = _v.nested("weight", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    width = _v.nested("width", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    quantity_trace = _v.nested(
        "quantityTrace", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    type = _v.nested("type", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    quantity = _v.nested("quantity", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    recur_scheme_length = _v.mapping("recurSchemeLength", _k.ANY)
    recur_scheme_type = _v.mapping("recurSchemeType", _k.ANY)
    trial_price_id = _v.mapping("trialPriceId", _k.ANY)
    without_order = _v.mapping("withoutOrder", _k.ANY)
    negative_amount_trace = _v.nested(
        "negativeAmountTrace", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )
    parent_id = _v.nested("parentId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField)
    price_type = _v.nested(
        "priceType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferField
    )


class CatalogProductOfferGetFieldsByFilterResultOfferField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_dynamic = _v.boolean("isDynamic")
    is_multiple = _v.boolean("isMultiple")
    property_type = _v.string("propertyType")
    user_type = _v.string("userType")


class CatalogProductOfferGetResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOffer)


class CatalogProductOfferParentId(_v.View):
    __slots__ = ()
    value = _v.string("value")
    value_id = _v.string("valueId")


class CatalogProductOfferPreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    url_machine = _v.string("urlMachine")


class CatalogProductOfferUpdateResult(_v.View):
    __slots__ = ()
    offer = _v.nested("offer", lambda: CatalogProductOffer)


class CatalogProductPreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    url_machine = _v.string("urlMachine")


class CatalogProductService(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    name = _v.string("name")
    active = _v.boolean("active")
    available = _v.boolean("available")
    code = _v.string("code")
    xml_id = _v.string("xmlId")
    bundle = _v.boolean("bundle")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_active_from = _v.moment("dateActiveFrom")
    date_active_to = _v.moment("dateActiveTo")
    date_create = _v.moment("dateCreate")
    timestamp_x = _v.moment("timestampX")
    iblock_section_id = _v.integer("iblockSectionId")
    measure = _v.integer("measure")
    preview_text = _v.string("previewText")
    detail_text = _v.string("detailText")
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductServicePreviewPicture)
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductServiceDetailPicture)
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    sort = _v.integer("sort")
    vat_id = _v.integer("vatId")
    vat_included = _v.boolean("vatIncluded")
    type = _v.string("type")


class CatalogProductServiceAddResult(_v.View):
    __slots__ = ()
    service = _v.nested("service", lambda: CatalogProductService)


class CatalogProductServiceDetailPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
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
    name = _v.nested("name", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    active = _v.nested("active", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    available = _v.nested(
        "available", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    code = _v.nested("code", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    xml_id = _v.nested("xmlId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    bundle = _v.nested("bundle", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    measure = _v.mapping("measure", _k.ANY)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    sort = _v.nested("sort", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    vat_id = _v.nested("vatId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )
    type = _v.nested("type", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField)
    price_type = _v.nested(
        "priceType", lambda: CatalogProductServiceGetFieldsByFilterResultServiceField
    )


class CatalogProductServiceGetFieldsByFilterResultServiceField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


class CatalogProductServiceGetResult(_v.View):
    __slots__ = ()
    service = _v.nested("service", lambda: CatalogProductService)


class CatalogProductServicePreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    url_machine = _v.string("urlMachine")


class CatalogProductServiceUpdateResult(_v.View):
    __slots__ = ()
    service = _v.nested("service", lambda: CatalogProductService)


class CatalogProductSku(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    name = _v.string("name")
    active = _v.boolean("active")
    available = _v.boolean("available")
    code = _v.string("code")
    xml_id = _v.string("xmlId")
    bundle = _v.boolean("bundle")
    can_buy_zero = _v.boolean("canBuyZero")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_active_from = _v.moment("dateActiveFrom")
    date_active_to = _v.moment("dateActiveTo")
    date_create = _v.moment("dateCreate")
    timestamp_x = _v.moment("timestampX")
    iblock_section_id = _v.integer("iblockSectionId")
    measure = _v.integer("measure")
    preview_text = _v.string("previewText")
    detail_text = _v.string("detailText")
    preview_picture = _v.nested("previewPicture", lambda: CatalogProductSkuPreviewPicture)
    detail_picture = _v.nested("detailPicture", lambda: CatalogProductSkuDetailPicture)
    preview_text_type = _v.choice("previewTextType", CatalogProductPreviewTextType)
    detail_text_type = _v.choice("detailTextType", CatalogProductPreviewTextType)
    sort = _v.integer("sort")
    subscribe = _v.choice("subscribe", CatalogProductSubscribe)
    vat_id = _v.integer("vatId")
    vat_included = _v.boolean("vatIncluded")
    height = _v.decimal("height")
    length = _v.decimal("length")
    weight = _v.decimal("weight")
    width = _v.decimal("width")
    type = _v.string("type")
    purchasing_currency = _v.string("purchasingCurrency")
    purchasing_price = _v.decimal("purchasingPrice")
    quantity = _v.decimal("quantity")


class CatalogProductSkuAddResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSku)


class CatalogProductSkuDetailPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    url_machine = _v.string("urlMachine")


class CatalogProductSkuGetFieldsByFilterResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSkuGetFieldsByFilterResultSku)


class CatalogProductSkuGetFieldsByFilterResultSku(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    name = _v.nested("name", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    active = _v.nested("active", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    available = _v.nested("available", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    code = _v.nested("code", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    xml_id = _v.nested("xmlId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    bundle = _v.nested("bundle", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    can_buy_zero = _v.nested("canBuyZero", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    created_by = _v.nested("createdBy", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    modified_by = _v.nested("modifiedBy", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    date_create = _v.nested("dateCreate", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    timestamp_x = _v.nested("timestampX", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    measure = _v.nested("measure", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    detail_text = _v.nested("detailText", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    sort = _v.nested("sort", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    subscribe = _v.nested("subscribe", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    vat_id = _v.nested("vatId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    height = _v.nested("height", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    length = _v.nested("length", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    weight = _v.nested("weight", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    width = _v.nested("width", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    type = _v.nested("type", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField
    )
    quantity = _v.nested("quantity", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)
    price_type = _v.nested("priceType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuField)


class CatalogProductSkuGetFieldsByFilterResultSkuField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


class CatalogProductSkuGetResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSku)


class CatalogProductSkuPreviewPicture(_v.View):
    __slots__ = ()
    id = _v.string("id")
    url = _v.string("url")
    url_machine = _v.string("urlMachine")


class CatalogProductSkuUpdateResult(_v.View):
    __slots__ = ()
    sku = _v.nested("sku", lambda: CatalogProductSku)


class CatalogProductUpdateResult(_v.View):
    __slots__ = ()
    element = _v.nested("element", lambda: CatalogProduct)
