"""Parameters of ``landing.repowidget``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingRepowidgetGetlistParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select, filter, group, order."""

    select: Sequence[str]
    """Names of the fields to return."""
    filter: LandingRepowidgetGetlistParamsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    group: Sequence[LandingRepowidgetGetlistParamsGroupItem]
    order: LandingRepowidgetGetlistParamsOrder | OtherKeys
    """Sorting: names of fields with asc or desc."""


class LandingRepowidgetGetlistParamsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, PREVIEW, WIDGET_PARAMS,
    CONTENT, MANIFEST, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY,
    SITE_TEMPLATE_ID."""

    ID: int | str | Sequence[int] | None
    """Id of the record."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    APP_CODE: str | Sequence[str] | None
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the record is active."""
    NAME: str | Sequence[str] | None
    """Name."""
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    SECTIONS: str | Sequence[str] | None
    PREVIEW: str | Sequence[str] | None
    """Preview."""
    WIDGET_PARAMS: (
        LandingRepowidgetRegisterWidgetParams
        | Sequence[LandingRepowidgetRegisterWidgetParams]
        | None
    )
    CONTENT: str | Sequence[str] | None
    """Content."""
    MANIFEST: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
    CREATED_BY_ID: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFIED_BY_ID: int | Sequence[int] | None
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    DATE_MODIFY: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    SITE_TEMPLATE_ID: str | Sequence[str] | None


class LandingRepowidgetGetlistParamsGroupItem(TypedDict, total=False):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, PREVIEW, WIDGET_PARAMS,
    CONTENT, MANIFEST, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY,
    SITE_TEMPLATE_ID."""

    ID: int
    """Id of the record."""
    XML_ID: str
    """External id."""
    APP_CODE: str
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    NAME: str
    """Name."""
    DESCRIPTION: str
    """Description."""
    SECTIONS: str
    PREVIEW: str
    """Preview."""
    WIDGET_PARAMS: LandingRepowidgetRegisterWidgetParams
    CONTENT: str
    """Content."""
    MANIFEST: Mapping[str, Any]
    CREATED_BY_ID: int
    """Id of the user who made it."""
    MODIFIED_BY_ID: int
    DATE_CREATE: dt.date | str
    """When it was made."""
    DATE_MODIFY: dt.date | str
    """When it was last changed."""
    SITE_TEMPLATE_ID: str


class LandingRepowidgetGetlistParamsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, PREVIEW, WIDGET_PARAMS,
    CONTENT, MANIFEST, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY,
    SITE_TEMPLATE_ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    APP_CODE: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    DESCRIPTION: Literal["ASC", "DESC", "asc", "desc"]
    SECTIONS: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW: Literal["ASC", "DESC", "asc", "desc"]
    WIDGET_PARAMS: Literal["ASC", "DESC", "asc", "desc"]
    CONTENT: Literal["ASC", "DESC", "asc", "desc"]
    MANIFEST: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_MODIFY: Literal["ASC", "DESC", "asc", "desc"]
    SITE_TEMPLATE_ID: Literal["ASC", "DESC", "asc", "desc"]


class LandingRepowidgetRegisterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: NAME, PREVIEW, DESCRIPTION, CONTENT, SECTIONS, WIDGET_PARAMS, ACTIVE,
    SITE_TEMPLATE_ID."""

    NAME: Required[str]
    """Name."""
    PREVIEW: Required[str]
    """Preview."""
    DESCRIPTION: str
    """Description."""
    CONTENT: Required[str]
    """Content."""
    SECTIONS: Required[
        Literal[
            "widgets_company_life",
            "widgets_new_employees",
            "widgets_team",
            "widgets_automation",
            "widgets_events",
            "widgets_profile",
            "widgets_tasks",
            "widgets_sales",
            "widgets_hr",
            "widgets_other",
            "widgets_separators",
            "widgets_text",
            "widgets_image",
            "widgets_video",
        ]
    ]
    WIDGET_PARAMS: Required[LandingRepowidgetRegisterFieldsWidgetParams]
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SITE_TEMPLATE_ID: str


class LandingRepowidgetRegisterFieldsWidgetParams(TypedDict, total=False):
    """Keys: rootNode, lang, handler, style, demoData."""

    rootNode: Required[str]
    lang: str | Mapping[str, Any]
    """Code of the language."""
    handler: Required[str]
    """Address of the handler."""
    style: str
    demoData: Required[Mapping[str, Any]]


class LandingRepowidgetRegisterWidgetParams(TypedDict, total=False):
    """Keys: rootNode, lang, handler, style, demoData."""

    rootNode: str
    lang: str
    """Code of the language."""
    handler: str
    """Address of the handler."""
    style: str
    demoData: Mapping[str, Any]
