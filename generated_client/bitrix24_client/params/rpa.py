"""Parameters of ``rpa``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class RpaCommentAddFields(TypedDict, total=False):
    description: str | float | Decimal | Literal[False] | None
    files: (
        Sequence[str | float | Decimal | Literal[False] | Sequence[Any] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | Sequence[Any] | None]
        | str
        | Literal[False]
        | None
    )


class RpaCommentUpdateFields(TypedDict, total=False):
    description: int | str | Literal[False] | None
    files: int | str | Literal[False] | None


class RpaItemUpdateFields(TypedDict, total=False):
    stageId: int | str | Literal[False] | None


class RpaStageAddFields(TypedDict, total=False):
    name: Required[Any]
    typeId: Required[Any]
    code: Any
    color: Any
    sort: Any
    semantic: Literal["SUCCESS", "FAIL", False] | str | None


class RpaStageUpdateFields(TypedDict, total=False):
    name: Any
    code: Any
    color: Any
    sort: Any
    semantic: Literal["SUCCESS", "FAIL", False] | str | None


class RpaTimelineAddFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None


class RpaTimelineUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None


class RpaTypeAddFields(TypedDict, total=False):
    title: Required[str | float | Decimal]
    image: str | float | Decimal | Literal[False] | None
    settings: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    permissions: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class RpaTypeFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    image: str | float | Decimal | Literal[False] | None
    settings: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    permissions: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
