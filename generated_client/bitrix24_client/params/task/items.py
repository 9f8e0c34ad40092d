"""Parameters of ``task.items``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class TaskItemsGetlistFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    PARENT_ID: int | str | Sequence[int | str] | Literal[False] | None
    GROUP_ID: int | str | Sequence[int | str] | Literal[False] | None
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    STATUS_CHANGED_BY: int | str | Sequence[int | str] | Literal[False] | None
    PRIORITY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    FORUM_TOPIC_ID: int | str | Sequence[int | str] | Literal[False] | None
    RESPONSIBLE_ID: int | str | Sequence[int | str] | Literal[False] | None
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
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
        | None
    )
    STATUS: int | str | Sequence[int | str] | Literal[False] | None
    MARK: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SITE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ADD_IN_REPORT: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    DATE_START: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DEADLINE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CLOSED_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CHANGED_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SUBORDINATE_TASKS: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    OVERDUED: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    DEPARTMENT_ID: int | str | Sequence[int | str] | Literal[False] | None


class TaskItemsGetlistNavParams(TypedDict, total=False):
    iNumPage: Any
