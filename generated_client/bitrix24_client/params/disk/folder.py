"""Parameters of ``disk.folder``."""

from __future__ import annotations

from typing import Any, TypedDict


class DiskFolderAddSubFolderRequestData(TypedDict, total=False):
    NAME: Any


class DiskFolderGetChildrenRequestFilter(TypedDict, total=False):
    CREATE_TIME: Any


class DiskFolderGetChildrenRequestOrder(TypedDict, total=False):
    NAME: Any


class DiskFolderUploadFileRequestData(TypedDict, total=False):
    NAME: Any


class DiskFolderUploadFileRequestRightsItem(TypedDict, total=False):
    TASK_ID: int | str
    ACCESS_CODE: str
