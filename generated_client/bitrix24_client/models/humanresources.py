"""Answers of ``humanresources``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class HumanresourcesHcmlinkCompanyFieldsItemType(StrEnum):
    STRING = "STRING"  # string
    FIRST_NAME = "FIRST_NAME"  # first name
    LAST_NAME = "LAST_NAME"  # last name
    PATRONYMIC_NAME = "PATRONYMIC_NAME"  # middle name
    PHONE = "PHONE"  # phone
    EMAIL = "EMAIL"  # email address
    ADDRESS = "ADDRESS"  # address
    BIRTHDAY = "BIRTHDAY"  # date of birth
    POSITION = "POSITION"  # position
    DEPARTMENT = "DEPARTMENT"  # department
    DOCUMENT_REGISTRATION_NUMBER = "DOCUMENT_REGISTRATION_NUMBER"  # document registration number
    DOCUMENT_UID = "DOCUMENT_UID"  # unique document identifier
    DOCUMENT_DATE = "DOCUMENT_DATE"  # document date


class HumanresourcesHcmlinkEmployeeSetResultStatus(StrEnum):
    OK = "ok"  # the list was processed without errors
    ERROR = "error"  # errors occurred during processing


class HumanresourcesHcmlinkCompany(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    company = _v.string("company")
    crm_company_id = _v.integer("crmCompanyId")
    title = _v.string("title")
    """Title."""
    data = _v.nested("data", lambda: HumanresourcesHcmlinkCompanyData)
    """Data."""
    created_at = _v.string("createdAt")
    """When it was made."""
    fields = _v.array("fields", _k.Nested(lambda: HumanresourcesHcmlinkCompanyFieldsItem))
    """Fields, by name."""
    person = _v.string("person")


class HumanresourcesHcmlinkCompanyData(_v.View):
    """Data."""

    __slots__ = ()
    tax_id = _v.string("taxId")


class HumanresourcesHcmlinkCompanyFieldsItem(_v.View):
    __slots__ = ()
    field = _v.string("field")
    title = _v.string("title")
    """Title."""
    type = _v.choice("type", HumanresourcesHcmlinkCompanyFieldsItemType)
    """Type."""
    ttl = _v.integer("ttl")


class HumanresourcesHcmlinkCompanyUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    company = _v.string("company")
    crm_company_id = _v.integer("crmCompanyId")
    title = _v.string("title")
    """Title."""
    data = _v.nested("data", lambda: HumanresourcesHcmlinkCompanyUserData)
    """Data."""
    person = _v.string("person")


class HumanresourcesHcmlinkCompanyUserData(_v.View):
    """Data."""

    __slots__ = ()
    tax_id = _v.string("taxId")


class HumanresourcesHcmlinkEmployee(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    company = _v.string("company")
    person = _v.string("person")
    employees = _v.array("employees", _k.Nested(lambda: HumanresourcesHcmlinkEmployeeEmployeesItem))
    user_id = _v.integer("userId")
    """Id of the user."""
    title = _v.string("title")
    """Title."""
    created_at = _v.string("createdAt")
    """When it was made."""
    updated_at = _v.string("updatedAt")
    """When it was last changed."""


class HumanresourcesHcmlinkEmployeeEmployeesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    employee = _v.string("employee")
    data = _v.nested("data", lambda: HumanresourcesHcmlinkEmployeeEmployeesItemData)
    """Data."""
    created_at = _v.string("createdAt")
    """When it was made."""


class HumanresourcesHcmlinkEmployeeEmployeesItemData(_v.View):
    """Data."""

    __slots__ = ()
    position = _v.string("position")


class HumanresourcesHcmlinkEmployeeSetResult(_v.View):
    __slots__ = ()
    status = _v.choice("status", HumanresourcesHcmlinkEmployeeSetResultStatus)
    """Status."""
    errors = _v.array("errors", _k.STRING)


class HumanresourcesHcmlinkFieldValue(_v.View):
    __slots__ = ()
    status = _v.choice("status", HumanresourcesHcmlinkEmployeeSetResultStatus)
    """Status."""
    errors = _v.array("errors", _k.STRING)


class HumanresourcesHcmlinkJobStatusGetResult(_v.View):
    __slots__ = ()
    alive = _v.boolean("alive")
