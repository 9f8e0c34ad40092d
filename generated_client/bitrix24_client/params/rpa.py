"""Parameters of ``rpa``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class RpaCommentAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: description, files."""

    description: str | float | Decimal | Literal[False] | None
    """Description."""
    files: (
        Sequence[str | float | Decimal | Literal[False] | Sequence[Any] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | Sequence[Any] | None]
        | str
        | Literal[False]
        | None
    )
    """Files."""


class RpaCommentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: description, files."""

    description: int | str | Literal[False] | None
    """Description."""
    files: int | str | Literal[False] | None
    """Files."""


class RpaItemUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: stageId."""

    stageId: int | str | Literal[False] | None
    """Id of the stage."""


class RpaStageAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, typeId, code, color, sort, semantic."""

    name: Required[Any]
    """Name."""
    typeId: Required[Any]
    """Id of the type."""
    code: Any
    """Symbolic code."""
    color: Any
    """Color."""
    sort: Any
    """Position in the sorting order."""
    semantic: Literal["SUCCESS", "FAIL", False] | str | None


class RpaStageUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, code, color, sort, semantic."""

    name: Any
    """Name."""
    code: Any
    """Symbolic code."""
    color: Any
    """Color."""
    sort: Any
    """Position in the sorting order."""
    semantic: Literal["SUCCESS", "FAIL", False] | str | None


class RpaTimelineAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, description."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""


class RpaTimelineUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, description."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""


class RpaTypeAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, image, settings, permissions."""

    title: Required[str | float | Decimal]
    """Title."""
    image: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    settings: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Settings."""
    permissions: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class RpaTypeFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, image, settings, permissions."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    image: str | float | Decimal | Literal[False] | None
    """A text."""
    settings: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Settings."""
    permissions: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
