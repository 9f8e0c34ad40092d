"""Parameters of ``landing.landing``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class AdditionalSettingsAgreementsItem(TypedDict, total=False):
    ID: Any
    CHECKED: Any
    REQUIRED: Any


class LandingBlockGetRepositoryRepositorySection(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    meta: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    new: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    type: str | float | Decimal | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    specialType: str | float | Decimal | Literal[False] | None
    separator: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    app_code: (
        str | float | Decimal | Literal[False, "Y", "N", "1", "0", 1, "true", "false"] | bool | None
    )
    items: (
        Mapping[str, LandingBlockGetrepositoryResultValueItemsValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingBlockGetrepositoryResultValueItemsValue(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    namespace: str | float | Decimal | Literal[False] | None
    new: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    version: str | float | Decimal | Literal[False] | None
    type: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    section: (
        str
        | float
        | Decimal
        | Literal[False]
        | Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | Sequence[Any]
        | None
    )
    system: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    description: str | float | Decimal | Literal[False] | None
    preview: str | float | Decimal | Literal[False] | None
    restricted: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    repo_id: (
        int
        | str
        | Literal[False, "Y", "N", "1", "0", 1, "true", "false"]
        | float
        | Decimal
        | bool
        | None
    )
    app_code: (
        str | float | Decimal | Literal[False, "Y", "N", "1", "0", 1, "true", "false"] | bool | None
    )
    only_for_license: str | float | Decimal | Literal[False] | None
    app_expired: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    requires_updates: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    favorite: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    favoriteMy: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None


class LandingLandingAddByTemplateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    ID: int | str | Literal[False] | None
    FOLDER_ID: int | str | Literal[False] | None
    SITE_TYPE: str | float | Decimal | Literal[False] | None
    PREPARE_BLOCKS: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    PREPARE_BLOCKS_DATA: (
        LandingLandingAddByTemplateFieldsPrepareBlocksData
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    ADD_IN_MENU: Literal["Y", "N"]
    BLOCK_ID: int | str | Literal[False] | None
    MENU_CODE: str | float | Decimal | Literal[False] | None


class LandingLandingAddByTemplateFieldsPrepareBlocksData(TypedDict, total=False):
    ACTION: str | float | Decimal | Literal[False] | None
    PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    IBLOCK_ID: Any
    SECTION_ID: Any
    ELEMENT_ID: Any
    REQUISITE: Any
    BANK_REQUISITE: Any


class LandingLandingAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    SITE_ID: Required[int | str]
    CODE: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    SITEMAP: Literal["Y", "N"]
    FOLDER: Literal["Y", "N"]
    FOLDER_ID: int | str | Literal[False] | None
    TPL_ID: int | str | Literal[False] | None
    ADDITIONAL_FIELDS: (
        PageAdditionalFields | Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    )
    BLOCK_ID: int | str | Literal[False] | None
    MENU_CODE: str | float | Decimal | Literal[False] | None


class LandingLandingAddblockFields(TypedDict, total=False):
    CODE: Required[str | float | Decimal]
    AFTER_ID: int | str | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    CONTENT: str | float | Decimal | Literal[False] | None
    RETURN_CONTENT: str | float | Decimal | Literal[False] | None


class LandingLandingCopyblockParams(TypedDict, total=False):
    AFTER_ID: int | str | Literal[False] | None
    RETURN_CONTENT: str | float | Decimal | Literal[False] | None


class LandingLandingFavoriteBlockMeta(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    section: (
        Sequence[LandingBlockGetRepositoryRepositorySection | Mapping[str, Any] | str]
        | str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, LandingBlockGetRepositoryRepositorySection | Mapping[str, Any] | str]
        | None
    )
    preview: int | str | Literal[False] | None
    tpl_code: str | float | Decimal | Literal[False] | None


class LandingLandingGetListParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    filter: (
        LandingLandingGetListParamsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    order: (
        LandingLandingGetListParamsOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    group: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    limit: int | str | Literal[False] | None
    offset: int | str | Literal[False] | None
    get_preview: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    get_urls: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    check_area: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class LandingLandingGetListParamsFilter(TypedDict, total=False):
    SITE_ID: int | str | Sequence[int | str] | Literal[False] | None
    DELETED: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class LandingLandingGetListParamsOrder(TypedDict, total=False):
    ID: str


class LandingLandingMoveblockParams(TypedDict, total=False):
    AFTER_ID: int | str | Literal[False] | None
    RETURN_CONTENT: str | float | Decimal | Literal[False] | None


class LandingLandingRemoveEntitiesData(TypedDict, total=False):
    blocks: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    images: (
        Sequence[LandingLandingRemoveEntitiesDataImagesItem | Mapping[str, Any]]
        | Mapping[str, LandingLandingRemoveEntitiesDataImagesValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


class LandingLandingRemoveEntitiesDataImagesItem(TypedDict, total=False):
    block: Required[int | str]
    image: Required[int | str]


class LandingLandingRemoveEntitiesDataImagesValue(TypedDict, total=False):
    block: Required[int | str]
    image: Required[int | str]


class LandingLandingUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    CODE: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    SITE_ID: int | str | Literal[False] | None
    SITEMAP: Literal["Y", "N"]
    FOLDER: Literal["Y", "N"]
    FOLDER_ID: int | str | Literal[False] | None
    TPL_ID: int | str | Literal[False] | None
    DELETED: Literal["Y", "N"]
    DATE_PUBLIC: str | float | Decimal | Literal[False] | None
    ADDITIONAL_FIELDS: (
        PageAdditionalFields | Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    )


class PageAdditionalFields(TypedDict, total=False):
    THEME_CODE: str | float | Decimal | Literal[False] | None
    THEME_USE: Literal["Y", "N", False] | str | float | Decimal | None
    THEME_COLOR: str | float | Decimal | Literal[False] | None
    THEMEFONTS_USE: Literal["Y", "N", False] | str | float | Decimal | None
    THEMEFONTS_CODE: str | float | Decimal | Literal[False] | None
    THEMEFONTS_CODE_H: str | float | Decimal | Literal[False] | None
    THEMEFONTS_SIZE: Literal["0.92857", "1", "1.14286", False] | str | float | Decimal | None
    THEMEFONTS_COLOR: str | float | Decimal | Literal[False] | None
    THEMEFONTS_COLOR_H: str | float | Decimal | Literal[False] | None
    THEMEFONTS_LINE_HEIGHT: str | float | Decimal | Literal[False] | None
    THEMEFONTS_FONT_WEIGHT: str | float | Decimal | Literal[False] | None
    THEMEFONTS_FONT_WEIGHT_H: str | float | Decimal | Literal[False] | None
    FONTS_CODE: str | float | Decimal | Literal[False] | None
    METAOG_TITLE: str | float | Decimal | Literal[False] | None
    METAOG_DESCRIPTION: str | float | Decimal | Literal[False] | None
    METAOG_IMAGE: str | float | Decimal | Literal[False] | None
    METAMAIN_USE: Literal["Y", "N", False] | str | float | Decimal | None
    METAMAIN_TITLE: str | float | Decimal | Literal[False] | None
    METAMAIN_DESCRIPTION: str | float | Decimal | Literal[False] | None
    METAMAIN_KEYWORDS: str | float | Decimal | Literal[False] | None
    METAKEYWORDS_KEYWORDS: str | float | Decimal | Literal[False] | None
    METAROBOTS_INDEX: Literal["Y", "N", False] | str | float | Decimal | None
    METAGOOGLEVERIFICATION_USE: Literal["Y", "N", False] | str | float | Decimal | None
    METAGOOGLEVERIFICATION_META: str | float | Decimal | Literal[False] | None
    METAYANDEXVERIFICATION_USE: Literal["Y", "N", False] | str | float | Decimal | None
    METAYANDEXVERIFICATION_META: str | float | Decimal | Literal[False] | None
    ROBOTS_USE: Literal["Y", "N", False] | str | float | Decimal | None
    ROBOTS_CONTENT: str | float | Decimal | Literal[False] | None
    BACKGROUND_USE: Literal["Y", "N", False] | str | float | Decimal | None
    BACKGROUND_PICTURE: str | float | Decimal | Literal[False] | None
    BACKGROUND_POSITION: (
        Literal["center", "repeat", "center_repeat_y", "no_repeat", False]
        | str
        | float
        | Decimal
        | None
    )
    BACKGROUND_COLOR: str | float | Decimal | Literal[False] | None
    FAVICON_PICTURE: str | float | Decimal | Literal[False] | None
    VIEW_USE: Literal["Y", "N", False] | str | float | Decimal | None
    VIEW_TYPE: (
        Literal["no", "ltr", "all", "mobile", "adaptive", False] | str | float | Decimal | None
    )
    PADDING_TOPBOTTOM: (
        Literal["N", "u-outer-space-v1", "u-outer-space-v2", False] | str | float | Decimal | None
    )
    PADDING_LEFTRIGHT: (
        Literal["N", "g-layout-semiboxed", "g-layout-boxed", False] | str | float | Decimal | None
    )
    LAYOUT_BREAKPOINT: (
        Literal["mobile", "tablet", "desktop", "all", False] | str | float | Decimal | None
    )
    TRANSITION_COLOR: str | float | Decimal | Literal[False] | None
    UP_SHOW: Literal["Y", "N", False] | str | float | Decimal | None
    YACOUNTER_USE: Literal["Y", "N", False] | str | float | Decimal | None
    YACOUNTER_COUNTER: str | float | Decimal | Literal[False] | None
    GACOUNTER_USE: Literal["Y", "N", False] | str | float | Decimal | None
    GACOUNTER_COUNTER: str | float | Decimal | Literal[False] | None
    GACOUNTER_COUNTER_GA4: str | float | Decimal | Literal[False] | None
    GACOUNTER_SEND_CLICK: Literal["Y", "N", False] | str | float | Decimal | None
    GACOUNTER_CLICK_TYPE: Literal["href", "text", False] | str | float | Decimal | None
    GACOUNTER_SEND_SHOW: Literal["Y", "N", False] | str | float | Decimal | None
    GTM_USE: Literal["Y", "N", False] | str | float | Decimal | None
    GTM_COUNTER: str | float | Decimal | Literal[False] | None
    PIXELFB_USE: Literal["Y", "N", False] | str | float | Decimal | None
    PIXELFB_COUNTER: str | float | Decimal | Literal[False] | None
    PIXELVK_USE: Literal["Y", "N", False] | str | float | Decimal | None
    PIXELVK_COUNTER: str | float | Decimal | Literal[False] | None
    HEADBLOCK_USE: Literal["Y", "N", False] | str | float | Decimal | None
    HEADBLOCK_CODE: str | float | Decimal | Literal[False] | None
    CSSBLOCK_USE: Literal["Y", "N", False] | str | float | Decimal | None
    CSSBLOCK_CODE: str | float | Decimal | Literal[False] | None
    CSSBLOCK_FILE: str | float | Decimal | Literal[False] | None
    CUSTOMCSS_CSS_CODE: str | float | Decimal | Literal[False] | None
    CUSTOMCSS_CSS_URL: str | float | Decimal | Literal[False] | None
    GMAP_USE: Literal["Y", "N", False] | str | float | Decimal | None
    GMAP_CODE: str | float | Decimal | Literal[False] | None
    YMAP_USE: Literal["Y", "N", False] | str | float | Decimal | None
    YMAP_CODE: str | float | Decimal | Literal[False] | None
    B24BUTTON_USE: Literal["Y", "N", False] | str | float | Decimal | None
    B24BUTTON_CODE: str | float | Decimal | Literal[False] | None
    B24BUTTON_COLOR: Literal["site", "button", "custom", False] | str | float | Decimal | None
    B24BUTTON_COLOR_VALUE: str | float | Decimal | Literal[False] | None
    B24BUTTON_HELP: str | float | Decimal | Literal[False] | None
    COOKIES_USE: Literal["Y", "N", False] | str | float | Decimal | None
    COOKIES_AGREEMENT_ID: Literal["Y", "N", False] | str | float | Decimal | None
    COOKIES_COLOR_BG: str | float | Decimal | Literal[False] | None
    COOKIES_COLOR_TEXT: str | float | Decimal | Literal[False] | None
    COOKIES_POSITION: Literal["bottom_left", "bottom_right", False] | str | float | Decimal | None
    COOKIES_MODE: Literal["A", "I", False] | str | float | Decimal | None
    COPYRIGHT_SHOW: Literal["Y", "N", False] | str | float | Decimal | None
    COPYRIGHT_CODE: str | float | Decimal | Literal[False] | int | None
    SPEED_ASSETS: str | float | Decimal | Literal[False] | None
    SPEED_USE_LAZY: Literal["Y", "N", False] | str | float | Decimal | None
    SPEED_USE_WEBPACK: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_IBLOCK_ID: str | float | Decimal | Literal[False] | int | None
    SETTINGS_SECTION_ID: str | float | Decimal | Literal[False] | int | None
    SETTINGS_HIDE_NOT_AVAILABLE: str | float | Decimal | Literal[False] | None
    SETTINGS_HIDE_NOT_AVAILABLE_OFFERS: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_PRODUCT_SUBSCRIPTION: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_USE_PRODUCT_QUANTITY: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_DISPLAY_COMPARE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_PRICE_CODE: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    SETTINGS_CURRENCY_ID: str | float | Decimal | Literal[False] | None
    SETTINGS_PRICE_VAT_INCLUDE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_SHOW_OLD_PRICE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_SHOW_DISCOUNT_PERCENT: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_USE_PRICE_COUNT: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_SHOW_PRICE_COUNT: int | str | Literal[False] | None
    SETTINGS_USE_ENHANCED_ECOMMERCE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_DATA_LAYER_NAME: str | float | Decimal | Literal[False] | None
    SETTINGS_BRAND_PROPERTY: str | float | Decimal | Literal[False] | None
    SETTINGS_CART_POSITION: (
        Literal["TC", "TR", "CR", "BR", "BC", "BL", "CL", "TL", False]
        | str
        | float
        | Decimal
        | None
    )
    SETTINGS_AGREEMENT_USE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_AGREEMENT_ID: str | float | Decimal | Literal[False] | int | None
    SETTINGS_AGREEMENTS: (
        Sequence[AdditionalSettingsAgreementsItem | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
