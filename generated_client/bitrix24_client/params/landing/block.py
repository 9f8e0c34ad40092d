"""Parameters of ``landing.block``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict


class LandingBlockGetbyidParams(TypedDict, total=False):
    """Further parameters of the call."""

    edit_mode: bool | int | Literal["Y", "N"]
    deleted: bool | int | Literal["Y", "N"]
    get_content: bool | int | Literal["Y", "N"]


class LandingBlockGetcontentParams(TypedDict, total=False):
    """Further parameters of the call."""

    wrapper_show: bool | Literal["Y", "N"]
    force_unactive: bool | Literal["Y", "N"]


class LandingBlockGetlistParams(TypedDict, total=False):
    """Further parameters of the call."""

    edit_mode: bool | int | Literal["Y", "N"]
    deleted: bool | int | Literal["Y", "N"]
    get_content: bool | int | Literal["Y", "N"]


class LandingBlockGetmanifestParams(TypedDict, total=False):
    """Further parameters of the call."""

    edit_mode: bool | int | Literal["Y", "N"]


class LandingBlockUpdateCardsDataValue(TypedDict, total=False):
    source: Sequence[LandingBlockUpdateCardsDataValueSourceItem]
    values: Sequence[Mapping[str, str | Mapping[str, Any] | Sequence[Any]]]


class LandingBlockUpdateCardsDataValueSourceItem(TypedDict, total=False):
    type: Literal["card", "preset"]
    value: int | str


class LandingBlockUpdateStylesDataValue(TypedDict, total=False):
    classList: Sequence[str]
    affect: Sequence[str]
    style: LandingBlockUpdateStylesDataValueStyle | Mapping[str, Any]


LandingBlockUpdateStylesDataValueStyle = TypedDict(
    "LandingBlockUpdateStylesDataValueStyle",
    {
        "css-property": "Any",
        "font-weight": "Any",
    },
    total=False,
)


LandingBlockUpdateattrsDataValue = TypedDict(
    "LandingBlockUpdateattrsDataValue",
    {
        "data-b24form": "Any",
        "data-b24form-use-style": "Any",
    },
    total=False,
)


class LandingBlockUpdatenodesAdditional(TypedDict, total=False):
    appendMenu: bool | Literal["Y", "N"]


LandingBlockUpdatenodesDataValue = TypedDict(
    "LandingBlockUpdatenodesDataValue",
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


LandingBlockUpdatenodesDataValueItem = TypedDict(
    "LandingBlockUpdatenodesDataValueItem",
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


class LandingBlockUploadfileParams(TypedDict, total=False):
    """Further parameters of the call."""

    width: int
    height: int
    resize_type: Literal[0, 1, 2]
