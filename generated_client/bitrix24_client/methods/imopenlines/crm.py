"""Methods of ``imopenlines.crm``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.imopenlines import crm as models
else:
    models = lazy_module("...models.imopenlines.crm", __package__)

CHAT_GET = Method(
    "imopenlines.crm.chat.get", _k.ListOf(_k.Nested(lambda: models.ImopenlinesCrmChat)), safe=True
)
CHAT_GETLASTID = Method("imopenlines.crm.chat.getLastId", _k.INTEGER, safe=True)
CHAT_USER_ADD = Method("imopenlines.crm.chat.user.add", _k.INTEGER)
CHAT_USER_DELETE = Method("imopenlines.crm.chat.user.delete", _k.INTEGER)
LEAD_CREATE = Method("imopenlines.crm.lead.create", _k.BOOLEAN)
MESSAGE_ADD = Method("imopenlines.crm.message.add", _k.INTEGER)


class ImopenlinesCrmMethods(SyncNamespace):
    """``imopenlines.crm``."""

    __slots__ = ()
    _name = "imopenlines.crm"

    @builtins.property
    def chat(self) -> ImopenlinesCrmChatMethods:
        return ImopenlinesCrmChatMethods(self._client)

    @builtins.property
    def lead(self) -> ImopenlinesCrmLeadMethods:
        return ImopenlinesCrmLeadMethods(self._client)

    @builtins.property
    def message(self) -> ImopenlinesCrmMessageMethods:
        return ImopenlinesCrmMessageMethods(self._client)


class AsyncImopenlinesCrmMethods(AsyncNamespace):
    """``imopenlines.crm``."""

    __slots__ = ()
    _name = "imopenlines.crm"

    @builtins.property
    def chat(self) -> AsyncImopenlinesCrmChatMethods:
        return AsyncImopenlinesCrmChatMethods(self._client)

    @builtins.property
    def lead(self) -> AsyncImopenlinesCrmLeadMethods:
        return AsyncImopenlinesCrmLeadMethods(self._client)

    @builtins.property
    def message(self) -> AsyncImopenlinesCrmMessageMethods:
        return AsyncImopenlinesCrmMessageMethods(self._client)


class ImopenlinesCrmChatMethods(SyncNamespace):
    """``imopenlines.crm.chat``."""

    __slots__ = ()
    _name = "imopenlines.crm.chat"

    @builtins.property
    def user(self) -> ImopenlinesCrmChatUserMethods:
        return ImopenlinesCrmChatUserMethods(self._client)

    def get(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        active_only: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.ImopenlinesCrmChat]:
        """Get Chats for CRM Object.

        ``imopenlines.crm.chat.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):
            active_only (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! You don't have access to this action
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY_TYPE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'CRM_ENTITY' has an invalid type
        """
        return self._client._invoke(
            CHAT_GET,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "ACTIVE_ONLY": active_only,
            },
            extra,
        )

    def getLastId(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Get the Identifier of the Last Chat.

        ``imopenlines.crm.chat.getLastId``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):

        Raises:
            ApiError: The codes that are documented:
                ``CRM_CHAT_EMPTY_CRM_DATA``: Empty CRM data
                ``CRM_CHAT_EMPTY_CRM_DATA``: Could not find CRM object
                ``ERROR_ARGUMENT``: The value of an argument CRM_ENTITY has an invalid type
        """
        return self._client._invoke(
            CHAT_GETLASTID, {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity}, extra
        )


class AsyncImopenlinesCrmChatMethods(AsyncNamespace):
    """``imopenlines.crm.chat``."""

    __slots__ = ()
    _name = "imopenlines.crm.chat"

    @builtins.property
    def user(self) -> AsyncImopenlinesCrmChatUserMethods:
        return AsyncImopenlinesCrmChatUserMethods(self._client)

    def get(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        active_only: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.ImopenlinesCrmChat]]:
        """Get Chats for CRM Object.

        ``imopenlines.crm.chat.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):
            active_only (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! You don't have access to this action
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY_TYPE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'CRM_ENTITY' has an invalid type
        """
        return self._client._invoke(
            CHAT_GET,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "ACTIVE_ONLY": active_only,
            },
            extra,
        )

    def getLastId(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Get the Identifier of the Last Chat.

        ``imopenlines.crm.chat.getLastId``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):

        Raises:
            ApiError: The codes that are documented:
                ``CRM_CHAT_EMPTY_CRM_DATA``: Empty CRM data
                ``CRM_CHAT_EMPTY_CRM_DATA``: Could not find CRM object
                ``ERROR_ARGUMENT``: The value of an argument CRM_ENTITY has an invalid type
        """
        return self._client._invoke(
            CHAT_GETLASTID, {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity}, extra
        )


class ImopenlinesCrmChatUserMethods(SyncNamespace):
    """``imopenlines.crm.chat.user``."""

    __slots__ = ()
    _name = "imopenlines.crm.chat.user"

    def add(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add User to Existing Chat.

        ``imopenlines.crm.chat.user.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):
            user_id (int): Id of the user.
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! You don't have access to join user to chat
                ``ACCESS_DENIED``: Access denied! This user does not have access to the chat because
                    he does not have access to this CRM object
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY_TYPE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'CRM_ENTITY' has an invalid type
                ``ERROR_ARGUMENT``: Argument 'Empty USER_ID' is null or empty
                ``IM_NOT_INSTALLED``: Messenger is not installed.
                ``CHAT_NOT_IN_CRM``: Chat does not belong to the CRM object being checked
                ``CRM_CHAT_USER_NOT_ACTIVE``: User not active
                ``ACCESS_DENIED``: Access denied! This user does not have access to the chat because
                    he does not have access to this view chat history
                ``WRONG_REQUEST``: You don't have access or user already member in chat
        """
        return self._client._invoke(
            CHAT_USER_ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra,
        )

    def delete(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Remove User from Chat.

        ``imopenlines.crm.chat.user.delete``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):
            user_id (int): Id of the user.
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! You don't have access to join user to chat
                ``CRM_CHAT_EMPTY_USER``: Empty User ID
                ``CRM_CHAT_EMPTY_CRM_DATA``: Empty CRM data
                ``ERROR_ARGUMENT``: The value of an argument 'CRM_ENTITY' has an invalid type
                ``IM_NOT_INSTALLED``: Messenger is not installed.
                ``CHAT_NOT_IN_CRM``: Chat does not belong to the CRM object being checked
                ``CHAT_DELETE_USER_PERMISSION_DENIED``: You don't have access to delete a user from
                    this chat
                ``CRM_CHAT_USER_NOT_ACTIVE``: User not active
                ``WRONG_REQUEST``: You don't have access or user already not in chat
        """
        return self._client._invoke(
            CHAT_USER_DELETE,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra,
        )


class AsyncImopenlinesCrmChatUserMethods(AsyncNamespace):
    """``imopenlines.crm.chat.user``."""

    __slots__ = ()
    _name = "imopenlines.crm.chat.user"

    def add(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add User to Existing Chat.

        ``imopenlines.crm.chat.user.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):
            user_id (int): Id of the user.
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! You don't have access to join user to chat
                ``ACCESS_DENIED``: Access denied! This user does not have access to the chat because
                    he does not have access to this CRM object
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY_TYPE' is null or empty
                ``ERROR_ARGUMENT``: Argument 'CRM_ENTITY' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'CRM_ENTITY' has an invalid type
                ``ERROR_ARGUMENT``: Argument 'Empty USER_ID' is null or empty
                ``IM_NOT_INSTALLED``: Messenger is not installed.
                ``CHAT_NOT_IN_CRM``: Chat does not belong to the CRM object being checked
                ``CRM_CHAT_USER_NOT_ACTIVE``: User not active
                ``ACCESS_DENIED``: Access denied! This user does not have access to the chat because
                    he does not have access to this view chat history
                ``WRONG_REQUEST``: You don't have access or user already member in chat
        """
        return self._client._invoke(
            CHAT_USER_ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra,
        )

    def delete(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Remove User from Chat.

        ``imopenlines.crm.chat.user.delete``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html

        Args:
            crm_entity_type (Literal["lead", "deal", "company", "contact"]):
            crm_entity (int):
            user_id (int): Id of the user.
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! You don't have access to join user to chat
                ``CRM_CHAT_EMPTY_USER``: Empty User ID
                ``CRM_CHAT_EMPTY_CRM_DATA``: Empty CRM data
                ``ERROR_ARGUMENT``: The value of an argument 'CRM_ENTITY' has an invalid type
                ``IM_NOT_INSTALLED``: Messenger is not installed.
                ``CHAT_NOT_IN_CRM``: Chat does not belong to the CRM object being checked
                ``CHAT_DELETE_USER_PERMISSION_DENIED``: You don't have access to delete a user from
                    this chat
                ``CRM_CHAT_USER_NOT_ACTIVE``: User not active
                ``WRONG_REQUEST``: You don't have access or user already not in chat
        """
        return self._client._invoke(
            CHAT_USER_DELETE,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra,
        )


class ImopenlinesCrmLeadMethods(SyncNamespace):
    """``imopenlines.crm.lead``."""

    __slots__ = ()
    _name = "imopenlines.crm.lead"

    def create(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Create a Lead Based on the Dialogue.

        ``imopenlines.crm.lead.create``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an Open Channel
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
                ``USER_ID``: The specified user identifier is incorrect
                ``ERROR_USER_NOT_OPERATOR``: Attempt to save a CRM object by a user who is not an
                    operator
        """
        return self._client._invoke(LEAD_CREATE, {"CHAT_ID": chat_id}, extra)


class AsyncImopenlinesCrmLeadMethods(AsyncNamespace):
    """``imopenlines.crm.lead``."""

    __slots__ = ()
    _name = "imopenlines.crm.lead"

    def create(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Create a Lead Based on the Dialogue.

        ``imopenlines.crm.lead.create``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an Open Channel
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
                ``USER_ID``: The specified user identifier is incorrect
                ``ERROR_USER_NOT_OPERATOR``: Attempt to save a CRM object by a user who is not an
                    operator
        """
        return self._client._invoke(LEAD_CREATE, {"CHAT_ID": chat_id}, extra)


class ImopenlinesCrmMessageMethods(SyncNamespace):
    """``imopenlines.crm.message``."""

    __slots__ = ()
    _name = "imopenlines.crm.message"

    def add(
        self,
        *,
        crm_entity_type: str,
        crm_entity: int,
        user_id: int,
        chat_id: int,
        message: str,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Send a Message to Open Channel.

        ``imopenlines.crm.message.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html

        Args:
            crm_entity_type (str):
            crm_entity (int):
            user_id (int): Id of the user.
            chat_id (int): Id of the chat.
            message (str): Text of the message.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_NOT_IN_CRM``: Chat does not belong to the CRM entity being checked
                ``ACCESS_DENIED``: You cannot send messages to the specified chat
                ``ACCESS_DENIED``: Access denied! User don't have access to this entity
                ``ERROR_ARGUMENT``: Argument CRM_ENTITY_TYPE is null or empty
                ``ERROR_ARGUMENT``: Argument CRM_ENTITY is null or empty
                ``ERROR_ARGUMENT``: Argument USER_ID is null or empty
                ``ERROR_ARGUMENT``: Argument CHAT_ID is null or empty
                ``ERROR_ARGUMENT``: Argument MESSAGE is null or empty
                ``ERROR_ARGUMENT``: Argument 'CHAT_ID' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'CHAT_ID' has an invalid type
                ``ERROR_ARGUMENT``: Argument 'MESSAGE' is null or empty
                ``MESSAGE_ADD_ERROR``: Message isn't added
        """
        return self._client._invoke(
            MESSAGE_ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
                "MESSAGE": message,
            },
            extra,
        )


class AsyncImopenlinesCrmMessageMethods(AsyncNamespace):
    """``imopenlines.crm.message``."""

    __slots__ = ()
    _name = "imopenlines.crm.message"

    def add(
        self,
        *,
        crm_entity_type: str,
        crm_entity: int,
        user_id: int,
        chat_id: int,
        message: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Send a Message to Open Channel.

        ``imopenlines.crm.message.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html

        Args:
            crm_entity_type (str):
            crm_entity (int):
            user_id (int): Id of the user.
            chat_id (int): Id of the chat.
            message (str): Text of the message.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_NOT_IN_CRM``: Chat does not belong to the CRM entity being checked
                ``ACCESS_DENIED``: You cannot send messages to the specified chat
                ``ACCESS_DENIED``: Access denied! User don't have access to this entity
                ``ERROR_ARGUMENT``: Argument CRM_ENTITY_TYPE is null or empty
                ``ERROR_ARGUMENT``: Argument CRM_ENTITY is null or empty
                ``ERROR_ARGUMENT``: Argument USER_ID is null or empty
                ``ERROR_ARGUMENT``: Argument CHAT_ID is null or empty
                ``ERROR_ARGUMENT``: Argument MESSAGE is null or empty
                ``ERROR_ARGUMENT``: Argument 'CHAT_ID' is null or empty
                ``ERROR_ARGUMENT``: The value of an argument 'CHAT_ID' has an invalid type
                ``ERROR_ARGUMENT``: Argument 'MESSAGE' is null or empty
                ``MESSAGE_ADD_ERROR``: Message isn't added
        """
        return self._client._invoke(
            MESSAGE_ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
                "MESSAGE": message,
            },
            extra,
        )
