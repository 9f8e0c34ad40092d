"""Parameters of ``userfieldtype``."""

from __future__ import annotations

from typing import Any, TypedDict


class UserfieldtypeAddRequestOptions(TypedDict, total=False):
    height: Any


class UserfieldtypeUpdateRequestOptions(TypedDict, total=False):
    height: Any
