"""Parameters of ``crm.activity``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmActivityAddFields(TypedDict, total=False):
    OWNER_ID: Required[int]
    OWNER_TYPE_ID: Required[int]
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6]]
    ASSOCIATED_ENTITY_ID: int
    COMMUNICATIONS: Required[
        CrmActivityCommunicationAllFields | Sequence[CrmActivityCommunicationAllFields]
    ]
    DEADLINE: dt.date | str
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3]
    DIRECTION: Literal[0, 1, 2]
    END_TIME: dt.date | str
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    LOCATION: str
    NOTIFY_TYPE: Literal[0, 1, 2, 3]
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    ORIGIN_VERSION: str
    PRIORITY: Literal[0, 1, 2, 3]
    PROVIDER_DATA: str
    PROVIDER_GROUP_ID: str
    PROVIDER_ID: str
    PROVIDER_TYPE_ID: str
    PROVIDER_PARAMS: Mapping[str, Any]
    RESPONSIBLE_ID: Required[int]
    SETTINGS: Mapping[str, Any]
    START_TIME: dt.date | str
    STATUS: Literal[0, 1, 2, 3]
    SUBJECT: str
    WEBDAV_ELEMENTS: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    IS_INCOMING_CHANNEL: Literal["Y", "N"]
    COMPLETED: str


class CrmActivityCommunicationAllFields(TypedDict, total=False):
    ID: int | str | None
    ACTIVITY_ID: int | str | None
    ENTITY_ID: int | str | None
    ENTITY_TYPE_ID: int | str | None
    TYPE: str | None
    VALUE: str | None


class CrmActivityConfigurableAddFields(TypedDict, total=False):
    typeId: str
    completed: bool | Literal["Y", "N"]
    deadline: dt.date | str
    pingOffsets: Sequence[int | str]
    isIncomingChannel: bool | Literal["Y", "N"]
    responsibleId: int
    badgeCode: str
    originatorId: str
    originId: str


class CrmActivityConfigurableAddLayout(TypedDict, total=False):
    """Layout."""

    icon: IconParametersOfTheObject | Sequence[Any] | None
    header: HeaderParametersOfTheObject | Sequence[Any] | None
    body: CrmActivityConfigurableAddLayoutBody
    footer: CrmActivityConfigurableAddLayoutFooter


class CrmActivityConfigurableAddLayoutBody(TypedDict, total=False):
    blocks: CrmActivityConfigurableAddLayoutBodyBlocks


class CrmActivityConfigurableAddLayoutBodyBlocks(TypedDict, total=False):
    responsible: CrmActivityConfigurableAddLayoutBodyBlocksResponsible | Mapping[str, Any]


class CrmActivityConfigurableAddLayoutBodyBlocksResponsible(TypedDict, total=False):
    type: Any
    properties: CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties


class CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties(TypedDict, total=False):
    """Properties."""

    blocks: CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks


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
    buttons: CrmActivityConfigurableAddLayoutFooterButtons


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


class CrmActivityConfigurableUpdateFields(TypedDict, total=False):
    typeId: str
    completed: bool | Literal["Y", "N"]
    deadline: dt.date | str
    pingOffsets: Sequence[int | str]
    isIncomingChannel: bool | Literal["Y", "N"]
    responsibleId: int
    badgeCode: str
    originatorId: str
    originId: str


class CrmActivityConfigurableUpdateLayout(TypedDict, total=False):
    """Layout."""

    icon: IconParametersOfTheObject | Sequence[Any] | None
    header: HeaderParametersOfTheObject | Sequence[Any] | None
    body: CrmActivityConfigurableUpdateLayoutBody
    footer: CrmActivityConfigurableUpdateLayoutFooter


class CrmActivityConfigurableUpdateLayoutBody(TypedDict, total=False):
    blocks: CrmActivityConfigurableUpdateLayoutBodyBlocks


class CrmActivityConfigurableUpdateLayoutBodyBlocks(TypedDict, total=False):
    responsible: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible | Mapping[str, Any]


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible(TypedDict, total=False):
    type: Any
    properties: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties(TypedDict, total=False):
    """Properties."""

    blocks: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks


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
    buttons: CrmActivityConfigurableUpdateLayoutFooterButtons


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
    """Layout."""

    blocks: CrmActivityLayoutBlocksSetLayoutBlocks


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
    """Conditions on the records; a prefix of the name may set the comparison."""

    OWNER_TYPE_ID: int
    OWNER_ID: int
    BINDINGS: Sequence[CrmActivityListFilterBindingsItem | Mapping[str, Any]]
    ID: int | str


class CrmActivityListFilterBindingsItem(TypedDict, total=False):
    OWNER_TYPE_ID: Any


class CrmActivityListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any


class CrmActivityTypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TYPE_ID: Required[str]
    NAME: str
    ICON_FILE: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    IS_CONFIGURABLE_TYPE: str


class CrmActivityUpdateFields(TypedDict, total=False):
    OWNER_ID: Required[int]
    OWNER_TYPE_ID: Required[int]
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6]]
    ASSOCIATED_ENTITY_ID: int
    COMMUNICATIONS: Required[CrmActivityCommunicationAllFields]
    DEADLINE: dt.date | str
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3]
    DIRECTION: Literal[0, 1, 2]
    END_TIME: dt.date | str
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    LOCATION: str
    NOTIFY_TYPE: Literal[0, 1, 2, 3]
    ORIGINATOR_ID: str
    ORIGIN_ID: str
    ORIGIN_VERSION: str
    PRIORITY: Literal[0, 1, 2, 3]
    PROVIDER_DATA: str
    PROVIDER_GROUP_ID: str
    PROVIDER_ID: str
    PROVIDER_TYPE_ID: str
    PROVIDER_PARAMS: Mapping[str, Any]
    RESPONSIBLE_ID: Required[int]
    SETTINGS: Mapping[str, Any]
    START_TIME: dt.date | str
    STATUS: Literal[0, 1, 2, 3]
    SUBJECT: str
    WEBDAV_ELEMENTS: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    IS_INCOMING_CHANNEL: Literal["Y", "N"]


class HeaderParametersOfTheObject(TypedDict, total=False):
    title: Any
    titleAction: Any
    tags: Sequence[HeaderParametersOfTheObjectTagsItem] | None


class HeaderParametersOfTheObjectTagsItem(TypedDict, total=False):
    title: Any
    type: str | None
    action: Any
    scope: str | None
    hideIfReadonly: bool | Literal["Y", "N"] | None


class IconParametersOfTheObject(TypedDict, total=False):
    code: str | None
