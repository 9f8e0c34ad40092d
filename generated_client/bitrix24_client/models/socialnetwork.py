"""Answers of ``socialnetwork``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import kinds as _k, views as _v


class SocialnetworkApiWorkgroupGetResultAdditionalDataInitiatedByType(StrEnum):
    U = "U"  # user
    G = "G"  # group
    EMPTY = ""


class SocialnetworkApiWorkgroupGetResultAdditionalDataRole(StrEnum):
    A = "A"  # group owner
    E = "E"  # group moderator
    K = "K"  # group member
    Z = "Z"  # awaiting membership
    EMPTY = ""


class SocialnetworkApiWorkgroupGetResultAvatarDataId(StrEnum):
    FOLDER = "folder"  # folder avatar
    TASKS = "tasks"  # checkbox avatar
    CHART = "chart"  # pie chart avatar
    BRIEFCASE = "briefcase"  # briefcase avatar
    GROUP = "group"  # silhouettes avatar
    EMPTY = ""  # other system avatar
    URL = "URL"


class SocialnetworkApiWorkgroupGetResultAvatarDataType(StrEnum):
    ICON = "icon"  # system avatar
    IMAGE = "image"  # user image


class SocialnetworkApiWorkgroupGetResultAvatarType(StrEnum):
    FOLDER = "folder"  # folder avatar
    CHECKS = "checks"  # checkbox avatar
    PIE = "pie"  # pie chart avatar
    BAG = "bag"  # briefcase avatar
    MEMBERS = "members"  # silhouettes avatar
    EMPTY = ""  # other system avatar


class SocialnetworkApiWorkgroupGetResultInitiatePerms(StrEnum):
    A = "A"  # only the group owner
    E = "E"  # the group owner and group moderators
    K = "K"  # all group members


class SocialnetworkApiWorkgroupGetResultPrivacyCode(StrEnum):
    OPEN = "open"  # open group
    CLOSED = "closed"  # closed group
    SECRET = "secret"  # secret group


class SocialnetworkApiWorkgroupGetResultType(StrEnum):
    GROUP = "group"  # group
    PROJECT = "project"  # project
    SCRUM = "scrum"  # scrum
    COLLAB = "collab"  # collaboration


class SocialnetworkApiWorkgroup(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    active = _v.boolean("ACTIVE")
    site_id = _v.string("SITE_ID")
    subject_id = _v.integer("SUBJECT_ID")
    name = _v.string("NAME")
    description = _v.string("DESCRIPTION")
    keywords = _v.string("KEYWORDS")
    closed = _v.boolean("CLOSED")
    visible = _v.boolean("VISIBLE")
    opened = _v.boolean("OPENED")
    date_create = _v.string("DATE_CREATE")
    date_update = _v.string("DATE_UPDATE")
    date_activity = _v.string("DATE_ACTIVITY")
    image_id = _v.integer("IMAGE_ID")
    avatar_type = _v.choice("AVATAR_TYPE", SocialnetworkApiWorkgroupGetResultAvatarType)
    owner_id = _v.integer("OWNER_ID")
    initiate_perms = _v.choice("INITIATE_PERMS", SocialnetworkApiWorkgroupGetResultInitiatePerms)
    number_of_members = _v.integer("NUMBER_OF_MEMBERS")
    number_of_moderators = _v.integer("NUMBER_OF_MODERATORS")
    project = _v.boolean("PROJECT")
    project_date_start = _v.anything("PROJECT_DATE_START")
    project_date_finish = _v.anything("PROJECT_DATE_FINISH")
    search_index = _v.string("SEARCH_INDEX")
    landing = _v.boolean("LANDING")
    scrum_master_id = _v.integer("SCRUM_MASTER_ID")
    scrum_sprint_duration = _v.integer("SCRUM_SPRINT_DURATION")
    scrum_task_responsible = _v.string("SCRUM_TASK_RESPONSIBLE")
    type = _v.choice("TYPE", SocialnetworkApiWorkgroupGetResultType)
    members = _v.array("MEMBERS", _k.INTEGER)
    chat_id = _v.integer("CHAT_ID")
    dialog_id = _v.string("DIALOG_ID")
    ordinary_members = _v.array("ORDINARY_MEMBERS", _k.INTEGER)
    invited_members = _v.array("INVITED_MEMBERS", _k.INTEGER)
    moderator_members = _v.array("MODERATOR_MEMBERS", _k.INTEGER)
    site_ids = _v.array("SITE_IDS", _k.STRING)
    avatar = _v.string("AVATAR")
    avatar_types = _v.nested("AVATAR_TYPES", lambda: SocialnetworkApiWorkgroupAvatarTypes)
    avatar_data = _v.nested("AVATAR_DATA", lambda: SocialnetworkApiWorkgroupAvatarData)
    owner_data = _v.nested("OWNER_DATA", lambda: SocialnetworkApiWorkgroupOwnerData)
    subject_data = _v.nested("SUBJECT_DATA", lambda: SocialnetworkApiWorkgroupSubjectData)
    tags = _v.array("TAGS", _k.STRING)
    actions = _v.nested("ACTIONS", lambda: SocialnetworkApiWorkgroupActions)
    user_data = _v.nested("USER_DATA", lambda: SocialnetworkApiWorkgroupUserData)
    departments = _v.array("DEPARTMENTS", _k.INTEGER)
    is_pin = _v.boolean("IS_PIN")
    privacy_code = _v.choice("PRIVACY_CODE", SocialnetworkApiWorkgroupGetResultPrivacyCode)
    list_of_members = _v.nested("LIST_OF_MEMBERS", lambda: SocialnetworkApiWorkgroupListOfMembers)
    features = _v.nested("FEATURES", lambda: SocialnetworkApiWorkgroupFeatures)
    list_of_members_awaiting_invite = _v.nested(
        "LIST_OF_MEMBERS_AWAITING_INVITE",
        lambda: SocialnetworkApiWorkgroupListOfMembersAwaitingInvite,
    )
    group_members_list = _v.nested(
        "GROUP_MEMBERS_LIST", lambda: SocialnetworkApiWorkgroupGroupMembersList
    )
    counters = _v.nested("COUNTERS", lambda: SocialnetworkApiWorkgroupCounters)
    efficiency = _v.integer("EFFICIENCY")
    additional_data = _v.nested("ADDITIONAL_DATA", lambda: SocialnetworkApiWorkgroupAdditionalData)
    scrum_owner_id = _v.integer("SCRUM_OWNER_ID")
    number_of_members_plural = _v.integer("NUMBER_OF_MEMBERS_PLURAL")


class SocialnetworkApiWorkgroupActions(_v.View):
    __slots__ = ()
    edit = _v.boolean("EDIT")
    delete = _v.boolean("DELETE")
    invite = _v.boolean("INVITE")
    join = _v.boolean("JOIN")
    leave = _v.boolean("LEAVE")
    follow = _v.boolean("FOLLOW")
    pin = _v.boolean("PIN")
    edit_features = _v.boolean("EDIT_FEATURES")


class SocialnetworkApiWorkgroupAdditionalData(_v.View):
    __slots__ = ()
    role = _v.choice("ROLE", SocialnetworkApiWorkgroupGetResultAdditionalDataRole)
    initiated_by_type = _v.choice(
        "INITIATED_BY_TYPE", SocialnetworkApiWorkgroupGetResultAdditionalDataInitiatedByType
    )


class SocialnetworkApiWorkgroupAvatarData(_v.View):
    __slots__ = ()
    type = _v.choice("type", SocialnetworkApiWorkgroupGetResultAvatarDataType)
    id = _v.choice("id", SocialnetworkApiWorkgroupGetResultAvatarDataId)


class SocialnetworkApiWorkgroupAvatarTypes(_v.View):
    __slots__ = ()
    sort = _v.integer("sort")
    mobile_url = _v.string("mobileUrl")
    web_css_class = _v.string("webCssClass")
    entity_selector_url = _v.string("entitySelectorUrl")


class SocialnetworkApiWorkgroupCounters(_v.View):
    __slots__ = ()
    workgroup_requests_out = _v.integer("workgroup_requests_out")
    workgroup_requests_in = _v.integer("workgroup_requests_in")


class SocialnetworkApiWorkgroupFeatures(_v.View):
    __slots__ = ()
    feature_name = _v.string("featureName")
    name = _v.string("name")
    custom_name = _v.string("customName")
    id = _v.string("id")
    active = _v.boolean("active")


class SocialnetworkApiWorkgroupGroupMembersList(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    invited = _v.boolean("invited")
    is_awaiting = _v.boolean("isAwaiting")
    is_member = _v.boolean("isMember")


class SocialnetworkApiWorkgroupListOfMembers(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    is_owner = _v.boolean("isOwner")
    is_moderator = _v.boolean("isModerator")
    is_scrum_master = _v.boolean("isScrumMaster")
    is_auto_member = _v.boolean("isAutoMember")
    name = _v.string("name")
    last_name = _v.string("lastName")
    position = _v.string("position")
    photo = _v.string("photo")


class SocialnetworkApiWorkgroupListOfMembersAwaitingInvite(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    photo = _v.string("photo")


class SocialnetworkApiWorkgroupListResultWorkgroupsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    type = _v.string("type")
    image_id = _v.string("imageId")
    avatar_type = _v.anything("avatarType")
    avatar = _v.string("avatar")
    additional_data = _v.nested(
        "additionalData", lambda: SocialnetworkApiWorkgroupListResultWorkgroupsItemAdditionalData
    )
    dialog_id = _v.string("dialogId")


class SocialnetworkApiWorkgroupListResultWorkgroupsItemAdditionalData(_v.View):
    __slots__ = ()
    role = _v.string("role")
    initiated_by_type = _v.string("initiatedByType")


class SocialnetworkApiWorkgroupOwnerData(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    photo = _v.string("PHOTO")
    formatted_name = _v.string("FORMATTED_NAME")


class SocialnetworkApiWorkgroupSubjectData(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")


class SocialnetworkApiWorkgroupUserData(_v.View):
    __slots__ = ()
    role = _v.anything("ROLE")
    initiated_by_type = _v.anything("INITIATED_BY_TYPE")
    is_subscribed = _v.boolean("IS_SUBSCRIBED")
