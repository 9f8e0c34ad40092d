"""Parameters of ``landing.demos``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingDemosGetListParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select, filter, order, group, limit, offset."""

    select: Sequence[str]
    """Names of the fields to return."""
    filter: LandingDemosGetListParamsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingDemosGetListParamsOrder | OtherKeys
    """Sorting: names of fields with asc or desc."""
    group: Sequence[LandingDemosGetListParamsGroupItem | str]
    limit: int
    """Most records to return."""
    offset: int
    """Number of records to skip."""


class LandingDemosGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, XML_ID, APP_CODE, ACTIVE, TITLE, DESCRIPTION, TYPE, TPL_TYPE, SHOW_IN_LIST,
    PREVIEW_URL, PREVIEW, PREVIEW2X, PREVIEW3X, MANIFEST, LANG, SITE_TEMPLATE_ID, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: int | str | Sequence[int] | Sequence[str] | None
    """Id of the record."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    APP_CODE: str | Sequence[str] | None
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the record is active."""
    TITLE: str | Sequence[str] | None
    """Title."""
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    TYPE: (
        Literal["page", "store", "knowledge", "group", "mainpage"]
        | Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
        | None
    )
    """Type."""
    TPL_TYPE: Literal["S", "P"] | Sequence[Literal["S", "P"]] | None
    SHOW_IN_LIST: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the field is shown in lists."""
    PREVIEW_URL: str | Sequence[str] | None
    PREVIEW: str | Sequence[str] | None
    """Preview."""
    PREVIEW2X: str | Sequence[str] | None
    PREVIEW3X: str | Sequence[str] | None
    MANIFEST: (
        Mapping[str, Any]
        | bool
        | Literal["Y", "N"]
        | Sequence[Mapping[str, Any] | bool | Literal["Y", "N"]]
        | None
    )
    LANG: Mapping[str, Any] | Sequence[Mapping[str, Any] | None] | None
    """Code of the language."""
    SITE_TEMPLATE_ID: str | Sequence[str] | None
    CREATED_BY_ID: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFIED_BY_ID: int | Sequence[int] | None
    DATE_CREATE: str | Sequence[str] | None
    """When it was made."""
    DATE_MODIFY: str | Sequence[str] | None
    """When it was last changed."""


class LandingDemosGetListParamsGroupItem(TypedDict, total=False):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, TITLE, DESCRIPTION, TYPE, TPL_TYPE, SHOW_IN_LIST,
    PREVIEW_URL, PREVIEW, PREVIEW2X, PREVIEW3X, MANIFEST, LANG, SITE_TEMPLATE_ID, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: int | str
    """Id of the record."""
    XML_ID: str
    """External id."""
    APP_CODE: str
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    TITLE: str
    """Title."""
    DESCRIPTION: str | None
    """Description."""
    TYPE: Literal["page", "store", "knowledge", "group", "mainpage"]
    """Type."""
    TPL_TYPE: Literal["S", "P"]
    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    PREVIEW_URL: str
    PREVIEW: str
    """Preview."""
    PREVIEW2X: str
    PREVIEW3X: str
    MANIFEST: Mapping[str, Any] | bool | Literal["Y", "N"]
    LANG: Mapping[str, Any] | None
    """Code of the language."""
    SITE_TEMPLATE_ID: str | None
    CREATED_BY_ID: int
    """Id of the user who made it."""
    MODIFIED_BY_ID: int
    DATE_CREATE: str
    """When it was made."""
    DATE_MODIFY: str
    """When it was last changed."""


class LandingDemosGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, XML_ID, APP_CODE, ACTIVE, TITLE, DESCRIPTION, TYPE, TPL_TYPE, SHOW_IN_LIST,
    PREVIEW_URL, PREVIEW, PREVIEW2X, PREVIEW3X, MANIFEST, LANG, SITE_TEMPLATE_ID, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    APP_CODE: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    TITLE: Literal["ASC", "DESC", "asc", "desc"]
    DESCRIPTION: Literal["ASC", "DESC", "asc", "desc"]
    TYPE: Literal["ASC", "DESC", "asc", "desc"]
    TPL_TYPE: Literal["ASC", "DESC", "asc", "desc"]
    SHOW_IN_LIST: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW_URL: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW2X: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW3X: Literal["ASC", "DESC", "asc", "desc"]
    MANIFEST: Literal["ASC", "DESC", "asc", "desc"]
    LANG: Literal["ASC", "DESC", "asc", "desc"]
    SITE_TEMPLATE_ID: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_MODIFY: Literal["ASC", "DESC", "asc", "desc"]


class LandingDemosGetPageListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, XML_ID, TYPE, TITLE, ACTIVE, PUBLICATION, LOCK_DELETE, AVAILABLE, SINGLETON,
    SECTION, DESCRIPTION, PREVIEW, PREVIEW2X, PREVIEW3X, APP_CODE, REST, DATA."""

    ID: str | Sequence[str] | None
    """Id of the record."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    TYPE: str | Sequence[str] | None
    """Type."""
    TITLE: str | Sequence[str] | None
    """Title."""
    ACTIVE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the record is active."""
    PUBLICATION: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    LOCK_DELETE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    AVAILABLE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether it can be had."""
    SINGLETON: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    SECTION: str | Sequence[str] | None
    """Section."""
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    PREVIEW: str | Sequence[str] | None
    """Preview."""
    PREVIEW2X: str | Sequence[str] | None
    PREVIEW3X: str | Sequence[str] | None
    APP_CODE: str | Sequence[str] | None
    REST: int | Sequence[int] | None
    DATA: (
        LandingDemosGetPageListFilterDATAItem
        | Sequence[LandingDemosGetPageListFilterDATAItem]
        | None
    )
    """Data."""


class LandingDemosGetPageListFilterDATAItem(TypedDict, total=False):
    """Keys: code, name, type, description, active, publication, singleton, lock_delete, preview,
    preview2x, preview3x, preview_url, show_in_list, sort, section, parent, disable_import,
    is_webform_page, fields, items, layout, folders, syspages, master_pages, version, old_id,
    encoded, charset."""

    code: str
    """Symbolic code."""
    name: str
    """Name."""
    type: Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
    """Type."""
    description: str | None
    """Description."""
    active: bool | Literal["Y", "N"]
    """Whether the record is active."""
    publication: bool | Literal["Y", "N"]
    singleton: bool | Literal["Y", "N"]
    lock_delete: bool | Literal["Y", "N"]
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    sort: int
    """Position in the sorting order."""
    section: Sequence[str]
    """Section."""
    parent: str
    disable_import: str
    is_webform_page: str
    fields: LandingSiteFullExportPageFields
    """Values of the fields, by name."""
    items: (
        Sequence[Mapping[str, LandingSiteFullExportPageBlocksValue]]
        | Mapping[str, LandingSiteFullExportPageBlocksValue]
    )
    layout: Sequence[LandingSiteFullExportPageLayout] | LandingSiteFullExportPageLayout
    """Layout."""
    folders: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    syspages: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    master_pages: Sequence[SiteLandingSiteFullExportResult]
    version: int
    """Version."""
    old_id: int | str
    encoded: bool | Literal["Y", "N"]
    charset: str


class LandingDemosGetSiteListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, XML_ID, TYPE, TITLE, ACTIVE, PUBLICATION, LOCK_DELETE, AVAILABLE, SINGLETON,
    SECTION, DESCRIPTION, PREVIEW, PREVIEW2X, PREVIEW3X, APP_CODE, REST, DATA."""

    ID: str | Sequence[str] | None
    """Id of the record."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    TYPE: str | Sequence[str] | None
    """Type."""
    TITLE: str | Sequence[str] | None
    """Title."""
    ACTIVE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the record is active."""
    PUBLICATION: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    LOCK_DELETE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    AVAILABLE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether it can be had."""
    SINGLETON: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    SECTION: str | Sequence[str] | None
    """Section."""
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    PREVIEW: str | Sequence[str] | None
    """Preview."""
    PREVIEW2X: str | Sequence[str] | None
    PREVIEW3X: str | Sequence[str] | None
    APP_CODE: str | Sequence[str] | None
    REST: int | Sequence[int] | None
    DATA: (
        LandingDemosGetSiteListFilterDATAItem
        | Sequence[LandingDemosGetSiteListFilterDATAItem]
        | None
    )
    """Data."""


class LandingDemosGetSiteListFilterDATAItem(TypedDict, total=False):
    """Keys: code, name, type, description, active, singleton, lock_delete, preview, preview2x,
    preview3x, preview_url, show_in_list, sort, fields, items, layout, folders, syspages,
    master_pages, version, old_id, encoded, charset."""

    code: str
    """Symbolic code."""
    name: str
    """Name."""
    type: Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
    """Type."""
    description: str | None
    """Description."""
    active: bool | Literal["Y", "N"]
    """Whether the record is active."""
    singleton: bool | Literal["Y", "N"]
    lock_delete: bool | Literal["Y", "N"]
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    sort: int
    """Position in the sorting order."""
    fields: LandingSiteFullExportResultFields
    """Values of the fields, by name."""
    items: (
        Sequence[Mapping[str, LandingSiteFullExportResultItemsValue]]
        | Mapping[str, LandingSiteFullExportResultItemsValue]
    )
    layout: Sequence[LandingSiteFullExportResultLayout] | LandingSiteFullExportResultLayout
    """Layout."""
    folders: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    syspages: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    master_pages: Sequence[SiteLandingSiteFullExportResult]
    version: int
    """Version."""
    old_id: int | str
    encoded: bool | Literal["Y", "N"]
    charset: str


class LandingDemosRegisterData(TypedDict, total=False):
    """Keys: charset, code, site_code, name, description, type, tpl_type, fields, folders, items,
    layout, preview, preview2x, preview3x, preview_url, show_in_list, syspages, version."""

    charset: str
    code: Required[str]
    """Symbolic code."""
    site_code: str
    name: str
    """Name."""
    description: str | None
    """Description."""
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    """Type."""
    tpl_type: Literal["S", "P"]
    fields: LandingDemosRegisterDataFields | OtherKeys
    """Values of the fields, by name."""
    folders: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    items: Mapping[str, LandingDemosRegisterDataItemsValue]
    layout: Sequence[LandingSiteFullExportResultLayout] | LandingSiteFullExportResultLayout
    """Layout."""
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    syspages: Sequence[SiteLandingSiteFullExportResult] | SiteLandingSiteFullExportResult
    version: int
    """Version."""


class LandingDemosRegisterDataFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: ADDITIONAL_FIELDS, TITLE, LANDING_ID_INDEX, LANDING_ID_404."""

    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any]
    TITLE: str
    """Title."""
    LANDING_ID_INDEX: str | int
    LANDING_ID_404: str | int


class LandingDemosRegisterDataItemsItemsItem(TypedDict, total=False):
    """Keys: code, access, anchor, old_id, cards, nodes, style, attrs."""

    code: str
    """Symbolic code."""
    access: str
    """Access level."""
    anchor: str
    old_id: int
    cards: Mapping[str, Any]
    nodes: Mapping[str, Any]
    style: Mapping[str, Any]
    attrs: Mapping[str, Any]


class LandingDemosRegisterDataItemsValue(TypedDict, total=False):
    """Keys: old_id, code, name, description, type, tpl_type, version, fields, layout, items,
    preview, preview2x, preview3x, preview_url, show_in_list."""

    old_id: str | int
    code: str
    """Symbolic code."""
    name: str
    """Name."""
    description: str | None
    """Description."""
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    """Type."""
    tpl_type: Literal["S", "P"]
    version: int
    """Version."""
    fields: LandingSiteFullExportPageFields
    """Values of the fields, by name."""
    layout: Sequence[LandingSiteFullExportPageLayout] | LandingSiteFullExportPageLayout
    """Layout."""
    items: LandingDemosRegisterDataItemsItemsItem | Sequence[LandingDemosRegisterDataItemsItemsItem]
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""


class LandingDemosRegisterParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: site_template_id, lang, lang_original."""

    site_template_id: str
    lang: Mapping[str, Any]
    """Code of the language."""
    lang_original: str


class LandingSiteFullExportPageBlocksValue(TypedDict, total=False):
    """Keys: old_id, code, access, anchor, repo_block, cards, nodes, menu, style, attrs, dynamic."""

    old_id: int | str
    code: str
    """Symbolic code."""
    access: str
    """Access level."""
    anchor: str
    repo_block: LandingSiteFullExportPageBlocksValueRepoBlock
    cards: Mapping[str, Any]
    nodes: Mapping[str, Any]
    menu: Mapping[str, Any]
    style: Mapping[str, Any]
    attrs: Mapping[str, Any]
    dynamic: Mapping[str, Any]


class LandingSiteFullExportPageBlocksValueRepoBlock(TypedDict, total=False):
    """Keys: app_code, xml_id."""

    app_code: str
    xml_id: str
    """External id."""


class LandingSiteFullExportPageFields(TypedDict, total=False):
    """Keys: TITLE, RULE, ADDITIONAL_FIELDS."""

    TITLE: str
    """Title."""
    RULE: str | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any]


class LandingSiteFullExportPageLayout(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]


class LandingSiteFullExportResultFields(TypedDict, total=False):
    """Keys: ADDITIONAL_FIELDS, TITLE, LANDING_ID_INDEX, LANDING_ID_404."""

    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any]
    TITLE: str
    """Title."""
    LANDING_ID_INDEX: str | int
    LANDING_ID_404: str | int


class LandingSiteFullExportResultItemsValue(TypedDict, total=False):
    """Keys: old_id, code, name, description, preview, preview2x, preview3x, preview_url,
    show_in_list, type, version, fields, layout, items."""

    old_id: int | str
    code: str
    """Symbolic code."""
    name: str
    """Name."""
    description: str
    """Description."""
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    type: str
    """Type."""
    version: int
    """Version."""
    fields: LandingSiteFullExportResultItemsValueFields
    layout: (
        LandingSiteFullExportResultItemsValueLayout
        | Sequence[LandingSiteFullExportResultItemsValueLayoutItem]
    )
    """Layout."""
    items: (
        Mapping[str, LandingSiteFullExportResultItemsValueItemsValue]
        | Sequence[Mapping[str, LandingSiteFullExportResultItemsValueItemsItemValue]]
    )


class LandingSiteFullExportResultItemsValueFields(TypedDict, total=False):
    """Keys: TITLE, RULE, ADDITIONAL_FIELDS."""

    TITLE: str
    """Title."""
    RULE: str | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any]


class LandingSiteFullExportResultItemsValueItemsItemValue(TypedDict, total=False):
    """Keys: old_id, code, access, anchor, repo_block, cards, nodes, menu, style, attrs, dynamic."""

    old_id: int | str
    code: str
    """Symbolic code."""
    access: str
    """Access level."""
    anchor: str
    repo_block: LandingSiteFullExportResultItemsValueItemsItemValueRepoBlock
    cards: Mapping[str, Any]
    nodes: Mapping[str, Any]
    menu: Mapping[str, Any]
    style: Mapping[str, Any]
    attrs: Mapping[str, Any]
    dynamic: Mapping[str, Any]


class LandingSiteFullExportResultItemsValueItemsItemValueRepoBlock(TypedDict, total=False):
    """Keys: app_code, xml_id."""

    app_code: str
    xml_id: str
    """External id."""


class LandingSiteFullExportResultItemsValueItemsValue(TypedDict, total=False):
    """Keys: old_id, code, access, anchor, repo_block, cards, nodes, menu, style, attrs, dynamic."""

    old_id: int | str
    code: str
    """Symbolic code."""
    access: str
    """Access level."""
    anchor: str
    repo_block: LandingSiteFullExportResultItemsValueItemsValueRepoBlock
    cards: Mapping[str, Any]
    nodes: Mapping[str, Any]
    menu: Mapping[str, Any]
    style: Mapping[str, Any]
    attrs: Mapping[str, Any]
    dynamic: Mapping[str, Any]


class LandingSiteFullExportResultItemsValueItemsValueRepoBlock(TypedDict, total=False):
    """Keys: app_code, xml_id."""

    app_code: str
    xml_id: str
    """External id."""


class LandingSiteFullExportResultItemsValueLayout(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]


class LandingSiteFullExportResultItemsValueLayoutItem(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]


class LandingSiteFullExportResultLayout(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]


class SiteLandingSiteFullExportResult(TypedDict, total=False):
    """Keys: charset, code, site_code, name, description, preview, preview2x, preview3x,
    preview_url, show_in_list, type, version, fields, layout, folders, syspages, items."""

    charset: str
    code: str
    """Symbolic code."""
    site_code: str
    name: str
    """Name."""
    description: str
    """Description."""
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    type: str
    """Type."""
    version: int
    """Version."""
    fields: SiteLandingSiteFullExportResultFields
    layout: (
        SiteLandingSiteFullExportResultLayout | Sequence[SiteLandingSiteFullExportResultLayoutItem]
    )
    """Layout."""
    folders: Mapping[str, Any] | Sequence[Any]
    syspages: Mapping[str, Any] | Sequence[Any]
    items: Mapping[str, SiteLandingSiteFullExportResultItemsValue]


class SiteLandingSiteFullExportResultFields(TypedDict, total=False):
    """Keys: ADDITIONAL_FIELDS, TITLE, LANDING_ID_INDEX, LANDING_ID_404."""

    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any]
    TITLE: str
    """Title."""
    LANDING_ID_INDEX: str | int
    LANDING_ID_404: str | int


class SiteLandingSiteFullExportResultItemsValue(TypedDict, total=False):
    """Keys: old_id, code, name, description, preview, preview2x, preview3x, preview_url,
    show_in_list, type, version, fields, layout, items."""

    old_id: int | str
    code: str
    """Symbolic code."""
    name: str
    """Name."""
    description: str
    """Description."""
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    type: str
    """Type."""
    version: int
    """Version."""
    fields: SiteLandingSiteFullExportResultItemsValueFields
    layout: (
        SiteLandingSiteFullExportResultItemsValueLayout
        | Sequence[SiteLandingSiteFullExportResultItemsValueLayoutItem]
    )
    """Layout."""
    items: (
        Mapping[str, SiteLandingSiteFullExportResultItemsValueItemsValue]
        | Sequence[Mapping[str, SiteLandingSiteFullExportResultItemsValueItemsItemValue]]
    )


class SiteLandingSiteFullExportResultItemsValueFields(TypedDict, total=False):
    """Keys: TITLE, RULE, ADDITIONAL_FIELDS."""

    TITLE: str
    """Title."""
    RULE: str | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any]


class SiteLandingSiteFullExportResultItemsValueItemsItemValue(TypedDict, total=False):
    """Keys: old_id, code, access, anchor, repo_block, cards, nodes, menu, style, attrs, dynamic."""

    old_id: int | str
    code: str
    """Symbolic code."""
    access: str
    """Access level."""
    anchor: str
    repo_block: SiteLandingSiteFullExportResultItemsValueItemsItemValueRepoBlock
    cards: Mapping[str, Any]
    nodes: Mapping[str, Any]
    menu: Mapping[str, Any]
    style: Mapping[str, Any]
    attrs: Mapping[str, Any]
    dynamic: Mapping[str, Any]


class SiteLandingSiteFullExportResultItemsValueItemsItemValueRepoBlock(TypedDict, total=False):
    """Keys: app_code, xml_id."""

    app_code: str
    xml_id: str
    """External id."""


class SiteLandingSiteFullExportResultItemsValueItemsValue(TypedDict, total=False):
    """Keys: old_id, code, access, anchor, repo_block, cards, nodes, menu, style, attrs, dynamic."""

    old_id: int | str
    code: str
    """Symbolic code."""
    access: str
    """Access level."""
    anchor: str
    repo_block: SiteLandingSiteFullExportResultItemsValueItemsValueRepoBlock
    cards: Mapping[str, Any]
    nodes: Mapping[str, Any]
    menu: Mapping[str, Any]
    style: Mapping[str, Any]
    attrs: Mapping[str, Any]
    dynamic: Mapping[str, Any]


class SiteLandingSiteFullExportResultItemsValueItemsValueRepoBlock(TypedDict, total=False):
    """Keys: app_code, xml_id."""

    app_code: str
    xml_id: str
    """External id."""


class SiteLandingSiteFullExportResultItemsValueLayout(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]


class SiteLandingSiteFullExportResultItemsValueLayoutItem(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]


class SiteLandingSiteFullExportResultLayout(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]


class SiteLandingSiteFullExportResultLayoutItem(TypedDict, total=False):
    """Keys: code, ref."""

    code: str
    """Symbolic code."""
    ref: Sequence[str]
