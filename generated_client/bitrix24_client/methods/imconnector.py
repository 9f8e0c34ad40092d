"""Methods of ``imconnector``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import imconnector as models
    from ..params import imconnector as params
else:
    models = lazy_module("..models.imconnector", __package__)

ACTIVATE = Method("imconnector.activate", _k.BOOLEAN)
LIST = Method("imconnector.list", _k.MapOf(_k.STRING), safe=True)
REGISTER = Method(
    "imconnector.register",
    _k.Nested(lambda: models.Imconnector),
    keys={
        "ICON": ("ImconnectorRegisterIcon",),
        "ICON_DISABLED": ("ImconnectorRegisterIconDisabled",),
    },
)
STATUS = Method("imconnector.status", _k.Nested(lambda: models.ImconnectorStatusResult))
UNREGISTER = Method("imconnector.unregister", _k.ANY)
CHAT_NAME_SET = Method("imconnector.chat.name.set", _k.Nested(lambda: models.ImconnectorChatName))
CONNECTOR_DATA_SET = Method(
    "imconnector.connector.data.set",
    _k.BOOLEAN,
    keys={"DATA": ("ImconnectorConnectorDataSetData",)},
)
DELETE_MESSAGES = Method(
    "imconnector.delete.messages", _k.Nested(lambda: models.ImconnectorDeleteMessagesResult)
)
SEND_MESSAGES = Method(
    "imconnector.send.messages", _k.Nested(lambda: models.ImconnectorSendMessagesResult)
)
SEND_STATUS_DELIVERY = Method(
    "imconnector.send.status.delivery",
    _k.Nested(lambda: models.ImconnectorSendStatusDeliveryResult),
)
SEND_STATUS_READING = Method(
    "imconnector.send.status.reading", _k.Nested(lambda: models.ImconnectorSendStatusReadingResult)
)
UPDATE_MESSAGES = Method(
    "imconnector.update.messages", _k.Nested(lambda: models.ImconnectorUpdateMessagesResult)
)


class ImconnectorMethods(SyncNamespace):
    """``imconnector``."""

    __slots__ = ()
    _name = "imconnector"

    @builtins.property
    def chat(self) -> ImconnectorChatMethods:
        return ImconnectorChatMethods(self._client)

    @builtins.property
    def connector(self) -> ImconnectorConnectorMethods:
        return ImconnectorConnectorMethods(self._client)

    @builtins.property
    def delete(self) -> ImconnectorDeleteMethods:
        return ImconnectorDeleteMethods(self._client)

    @builtins.property
    def send(self) -> ImconnectorSendMethods:
        return ImconnectorSendMethods(self._client)

    @builtins.property
    def update(self) -> ImconnectorUpdateMethods:
        return ImconnectorUpdateMethods(self._client)

    def activate(
        self, *, connector: str, line: int, active: str, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Activate Connector.

        ``imconnector.activate``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            active (str): Whether the record is active.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'ACTIVE' is null or empty
        """
        return self._client._invoke(
            ACTIVATE, {"CONNECTOR": connector, "LINE": line, "ACTIVE": active}, extra
        )

    def list(self, *, extra: Mapping[str, Any] | None = None) -> builtins.dict[str, str]:
        """Get the List of Connectors.

        ``imconnector.list``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                    Application context required
                ``ACCESS_DENIED``: The ImOpenLines module is not installed
                ``ACCESS_DENIED``: You don't have access to this action
        """
        return self._client._invoke(LIST, {}, extra)

    def register(
        self,
        *,
        id: str,
        name: str,
        icon: params.ImconnectorRegisterIcon,
        placement_handler: str,
        icon_disabled: params.ImconnectorRegisterIconDisabled | None = None,
        del_external_messages: bool | Literal["Y", "N"] | None = None,
        edit_internal_messages: bool | Literal["Y", "N"] | None = None,
        del_internal_messages: bool | Literal["Y", "N"] | None = None,
        newsletter: bool | Literal["Y", "N"] | None = None,
        need_system_messages: bool | Literal["Y", "N"] | None = None,
        need_signature: bool | Literal["Y", "N"] | None = None,
        chat_group: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.Imconnector:
        """Register the Connector.

        ``imconnector.register``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html

        Args:
            id (str): Id of the record.
            name (str): Name.
            icon (ImconnectorRegisterIcon): Keys:
                ``bitrix24_client.params.ImconnectorRegisterIcon``.
            placement_handler (str):
            icon_disabled (ImconnectorRegisterIconDisabled): Keys:
                ``bitrix24_client.params.ImconnectorRegisterIconDisabled``.
            del_external_messages (bool | Literal["Y", "N"]): Default: ``true``.
            edit_internal_messages (bool | Literal["Y", "N"]): Default: ``true``.
            del_internal_messages (bool | Literal["Y", "N"]): Default: ``true``.
            newsletter (bool | Literal["Y", "N"]): Default: ``true``.
            need_system_messages (bool | Literal["Y", "N"]): Default: ``true``.
            need_signature (bool | Literal["Y", "N"]): Default: ``true``.
            chat_group (bool | Literal["Y", "N"]): Required in some cases. Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``APPLICATION_REGISTRATION_ERROR_POINT``: Application registration error. Using a
                    dot in the connector identifier is not allowed
                ``CONNECTOR_ID_REQUIRED``: Connector ID is not specified
                ``NAME_REQUIRED``: Connector name is not specified
                ``ICON_REQUIRED``: Connector icon is not specified
                ``NO_APPLICATION_ID``: Failed to get application ID
                ``NO_PLACEMENT_HANDLER``: Failed to get embedding handler URL
                ``APPLICATION_REGISTRATION_ERROR``: Application registration error
                ``GENERAL_CONNECTOR_REGISTRATION_ERROR``: General connector registration error
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(
            REGISTER,
            {
                "ID": id,
                "NAME": name,
                "ICON": icon,
                "PLACEMENT_HANDLER": placement_handler,
                "ICON_DISABLED": icon_disabled,
                "DEL_EXTERNAL_MESSAGES": del_external_messages,
                "EDIT_INTERNAL_MESSAGES": edit_internal_messages,
                "DEL_INTERNAL_MESSAGES": del_internal_messages,
                "NEWSLETTER": newsletter,
                "NEED_SYSTEM_MESSAGES": need_system_messages,
                "NEED_SIGNATURE": need_signature,
                "CHAT_GROUP": chat_group,
            },
            extra,
        )

    def status(
        self,
        *,
        connector: str,
        line: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImconnectorStatusResult:
        """Get the Status of the Connector.

        ``imconnector.status``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html

        Args:
            connector (str): Code of the connector.
            line (int | str): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
        """
        return self._client._invoke(STATUS, {"CONNECTOR": connector, "LINE": line}, extra)

    def unregister(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Any:
        """Unregister the Connector.

        ``imconnector.unregister``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html

        Args:
            id (str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``APPLICATION_UNREGISTRATION_ERROR``: Error unregistering the application
                ``NO_APPLICATION_ID``: Failed to retrieve application ID
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                    Application context required.
        """
        return self._client._invoke(UNREGISTER, {"ID": id}, extra)


class AsyncImconnectorMethods(AsyncNamespace):
    """``imconnector``."""

    __slots__ = ()
    _name = "imconnector"

    @builtins.property
    def chat(self) -> AsyncImconnectorChatMethods:
        return AsyncImconnectorChatMethods(self._client)

    @builtins.property
    def connector(self) -> AsyncImconnectorConnectorMethods:
        return AsyncImconnectorConnectorMethods(self._client)

    @builtins.property
    def delete(self) -> AsyncImconnectorDeleteMethods:
        return AsyncImconnectorDeleteMethods(self._client)

    @builtins.property
    def send(self) -> AsyncImconnectorSendMethods:
        return AsyncImconnectorSendMethods(self._client)

    @builtins.property
    def update(self) -> AsyncImconnectorUpdateMethods:
        return AsyncImconnectorUpdateMethods(self._client)

    def activate(
        self, *, connector: str, line: int, active: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Activate Connector.

        ``imconnector.activate``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            active (str): Whether the record is active.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'ACTIVE' is null or empty
        """
        return self._client._invoke(
            ACTIVATE, {"CONNECTOR": connector, "LINE": line, "ACTIVE": active}, extra
        )

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.dict[str, str]]:
        """Get the List of Connectors.

        ``imconnector.list``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                    Application context required
                ``ACCESS_DENIED``: The ImOpenLines module is not installed
                ``ACCESS_DENIED``: You don't have access to this action
        """
        return self._client._invoke(LIST, {}, extra)

    def register(
        self,
        *,
        id: str,
        name: str,
        icon: params.ImconnectorRegisterIcon,
        placement_handler: str,
        icon_disabled: params.ImconnectorRegisterIconDisabled | None = None,
        del_external_messages: bool | Literal["Y", "N"] | None = None,
        edit_internal_messages: bool | Literal["Y", "N"] | None = None,
        del_internal_messages: bool | Literal["Y", "N"] | None = None,
        newsletter: bool | Literal["Y", "N"] | None = None,
        need_system_messages: bool | Literal["Y", "N"] | None = None,
        need_signature: bool | Literal["Y", "N"] | None = None,
        chat_group: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.Imconnector]:
        """Register the Connector.

        ``imconnector.register``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html

        Args:
            id (str): Id of the record.
            name (str): Name.
            icon (ImconnectorRegisterIcon): Keys:
                ``bitrix24_client.params.ImconnectorRegisterIcon``.
            placement_handler (str):
            icon_disabled (ImconnectorRegisterIconDisabled): Keys:
                ``bitrix24_client.params.ImconnectorRegisterIconDisabled``.
            del_external_messages (bool | Literal["Y", "N"]): Default: ``true``.
            edit_internal_messages (bool | Literal["Y", "N"]): Default: ``true``.
            del_internal_messages (bool | Literal["Y", "N"]): Default: ``true``.
            newsletter (bool | Literal["Y", "N"]): Default: ``true``.
            need_system_messages (bool | Literal["Y", "N"]): Default: ``true``.
            need_signature (bool | Literal["Y", "N"]): Default: ``true``.
            chat_group (bool | Literal["Y", "N"]): Required in some cases. Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``APPLICATION_REGISTRATION_ERROR_POINT``: Application registration error. Using a
                    dot in the connector identifier is not allowed
                ``CONNECTOR_ID_REQUIRED``: Connector ID is not specified
                ``NAME_REQUIRED``: Connector name is not specified
                ``ICON_REQUIRED``: Connector icon is not specified
                ``NO_APPLICATION_ID``: Failed to get application ID
                ``NO_PLACEMENT_HANDLER``: Failed to get embedding handler URL
                ``APPLICATION_REGISTRATION_ERROR``: Application registration error
                ``GENERAL_CONNECTOR_REGISTRATION_ERROR``: General connector registration error
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
        """
        return self._client._invoke(
            REGISTER,
            {
                "ID": id,
                "NAME": name,
                "ICON": icon,
                "PLACEMENT_HANDLER": placement_handler,
                "ICON_DISABLED": icon_disabled,
                "DEL_EXTERNAL_MESSAGES": del_external_messages,
                "EDIT_INTERNAL_MESSAGES": edit_internal_messages,
                "DEL_INTERNAL_MESSAGES": del_internal_messages,
                "NEWSLETTER": newsletter,
                "NEED_SYSTEM_MESSAGES": need_system_messages,
                "NEED_SIGNATURE": need_signature,
                "CHAT_GROUP": chat_group,
            },
            extra,
        )

    def status(
        self,
        *,
        connector: str,
        line: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImconnectorStatusResult]:
        """Get the Status of the Connector.

        ``imconnector.status``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html

        Args:
            connector (str): Code of the connector.
            line (int | str): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
        """
        return self._client._invoke(STATUS, {"CONNECTOR": connector, "LINE": line}, extra)

    def unregister(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Unregister the Connector.

        ``imconnector.unregister``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html

        Args:
            id (str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``APPLICATION_UNREGISTRATION_ERROR``: Error unregistering the application
                ``NO_APPLICATION_ID``: Failed to retrieve application ID
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                    Application context required.
        """
        return self._client._invoke(UNREGISTER, {"ID": id}, extra)


class ImconnectorChatMethods(SyncNamespace):
    """``imconnector.chat``."""

    __slots__ = ()
    _name = "imconnector.chat"

    @builtins.property
    def name(self) -> ImconnectorChatNameMethods:
        return ImconnectorChatNameMethods(self._client)


class AsyncImconnectorChatMethods(AsyncNamespace):
    """``imconnector.chat``."""

    __slots__ = ()
    _name = "imconnector.chat"

    @builtins.property
    def name(self) -> AsyncImconnectorChatNameMethods:
        return AsyncImconnectorChatNameMethods(self._client)


class ImconnectorChatNameMethods(SyncNamespace):
    """``imconnector.chat.name``."""

    __slots__ = ()
    _name = "imconnector.chat.name"

    def set(
        self,
        *,
        connector: str,
        line: int,
        chat_id: str,
        name: str,
        user_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImconnectorChatName:
        """Set a New Chat Name.

        ``imconnector.chat.name.set``, scope ``imconnector``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            chat_id (str): Id of the chat.
            name (str): Name.
            user_id (str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_ACTIVE_LINE``: The line with this ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``
                ``ERROR_ARGUMENT``
                ``CHAT_RENAMING_FAILED``
        """
        return self._client._invoke(
            CHAT_NAME_SET,
            {
                "CONNECTOR": connector,
                "LINE": line,
                "CHAT_ID": chat_id,
                "NAME": name,
                "USER_ID": user_id,
            },
            extra,
        )


class AsyncImconnectorChatNameMethods(AsyncNamespace):
    """``imconnector.chat.name``."""

    __slots__ = ()
    _name = "imconnector.chat.name"

    def set(
        self,
        *,
        connector: str,
        line: int,
        chat_id: str,
        name: str,
        user_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImconnectorChatName]:
        """Set a New Chat Name.

        ``imconnector.chat.name.set``, scope ``imconnector``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            chat_id (str): Id of the chat.
            name (str): Name.
            user_id (str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_ACTIVE_LINE``: The line with this ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``
                ``ERROR_ARGUMENT``
                ``CHAT_RENAMING_FAILED``
        """
        return self._client._invoke(
            CHAT_NAME_SET,
            {
                "CONNECTOR": connector,
                "LINE": line,
                "CHAT_ID": chat_id,
                "NAME": name,
                "USER_ID": user_id,
            },
            extra,
        )


class ImconnectorConnectorMethods(SyncNamespace):
    """``imconnector.connector``."""

    __slots__ = ()
    _name = "imconnector.connector"

    @builtins.property
    def data(self) -> ImconnectorConnectorDataMethods:
        return ImconnectorConnectorDataMethods(self._client)


class AsyncImconnectorConnectorMethods(AsyncNamespace):
    """``imconnector.connector``."""

    __slots__ = ()
    _name = "imconnector.connector"

    @builtins.property
    def data(self) -> AsyncImconnectorConnectorDataMethods:
        return AsyncImconnectorConnectorDataMethods(self._client)


class ImconnectorConnectorDataMethods(SyncNamespace):
    """``imconnector.connector.data``."""

    __slots__ = ()
    _name = "imconnector.connector.data"

    def set(
        self,
        *,
        connector: str,
        line: int,
        data: params.ImconnectorConnectorDataSetData,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Connector Settings.

        ``imconnector.connector.data.set``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            data (ImconnectorConnectorDataSetData): Data. Keys:
                ``bitrix24_client.params.ImconnectorConnectorDataSetData``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'DATA' is null or empty
        """
        return self._client._invoke(
            CONNECTOR_DATA_SET, {"CONNECTOR": connector, "LINE": line, "DATA": data}, extra
        )


class AsyncImconnectorConnectorDataMethods(AsyncNamespace):
    """``imconnector.connector.data``."""

    __slots__ = ()
    _name = "imconnector.connector.data"

    def set(
        self,
        *,
        connector: str,
        line: int,
        data: params.ImconnectorConnectorDataSetData,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Connector Settings.

        ``imconnector.connector.data.set``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            data (ImconnectorConnectorDataSetData): Data. Keys:
                ``bitrix24_client.params.ImconnectorConnectorDataSetData``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'DATA' is null or empty
        """
        return self._client._invoke(
            CONNECTOR_DATA_SET, {"CONNECTOR": connector, "LINE": line, "DATA": data}, extra
        )


class ImconnectorDeleteMethods(SyncNamespace):
    """``imconnector.delete``."""

    __slots__ = ()
    _name = "imconnector.delete"

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorDeleteMessagesMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImconnectorDeleteMessagesResult:
        """Delete Sent Messages.

        ``imconnector.delete.messages``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorDeleteMessagesMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``NOT_ACTIVE_LINE``: Line with such ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Could not find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            DELETE_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )


class AsyncImconnectorDeleteMethods(AsyncNamespace):
    """``imconnector.delete``."""

    __slots__ = ()
    _name = "imconnector.delete"

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorDeleteMessagesMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImconnectorDeleteMessagesResult]:
        """Delete Sent Messages.

        ``imconnector.delete.messages``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorDeleteMessagesMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``NOT_ACTIVE_LINE``: Line with such ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Could not find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            DELETE_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )


class ImconnectorSendMethods(SyncNamespace):
    """``imconnector.send``."""

    __slots__ = ()
    _name = "imconnector.send"

    @builtins.property
    def status(self) -> ImconnectorSendStatusMethods:
        return ImconnectorSendStatusMethods(self._client)

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorSendMessagesMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImconnectorSendMessagesResult:
        """Send Messages to Bitrix24.

        ``imconnector.send.messages``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorSendMessagesMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'MESSAGES' must be of type array
                ``ERROR_ARGUMENT``: The MESSAGES parameter must be an array of messages (arrays)
                ``ERROR_ARGUMENT``: The incorrect structure of a message inside MESSAGES parameter
                ``NOT_ACTIVE_LINE``: The line with this ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Failed to find a suitable provider for the
                    connector
                ``IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND``: No valid command specified
        """
        return self._client._invoke(
            SEND_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )


class AsyncImconnectorSendMethods(AsyncNamespace):
    """``imconnector.send``."""

    __slots__ = ()
    _name = "imconnector.send"

    @builtins.property
    def status(self) -> AsyncImconnectorSendStatusMethods:
        return AsyncImconnectorSendStatusMethods(self._client)

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorSendMessagesMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImconnectorSendMessagesResult]:
        """Send Messages to Bitrix24.

        ``imconnector.send.messages``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorSendMessagesMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'MESSAGES' must be of type array
                ``ERROR_ARGUMENT``: The MESSAGES parameter must be an array of messages (arrays)
                ``ERROR_ARGUMENT``: The incorrect structure of a message inside MESSAGES parameter
                ``NOT_ACTIVE_LINE``: The line with this ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Failed to find a suitable provider for the
                    connector
                ``IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND``: No valid command specified
        """
        return self._client._invoke(
            SEND_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )


class ImconnectorSendStatusMethods(SyncNamespace):
    """``imconnector.send.status``."""

    __slots__ = ()
    _name = "imconnector.send.status"

    def delivery(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorSendStatusDeliveryMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImconnectorSendStatusDeliveryResult:
        """Update Status "Delivered".

        ``imconnector.send.status.delivery``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorSendStatusDeliveryMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Unable to find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            SEND_STATUS_DELIVERY,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra,
        )

    def reading(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorSendStatusReadingMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImconnectorSendStatusReadingResult:
        """Update Status to "Read".

        ``imconnector.send.status.reading``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorSendStatusReadingMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Unable to find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            SEND_STATUS_READING, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )


class AsyncImconnectorSendStatusMethods(AsyncNamespace):
    """``imconnector.send.status``."""

    __slots__ = ()
    _name = "imconnector.send.status"

    def delivery(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorSendStatusDeliveryMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImconnectorSendStatusDeliveryResult]:
        """Update Status "Delivered".

        ``imconnector.send.status.delivery``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorSendStatusDeliveryMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Unable to find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            SEND_STATUS_DELIVERY,
            {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages},
            extra,
        )

    def reading(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorSendStatusReadingMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImconnectorSendStatusReadingResult]:
        """Update Status to "Read".

        ``imconnector.send.status.reading``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorSendStatusReadingMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Unable to find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            SEND_STATUS_READING, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )


class ImconnectorUpdateMethods(SyncNamespace):
    """``imconnector.update``."""

    __slots__ = ()
    _name = "imconnector.update"

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorUpdateMessagesMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImconnectorUpdateMessagesResult:
        """Update Sent Messages.

        ``imconnector.update.messages``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorUpdateMessagesMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``NOT_ACTIVE_LINE``: The line with this ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Failed to find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            UPDATE_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )


class AsyncImconnectorUpdateMethods(AsyncNamespace):
    """``imconnector.update``."""

    __slots__ = ()
    _name = "imconnector.update"

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[params.ImconnectorUpdateMessagesMessagesItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImconnectorUpdateMessagesResult]:
        """Update Sent Messages.

        ``imconnector.update.messages``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html

        Args:
            connector (str): Code of the connector.
            line (int): Id of the open channel.
            messages (Sequence[ImconnectorUpdateMessagesMessagesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                    Application context required
                ``ERROR_ARGUMENT``: Argument 'CONNECTOR' is null or empty
                ``ERROR_ARGUMENT``: Argument 'LINE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'MESSAGES' is null or empty
                ``NOT_ACTIVE_LINE``: The line with this ID is inactive or does not exist
                ``IMCONNECTOR_NO_CORRECT_PROVIDER``: Failed to find a suitable provider for the
                    connector
        """
        return self._client._invoke(
            UPDATE_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, extra
        )
