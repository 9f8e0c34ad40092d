"""Parameters of ``disk.storage``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class DiskStorageAddFolderData(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None


class DiskStorageAddFolderRightsItem(TypedDict, total=False):
    TASK_ID: Any
    ACCESS_CODE: Any


class DiskStorageAddFolderRightsValue(TypedDict, total=False):
    TASK_ID: Any
    ACCESS_CODE: Any


class DiskStorageGetChildrenFilter(TypedDict, total=False):
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class DiskStorageGetChildrenOrder(TypedDict, total=False):
    NAME: str


class DiskStorageGetListFilter(TypedDict, total=False):
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class DiskStorageGetListOrder(TypedDict, total=False):
    NAME: str


class DiskStorageUploadFileData(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None


class DiskStorageUploadFileRightsItem(TypedDict, total=False):
    TASK_ID: Any
    ACCESS_CODE: Any


class DiskStorageUploadFileRightsValue(TypedDict, total=False):
    TASK_ID: Any
    ACCESS_CODE: Any
