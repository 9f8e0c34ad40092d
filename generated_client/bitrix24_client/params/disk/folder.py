"""Parameters of ``disk.folder``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class DiskFolderAddSubFolderData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""


class DiskFolderGetChildrenFilter(TypedDict, total=False, extra_items=Any):
    """Keys: CREATE_TIME."""

    CREATE_TIME: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""


class DiskFolderGetChildrenOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: str
    """The direction of an order."""


class DiskFolderUploadFileData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""


class DiskFolderUploadFileRightsItem(TypedDict, total=False, extra_items=Any):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: Any
    """Id of the task."""
    ACCESS_CODE: Any


class DiskFolderUploadFileRightsValue(TypedDict, total=False, extra_items=Any):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: Any
    """Id of the task."""
    ACCESS_CODE: Any
