"""Answers of ``crm.activity``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CrmActivity(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    owner_id = _v.integer("OWNER_ID")
    owner_type_id = _v.integer("OWNER_TYPE_ID")
    type_id = _v.string("TYPE_ID")
    associated_entity_id = _v.integer("ASSOCIATED_ENTITY_ID")
    author_id = _v.integer("AUTHOR_ID")
    autocomplete_rule = _v.integer("AUTOCOMPLETE_RULE")
    bindings = _v.nested("BINDINGS", lambda: CrmActivityBinding)
    communications = _v.nested("COMMUNICATIONS", lambda: CrmActivityCommunicationAllFields)
    completed = _v.boolean("COMPLETED")
    created = _v.moment("CREATED")
    deadline = _v.moment("DEADLINE")
    description = _v.string("DESCRIPTION")
    description_type = _v.string("DESCRIPTION_TYPE")
    direction = _v.string("DIRECTION")
    editor_id = _v.integer("EDITOR_ID")
    end_time = _v.moment("END_TIME")
    files = _v.nested("FILES", lambda: Diskfile)
    last_updated = _v.moment("LAST_UPDATED")
    location = _v.string("LOCATION")
    notify_type = _v.string("NOTIFY_TYPE")
    notify_value = _v.integer("NOTIFY_VALUE")
    originator_id = _v.string("ORIGINATOR_ID")
    origin_id = _v.string("ORIGIN_ID")
    origin_version = _v.string("ORIGIN_VERSION")
    priority = _v.string("PRIORITY")
    provider_data = _v.string("PROVIDER_DATA")
    provider_group_id = _v.string("PROVIDER_GROUP_ID")
    provider_id = _v.string("PROVIDER_ID")
    provider_type_id = _v.string("PROVIDER_TYPE_ID")
    provider_params = _v.anything("PROVIDER_PARAMS")
    responsible_id = _v.integer("RESPONSIBLE_ID")
    result_currency_id = _v.string("RESULT_CURRENCY_ID")
    result_mark = _v.integer("RESULT_MARK")
    result_source_id = _v.string("RESULT_SOURCE_ID")
    result_status = _v.integer("RESULT_STATUS")
    result_stream = _v.integer("RESULT_STREAM")
    result_sum = _v.decimal("RESULT_SUM")
    result_value = _v.decimal("RESULT_VALUE")
    settings = _v.anything("SETTINGS")
    start_time = _v.moment("START_TIME")
    status = _v.string("STATUS")
    subject = _v.string("SUBJECT")
    webdav_elements = _v.nested("WEBDAV_ELEMENTS", lambda: Diskfile)
    is_incoming_channel = _v.boolean("IS_INCOMING_CHANNEL")


class CrmActivityBadge(_v.View):
    __slots__ = ()
    code = _v.string("code")
    title = _v.string("title")
    value = _v.string("value")
    type = _v.string("type")


class CrmActivityBadgeAddResult(_v.View):
    __slots__ = ()
    badge = _v.nested("badge", lambda: CrmActivityBadge)


class CrmActivityBadgeGetResult(_v.View):
    __slots__ = ()
    badge = _v.nested("badge", lambda: CrmActivityBadge)


class CrmActivityBadgeListResult(_v.View):
    __slots__ = ()
    badges = _v.array("badges", _k.Nested(lambda: CrmActivityBadge))


class CrmActivityBinding(_v.View):
    __slots__ = ()
    owner_type_id = _v.anything("OWNER_TYPE_ID")
    owner_id = _v.integer("OWNER_ID")


class CrmActivityBindingListResultItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    entity_id = _v.integer("entityId")


class CrmActivityCallGetTranscriptResult(_v.View):
    __slots__ = ()
    transcription = _v.string("transcription")


class CrmActivityCommunicationAllFields(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    activity_id = _v.integer("ACTIVITY_ID")
    entity_id = _v.integer("ENTITY_ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    type = _v.string("TYPE")
    value = _v.string("VALUE")


class CrmActivityCommunicationFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmActivityCommunicationFieldsResultField)
    activity_id = _v.nested("ACTIVITY_ID", lambda: CrmActivityCommunicationFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmActivityCommunicationFieldsResultField)
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmActivityCommunicationFieldsResultField)
    type = _v.nested("TYPE", lambda: CrmActivityCommunicationFieldsResultField)
    value = _v.nested("VALUE", lambda: CrmActivityCommunicationFieldsResultField)


class CrmActivityCommunicationFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmActivityConfigurable(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    owner_type_id = _v.integer("ownerTypeId")
    owner_id = _v.integer("ownerId")
    fields_ = _v.nested("fields", lambda: CrmActivityConfigurableFields)
    layout = _v.nested("layout", lambda: CrmActivityConfigurableLayout)


class CrmActivityConfigurableAddResult(_v.View):
    __slots__ = ()
    activity = _v.nested("activity", lambda: CrmActivityConfigurableAddResultActivity)
    time = _v.nested("time", lambda: CrmActivityConfigurableAddResultTime)


class CrmActivityConfigurableAddResultActivity(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityConfigurableAddResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    finish = _v.number("finish")
    duration = _v.number("duration")
    processing = _v.number("processing")
    date_start = _v.string("date_start")
    date_finish = _v.string("date_finish")
    operating = _v.integer("operating")


class CrmActivityConfigurableFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type_id = _v.string("typeId")
    completed = _v.boolean("completed")
    deadline = _v.string("deadline")
    ping_offsets = _v.array("pingOffsets", _k.ANY)
    is_incoming_channel = _v.boolean("isIncomingChannel")
    responsible_id = _v.integer("responsibleId")
    badge_code = _v.string("badgeCode")
    originator_id = _v.anything("originatorId")
    origin_id = _v.anything("originId")


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
    properties = _v.nested(
        "properties", lambda: CrmActivityConfigurableLayoutBodyBlocksClientProperties
    )


class CrmActivityConfigurableLayoutBodyBlocksClientProperties(_v.View):
    """Properties."""

    __slots__ = ()
    title = _v.string("title")
    inline = _v.boolean("inline")
    block = _v.nested("block", lambda: CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlock)


class CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlock(_v.View):
    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested(
        "properties", lambda: CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlockProperties
    )


class CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlockProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")


class CrmActivityConfigurableLayoutBodyBlocksResponsible(_v.View):
    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested(
        "properties", lambda: CrmActivityConfigurableLayoutBodyBlocksResponsibleProperties
    )


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


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClient(_v.View):
    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested(
        "properties",
        lambda: CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties,
    )


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties(_v.View):
    """Properties."""

    __slots__ = ()
    text = _v.string("text")
    bold = _v.boolean("bold")
    action = _v.nested(
        "action",
        lambda: (
            CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction
        ),
    )


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction(
    _v.View
):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    uri = _v.string("uri")


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhone(_v.View):
    """Phone numbers."""

    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested(
        "properties",
        lambda: CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties,
    )


class CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")


class CrmActivityConfigurableLayoutBodyLogo(_v.View):
    __slots__ = ()
    code = _v.string("code")
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutBodyLogoAction)


class CrmActivityConfigurableLayoutBodyLogoAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
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
    type = _v.string("type")
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutFooterButtonsStartCallAction)


class CrmActivityConfigurableLayoutFooterButtonsStartCallAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    action_params = _v.nested(
        "actionParams",
        lambda: CrmActivityConfigurableLayoutFooterButtonsStartCallActionActionParams,
    )


class CrmActivityConfigurableLayoutFooterButtonsStartCallActionActionParams(_v.View):
    __slots__ = ()
    client_id = _v.string("clientId")


class CrmActivityConfigurableLayoutFooterMenu(_v.View):
    __slots__ = ()
    show_postpone_item = _v.boolean("showPostponeItem")
    items = _v.nested("items", lambda: CrmActivityConfigurableLayoutFooterMenuItems)


class CrmActivityConfigurableLayoutFooterMenuItems(_v.View):
    """The records."""

    __slots__ = ()
    confirm = _v.nested("confirm", lambda: CrmActivityConfigurableLayoutFooterMenuItemsConfirm)
    decline = _v.nested("decline", lambda: CrmActivityConfigurableLayoutFooterMenuItemsDecline)


class CrmActivityConfigurableLayoutFooterMenuItemsConfirm(_v.View):
    __slots__ = ()
    title = _v.string("title")
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutFooterMenuItemsConfirmAction)


class CrmActivityConfigurableLayoutFooterMenuItemsConfirmAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    id = _v.string("id")
    animation_type = _v.string("animationType")


class CrmActivityConfigurableLayoutFooterMenuItemsDecline(_v.View):
    __slots__ = ()
    title = _v.string("title")
    action = _v.nested("action", lambda: CrmActivityConfigurableLayoutFooterMenuItemsDeclineAction)


class CrmActivityConfigurableLayoutFooterMenuItemsDeclineAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    id = _v.string("id")
    animation_type = _v.string("animationType")


class CrmActivityConfigurableLayoutHeader(_v.View):
    __slots__ = ()
    title = _v.string("title")
    tags = _v.nested("tags", lambda: CrmActivityConfigurableLayoutHeaderTags)


class CrmActivityConfigurableLayoutHeaderTags(_v.View):
    __slots__ = ()
    status2 = _v.nested("status2", lambda: CrmActivityConfigurableLayoutHeaderTagsStatus2)


class CrmActivityConfigurableLayoutHeaderTagsStatus2(_v.View):
    __slots__ = ()
    title = _v.string("title")
    type = _v.string("type")


class CrmActivityConfigurableLayoutIcon(_v.View):
    __slots__ = ()
    code = _v.string("code")


class CrmActivityConfigurableUpdateResult(_v.View):
    __slots__ = ()
    activity = _v.nested("activity", lambda: CrmActivityConfigurableUpdateResultActivity)
    time = _v.nested("time", lambda: CrmActivityConfigurableUpdateResultTime)


class CrmActivityConfigurableUpdateResultActivity(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class CrmActivityConfigurableUpdateResultTime(_v.View):
    __slots__ = ()
    start = _v.number("start")
    finish = _v.number("finish")
    duration = _v.number("duration")
    processing = _v.number("processing")
    date_start = _v.string("date_start")
    date_finish = _v.string("date_finish")
    operating = _v.integer("operating")


class CrmActivityFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmActivityFieldsResultField)
    owner_id = _v.nested("OWNER_ID", lambda: CrmActivityFieldsResultField)
    owner_type_id = _v.nested("OWNER_TYPE_ID", lambda: CrmActivityFieldsResultField)
    type_id = _v.nested("TYPE_ID", lambda: CrmActivityFieldsResultField)
    associated_entity_id = _v.nested("ASSOCIATED_ENTITY_ID", lambda: CrmActivityFieldsResultField)
    author_id = _v.nested("AUTHOR_ID", lambda: CrmActivityFieldsResultField)
    autocomplete_rule = _v.nested("AUTOCOMPLETE_RULE", lambda: CrmActivityFieldsResultField)
    bindings = _v.nested("BINDINGS", lambda: CrmActivityFieldsResultField)
    communications = _v.nested("COMMUNICATIONS", lambda: CrmActivityFieldsResultField)
    completed = _v.nested("COMPLETED", lambda: CrmActivityFieldsResultField)
    created = _v.nested("CREATED", lambda: CrmActivityFieldsResultField)
    deadline = _v.nested("DEADLINE", lambda: CrmActivityFieldsResultField)
    description = _v.nested("DESCRIPTION", lambda: CrmActivityFieldsResultField)
    description_type = _v.nested("DESCRIPTION_TYPE", lambda: CrmActivityFieldsResultField)
    direction = _v.nested("DIRECTION", lambda: CrmActivityFieldsResultField)
    editor_id = _v.nested("EDITOR_ID", lambda: CrmActivityFieldsResultField)
    end_time = _v.nested("END_TIME", lambda: CrmActivityFieldsResultField)
    files = _v.nested("FILES", lambda: CrmActivityFieldsResultField)
    last_updated = _v.nested("LAST_UPDATED", lambda: CrmActivityFieldsResultField)
    location = _v.nested("LOCATION", lambda: CrmActivityFieldsResultField)
    notify_type = _v.nested("NOTIFY_TYPE", lambda: CrmActivityFieldsResultField)
    notify_value = _v.nested("NOTIFY_VALUE", lambda: CrmActivityFieldsResultField)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmActivityFieldsResultField)
    origin_id = _v.nested("ORIGIN_ID", lambda: CrmActivityFieldsResultField)
    origin_version = _v.mapping("ORIGIN_VERSION", _k.ANY)
    priority = _v.nested("PRIORITY", lambda: CrmActivityFieldsResultField)
    provider_data = _v.nested("PROVIDER_DATA", lambda: CrmActivityFieldsResultField)
    provider_group_id = _v.nested("PROVIDER_GROUP_ID", lambda: CrmActivityFieldsResultField)
    provider_id = _v.nested("PROVIDER_ID", lambda: CrmActivityFieldsResultField)
    provider_type_id = _v.nested("PROVIDER_TYPE_ID", lambda: CrmActivityFieldsResultField)
    provider_params = _v.nested("PROVIDER_PARAMS", lambda: CrmActivityFieldsResultField)
    responsible_id = _v.nested("RESPONSIBLE_ID", lambda: CrmActivityFieldsResultField)
    result_currency_id = _v.nested("RESULT_CURRENCY_ID", lambda: CrmActivityFieldsResultField)
    result_mark = _v.nested("RESULT_MARK", lambda: CrmActivityFieldsResultField)
    result_source_id = _v.nested("RESULT_SOURCE_ID", lambda: CrmActivityFieldsResultField)
    result_status = _v.nested("RESULT_STATUS", lambda: CrmActivityFieldsResultField)
    result_stream = _v.nested("RESULT_STREAM", lambda: CrmActivityFieldsResultField)
    result_sum = _v.nested("RESULT_SUM", lambda: CrmActivityFieldsResultField)
    result_value = _v.nested("RESULT_VALUE", lambda: CrmActivityFieldsResultField)
    settings = _v.nested("SETTINGS", lambda: CrmActivityFieldsResultField)
    start_time = _v.nested("START_TIME", lambda: CrmActivityFieldsResultField)
    status = _v.nested("STATUS", lambda: CrmActivityFieldsResultField)
    subject = _v.nested("SUBJECT", lambda: CrmActivityFieldsResultField)
    webdav_elements = _v.nested("WEBDAV_ELEMENTS", lambda: CrmActivityFieldsResultField)
    is_incoming_channel = _v.nested("IS_INCOMING_CHANNEL", lambda: CrmActivityFieldsResultField)


class CrmActivityFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
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
    multiline = _v.boolean("multiline")
    bold = _v.boolean("bold")
    color = _v.string("color")
    text = _v.string("text")
    action = _v.nested("action", lambda: CrmActivityLayoutBlocksBlock3PropertiesAction)
    title = _v.string("title")
    block = _v.nested("block", lambda: CrmActivityLayoutBlocksBlock4PropertiesBlock)


class CrmActivityLayoutBlocksBlock3PropertiesAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    uri = _v.string("uri")


class CrmActivityLayoutBlocksBlock4PropertiesBlock(_v.View):
    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested(
        "properties", lambda: CrmActivityLayoutBlocksBlock4PropertiesBlockProperties
    )


class CrmActivityLayoutBlocksBlock4PropertiesBlockProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")


class CrmActivityLayoutBlocksDeleteResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


class CrmActivityLayoutBlocksField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested("properties", lambda: CrmActivityLayoutBlocksBlock1Properties)


class CrmActivityLayoutBlocksGetResult(_v.View):
    __slots__ = ()
    layout = _v.nested("layout", lambda: CrmActivityLayoutBlocksGetResultLayout)


class CrmActivityLayoutBlocksGetResultLayout(_v.View):
    """Layout."""

    __slots__ = ()
    blocks = _v.nested("blocks", lambda: CrmActivityLayoutBlocks)


class CrmActivityLayoutBlocksSetResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


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
    type_id = _v.string("TYPE_ID")
    name = _v.string("NAME")
    is_configurable_type = _v.string("IS_CONFIGURABLE_TYPE")
    icon_id = _v.string("ICON_ID")


class Diskfile(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    file_id = _v.integer("FILE_ID")
    name = _v.string("NAME")
    size = _v.string("SIZE")
    bytes = _v.integer("BYTES")
    can_read = _v.boolean("CAN_READ")
    view_url = _v.string("VIEW_URL")
    preview_url = _v.string("PREVIEW_URL")
