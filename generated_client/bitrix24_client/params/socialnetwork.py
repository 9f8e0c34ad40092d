"""Parameters of ``socialnetwork``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SocialnetworkApiWorkgroupGetParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: groupId, select, mode."""

    groupId: Required[int]
    """Id of the group."""
    select: Sequence[str]
    """Names of the fields to return."""
    mode: Literal["mobile"]


class SocialnetworkApiWorkgroupListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, NAME, OWNER_ID, ACTIVE, VISIBLE, OPENED, CLOSED, PROJECT, SUBJECT_ID, SITE_ID,
    DATE_CREATE, DATE_UPDATE, DATE_ACTIVITY, DESCRIPTION, KEYWORDS, LANDING, IMAGE_ID,
    AVATAR_TYPE, NUMBER_OF_MEMBERS, NUMBER_OF_MODERATORS, INITIATE_PERMS, PROJECT_DATE_START,
    PROJECT_DATE_FINISH, SCRUM_OWNER_ID, SCRUM_MASTER_ID, SCRUM_SPRINT_DURATION,
    SCRUM_TASK_RESPONSIBLE, TYPE, AVATAR."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    NAME: str | Sequence[str] | None
    """Name."""
    OWNER_ID: int | Sequence[int] | None
    """Id of the owner."""
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Active records only or inactive ones only."""
    VISIBLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether it is shown."""
    OPENED: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether everybody may see it."""
    CLOSED: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether it is closed."""
    PROJECT: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    SUBJECT_ID: int | Sequence[int] | None
    SITE_ID: str | Sequence[str] | None
    """Id of the site."""
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    DATE_UPDATE: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    DATE_ACTIVITY: dt.date | str | Sequence[str] | None
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    KEYWORDS: str | Sequence[str] | None
    LANDING: str | Sequence[str] | None
    IMAGE_ID: int | Sequence[int] | None
    AVATAR_TYPE: str | Sequence[str] | None
    NUMBER_OF_MEMBERS: int | Sequence[int] | None
    NUMBER_OF_MODERATORS: int | Sequence[int] | None
    INITIATE_PERMS: str | Sequence[str] | None
    PROJECT_DATE_START: dt.date | str | Sequence[str] | None
    PROJECT_DATE_FINISH: dt.date | str | Sequence[str] | None
    SCRUM_OWNER_ID: int | Sequence[int] | None
    SCRUM_MASTER_ID: int | Sequence[int] | None
    SCRUM_SPRINT_DURATION: int | Sequence[int] | None
    SCRUM_TASK_RESPONSIBLE: str | Sequence[str] | None
    TYPE: (
        Literal["group", "project", "scrum", "collab"]
        | Sequence[Literal["group", "project", "scrum", "collab"]]
        | None
    )
    """Type."""
    AVATAR: str | Sequence[str] | None
    """Picture of the user or chat."""


class SocialnetworkApiWorkgroupListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, NAME, OWNER_ID, ACTIVE, VISIBLE, OPENED, CLOSED, PROJECT, SUBJECT_ID, SITE_ID,
    DATE_CREATE, DATE_UPDATE, DATE_ACTIVITY."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    OWNER_ID: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    VISIBLE: Literal["ASC", "DESC", "asc", "desc"]
    OPENED: Literal["ASC", "DESC", "asc", "desc"]
    CLOSED: Literal["ASC", "DESC", "asc", "desc"]
    PROJECT: Literal["ASC", "DESC", "asc", "desc"]
    SUBJECT_ID: Literal["ASC", "DESC", "asc", "desc"]
    SITE_ID: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_UPDATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_ACTIVITY: Literal["ASC", "DESC", "asc", "desc"]


class SocialnetworkApiWorkgroupListParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: IS_ADMIN, siteId, mode, features, mandatoryFeatures, shouldSelectDialogId."""

    IS_ADMIN: Literal["Y"]
    siteId: str
    """Id of the site."""
    mode: Literal["mobile", "role", "initiatedByType", "features"]
    features: Sequence[str]
    mandatoryFeatures: Sequence[str]
    shouldSelectDialogId: Literal["Y", "N"]
