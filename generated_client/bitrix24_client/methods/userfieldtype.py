"""Methods of ``userfieldtype``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import userfieldtype as models
    from ..params import userfieldtype as params
else:
    models = lazy_module("..models.userfieldtype", __package__)

ADD = Method("userfieldtype.add", _k.BOOLEAN, some_keys={"OPTIONS": ("UserfieldtypeAddOptions",)})
DELETE = Method("userfieldtype.delete", _k.BOOLEAN)
LIST = Method("userfieldtype.list", _k.ListOf(_k.Nested(lambda: models.Userfieldtype)), safe=True)
UPDATE = Method(
    "userfieldtype.update", _k.BOOLEAN, some_keys={"OPTIONS": ("UserfieldtypeUpdateOptions",)}
)


class UserfieldtypeMethods(SyncNamespace):
    """``userfieldtype``."""

    __slots__ = ()
    _name = "userfieldtype"

    def add(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        options: Sequence[Any] | params.UserfieldtypeAddOptions | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register a New User Field Type.

        ``userfieldtype.add``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html

        Args:
            user_type_id (str): Type of the user field.
            handler (str): Address of the handler.
            title (str): Title.
            description (str): Description.
            options (Sequence[Any] | UserfieldtypeAddOptions | Mapping[str, Any]): Options. Default:
                ``0``. Keys: ``bitrix24_client.params.UserfieldtypeAddOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Unable to set placement handler: Handler already binded
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_ARGUMENT``: Argument 'HANDLER' is null or empty
        """
        return self._client._invoke(
            ADD,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra,
        )

    def delete(self, *, user_type_id: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Registered User Field Type.

        ``userfieldtype.delete``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html

        Args:
            user_type_id (str): Type of the user field.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_NOT_FOUND``: User Field Type not found
        """
        return self._client._invoke(DELETE, {"USER_TYPE_ID": user_type_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.Userfieldtype]:
        """Get a list of registered user field types.

        ``userfieldtype.list``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
        """
        return self._client._invoke(LIST, {}, extra)

    def update(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str,
        description: str | None = None,
        options: Sequence[Any]
        | params.UserfieldtypeUpdateOptions
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change settings for user field type.

        ``userfieldtype.update``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html

        Args:
            user_type_id (str): Type of the user field.
            handler (str): Address of the handler.
            title (str): Title.
            description (str): Description.
            options (Sequence[Any] | UserfieldtypeUpdateOptions | Mapping[str, Any]): Options.
                Default: ``0``. Keys: ``bitrix24_client.params.UserfieldtypeUpdateOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Unable to set placement handler: Handler already binded
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_NOT_FOUND``: User Field Type not found
        """
        return self._client._invoke(
            UPDATE,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra,
        )


class AsyncUserfieldtypeMethods(AsyncNamespace):
    """``userfieldtype``."""

    __slots__ = ()
    _name = "userfieldtype"

    def add(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        options: Sequence[Any] | params.UserfieldtypeAddOptions | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register a New User Field Type.

        ``userfieldtype.add``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html

        Args:
            user_type_id (str): Type of the user field.
            handler (str): Address of the handler.
            title (str): Title.
            description (str): Description.
            options (Sequence[Any] | UserfieldtypeAddOptions | Mapping[str, Any]): Options. Default:
                ``0``. Keys: ``bitrix24_client.params.UserfieldtypeAddOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Unable to set placement handler: Handler already binded
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_ARGUMENT``: Argument 'HANDLER' is null or empty
        """
        return self._client._invoke(
            ADD,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra,
        )

    def delete(
        self, *, user_type_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Registered User Field Type.

        ``userfieldtype.delete``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html

        Args:
            user_type_id (str): Type of the user field.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_NOT_FOUND``: User Field Type not found
        """
        return self._client._invoke(DELETE, {"USER_TYPE_ID": user_type_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.Userfieldtype]]:
        """Get a list of registered user field types.

        ``userfieldtype.list``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
        """
        return self._client._invoke(LIST, {}, extra)

    def update(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str,
        description: str | None = None,
        options: Sequence[Any]
        | params.UserfieldtypeUpdateOptions
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change settings for user field type.

        ``userfieldtype.update``, scope ``placement``.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html

        Args:
            user_type_id (str): Type of the user field.
            handler (str): Address of the handler.
            title (str): Title.
            description (str): Description.
            options (Sequence[Any] | UserfieldtypeUpdateOptions | Mapping[str, Any]): Options.
                Default: ``0``. Keys: ``bitrix24_client.params.UserfieldtypeUpdateOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Unable to set placement handler: Handler already binded
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_NOT_FOUND``: User Field Type not found
        """
        return self._client._invoke(
            UPDATE,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            extra,
        )
