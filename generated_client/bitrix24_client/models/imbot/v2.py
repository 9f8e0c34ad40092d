"""Answers of ``imbot.v2``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class ImbotV2BotEventMode(StrEnum):
    WEBHOOK = "webhook"
    FETCH = "fetch"


class ImbotV2ChatRole(StrEnum):
    OWNER = "owner"
    MANAGER = "manager"
    MEMBER = "member"
    GUEST = "guest"
    NONE = "none"


class ImbotV2ChatUserGender(StrEnum):
    M = "M"  # male
    F = "F"  # female


class ImbotV2ChatUserStatus(StrEnum):
    ONLINE = "online"
    DND = "dnd"


class ImbotV2ChatUserType(StrEnum):
    EMPLOYEE = "employee"
    EXTRANET = "extranet"
    EMAIL = "email"
    COLLABER = "collaber"
    BOT = "bot"


class ImbotV2Bot(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    code = _v.string("code")
    """Symbolic code."""
    type = _v.string("type")
    """Type."""
    is_hidden = _v.boolean("isHidden")
    is_support_openline = _v.boolean("isSupportOpenline")
    is_reactions_enabled = _v.boolean("isReactionsEnabled")
    background_id = _v.string("backgroundId")
    language = _v.string("language")
    module_id = _v.string("moduleId")
    """Code of the module."""
    event_mode = _v.choice("eventMode", ImbotV2BotEventMode)
    count_message = _v.integer("countMessage")
    count_command = _v.integer("countCommand")
    count_chat = _v.integer("countChat")
    count_user = _v.integer("countUser")


class ImbotV2BotGetResult(_v.View):
    __slots__ = ()
    bot = _v.nested("bot", lambda: ImbotV2Bot)
    users = _v.array("users", _k.Nested(lambda: ImbotV2BotGetResultUsersItem))
    """Users."""


class ImbotV2BotGetResultUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    bot = _v.boolean("bot")
    type = _v.string("type")
    """Type."""


class ImbotV2BotRegisterResult(_v.View):
    __slots__ = ()
    bot = _v.nested("bot", lambda: ImbotV2Bot)
    users = _v.array("users", _k.Nested(lambda: ImbotV2BotRegisterResultUsersItem))
    """Users."""


class ImbotV2BotRegisterResultUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    first_name = _v.string("firstName")
    """First name."""
    last_name = _v.string("lastName")
    """Last name."""
    work_position = _v.string("workPosition")
    """Position at work."""
    color = _v.string("color")
    """Color."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    gender = _v.string("gender")
    """Gender."""
    birthday = _v.string("birthday")
    """Date of birth."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    bot = _v.boolean("bot")
    connector = _v.boolean("connector")
    """Code of the connector."""
    external_auth_id = _v.string("externalAuthId")
    status = _v.string("status")
    """Status."""
    idle = _v.boolean("idle")
    last_activity_date = _v.string("lastActivityDate")
    """When the user was last active."""
    absent = _v.boolean("absent")
    departments = _v.array("departments", _k.INTEGER)
    """Ids of the departments."""
    phones = _v.array("phones", _k.STRING)
    type = _v.string("type")
    """Type."""


class ImbotV2BotUnregisterResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2BotUpdateResult(_v.View):
    __slots__ = ()
    bot = _v.nested("bot", lambda: ImbotV2Bot)
    users = _v.array("users", _k.Nested(lambda: ImbotV2BotUpdateResultUsersItem))
    """Users."""


class ImbotV2BotUpdateResultUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    bot = _v.boolean("bot")
    type = _v.string("type")
    """Type."""


class ImbotV2Chat(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    type = _v.string("type")
    """Type."""
    owner = _v.integer("owner")
    color = _v.string("color")
    """Color."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    role = _v.choice("role", ImbotV2ChatRole)
    """Role."""
    date_create = _v.string("dateCreate")
    """When it was made."""
    last_message_id = _v.integer("lastMessageId")
    mute_list = _v.array("muteList", _k.ANY)
    manager_list = _v.array("managerList", _k.ANY)
    message_type = _v.string("messageType")
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    contains_collaber = _v.boolean("containsCollaber")
    entity_type = _v.string("entityType")
    """Type of the object that it belongs to."""
    entity_id = _v.string("entityId")
    """Id or code of the object that it belongs to."""
    entity_data_1 = _v.string("entityData1")
    entity_data_2 = _v.string("entityData2")
    entity_data_3 = _v.string("entityData3")
    entity_link = _v.mapping("entityLink", _k.ANY)
    disk_folder_id = _v.integer("diskFolderId")
    permissions = _v.mapping("permissions", _k.ANY)
    parent_chat_id = _v.anything("parentChatId")
    parent_message_id = _v.anything("parentMessageId")
    is_new = _v.boolean("isNew")
    text_field_enabled = _v.string("textFieldEnabled")
    background_id = _v.anything("backgroundId")
    last_message_views = _v.string("lastMessageViews")
    last_id = _v.integer("lastId")
    marked_id = _v.anything("markedId")
    message_count = _v.integer("messageCount")
    public = _v.string("public")
    unread_id = _v.anything("unreadId")
    user_counter = _v.integer("userCounter")


class ImbotV2ChatAddResult(_v.View):
    __slots__ = ()
    chat = _v.nested("chat", lambda: ImbotV2Chat)
    users = _v.array("users", _k.Nested(lambda: ImbotV2ChatAddResultUsersItem))
    """Users."""


class ImbotV2ChatAddResultUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    first_name = _v.string("firstName")
    """First name."""
    last_name = _v.string("lastName")
    """Last name."""
    work_position = _v.string("workPosition")
    """Position at work."""
    color = _v.string("color")
    """Color."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    gender = _v.string("gender")
    """Gender."""
    birthday = _v.string("birthday")
    """Date of birth."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    bot = _v.boolean("bot")
    connector = _v.boolean("connector")
    """Code of the connector."""
    external_auth_id = _v.string("externalAuthId")
    status = _v.string("status")
    """Status."""
    idle = _v.boolean("idle")
    last_activity_date = _v.string("lastActivityDate")
    """When the user was last active."""
    absent = _v.boolean("absent")
    departments = _v.array("departments", _k.INTEGER)
    """Ids of the departments."""
    phones = _v.boolean("phones")


class ImbotV2ChatGetResult(_v.View):
    __slots__ = ()
    chat = _v.nested("chat", lambda: ImbotV2Chat)


class ImbotV2ChatInputActionNotifyResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatLeaveResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatManagerAddResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatManagerDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    author_id = _v.integer("authorId")
    """Id of the author."""
    date = _v.string("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    is_system = _v.boolean("isSystem")
    uuid = _v.string("uuid")
    forward = _v.mapping("forward", _k.ANY)
    params = _v.mapping("params", _k.ANY)
    viewed_by_others = _v.boolean("viewedByOthers")


class ImbotV2ChatMessageDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatMessageGetContextResult(_v.View):
    __slots__ = ()
    messages = _v.array(
        "messages", _k.Nested(lambda: ImbotV2ChatMessageGetContextResultMessagesItem)
    )
    users = _v.array("users", _k.Nested(lambda: ImbotV2ChatMessageGetContextResultUsersItem))
    """Users."""
    has_prev_page = _v.boolean("hasPrevPage")
    has_next_page = _v.boolean("hasNextPage")


class ImbotV2ChatMessageGetContextResultMessagesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    author_id = _v.integer("authorId")
    """Id of the author."""
    date = _v.string("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    is_system = _v.boolean("isSystem")
    uuid = _v.string("uuid")
    forward = _v.mapping("forward", _k.ANY)
    params = _v.mapping("params", _k.ANY)
    viewed_by_others = _v.boolean("viewedByOthers")


class ImbotV2ChatMessageGetContextResultUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    bot = _v.boolean("bot")
    type = _v.string("type")
    """Type."""


class ImbotV2ChatMessageGetResult(_v.View):
    __slots__ = ()
    message = _v.nested("message", lambda: ImbotV2ChatMessage)
    """Text of the message."""
    user = _v.nested("user", lambda: ImbotV2ChatMessageGetResultUser)


class ImbotV2ChatMessageGetResultUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    bot = _v.boolean("bot")
    type = _v.string("type")
    """Type."""


class ImbotV2ChatMessageReactionAddResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatMessageReactionDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatMessageReadResult(_v.View):
    __slots__ = ()
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    last_id = _v.integer("lastId")
    counter = _v.integer("counter")
    viewed_messages = _v.array("viewedMessages", _k.INTEGER)


class ImbotV2ChatMessageSendResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    uuid_map = _v.mapping("uuidMap", _k.ANY)


class ImbotV2ChatMessageUpdateResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatSetOwnerResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatTextFieldEnabledResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatUpdateResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    first_name = _v.string("firstName")
    """First name."""
    last_name = _v.string("lastName")
    """Last name."""
    work_position = _v.string("workPosition")
    """Position at work."""
    color = _v.string("color")
    """Color."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    gender = _v.choice("gender", ImbotV2ChatUserGender)
    """Gender."""
    birthday = _v.string("birthday")
    """Date of birth."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    bot = _v.boolean("bot")
    connector = _v.boolean("connector")
    """Code of the connector."""
    external_auth_id = _v.string("externalAuthId")
    status = _v.choice("status", ImbotV2ChatUserStatus)
    """Status."""
    idle = _v.anything("idle")
    last_activity_date = _v.anything("lastActivityDate")
    """When the user was last active."""
    mobile_last_date = _v.anything("mobileLastDate")
    desktop_last_date = _v.anything("desktopLastDate")
    absent = _v.anything("absent")
    departments = _v.array("departments", _k.INTEGER)
    """Ids of the departments."""
    phones = _v.anything("phones")
    type = _v.choice("type", ImbotV2ChatUserType)
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImbotV2ChatUserAddResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2ChatUserDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2Command(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    bot_id = _v.integer("botId")
    """Id of the bot."""
    command = _v.string("command")
    """Command."""
    title = _v.string("title")
    """Title."""
    params = _v.string("params")
    common = _v.boolean("common")
    hidden = _v.boolean("hidden")
    extranet_support = _v.boolean("extranetSupport")
    category = _v.string("category")
    context = _v.string("context")


class ImbotV2CommandAnswerResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2CommandListResult(_v.View):
    __slots__ = ()
    commands = _v.array("commands", _k.Nested(lambda: ImbotV2Command))


class ImbotV2CommandRegisterResult(_v.View):
    __slots__ = ()
    command = _v.nested("command", lambda: ImbotV2Command)
    """Command."""


class ImbotV2CommandUnregisterResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class ImbotV2CommandUpdateResult(_v.View):
    __slots__ = ()
    command = _v.nested("command", lambda: ImbotV2Command)
    """Command."""


class ImbotV2Event(_v.View):
    __slots__ = ()
    event_id = _v.integer("eventId")
    type = _v.string("type")
    """Type."""
    date = _v.moment("date")
    """Date."""
    data = _v.mapping("data", _k.ANY)
    """Data."""


class ImbotV2FileDownloadResult(_v.View):
    __slots__ = ()
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""


class ImbotV2FileUploadResult(_v.View):
    __slots__ = ()
    file = _v.nested("file", lambda: ImbotV2FileUploadResultFile)
    message_id = _v.integer("messageId")
    """Id of the message."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""


class ImbotV2FileUploadResultFile(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    name = _v.string("name")
    """Name."""
    extension = _v.string("extension")
    size = _v.integer("size")
    """Size in bytes."""


class ImbotV2Revision(_v.View):
    __slots__ = ()
    rest = _v.integer("rest")
    web = _v.integer("web")
    mobile = _v.integer("mobile")
    desktop = _v.integer("desktop")
