"""Parameters of ``crm.timeline``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmTimelineBindingsBindFields(TypedDict, total=False):
    OWNER_ID: Required[int | str]
    ENTITY_ID: Required[int | str]
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]


class CrmTimelineBindingsListFilter(TypedDict, total=False):
    OWNER_ID: int | str | Sequence[int | str] | Literal[False] | None


class CrmTimelineCommentAddFields(TypedDict, total=False):
    ENTITY_ID: Required[int | str]
    ENTITY_TYPE: Required[str | float | Decimal]
    COMMENT: Required[str | float | Decimal]
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None


class CrmTimelineCommentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ENTITY_ID: Required[int | str | Sequence[int | str] | Literal[False] | None]
    ENTITY_TYPE: Required[
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ]


class CrmTimelineCommentListOrder(TypedDict, total=False):
    ID: str
    CREATED: str
    AUTHOR_ID: str


class CrmTimelineCommentUpdateFields(TypedDict, total=False):
    COMMENT: str | float | Decimal | Literal[False] | None
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None


class CrmTimelineLayoutBlocksSetLayout(TypedDict, total=False):
    blocks: CrmTimelineLayoutBlocksSetLayoutBlocks | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocks(TypedDict, total=False):
    block_1: CrmTimelineLayoutBlocksSetLayoutBlocksBlock1 | Mapping[str, Any]
    block_2: CrmTimelineLayoutBlocksSetLayoutBlocksBlock2 | Mapping[str, Any]
    block_3: CrmTimelineLayoutBlocksSetLayoutBlocksBlock3 | Mapping[str, Any]
    block_4: CrmTimelineLayoutBlocksSetLayoutBlocksBlock4 | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock1(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock1Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock1Properties(TypedDict, total=False):
    """Properties."""

    value: Any
    multiline: Any
    bold: Any
    color: Any


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock2(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock2Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock2Properties(TypedDict, total=False):
    """Properties."""

    value: Any


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock3(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock3Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock3Properties(TypedDict, total=False):
    """Properties."""

    text: Any
    bold: Any
    action: CrmTimelineLayoutBlocksSetLayoutBlocksBlock3PropertiesAction | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock3PropertiesAction(TypedDict, total=False):
    """Action."""

    type: Any
    uri: Any


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetLayoutBlocksBlock4Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4Properties(TypedDict, total=False):
    """Properties."""

    title: Any
    block: CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock(TypedDict, total=False):
    type: Any
    properties: (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties | Mapping[str, Any]
    )


class CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties(TypedDict, total=False):
    """Properties."""

    value: Any


class CrmTimelineLogmessageAddFields(TypedDict, total=False):
    entityTypeId: Required[int | str]
    entityId: Required[int | str]
    title: Required[str | float | Decimal]
    text: Required[str | float | Decimal]
    iconCode: Required[str | float | Decimal]


class CrmTimelineLogmessageListOrder(TypedDict, total=False):
    created: str
