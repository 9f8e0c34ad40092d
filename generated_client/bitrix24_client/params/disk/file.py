"""Parameters of ``disk.file``."""

from __future__ import annotations

from typing import TypedDict


class DiskFileGetVersionsFilter(TypedDict, total=False):
    NAME: str


class DiskFileSearchFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    STORAGE_ID: int
    FOLDER_ID: int
