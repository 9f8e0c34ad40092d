"""Parameters of ``disk.storage``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class DiskStorageAddFolderData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""


class DiskStorageAddFolderRightsItem(TypedDict, total=False, extra_items=Any):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: Any
    """Id of the task."""
    ACCESS_CODE: Any


class DiskStorageAddFolderRightsValue(TypedDict, total=False, extra_items=Any):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: Any
    """Id of the task."""
    ACCESS_CODE: Any


class DiskStorageGetChildrenFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""


class DiskStorageGetChildrenOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: str
    """The direction of an order."""


class DiskStorageGetListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""


class DiskStorageGetListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: str
    """The direction of an order."""


class DiskStorageUploadFileData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""


class DiskStorageUploadFileRightsItem(TypedDict, total=False, extra_items=Any):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: Any
    """Id of the task."""
    ACCESS_CODE: Any


class DiskStorageUploadFileRightsValue(TypedDict, total=False, extra_items=Any):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: Any
    """Id of the task."""
    ACCESS_CODE: Any
