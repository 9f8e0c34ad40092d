"""Parameters of ``landing.repowidget``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class LandingRepowidgetGetlistParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    filter: LandingRepowidgetGetlistParamsFilter | Mapping[str, Any]
    group: Sequence[LandingRepowidgetGetlistParamsGroupItem]
    order: LandingRepowidgetGetlistParamsOrder | Mapping[str, Any]


class LandingRepowidgetGetlistParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | str
    XML_ID: str
    APP_CODE: str
    ACTIVE: Literal["Y", "N"]
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    PREVIEW: str
    WIDGET_PARAMS: LandingRepowidgetRegisterWidgetParams
    CONTENT: str
    MANIFEST: Mapping[str, Any]
    CREATED_BY_ID: int
    MODIFIED_BY_ID: int
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    SITE_TEMPLATE_ID: str


class LandingRepowidgetGetlistParamsGroupItem(TypedDict, total=False):
    ID: int
    XML_ID: str
    APP_CODE: str
    ACTIVE: Literal["Y", "N"]
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    PREVIEW: str
    WIDGET_PARAMS: LandingRepowidgetRegisterWidgetParams
    CONTENT: str
    MANIFEST: Mapping[str, Any]
    CREATED_BY_ID: int
    MODIFIED_BY_ID: int
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    SITE_TEMPLATE_ID: str


class LandingRepowidgetGetlistParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: int
    XML_ID: str
    APP_CODE: str
    ACTIVE: Literal["Y", "N"]
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    PREVIEW: str
    WIDGET_PARAMS: LandingRepowidgetRegisterWidgetParams
    CONTENT: str
    MANIFEST: Mapping[str, Any]
    CREATED_BY_ID: int
    MODIFIED_BY_ID: int
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    SITE_TEMPLATE_ID: str


class LandingRepowidgetRegisterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    NAME: Required[str]
    PREVIEW: Required[str]
    DESCRIPTION: str
    CONTENT: Required[str]
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
    SITE_TEMPLATE_ID: str


class LandingRepowidgetRegisterFieldsWidgetParams(TypedDict, total=False):
    rootNode: Required[str]
    lang: str | Mapping[str, Any]
    handler: Required[str]
    style: str
    demoData: Required[Mapping[str, Any]]


class LandingRepowidgetRegisterWidgetParams(TypedDict, total=False):
    rootNode: str | None
    lang: str | None
    handler: str | None
    style: str | None
    demoData: Mapping[str, Any] | Sequence[Any] | None
