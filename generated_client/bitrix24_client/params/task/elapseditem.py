"""Parameters of ``task.elapseditem``."""

from __future__ import annotations

import datetime as dt
from typing import Any, Required, TypedDict


class TaskElapseditemAddArfields(TypedDict, total=False):
    SECONDS: Required[int]
    COMMENT_TEXT: Required[str]
    USER_ID: int


class TaskElapseditemGetlistFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    USER_ID: int
    CREATED_DATE: dt.date | str


class TaskElapseditemGetlistOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
    USER_ID: str
    MINUTES: str
    SECONDS: str
    CREATED_DATE: str
    DATE_START: str
    DATE_STOP: str


class TaskElapseditemGetlistRequest0Item(TypedDict, total=False):
    ID: Any
    CREATED_DATE: Any


class TaskElapseditemUpdateArfields(TypedDict, total=False):
    SECONDS: Required[int]
    COMMENT_TEXT: Required[str]
    USER_ID: int
