"""Parameters of ``userfieldtype``."""

from __future__ import annotations

from typing import Any, TypedDict


class UserfieldtypeAddOptions(TypedDict, total=False):
    height: Any


class UserfieldtypeUpdateOptions(TypedDict, total=False):
    height: Any
