"""Parameters of ``crm.timeline``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys


class CrmTimelineBindingsBindFields(TypedDict, total=False, extra_items=Any):
    """Keys: OWNER_ID, ENTITY_ID, ENTITY_TYPE."""

    OWNER_ID: Required[int | str]
    """Id of the owner."""
    ENTITY_ID: Required[int | str]
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]
    """Type of the object that it belongs to."""


class CrmTimelineBindingsListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: OWNER_ID."""

    OWNER_ID: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the owner."""


class CrmTimelineCommentAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_ID, ENTITY_TYPE, COMMENT, FILES."""

    ENTITY_ID: Required[int | str]
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: Required[str | float | Decimal]
    """Type of the object that it belongs to."""
    COMMENT: Required[str | float | Decimal]
    """A text."""
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None
    """Files."""


class CrmTimelineCommentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ENTITY_ID, ENTITY_TYPE."""

    ENTITY_ID: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: Required[
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    ]
    """Type of the object that it belongs to."""


class CrmTimelineCommentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, CREATED, AUTHOR_ID."""

    ID: str
    """The direction of an order."""
    CREATED: str
    """The direction of an order."""
    AUTHOR_ID: str
    """The direction of an order."""


class CrmTimelineCommentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: COMMENT, FILES."""

    COMMENT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None
    """Files."""


class CrmTimelineLayoutBlocksSetLayout(TypedDict, total=False, extra_items=Any):
    """Keys: blocks."""

    blocks: CrmTimelineLayoutBlocksSetLayoutBlocks | OtherKeys


class CrmTimelineLayoutBlocksSetLayoutBlocks(TypedDict, total=False, extra_items=Any):
    """Keys: block_1, block_2, block_3, block_4."""

    block_1: CrmTimelineLayoutBlocksSetLayoutBlocksBlock1 | OtherKeys
    block_2: CrmTimelineLayoutBlocksSetLayoutBlocksBlock2 | OtherKeys
    block_3: CrmTimelineLayoutBlocksSetLayoutBlocksBlock3 | OtherKeys
    block_4: CrmTimelineLayoutBlocksSetLayoutBlocksBlock4 | OtherKeys


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock1(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock1Properties | Mapping[str, Any]
    """Properties."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock1Properties(TypedDict, total=False):
    """Properties.

    Keys: value, multiline, bold, color."""

    value: Any
    """Value."""
    multiline: Any
    bold: Any
    color: Any
    """Color."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock2(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock2Properties | Mapping[str, Any]
    """Properties."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock2Properties(TypedDict, total=False):
    """Properties.

    Keys: value."""

    value: Any
    """Value."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock3(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock3Properties | OtherKeys
    """Properties."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock3Properties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: text, bold, action."""

    text: Any
    """Text."""
    bold: Any
    action: CrmTimelineLayoutBlocksSetLayoutBlocksBlock3PropertiesAction | Mapping[str, Any]
    """Action."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock3PropertiesAction(TypedDict, total=False):
    """Action.

    Keys: type, uri."""

    type: Any
    """Type."""
    uri: Any


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock4Properties | OtherKeys
    """Properties."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4Properties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: title, block."""

    title: Any
    """Title."""
    block: CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock | OtherKeys


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties | Mapping[str, Any]
    )
    """Properties."""


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties(TypedDict, total=False):
    """Properties.

    Keys: value."""

    value: Any
    """Value."""


class CrmTimelineLogmessageAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: entityTypeId, entityId, title, text, iconCode."""

    entityTypeId: Required[int | str]
    """Id of the type of object."""
    entityId: Required[int | str]
    """Id or code of the object that it belongs to."""
    title: Required[str | float | Decimal]
    """Title."""
    text: Required[str | float | Decimal]
    """Text."""
    iconCode: Required[str | float | Decimal]
    """A text."""


class CrmTimelineLogmessageListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: created."""

    created: str
    """The direction of an order."""
