"""Parameters of ``landing.repo``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingRepoBindFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: PLACEMENT, PLACEMENT_HANDLER, TITLE."""

    PLACEMENT: Any
    PLACEMENT_HANDLER: Any
    TITLE: Any
    """Title."""


class LandingRepoGetListParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select, filter, order, group, limit, offset."""

    select: Sequence[str]
    """Names of the fields to return."""
    filter: LandingRepoGetListParamsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingRepoGetListParamsOrder | OtherKeys
    """Sorting: names of fields with asc or desc."""
    group: Sequence[LandingRepoGetListParamsGroupItem | str]
    limit: int
    """Most records to return."""
    offset: int
    """Number of records to skip."""


class LandingRepoGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, SITE_TEMPLATE_ID, PREVIEW,
    MANIFEST, CONTENT, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: str | Sequence[str] | None
    """Id of the record."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    APP_CODE: str | Sequence[str] | None
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the record is active."""
    NAME: str | Sequence[str] | None
    """Name."""
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    SECTIONS: str | Sequence[str] | None
    SITE_TEMPLATE_ID: str | Sequence[str] | None
    PREVIEW: str | Sequence[str] | None
    """Preview."""
    MANIFEST: Any
    CONTENT: str | Sequence[str] | None
    """Content."""
    CREATED_BY_ID: str | Sequence[str] | None
    """Id of the user who made it."""
    MODIFIED_BY_ID: str | Sequence[str] | None
    DATE_CREATE: str | Sequence[str] | None
    """When it was made."""
    DATE_MODIFY: str | Sequence[str] | None
    """When it was last changed."""


class LandingRepoGetListParamsGroupItem(TypedDict, total=False):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, SITE_TEMPLATE_ID, PREVIEW,
    MANIFEST, CONTENT, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: str
    """Id of the record."""
    XML_ID: str
    """External id."""
    APP_CODE: str | None
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    NAME: str
    """Name."""
    DESCRIPTION: str
    """Description."""
    SECTIONS: str
    SITE_TEMPLATE_ID: str | None
    PREVIEW: str
    """Preview."""
    MANIFEST: Mapping[str, Any] | Sequence[Any] | bool | Literal["Y", "N"]
    CONTENT: str
    """Content."""
    CREATED_BY_ID: str
    """Id of the user who made it."""
    MODIFIED_BY_ID: str
    DATE_CREATE: str
    """When it was made."""
    DATE_MODIFY: str
    """When it was last changed."""


class LandingRepoGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, SITE_TEMPLATE_ID, PREVIEW,
    MANIFEST, CONTENT, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    APP_CODE: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    DESCRIPTION: Literal["ASC", "DESC", "asc", "desc"]
    SECTIONS: Literal["ASC", "DESC", "asc", "desc"]
    SITE_TEMPLATE_ID: Literal["ASC", "DESC", "asc", "desc"]
    PREVIEW: Literal["ASC", "DESC", "asc", "desc"]
    MANIFEST: Literal["ASC", "DESC", "asc", "desc"]
    CONTENT: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_MODIFY: Literal["ASC", "DESC", "asc", "desc"]


class LandingRepoRegisterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: NAME, CONTENT, SECTIONS, PREVIEW, DESCRIPTION, ACTIVE, SITE_TEMPLATE_ID, RESET."""

    NAME: Required[str]
    """Name."""
    CONTENT: Required[str]
    """Content."""
    SECTIONS: Required[str]
    PREVIEW: Required[str]
    """Preview."""
    DESCRIPTION: str
    """Description."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SITE_TEMPLATE_ID: str
    RESET: str


class LandingRepoRegisterManifest(TypedDict, total=False):
    """Keys: block, nodes."""

    block: LandingRepoRegisterManifestBlock | Mapping[str, Any]
    nodes: LandingRepoRegisterManifestNodes


class LandingRepoRegisterManifestBlock(TypedDict, total=False):
    """Keys: name."""

    name: Any
    """Name."""


LandingRepoRegisterManifestNodes = TypedDict(
    "LandingRepoRegisterManifestNodes",
    {
        ".landing-block-node-text": "LandingRepoRegisterManifestNodesLandingBlockNodeText | Mapping[str, Any]",
    },
    total=False,
)


class LandingRepoRegisterManifestNodesLandingBlockNodeText(TypedDict, total=False):
    """Keys: name, type."""

    name: Any
    """Name."""
    type: Any
    """Type."""
