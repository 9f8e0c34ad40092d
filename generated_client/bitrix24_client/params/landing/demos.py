"""Parameters of ``landing.demos``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class LandingDemosGetListParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    filter: (
        LandingDemosGetListParamsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    order: (
        LandingDemosGetListParamsOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    group: (
        Sequence[LandingDemosGetListParamsGroupItem | Mapping[str, Any] | str]
        | Mapping[str, LandingDemosGetListParamsGroupItem | Mapping[str, Any] | str]
        | str
        | Literal[False]
        | None
    )
    limit: int | str | Literal[False] | None
    offset: int | str | Literal[False] | None


class LandingDemosGetListParamsFilter(TypedDict, total=False):
    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    APP_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TYPE: (
        Literal["page", "store", "knowledge", "group", "mainpage", False]
        | Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
        | str
        | None
    )
    TPL_TYPE: Literal["S", "P", False] | Sequence[Literal["S", "P"]] | str | None
    SHOW_IN_LIST: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    PREVIEW_URL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW2X: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW3X: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MANIFEST: (
        Mapping[str, Any]
        | bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[Any]
        | None
    )
    LANG: Mapping[str, Any] | Sequence[Any] | None
    SITE_TEMPLATE_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    MODIFIED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    DATE_CREATE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DATE_MODIFY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class LandingDemosGetListParamsGroupItem(TypedDict, total=False):
    ID: int | str | Literal[False] | float | Decimal | None
    XML_ID: str | float | Decimal | Literal[False] | None
    APP_CODE: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    TITLE: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    TYPE: Literal["page", "store", "knowledge", "group", "mainpage"]
    TPL_TYPE: Literal["S", "P"]
    SHOW_IN_LIST: Literal["Y", "N"]
    PREVIEW_URL: str | float | Decimal | Literal[False] | None
    PREVIEW: str | float | Decimal | Literal[False] | None
    PREVIEW2X: str | float | Decimal | Literal[False] | None
    PREVIEW3X: str | float | Decimal | Literal[False] | None
    MANIFEST: (
        Mapping[str, Any]
        | bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | str
        | Sequence[Any]
        | None
    )
    LANG: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    CREATED_BY_ID: int | str | Literal[False] | None
    MODIFIED_BY_ID: int | str | Literal[False] | None
    DATE_CREATE: str | float | Decimal | Literal[False] | None
    DATE_MODIFY: str | float | Decimal | Literal[False] | None


class LandingDemosGetListParamsOrder(TypedDict, total=False):
    ID: str
    XML_ID: str
    APP_CODE: str
    ACTIVE: str
    TITLE: str
    DESCRIPTION: str
    TYPE: str
    TPL_TYPE: str
    SHOW_IN_LIST: str
    PREVIEW_URL: str
    PREVIEW: str
    PREVIEW2X: str
    PREVIEW3X: str
    MANIFEST: str
    LANG: str
    SITE_TEMPLATE_ID: str
    CREATED_BY_ID: str
    MODIFIED_BY_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str


class LandingDemosGetPageListFilter(TypedDict, total=False):
    ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    PUBLICATION: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    LOCK_DELETE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    AVAILABLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    SINGLETON: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    SECTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW2X: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW3X: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    APP_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    REST: int | str | Sequence[int | str] | Literal[False] | None
    DATA: (
        LandingDemosGetPageListFilterDATAItem
        | Mapping[str, Any]
        | Sequence[LandingDemosGetPageListFilterDATAItem | Mapping[str, Any]]
    )


class LandingDemosGetPageListFilterDATAItem(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    type: (
        Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    description: str | float | Decimal | Literal[False] | None
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    publication: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    singleton: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    lock_delete: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    preview: str | float | Decimal | Literal[False] | None
    preview2x: str | float | Decimal | Literal[False] | None
    preview3x: str | float | Decimal | Literal[False] | None
    preview_url: str | float | Decimal | Literal[False] | None
    show_in_list: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    section: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    parent: str | float | Decimal | Literal[False] | None
    disable_import: str | float | Decimal | Literal[False] | None
    is_webform_page: str | float | Decimal | Literal[False] | None
    fields: (
        LandingSiteFullExportPageFields
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    items: Sequence[Mapping[str, Any]] | Mapping[str, Any] | str | Literal[False] | None
    layout: (
        Sequence[LandingSiteFullExportPageLayout | Mapping[str, Any]]
        | LandingSiteFullExportPageLayout
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    folders: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]]
        | SiteLandingSiteFullExportResult
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    syspages: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]]
        | SiteLandingSiteFullExportResult
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    master_pages: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]] | str | Literal[False] | None
    )
    version: int | str | Literal[False] | None
    old_id: int | str | Literal[False] | float | Decimal | None
    encoded: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    charset: str | float | Decimal | Literal[False] | None


class LandingDemosGetSiteListFilter(TypedDict, total=False):
    ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    PUBLICATION: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    LOCK_DELETE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    AVAILABLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    SINGLETON: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    SECTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW2X: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW3X: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    APP_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    REST: int | str | Sequence[int | str] | Literal[False] | None
    DATA: (
        LandingDemosGetSiteListFilterDATAItem
        | Mapping[str, Any]
        | Sequence[LandingDemosGetSiteListFilterDATAItem | Mapping[str, Any]]
    )


class LandingDemosGetSiteListFilterDATAItem(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    type: (
        Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    description: str | float | Decimal | Literal[False] | None
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    singleton: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    lock_delete: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    preview: str | float | Decimal | Literal[False] | None
    preview2x: str | float | Decimal | Literal[False] | None
    preview3x: str | float | Decimal | Literal[False] | None
    preview_url: str | float | Decimal | Literal[False] | None
    show_in_list: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    fields: (
        LandingSiteFullExportResultFields
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    items: (
        Sequence[
            Mapping[
                str,
                LandingSiteFullExportResultItemsValue
                | Mapping[str, Any]
                | str
                | Literal[False]
                | Sequence[Any]
                | None,
            ]
        ]
        | Mapping[
            str,
            LandingSiteFullExportResultItemsValue
            | Mapping[str, Any]
            | str
            | Literal[False]
            | Sequence[Any]
            | None,
        ]
        | str
        | Literal[False]
        | None
    )
    layout: (
        Sequence[LandingSiteFullExportResultLayout | Mapping[str, Any]]
        | LandingSiteFullExportResultLayout
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    folders: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]]
        | SiteLandingSiteFullExportResult
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    syspages: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]]
        | SiteLandingSiteFullExportResult
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    master_pages: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]] | str | Literal[False] | None
    )
    version: int | str | Literal[False] | None
    old_id: int | str | Literal[False] | float | Decimal | None
    encoded: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    charset: str | float | Decimal | Literal[False] | None


class LandingDemosRegisterData(TypedDict, total=False):
    charset: str | float | Decimal | Literal[False] | None
    code: Required[str | float | Decimal]
    site_code: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    tpl_type: Literal["S", "P"]
    fields: (
        LandingDemosRegisterDataFields
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    folders: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]]
        | SiteLandingSiteFullExportResult
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    items: (
        Mapping[str, LandingDemosRegisterDataItemsValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    layout: (
        Sequence[LandingSiteFullExportResultLayout | Mapping[str, Any]]
        | LandingSiteFullExportResultLayout
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    preview: str | float | Decimal | Literal[False] | None
    preview2x: str | float | Decimal | Literal[False] | None
    preview3x: str | float | Decimal | Literal[False] | None
    preview_url: str | float | Decimal | Literal[False] | None
    show_in_list: Literal["Y", "N"]
    syspages: (
        Sequence[SiteLandingSiteFullExportResult | Mapping[str, Any]]
        | SiteLandingSiteFullExportResult
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    version: int | str | Literal[False] | None


class LandingDemosRegisterDataFields(TypedDict, total=False):
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    LANDING_ID_INDEX: str | float | Decimal | Literal[False] | int | None
    LANDING_ID_404: str | float | Decimal | Literal[False] | int | None


class LandingDemosRegisterDataItemsItemsItem(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    access: str | float | Decimal | Literal[False] | None
    anchor: str | float | Decimal | Literal[False] | None
    old_id: int | str | Literal[False] | None
    cards: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    nodes: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    style: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    attrs: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingDemosRegisterDataItemsValue(TypedDict, total=False):
    old_id: str | float | Decimal | Literal[False] | int | None
    code: str | float | Decimal
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    tpl_type: Literal["S", "P"]
    version: int | str | Literal[False] | None
    fields: (
        LandingSiteFullExportPageFields
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    layout: (
        Sequence[LandingSiteFullExportPageLayout | Mapping[str, Any]]
        | LandingSiteFullExportPageLayout
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    items: (
        LandingDemosRegisterDataItemsItemsItem
        | Mapping[str, Any]
        | Sequence[LandingDemosRegisterDataItemsItemsItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    preview: str | float | Decimal | Literal[False] | None
    preview2x: str | float | Decimal | Literal[False] | None
    preview3x: str | float | Decimal | Literal[False] | None
    preview_url: str | float | Decimal | Literal[False] | None
    show_in_list: Literal["Y", "N"]


class LandingDemosRegisterParams(TypedDict, total=False):
    site_template_id: str | float | Decimal | Literal[False] | None
    lang: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    lang_original: str | float | Decimal | Literal[False] | None


class LandingSiteFullExportPageFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    RULE: str | float | Decimal | Literal[False] | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingSiteFullExportPageLayout(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultFields(TypedDict, total=False):
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    LANDING_ID_INDEX: str | float | Decimal | Literal[False] | int | None
    LANDING_ID_404: str | float | Decimal | Literal[False] | int | None


class LandingSiteFullExportResultFields3(TypedDict, total=False):
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    LANDING_ID_INDEX: str | float | Decimal | Literal[False] | int | None
    LANDING_ID_404: str | float | Decimal | Literal[False] | int | None


class LandingSiteFullExportResultItemsValue(TypedDict, total=False):
    old_id: int | str | Literal[False] | float | Decimal | None
    code: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    preview: str | float | Decimal | Literal[False] | None
    preview2x: str | float | Decimal | Literal[False] | None
    preview3x: str | float | Decimal | Literal[False] | None
    preview_url: str | float | Decimal | Literal[False] | None
    show_in_list: Literal["Y", "N", False] | str | float | Decimal | None
    type: str | float | Decimal | Literal[False] | None
    version: int | str | Literal[False] | None
    fields: (
        LandingSiteFullExportResultItemsValueFields
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    layout: (
        LandingSiteFullExportResultItemsValueLayout
        | Mapping[str, Any]
        | Sequence[LandingSiteFullExportResultItemsValueLayoutItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    items: (
        Mapping[str, Any]
        | Sequence[Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultItemsValueFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    RULE: str | float | Decimal | Literal[False] | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingSiteFullExportResultItemsValueLayout(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultItemsValueLayoutItem(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultLayout(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SiteLandingSiteFullExportResult(TypedDict, total=False):
    charset: str | float | Decimal | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    site_code: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    preview: str | float | Decimal | Literal[False] | None
    preview2x: str | float | Decimal | Literal[False] | None
    preview3x: str | float | Decimal | Literal[False] | None
    preview_url: str | float | Decimal | Literal[False] | None
    show_in_list: Literal["Y", "N", False] | str | float | Decimal | None
    type: str | float | Decimal | Literal[False] | None
    version: int | str | Literal[False] | None
    fields: (
        LandingSiteFullExportResultFields3
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    layout: (
        SiteLandingSiteFullExportResultLayout
        | Mapping[str, Any]
        | Sequence[SiteLandingSiteFullExportResultLayoutItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    folders: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    syspages: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    items: (
        Mapping[
            str,
            LandingSiteFullExportResultItemsValue
            | Mapping[str, Any]
            | str
            | Literal[False]
            | Sequence[Any]
            | None,
        ]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SiteLandingSiteFullExportResultLayout(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SiteLandingSiteFullExportResultLayoutItem(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
