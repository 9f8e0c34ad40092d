"""Methods of ``crm.userfield``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import userfield as models
else:
    models = lazy_module("...models.crm.userfield", __package__)

FIELDS = Method(
    "crm.userfield.fields", _k.Nested(lambda: models.CrmUserfieldFieldsResult), safe=True
)
TYPES = Method(
    "crm.userfield.types",
    _k.ListOf(_k.Nested(lambda: models.CrmUserfieldTypesResultItem)),
    safe=True,
)
ENUMERATION_FIELDS = Method(
    "crm.userfield.enumeration.fields",
    _k.Nested(lambda: models.CrmUserfieldEnumerationFieldsResult),
    safe=True,
)
SETTINGS_FIELDS = Method(
    "crm.userfield.settings.fields",
    _k.Nested(lambda: models.CrmUserfieldSettingsFieldsResult),
    safe=True,
)


class CrmUserfieldMethods(SyncNamespace):
    """``crm.userfield``."""

    __slots__ = ()
    _name = "crm.userfield"

    @builtins.property
    def enumeration(self) -> CrmUserfieldEnumerationMethods:
        return CrmUserfieldEnumerationMethods(self._client)

    @builtins.property
    def settings(self) -> CrmUserfieldSettingsMethods:
        return CrmUserfieldSettingsMethods(self._client)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmUserfieldFieldsResult:
        """Get Description for Custom Fields.

        ``crm.userfield.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def types(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmUserfieldTypesResultItem]:
        """Get a list of custom field types.

        ``crm.userfield.types``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
        """
        return self._client._invoke(TYPES, {}, extra)


class AsyncCrmUserfieldMethods(AsyncNamespace):
    """``crm.userfield``."""

    __slots__ = ()
    _name = "crm.userfield"

    @builtins.property
    def enumeration(self) -> AsyncCrmUserfieldEnumerationMethods:
        return AsyncCrmUserfieldEnumerationMethods(self._client)

    @builtins.property
    def settings(self) -> AsyncCrmUserfieldSettingsMethods:
        return AsyncCrmUserfieldSettingsMethods(self._client)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmUserfieldFieldsResult]:
        """Get Description for Custom Fields.

        ``crm.userfield.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def types(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmUserfieldTypesResultItem]]:
        """Get a list of custom field types.

        ``crm.userfield.types``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
        """
        return self._client._invoke(TYPES, {}, extra)


class CrmUserfieldEnumerationMethods(SyncNamespace):
    """``crm.userfield.enumeration``."""

    __slots__ = ()
    _name = "crm.userfield.enumeration"

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmUserfieldEnumerationFieldsResult:
        """Get Field Descriptions for Custom Field Type "Enumeration" (List).

        ``crm.userfield.enumeration.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return self._client._invoke(ENUMERATION_FIELDS, {}, extra)


class AsyncCrmUserfieldEnumerationMethods(AsyncNamespace):
    """``crm.userfield.enumeration``."""

    __slots__ = ()
    _name = "crm.userfield.enumeration"

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmUserfieldEnumerationFieldsResult]:
        """Get Field Descriptions for Custom Field Type "Enumeration" (List).

        ``crm.userfield.enumeration.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return self._client._invoke(ENUMERATION_FIELDS, {}, extra)


class CrmUserfieldSettingsMethods(SyncNamespace):
    """``crm.userfield.settings``."""

    __slots__ = ()
    _name = "crm.userfield.settings"

    def fields(
        self, *, type: str, extra: Mapping[str, Any] | None = None
    ) -> models.CrmUserfieldSettingsFieldsResult:
        """Get Field Settings Description for Custom Field Type.

        ``crm.userfield.settings.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html

        Args:
            type (str): Type.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'type' is not specified or empty
        """
        return self._client._invoke(SETTINGS_FIELDS, {"type": type}, extra)


class AsyncCrmUserfieldSettingsMethods(AsyncNamespace):
    """``crm.userfield.settings``."""

    __slots__ = ()
    _name = "crm.userfield.settings"

    def fields(
        self, *, type: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmUserfieldSettingsFieldsResult]:
        """Get Field Settings Description for Custom Field Type.

        ``crm.userfield.settings.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html

        Args:
            type (str): Type.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'type' is not specified or empty
        """
        return self._client._invoke(SETTINGS_FIELDS, {"type": type}, extra)
