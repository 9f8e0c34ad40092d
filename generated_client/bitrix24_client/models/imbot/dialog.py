"""Answers of ``imbot.dialog``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class ImbotDialog(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    parent_chat_id = _v.integer("parent_chat_id")
    parent_message_id = _v.integer("parent_message_id")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    owner = _v.integer("owner")
    extranet = _v.boolean("extranet")
    """Whether the user is external."""
    avatar = _v.anything("avatar")
    """Picture of the user or chat."""
    color = _v.string("color")
    """Color."""
    type = _v.string("type")
    """Type."""
    counter = _v.integer("counter")
    user_counter = _v.integer("user_counter")
    message_count = _v.integer("message_count")
    unread_id = _v.integer("unread_id")
    restrictions = _v.nested("restrictions", lambda: ImbotDialogRestrictions)
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
    date_create = _v.string("date_create")
    """When it was made."""
    message_type = _v.string("message_type")
    public = _v.string("public")
    role = _v.string("role")
    """Role."""
    entity_link = _v.nested("entity_link", lambda: ImbotDialogEntityLink)
    text_field_enabled = _v.boolean("text_field_enabled")
    background_id = _v.integer("background_id")
    permissions = _v.nested("permissions", lambda: ImbotDialogPermissions)
    is_new = _v.boolean("is_new")
    readed_list = _v.array("readed_list", _k.Nested(lambda: ImbotDialogReadedListItem))
    manager_list = _v.array("manager_list", _k.ANY)
    last_message_views = _v.nested("last_message_views", lambda: ImbotDialogLastMessageViews)
    dialog_id = _v.string("dialog_id")
    """Id of the dialog: a user id, or chat with a chat id."""
    rename = _v.boolean("rename")
    extend = _v.boolean("extend")
    call = _v.boolean("call")
    mute = _v.boolean("mute")
    leave = _v.boolean("leave")
    leave_owner = _v.boolean("leave_owner")
    send = _v.boolean("send")
    user_list = _v.boolean("user_list")
    url = _v.string("url")
    """Address."""
    manage_users_add = _v.string("manage_users_add")
    manage_users_delete = _v.string("manage_users_delete")
    manage_ui = _v.string("manage_ui")
    manage_settings = _v.string("manage_settings")
    manage_messages = _v.string("manage_messages")
    can_post = _v.string("can_post")
    user_id = _v.integer("user_id")
    """Id of the user."""
    user_name = _v.string("user_name")
    message_id = _v.integer("message_id")
    """Id of the message."""
    date = _v.string("date")
    """Date."""
    first_viewers = _v.array("first_viewers", _k.Nested(lambda: ImbotDialogFirstViewersItem))
    count_of_viewers = _v.integer("count_of_viewers")


class ImbotDialogEntityLink(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    url = _v.string("url")
    """Address."""
    id = _v.string("id")


class ImbotDialogFirstViewersItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("user_id")
    """Id of the user."""
    user_name = _v.string("user_name")
    date = _v.string("date")
    """Date."""


class ImbotDialogLastMessageViews(_v.View):
    __slots__ = ()
    message_id = _v.integer("message_id")
    """Id of the message."""
    first_viewers = _v.array(
        "first_viewers", _k.Nested(lambda: ImbotDialogLastMessageViewsFirstViewersItem)
    )
    count_of_viewers = _v.integer("count_of_viewers")


class ImbotDialogLastMessageViewsFirstViewersItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("user_id")
    """Id of the user."""
    user_name = _v.string("user_name")
    date = _v.string("date")
    """Date."""


class ImbotDialogPermissions(_v.View):
    __slots__ = ()
    manage_users_add = _v.string("manage_users_add")
    manage_users_delete = _v.string("manage_users_delete")
    manage_ui = _v.string("manage_ui")
    manage_settings = _v.string("manage_settings")
    manage_messages = _v.string("manage_messages")
    can_post = _v.string("can_post")


class ImbotDialogReadedListItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("user_id")
    """Id of the user."""
    user_name = _v.string("user_name")
    message_id = _v.integer("message_id")
    """Id of the message."""
    date = _v.string("date")
    """Date."""


class ImbotDialogRestrictions(_v.View):
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
