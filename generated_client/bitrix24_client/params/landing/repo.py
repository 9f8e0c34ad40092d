"""Parameters of ``landing.repo``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class LandingRepoBindFields(TypedDict, total=False):
    PLACEMENT: Any
    PLACEMENT_HANDLER: Any
    TITLE: Any


class LandingRepoGetListParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    filter: (
        LandingRepoGetListParamsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    order: (
        LandingRepoGetListParamsOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    group: (
        Sequence[LandingRepoGetListParamsGroupItem | Mapping[str, Any] | str]
        | Mapping[str, LandingRepoGetListParamsGroupItem | Mapping[str, Any] | str]
        | str
        | Literal[False]
        | None
    )
    limit: int | str | Literal[False] | None
    offset: int | str | Literal[False] | None


class LandingRepoGetListParamsFilter(TypedDict, total=False):
    ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    APP_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SECTIONS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SITE_TEMPLATE_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    PREVIEW: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MANIFEST: (
        Mapping[str, Any]
        | str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | None
    )
    CONTENT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CREATED_BY_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MODIFIED_BY_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DATE_CREATE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DATE_MODIFY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class LandingRepoGetListParamsGroupItem(TypedDict, total=False):
    ID: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    APP_CODE: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    NAME: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    SECTIONS: str | float | Decimal | Literal[False] | None
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    PREVIEW: str | float | Decimal | Literal[False] | None
    MANIFEST: (
        Mapping[str, Any]
        | Sequence[Any]
        | bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | str
        | None
    )
    CONTENT: str | float | Decimal | Literal[False] | None
    CREATED_BY_ID: str | float | Decimal | Literal[False] | None
    MODIFIED_BY_ID: str | float | Decimal | Literal[False] | None
    DATE_CREATE: str | float | Decimal | Literal[False] | None
    DATE_MODIFY: str | float | Decimal | Literal[False] | None


class LandingRepoGetListParamsOrder(TypedDict, total=False):
    ID: str
    XML_ID: str
    APP_CODE: str
    ACTIVE: str
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    SITE_TEMPLATE_ID: str
    PREVIEW: str
    MANIFEST: str
    CONTENT: str
    CREATED_BY_ID: str
    MODIFIED_BY_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str


class LandingRepoRegisterFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    CONTENT: Required[str | float | Decimal]
    SECTIONS: Required[str | float | Decimal]
    PREVIEW: Required[str | float | Decimal]
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    RESET: str | float | Decimal | Literal[False] | None


class LandingRepoRegisterManifest(TypedDict, total=False):
    block: LandingRepoRegisterManifestBlock | Mapping[str, Any]
    nodes: LandingRepoRegisterManifestNodes | Mapping[str, Any]


class LandingRepoRegisterManifestBlock(TypedDict, total=False):
    name: Any


LandingRepoRegisterManifestNodes = TypedDict(
    "LandingRepoRegisterManifestNodes",
    {
        ".landing-block-node-text": "LandingRepoRegisterManifestNodesLandingBlockNodeText | Mapping[str, Any]",
    },
    total=False,
)


class LandingRepoRegisterManifestNodesLandingBlockNodeText(TypedDict, total=False):
    name: Any
    type: Any
