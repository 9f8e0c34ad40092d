"""Answers of ``humanresources``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class HumanresourcesNodeCommunicationChannelsItemType(StrEnum):
    CHAT = "CHAT"  # chat
    CHANNEL = "CHANNEL"  # channel
    COLLAB = "COLLAB"  # collab


class HumanresourcesEmployeeCountResult(_v.View):
    __slots__ = ()
    total = _v.integer("total")
    """Number of records that fit the filter."""


class HumanresourcesEmployeeField(_v.View):
    __slots__ = ()
    description = _v.anything("description")
    """Description."""
    editable = _v.boolean("editable")
    element_type = _v.anything("elementType")
    filterable = _v.boolean("filterable")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""
    name = _v.string("name")
    """Name."""
    required_groups = _v.anything("requiredGroups")
    sortable = _v.boolean("sortable")
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    validation_rules = _v.array("validationRules", _k.ANY)


class HumanresourcesEmployeeFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: HumanresourcesEmployeeField))
    """The records."""


class HumanresourcesEmployeeMultidepartmentResult(_v.View):
    __slots__ = ()
    employees = _v.array(
        "employees", _k.Nested(lambda: HumanresourcesEmployeeMultidepartmentResultEmployeesItem)
    )
    total = _v.integer("total")
    """Number of records that fit the filter."""


class HumanresourcesEmployeeMultidepartmentResultEmployeesItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    """Id of the user."""
    name = _v.string("name")
    """Name."""
    work_position = _v.string("workPosition")
    """Position at work."""
    departments = _v.array(
        "departments",
        _k.Nested(lambda: HumanresourcesEmployeeMultidepartmentResultEmployeesItemDepartmentsItem),
    )
    """Ids of the departments."""


class HumanresourcesEmployeeMultidepartmentResultEmployeesItemDepartmentsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""


class HumanresourcesEmployeeSearchResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: HumanresourcesEmployeeSearchResultItemsItem))
    """The records."""


class HumanresourcesEmployeeSearchResultItemsItem(_v.View):
    __slots__ = ()
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    departments = _v.array(
        "departments", _k.Nested(lambda: HumanresourcesEmployeeSearchResultItemsItemDepartmentsItem)
    )
    """Ids of the departments."""
    name = _v.string("name")
    """Name."""
    node_id = _v.integer("nodeId")
    role = _v.string("role")
    """Role."""
    subordinates_count = _v.integer("subordinatesCount")
    teams = _v.array("teams", _k.ANY)
    url = _v.string("url")
    """Address."""
    user_id = _v.integer("userId")
    """Id of the user."""
    work_position = _v.string("workPosition")
    """Position at work."""


class HumanresourcesEmployeeSearchResultItemsItemDepartmentsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""


class HumanresourcesEmployeeSubordinatesResult(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    """Id of the user."""
    departments = _v.array(
        "departments", _k.Nested(lambda: HumanresourcesEmployeeSubordinatesResultDepartmentsItem)
    )
    """Ids of the departments."""


class HumanresourcesEmployeeSubordinatesResultDepartmentsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    name = _v.string("name")
    """Name."""
    role = _v.string("role")
    """Role."""
    subordinates_count = _v.integer("subordinatesCount")


class HumanresourcesNode(_v.View):
    __slots__ = ()
    access_code = _v.string("accessCode")
    binding_channel_ids = _v.array("bindingChannelIds", _k.ANY)
    binding_chat_ids = _v.array("bindingChatIds", _k.ANY)
    binding_collab_ids = _v.array("bindingCollabIds", _k.ANY)
    color_name = _v.string("colorName")
    create_channel = _v.boolean("createChannel")
    create_chat = _v.boolean("createChat")
    create_collab = _v.boolean("createCollab")
    created_at = _v.moment("createdAt")
    """When it was made."""
    description = _v.string("description")
    """Description."""
    id = _v.integer("id")
    members = _v.array("members", _k.Nested(lambda: HumanresourcesNodeMembersItem))
    """Members."""
    move_users_to_node = _v.boolean("moveUsersToNode")
    name = _v.string("name")
    """Name."""
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    settings = _v.mapping("settings", _k.ANY)
    """Settings."""
    structure_id = _v.integer("structureId")
    type = _v.string("type")
    """Type."""
    updated_at = _v.moment("updatedAt")
    """When it was last changed."""
    user_count = _v.integer("userCount")
    user_ids = _v.mapping("userIds", _k.ANY)
    """Ids of the users."""
    xml_id = _v.string("xmlId")
    """External id."""


class HumanresourcesNodeChildrenResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: HumanresourcesNode))
    """The records."""


class HumanresourcesNodeCommunication(_v.View):
    __slots__ = ()
    chats = _v.array("chats", _k.Nested(lambda: HumanresourcesNodeCommunicationChatsItem))
    chats_no_access = _v.integer("chatsNoAccess")
    channels = _v.array("channels", _k.Nested(lambda: HumanresourcesNodeCommunicationChannelsItem))
    channels_no_access = _v.integer("channelsNoAccess")
    collabs = _v.array("collabs", _k.Nested(lambda: HumanresourcesNodeCommunicationCollabsItem))
    collabs_no_access = _v.integer("collabsNoAccess")


class HumanresourcesNodeCommunicationChannelsItem(_v.View):
    __slots__ = ()
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    color = _v.string("color")
    """Color."""
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""
    has_access = _v.boolean("hasAccess")
    id = _v.integer("id")
    is_extranet = _v.boolean("isExtranet")
    original_node_id = _v.integer("originalNodeId")
    subtitle = _v.string("subtitle")
    title = _v.string("title")
    """Title."""
    type = _v.choice("type", HumanresourcesNodeCommunicationChannelsItemType)
    """Type."""


class HumanresourcesNodeCommunicationChatsItem(_v.View):
    __slots__ = ()
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    color = _v.string("color")
    """Color."""
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""
    has_access = _v.boolean("hasAccess")
    id = _v.integer("id")
    is_extranet = _v.boolean("isExtranet")
    original_node_id = _v.integer("originalNodeId")
    subtitle = _v.string("subtitle")
    title = _v.string("title")
    """Title."""
    type = _v.choice("type", HumanresourcesNodeCommunicationChannelsItemType)
    """Type."""


class HumanresourcesNodeCommunicationCollabsItem(_v.View):
    __slots__ = ()
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    color = _v.string("color")
    """Color."""
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""
    has_access = _v.boolean("hasAccess")
    id = _v.integer("id")
    is_extranet = _v.boolean("isExtranet")
    original_node_id = _v.integer("originalNodeId")
    subtitle = _v.string("subtitle")
    title = _v.string("title")
    """Title."""
    type = _v.choice("type", HumanresourcesNodeCommunicationChannelsItemType)
    """Type."""


class HumanresourcesNodeCommunicationEditResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class HumanresourcesNodeCountResult(_v.View):
    __slots__ = ()
    departments = _v.integer("departments")
    """Ids of the departments."""
    teams = _v.integer("teams")


class HumanresourcesNodeField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class HumanresourcesNodeFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: HumanresourcesNodeField))
    """The records."""


class HumanresourcesNodeMemberAddResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class HumanresourcesNodeMemberField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    description = _v.anything("description")
    """Description."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class HumanresourcesNodeMemberFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: HumanresourcesNodeMemberField))
    """The records."""


class HumanresourcesNodeMemberMoveResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class HumanresourcesNodeMemberRemoveResult(_v.View):
    __slots__ = ()
    removed = _v.array("removed", _k.STRING)
    failed = _v.array("failed", _k.Nested(lambda: HumanresourcesNodeMemberRemoveResultFailedItem))


class HumanresourcesNodeMemberRemoveResultFailedItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    """Id of the user."""
    reason = _v.string("reason")


class HumanresourcesNodeMemberSetResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class HumanresourcesNodeMembersItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    """Id of the user."""
    name = _v.string("name")
    """Name."""
    work_position = _v.string("workPosition")
    """Position at work."""
    role = _v.string("role")
    """Role."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    url = _v.string("url")
    """Address."""


class HumanresourcesNodeMoveResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    structure_id = _v.integer("structureId")
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    description = _v.string("description")
    """Description."""
    access_code = _v.string("accessCode")
    user_count = _v.integer("userCount")
    color_name = _v.string("colorName")
    xml_id = _v.string("xmlId")
    """External id."""
    created_at = _v.moment("createdAt")
    """When it was made."""
    updated_at = _v.moment("updatedAt")
    """When it was last changed."""


class HumanresourcesNodeSearchResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: HumanresourcesNodeSearchResultItemsItem))
    """The records."""


class HumanresourcesNodeSearchResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    structure_id = _v.integer("structureId")
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    description = _v.string("description")
    """Description."""
    access_code = _v.string("accessCode")
    user_count = _v.integer("userCount")
    color_name = _v.string("colorName")
    xml_id = _v.string("xmlId")
    """External id."""
    created_at = _v.moment("createdAt")
    """When it was made."""
    updated_at = _v.moment("updatedAt")
    """When it was last changed."""
