"""Parameters of ``rpa``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict


class RpaCommentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    description: str
    files: Sequence[Sequence[Any]]


class RpaCommentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    description: int
    files: int


class RpaItemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    stageId: int


class RpaStageAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[Any]
    typeId: Required[Any]
    code: Any
    color: Any
    sort: Any
    semantic: Literal["SUCCESS", "FAIL"]


class RpaStageUpdateFieldsItem(TypedDict, total=False):
    name: Any
    code: Any
    color: Any
    sort: Any
    semantic: Literal["SUCCESS", "FAIL"]


class RpaTimelineAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: str
    description: str


class RpaTimelineUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    description: str


class RpaTypeAddFieldsItem(TypedDict, total=False):
    title: Required[str]
    image: str
    settings: Sequence[Any]
    permissions: Sequence[Any]


class RpaTypeFields(TypedDict, total=False):
    title: str | None
    image: str | None
    settings: Sequence[Any] | None
    permissions: Sequence[Any] | None
