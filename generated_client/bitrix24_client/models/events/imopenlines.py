"""What events of ``imopenlines`` carry."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class OnImConnectorDialogFinishEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    line = _v.string("LINE")
    """Id of the open channel."""
    data = _v.array("DATA", _k.Nested(lambda: OnImConnectorDialogFinishEventDataDataItem))
    """Data."""


class OnImConnectorDialogFinishEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnImConnectorDialogFinishEventDataDataItemConnector)
    """Code of the connector."""
    session = _v.nested("session", lambda: OnImConnectorDialogFinishEventDataDataItemSession)
    chat = _v.nested("chat", lambda: OnImConnectorDialogFinishEventDataDataItemChat)
    user = _v.nested("user", lambda: OnImConnectorDialogFinishEventDataDataItemUser)


class OnImConnectorDialogFinishEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnImConnectorDialogFinishEventDataDataItemConnector(_v.View):
    """Code of the connector."""

    __slots__ = ()
    connector_id = _v.string("connector_id")
    line_id = _v.integer("line_id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    user_id = _v.integer("user_id")
    """Id of the user."""


class OnImConnectorDialogFinishEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.string("closed")
    """Whether it is closed."""
    parent_id = _v.integer("parent_id")
    """Id of the parent."""
    close_term = _v.integer("close_term")


class OnImConnectorDialogFinishEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnImConnectorDialogStartEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    line = _v.string("LINE")
    """Id of the open channel."""
    data = _v.array("DATA", _k.Nested(lambda: OnImConnectorDialogStartEventDataDataItem))
    """Data."""


class OnImConnectorDialogStartEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnImConnectorDialogStartEventDataDataItemConnector)
    """Code of the connector."""
    session = _v.nested("session", lambda: OnImConnectorDialogStartEventDataDataItemSession)
    chat = _v.nested("chat", lambda: OnImConnectorDialogStartEventDataDataItemChat)
    user = _v.nested("user", lambda: OnImConnectorDialogStartEventDataDataItemUser)


class OnImConnectorDialogStartEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnImConnectorDialogStartEventDataDataItemConnector(_v.View):
    """Code of the connector."""

    __slots__ = ()
    connector_id = _v.string("connector_id")
    line_id = _v.integer("line_id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    user_id = _v.integer("user_id")
    """Id of the user."""


class OnImConnectorDialogStartEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.boolean("closed")
    """Whether it is closed."""
    parent_id = _v.integer("parent_id")
    """Id of the parent."""
    close_term = _v.integer("close_term")


class OnImConnectorDialogStartEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnImConnectorMessageAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    line = _v.integer("LINE")
    """Id of the open channel."""
    messages = _v.array("MESSAGES", _k.Nested(lambda: OnImConnectorMessageAddEventDataMessagesItem))


class OnImConnectorMessageAddEventDataMessagesItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnImConnectorMessageAddEventDataMessagesItemIm)
    """Messengers."""
    message = _v.nested("message", lambda: OnImConnectorMessageAddEventDataMessagesItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: OnImConnectorMessageAddEventDataMessagesItemChat)


class OnImConnectorMessageAddEventDataMessagesItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageAddEventDataMessagesItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    message_id = _v.integer("message_id")
    """Id of the message."""


class OnImConnectorMessageAddEventDataMessagesItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    user_id = _v.integer("user_id")
    """Id of the user."""
    text = _v.string("text")
    """Text."""


class OnImConnectorMessageDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    line = _v.integer("LINE")
    """Id of the open channel."""
    messages = _v.array(
        "MESSAGES", _k.Nested(lambda: OnImConnectorMessageDeleteEventDataMessagesItem)
    )


class OnImConnectorMessageDeleteEventDataMessagesItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnImConnectorMessageDeleteEventDataMessagesItemIm)
    """Messengers."""
    message = _v.nested("message", lambda: OnImConnectorMessageDeleteEventDataMessagesItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: OnImConnectorMessageDeleteEventDataMessagesItemChat)


class OnImConnectorMessageDeleteEventDataMessagesItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageDeleteEventDataMessagesItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    message_id = _v.integer("message_id")
    """Id of the message."""


class OnImConnectorMessageDeleteEventDataMessagesItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    line = _v.integer("LINE")
    """Id of the open channel."""
    messages = _v.array(
        "MESSAGES", _k.Nested(lambda: OnImConnectorMessageUpdateEventDataMessagesItem)
    )


class OnImConnectorMessageUpdateEventDataMessagesItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnImConnectorMessageUpdateEventDataMessagesItemIm)
    """Messengers."""
    message = _v.nested("message", lambda: OnImConnectorMessageUpdateEventDataMessagesItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: OnImConnectorMessageUpdateEventDataMessagesItemChat)


class OnImConnectorMessageUpdateEventDataMessagesItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageUpdateEventDataMessagesItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    message_id = _v.integer("message_id")
    """Id of the message."""


class OnImConnectorMessageUpdateEventDataMessagesItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.array("id", _k.STRING)
    text = _v.string("text")
    """Text."""


class OnImConnectorStatusDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("connector")
    """Code of the connector."""
    line = _v.integer("line")
    """Id of the open channel."""


class OnOpenLineMessageAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    data = _v.array("DATA", _k.Nested(lambda: OnOpenLineMessageAddEventDataDataItem))
    """Data."""


class OnOpenLineMessageAddEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnOpenLineMessageAddEventDataDataItemConnector)
    """Code of the connector."""
    chat = _v.nested("chat", lambda: OnOpenLineMessageAddEventDataDataItemChat)
    message = _v.nested("message", lambda: OnOpenLineMessageAddEventDataDataItemMessage)
    """Text of the message."""
    ref = _v.array("ref", _k.ANY)
    extra = _v.nested("extra", lambda: OnOpenLineMessageAddEventDataDataItemExtra)


class OnOpenLineMessageAddEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnOpenLineMessageAddEventDataDataItemConnector(_v.View):
    """Code of the connector."""

    __slots__ = ()
    connector_id = _v.string("connector_id")
    line_id = _v.integer("line_id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    user_id = _v.integer("user_id")
    """Id of the user."""


class OnOpenLineMessageAddEventDataDataItemExtra(_v.View):
    __slots__ = ()
    extra_url = _v.string("EXTRA_URL")


class OnOpenLineMessageAddEventDataDataItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.integer("id")
    date = _v.string("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    files = _v.array("files", _k.ANY)
    """Files."""
    attach = _v.string("attach")
    """Attachment of the message."""
    system = _v.boolean("system")
    user_id = _v.integer("user_id")
    """Id of the user."""


class OnOpenLineMessageDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    line = _v.integer("LINE")
    """Id of the open channel."""
    data = _v.array("DATA", _k.Nested(lambda: OnOpenLineMessageDeleteEventDataDataItem))
    """Data."""


class OnOpenLineMessageDeleteEventDataDataItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnOpenLineMessageDeleteEventDataDataItemIm)
    """Messengers."""
    message = _v.nested("message", lambda: OnOpenLineMessageDeleteEventDataDataItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: OnOpenLineMessageDeleteEventDataDataItemChat)


class OnOpenLineMessageDeleteEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnOpenLineMessageDeleteEventDataDataItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    message_id = _v.integer("message_id")
    """Id of the message."""


class OnOpenLineMessageDeleteEventDataDataItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.integer("id")


class OnOpenLineMessageUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    line = _v.integer("LINE")
    """Id of the open channel."""
    data = _v.array("DATA", _k.Nested(lambda: OnOpenLineMessageUpdateEventDataDataItem))
    """Data."""


class OnOpenLineMessageUpdateEventDataDataItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnOpenLineMessageUpdateEventDataDataItemIm)
    """Messengers."""
    message = _v.nested("message", lambda: OnOpenLineMessageUpdateEventDataDataItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: OnOpenLineMessageUpdateEventDataDataItemChat)


class OnOpenLineMessageUpdateEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnOpenLineMessageUpdateEventDataDataItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    message_id = _v.integer("message_id")
    """Id of the message."""


class OnOpenLineMessageUpdateEventDataDataItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.integer("id")


class OnSessionFinishEventData(_v.View):
    """Data."""

    __slots__ = ()
    data = _v.array("DATA", _k.Nested(lambda: OnSessionFinishEventDataDataItem))
    """Data."""


class OnSessionFinishEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnSessionFinishEventDataDataItemConnector)
    """Code of the connector."""
    session = _v.nested("session", lambda: OnSessionFinishEventDataDataItemSession)
    chat = _v.nested("chat", lambda: OnSessionFinishEventDataDataItemChat)
    user = _v.nested("user", lambda: OnSessionFinishEventDataDataItemUser)


class OnSessionFinishEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnSessionFinishEventDataDataItemConnector(_v.View):
    """Code of the connector."""

    __slots__ = ()
    connector_id = _v.string("connector_id")
    line_id = _v.integer("line_id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    user_id = _v.integer("user_id")
    """Id of the user."""


class OnSessionFinishEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.boolean("closed")
    """Whether it is closed."""
    parent_id = _v.integer("parent_id")
    """Id of the parent."""
    close_term = _v.integer("close_term")


class OnSessionFinishEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnSessionStartEventData(_v.View):
    """Data."""

    __slots__ = ()
    data = _v.array("DATA", _k.Nested(lambda: OnSessionStartEventDataDataItem))
    """Data."""


class OnSessionStartEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnSessionStartEventDataDataItemConnector)
    """Code of the connector."""
    session = _v.nested("session", lambda: OnSessionStartEventDataDataItemSession)
    chat = _v.nested("chat", lambda: OnSessionStartEventDataDataItemChat)
    user = _v.nested("user", lambda: OnSessionStartEventDataDataItemUser)


class OnSessionStartEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnSessionStartEventDataDataItemConnector(_v.View):
    """Code of the connector."""

    __slots__ = ()
    connector_id = _v.string("connector_id")
    line_id = _v.integer("line_id")
    chat_id = _v.integer("chat_id")
    """Id of the chat."""
    user_id = _v.integer("user_id")
    """Id of the user."""


class OnSessionStartEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.boolean("closed")
    """Whether it is closed."""
    parent_id = _v.integer("parent_id")
    """Id of the parent."""
    close_term = _v.integer("close_term")


class OnSessionStartEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
