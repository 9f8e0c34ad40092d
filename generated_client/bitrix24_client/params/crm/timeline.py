"""Parameters of ``crm.timeline``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys


class CrmTimelineBindingsBindFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: OWNER_ID, ENTITY_ID, ENTITY_TYPE."""

    OWNER_ID: Required[int]
    """Id of the owner."""
    ENTITY_ID: Required[int]
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]
    """Type of the object that it belongs to."""


class CrmTimelineBindingsListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: OWNER_ID."""

    OWNER_ID: Required[int | Sequence[int] | None]
    """Id of the owner."""


class CrmTimelineBindingsUnbindFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: OWNER_ID, ENTITY_ID, ENTITY_TYPE."""

    OWNER_ID: Required[int]
    """Id of the owner."""
    ENTITY_ID: Required[int]
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]
    """Type of the object that it belongs to."""


class CrmTimelineCommentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: ENTITY_ID, ENTITY_TYPE, COMMENT, FILES."""

    ENTITY_ID: Required[int]
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: Required[str]
    """Type of the object that it belongs to."""
    COMMENT: Required[str]
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Files."""


class CrmTimelineCommentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ENTITY_ID, ENTITY_TYPE."""

    ENTITY_ID: Required[int | Sequence[int] | None]
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: Required[str | Sequence[str] | None]
    """Type of the object that it belongs to."""


class CrmTimelineCommentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, CREATED, AUTHOR_ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    CREATED: Literal["ASC", "DESC", "asc", "desc"]
    AUTHOR_ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmTimelineCommentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: COMMENT, FILES."""

    COMMENT: str
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Files."""


class CrmTimelineLayoutBlocksSetLayout(TypedDict, total=False):
    """Layout.

    Keys: blocks."""

    blocks: CrmTimelineLayoutBlocksSetLayoutBlocks


class CrmTimelineLayoutBlocksSetLayoutBlocks(TypedDict, total=False):
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


class CrmTimelineLogmessageAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: entityTypeId, entityId, title, text, iconCode."""

    entityTypeId: Required[int]
    """Id of the type of object."""
    entityId: Required[int]
    """Id or code of the object that it belongs to."""
    title: Required[str]
    """Title."""
    text: Required[str]
    """Text."""
    iconCode: Required[str]


class CrmTimelineLogmessageListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: created."""

    created: Literal["ASC", "DESC", "asc", "desc"]
