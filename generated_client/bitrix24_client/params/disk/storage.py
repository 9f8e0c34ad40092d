"""Parameters of ``disk.storage``."""

from __future__ import annotations

from typing import Any, TypedDict


class DiskStorageAddFolderData(TypedDict, total=False):
    NAME: str


class DiskStorageAddFolderRightsItem(TypedDict, total=False):
    TASK_ID: int | str
    ACCESS_CODE: str


class DiskStorageGetChildrenFilter(TypedDict, total=False):
    NAME: str


class DiskStorageGetChildrenOrder(TypedDict, total=False):
    NAME: Any


class DiskStorageGetListFilter(TypedDict, total=False):
    NAME: str


class DiskStorageGetListOrder(TypedDict, total=False):
    NAME: Any


class DiskStorageUploadFileData(TypedDict, total=False):
    NAME: str


class DiskStorageUploadFileRightsItem(TypedDict, total=False):
    TASK_ID: int | str
    ACCESS_CODE: str
