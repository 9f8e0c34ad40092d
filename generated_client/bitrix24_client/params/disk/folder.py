"""Parameters of ``disk.folder``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class DiskFolderAddSubFolderData(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None


class DiskFolderGetChildrenFilter(TypedDict, total=False):
    CREATE_TIME: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class DiskFolderGetChildrenOrder(TypedDict, total=False):
    NAME: str


class DiskFolderUploadFileData(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None


class DiskFolderUploadFileRightsItem(TypedDict, total=False):
    TASK_ID: Any
    ACCESS_CODE: Any


class DiskFolderUploadFileRightsValue(TypedDict, total=False):
    TASK_ID: Any
    ACCESS_CODE: Any
