"""Parameters of ``disk.storage``."""

from __future__ import annotations

from typing import Any, TypedDict


class DiskStorageAddFolderRequestData(TypedDict, total=False):
    NAME: Any


class DiskStorageAddFolderRequestRightsItem(TypedDict, total=False):
    TASK_ID: int | str
    ACCESS_CODE: str


class DiskStorageGetChildrenRequestFilter(TypedDict, total=False):
    NAME: Any


class DiskStorageGetChildrenRequestOrder(TypedDict, total=False):
    NAME: Any


class DiskStorageGetListRequestFilter(TypedDict, total=False):
    NAME: Any


class DiskStorageGetListRequestOrder(TypedDict, total=False):
    NAME: Any


class DiskStorageUploadFileRequestData(TypedDict, total=False):
    NAME: Any


class DiskStorageUploadFileRequestRightsItem(TypedDict, total=False):
    TASK_ID: int | str
    ACCESS_CODE: str
