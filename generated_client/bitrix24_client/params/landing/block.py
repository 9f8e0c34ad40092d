"""Parameters of ``landing.block``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingBlockGetbyidParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: edit_mode, deleted, get_content."""

    edit_mode: bool | int | Literal["Y", "N"]
    deleted: bool | int | Literal["Y", "N"]
    get_content: bool | int | Literal["Y", "N"]


class LandingBlockGetcontentParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: wrapper_show, force_unactive."""

    wrapper_show: bool | Literal["Y", "N"]
    force_unactive: bool | Literal["Y", "N"]


class LandingBlockGetlistParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: edit_mode, deleted, get_content."""

    edit_mode: bool | int | Literal["Y", "N"]
    deleted: bool | int | Literal["Y", "N"]
    get_content: bool | int | Literal["Y", "N"]


class LandingBlockGetmanifestParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: edit_mode."""

    edit_mode: bool | int | Literal["Y", "N"]


class LandingBlockUpdateCardsDataValue(TypedDict, total=False):
    """Keys: source, values."""

    source: Sequence[LandingBlockUpdateCardsDataValueSourceItem]
    values: Sequence[Mapping[str, str | Mapping[str, Any] | Sequence[Any]]]
    """Values."""


class LandingBlockUpdateCardsDataValueSourceItem(TypedDict, total=False):
    """Keys: type, value."""

    type: Literal["card", "preset"]
    value: int | str
    """Value."""


class LandingBlockUpdateStylesDataValue(TypedDict, total=False):
    """Keys: classList, affect, style."""

    classList: Sequence[str]
    affect: Sequence[str]
    style: LandingBlockUpdateStylesDataValueStyle | OtherKeys


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


class LandingBlockUpdatenodesAdditional(TypedDict, total=False):
    """Keys: appendMenu."""

    appendMenu: bool | Literal["Y", "N"]


_LandingBlockUpdatenodesDataValue = TypedDict(
    "_LandingBlockUpdatenodesDataValue",
    {
        "Node Type": "str",
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


_LandingBlockUpdatenodesDataValueItem = TypedDict(
    "_LandingBlockUpdatenodesDataValueItem",
    {
        "Node Type": "str",
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


class LandingBlockUpdatenodesDataValueItem(
    _LandingBlockUpdatenodesDataValueItem, total=False, extra_items=Any
):
    """Keys: Node Type, img, link, icon, embed, src, alt, text, href, target, source."""


class LandingBlockUploadfileParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: width, height, resize_type."""

    width: int
    """Width."""
    height: int
    """Height."""
    resize_type: Literal[0, 1, 2]
