"""Parameters of ``socialnetwork``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SocialnetworkApiWorkgroupGetParams(TypedDict, total=False, extra_items=Any):
    """Keys: groupId, select, mode."""

    groupId: Required[int | str]
    """Id of the group."""
    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    mode: Literal["mobile"]


class SocialnetworkApiWorkgroupListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, NAME, OWNER_ID, ACTIVE, VISIBLE, OPENED, CLOSED, PROJECT, SUBJECT_ID, SITE_ID,
    DATE_CREATE, DATE_UPDATE, DATE_ACTIVITY, DESCRIPTION, KEYWORDS, LANDING, IMAGE_ID,
    AVATAR_TYPE, NUMBER_OF_MEMBERS, NUMBER_OF_MODERATORS, INITIATE_PERMS, PROJECT_DATE_START,
    PROJECT_DATE_FINISH, SCRUM_OWNER_ID, SCRUM_MASTER_ID, SCRUM_SPRINT_DURATION,
    SCRUM_TASK_RESPONSIBLE, TYPE, AVATAR."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
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
    OWNER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the owner."""
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Active records only or inactive ones only."""
    VISIBLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether it is shown."""
    OPENED: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether everybody may see it."""
    CLOSED: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether it is closed."""
    PROJECT: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    SUBJECT_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SITE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the site."""
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
    DATE_UPDATE: (
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
    DATE_ACTIVITY: (
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
    """One value, or a list of which one has to fit."""
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
    KEYWORDS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    LANDING: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    IMAGE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AVATAR_TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NUMBER_OF_MEMBERS: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NUMBER_OF_MODERATORS: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    INITIATE_PERMS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PROJECT_DATE_START: (
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
    """One value, or a list of which one has to fit."""
    PROJECT_DATE_FINISH: (
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
    """One value, or a list of which one has to fit."""
    SCRUM_OWNER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SCRUM_MASTER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SCRUM_SPRINT_DURATION: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SCRUM_TASK_RESPONSIBLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    TYPE: (
        Literal["group", "project", "scrum", "collab", False]
        | Sequence[Literal["group", "project", "scrum", "collab"]]
        | str
        | Sequence[
            Literal["group", "project", "scrum", "collab", False]
            | Sequence[Literal["group", "project", "scrum", "collab"]]
            | str
            | None
        ]
        | None
    )
    """Type."""
    AVATAR: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Picture of the user or chat."""


class SocialnetworkApiWorkgroupListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, NAME, OWNER_ID, ACTIVE, VISIBLE, OPENED, CLOSED, PROJECT, SUBJECT_ID, SITE_ID,
    DATE_CREATE, DATE_UPDATE, DATE_ACTIVITY."""

    ID: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    OWNER_ID: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    VISIBLE: str
    """The direction of an order."""
    OPENED: str
    """The direction of an order."""
    CLOSED: str
    """The direction of an order."""
    PROJECT: str
    """The direction of an order."""
    SUBJECT_ID: str
    """The direction of an order."""
    SITE_ID: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_UPDATE: str
    """The direction of an order."""
    DATE_ACTIVITY: str
    """The direction of an order."""


class SocialnetworkApiWorkgroupListParams(TypedDict, total=False, extra_items=Any):
    """Keys: IS_ADMIN, siteId, mode, features, mandatoryFeatures, shouldSelectDialogId."""

    IS_ADMIN: Literal["Y"]
    siteId: str | float | Decimal | Literal[False] | None
    """Id of the site."""
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
