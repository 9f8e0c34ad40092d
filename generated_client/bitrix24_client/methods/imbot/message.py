"""Methods of ``imbot.message``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal, Required

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

ADD = Method("imbot.message.add", _k.INTEGER)
DELETE = Method("imbot.message.delete", _k.BOOLEAN)
LIKE = Method("imbot.message.like", _k.BOOLEAN)
UPDATE = Method("imbot.message.update", _k.BOOLEAN)


class ImbotMessageMethods(SyncNamespace):
    """``imbot.message``."""

    __slots__ = ()
    _name = "imbot.message"

    @deprecated("imbot.message.add is deprecated: use imbot.v2.Chat.Message.send")
    def add(
        self,
        *,
        message: str,
        bot_id: int | None = None,
        dialog_id: str | None = None,
        from_user_id: int | None = None,
        to_user_id: int | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: Literal["Y", "N"] | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        skip_connector: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Send Message (imbot.message).

        Deprecated: use ``imbot.v2.Chat.Message.send``.

        ``imbot.message.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html

        Args:
            bot_id (int): Id of the bot.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            from_user_id (int): Required in some cases.
            to_user_id (int): Required in some cases.
            message (str): Text of the message.
            attach (Mapping[str, Any] | str): Attachment of the message.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            system (Literal["Y", "N"]): Default: ``"N"``.
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            skip_connector (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``MENU_ERROR``: Incorrect menu params
                ``MENU_OVERSIZE``: You have exceeded the maximum allowable size of menu
                ``WRONG_REQUEST``: Message isn't added
        """
        return self._client._invoke(
            ADD,
            {
                "BOT_ID": bot_id,
                "DIALOG_ID": dialog_id,
                "FROM_USER_ID": from_user_id,
                "TO_USER_ID": to_user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "SKIP_CONNECTOR": skip_connector,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.message.delete is deprecated: use imbot.v2.Chat.Message.delete")
    def delete(
        self,
        *,
        message_id: int,
        bot_id: int | None = None,
        complete: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Message (imbot.message).

        Deprecated: use ``imbot.v2.Chat.Message.delete``.

        ``imbot.message.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html

        Args:
            bot_id (int): Id of the bot.
            message_id (int): Id of the message.
            complete (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
        """
        return self._client._invoke(
            DELETE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "COMPLETE": complete,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.message.like is deprecated: use imbot.v2.Chat.Message.Reaction.add")
    def like(
        self,
        *,
        message_id: int,
        bot_id: int | None = None,
        action: Literal["auto", "plus", "minus"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set "Like" for the message.

        Deprecated: use ``imbot.v2.Chat.Message.Reaction.add``.

        ``imbot.message.like``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html

        Args:
            bot_id (int): Id of the bot.
            message_id (int): Id of the message.
            action (Literal["auto", "plus", "minus"]): Default: ``"auto"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``WITHOUT_CHANGES``: Action completed without changes
        """
        return self._client._invoke(
            LIKE,
            {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "ACTION": action, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.message.update is deprecated: use imbot.v2.Chat.Message.update")
    def update(
        self,
        *,
        message_id: int,
        bot_id: int | None = None,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        skip_connector: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Sent Message.

        Deprecated: use ``imbot.v2.Chat.Message.update``.

        ``imbot.message.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html

        Args:
            bot_id (int): Id of the bot.
            message_id (int): Id of the message.
            message (str): Text of the message.
            attach (Mapping[str, Any] | str): Attachment of the message.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            skip_connector (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``menu_ERROR``: Incorrect menu params
                ``MENU_OVERSIZE``: You have exceeded the maximum allowable size of menu
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
        """
        return self._client._invoke(
            UPDATE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": url_preview,
                "SKIP_CONNECTOR": skip_connector,
                "CLIENT_ID": client_id,
            },
            extra,
        )


class AsyncImbotMessageMethods(AsyncNamespace):
    """``imbot.message``."""

    __slots__ = ()
    _name = "imbot.message"

    @deprecated("imbot.message.add is deprecated: use imbot.v2.Chat.Message.send")
    def add(
        self,
        *,
        message: str,
        bot_id: int | None = None,
        dialog_id: str | None = None,
        from_user_id: int | None = None,
        to_user_id: int | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: Literal["Y", "N"] | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        skip_connector: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Send Message (imbot.message).

        Deprecated: use ``imbot.v2.Chat.Message.send``.

        ``imbot.message.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html

        Args:
            bot_id (int): Id of the bot.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id. Required in some
                cases.
            from_user_id (int): Required in some cases.
            to_user_id (int): Required in some cases.
            message (str): Text of the message.
            attach (Mapping[str, Any] | str): Attachment of the message.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            system (Literal["Y", "N"]): Default: ``"N"``.
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            skip_connector (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``DIALOG_ID_EMPTY``: Dialog ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``MENU_ERROR``: Incorrect menu params
                ``MENU_OVERSIZE``: You have exceeded the maximum allowable size of menu
                ``WRONG_REQUEST``: Message isn't added
        """
        return self._client._invoke(
            ADD,
            {
                "BOT_ID": bot_id,
                "DIALOG_ID": dialog_id,
                "FROM_USER_ID": from_user_id,
                "TO_USER_ID": to_user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "SKIP_CONNECTOR": skip_connector,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.message.delete is deprecated: use imbot.v2.Chat.Message.delete")
    def delete(
        self,
        *,
        message_id: int,
        bot_id: int | None = None,
        complete: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Message (imbot.message).

        Deprecated: use ``imbot.v2.Chat.Message.delete``.

        ``imbot.message.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html

        Args:
            bot_id (int): Id of the bot.
            message_id (int): Id of the message.
            complete (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
        """
        return self._client._invoke(
            DELETE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "COMPLETE": complete,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.message.like is deprecated: use imbot.v2.Chat.Message.Reaction.add")
    def like(
        self,
        *,
        message_id: int,
        bot_id: int | None = None,
        action: Literal["auto", "plus", "minus"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set "Like" for the message.

        Deprecated: use ``imbot.v2.Chat.Message.Reaction.add``.

        ``imbot.message.like``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html

        Args:
            bot_id (int): Id of the bot.
            message_id (int): Id of the message.
            action (Literal["auto", "plus", "minus"]): Default: ``"auto"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``WITHOUT_CHANGES``: Action completed without changes
        """
        return self._client._invoke(
            LIKE,
            {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "ACTION": action, "CLIENT_ID": client_id},
            extra,
        )

    @deprecated("imbot.message.update is deprecated: use imbot.v2.Chat.Message.update")
    def update(
        self,
        *,
        message_id: int,
        bot_id: int | None = None,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        skip_connector: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Sent Message.

        Deprecated: use ``imbot.v2.Chat.Message.update``.

        ``imbot.message.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html

        Args:
            bot_id (int): Id of the bot.
            message_id (int): Id of the message.
            message (str): Text of the message.
            attach (Mapping[str, Any] | str): Attachment of the message.
            keyboard (Mapping[str, Any] | str): Buttons below the message.
            menu (Mapping[str, Any] | str):
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            skip_connector (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``MESSAGE_ID_ERROR``: Message ID can't be empty
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``menu_ERROR``: Incorrect menu params
                ``MENU_OVERSIZE``: You have exceeded the maximum allowable size of menu
                ``CANT_EDIT_MESSAGE``: Time has expired for modification or you don't have access
        """
        return self._client._invoke(
            UPDATE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": url_preview,
                "SKIP_CONNECTOR": skip_connector,
                "CLIENT_ID": client_id,
            },
            extra,
        )
