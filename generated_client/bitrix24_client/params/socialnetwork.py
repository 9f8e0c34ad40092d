"""Parameters of ``socialnetwork``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict


class SocialnetworkApiWorkgroupGetParams(TypedDict, total=False):
    groupId: Required[int | str]
    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )
    mode: Literal["mobile"]


class SocialnetworkApiWorkgroupListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    OWNER_ID: int | str | Sequence[int | str] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    VISIBLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    OPENED: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CLOSED: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    PROJECT: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SUBJECT_ID: int | str | Sequence[int | str] | Literal[False] | None
    SITE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_UPDATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_ACTIVITY: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    KEYWORDS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LANDING: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    IMAGE_ID: int | str | Sequence[int | str] | Literal[False] | None
    AVATAR_TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NUMBER_OF_MEMBERS: int | str | Sequence[int | str] | Literal[False] | None
    NUMBER_OF_MODERATORS: int | str | Sequence[int | str] | Literal[False] | None
    INITIATE_PERMS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PROJECT_DATE_START: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    PROJECT_DATE_FINISH: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    SCRUM_OWNER_ID: int | str | Sequence[int | str] | Literal[False] | None
    SCRUM_MASTER_ID: int | str | Sequence[int | str] | Literal[False] | None
    SCRUM_SPRINT_DURATION: int | str | Sequence[int | str] | Literal[False] | None
    SCRUM_TASK_RESPONSIBLE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    TYPE: (
        Literal["group", "project", "scrum", "collab", False]
        | Sequence[Literal["group", "project", "scrum", "collab"]]
        | str
        | None
    )
    AVATAR: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class SocialnetworkApiWorkgroupListOrder(TypedDict, total=False):
    ID: str
    NAME: str
    OWNER_ID: str
    ACTIVE: str
    VISIBLE: str
    OPENED: str
    CLOSED: str
    PROJECT: str
    SUBJECT_ID: str
    SITE_ID: str
    DATE_CREATE: str
    DATE_UPDATE: str
    DATE_ACTIVITY: str


class SocialnetworkApiWorkgroupListParams(TypedDict, total=False):
    IS_ADMIN: Literal["Y"]
    siteId: str | float | Decimal | Literal[False] | None
    mode: Literal["mobile", "role", "initiatedByType", "features"]
    features: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    mandatoryFeatures: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    shouldSelectDialogId: Literal["Y", "N"]
