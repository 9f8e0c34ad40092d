"""Parameters of ``landing.landing``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingBlockGetRepositoryRepositorySection(TypedDict, total=False):
    """Keys: name, meta, new, type, specialType, separator, app_code, items."""

    name: str
    """Name."""
    meta: Mapping[str, Any] | Sequence[Any]
    new: bool
    type: str | Sequence[Any] | None
    """Type."""
    specialType: str | None
    separator: bool
    app_code: str | bool
    items: Mapping[str, LandingBlockGetRepositoryRepositorySectionItemsValue]


class LandingBlockGetRepositoryRepositorySectionItemsValue(TypedDict, total=False):
    """Keys: id, name, namespace, new, version, type, section, system, description, preview,
    restricted, repo_id, app_code, only_for_license, app_expired, requires_updates, favorite,
    favoriteMy."""

    id: str | None
    name: str
    """Name."""
    namespace: str
    new: bool
    version: str | None
    """Version."""
    type: Sequence[Any]
    """Type."""
    section: str | Sequence[str]
    """Section."""
    system: bool
    description: str | None
    """Description."""
    preview: str
    """Preview."""
    restricted: bool
    repo_id: int | str | bool
    app_code: str | bool
    only_for_license: str
    app_expired: bool
    requires_updates: bool
    favorite: bool
    favoriteMy: bool


class LandingLandingAddByTemplateFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: TITLE, DESCRIPTION, ID, FOLDER_ID, SITE_TYPE, PREPARE_BLOCKS, PREPARE_BLOCKS_DATA,
    ADD_IN_MENU, BLOCK_ID, MENU_CODE."""

    TITLE: str
    """Title."""
    DESCRIPTION: str
    """Description."""
    ID: int
    """Id of the record."""
    FOLDER_ID: int
    SITE_TYPE: str
    PREPARE_BLOCKS: bool | Literal["Y", "N"]
    PREPARE_BLOCKS_DATA: LandingLandingAddByTemplateFieldsPrepareBlocksData
    ADD_IN_MENU: Literal["Y", "N"]
    BLOCK_ID: int
    MENU_CODE: str


class LandingLandingAddByTemplateFieldsPrepareBlocksData(TypedDict, total=False):
    """Keys: ACTION, PARAMS, IBLOCK_ID, SECTION_ID, ELEMENT_ID, REQUISITE, BANK_REQUISITE."""

    ACTION: str
    """Action."""
    PARAMS: Mapping[str, Any]
    """Further parameters of the call."""
    IBLOCK_ID: Any
    """Id of the information block."""
    SECTION_ID: Any
    ELEMENT_ID: Any
    REQUISITE: Any
    BANK_REQUISITE: Any


class LandingLandingAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TITLE, SITE_ID, CODE, DESCRIPTION, XML_ID, SITEMAP, FOLDER, FOLDER_ID, TPL_ID,
    ADDITIONAL_FIELDS, BLOCK_ID, MENU_CODE."""

    TITLE: Required[str]
    """Title."""
    SITE_ID: Required[int]
    """Id of the site."""
    CODE: str
    """Symbolic code."""
    DESCRIPTION: str
    """Description."""
    XML_ID: str
    """External id."""
    SITEMAP: Literal["Y", "N"]
    FOLDER: Literal["Y", "N"]
    FOLDER_ID: int
    TPL_ID: int
    ADDITIONAL_FIELDS: PageAdditionalFields
    BLOCK_ID: int
    MENU_CODE: str


class LandingLandingAddblockFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: CODE, AFTER_ID, ACTIVE, CONTENT, RETURN_CONTENT."""

    CODE: Required[str]
    """Symbolic code."""
    AFTER_ID: int
    ACTIVE: Literal["Y", "N"]
    CONTENT: str
    """Content."""
    RETURN_CONTENT: str


class LandingLandingCopyblockParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: AFTER_ID, RETURN_CONTENT."""

    AFTER_ID: int
    RETURN_CONTENT: str


class LandingLandingFavoriteBlockMeta(TypedDict, total=False):
    """Keys: name, section, preview, tpl_code."""

    name: str
    """Name."""
    section: Sequence[LandingBlockGetRepositoryRepositorySection | str] | str
    """Section."""
    preview: int
    """Preview."""
    tpl_code: str


class LandingLandingGetListParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select, filter, order, group, limit, offset, get_preview, get_urls, check_area."""

    select: Sequence[str]
    """Names of the fields to return."""
    filter: LandingLandingGetListParamsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingLandingGetListParamsOrder | OtherKeys
    """Sorting: names of fields with asc or desc."""
    group: Sequence[Any]
    limit: int
    """Most records to return."""
    offset: int
    """Number of records to skip."""
    get_preview: bool | int | Literal["Y", "N"]
    get_urls: bool | int | Literal["Y", "N"]
    check_area: bool | int | Literal["Y", "N"]


class LandingLandingGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: SITE_ID, DELETED."""

    SITE_ID: int | Sequence[int] | None
    """Id of the site."""
    DELETED: str | Sequence[str] | None


class LandingLandingGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]


class LandingLandingMoveblockParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: AFTER_ID, RETURN_CONTENT."""

    AFTER_ID: int
    RETURN_CONTENT: str


class LandingLandingRemoveEntitiesData(TypedDict, total=False):
    """Data.

    Keys: blocks, images."""

    blocks: Sequence[int]
    images: Sequence[LandingLandingRemoveEntitiesDataImagesItem]


class LandingLandingRemoveEntitiesDataImagesItem(TypedDict, total=False):
    """Keys: block, image."""

    block: Required[int]
    image: Required[int]


class LandingLandingUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TITLE, CODE, DESCRIPTION, XML_ID, SITE_ID, SITEMAP, FOLDER, FOLDER_ID, TPL_ID,
    DELETED, DATE_PUBLIC, ADDITIONAL_FIELDS."""

    TITLE: str
    """Title."""
    CODE: str
    """Symbolic code."""
    DESCRIPTION: str
    """Description."""
    XML_ID: str
    """External id."""
    SITE_ID: int
    """Id of the site."""
    SITEMAP: str
    FOLDER: str
    FOLDER_ID: int
    TPL_ID: int
    DELETED: Literal["Y", "N"]
    DATE_PUBLIC: str
    ADDITIONAL_FIELDS: PageAdditionalFields


class PageAdditionalFields(TypedDict, total=False):
    """Keys: THEME_CODE, THEME_USE, THEME_COLOR, THEMEFONTS_USE, THEMEFONTS_CODE,
    THEMEFONTS_CODE_H, THEMEFONTS_SIZE, THEMEFONTS_COLOR, THEMEFONTS_COLOR_H,
    THEMEFONTS_LINE_HEIGHT, THEMEFONTS_FONT_WEIGHT, THEMEFONTS_FONT_WEIGHT_H, FONTS_CODE,
    METAOG_TITLE, METAOG_DESCRIPTION, METAOG_IMAGE, METAMAIN_USE, METAMAIN_TITLE,
    METAMAIN_DESCRIPTION, METAMAIN_KEYWORDS, METAKEYWORDS_KEYWORDS, METAROBOTS_INDEX,
    METAGOOGLEVERIFICATION_USE, METAGOOGLEVERIFICATION_META, METAYANDEXVERIFICATION_USE,
    METAYANDEXVERIFICATION_META, ROBOTS_USE, ROBOTS_CONTENT, BACKGROUND_USE, BACKGROUND_PICTURE,
    BACKGROUND_POSITION, BACKGROUND_COLOR, FAVICON_PICTURE, VIEW_USE, VIEW_TYPE,
    PADDING_TOPBOTTOM, PADDING_LEFTRIGHT, LAYOUT_BREAKPOINT, TRANSITION_COLOR, UP_SHOW,
    YACOUNTER_USE, YACOUNTER_COUNTER, GACOUNTER_USE, GACOUNTER_COUNTER, GACOUNTER_COUNTER_GA4,
    GACOUNTER_SEND_CLICK, GACOUNTER_CLICK_TYPE, GACOUNTER_SEND_SHOW, GTM_USE, GTM_COUNTER,
    PIXELFB_USE, PIXELFB_COUNTER, PIXELVK_USE, PIXELVK_COUNTER, HEADBLOCK_USE, HEADBLOCK_CODE,
    CSSBLOCK_USE, CSSBLOCK_CODE, CSSBLOCK_FILE, CUSTOMCSS_CSS_CODE, CUSTOMCSS_CSS_URL, GMAP_USE,
    GMAP_CODE, YMAP_USE, YMAP_CODE, B24BUTTON_USE, B24BUTTON_CODE, B24BUTTON_COLOR,
    B24BUTTON_COLOR_VALUE, B24BUTTON_HELP, COOKIES_USE, COOKIES_AGREEMENT_ID, COOKIES_COLOR_BG,
    COOKIES_COLOR_TEXT, COOKIES_POSITION, COOKIES_MODE, COPYRIGHT_SHOW, COPYRIGHT_CODE,
    SPEED_ASSETS, SPEED_USE_LAZY, SPEED_USE_WEBPACK, SETTINGS_IBLOCK_ID, SETTINGS_SECTION_ID,
    SETTINGS_HIDE_NOT_AVAILABLE, SETTINGS_HIDE_NOT_AVAILABLE_OFFERS,
    SETTINGS_PRODUCT_SUBSCRIPTION, SETTINGS_USE_PRODUCT_QUANTITY, SETTINGS_DISPLAY_COMPARE,
    SETTINGS_PRICE_CODE, SETTINGS_CURRENCY_ID, SETTINGS_PRICE_VAT_INCLUDE,
    SETTINGS_SHOW_OLD_PRICE, SETTINGS_SHOW_DISCOUNT_PERCENT, SETTINGS_USE_PRICE_COUNT,
    SETTINGS_SHOW_PRICE_COUNT, SETTINGS_USE_ENHANCED_ECOMMERCE, SETTINGS_DATA_LAYER_NAME,
    SETTINGS_BRAND_PROPERTY, SETTINGS_CART_POSITION, SETTINGS_AGREEMENT_USE,
    SETTINGS_AGREEMENT_ID, SETTINGS_AGREEMENTS."""

    THEME_CODE: str
    THEME_USE: Literal["Y", "N"]
    THEME_COLOR: str
    THEMEFONTS_USE: Literal["Y", "N"]
    THEMEFONTS_CODE: str
    THEMEFONTS_CODE_H: str
    THEMEFONTS_SIZE: Literal["0.92857", "1", "1.14286"]
    THEMEFONTS_COLOR: str
    THEMEFONTS_COLOR_H: str
    THEMEFONTS_LINE_HEIGHT: str
    THEMEFONTS_FONT_WEIGHT: str
    THEMEFONTS_FONT_WEIGHT_H: str
    FONTS_CODE: str
    METAOG_TITLE: str
    METAOG_DESCRIPTION: str
    METAOG_IMAGE: str
    METAMAIN_USE: Literal["Y", "N"]
    METAMAIN_TITLE: str
    METAMAIN_DESCRIPTION: str
    METAMAIN_KEYWORDS: str
    METAKEYWORDS_KEYWORDS: str
    METAROBOTS_INDEX: Literal["Y", "N"]
    METAGOOGLEVERIFICATION_USE: Literal["Y", "N"]
    METAGOOGLEVERIFICATION_META: str
    METAYANDEXVERIFICATION_USE: Literal["Y", "N"]
    METAYANDEXVERIFICATION_META: str
    ROBOTS_USE: Literal["Y", "N"]
    ROBOTS_CONTENT: str
    BACKGROUND_USE: Literal["Y", "N"]
    BACKGROUND_PICTURE: str
    BACKGROUND_POSITION: Literal["center", "repeat", "center_repeat_y", "no_repeat"]
    BACKGROUND_COLOR: str
    FAVICON_PICTURE: str
    VIEW_USE: Literal["Y", "N"]
    VIEW_TYPE: Literal["no", "ltr", "all", "mobile", "adaptive"]
    PADDING_TOPBOTTOM: Literal["N", "u-outer-space-v1", "u-outer-space-v2"]
    PADDING_LEFTRIGHT: Literal["N", "g-layout-semiboxed", "g-layout-boxed"]
    LAYOUT_BREAKPOINT: Literal["mobile", "tablet", "desktop", "all"]
    TRANSITION_COLOR: str
    UP_SHOW: Literal["Y", "N"]
    YACOUNTER_USE: Literal["Y", "N"]
    YACOUNTER_COUNTER: str
    GACOUNTER_USE: Literal["Y", "N"]
    GACOUNTER_COUNTER: str
    GACOUNTER_COUNTER_GA4: str
    GACOUNTER_SEND_CLICK: Literal["Y", "N"]
    GACOUNTER_CLICK_TYPE: Literal["href", "text"]
    GACOUNTER_SEND_SHOW: Literal["Y", "N"]
    GTM_USE: Literal["Y", "N"]
    GTM_COUNTER: str
    PIXELFB_USE: Literal["Y", "N"]
    PIXELFB_COUNTER: str
    PIXELVK_USE: Literal["Y", "N"]
    PIXELVK_COUNTER: str
    HEADBLOCK_USE: Literal["Y", "N"]
    HEADBLOCK_CODE: str
    CSSBLOCK_USE: Literal["Y", "N"]
    CSSBLOCK_CODE: str
    CSSBLOCK_FILE: str
    CUSTOMCSS_CSS_CODE: str
    CUSTOMCSS_CSS_URL: str
    GMAP_USE: Literal["Y", "N"]
    GMAP_CODE: str
    YMAP_USE: Literal["Y", "N"]
    YMAP_CODE: str
    B24BUTTON_USE: Literal["Y", "N"]
    B24BUTTON_CODE: str
    B24BUTTON_COLOR: Literal["site", "button", "custom"]
    B24BUTTON_COLOR_VALUE: str
    B24BUTTON_HELP: str
    COOKIES_USE: Literal["Y", "N"]
    COOKIES_AGREEMENT_ID: Literal["Y", "N"]
    COOKIES_COLOR_BG: str
    COOKIES_COLOR_TEXT: str
    COOKIES_POSITION: Literal["bottom_left", "bottom_right"]
    COOKIES_MODE: Literal["A", "I"]
    COPYRIGHT_SHOW: Literal["Y", "N"]
    COPYRIGHT_CODE: str | int
    SPEED_ASSETS: str
    SPEED_USE_LAZY: Literal["Y", "N"]
    SPEED_USE_WEBPACK: Literal["Y", "N"]
    SETTINGS_IBLOCK_ID: str | int
    SETTINGS_SECTION_ID: str | int
    SETTINGS_HIDE_NOT_AVAILABLE: str
    SETTINGS_HIDE_NOT_AVAILABLE_OFFERS: Literal["Y", "N"]
    SETTINGS_PRODUCT_SUBSCRIPTION: Literal["Y", "N"]
    SETTINGS_USE_PRODUCT_QUANTITY: Literal["Y", "N"]
    SETTINGS_DISPLAY_COMPARE: Literal["Y", "N"]
    SETTINGS_PRICE_CODE: Sequence[str]
    SETTINGS_CURRENCY_ID: str
    SETTINGS_PRICE_VAT_INCLUDE: Literal["Y", "N"]
    SETTINGS_SHOW_OLD_PRICE: Literal["Y", "N"]
    SETTINGS_SHOW_DISCOUNT_PERCENT: Literal["Y", "N"]
    SETTINGS_USE_PRICE_COUNT: Literal["Y", "N"]
    SETTINGS_SHOW_PRICE_COUNT: int
    SETTINGS_USE_ENHANCED_ECOMMERCE: Literal["Y", "N"]
    SETTINGS_DATA_LAYER_NAME: str
    SETTINGS_BRAND_PROPERTY: str
    SETTINGS_CART_POSITION: Literal["TC", "TR", "CR", "BR", "BC", "BL", "CL", "TL"]
    SETTINGS_AGREEMENT_USE: Literal["Y", "N"]
    SETTINGS_AGREEMENT_ID: str | int
    SETTINGS_AGREEMENTS: Sequence[PageAdditionalFieldsSettingsAgreementsItem]


class PageAdditionalFieldsSettingsAgreementsItem(TypedDict, total=False):
    """Keys: ID, CHECKED, REQUIRED."""

    ID: Any
    CHECKED: Any
    REQUIRED: Any
    """Whether it is required."""
