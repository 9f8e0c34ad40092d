"""Events of ``chat_bots``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import chat_bots as _events_chat_bots


class OnImbotDelete(Event[_events_chat_bots.ONIMBOTDELETEEventData]):
    """``ONIMBOTDELETE``: Deleting Chat-Bot (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTDELETE"
    data_class = _events_chat_bots.ONIMBOTDELETEEventData


class OnImbotJoinChat(Event[_events_chat_bots.ONIMBOTJOINCHATEventData]):
    """``ONIMBOTJOINCHAT``: Adding a Bot to a Chat (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTJOINCHAT"
    data_class = _events_chat_bots.ONIMBOTJOINCHATEventData


class OnImbotMessageAdd(Event[_events_chat_bots.ONIMBOTMESSAGEADDEventData]):
    """``ONIMBOTMESSAGEADD``: Message Sent (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTMESSAGEADD"
    data_class = _events_chat_bots.ONIMBOTMESSAGEADDEventData


class OnImbotMessageDelete(Event[_events_chat_bots.ONIMBOTMESSAGEDELETEEventData]):
    """``ONIMBOTMESSAGEDELETE``: Message Deletion (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTMESSAGEDELETE"
    data_class = _events_chat_bots.ONIMBOTMESSAGEDELETEEventData


class OnImbotMessageUpdate(Event[_events_chat_bots.ONIMBOTMESSAGEUPDATEEventData]):
    """``ONIMBOTMESSAGEUPDATE``: Message Update (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMBOTMESSAGEUPDATE"
    data_class = _events_chat_bots.ONIMBOTMESSAGEUPDATEEventData


class OnImCommandAdd(Event[_events_chat_bots.ONIMCOMMANDADDEventData]):
    """``ONIMCOMMANDADD``: Triggered by Chat Bot Command (outdated).

    Scope: imbot.

    https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCOMMANDADD"
    data_class = _events_chat_bots.ONIMCOMMANDADDEventData
