"""Methods of ``crm.duplicate``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import duplicate as models
else:
    models = lazy_module("...models.crm.duplicate", __package__)

FINDBYCOMM = Method(
    "crm.duplicate.findbycomm", _k.Nested(lambda: models.CrmDuplicateFindbycommResult), safe=True
)
VOLATILETYPE_FIELDS = Method(
    "crm.duplicate.volatileType.fields",
    _k.ListOf(_k.Nested(lambda: models.CrmDuplicateVolatileTypeFieldsResultItem)),
    safe=True,
)
VOLATILETYPE_LIST = Method(
    "crm.duplicate.volatileType.list",
    _k.ListOf(_k.Nested(lambda: models.CrmDuplicateVolatileType)),
    safe=True,
)
VOLATILETYPE_REGISTER = Method(
    "crm.duplicate.volatileType.register",
    _k.Nested(lambda: models.CrmDuplicateVolatileTypeRegisterResult),
)
VOLATILETYPE_UNREGISTER = Method("crm.duplicate.volatileType.unregister", _k.BOOLEAN)


class CrmDuplicateMethods(SyncNamespace):
    """``crm.duplicate``."""

    __slots__ = ()
    _name = "crm.duplicate"

    @builtins.property
    def volatileType(self) -> CrmDuplicateVolatileTypeMethods:
        return CrmDuplicateVolatileTypeMethods(self._client)

    def findbycomm(
        self,
        *,
        type: Literal["EMAIL", "PHONE"],
        values: Sequence[str],
        entity_type: Literal["LEAD", "CONTACT", "COMPANY"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDuplicateFindbycommResult:
        """Get Leads, Contacts, and Companies with Matching Data.

        ``crm.duplicate.findbycomm``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html

        Args:
            type (Literal["EMAIL", "PHONE"]): Type.
            values (Sequence[str]): Values.
            entity_type (Literal["LEAD", "CONTACT", "COMPANY"]): Type of the object that it belongs
                to.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Access denied
                ``400``: Communication type is not defined
                ``400``: Communication type '{type}' is not supported in current context
                ``400``: Communication values is not defined
        """
        return self._client._invoke(
            FINDBYCOMM, {"type": type, "values": values, "entity_type": entity_type}, extra
        )


class AsyncCrmDuplicateMethods(AsyncNamespace):
    """``crm.duplicate``."""

    __slots__ = ()
    _name = "crm.duplicate"

    @builtins.property
    def volatileType(self) -> AsyncCrmDuplicateVolatileTypeMethods:
        return AsyncCrmDuplicateVolatileTypeMethods(self._client)

    def findbycomm(
        self,
        *,
        type: Literal["EMAIL", "PHONE"],
        values: Sequence[str],
        entity_type: Literal["LEAD", "CONTACT", "COMPANY"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDuplicateFindbycommResult]:
        """Get Leads, Contacts, and Companies with Matching Data.

        ``crm.duplicate.findbycomm``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html

        Args:
            type (Literal["EMAIL", "PHONE"]): Type.
            values (Sequence[str]): Values.
            entity_type (Literal["LEAD", "CONTACT", "COMPANY"]): Type of the object that it belongs
                to.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Access denied
                ``400``: Communication type is not defined
                ``400``: Communication type '{type}' is not supported in current context
                ``400``: Communication values is not defined
        """
        return self._client._invoke(
            FINDBYCOMM, {"type": type, "values": values, "entity_type": entity_type}, extra
        )


class CrmDuplicateVolatileTypeMethods(SyncNamespace):
    """``crm.duplicate.volatileType``."""

    __slots__ = ()
    _name = "crm.duplicate.volatileType"

    def fields(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmDuplicateVolatileTypeFieldsResultItem]:
        """Get a List of Fields for Duplicate Search.

        ``crm.duplicate.volatileType.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html

        Args:
            entity_type_id (Literal[1, 3, 4]): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(VOLATILETYPE_FIELDS, {"entityTypeId": entity_type_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmDuplicateVolatileType]:
        """Get a List of Custom Fields Used in Duplicate Search.

        ``crm.duplicate.volatileType.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(VOLATILETYPE_LIST, {}, extra)

    def register(
        self,
        *,
        entity_type_id: Literal[1, 3, 4],
        field_code: str,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDuplicateVolatileTypeRegisterResult:
        """Add Field to Duplicate Search.

        ``crm.duplicate.volatileType.register``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html

        Args:
            entity_type_id (Literal[1, 3, 4]): Id of the type of object.
            field_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``FIELD_NOT_FOUND``: Field not found
                ``MAX_TYPES_COUNT_EXCEEDED``: There is already a maximum number of volatile types
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            VOLATILETYPE_REGISTER, {"entityTypeId": entity_type_id, "fieldCode": field_code}, extra
        )

    def unregister(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Field from Duplicate Search.

        ``crm.duplicate.volatileType.unregister``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``TYPE_IS_NOT_ASSIGNED``: This type is not assigned
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(VOLATILETYPE_UNREGISTER, {"id": id}, extra)


class AsyncCrmDuplicateVolatileTypeMethods(AsyncNamespace):
    """``crm.duplicate.volatileType``."""

    __slots__ = ()
    _name = "crm.duplicate.volatileType"

    def fields(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmDuplicateVolatileTypeFieldsResultItem]]:
        """Get a List of Fields for Duplicate Search.

        ``crm.duplicate.volatileType.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html

        Args:
            entity_type_id (Literal[1, 3, 4]): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(VOLATILETYPE_FIELDS, {"entityTypeId": entity_type_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmDuplicateVolatileType]]:
        """Get a List of Custom Fields Used in Duplicate Search.

        ``crm.duplicate.volatileType.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(VOLATILETYPE_LIST, {}, extra)

    def register(
        self,
        *,
        entity_type_id: Literal[1, 3, 4],
        field_code: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDuplicateVolatileTypeRegisterResult]:
        """Add Field to Duplicate Search.

        ``crm.duplicate.volatileType.register``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html

        Args:
            entity_type_id (Literal[1, 3, 4]): Id of the type of object.
            field_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``FIELD_NOT_FOUND``: Field not found
                ``MAX_TYPES_COUNT_EXCEEDED``: There is already a maximum number of volatile types
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            VOLATILETYPE_REGISTER, {"entityTypeId": entity_type_id, "fieldCode": field_code}, extra
        )

    def unregister(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Field from Duplicate Search.

        ``crm.duplicate.volatileType.unregister``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``TYPE_IS_NOT_ASSIGNED``: This type is not assigned
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(VOLATILETYPE_UNREGISTER, {"id": id}, extra)
