"""Answers of ``socialnetwork``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class SocialnetworkApiWorkgroupAdditionalDataInitiatedByType(StrEnum):
    U = "U"  # user
    G = "G"  # group
    EMPTY = ""


class SocialnetworkApiWorkgroupAdditionalDataRole(StrEnum):
    A = "A"  # group owner
    E = "E"  # group moderator
    K = "K"  # group member
    Z = "Z"  # awaiting membership
    EMPTY = ""


class SocialnetworkApiWorkgroupAvatarDataId(StrEnum):
    FOLDER = "folder"  # folder avatar
    TASKS = "tasks"  # checkbox avatar
    CHART = "chart"  # pie chart avatar
    BRIEFCASE = "briefcase"  # briefcase avatar
    GROUP = "group"  # silhouettes avatar
    EMPTY = ""  # other system avatar
    URL = "URL"  # URL


class SocialnetworkApiWorkgroupAvatarDataType(StrEnum):
    ICON = "icon"  # system avatar
    IMAGE = "image"  # user image


class SocialnetworkApiWorkgroupAvatarType(StrEnum):
    FOLDER = "folder"  # folder avatar
    CHECKS = "checks"  # checkbox avatar
    PIE = "pie"  # pie chart avatar
    BAG = "bag"  # briefcase avatar
    MEMBERS = "members"  # silhouettes avatar
    EMPTY = ""  # other system avatar


class SocialnetworkApiWorkgroupInitiatePerms(StrEnum):
    A = "A"  # only the group owner
    E = "E"  # the group owner and group moderators
    K = "K"  # all group members


class SocialnetworkApiWorkgroupPrivacyCode(StrEnum):
    OPEN = "open"  # open group
    CLOSED = "closed"  # closed group
    SECRET = "secret"  # secret group


class SocialnetworkApiWorkgroupType(StrEnum):
    GROUP = "group"  # group
    PROJECT = "project"  # project
    SCRUM = "scrum"  # scrum
    COLLAB = "collab"  # collaboration


class SocialnetworkApiWorkgroup(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    active = _v.boolean("ACTIVE")
    site_id = _v.string("SITE_ID")
    """Id of the site."""
    subject_id = _v.integer("SUBJECT_ID")
    name = _v.string("NAME")
    """Name."""
    description = _v.string("DESCRIPTION")
    """Description."""
    keywords = _v.string("KEYWORDS")
    closed = _v.boolean("CLOSED")
    """Whether it is closed."""
    visible = _v.boolean("VISIBLE")
    """Whether it is shown."""
    opened = _v.boolean("OPENED")
    """Whether everybody may see it."""
    date_create = _v.string("DATE_CREATE")
    """When it was made."""
    date_update = _v.string("DATE_UPDATE")
    """When it was last changed."""
    date_activity = _v.string("DATE_ACTIVITY")
    image_id = _v.integer("IMAGE_ID")
    avatar_type = _v.choice("AVATAR_TYPE", SocialnetworkApiWorkgroupAvatarType)
    owner_id = _v.integer("OWNER_ID")
    """Id of the owner."""
    initiate_perms = _v.choice("INITIATE_PERMS", SocialnetworkApiWorkgroupInitiatePerms)
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
    type = _v.choice("TYPE", SocialnetworkApiWorkgroupType)
    """Type."""
    members = _v.array("MEMBERS", _k.STRING)
    """Members."""
    chat_id = _v.integer("CHAT_ID")
    """Id of the chat."""
    dialog_id = _v.string("DIALOG_ID")
    """Id of the dialog: a user id, or chat with a chat id."""
    ordinary_members = _v.array("ORDINARY_MEMBERS", _k.STRING)
    invited_members = _v.array("INVITED_MEMBERS", _k.STRING)
    moderator_members = _v.array("MODERATOR_MEMBERS", _k.STRING)
    site_ids = _v.array("SITE_IDS", _k.STRING)
    avatar = _v.string("AVATAR")
    """Picture of the user or chat."""
    avatar_types = _v.nested("AVATAR_TYPES", lambda: SocialnetworkApiWorkgroupAvatarTypes)
    avatar_data = _v.nested("AVATAR_DATA", lambda: SocialnetworkApiWorkgroupAvatarData)
    owner_data = _v.nested("OWNER_DATA", lambda: SocialnetworkApiWorkgroupOwnerData)
    subject_data = _v.nested("SUBJECT_DATA", lambda: SocialnetworkApiWorkgroupSubjectData)
    tags = _v.array("TAGS", _k.STRING)
    actions = _v.nested("ACTIONS", lambda: SocialnetworkApiWorkgroupActions)
    user_data = _v.nested("USER_DATA", lambda: SocialnetworkApiWorkgroupUserData)
    departments = _v.array("DEPARTMENTS", _k.STRING)
    """Ids of the departments."""
    is_pin = _v.boolean("IS_PIN")
    privacy_code = _v.choice("PRIVACY_CODE", SocialnetworkApiWorkgroupPrivacyCode)
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
    role = _v.choice("ROLE", SocialnetworkApiWorkgroupAdditionalDataRole)
    """Role."""
    initiated_by_type = _v.choice(
        "INITIATED_BY_TYPE", SocialnetworkApiWorkgroupAdditionalDataInitiatedByType
    )


class SocialnetworkApiWorkgroupAvatarData(_v.View):
    __slots__ = ()
    type = _v.choice("type", SocialnetworkApiWorkgroupAvatarDataType)
    """Type."""
    id = _v.choice("id", SocialnetworkApiWorkgroupAvatarDataId)


class SocialnetworkApiWorkgroupAvatarTypes(_v.View):
    __slots__ = ()
    sort = _v.integer("sort")
    """Position in the sorting order."""
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
    """Name."""
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
    """Name."""
    last_name = _v.string("lastName")
    """Last name."""
    position = _v.string("position")
    photo = _v.string("photo")


class SocialnetworkApiWorkgroupListOfMembersAwaitingInvite(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    photo = _v.string("photo")


class SocialnetworkApiWorkgroupListResultWorkgroupsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    image_id = _v.integer("imageId")
    avatar_type = _v.string("avatarType")
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    additional_data = _v.nested(
        "additionalData", lambda: SocialnetworkApiWorkgroupListResultWorkgroupsItemAdditionalData
    )
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""


class SocialnetworkApiWorkgroupListResultWorkgroupsItemAdditionalData(_v.View):
    __slots__ = ()
    role = _v.string("role")
    """Role."""
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
    """Name."""


class SocialnetworkApiWorkgroupUserData(_v.View):
    __slots__ = ()
    role = _v.anything("ROLE")
    """Role."""
    initiated_by_type = _v.anything("INITIATED_BY_TYPE")
    is_subscribed = _v.boolean("IS_SUBSCRIBED")
