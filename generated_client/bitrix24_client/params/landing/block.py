"""Parameters of ``landing.block``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict


class LandingBlockGetbyidRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    edit_mode: bool | int | Literal["Y", "N"]
    deleted: bool | int | Literal["Y", "N"]
    get_content: bool | int | Literal["Y", "N"]


class LandingBlockGetcontentRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    wrapper_show: bool | Literal["Y", "N"]
    force_unactive: bool | Literal["Y", "N"]


class LandingBlockGetlistRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    edit_mode: bool | int | Literal["Y", "N"]
    deleted: bool | int | Literal["Y", "N"]
    get_content: bool | int | Literal["Y", "N"]


class LandingBlockGetmanifestRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    edit_mode: bool | int | Literal["Y", "N"]


class LandingBlockUpdateCardsRequestDataValue(TypedDict, total=False):
    source: Sequence[LandingBlockUpdateCardsRequestDataValueSourceItem]
    values: Sequence[Mapping[str, str | Mapping[str, Any] | Sequence[Any]]]


class LandingBlockUpdateCardsRequestDataValueSourceItem(TypedDict, total=False):
    type: Literal["card", "preset"]
    value: int | str


class LandingBlockUpdateStylesRequestDataValue(TypedDict, total=False):
    classList: Sequence[str]
    affect: Sequence[str]
    style: LandingBlockUpdateStylesRequestDataValueStyle | Mapping[str, Any]


LandingBlockUpdateStylesRequestDataValueStyle = TypedDict(
    "LandingBlockUpdateStylesRequestDataValueStyle",
    {
        "css-property": "Any",
        "font-weight": "Any",
    },
    total=False,
)


LandingBlockUpdateattrsRequestDataValue = TypedDict(
    "LandingBlockUpdateattrsRequestDataValue",
    {
        "data-b24form": "Any",
        "data-b24form-use-style": "Any",
    },
    total=False,
)


class LandingBlockUpdatenodesRequestAdditional(TypedDict, total=False):
    appendMenu: bool | Literal["Y", "N"]


LandingBlockUpdatenodesRequestDataValue = TypedDict(
    "LandingBlockUpdatenodesRequestDataValue",
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


LandingBlockUpdatenodesRequestDataValueItem = TypedDict(
    "LandingBlockUpdatenodesRequestDataValueItem",
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


class LandingBlockUploadfileRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    width: int
    height: int
    resize_type: Literal[0, 1, 2]
