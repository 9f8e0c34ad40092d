"""Methods of ``imbot``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...methods.imbot.app import AsyncImbotAppMethods, ImbotAppMethods
    from ...methods.imbot.bot import AsyncImbotBotMethods, ImbotBotMethods
    from ...methods.imbot.chat import AsyncImbotChatMethods, ImbotChatMethods
    from ...methods.imbot.command import AsyncImbotCommandMethods, ImbotCommandMethods
    from ...methods.imbot.dialog import AsyncImbotDialogMethods, ImbotDialogMethods
    from ...methods.imbot.message import AsyncImbotMessageMethods, ImbotMessageMethods
    from ...methods.imbot.v2 import AsyncImbotV2Methods, ImbotV2Methods
    from ...params import imbot as params

REGISTER = Method(
    "imbot.register",
    _k.INTEGER,
    files=((("PROPERTIES", "PERSONAL_PHOTO"), "content"),),
    keys={"PROPERTIES": ("ImbotRegisterProperties",)},
)
UNREGISTER = Method("imbot.unregister", _k.BOOLEAN)
UPDATE = Method(
    "imbot.update",
    _k.BOOLEAN,
    files=((("FIELDS", "PROPERTIES", "PERSONAL_PHOTO"), "content"),),
    keys={"FIELDS": ("ImbotUpdateFields",)},
)


class ImbotMethods(SyncNamespace):
    """``imbot``."""

    __slots__ = ()
    _name = "imbot"

    @builtins.property
    def app(self) -> ImbotAppMethods:
        from ...methods.imbot.app import ImbotAppMethods

        return ImbotAppMethods(self._client)

    @builtins.property
    def bot(self) -> ImbotBotMethods:
        from ...methods.imbot.bot import ImbotBotMethods

        return ImbotBotMethods(self._client)

    @builtins.property
    def chat(self) -> ImbotChatMethods:
        from ...methods.imbot.chat import ImbotChatMethods

        return ImbotChatMethods(self._client)

    @builtins.property
    def command(self) -> ImbotCommandMethods:
        from ...methods.imbot.command import ImbotCommandMethods

        return ImbotCommandMethods(self._client)

    @builtins.property
    def dialog(self) -> ImbotDialogMethods:
        from ...methods.imbot.dialog import ImbotDialogMethods

        return ImbotDialogMethods(self._client)

    @builtins.property
    def message(self) -> ImbotMessageMethods:
        from ...methods.imbot.message import ImbotMessageMethods

        return ImbotMessageMethods(self._client)

    @builtins.property
    def v2(self) -> ImbotV2Methods:
        from ...methods.imbot.v2 import ImbotV2Methods

        return ImbotV2Methods(self._client)

    @deprecated("imbot.register is deprecated: use imbot.v2.Bot.register")
    def register(
        self,
        *,
        code: str,
        properties: params.ImbotRegisterProperties,
        type: Literal["B", "O", "H", "S"] | None = None,
        openline: Literal["Y", "N"] | None = None,
        event_handler: str | None = None,
        event_message_add: str | None = None,
        event_message_update: str | None = None,
        event_message_delete: str | None = None,
        event_welcome_message: str | None = None,
        event_bot_delete: str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a Chat-Bot.

        Deprecated: use ``imbot.v2.Bot.register``.

        ``imbot.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html

        Args:
            code (str): Symbolic code.
            type (Literal["B", "O", "H", "S"]): Default: ``"B"``.
            openline (Literal["Y", "N"]): Default: ``"N"``.
            event_handler (str):
            event_message_add (str):
            event_message_update (str):
            event_message_delete (str):
            event_welcome_message (str):
            event_bot_delete (str):
            client_id (str): Id of the application. Required in some cases.
            properties (ImbotRegisterProperties): Properties. Keys:
                ``bitrix24_client.params.ImbotRegisterProperties``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
                ``ACCESS_DENIED``: Access denied! Client ID not specified
                ``EVENT_MESSAGE_ADD_ERROR``: Handler for "Message add" event isn't specified
                ``EVENT_MESSAGE_ADD_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_UPDATE_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_DELETE_ERROR``: Wrong handler URL
                ``EVENT_WELCOME_MESSAGE_ERROR``: Handler for "Welcome message" event isn't specified
                ``EVENT_WELCOME_MESSAGE_ERROR``: Wrong handler URL
                ``EVENT_BOT_DELETE_ERROR``: Handler for "Bot delete" event isn't specified
                ``EVENT_BOT_DELETE_ERROR``: Wrong handler URL
                ``CODE_ERROR``: Bot code isn't specified
                ``NAME_ERROR``: Bot name isn't specified
                ``MAX_COUNT_ERROR``: Has reached the maximum number of bots for application (max: N)
                ``WRONG_REQUEST``: Bot can't be created
        """
        return self._client._invoke(
            REGISTER,
            {
                "CODE": code,
                "TYPE": type,
                "OPENLINE": openline,
                "EVENT_HANDLER": event_handler,
                "EVENT_MESSAGE_ADD": event_message_add,
                "EVENT_MESSAGE_UPDATE": event_message_update,
                "EVENT_MESSAGE_DELETE": event_message_delete,
                "EVENT_WELCOME_MESSAGE": event_welcome_message,
                "EVENT_BOT_DELETE": event_bot_delete,
                "CLIENT_ID": client_id,
                "PROPERTIES": properties,
            },
            extra,
        )

    @deprecated("imbot.unregister is deprecated: use imbot.v2.Bot.unregister")
    def unregister(
        self, *, bot_id: int, client_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Unregister Chat Bot.

        Deprecated: use ``imbot.v2.Bot.unregister``.

        ``imbot.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html

        Args:
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``ACCESS_DENIED``: Access denied! Client ID not specified
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``WRONG_REQUEST``: Bot can't be deleted
        """
        return self._client._invoke(UNREGISTER, {"BOT_ID": bot_id, "CLIENT_ID": client_id}, extra)

    @deprecated("imbot.update is deprecated: use imbot.v2.Bot.update")
    def update(
        self,
        *,
        bot_id: int,
        fields: params.ImbotUpdateFields,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Chat-Bot.

        Deprecated: use ``imbot.v2.Bot.update``.

        ``imbot.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html

        Args:
            bot_id (int): Id of the bot.
            fields (ImbotUpdateFields): New values of the fields; those not named stay as they are.
                Keys: ``bitrix24_client.params.ImbotUpdateFields``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``ACCESS_DENIED``: Access denied! Client ID not specified
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``EVENT_MESSAGE_ADD_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_UPDATE_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_DELETE_ERROR``: Wrong handler URL
                ``EVENT_WELCOME_MESSAGE_ERROR``: Wrong handler URL
                ``EVENT_BOT_DELETE_ERROR``: Wrong handler URL
                ``NAME_ERROR``: Bot name isn't specified
                ``WRONG_REQUEST``: Update fields can't be empty
                ``WRONG_REQUEST``: Bot can't be updated
        """
        return self._client._invoke(
            UPDATE, {"BOT_ID": bot_id, "FIELDS": fields, "CLIENT_ID": client_id}, extra
        )


class AsyncImbotMethods(AsyncNamespace):
    """``imbot``."""

    __slots__ = ()
    _name = "imbot"

    @builtins.property
    def app(self) -> AsyncImbotAppMethods:
        from ...methods.imbot.app import AsyncImbotAppMethods

        return AsyncImbotAppMethods(self._client)

    @builtins.property
    def bot(self) -> AsyncImbotBotMethods:
        from ...methods.imbot.bot import AsyncImbotBotMethods

        return AsyncImbotBotMethods(self._client)

    @builtins.property
    def chat(self) -> AsyncImbotChatMethods:
        from ...methods.imbot.chat import AsyncImbotChatMethods

        return AsyncImbotChatMethods(self._client)

    @builtins.property
    def command(self) -> AsyncImbotCommandMethods:
        from ...methods.imbot.command import AsyncImbotCommandMethods

        return AsyncImbotCommandMethods(self._client)

    @builtins.property
    def dialog(self) -> AsyncImbotDialogMethods:
        from ...methods.imbot.dialog import AsyncImbotDialogMethods

        return AsyncImbotDialogMethods(self._client)

    @builtins.property
    def message(self) -> AsyncImbotMessageMethods:
        from ...methods.imbot.message import AsyncImbotMessageMethods

        return AsyncImbotMessageMethods(self._client)

    @builtins.property
    def v2(self) -> AsyncImbotV2Methods:
        from ...methods.imbot.v2 import AsyncImbotV2Methods

        return AsyncImbotV2Methods(self._client)

    @deprecated("imbot.register is deprecated: use imbot.v2.Bot.register")
    def register(
        self,
        *,
        code: str,
        properties: params.ImbotRegisterProperties,
        type: Literal["B", "O", "H", "S"] | None = None,
        openline: Literal["Y", "N"] | None = None,
        event_handler: str | None = None,
        event_message_add: str | None = None,
        event_message_update: str | None = None,
        event_message_delete: str | None = None,
        event_welcome_message: str | None = None,
        event_bot_delete: str | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a Chat-Bot.

        Deprecated: use ``imbot.v2.Bot.register``.

        ``imbot.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html

        Args:
            code (str): Symbolic code.
            type (Literal["B", "O", "H", "S"]): Default: ``"B"``.
            openline (Literal["Y", "N"]): Default: ``"N"``.
            event_handler (str):
            event_message_add (str):
            event_message_update (str):
            event_message_delete (str):
            event_welcome_message (str):
            event_bot_delete (str):
            client_id (str): Id of the application. Required in some cases.
            properties (ImbotRegisterProperties): Properties. Keys:
                ``bitrix24_client.params.ImbotRegisterProperties``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
                ``ACCESS_DENIED``: Access denied! Client ID not specified
                ``EVENT_MESSAGE_ADD_ERROR``: Handler for "Message add" event isn't specified
                ``EVENT_MESSAGE_ADD_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_UPDATE_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_DELETE_ERROR``: Wrong handler URL
                ``EVENT_WELCOME_MESSAGE_ERROR``: Handler for "Welcome message" event isn't specified
                ``EVENT_WELCOME_MESSAGE_ERROR``: Wrong handler URL
                ``EVENT_BOT_DELETE_ERROR``: Handler for "Bot delete" event isn't specified
                ``EVENT_BOT_DELETE_ERROR``: Wrong handler URL
                ``CODE_ERROR``: Bot code isn't specified
                ``NAME_ERROR``: Bot name isn't specified
                ``MAX_COUNT_ERROR``: Has reached the maximum number of bots for application (max: N)
                ``WRONG_REQUEST``: Bot can't be created
        """
        return self._client._invoke(
            REGISTER,
            {
                "CODE": code,
                "TYPE": type,
                "OPENLINE": openline,
                "EVENT_HANDLER": event_handler,
                "EVENT_MESSAGE_ADD": event_message_add,
                "EVENT_MESSAGE_UPDATE": event_message_update,
                "EVENT_MESSAGE_DELETE": event_message_delete,
                "EVENT_WELCOME_MESSAGE": event_welcome_message,
                "EVENT_BOT_DELETE": event_bot_delete,
                "CLIENT_ID": client_id,
                "PROPERTIES": properties,
            },
            extra,
        )

    @deprecated("imbot.unregister is deprecated: use imbot.v2.Bot.unregister")
    def unregister(
        self, *, bot_id: int, client_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Unregister Chat Bot.

        Deprecated: use ``imbot.v2.Bot.unregister``.

        ``imbot.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html

        Args:
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``ACCESS_DENIED``: Access denied! Client ID not specified
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``WRONG_REQUEST``: Bot can't be deleted
        """
        return self._client._invoke(UNREGISTER, {"BOT_ID": bot_id, "CLIENT_ID": client_id}, extra)

    @deprecated("imbot.update is deprecated: use imbot.v2.Bot.update")
    def update(
        self,
        *,
        bot_id: int,
        fields: params.ImbotUpdateFields,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Chat-Bot.

        Deprecated: use ``imbot.v2.Bot.update``.

        ``imbot.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html

        Args:
            bot_id (int): Id of the bot.
            fields (ImbotUpdateFields): New values of the fields; those not named stay as they are.
                Keys: ``bitrix24_client.params.ImbotUpdateFields``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization.
                ``ACCESS_DENIED``: Access denied! Client ID not specified
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``EVENT_MESSAGE_ADD_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_UPDATE_ERROR``: Wrong handler URL
                ``EVENT_MESSAGE_DELETE_ERROR``: Wrong handler URL
                ``EVENT_WELCOME_MESSAGE_ERROR``: Wrong handler URL
                ``EVENT_BOT_DELETE_ERROR``: Wrong handler URL
                ``NAME_ERROR``: Bot name isn't specified
                ``WRONG_REQUEST``: Update fields can't be empty
                ``WRONG_REQUEST``: Bot can't be updated
        """
        return self._client._invoke(
            UPDATE, {"BOT_ID": bot_id, "FIELDS": fields, "CLIENT_ID": client_id}, extra
        )
