"""Methods of ``imbot.app``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...params.imbot import app as params

REGISTER = Method("imbot.app.register", _k.ANY)
UNREGISTER = Method("imbot.app.unregister", _k.ANY)
UPDATE = Method("imbot.app.update", _k.ANY)


class ImbotAppMethods(SyncNamespace):
    """``imbot.app``."""

    __slots__ = ()
    _name = "imbot.app"

    def register(
        self,
        *,
        bot_id: Any = None,
        code: Any = None,
        js_method: Literal["PUT", "SEND", "CALL", "SUPPORT"] | None = None,
        js_param: Any = None,
        icon_file: Any = None,
        context: Literal["ALL", "USER", "CHAT", "BOT", "LINES", "CALL"] | None = None,
        extranet_support: Any = None,
        livechat_support: Any = None,
        iframe_popup: Any = None,
        lang: Sequence[params.ImbotAppRegisterLangItem] | None = None,
        iframe: Any = None,
        iframe_width: Any = None,
        iframe_height: Any = None,
        hash: Any = None,
        hidden: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Register a Chat Application.

        ``imbot.app.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html

        Args:
            bot_id (Any): Id of the bot.
            code (Any): Symbolic code.
            js_method (Literal["PUT", "SEND", "CALL", "SUPPORT"]):
            js_param (Any):
            icon_file (Any):
            context (Literal["ALL", "USER", "CHAT", "BOT", "LINES", "CALL"]):
            extranet_support (Any): Default: ``"N"``.
            livechat_support (Any):
            iframe_popup (Any):
            lang (Sequence[ImbotAppRegisterLangItem]): Texts, one set for each language.
            iframe (Any):
            iframe_width (Any):
            iframe_height (Any):
            hash (Any):
            hidden (Any):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``
                ``APP_ID_ERROR``
                ``IFRAME_HTTPS``
                ``HASH_ERROR``
                ``PARAMS_ERROR``
                ``LANG_ERROR``
                ``WRONG_REQUEST``
        """
        return self._client._invoke(
            REGISTER,
            {
                "BOT_ID": bot_id,
                "CODE": code,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "HASH": hash,
                "HIDDEN": hidden,
            },
            extra,
        )

    def unregister(self, *, app_id: Any = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Unregister Chat Application.

        ``imbot.app.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html

        Args:
            app_id (Any):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_APP_ID_ERROR``
                ``APP_ID_ERROR``
                ``WRONG_REQUEST``
        """
        return self._client._invoke(UNREGISTER, {"APP_ID": app_id}, extra)

    def update(
        self,
        *,
        app_id: Any,
        iframe: Any = None,
        iframe_width: Any = None,
        iframe_height: Any = None,
        js_method: str | None = None,
        js_param: Any = None,
        hash: Any = None,
        icon_file: Any = None,
        context: str | None = None,
        extranet_support: Any = None,
        livechat_support: Any = None,
        iframe_popup: Any = None,
        lang: Sequence[params.ImbotAppUpdateLangItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Application Data in Chat.

        ``imbot.app.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html

        Args:
            app_id (Any):
            iframe (Any):
            iframe_width (Any):
            iframe_height (Any):
            js_method (str):
            js_param (Any):
            hash (Any):
            icon_file (Any):
            context (str):
            extranet_support (Any): Default: ``"N"``.
            livechat_support (Any):
            iframe_popup (Any):
            lang (Sequence[ImbotAppUpdateLangItem]): Texts, one set for each language.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_APP_ID_ERROR``
                ``APP_ID_ERROR``
                ``IFRAME_HTTPS``
                ``WRONG_REQUEST``
        """
        return self._client._invoke(
            UPDATE,
            {
                "APP_ID": app_id,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "HASH": hash,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
            },
            extra,
        )


class AsyncImbotAppMethods(AsyncNamespace):
    """``imbot.app``."""

    __slots__ = ()
    _name = "imbot.app"

    def register(
        self,
        *,
        bot_id: Any = None,
        code: Any = None,
        js_method: Literal["PUT", "SEND", "CALL", "SUPPORT"] | None = None,
        js_param: Any = None,
        icon_file: Any = None,
        context: Literal["ALL", "USER", "CHAT", "BOT", "LINES", "CALL"] | None = None,
        extranet_support: Any = None,
        livechat_support: Any = None,
        iframe_popup: Any = None,
        lang: Sequence[params.ImbotAppRegisterLangItem] | None = None,
        iframe: Any = None,
        iframe_width: Any = None,
        iframe_height: Any = None,
        hash: Any = None,
        hidden: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Register a Chat Application.

        ``imbot.app.register``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html

        Args:
            bot_id (Any): Id of the bot.
            code (Any): Symbolic code.
            js_method (Literal["PUT", "SEND", "CALL", "SUPPORT"]):
            js_param (Any):
            icon_file (Any):
            context (Literal["ALL", "USER", "CHAT", "BOT", "LINES", "CALL"]):
            extranet_support (Any): Default: ``"N"``.
            livechat_support (Any):
            iframe_popup (Any):
            lang (Sequence[ImbotAppRegisterLangItem]): Texts, one set for each language.
            iframe (Any):
            iframe_width (Any):
            iframe_height (Any):
            hash (Any):
            hidden (Any):

        Raises:
            ApiError: The codes that are documented:
                ``BOT_ID_ERROR``
                ``APP_ID_ERROR``
                ``IFRAME_HTTPS``
                ``HASH_ERROR``
                ``PARAMS_ERROR``
                ``LANG_ERROR``
                ``WRONG_REQUEST``
        """
        return self._client._invoke(
            REGISTER,
            {
                "BOT_ID": bot_id,
                "CODE": code,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "HASH": hash,
                "HIDDEN": hidden,
            },
            extra,
        )

    def unregister(
        self, *, app_id: Any = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Unregister Chat Application.

        ``imbot.app.unregister``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html

        Args:
            app_id (Any):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_APP_ID_ERROR``
                ``APP_ID_ERROR``
                ``WRONG_REQUEST``
        """
        return self._client._invoke(UNREGISTER, {"APP_ID": app_id}, extra)

    def update(
        self,
        *,
        app_id: Any,
        iframe: Any = None,
        iframe_width: Any = None,
        iframe_height: Any = None,
        js_method: str | None = None,
        js_param: Any = None,
        hash: Any = None,
        icon_file: Any = None,
        context: str | None = None,
        extranet_support: Any = None,
        livechat_support: Any = None,
        iframe_popup: Any = None,
        lang: Sequence[params.ImbotAppUpdateLangItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Application Data in Chat.

        ``imbot.app.update``, scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html

        Args:
            app_id (Any):
            iframe (Any):
            iframe_width (Any):
            iframe_height (Any):
            js_method (str):
            js_param (Any):
            hash (Any):
            icon_file (Any):
            context (str):
            extranet_support (Any): Default: ``"N"``.
            livechat_support (Any):
            iframe_popup (Any):
            lang (Sequence[ImbotAppUpdateLangItem]): Texts, one set for each language.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_APP_ID_ERROR``
                ``APP_ID_ERROR``
                ``IFRAME_HTTPS``
                ``WRONG_REQUEST``
        """
        return self._client._invoke(
            UPDATE,
            {
                "APP_ID": app_id,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "HASH": hash,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
            },
            extra,
        )
