"""Parameters of ``crm.activity``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys


class CrmActivityAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: OWNER_ID, OWNER_TYPE_ID, TYPE_ID, ASSOCIATED_ENTITY_ID, COMMUNICATIONS, DEADLINE,
    DESCRIPTION, DESCRIPTION_TYPE, DIRECTION, END_TIME, FILES, LOCATION, NOTIFY_TYPE,
    ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, PRIORITY, PROVIDER_DATA, PROVIDER_GROUP_ID,
    PROVIDER_ID, PROVIDER_TYPE_ID, PROVIDER_PARAMS, RESPONSIBLE_ID, SETTINGS, START_TIME,
    STATUS, SUBJECT, WEBDAV_ELEMENTS, IS_INCOMING_CHANNEL, COMPLETED."""

    OWNER_ID: Required[int]
    """Id of the owner."""
    OWNER_TYPE_ID: Required[int]
    """Id of the type of the owner."""
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6]]
    """Id of the type."""
    ASSOCIATED_ENTITY_ID: int
    COMMUNICATIONS: Required[
        CrmActivityCommunicationAllFields | Sequence[CrmActivityCommunicationAllFields]
    ]
    DEADLINE: dt.date | str
    """Time by which it is due."""
    DESCRIPTION: str
    """Description."""
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3]
    DIRECTION: Literal[0, 1, 2]
    END_TIME: dt.date | str
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Files."""
    LOCATION: str
    NOTIFY_TYPE: Literal[0, 1, 2, 3]
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str
    PRIORITY: Literal[0, 1, 2, 3]
    PROVIDER_DATA: str
    PROVIDER_GROUP_ID: str
    PROVIDER_ID: str
    PROVIDER_TYPE_ID: str
    PROVIDER_PARAMS: Mapping[str, Any]
    RESPONSIBLE_ID: Required[int]
    """Id of the responsible user."""
    SETTINGS: Mapping[str, Any]
    """Settings."""
    START_TIME: dt.date | str
    STATUS: Literal[0, 1, 2, 3]
    """Status."""
    SUBJECT: str
    WEBDAV_ELEMENTS: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    IS_INCOMING_CHANNEL: Literal["Y", "N"]
    COMPLETED: str


class CrmActivityCommunicationAllFields(TypedDict, total=False):
    """Keys: ID, ACTIVITY_ID, ENTITY_ID, ENTITY_TYPE_ID, TYPE, VALUE."""

    ID: int
    ACTIVITY_ID: int
    """Id of the activity."""
    ENTITY_ID: int
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE_ID: int
    """Id of the type of object."""
    TYPE: str
    """Type."""
    VALUE: str
    """Value."""


class CrmActivityConfigurableAddFields(TypedDict, total=False):
    """Keys: typeId, completed, deadline, pingOffsets, isIncomingChannel, responsibleId, badgeCode,
    originatorId, originId."""

    typeId: str
    """Id of the type."""
    completed: bool | Literal["Y", "N"]
    deadline: dt.date | str
    """Time by which it is due."""
    pingOffsets: Sequence[int | str]
    isIncomingChannel: bool | Literal["Y", "N"]
    responsibleId: int
    """Id of the responsible user."""
    badgeCode: str
    originatorId: str
    """Source that it came from."""
    originId: str
    """Id of the record in the source that it came from."""


class CrmActivityConfigurableAddLayout(TypedDict, total=False):
    """Layout.

    Keys: icon, header, body, footer."""

    icon: IconParametersOfTheObject
    header: HeaderParametersOfTheObject
    body: CrmActivityConfigurableAddLayoutBody
    footer: CrmActivityConfigurableAddLayoutFooter


class CrmActivityConfigurableAddLayoutBody(TypedDict, total=False):
    """Keys: blocks."""

    blocks: CrmActivityConfigurableAddLayoutBodyBlocks


class CrmActivityConfigurableAddLayoutBodyBlocks(TypedDict, total=False):
    """Keys: responsible."""

    responsible: CrmActivityConfigurableAddLayoutBodyBlocksResponsible | OtherKeys


class CrmActivityConfigurableAddLayoutBodyBlocksResponsible(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties
    """Properties."""


class CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties(TypedDict, total=False):
    """Properties.

    Keys: blocks."""

    blocks: CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks(TypedDict, total=False):
    """Keys: client, phone."""

    client: CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClient | OtherKeys
    phone: CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhone | OtherKeys
    """Phone numbers."""


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClient(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties
        | OtherKeys
    )
    """Properties."""


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: text, bold, action."""

    text: Any
    """Text."""
    bold: Any
    action: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        | Mapping[str, Any]
    )
    """Action."""


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    TypedDict, total=False
):
    """Action.

    Keys: type, uri."""

    type: Any
    """Type."""
    uri: Any


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhone(
    TypedDict, total=False, extra_items=Any
):
    """Phone numbers.

    Keys: type, properties."""

    type: Any
    """Type."""
    properties: (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties
        | Mapping[str, Any]
    )
    """Properties."""


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(
    TypedDict, total=False
):
    """Properties.

    Keys: value."""

    value: Any
    """Value."""


class CrmActivityConfigurableAddLayoutFooter(TypedDict, total=False):
    """Keys: buttons."""

    buttons: CrmActivityConfigurableAddLayoutFooterButtons


class CrmActivityConfigurableAddLayoutFooterButtons(TypedDict, total=False):
    """Keys: startCall."""

    startCall: CrmActivityConfigurableAddLayoutFooterButtonsStartCall | OtherKeys


class CrmActivityConfigurableAddLayoutFooterButtonsStartCall(
    TypedDict, total=False, extra_items=Any
):
    """Keys: title, action, type."""

    title: Any
    """Title."""
    action: CrmActivityConfigurableAddLayoutFooterButtonsStartCallAction | OtherKeys
    """Action."""
    type: Any
    """Type."""


class CrmActivityConfigurableAddLayoutFooterButtonsStartCallAction(
    TypedDict, total=False, extra_items=Any
):
    """Action.

    Keys: type, actionParams."""

    type: Any
    """Type."""
    actionParams: (
        CrmActivityConfigurableAddLayoutFooterButtonsStartCallActionActionParams | Mapping[str, Any]
    )


class CrmActivityConfigurableAddLayoutFooterButtonsStartCallActionActionParams(
    TypedDict, total=False
):
    """Keys: clientId."""

    clientId: Any
    """Id of the application."""


class CrmActivityConfigurableUpdateFields(TypedDict, total=False):
    """Keys: typeId, completed, deadline, pingOffsets, isIncomingChannel, responsibleId, badgeCode,
    originatorId, originId."""

    typeId: str
    """Id of the type."""
    completed: bool | Literal["Y", "N"]
    deadline: dt.date | str
    """Time by which it is due."""
    pingOffsets: Sequence[int | str]
    isIncomingChannel: bool | Literal["Y", "N"]
    responsibleId: int
    """Id of the responsible user."""
    badgeCode: str
    originatorId: str
    """Source that it came from."""
    originId: str
    """Id of the record in the source that it came from."""


class CrmActivityConfigurableUpdateLayout(TypedDict, total=False):
    """Layout.

    Keys: icon, header, body, footer."""

    icon: IconParametersOfTheObject
    header: HeaderParametersOfTheObject
    body: CrmActivityConfigurableUpdateLayoutBody
    footer: CrmActivityConfigurableUpdateLayoutFooter


class CrmActivityConfigurableUpdateLayoutBody(TypedDict, total=False):
    """Keys: blocks."""

    blocks: CrmActivityConfigurableUpdateLayoutBodyBlocks


class CrmActivityConfigurableUpdateLayoutBodyBlocks(TypedDict, total=False):
    """Keys: responsible."""

    responsible: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible | OtherKeys


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties
    """Properties."""


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties(TypedDict, total=False):
    """Properties.

    Keys: blocks."""

    blocks: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks(
    TypedDict, total=False
):
    """Keys: client, phone."""

    client: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClient | OtherKeys
    )
    phone: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhone | OtherKeys
    """Phone numbers."""


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClient(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties
        | OtherKeys
    )
    """Properties."""


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: text, bold, action."""

    text: Any
    """Text."""
    bold: Any
    action: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        | Mapping[str, Any]
    )
    """Action."""


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    TypedDict, total=False
):
    """Action.

    Keys: type, uri."""

    type: Any
    """Type."""
    uri: Any


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhone(
    TypedDict, total=False, extra_items=Any
):
    """Phone numbers.

    Keys: type, properties."""

    type: Any
    """Type."""
    properties: (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties
        | Mapping[str, Any]
    )
    """Properties."""


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(
    TypedDict, total=False
):
    """Properties.

    Keys: value."""

    value: Any
    """Value."""


class CrmActivityConfigurableUpdateLayoutFooter(TypedDict, total=False):
    """Keys: buttons."""

    buttons: CrmActivityConfigurableUpdateLayoutFooterButtons


class CrmActivityConfigurableUpdateLayoutFooterButtons(TypedDict, total=False):
    """Keys: startCall."""

    startCall: CrmActivityConfigurableUpdateLayoutFooterButtonsStartCall | OtherKeys


class CrmActivityConfigurableUpdateLayoutFooterButtonsStartCall(
    TypedDict, total=False, extra_items=Any
):
    """Keys: title, action, type."""

    title: Any
    """Title."""
    action: CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallAction | OtherKeys
    """Action."""
    type: Any
    """Type."""


class CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallAction(
    TypedDict, total=False, extra_items=Any
):
    """Action.

    Keys: type, actionParams."""

    type: Any
    """Type."""
    actionParams: (
        CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallActionActionParams
        | Mapping[str, Any]
    )


class CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallActionActionParams(
    TypedDict, total=False
):
    """Keys: clientId."""

    clientId: Any
    """Id of the application."""


class CrmActivityLayoutBlocksSetLayout(TypedDict, total=False):
    """Layout.

    Keys: blocks."""

    blocks: CrmActivityLayoutBlocksSetLayoutBlocks


class CrmActivityLayoutBlocksSetLayoutBlocks(TypedDict, total=False):
    """Keys: block_1, block_2, block_3, block_4."""

    block_1: CrmActivityLayoutBlocksSetLayoutBlocksBlock1 | OtherKeys
    block_2: CrmActivityLayoutBlocksSetLayoutBlocksBlock2 | OtherKeys
    block_3: CrmActivityLayoutBlocksSetLayoutBlocksBlock3 | OtherKeys
    block_4: CrmActivityLayoutBlocksSetLayoutBlocksBlock4 | OtherKeys


class CrmActivityLayoutBlocksSetLayoutBlocksBlock1(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock1Properties | Mapping[str, Any]
    """Properties."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock1Properties(TypedDict, total=False):
    """Properties.

    Keys: value, multiline, bold, color."""

    value: Any
    """Value."""
    multiline: Any
    bold: Any
    color: Any
    """Color."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock2(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock2Properties | Mapping[str, Any]
    """Properties."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock2Properties(TypedDict, total=False):
    """Properties.

    Keys: value."""

    value: Any
    """Value."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock3(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock3Properties | OtherKeys
    """Properties."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock3Properties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: text, bold, action."""

    text: Any
    """Text."""
    bold: Any
    action: CrmActivityLayoutBlocksSetLayoutBlocksBlock3PropertiesAction | Mapping[str, Any]
    """Action."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock3PropertiesAction(TypedDict, total=False):
    """Action.

    Keys: type, uri."""

    type: Any
    """Type."""
    uri: Any


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4(TypedDict, total=False, extra_items=Any):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityLayoutBlocksSetLayoutBlocksBlock4Properties | OtherKeys
    """Properties."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4Properties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: title, block."""

    title: Any
    """Title."""
    block: CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock | OtherKeys


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties | Mapping[str, Any]
    )
    """Properties."""


class CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties(TypedDict, total=False):
    """Properties.

    Keys: value."""

    value: Any
    """Value."""


class CrmActivityListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: OWNER_TYPE_ID, OWNER_ID, BINDINGS, ID."""

    OWNER_TYPE_ID: int | Sequence[int] | None
    """Id of the type of the owner."""
    OWNER_ID: int | Sequence[int] | None
    """Id of the owner."""
    BINDINGS: Sequence[CrmActivityListFilterBindingsItem | Mapping[str, Any]] | None
    ID: int | str | Sequence[int] | None
    """Id of the record."""


class CrmActivityListFilterBindingsItem(TypedDict, total=False):
    """Keys: OWNER_TYPE_ID."""

    OWNER_TYPE_ID: Any
    """Id of the type of the owner."""


class CrmActivityListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmActivityTypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TYPE_ID, NAME, ICON_FILE, IS_CONFIGURABLE_TYPE."""

    TYPE_ID: Required[str]
    """Id of the type."""
    NAME: str
    """Name."""
    ICON_FILE: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    IS_CONFIGURABLE_TYPE: str


class CrmActivityUpdateFields(TypedDict, total=False):
    """Keys: OWNER_ID, OWNER_TYPE_ID, TYPE_ID, ASSOCIATED_ENTITY_ID, COMMUNICATIONS, DEADLINE,
    DESCRIPTION, DESCRIPTION_TYPE, DIRECTION, END_TIME, FILES, LOCATION, NOTIFY_TYPE,
    ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, PRIORITY, PROVIDER_DATA, PROVIDER_GROUP_ID,
    PROVIDER_ID, PROVIDER_TYPE_ID, PROVIDER_PARAMS, RESPONSIBLE_ID, SETTINGS, START_TIME,
    STATUS, SUBJECT, WEBDAV_ELEMENTS, IS_INCOMING_CHANNEL."""

    OWNER_ID: Required[int]
    """Id of the owner."""
    OWNER_TYPE_ID: Required[int]
    """Id of the type of the owner."""
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6]]
    """Id of the type."""
    ASSOCIATED_ENTITY_ID: int
    COMMUNICATIONS: Required[CrmActivityCommunicationAllFields]
    DEADLINE: dt.date | str
    """Time by which it is due."""
    DESCRIPTION: str
    """Description."""
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3]
    DIRECTION: Literal[0, 1, 2]
    END_TIME: dt.date | str
    FILES: Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Files."""
    LOCATION: str
    NOTIFY_TYPE: Literal[0, 1, 2, 3]
    ORIGINATOR_ID: str
    """Source that it came from."""
    ORIGIN_ID: str
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str
    PRIORITY: Literal[0, 1, 2, 3]
    PROVIDER_DATA: str
    PROVIDER_GROUP_ID: str
    PROVIDER_ID: str
    PROVIDER_TYPE_ID: str
    PROVIDER_PARAMS: Mapping[str, Any]
    RESPONSIBLE_ID: Required[int]
    """Id of the responsible user."""
    SETTINGS: Mapping[str, Any]
    """Settings."""
    START_TIME: dt.date | str
    STATUS: Literal[0, 1, 2, 3]
    """Status."""
    SUBJECT: str
    WEBDAV_ELEMENTS: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    IS_INCOMING_CHANNEL: Literal["Y", "N"]


class HeaderParametersOfTheObject(TypedDict, total=False):
    """Keys: title, titleAction, tags."""

    title: Any
    """Title."""
    titleAction: Any
    tags: Sequence[HeaderParametersOfTheObjectTagsItem]


class HeaderParametersOfTheObjectTagsItem(TypedDict, total=False):
    """Keys: title, type, action, scope, hideIfReadonly."""

    title: Any
    """Title."""
    type: str
    """Type."""
    action: Any
    """Action."""
    scope: str
    """Code of the scope."""
    hideIfReadonly: bool


class IconParametersOfTheObject(TypedDict, total=False):
    """Keys: code."""

    code: str
    """Symbolic code."""
