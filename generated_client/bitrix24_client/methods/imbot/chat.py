"""Methods of ``imbot.chat``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.imbot import chat as models
else:
    models = lazy_module("...models.imbot.chat", __package__)

ADD = Method("imbot.chat.add", _k.INTEGER)
GET = Method("imbot.chat.get", _k.Nested(lambda: models.ImbotChatGetResult), safe=True)
LEAVE = Method("imbot.chat.leave", _k.BOOLEAN)
SENDTYPING = Method("imbot.chat.sendTyping", _k.BOOLEAN)
SETMANAGER = Method("imbot.chat.setManager", _k.BOOLEAN)
SETOWNER = Method("imbot.chat.setOwner", _k.BOOLEAN)
UPDATEAVATAR = Method("imbot.chat.updateAvatar", _k.BOOLEAN)
UPDATECOLOR = Method("imbot.chat.updateColor", _k.BOOLEAN)
UPDATETITLE = Method("imbot.chat.updateTitle", _k.BOOLEAN)
USER_ADD = Method("imbot.chat.user.add", _k.BOOLEAN)
USER_DELETE = Method("imbot.chat.user.delete", _k.BOOLEAN)
USER_LIST = Method("imbot.chat.user.list", _k.ListOf(_k.STRING), safe=True)


class ImbotChatMethods(SyncNamespace):
    """``imbot.chat``."""

    __slots__ = ()
    _name = "imbot.chat"

    @builtins.property
    def user(self) -> ImbotChatUserMethods:
        return ImbotChatUserMethods(self._client)

    @deprecated("imbot.chat.add is deprecated: use imbot.v2.Chat.add")
    def add(
        self,
        *,
        type: Literal["OPEN", "CHAT"] | None = None,
        title: str | None = None,
        description: str | None = None,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ]
        | None = None,
        message: str | None = None,
        users: Sequence[int | str] | None = None,
        avatar: str | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a chat on behalf of the chat bot.

        Deprecated: use ``imbot.v2.Chat.add``.

        ``imbot.chat.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html

        Args:
            type (Literal["OPEN", "CHAT"]): Default: ``"CHAT"``.
            title (str): Title.
            description (str): Description.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.
            message (str): Text of the message.
            users (Sequence[int | str]): Users.
            avatar (str): Picture of the user or chat.
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: Parameter USERS has wrong type
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``WRONG_REQUEST``: Chat can't be created
        """
        return self._client._invoke(
            ADD,
            {
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "USERS": users,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.chat.get is deprecated: use imbot.v2.Chat.get")
    def get(
        self, *, entity_type: str, entity_id: str, extra: Mapping[str, Any] | None = None
    ) -> models.ImbotChatGetResult:
        """Get Chat ID (imbot).

        Deprecated: use ``imbot.v2.Chat.get``.

        ``imbot.chat.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html

        Args:
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``AUTHORIZE_ERROR``: Method not available for guest session.
                ``ACCESS_ERROR``: You don't have access to this chat
        """
        return self._client._invoke(
            GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra
        )

    @deprecated("imbot.chat.leave is deprecated: use imbot.v2.Chat.leave")
    def leave(
        self,
        *,
        chat_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Chat Bot Exit from Specified Chat.

        Deprecated: use ``imbot.v2.Chat.leave``.

        ``imbot.chat.leave``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html

        Args:
            chat_id (int): Id of the chat.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_ERROR``: LEAVE_OWNER_FORBIDDEN
                ``WRONG_REQUEST``: You don't have access or user isn't a member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            LEAVE, {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}, extra
        )

    @deprecated("imbot.chat.sendTyping is deprecated: use imbot.v2.Chat.InputAction.notify")
    def sendTyping(
        self,
        *,
        dialog_id: str,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Send Typing Indicator.

        Deprecated: use ``imbot.v2.Chat.InputAction.notify``.

        ``imbot.chat.sendTyping``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html

        Args:
            bot_id (int): Id of the bot.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(
            SENDTYPING, {"BOT_ID": bot_id, "DIALOG_ID": dialog_id, "CLIENT_ID": client_id}, extra
        )

    @deprecated("imbot.chat.setManager is deprecated: use imbot.v2.Chat.Manager.add")
    def setManager(
        self,
        *,
        chat_id: int,
        user_id: int,
        is_manager: Literal["Y", "N"] | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Assign or Revoke Chat Administrator Rights.

        Deprecated: use ``imbot.v2.Chat.Manager.add``.

        ``imbot.chat.setManager``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            is_manager (Literal["Y", "N"]): Default: ``"Y"``.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``WRONG_REQUEST``: Change manager can only owner and user must be member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            SETMANAGER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "IS_MANAGER": is_manager,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.chat.setOwner is deprecated: use imbot.v2.Chat.setOwner")
    def setOwner(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Chat Owner (imbot).

        Deprecated: use ``imbot.v2.Chat.setOwner``.

        ``imbot.chat.setOwner``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_REQUEST``: Change owner can only owner and user must be member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            SETOWNER,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.updateAvatar is deprecated: use imbot.v2.Chat.update")
    def updateAvatar(
        self,
        *,
        chat_id: int,
        avatar: str,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Chat Avatar.

        Deprecated: use ``imbot.v2.Chat.update``.

        ``imbot.chat.updateAvatar``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html

        Args:
            chat_id (int): Id of the chat.
            avatar (str): Picture of the user or chat.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_DENIED``: Access denied
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: The avatar of this chat cannot be changed
                ``AVATAR_ERROR``: Avatar incorrect type
                ``AVATAR_ERROR``: Avatar incorrect size (max 5000x5000)
                ``WRONG_REQUEST``: Chat doesn't exist
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
        """
        return self._client._invoke(
            UPDATEAVATAR,
            {"CHAT_ID": chat_id, "AVATAR": avatar, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.updateColor is deprecated: use imbot.v2.Chat.update")
    def updateColor(
        self,
        *,
        chat_id: int,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ],
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Chat Color (imbot).

        Deprecated: use ``imbot.v2.Chat.update``.

        ``imbot.chat.updateColor``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html

        Args:
            chat_id (int): Id of the chat.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_COLOR``: This color currently unavailable
                ``WRONG_REQUEST``: This color currently set or chat doesn't exist
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            UPDATECOLOR,
            {"CHAT_ID": chat_id, "COLOR": color, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.updateTitle is deprecated: use imbot.v2.Chat.update")
    def updateTitle(
        self,
        *,
        chat_id: int,
        title: str,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Chat Title.

        Deprecated: use ``imbot.v2.Chat.update``.

        ``imbot.chat.updateTitle``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html

        Args:
            chat_id (int): Id of the chat.
            title (str): Title.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``TITLE_EMPTY``: Title can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: This chat cannot be renamed
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            UPDATETITLE,
            {"CHAT_ID": chat_id, "TITLE": title, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )


class AsyncImbotChatMethods(AsyncNamespace):
    """``imbot.chat``."""

    __slots__ = ()
    _name = "imbot.chat"

    @builtins.property
    def user(self) -> AsyncImbotChatUserMethods:
        return AsyncImbotChatUserMethods(self._client)

    @deprecated("imbot.chat.add is deprecated: use imbot.v2.Chat.add")
    def add(
        self,
        *,
        type: Literal["OPEN", "CHAT"] | None = None,
        title: str | None = None,
        description: str | None = None,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ]
        | None = None,
        message: str | None = None,
        users: Sequence[int | str] | None = None,
        avatar: str | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a chat on behalf of the chat bot.

        Deprecated: use ``imbot.v2.Chat.add``.

        ``imbot.chat.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html

        Args:
            type (Literal["OPEN", "CHAT"]): Default: ``"CHAT"``.
            title (str): Title.
            description (str): Description.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.
            message (str): Text of the message.
            users (Sequence[int | str]): Users.
            avatar (str): Picture of the user or chat.
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: Parameter USERS has wrong type
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``WRONG_REQUEST``: Chat can't be created
        """
        return self._client._invoke(
            ADD,
            {
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "USERS": users,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.chat.get is deprecated: use imbot.v2.Chat.get")
    def get(
        self, *, entity_type: str, entity_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImbotChatGetResult]:
        """Get Chat ID (imbot).

        Deprecated: use ``imbot.v2.Chat.get``.

        ``imbot.chat.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html

        Args:
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``AUTHORIZE_ERROR``: Method not available for guest session.
                ``ACCESS_ERROR``: You don't have access to this chat
        """
        return self._client._invoke(
            GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra
        )

    @deprecated("imbot.chat.leave is deprecated: use imbot.v2.Chat.leave")
    def leave(
        self,
        *,
        chat_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Chat Bot Exit from Specified Chat.

        Deprecated: use ``imbot.v2.Chat.leave``.

        ``imbot.chat.leave``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html

        Args:
            chat_id (int): Id of the chat.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_ERROR``: LEAVE_OWNER_FORBIDDEN
                ``WRONG_REQUEST``: You don't have access or user isn't a member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            LEAVE, {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}, extra
        )

    @deprecated("imbot.chat.sendTyping is deprecated: use imbot.v2.Chat.InputAction.notify")
    def sendTyping(
        self,
        *,
        dialog_id: str,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Send Typing Indicator.

        Deprecated: use ``imbot.v2.Chat.InputAction.notify``.

        ``imbot.chat.sendTyping``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html

        Args:
            bot_id (int): Id of the bot.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
        """
        return self._client._invoke(
            SENDTYPING, {"BOT_ID": bot_id, "DIALOG_ID": dialog_id, "CLIENT_ID": client_id}, extra
        )

    @deprecated("imbot.chat.setManager is deprecated: use imbot.v2.Chat.Manager.add")
    def setManager(
        self,
        *,
        chat_id: int,
        user_id: int,
        is_manager: Literal["Y", "N"] | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Assign or Revoke Chat Administrator Rights.

        Deprecated: use ``imbot.v2.Chat.Manager.add``.

        ``imbot.chat.setManager``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            is_manager (Literal["Y", "N"]): Default: ``"Y"``.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``WRONG_REQUEST``: Change manager can only owner and user must be member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            SETMANAGER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "IS_MANAGER": is_manager,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.chat.setOwner is deprecated: use imbot.v2.Chat.setOwner")
    def setOwner(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Chat Owner (imbot).

        Deprecated: use ``imbot.v2.Chat.setOwner``.

        ``imbot.chat.setOwner``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_REQUEST``: Change owner can only owner and user must be member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            SETOWNER,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.updateAvatar is deprecated: use imbot.v2.Chat.update")
    def updateAvatar(
        self,
        *,
        chat_id: int,
        avatar: str,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Chat Avatar.

        Deprecated: use ``imbot.v2.Chat.update``.

        ``imbot.chat.updateAvatar``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html

        Args:
            chat_id (int): Id of the chat.
            avatar (str): Picture of the user or chat.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_DENIED``: Access denied
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: The avatar of this chat cannot be changed
                ``AVATAR_ERROR``: Avatar incorrect type
                ``AVATAR_ERROR``: Avatar incorrect size (max 5000x5000)
                ``WRONG_REQUEST``: Chat doesn't exist
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
        """
        return self._client._invoke(
            UPDATEAVATAR,
            {"CHAT_ID": chat_id, "AVATAR": avatar, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.updateColor is deprecated: use imbot.v2.Chat.update")
    def updateColor(
        self,
        *,
        chat_id: int,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ],
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Chat Color (imbot).

        Deprecated: use ``imbot.v2.Chat.update``.

        ``imbot.chat.updateColor``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html

        Args:
            chat_id (int): Id of the chat.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_COLOR``: This color currently unavailable
                ``WRONG_REQUEST``: This color currently set or chat doesn't exist
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            UPDATECOLOR,
            {"CHAT_ID": chat_id, "COLOR": color, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.updateTitle is deprecated: use imbot.v2.Chat.update")
    def updateTitle(
        self,
        *,
        chat_id: int,
        title: str,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Chat Title.

        Deprecated: use ``imbot.v2.Chat.update``.

        ``imbot.chat.updateTitle``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html

        Args:
            chat_id (int): Id of the chat.
            title (str): Title.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``TITLE_EMPTY``: Title can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: This chat cannot be renamed
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            UPDATETITLE,
            {"CHAT_ID": chat_id, "TITLE": title, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )


class ImbotChatUserMethods(SyncNamespace):
    """``imbot.chat.user``."""

    __slots__ = ()
    _name = "imbot.chat.user"

    @deprecated("imbot.chat.user.add is deprecated: use imbot.v2.Chat.User.add")
    def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int | str],
        hide_history: Literal["Y", "N"] | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Participants to Chat (imbot.chat).

        Deprecated: use ``imbot.v2.Chat.User.add``.

        ``imbot.chat.user.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html

        Args:
            chat_id (int): Id of the chat.
            users (Sequence[int | str]): Users.
            hide_history (Literal["Y", "N"]): Default: ``"Y"``.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to add users to this chat
                ``WRONG_REQUEST``: User IDs must be passed in array format
                ``WRONG_REQUEST``: You don't have access or user already member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            USER_ADD,
            {
                "CHAT_ID": chat_id,
                "USERS": users,
                "HIDE_HISTORY": hide_history,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.chat.user.delete is deprecated: use imbot.v2.Chat.User.delete")
    def delete(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Exclude Participants from Chat (imbot).

        Deprecated: use ``imbot.v2.Chat.User.delete``.

        ``imbot.chat.user.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_ERROR``: LEAVE_OWNER_FORBIDDEN
                ``WRONG_REQUEST``: You don't have access or user isn't a member of the chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
        """
        return self._client._invoke(
            USER_DELETE,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.user.list is deprecated: use imbot.v2.Chat.User.list")
    def list(
        self,
        *,
        chat_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Get the List of Chat Participants.

        Deprecated: use ``imbot.v2.Chat.User.list``.

        ``imbot.chat.user.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html

        Args:
            chat_id (int): Id of the chat.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            USER_LIST, {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}, extra
        )


class AsyncImbotChatUserMethods(AsyncNamespace):
    """``imbot.chat.user``."""

    __slots__ = ()
    _name = "imbot.chat.user"

    @deprecated("imbot.chat.user.add is deprecated: use imbot.v2.Chat.User.add")
    def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int | str],
        hide_history: Literal["Y", "N"] | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Participants to Chat (imbot.chat).

        Deprecated: use ``imbot.v2.Chat.User.add``.

        ``imbot.chat.user.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html

        Args:
            chat_id (int): Id of the chat.
            users (Sequence[int | str]): Users.
            hide_history (Literal["Y", "N"]): Default: ``"Y"``.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to add users to this chat
                ``WRONG_REQUEST``: User IDs must be passed in array format
                ``WRONG_REQUEST``: You don't have access or user already member in chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            USER_ADD,
            {
                "CHAT_ID": chat_id,
                "USERS": users,
                "HIDE_HISTORY": hide_history,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.chat.user.delete is deprecated: use imbot.v2.Chat.User.delete")
    def delete(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Exclude Participants from Chat (imbot).

        Deprecated: use ``imbot.v2.Chat.User.delete``.

        ``imbot.chat.user.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_ERROR``: LEAVE_OWNER_FORBIDDEN
                ``WRONG_REQUEST``: You don't have access or user isn't a member of the chat
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
        """
        return self._client._invoke(
            USER_DELETE,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.chat.user.list is deprecated: use imbot.v2.Chat.User.list")
    def list(
        self,
        *,
        chat_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Get the List of Chat Participants.

        Deprecated: use ``imbot.v2.Chat.User.list``.

        ``imbot.chat.user.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html

        Args:
            chat_id (int): Id of the chat.
            bot_id (int): Id of the bot.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another rest application
        """
        return self._client._invoke(
            USER_LIST, {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}, extra
        )
