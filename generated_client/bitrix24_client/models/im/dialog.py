"""Answers of ``im.dialog``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class ImDialogMessagesFilesItemType(StrEnum):
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    FILE = "file"


class ImDialogMessagesMessagesItemParamsCode(StrEnum):
    CHAT_JOIN = "CHAT_JOIN"  # user added to the chat
    CHAT_LEAVE = "CHAT_LEAVE"  # user left the chat


class ImDialogMessagesUsersItemGender(StrEnum):
    M = "M"  # male
    F = "F"  # female


class ImDialog(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    parent_chat_id = _v.integer("parent_chat_id")
    parent_message_id = _v.integer("parent_message_id")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    owner = _v.integer("owner")
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    color = _v.string("color")
    """Color."""
    type = _v.string("type")
    """Type."""
    counter = _v.integer("counter")
    user_counter = _v.integer("user_counter")
    message_count = _v.integer("message_count")
    unread_id = _v.integer("unread_id")
    restrictions = _v.nested("restrictions", lambda: ImDialogRestrictions)
    last_message_id = _v.integer("last_message_id")
    last_id = _v.integer("last_id")
    marked_id = _v.integer("marked_id")
    disk_folder_id = _v.integer("disk_folder_id")
    entity_type = _v.string("entity_type")
    """Type of the object that it belongs to."""
    entity_id = _v.string("entity_id")
    """Id or code of the object that it belongs to."""
    entity_data_1 = _v.string("entity_data_1")
    entity_data_2 = _v.string("entity_data_2")
    entity_data_3 = _v.string("entity_data_3")
    mute_list = _v.array("mute_list", _k.ANY)
    date_create = _v.moment("date_create")
    """When it was made."""
    message_type = _v.string("message_type")
    public = _v.string("public")
    role = _v.string("role")
    """Role."""
    entity_link = _v.nested("entity_link", lambda: ImDialogEntityLink)
    text_field_enabled = _v.boolean("text_field_enabled")
    background_id = _v.integer("background_id")
    permissions = _v.nested("permissions", lambda: ImDialogPermissions)
    is_new = _v.boolean("is_new")
    readed_list = _v.array("readed_list", _k.Nested(lambda: ImDialogReadedListItem))
    manager_list = _v.array("manager_list", _k.STRING)
    last_message_views = _v.nested("last_message_views", lambda: ImDialogLastMessageViews)
    dialog_id = _v.string("dialog_id")
    """Id of the dialog: a user id, or chat with a chat id."""


class ImDialogEntityLink(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    url = _v.string("url")
    """Address."""
    id = _v.string("id")


class ImDialogLastMessageViews(_v.View):
    __slots__ = ()
    message_id = _v.integer("message_id")
    """Id of the message."""
    first_viewers = _v.array("first_viewers", _k.ANY)
    count_of_viewers = _v.integer("count_of_viewers")


class ImDialogMessages(_v.View):
    __slots__ = ()
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    messages = _v.array("messages", _k.Nested(lambda: ImDialogMessagesMessagesItem))
    users = _v.array("users", _k.Nested(lambda: ImDialogMessagesUsersItem))
    """Users."""
    files = _v.array("files", _k.Nested(lambda: ImDialogMessagesFilesItem))
    """Files."""


class ImDialogMessagesFilesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    date = _v.moment("date")
    """Date."""
    type = _v.choice("type", ImDialogMessagesFilesItemType)
    """Type."""
    name = _v.string("name")
    """Name."""
    extension = _v.string("extension")
    size = _v.integer("size")
    """Size in bytes."""
    image = _v.nested("image", lambda: ImDialogMessagesFilesItemImage)
    status = _v.string("status")
    """Status."""
    progress = _v.integer("progress")
    author_id = _v.integer("authorId")
    """Id of the author."""
    author_name = _v.string("authorName")
    url_preview = _v.string("urlPreview")
    url_show = _v.string("urlShow")
    url_download = _v.string("urlDownload")
    viewer_attrs = _v.nested("viewerAttrs", lambda: ImDialogMessagesFilesItemViewerAttrs)
    media_url = _v.nested("mediaUrl", lambda: ImDialogMessagesFilesItemMediaUrl)
    is_transcribable = _v.boolean("isTranscribable")
    is_video_note = _v.boolean("isVideoNote")
    is_voice_note = _v.boolean("isVoiceNote")


class ImDialogMessagesFilesItemImage(_v.View):
    __slots__ = ()
    height = _v.integer("height")
    """Height."""
    width = _v.integer("width")
    """Width."""


class ImDialogMessagesFilesItemMediaUrl(_v.View):
    __slots__ = ()
    preview = _v.mapping("preview", _k.STRING)
    """Preview."""


class ImDialogMessagesFilesItemViewerAttrs(_v.View):
    __slots__ = ()
    viewer = _v.string("viewer")
    viewer_type = _v.string("viewerType")
    src = _v.string("src")
    viewer_resized = _v.string("viewerResized")
    object_id = _v.string("objectId")
    viewer_group_by = _v.string("viewerGroupBy")
    im_chat_id = _v.integer("imChatId")
    title = _v.string("title")
    """Title."""
    actions = _v.string("actions")


class ImDialogMessagesMessagesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    author_id = _v.integer("author_id")
    """Id of the author."""
    date = _v.moment("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    unread = _v.boolean("unread")
    uuid = _v.string("uuid")
    replaces = _v.array("replaces", _k.ANY)
    params = _v.nested("params", lambda: ImDialogMessagesMessagesItemParams)
    disappearing_date = _v.moment("disappearing_date")


class ImDialogMessagesMessagesItemParams(_v.View):
    __slots__ = ()
    like = _v.array("LIKE", _k.STRING)
    code = _v.array("CODE", _k.OneOf(ImDialogMessagesMessagesItemParamsCode))
    """Symbolic code."""
    notify = _v.string("NOTIFY")


class ImDialogMessagesSearchResult(_v.View):
    __slots__ = ()
    messages = _v.array("messages", _k.Nested(lambda: ImDialogMessagesSearchResultMessagesItem))
    users = _v.array("users", _k.Nested(lambda: ImDialogMessagesSearchResultUsersItem))
    """Users."""
    files = _v.array("files", _k.ANY)
    """Files."""
    additional_messages = _v.array(
        "additionalMessages", _k.Nested(lambda: ImDialogMessagesSearchResultAdditionalMessagesItem)
    )
    copilot = _v.mapping("copilot", _k.ANY)
    stickers = _v.array("stickers", _k.ANY)
    reactions = _v.array("reactions", _k.Nested(lambda: ImDialogMessagesSearchResultReactionsItem))
    tariff_restrictions = _v.nested(
        "tariffRestrictions", lambda: ImDialogMessagesSearchResultTariffRestrictions
    )
    users_short = _v.array("usersShort", _k.ANY)


class ImDialogMessagesSearchResultAdditionalMessagesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chatId = _v.integer("chatId")
    """Id of the chat."""
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    authorId = _v.integer("authorId")
    """Id of the author."""
    author_id = _v.integer("author_id")
    """Id of the author."""
    date = _v.moment("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    is_system = _v.boolean("isSystem")
    uuid = _v.string("uuid")
    forward = _v.mapping("forward", _k.ANY)
    params = _v.array("params", _k.ANY)
    viewed_by_others = _v.boolean("viewedByOthers")
    unread = _v.boolean("unread")
    viewed = _v.boolean("viewed")
    viewed_count = _v.integer("viewedCount")
    block = _v.mapping("block", _k.ANY)


class ImDialogMessagesSearchResultMessagesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chatId = _v.integer("chatId")
    """Id of the chat."""
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    authorId = _v.integer("authorId")
    """Id of the author."""
    author_id = _v.integer("author_id")
    """Id of the author."""
    date = _v.moment("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    is_system = _v.boolean("isSystem")
    uuid = _v.string("uuid")
    forward = _v.mapping("forward", _k.ANY)
    params = _v.array("params", _k.ANY)
    viewed_by_others = _v.boolean("viewedByOthers")
    unread = _v.boolean("unread")
    viewed = _v.boolean("viewed")
    viewed_count = _v.integer("viewedCount")
    block = _v.mapping("block", _k.ANY)


class ImDialogMessagesSearchResultReactionsItem(_v.View):
    __slots__ = ()
    message_id = _v.integer("messageId")
    """Id of the message."""
    reaction_counters = _v.mapping("reactionCounters", _k.ANY)
    reaction_users = _v.mapping("reactionUsers", _k.ANY)
    own_reactions = _v.array("ownReactions", _k.ANY)


class ImDialogMessagesSearchResultTariffRestrictions(_v.View):
    __slots__ = ()
    is_history_limit_exceeded = _v.boolean("isHistoryLimitExceeded")


class ImDialogMessagesSearchResultUsersItem(_v.View):
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
    avatar_hr = _v.string("avatarHr")
    gender = _v.string("gender")
    """Gender."""
    birthday = _v.string("birthday")
    """Date of birth."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    network = _v.boolean("network")
    bot = _v.boolean("bot")
    connector = _v.boolean("connector")
    """Code of the connector."""
    external_auth_id = _v.string("externalAuthId")
    status = _v.string("status")
    """Status."""
    idle = _v.boolean("idle")
    last_activity_date = _v.moment("lastActivityDate")
    """When the user was last active."""
    mobile_last_date = _v.moment("mobileLastDate")
    desktop_last_date = _v.moment("desktopLastDate")
    absent = _v.boolean("absent")
    departments = _v.array("departments", _k.STRING)
    """Ids of the departments."""
    phones = _v.nested("phones", lambda: ImDialogMessagesSearchResultUsersItemPhones)
    bot_data = _v.mapping("botData", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImDialogMessagesSearchResultUsersItemPhones(_v.View):
    __slots__ = ()
    personal_mobile = _v.string("personal_mobile")
    inner_phone = _v.string("inner_phone")


class ImDialogMessagesUsersItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    first_name = _v.string("first_name")
    """First name."""
    last_name = _v.string("last_name")
    """Last name."""
    work_position = _v.string("work_position")
    """Position at work."""
    color = _v.string("color")
    """Color."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    avatar_hr = _v.string("avatar_hr")
    gender = _v.choice("gender", ImDialogMessagesUsersItemGender)
    """Gender."""
    birthday = _v.string("birthday")
    """Date of birth."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    network = _v.boolean("network")
    bot = _v.boolean("bot")
    connector = _v.boolean("connector")
    """Code of the connector."""
    external_auth_id = _v.string("external_auth_id")
    status = _v.string("status")
    """Status."""
    idle = _v.boolean("idle")
    last_activity_date = _v.moment("last_activity_date")
    """When the user was last active."""
    mobile_last_date = _v.moment("mobile_last_date")
    desktop_last_date = _v.moment("desktop_last_date")
    absent = _v.boolean("absent")
    departments = _v.array("departments", _k.STRING)
    """Ids of the departments."""
    phones = _v.anything("phones")
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImDialogPermissions(_v.View):
    __slots__ = ()
    manage_users_add = _v.string("manage_users_add")
    manage_users_delete = _v.string("manage_users_delete")
    manage_ui = _v.string("manage_ui")
    manage_settings = _v.string("manage_settings")
    manage_messages = _v.string("manage_messages")
    can_post = _v.string("can_post")


class ImDialogReadResult(_v.View):
    __slots__ = ()
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    last_id = _v.integer("lastId")
    counter = _v.integer("counter")


class ImDialogReadedListItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("user_id")
    """Id of the user."""
    user_name = _v.string("user_name")
    message_id = _v.integer("message_id")
    """Id of the message."""
    date = _v.moment("date")
    """Date."""


class ImDialogRestrictions(_v.View):
    __slots__ = ()
    avatar = _v.boolean("avatar")
    """Picture of the user or chat."""
    rename = _v.boolean("rename")
    extend = _v.boolean("extend")
    call = _v.boolean("call")
    mute = _v.boolean("mute")
    leave = _v.boolean("leave")
    leave_owner = _v.boolean("leave_owner")
    send = _v.boolean("send")
    user_list = _v.boolean("user_list")
    path = _v.string("path")
    path_title = _v.string("path_title")


class ImDialogUsers(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    first_name = _v.string("first_name")
    """First name."""
    last_name = _v.string("last_name")
    """Last name."""
    work_position = _v.string("work_position")
    """Position at work."""
    color = _v.string("color")
    """Color."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    avatar_hr = _v.string("avatar_hr")
    gender = _v.string("gender")
    """Gender."""
    birthday = _v.string("birthday")
    """Date of birth."""
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    network = _v.boolean("network")
    bot = _v.boolean("bot")
    connector = _v.boolean("connector")
    """Code of the connector."""
    external_auth_id = _v.string("external_auth_id")
    status = _v.string("status")
    """Status."""
    idle = _v.moment("idle")
    last_activity_date = _v.moment("last_activity_date")
    """When the user was last active."""
    mobile_last_date = _v.moment("mobile_last_date")
    desktop_last_date = _v.moment("desktop_last_date")
    absent = _v.moment("absent")
    departments = _v.array("departments", _k.STRING)
    """Ids of the departments."""
    phones = _v.nested("phones", lambda: ImDialogUsersPhones)
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImDialogUsersPhones(_v.View):
    __slots__ = ()
    work_phone = _v.string("work_phone")
    personal_mobile = _v.string("personal_mobile")
    personal_phone = _v.string("personal_phone")
