"""Parameters of ``crm.activity``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmActivityAddFields(TypedDict, total=False):
    OWNER_ID: Required[int | str]
    OWNER_TYPE_ID: Required[int | str]
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6, "0", "1", "2", "3", "4", "5", "6"]]
    ASSOCIATED_ENTITY_ID: int | str | Literal[False] | None
    COMMUNICATIONS: Required[
        CrmActivityCommunicationAllFields
        | Mapping[str, Any]
        | Sequence[Any]
        | Sequence[CrmActivityCommunicationAllFields | Mapping[str, Any]]
    ]
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    DIRECTION: Literal[0, 1, 2, "0", "1", "2"]
    END_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None
    LOCATION: str | float | Decimal | Literal[False] | None
    NOTIFY_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    PRIORITY: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    PROVIDER_DATA: str | float | Decimal | Literal[False] | None
    PROVIDER_GROUP_ID: str | float | Decimal | Literal[False] | None
    PROVIDER_ID: str | float | Decimal | Literal[False] | None
    PROVIDER_TYPE_ID: str | float | Decimal | Literal[False] | None
    PROVIDER_PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    RESPONSIBLE_ID: Required[int | str]
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    START_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    STATUS: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    SUBJECT: str | float | Decimal | Literal[False] | None
    WEBDAV_ELEMENTS: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    IS_INCOMING_CHANNEL: Literal["Y", "N"]
    COMPLETED: str | float | Decimal | Literal[False] | None


class CrmActivityCommunicationAllFields(TypedDict, total=False):
    ID: int | str | Literal[False] | None
    ACTIVITY_ID: int | str | Literal[False] | None
    ENTITY_ID: int | str | Literal[False] | None
    ENTITY_TYPE_ID: int | str | Literal[False] | None
    TYPE: str | float | Decimal | Literal[False] | None
    VALUE: str | float | Decimal | Literal[False] | None


class CrmActivityConfigurableAddFields(TypedDict, total=False):
    typeId: str | float | Decimal | Literal[False] | None
    completed: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    deadline: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    pingOffsets: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    isIncomingChannel: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    responsibleId: int | str | Literal[False] | None
    badgeCode: str | float | Decimal | Literal[False] | None
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None


class CrmActivityConfigurableAddLayout(TypedDict, total=False):
    icon: (
        IconParametersOfTheObject | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    )
    header: (
        HeaderParametersOfTheObject
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    body: CrmActivityConfigurableAddLayoutBody | Mapping[str, Any]
    footer: CrmActivityConfigurableAddLayoutFooter | Mapping[str, Any]


class CrmActivityConfigurableAddLayoutBody(TypedDict, total=False):
    blocks: CrmActivityConfigurableAddLayoutBodyBlocks | Mapping[str, Any]


class CrmActivityConfigurableAddLayoutBodyBlocks(TypedDict, total=False):
    responsible: CrmActivityConfigurableAddLayoutBodyBlocksResponsible | Mapping[str, Any]


class CrmActivityConfigurableAddLayoutBodyBlocksResponsible(TypedDict, total=False):
    type: Any
    properties: CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties | Mapping[str, Any]


class CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties(TypedDict, total=False):
    """Properties."""

    blocks: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks | Mapping[str, Any]
    )


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks(TypedDict, total=False):
    client: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClient
        | Mapping[str, Any]
    )
    phone: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhone
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClient(
    TypedDict, total=False
):
    type: Any
    properties: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(
    TypedDict, total=False
):
    """Properties."""

    text: Any
    bold: Any
    action: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    TypedDict, total=False
):
    """Action."""

    type: Any
    uri: Any


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhone(
    TypedDict, total=False
):
    """Phone numbers."""

    type: Any
    properties: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(
    TypedDict, total=False
):
    """Properties."""

    value: Any


class CrmActivityConfigurableAddLayoutFooter(TypedDict, total=False):
    buttons: CrmActivityConfigurableAddLayoutFooterButtons | Mapping[str, Any]


class CrmActivityConfigurableAddLayoutFooterButtons(TypedDict, total=False):
    startCall: CrmActivityConfigurableAddLayoutFooterButtonsStartCall | Mapping[str, Any]


class CrmActivityConfigurableAddLayoutFooterButtonsStartCall(TypedDict, total=False):
    title: Any
    action: CrmActivityConfigurableAddLayoutFooterButtonsStartCallAction | Mapping[str, Any]
    type: Any


class CrmActivityConfigurableAddLayoutFooterButtonsStartCallAction(TypedDict, total=False):
    """Action."""

    type: Any
    actionParams: (
        CrmActivityConfigurableAddLayoutFooterButtonsStartCallActionActionParams | Mapping[str, Any]
    )


class CrmActivityConfigurableAddLayoutFooterButtonsStartCallActionActionParams(
    TypedDict, total=False
):
    clientId: Any


class CrmActivityConfigurableUpdateLayout(TypedDict, total=False):
    icon: (
        IconParametersOfTheObject | Mapping[str, Any] | str | Literal[False] | Sequence[Any] | None
    )
    header: (
        HeaderParametersOfTheObject
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    body: CrmActivityConfigurableUpdateLayoutBody | Mapping[str, Any]
    footer: CrmActivityConfigurableUpdateLayoutFooter | Mapping[str, Any]


class CrmActivityConfigurableUpdateLayoutBody(TypedDict, total=False):
    blocks: CrmActivityConfigurableUpdateLayoutBodyBlocks | Mapping[str, Any]


class CrmActivityConfigurableUpdateLayoutBodyBlocks(TypedDict, total=False):
    responsible: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible | Mapping[str, Any]


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible(TypedDict, total=False):
    type: Any
    properties: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties(TypedDict, total=False):
    """Properties."""

    blocks: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks(
    TypedDict, total=False
):
    client: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClient
        | Mapping[str, Any]
    )
    phone: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhone
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClient(
    TypedDict, total=False
):
    type: Any
    properties: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(
    TypedDict, total=False
):
    """Properties."""

    text: Any
    bold: Any
    action: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    TypedDict, total=False
):
    """Action."""

    type: Any
    uri: Any


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhone(
    TypedDict, total=False
):
    """Phone numbers."""

    type: Any
    properties: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(
    TypedDict, total=False
):
    """Properties."""

    value: Any


class CrmActivityConfigurableUpdateLayoutFooter(TypedDict, total=False):
    buttons: CrmActivityConfigurableUpdateLayoutFooterButtons | Mapping[str, Any]


class CrmActivityConfigurableUpdateLayoutFooterButtons(TypedDict, total=False):
    startCall: CrmActivityConfigurableUpdateLayoutFooterButtonsStartCall | Mapping[str, Any]


class CrmActivityConfigurableUpdateLayoutFooterButtonsStartCall(TypedDict, total=False):
    title: Any
    action: CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallAction | Mapping[str, Any]
    type: Any


class CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallAction(TypedDict, total=False):
    """Action."""

    type: Any
    actionParams: (
        CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallActionActionParams
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallActionActionParams(
    TypedDict, total=False
):
    clientId: Any


class CrmActivityLayoutBlocksSetLayout(TypedDict, total=False):
    blocks: CrmActivityLayoutBlocksSetLayoutBlocks | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocks(TypedDict, total=False):
    block_1: CrmActivityLayoutBlocksSetLayoutBlocksBlock1 | Mapping[str, Any]
    block_2: CrmActivityLayoutBlocksSetLayoutBlocksBlock2 | Mapping[str, Any]
    block_3: CrmActivityLayoutBlocksSetLayoutBlocksBlock3 | Mapping[str, Any]
    block_4: CrmActivityLayoutBlocksSetLayoutBlocksBlock4 | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocksBlock1(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock1Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocksBlock1Properties(TypedDict, total=False):
    """Properties."""

    value: Any
    multiline: Any
    bold: Any
    color: Any


class CrmActivityLayoutBlocksSetLayoutBlocksBlock2(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock2Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocksBlock2Properties(TypedDict, total=False):
    """Properties."""

    value: Any


class CrmActivityLayoutBlocksSetLayoutBlocksBlock3(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock3Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocksBlock3Properties(TypedDict, total=False):
    """Properties."""

    text: Any
    bold: Any
    action: CrmActivityLayoutBlocksSetLayoutBlocksBlock3PropertiesAction | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocksBlock3PropertiesAction(TypedDict, total=False):
    """Action."""

    type: Any
    uri: Any


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock4Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4Properties(TypedDict, total=False):
    """Properties."""

    title: Any
    block: CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock | Mapping[str, Any]


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock(TypedDict, total=False):
    type: Any
    properties: (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties | Mapping[str, Any]
    )


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties(TypedDict, total=False):
    """Properties."""

    value: Any


class CrmActivityListFilter(TypedDict, total=False):
    OWNER_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    OWNER_ID: int | str | Sequence[int | str] | Literal[False] | None
    BINDINGS: Sequence[CrmActivityListFilterBindingsItem | Mapping[str, Any]]
    ID: int | str | Sequence[int | str] | Literal[False] | None


class CrmActivityListFilterBindingsItem(TypedDict, total=False):
    OWNER_TYPE_ID: Any


class CrmActivityListOrder(TypedDict, total=False):
    ID: str


class CrmActivityTypeAddFields(TypedDict, total=False):
    TYPE_ID: Required[str | float | Decimal]
    NAME: str | float | Decimal | Literal[False] | None
    ICON_FILE: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    IS_CONFIGURABLE_TYPE: str | float | Decimal | Literal[False] | None


class CrmActivityUpdateFields(TypedDict, total=False):
    OWNER_ID: Required[int | str]
    OWNER_TYPE_ID: Required[int | str]
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6, "0", "1", "2", "3", "4", "5", "6"]]
    ASSOCIATED_ENTITY_ID: int | str | Literal[False] | None
    COMMUNICATIONS: Required[CrmActivityCommunicationAllFields | Mapping[str, Any] | Sequence[Any]]
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    DIRECTION: Literal[0, 1, 2, "0", "1", "2"]
    END_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None
    LOCATION: str | float | Decimal | Literal[False] | None
    NOTIFY_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    PRIORITY: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    PROVIDER_DATA: str | float | Decimal | Literal[False] | None
    PROVIDER_GROUP_ID: str | float | Decimal | Literal[False] | None
    PROVIDER_ID: str | float | Decimal | Literal[False] | None
    PROVIDER_TYPE_ID: str | float | Decimal | Literal[False] | None
    PROVIDER_PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    RESPONSIBLE_ID: Required[int | str]
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    START_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    STATUS: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    SUBJECT: str | float | Decimal | Literal[False] | None
    WEBDAV_ELEMENTS: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    IS_INCOMING_CHANNEL: Literal["Y", "N"]


class FooterParametersOfTheObjectButtons(TypedDict, total=False):
    title: Any
    type: str | float | Decimal | Literal[False] | None
    action: Any
    scope: str | float | Decimal | Literal[False] | None
    hideIfReadonly: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None


class HeaderParametersOfTheObject(TypedDict, total=False):
    title: Any
    titleAction: Any
    tags: (
        Sequence[FooterParametersOfTheObjectButtons | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class IconParametersOfTheObject(TypedDict, total=False):
    code: str | float | Decimal | Literal[False] | None
