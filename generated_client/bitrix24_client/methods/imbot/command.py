"""Methods of ``imbot.command``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...params.imbot import command as params

ANSWER = Method(
    "imbot.command.answer",
    _k.INTEGER,
    keys={
        "ATTACH": ("ImbotCommandAnswerAttach",),
        "KEYBOARD": ("ImbotCommandAnswerKeyboard",),
        "MENU": ("ImbotCommandAnswerMENUItem",),
    },
)
REGISTER = Method("imbot.command.register", _k.INTEGER)
UNREGISTER = Method("imbot.command.unregister", _k.BOOLEAN)
UPDATE = Method("imbot.command.update", _k.BOOLEAN, keys={"FIELDS": ("ImbotCommandUpdateFields",)})


class ImbotCommandMethods(SyncNamespace):
    """``imbot.command``."""

    __slots__ = ()
    _name = "imbot.command"

    @deprecated("imbot.command.answer is deprecated: use imbot.v2.Command.answer")
    def answer(
        self,
        *,
        message_id: int,
        message: str,
        command_id: int | None = None,
        command: str | None = None,
        attach: params.ImbotCommandAnswerAttach | None = None,
        keyboard: params.ImbotCommandAnswerKeyboard | None = None,
        menu: params.ImbotCommandAnswerMENUItem
        | Sequence[params.ImbotCommandAnswerMENUItem]
        | None = None,
        system: Literal["Y", "N"] | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Send a response to the command.

        Deprecated: use ``imbot.v2.Command.answer``.

        ``imbot.command.answer``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html

        Args:
            command_id (int): Required in some cases.
            command (str): Command. Required in some cases.
            message_id (int): Id of the message.
            message (str): Text of the message.
            attach (ImbotCommandAnswerAttach): Attachment of the message. Keys:
                ``bitrix24_client.params.ImbotCommandAnswerAttach``.
            keyboard (ImbotCommandAnswerKeyboard): Buttons below the message. Keys:
                ``bitrix24_client.params.ImbotCommandAnswerKeyboard``.
            menu (ImbotCommandAnswerMENUItem | Sequence[ImbotCommandAnswerMENUItem]): Keys:
                ``bitrix24_client.params.ImbotCommandAnswerMENUItem``.
            system (Literal["Y", "N"]): Default: ``"N"``.
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``COMMAND_ID_ERROR``: Command not found
                ``APP_ID_ERROR``: Command was installed by another rest application
                ``MESSAGE_ID_EMPTY``: Message ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``MENU_ERROR``: Incorrect menu params
                ``WRONG_REQUEST``: Message isn't added
        """
        return self._client._invoke(
            ANSWER,
            {
                "COMMAND_ID": command_id,
                "COMMAND": command,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.command.register is deprecated: use imbot.v2.Command.register")
    def register(
        self,
        *,
        bot_id: int,
        command: str,
        event_command_add: str,
        lang: Sequence[params.ImbotCommandRegisterLangItem],
        common: Literal["Y", "N"] | None = None,
        hidden: Literal["Y", "N"] | None = None,
        extranet_support: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add the Command.

        Deprecated: use ``imbot.v2.Command.register``.

        ``imbot.command.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html

        Args:
            bot_id (int): Id of the bot.
            command (str): Command.
            event_command_add (str):
            lang (Sequence[ImbotCommandRegisterLangItem]): Code of the language.
            common (Literal["Y", "N"]): Default: ``"N"``.
            hidden (Literal["Y", "N"]): Default: ``"N"``.
            extranet_support (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``EVENT_COMMAND_ADD_ERROR``: Handler for "Command add" event isn't specified
                ``EVENT_COMMAND_ADD_ERROR``: Wrong handler URL
                ``COMMAND_ERROR``: Command isn't specified
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``LANG_ERROR``: Lang set can't be empty
                ``WRONG_REQUEST``: Command can't be created
        """
        return self._client._invoke(
            REGISTER,
            {
                "BOT_ID": bot_id,
                "COMMAND": command,
                "EVENT_COMMAND_ADD": event_command_add,
                "LANG": lang,
                "COMMON": common,
                "HIDDEN": hidden,
                "EXTRANET_SUPPORT": extranet_support,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.command.unregister is deprecated: use imbot.v2.Command.unregister")
    def unregister(
        self,
        *,
        command_id: int,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove the Command (imbot.command).

        Deprecated: use ``imbot.v2.Command.unregister``.

        ``imbot.command.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html

        Args:
            command_id (int):
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``COMMAND_ID_ERROR``: Command not found
                ``APP_ID_ERROR``: Command was installed by another REST application
                ``WRONG_REQUEST``: Command can't be deleted
        """
        return self._client._invoke(
            UNREGISTER, {"COMMAND_ID": command_id, "CLIENT_ID": client_id}, extra
        )

    @deprecated("imbot.command.update is deprecated: use imbot.v2.Command.update")
    def update(
        self,
        *,
        command_id: int,
        fields: params.ImbotCommandUpdateFields,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update the Command.

        Deprecated: use ``imbot.v2.Command.update``.

        ``imbot.command.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html

        Args:
            command_id (int):
            fields (ImbotCommandUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.ImbotCommandUpdateFields``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``COMMAND_ID_ERROR``: Command not found
                ``APP_ID_ERROR``: Command was installed by another rest application
                ``EVENT_COMMAND_ADD_ERROR``: Wrong handler URL
                ``WRONG_REQUEST``: Update fields can't be empty
                ``WRONG_REQUEST``: Command can't be updated
        """
        return self._client._invoke(
            UPDATE, {"COMMAND_ID": command_id, "FIELDS": fields, "CLIENT_ID": client_id}, extra
        )


class AsyncImbotCommandMethods(AsyncNamespace):
    """``imbot.command``."""

    __slots__ = ()
    _name = "imbot.command"

    @deprecated("imbot.command.answer is deprecated: use imbot.v2.Command.answer")
    def answer(
        self,
        *,
        message_id: int,
        message: str,
        command_id: int | None = None,
        command: str | None = None,
        attach: params.ImbotCommandAnswerAttach | None = None,
        keyboard: params.ImbotCommandAnswerKeyboard | None = None,
        menu: params.ImbotCommandAnswerMENUItem
        | Sequence[params.ImbotCommandAnswerMENUItem]
        | None = None,
        system: Literal["Y", "N"] | None = None,
        url_preview: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Send a response to the command.

        Deprecated: use ``imbot.v2.Command.answer``.

        ``imbot.command.answer``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html

        Args:
            command_id (int): Required in some cases.
            command (str): Command. Required in some cases.
            message_id (int): Id of the message.
            message (str): Text of the message.
            attach (ImbotCommandAnswerAttach): Attachment of the message. Keys:
                ``bitrix24_client.params.ImbotCommandAnswerAttach``.
            keyboard (ImbotCommandAnswerKeyboard): Buttons below the message. Keys:
                ``bitrix24_client.params.ImbotCommandAnswerKeyboard``.
            menu (ImbotCommandAnswerMENUItem | Sequence[ImbotCommandAnswerMENUItem]): Keys:
                ``bitrix24_client.params.ImbotCommandAnswerMENUItem``.
            system (Literal["Y", "N"]): Default: ``"N"``.
            url_preview (Literal["Y", "N"]): Default: ``"Y"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``COMMAND_ID_ERROR``: Command not found
                ``APP_ID_ERROR``: Command was installed by another rest application
                ``MESSAGE_ID_EMPTY``: Message ID can't be empty
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_ERROR``: Incorrect attach params
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``KEYBOARD_OVERSIZE``: You have exceeded the maximum allowable size of keyboard
                ``MENU_ERROR``: Incorrect menu params
                ``WRONG_REQUEST``: Message isn't added
        """
        return self._client._invoke(
            ANSWER,
            {
                "COMMAND_ID": command_id,
                "COMMAND": command,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.command.register is deprecated: use imbot.v2.Command.register")
    def register(
        self,
        *,
        bot_id: int,
        command: str,
        event_command_add: str,
        lang: Sequence[params.ImbotCommandRegisterLangItem],
        common: Literal["Y", "N"] | None = None,
        hidden: Literal["Y", "N"] | None = None,
        extranet_support: Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add the Command.

        Deprecated: use ``imbot.v2.Command.register``.

        ``imbot.command.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html

        Args:
            bot_id (int): Id of the bot.
            command (str): Command.
            event_command_add (str):
            lang (Sequence[ImbotCommandRegisterLangItem]): Code of the language.
            common (Literal["Y", "N"]): Default: ``"N"``.
            hidden (Literal["Y", "N"]): Default: ``"N"``.
            extranet_support (Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``EVENT_COMMAND_ADD_ERROR``: Handler for "Command add" event isn't specified
                ``EVENT_COMMAND_ADD_ERROR``: Wrong handler URL
                ``COMMAND_ERROR``: Command isn't specified
                ``BOT_ID_ERROR``: Bot not found
                ``APP_ID_ERROR``: Bot was installed by another REST application
                ``LANG_ERROR``: Lang set can't be empty
                ``WRONG_REQUEST``: Command can't be created
        """
        return self._client._invoke(
            REGISTER,
            {
                "BOT_ID": bot_id,
                "COMMAND": command,
                "EVENT_COMMAND_ADD": event_command_add,
                "LANG": lang,
                "COMMON": common,
                "HIDDEN": hidden,
                "EXTRANET_SUPPORT": extranet_support,
                "CLIENT_ID": client_id,
            },
            extra,
        )

    @deprecated("imbot.command.unregister is deprecated: use imbot.v2.Command.unregister")
    def unregister(
        self,
        *,
        command_id: int,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove the Command (imbot.command).

        Deprecated: use ``imbot.v2.Command.unregister``.

        ``imbot.command.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html

        Args:
            command_id (int):
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``COMMAND_ID_ERROR``: Command not found
                ``APP_ID_ERROR``: Command was installed by another REST application
                ``WRONG_REQUEST``: Command can't be deleted
        """
        return self._client._invoke(
            UNREGISTER, {"COMMAND_ID": command_id, "CLIENT_ID": client_id}, extra
        )

    @deprecated("imbot.command.update is deprecated: use imbot.v2.Command.update")
    def update(
        self,
        *,
        command_id: int,
        fields: params.ImbotCommandUpdateFields,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update the Command.

        Deprecated: use ``imbot.v2.Command.update``.

        ``imbot.command.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html

        Args:
            command_id (int):
            fields (ImbotCommandUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.ImbotCommandUpdateFields``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``COMMAND_ID_ERROR``: Command not found
                ``APP_ID_ERROR``: Command was installed by another rest application
                ``EVENT_COMMAND_ADD_ERROR``: Wrong handler URL
                ``WRONG_REQUEST``: Update fields can't be empty
                ``WRONG_REQUEST``: Command can't be updated
        """
        return self._client._invoke(
            UPDATE, {"COMMAND_ID": command_id, "FIELDS": fields, "CLIENT_ID": client_id}, extra
        )
