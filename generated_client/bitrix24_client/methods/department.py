"""Methods of ``department``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from ..models import department as models
else:
    models = lazy_module("..models.department", __package__)

ADD = Method("department.add", _k.INTEGER)
DELETE = Method("department.delete", _k.BOOLEAN)
FIELDS = Method("department.fields", _k.Nested(lambda: models.DepartmentFieldsResult), safe=True)
GET = list_method(
    "department.get",
    _k.Nested(lambda: models.Department),
    Pagination(cursor=("START",), id_field="ID"),
)
UPDATE = Method("department.update", _k.BOOLEAN)


class DepartmentMethods(SyncNamespace):
    """``department``."""

    __slots__ = ()
    _name = "department"

    def add(
        self,
        *,
        name: str,
        parent: int,
        sort: int | None = None,
        uf_head: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create Department (department).

        ``department.add``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-add.html

        Args:
            name (str): Name.
            sort (int): Position in the sorting order.
            parent (int):
            uf_head (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Department name not provided.<br>
                ``ERROR_CORE``: There can only be one top-level department in the company structure
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(
            ADD, {"NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete department.department.delete.

        ``department.delete``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Department not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.DepartmentFieldsResult:
        """Get a list of department field names.

        ``department.fields``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self,
        *,
        sort: str | None = None,
        order: str | None = None,
        id: int | None = None,
        name: str | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.Department]:
        """Get the list of departments.

        ``department.get``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-get.html

        Args:
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            id (int): Id of the record to read.
            name (str): Name.
            parent (int):
            uf_head (int):
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            GET,
            {
                "sort": sort,
                "order": order,
                "ID": id,
                "NAME": name,
                "PARENT": parent,
                "UF_HEAD": uf_head,
                "START": start,
            },
            extra,
        )

    def update(
        self,
        *,
        id: int | str,
        name: str | None = None,
        sort: int | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Department (department).

        ``department.update``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str): Name.
            sort (int): Position in the sorting order.
            parent (int):
            uf_head (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Department not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(
            UPDATE,
            {"ID": id, "NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head},
            extra,
        )


class AsyncDepartmentMethods(AsyncNamespace):
    """``department``."""

    __slots__ = ()
    _name = "department"

    def add(
        self,
        *,
        name: str,
        parent: int,
        sort: int | None = None,
        uf_head: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create Department (department).

        ``department.add``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-add.html

        Args:
            name (str): Name.
            sort (int): Position in the sorting order.
            parent (int):
            uf_head (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Department name not provided.<br>
                ``ERROR_CORE``: There can only be one top-level department in the company structure
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(
            ADD, {"NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete department.department.delete.

        ``department.delete``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Department not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(DELETE, {"ID": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DepartmentFieldsResult]:
        """Get a list of department field names.

        ``department.fields``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self,
        *,
        sort: str | None = None,
        order: str | None = None,
        id: int | None = None,
        name: str | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.Department]:
        """Get the list of departments.

        ``department.get``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-get.html

        Args:
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            id (int): Id of the record to read.
            name (str): Name.
            parent (int):
            uf_head (int):
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            GET,
            {
                "sort": sort,
                "order": order,
                "ID": id,
                "NAME": name,
                "PARENT": parent,
                "UF_HEAD": uf_head,
                "START": start,
            },
            extra,
        )

    def update(
        self,
        *,
        id: int | str,
        name: str | None = None,
        sort: int | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Department (department).

        ``department.update``, scope ``department``.
        https://apidocs.bitrix24.com/api-reference/departments/department-update.html

        Args:
            id (int | str): Id of the record to change.
            name (str): Name.
            sort (int): Position in the sorting order.
            parent (int):
            uf_head (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Department not found
                ``ERROR_CORE``: Access denied
        """
        return self._client._invoke(
            UPDATE,
            {"ID": id, "NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head},
            extra,
        )
