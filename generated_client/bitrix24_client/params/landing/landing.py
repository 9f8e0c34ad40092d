"""Parameters of ``landing.landing``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class LandingBlockGetRepositoryRepositorySection(TypedDict, total=False):
    name: str | None
    meta: Mapping[str, Any] | Sequence[Any] | None
    new: bool | Literal["Y", "N"] | None
    type: str | Sequence[Any] | None
    specialType: str | None
    separator: bool | Literal["Y", "N"] | None
    app_code: str | bool | None
    items: Mapping[str, LandingBlockGetRepositoryRepositorySectionItemsValue] | Sequence[Any] | None


class LandingBlockGetRepositoryRepositorySectionItemsValue(TypedDict, total=False):
    id: str | None
    name: str | None
    namespace: str | None
    new: bool | Literal["Y", "N"] | None
    version: str | None
    type: Sequence[Any] | None
    section: str | Sequence[str | None] | None
    system: bool | Literal["Y", "N"] | None
    description: str | None
    preview: str | None
    restricted: bool | Literal["Y", "N"] | None
    repo_id: int | str | bool | None
    app_code: str | bool | None
    only_for_license: str | None
    app_expired: bool | Literal["Y", "N"] | None
    requires_updates: bool | Literal["Y", "N"] | None
    favorite: bool | Literal["Y", "N"] | None
    favoriteMy: bool | Literal["Y", "N"] | None


class LandingLandingAddByTemplateFields(TypedDict, total=False):
    """Values of the fields, by name."""

    TITLE: str
    DESCRIPTION: str
    ID: int
    FOLDER_ID: int
    SITE_TYPE: str
    PREPARE_BLOCKS: bool | Literal["Y", "N"]
    PREPARE_BLOCKS_DATA: LandingLandingAddByTemplateFieldsPrepareBlocksData
    ADD_IN_MENU: Literal["Y", "N"]
    BLOCK_ID: int
    MENU_CODE: str


class LandingLandingAddByTemplateFieldsPrepareBlocksData(TypedDict, total=False):
    ACTION: str
    PARAMS: Mapping[str, Any]
    IBLOCK_ID: Any
    SECTION_ID: Any
    ELEMENT_ID: Any
    REQUISITE: Any
    BANK_REQUISITE: Any


class LandingLandingAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    SITE_ID: Required[int]
    CODE: str
    DESCRIPTION: str
    XML_ID: str
    SITEMAP: Literal["Y", "N"]
    FOLDER: Literal["Y", "N"]
    FOLDER_ID: int
    TPL_ID: int
    ADDITIONAL_FIELDS: PageAdditionalFields
    BLOCK_ID: int
    MENU_CODE: str


class LandingLandingAddblockFields(TypedDict, total=False):
    """Values of the fields, by name."""

    CODE: Required[str]
    AFTER_ID: int
    ACTIVE: Literal["Y", "N"]
    CONTENT: str
    RETURN_CONTENT: str


class LandingLandingCopyblockParams(TypedDict, total=False):
    """Further parameters of the call."""

    AFTER_ID: int
    RETURN_CONTENT: str


class LandingLandingFavoriteBlockMeta(TypedDict, total=False):
    name: str
    section: Sequence[LandingBlockGetRepositoryRepositorySection | str] | str
    preview: int
    tpl_code: str


class LandingLandingGetListParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    filter: LandingLandingGetListParamsFilter | Mapping[str, Any]
    order: LandingLandingGetListParamsOrder | Mapping[str, Any]
    group: Sequence[Any]
    limit: int
    offset: int
    get_preview: bool | int | Literal["Y", "N"]
    get_urls: bool | int | Literal["Y", "N"]
    check_area: bool | int | Literal["Y", "N"]


class LandingLandingGetListParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    SITE_ID: int
    DELETED: str


class LandingLandingGetListParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any


class LandingLandingMoveblockParams(TypedDict, total=False):
    """Further parameters of the call."""

    AFTER_ID: int
    RETURN_CONTENT: str


class LandingLandingRemoveEntitiesData(TypedDict, total=False):
    """Data."""

    blocks: Sequence[int]
    images: Sequence[LandingLandingRemoveEntitiesDataImagesItem]


class LandingLandingRemoveEntitiesDataImagesItem(TypedDict, total=False):
    block: Required[int]
    image: Required[int]


class LandingLandingUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    CODE: str
    DESCRIPTION: str
    XML_ID: str
    SITE_ID: int
    SITEMAP: Literal["Y", "N"]
    FOLDER: Literal["Y", "N"]
    FOLDER_ID: int
    TPL_ID: int
    DELETED: Literal["Y", "N"]
    DATE_PUBLIC: str
    ADDITIONAL_FIELDS: PageAdditionalFields


class PageAdditionalFields(TypedDict, total=False):
    THEME_CODE: str | None
    THEME_USE: Literal["Y", "N"] | None
    THEME_COLOR: str | None
    THEMEFONTS_USE: Literal["Y", "N"] | None
    THEMEFONTS_CODE: str | None
    THEMEFONTS_CODE_H: str | None
    THEMEFONTS_SIZE: Literal["0.92857", "1", "1.14286"] | None
    THEMEFONTS_COLOR: str | None
    THEMEFONTS_COLOR_H: str | None
    THEMEFONTS_LINE_HEIGHT: str | None
    THEMEFONTS_FONT_WEIGHT: str | None
    THEMEFONTS_FONT_WEIGHT_H: str | None
    FONTS_CODE: str | None
    METAOG_TITLE: str | None
    METAOG_DESCRIPTION: str | None
    METAOG_IMAGE: str | None
    METAMAIN_USE: Literal["Y", "N"] | None
    METAMAIN_TITLE: str | None
    METAMAIN_DESCRIPTION: str | None
    METAMAIN_KEYWORDS: str | None
    METAKEYWORDS_KEYWORDS: str | None
    METAROBOTS_INDEX: Literal["Y", "N"] | None
    METAGOOGLEVERIFICATION_USE: Literal["Y", "N"] | None
    METAGOOGLEVERIFICATION_META: str | None
    METAYANDEXVERIFICATION_USE: Literal["Y", "N"] | None
    METAYANDEXVERIFICATION_META: str | None
    ROBOTS_USE: Literal["Y", "N"] | None
    ROBOTS_CONTENT: str | None
    BACKGROUND_USE: Literal["Y", "N"] | None
    BACKGROUND_PICTURE: str | None
    BACKGROUND_POSITION: Literal["center", "repeat", "center_repeat_y", "no_repeat"] | None
    BACKGROUND_COLOR: str | None
    FAVICON_PICTURE: str | None
    VIEW_USE: Literal["Y", "N"] | None
    VIEW_TYPE: Literal["no", "ltr", "all", "mobile", "adaptive"] | None
    PADDING_TOPBOTTOM: Literal["N", "u-outer-space-v1", "u-outer-space-v2"] | None
    PADDING_LEFTRIGHT: Literal["N", "g-layout-semiboxed", "g-layout-boxed"] | None
    LAYOUT_BREAKPOINT: Literal["mobile", "tablet", "desktop", "all"] | None
    TRANSITION_COLOR: str | None
    UP_SHOW: Literal["Y", "N"] | None
    YACOUNTER_USE: Literal["Y", "N"] | None
    YACOUNTER_COUNTER: str | None
    GACOUNTER_USE: Literal["Y", "N"] | None
    GACOUNTER_COUNTER: str | None
    GACOUNTER_COUNTER_GA4: str | None
    GACOUNTER_SEND_CLICK: Literal["Y", "N"] | None
    GACOUNTER_CLICK_TYPE: Literal["href", "text"] | None
    GACOUNTER_SEND_SHOW: Literal["Y", "N"] | None
    GTM_USE: Literal["Y", "N"] | None
    GTM_COUNTER: str | None
    PIXELFB_USE: Literal["Y", "N"] | None
    PIXELFB_COUNTER: str | None
    PIXELVK_USE: Literal["Y", "N"] | None
    PIXELVK_COUNTER: str | None
    HEADBLOCK_USE: Literal["Y", "N"] | None
    HEADBLOCK_CODE: str | None
    CSSBLOCK_USE: Literal["Y", "N"] | None
    CSSBLOCK_CODE: str | None
    CSSBLOCK_FILE: str | None
    CUSTOMCSS_CSS_CODE: str | None
    CUSTOMCSS_CSS_URL: str | None
    GMAP_USE: Literal["Y", "N"] | None
    GMAP_CODE: str | None
    YMAP_USE: Literal["Y", "N"] | None
    YMAP_CODE: str | None
    B24BUTTON_USE: Literal["Y", "N"] | None
    B24BUTTON_CODE: str | None
    B24BUTTON_COLOR: Literal["site", "button", "custom"] | None
    B24BUTTON_COLOR_VALUE: str | None
    B24BUTTON_HELP: str | None
    COOKIES_USE: Literal["Y", "N"] | None
    COOKIES_AGREEMENT_ID: Literal["Y", "N"] | None
    COOKIES_COLOR_BG: str | None
    COOKIES_COLOR_TEXT: str | None
    COOKIES_POSITION: Literal["bottom_left", "bottom_right"] | None
    COOKIES_MODE: Literal["A", "I"] | None
    COPYRIGHT_SHOW: Literal["Y", "N"] | None
    COPYRIGHT_CODE: str | int | None
    SPEED_ASSETS: str | None
    SPEED_USE_LAZY: Literal["Y", "N"] | None
    SPEED_USE_WEBPACK: Literal["Y", "N"] | None
    SETTINGS_IBLOCK_ID: str | int | None
    SETTINGS_SECTION_ID: str | int | None
    SETTINGS_HIDE_NOT_AVAILABLE: str | None
    SETTINGS_HIDE_NOT_AVAILABLE_OFFERS: Literal["Y", "N"] | None
    SETTINGS_PRODUCT_SUBSCRIPTION: Literal["Y", "N"] | None
    SETTINGS_USE_PRODUCT_QUANTITY: Literal["Y", "N"] | None
    SETTINGS_DISPLAY_COMPARE: Literal["Y", "N"] | None
    SETTINGS_PRICE_CODE: Sequence[str | None] | None
    SETTINGS_CURRENCY_ID: str | None
    SETTINGS_PRICE_VAT_INCLUDE: Literal["Y", "N"] | None
    SETTINGS_SHOW_OLD_PRICE: Literal["Y", "N"] | None
    SETTINGS_SHOW_DISCOUNT_PERCENT: Literal["Y", "N"] | None
    SETTINGS_USE_PRICE_COUNT: Literal["Y", "N"] | None
    SETTINGS_SHOW_PRICE_COUNT: int | str | None
    SETTINGS_USE_ENHANCED_ECOMMERCE: Literal["Y", "N"] | None
    SETTINGS_DATA_LAYER_NAME: str | None
    SETTINGS_BRAND_PROPERTY: str | None
    SETTINGS_CART_POSITION: Literal["TC", "TR", "CR", "BR", "BC", "BL", "CL", "TL"] | None
    SETTINGS_AGREEMENT_USE: Literal["Y", "N"] | None
    SETTINGS_AGREEMENT_ID: str | int | None
    SETTINGS_AGREEMENTS: Sequence[PageAdditionalFieldsSettingsAgreementsItem] | None


class PageAdditionalFieldsSettingsAgreementsItem(TypedDict, total=False):
    ID: Any
    CHECKED: Any
    REQUIRED: Any
