"""Parameters of ``landing.repo``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingRepoBindFields(TypedDict, total=False):
    """Keys: PLACEMENT, PLACEMENT_HANDLER, TITLE."""

    PLACEMENT: Any
    PLACEMENT_HANDLER: Any
    TITLE: Any
    """Title."""


class LandingRepoGetListParams(TypedDict, total=False, extra_items=Any):
    """Keys: select, filter, order, group, limit, offset."""

    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    filter: LandingRepoGetListParamsFilter | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingRepoGetListParamsOrder | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Sorting: names of fields with asc or desc."""
    group: (
        Sequence[LandingRepoGetListParamsGroupItem | OtherKeys | str]
        | Mapping[str, LandingRepoGetListParamsGroupItem | OtherKeys | str]
        | str
        | Literal[False]
        | None
    )
    limit: int | str | Literal[False] | None
    """Most records to return."""
    offset: int | str | Literal[False] | None
    """Number of records to skip."""


class LandingRepoGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, SITE_TEMPLATE_ID, PREVIEW,
    MANIFEST, CONTENT, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    APP_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the record is active."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    DESCRIPTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    SECTIONS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SITE_TEMPLATE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    PREVIEW: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Preview."""
    MANIFEST: (
        Mapping[str, Any]
        | str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | Sequence[
            Mapping[str, Any]
            | str
            | float
            | Decimal
            | bool
            | Sequence[Any]
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | None
        ]
        | None
    )
    CONTENT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Content."""
    CREATED_BY_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFIED_BY_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_CREATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """When it was made."""
    DATE_MODIFY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """When it was last changed."""


class LandingRepoGetListParamsGroupItem(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, SITE_TEMPLATE_ID, PREVIEW,
    MANIFEST, CONTENT, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: str | float | Decimal | Literal[False] | None
    """Id of the record."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    APP_CODE: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    SECTIONS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    PREVIEW: str | float | Decimal | Literal[False] | None
    """Preview."""
    MANIFEST: (
        Mapping[str, Any]
        | Sequence[Any]
        | bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | str
        | None
    )
    CONTENT: str | float | Decimal | Literal[False] | None
    """Content."""
    CREATED_BY_ID: str | float | Decimal | Literal[False] | None
    """Id of the user who made it."""
    MODIFIED_BY_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DATE_CREATE: str | float | Decimal | Literal[False] | None
    """When it was made."""
    DATE_MODIFY: str | float | Decimal | Literal[False] | None
    """When it was last changed."""


class LandingRepoGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, SITE_TEMPLATE_ID, PREVIEW,
    MANIFEST, CONTENT, CREATED_BY_ID, MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""

    ID: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    APP_CODE: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    DESCRIPTION: str
    """The direction of an order."""
    SECTIONS: str
    """The direction of an order."""
    SITE_TEMPLATE_ID: str
    """The direction of an order."""
    PREVIEW: str
    """The direction of an order."""
    MANIFEST: str
    """The direction of an order."""
    CONTENT: str
    """The direction of an order."""
    CREATED_BY_ID: str
    """The direction of an order."""
    MODIFIED_BY_ID: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_MODIFY: str
    """The direction of an order."""


class LandingRepoRegisterFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, CONTENT, SECTIONS, PREVIEW, DESCRIPTION, ACTIVE, SITE_TEMPLATE_ID, RESET."""

    NAME: Required[str | float | Decimal]
    """Name."""
    CONTENT: Required[str | float | Decimal]
    """Content."""
    SECTIONS: Required[str | float | Decimal]
    """A text."""
    PREVIEW: Required[str | float | Decimal]
    """Preview."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SITE_TEMPLATE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RESET: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class LandingRepoRegisterManifest(TypedDict, total=False, extra_items=Any):
    """Keys: block, nodes."""

    block: LandingRepoRegisterManifestBlock | Mapping[str, Any]
    nodes: LandingRepoRegisterManifestNodes | OtherKeys


class LandingRepoRegisterManifestBlock(TypedDict, total=False):
    """Keys: name."""

    name: Any
    """Name."""


_LandingRepoRegisterManifestNodes = TypedDict(
    "_LandingRepoRegisterManifestNodes",
    {
        ".landing-block-node-text": "LandingRepoRegisterManifestNodesLandingBlockNodeText | Mapping[str, Any]",
    },
    total=False,
)


class LandingRepoRegisterManifestNodes(
    _LandingRepoRegisterManifestNodes, total=False, extra_items=Any
):
    """Keys: .landing-block-node-text."""


class LandingRepoRegisterManifestNodesLandingBlockNodeText(TypedDict, total=False):
    """Keys: name, type."""

    name: Any
    """Name."""
    type: Any
    """Type."""
