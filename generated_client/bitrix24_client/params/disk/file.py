"""Parameters of ``disk.file``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class DiskFileGetVersionsFilter(TypedDict, total=False):
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class DiskFileSearchFilter(TypedDict, total=False):
    STORAGE_ID: int | str | Sequence[int | str] | Literal[False] | None
    FOLDER_ID: int | str | Sequence[int | str] | Literal[False] | None
