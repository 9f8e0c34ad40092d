"""Parameters of ``disk.folder``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class DiskFolderAddSubFolderData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str
    """Name."""


class DiskFolderGetChildrenFilter(TypedDict, total=False, extra_items=Any):
    """Keys: CREATE_TIME."""

    CREATE_TIME: dt.date | str | Sequence[str] | None
    """When it was made."""


class DiskFolderGetChildrenOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: Literal["ASC", "DESC", "asc", "desc"]


class DiskFolderUploadFileData(TypedDict, total=False):
    """Keys: NAME."""

    NAME: str
    """Name."""


class DiskFolderUploadFileRightsItem(TypedDict, total=False):
    """Keys: TASK_ID, ACCESS_CODE."""

    TASK_ID: int | str
    """Id of the task."""
    ACCESS_CODE: str
