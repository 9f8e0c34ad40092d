"""Answers of ``im.search``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class ImSearchLastType(StrEnum):
    CHAT = "chat"
    USER = "user"


class ImSearchChat(_v.View):
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
    restrictions = _v.nested("restrictions", lambda: ImSearchChatRestrictions)
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
    mute_list = _v.anything("mute_list")
    date_create = _v.string("date_create")
    """When it was made."""
    message_type = _v.string("message_type")
    public = _v.anything("public")
    role = _v.string("role")
    """Role."""
    entity_link = _v.nested("entity_link", lambda: ImSearchChatEntityLink)
    text_field_enabled = _v.boolean("text_field_enabled")
    background_id = _v.integer("background_id")
    permissions = _v.nested("permissions", lambda: ImSearchChatPermissions)
    is_new = _v.boolean("is_new")


class ImSearchChatEntityLink(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    url = _v.string("url")
    """Address."""
    id = _v.anything("id")


class ImSearchChatPermissions(_v.View):
    __slots__ = ()
    manage_users_add = _v.string("manage_users_add")
    manage_users_delete = _v.string("manage_users_delete")
    manage_ui = _v.string("manage_ui")
    manage_settings = _v.string("manage_settings")
    manage_messages = _v.string("manage_messages")
    can_post = _v.string("can_post")


class ImSearchChatRestrictions(_v.View):
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


class ImSearchDepartment(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    full_name = _v.string("full_name")
    manager_user_id = _v.integer("manager_user_id")
    manager_user_data = _v.nested("manager_user_data", lambda: ImSearchDepartmentManagerUserData)


class ImSearchDepartmentManagerUserData(_v.View):
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
    phones = _v.nested("phones", lambda: ImSearchDepartmentManagerUserDataPhones)
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImSearchDepartmentManagerUserDataPhones(_v.View):
    __slots__ = ()
    work_phone = _v.string("work_phone")
    personal_mobile = _v.string("personal_mobile")
    inner_phone = _v.string("inner_phone")


class ImSearchLast(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    type = _v.choice("type", ImSearchLastType)
    """Type."""
    avatar = _v.nested("avatar", lambda: ImSearchLastAvatar)
    """Picture of the user or chat."""
    title = _v.string("title")
    """Title."""
    user = _v.nested("user", lambda: ImSearchLastUser)
    chat = _v.nested("chat", lambda: ImSearchLastChat)


class ImSearchLastAvatar(_v.View):
    """Picture of the user or chat."""

    __slots__ = ()
    url = _v.string("url")
    """Address."""
    color = _v.string("color")
    """Color."""


class ImSearchLastChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    owner = _v.integer("owner")
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    color = _v.string("color")
    """Color."""
    type = _v.string("type")
    """Type."""
    entity_type = _v.string("entity_type")
    """Type of the object that it belongs to."""
    entity_id = _v.string("entity_id")
    """Id or code of the object that it belongs to."""
    entity_data_1 = _v.string("entity_data_1")
    entity_data_2 = _v.string("entity_data_2")
    entity_data_3 = _v.string("entity_data_3")
    mute_list = _v.mapping("mute_list", _k.ANY)
    date_create = _v.string("date_create")
    """When it was made."""
    message_type = _v.string("message_type")


class ImSearchLastUser(_v.View):
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
    phones = _v.nested("phones", lambda: ImSearchLastUserPhones)
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImSearchLastUserPhones(_v.View):
    __slots__ = ()
    work_phone = _v.string("work_phone")
    personal_mobile = _v.string("personal_mobile")
    inner_phone = _v.string("inner_phone")
