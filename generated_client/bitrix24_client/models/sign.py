"""Answers of ``sign``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class SignB2eCompanyProvider(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    uid = _v.string("uid")
    name = _v.string("name")
    """Name."""
    date = _v.string("date")
    """Date."""
    expires = _v.string("expires")


class SignB2eDocument(_v.View):
    __slots__ = ()
    uid = _v.string("uid")
    state = _v.nested("state", lambda: SignB2eDocumentState)
    members = _v.array("members", _k.Nested(lambda: SignB2eDocumentMembersItem))
    """Members."""


class SignB2eDocumentMembersItem(_v.View):
    __slots__ = ()
    uid = _v.string("uid")
    role = _v.string("role")
    """Role."""
    party = _v.integer("party")
    user = _v.nested("user", lambda: SignB2eDocumentMembersItemUser)
    state = _v.nested("state", lambda: SignB2eDocumentMembersItemState)


class SignB2eDocumentMembersItemState(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""


class SignB2eDocumentMembersItemUser(_v.View):
    __slots__ = ()
    employee_code = _v.string("employeeCode")
    employee_id = _v.integer("employeeId")
    user_id = _v.integer("userId")
    """Id of the user."""


class SignB2eDocumentSendResult(_v.View):
    __slots__ = ()
    uid = _v.string("uid")
    state = _v.nested("state", lambda: SignB2eDocumentSendResultState)
    members = _v.array("members", _k.Nested(lambda: SignB2eDocumentSendResultMembersItem))
    """Members."""


class SignB2eDocumentSendResultMembersItem(_v.View):
    __slots__ = ()
    uid = _v.string("uid")
    role = _v.string("role")
    """Role."""
    party = _v.integer("party")
    user = _v.nested("user", lambda: SignB2eDocumentSendResultMembersItemUser)
    state = _v.nested("state", lambda: SignB2eDocumentSendResultMembersItemState)


class SignB2eDocumentSendResultMembersItemState(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""


class SignB2eDocumentSendResultMembersItemUser(_v.View):
    __slots__ = ()
    employee_code = _v.string("employeeCode")
    employee_id = _v.integer("employeeId")
    user_id = _v.integer("userId")
    """Id of the user."""


class SignB2eDocumentSendResultState(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""


class SignB2eDocumentState(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""


class SignB2eHcmlinkDocument(_v.View):
    __slots__ = ()
    company = _v.string("company")
    employee = _v.string("employee")
    document = _v.nested("document", lambda: SignB2eHcmlinkDocumentDocument)


class SignB2eHcmlinkDocumentDocument(_v.View):
    __slots__ = ()
    date = _v.string("date")
    """Date."""
    name = _v.string("name")
    """Name."""
    file_url = _v.string("fileUrl")
    file_name = _v.string("fileName")
    uid = _v.string("uid")
    document_uid = _v.string("documentUid")


class SignB2eMysafeTailResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    create_date = _v.string("create_date")
    signed_date = _v.string("signed_date")
    creator_id = _v.integer("creator_id")
    member_id = _v.integer("member_id")
    """Permanent id of the portal."""
    role = _v.string("role")
    """Role."""
    folder_name = _v.string("folderName")
    file_url = _v.string("file_url")


class SignB2ePersonalTailResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    signed_date = _v.string("signed_date")
    file_url = _v.string("file_url")
