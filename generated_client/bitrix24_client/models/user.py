"""Answers of ``user``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class User(_v.View):
    __slots__ = ()
    active = _v.boolean("ACTIVE")
    admin = _v.boolean("ADMIN")
    email = _v.string("EMAIL")
    """E-mail addresses."""
    id = _v.string("ID")
    last_name = _v.string("LAST_NAME")
    """Last name."""
    name = _v.string("NAME")
    """Name."""
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    personal_city = _v.string("PERSONAL_CITY")
    personal_country = _v.string("PERSONAL_COUNTRY")
    personal_fax = _v.string("PERSONAL_FAX")
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_icq = _v.string("PERSONAL_ICQ")
    personal_mailbox = _v.string("PERSONAL_MAILBOX")
    personal_mobile = _v.string("PERSONAL_MOBILE")
    personal_notes = _v.string("PERSONAL_NOTES")
    personal_pager = _v.string("PERSONAL_PAGER")
    personal_phone = _v.string("PERSONAL_PHONE")
    personal_photo = _v.anything("PERSONAL_PHOTO")
    personal_profession = _v.string("PERSONAL_PROFESSION")
    personal_state = _v.string("PERSONAL_STATE")
    personal_street = _v.string("PERSONAL_STREET")
    personal_www = _v.string("PERSONAL_WWW")
    personal_zip = _v.string("PERSONAL_ZIP")
    second_name = _v.string("SECOND_NAME")
    time_zone = _v.string("TIME_ZONE")
    """Time zone."""
    uf_department = _v.anything("UF_DEPARTMENT")
    uf_district = _v.string("UF_DISTRICT")
    uf_facebook = _v.string("UF_FACEBOOK")
    uf_interests = _v.string("UF_INTERESTS")
    uf_linkedin = _v.string("UF_LINKEDIN")
    uf_phone_inner = _v.string("UF_PHONE_INNER")
    uf_skills = _v.string("UF_SKILLS")
    uf_skype = _v.string("UF_SKYPE")
    uf_skype_link = _v.string("UF_SKYPE_LINK")
    uf_twitter = _v.string("UF_TWITTER")
    uf_web_sites = _v.string("UF_WEB_SITES")
    uf_xing = _v.string("UF_XING")
    uf_zoom = _v.string("UF_ZOOM")
    work_city = _v.string("WORK_CITY")
    work_company = _v.string("WORK_COMPANY")
    work_country = _v.string("WORK_COUNTRY")
    work_department = _v.string("WORK_DEPARTMENT")
    work_fax = _v.string("WORK_FAX")
    work_logo = _v.array("WORK_LOGO", _k.ANY)
    work_mailbox = _v.string("WORK_MAILBOX")
    work_notes = _v.string("WORK_NOTES")
    work_pager = _v.string("WORK_PAGER")
    work_phone = _v.string("WORK_PHONE")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    work_profile = _v.string("WORK_PROFILE")
    work_state = _v.string("WORK_STATE")
    work_street = _v.string("WORK_STREET")
    work_www = _v.string("WORK_WWW")
    work_zip = _v.string("WORK_ZIP")
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    is_online = _v.string("IS_ONLINE")
    timestamp_x = _v.mapping("TIMESTAMP_X", _k.ANY)
    """When it was last changed."""
    last_activity_date = _v.mapping("LAST_ACTIVITY_DATE", _k.ANY)
    """When the user was last active."""
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
    user_type = _v.string("USER_TYPE")


class UserCurrentResult(_v.View):
    __slots__ = ()
    active = _v.boolean("ACTIVE")
    admin = _v.boolean("ADMIN")
    email = _v.string("EMAIL")
    """E-mail addresses."""
    id = _v.string("ID")
    last_name = _v.string("LAST_NAME")
    """Last name."""
    name = _v.string("NAME")
    """Name."""
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    personal_city = _v.string("PERSONAL_CITY")
    personal_country = _v.string("PERSONAL_COUNTRY")
    personal_fax = _v.string("PERSONAL_FAX")
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_icq = _v.string("PERSONAL_ICQ")
    personal_mailbox = _v.string("PERSONAL_MAILBOX")
    personal_mobile = _v.string("PERSONAL_MOBILE")
    personal_notes = _v.string("PERSONAL_NOTES")
    personal_pager = _v.string("PERSONAL_PAGER")
    personal_phone = _v.string("PERSONAL_PHONE")
    personal_photo = _v.anything("PERSONAL_PHOTO")
    personal_profession = _v.string("PERSONAL_PROFESSION")
    personal_state = _v.string("PERSONAL_STATE")
    personal_street = _v.string("PERSONAL_STREET")
    personal_www = _v.string("PERSONAL_WWW")
    personal_zip = _v.string("PERSONAL_ZIP")
    second_name = _v.string("SECOND_NAME")
    time_zone = _v.string("TIME_ZONE")
    """Time zone."""
    uf_department = _v.anything("UF_DEPARTMENT")
    uf_district = _v.string("UF_DISTRICT")
    uf_facebook = _v.string("UF_FACEBOOK")
    uf_interests = _v.string("UF_INTERESTS")
    uf_linkedin = _v.string("UF_LINKEDIN")
    uf_phone_inner = _v.string("UF_PHONE_INNER")
    uf_skills = _v.string("UF_SKILLS")
    uf_skype = _v.string("UF_SKYPE")
    uf_skype_link = _v.string("UF_SKYPE_LINK")
    uf_twitter = _v.string("UF_TWITTER")
    uf_web_sites = _v.string("UF_WEB_SITES")
    uf_xing = _v.string("UF_XING")
    uf_zoom = _v.string("UF_ZOOM")
    work_city = _v.string("WORK_CITY")
    work_company = _v.string("WORK_COMPANY")
    work_country = _v.string("WORK_COUNTRY")
    work_department = _v.string("WORK_DEPARTMENT")
    work_fax = _v.string("WORK_FAX")
    work_logo = _v.array("WORK_LOGO", _k.ANY)
    work_mailbox = _v.string("WORK_MAILBOX")
    work_notes = _v.string("WORK_NOTES")
    work_pager = _v.string("WORK_PAGER")
    work_phone = _v.string("WORK_PHONE")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    work_profile = _v.string("WORK_PROFILE")
    work_state = _v.string("WORK_STATE")
    work_street = _v.string("WORK_STREET")
    work_www = _v.string("WORK_WWW")
    work_zip = _v.string("WORK_ZIP")
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    is_online = _v.string("IS_ONLINE")
    last_activity_date = _v.string("LAST_ACTIVITY_DATE")
    """When the user was last active."""
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")


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
    active = _v.boolean("ACTIVE")
    admin = _v.boolean("ADMIN")
    email = _v.string("EMAIL")
    """E-mail addresses."""
    id = _v.string("ID")
    last_name = _v.string("LAST_NAME")
    """Last name."""
    name = _v.string("NAME")
    """Name."""
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    personal_city = _v.string("PERSONAL_CITY")
    personal_country = _v.string("PERSONAL_COUNTRY")
    personal_fax = _v.string("PERSONAL_FAX")
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_icq = _v.string("PERSONAL_ICQ")
    personal_mailbox = _v.string("PERSONAL_MAILBOX")
    personal_mobile = _v.string("PERSONAL_MOBILE")
    personal_notes = _v.string("PERSONAL_NOTES")
    personal_pager = _v.string("PERSONAL_PAGER")
    personal_phone = _v.string("PERSONAL_PHONE")
    personal_photo = _v.anything("PERSONAL_PHOTO")
    personal_profession = _v.string("PERSONAL_PROFESSION")
    personal_state = _v.string("PERSONAL_STATE")
    personal_street = _v.string("PERSONAL_STREET")
    personal_www = _v.string("PERSONAL_WWW")
    personal_zip = _v.string("PERSONAL_ZIP")
    second_name = _v.string("SECOND_NAME")
    time_zone = _v.string("TIME_ZONE")
    """Time zone."""
    uf_department = _v.anything("UF_DEPARTMENT")
    uf_district = _v.string("UF_DISTRICT")
    uf_facebook = _v.string("UF_FACEBOOK")
    uf_interests = _v.string("UF_INTERESTS")
    uf_linkedin = _v.string("UF_LINKEDIN")
    uf_phone_inner = _v.string("UF_PHONE_INNER")
    uf_skills = _v.string("UF_SKILLS")
    uf_skype = _v.string("UF_SKYPE")
    uf_skype_link = _v.string("UF_SKYPE_LINK")
    uf_twitter = _v.string("UF_TWITTER")
    uf_web_sites = _v.string("UF_WEB_SITES")
    uf_xing = _v.string("UF_XING")
    uf_zoom = _v.string("UF_ZOOM")
    work_city = _v.string("WORK_CITY")
    work_company = _v.string("WORK_COMPANY")
    work_country = _v.string("WORK_COUNTRY")
    work_department = _v.string("WORK_DEPARTMENT")
    work_fax = _v.string("WORK_FAX")
    work_logo = _v.array("WORK_LOGO", _k.ANY)
    work_mailbox = _v.string("WORK_MAILBOX")
    work_notes = _v.string("WORK_NOTES")
    work_pager = _v.string("WORK_PAGER")
    work_phone = _v.string("WORK_PHONE")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    work_profile = _v.string("WORK_PROFILE")
    work_state = _v.string("WORK_STATE")
    work_street = _v.string("WORK_STREET")
    work_www = _v.string("WORK_WWW")
    work_zip = _v.string("WORK_ZIP")
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    is_online = _v.string("IS_ONLINE")
    timestamp_x = _v.mapping("TIMESTAMP_X", _k.ANY)
    """When it was last changed."""
    last_activity_date = _v.mapping("LAST_ACTIVITY_DATE", _k.ANY)
    """When the user was last active."""
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
    user_type = _v.string("USER_TYPE")


class UserUserfield(_v.View):
    __slots__ = ()
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    """Title of the field in forms."""
    edit_in_list = _v.boolean("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    error_message = _v.string("ERROR_MESSAGE")
    """Text shown when the value is wrong."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    help_message = _v.string("HELP_MESSAGE")
    """Hint beside the field."""
    is_searchable = _v.boolean("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    label = _v.string("LABEL")
    list_column_label = _v.string("LIST_COLUMN_LABEL")
    """Title of the column in lists."""
    list_filter_label = _v.string("LIST_FILTER_LABEL")
    """Title of the field in the filter."""
    mandatory = _v.boolean("MANDATORY")
    """Whether the field has to be filled in."""
    multiple = _v.boolean("MULTIPLE")
    """Whether the field holds several values."""
    settings = _v.nested("SETTINGS", lambda: UserUserfieldSettings)
    """Settings."""
    show_filter = _v.boolean("SHOW_FILTER")
    """Whether the field is offered in filters."""
    show_in_list = _v.boolean("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    xml_id = _v.string("XML_ID")
    """External id."""
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
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
