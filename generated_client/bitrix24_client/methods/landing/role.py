"""Methods of ``landing.role``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.landing import role as models
else:
    models = lazy_module("...models.landing.role", __package__)

ENABLE = Method("landing.role.enable", _k.BOOLEAN)
GETLIST = Method(
    "landing.role.getList", _k.ListOf(_k.Nested(lambda: models.LandingRole)), safe=True
)
GETRIGHTS = Method("landing.role.getRights", _k.MapOf(_k.ListOf(_k.STRING)), safe=True)
ISENABLED = Method("landing.role.isEnabled", _k.BOOLEAN, safe=True)
SETACCESSCODES = Method("landing.role.setAccessCodes", _k.BOOLEAN)
SETRIGHTS = Method("landing.role.setRights", _k.BOOLEAN)


class LandingRoleMethods(SyncNamespace):
    """``landing.role``."""

    __slots__ = ()
    _name = "landing.role"

    def enable(
        self,
        *,
        mode: bool | Literal["Y", "N", 1, 0],
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Enable or Disable Role-Based Access Model.

        ``landing.role.enable``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            mode (bool | Literal["Y", "N", 1, 0]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: mode
        """
        return self._client._invoke(ENABLE, {"scope": scope, "mode": mode}, extra)

    def getList(
        self,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.LandingRole]:
        """Get the List of Roles.

        ``landing.role.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``: To perform this action, you must be an administrator.
                ``FEATURE_NOT_AVAIL``
        """
        return self._client._invoke(GETLIST, {"scope": scope}, extra)

    def getRights(
        self,
        *,
        id: int,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, builtins.list[str]]:
        """Get Role Rights.

        ``landing.role.getRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``ROLE_SCOPE_MISMATCH``
        """
        return self._client._invoke(GETRIGHTS, {"scope": scope, "id": id}, extra)

    def isEnabled(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Check if the role model of permissions is enabled.

        ``landing.role.isEnabled``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``: To perform this action, you must be an administrator.
                ``FEATURE_NOT_AVAIL``
        """
        return self._client._invoke(ISENABLED, {}, extra)

    def setAccessCodes(
        self,
        *,
        id: int,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        codes: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Access Codes for Role.

        ``landing.role.setAccessCodes``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            id (int): Id of the record.
            codes (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``ERROR_ARGUMENT``
                ``ROLE_SCOPE_MISMATCH``
        """
        return self._client._invoke(
            SETACCESSCODES, {"scope": scope, "id": id, "codes": codes}, extra
        )

    def setRights(
        self,
        *,
        id: int,
        rights: Mapping[
            str, Sequence[Literal["denied", "read", "edit", "sett", "public", "delete"]]
        ]
        | Sequence[Any],
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        additional: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Role Permissions for the Site List.

        ``landing.role.setRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            id (int): Id of the record.
            rights (Mapping[str, Sequence[Literal["denied", "read", "edit", "sett", "public",
                "delete"]]] | Sequence[Any]): Access permissions.
            additional (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: rights
                ``ROLE_SCOPE_MISMATCH``
        """
        return self._client._invoke(
            SETRIGHTS, {"scope": scope, "id": id, "rights": rights, "additional": additional}, extra
        )


class AsyncLandingRoleMethods(AsyncNamespace):
    """``landing.role``."""

    __slots__ = ()
    _name = "landing.role"

    def enable(
        self,
        *,
        mode: bool | Literal["Y", "N", 1, 0],
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Enable or Disable Role-Based Access Model.

        ``landing.role.enable``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            mode (bool | Literal["Y", "N", 1, 0]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: mode
        """
        return self._client._invoke(ENABLE, {"scope": scope, "mode": mode}, extra)

    def getList(
        self,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.LandingRole]]:
        """Get the List of Roles.

        ``landing.role.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``: To perform this action, you must be an administrator.
                ``FEATURE_NOT_AVAIL``
        """
        return self._client._invoke(GETLIST, {"scope": scope}, extra)

    def getRights(
        self,
        *,
        id: int,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, builtins.list[str]]]:
        """Get Role Rights.

        ``landing.role.getRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``ROLE_SCOPE_MISMATCH``
        """
        return self._client._invoke(GETRIGHTS, {"scope": scope, "id": id}, extra)

    def isEnabled(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Check if the role model of permissions is enabled.

        ``landing.role.isEnabled``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``: To perform this action, you must be an administrator.
                ``FEATURE_NOT_AVAIL``
        """
        return self._client._invoke(ISENABLED, {}, extra)

    def setAccessCodes(
        self,
        *,
        id: int,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        codes: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Access Codes for Role.

        ``landing.role.setAccessCodes``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            id (int): Id of the record.
            codes (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``ERROR_ARGUMENT``
                ``ROLE_SCOPE_MISMATCH``
        """
        return self._client._invoke(
            SETACCESSCODES, {"scope": scope, "id": id, "codes": codes}, extra
        )

    def setRights(
        self,
        *,
        id: int,
        rights: Mapping[
            str, Sequence[Literal["denied", "read", "edit", "sett", "public", "delete"]]
        ]
        | Sequence[Any],
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        additional: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Role Permissions for the Site List.

        ``landing.role.setRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html

        Args:
            scope (Literal["GROUP", "KNOWLEDGE", "MAINPAGE"]): Code of the scope.
            id (int): Id of the record.
            rights (Mapping[str, Sequence[Literal["denied", "read", "edit", "sett", "public",
                "delete"]]] | Sequence[Any]): Access permissions.
            additional (Sequence[str]):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: rights
                ``ROLE_SCOPE_MISMATCH``
        """
        return self._client._invoke(
            SETRIGHTS, {"scope": scope, "id": id, "rights": rights, "additional": additional}, extra
        )
