"""Parameters of ``task.items``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class TaskItemsGetlistFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, PARENT_ID, GROUP_ID, CREATED_BY, STATUS_CHANGED_BY, PRIORITY, FORUM_TOPIC_ID,
    RESPONSIBLE_ID, TITLE, TAG, REAL_STATUS, STATUS, MARK, XML_ID, SITE_ID, ADD_IN_REPORT,
    DATE_START, DEADLINE, CREATED_DATE, CLOSED_DATE, CHANGED_DATE, ACCOMPLICE, AUDITOR,
    DEPENDS_ON, ONLY_ROOT_TASKS, SUBORDINATE_TASKS, OVERDUED, DEPARTMENT_ID."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    PARENT_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the parent."""
    GROUP_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the group."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    STATUS_CHANGED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PRIORITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    FORUM_TOPIC_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RESPONSIBLE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
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
            False,
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
        | str
        | Sequence[
            Literal[
                "STATE_NEW",
                "STATE_PENDING",
                "STATE_IN_PROGRESS",
                "STATE_SUPPOSEDLY_COMPLETED",
                "STATE_COMPLETED",
                "STATE_DEFERRED",
                "STATE_DECLINED",
                False,
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
            | str
            | None
        ]
        | None
    )
    STATUS: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Status."""
    MARK: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
    ADD_IN_REPORT: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    DATE_START: (
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
    DEADLINE: (
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
    """Time by which it is due."""
    CREATED_DATE: (
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
    CLOSED_DATE: (
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
    CHANGED_DATE: (
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
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    SUBORDINATE_TASKS: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    OVERDUED: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    DEPARTMENT_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class TaskItemsGetlistNavParams(TypedDict, total=False):
    """Keys: iNumPage."""

    iNumPage: Any
