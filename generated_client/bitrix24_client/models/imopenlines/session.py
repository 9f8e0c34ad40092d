"""Answers of ``imopenlines.session``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class ImopenlinesSessionHistory(_v.View):
    __slots__ = ()
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    can_join = _v.boolean("canJoin")
    can_vote_head = _v.boolean("canVoteHead")
    session_id = _v.integer("sessionId")
    session_vote_head = _v.integer("sessionVoteHead")
    session_comment_head = _v.string("sessionCommentHead")
    user_id = _v.string("userId")
    """Id of the user."""
    message = _v.mapping("message", _k.Nested(lambda: ImopenlinesSessionHistoryMessageValue))
    """Text of the message."""
    users_message = _v.mapping("usersMessage", _k.ListOf(_k.STRING))
    users = _v.mapping("users", _k.Nested(lambda: ImopenlinesSessionHistoryUsersValue))
    """Users."""
    openlines = _v.nested("openlines", lambda: ImopenlinesSessionHistoryOpenlines)
    user_in_group = _v.mapping(
        "userInGroup", _k.Nested(lambda: ImopenlinesSessionHistoryUserInGroupValue)
    )
    wo_user_in_group = _v.array("woUserInGroup", _k.ANY)
    chat = _v.mapping("chat", _k.Nested(lambda: ImopenlinesSessionHistoryChatValue))
    user_block_chat = _v.mapping("userBlockChat", _k.MapOf(_k.BOOLEAN))
    user_in_chat = _v.mapping("userInChat", _k.ListOf(_k.STRING))
    files = _v.mapping("files", _k.Nested(lambda: ImopenlinesSessionHistoryFilesValue))
    """Files."""


class ImopenlinesSessionHistoryChatValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    owner = _v.string("owner")
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    entity_data_1 = _v.string("entityData1")
    entity_data_2 = _v.string("entityData2")
    entity_data_3 = _v.string("entityData3")
    message_count = _v.integer("messageCount")
    public = _v.string("public")
    mute_list = _v.mapping("muteList", _k.BOOLEAN)
    manager_list = _v.array("managerList", _k.STRING)
    date_create = _v.moment("dateCreate")
    """When it was made."""
    type = _v.string("type")
    """Type."""
    entity_link = _v.nested("entityLink", lambda: ImopenlinesSessionHistoryChatValueEntityLink)
    permissions = _v.nested("permissions", lambda: ImopenlinesSessionHistoryChatValuePermissions)
    text_field_enabled = _v.boolean("textFieldEnabled")
    background_id = _v.integer("backgroundId")
    message_type = _v.string("messageType")
    is_new = _v.boolean("isNew")
    parent_chat_id = _v.integer("parentChatId")
    parent_message_id = _v.integer("parentMessageId")
    color = _v.string("color")
    """Color."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    call = _v.string("call")
    call_number = _v.string("callNumber")


class ImopenlinesSessionHistoryChatValueEntityLink(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    url = _v.string("url")
    """Address."""
    id = _v.string("id")


class ImopenlinesSessionHistoryChatValuePermissions(_v.View):
    __slots__ = ()
    manage_users_add = _v.string("manageUsersAdd")
    manage_users_delete = _v.string("manageUsersDelete")
    manage_ui = _v.string("manageUi")
    manage_settings = _v.string("manageSettings")
    manage_messages = _v.string("manageMessages")
    can_post = _v.string("canPost")


class ImopenlinesSessionHistoryFilesValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chatid = _v.integer("chatid")
    """Id of the chat."""
    date = _v.moment("date")
    """Date."""
    type = _v.string("type")
    """Type."""
    name = _v.string("name")
    """Name."""
    extension = _v.string("extension")
    size = _v.integer("size")
    """Size in bytes."""
    image = _v.nested("image", lambda: ImopenlinesSessionHistoryFilesValueImage)
    status = _v.string("status")
    """Status."""
    progress = _v.integer("progress")
    authorid = _v.integer("authorid")
    """Id of the author."""
    authorname = _v.string("authorname")
    urlpreview = _v.string("urlpreview")
    urlshow = _v.string("urlshow")
    urldownload = _v.string("urldownload")
    viewerattrs = _v.nested("viewerattrs", lambda: ImopenlinesSessionHistoryFilesValueViewerattrs)
    mediaurl = _v.anything("mediaurl")
    istranscribable = _v.boolean("istranscribable")
    isvideonote = _v.boolean("isvideonote")
    isvoicenote = _v.boolean("isvoicenote")


class ImopenlinesSessionHistoryFilesValueImage(_v.View):
    __slots__ = ()
    height = _v.integer("height")
    """Height."""
    width = _v.integer("width")
    """Width."""


class ImopenlinesSessionHistoryFilesValueViewerattrs(_v.View):
    __slots__ = ()
    viewer = _v.string("viewer")
    viewertype = _v.string("viewertype")
    src = _v.string("src")
    viewerresized = _v.string("viewerresized")
    objectid = _v.string("objectid")
    viewergroupby = _v.string("viewergroupby")
    imchatid = _v.integer("imchatid")
    title = _v.string("title")
    """Title."""
    actions = _v.string("actions")


class ImopenlinesSessionHistoryMessageValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    chatid = _v.string("chatid")
    """Id of the chat."""
    senderid = _v.string("senderid")
    recipientid = _v.string("recipientid")
    date = _v.moment("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    textlegacy = _v.string("textlegacy")
    params = _v.nested("params", lambda: ImopenlinesSessionHistoryMessageValueParams)


class ImopenlinesSessionHistoryMessageValueParams(_v.View):
    __slots__ = ()
    connector_mid = _v.array("connectorMid", _k.STRING)
    file_id = _v.array("fileId", _k.INTEGER)
    """Id of the file."""
    attach = _v.array(
        "attach", _k.Nested(lambda: ImopenlinesSessionHistoryMessageValueParamsAttachItem)
    )
    """Attachment of the message."""


class ImopenlinesSessionHistoryMessageValueParamsAttachItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    blocks = _v.array(
        "blocks", _k.Nested(lambda: ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItem)
    )
    description = _v.string("description")
    """Description."""
    color = _v.string("color")
    """Color."""


class ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItem(_v.View):
    __slots__ = ()
    link = _v.array(
        "link",
        _k.Nested(lambda: ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemLinkItem),
    )
    """Link."""
    grid = _v.array(
        "grid",
        _k.Nested(lambda: ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemGridItem),
    )


class ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemGridItem(_v.View):
    __slots__ = ()
    display = _v.string("display")
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""
    color_token = _v.string("colorToken")
    height = _v.integer("height")
    """Height."""


class ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemLinkItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    link = _v.string("link")
    """Link."""


class ImopenlinesSessionHistoryOpenlines(_v.View):
    __slots__ = ()
    canvoteashead = _v.mapping("canvoteashead", _k.BOOLEAN)


class ImopenlinesSessionHistoryUserInGroupValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    users = _v.array("users", _k.ANY)
    """Users."""


class ImopenlinesSessionHistoryUsersValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    first_name = _v.string("firstName")
    """First name."""
    last_name = _v.string("lastName")
    """Last name."""
    work_position = _v.string("workPosition")
    """Position at work."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    avatar_id = _v.integer("avatarId")
    gender = _v.string("gender")
    """Gender."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    connector = _v.boolean("connector")
    """Code of the connector."""
    profile = _v.string("profile")
    external_auth_id = _v.string("externalAuthId")
    status = _v.string("status")
    """Status."""
    last_activity_date = _v.moment("lastActivityDate")
    """When the user was last active."""
    departments = _v.array("departments", _k.STRING)
    """Ids of the departments."""
    type = _v.string("type")
    """Type."""
    active = _v.boolean("active")
    color = _v.string("color")
    """Color."""
    birthday = _v.string("birthday")
    """Date of birth."""
    phone_device = _v.boolean("phoneDevice")
    phones = _v.boolean("phones")
    network = _v.boolean("network")
    bot = _v.boolean("bot")
    idle = _v.boolean("idle")
    mobile_last_date = _v.boolean("mobileLastDate")
    desktop_last_date = _v.boolean("desktopLastDate")
    absent = _v.boolean("absent")
    services = _v.anything("services")
    bot_data = _v.anything("botData")


class ImopenlinesSessionOpenResult(_v.View):
    __slots__ = ()
    chat_id = _v.integer("chatId")
    """Id of the chat."""
