"""Answers of ``imconnector``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class Imconnector(_v.View):
    __slots__ = ()
    result = _v.boolean("result")
    error = _v.string("error")
    """Code of the error."""
    error_description = _v.string("error_description")
    """Text of the error."""


class ImconnectorChatName(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.nested("DATA", lambda: ImconnectorChatNameData)
    """Data."""


class ImconnectorChatNameData(_v.View):
    """Data."""

    __slots__ = ()
    result = _v.mapping("RESULT", _k.ANY)


class ImconnectorDeleteMessagesResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.nested("DATA", lambda: ImconnectorDeleteMessagesResultData)
    """Data."""


class ImconnectorDeleteMessagesResultData(_v.View):
    """Data."""

    __slots__ = ()
    result = _v.array("RESULT", _k.Nested(lambda: ImconnectorDeleteMessagesResultDataResultItem))


class ImconnectorDeleteMessagesResultDataResultItem(_v.View):
    __slots__ = ()
    user = _v.string("user")
    message = _v.nested("message", lambda: ImconnectorDeleteMessagesResultDataResultItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: ImconnectorDeleteMessagesResultDataResultItemChat)
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    errors = _v.array("ERRORS", _k.ANY)


class ImconnectorDeleteMessagesResultDataResultItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")
    description = _v.string("description")
    """Description."""


class ImconnectorDeleteMessagesResultDataResultItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.string("id")
    date = _v.integer("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    files = _v.array("files", _k.STRING)
    """Files."""


class ImconnectorSendMessagesResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.nested("DATA", lambda: ImconnectorSendMessagesResultData)
    """Data."""


class ImconnectorSendMessagesResultData(_v.View):
    """Data."""

    __slots__ = ()
    result = _v.array("RESULT", _k.Nested(lambda: ImconnectorSendMessagesResultDataResultItem))


class ImconnectorSendMessagesResultDataResultItem(_v.View):
    __slots__ = ()
    user = _v.string("user")
    message = _v.nested("message", lambda: ImconnectorSendMessagesResultDataResultItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: ImconnectorSendMessagesResultDataResultItemChat)
    extra = _v.nested("extra", lambda: ImconnectorSendMessagesResultDataResultItemExtra)
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    errors = _v.array("ERRORS", _k.ANY)
    session = _v.nested("session", lambda: ImconnectorSendMessagesResultDataResultItemSession)


class ImconnectorSendMessagesResultDataResultItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""


class ImconnectorSendMessagesResultDataResultItemExtra(_v.View):
    __slots__ = ()
    skip_phone_validate = _v.string("skip_phone_validate")
    disable_tracker = _v.string("disable_tracker")


class ImconnectorSendMessagesResultDataResultItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.string("id")
    date = _v.mapping("date", _k.ANY)
    """Date."""
    text = _v.string("text")
    """Text."""
    files = _v.array("files", _k.ANY)
    """Files."""


class ImconnectorSendMessagesResultDataResultItemSession(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    chat_id = _v.string("CHAT_ID")
    """Id of the chat."""


class ImconnectorSendStatusDeliveryResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.array("DATA", _k.ANY)
    """Data."""


class ImconnectorSendStatusReadingResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.array("DATA", _k.ANY)
    """Data."""


class ImconnectorStatusResult(_v.View):
    __slots__ = ()
    line = _v.integer("LINE")
    """Id of the open channel."""
    connector = _v.string("CONNECTOR")
    """Code of the connector."""
    error = _v.boolean("ERROR")
    """Code of the error."""
    configured = _v.boolean("CONFIGURED")
    status = _v.boolean("STATUS")
    """Status."""


class ImconnectorUpdateMessagesResult(_v.View):
    __slots__ = ()
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    data = _v.nested("DATA", lambda: ImconnectorUpdateMessagesResultData)
    """Data."""


class ImconnectorUpdateMessagesResultData(_v.View):
    """Data."""

    __slots__ = ()
    result = _v.array("RESULT", _k.Nested(lambda: ImconnectorUpdateMessagesResultDataResultItem))


class ImconnectorUpdateMessagesResultDataResultItem(_v.View):
    __slots__ = ()
    user = _v.string("user")
    message = _v.nested("message", lambda: ImconnectorUpdateMessagesResultDataResultItemMessage)
    """Text of the message."""
    chat = _v.nested("chat", lambda: ImconnectorUpdateMessagesResultDataResultItemChat)
    extra = _v.nested("extra", lambda: ImconnectorUpdateMessagesResultDataResultItemExtra)
    success = _v.boolean("SUCCESS")
    """Whether the call has done its work."""
    errors = _v.array("ERRORS", _k.ANY)


class ImconnectorUpdateMessagesResultDataResultItemChat(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""


class ImconnectorUpdateMessagesResultDataResultItemExtra(_v.View):
    __slots__ = ()
    skip_phone_validate = _v.string("skip_phone_validate")
    disable_tracker = _v.string("disable_tracker")


class ImconnectorUpdateMessagesResultDataResultItemMessage(_v.View):
    """Text of the message."""

    __slots__ = ()
    id = _v.string("id")
    date = _v.mapping("date", _k.ANY)
    """Date."""
    text = _v.string("text")
    """Text."""
    files = _v.array("files", _k.ANY)
    """Files."""
