"""What events of ``imopenlines`` carry."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class OnImConnectorDialogFinishEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    line = _v.string("LINE")
    data = _v.array("DATA", _k.Nested(lambda: OnImConnectorDialogFinishEventDataDataItem))


class OnImConnectorDialogFinishEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnImConnectorDialogFinishEventDataDataItemConnector)
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
    user_id = _v.integer("user_id")


class OnImConnectorDialogFinishEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.string("closed")
    parent_id = _v.integer("parent_id")
    close_term = _v.integer("close_term")


class OnImConnectorDialogFinishEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnImConnectorDialogStartEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    line = _v.string("LINE")
    data = _v.array("DATA", _k.Nested(lambda: OnImConnectorDialogStartEventDataDataItem))


class OnImConnectorDialogStartEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnImConnectorDialogStartEventDataDataItemConnector)
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
    user_id = _v.integer("user_id")


class OnImConnectorDialogStartEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.boolean("closed")
    parent_id = _v.integer("parent_id")
    close_term = _v.integer("close_term")


class OnImConnectorDialogStartEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnImConnectorMessageAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    line = _v.integer("LINE")
    messages = _v.array("MESSAGES", _k.Nested(lambda: OnImConnectorMessageAddEventDataMessagesItem))


class OnImConnectorMessageAddEventDataMessagesItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnImConnectorMessageAddEventDataMessagesItemIm)
    message = _v.nested("message", lambda: OnImConnectorMessageAddEventDataMessagesItemMessage)
    chat = _v.nested("chat", lambda: OnImConnectorMessageAddEventDataMessagesItemChat)


class OnImConnectorMessageAddEventDataMessagesItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageAddEventDataMessagesItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    message_id = _v.integer("message_id")


class OnImConnectorMessageAddEventDataMessagesItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    user_id = _v.integer("user_id")
    text = _v.string("text")


class OnImConnectorMessageDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    line = _v.integer("LINE")
    messages = _v.array(
        "MESSAGES", _k.Nested(lambda: OnImConnectorMessageDeleteEventDataMessagesItem)
    )


class OnImConnectorMessageDeleteEventDataMessagesItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnImConnectorMessageDeleteEventDataMessagesItemIm)
    message = _v.nested("message", lambda: OnImConnectorMessageDeleteEventDataMessagesItemMessage)
    chat = _v.nested("chat", lambda: OnImConnectorMessageDeleteEventDataMessagesItemChat)


class OnImConnectorMessageDeleteEventDataMessagesItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageDeleteEventDataMessagesItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    message_id = _v.integer("message_id")


class OnImConnectorMessageDeleteEventDataMessagesItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    line = _v.integer("LINE")
    messages = _v.array(
        "MESSAGES", _k.Nested(lambda: OnImConnectorMessageUpdateEventDataMessagesItem)
    )


class OnImConnectorMessageUpdateEventDataMessagesItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnImConnectorMessageUpdateEventDataMessagesItemIm)
    message = _v.nested("message", lambda: OnImConnectorMessageUpdateEventDataMessagesItemMessage)
    chat = _v.nested("chat", lambda: OnImConnectorMessageUpdateEventDataMessagesItemChat)


class OnImConnectorMessageUpdateEventDataMessagesItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")


class OnImConnectorMessageUpdateEventDataMessagesItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    message_id = _v.integer("message_id")


class OnImConnectorMessageUpdateEventDataMessagesItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.array("id", _k.STRING)
    text = _v.string("text")


class OnImConnectorStatusDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("connector")
    line = _v.integer("line")


class OnOpenLineMessageAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    data = _v.array("DATA", _k.Nested(lambda: OnOpenLineMessageAddEventDataDataItem))


class OnOpenLineMessageAddEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnOpenLineMessageAddEventDataDataItemConnector)
    chat = _v.nested("chat", lambda: OnOpenLineMessageAddEventDataDataItemChat)
    message = _v.nested("message", lambda: OnOpenLineMessageAddEventDataDataItemMessage)
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
    user_id = _v.integer("user_id")


class OnOpenLineMessageAddEventDataDataItemExtra(_v.View):
    __slots__ = ()
    extra_url = _v.string("EXTRA_URL")


class OnOpenLineMessageAddEventDataDataItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.integer("id")
    date = _v.string("date")
    text = _v.string("text")
    files = _v.array("files", _k.ANY)
    attach = _v.string("attach")
    system = _v.boolean("system")
    user_id = _v.integer("user_id")


class OnOpenLineMessageDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    line = _v.integer("LINE")
    data = _v.array("DATA", _k.Nested(lambda: OnOpenLineMessageDeleteEventDataDataItem))


class OnOpenLineMessageDeleteEventDataDataItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnOpenLineMessageDeleteEventDataDataItemIm)
    message = _v.nested("message", lambda: OnOpenLineMessageDeleteEventDataDataItemMessage)
    chat = _v.nested("chat", lambda: OnOpenLineMessageDeleteEventDataDataItemChat)


class OnOpenLineMessageDeleteEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnOpenLineMessageDeleteEventDataDataItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    message_id = _v.integer("message_id")


class OnOpenLineMessageDeleteEventDataDataItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.integer("id")


class OnOpenLineMessageUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    connector = _v.string("CONNECTOR")
    line = _v.integer("LINE")
    data = _v.array("DATA", _k.Nested(lambda: OnOpenLineMessageUpdateEventDataDataItem))


class OnOpenLineMessageUpdateEventDataDataItem(_v.View):
    __slots__ = ()
    im = _v.nested("im", lambda: OnOpenLineMessageUpdateEventDataDataItemIm)
    message = _v.nested("message", lambda: OnOpenLineMessageUpdateEventDataDataItemMessage)
    chat = _v.nested("chat", lambda: OnOpenLineMessageUpdateEventDataDataItemChat)


class OnOpenLineMessageUpdateEventDataDataItemChat(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnOpenLineMessageUpdateEventDataDataItemIm(_v.View):
    """Messengers."""

    __slots__ = ()
    chat_id = _v.integer("chat_id")
    message_id = _v.integer("message_id")


class OnOpenLineMessageUpdateEventDataDataItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.integer("id")


class OnSessionFinishEventData(_v.View):
    """Data."""

    __slots__ = ()
    data = _v.array("DATA", _k.Nested(lambda: OnSessionFinishEventDataDataItem))


class OnSessionFinishEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnSessionFinishEventDataDataItemConnector)
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
    user_id = _v.integer("user_id")


class OnSessionFinishEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.boolean("closed")
    parent_id = _v.integer("parent_id")
    close_term = _v.integer("close_term")


class OnSessionFinishEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class OnSessionStartEventData(_v.View):
    """Data."""

    __slots__ = ()
    data = _v.array("DATA", _k.Nested(lambda: OnSessionStartEventDataDataItem))


class OnSessionStartEventDataDataItem(_v.View):
    __slots__ = ()
    connector = _v.nested("connector", lambda: OnSessionStartEventDataDataItemConnector)
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
    user_id = _v.integer("user_id")


class OnSessionStartEventDataDataItemSession(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    closed = _v.boolean("closed")
    parent_id = _v.integer("parent_id")
    close_term = _v.integer("close_term")


class OnSessionStartEventDataDataItemUser(_v.View):
    __slots__ = ()
    id = _v.integer("id")
