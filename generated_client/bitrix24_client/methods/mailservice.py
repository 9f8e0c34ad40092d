"""Methods of ``mailservice``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from ..models import mailservice as models
else:
    models = lazy_module("..models.mailservice", __package__)

ADD = Method("mailservice.add", _k.INTEGER)
DELETE = Method("mailservice.delete", _k.BOOLEAN)
FIELDS = Method("mailservice.fields", _k.Nested(lambda: models.MailserviceFieldsResult), safe=True)
GET = Method("mailservice.get", _k.Nested(lambda: models.Mailservice), safe=True)
LIST = Method("mailservice.list", _k.ListOf(_k.Nested(lambda: models.Mailservice)), safe=True)
UPDATE = Method("mailservice.update", _k.BOOLEAN)


class MailserviceMethods(SyncNamespace):
    """``mailservice``."""

    __slots__ = ()
    _name = "mailservice"

    def add(
        self,
        *,
        name: str,
        active: Literal["Y", "N"] | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | int
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create Mail Service.

        ``mailservice.add``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html

        Args:
            name (str): Name.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            server (str):
            port (int):
            encryption (Literal["Y", "N"]):
            link (str): Link.
            icon (FileSource | Sequence[FileSource] | str | int | Sequence[Any] | Mapping[str,
                Any]):
            sort (int): Position in the sorting order. Default: ``100``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Required field "Name" not filled
                ``ERROR_CORE``: Invalid value for "field_name\"
        """
        return self._client._invoke(
            ADD,
            {
                "NAME": name,
                "ACTIVE": active,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": encryption,
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Mail Service.

        ``mailservice.delete``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.MailserviceFieldsResult:
        """Get Mail Service Fields.

        ``mailservice.fields``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.Mailservice:
        """Get the method.

        ``mailservice.get``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(GET, {"ID": id}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[models.Mailservice]:
        """Get the list of mail services.

        ``mailservice.list``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: No mail services found
        """
        return self._client._invoke(LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        active: Literal["Y", "N"] | None = None,
        name: str | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | int
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Mail Service.

        ``mailservice.update``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html

        Args:
            id (int): Id of the record to change.
            active (Literal["Y", "N"]): Whether the record is active.
            name (str): Name.
            server (str):
            port (int):
            encryption (Literal["Y", "N"]):
            link (str): Link.
            icon (FileSource | Sequence[FileSource] | str | int | Sequence[Any] | Mapping[str,
                Any]):
            sort (int): Position in the sorting order.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
                ``ERROR_CORE``: Invalid value for "field_name\"
        """
        return self._client._invoke(
            UPDATE,
            {
                "ID": id,
                "ACTIVE": active,
                "NAME": name,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": encryption,
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra,
        )


class AsyncMailserviceMethods(AsyncNamespace):
    """``mailservice``."""

    __slots__ = ()
    _name = "mailservice"

    def add(
        self,
        *,
        name: str,
        active: Literal["Y", "N"] | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | int
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create Mail Service.

        ``mailservice.add``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html

        Args:
            name (str): Name.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            server (str):
            port (int):
            encryption (Literal["Y", "N"]):
            link (str): Link.
            icon (FileSource | Sequence[FileSource] | str | int | Sequence[Any] | Mapping[str,
                Any]):
            sort (int): Position in the sorting order. Default: ``100``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Required field "Name" not filled
                ``ERROR_CORE``: Invalid value for "field_name\"
        """
        return self._client._invoke(
            ADD,
            {
                "NAME": name,
                "ACTIVE": active,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": encryption,
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Mail Service.

        ``mailservice.delete``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.MailserviceFieldsResult]:
        """Get Mail Service Fields.

        ``mailservice.fields``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.Mailservice]:
        """Get the method.

        ``mailservice.get``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(GET, {"ID": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.Mailservice]]:
        """Get the list of mail services.

        ``mailservice.list``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: No mail services found
        """
        return self._client._invoke(LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        active: Literal["Y", "N"] | None = None,
        name: str | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | int
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Mail Service.

        ``mailservice.update``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html

        Args:
            id (int): Id of the record to change.
            active (Literal["Y", "N"]): Whether the record is active.
            name (str): Name.
            server (str):
            port (int):
            encryption (Literal["Y", "N"]):
            link (str): Link.
            icon (FileSource | Sequence[FileSource] | str | int | Sequence[Any] | Mapping[str,
                Any]):
            sort (int): Position in the sorting order.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
                ``ERROR_CORE``: Invalid value for "field_name\"
        """
        return self._client._invoke(
            UPDATE,
            {
                "ID": id,
                "ACTIVE": active,
                "NAME": name,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": encryption,
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            extra,
        )
