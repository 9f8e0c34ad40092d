"""Parameters of ``batch``."""

from __future__ import annotations

from typing import Any, TypedDict


class BatchCmd(TypedDict, total=False):
    get_user: Any
    get_departments: Any
    get_app: Any
    get_department: Any
