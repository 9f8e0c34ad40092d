"""Methods of ``im.message``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal, Required

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

ADD = Method("im.message.add", _k.INTEGER)
COMMAND = Method("im.message.command", _k.BOOLEAN)
DELETE = Method("im.message.delete", _k.BOOLEAN)
LIKE = Method("im.message.like", _k.BOOLEAN)
SHARE = Method("im.message.share", _k.BOOLEAN)
UPDATE = Method("im.message.update", _k.BOOLEAN)


class ImMessageMethods(SyncNamespace):
    """``im.message``."""

    __slots__ = ()
    _name = "im.message"

    def add(
        self,
        *,
        dialog_id: str,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: Literal["Y", "N"] | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        reply_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Send Message (im.message).

        ``im.message.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message (str): Text of the message. Required in some cases.
            attach (Mapping[str, Any] | str): Attachment of the message. Required in some cases.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            system (Literal["Y", "N"]): Default: ``"N"``.
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            reply_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_EMPTY``: Message can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``USER_NOT_FOUND``: User not found
                ``CHAT_ID``: Error creating message
                ``ACCESS_ERROR``: Action unavailable
                ``PARAMS_ERROR``: Incorrect params
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``MENU_ERROR``: Incorrect menu params
                ``REPLY_ACCESS_ERROR``: Action unavailable
                ``REPLY_FROM_OTHER_CHAT_ERROR``: You can only reply to a message within the same
                    chat
        """
        return self._client._invoke(
            ADD,
            {
                "DIALOG_ID": dialog_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "REPLY_ID": reply_id,
            },
            extra,
        )

    def command(
        self,
        *,
        message_id: int,
        bot_id: int,
        command: str,
        command_params: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Execute the chat-bot command.

        ``im.message.command``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html

        Args:
            message_id (int): Id of the message.
            bot_id (int): Id of the bot.
            command (str): Command.
            command_params (str):

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``BOT_ID_ERROR``: Bot ID can't be empty
                ``COMMAND_ERROR``: Command can't be empty
                ``PARAMS_ERROR``: Incorrect params
        """
        return self._client._invoke(
            COMMAND,
            {
                "MESSAGE_ID": message_id,
                "BOT_ID": bot_id,
                "COMMAND": command,
                "COMMAND_PARAMS": command_params,
            },
            extra,
        )

    def delete(self, *, message_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Message (im.message).

        ``im.message.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html

        Args:
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
        """
        return self._client._invoke(DELETE, {"MESSAGE_ID": message_id}, extra)

    def like(
        self,
        *,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Status to "Like".

        ``im.message.like``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html

        Args:
            message_id (int): Id of the message.
            action (Literal["auto", "plus", "minus"]): Default: ``"auto"``.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``WITHOUT_CHANGES``: Action completed without changes
        """
        return self._client._invoke(LIKE, {"MESSAGE_ID": message_id, "ACTION": action}, extra)

    def share(
        self,
        *,
        message_id: int,
        dialog_id: str,
        type: Literal["CHAT", "TASK", "POST", "CALEND"],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Create an Object Based on the Message.

        ``im.message.share``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html

        Args:
            message_id (int): Id of the message.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            type (Literal["CHAT", "TASK", "POST", "CALEND"]): Type.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
                ``PARAMS_ERROR``: Incorrect params
        """
        return self._client._invoke(
            SHARE, {"MESSAGE_ID": message_id, "DIALOG_ID": dialog_id, "TYPE": type}, extra
        )

    def update(
        self,
        *,
        message_id: int,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        is_edited: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Message (im).

        ``im.message.update``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html

        Args:
            message_id (int): Id of the message.
            message (str): Text of the message.
            attach (Mapping[str, Any] | str): Attachment of the message.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            url_preview (Literal["Y", "N"]):
            is_edited (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``menu_ERROR``: Incorrect menu params
                ``MENU_OVERSIZE``: You have exceeded the maximum allowable size of menu
        """
        return self._client._invoke(
            UPDATE,
            {
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": url_preview,
                "IS_EDITED": is_edited,
            },
            extra,
        )


class AsyncImMessageMethods(AsyncNamespace):
    """``im.message``."""

    __slots__ = ()
    _name = "im.message"

    def add(
        self,
        *,
        dialog_id: str,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: Literal["Y", "N"] | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        reply_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Send Message (im.message).

        ``im.message.add``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message (str): Text of the message. Required in some cases.
            attach (Mapping[str, Any] | str): Attachment of the message. Required in some cases.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            system (Literal["Y", "N"]): Default: ``"N"``.
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            reply_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_EMPTY``: Message can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``USER_NOT_FOUND``: User not found
                ``CHAT_ID``: Error creating message
                ``ACCESS_ERROR``: Action unavailable
                ``PARAMS_ERROR``: Incorrect params
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``MENU_ERROR``: Incorrect menu params
                ``REPLY_ACCESS_ERROR``: Action unavailable
                ``REPLY_FROM_OTHER_CHAT_ERROR``: You can only reply to a message within the same
                    chat
        """
        return self._client._invoke(
            ADD,
            {
                "DIALOG_ID": dialog_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "REPLY_ID": reply_id,
            },
            extra,
        )

    def command(
        self,
        *,
        message_id: int,
        bot_id: int,
        command: str,
        command_params: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Execute the chat-bot command.

        ``im.message.command``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html

        Args:
            message_id (int): Id of the message.
            bot_id (int): Id of the bot.
            command (str): Command.
            command_params (str):

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``BOT_ID_ERROR``: Bot ID can't be empty
                ``COMMAND_ERROR``: Command can't be empty
                ``PARAMS_ERROR``: Incorrect params
        """
        return self._client._invoke(
            COMMAND,
            {
                "MESSAGE_ID": message_id,
                "BOT_ID": bot_id,
                "COMMAND": command,
                "COMMAND_PARAMS": command_params,
            },
            extra,
        )

    def delete(self, *, message_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Message (im.message).

        ``im.message.delete``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html

        Args:
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
        """
        return self._client._invoke(DELETE, {"MESSAGE_ID": message_id}, extra)

    def like(
        self,
        *,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Status to "Like".

        ``im.message.like``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html

        Args:
            message_id (int): Id of the message.
            action (Literal["auto", "plus", "minus"]): Default: ``"auto"``.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``WITHOUT_CHANGES``: Action completed without changes
        """
        return self._client._invoke(LIKE, {"MESSAGE_ID": message_id, "ACTION": action}, extra)

    def share(
        self,
        *,
        message_id: int,
        dialog_id: str,
        type: Literal["CHAT", "TASK", "POST", "CALEND"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Create an Object Based on the Message.

        ``im.message.share``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html

        Args:
            message_id (int): Id of the message.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            type (Literal["CHAT", "TASK", "POST", "CALEND"]): Type.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``ACCESS_ERROR``: You do not have access to the specified dialog
                ``PARAMS_ERROR``: Incorrect params
        """
        return self._client._invoke(
            SHARE, {"MESSAGE_ID": message_id, "DIALOG_ID": dialog_id, "TYPE": type}, extra
        )

    def update(
        self,
        *,
        message_id: int,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        is_edited: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Message (im).

        ``im.message.update``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html

        Args:
            message_id (int): Id of the message.
            message (str): Text of the message.
            attach (Mapping[str, Any] | str): Attachment of the message.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            url_preview (Literal["Y", "N"]):
            is_edited (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``menu_ERROR``: Incorrect menu params
                ``MENU_OVERSIZE``: You have exceeded the maximum allowable size of menu
        """
        return self._client._invoke(
            UPDATE,
            {
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": url_preview,
                "IS_EDITED": is_edited,
            },
            extra,
        )
