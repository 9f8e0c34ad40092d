"""Answers of ``mailservice``."""

from __future__ import annotations


from .._runtime import views as _v


class Mailservice(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    site_id = _v.string("SITE_ID")
    """Id of the site."""
    active = _v.boolean("ACTIVE")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    name = _v.string("NAME")
    """Name."""
    server = _v.string("SERVER")
    port = _v.integer("PORT")
    encryption = _v.boolean("ENCRYPTION")
    link = _v.string("LINK")
    """Link."""
    icon = _v.string("ICON")
    smtp_server = _v.string("SMTP_SERVER")
    smtp_port = _v.integer("SMTP_PORT")
    smtp_login_as_imap = _v.boolean("SMTP_LOGIN_AS_IMAP")
    smtp_password_as_imap = _v.boolean("SMTP_PASSWORD_AS_IMAP")
    smtp_encryption = _v.boolean("SMTP_ENCRYPTION")
    upload_outgoing = _v.boolean("UPLOAD_OUTGOING")


class MailserviceFieldsResult(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    site_id = _v.string("SITE_ID")
    """Id of the site."""
    active = _v.string("ACTIVE")
    name = _v.string("NAME")
    """Name."""
    server = _v.string("SERVER")
    port = _v.string("PORT")
    encryption = _v.string("ENCRYPTION")
    link = _v.string("LINK")
    """Link."""
    icon = _v.string("ICON")
    sort = _v.string("SORT")
    """Position in the sorting order."""
