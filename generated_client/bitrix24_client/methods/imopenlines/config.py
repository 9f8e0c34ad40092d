"""Methods of ``imopenlines.config``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...models.imopenlines import config as models
    from ...params.imopenlines import config as params
else:
    models = lazy_module("...models.imopenlines.config", __package__)

ADD = Method("imopenlines.config.add", _k.INTEGER, keys={"PARAMS": ("ImopenlinesConfigAddParams",)})
DELETE = Method("imopenlines.config.delete", _k.BOOLEAN)
GET = Method("imopenlines.config.get", _k.Nested(lambda: models.ImopenlinesConfig), safe=True)
UPDATE = Method(
    "imopenlines.config.update", _k.BOOLEAN, keys={"PARAMS": ("ImopenlinesConfigParams",)}
)
LIST_GET = list_method(
    "imopenlines.config.list.get",
    _k.Nested(lambda: models.ImopenlinesConfigList),
    Pagination(
        style="offset", cursor=("PARAMS", "offset"), limit=("PARAMS", "limit"), id_field="ID"
    ),
    keys={
        "PARAMS": ("ImopenlinesConfigListGetParams",),
        "OPTIONS": ("ImopenlinesConfigListGetOptions",),
    },
)
PATH_GET = Method(
    "imopenlines.config.path.get", _k.Nested(lambda: models.ImopenlinesConfigPath), safe=True
)


class ImopenlinesConfigMethods(SyncNamespace):
    """``imopenlines.config``."""

    __slots__ = ()
    _name = "imopenlines.config"

    @builtins.property
    def list(self) -> ImopenlinesConfigListMethods:
        return ImopenlinesConfigListMethods(self._client)

    @builtins.property
    def path(self) -> ImopenlinesConfigPathMethods:
        return ImopenlinesConfigPathMethods(self._client)

    def add(
        self,
        *,
        params: params.ImopenlinesConfigAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Open Channel.

        ``imopenlines.config.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html

        Args:
            params (ImopenlinesConfigAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.ImopenlinesConfigAddParams``.
        """
        return self._client._invoke(ADD, {"PARAMS": params}, extra)

    def delete(self, *, config_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Open Channel.

        ``imopenlines.config.delete``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html

        Args:
            config_id (int): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``CONFIG_ID_EMPTY``: Config ID can't be empty
                ``CONFIG_WRONG_USER_PERMISSION``: Permission denied
        """
        return self._client._invoke(DELETE, {"CONFIG_ID": config_id}, extra)

    def get(
        self,
        *,
        config_id: int,
        with_queue: Literal["Y", "N"] | None = None,
        show_offline: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImopenlinesConfig:
        """Get Open Line by ID.

        ``imopenlines.config.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html

        Args:
            config_id (int): Id of the open channel.
            with_queue (Literal["Y", "N"]):
            show_offline (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``CONFIG_ID_EMPTY``: Config ID can't be empty
        """
        return self._client._invoke(
            GET,
            {"CONFIG_ID": config_id, "WITH_QUEUE": with_queue, "SHOW_OFFLINE": show_offline},
            extra,
        )

    def update(
        self,
        *,
        config_id: int,
        params: params.ImopenlinesConfigParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Open Channel.

        ``imopenlines.config.update``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html

        Args:
            config_id (int): Id of the open channel.
            params (ImopenlinesConfigParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.ImopenlinesConfigParams``.

        Raises:
            ApiError: The codes that are documented:
                ``CONFIG_ID_EMPTY``: Config ID can't be empty
                ``CONFIG_WRONG_USER_PERMISSION``: Permission denied
        """
        return self._client._invoke(UPDATE, {"CONFIG_ID": config_id, "PARAMS": params}, extra)


class AsyncImopenlinesConfigMethods(AsyncNamespace):
    """``imopenlines.config``."""

    __slots__ = ()
    _name = "imopenlines.config"

    @builtins.property
    def list(self) -> AsyncImopenlinesConfigListMethods:
        return AsyncImopenlinesConfigListMethods(self._client)

    @builtins.property
    def path(self) -> AsyncImopenlinesConfigPathMethods:
        return AsyncImopenlinesConfigPathMethods(self._client)

    def add(
        self,
        *,
        params: params.ImopenlinesConfigAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Open Channel.

        ``imopenlines.config.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html

        Args:
            params (ImopenlinesConfigAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.ImopenlinesConfigAddParams``.
        """
        return self._client._invoke(ADD, {"PARAMS": params}, extra)

    def delete(self, *, config_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Open Channel.

        ``imopenlines.config.delete``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html

        Args:
            config_id (int): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``CONFIG_ID_EMPTY``: Config ID can't be empty
                ``CONFIG_WRONG_USER_PERMISSION``: Permission denied
        """
        return self._client._invoke(DELETE, {"CONFIG_ID": config_id}, extra)

    def get(
        self,
        *,
        config_id: int,
        with_queue: Literal["Y", "N"] | None = None,
        show_offline: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImopenlinesConfig]:
        """Get Open Line by ID.

        ``imopenlines.config.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html

        Args:
            config_id (int): Id of the open channel.
            with_queue (Literal["Y", "N"]):
            show_offline (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``CONFIG_ID_EMPTY``: Config ID can't be empty
        """
        return self._client._invoke(
            GET,
            {"CONFIG_ID": config_id, "WITH_QUEUE": with_queue, "SHOW_OFFLINE": show_offline},
            extra,
        )

    def update(
        self,
        *,
        config_id: int,
        params: params.ImopenlinesConfigParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Open Channel.

        ``imopenlines.config.update``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html

        Args:
            config_id (int): Id of the open channel.
            params (ImopenlinesConfigParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.ImopenlinesConfigParams``.

        Raises:
            ApiError: The codes that are documented:
                ``CONFIG_ID_EMPTY``: Config ID can't be empty
                ``CONFIG_WRONG_USER_PERMISSION``: Permission denied
        """
        return self._client._invoke(UPDATE, {"CONFIG_ID": config_id, "PARAMS": params}, extra)


class ImopenlinesConfigListMethods(SyncNamespace):
    """``imopenlines.config.list``."""

    __slots__ = ()
    _name = "imopenlines.config.list"

    def get(
        self,
        *,
        params: params.ImopenlinesConfigListGetParams | None = None,
        options: params.ImopenlinesConfigListGetOptions | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImopenlinesConfigList]:
        """Get the List of Open Channels.

        ``imopenlines.config.list.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html

        Args:
            params (ImopenlinesConfigListGetParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.ImopenlinesConfigListGetParams``.
            options (ImopenlinesConfigListGetOptions): Options. Keys:
                ``bitrix24_client.params.ImopenlinesConfigListGetOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: Unsupported PARAMS fields are passed: ...
                ``INVALID_FORMAT``: A wrong format for the PARAMS field 'select' is passed
                ``INVALID_FORMAT``: A wrong format for the PARAMS field 'order' is passed
                ``INVALID_FORMAT``: A wrong format for the PARAMS field 'filter' is passed
                ``INVALID_FORMAT``: A non-negative integer is expected in the PARAMS field 'limit'
                ``INVALID_FORMAT``: A non-negative integer is expected in the PARAMS field 'offset'
                ``INVALID_FORMAT``: A wrong field name is passed in the PARAMS field 'select'
                ``INVALID_FORMAT``: A wrong field name is passed in the PARAMS field 'order'
                ``INVALID_FORMAT``: A wrong field name is passed in the PARAMS field 'filter'
                ``INVALID_FORMAT``: An unknown field '...' is passed in the PARAMS field 'select'
                ``INVALID_FORMAT``: An unknown field '...' is passed in the PARAMS field 'order'
                ``INVALID_FORMAT``: An unknown field '...' is passed in the PARAMS field 'filter'
                ``INVALID_FORMAT``: A wrong field alias is passed in the PARAMS field 'select'
                ``INVALID_FORMAT``: The alias '...' matches an existing field in the PARAMS field
                    'select'
                ``INVALID_FORMAT``: A wrong sorting direction is passed in the PARAMS field 'order'
                ``INVALID_FORMAT``: Unsupported OPTIONS fields are passed: ...
                ``INVALID_FORMAT``: A wrong format for the OPTIONS field 'QUEUE' is passed
                ``INVALID_FORMAT``: A wrong format for the OPTIONS field 'CONFIG_QUEUE' is passed
                ``INVALID_FORMAT``: An unknown value for the OPTIONS field 'CHECK_PERMISSION' is
                    passed
        """
        return self._client._list(LIST_GET, {"PARAMS": params, "OPTIONS": options}, extra)


class AsyncImopenlinesConfigListMethods(AsyncNamespace):
    """``imopenlines.config.list``."""

    __slots__ = ()
    _name = "imopenlines.config.list"

    def get(
        self,
        *,
        params: params.ImopenlinesConfigListGetParams | None = None,
        options: params.ImopenlinesConfigListGetOptions | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImopenlinesConfigList]:
        """Get the List of Open Channels.

        ``imopenlines.config.list.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html

        Args:
            params (ImopenlinesConfigListGetParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.ImopenlinesConfigListGetParams``.
            options (ImopenlinesConfigListGetOptions): Options. Keys:
                ``bitrix24_client.params.ImopenlinesConfigListGetOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_FORMAT``: Unsupported PARAMS fields are passed: ...
                ``INVALID_FORMAT``: A wrong format for the PARAMS field 'select' is passed
                ``INVALID_FORMAT``: A wrong format for the PARAMS field 'order' is passed
                ``INVALID_FORMAT``: A wrong format for the PARAMS field 'filter' is passed
                ``INVALID_FORMAT``: A non-negative integer is expected in the PARAMS field 'limit'
                ``INVALID_FORMAT``: A non-negative integer is expected in the PARAMS field 'offset'
                ``INVALID_FORMAT``: A wrong field name is passed in the PARAMS field 'select'
                ``INVALID_FORMAT``: A wrong field name is passed in the PARAMS field 'order'
                ``INVALID_FORMAT``: A wrong field name is passed in the PARAMS field 'filter'
                ``INVALID_FORMAT``: An unknown field '...' is passed in the PARAMS field 'select'
                ``INVALID_FORMAT``: An unknown field '...' is passed in the PARAMS field 'order'
                ``INVALID_FORMAT``: An unknown field '...' is passed in the PARAMS field 'filter'
                ``INVALID_FORMAT``: A wrong field alias is passed in the PARAMS field 'select'
                ``INVALID_FORMAT``: The alias '...' matches an existing field in the PARAMS field
                    'select'
                ``INVALID_FORMAT``: A wrong sorting direction is passed in the PARAMS field 'order'
                ``INVALID_FORMAT``: Unsupported OPTIONS fields are passed: ...
                ``INVALID_FORMAT``: A wrong format for the OPTIONS field 'QUEUE' is passed
                ``INVALID_FORMAT``: A wrong format for the OPTIONS field 'CONFIG_QUEUE' is passed
                ``INVALID_FORMAT``: An unknown value for the OPTIONS field 'CHECK_PERMISSION' is
                    passed
        """
        return self._client._list(LIST_GET, {"PARAMS": params, "OPTIONS": options}, extra)


class ImopenlinesConfigPathMethods(SyncNamespace):
    """``imopenlines.config.path``."""

    __slots__ = ()
    _name = "imopenlines.config.path"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.ImopenlinesConfigPath:
        """Get Link to Public Page of Open Channels.

        ``imopenlines.config.path.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
        """
        return self._client._invoke(PATH_GET, {}, extra)


class AsyncImopenlinesConfigPathMethods(AsyncNamespace):
    """``imopenlines.config.path``."""

    __slots__ = ()
    _name = "imopenlines.config.path"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImopenlinesConfigPath]:
        """Get Link to Public Page of Open Channels.

        ``imopenlines.config.path.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
        """
        return self._client._invoke(PATH_GET, {}, extra)
