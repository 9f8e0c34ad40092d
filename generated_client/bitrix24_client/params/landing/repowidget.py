"""Parameters of ``landing.repowidget``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingRepowidgetGetlistParams(TypedDict, total=False, extra_items=Any):
    """Keys: select, filter, group, order."""

    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    filter: (
        LandingRepowidgetGetlistParamsFilter
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Conditions on the records; a prefix of the name may set the comparison."""
    group: (
        Sequence[LandingRepowidgetGetlistParamsGroup | OtherKeys]
        | LandingRepowidgetGetlistParamsGroup
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    order: (
        LandingRepowidgetGetlistParamsOrder
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Sorting: names of fields with asc or desc."""


class LandingRepowidgetGetlistParamsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, PREVIEW, WIDGET_PARAMS,
    CONTENT, MANIFEST, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY,
    SITE_TEMPLATE_ID."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
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
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
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
    SECTIONS: (
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
    WIDGET_PARAMS: (
        LandingRepowidgetRegisterWidgetParams
        | OtherKeys
        | Sequence[Any]
        | Sequence[LandingRepowidgetRegisterWidgetParams | OtherKeys | Sequence[Any]]
        | None
    )
    CONTENT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Content."""
    MANIFEST: Mapping[str, Any] | Sequence[Any] | Sequence[Mapping[str, Any] | Sequence[Any]] | None
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
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    DATE_MODIFY: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    SITE_TEMPLATE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class LandingRepowidgetGetlistParamsGroup(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, PREVIEW, WIDGET_PARAMS,
    CONTENT, MANIFEST, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY,
    SITE_TEMPLATE_ID."""

    ID: int | str | Literal[False] | None
    """Id of the record."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    APP_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    SECTIONS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PREVIEW: str | float | Decimal | Literal[False] | None
    """Preview."""
    WIDGET_PARAMS: (
        LandingRepowidgetRegisterWidgetParams
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    CONTENT: str | float | Decimal | Literal[False] | None
    """Content."""
    MANIFEST: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    CREATED_BY_ID: int | str | Literal[False] | None
    """Id of the user who made it."""
    MODIFIED_BY_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    DATE_CREATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    DATE_MODIFY: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was last changed."""
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingRepowidgetGetlistParamsOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, PREVIEW, WIDGET_PARAMS,
    CONTENT, MANIFEST, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY,
    SITE_TEMPLATE_ID."""

    ID: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    APP_CODE: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    DESCRIPTION: str
    """The direction of an order."""
    SECTIONS: str
    """The direction of an order."""
    PREVIEW: str
    """The direction of an order."""
    WIDGET_PARAMS: str
    """The direction of an order."""
    CONTENT: str
    """The direction of an order."""
    MANIFEST: str
    """The direction of an order."""
    CREATED_BY_ID: str
    """The direction of an order."""
    MODIFIED_BY_ID: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_MODIFY: str
    """The direction of an order."""
    SITE_TEMPLATE_ID: str
    """The direction of an order."""


class LandingRepowidgetRegisterFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, PREVIEW, DESCRIPTION, CONTENT, SECTIONS, WIDGET_PARAMS, ACTIVE,
    SITE_TEMPLATE_ID."""

    NAME: Required[str | float | Decimal]
    """Name."""
    PREVIEW: Required[str | float | Decimal]
    """Preview."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    CONTENT: Required[str | float | Decimal]
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
    WIDGET_PARAMS: Required[LandingRepowidgetRegisterFieldsWidgetParams | OtherKeys]
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingRepowidgetRegisterFieldsWidgetParams(TypedDict, total=False, extra_items=Any):
    """Keys: rootNode, lang, handler, style, demoData."""

    rootNode: Required[str | float | Decimal]
    """A text."""
    lang: str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    """Code of the language."""
    handler: Required[str | float | Decimal]
    """Address of the handler."""
    style: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    demoData: Required[Mapping[str, Any] | Sequence[Any]]


class LandingRepowidgetRegisterWidgetParams(TypedDict, total=False, extra_items=Any):
    """Keys: rootNode, lang, handler, style, demoData."""

    rootNode: str | float | Decimal | Literal[False] | None
    """A text."""
    lang: str | float | Decimal | Literal[False] | None
    """Code of the language."""
    handler: str | float | Decimal | Literal[False] | None
    """Address of the handler."""
    style: str | float | Decimal | Literal[False] | None
    """A text."""
    demoData: Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
