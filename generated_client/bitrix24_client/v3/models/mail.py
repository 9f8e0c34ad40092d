"""Answers of ``mail``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class MailMailbox(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    email = _v.string("email")
    sender_name = _v.string("senderName")


class MailMailboxField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class MailMailboxFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: MailMailboxField))


class MailMailboxSendersResultItemsItem(_v.View):
    __slots__ = ()
    email = _v.string("email")
    name = _v.string("name")
    sender = _v.string("sender")


class MailMessage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    mailbox_id = _v.integer("mailboxId")
    mailbox_email = _v.string("mailboxEmail")
    subject = _v.string("subject")
    from_ = _v.string("from")
    to = _v.string("to")
    cc = _v.string("cc")
    date = _v.string("date")
    is_seen = _v.boolean("isSeen")
    has_attachments = _v.boolean("hasAttachments")
    url = _v.string("url")
    bindings = _v.array("bindings", _k.ANY)
    body = _v.string("body")


class MailMessageCreatecalendareventResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    event_id = _v.integer("eventId")
    message_id = _v.integer("messageId")


class MailMessageCreatechatResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    chat_id = _v.integer("chatId")
    message_id = _v.integer("messageId")
    existing = _v.boolean("existing")


class MailMessageCreatefeedpostResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    post_id = _v.integer("postId")
    message_id = _v.integer("messageId")


class MailMessageCreatetaskResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    task_id = _v.integer("taskId")
    message_id = _v.integer("messageId")


class MailMessageField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class MailMessageFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: MailMessageField))


class MailMessageForwardResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    to = _v.array("to", _k.STRING)


class MailMessageMovetofolderResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    moved_count = _v.integer("movedCount")
    action = _v.string("action")


class MailMessageReplyResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    to = _v.array("to", _k.STRING)


class MailMessageSendResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    to = _v.array("to", _k.STRING)


class MailMessageThreadResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    subject = _v.string("subject")
    from_ = _v.string("from")
    to = _v.string("to")
    cc = _v.string("cc")
    date = _v.string("date")
    body = _v.string("body")


class MailRecipientField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class MailRecipientFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: MailRecipientField))


class MailRecipientListcontactsResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    email = _v.string("email")
    name = _v.string("name")


class MailRecipientListemployeesResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    email = _v.string("email")
    name = _v.string("name")
