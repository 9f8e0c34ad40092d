"""Methods of ``humanresources``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..params import humanresources as params

HCMLINK_COMPANY_ADD = Method(
    "humanresources.hcmlink.company.add",
    _k.INTEGER,
    some_keys={"fields": ("HumanresourcesHcmlinkCompanyAddFields",)},
)
HCMLINK_COMPANY_DELETE = Method("humanresources.hcmlink.company.delete", _k.BOOLEAN)
HCMLINK_COMPANY_LIST = list_method(
    "humanresources.hcmlink.company.list",
    _k.ANY,
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=100, id_field="id"),
)
HCMLINK_COMPANY_UPDATE = Method(
    "humanresources.hcmlink.company.update",
    _k.BOOLEAN,
    some_keys={"fields": ("HumanresourcesHcmlinkCompanyUpdateFields",)},
)
HCMLINK_COMPANY_USER_LIST = list_method(
    "humanresources.hcmlink.company.user.list",
    _k.ANY,
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=100, id_field="id"),
)
HCMLINK_EMPLOYEE_LIST = list_method(
    "humanresources.hcmlink.employee.list",
    _k.ANY,
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=100, id_field="id"),
)
HCMLINK_EMPLOYEE_SET = Method(
    "humanresources.hcmlink.employee.set",
    _k.ANY,
    some_keys={"job": ("HumanresourcesHcmlinkEmployeeSetJob",)},
)
HCMLINK_FIELD_VALUE_SET = Method(
    "humanresources.hcmlink.field.value.set",
    _k.ANY,
    some_keys={"job": ("HumanresourcesHcmlinkFieldValueSetJob",)},
)
HCMLINK_JOB_UPDATE = Method(
    "humanresources.hcmlink.job.update",
    _k.ANY,
    some_keys={"fields": ("HumanresourcesHcmlinkJobUpdateFields",)},
)
HCMLINK_JOB_STATUS_GET = Method("humanresources.hcmlink.job.status.get", _k.ANY, safe=True)


class HumanresourcesMethods(SyncNamespace):
    """``humanresources``."""

    __slots__ = ()
    _name = "humanresources"

    @builtins.property
    def hcmlink(self) -> HumanresourcesHcmlinkMethods:
        return HumanresourcesHcmlinkMethods(self._client)


class AsyncHumanresourcesMethods(AsyncNamespace):
    """``humanresources``."""

    __slots__ = ()
    _name = "humanresources"

    @builtins.property
    def hcmlink(self) -> AsyncHumanresourcesHcmlinkMethods:
        return AsyncHumanresourcesHcmlinkMethods(self._client)


class HumanresourcesHcmlinkMethods(SyncNamespace):
    """``humanresources.hcmlink``."""

    __slots__ = ()
    _name = "humanresources.hcmlink"

    @builtins.property
    def company(self) -> HumanresourcesHcmlinkCompanyMethods:
        return HumanresourcesHcmlinkCompanyMethods(self._client)

    @builtins.property
    def employee(self) -> HumanresourcesHcmlinkEmployeeMethods:
        return HumanresourcesHcmlinkEmployeeMethods(self._client)

    @builtins.property
    def field(self) -> HumanresourcesHcmlinkFieldMethods:
        return HumanresourcesHcmlinkFieldMethods(self._client)

    @builtins.property
    def job(self) -> HumanresourcesHcmlinkJobMethods:
        return HumanresourcesHcmlinkJobMethods(self._client)


class AsyncHumanresourcesHcmlinkMethods(AsyncNamespace):
    """``humanresources.hcmlink``."""

    __slots__ = ()
    _name = "humanresources.hcmlink"

    @builtins.property
    def company(self) -> AsyncHumanresourcesHcmlinkCompanyMethods:
        return AsyncHumanresourcesHcmlinkCompanyMethods(self._client)

    @builtins.property
    def employee(self) -> AsyncHumanresourcesHcmlinkEmployeeMethods:
        return AsyncHumanresourcesHcmlinkEmployeeMethods(self._client)

    @builtins.property
    def field(self) -> AsyncHumanresourcesHcmlinkFieldMethods:
        return AsyncHumanresourcesHcmlinkFieldMethods(self._client)

    @builtins.property
    def job(self) -> AsyncHumanresourcesHcmlinkJobMethods:
        return AsyncHumanresourcesHcmlinkJobMethods(self._client)


class HumanresourcesHcmlinkCompanyMethods(SyncNamespace):
    """``humanresources.hcmlink.company``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.company"

    @builtins.property
    def user(self) -> HumanresourcesHcmlinkCompanyUserMethods:
        return HumanresourcesHcmlinkCompanyUserMethods(self._client)

    def add(
        self,
        *,
        fields: params.HumanresourcesHcmlinkCompanyAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add HCM Link Company.

        ``humanresources.hcmlink.company.add``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html

        Args:
            fields (HumanresourcesHcmlinkCompanyAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkCompanyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete HCM Link Company.

        ``humanresources.hcmlink.company.delete``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get HCM Link Company List.

        ``humanresources.hcmlink.company.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html

        Args:
            limit (int | str): Most records to return. Default: ``100``.
            offset (int | str): Number of records to skip. Default: ``0``.
            user_id (int | str): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._list(
            HCMLINK_COMPANY_LIST, {"limit": limit, "offset": offset, "userId": user_id}, extra
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.HumanresourcesHcmlinkCompanyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update HCM Link Company.

        ``humanresources.hcmlink.company.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (HumanresourcesHcmlinkCompanyUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkCompanyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncHumanresourcesHcmlinkCompanyMethods(AsyncNamespace):
    """``humanresources.hcmlink.company``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.company"

    @builtins.property
    def user(self) -> AsyncHumanresourcesHcmlinkCompanyUserMethods:
        return AsyncHumanresourcesHcmlinkCompanyUserMethods(self._client)

    def add(
        self,
        *,
        fields: params.HumanresourcesHcmlinkCompanyAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add HCM Link Company.

        ``humanresources.hcmlink.company.add``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html

        Args:
            fields (HumanresourcesHcmlinkCompanyAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkCompanyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete HCM Link Company.

        ``humanresources.hcmlink.company.delete``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get HCM Link Company List.

        ``humanresources.hcmlink.company.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html

        Args:
            limit (int | str): Most records to return. Default: ``100``.
            offset (int | str): Number of records to skip. Default: ``0``.
            user_id (int | str): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._list(
            HCMLINK_COMPANY_LIST, {"limit": limit, "offset": offset, "userId": user_id}, extra
        )

    def update(
        self,
        *,
        id: int | str,
        fields: params.HumanresourcesHcmlinkCompanyUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update HCM Link Company.

        ``humanresources.hcmlink.company.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (HumanresourcesHcmlinkCompanyUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkCompanyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_UPDATE, {"id": id, "fields": fields}, extra)


class HumanresourcesHcmlinkCompanyUserMethods(SyncNamespace):
    """``humanresources.hcmlink.company.user``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.company.user"

    def list(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get Current User HCM Link Company List.

        ``humanresources.hcmlink.company.user.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html

        Args:
            limit (int | str): Most records to return. Default: ``100``.
            offset (int | str): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: User authorization required.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._list(
            HCMLINK_COMPANY_USER_LIST, {"limit": limit, "offset": offset}, extra
        )


class AsyncHumanresourcesHcmlinkCompanyUserMethods(AsyncNamespace):
    """``humanresources.hcmlink.company.user``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.company.user"

    def list(
        self,
        *,
        limit: int | str | None = None,
        offset: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get Current User HCM Link Company List.

        ``humanresources.hcmlink.company.user.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html

        Args:
            limit (int | str): Most records to return. Default: ``100``.
            offset (int | str): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: User authorization required.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._list(
            HCMLINK_COMPANY_USER_LIST, {"limit": limit, "offset": offset}, extra
        )


class HumanresourcesHcmlinkEmployeeMethods(SyncNamespace):
    """``humanresources.hcmlink.employee``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.employee"

    def list(
        self,
        *,
        company: str | float | Decimal,
        limit: int | str | None = None,
        offset: int | str | None = None,
        updated_at: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get Mapped HCM Link Employee List.

        ``humanresources.hcmlink.employee.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html

        Args:
            company (str | float | Decimal): A text.
            limit (int | str): Most records to return. Default: ``100``.
            offset (int | str): Number of records to skip. Default: ``0``.
            updated_at (str | float | Decimal): When it was last changed.

        Raises:
            ApiError: The codes that are documented:
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._list(
            HCMLINK_EMPLOYEE_LIST,
            {"company": company, "limit": limit, "offset": offset, "updatedAt": updated_at},
            extra,
        )

    def set(
        self,
        *,
        company: str | float | Decimal,
        data: Sequence[params.HumanresourcesHcmlinkEmployeeSetDataItem | OtherKeys]
        | Mapping[str, params.HumanresourcesHcmlinkEmployeeSetDataItem | OtherKeys],
        job: params.HumanresourcesHcmlinkEmployeeSetJob | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Transfer HCM Link Employee List.

        ``humanresources.hcmlink.employee.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html

        Args:
            company (str | float | Decimal): A text.
            data (Sequence[HumanresourcesHcmlinkEmployeeSetDataItem | Mapping[str, Any]] |
                Mapping[str, HumanresourcesHcmlinkEmployeeSetDataItem | Mapping[str, Any]]): Data.
            job (HumanresourcesHcmlinkEmployeeSetJob | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkEmployeeSetJob``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                (no code): Parameter 'data' must be a non empty array
                (no code): Item #... should have not empty 'employee', 'person', 'data'
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(
            HCMLINK_EMPLOYEE_SET, {"company": company, "data": data, "job": job}, extra
        )


class AsyncHumanresourcesHcmlinkEmployeeMethods(AsyncNamespace):
    """``humanresources.hcmlink.employee``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.employee"

    def list(
        self,
        *,
        company: str | float | Decimal,
        limit: int | str | None = None,
        offset: int | str | None = None,
        updated_at: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get Mapped HCM Link Employee List.

        ``humanresources.hcmlink.employee.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html

        Args:
            company (str | float | Decimal): A text.
            limit (int | str): Most records to return. Default: ``100``.
            offset (int | str): Number of records to skip. Default: ``0``.
            updated_at (str | float | Decimal): When it was last changed.

        Raises:
            ApiError: The codes that are documented:
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._list(
            HCMLINK_EMPLOYEE_LIST,
            {"company": company, "limit": limit, "offset": offset, "updatedAt": updated_at},
            extra,
        )

    def set(
        self,
        *,
        company: str | float | Decimal,
        data: Sequence[params.HumanresourcesHcmlinkEmployeeSetDataItem | OtherKeys]
        | Mapping[str, params.HumanresourcesHcmlinkEmployeeSetDataItem | OtherKeys],
        job: params.HumanresourcesHcmlinkEmployeeSetJob | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Transfer HCM Link Employee List.

        ``humanresources.hcmlink.employee.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html

        Args:
            company (str | float | Decimal): A text.
            data (Sequence[HumanresourcesHcmlinkEmployeeSetDataItem | Mapping[str, Any]] |
                Mapping[str, HumanresourcesHcmlinkEmployeeSetDataItem | Mapping[str, Any]]): Data.
            job (HumanresourcesHcmlinkEmployeeSetJob | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkEmployeeSetJob``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                (no code): Parameter 'data' must be a non empty array
                (no code): Item #... should have not empty 'employee', 'person', 'data'
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(
            HCMLINK_EMPLOYEE_SET, {"company": company, "data": data, "job": job}, extra
        )


class HumanresourcesHcmlinkFieldMethods(SyncNamespace):
    """``humanresources.hcmlink.field``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.field"

    @builtins.property
    def value(self) -> HumanresourcesHcmlinkFieldValueMethods:
        return HumanresourcesHcmlinkFieldValueMethods(self._client)


class AsyncHumanresourcesHcmlinkFieldMethods(AsyncNamespace):
    """``humanresources.hcmlink.field``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.field"

    @builtins.property
    def value(self) -> AsyncHumanresourcesHcmlinkFieldValueMethods:
        return AsyncHumanresourcesHcmlinkFieldValueMethods(self._client)


class HumanresourcesHcmlinkFieldValueMethods(SyncNamespace):
    """``humanresources.hcmlink.field.value``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.field.value"

    def set(
        self,
        *,
        company: str | float | Decimal,
        data: Sequence[params.HumanresourcesHcmlinkFieldValueSetDataItem | OtherKeys]
        | Mapping[str, params.HumanresourcesHcmlinkFieldValueSetDataItem | OtherKeys],
        job: params.HumanresourcesHcmlinkFieldValueSetJob | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Transfer HCM Link Field Values.

        ``humanresources.hcmlink.field.value.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html

        Args:
            company (str | float | Decimal): A text.
            data (Sequence[HumanresourcesHcmlinkFieldValueSetDataItem | Mapping[str, Any]] |
                Mapping[str, HumanresourcesHcmlinkFieldValueSetDataItem | Mapping[str, Any]]): Data.
            job (HumanresourcesHcmlinkFieldValueSetJob | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkFieldValueSetJob``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                (no code): Parameter 'data' must be a non empty array
                (no code): Item #... field '...' not found for company '...'
                (no code): Item #... employee '...' not found for company '...'
                (no code): Item #... does not match PIN request job '...'
                (no code): Item #... does not match salary/vacation request job '...'
                (no code): Job '...' result is incomplete
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(
            HCMLINK_FIELD_VALUE_SET, {"company": company, "data": data, "job": job}, extra
        )


class AsyncHumanresourcesHcmlinkFieldValueMethods(AsyncNamespace):
    """``humanresources.hcmlink.field.value``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.field.value"

    def set(
        self,
        *,
        company: str | float | Decimal,
        data: Sequence[params.HumanresourcesHcmlinkFieldValueSetDataItem | OtherKeys]
        | Mapping[str, params.HumanresourcesHcmlinkFieldValueSetDataItem | OtherKeys],
        job: params.HumanresourcesHcmlinkFieldValueSetJob | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Transfer HCM Link Field Values.

        ``humanresources.hcmlink.field.value.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html

        Args:
            company (str | float | Decimal): A text.
            data (Sequence[HumanresourcesHcmlinkFieldValueSetDataItem | Mapping[str, Any]] |
                Mapping[str, HumanresourcesHcmlinkFieldValueSetDataItem | Mapping[str, Any]]): Data.
            job (HumanresourcesHcmlinkFieldValueSetJob | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkFieldValueSetJob``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                (no code): Parameter 'data' must be a non empty array
                (no code): Item #... field '...' not found for company '...'
                (no code): Item #... employee '...' not found for company '...'
                (no code): Item #... does not match PIN request job '...'
                (no code): Item #... does not match salary/vacation request job '...'
                (no code): Job '...' result is incomplete
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(
            HCMLINK_FIELD_VALUE_SET, {"company": company, "data": data, "job": job}, extra
        )


class HumanresourcesHcmlinkJobMethods(SyncNamespace):
    """``humanresources.hcmlink.job``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.job"

    @builtins.property
    def status(self) -> HumanresourcesHcmlinkJobStatusMethods:
        return HumanresourcesHcmlinkJobStatusMethods(self._client)

    def update(
        self,
        *,
        id: int | str,
        fields: params.HumanresourcesHcmlinkJobUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update HCM Link Job.

        ``humanresources.hcmlink.job.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (HumanresourcesHcmlinkJobUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkJobUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_JOB_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncHumanresourcesHcmlinkJobMethods(AsyncNamespace):
    """``humanresources.hcmlink.job``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.job"

    @builtins.property
    def status(self) -> AsyncHumanresourcesHcmlinkJobStatusMethods:
        return AsyncHumanresourcesHcmlinkJobStatusMethods(self._client)

    def update(
        self,
        *,
        id: int | str,
        fields: params.HumanresourcesHcmlinkJobUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update HCM Link Job.

        ``humanresources.hcmlink.job.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (HumanresourcesHcmlinkJobUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.HumanresourcesHcmlinkJobUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_JOB_UPDATE, {"id": id, "fields": fields}, extra)


class HumanresourcesHcmlinkJobStatusMethods(SyncNamespace):
    """``humanresources.hcmlink.job.status``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.job.status"

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get HCM Link Job Status.

        ``humanresources.hcmlink.job.status.get``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_JOB_STATUS_GET, {"id": id}, extra)


class AsyncHumanresourcesHcmlinkJobStatusMethods(AsyncNamespace):
    """``humanresources.hcmlink.job.status``."""

    __slots__ = ()
    _name = "humanresources.hcmlink.job.status"

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get HCM Link Job Status.

        ``humanresources.hcmlink.job.status.get``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_JOB_STATUS_GET, {"id": id}, extra)
