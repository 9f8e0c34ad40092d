"""Parameters of ``crm.timeline``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmTimelineBindingsBindFields(TypedDict, total=False):
    """Values of the fields, by name."""

    OWNER_ID: Required[int]
    ENTITY_ID: Required[int]
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]


class CrmTimelineBindingsListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OWNER_ID: int


class CrmTimelineBindingsUnbindFields(TypedDict, total=False):
    """Values of the fields, by name."""

    OWNER_ID: Required[int]
    ENTITY_ID: Required[int]
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]


class CrmTimelineCommentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ENTITY_ID: Required[int]
    ENTITY_TYPE: Required[str]
    COMMENT: Required[str]
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]


class CrmTimelineCommentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ENTITY_ID: Required[int]
    ENTITY_TYPE: Required[str]


class CrmTimelineCommentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    CREATED: Any
    AUTHOR_ID: Any


class CrmTimelineCommentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    COMMENT: str
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetLayout(TypedDict, total=False):
    """Layout."""

    blocks: CrmTimelineLayoutBlocksSetLayoutBlocks


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
    """Values of the fields of the new record."""

    entityTypeId: Required[int]
    entityId: Required[int]
    title: Required[str]
    text: Required[str]
    iconCode: Required[str]


class CrmTimelineLogmessageListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    created: Any
