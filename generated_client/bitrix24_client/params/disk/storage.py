"""Parameters of ``disk.storage``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class DiskStorageAddFolderData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str
    """Name."""


class DiskStorageAddFolderRightsItem(TypedDict, total=False):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: int | str
    """Id of the task."""
    ACCESS_CODE: str


class DiskStorageGetChildrenFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: str | Sequence[str] | None
    """Name."""


class DiskStorageGetChildrenOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: Literal["ASC", "DESC", "asc", "desc"]


class DiskStorageGetListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: str | Sequence[str] | None
    """Name."""


class DiskStorageGetListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: Literal["ASC", "DESC", "asc", "desc"]


class DiskStorageUploadFileData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str
    """Name."""


class DiskStorageUploadFileRightsItem(TypedDict, total=False):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: int | str
    """Id of the task."""
    ACCESS_CODE: str
