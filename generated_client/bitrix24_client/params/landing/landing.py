"""Parameters of ``landing.landing``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class AdditionalSettingsAgreementsItem(TypedDict, total=False, extra_items=Any):
    """Keys: ID, CHECKED, REQUIRED."""

    ID: Any
    CHECKED: Any
    REQUIRED: Any
    """Whether it is required."""


class LandingBlockGetRepositoryRepositorySection(TypedDict, total=False, extra_items=Any):
    """Keys: name, meta, new, type, specialType, separator, app_code, items."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    meta: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    new: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    type: str | float | Decimal | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Type."""
    specialType: str | float | Decimal | Literal[False] | None
    separator: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    app_code: (
        str | float | Decimal | Literal[False, "Y", "N", "1", "0", 1, "true", "false"] | bool | None
    )
    items: (
        Mapping[str, LandingBlockGetrepositoryResultValueItemsValue | OtherKeys]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingBlockGetrepositoryResultValueItemsValue(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, namespace, new, version, type, section, system, description, preview,
    restricted, repo_id, app_code, only_for_license, app_expired, requires_updates, favorite,
    favoriteMy."""

    id: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    namespace: str | float | Decimal | Literal[False] | None
    """A text."""
    new: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    version: str | float | Decimal | Literal[False] | None
    """Version."""
    type: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Type."""
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
    """Section."""
    system: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    restricted: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
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
    """A text."""
    app_expired: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    requires_updates: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    favorite: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    favoriteMy: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""


class LandingLandingAddByTemplateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, DESCRIPTION, ID, FOLDER_ID, SITE_TYPE, PREPARE_BLOCKS, PREPARE_BLOCKS_DATA,
    ADD_IN_MENU, BLOCK_ID, MENU_CODE."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    ID: int | str | Literal[False] | None
    """Id of the record."""
    FOLDER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    SITE_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PREPARE_BLOCKS: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    PREPARE_BLOCKS_DATA: (
        LandingLandingAddByTemplateFieldsPrepareBlocksData
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    ADD_IN_MENU: Literal["Y", "N"]
    BLOCK_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MENU_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingLandingAddByTemplateFieldsPrepareBlocksData(TypedDict, total=False, extra_items=Any):
    """Keys: ACTION, PARAMS, IBLOCK_ID, SECTION_ID, ELEMENT_ID, REQUISITE, BANK_REQUISITE."""

    ACTION: str | float | Decimal | Literal[False] | None
    """Action."""
    PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Further parameters of the call."""
    IBLOCK_ID: Any
    """Id of the information block."""
    SECTION_ID: Any
    ELEMENT_ID: Any
    REQUISITE: Any
    BANK_REQUISITE: Any


class LandingLandingAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, SITE_ID, CODE, DESCRIPTION, XML_ID, SITEMAP, FOLDER, FOLDER_ID, TPL_ID,
    ADDITIONAL_FIELDS, BLOCK_ID, MENU_CODE."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    SITE_ID: Required[int | str]
    """Id of the site."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SITEMAP: Literal["Y", "N"]
    FOLDER: Literal["Y", "N"]
    FOLDER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    TPL_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ADDITIONAL_FIELDS: (
        PageAdditionalFields | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    BLOCK_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MENU_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingLandingAddblockFields(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, AFTER_ID, ACTIVE, CONTENT, RETURN_CONTENT."""

    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    AFTER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ACTIVE: Literal["Y", "N"]
    CONTENT: str | float | Decimal | Literal[False] | None
    """Content."""
    RETURN_CONTENT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingLandingCopyblockParams(TypedDict, total=False, extra_items=Any):
    """Keys: AFTER_ID, RETURN_CONTENT."""

    AFTER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    RETURN_CONTENT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingLandingFavoriteBlockMeta(TypedDict, total=False, extra_items=Any):
    """Keys: name, section, preview, tpl_code."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    section: (
        Sequence[LandingBlockGetRepositoryRepositorySection | OtherKeys | str]
        | str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, LandingBlockGetRepositoryRepositorySection | OtherKeys | str]
        | None
    )
    """Section."""
    preview: int | str | Literal[False] | None
    """Preview."""
    tpl_code: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingLandingGetListParams(TypedDict, total=False, extra_items=Any):
    """Keys: select, filter, order, group, limit, offset, get_preview, get_urls, check_area."""

    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    filter: (
        LandingLandingGetListParamsFilter | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: (
        LandingLandingGetListParamsOrder | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Sorting: names of fields with asc or desc."""
    group: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    limit: int | str | Literal[False] | None
    """Most records to return."""
    offset: int | str | Literal[False] | None
    """Number of records to skip."""
    get_preview: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    get_urls: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    check_area: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class LandingLandingGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: SITE_ID, DELETED."""

    SITE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the site."""
    DELETED: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class LandingLandingGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: str
    """The direction of an order."""


class LandingLandingMoveblockParams(TypedDict, total=False, extra_items=Any):
    """Keys: AFTER_ID, RETURN_CONTENT."""

    AFTER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    RETURN_CONTENT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingLandingRemoveEntitiesData(TypedDict, total=False, extra_items=Any):
    """Keys: blocks, images."""

    blocks: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    images: (
        Sequence[LandingLandingRemoveEntitiesDataImagesItem | OtherKeys]
        | Mapping[str, LandingLandingRemoveEntitiesDataImagesValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class LandingLandingRemoveEntitiesDataImagesItem(TypedDict, total=False, extra_items=Any):
    """Keys: block, image."""

    block: Required[int | str]
    """A whole number, or its digits."""
    image: Required[int | str]
    """A whole number, or its digits."""


class LandingLandingRemoveEntitiesDataImagesValue(TypedDict, total=False, extra_items=Any):
    """Keys: block, image."""

    block: Required[int | str]
    """A whole number, or its digits."""
    image: Required[int | str]
    """A whole number, or its digits."""


class LandingLandingUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CODE, DESCRIPTION, XML_ID, SITE_ID, SITEMAP, FOLDER, FOLDER_ID, TPL_ID,
    DELETED, DATE_PUBLIC, ADDITIONAL_FIELDS."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SITE_ID: int | str | Literal[False] | None
    """Id of the site."""
    SITEMAP: Literal["Y", "N", False] | str | float | Decimal | None
    FOLDER: Literal["Y", "N", False] | str | float | Decimal | None
    FOLDER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    TPL_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    DELETED: Literal["Y", "N"]
    DATE_PUBLIC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDITIONAL_FIELDS: (
        PageAdditionalFields | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )


class PageAdditionalFields(TypedDict, total=False, extra_items=Any):
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

    THEME_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    THEME_USE: Literal["Y", "N", False] | str | float | Decimal | None
    THEME_COLOR: str | float | Decimal | Literal[False] | None
    """A text."""
    THEMEFONTS_USE: Literal["Y", "N", False] | str | float | Decimal | None
    THEMEFONTS_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    THEMEFONTS_CODE_H: str | float | Decimal | Literal[False] | None
    """A text."""
    THEMEFONTS_SIZE: Literal["0.92857", "1", "1.14286", False] | str | float | Decimal | None
    THEMEFONTS_COLOR: str | float | Decimal | Literal[False] | None
    """A text."""
    THEMEFONTS_COLOR_H: str | float | Decimal | Literal[False] | None
    """A text."""
    THEMEFONTS_LINE_HEIGHT: str | float | Decimal | Literal[False] | None
    """A text."""
    THEMEFONTS_FONT_WEIGHT: str | float | Decimal | Literal[False] | None
    """A text."""
    THEMEFONTS_FONT_WEIGHT_H: str | float | Decimal | Literal[False] | None
    """A text."""
    FONTS_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    METAOG_TITLE: str | float | Decimal | Literal[False] | None
    """A text."""
    METAOG_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text."""
    METAOG_IMAGE: str | float | Decimal | Literal[False] | None
    """A text."""
    METAMAIN_USE: Literal["Y", "N", False] | str | float | Decimal | None
    METAMAIN_TITLE: str | float | Decimal | Literal[False] | None
    """A text."""
    METAMAIN_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text."""
    METAMAIN_KEYWORDS: str | float | Decimal | Literal[False] | None
    """A text."""
    METAKEYWORDS_KEYWORDS: str | float | Decimal | Literal[False] | None
    """A text."""
    METAROBOTS_INDEX: Literal["Y", "N", False] | str | float | Decimal | None
    METAGOOGLEVERIFICATION_USE: Literal["Y", "N", False] | str | float | Decimal | None
    METAGOOGLEVERIFICATION_META: str | float | Decimal | Literal[False] | None
    """A text."""
    METAYANDEXVERIFICATION_USE: Literal["Y", "N", False] | str | float | Decimal | None
    METAYANDEXVERIFICATION_META: str | float | Decimal | Literal[False] | None
    """A text."""
    ROBOTS_USE: Literal["Y", "N", False] | str | float | Decimal | None
    ROBOTS_CONTENT: str | float | Decimal | Literal[False] | None
    """A text."""
    BACKGROUND_USE: Literal["Y", "N", False] | str | float | Decimal | None
    BACKGROUND_PICTURE: str | float | Decimal | Literal[False] | None
    """A text."""
    BACKGROUND_POSITION: (
        Literal["center", "repeat", "center_repeat_y", "no_repeat", False]
        | str
        | float
        | Decimal
        | None
    )
    BACKGROUND_COLOR: str | float | Decimal | Literal[False] | None
    """A text."""
    FAVICON_PICTURE: str | float | Decimal | Literal[False] | None
    """A text."""
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
    """A text."""
    UP_SHOW: Literal["Y", "N", False] | str | float | Decimal | None
    YACOUNTER_USE: Literal["Y", "N", False] | str | float | Decimal | None
    YACOUNTER_COUNTER: str | float | Decimal | Literal[False] | None
    """A text."""
    GACOUNTER_USE: Literal["Y", "N", False] | str | float | Decimal | None
    GACOUNTER_COUNTER: str | float | Decimal | Literal[False] | None
    """A text."""
    GACOUNTER_COUNTER_GA4: str | float | Decimal | Literal[False] | None
    """A text."""
    GACOUNTER_SEND_CLICK: Literal["Y", "N", False] | str | float | Decimal | None
    GACOUNTER_CLICK_TYPE: Literal["href", "text", False] | str | float | Decimal | None
    GACOUNTER_SEND_SHOW: Literal["Y", "N", False] | str | float | Decimal | None
    GTM_USE: Literal["Y", "N", False] | str | float | Decimal | None
    GTM_COUNTER: str | float | Decimal | Literal[False] | None
    """A text."""
    PIXELFB_USE: Literal["Y", "N", False] | str | float | Decimal | None
    PIXELFB_COUNTER: str | float | Decimal | Literal[False] | None
    """A text."""
    PIXELVK_USE: Literal["Y", "N", False] | str | float | Decimal | None
    PIXELVK_COUNTER: str | float | Decimal | Literal[False] | None
    """A text."""
    HEADBLOCK_USE: Literal["Y", "N", False] | str | float | Decimal | None
    HEADBLOCK_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    CSSBLOCK_USE: Literal["Y", "N", False] | str | float | Decimal | None
    CSSBLOCK_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    CSSBLOCK_FILE: str | float | Decimal | Literal[False] | None
    """A text."""
    CUSTOMCSS_CSS_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    CUSTOMCSS_CSS_URL: str | float | Decimal | Literal[False] | None
    """A text."""
    GMAP_USE: Literal["Y", "N", False] | str | float | Decimal | None
    GMAP_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    YMAP_USE: Literal["Y", "N", False] | str | float | Decimal | None
    YMAP_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    B24BUTTON_USE: Literal["Y", "N", False] | str | float | Decimal | None
    B24BUTTON_CODE: str | float | Decimal | Literal[False] | None
    """A text."""
    B24BUTTON_COLOR: Literal["site", "button", "custom", False] | str | float | Decimal | None
    B24BUTTON_COLOR_VALUE: str | float | Decimal | Literal[False] | None
    """A text."""
    B24BUTTON_HELP: str | float | Decimal | Literal[False] | None
    """A text."""
    COOKIES_USE: Literal["Y", "N", False] | str | float | Decimal | None
    COOKIES_AGREEMENT_ID: Literal["Y", "N", False] | str | float | Decimal | None
    COOKIES_COLOR_BG: str | float | Decimal | Literal[False] | None
    """A text."""
    COOKIES_COLOR_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    COOKIES_POSITION: Literal["bottom_left", "bottom_right", False] | str | float | Decimal | None
    COOKIES_MODE: Literal["A", "I", False] | str | float | Decimal | None
    COPYRIGHT_SHOW: Literal["Y", "N", False] | str | float | Decimal | None
    COPYRIGHT_CODE: str | float | Decimal | Literal[False] | int | None
    SPEED_ASSETS: str | float | Decimal | Literal[False] | None
    """A text."""
    SPEED_USE_LAZY: Literal["Y", "N", False] | str | float | Decimal | None
    SPEED_USE_WEBPACK: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_IBLOCK_ID: str | float | Decimal | Literal[False] | int | None
    SETTINGS_SECTION_ID: str | float | Decimal | Literal[False] | int | None
    SETTINGS_HIDE_NOT_AVAILABLE: str | float | Decimal | Literal[False] | None
    """A text."""
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
    """A text."""
    SETTINGS_PRICE_VAT_INCLUDE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_SHOW_OLD_PRICE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_SHOW_DISCOUNT_PERCENT: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_USE_PRICE_COUNT: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_SHOW_PRICE_COUNT: int | str | Literal[False] | None
    """A whole number, or its digits."""
    SETTINGS_USE_ENHANCED_ECOMMERCE: Literal["Y", "N", False] | str | float | Decimal | None
    SETTINGS_DATA_LAYER_NAME: str | float | Decimal | Literal[False] | None
    """A text."""
    SETTINGS_BRAND_PROPERTY: str | float | Decimal | Literal[False] | None
    """A text."""
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
        Sequence[AdditionalSettingsAgreementsItem | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
