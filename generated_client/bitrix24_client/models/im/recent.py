"""Answers of ``im.recent``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class ImRecentGetResultItemType(StrEnum):
    USER = "user"  # user
    CHAT = "chat"  # chat


class ImRecent(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice("type", ImRecentGetResultItemType)
    avatar = _v.nested("avatar", lambda: ImRecentAvatar)
    title = _v.string("title")
    message = _v.nested("message", lambda: ImRecentMessage)
    counter = _v.integer("counter")
    chat_id = _v.integer("chat_id")
    last_id = _v.integer("last_id")
    pinned = _v.boolean("pinned")
    unread = _v.boolean("unread")
    has_reminder = _v.boolean("has_reminder")
    date_update = _v.moment("date_update")
    date_last_activity = _v.moment("date_last_activity")
    user = _v.nested("user", lambda: ImRecentUser)
    chat = _v.nested("chat", lambda: ImRecentChat)
    options = _v.array("options", _k.ANY)
    lines = _v.nested("lines", lambda: ImRecentLines)


class ImRecentAvatar(_v.View):
    __slots__ = ()
    url = _v.string("url")
    color = _v.string("color")


class ImRecentChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    name = _v.string("name")
    owner = _v.integer("owner")
    extranet = _v.boolean("extranet")
    parent_chat_id = _v.integer("parent_chat_id")
    parent_message_id = _v.integer("parent_message_id")
    contains_collaber = _v.boolean("contains_collaber")
    color = _v.string("color")
    avatar = _v.string("avatar")
    type = _v.string("type")
    entity_type = _v.string("entity_type")
    entity_id = _v.string("entity_id")
    entity_data_1 = _v.string("entity_data_1")
    entity_data_2 = _v.string("entity_data_2")
    entity_data_3 = _v.string("entity_data_3")
    date_create = _v.moment("date_create")
    message_type = _v.string("message_type")
    mute_list = _v.anything("mute_list")
    manager_list = _v.array("manager_list", _k.INTEGER)
    user_counter = _v.integer("user_counter")
    restrictions = _v.nested("restrictions", lambda: ImRecentChatRestrictions)
    role = _v.string("role")
    text_field_enabled = _v.boolean("text_field_enabled")
    background_id = _v.integer("background_id")
    entity_link = _v.nested("entity_link", lambda: ImRecentChatEntityLink)
    permissions = _v.nested("permissions", lambda: ImRecentChatPermissions)
    public = _v.string("public")


class ImRecentChatEntityLink(_v.View):
    __slots__ = ()
    type = _v.string("type")
    url = _v.string("url")
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
    date_create = _v.moment("date_create")


class ImRecentMessage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    text = _v.string("text")
    file = _v.boolean("file")
    attach = _v.boolean("attach")
    author_id = _v.integer("author_id")
    date = _v.moment("date")
    sticker = _v.integer("sticker")
    status = _v.string("status")
    uuid = _v.string("uuid")


class ImRecentUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    first_name = _v.string("first_name")
    last_name = _v.string("last_name")
    work_position = _v.string("work_position")
    color = _v.string("color")
    avatar = _v.string("avatar")
    gender = _v.string("gender")
    birthday = _v.string("birthday")
    extranet = _v.boolean("extranet")
    network = _v.boolean("network")
    bot = _v.boolean("bot")
    connector = _v.boolean("connector")
    external_auth_id = _v.string("external_auth_id")
    status = _v.string("status")
    idle = _v.moment("idle")
    last_activity_date = _v.moment("last_activity_date")
    mobile_last_date = _v.moment("mobile_last_date")
    absent = _v.moment("absent")
    active = _v.boolean("active")
    avatar_hr = _v.string("avatar_hr")
    desktop_last_date = _v.moment("desktop_last_date")
    departments = _v.array("departments", _k.INTEGER)
    phones = _v.anything("phones")
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    website = _v.string("website")
    email = _v.string("email")
