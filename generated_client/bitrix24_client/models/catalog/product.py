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
    id = _v.nested("id", lambda: CatalogProductGetFieldsByFilterResultProductId)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductGetFieldsByFilterResultProductIblockId)
    name = _v.nested("name", lambda: CatalogProductGetFieldsByFilterResultProductName)
    active = _v.nested("active", lambda: CatalogProductGetFieldsByFilterResultProductActive)
    available = _v.nested(
        "available", lambda: CatalogProductGetFieldsByFilterResultProductAvailable
    )
    code = _v.nested("code", lambda: CatalogProductGetFieldsByFilterResultProductCode)
    xml_id = _v.nested("xmlId", lambda: CatalogProductGetFieldsByFilterResultProductXmlId)
    barcode_multi = _v.mapping("barcodeMulti", _k.ANY)
    bundle = _v.nested("bundle", lambda: CatalogProductGetFieldsByFilterResultProductBundle)
    can_buy_zero = _v.nested(
        "canBuyZero", lambda: CatalogProductGetFieldsByFilterResultProductCanBuyZero
    )
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductGetFieldsByFilterResultProductCreatedBy
    )
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductGetFieldsByFilterResultProductModifiedBy
    )
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductGetFieldsByFilterResultProductDateActiveFrom
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductGetFieldsByFilterResultProductDateActiveTo
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductGetFieldsByFilterResultProductDateCreate
    )
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductGetFieldsByFilterResultProductTimestampX
    )
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductGetFieldsByFilterResultProductIblockSectionId
    )
    measure = _v.nested("measure", lambda: CatalogProductGetFieldsByFilterResultProductMeasure)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductGetFieldsByFilterResultProductPreviewText
    )
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductGetFieldsByFilterResultProductDetailText
    )
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductGetFieldsByFilterResultProductPreviewPicture
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductGetFieldsByFilterResultProductDetailPicture
    )
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductGetFieldsByFilterResultProductPreviewTextType
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductGetFieldsByFilterResultProductDetailTextType
    )
    sort = _v.nested("sort", lambda: CatalogProductGetFieldsByFilterResultProductSort)
    subscribe = _v.nested(
        "subscribe", lambda: CatalogProductGetFieldsByFilterResultProductSubscribe
    )
    vat_id = _v.nested("vatId", lambda: CatalogProductGetFieldsByFilterResultProductVatId)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductGetFieldsByFilterResultProductVatIncluded
    )
    height = _v.nested("height", lambda: CatalogProductGetFieldsByFilterResultProductHeight)
    length = _v.nested("length", lambda: CatalogProductGetFieldsByFilterResultProductLength)
    weight = _v.nested("weight", lambda: CatalogProductGetFieldsByFilterResultProductWeight)
    width = _v.nested("width", lambda: CatalogProductGetFieldsByFilterResultProductWidth)
    quantity_trace = _v.nested(
        "quantityTrace", lambda: CatalogProductGetFieldsByFilterResultProductQuantityTrace
    )
    type = _v.nested("type", lambda: CatalogProductGetFieldsByFilterResultProductType)
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductGetFieldsByFilterResultProductPurchasingCurrency
    )
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductGetFieldsByFilterResultProductPurchasingPrice
    )
    quantity = _v.nested("quantity", lambda: CatalogProductGetFieldsByFilterResultProductQuantity)
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogProductGetFieldsByFilterResultProductQuantityReserved
    )
    recur_scheme_length = _v.mapping("recurSchemeLength", _k.ANY)
    recur_scheme_type = _v.mapping("recurSchemeType", _k.ANY)
    trial_price_id = _v.mapping("trialPriceId", _k.ANY)
    without_order = _v.mapping("withoutOrder", _k.ANY)
    negative_amount_trace = _v.nested(
        "negativeAmountTrace",
        lambda: CatalogProductGetFieldsByFilterResultProductNegativeAmountTrace,
    )
    price_type = _v.nested(
        "priceType", lambda: CatalogProductGetFieldsByFilterResultProductPriceType
    )


class CatalogProductGetFieldsByFilterResultProductActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductAvailable(_v.View):
    """Whether it can be had."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductBundle(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductCanBuyZero(_v.View):
    """Whether it can be bought when none is in stock."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductDateActiveFrom(_v.View):
    """Begin of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductDateActiveTo(_v.View):
    """End of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductDetailPicture(_v.View):
    """Large picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductDetailText(_v.View):
    """Detailed description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductDetailTextType(_v.View):
    """Format of the detailed description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductHeight(_v.View):
    """Height."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductIblockId(_v.View):
    """Id of the information block."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductIblockSectionId(_v.View):
    """Id of the section in the catalog."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductLength(_v.View):
    """Length."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductMeasure(_v.View):
    """Id of the unit of measure."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductNegativeAmountTrace(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductPreviewPicture(_v.View):
    """Small picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductPreviewText(_v.View):
    """Short description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductPreviewTextType(_v.View):
    """Format of the short description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductPriceType(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductPurchasingCurrency(_v.View):
    """Currency of the purchasing price."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductPurchasingPrice(_v.View):
    """Price at which it was bought."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductQuantity(_v.View):
    """Quantity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductQuantityReserved(_v.View):
    """Quantity that is reserved."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductQuantityTrace(_v.View):
    """Whether the stock is counted."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductSubscribe(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductTimestampX(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductType(_v.View):
    """Type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductVatId(_v.View):
    """Id of the VAT rate."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductVatIncluded(_v.View):
    """Whether the price contains VAT."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductWeight(_v.View):
    """Weight."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductWidth(_v.View):
    """Width."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductGetFieldsByFilterResultProductXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


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
    id = _v.nested("id", lambda: CatalogProductOfferGetFieldsByFilterResultOfferId)
    iblock_id = _v.nested(
        "iblockId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferIblockId
    )
    name = _v.nested("name", lambda: CatalogProductOfferGetFieldsByFilterResultOfferName)
    active = _v.nested("active", lambda: CatalogProductOfferGetFieldsByFilterResultOfferActive)
    available = _v.nested(
        "available", lambda: CatalogProductOfferGetFieldsByFilterResultOfferAvailable
    )
    code = _v.nested("code", lambda: CatalogProductOfferGetFieldsByFilterResultOfferCode)
    xml_id = _v.nested("xmlId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferXmlId)
    barcode_multi = _v.mapping("barcodeMulti", _k.ANY)
    bundle = _v.nested("bundle", lambda: CatalogProductOfferGetFieldsByFilterResultOfferBundle)
    can_buy_zero = _v.nested(
        "canBuyZero", lambda: CatalogProductOfferGetFieldsByFilterResultOfferCanBuyZero
    )
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductOfferGetFieldsByFilterResultOfferCreatedBy
    )
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductOfferGetFieldsByFilterResultOfferModifiedBy
    )
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductOfferGetFieldsByFilterResultOfferDateActiveFrom
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductOfferGetFieldsByFilterResultOfferDateActiveTo
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductOfferGetFieldsByFilterResultOfferDateCreate
    )
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductOfferGetFieldsByFilterResultOfferTimestampX
    )
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferIblockSectionId
    )
    measure = _v.nested("measure", lambda: CatalogProductOfferGetFieldsByFilterResultOfferMeasure)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductOfferGetFieldsByFilterResultOfferPreviewText
    )
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductOfferGetFieldsByFilterResultOfferDetailText
    )
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductOfferGetFieldsByFilterResultOfferPreviewPicture
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductOfferGetFieldsByFilterResultOfferDetailPicture
    )
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferPreviewTextType
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferDetailTextType
    )
    sort = _v.nested("sort", lambda: CatalogProductOfferGetFieldsByFilterResultOfferSort)
    subscribe = _v.nested(
        "subscribe", lambda: CatalogProductOfferGetFieldsByFilterResultOfferSubscribe
    )
    vat_id = _v.nested("vatId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferVatId)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductOfferGetFieldsByFilterResultOfferVatIncluded
    )
    height = _v.nested("height", lambda: CatalogProductOfferGetFieldsByFilterResultOfferHeight)
    length = _v.nested("length", lambda: CatalogProductOfferGetFieldsByFilterResultOfferLength)
    weight = _v.nested("weight", lambda: CatalogProductOfferGetFieldsByFilterResultOfferWeight)
    width = _v.nested("width", lambda: CatalogProductOfferGetFieldsByFilterResultOfferWidth)
    quantity_trace = _v.nested(
        "quantityTrace", lambda: CatalogProductOfferGetFieldsByFilterResultOfferQuantityTrace
    )
    type = _v.nested("type", lambda: CatalogProductOfferGetFieldsByFilterResultOfferType)
    purchasing_currency = _v.nested(
        "purchasingCurrency",
        lambda: CatalogProductOfferGetFieldsByFilterResultOfferPurchasingCurrency,
    )
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductOfferGetFieldsByFilterResultOfferPurchasingPrice
    )
    quantity = _v.nested(
        "quantity", lambda: CatalogProductOfferGetFieldsByFilterResultOfferQuantity
    )
    quantity_reserved = _v.nested(
        "quantityReserved", lambda: CatalogProductOfferGetFieldsByFilterResultOfferQuantityReserved
    )
    recur_scheme_length = _v.mapping("recurSchemeLength", _k.ANY)
    recur_scheme_type = _v.mapping("recurSchemeType", _k.ANY)
    trial_price_id = _v.mapping("trialPriceId", _k.ANY)
    without_order = _v.mapping("withoutOrder", _k.ANY)
    negative_amount_trace = _v.nested(
        "negativeAmountTrace",
        lambda: CatalogProductOfferGetFieldsByFilterResultOfferNegativeAmountTrace,
    )
    parent_id = _v.nested(
        "parentId", lambda: CatalogProductOfferGetFieldsByFilterResultOfferParentId
    )
    price_type = _v.nested(
        "priceType", lambda: CatalogProductOfferGetFieldsByFilterResultOfferPriceType
    )


class CatalogProductOfferGetFieldsByFilterResultOfferActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferAvailable(_v.View):
    """Whether it can be had."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferBundle(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferCanBuyZero(_v.View):
    """Whether it can be bought when none is in stock."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferDateActiveFrom(_v.View):
    """Begin of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferDateActiveTo(_v.View):
    """End of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferDetailPicture(_v.View):
    """Large picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferDetailText(_v.View):
    """Detailed description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferDetailTextType(_v.View):
    """Format of the detailed description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferHeight(_v.View):
    """Height."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferIblockId(_v.View):
    """Id of the information block."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferIblockSectionId(_v.View):
    """Id of the section in the catalog."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferLength(_v.View):
    """Length."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferMeasure(_v.View):
    """Id of the unit of measure."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferNegativeAmountTrace(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferParentId(_v.View):
    """Id of the parent."""

    __slots__ = ()
    is_dynamic = _v.boolean("isDynamic")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    property_type = _v.string("propertyType")
    type = _v.string("type")
    user_type = _v.string("userType")


class CatalogProductOfferGetFieldsByFilterResultOfferPreviewPicture(_v.View):
    """Small picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferPreviewText(_v.View):
    """Short description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferPreviewTextType(_v.View):
    """Format of the short description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferPriceType(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferPurchasingCurrency(_v.View):
    """Currency of the purchasing price."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferPurchasingPrice(_v.View):
    """Price at which it was bought."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferQuantity(_v.View):
    """Quantity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferQuantityReserved(_v.View):
    """Quantity that is reserved."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferQuantityTrace(_v.View):
    """Whether the stock is counted."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferSubscribe(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferTimestampX(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferType(_v.View):
    """Type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferVatId(_v.View):
    """Id of the VAT rate."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferVatIncluded(_v.View):
    """Whether the price contains VAT."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferWeight(_v.View):
    """Weight."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferWidth(_v.View):
    """Width."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductOfferGetFieldsByFilterResultOfferXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


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
    id = _v.nested("id", lambda: CatalogProductServiceGetFieldsByFilterResultServiceId)
    iblock_id = _v.nested(
        "iblockId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceIblockId
    )
    name = _v.nested("name", lambda: CatalogProductServiceGetFieldsByFilterResultServiceName)
    active = _v.nested("active", lambda: CatalogProductServiceGetFieldsByFilterResultServiceActive)
    available = _v.nested(
        "available", lambda: CatalogProductServiceGetFieldsByFilterResultServiceAvailable
    )
    code = _v.nested("code", lambda: CatalogProductServiceGetFieldsByFilterResultServiceCode)
    xml_id = _v.nested("xmlId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceXmlId)
    bundle = _v.nested("bundle", lambda: CatalogProductServiceGetFieldsByFilterResultServiceBundle)
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductServiceGetFieldsByFilterResultServiceCreatedBy
    )
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductServiceGetFieldsByFilterResultServiceModifiedBy
    )
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductServiceGetFieldsByFilterResultServiceDateActiveFrom
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductServiceGetFieldsByFilterResultServiceDateActiveTo
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductServiceGetFieldsByFilterResultServiceDateCreate
    )
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductServiceGetFieldsByFilterResultServiceTimestampX
    )
    iblock_section_id = _v.nested(
        "iblockSectionId",
        lambda: CatalogProductServiceGetFieldsByFilterResultServiceIblockSectionId,
    )
    measure = _v.mapping("measure", _k.ANY)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductServiceGetFieldsByFilterResultServicePreviewText
    )
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductServiceGetFieldsByFilterResultServiceDetailText
    )
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductServiceGetFieldsByFilterResultServicePreviewPicture
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductServiceGetFieldsByFilterResultServiceDetailPicture
    )
    preview_text_type = _v.nested(
        "previewTextType",
        lambda: CatalogProductServiceGetFieldsByFilterResultServicePreviewTextType,
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductServiceGetFieldsByFilterResultServiceDetailTextType
    )
    sort = _v.nested("sort", lambda: CatalogProductServiceGetFieldsByFilterResultServiceSort)
    vat_id = _v.nested("vatId", lambda: CatalogProductServiceGetFieldsByFilterResultServiceVatId)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductServiceGetFieldsByFilterResultServiceVatIncluded
    )
    type = _v.nested("type", lambda: CatalogProductServiceGetFieldsByFilterResultServiceType)
    price_type = _v.nested(
        "priceType", lambda: CatalogProductServiceGetFieldsByFilterResultServicePriceType
    )


class CatalogProductServiceGetFieldsByFilterResultServiceActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceAvailable(_v.View):
    """Whether it can be had."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceBundle(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceDateActiveFrom(_v.View):
    """Begin of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceDateActiveTo(_v.View):
    """End of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceDetailPicture(_v.View):
    """Large picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceDetailText(_v.View):
    """Detailed description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceDetailTextType(_v.View):
    """Format of the detailed description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceIblockId(_v.View):
    """Id of the information block."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceIblockSectionId(_v.View):
    """Id of the section in the catalog."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServicePreviewPicture(_v.View):
    """Small picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServicePreviewText(_v.View):
    """Short description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServicePreviewTextType(_v.View):
    """Format of the short description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServicePriceType(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceTimestampX(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceType(_v.View):
    """Type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceVatId(_v.View):
    """Id of the VAT rate."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceVatIncluded(_v.View):
    """Whether the price contains VAT."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductServiceGetFieldsByFilterResultServiceXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


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
    id = _v.nested("id", lambda: CatalogProductSkuGetFieldsByFilterResultSkuId)
    iblock_id = _v.nested("iblockId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuIblockId)
    name = _v.nested("name", lambda: CatalogProductSkuGetFieldsByFilterResultSkuName)
    active = _v.nested("active", lambda: CatalogProductSkuGetFieldsByFilterResultSkuActive)
    available = _v.nested("available", lambda: CatalogProductSkuGetFieldsByFilterResultSkuAvailable)
    code = _v.nested("code", lambda: CatalogProductSkuGetFieldsByFilterResultSkuCode)
    xml_id = _v.nested("xmlId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuXmlId)
    bundle = _v.nested("bundle", lambda: CatalogProductSkuGetFieldsByFilterResultSkuBundle)
    can_buy_zero = _v.nested(
        "canBuyZero", lambda: CatalogProductSkuGetFieldsByFilterResultSkuCanBuyZero
    )
    created_by = _v.nested(
        "createdBy", lambda: CatalogProductSkuGetFieldsByFilterResultSkuCreatedBy
    )
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogProductSkuGetFieldsByFilterResultSkuModifiedBy
    )
    date_active_from = _v.nested(
        "dateActiveFrom", lambda: CatalogProductSkuGetFieldsByFilterResultSkuDateActiveFrom
    )
    date_active_to = _v.nested(
        "dateActiveTo", lambda: CatalogProductSkuGetFieldsByFilterResultSkuDateActiveTo
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogProductSkuGetFieldsByFilterResultSkuDateCreate
    )
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogProductSkuGetFieldsByFilterResultSkuTimestampX
    )
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuIblockSectionId
    )
    measure = _v.nested("measure", lambda: CatalogProductSkuGetFieldsByFilterResultSkuMeasure)
    preview_text = _v.nested(
        "previewText", lambda: CatalogProductSkuGetFieldsByFilterResultSkuPreviewText
    )
    detail_text = _v.nested(
        "detailText", lambda: CatalogProductSkuGetFieldsByFilterResultSkuDetailText
    )
    preview_picture = _v.nested(
        "previewPicture", lambda: CatalogProductSkuGetFieldsByFilterResultSkuPreviewPicture
    )
    detail_picture = _v.nested(
        "detailPicture", lambda: CatalogProductSkuGetFieldsByFilterResultSkuDetailPicture
    )
    preview_text_type = _v.nested(
        "previewTextType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuPreviewTextType
    )
    detail_text_type = _v.nested(
        "detailTextType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuDetailTextType
    )
    sort = _v.nested("sort", lambda: CatalogProductSkuGetFieldsByFilterResultSkuSort)
    subscribe = _v.nested("subscribe", lambda: CatalogProductSkuGetFieldsByFilterResultSkuSubscribe)
    vat_id = _v.nested("vatId", lambda: CatalogProductSkuGetFieldsByFilterResultSkuVatId)
    vat_included = _v.nested(
        "vatIncluded", lambda: CatalogProductSkuGetFieldsByFilterResultSkuVatIncluded
    )
    height = _v.nested("height", lambda: CatalogProductSkuGetFieldsByFilterResultSkuHeight)
    length = _v.nested("length", lambda: CatalogProductSkuGetFieldsByFilterResultSkuLength)
    weight = _v.nested("weight", lambda: CatalogProductSkuGetFieldsByFilterResultSkuWeight)
    width = _v.nested("width", lambda: CatalogProductSkuGetFieldsByFilterResultSkuWidth)
    type = _v.nested("type", lambda: CatalogProductSkuGetFieldsByFilterResultSkuType)
    purchasing_currency = _v.nested(
        "purchasingCurrency", lambda: CatalogProductSkuGetFieldsByFilterResultSkuPurchasingCurrency
    )
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogProductSkuGetFieldsByFilterResultSkuPurchasingPrice
    )
    quantity = _v.nested("quantity", lambda: CatalogProductSkuGetFieldsByFilterResultSkuQuantity)
    price_type = _v.nested(
        "priceType", lambda: CatalogProductSkuGetFieldsByFilterResultSkuPriceType
    )


class CatalogProductSkuGetFieldsByFilterResultSkuActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuAvailable(_v.View):
    """Whether it can be had."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuBundle(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuCanBuyZero(_v.View):
    """Whether it can be bought when none is in stock."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuDateActiveFrom(_v.View):
    """Begin of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuDateActiveTo(_v.View):
    """End of activity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuDetailPicture(_v.View):
    """Large picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuDetailText(_v.View):
    """Detailed description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuDetailTextType(_v.View):
    """Format of the detailed description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuHeight(_v.View):
    """Height."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuIblockId(_v.View):
    """Id of the information block."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuIblockSectionId(_v.View):
    """Id of the section in the catalog."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuLength(_v.View):
    """Length."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuMeasure(_v.View):
    """Id of the unit of measure."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuPreviewPicture(_v.View):
    """Small picture."""

    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuPreviewText(_v.View):
    """Short description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuPreviewTextType(_v.View):
    """Format of the short description: text or html."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuPriceType(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuPurchasingCurrency(_v.View):
    """Currency of the purchasing price."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuPurchasingPrice(_v.View):
    """Price at which it was bought."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuQuantity(_v.View):
    """Quantity."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuSubscribe(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuTimestampX(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuType(_v.View):
    """Type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuVatId(_v.View):
    """Id of the VAT rate."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuVatIncluded(_v.View):
    """Whether the price contains VAT."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuWeight(_v.View):
    """Weight."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuWidth(_v.View):
    """Width."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


class CatalogProductSkuGetFieldsByFilterResultSkuXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    name = _v.string("name")
    type = _v.string("type")


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
