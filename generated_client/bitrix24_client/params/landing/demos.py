"""Parameters of ``landing.demos``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingDemosGetListParams(TypedDict, total=False, extra_items=Any):
    """Keys: select, filter, order, group, limit, offset."""

    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    filter: (
        LandingDemosGetListParamsFilter | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingDemosGetListParamsOrder | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Sorting: names of fields with asc or desc."""
    group: (
        Sequence[LandingDemosGetListParamsGroupItem | OtherKeys | str]
        | Mapping[str, LandingDemosGetListParamsGroupItem | OtherKeys | str]
        | str
        | Literal[False]
        | None
    )
    limit: int | str | Literal[False] | None
    """Most records to return."""
    offset: int | str | Literal[False] | None
    """Number of records to skip."""


class LandingDemosGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, TITLE, DESCRIPTION, TYPE, TPL_TYPE, SHOW_IN_LIST,
    PREVIEW_URL, PREVIEW, PREVIEW2X, PREVIEW3X, MANIFEST, LANG, SITE_TEMPLATE_ID, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    """Id of the record."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    APP_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the record is active."""
    TITLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    DESCRIPTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    TYPE: (
        Literal["page", "store", "knowledge", "group", "mainpage", False]
        | Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
        | str
        | Sequence[
            Literal["page", "store", "knowledge", "group", "mainpage", False]
            | Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
            | str
            | None
        ]
        | None
    )
    """Type."""
    TPL_TYPE: (
        Literal["S", "P", False]
        | Sequence[Literal["S", "P"]]
        | str
        | Sequence[Literal["S", "P", False] | Sequence[Literal["S", "P"]] | str | None]
        | None
    )
    SHOW_IN_LIST: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the field is shown in lists."""
    PREVIEW_URL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PREVIEW: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Preview."""
    PREVIEW2X: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PREVIEW3X: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    MANIFEST: (
        Mapping[str, Any]
        | bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[Any]
        | Sequence[
            Mapping[str, Any]
            | bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | Sequence[Any]
            | None
        ]
        | None
    )
    LANG: (
        Mapping[str, Any]
        | Sequence[Any]
        | Sequence[Mapping[str, Any] | Sequence[Any] | None]
        | None
    )
    """Code of the language."""
    SITE_TEMPLATE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    CREATED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFIED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_CREATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """When it was made."""
    DATE_MODIFY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """When it was last changed."""


class LandingDemosGetListParamsGroupItem(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, TITLE, DESCRIPTION, TYPE, TPL_TYPE, SHOW_IN_LIST,
    PREVIEW_URL, PREVIEW, PREVIEW2X, PREVIEW3X, MANIFEST, LANG, SITE_TEMPLATE_ID, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: int | str | Literal[False] | float | Decimal | None
    """Id of the record."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    APP_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    TYPE: Literal["page", "store", "knowledge", "group", "mainpage"]
    """Type."""
    TPL_TYPE: Literal["S", "P"]
    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    PREVIEW_URL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PREVIEW: str | float | Decimal | Literal[False] | None
    """Preview."""
    PREVIEW2X: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PREVIEW3X: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MANIFEST: (
        Mapping[str, Any]
        | bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | str
        | Sequence[Any]
        | None
    )
    LANG: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Code of the language."""
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    CREATED_BY_ID: int | str | Literal[False] | None
    """Id of the user who made it."""
    MODIFIED_BY_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    DATE_CREATE: str | float | Decimal | Literal[False] | None
    """When it was made."""
    DATE_MODIFY: str | float | Decimal | Literal[False] | None
    """When it was last changed."""


class LandingDemosGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, TITLE, DESCRIPTION, TYPE, TPL_TYPE, SHOW_IN_LIST,
    PREVIEW_URL, PREVIEW, PREVIEW2X, PREVIEW3X, MANIFEST, LANG, SITE_TEMPLATE_ID, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    APP_CODE: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    TITLE: str
    """The direction of an order."""
    DESCRIPTION: str
    """The direction of an order."""
    TYPE: str
    """The direction of an order."""
    TPL_TYPE: str
    """The direction of an order."""
    SHOW_IN_LIST: str
    """The direction of an order."""
    PREVIEW_URL: str
    """The direction of an order."""
    PREVIEW: str
    """The direction of an order."""
    PREVIEW2X: str
    """The direction of an order."""
    PREVIEW3X: str
    """The direction of an order."""
    MANIFEST: str
    """The direction of an order."""
    LANG: str
    """The direction of an order."""
    SITE_TEMPLATE_ID: str
    """The direction of an order."""
    CREATED_BY_ID: str
    """The direction of an order."""
    MODIFIED_BY_ID: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_MODIFY: str
    """The direction of an order."""


class LandingDemosGetPageListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, TYPE, TITLE, ACTIVE, PUBLICATION, LOCK_DELETE, AVAILABLE, SINGLETON,
    SECTION, DESCRIPTION, PREVIEW, PREVIEW2X, PREVIEW3X, APP_CODE, REST, DATA."""

    ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type."""
    TITLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    ACTIVE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the record is active."""
    PUBLICATION: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    LOCK_DELETE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    AVAILABLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether it can be had."""
    SINGLETON: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    SECTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Section."""
    DESCRIPTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    PREVIEW: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Preview."""
    PREVIEW2X: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PREVIEW3X: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    APP_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REST: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATA: (
        LandingDemosGetPageListFilterDATAItem
        | OtherKeys
        | Sequence[LandingDemosGetPageListFilterDATAItem | OtherKeys]
        | Sequence[
            LandingDemosGetPageListFilterDATAItem
            | OtherKeys
            | Sequence[LandingDemosGetPageListFilterDATAItem | OtherKeys]
        ]
        | None
    )
    """Data."""


class LandingDemosGetPageListFilterDATAItem(TypedDict, total=False, extra_items=Any):
    """Keys: code, name, type, description, active, publication, singleton, lock_delete, preview,
    preview2x, preview3x, preview_url, show_in_list, sort, section, parent, disable_import,
    is_webform_page, fields, items, layout, folders, syspages, master_pages, version, old_id,
    encoded, charset."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    type: (
        Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Type."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the record is active."""
    publication: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    singleton: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    lock_delete: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    preview2x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview3x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview_url: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    section: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Section."""
    parent: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    disable_import: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    is_webform_page: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    fields: (
        LandingSiteFullExportPageFields | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Values of the fields, by name."""
    items: Sequence[Mapping[str, Any]] | Mapping[str, Any] | str | Literal[False] | None
    layout: (
        Sequence[LandingSiteFullExportPageLayout | OtherKeys]
        | LandingSiteFullExportPageLayout
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    """Layout."""
    folders: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys]
        | SiteLandingSiteFullExportResult
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    syspages: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys]
        | SiteLandingSiteFullExportResult
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    master_pages: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys] | str | Literal[False] | None
    )
    version: int | str | Literal[False] | None
    """Version."""
    old_id: int | str | Literal[False] | float | Decimal | None
    encoded: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    charset: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingDemosGetSiteListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, TYPE, TITLE, ACTIVE, PUBLICATION, LOCK_DELETE, AVAILABLE, SINGLETON,
    SECTION, DESCRIPTION, PREVIEW, PREVIEW2X, PREVIEW3X, APP_CODE, REST, DATA."""

    ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type."""
    TITLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    ACTIVE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the record is active."""
    PUBLICATION: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    LOCK_DELETE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    AVAILABLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether it can be had."""
    SINGLETON: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    SECTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Section."""
    DESCRIPTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    PREVIEW: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Preview."""
    PREVIEW2X: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PREVIEW3X: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    APP_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REST: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATA: (
        LandingDemosGetSiteListFilterDATAItem
        | OtherKeys
        | Sequence[LandingDemosGetSiteListFilterDATAItem | OtherKeys]
        | Sequence[
            LandingDemosGetSiteListFilterDATAItem
            | OtherKeys
            | Sequence[LandingDemosGetSiteListFilterDATAItem | OtherKeys]
        ]
        | None
    )
    """Data."""


class LandingDemosGetSiteListFilterDATAItem(TypedDict, total=False, extra_items=Any):
    """Keys: code, name, type, description, active, singleton, lock_delete, preview, preview2x,
    preview3x, preview_url, show_in_list, sort, fields, items, layout, folders, syspages,
    master_pages, version, old_id, encoded, charset."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    type: (
        Sequence[Literal["page", "store", "knowledge", "group", "mainpage"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Type."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the record is active."""
    singleton: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    lock_delete: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    preview2x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview3x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview_url: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    fields: (
        LandingSiteFullExportResultFields | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Values of the fields, by name."""
    items: (
        Sequence[
            Mapping[
                str,
                LandingSiteFullExportResultItemsValue
                | OtherKeys
                | str
                | Literal[False]
                | Sequence[Any]
                | None,
            ]
        ]
        | Mapping[
            str,
            LandingSiteFullExportResultItemsValue
            | OtherKeys
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
        Sequence[LandingSiteFullExportResultLayout | OtherKeys]
        | LandingSiteFullExportResultLayout
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    """Layout."""
    folders: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys]
        | SiteLandingSiteFullExportResult
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    syspages: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys]
        | SiteLandingSiteFullExportResult
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    master_pages: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys] | str | Literal[False] | None
    )
    version: int | str | Literal[False] | None
    """Version."""
    old_id: int | str | Literal[False] | float | Decimal | None
    encoded: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    charset: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingDemosRegisterData(TypedDict, total=False, extra_items=Any):
    """Keys: charset, code, site_code, name, description, type, tpl_type, fields, folders, items,
    layout, preview, preview2x, preview3x, preview_url, show_in_list, syspages, version."""

    charset: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    code: Required[str | float | Decimal]
    """Symbolic code."""
    site_code: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    """Type."""
    tpl_type: Literal["S", "P"]
    fields: LandingDemosRegisterDataFields | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Values of the fields, by name."""
    folders: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys]
        | SiteLandingSiteFullExportResult
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    items: (
        Mapping[str, LandingDemosRegisterDataItemsValue | OtherKeys]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    layout: (
        Sequence[LandingSiteFullExportResultLayout | OtherKeys]
        | LandingSiteFullExportResultLayout
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    """Layout."""
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    preview2x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview3x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview_url: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    syspages: (
        Sequence[SiteLandingSiteFullExportResult | OtherKeys]
        | SiteLandingSiteFullExportResult
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    version: int | str | Literal[False] | None
    """Version."""


class LandingDemosRegisterDataFields(TypedDict, total=False, extra_items=Any):
    """Keys: ADDITIONAL_FIELDS, TITLE, LANDING_ID_INDEX, LANDING_ID_404."""

    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    LANDING_ID_INDEX: str | float | Decimal | Literal[False] | int | None
    LANDING_ID_404: str | float | Decimal | Literal[False] | int | None


class LandingDemosRegisterDataItemsItemsItem(TypedDict, total=False, extra_items=Any):
    """Keys: code, access, anchor, old_id, cards, nodes, style, attrs."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    access: str | float | Decimal | Literal[False] | None
    """Access level."""
    anchor: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    old_id: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    cards: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    nodes: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    style: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    attrs: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingDemosRegisterDataItemsValue(TypedDict, total=False, extra_items=Any):
    """Keys: old_id, code, name, description, type, tpl_type, version, fields, layout, items,
    preview, preview2x, preview3x, preview_url, show_in_list."""

    old_id: str | float | Decimal | Literal[False] | int | None
    code: str | float | Decimal
    """Symbolic code."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    type: Literal["page", "store", "knowledge", "group", "mainpage"]
    """Type."""
    tpl_type: Literal["S", "P"]
    version: int | str | Literal[False] | None
    """Version."""
    fields: (
        LandingSiteFullExportPageFields | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Values of the fields, by name."""
    layout: (
        Sequence[LandingSiteFullExportPageLayout | OtherKeys]
        | LandingSiteFullExportPageLayout
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    """Layout."""
    items: (
        LandingDemosRegisterDataItemsItemsItem
        | OtherKeys
        | Sequence[LandingDemosRegisterDataItemsItemsItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    preview2x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview3x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview_url: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    show_in_list: Literal["Y", "N"]
    """Whether the field is shown in lists."""


class LandingDemosRegisterParams(TypedDict, total=False, extra_items=Any):
    """Keys: site_template_id, lang, lang_original."""

    site_template_id: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    lang: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Code of the language."""
    lang_original: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingSiteFullExportPageFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, RULE, ADDITIONAL_FIELDS."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    RULE: str | float | Decimal | Literal[False] | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingSiteFullExportPageLayout(TypedDict, total=False, extra_items=Any):
    """Keys: code, ref."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultFields(TypedDict, total=False, extra_items=Any):
    """Keys: ADDITIONAL_FIELDS, TITLE, LANDING_ID_INDEX, LANDING_ID_404."""

    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    LANDING_ID_INDEX: str | float | Decimal | Literal[False] | int | None
    LANDING_ID_404: str | float | Decimal | Literal[False] | int | None


class LandingSiteFullExportResultFields3(TypedDict, total=False, extra_items=Any):
    """Keys: ADDITIONAL_FIELDS, TITLE, LANDING_ID_INDEX, LANDING_ID_404."""

    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    LANDING_ID_INDEX: str | float | Decimal | Literal[False] | int | None
    LANDING_ID_404: str | float | Decimal | Literal[False] | int | None


class LandingSiteFullExportResultItemsValue(TypedDict, total=False, extra_items=Any):
    """Keys: old_id, code, name, description, preview, preview2x, preview3x, preview_url,
    show_in_list, type, version, fields, layout, items."""

    old_id: int | str | Literal[False] | float | Decimal | None
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    preview2x: str | float | Decimal | Literal[False] | None
    """A text."""
    preview3x: str | float | Decimal | Literal[False] | None
    """A text."""
    preview_url: str | float | Decimal | Literal[False] | None
    """A text."""
    show_in_list: Literal["Y", "N", False] | str | float | Decimal | None
    """Whether the field is shown in lists."""
    type: str | float | Decimal | Literal[False] | None
    """Type."""
    version: int | str | Literal[False] | None
    """Version."""
    fields: (
        LandingSiteFullExportResultItemsValueFields
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    layout: (
        LandingSiteFullExportResultItemsValueLayout
        | OtherKeys
        | Sequence[LandingSiteFullExportResultItemsValueLayoutItem | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    """Layout."""
    items: (
        Mapping[str, Any]
        | Sequence[Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultItemsValueFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, RULE, ADDITIONAL_FIELDS."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    RULE: str | float | Decimal | Literal[False] | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingSiteFullExportResultItemsValueLayout(TypedDict, total=False, extra_items=Any):
    """Keys: code, ref."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultItemsValueLayoutItem(TypedDict, total=False, extra_items=Any):
    """Keys: code, ref."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class LandingSiteFullExportResultLayout(TypedDict, total=False, extra_items=Any):
    """Keys: code, ref."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SiteLandingSiteFullExportResult(TypedDict, total=False, extra_items=Any):
    """Keys: charset, code, site_code, name, description, preview, preview2x, preview3x,
    preview_url, show_in_list, type, version, fields, layout, folders, syspages, items."""

    charset: str | float | Decimal | Literal[False] | None
    """A text."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    site_code: str | float | Decimal | Literal[False] | None
    """A text."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    preview2x: str | float | Decimal | Literal[False] | None
    """A text."""
    preview3x: str | float | Decimal | Literal[False] | None
    """A text."""
    preview_url: str | float | Decimal | Literal[False] | None
    """A text."""
    show_in_list: Literal["Y", "N", False] | str | float | Decimal | None
    """Whether the field is shown in lists."""
    type: str | float | Decimal | Literal[False] | None
    """Type."""
    version: int | str | Literal[False] | None
    """Version."""
    fields: (
        LandingSiteFullExportResultFields3 | OtherKeys | str | Literal[False] | Sequence[Any] | None
    )
    layout: (
        SiteLandingSiteFullExportResultLayout
        | OtherKeys
        | Sequence[SiteLandingSiteFullExportResultLayoutItem | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    """Layout."""
    folders: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    syspages: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    items: (
        Mapping[
            str,
            LandingSiteFullExportResultItemsValue
            | OtherKeys
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


class SiteLandingSiteFullExportResultLayout(TypedDict, total=False, extra_items=Any):
    """Keys: code, ref."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SiteLandingSiteFullExportResultLayoutItem(TypedDict, total=False, extra_items=Any):
    """Keys: code, ref."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    ref: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
