"""Parameters of ``task.items``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class TaskItemsGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, PARENT_ID, GROUP_ID, CREATED_BY, STATUS_CHANGED_BY, PRIORITY, FORUM_TOPIC_ID,
    RESPONSIBLE_ID, TITLE, TAG, REAL_STATUS, STATUS, MARK, XML_ID, SITE_ID, ADD_IN_REPORT,
    DATE_START, DEADLINE, CREATED_DATE, CLOSED_DATE, CHANGED_DATE, ACCOMPLICE, AUDITOR,
    DEPENDS_ON, ONLY_ROOT_TASKS, SUBORDINATE_TASKS, OVERDUED, DEPARTMENT_ID."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    PARENT_ID: int | Sequence[int] | None
    """Id of the parent."""
    GROUP_ID: int | Sequence[int] | None
    """Id of the group."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    STATUS_CHANGED_BY: int | Sequence[int] | None
    PRIORITY: str | Sequence[str] | None
    FORUM_TOPIC_ID: int | Sequence[int] | None
    RESPONSIBLE_ID: int | Sequence[int] | None
    """Id of the responsible user."""
    TITLE: str | Sequence[str] | None
    """Title."""
    TAG: Any
    REAL_STATUS: (
        Literal[
            "STATE_NEW",
            "STATE_PENDING",
            "STATE_IN_PROGRESS",
            "STATE_SUPPOSEDLY_COMPLETED",
            "STATE_COMPLETED",
            "STATE_DEFERRED",
            "STATE_DECLINED",
        ]
        | Sequence[
            Literal[
                "STATE_NEW",
                "STATE_PENDING",
                "STATE_IN_PROGRESS",
                "STATE_SUPPOSEDLY_COMPLETED",
                "STATE_COMPLETED",
                "STATE_DEFERRED",
                "STATE_DECLINED",
            ]
        ]
        | None
    )
    STATUS: int | Sequence[int] | None
    """Status."""
    MARK: str | Sequence[str] | None
    XML_ID: str | Sequence[str] | None
    """External id."""
    SITE_ID: str | Sequence[str] | None
    """Id of the site."""
    ADD_IN_REPORT: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    DATE_START: dt.date | str | Sequence[str] | None
    DEADLINE: dt.date | str | Sequence[str] | None
    """Time by which it is due."""
    CREATED_DATE: dt.date | str | Sequence[str] | None
    CLOSED_DATE: dt.date | str | Sequence[str] | None
    CHANGED_DATE: dt.date | str | Sequence[str] | None
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    SUBORDINATE_TASKS: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    OVERDUED: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    DEPARTMENT_ID: int | Sequence[int] | None


class TaskItemsGetlistNavParams(TypedDict, total=False):
    """Keys: iNumPage."""

    iNumPage: Any


class TaskItemsGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: TITLE, DATE_START, DEADLINE, STATUS, PRIORITY, MARK, CREATED_BY, RESPONSIBLE_ID,
    GROUP_ID, ID."""

    TITLE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_START: Literal["ASC", "DESC", "asc", "desc"]
    DEADLINE: Literal["ASC", "DESC", "asc", "desc"]
    STATUS: Literal["ASC", "DESC", "asc", "desc"]
    PRIORITY: Literal["ASC", "DESC", "asc", "desc"]
    MARK: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY: Literal["ASC", "DESC", "asc", "desc"]
    RESPONSIBLE_ID: Literal["ASC", "DESC", "asc", "desc"]
    GROUP_ID: Literal["ASC", "DESC", "asc", "desc"]
    ID: Literal["ASC", "DESC", "asc", "desc"]
