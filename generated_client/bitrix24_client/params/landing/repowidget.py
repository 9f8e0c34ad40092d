"""Parameters of ``landing.repowidget``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class LandingRepowidgetGetlistParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )
    filter: (
        LandingRepowidgetGetlistParamsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    group: (
        Sequence[LandingRepowidgetGetlistParamsGroup | Mapping[str, Any]]
        | LandingRepowidgetGetlistParamsGroup
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    order: (
        LandingRepowidgetGetlistParamsOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class LandingRepowidgetGetlistParamsFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    APP_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SECTIONS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PREVIEW: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    WIDGET_PARAMS: LandingRepowidgetRegisterWidgetParams | Mapping[str, Any] | Sequence[Any]
    CONTENT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MANIFEST: Mapping[str, Any] | Sequence[Any]
    CREATED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    MODIFIED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_MODIFY: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    SITE_TEMPLATE_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class LandingRepowidgetGetlistParamsGroup(TypedDict, total=False):
    ID: int | str | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    APP_CODE: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    NAME: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    SECTIONS: str | float | Decimal | Literal[False] | None
    PREVIEW: str | float | Decimal | Literal[False] | None
    WIDGET_PARAMS: (
        LandingRepowidgetRegisterWidgetParams
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    CONTENT: str | float | Decimal | Literal[False] | None
    MANIFEST: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    CREATED_BY_ID: int | str | Literal[False] | None
    MODIFIED_BY_ID: int | str | Literal[False] | None
    DATE_CREATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    DATE_MODIFY: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None


class LandingRepowidgetGetlistParamsOrder(TypedDict, total=False):
    ID: str
    XML_ID: str
    APP_CODE: str
    ACTIVE: str
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    PREVIEW: str
    WIDGET_PARAMS: str
    CONTENT: str
    MANIFEST: str
    CREATED_BY_ID: str
    MODIFIED_BY_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str
    SITE_TEMPLATE_ID: str


class LandingRepowidgetRegisterFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    PREVIEW: Required[str | float | Decimal]
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    CONTENT: Required[str | float | Decimal]
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
    WIDGET_PARAMS: Required[LandingRepowidgetRegisterFieldsWidgetParams | Mapping[str, Any]]
    ACTIVE: Literal["Y", "N"]
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None


class LandingRepowidgetRegisterFieldsWidgetParams(TypedDict, total=False):
    rootNode: Required[str | float | Decimal]
    lang: str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    handler: Required[str | float | Decimal]
    style: str | float | Decimal | Literal[False] | None
    demoData: Required[Mapping[str, Any] | Sequence[Any]]


class LandingRepowidgetRegisterWidgetParams(TypedDict, total=False):
    rootNode: str | float | Decimal | Literal[False] | None
    lang: str | float | Decimal | Literal[False] | None
    handler: str | float | Decimal | Literal[False] | None
    style: str | float | Decimal | Literal[False] | None
    demoData: Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
