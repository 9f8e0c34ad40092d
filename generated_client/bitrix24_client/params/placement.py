"""Parameters of ``placement``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class PlacementBindRequestLangAll(TypedDict, total=False):
    en: PlacementBindRequestLangAllEn | Mapping[str, Any]
    de: PlacementBindRequestLangAllDe | Mapping[str, Any]


class PlacementBindRequestLangAllDe(TypedDict, total=False):
    TITLE: Any
    DESCRIPTION: Any
    GROUP_NAME: Any


class PlacementBindRequestLangAllEn(TypedDict, total=False):
    TITLE: Any
    DESCRIPTION: Any
    GROUP_NAME: Any


class PlacementBindRequestOptions(TypedDict, total=False):
    """Options."""

    errorHandlerUrl: Any
