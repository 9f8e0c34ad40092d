"""Parameters of ``crm.activity``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmActivityAddRequestFields(TypedDict, total=False):
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
    FILES: FileSource | str | Sequence[Any] | Mapping[str, Any]
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
    WEBDAV_ELEMENTS: FileSource | str | Sequence[Any] | Mapping[str, Any]
    IS_INCOMING_CHANNEL: Literal["Y", "N"]
    COMPLETED: Any


class CrmActivityCommunicationAllFields(TypedDict, total=False):
    ID: int | str | None
    ACTIVITY_ID: int | str | None
    ENTITY_ID: int | str | None
    ENTITY_TYPE_ID: int | str | None
    TYPE: str | None
    VALUE: str | None


class CrmActivityConfigurableAddRequestFields(TypedDict, total=False):
    typeId: str
    completed: bool | Literal["Y", "N"]
    deadline: dt.date | str
    pingOffsets: Sequence[int | str]
    isIncomingChannel: bool | Literal["Y", "N"]
    responsibleId: int
    badgeCode: str
    originatorId: str
    originId: str


class CrmActivityConfigurableAddRequestLayout(TypedDict, total=False):
    """Layout."""

    icon: IconParametersOfTheObject | Sequence[Any] | None
    header: HeaderParametersOfTheObject | Sequence[Any] | None
    body: CrmActivityConfigurableAddRequestLayoutBody
    footer: CrmActivityConfigurableAddRequestLayoutFooter


class CrmActivityConfigurableAddRequestLayoutBody(TypedDict, total=False):
    blocks: CrmActivityConfigurableAddRequestLayoutBodyBlocks


class CrmActivityConfigurableAddRequestLayoutBodyBlocks(TypedDict, total=False):
    responsible: CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsible | Mapping[str, Any]


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsible(TypedDict, total=False):
    type: Any
    properties: CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsibleProperties


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsibleProperties(
    TypedDict, total=False
):
    """Properties."""

    blocks: CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocks


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocks(
    TypedDict, total=False
):
    client: (
        CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksClient
        | Mapping[str, Any]
    )
    phone: (
        CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhone
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksClient(
    TypedDict, total=False
):
    type: Any
    properties: (
        CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(
    TypedDict, total=False
):
    """Properties."""

    text: Any
    bold: Any
    action: (
        CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    TypedDict, total=False
):
    """Action."""

    type: Any
    uri: Any


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhone(
    TypedDict, total=False
):
    """Phone numbers."""

    type: Any
    properties: (
        CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(
    TypedDict, total=False
):
    """Properties."""

    value: Any


class CrmActivityConfigurableAddRequestLayoutFooter(TypedDict, total=False):
    buttons: CrmActivityConfigurableAddRequestLayoutFooterButtons


class CrmActivityConfigurableAddRequestLayoutFooterButtons(TypedDict, total=False):
    startCall: CrmActivityConfigurableAddRequestLayoutFooterButtonsStartCall | Mapping[str, Any]


class CrmActivityConfigurableAddRequestLayoutFooterButtonsStartCall(TypedDict, total=False):
    title: Any
    action: CrmActivityConfigurableAddRequestLayoutFooterButtonsStartCallAction | Mapping[str, Any]
    type: Any


class CrmActivityConfigurableAddRequestLayoutFooterButtonsStartCallAction(TypedDict, total=False):
    """Action."""

    type: Any
    actionParams: (
        CrmActivityConfigurableAddRequestLayoutFooterButtonsStartCallActionActionParams
        | Mapping[str, Any]
    )


class CrmActivityConfigurableAddRequestLayoutFooterButtonsStartCallActionActionParams(
    TypedDict, total=False
):
    clientId: Any


class CrmActivityConfigurableUpdateRequestFields(TypedDict, total=False):
    typeId: str
    completed: bool | Literal["Y", "N"]
    deadline: dt.date | str
    pingOffsets: Sequence[int | str]
    isIncomingChannel: bool | Literal["Y", "N"]
    responsibleId: int
    badgeCode: str
    originatorId: str
    originId: str


class CrmActivityConfigurableUpdateRequestLayout(TypedDict, total=False):
    """Layout."""

    icon: IconParametersOfTheObject | Sequence[Any] | None
    header: HeaderParametersOfTheObject | Sequence[Any] | None
    body: CrmActivityConfigurableUpdateRequestLayoutBody
    footer: CrmActivityConfigurableUpdateRequestLayoutFooter


class CrmActivityConfigurableUpdateRequestLayoutBody(TypedDict, total=False):
    blocks: CrmActivityConfigurableUpdateRequestLayoutBodyBlocks


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocks(TypedDict, total=False):
    responsible: CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsible | Mapping[str, Any]


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsible(TypedDict, total=False):
    type: Any
    properties: CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsibleProperties


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsibleProperties(
    TypedDict, total=False
):
    """Properties."""

    blocks: CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocks


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocks(
    TypedDict, total=False
):
    client: (
        CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksClient
        | Mapping[str, Any]
    )
    phone: (
        CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhone
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksClient(
    TypedDict, total=False
):
    type: Any
    properties: (
        CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(
    TypedDict, total=False
):
    """Properties."""

    text: Any
    bold: Any
    action: (
        CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    TypedDict, total=False
):
    """Action."""

    type: Any
    uri: Any


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhone(
    TypedDict, total=False
):
    """Phone numbers."""

    type: Any
    properties: (
        CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateRequestLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(
    TypedDict, total=False
):
    """Properties."""

    value: Any


class CrmActivityConfigurableUpdateRequestLayoutFooter(TypedDict, total=False):
    buttons: CrmActivityConfigurableUpdateRequestLayoutFooterButtons


class CrmActivityConfigurableUpdateRequestLayoutFooterButtons(TypedDict, total=False):
    startCall: CrmActivityConfigurableUpdateRequestLayoutFooterButtonsStartCall | Mapping[str, Any]


class CrmActivityConfigurableUpdateRequestLayoutFooterButtonsStartCall(TypedDict, total=False):
    title: Any
    action: (
        CrmActivityConfigurableUpdateRequestLayoutFooterButtonsStartCallAction | Mapping[str, Any]
    )
    type: Any


class CrmActivityConfigurableUpdateRequestLayoutFooterButtonsStartCallAction(
    TypedDict, total=False
):
    """Action."""

    type: Any
    actionParams: (
        CrmActivityConfigurableUpdateRequestLayoutFooterButtonsStartCallActionActionParams
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateRequestLayoutFooterButtonsStartCallActionActionParams(
    TypedDict, total=False
):
    clientId: Any


class CrmActivityLayoutBlocksSetRequestLayout(TypedDict, total=False):
    """Layout."""

    blocks: CrmActivityLayoutBlocksSetRequestLayoutBlocks


class CrmActivityLayoutBlocksSetRequestLayoutBlocks(TypedDict, total=False):
    block_1: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock1 | Mapping[str, Any]
    block_2: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock2 | Mapping[str, Any]
    block_3: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock3 | Mapping[str, Any]
    block_4: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4 | Mapping[str, Any]


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock1(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock1Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock1Properties(TypedDict, total=False):
    """Properties."""

    value: Any
    multiline: Any
    bold: Any
    color: Any


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock2(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock2Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock2Properties(TypedDict, total=False):
    """Properties."""

    value: Any


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock3(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock3Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock3Properties(TypedDict, total=False):
    """Properties."""

    text: Any
    bold: Any
    action: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock3PropertiesAction | Mapping[str, Any]


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock3PropertiesAction(TypedDict, total=False):
    """Action."""

    type: Any
    uri: Any


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4(TypedDict, total=False):
    type: Any
    properties: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4Properties | Mapping[str, Any]


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4Properties(TypedDict, total=False):
    """Properties."""

    title: Any
    block: CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlock | Mapping[str, Any]


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlock(TypedDict, total=False):
    type: Any
    properties: (
        CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlockProperties
        | Mapping[str, Any]
    )


class CrmActivityLayoutBlocksSetRequestLayoutBlocksBlock4PropertiesBlockProperties(
    TypedDict, total=False
):
    """Properties."""

    value: Any


class CrmActivityListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OWNER_TYPE_ID: Any
    OWNER_ID: Any
    BINDINGS: Sequence[CrmActivityListRequestFilterBindingsItem | Mapping[str, Any]]
    ID: Any


class CrmActivityListRequestFilterBindingsItem(TypedDict, total=False):
    OWNER_TYPE_ID: Any


class CrmActivityListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any


class CrmActivityTypeAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TYPE_ID: Required[str]
    NAME: str
    ICON_FILE: FileSource | str | Sequence[Any] | Mapping[str, Any]
    IS_CONFIGURABLE_TYPE: str


class CrmActivityUpdateRequestFields(TypedDict, total=False):
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
    FILES: FileSource | str | Sequence[Any] | Mapping[str, Any]
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
    WEBDAV_ELEMENTS: FileSource | str | Sequence[Any] | Mapping[str, Any]
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
