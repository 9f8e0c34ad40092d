"""Answers of ``humanresources``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class HumanresourcesNodeCommunicationListResultChannelsItemType(StrEnum):
    CHAT = "CHAT"  # chat
    CHANNEL = "CHANNEL"  # channel
    COLLAB = "COLLAB"  # collab


class HumanresourcesEmployeeCountResult(_v.View):
    __slots__ = ()
    total = _v.integer("total")


class HumanresourcesEmployeeField(_v.View):
    __slots__ = ()
    description = _v.anything("description")
    editable = _v.boolean("editable")
    element_type = _v.anything("elementType")
    filterable = _v.boolean("filterable")
    multiple = _v.boolean("multiple")
    name = _v.string("name")
    required_groups = _v.anything("requiredGroups")
    sortable = _v.boolean("sortable")
    title = _v.string("title")
    type = _v.string("type")
    validation_rules = _v.array("validationRules", _k.ANY)


class HumanresourcesEmployeeFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: HumanresourcesEmployeeField))


class HumanresourcesEmployeeMultidepartmentResult(_v.View):
    __slots__ = ()
    employees = _v.array(
        "employees", _k.Nested(lambda: HumanresourcesEmployeeMultidepartmentResultEmployeesItem)
    )
    total = _v.integer("total")


class HumanresourcesEmployeeMultidepartmentResultEmployeesItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    name = _v.string("name")
    work_position = _v.string("workPosition")
    departments = _v.array(
        "departments",
        _k.Nested(lambda: HumanresourcesEmployeeMultidepartmentResultEmployeesItemDepartmentsItem),
    )


class HumanresourcesEmployeeMultidepartmentResultEmployeesItemDepartmentsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")


class HumanresourcesEmployeeSearchResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: HumanresourcesEmployeeSearchResultItemsItem))


class HumanresourcesEmployeeSearchResultItemsItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    name = _v.string("name")
    work_position = _v.string("workPosition")
    avatar = _v.string("avatar")
    url = _v.string("url")
    departments = _v.array(
        "departments", _k.Nested(lambda: HumanresourcesEmployeeSearchResultItemsItemDepartmentsItem)
    )
    teams = _v.array("teams", _k.ANY)


class HumanresourcesEmployeeSearchResultItemsItemDepartmentsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")


class HumanresourcesEmployeeSubordinatesResult(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    departments = _v.array(
        "departments", _k.Nested(lambda: HumanresourcesEmployeeSubordinatesResultDepartmentsItem)
    )


class HumanresourcesEmployeeSubordinatesResultDepartmentsItem(_v.View):
    __slots__ = ()
    node_id = _v.integer("nodeId")
    name = _v.string("name")
    role = _v.string("role")
    subordinates_count = _v.integer("subordinatesCount")


class HumanresourcesNode(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    type = _v.string("type")
    structure_id = _v.integer("structureId")
    parent_id = _v.integer("parentId")
    description = _v.string("description")
    access_code = _v.string("accessCode")
    user_count = _v.integer("userCount")
    color_name = _v.string("colorName")
    xml_id = _v.string("xmlId")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")
    members = _v.array("members", _k.Nested(lambda: HumanresourcesNodeMembersItem))


class HumanresourcesNodeChildrenResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: HumanresourcesNodeChildrenResultItemsItem))


class HumanresourcesNodeChildrenResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    type = _v.string("type")
    structure_id = _v.integer("structureId")
    parent_id = _v.integer("parentId")
    description = _v.string("description")
    access_code = _v.string("accessCode")
    user_count = _v.integer("userCount")
    color_name = _v.anything("colorName")
    xml_id = _v.anything("xmlId")
    created_at = _v.string("createdAt")
    updated_at = _v.string("updatedAt")


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
    color = _v.string("color")
    dialog_id = _v.string("dialogId")
    has_access = _v.boolean("hasAccess")
    id = _v.integer("id")
    is_extranet = _v.boolean("isExtranet")
    original_node_id = _v.integer("originalNodeId")
    subtitle = _v.string("subtitle")
    title = _v.string("title")
    type = _v.choice("type", HumanresourcesNodeCommunicationListResultChannelsItemType)


class HumanresourcesNodeCommunicationChatsItem(_v.View):
    __slots__ = ()
    avatar = _v.string("avatar")
    color = _v.string("color")
    dialog_id = _v.string("dialogId")
    has_access = _v.boolean("hasAccess")
    id = _v.integer("id")
    is_extranet = _v.boolean("isExtranet")
    original_node_id = _v.integer("originalNodeId")
    subtitle = _v.string("subtitle")
    title = _v.string("title")
    type = _v.choice("type", HumanresourcesNodeCommunicationListResultChannelsItemType)


class HumanresourcesNodeCommunicationCollabsItem(_v.View):
    __slots__ = ()
    avatar = _v.string("avatar")
    color = _v.string("color")
    dialog_id = _v.string("dialogId")
    has_access = _v.boolean("hasAccess")
    id = _v.integer("id")
    is_extranet = _v.boolean("isExtranet")
    original_node_id = _v.integer("originalNodeId")
    subtitle = _v.string("subtitle")
    title = _v.string("title")
    type = _v.choice("type", HumanresourcesNodeCommunicationListResultChannelsItemType)


class HumanresourcesNodeCommunicationEditResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


class HumanresourcesNodeCountResult(_v.View):
    __slots__ = ()
    departments = _v.integer("departments")
    teams = _v.integer("teams")


class HumanresourcesNodeEditResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    type = _v.string("type")
    structure_id = _v.integer("structureId")
    parent_id = _v.integer("parentId")
    description = _v.string("description")
    access_code = _v.string("accessCode")
    user_count = _v.integer("userCount")
    color_name = _v.string("colorName")
    xml_id = _v.string("xmlId")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")


class HumanresourcesNodeField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class HumanresourcesNodeFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: HumanresourcesNodeField))


class HumanresourcesNodeMemberAddResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


class HumanresourcesNodeMemberField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    description = _v.anything("description")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class HumanresourcesNodeMemberFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: HumanresourcesNodeMemberField))


class HumanresourcesNodeMemberMoveResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


class HumanresourcesNodeMemberRemoveResult(_v.View):
    __slots__ = ()
    removed = _v.array("removed", _k.INTEGER)
    failed = _v.array("failed", _k.Nested(lambda: HumanresourcesNodeMemberRemoveResultFailedItem))


class HumanresourcesNodeMemberRemoveResultFailedItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    reason = _v.string("reason")


class HumanresourcesNodeMemberSetResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


class HumanresourcesNodeMembersItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    name = _v.string("name")
    work_position = _v.string("workPosition")
    role = _v.string("role")
    avatar = _v.string("avatar")
    url = _v.string("url")


class HumanresourcesNodeMoveResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    type = _v.string("type")
    structure_id = _v.integer("structureId")
    parent_id = _v.integer("parentId")
    description = _v.string("description")
    access_code = _v.string("accessCode")
    user_count = _v.integer("userCount")
    color_name = _v.string("colorName")
    xml_id = _v.string("xmlId")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")


class HumanresourcesNodeSearchResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: HumanresourcesNodeSearchResultItemsItem))


class HumanresourcesNodeSearchResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    type = _v.string("type")
    structure_id = _v.integer("structureId")
    parent_id = _v.integer("parentId")
    description = _v.string("description")
    access_code = _v.string("accessCode")
    user_count = _v.integer("userCount")
    color_name = _v.string("colorName")
    xml_id = _v.string("xmlId")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")
