"""Parameters of ``rpa``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class RpaCommentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: description, files."""

    description: str
    """Description."""
    files: Sequence[str | Sequence[Any]]
    """Files."""


class RpaCommentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: description, files."""

    description: int
    """Description."""
    files: int
    """Files."""


class RpaItemUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: stageId."""

    stageId: int
    """Id of the stage."""


class RpaStageAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, typeId, code, color, sort, semantic."""

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
    semantic: Literal["SUCCESS", "FAIL"]


class RpaStageUpdateFieldsItem(TypedDict, total=False):
    """Keys: name, code, color, sort, semantic."""

    name: Any
    """Name."""
    code: Any
    """Symbolic code."""
    color: Any
    """Color."""
    sort: Any
    """Position in the sorting order."""
    semantic: Literal["SUCCESS", "FAIL"]


class RpaTimelineAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: title, description."""

    title: str
    """Title."""
    description: str
    """Description."""


class RpaTimelineUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, description."""

    title: str
    """Title."""
    description: str
    """Description."""


class RpaTypeAddFieldsItem(TypedDict, total=False):
    """Keys: title, image, settings, permissions."""

    title: Required[str]
    """Title."""
    image: str
    settings: Sequence[Any]
    """Settings."""
    permissions: Sequence[Any]


class RpaTypeFields(TypedDict, total=False):
    """Keys: title, image, settings, permissions."""

    title: str
    """Title."""
    image: str
    settings: Sequence[Any]
    """Settings."""
    permissions: Sequence[Any]
