"""Parameters of ``landing.block``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class LandingBlockGetbyidParams(TypedDict, total=False):
    edit_mode: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    deleted: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None
    get_content: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class LandingBlockGetcontentParams(TypedDict, total=False):
    wrapper_show: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    force_unactive: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class LandingBlockGetmanifestParams(TypedDict, total=False):
    edit_mode: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class LandingBlockUpdateCardsDataValue(TypedDict, total=False):
    source: (
        Sequence[LandingBlockUpdateCardsDataValueSourceItem | Mapping[str, Any]]
        | Mapping[str, LandingBlockUpdateCardsDataValueSourceValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    values: (
        Sequence[Mapping[str, Any]] | Mapping[str, Mapping[str, Any]] | str | Literal[False] | None
    )


class LandingBlockUpdateCardsDataValueSourceItem(TypedDict, total=False):
    type: Literal["card", "preset"]
    value: int | str | Literal[False] | float | Decimal | None


class LandingBlockUpdateCardsDataValueSourceValue(TypedDict, total=False):
    type: Literal["card", "preset"]
    value: int | str | Literal[False] | float | Decimal | None


class LandingBlockUpdateStylesDataValue(TypedDict, total=False):
    classList: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    affect: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    style: (
        LandingBlockUpdateStylesDataValueStyle
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


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
    appendMenu: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


LandingBlockUpdatenodesDataValue = TypedDict(
    "LandingBlockUpdatenodesDataValue",
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


class LandingBlockUploadfileParams(TypedDict, total=False):
    width: int | str | Literal[False] | None
    height: int | str | Literal[False] | None
    resize_type: Literal[0, 1, 2, "0", "1", "2"]
