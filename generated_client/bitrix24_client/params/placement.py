"""Parameters of ``placement``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class PlacementBindLangAll(TypedDict, total=False):
    en: PlacementBindLangAllEn | Mapping[str, Any]
    de: PlacementBindLangAllDe | Mapping[str, Any]


class PlacementBindLangAllDe(TypedDict, total=False):
    TITLE: Any
    DESCRIPTION: Any
    GROUP_NAME: Any


class PlacementBindLangAllEn(TypedDict, total=False):
    TITLE: Any
    DESCRIPTION: Any
    GROUP_NAME: Any


class PlacementBindOptions(TypedDict, total=False):
    """Options."""

    errorHandlerUrl: Any
