"""Methods of ``im.chat``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.im import chat as models
else:
    models = lazy_module("...models.im.chat", __package__)

ADD = Method("im.chat.add", _k.INTEGER)
GET = Method("im.chat.get", _k.Nested(lambda: models.ImChatGetResult), safe=True)
LEAVE = Method("im.chat.leave", _k.BOOLEAN)
MUTE = Method("im.chat.mute", _k.BOOLEAN)
SETOWNER = Method("im.chat.setOwner", _k.BOOLEAN)
UPDATEAVATAR = Method("im.chat.updateAvatar", _k.BOOLEAN)
UPDATECOLOR = Method("im.chat.updateColor", _k.BOOLEAN)
UPDATETITLE = Method("im.chat.updateTitle", _k.BOOLEAN)
USER_ADD = Method("im.chat.user.add", _k.BOOLEAN)
USER_DELETE = Method("im.chat.user.delete", _k.BOOLEAN)
USER_LIST = Method("im.chat.user.list", _k.ListOf(_k.STRING), safe=True)


class ImChatMethods(SyncNamespace):
    """``im.chat``."""

    __slots__ = ()
    _name = "im.chat"

    @builtins.property
    def user(self) -> ImChatUserMethods:
        return ImChatUserMethods(self._client)

    def add(
        self,
        *,
        users: Sequence[int | str] | None = None,
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
        avatar: str | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        copilot_main_role: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create Chat.

        ``im.chat.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html

        Args:
            users (Sequence[int | str]): Users.
            type (Literal["OPEN", "CHAT"]): Type.
            title (str): Title.
            description (str): Description.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.
            message (str): Text of the message.
            avatar (str): Picture of the user or chat.
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.
            copilot_main_role (str):
        """
        return self._client._invoke(
            ADD,
            {
                "USERS": users,
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "COPILOT_MAIN_ROLE": copilot_main_role,
            },
            extra,
        )

    def get(
        self, *, entity_type: str, entity_id: str, extra: Mapping[str, Any] | None = None
    ) -> models.ImChatGetResult:
        """Get Chat ID (im).

        ``im.chat.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html

        Args:
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.
        """
        return self._client._invoke(
            GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra
        )

    def leave(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Leave Chat (im).

        ``im.chat.leave``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_DENIED_KICK``: Access denied to kick user from chat
        """
        return self._client._invoke(LEAVE, {"CHAT_ID": chat_id}, extra)

    def mute(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        mute: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Disable Notifications from Chat.

        ``im.chat.mute``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            mute (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: This chat cannot be muted
        """
        return self._client._invoke(
            MUTE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "MUTE": mute}, extra
        )

    def setOwner(
        self,
        *,
        user_id: int,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Chat Owner (im).

        ``im.chat.setOwner``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_REQUEST``: Change owner can only owner and user must be member in chat
        """
        return self._client._invoke(
            SETOWNER, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "USER_ID": user_id}, extra
        )

    def updateAvatar(
        self,
        *,
        avatar: str,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Chat Avatar.

        ``im.chat.updateAvatar``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            avatar (str): Picture of the user or chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_DENIED``: Access denied
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: The avatar of this chat cannot be changed
                ``AVATAR_ERROR``: Avatar incorrect type
                ``AVATAR_ERROR``: Avatar incorrect size (max 5000x5000)
                ``WRONG_REQUEST``: Chat doesn't exist
        """
        return self._client._invoke(
            UPDATEAVATAR, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "AVATAR": avatar}, extra
        )

    def updateColor(
        self,
        *,
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
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Chat Color (im).

        ``im.chat.updateColor``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_COLOR``: This color currently unavailable
                ``WRONG_REQUEST``: This color currently set or chat doesn't exist
        """
        return self._client._invoke(
            UPDATECOLOR, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "COLOR": color}, extra
        )

    def updateTitle(
        self,
        *,
        title: str,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Chat Title.

        ``im.chat.updateTitle``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            title (str): Title.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``TITLE_EMPTY``: Title can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: This chat cannot be renamed
        """
        return self._client._invoke(
            UPDATETITLE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "TITLE": title}, extra
        )


class AsyncImChatMethods(AsyncNamespace):
    """``im.chat``."""

    __slots__ = ()
    _name = "im.chat"

    @builtins.property
    def user(self) -> AsyncImChatUserMethods:
        return AsyncImChatUserMethods(self._client)

    def add(
        self,
        *,
        users: Sequence[int | str] | None = None,
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
        avatar: str | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        copilot_main_role: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create Chat.

        ``im.chat.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html

        Args:
            users (Sequence[int | str]): Users.
            type (Literal["OPEN", "CHAT"]): Type.
            title (str): Title.
            description (str): Description.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.
            message (str): Text of the message.
            avatar (str): Picture of the user or chat.
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.
            copilot_main_role (str):
        """
        return self._client._invoke(
            ADD,
            {
                "USERS": users,
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "COPILOT_MAIN_ROLE": copilot_main_role,
            },
            extra,
        )

    def get(
        self, *, entity_type: str, entity_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImChatGetResult]:
        """Get Chat ID (im).

        ``im.chat.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html

        Args:
            entity_type (str): Type of the object that it belongs to.
            entity_id (str): Id or code of the object that it belongs to.
        """
        return self._client._invoke(
            GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra
        )

    def leave(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Leave Chat (im).

        ``im.chat.leave``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_DENIED_KICK``: Access denied to kick user from chat
        """
        return self._client._invoke(LEAVE, {"CHAT_ID": chat_id}, extra)

    def mute(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        mute: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Disable Notifications from Chat.

        ``im.chat.mute``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            mute (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: This chat cannot be muted
        """
        return self._client._invoke(
            MUTE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "MUTE": mute}, extra
        )

    def setOwner(
        self,
        *,
        user_id: int,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Chat Owner (im).

        ``im.chat.setOwner``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_REQUEST``: Change owner can only owner and user must be member in chat
        """
        return self._client._invoke(
            SETOWNER, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "USER_ID": user_id}, extra
        )

    def updateAvatar(
        self,
        *,
        avatar: str,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Chat Avatar.

        ``im.chat.updateAvatar``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            avatar (str): Picture of the user or chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_DENIED``: Access denied
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: The avatar of this chat cannot be changed
                ``AVATAR_ERROR``: Avatar incorrect type
                ``AVATAR_ERROR``: Avatar incorrect size (max 5000x5000)
                ``WRONG_REQUEST``: Chat doesn't exist
        """
        return self._client._invoke(
            UPDATEAVATAR, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "AVATAR": avatar}, extra
        )

    def updateColor(
        self,
        *,
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
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Chat Color (im).

        ``im.chat.updateColor``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            color (Literal["RED", "GREEN", "MINT", "LIGHT_BLUE", "DARK_BLUE", "PURPLE", "AQUA",
                "PINK", "LIME", "BROWN", "AZURE", "KHAKI", "SAND", "MARENGO", "GRAY", "GRAPHITE"]):
                Color.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``WRONG_COLOR``: This color currently unavailable
                ``WRONG_REQUEST``: This color currently set or chat doesn't exist
        """
        return self._client._invoke(
            UPDATECOLOR, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "COLOR": color}, extra
        )

    def updateTitle(
        self,
        *,
        title: str,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Chat Title.

        ``im.chat.updateTitle``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html

        Args:
            chat_id (int): Id of the chat. Required in some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            title (str): Title.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``TITLE_EMPTY``: Title can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: This chat cannot be renamed
        """
        return self._client._invoke(
            UPDATETITLE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "TITLE": title}, extra
        )


class ImChatUserMethods(SyncNamespace):
    """``im.chat.user``."""

    __slots__ = ()
    _name = "im.chat.user"

    def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int | str],
        hide_history: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Invite Participants to Chat.

        ``im.chat.user.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html

        Args:
            chat_id (int): Id of the chat.
            users (Sequence[int | str]): Users.
            hide_history (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to add users to this chat
                ``ACCESS_DENIED_EXTEND``: Insufficient permissions to add participants to the chat
        """
        return self._client._invoke(
            USER_ADD, {"CHAT_ID": chat_id, "USERS": users, "HIDE_HISTORY": hide_history}, extra
        )

    def delete(self, *, chat_id: int, user_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Exclude Participants from Chat (im).

        ``im.chat.user.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_DENIED_KICK``: Insufficient rights to exclude participants from the chat
                ``USER_NOT_FOUND``: The specified user is not in the chat
        """
        return self._client._invoke(USER_DELETE, {"CHAT_ID": chat_id, "USER_ID": user_id}, extra)

    def list(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> builtins.list[str]:
        """Get Chat Participant IDs.

        ``im.chat.user.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
        """
        return self._client._invoke(USER_LIST, {"CHAT_ID": chat_id}, extra)


class AsyncImChatUserMethods(AsyncNamespace):
    """``im.chat.user``."""

    __slots__ = ()
    _name = "im.chat.user"

    def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int | str],
        hide_history: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Invite Participants to Chat.

        ``im.chat.user.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html

        Args:
            chat_id (int): Id of the chat.
            users (Sequence[int | str]): Users.
            hide_history (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to add users to this chat
                ``ACCESS_DENIED_EXTEND``: Insufficient permissions to add participants to the chat
        """
        return self._client._invoke(
            USER_ADD, {"CHAT_ID": chat_id, "USERS": users, "HIDE_HISTORY": hide_history}, extra
        )

    def delete(
        self, *, chat_id: int, user_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Exclude Participants from Chat (im).

        ``im.chat.user.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
                ``ACCESS_ERROR``: It is forbidden to delete users of this chat
                ``ACCESS_DENIED_KICK``: Insufficient rights to exclude participants from the chat
                ``USER_NOT_FOUND``: The specified user is not in the chat
        """
        return self._client._invoke(USER_DELETE, {"CHAT_ID": chat_id, "USER_ID": user_id}, extra)

    def list(
        self, *, chat_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[str]]:
        """Get Chat Participant IDs.

        ``im.chat.user.list``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``ACCESS_ERROR``: Action unavailable
        """
        return self._client._invoke(USER_LIST, {"CHAT_ID": chat_id}, extra)
