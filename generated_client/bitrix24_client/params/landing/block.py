"""Parameters of ``landing.block``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingBlockGetbyidParams(TypedDict, total=False, extra_items=Any):
    """Keys: edit_mode, deleted, get_content."""

    edit_mode: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    deleted: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    get_content: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class LandingBlockGetcontentParams(TypedDict, total=False, extra_items=Any):
    """Keys: wrapper_show, force_unactive."""

    wrapper_show: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    force_unactive: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class LandingBlockGetmanifestParams(TypedDict, total=False, extra_items=Any):
    """Keys: edit_mode."""

    edit_mode: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class LandingBlockUpdateCardsDataValue(TypedDict, total=False, extra_items=Any):
    """Keys: source, values."""

    source: (
        Sequence[LandingBlockUpdateCardsDataValueSourceItem | OtherKeys]
        | Mapping[str, LandingBlockUpdateCardsDataValueSourceValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    values: (
        Sequence[Mapping[str, Any]] | Mapping[str, Mapping[str, Any]] | str | Literal[False] | None
    )
    """Values."""


class LandingBlockUpdateCardsDataValueSourceItem(TypedDict, total=False, extra_items=Any):
    """Keys: type, value."""

    type: Literal["card", "preset"]
    value: int | str | Literal[False] | float | Decimal | None
    """Value."""


class LandingBlockUpdateCardsDataValueSourceValue(TypedDict, total=False, extra_items=Any):
    """Keys: type, value."""

    type: Literal["card", "preset"]
    value: int | str | Literal[False] | float | Decimal | None
    """Value."""


class LandingBlockUpdateStylesDataValue(TypedDict, total=False, extra_items=Any):
    """Keys: classList, affect, style."""

    classList: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    affect: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    style: (
        LandingBlockUpdateStylesDataValueStyle
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


_LandingBlockUpdateStylesDataValueStyle = TypedDict(
    "_LandingBlockUpdateStylesDataValueStyle",
    {
        "css-property": "Any",
        "font-weight": "Any",
    },
    total=False,
)


class LandingBlockUpdateStylesDataValueStyle(
    _LandingBlockUpdateStylesDataValueStyle, total=False, extra_items=Any
):
    """Keys: css-property, font-weight."""


LandingBlockUpdateattrsDataValue = TypedDict(
    "LandingBlockUpdateattrsDataValue",
    {
        "data-b24form": "Any",
        "data-b24form-use-style": "Any",
    },
    total=False,
)


class LandingBlockUpdatenodesAdditional(TypedDict, total=False, extra_items=Any):
    """Keys: appendMenu."""

    appendMenu: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


_LandingBlockUpdatenodesDataValue = TypedDict(
    "_LandingBlockUpdatenodesDataValue",
    {
        "Node Type": "str | float | Decimal | Literal[False] | None",
        "img": "Any",
        "link": "Any",
        "icon": "Any",
        "embed": "Any",
        "src": "Any",
        "alt": "Any",
        "text": "Any",
        "href": "Any",
        "target": "Any",
        "source": "Any",
    },
    total=False,
)


class LandingBlockUpdatenodesDataValue(
    _LandingBlockUpdatenodesDataValue, total=False, extra_items=Any
):
    """Keys: Node Type, img, link, icon, embed, src, alt, text, href, target, source."""


class LandingBlockUploadfileParams(TypedDict, total=False, extra_items=Any):
    """Keys: width, height, resize_type."""

    width: int | str | Literal[False] | None
    """Width."""
    height: int | str | Literal[False] | None
    """Height."""
    resize_type: Literal[0, 1, 2, "0", "1", "2"]
