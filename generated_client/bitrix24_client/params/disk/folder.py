"""Parameters of ``disk.folder``."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict


class DiskFolderAddSubFolderData(TypedDict, total=False):
    NAME: str


class DiskFolderGetChildrenFilter(TypedDict, total=False):
    CREATE_TIME: dt.date | str


class DiskFolderGetChildrenOrder(TypedDict, total=False):
    NAME: Any


class DiskFolderUploadFileData(TypedDict, total=False):
    NAME: str


class DiskFolderUploadFileRightsItem(TypedDict, total=False):
    TASK_ID: int | str
    ACCESS_CODE: str
