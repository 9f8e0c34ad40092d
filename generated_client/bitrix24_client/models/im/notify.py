"""Answers of ``im.notify``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class ImNotify(_v.View):
    __slots__ = ()
    total_count = _v.integer("total_count")
    total_unread_count = _v.integer("total_unread_count")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    notifications = _v.array("notifications", _k.Nested(lambda: ImNotifyNotificationsItem))
    users = _v.array("users", _k.Nested(lambda: ImNotifyUsersItem))
    """Users."""


class ImNotifyAnswerResult(_v.View):
    __slots__ = ()
    result_message = _v.anything("result_message")


class ImNotifyConfirmResult(_v.View):
    __slots__ = ()
    result_message = _v.anything("result_message")


class ImNotifyHistorySearchResult(_v.View):
    __slots__ = ()
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    total_results = _v.integer("total_results")
    notifications = _v.array(
        "notifications", _k.Nested(lambda: ImNotifyHistorySearchResultNotificationsItem)
    )
    users = _v.array("users", _k.Nested(lambda: ImNotifyHistorySearchResultUsersItem))
    """Users."""


class ImNotifyHistorySearchResultNotificationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    author_id = _v.integer("author_id")
    """Id of the author."""
    date = _v.string("date")
    """Date."""
    notify_type = _v.integer("notify_type")
    notify_module = _v.string("notify_module")
    notify_event = _v.string("notify_event")
    notify_tag = _v.string("notify_tag")
    notify_sub_tag = _v.string("notify_sub_tag")
    notify_title = _v.string("notify_title")
    setting_name = _v.string("setting_name")
    text = _v.string("text")
    """Text."""
    notify_read = _v.boolean("notify_read")
    notify_buttons = _v.string("notify_buttons")
    params = _v.mapping("params", _k.ANY)


class ImNotifyHistorySearchResultUsersItem(_v.View):
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
    phones = _v.nested("phones", lambda: ImNotifyHistorySearchResultUsersItemPhones)
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImNotifyHistorySearchResultUsersItemPhones(_v.View):
    __slots__ = ()
    work_phone = _v.string("work_phone")
    personal_mobile = _v.string("personal_mobile")
    inner_phone = _v.string("inner_phone")


class ImNotifyNotificationsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    author_id = _v.integer("author_id")
    """Id of the author."""
    date = _v.string("date")
    """Date."""
    notify_type = _v.integer("notify_type")
    notify_module = _v.string("notify_module")
    notify_event = _v.string("notify_event")
    notify_tag = _v.string("notify_tag")
    notify_sub_tag = _v.string("notify_sub_tag")
    notify_title = _v.string("notify_title")
    setting_name = _v.string("setting_name")
    text = _v.string("text")
    """Text."""
    notify_read = _v.boolean("notify_read")
    notify_buttons = _v.string("notify_buttons")
    params = _v.mapping("params", _k.ANY)


class ImNotifyReadAllResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")
    new_counter = _v.integer("newCounter")


class ImNotifySchema(_v.View):
    __slots__ = ()
    name = _v.string("NAME")
    """Name."""
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    list = _v.array("LIST", _k.Nested(lambda: ImNotifySchemaListItem))


class ImNotifySchemaGetResult(_v.View):
    __slots__ = ()
    tasks = _v.nested("tasks", lambda: ImNotifySchema)


class ImNotifySchemaListItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""


class ImNotifyUsersItem(_v.View):
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
    phones = _v.nested("phones", lambda: ImNotifyUsersItemPhones)
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImNotifyUsersItemPhones(_v.View):
    __slots__ = ()
    work_phone = _v.string("work_phone")
    personal_mobile = _v.string("personal_mobile")
    inner_phone = _v.string("inner_phone")
