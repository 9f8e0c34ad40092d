"""Parameters of ``landing.demos``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class LandingDemosGetListParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    filter: LandingDemosGetListParamsFilter | Mapping[str, Any]
    order: LandingDemosGetListParamsOrder | Mapping[str, Any]
    group: Sequence[LandingDemosGetListParamsGroupItem | str]
    limit: int
    offset: int


class LandingDemosGetListParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | str
    XML_ID: str
    APP_CODE: str
    ACTIVE: Literal["Y", "N"]
    TITLE: str
    DESCRIPTION: str | None
    TYPE: Literal["page", "store", "knowledge", "group", "mainpage"]
    TPL_TYPE: Literal["S", "P"]
    SHOW_IN_LIST: Literal["Y", "N"]
    PREVIEW_URL: str
    PREVIEW: str
    PREVIEW2X: str
    PREVIEW3X: str
    MANIFEST: Mapping[str, Any] | bool | Literal["Y", "N"]
    LANG: Mapping[str, Any] | None
    SITE_TEMPLATE_ID: str | None
    CREATED_BY_ID: int
    MODIFIED_BY_ID: int
    DATE_CREATE: str
    DATE_MODIFY: str


class LandingDemosGetListParamsGroupItem(TypedDict, total=False):
    ID: int | str
    XML_ID: str
    APP_CODE: str
    ACTIVE: Literal["Y", "N"]
    TITLE: str
    DESCRIPTION: str | None
    TYPE: Literal["page", "store", "knowledge", "group", "mainpage"]
    TPL_TYPE: Literal["S", "P"]
    SHOW_IN_LIST: Literal["Y", "N"]
    PREVIEW_URL: str
    PREVIEW: str
    PREVIEW2X: str
    PREVIEW3X: str
    MANIFEST: Mapping[str, Any] | bool | Literal["Y", "N"]
    LANG: Mapping[str, Any] | None
    SITE_TEMPLATE_ID: str | None
    CREATED_BY_ID: int
    MODIFIED_BY_ID: int
    DATE_CREATE: str
    DATE_MODIFY: str


class LandingDemosGetListParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
    XML_ID: Any
    APP_CODE: Any
    ACTIVE: Any
    TITLE: Any
    DESCRIPTION: Any
    TYPE: Any
    TPL_TYPE: Any
    SHOW_IN_LIST: Any
    PREVIEW_URL: Any
    PREVIEW: Any
    PREVIEW2X: Any
    PREVIEW3X: Any
    MANIFEST: Any
    LANG: Any
    SITE_TEMPLATE_ID: Any
    CREATED_BY_ID: Any
    MODIFIED_BY_ID: Any
    DATE_CREATE: Any
    DATE_MODIFY: Any


class LandingDemosGetPageListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: str
    XML_ID: str
    TYPE: Sequence[str] | str
    TITLE: str
    ACTIVE: bool | Literal["Y", "N"]
    PUBLICATION: bool | Literal["Y", "N"]
    LOCK_DELETE: bool | Literal["Y", "N"]
    AVAILABLE: bool | Literal["Y", "N"]
    SINGLETON: bool | Literal["Y", "N"]
    SECTION: Sequence[str]
    DESCRIPTION: str
    PREVIEW: str
    PREVIEW2X: str
    PREVIEW3X: str
    APP_CODE: str
    REST: int
    DATA: LandingDemosGetPageListFilterDATAItem | Sequence[LandingDemosGetPageListFilterDATAItem]


class LandingDemosGetPageListFilterDATAItem(TypedDict, total=False):
    code: str
    name: str
    type: Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
    description: str | None
    active: bool | Literal["Y", "N"]
    publication: bool | Literal["Y", "N"]
    singleton: bool | Literal["Y", "N"]
    lock_delete: bool | Literal["Y", "N"]
    preview: str
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    sort: int
    section: Sequence[str]
    parent: str
    disable_import: str
    is_webform_page: str
    fields: LandingSiteFullExportPageFields
    items: (
        Sequence[Mapping[str, LandingSiteFullExportPageBlocksValue | Sequence[Any] | None]]
        | Mapping[str, LandingSiteFullExportPageBlocksValue | Sequence[Any] | None]
    )
    layout: Sequence[LandingSiteFullExportPageLayout] | LandingSiteFullExportPageLayout
    folders: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    syspages: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    master_pages: Sequence[SiteLandingSiteFullExportResult]
    version: int
    old_id: int | str
    encoded: bool | Literal["Y", "N"]
    charset: str


class LandingDemosGetSiteListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: str
    XML_ID: str
    TYPE: Sequence[str] | str
    TITLE: str
    ACTIVE: bool | Literal["Y", "N"]
    PUBLICATION: bool | Literal["Y", "N"]
    LOCK_DELETE: bool | Literal["Y", "N"]
    AVAILABLE: bool | Literal["Y", "N"]
    SINGLETON: bool | Literal["Y", "N"]
    SECTION: Sequence[str]
    DESCRIPTION: str
    PREVIEW: str
    PREVIEW2X: str
    PREVIEW3X: str
    APP_CODE: str
    REST: int
    DATA: LandingDemosGetSiteListFilterDATAItem | Sequence[LandingDemosGetSiteListFilterDATAItem]


class LandingDemosGetSiteListFilterDATAItem(TypedDict, total=False):
    code: str
    name: str
    type: Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
    description: str | None
    active: bool | Literal["Y", "N"]
    singleton: bool | Literal["Y", "N"]
    lock_delete: bool | Literal["Y", "N"]
    preview: str
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    sort: int
    fields: LandingSiteFullExportResultFields
    items: (
        Sequence[Mapping[str, LandingSiteFullExportResultItemsValue | Sequence[Any] | None]]
        | Mapping[str, LandingSiteFullExportResultItemsValue | Sequence[Any] | None]
    )
    layout: Sequence[LandingSiteFullExportResultLayout] | LandingSiteFullExportResultLayout
    folders: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    syspages: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    master_pages: Sequence[SiteLandingSiteFullExportResult]
    version: int
    old_id: int | str
    encoded: bool | Literal["Y", "N"]
    charset: str


class LandingDemosRegisterData(TypedDict, total=False):
    charset: str
    code: Required[str]
    site_code: str
    name: str
    description: str | None
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    tpl_type: Literal["S", "P"]
    fields: LandingDemosRegisterDataFields | Mapping[str, Any]
    folders: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    items: Mapping[str, LandingDemosRegisterDataItemsValue]
    layout: Sequence[LandingSiteFullExportResultLayout] | LandingSiteFullExportResultLayout
    preview: str
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    syspages: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    version: int


class LandingDemosRegisterDataFields(TypedDict, total=False):
    """Values of the fields, by name."""

    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | None
    TITLE: str | None
    LANDING_ID_INDEX: str | int | None
    LANDING_ID_404: str | int | None


class LandingDemosRegisterDataItemsItemsItem(TypedDict, total=False):
    code: str
    access: str
    anchor: str
    old_id: int
    cards: Mapping[str, Any]
    nodes: Mapping[str, Any]
    style: Mapping[str, Any]
    attrs: Mapping[str, Any]


class LandingDemosRegisterDataItemsValue(TypedDict, total=False):
    old_id: str | int
    code: Required[str]
    name: str
    description: str | None
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    tpl_type: Literal["S", "P"]
    version: int
    fields: LandingSiteFullExportPageFields
    layout: Sequence[LandingSiteFullExportPageLayout] | LandingSiteFullExportPageLayout
    items: LandingDemosRegisterDataItemsItemsItem | Sequence[LandingDemosRegisterDataItemsItemsItem]
    preview: str
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]


class LandingDemosRegisterParams(TypedDict, total=False):
    """Further parameters of the call."""

    site_template_id: str
    lang: Mapping[str, Any]
    lang_original: str


class LandingSiteFullExportPageBlocksValue(TypedDict, total=False):
    old_id: int | str | None
    code: str | None
    access: str | None
    anchor: str | None
    repo_block: LandingSiteFullExportPageBlocksValueRepoBlock | Sequence[Any] | None
    cards: Mapping[str, Any] | Sequence[Any] | None
    nodes: Mapping[str, Any] | Sequence[Any] | None
    menu: Mapping[str, Any] | Sequence[Any] | None
    style: Mapping[str, Any] | Sequence[Any] | None
    attrs: Mapping[str, Any] | Sequence[Any] | None
    dynamic: Mapping[str, Any] | Sequence[Any] | None


class LandingSiteFullExportPageBlocksValueRepoBlock(TypedDict, total=False):
    app_code: str | None
    xml_id: str | None


class LandingSiteFullExportPageFields(TypedDict, total=False):
    TITLE: str | None
    RULE: str | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | None


class LandingSiteFullExportPageLayout(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None


class LandingSiteFullExportResultFields(TypedDict, total=False):
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | None
    TITLE: str | None
    LANDING_ID_INDEX: str | int | None
    LANDING_ID_404: str | int | None


class LandingSiteFullExportResultItemsValue(TypedDict, total=False):
    old_id: int | str | None
    code: str | None
    name: str | None
    description: str | None
    preview: str | None
    preview2x: str | None
    preview3x: str | None
    preview_url: str | None
    show_in_list: Literal["Y", "N"] | None
    type: str | None
    version: int | str | None
    fields: LandingSiteFullExportResultItemsValueFields | Sequence[Any] | None
    layout: (
        LandingSiteFullExportResultItemsValueLayout
        | Sequence[LandingSiteFullExportResultItemsValueLayoutItem]
        | None
    )
    items: (
        Mapping[str, Any]
        | Sequence[
            Mapping[str, LandingSiteFullExportResultItemsValueItemsItemValue | Sequence[Any] | None]
        ]
        | None
    )


class LandingSiteFullExportResultItemsValueFields(TypedDict, total=False):
    TITLE: str | None
    RULE: str | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | None


class LandingSiteFullExportResultItemsValueItemsItemValue(TypedDict, total=False):
    old_id: int | str | None
    code: str | None
    access: str | None
    anchor: str | None
    repo_block: LandingSiteFullExportResultItemsValueItemsItemValueRepoBlock | Sequence[Any] | None
    cards: Mapping[str, Any] | Sequence[Any] | None
    nodes: Mapping[str, Any] | Sequence[Any] | None
    menu: Mapping[str, Any] | Sequence[Any] | None
    style: Mapping[str, Any] | Sequence[Any] | None
    attrs: Mapping[str, Any] | Sequence[Any] | None
    dynamic: Mapping[str, Any] | Sequence[Any] | None


class LandingSiteFullExportResultItemsValueItemsItemValueRepoBlock(TypedDict, total=False):
    app_code: str | None
    xml_id: str | None


class LandingSiteFullExportResultItemsValueLayout(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None


class LandingSiteFullExportResultItemsValueLayoutItem(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None


class LandingSiteFullExportResultLayout(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None


class SiteLandingSiteFullExportResult(TypedDict, total=False):
    charset: str | None
    code: str | None
    site_code: str | None
    name: str | None
    description: str | None
    preview: str | None
    preview2x: str | None
    preview3x: str | None
    preview_url: str | None
    show_in_list: Literal["Y", "N"] | None
    type: str | None
    version: int | str | None
    fields: SiteLandingSiteFullExportResultFields | Sequence[Any] | None
    layout: (
        SiteLandingSiteFullExportResultLayout
        | Sequence[SiteLandingSiteFullExportResultLayoutItem]
        | None
    )
    folders: Mapping[str, Any] | Sequence[Any] | None
    syspages: Mapping[str, Any] | Sequence[Any] | None
    items: (
        Mapping[str, SiteLandingSiteFullExportResultItemsValue | Sequence[Any] | None]
        | Sequence[Any]
        | None
    )


class SiteLandingSiteFullExportResultFields(TypedDict, total=False):
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | None
    TITLE: str | None
    LANDING_ID_INDEX: str | int | None
    LANDING_ID_404: str | int | None


class SiteLandingSiteFullExportResultItemsValue(TypedDict, total=False):
    old_id: int | str | None
    code: str | None
    name: str | None
    description: str | None
    preview: str | None
    preview2x: str | None
    preview3x: str | None
    preview_url: str | None
    show_in_list: Literal["Y", "N"] | None
    type: str | None
    version: int | str | None
    fields: SiteLandingSiteFullExportResultItemsValueFields | Sequence[Any] | None
    layout: (
        SiteLandingSiteFullExportResultItemsValueLayout
        | Sequence[SiteLandingSiteFullExportResultItemsValueLayoutItem]
        | None
    )
    items: (
        Mapping[str, Any]
        | Sequence[
            Mapping[
                str, SiteLandingSiteFullExportResultItemsValueItemsItemValue | Sequence[Any] | None
            ]
        ]
        | None
    )


class SiteLandingSiteFullExportResultItemsValueFields(TypedDict, total=False):
    TITLE: str | None
    RULE: str | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | None


class SiteLandingSiteFullExportResultItemsValueItemsItemValue(TypedDict, total=False):
    old_id: int | str | None
    code: str | None
    access: str | None
    anchor: str | None
    repo_block: (
        SiteLandingSiteFullExportResultItemsValueItemsItemValueRepoBlock | Sequence[Any] | None
    )
    cards: Mapping[str, Any] | Sequence[Any] | None
    nodes: Mapping[str, Any] | Sequence[Any] | None
    menu: Mapping[str, Any] | Sequence[Any] | None
    style: Mapping[str, Any] | Sequence[Any] | None
    attrs: Mapping[str, Any] | Sequence[Any] | None
    dynamic: Mapping[str, Any] | Sequence[Any] | None


class SiteLandingSiteFullExportResultItemsValueItemsItemValueRepoBlock(TypedDict, total=False):
    app_code: str | None
    xml_id: str | None


class SiteLandingSiteFullExportResultItemsValueLayout(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None


class SiteLandingSiteFullExportResultItemsValueLayoutItem(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None


class SiteLandingSiteFullExportResultLayout(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None


class SiteLandingSiteFullExportResultLayoutItem(TypedDict, total=False):
    code: str | None
    ref: Sequence[str] | None
