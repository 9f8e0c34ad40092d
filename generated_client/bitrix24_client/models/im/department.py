"""Answers of ``im.department``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class ImDepartment(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    full_name = _v.string("full_name")
    manager_user_id = _v.integer("manager_user_id")
    manager_user_data = _v.nested("manager_user_data", lambda: ImDepartmentManagerUserData)


class ImDepartmentManagerUserData(_v.View):
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
    phones = _v.nested("phones", lambda: ImDepartmentManagerUserDataPhones)
    bot_data = _v.mapping("bot_data", _k.ANY)
    type = _v.string("type")
    """Type."""
    website = _v.string("website")
    email = _v.string("email")
    """E-mail addresses."""


class ImDepartmentManagerUserDataPhones(_v.View):
    __slots__ = ()
    personal_mobile = _v.string("personal_mobile")
    inner_phone = _v.string("inner_phone")
