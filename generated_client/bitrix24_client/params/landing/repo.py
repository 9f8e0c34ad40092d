"""Parameters of ``landing.repo``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class LandingRepoBindFields(TypedDict, total=False):
    """Values of the fields, by name."""

    PLACEMENT: Any
    PLACEMENT_HANDLER: Any
    TITLE: Any


class LandingRepoGetListParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    filter: LandingRepoGetListParamsFilter | Mapping[str, Any]
    order: LandingRepoGetListParamsOrder | Mapping[str, Any]
    group: Sequence[LandingRepoGetListParamsGroupItem | str]
    limit: int
    offset: int


class LandingRepoGetListParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: str
    XML_ID: str
    APP_CODE: str | None
    ACTIVE: Literal["Y", "N"]
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    SITE_TEMPLATE_ID: str | None
    PREVIEW: str
    MANIFEST: Mapping[str, Any] | Sequence[Any] | bool | Literal["Y", "N"]
    CONTENT: str
    CREATED_BY_ID: str
    MODIFIED_BY_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str


class LandingRepoGetListParamsGroupItem(TypedDict, total=False):
    ID: str
    XML_ID: str
    APP_CODE: str | None
    ACTIVE: Literal["Y", "N"]
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    SITE_TEMPLATE_ID: str | None
    PREVIEW: str
    MANIFEST: Mapping[str, Any] | Sequence[Any] | bool | Literal["Y", "N"]
    CONTENT: str
    CREATED_BY_ID: str
    MODIFIED_BY_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str


class LandingRepoGetListParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
    XML_ID: Any
    APP_CODE: Any
    ACTIVE: Any
    NAME: Any
    DESCRIPTION: Any
    SECTIONS: Any
    SITE_TEMPLATE_ID: Any
    PREVIEW: Any
    MANIFEST: Any
    CONTENT: Any
    CREATED_BY_ID: Any
    MODIFIED_BY_ID: Any
    DATE_CREATE: Any
    DATE_MODIFY: Any


class LandingRepoRegisterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    NAME: Required[str]
    CONTENT: Required[str]
    SECTIONS: Required[str]
    PREVIEW: Required[str]
    DESCRIPTION: str
    ACTIVE: Literal["Y", "N"]
    SITE_TEMPLATE_ID: str
    RESET: str


class LandingRepoRegisterManifest(TypedDict, total=False):
    block: LandingRepoRegisterManifestBlock | Mapping[str, Any]
    nodes: LandingRepoRegisterManifestNodes


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
