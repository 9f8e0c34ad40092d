"""Methods of ``ai``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys
    from ..models import ai as models
    from ..params import ai as params
else:
    models = lazy_module("..models.ai", __package__)

ENGINE_LIST = Method(
    "ai.engine.list",
    _k.ListOf(_k.Nested(lambda: models.AiEngine)),
    safe=True,
    some_keys={"filter": ("AiEngineListFilter",)},
)
ENGINE_REGISTER = Method(
    "ai.engine.register", _k.INTEGER, keys={"settings": ("AiEngineRegisterSettings",)}
)
ENGINE_UNREGISTER = Method("ai.engine.unregister", _k.BOOLEAN)


class AiMethods(SyncNamespace):
    """``ai``."""

    __slots__ = ()
    _name = "ai"

    @builtins.property
    def engine(self) -> AiEngineMethods:
        return AiEngineMethods(self._client)


class AsyncAiMethods(AsyncNamespace):
    """``ai``."""

    __slots__ = ()
    _name = "ai"

    @builtins.property
    def engine(self) -> AsyncAiEngineMethods:
        return AsyncAiEngineMethods(self._client)


class AiEngineMethods(SyncNamespace):
    """``ai.engine``."""

    __slots__ = ()
    _name = "ai.engine"

    def list(
        self,
        *,
        filter: Sequence[Any] | params.AiEngineListFilter | OtherKeys | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.AiEngine]:
        """Get the List of Services.

        ``ai.engine.list``, scope ``ai_admin``.
        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html

        Args:
            filter (Sequence[Any] | AiEngineListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.AiEngineListFilter``.
            limit (int): Most records to return.
        """
        return self._client._invoke(ENGINE_LIST, {"filter": filter, "limit": limit}, extra)

    def register(
        self,
        *,
        name: str,
        code: str,
        category: Literal["text", "image", "audio", "call"],
        completions_url: str,
        settings: params.AiEngineRegisterSettings | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Register the Service.

        ``ai.engine.register``, scope ``ai_admin``.
        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html

        Args:
            name (str): Name.
            code (str): Symbolic code.
            category (Literal["text", "image", "audio", "call"]):
            completions_url (str):
            settings (AiEngineRegisterSettings): Settings. Keys:
                ``bitrix24_client.params.AiEngineRegisterSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ENGINE_REGISTER_ERROR_NAME``: The name key with a string value is required
                ``ENGINE_REGISTER_ERROR_CODE``: The code key with a string value is required
                ``ENGINE_REGISTER_ERROR_CODE_FORMAT``: The code key must contain only characters
                    A-Za-z0-9-_
                ``ENGINE_REGISTER_ERROR_CODE_UNIQUE``: A record with this code already exists
                ``ENGINE_REGISTER_ERROR_CATEGORY``: The category key is required
                ``ENGINE_REGISTER_ERROR_CATEGORY_FORMAT``: The category key can contain one of the
                    values: text, image, audio, call
                ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL``: The completions_url key with a string
                    value is required
                ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL``: The value of the completions_url key
                    must be a valid URL that returns status 200 upon verification
                ``ENGINE_REGISTER_ERROR_SETTINGS_FORMAT``: The value of the settings key must be
                    valid JSON
        """
        return self._client._invoke(
            ENGINE_REGISTER,
            {
                "name": name,
                "code": code,
                "category": category,
                "completions_url": completions_url,
                "settings": settings,
            },
            extra,
        )

    def unregister(
        self, *, code: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Remove the Service.

        ``ai.engine.unregister``, scope ``ai_admin``.
        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html

        Args:
            code (str): Symbolic code.
        """
        return self._client._invoke(ENGINE_UNREGISTER, {"code": code}, extra)


class AsyncAiEngineMethods(AsyncNamespace):
    """``ai.engine``."""

    __slots__ = ()
    _name = "ai.engine"

    def list(
        self,
        *,
        filter: Sequence[Any] | params.AiEngineListFilter | OtherKeys | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.AiEngine]]:
        """Get the List of Services.

        ``ai.engine.list``, scope ``ai_admin``.
        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html

        Args:
            filter (Sequence[Any] | AiEngineListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.AiEngineListFilter``.
            limit (int): Most records to return.
        """
        return self._client._invoke(ENGINE_LIST, {"filter": filter, "limit": limit}, extra)

    def register(
        self,
        *,
        name: str,
        code: str,
        category: Literal["text", "image", "audio", "call"],
        completions_url: str,
        settings: params.AiEngineRegisterSettings | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Register the Service.

        ``ai.engine.register``, scope ``ai_admin``.
        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html

        Args:
            name (str): Name.
            code (str): Symbolic code.
            category (Literal["text", "image", "audio", "call"]):
            completions_url (str):
            settings (AiEngineRegisterSettings): Settings. Keys:
                ``bitrix24_client.params.AiEngineRegisterSettings``.

        Raises:
            ApiError: The codes that are documented:
                ``ENGINE_REGISTER_ERROR_NAME``: The name key with a string value is required
                ``ENGINE_REGISTER_ERROR_CODE``: The code key with a string value is required
                ``ENGINE_REGISTER_ERROR_CODE_FORMAT``: The code key must contain only characters
                    A-Za-z0-9-_
                ``ENGINE_REGISTER_ERROR_CODE_UNIQUE``: A record with this code already exists
                ``ENGINE_REGISTER_ERROR_CATEGORY``: The category key is required
                ``ENGINE_REGISTER_ERROR_CATEGORY_FORMAT``: The category key can contain one of the
                    values: text, image, audio, call
                ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL``: The completions_url key with a string
                    value is required
                ``ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL``: The value of the completions_url key
                    must be a valid URL that returns status 200 upon verification
                ``ENGINE_REGISTER_ERROR_SETTINGS_FORMAT``: The value of the settings key must be
                    valid JSON
        """
        return self._client._invoke(
            ENGINE_REGISTER,
            {
                "name": name,
                "code": code,
                "category": category,
                "completions_url": completions_url,
                "settings": settings,
            },
            extra,
        )

    def unregister(
        self, *, code: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Remove the Service.

        ``ai.engine.unregister``, scope ``ai_admin``.
        https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html

        Args:
            code (str): Symbolic code.
        """
        return self._client._invoke(ENGINE_UNREGISTER, {"code": code}, extra)
