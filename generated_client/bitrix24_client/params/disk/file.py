"""Parameters of ``disk.file``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from typing_extensions import TypedDict


class DiskFileGetVersionsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: str | Sequence[str] | None
    """Name."""


class DiskFileSearchFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: STORAGE_ID, FOLDER_ID."""

    STORAGE_ID: int | Sequence[int] | None
    """Id of the storage."""
    FOLDER_ID: int | Sequence[int] | None
