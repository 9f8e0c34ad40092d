"""Methods of ``imbot.v2``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.imbot import v2 as models
    from ...params.imbot import v2 as params
else:
    models = lazy_module("...models.imbot.v2", __package__)

BOT_GET = Method("imbot.v2.Bot.get", _k.Nested(lambda: models.ImbotV2BotGetResult), safe=True)
BOT_LIST = list_method(
    "imbot.v2.Bot.list",
    _k.Nested(lambda: models.ImbotV2Bot),
    Pagination(
        style="offset",
        items=("result", "bots"),
        cursor=("offset",),
        limit=("limit",),
        more=("result", "hasNextPage"),
        id_field="id",
    ),
    some_keys={"filter": ("ImbotV2BotListFilter",)},
)
BOT_REGISTER = Method(
    "imbot.v2.Bot.register",
    _k.Nested(lambda: models.ImbotV2BotRegisterResult),
    files=((("fields", "properties", "avatar"), "content"),),
    keys={"fields": ("ImbotV2BotRegisterFields",)},
)
BOT_UNREGISTER = Method(
    "imbot.v2.Bot.unregister", _k.Nested(lambda: models.ImbotV2BotUnregisterResult)
)
BOT_UPDATE = Method(
    "imbot.v2.Bot.update",
    _k.Nested(lambda: models.ImbotV2BotUpdateResult),
    files=((("fields", "properties", "avatar"), "content"),),
    keys={"fields": ("ImbotV2BotUpdateFields",)},
)
CHAT_ADD = Method(
    "imbot.v2.Chat.add",
    _k.Nested(lambda: models.ImbotV2ChatAddResult),
    files=((("fields", "avatar"), "content"),),
    keys={"fields": ("ImbotV2ChatAddFields",)},
)
CHAT_GET = Method("imbot.v2.Chat.get", _k.Nested(lambda: models.ImbotV2ChatGetResult), safe=True)
CHAT_LEAVE = Method("imbot.v2.Chat.leave", _k.Nested(lambda: models.ImbotV2ChatLeaveResult))
CHAT_SETOWNER = Method(
    "imbot.v2.Chat.setOwner", _k.Nested(lambda: models.ImbotV2ChatSetOwnerResult)
)
CHAT_UPDATE = Method(
    "imbot.v2.Chat.update",
    _k.Nested(lambda: models.ImbotV2ChatUpdateResult),
    files=((("fields", "avatar"), "content"),),
    keys={"fields": ("ImbotV2ChatUpdateFields",)},
)
CHAT_INPUTACTION_NOTIFY = Method(
    "imbot.v2.Chat.InputAction.notify", _k.Nested(lambda: models.ImbotV2ChatInputActionNotifyResult)
)
CHAT_MANAGER_ADD = Method(
    "imbot.v2.Chat.Manager.add", _k.Nested(lambda: models.ImbotV2ChatManagerAddResult)
)
CHAT_MANAGER_DELETE = Method(
    "imbot.v2.Chat.Manager.delete", _k.Nested(lambda: models.ImbotV2ChatManagerDeleteResult)
)
CHAT_MESSAGE_DELETE = Method(
    "imbot.v2.Chat.Message.delete", _k.Nested(lambda: models.ImbotV2ChatMessageDeleteResult)
)
CHAT_MESSAGE_GET = Method(
    "imbot.v2.Chat.Message.get", _k.Nested(lambda: models.ImbotV2ChatMessageGetResult), safe=True
)
CHAT_MESSAGE_GETCONTEXT = Method(
    "imbot.v2.Chat.Message.getContext",
    _k.Nested(lambda: models.ImbotV2ChatMessageGetContextResult),
    safe=True,
)
CHAT_MESSAGE_READ = Method(
    "imbot.v2.Chat.Message.read", _k.Nested(lambda: models.ImbotV2ChatMessageReadResult)
)
CHAT_MESSAGE_SEND = Method(
    "imbot.v2.Chat.Message.send",
    _k.Nested(lambda: models.ImbotV2ChatMessageSendResult),
    keys={"fields": ("ImbotV2ChatMessageSendFields",)},
)
CHAT_MESSAGE_UPDATE = Method(
    "imbot.v2.Chat.Message.update",
    _k.Nested(lambda: models.ImbotV2ChatMessageUpdateResult),
    keys={"fields": ("ImbotV2ChatMessageUpdateFields",)},
)
CHAT_MESSAGE_REACTION_ADD = Method(
    "imbot.v2.Chat.Message.Reaction.add",
    _k.Nested(lambda: models.ImbotV2ChatMessageReactionAddResult),
)
CHAT_MESSAGE_REACTION_DELETE = Method(
    "imbot.v2.Chat.Message.Reaction.delete",
    _k.Nested(lambda: models.ImbotV2ChatMessageReactionDeleteResult),
)
CHAT_TEXTFIELD_ENABLED = Method(
    "imbot.v2.Chat.TextField.enabled", _k.Nested(lambda: models.ImbotV2ChatTextFieldEnabledResult)
)
CHAT_USER_ADD = Method("imbot.v2.Chat.User.add", _k.Nested(lambda: models.ImbotV2ChatUserAddResult))
CHAT_USER_DELETE = Method(
    "imbot.v2.Chat.User.delete", _k.Nested(lambda: models.ImbotV2ChatUserDeleteResult)
)
CHAT_USER_LIST = Method(
    "imbot.v2.Chat.User.list",
    _k.ListOf(_k.Nested(lambda: models.ImbotV2ChatUser)),
    safe=True,
    some_keys={"order": ("ImbotV2ChatUserListOrder",)},
)
COMMAND_ANSWER = Method(
    "imbot.v2.Command.answer",
    _k.Nested(lambda: models.ImbotV2CommandAnswerResult),
    keys={"fields": ("ImbotV2CommandAnswerFields",)},
)
COMMAND_LIST = Method(
    "imbot.v2.Command.list", _k.Nested(lambda: models.ImbotV2CommandListResult), safe=True
)
COMMAND_REGISTER = Method(
    "imbot.v2.Command.register",
    _k.Nested(lambda: models.ImbotV2CommandRegisterResult),
    keys={"fields": ("ImbotV2CommandRegisterFields",)},
)
COMMAND_UNREGISTER = Method(
    "imbot.v2.Command.unregister", _k.Nested(lambda: models.ImbotV2CommandUnregisterResult)
)
COMMAND_UPDATE = Method(
    "imbot.v2.Command.update",
    _k.Nested(lambda: models.ImbotV2CommandUpdateResult),
    keys={"fields": ("ImbotV2CommandUpdateFields",)},
)
EVENT_GET = list_method(
    "imbot.v2.Event.get",
    _k.Nested(lambda: models.ImbotV2Event),
    Pagination(
        style="token",
        items=("result", "events"),
        cursor=("offset",),
        limit=("limit",),
        page_size=100,
        next=("result", "nextOffset"),
        more=("result", "hasMore"),
    ),
    safe=False,
)
FILE_DOWNLOAD = Method(
    "imbot.v2.File.download", _k.Nested(lambda: models.ImbotV2FileDownloadResult), safe=True
)
FILE_UPLOAD = Method(
    "imbot.v2.File.upload",
    _k.Nested(lambda: models.ImbotV2FileUploadResult),
    files=((("fields", "content"), "content"),),
    keys={"fields": ("ImbotV2FileUploadFields",)},
)
REVISION_GET = Method("imbot.v2.Revision.get", _k.Nested(lambda: models.ImbotV2Revision), safe=True)


class ImbotV2Methods(SyncNamespace):
    """``imbot.v2``."""

    __slots__ = ()
    _name = "imbot.v2"

    @builtins.property
    def Bot(self) -> ImbotV2BotMethods:
        return ImbotV2BotMethods(self._client)

    @builtins.property
    def Chat(self) -> ImbotV2ChatMethods:
        return ImbotV2ChatMethods(self._client)

    @builtins.property
    def Command(self) -> ImbotV2CommandMethods:
        return ImbotV2CommandMethods(self._client)

    @builtins.property
    def Event(self) -> ImbotV2EventMethods:
        return ImbotV2EventMethods(self._client)

    @builtins.property
    def File(self) -> ImbotV2FileMethods:
        return ImbotV2FileMethods(self._client)

    @builtins.property
    def Revision(self) -> ImbotV2RevisionMethods:
        return ImbotV2RevisionMethods(self._client)


class AsyncImbotV2Methods(AsyncNamespace):
    """``imbot.v2``."""

    __slots__ = ()
    _name = "imbot.v2"

    @builtins.property
    def Bot(self) -> AsyncImbotV2BotMethods:
        return AsyncImbotV2BotMethods(self._client)

    @builtins.property
    def Chat(self) -> AsyncImbotV2ChatMethods:
        return AsyncImbotV2ChatMethods(self._client)

    @builtins.property
    def Command(self) -> AsyncImbotV2CommandMethods:
        return AsyncImbotV2CommandMethods(self._client)

    @builtins.property
    def Event(self) -> AsyncImbotV2EventMethods:
        return AsyncImbotV2EventMethods(self._client)

    @builtins.property
    def File(self) -> AsyncImbotV2FileMethods:
        return AsyncImbotV2FileMethods(self._client)

    @builtins.property
    def Revision(self) -> AsyncImbotV2RevisionMethods:
        return AsyncImbotV2RevisionMethods(self._client)


class ImbotV2BotMethods(SyncNamespace):
    """``imbot.v2.Bot``."""

    __slots__ = ()
    _name = "imbot.v2.Bot"

    def get(
        self,
        *,
        bot_id: int | None = None,
        code: str | None = None,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2BotGetResult:
        """Get Information About the Bot.

        ``imbot.v2.Bot.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html

        Args:
            bot_id (int): Id of the bot. Required in some cases.
            code (str): Symbolic code. Required in some cases.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``PARAMS_REQUIRED``: Required parameters are missing
                ``BOT_NOT_FOUND``: Bot not found
        """
        return self._client._invoke(
            BOT_GET, {"botId": bot_id, "code": code, "botToken": bot_token}, extra
        )

    def list(
        self,
        *,
        bot_token: str | None = None,
        filter: params.ImbotV2BotListFilter | OtherKeys | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImbotV2Bot]:
        """List of Bots in the Application.

        ``imbot.v2.Bot.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html

        Args:
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            filter (ImbotV2BotListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.ImbotV2BotListFilter``.
            limit (int): Most records to return. Default: ``50``.
            offset (int): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
        """
        return self._client._list(
            BOT_LIST,
            {"botToken": bot_token, "filter": filter, "limit": limit, "offset": offset},
            extra,
        )

    def register(
        self, *, fields: params.ImbotV2BotRegisterFields, extra: Mapping[str, Any] | None = None
    ) -> models.ImbotV2BotRegisterResult:
        """Register the Automation rule.

        ``imbot.v2.Bot.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html

        Args:
            fields (ImbotV2BotRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2BotRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_CODE_REQUIRED``: Bot code is required
                ``BOT_PROPERTIES_REQUIRED``: Bot properties are required
                ``BOT_CODE_ALREADY_TAKEN``: Bot code is already taken
                ``BOT_INVALID_TYPE``: Invalid bot type
                ``BOT_INVALID_EVENT_MODE``: Invalid event mode
                ``BOT_WEBHOOK_URL_REQUIRED``: Webhook URL is required
                ``BOT_REGISTER_FAILED``: Bot registration failed
                ``BOT_INVALID_CALLBACK``: Invalid callback URL
                ``BOT_LIMIT_EXCEEDED``: Bot limit exceeded
                ``BOT_AVATAR_INCORRECT_TYPE``: Avatar must be an image
                ``BOT_AVATAR_INCORRECT_SIZE``: Avatar exceeds maximum size
        """
        return self._client._invoke(BOT_REGISTER, {"fields": fields}, extra)

    def unregister(
        self, *, bot_id: int, bot_token: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.ImbotV2BotUnregisterResult:
        """Delete the bot.

        ``imbot.v2.Bot.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_UNREGISTER_FAILED``: Bot unregistration failed
        """
        return self._client._invoke(BOT_UNREGISTER, {"botId": bot_id, "botToken": bot_token}, extra)

    def update(
        self,
        *,
        bot_id: int,
        fields: params.ImbotV2BotUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2BotUpdateResult:
        """Update the Bot.

        ``imbot.v2.Bot.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            fields (ImbotV2BotUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.ImbotV2BotUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_INVALID_EVENT_MODE``: Invalid event mode
                ``BOT_INVALID_CALLBACK``: Invalid callback URL
                ``BOT_AVATAR_INCORRECT_TYPE``: Avatar must be an image
                ``BOT_AVATAR_INCORRECT_SIZE``: Avatar exceeds maximum size
                ``BOT_TOKEN_ROTATION_FAILED``: Bot token rotation failed
        """
        return self._client._invoke(
            BOT_UPDATE, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra
        )


class AsyncImbotV2BotMethods(AsyncNamespace):
    """``imbot.v2.Bot``."""

    __slots__ = ()
    _name = "imbot.v2.Bot"

    def get(
        self,
        *,
        bot_id: int | None = None,
        code: str | None = None,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2BotGetResult]:
        """Get Information About the Bot.

        ``imbot.v2.Bot.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html

        Args:
            bot_id (int): Id of the bot. Required in some cases.
            code (str): Symbolic code. Required in some cases.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``PARAMS_REQUIRED``: Required parameters are missing
                ``BOT_NOT_FOUND``: Bot not found
        """
        return self._client._invoke(
            BOT_GET, {"botId": bot_id, "code": code, "botToken": bot_token}, extra
        )

    def list(
        self,
        *,
        bot_token: str | None = None,
        filter: params.ImbotV2BotListFilter | OtherKeys | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImbotV2Bot]:
        """List of Bots in the Application.

        ``imbot.v2.Bot.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html

        Args:
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            filter (ImbotV2BotListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.ImbotV2BotListFilter``.
            limit (int): Most records to return. Default: ``50``.
            offset (int): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
        """
        return self._client._list(
            BOT_LIST,
            {"botToken": bot_token, "filter": filter, "limit": limit, "offset": offset},
            extra,
        )

    def register(
        self, *, fields: params.ImbotV2BotRegisterFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImbotV2BotRegisterResult]:
        """Register the Automation rule.

        ``imbot.v2.Bot.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html

        Args:
            fields (ImbotV2BotRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2BotRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_CODE_REQUIRED``: Bot code is required
                ``BOT_PROPERTIES_REQUIRED``: Bot properties are required
                ``BOT_CODE_ALREADY_TAKEN``: Bot code is already taken
                ``BOT_INVALID_TYPE``: Invalid bot type
                ``BOT_INVALID_EVENT_MODE``: Invalid event mode
                ``BOT_WEBHOOK_URL_REQUIRED``: Webhook URL is required
                ``BOT_REGISTER_FAILED``: Bot registration failed
                ``BOT_INVALID_CALLBACK``: Invalid callback URL
                ``BOT_LIMIT_EXCEEDED``: Bot limit exceeded
                ``BOT_AVATAR_INCORRECT_TYPE``: Avatar must be an image
                ``BOT_AVATAR_INCORRECT_SIZE``: Avatar exceeds maximum size
        """
        return self._client._invoke(BOT_REGISTER, {"fields": fields}, extra)

    def unregister(
        self, *, bot_id: int, bot_token: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImbotV2BotUnregisterResult]:
        """Delete the bot.

        ``imbot.v2.Bot.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_UNREGISTER_FAILED``: Bot unregistration failed
        """
        return self._client._invoke(BOT_UNREGISTER, {"botId": bot_id, "botToken": bot_token}, extra)

    def update(
        self,
        *,
        bot_id: int,
        fields: params.ImbotV2BotUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2BotUpdateResult]:
        """Update the Bot.

        ``imbot.v2.Bot.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            fields (ImbotV2BotUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.ImbotV2BotUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_INVALID_EVENT_MODE``: Invalid event mode
                ``BOT_INVALID_CALLBACK``: Invalid callback URL
                ``BOT_AVATAR_INCORRECT_TYPE``: Avatar must be an image
                ``BOT_AVATAR_INCORRECT_SIZE``: Avatar exceeds maximum size
                ``BOT_TOKEN_ROTATION_FAILED``: Bot token rotation failed
        """
        return self._client._invoke(
            BOT_UPDATE, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra
        )


class ImbotV2ChatMethods(SyncNamespace):
    """``imbot.v2.Chat``."""

    __slots__ = ()
    _name = "imbot.v2.Chat"

    @builtins.property
    def InputAction(self) -> ImbotV2ChatInputActionMethods:
        return ImbotV2ChatInputActionMethods(self._client)

    @builtins.property
    def Manager(self) -> ImbotV2ChatManagerMethods:
        return ImbotV2ChatManagerMethods(self._client)

    @builtins.property
    def Message(self) -> ImbotV2ChatMessageMethods:
        return ImbotV2ChatMessageMethods(self._client)

    @builtins.property
    def TextField(self) -> ImbotV2ChatTextFieldMethods:
        return ImbotV2ChatTextFieldMethods(self._client)

    @builtins.property
    def User(self) -> ImbotV2ChatUserMethods:
        return ImbotV2ChatUserMethods(self._client)

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        fields: params.ImbotV2ChatAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatAddResult:
        """Create a Group Chat.

        ``imbot.v2.Chat.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            fields (ImbotV2ChatAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.ImbotV2ChatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
        """
        return self._client._invoke(
            CHAT_ADD, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra
        )

    def get(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatGetResult:
        """Get Information About the Chat.

        ``imbot.v2.Chat.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_GET, {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}, extra
        )

    def leave(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatLeaveResult:
        """Leave Chat (imbot).

        ``imbot.v2.Chat.leave``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_LEAVE, {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}, extra
        )

    def setOwner(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatSetOwnerResult:
        """Assign Chat Owner.

        ``imbot.v2.Chat.setOwner``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_SETOWNER,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra,
        )

    def update(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        fields: params.ImbotV2ChatUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatUpdateResult:
        """Update Chat Properties.

        ``imbot.v2.Chat.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2ChatUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.ImbotV2ChatUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_UPDATE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra,
        )


class AsyncImbotV2ChatMethods(AsyncNamespace):
    """``imbot.v2.Chat``."""

    __slots__ = ()
    _name = "imbot.v2.Chat"

    @builtins.property
    def InputAction(self) -> AsyncImbotV2ChatInputActionMethods:
        return AsyncImbotV2ChatInputActionMethods(self._client)

    @builtins.property
    def Manager(self) -> AsyncImbotV2ChatManagerMethods:
        return AsyncImbotV2ChatManagerMethods(self._client)

    @builtins.property
    def Message(self) -> AsyncImbotV2ChatMessageMethods:
        return AsyncImbotV2ChatMessageMethods(self._client)

    @builtins.property
    def TextField(self) -> AsyncImbotV2ChatTextFieldMethods:
        return AsyncImbotV2ChatTextFieldMethods(self._client)

    @builtins.property
    def User(self) -> AsyncImbotV2ChatUserMethods:
        return AsyncImbotV2ChatUserMethods(self._client)

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        fields: params.ImbotV2ChatAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatAddResult]:
        """Create a Group Chat.

        ``imbot.v2.Chat.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            fields (ImbotV2ChatAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.ImbotV2ChatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
        """
        return self._client._invoke(
            CHAT_ADD, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra
        )

    def get(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatGetResult]:
        """Get Information About the Chat.

        ``imbot.v2.Chat.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_GET, {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}, extra
        )

    def leave(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatLeaveResult]:
        """Leave Chat (imbot).

        ``imbot.v2.Chat.leave``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_LEAVE, {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}, extra
        )

    def setOwner(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatSetOwnerResult]:
        """Assign Chat Owner.

        ``imbot.v2.Chat.setOwner``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_SETOWNER,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra,
        )

    def update(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        fields: params.ImbotV2ChatUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatUpdateResult]:
        """Update Chat Properties.

        ``imbot.v2.Chat.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2ChatUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.ImbotV2ChatUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_UPDATE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra,
        )


class ImbotV2ChatInputActionMethods(SyncNamespace):
    """``imbot.v2.Chat.InputAction``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.InputAction"

    def notify(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        status_message_code: Literal[
            "IMBOT_AGENT_ACTION_THINKING",
            "IMBOT_AGENT_ACTION_SEARCHING",
            "IMBOT_AGENT_ACTION_GENERATING",
            "IMBOT_AGENT_ACTION_ANALYZING",
            "IMBOT_AGENT_ACTION_PROCESSING",
            "IMBOT_AGENT_ACTION_TRANSLATING",
            "IMBOT_AGENT_ACTION_CONNECTING",
            "IMBOT_AGENT_ACTION_CHECKING",
            "IMBOT_AGENT_ACTION_CALCULATING",
            "IMBOT_AGENT_ACTION_READING_DOCS",
            "IMBOT_AGENT_ACTION_COMPOSING",
        ]
        | None = None,
        duration: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatInputActionNotifyResult:
        """Send the bot action indicator.

        ``imbot.v2.Chat.InputAction.notify``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            status_message_code (Literal["IMBOT_AGENT_ACTION_THINKING",
                "IMBOT_AGENT_ACTION_SEARCHING", "IMBOT_AGENT_ACTION_GENERATING",
                "IMBOT_AGENT_ACTION_ANALYZING", "IMBOT_AGENT_ACTION_PROCESSING",
                "IMBOT_AGENT_ACTION_TRANSLATING", "IMBOT_AGENT_ACTION_CONNECTING",
                "IMBOT_AGENT_ACTION_CHECKING", "IMBOT_AGENT_ACTION_CALCULATING",
                "IMBOT_AGENT_ACTION_READING_DOCS", "IMBOT_AGENT_ACTION_COMPOSING"]):
            duration (int):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_INPUTACTION_NOTIFY,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "statusMessageCode": status_message_code,
                "duration": duration,
            },
            extra,
        )


class AsyncImbotV2ChatInputActionMethods(AsyncNamespace):
    """``imbot.v2.Chat.InputAction``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.InputAction"

    def notify(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        status_message_code: Literal[
            "IMBOT_AGENT_ACTION_THINKING",
            "IMBOT_AGENT_ACTION_SEARCHING",
            "IMBOT_AGENT_ACTION_GENERATING",
            "IMBOT_AGENT_ACTION_ANALYZING",
            "IMBOT_AGENT_ACTION_PROCESSING",
            "IMBOT_AGENT_ACTION_TRANSLATING",
            "IMBOT_AGENT_ACTION_CONNECTING",
            "IMBOT_AGENT_ACTION_CHECKING",
            "IMBOT_AGENT_ACTION_CALCULATING",
            "IMBOT_AGENT_ACTION_READING_DOCS",
            "IMBOT_AGENT_ACTION_COMPOSING",
        ]
        | None = None,
        duration: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatInputActionNotifyResult]:
        """Send the bot action indicator.

        ``imbot.v2.Chat.InputAction.notify``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            status_message_code (Literal["IMBOT_AGENT_ACTION_THINKING",
                "IMBOT_AGENT_ACTION_SEARCHING", "IMBOT_AGENT_ACTION_GENERATING",
                "IMBOT_AGENT_ACTION_ANALYZING", "IMBOT_AGENT_ACTION_PROCESSING",
                "IMBOT_AGENT_ACTION_TRANSLATING", "IMBOT_AGENT_ACTION_CONNECTING",
                "IMBOT_AGENT_ACTION_CHECKING", "IMBOT_AGENT_ACTION_CALCULATING",
                "IMBOT_AGENT_ACTION_READING_DOCS", "IMBOT_AGENT_ACTION_COMPOSING"]):
            duration (int):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_INPUTACTION_NOTIFY,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "statusMessageCode": status_message_code,
                "duration": duration,
            },
            extra,
        )


class ImbotV2ChatManagerMethods(SyncNamespace):
    """``imbot.v2.Chat.Manager``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.Manager"

    def add(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_ids: Sequence[int],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatManagerAddResult:
        """Add Chat Managers.

        ``imbot.v2.Chat.Manager.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_ids (Sequence[int]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``EMPTY_USER_IDS``: Empty user IDs
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MANAGER_ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra,
        )

    def delete(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_ids: Sequence[int],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatManagerDeleteResult:
        """Remove Chat Managers.

        ``imbot.v2.Chat.Manager.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_ids (Sequence[int]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``EMPTY_USER_IDS``: Empty user IDs
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MANAGER_DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra,
        )


class AsyncImbotV2ChatManagerMethods(AsyncNamespace):
    """``imbot.v2.Chat.Manager``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.Manager"

    def add(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_ids: Sequence[int],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatManagerAddResult]:
        """Add Chat Managers.

        ``imbot.v2.Chat.Manager.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_ids (Sequence[int]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``EMPTY_USER_IDS``: Empty user IDs
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MANAGER_ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra,
        )

    def delete(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_ids: Sequence[int],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatManagerDeleteResult]:
        """Remove Chat Managers.

        ``imbot.v2.Chat.Manager.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_ids (Sequence[int]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``EMPTY_USER_IDS``: Empty user IDs
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MANAGER_DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra,
        )


class ImbotV2ChatMessageMethods(SyncNamespace):
    """``imbot.v2.Chat.Message``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.Message"

    @builtins.property
    def Reaction(self) -> ImbotV2ChatMessageReactionMethods:
        return ImbotV2ChatMessageReactionMethods(self._client)

    def delete(
        self,
        *,
        bot_id: int,
        message_id: int,
        bot_token: str | None = None,
        complete: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageDeleteResult:
        """Delete Message (imbot.v2).

        ``imbot.v2.Chat.Message.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            complete (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MESSAGE_DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "complete": complete},
            extra,
        )

    def get(
        self,
        *,
        bot_id: int,
        message_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageGetResult:
        """Get Message.

        ``imbot.v2.Chat.Message.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_TYPE_NOT_ALLOWED``: Bot type not allowed
        """
        return self._client._invoke(
            CHAT_MESSAGE_GET,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id},
            extra,
        )

    def getContext(
        self,
        *,
        bot_id: int,
        message_id: int,
        bot_token: str | None = None,
        range: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageGetContextResult:
        """Get Message Context.

        ``imbot.v2.Chat.Message.getContext``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            range (int): Default: ``50``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_TYPE_NOT_ALLOWED``: Bot type not allowed
                ``MESSAGE_NOT_FOUND``: Message not found
                ``MESSAGE_ACCESS_DENIED``: Message access denied
        """
        return self._client._invoke(
            CHAT_MESSAGE_GETCONTEXT,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "range": range},
            extra,
        )

    def read(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        message_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageReadResult:
        """Mark Messages as Read.

        ``imbot.v2.Chat.Message.read``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``MESSAGE_NOT_FOUND``: Message not found
        """
        return self._client._invoke(
            CHAT_MESSAGE_READ,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "messageId": message_id,
            },
            extra,
        )

    def send(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        fields: params.ImbotV2ChatMessageSendFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageSendResult:
        """Send Message (imbot.v2).

        ``imbot.v2.Chat.Message.send``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2ChatMessageSendFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2ChatMessageSendFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``EMPTY_MESSAGE``: Message is empty
                ``SENDING_FAILED``: Sending failed
        """
        return self._client._invoke(
            CHAT_MESSAGE_SEND,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra,
        )

    def update(
        self,
        *,
        bot_id: int,
        message_id: int,
        fields: params.ImbotV2ChatMessageUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageUpdateResult:
        """Update Message (imbot).

        ``imbot.v2.Chat.Message.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            fields (ImbotV2ChatMessageUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.ImbotV2ChatMessageUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MESSAGE_UPDATE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "fields": fields},
            extra,
        )


class AsyncImbotV2ChatMessageMethods(AsyncNamespace):
    """``imbot.v2.Chat.Message``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.Message"

    @builtins.property
    def Reaction(self) -> AsyncImbotV2ChatMessageReactionMethods:
        return AsyncImbotV2ChatMessageReactionMethods(self._client)

    def delete(
        self,
        *,
        bot_id: int,
        message_id: int,
        bot_token: str | None = None,
        complete: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageDeleteResult]:
        """Delete Message (imbot.v2).

        ``imbot.v2.Chat.Message.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            complete (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MESSAGE_DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "complete": complete},
            extra,
        )

    def get(
        self,
        *,
        bot_id: int,
        message_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageGetResult]:
        """Get Message.

        ``imbot.v2.Chat.Message.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_TYPE_NOT_ALLOWED``: Bot type not allowed
        """
        return self._client._invoke(
            CHAT_MESSAGE_GET,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id},
            extra,
        )

    def getContext(
        self,
        *,
        bot_id: int,
        message_id: int,
        bot_token: str | None = None,
        range: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageGetContextResult]:
        """Get Message Context.

        ``imbot.v2.Chat.Message.getContext``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            range (int): Default: ``50``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``BOT_TYPE_NOT_ALLOWED``: Bot type not allowed
                ``MESSAGE_NOT_FOUND``: Message not found
                ``MESSAGE_ACCESS_DENIED``: Message access denied
        """
        return self._client._invoke(
            CHAT_MESSAGE_GETCONTEXT,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "range": range},
            extra,
        )

    def read(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        message_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageReadResult]:
        """Mark Messages as Read.

        ``imbot.v2.Chat.Message.read``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``MESSAGE_NOT_FOUND``: Message not found
        """
        return self._client._invoke(
            CHAT_MESSAGE_READ,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "messageId": message_id,
            },
            extra,
        )

    def send(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        fields: params.ImbotV2ChatMessageSendFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageSendResult]:
        """Send Message (imbot.v2).

        ``imbot.v2.Chat.Message.send``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2ChatMessageSendFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2ChatMessageSendFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``EMPTY_MESSAGE``: Message is empty
                ``SENDING_FAILED``: Sending failed
        """
        return self._client._invoke(
            CHAT_MESSAGE_SEND,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra,
        )

    def update(
        self,
        *,
        bot_id: int,
        message_id: int,
        fields: params.ImbotV2ChatMessageUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageUpdateResult]:
        """Update Message (imbot).

        ``imbot.v2.Chat.Message.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            fields (ImbotV2ChatMessageUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.ImbotV2ChatMessageUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_MESSAGE_UPDATE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "fields": fields},
            extra,
        )


class ImbotV2ChatMessageReactionMethods(SyncNamespace):
    """``imbot.v2.Chat.Message.Reaction``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.Message.Reaction"

    def add(
        self,
        *,
        bot_id: int,
        message_id: int,
        reaction: Literal[
            "like",
            "dislike",
            "faceWithTearsOfJoy",
            "redHeart",
            "neutralFace",
            "fire",
            "cry",
            "slightlySmilingFace",
            "winkingFace",
            "laugh",
            "kiss",
            "wonder",
            "slightlyFrowningFace",
            "loudlyCryingFace",
            "faceWithStuckOutTongue",
            "faceWithStuckOutTongueAndWinkingEye",
            "smilingFaceWithSunglasses",
            "confusedFace",
            "flushedFace",
            "thinkingFace",
            "angry",
            "smilingFaceWithHorns",
            "faceWithThermometer",
            "facepalm",
            "poo",
            "flexedBiceps",
            "clappingHands",
            "raisedHand",
            "smilingFaceWithHeartEyes",
            "smilingFaceWithHearts",
            "pleadingFace",
            "relievedFace",
            "foldedHands",
            "okHand",
            "signHorns",
            "loveYouGesture",
            "clownFace",
            "partyingFace",
            "questionMark",
            "exclamationMark",
            "lightBulb",
            "bomb",
            "sleepingSymbol",
            "crossMark",
            "whiteHeavyCheckMark",
            "eyes",
            "handshake",
            "hundredPoints",
        ],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageReactionAddResult:
        """Add Reaction to Message.

        ``imbot.v2.Chat.Message.Reaction.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            reaction (Literal["like", "dislike", "faceWithTearsOfJoy", "redHeart", "neutralFace",
                "fire", "cry", "slightlySmilingFace", "winkingFace", "laugh", "kiss", "wonder",
                "slightlyFrowningFace", "loudlyCryingFace", "faceWithStuckOutTongue",
                "faceWithStuckOutTongueAndWinkingEye", "smilingFaceWithSunglasses", "confusedFace",
                "flushedFace", "thinkingFace", "angry", "smilingFaceWithHorns",
                "faceWithThermometer", "facepalm", "poo", "flexedBiceps", "clappingHands",
                "raisedHand", "smilingFaceWithHeartEyes", "smilingFaceWithHearts", "pleadingFace",
                "relievedFace", "foldedHands", "okHand", "signHorns", "loveYouGesture", "clownFace",
                "partyingFace", "questionMark", "exclamationMark", "lightBulb", "bomb",
                "sleepingSymbol", "crossMark", "whiteHeavyCheckMark", "eyes", "handshake",
                "hundredPoints"]):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``REACTION_NOT_FOUND``: Reaction not found
                ``REACTION_ALREADY_SET``: Reaction already set
        """
        return self._client._invoke(
            CHAT_MESSAGE_REACTION_ADD,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra,
        )

    def delete(
        self,
        *,
        bot_id: int,
        message_id: int,
        reaction: str,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatMessageReactionDeleteResult:
        """Remove Reaction from Message.

        ``imbot.v2.Chat.Message.Reaction.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            reaction (str):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``REACTION_NOT_FOUND``: Reaction not found
        """
        return self._client._invoke(
            CHAT_MESSAGE_REACTION_DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra,
        )


class AsyncImbotV2ChatMessageReactionMethods(AsyncNamespace):
    """``imbot.v2.Chat.Message.Reaction``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.Message.Reaction"

    def add(
        self,
        *,
        bot_id: int,
        message_id: int,
        reaction: Literal[
            "like",
            "dislike",
            "faceWithTearsOfJoy",
            "redHeart",
            "neutralFace",
            "fire",
            "cry",
            "slightlySmilingFace",
            "winkingFace",
            "laugh",
            "kiss",
            "wonder",
            "slightlyFrowningFace",
            "loudlyCryingFace",
            "faceWithStuckOutTongue",
            "faceWithStuckOutTongueAndWinkingEye",
            "smilingFaceWithSunglasses",
            "confusedFace",
            "flushedFace",
            "thinkingFace",
            "angry",
            "smilingFaceWithHorns",
            "faceWithThermometer",
            "facepalm",
            "poo",
            "flexedBiceps",
            "clappingHands",
            "raisedHand",
            "smilingFaceWithHeartEyes",
            "smilingFaceWithHearts",
            "pleadingFace",
            "relievedFace",
            "foldedHands",
            "okHand",
            "signHorns",
            "loveYouGesture",
            "clownFace",
            "partyingFace",
            "questionMark",
            "exclamationMark",
            "lightBulb",
            "bomb",
            "sleepingSymbol",
            "crossMark",
            "whiteHeavyCheckMark",
            "eyes",
            "handshake",
            "hundredPoints",
        ],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageReactionAddResult]:
        """Add Reaction to Message.

        ``imbot.v2.Chat.Message.Reaction.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            reaction (Literal["like", "dislike", "faceWithTearsOfJoy", "redHeart", "neutralFace",
                "fire", "cry", "slightlySmilingFace", "winkingFace", "laugh", "kiss", "wonder",
                "slightlyFrowningFace", "loudlyCryingFace", "faceWithStuckOutTongue",
                "faceWithStuckOutTongueAndWinkingEye", "smilingFaceWithSunglasses", "confusedFace",
                "flushedFace", "thinkingFace", "angry", "smilingFaceWithHorns",
                "faceWithThermometer", "facepalm", "poo", "flexedBiceps", "clappingHands",
                "raisedHand", "smilingFaceWithHeartEyes", "smilingFaceWithHearts", "pleadingFace",
                "relievedFace", "foldedHands", "okHand", "signHorns", "loveYouGesture", "clownFace",
                "partyingFace", "questionMark", "exclamationMark", "lightBulb", "bomb",
                "sleepingSymbol", "crossMark", "whiteHeavyCheckMark", "eyes", "handshake",
                "hundredPoints"]):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``REACTION_NOT_FOUND``: Reaction not found
                ``REACTION_ALREADY_SET``: Reaction already set
        """
        return self._client._invoke(
            CHAT_MESSAGE_REACTION_ADD,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra,
        )

    def delete(
        self,
        *,
        bot_id: int,
        message_id: int,
        reaction: str,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatMessageReactionDeleteResult]:
        """Remove Reaction from Message.

        ``imbot.v2.Chat.Message.Reaction.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            message_id (int): Id of the message.
            reaction (str):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
                ``REACTION_NOT_FOUND``: Reaction not found
        """
        return self._client._invoke(
            CHAT_MESSAGE_REACTION_DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra,
        )


class ImbotV2ChatTextFieldMethods(SyncNamespace):
    """``imbot.v2.Chat.TextField``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.TextField"

    def enabled(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        enabled: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatTextFieldEnabledResult:
        """Managing the Text Input Field.

        ``imbot.v2.Chat.TextField.enabled``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            enabled (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_TEXTFIELD_ENABLED,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "enabled": enabled},
            extra,
        )


class AsyncImbotV2ChatTextFieldMethods(AsyncNamespace):
    """``imbot.v2.Chat.TextField``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.TextField"

    def enabled(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        enabled: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatTextFieldEnabledResult]:
        """Managing the Text Input Field.

        ``imbot.v2.Chat.TextField.enabled``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            enabled (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_TEXTFIELD_ENABLED,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "enabled": enabled},
            extra,
        )


class ImbotV2ChatUserMethods(SyncNamespace):
    """``imbot.v2.Chat.User``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.User"

    def add(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_ids: Sequence[int],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatUserAddResult:
        """Add Participants to Chat (imbot.v2).

        ``imbot.v2.Chat.User.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_ids (Sequence[int]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_USER_ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra,
        )

    def delete(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2ChatUserDeleteResult:
        """Remove a Participant from the Chat.

        ``imbot.v2.Chat.User.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_USER_DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra,
        )

    def list(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        order: params.ImbotV2ChatUserListOrder | OtherKeys | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.ImbotV2ChatUser]:
        """List of Chat Participants.

        ``imbot.v2.Chat.User.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            order (ImbotV2ChatUserListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.ImbotV2ChatUserListOrder``.
            limit (int): Most records to return. Default: ``50``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_USER_LIST,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "order": order,
                "limit": limit,
            },
            extra,
        )


class AsyncImbotV2ChatUserMethods(AsyncNamespace):
    """``imbot.v2.Chat.User``."""

    __slots__ = ()
    _name = "imbot.v2.Chat.User"

    def add(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_ids: Sequence[int],
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatUserAddResult]:
        """Add Participants to Chat (imbot.v2).

        ``imbot.v2.Chat.User.add``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_ids (Sequence[int]): Ids of the users.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_USER_ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra,
        )

    def delete(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        user_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2ChatUserDeleteResult]:
        """Remove a Participant from the Chat.

        ``imbot.v2.Chat.User.delete``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_USER_DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra,
        )

    def list(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        order: params.ImbotV2ChatUserListOrder | OtherKeys | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.ImbotV2ChatUser]]:
        """List of Chat Participants.

        ``imbot.v2.Chat.User.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            order (ImbotV2ChatUserListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.ImbotV2ChatUserListOrder``.
            limit (int): Most records to return. Default: ``50``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CHAT_USER_LIST,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "order": order,
                "limit": limit,
            },
            extra,
        )


class ImbotV2CommandMethods(SyncNamespace):
    """``imbot.v2.Command``."""

    __slots__ = ()
    _name = "imbot.v2.Command"

    def answer(
        self,
        *,
        bot_id: int,
        command_id: int,
        message_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        fields: params.ImbotV2CommandAnswerFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2CommandAnswerResult:
        """Responding to the Command.

        ``imbot.v2.Command.answer``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            command_id (int):
            message_id (int): Id of the message.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2CommandAnswerFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2CommandAnswerFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_ANSWER_FAILED``: Command answer failed
        """
        return self._client._invoke(
            COMMAND_ANSWER,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "commandId": command_id,
                "messageId": message_id,
                "dialogId": dialog_id,
                "fields": fields,
            },
            extra,
        )

    def list(
        self, *, bot_id: int, bot_token: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.ImbotV2CommandListResult:
        """Get a List of Commands.

        ``imbot.v2.Command.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
        """
        return self._client._invoke(COMMAND_LIST, {"botId": bot_id, "botToken": bot_token}, extra)

    def register(
        self,
        *,
        bot_id: int,
        fields: params.ImbotV2CommandRegisterFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2CommandRegisterResult:
        """Register the Team.

        ``imbot.v2.Command.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            fields (ImbotV2CommandRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2CommandRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_NAME_INVALID``: Command name is invalid
                ``COMMAND_REQUIRED``: Command is required
                ``COMMAND_TITLE_REQUIRED``: Command title is required
                ``COMMAND_REGISTER_FAILED``: Command registration failed
        """
        return self._client._invoke(
            COMMAND_REGISTER, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra
        )

    def unregister(
        self,
        *,
        bot_id: int,
        command_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2CommandUnregisterResult:
        """Remove the Command (imbot.v2).

        ``imbot.v2.Command.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            command_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_NOT_FOUND``: Command not found
        """
        return self._client._invoke(
            COMMAND_UNREGISTER,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id},
            extra,
        )

    def update(
        self,
        *,
        bot_id: int,
        command_id: int,
        fields: params.ImbotV2CommandUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2CommandUpdateResult:
        """Update the Team.

        ``imbot.v2.Command.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            command_id (int):
            fields (ImbotV2CommandUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.ImbotV2CommandUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_NOT_FOUND``: Command not found
                ``COMMAND_NAME_EMPTY``: Command name is empty
                ``COMMAND_NAME_INVALID``: Command name is invalid
                ``COMMAND_ALREADY_EXISTS``: Command already exists
        """
        return self._client._invoke(
            COMMAND_UPDATE,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id, "fields": fields},
            extra,
        )


class AsyncImbotV2CommandMethods(AsyncNamespace):
    """``imbot.v2.Command``."""

    __slots__ = ()
    _name = "imbot.v2.Command"

    def answer(
        self,
        *,
        bot_id: int,
        command_id: int,
        message_id: int,
        dialog_id: str,
        bot_token: str | None = None,
        fields: params.ImbotV2CommandAnswerFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2CommandAnswerResult]:
        """Responding to the Command.

        ``imbot.v2.Command.answer``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            command_id (int):
            message_id (int): Id of the message.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2CommandAnswerFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2CommandAnswerFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_ANSWER_FAILED``: Command answer failed
        """
        return self._client._invoke(
            COMMAND_ANSWER,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "commandId": command_id,
                "messageId": message_id,
                "dialogId": dialog_id,
                "fields": fields,
            },
            extra,
        )

    def list(
        self, *, bot_id: int, bot_token: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImbotV2CommandListResult]:
        """Get a List of Commands.

        ``imbot.v2.Command.list``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
        """
        return self._client._invoke(COMMAND_LIST, {"botId": bot_id, "botToken": bot_token}, extra)

    def register(
        self,
        *,
        bot_id: int,
        fields: params.ImbotV2CommandRegisterFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2CommandRegisterResult]:
        """Register the Team.

        ``imbot.v2.Command.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            fields (ImbotV2CommandRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2CommandRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_NAME_INVALID``: Command name is invalid
                ``COMMAND_REQUIRED``: Command is required
                ``COMMAND_TITLE_REQUIRED``: Command title is required
                ``COMMAND_REGISTER_FAILED``: Command registration failed
        """
        return self._client._invoke(
            COMMAND_REGISTER, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra
        )

    def unregister(
        self,
        *,
        bot_id: int,
        command_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2CommandUnregisterResult]:
        """Remove the Command (imbot.v2).

        ``imbot.v2.Command.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            command_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_NOT_FOUND``: Command not found
        """
        return self._client._invoke(
            COMMAND_UNREGISTER,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id},
            extra,
        )

    def update(
        self,
        *,
        bot_id: int,
        command_id: int,
        fields: params.ImbotV2CommandUpdateFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2CommandUpdateResult]:
        """Update the Team.

        ``imbot.v2.Command.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            command_id (int):
            fields (ImbotV2CommandUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.ImbotV2CommandUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``COMMAND_NOT_FOUND``: Command not found
                ``COMMAND_NAME_EMPTY``: Command name is empty
                ``COMMAND_NAME_INVALID``: Command name is invalid
                ``COMMAND_ALREADY_EXISTS``: Command already exists
        """
        return self._client._invoke(
            COMMAND_UPDATE,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id, "fields": fields},
            extra,
        )


class ImbotV2EventMethods(SyncNamespace):
    """``imbot.v2.Event``."""

    __slots__ = ()
    _name = "imbot.v2.Event"

    def get(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        with_user_events: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImbotV2Event]:
        """Get Events.

        ``imbot.v2.Event.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            offset (int): Number of records to skip.
            limit (int): Most records to return. Default: ``100``.
            with_user_events (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``SCOPE_ERROR``: Scope error
                ``AUTH_ERROR``: Auth error
                ``USER_NOT_SUBSCRIBED``: User not subscribed
        """
        return self._client._list(
            EVENT_GET,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "offset": offset,
                "limit": limit,
                "withUserEvents": with_user_events,
            },
            extra,
        )


class AsyncImbotV2EventMethods(AsyncNamespace):
    """``imbot.v2.Event``."""

    __slots__ = ()
    _name = "imbot.v2.Event"

    def get(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        with_user_events: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImbotV2Event]:
        """Get Events.

        ``imbot.v2.Event.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            offset (int): Number of records to skip.
            limit (int): Most records to return. Default: ``100``.
            with_user_events (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``SCOPE_ERROR``: Scope error
                ``AUTH_ERROR``: Auth error
                ``USER_NOT_SUBSCRIBED``: User not subscribed
        """
        return self._client._list(
            EVENT_GET,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "offset": offset,
                "limit": limit,
                "withUserEvents": with_user_events,
            },
            extra,
        )


class ImbotV2FileMethods(SyncNamespace):
    """``imbot.v2.File``."""

    __slots__ = ()
    _name = "imbot.v2.File"

    def download(
        self,
        *,
        bot_id: int,
        file_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2FileDownloadResult:
        """Get a Link to Download the File.

        ``imbot.v2.File.download``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``FILE_ACCESS_ERROR``: File access error
                ``FILE_NOT_FOUND``: File not found
        """
        return self._client._invoke(
            FILE_DOWNLOAD, {"botId": bot_id, "botToken": bot_token, "fileId": file_id}, extra
        )

    def upload(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        fields: params.ImbotV2FileUploadFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImbotV2FileUploadResult:
        """Upload File to Chat (imbot).

        ``imbot.v2.File.upload``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2FileUploadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2FileUploadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``FILE_EMPTY``: File name or content is empty
                ``FILE_INVALID_CONTENT``: Invalid base64 content
                ``FILE_FOLDER_ERROR``: Failed to get chat folder
                ``FILE_UPLOAD_FAILED``: File upload failed
                ``FILE_SEND_FAILED``: Failed to send message
                ``FILE_TOO_LARGE``: File is too large
        """
        return self._client._invoke(
            FILE_UPLOAD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra,
        )


class AsyncImbotV2FileMethods(AsyncNamespace):
    """``imbot.v2.File``."""

    __slots__ = ()
    _name = "imbot.v2.File"

    def download(
        self,
        *,
        bot_id: int,
        file_id: int,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2FileDownloadResult]:
        """Get a Link to Download the File.

        ``imbot.v2.File.download``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``FILE_ACCESS_ERROR``: File access error
                ``FILE_NOT_FOUND``: File not found
        """
        return self._client._invoke(
            FILE_DOWNLOAD, {"botId": bot_id, "botToken": bot_token, "fileId": file_id}, extra
        )

    def upload(
        self,
        *,
        bot_id: int,
        dialog_id: str,
        fields: params.ImbotV2FileUploadFields,
        bot_token: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImbotV2FileUploadResult]:
        """Upload File to Chat (imbot).

        ``imbot.v2.File.upload``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html

        Args:
            bot_id (int): Id of the bot.
            bot_token (str): Token that a bot passes to prove that it acts for itself. Required in
                some cases.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImbotV2FileUploadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImbotV2FileUploadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``BOT_TOKEN_NOT_SPECIFIED``: Bot token is not specified
                ``BOT_ID_REQUIRED``: Bot ID is required
                ``BOT_NOT_FOUND``: Bot not found
                ``BOT_OWNERSHIP_ERROR``: Bot is registered by another application
                ``FILE_EMPTY``: File name or content is empty
                ``FILE_INVALID_CONTENT``: Invalid base64 content
                ``FILE_FOLDER_ERROR``: Failed to get chat folder
                ``FILE_UPLOAD_FAILED``: File upload failed
                ``FILE_SEND_FAILED``: Failed to send message
                ``FILE_TOO_LARGE``: File is too large
        """
        return self._client._invoke(
            FILE_UPLOAD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra,
        )


class ImbotV2RevisionMethods(SyncNamespace):
    """``imbot.v2.Revision``."""

    __slots__ = ()
    _name = "imbot.v2.Revision"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.ImbotV2Revision:
        """Get API revisions (imbot).

        ``imbot.v2.Revision.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
        """
        return self._client._invoke(REVISION_GET, {}, extra)


class AsyncImbotV2RevisionMethods(AsyncNamespace):
    """``imbot.v2.Revision``."""

    __slots__ = ()
    _name = "imbot.v2.Revision"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[models.ImbotV2Revision]:
        """Get API revisions (imbot).

        ``imbot.v2.Revision.get``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
        """
        return self._client._invoke(REVISION_GET, {}, extra)
