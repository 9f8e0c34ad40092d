"""Parameters of ``crm.timeline``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmTimelineBindingsBindRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    OWNER_ID: Required[int]
    ENTITY_ID: Required[int]
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]


class CrmTimelineBindingsListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OWNER_ID: Any


class CrmTimelineBindingsUnbindRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    OWNER_ID: Required[int]
    ENTITY_ID: Required[int]
    ENTITY_TYPE: Required[Literal["lead", "deal", "contact", "company", "order"]]


class CrmTimelineCommentAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ENTITY_ID: Required[int]
    ENTITY_TYPE: Required[str]
    COMMENT: Required[str]
    FILES: FileSource | str | Sequence[Any] | Mapping[str, Any]


class CrmTimelineCommentListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ENTITY_ID: Required[int | str]
    ENTITY_TYPE: Required[str]


class CrmTimelineCommentListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any
    CREATED: Any
    AUTHOR_ID: Any


class CrmTimelineCommentUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    COMMENT: str
    FILES: FileSource | str | Sequence[Any] | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayout(TypedDict, total=False):
    """Layout."""

    blocks: CrmTimelineLayoutBlocksSetRequestLayoutBlocks


class CrmTimelineLayoutBlocksSetRequestLayoutBlocks(TypedDict, total=False):
    block_1: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock1 | Mapping[str, Any]
    block_2: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock2 | Mapping[str, Any]
    block_3: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock3 | Mapping[str, Any]
    block_4: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4 | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock1(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock1Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock1Properties(TypedDict, total=False):
    """Properties."""

    value: Any
    multiline: Any
    bold: Any
    color: Any


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock2(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock2Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock2Properties(TypedDict, total=False):
    """Properties."""

    value: Any


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock3(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock3Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock3Properties(TypedDict, total=False):
    """Properties."""

    text: Any
    bold: Any
    action: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock3PropertiesAction | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock3PropertiesAction(TypedDict, total=False):
    """Action."""

    type: Any
    uri: Any


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4(TypedDict, total=False):
    type: Any
    properties: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4Properties | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4Properties(TypedDict, total=False):
    """Properties."""

    title: Any
    block: CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlock | Mapping[str, Any]


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlock(TypedDict, total=False):
    type: Any
    properties: (
        CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlockProperties
        | Mapping[str, Any]
    )


class CrmTimelineLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlockProperties(
    TypedDict, total=False
):
    """Properties."""

    value: Any


class CrmTimelineLogmessageAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    entityTypeId: Required[int]
    entityId: Required[int]
    title: Required[str]
    text: Required[str]
    iconCode: Required[str]


class CrmTimelineLogmessageListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    created: Any
