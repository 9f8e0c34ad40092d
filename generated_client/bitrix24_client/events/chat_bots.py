"""Events of ``chat_bots``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnImbotDelete(Event[View]):
    """``ONIMBOTDELETE``: Deleting Chat-Bot (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTDELETE"
    data_class = View


class OnImbotJoinChat(Event[View]):
    """``ONIMBOTJOINCHAT``: Adding a Bot to a Chat (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTJOINCHAT"
    data_class = View


class OnImbotMessageAdd(Event[View]):
    """``ONIMBOTMESSAGEADD``: Message Sent (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTMESSAGEADD"
    data_class = View


class OnImbotMessageDelete(Event[View]):
    """``ONIMBOTMESSAGEDELETE``: Message Deletion (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTMESSAGEDELETE"
    data_class = View


class OnImbotMessageUpdate(Event[View]):
    """``ONIMBOTMESSAGEUPDATE``: Message Update (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTMESSAGEUPDATE"
    data_class = View


class OnImCommandAdd(Event[View]):
    """``ONIMCOMMANDADD``: Triggered by Chat Bot Command (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCOMMANDADD"
    data_class = View
