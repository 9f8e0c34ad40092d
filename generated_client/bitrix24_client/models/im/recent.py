"""Answers of ``im.recent``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class ImRecentType(StrEnum):
    USER = "user"  # user
    CHAT = "chat"  # chat


class ImRecent(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice("type", ImRecentType)
    """Type."""
    avatar = _v.nested("avatar", lambda: ImRecentAvatar)
    """Picture of the user or chat."""
    title = _v.string("title")
    """Title."""
    message = _v.nested("message", lambda: ImRecentMessage)
    """Text of the message."""
    counter = _v.integer("counter")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    last_id = _v.integer("last_id")
    pinned = _v.boolean("pinned")
    unread = _v.boolean("unread")
    has_reminder = _v.boolean("has_reminder")
    date_update = _v.moment("date_update")
    """When it was last changed."""
    date_last_activity = _v.moment("date_last_activity")
    user = _v.nested("user", lambda: ImRecentUser)
    chat = _v.nested("chat", lambda: ImRecentChat)
    options = _v.array("options", _k.ANY)
    """Options."""
    lines = _v.nested("lines", lambda: ImRecentLines)


class ImRecentAvatar(_v.View):
    __slots__ = ()
    url = _v.string("url")
    """Address."""
    color = _v.string("color")
    """Color."""


class ImRecentChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    name = _v.string("name")
    """Name."""
    owner = _v.integer("owner")
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    parent_chat_id = _v.integer("parent_chat_id")
    parent_message_id = _v.integer("parent_message_id")
    contains_collaber = _v.boolean("contains_collaber")
    color = _v.string("color")
    """Color."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    type = _v.string("type")
    """Type."""
    entity_type = _v.string("entity_type")
    """Type of the object that it belongs to."""
    entity_id = _v.string("entity_id")
    """Id or code of the object that it belongs to."""
    entity_data_1 = _v.string("entity_data_1")
    entity_data_2 = _v.string("entity_data_2")
    entity_data_3 = _v.string("entity_data_3")
    date_create = _v.moment("date_create")
    """When it was made."""
    message_type = _v.string("message_type")
    mute_list = _v.anything("mute_list")
    manager_list = _v.array("manager_list", _k.STRING)
    user_counter = _v.integer("user_counter")
    restrictions = _v.nested("restrictions", lambda: ImRecentChatRestrictions)
    role = _v.string("role")
    """Role."""
    text_field_enabled = _v.boolean("text_field_enabled")
    background_id = _v.integer("background_id")
    entity_link = _v.nested("entity_link", lambda: ImRecentChatEntityLink)
    permissions = _v.nested("permissions", lambda: ImRecentChatPermissions)
    public = _v.string("public")


class ImRecentChatEntityLink(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    url = _v.string("url")
    """Address."""
    id = _v.string("id")


class ImRecentChatPermissions(_v.View):
    __slots__ = ()
    manage_users_add = _v.string("manage_users_add")
    manage_users_delete = _v.string("manage_users_delete")
    manage_ui = _v.string("manage_ui")
    manage_settings = _v.string("manage_settings")
    manage_messages = _v.string("manage_messages")
    can_post = _v.string("can_post")


class ImRecentChatRestrictions(_v.View):
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


class ImRecentLines(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    status = _v.integer("status")
    """Status."""
    date_create = _v.moment("date_create")
    """When it was made."""


class ImRecentMessage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    text = _v.string("text")
    """Text."""
    file = _v.boolean("file")
    attach = _v.boolean("attach")
    """Attachment of the message."""
    author_id = _v.integer("author_id")
    """Id of the author."""
    date = _v.moment("date")
    """Date."""
    sticker = _v.integer("sticker")
    status = _v.string("status")
    """Status."""
    uuid = _v.string("uuid")


class ImRecentUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
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
    absent = _v.moment("absent")
    active = _v.boolean("active")
    avatar_hr = _v.string("avatar_hr")
    desktop_last_date = _v.moment("desktop_last_date")
    departments = _v.array("departments", _k.STRING)
    """Ids of the departments."""
    phones = _v.anything("phones")
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""
