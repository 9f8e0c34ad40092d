"""Parameters of ``disk.folder``."""

from __future__ import annotations

from typing import Any, TypedDict


class DiskFolderAddSubFolderData(TypedDict, total=False):
    NAME: Any


class DiskFolderGetChildrenFilter(TypedDict, total=False):
    CREATE_TIME: Any


class DiskFolderGetChildrenOrder(TypedDict, total=False):
    NAME: Any


class DiskFolderUploadFileData(TypedDict, total=False):
    NAME: Any


class DiskFolderUploadFileRightsItem(TypedDict, total=False):
    TASK_ID: int | str
    ACCESS_CODE: str
