"""Parameters of ``socialnetwork``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class SocialnetworkApiWorkgroupGetParams(TypedDict, total=False):
    """Further parameters of the call."""

    groupId: Required[int]
    select: Sequence[str]
    mode: Literal["mobile"]


class SocialnetworkApiWorkgroupListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    NAME: str
    OWNER_ID: int
    ACTIVE: Literal["Y", "N"]
    VISIBLE: Literal["Y", "N"]
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    PROJECT: Literal["Y", "N"]
    SUBJECT_ID: int
    SITE_ID: str
    DATE_CREATE: dt.date | str
    DATE_UPDATE: dt.date | str
    DATE_ACTIVITY: dt.date | str
    DESCRIPTION: str
    KEYWORDS: str
    LANDING: str
    IMAGE_ID: int
    AVATAR_TYPE: str
    NUMBER_OF_MEMBERS: int
    NUMBER_OF_MODERATORS: int
    INITIATE_PERMS: str
    PROJECT_DATE_START: dt.date | str
    PROJECT_DATE_FINISH: dt.date | str
    SCRUM_OWNER_ID: int
    SCRUM_MASTER_ID: int
    SCRUM_SPRINT_DURATION: int
    SCRUM_TASK_RESPONSIBLE: str
    TYPE: Literal["group", "project", "scrum", "collab"]
    AVATAR: str


class SocialnetworkApiWorkgroupListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: int | str
    NAME: str
    OWNER_ID: int
    ACTIVE: Literal["Y", "N"]
    VISIBLE: Literal["Y", "N"]
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    PROJECT: Literal["Y", "N"]
    SUBJECT_ID: int
    SITE_ID: str
    DATE_CREATE: dt.date | str
    DATE_UPDATE: dt.date | str
    DATE_ACTIVITY: dt.date | str


class SocialnetworkApiWorkgroupListParams(TypedDict, total=False):
    """Further parameters of the call."""

    IS_ADMIN: Literal["Y"]
    siteId: str
    mode: Literal["mobile", "role", "initiatedByType", "features"]
    features: Sequence[str]
    mandatoryFeatures: Sequence[str]
    shouldSelectDialogId: Literal["Y", "N"]
