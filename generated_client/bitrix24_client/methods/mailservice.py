"""Methods of ``mailservice``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource

ADD = Method("mailservice.add", _k.INTEGER)
DELETE = Method("mailservice.delete", _k.BOOLEAN)
FIELDS = Method("mailservice.fields", _k.ANY, safe=True)
GET = Method("mailservice.get", _k.ANY, safe=True)
LIST = Method("mailservice.list", _k.ANY, safe=True)
UPDATE = Method("mailservice.update", _k.BOOLEAN)


class MailserviceMethods(SyncNamespace):
    """``mailservice``."""

    __slots__ = ()
    _name = "mailservice"

    def add(
        self,
        *,
        name: str | float | Decimal,
        active: Literal["Y", "N"] | None = None,
        server: str | float | Decimal | None = None,
        port: int | str | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | float | Decimal | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | int
        | float
        | Decimal
        | None = None,
        sort: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create Mail Service.

        ``mailservice.add``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html

        Args:
            name (str | float | Decimal): Name.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            server (str | float | Decimal): A text.
            port (int | str): A whole number, or its digits.
            encryption (Literal["Y", "N"]):
            link (str | float | Decimal): Link.
            icon (FileSource | Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] |
                Literal[False] | int | float | Decimal):
            sort (int | str): Position in the sorting order. Default: ``100``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Mail Service.

        ``mailservice.delete``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Mail Service Fields.

        ``mailservice.fields``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get the method.

        ``mailservice.get``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(GET, {"ID": id}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        id: int | str,
        active: Literal["Y", "N"] | None = None,
        name: str | float | Decimal | None = None,
        server: str | float | Decimal | None = None,
        port: int | str | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | float | Decimal | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | int
        | float
        | Decimal
        | None = None,
        sort: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Mail Service.

        ``mailservice.update``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html

        Args:
            id (int | str): Id of the record to change.
            active (Literal["Y", "N"]): Whether the record is active.
            name (str | float | Decimal): Name.
            server (str | float | Decimal): A text.
            port (int | str): A whole number, or its digits.
            encryption (Literal["Y", "N"]):
            link (str | float | Decimal): Link.
            icon (FileSource | Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] |
                Literal[False] | int | float | Decimal):
            sort (int | str): Position in the sorting order.

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
        name: str | float | Decimal,
        active: Literal["Y", "N"] | None = None,
        server: str | float | Decimal | None = None,
        port: int | str | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | float | Decimal | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | int
        | float
        | Decimal
        | None = None,
        sort: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create Mail Service.

        ``mailservice.add``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html

        Args:
            name (str | float | Decimal): Name.
            active (Literal["Y", "N"]): Default: ``"Y"``.
            server (str | float | Decimal): A text.
            port (int | str): A whole number, or its digits.
            encryption (Literal["Y", "N"]):
            link (str | float | Decimal): Link.
            icon (FileSource | Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] |
                Literal[False] | int | float | Decimal):
            sort (int | str): Position in the sorting order. Default: ``100``.

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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Mail Service.

        ``mailservice.delete``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Access denied
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Mail Service Fields.

        ``mailservice.fields``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get the method.

        ``mailservice.get``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Mail service ID not specified
                ``ERROR_CORE``: Mail service not found
        """
        return self._client._invoke(GET, {"ID": id}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        id: int | str,
        active: Literal["Y", "N"] | None = None,
        name: str | float | Decimal | None = None,
        server: str | float | Decimal | None = None,
        port: int | str | None = None,
        encryption: Literal["Y", "N"] | None = None,
        link: str | float | Decimal | None = None,
        icon: FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | int
        | float
        | Decimal
        | None = None,
        sort: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Mail Service.

        ``mailservice.update``, scope ``mailservice``.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html

        Args:
            id (int | str): Id of the record to change.
            active (Literal["Y", "N"]): Whether the record is active.
            name (str | float | Decimal): Name.
            server (str | float | Decimal): A text.
            port (int | str): A whole number, or its digits.
            encryption (Literal["Y", "N"]):
            link (str | float | Decimal): Link.
            icon (FileSource | Sequence[FileSource] | str | Mapping[str, Any] | Sequence[Any] |
                Literal[False] | int | float | Decimal):
            sort (int | str): Position in the sorting order.

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
