"""Answers of ``mail``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class MailMailbox(_v.View):
    __slots__ = ()
    email = _v.string("email")
    """E-mail addresses."""
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    sender_name = _v.string("senderName")


class MailMailboxField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class MailMailboxFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: MailMailboxField))
    """The records."""


class MailMailboxSendersResultItemsItem(_v.View):
    __slots__ = ()
    email = _v.string("email")
    """E-mail addresses."""
    name = _v.string("name")
    """Name."""
    sender = _v.string("sender")


class MailMessage(_v.View):
    __slots__ = ()
    bindings = _v.array("bindings", _k.ANY)
    body = _v.string("body")
    cc = _v.string("cc")
    date = _v.string("date")
    """Date."""
    from_ = _v.string("from")
    """Begin of the period."""
    has_attachments = _v.boolean("hasAttachments")
    id = _v.integer("id")
    is_seen = _v.boolean("isSeen")
    mailbox_email = _v.string("mailboxEmail")
    mailbox_id = _v.integer("mailboxId")
    subject = _v.string("subject")
    to = _v.string("to")
    """End of the period."""
    url = _v.string("url")
    """Address."""


class MailMessageCreatecalendareventResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    event_id = _v.integer("eventId")
    message_id = _v.integer("messageId")
    """Id of the message."""


class MailMessageCreatechatResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    message_id = _v.integer("messageId")
    """Id of the message."""
    existing = _v.boolean("existing")


class MailMessageCreatefeedpostResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    post_id = _v.integer("postId")
    message_id = _v.integer("messageId")
    """Id of the message."""


class MailMessageCreatetaskResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    task_id = _v.integer("taskId")
    """Id of the task."""
    message_id = _v.integer("messageId")
    """Id of the message."""


class MailMessageField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class MailMessageFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: MailMessageField))
    """The records."""


class MailMessageForwardResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    to = _v.array("to", _k.STRING)
    """End of the period."""


class MailMessageMovetofolderResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    moved_count = _v.integer("movedCount")
    action = _v.string("action")
    """Action."""


class MailMessageReplyResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    to = _v.array("to", _k.STRING)
    """End of the period."""


class MailMessageSendResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""
    to = _v.array("to", _k.STRING)
    """End of the period."""


class MailMessageThreadResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    subject = _v.string("subject")
    from_ = _v.string("from")
    """Begin of the period."""
    to = _v.string("to")
    """End of the period."""
    cc = _v.string("cc")
    date = _v.string("date")
    """Date."""
    body = _v.string("body")


class MailRecipientField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class MailRecipientFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: MailRecipientField))
    """The records."""


class MailRecipientListcontactsResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    email = _v.string("email")
    """E-mail addresses."""
    name = _v.string("name")
    """Name."""


class MailRecipientListemployeesResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    email = _v.string("email")
    """E-mail addresses."""
    name = _v.string("name")
    """Name."""
