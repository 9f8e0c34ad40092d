"""Methods of ``humanresources``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from ..models import humanresources as models
    from ..params import humanresources as params
else:
    models = lazy_module("..models.humanresources", __package__)

HCMLINK_COMPANY_ADD = Method(
    "humanresources.hcmlink.company.add",
    _k.INTEGER,
    keys={"fields": ("HumanresourcesHcmlinkCompanyAddFields",)},
)
HCMLINK_COMPANY_DELETE = Method("humanresources.hcmlink.company.delete", _k.BOOLEAN)
HCMLINK_COMPANY_LIST = list_method(
    "humanresources.hcmlink.company.list",
    _k.Nested(lambda: models.HumanresourcesHcmlinkCompany),
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=100, id_field="id"),
)
HCMLINK_COMPANY_UPDATE = Method(
    "humanresources.hcmlink.company.update",
    _k.BOOLEAN,
    keys={"fields": ("HumanresourcesHcmlinkCompanyUpdateFields",)},
)
HCMLINK_COMPANY_USER_LIST = list_method(
    "humanresources.hcmlink.company.user.list",
    _k.Nested(lambda: models.HumanresourcesHcmlinkCompanyUser),
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=100, id_field="id"),
)
HCMLINK_EMPLOYEE_LIST = list_method(
    "humanresources.hcmlink.employee.list",
    _k.Nested(lambda: models.HumanresourcesHcmlinkEmployee),
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=100, id_field="id"),
)
HCMLINK_EMPLOYEE_SET = Method(
    "humanresources.hcmlink.employee.set",
    _k.Nested(lambda: models.HumanresourcesHcmlinkEmployeeSetResult),
    keys={"job": ("HumanresourcesHcmlinkEmployeeSetJob",)},
)
HCMLINK_FIELD_VALUE_SET = Method(
    "humanresources.hcmlink.field.value.set",
    _k.Nested(lambda: models.HumanresourcesHcmlinkFieldValue),
    keys={"job": ("HumanresourcesHcmlinkFieldValueSetJob",)},
)
HCMLINK_JOB_UPDATE = Method(
    "humanresources.hcmlink.job.update",
    _k.ANY,
    keys={"fields": ("HumanresourcesHcmlinkJobUpdateFields",)},
)
HCMLINK_JOB_STATUS_GET = Method(
    "humanresources.hcmlink.job.status.get",
    _k.Nested(lambda: models.HumanresourcesHcmlinkJobStatusGetResult),
    safe=True,
)


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
        fields: params.HumanresourcesHcmlinkCompanyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add HCM Link Company.

        ``humanresources.hcmlink.company.add``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html

        Args:
            fields (HumanresourcesHcmlinkCompanyAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.HumanresourcesHcmlinkCompanyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete HCM Link Company.

        ``humanresources.hcmlink.company.delete``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html

        Args:
            id (int): Id of the record to delete.

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
        limit: int | None = None,
        offset: int | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.HumanresourcesHcmlinkCompany]:
        """Get HCM Link Company List.

        ``humanresources.hcmlink.company.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html

        Args:
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.
            user_id (int): Id of the user.

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
        id: int,
        fields: params.HumanresourcesHcmlinkCompanyUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update HCM Link Company.

        ``humanresources.hcmlink.company.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html

        Args:
            id (int): Id of the record to change.
            fields (HumanresourcesHcmlinkCompanyUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
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
        fields: params.HumanresourcesHcmlinkCompanyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add HCM Link Company.

        ``humanresources.hcmlink.company.add``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html

        Args:
            fields (HumanresourcesHcmlinkCompanyAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.HumanresourcesHcmlinkCompanyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``510``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_COMPANY_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete HCM Link Company.

        ``humanresources.hcmlink.company.delete``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html

        Args:
            id (int): Id of the record to delete.

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
        limit: int | None = None,
        offset: int | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.HumanresourcesHcmlinkCompany]:
        """Get HCM Link Company List.

        ``humanresources.hcmlink.company.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html

        Args:
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.
            user_id (int): Id of the user.

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
        id: int,
        fields: params.HumanresourcesHcmlinkCompanyUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update HCM Link Company.

        ``humanresources.hcmlink.company.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html

        Args:
            id (int): Id of the record to change.
            fields (HumanresourcesHcmlinkCompanyUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
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
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.HumanresourcesHcmlinkCompanyUser]:
        """Get Current User HCM Link Company List.

        ``humanresources.hcmlink.company.user.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html

        Args:
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.

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
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.HumanresourcesHcmlinkCompanyUser]:
        """Get Current User HCM Link Company List.

        ``humanresources.hcmlink.company.user.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html

        Args:
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.

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
        company: str,
        limit: int | None = None,
        offset: int | None = None,
        updated_at: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.HumanresourcesHcmlinkEmployee]:
        """Get Mapped HCM Link Employee List.

        ``humanresources.hcmlink.employee.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html

        Args:
            company (str):
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.
            updated_at (str): When it was last changed.

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
        company: str,
        data: Sequence[params.HumanresourcesHcmlinkEmployeeSetDataItem],
        job: params.HumanresourcesHcmlinkEmployeeSetJob | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesHcmlinkEmployeeSetResult:
        """Transfer HCM Link Employee List.

        ``humanresources.hcmlink.employee.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html

        Args:
            company (str):
            data (Sequence[HumanresourcesHcmlinkEmployeeSetDataItem]): Data.
            job (HumanresourcesHcmlinkEmployeeSetJob): Keys:
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
        company: str,
        limit: int | None = None,
        offset: int | None = None,
        updated_at: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.HumanresourcesHcmlinkEmployee]:
        """Get Mapped HCM Link Employee List.

        ``humanresources.hcmlink.employee.list``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html

        Args:
            company (str):
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.
            updated_at (str): When it was last changed.

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
        company: str,
        data: Sequence[params.HumanresourcesHcmlinkEmployeeSetDataItem],
        job: params.HumanresourcesHcmlinkEmployeeSetJob | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesHcmlinkEmployeeSetResult]:
        """Transfer HCM Link Employee List.

        ``humanresources.hcmlink.employee.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html

        Args:
            company (str):
            data (Sequence[HumanresourcesHcmlinkEmployeeSetDataItem]): Data.
            job (HumanresourcesHcmlinkEmployeeSetJob): Keys:
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
        company: str,
        data: Sequence[params.HumanresourcesHcmlinkFieldValueSetDataItem],
        job: params.HumanresourcesHcmlinkFieldValueSetJob | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.HumanresourcesHcmlinkFieldValue:
        """Transfer HCM Link Field Values.

        ``humanresources.hcmlink.field.value.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html

        Args:
            company (str):
            data (Sequence[HumanresourcesHcmlinkFieldValueSetDataItem]): Data.
            job (HumanresourcesHcmlinkFieldValueSetJob): Keys:
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
        company: str,
        data: Sequence[params.HumanresourcesHcmlinkFieldValueSetDataItem],
        job: params.HumanresourcesHcmlinkFieldValueSetJob | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.HumanresourcesHcmlinkFieldValue]:
        """Transfer HCM Link Field Values.

        ``humanresources.hcmlink.field.value.set``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html

        Args:
            company (str):
            data (Sequence[HumanresourcesHcmlinkFieldValueSetDataItem]): Data.
            job (HumanresourcesHcmlinkFieldValueSetJob): Keys:
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
        id: int,
        fields: params.HumanresourcesHcmlinkJobUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update HCM Link Job.

        ``humanresources.hcmlink.job.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html

        Args:
            id (int): Id of the record to change.
            fields (HumanresourcesHcmlinkJobUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
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
        id: int,
        fields: params.HumanresourcesHcmlinkJobUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update HCM Link Job.

        ``humanresources.hcmlink.job.update``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html

        Args:
            id (int): Id of the record to change.
            fields (HumanresourcesHcmlinkJobUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
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

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.HumanresourcesHcmlinkJobStatusGetResult:
        """Get HCM Link Job Status.

        ``humanresources.hcmlink.job.status.get``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html

        Args:
            id (int): Id of the record to read.

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

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.HumanresourcesHcmlinkJobStatusGetResult]:
        """Get HCM Link Job Status.

        ``humanresources.hcmlink.job.status.get``, scope ``humanresources.hcmlink``.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Operation failed
                ``ACCESS_DENIED``: Access denied! Access denied.
                ``WRONG_AUTH_TYPE``: Application context required
        """
        return self._client._invoke(HCMLINK_JOB_STATUS_GET, {"id": id}, extra)
