"""Answers of ``crm.activity``."""

from __future__ import annotations

from enum import IntEnum

from ..._runtime import converters as _k, views as _v


class CrmActivityDescriptionType(IntEnum):
    FORMAT_IS_NOT_DEFINED = 0  # format is not defined
    PLAIN_TEXT = 1  # plain text
    BB_CODES = 2  # BB codes
    HTML = 3  # HTML


class CrmActivityDirection(IntEnum):
    DIRECTION_IS_NOT_DEFINED = 0  # direction is not defined
    INCOMING = 1  # incoming
    OUTGOING = 2  # outgoing


class CrmActivityNotifyType(IntEnum):
    REMINDER_IS_NOT_SPECIFIED = 0  # reminder is not specified
    MINUTES = 1  # minutes
    HOURS = 2  # hours
    DAYS = 3  # days


class CrmActivityPriority(IntEnum):
    NOT_SPECIFIED = 0  # not specified
    LOW = 1  # low
    MEDIUM = 2  # medium
    HIGH = 3  # high


class CrmActivityStatus(IntEnum):
    STATUS_IS_NOT_DEFINED = 0  # status is not defined
    PENDING = 1  # pending
    COMPLETED = 2  # completed
    COMPLETED_AUTOMATICALLY = 3  # completed automatically


class CrmActivityTypeId(IntEnum):
    TYPE_IS_NOT_DEFINED = 0  # type is not defined
    MEETING = 1  # meeting
    CALL = 2  # call
    TASK = 3  # task
    EMAIL = 4  # email
    VALUE_5 = 5  # general type for importing calendar events
    VALUE_6 = 6  # 6


class CrmActivity(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    owner_id = _v.integer("OWNER_ID")
    """Id of the owner."""
    owner_type_id = _v.integer("OWNER_TYPE_ID")
    """Id of the type of the owner."""
    type_id = _v.choice("TYPE_ID", CrmActivityTypeId)
    """Id of the type."""
    associated_entity_id = _v.integer("ASSOCIATED_ENTITY_ID")
    author_id = _v.integer("AUTHOR_ID")
    """Id of the author."""
    autocomplete_rule = _v.integer("AUTOCOMPLETE_RULE")
    bindings = _v.anything("BINDINGS")
    communications = _v.array(
        "COMMUNICATIONS", _k.Nested(lambda: CrmActivityCommunicationAllFields)
    )
    completed = _v.anything("COMPLETED")
    created = _v.moment("CREATED")
    """When it was made."""
    deadline = _v.moment("DEADLINE")
    """Time by which it is due."""
    description = _v.string("DESCRIPTION")
    """Description."""
    description_type = _v.choice("DESCRIPTION_TYPE", CrmActivityDescriptionType)
    direction = _v.choice("DIRECTION", CrmActivityDirection)
    editor_id = _v.integer("EDITOR_ID")
    end_time = _v.moment("END_TIME")
    files = _v.nested("FILES", lambda: Diskfile)
    """Files."""
    last_updated = _v.moment("LAST_UPDATED")
    location = _v.string("LOCATION")
    notify_type = _v.choice("NOTIFY_TYPE", CrmActivityNotifyType)
    notify_value = _v.integer("NOTIFY_VALUE")
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""
    origin_id = _v.string("ORIGIN_ID")
    """Id of the record in the source that it came from."""
    origin_version = _v.string("ORIGIN_VERSION")
    priority = _v.choice("PRIORITY", CrmActivityPriority)
    provider_data = _v.string("PROVIDER_DATA")
    provider_group_id = _v.string("PROVIDER_GROUP_ID")
    provider_id = _v.string("PROVIDER_ID")
    provider_type_id = _v.string("PROVIDER_TYPE_ID")
    provider_params = _v.mapping("PROVIDER_PARAMS", _k.ANY)
    responsible_id = _v.integer("RESPONSIBLE_ID")
    """Id of the responsible user."""
    result_currency_id = _v.string("RESULT_CURRENCY_ID")
    result_mark = _v.integer("RESULT_MARK")
    result_source_id = _v.string("RESULT_SOURCE_ID")
    result_status = _v.integer("RESULT_STATUS")
    result_stream = _v.integer("RESULT_STREAM")
    result_sum = _v.decimal("RESULT_SUM")
    result_value = _v.decimal("RESULT_VALUE")
    settings = _v.mapping("SETTINGS", _k.ANY)
    """Settings."""
    start_time = _v.moment("START_TIME")
    status = _v.choice("STATUS", CrmActivityStatus)
    """Status."""
    subject = _v.string("SUBJECT")
    webdav_elements = _v.nested("WEBDAV_ELEMENTS", lambda: Diskfile)
    is_incoming_channel = _v.anything("IS_INCOMING_CHANNEL")


class CrmActivityBadge(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    title = _v.anything("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    value = _v.anything("value")
    """Value."""


class CrmActivityBadgeAddResult(_v.View):
    __slots__ = ()
    badge = _v.nested("badge", lambda: CrmActivityBadge)


class CrmActivityBadgeGetResult(_v.View):
    __slots__ = ()
    badge = _v.nested("badge", lambda: CrmActivityBadge)


class CrmActivityBadgeListResult(_v.View):
    __slots__ = ()
    badges = _v.array("badges", _k.Nested(lambda: CrmActivityBadge))


class CrmActivityBindingListResultItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""


class CrmActivityCallGetTranscriptResult(_v.View):
    __slots__ = ()
    transcription = _v.string("transcription")


class CrmActivityCommunicationAllFields(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    activity_id = _v.integer("ACTIVITY_ID")
    """Id of the activity."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    type = _v.string("TYPE")
    """Type."""
    value = _v.string("VALUE")
    """Value."""


class CrmActivityCommunicationFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmActivityCommunicationFieldsResultField)
    activity_id = _v.nested("ACTIVITY_ID", lambda: CrmActivityCommunicationFieldsResultField)
    """Id of the activity."""
    entity_id = _v.nested("ENTITY_ID", lambda: CrmActivityCommunicationFieldsResultField)
    """Id or code of the object that it belongs to."""
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmActivityCommunicationFieldsResultField)
    """Id of the type of object."""
    type = _v.nested("TYPE", lambda: CrmActivityCommunicationFieldsResultField)
    """Type."""
    value = _v.nested("VALUE", lambda: CrmActivityCommunicationFieldsResultField)
    """Value."""


class CrmActivityCommunicationFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""


class CrmActivityConfigurable(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    owner_type_id = _v.integer("ownerTypeId")
    """Id of the type of the owner."""
    owner_id = _v.integer("ownerId")
    """Id of the owner."""
    fields = _v.nested("fields", lambda: CrmActivityConfigurableFields)
    """Fields, by name."""
    layout = _v.nested("layout", lambda: CrmActivityConfigurableLayout)
    """Layout."""


class CrmActivityConfigurableAddResult(_v.View):
    __slots__ = ()
    activity = _v.nested("activity", lambda: CrmActivityConfigurableAddResultObjectActivity)
    time = _v.nested("time", lambda: CrmActivityConfigurableAddResultObjectTime)


class CrmActivityConfigurableAddResultObjectActivity(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityConfigurableAddResultObjectTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating = _v.integer("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class CrmActivityConfigurableFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type_id = _v.string("typeId")
    """Id of the type."""
    completed = _v.boolean("completed")
    deadline = _v.string("deadline")
    """Time by which it is due."""
    ping_offsets = _v.array("pingOffsets", _k.ANY)
    is_incoming_channel = _v.boolean("isIncomingChannel")
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    badge_code = _v.string("badgeCode")
    originator_id = _v.anything("originatorId")
    """Source that it came from."""
    origin_id = _v.anything("originId")
    """Id of the record in the source that it came from."""


class CrmActivityConfigurableGetResult(_v.View):
    __slots__ = ()
    activity = _v.nested("activity", lambda: CrmActivityConfigurable)


class CrmActivityConfigurableLayout(_v.View):
    """Layout."""

    __slots__ = ()
    icon = _v.nested("icon", lambda: CrmActivityConfigurableLayoutIcon)
    header = _v.nested("header", lambda: CrmActivityConfigurableLayoutHeader)
    body = _v.nested("body", lambda: CrmActivityConfigurableLayoutBody)
    footer = _v.nested("footer", lambda: CrmActivityConfigurableLayoutFooter)


class CrmActivityConfigurableLayoutBody(_v.View):
    __slots__ = ()
    logo = _v.nested("logo", lambda: CrmActivityConfigurableLayoutBodyLogo)
    blocks = _v.nested("blocks", lambda: CrmActivityConfigurableLayoutBodyBlocks)


class CrmActivityConfigurableLayoutBodyBlocks(_v.View):
    __slots__ = ()
    client = _v.nested("client", lambda: CrmActivityConfigurableLayoutBodyBlocksClient)
    responsible = _v.nested(
        "responsible", lambda: CrmActivityConfigurableLayoutBodyBlocksResponsible
    )


class CrmActivityConfigurableLayoutBodyBlocksClient(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested(
        "properties", lambda: CrmActivityConfigurableLayoutBodyBlocksClientProperties
    )
    """Properties."""


class CrmActivityConfigurableLayoutBodyBlocksClientProperties(_v.View):
    """Properties."""

    __slots__ = ()
    title = _v.string("title")
    """Title."""
    inline = _v.boolean("inline")
    block = _v.nested("block", lambda: CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlock)


class CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlock(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested(
        "properties", lambda: CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlockProperties
    )
    """Properties."""


class CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlockProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")
    """Value."""


class CrmActivityConfigurableLayoutBodyBlocksResponsible(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested(
        "properties", lambda: CrmActivityConfigurableLayoutBodyBlocksResponsibleProperties
    )
    """Properties."""


class CrmActivityConfigurableLayoutBodyBlocksResponsibleProperties(_v.View):
    """Properties."""

    __slots__ = ()
    blocks = _v.nested(
        "blocks", lambda: CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocks
    )


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocks(_v.View):
    __slots__ = ()
    client = _v.nested(
        "client", lambda: CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClient
    )
    phone = _v.nested(
        "phone", lambda: CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhone
    )
    """Phone numbers."""


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClient(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested(
        "properties",
        lambda: CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties,
    )
    """Properties."""


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(_v.View):
    """Properties."""

    __slots__ = ()
    text = _v.string("text")
    """Text."""
    bold = _v.boolean("bold")
    action = _v.nested(
        "action",
        lambda: (
            CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        ),
    )
    """Action."""


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    _v.View
):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    uri = _v.string("uri")


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhone(_v.View):
    """Phone numbers."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested(
        "properties",
        lambda: CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties,
    )
    """Properties."""


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")
    """Value."""


class CrmActivityConfigurableLayoutBodyLogo(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutBodyLogoAction)
    """Action."""


class CrmActivityConfigurableLayoutBodyLogoAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    uri = _v.string("uri")


class CrmActivityConfigurableLayoutFooter(_v.View):
    __slots__ = ()
    buttons = _v.nested("buttons", lambda: CrmActivityConfigurableLayoutFooterButtons)
    menu = _v.nested("menu", lambda: CrmActivityConfigurableLayoutFooterMenu)


class CrmActivityConfigurableLayoutFooterButtons(_v.View):
    __slots__ = ()
    start_call = _v.nested("startCall", lambda: CrmActivityConfigurableLayoutFooterButtonsStartCall)


class CrmActivityConfigurableLayoutFooterButtonsStartCall(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutFooterButtonsStartCallAction)
    """Action."""


class CrmActivityConfigurableLayoutFooterButtonsStartCallAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    action_params = _v.nested(
        "actionParams",
        lambda: CrmActivityConfigurableLayoutFooterButtonsStartCallActionActionParams,
    )


class CrmActivityConfigurableLayoutFooterButtonsStartCallActionActionParams(_v.View):
    __slots__ = ()
    client_id = _v.string("clientId")
    """Id of the application."""


class CrmActivityConfigurableLayoutFooterMenu(_v.View):
    __slots__ = ()
    show_postpone_item = _v.boolean("showPostponeItem")
    items_ = _v.nested("items", lambda: CrmActivityConfigurableLayoutFooterMenuItems)
    """The records."""


class CrmActivityConfigurableLayoutFooterMenuItems(_v.View):
    """The records."""

    __slots__ = ()
    confirm = _v.nested("confirm", lambda: CrmActivityConfigurableLayoutFooterMenuItemsConfirm)
    decline = _v.nested("decline", lambda: CrmActivityConfigurableLayoutFooterMenuItemsDecline)


class CrmActivityConfigurableLayoutFooterMenuItemsConfirm(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutFooterMenuItemsConfirmAction)
    """Action."""


class CrmActivityConfigurableLayoutFooterMenuItemsConfirmAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    id = _v.string("id")
    animation_type = _v.string("animationType")


class CrmActivityConfigurableLayoutFooterMenuItemsDecline(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutFooterMenuItemsDeclineAction)
    """Action."""


class CrmActivityConfigurableLayoutFooterMenuItemsDeclineAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    id = _v.string("id")
    animation_type = _v.string("animationType")


class CrmActivityConfigurableLayoutHeader(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    tags = _v.nested("tags", lambda: CrmActivityConfigurableLayoutHeaderTags)


class CrmActivityConfigurableLayoutHeaderTags(_v.View):
    __slots__ = ()
    status2 = _v.nested("status2", lambda: CrmActivityConfigurableLayoutHeaderTagsStatus2)


class CrmActivityConfigurableLayoutHeaderTagsStatus2(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""


class CrmActivityConfigurableLayoutIcon(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""


class CrmActivityConfigurableUpdateResult(_v.View):
    __slots__ = ()
    activity = _v.nested("activity", lambda: CrmActivityConfigurableUpdateResultObjectActivity)
    time = _v.nested("time", lambda: CrmActivityConfigurableUpdateResultObjectTime)


class CrmActivityConfigurableUpdateResultObjectActivity(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityConfigurableUpdateResultObjectTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.string("date_start")
    """When the call was begun."""
    date_finish = _v.string("date_finish")
    """When the call was finished."""
    operating = _v.integer("operating")
    """Seconds of work charged to the method within the last ten minutes."""


class CrmActivityFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmActivityFieldsResultField)
    owner_id = _v.nested("OWNER_ID", lambda: CrmActivityFieldsResultField)
    """Id of the owner."""
    owner_type_id = _v.nested("OWNER_TYPE_ID", lambda: CrmActivityFieldsResultField)
    """Id of the type of the owner."""
    type_id = _v.nested("TYPE_ID", lambda: CrmActivityFieldsResultField)
    """Id of the type."""
    associated_entity_id = _v.nested("ASSOCIATED_ENTITY_ID", lambda: CrmActivityFieldsResultField)
    author_id = _v.nested("AUTHOR_ID", lambda: CrmActivityFieldsResultField)
    """Id of the author."""
    autocomplete_rule = _v.nested("AUTOCOMPLETE_RULE", lambda: CrmActivityFieldsResultField)
    bindings = _v.nested("BINDINGS", lambda: CrmActivityFieldsResultField)
    communications = _v.nested("COMMUNICATIONS", lambda: CrmActivityFieldsResultField)
    completed = _v.nested("COMPLETED", lambda: CrmActivityFieldsResultField)
    created = _v.nested("CREATED", lambda: CrmActivityFieldsResultField)
    """When it was made."""
    deadline = _v.nested("DEADLINE", lambda: CrmActivityFieldsResultField)
    """Time by which it is due."""
    description = _v.nested("DESCRIPTION", lambda: CrmActivityFieldsResultField)
    """Description."""
    description_type = _v.nested("DESCRIPTION_TYPE", lambda: CrmActivityFieldsResultField)
    direction = _v.nested("DIRECTION", lambda: CrmActivityFieldsResultField)
    editor_id = _v.nested("EDITOR_ID", lambda: CrmActivityFieldsResultField)
    end_time = _v.nested("END_TIME", lambda: CrmActivityFieldsResultField)
    files = _v.nested("FILES", lambda: CrmActivityFieldsResultField)
    """Files."""
    last_updated = _v.nested("LAST_UPDATED", lambda: CrmActivityFieldsResultField)
    location = _v.nested("LOCATION", lambda: CrmActivityFieldsResultField)
    notify_type = _v.nested("NOTIFY_TYPE", lambda: CrmActivityFieldsResultField)
    notify_value = _v.nested("NOTIFY_VALUE", lambda: CrmActivityFieldsResultField)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmActivityFieldsResultField)
    """Source that it came from."""
    origin_id = _v.nested("ORIGIN_ID", lambda: CrmActivityFieldsResultField)
    """Id of the record in the source that it came from."""
    origin_version = _v.mapping("ORIGIN_VERSION", _k.ANY)
    priority = _v.nested("PRIORITY", lambda: CrmActivityFieldsResultField)
    provider_data = _v.nested("PROVIDER_DATA", lambda: CrmActivityFieldsResultField)
    provider_group_id = _v.nested("PROVIDER_GROUP_ID", lambda: CrmActivityFieldsResultField)
    provider_id = _v.nested("PROVIDER_ID", lambda: CrmActivityFieldsResultField)
    provider_type_id = _v.nested("PROVIDER_TYPE_ID", lambda: CrmActivityFieldsResultField)
    provider_params = _v.nested("PROVIDER_PARAMS", lambda: CrmActivityFieldsResultField)
    responsible_id = _v.nested("RESPONSIBLE_ID", lambda: CrmActivityFieldsResultField)
    """Id of the responsible user."""
    result_currency_id = _v.nested("RESULT_CURRENCY_ID", lambda: CrmActivityFieldsResultField)
    result_mark = _v.nested("RESULT_MARK", lambda: CrmActivityFieldsResultField)
    result_source_id = _v.nested("RESULT_SOURCE_ID", lambda: CrmActivityFieldsResultField)
    result_status = _v.nested("RESULT_STATUS", lambda: CrmActivityFieldsResultField)
    result_stream = _v.nested("RESULT_STREAM", lambda: CrmActivityFieldsResultField)
    result_sum = _v.nested("RESULT_SUM", lambda: CrmActivityFieldsResultField)
    result_value = _v.nested("RESULT_VALUE", lambda: CrmActivityFieldsResultField)
    settings = _v.nested("SETTINGS", lambda: CrmActivityFieldsResultField)
    """Settings."""
    start_time = _v.nested("START_TIME", lambda: CrmActivityFieldsResultField)
    status = _v.nested("STATUS", lambda: CrmActivityFieldsResultField)
    """Status."""
    subject = _v.nested("SUBJECT", lambda: CrmActivityFieldsResultField)
    webdav_elements = _v.nested("WEBDAV_ELEMENTS", lambda: CrmActivityFieldsResultField)
    is_incoming_channel = _v.nested("IS_INCOMING_CHANNEL", lambda: CrmActivityFieldsResultField)


class CrmActivityFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""
    is_deprecated = _v.boolean("isDeprecated")


class CrmActivityLayoutBlocks(_v.View):
    __slots__ = ()
    block_1 = _v.nested("block_1", lambda: CrmActivityLayoutBlocksField)
    block_2 = _v.nested("block_2", lambda: CrmActivityLayoutBlocksField)
    block_3 = _v.nested("block_3", lambda: CrmActivityLayoutBlocksField)
    block_4 = _v.nested("block_4", lambda: CrmActivityLayoutBlocksField)


class CrmActivityLayoutBlocksBlock1Properties(_v.View):
    __slots__ = ()
    value = _v.string("value")
    """Value."""
    multiline = _v.boolean("multiline")
    bold = _v.boolean("bold")
    color = _v.string("color")
    """Color."""
    text = _v.string("text")
    """Text."""
    action = _v.nested("action", lambda: CrmActivityLayoutBlocksBlock3PropertiesAction)
    """Action."""
    title = _v.string("title")
    """Title."""
    block = _v.nested("block", lambda: CrmActivityLayoutBlocksBlock4PropertiesBlock)


class CrmActivityLayoutBlocksBlock3PropertiesAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    uri = _v.string("uri")


class CrmActivityLayoutBlocksBlock4PropertiesBlock(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested(
        "properties", lambda: CrmActivityLayoutBlocksBlock4PropertiesBlockProperties
    )
    """Properties."""


class CrmActivityLayoutBlocksBlock4PropertiesBlockProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")
    """Value."""


class CrmActivityLayoutBlocksDeleteResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class CrmActivityLayoutBlocksField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested("properties", lambda: CrmActivityLayoutBlocksBlock1Properties)
    """Properties."""


class CrmActivityLayoutBlocksGetResult(_v.View):
    __slots__ = ()
    layout = _v.nested("layout", lambda: CrmActivityLayoutBlocksGetResultLayout)
    """Layout."""


class CrmActivityLayoutBlocksGetResultLayout(_v.View):
    """Layout."""

    __slots__ = ()
    blocks = _v.nested("blocks", lambda: CrmActivityLayoutBlocks)


class CrmActivityLayoutBlocksSetResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class CrmActivityTodoAddResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityTodoUpdateColorResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityTodoUpdateDeadlineResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityTodoUpdateDescriptionResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityTodoUpdateResponsibleUserResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityTodoUpdateResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityType(_v.View):
    __slots__ = ()
    icon_file = _v.anything("ICON_FILE")
    is_configurable_type = _v.string("IS_CONFIGURABLE_TYPE")
    name = _v.string("NAME")
    """Name."""
    type_id = _v.string("TYPE_ID")
    """Id of the type."""
    icon_id = _v.string("ICON_ID")


class Diskfile(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    file_id = _v.integer("FILE_ID")
    """Id of the file."""
    name = _v.string("NAME")
    """Name."""
    size = _v.string("SIZE")
    """Size in bytes."""
    bytes = _v.integer("BYTES")
    can_read = _v.boolean("CAN_READ")
    view_url = _v.string("VIEW_URL")
    preview_url = _v.string("PREVIEW_URL")
