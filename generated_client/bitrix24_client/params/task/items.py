"""Parameters of ``task.items``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, TypedDict


class TaskItemsGetlistFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | Sequence[int | str]
    PARENT_ID: int
    GROUP_ID: int
    CREATED_BY: int
    STATUS_CHANGED_BY: int
    PRIORITY: str
    FORUM_TOPIC_ID: int
    RESPONSIBLE_ID: int
    TITLE: str
    TAG: Any
    REAL_STATUS: Literal[
        "STATE_NEW",
        "STATE_PENDING",
        "STATE_IN_PROGRESS",
        "STATE_SUPPOSEDLY_COMPLETED",
        "STATE_COMPLETED",
        "STATE_DEFERRED",
        "STATE_DECLINED",
    ]
    STATUS: int
    MARK: str
    XML_ID: str
    SITE_ID: str
    ADD_IN_REPORT: Literal["Y", "N"]
    DATE_START: dt.date | str
    DEADLINE: dt.date | str
    CREATED_DATE: dt.date | str
    CLOSED_DATE: dt.date | str
    CHANGED_DATE: dt.date | str
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N"]
    SUBORDINATE_TASKS: Literal["Y", "N"]
    OVERDUED: Literal["Y", "N"]
    DEPARTMENT_ID: int


class TaskItemsGetlistNavParams(TypedDict, total=False):
    iNumPage: Any


class TaskItemsGetlistOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    TITLE: Any
    DATE_START: Any
    DEADLINE: Any
    STATUS: Any
    PRIORITY: Any
    MARK: Any
    CREATED_BY: Any
    RESPONSIBLE_ID: Any
    GROUP_ID: Any
    ID: Any
