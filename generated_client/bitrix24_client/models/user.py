"""Answers of ``user``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class User(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.boolean("ACTIVE")
    name = _v.string("NAME")
    """Name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    second_name = _v.string("SECOND_NAME")
    email = _v.string("EMAIL")
    """E-mail addresses."""
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    time_zone = _v.string("TIME_ZONE")
    """Time zone."""
    is_online = _v.string("IS_ONLINE")
    timestamp_x = _v.mapping("TIMESTAMP_X", _k.ANY)
    """When it was last changed."""
    last_activity_date = _v.mapping("LAST_ACTIVITY_DATE", _k.ANY)
    """When the user was last active."""
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_www = _v.string("PERSONAL_WWW")
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    personal_mobile = _v.string("PERSONAL_MOBILE")
    personal_city = _v.string("PERSONAL_CITY")
    work_phone = _v.string("WORK_PHONE")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
    uf_department = _v.array("UF_DEPARTMENT", _k.INTEGER)
    user_type = _v.string("USER_TYPE")


class UserCurrentResult(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.boolean("ACTIVE")
    name = _v.string("NAME")
    """Name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    email = _v.string("EMAIL")
    """E-mail addresses."""
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    is_online = _v.string("IS_ONLINE")
    last_activity_date = _v.string("LAST_ACTIVITY_DATE")
    """When the user was last active."""
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
    uf_department = _v.array("UF_DEPARTMENT", _k.INTEGER)


class UserFieldsResult(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    active = _v.string("ACTIVE")
    name = _v.string("NAME")
    """Name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    second_name = _v.string("SECOND_NAME")
    title = _v.string("TITLE")
    """Title."""
    email = _v.string("EMAIL")
    """E-mail addresses."""
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    time_zone = _v.string("TIME_ZONE")
    """Time zone."""
    is_online = _v.string("IS_ONLINE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    last_activity_date = _v.string("LAST_ACTIVITY_DATE")
    """When the user was last active."""
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_profession = _v.string("PERSONAL_PROFESSION")
    personal_www = _v.string("PERSONAL_WWW")
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    personal_photo = _v.string("PERSONAL_PHOTO")
    personal_icq = _v.string("PERSONAL_ICQ")
    personal_phone = _v.string("PERSONAL_PHONE")
    personal_fax = _v.string("PERSONAL_FAX")
    personal_mobile = _v.string("PERSONAL_MOBILE")
    personal_pager = _v.string("PERSONAL_PAGER")
    personal_street = _v.string("PERSONAL_STREET")
    personal_city = _v.string("PERSONAL_CITY")
    personal_state = _v.string("PERSONAL_STATE")
    personal_zip = _v.string("PERSONAL_ZIP")
    personal_country = _v.string("PERSONAL_COUNTRY")
    personal_mailbox = _v.string("PERSONAL_MAILBOX")
    personal_notes = _v.string("PERSONAL_NOTES")
    work_phone = _v.string("WORK_PHONE")
    work_company = _v.string("WORK_COMPANY")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    work_department = _v.string("WORK_DEPARTMENT")
    work_www = _v.string("WORK_WWW")
    work_fax = _v.string("WORK_FAX")
    work_pager = _v.string("WORK_PAGER")
    work_street = _v.string("WORK_STREET")
    work_mailbox = _v.string("WORK_MAILBOX")
    work_city = _v.string("WORK_CITY")
    work_state = _v.string("WORK_STATE")
    work_zip = _v.string("WORK_ZIP")
    work_country = _v.string("WORK_COUNTRY")
    work_profile = _v.string("WORK_PROFILE")
    work_logo = _v.string("WORK_LOGO")
    work_notes = _v.string("WORK_NOTES")
    uf_skype_link = _v.string("UF_SKYPE_LINK")
    uf_zoom = _v.string("UF_ZOOM")
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
    uf_timeman = _v.string("UF_TIMEMAN")
    uf_department = _v.string("UF_DEPARTMENT")
    uf_interests = _v.string("UF_INTERESTS")
    uf_skills = _v.string("UF_SKILLS")
    uf_web_sites = _v.string("UF_WEB_SITES")
    uf_xing = _v.string("UF_XING")
    uf_linkedin = _v.string("UF_LINKEDIN")
    uf_twitter = _v.string("UF_TWITTER")
    uf_skype = _v.string("UF_SKYPE")
    uf_district = _v.string("UF_DISTRICT")
    uf_phone_inner = _v.string("UF_PHONE_INNER")
    user_type = _v.string("USER_TYPE")


class UserSearchResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.boolean("ACTIVE")
    name = _v.string("NAME")
    """Name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    second_name = _v.string("SECOND_NAME")
    email = _v.string("EMAIL")
    """E-mail addresses."""
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    time_zone = _v.string("TIME_ZONE")
    """Time zone."""
    is_online = _v.string("IS_ONLINE")
    timestamp_x = _v.mapping("TIMESTAMP_X", _k.ANY)
    """When it was last changed."""
    last_activity_date = _v.mapping("LAST_ACTIVITY_DATE", _k.ANY)
    """When the user was last active."""
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_www = _v.string("PERSONAL_WWW")
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    personal_mobile = _v.string("PERSONAL_MOBILE")
    personal_city = _v.string("PERSONAL_CITY")
    work_phone = _v.string("WORK_PHONE")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
    uf_department = _v.array("UF_DEPARTMENT", _k.INTEGER)
    user_type = _v.string("USER_TYPE")


class UserUserfield(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    xml_id = _v.anything("XML_ID")
    """External id."""
    sort = _v.string("SORT")
    """Position in the sorting order."""
    multiple = _v.string("MULTIPLE")
    """Whether the field holds several values."""
    mandatory = _v.string("MANDATORY")
    """Whether the field has to be filled in."""
    show_filter = _v.string("SHOW_FILTER")
    """Whether the field is offered in filters."""
    show_in_list = _v.string("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    edit_in_list = _v.string("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    is_searchable = _v.string("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    settings = _v.nested("SETTINGS", lambda: UserUserfieldSettings)
    """Settings."""
    list = _v.array("LIST", _k.Nested(lambda: UserUserfieldListItem))


class UserUserfieldListItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    sort = _v.string("SORT")
    """Position in the sorting order."""
    value = _v.string("VALUE")
    """Value."""
    def_ = _v.string("DEF")
    """Whether it is the default."""
    xml_id = _v.string("XML_ID")
    """External id."""


class UserUserfieldSettings(_v.View):
    """Settings."""

    __slots__ = ()
    display = _v.string("DISPLAY")
    list_height = _v.integer("LIST_HEIGHT")
    caption_no_value = _v.string("CAPTION_NO_VALUE")
    show_no_value = _v.string("SHOW_NO_VALUE")
    default_value = _v.string("DEFAULT_VALUE")
    """Value that an empty field takes."""
