"""Parameters of ``task.items``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict


class TaskItemsGetlistFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: Sequence[int | str]
    PARENT_ID: Any
    GROUP_ID: Any
    CREATED_BY: Any
    STATUS_CHANGED_BY: Any
    PRIORITY: Any
    FORUM_TOPIC_ID: Any
    RESPONSIBLE_ID: Any
    TITLE: Any
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
    STATUS: Any
    MARK: Any
    XML_ID: Any
    SITE_ID: Any
    ADD_IN_REPORT: Literal["Y", "N"]
    DATE_START: Any
    DEADLINE: Any
    CREATED_DATE: Any
    CLOSED_DATE: Any
    CHANGED_DATE: Any
    ACCOMPLICE: Any
    AUDITOR: Any
    DEPENDS_ON: Any
    ONLY_ROOT_TASKS: Literal["Y", "N"]
    SUBORDINATE_TASKS: Literal["Y", "N"]
    OVERDUED: Literal["Y", "N"]
    DEPARTMENT_ID: Any


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
