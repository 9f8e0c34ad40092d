"""Parameters of ``crm.activity``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
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

    OWNER_ID: Required[int | str]
    """Id of the owner."""
    OWNER_TYPE_ID: Required[int | str]
    """Id of the type of the owner."""
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6, "0", "1", "2", "3", "4", "5", "6"]]
    """Id of the type."""
    ASSOCIATED_ENTITY_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    COMMUNICATIONS: Required[
        CrmActivityCommunicationAllFields
        | OtherKeys
        | Sequence[Any]
        | Sequence[CrmActivityCommunicationAllFields | OtherKeys]
    ]
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Time by which it is due."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    DIRECTION: Literal[0, 1, 2, "0", "1", "2"]
    END_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None
    """Files."""
    LOCATION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    NOTIFY_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PRIORITY: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    PROVIDER_DATA: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_GROUP_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_TYPE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    RESPONSIBLE_ID: Required[int | str]
    """Id of the responsible user."""
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Settings."""
    START_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    STATUS: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    """Status."""
    SUBJECT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WEBDAV_ELEMENTS: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    IS_INCOMING_CHANNEL: Literal["Y", "N"]
    COMPLETED: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmActivityCommunicationAllFields(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ACTIVITY_ID, ENTITY_ID, ENTITY_TYPE_ID, TYPE, VALUE."""

    ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    ACTIVITY_ID: int | str | Literal[False] | None
    """Id of the activity."""
    ENTITY_ID: int | str | Literal[False] | None
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE_ID: int | str | Literal[False] | None
    """Id of the type of object."""
    TYPE: str | float | Decimal | Literal[False] | None
    """Type."""
    VALUE: str | float | Decimal | Literal[False] | None
    """Value."""


class CrmActivityConfigurableAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: typeId, completed, deadline, pingOffsets, isIncomingChannel, responsibleId, badgeCode,
    originatorId, originId."""

    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    completed: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    deadline: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Time by which it is due."""
    pingOffsets: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    isIncomingChannel: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    responsibleId: int | str | Literal[False] | None
    """Id of the responsible user."""
    badgeCode: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""


class CrmActivityConfigurableAddLayout(TypedDict, total=False, extra_items=Any):
    """Keys: icon, header, body, footer."""

    icon: IconParametersOfTheObject | OtherKeys | str | Literal[False] | Sequence[Any] | None
    header: HeaderParametersOfTheObject | OtherKeys | str | Literal[False] | Sequence[Any] | None
    body: CrmActivityConfigurableAddLayoutBody | OtherKeys
    footer: CrmActivityConfigurableAddLayoutFooter | OtherKeys


class CrmActivityConfigurableAddLayoutBody(TypedDict, total=False, extra_items=Any):
    """Keys: blocks."""

    blocks: CrmActivityConfigurableAddLayoutBodyBlocks | OtherKeys


class CrmActivityConfigurableAddLayoutBodyBlocks(TypedDict, total=False, extra_items=Any):
    """Keys: responsible."""

    responsible: CrmActivityConfigurableAddLayoutBodyBlocksResponsible | OtherKeys


class CrmActivityConfigurableAddLayoutBodyBlocksResponsible(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties | OtherKeys
    """Properties."""


class CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: blocks."""

    blocks: CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks | OtherKeys


class CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks(
    TypedDict, total=False, extra_items=Any
):
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


class CrmActivityConfigurableAddLayoutFooter(TypedDict, total=False, extra_items=Any):
    """Keys: buttons."""

    buttons: CrmActivityConfigurableAddLayoutFooterButtons | OtherKeys


class CrmActivityConfigurableAddLayoutFooterButtons(TypedDict, total=False, extra_items=Any):
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


class CrmActivityConfigurableUpdateLayout(TypedDict, total=False, extra_items=Any):
    """Keys: icon, header, body, footer."""

    icon: IconParametersOfTheObject | OtherKeys | str | Literal[False] | Sequence[Any] | None
    header: HeaderParametersOfTheObject | OtherKeys | str | Literal[False] | Sequence[Any] | None
    body: CrmActivityConfigurableUpdateLayoutBody | OtherKeys
    footer: CrmActivityConfigurableUpdateLayoutFooter | OtherKeys


class CrmActivityConfigurableUpdateLayoutBody(TypedDict, total=False, extra_items=Any):
    """Keys: blocks."""

    blocks: CrmActivityConfigurableUpdateLayoutBodyBlocks | OtherKeys


class CrmActivityConfigurableUpdateLayoutBodyBlocks(TypedDict, total=False, extra_items=Any):
    """Keys: responsible."""

    responsible: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible | OtherKeys


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible(
    TypedDict, total=False, extra_items=Any
):
    """Keys: type, properties."""

    type: Any
    """Type."""
    properties: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties | OtherKeys
    """Properties."""


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties(
    TypedDict, total=False, extra_items=Any
):
    """Properties.

    Keys: blocks."""

    blocks: CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks | OtherKeys


class CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks(
    TypedDict, total=False, extra_items=Any
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


class CrmActivityConfigurableUpdateLayoutFooter(TypedDict, total=False, extra_items=Any):
    """Keys: buttons."""

    buttons: CrmActivityConfigurableUpdateLayoutFooterButtons | OtherKeys


class CrmActivityConfigurableUpdateLayoutFooterButtons(TypedDict, total=False, extra_items=Any):
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


class CrmActivityLayoutBlocksSetLayout(TypedDict, total=False, extra_items=Any):
    """Keys: blocks."""

    blocks: CrmActivityLayoutBlocksSetLayoutBlocks | OtherKeys


class CrmActivityLayoutBlocksSetLayoutBlocks(TypedDict, total=False, extra_items=Any):
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
    """Keys: OWNER_TYPE_ID, OWNER_ID, BINDINGS, ID."""

    OWNER_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of the owner."""
    OWNER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the owner."""
    BINDINGS: (
        Sequence[CrmActivityListFilterBindingsItem | Mapping[str, Any]]
        | Sequence[Sequence[CrmActivityListFilterBindingsItem | Mapping[str, Any]]]
        | None
    )
    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class CrmActivityListFilterBindingsItem(TypedDict, total=False):
    """Keys: OWNER_TYPE_ID."""

    OWNER_TYPE_ID: Any
    """Id of the type of the owner."""


class CrmActivityListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: str
    """The direction of an order."""


class CrmActivityTypeAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE_ID, NAME, ICON_FILE, IS_CONFIGURABLE_TYPE."""

    TYPE_ID: Required[str | float | Decimal]
    """Id of the type."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    ICON_FILE: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    IS_CONFIGURABLE_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmActivityUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: OWNER_ID, OWNER_TYPE_ID, TYPE_ID, ASSOCIATED_ENTITY_ID, COMMUNICATIONS, DEADLINE,
    DESCRIPTION, DESCRIPTION_TYPE, DIRECTION, END_TIME, FILES, LOCATION, NOTIFY_TYPE,
    ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, PRIORITY, PROVIDER_DATA, PROVIDER_GROUP_ID,
    PROVIDER_ID, PROVIDER_TYPE_ID, PROVIDER_PARAMS, RESPONSIBLE_ID, SETTINGS, START_TIME,
    STATUS, SUBJECT, WEBDAV_ELEMENTS, IS_INCOMING_CHANNEL."""

    OWNER_ID: Required[int | str]
    """Id of the owner."""
    OWNER_TYPE_ID: Required[int | str]
    """Id of the type of the owner."""
    TYPE_ID: Required[Literal[0, 1, 2, 3, 4, 5, 6, "0", "1", "2", "3", "4", "5", "6"]]
    """Id of the type."""
    ASSOCIATED_ENTITY_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    COMMUNICATIONS: Required[CrmActivityCommunicationAllFields | OtherKeys | Sequence[Any]]
    DEADLINE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Time by which it is due."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    DIRECTION: Literal[0, 1, 2, "0", "1", "2"]
    END_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    FILES: Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] | Literal[False] | None
    """Files."""
    LOCATION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    NOTIFY_TYPE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PRIORITY: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    PROVIDER_DATA: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_GROUP_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_TYPE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROVIDER_PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    RESPONSIBLE_ID: Required[int | str]
    """Id of the responsible user."""
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Settings."""
    START_TIME: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment, in any notation that the portal reads, or nothing: the field is emptied."""
    STATUS: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
    """Status."""
    SUBJECT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WEBDAV_ELEMENTS: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    IS_INCOMING_CHANNEL: Literal["Y", "N"]


class FooterParametersOfTheObjectButtons(TypedDict, total=False, extra_items=Any):
    """Keys: title, type, action, scope, hideIfReadonly."""

    title: Any
    """Title."""
    type: str | float | Decimal | Literal[False] | None
    """Type."""
    action: Any
    """Action."""
    scope: str | float | Decimal | Literal[False] | None
    """Code of the scope."""
    hideIfReadonly: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""


class HeaderParametersOfTheObject(TypedDict, total=False, extra_items=Any):
    """Keys: title, titleAction, tags."""

    title: Any
    """Title."""
    titleAction: Any
    tags: (
        Sequence[FooterParametersOfTheObjectButtons | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class IconParametersOfTheObject(TypedDict, total=False, extra_items=Any):
    """Keys: code."""

    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
