"""Methods of ``crm.enum``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import enum as models
else:
    models = lazy_module("...models.crm.enum", __package__)

ACTIVITYDIRECTION = Method(
    "crm.enum.activitydirection",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumActivitydirectionResultItem)),
    safe=True,
)
ACTIVITYNOTIFYTYPE = Method(
    "crm.enum.activitynotifytype",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumActivitynotifytypeResultItem)),
    safe=True,
)
ACTIVITYPRIORITY = Method(
    "crm.enum.activitypriority",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumActivitypriorityResultItem)),
    safe=True,
)
ACTIVITYSTATUS = Method(
    "crm.enum.activitystatus",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumActivitystatusResultItem)),
    safe=True,
)
ACTIVITYTYPE = Method(
    "crm.enum.activitytype",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumActivitytypeResultItem)),
    safe=True,
)
ADDRESSTYPE = Method(
    "crm.enum.addresstype",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumAddresstypeResultItem)),
    safe=True,
)
CONTENTTYPE = Method(
    "crm.enum.contenttype",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumContenttypeResultItem)),
    safe=True,
)
FIELDS = Method("crm.enum.fields", _k.Nested(lambda: models.CrmEnumFieldsResult), safe=True)
GETORDEROWNERTYPES = Method(
    "crm.enum.getorderownertypes",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumGetorderownertypesResultItem)),
    safe=True,
)
OWNERTYPE = Method(
    "crm.enum.ownertype", _k.ListOf(_k.Nested(lambda: models.CrmEnumOwnertypeResultItem)), safe=True
)
SETTINGS_MODE = Method(
    "crm.enum.settings.mode",
    _k.ListOf(_k.Nested(lambda: models.CrmEnumSettingsModeResultItem)),
    safe=True,
)


class CrmEnumMethods(SyncNamespace):
    """``crm.enum``."""

    __slots__ = ()
    _name = "crm.enum"

    @builtins.property
    def settings(self) -> CrmEnumSettingsMethods:
        return CrmEnumSettingsMethods(self._client)

    @deprecated("crm.enum.activitydirection is deprecated: use crm.activity")
    def activitydirection(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumActivitydirectionResultItem]:
        """Get Activity Direction Enumeration Elements.

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitydirection``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return self._client._invoke(ACTIVITYDIRECTION, {}, extra)

    @deprecated("crm.enum.activitynotifytype is deprecated: use crm.activity")
    def activitynotifytype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumActivitynotifytypeResultItem]:
        """Get Enumeration Items for "Activity Notification Type".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitynotifytype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return self._client._invoke(ACTIVITYNOTIFYTYPE, {}, extra)

    @deprecated("crm.enum.activitypriority is deprecated: use crm.activity")
    def activitypriority(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumActivitypriorityResultItem]:
        """Get Enumeration Items for "Activity Priorities".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitypriority``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return self._client._invoke(ACTIVITYPRIORITY, {}, extra)

    @deprecated("crm.enum.activitystatus is deprecated: use crm.activity")
    def activitystatus(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumActivitystatusResultItem]:
        """Get Enumeration Elements "Status".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitystatus``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
        """
        return self._client._invoke(ACTIVITYSTATUS, {}, extra)

    @deprecated("crm.enum.activitytype is deprecated: use crm.activity")
    def activitytype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumActivitytypeResultItem]:
        """Get Enumeration Elements "Activity Types".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitytype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
        """
        return self._client._invoke(ACTIVITYTYPE, {}, extra)

    def addresstype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumAddresstypeResultItem]:
        """Get Address Types.

        ``crm.enum.addresstype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return self._client._invoke(ADDRESSTYPE, {}, extra)

    @deprecated("crm.enum.contenttype is deprecated: use crm.activity")
    def contenttype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumContenttypeResultItem]:
        """Get Enumeration Elements of "Description Type".

        Deprecated: use ``crm.activity``.

        ``crm.enum.contenttype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return self._client._invoke(CONTENTTYPE, {}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmEnumFieldsResult:
        """Get Enumeration Item Fields.

        ``crm.enum.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def getorderownertypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumGetorderownertypesResultItem]:
        """Get Object Types for Order Binding.

        ``crm.enum.getorderownertypes``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return self._client._invoke(GETORDEROWNERTYPES, {}, extra)

    def ownertype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumOwnertypeResultItem]:
        """Get CRM Object Types.

        ``crm.enum.ownertype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return self._client._invoke(OWNERTYPE, {}, extra)


class AsyncCrmEnumMethods(AsyncNamespace):
    """``crm.enum``."""

    __slots__ = ()
    _name = "crm.enum"

    @builtins.property
    def settings(self) -> AsyncCrmEnumSettingsMethods:
        return AsyncCrmEnumSettingsMethods(self._client)

    @deprecated("crm.enum.activitydirection is deprecated: use crm.activity")
    def activitydirection(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumActivitydirectionResultItem]]:
        """Get Activity Direction Enumeration Elements.

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitydirection``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return self._client._invoke(ACTIVITYDIRECTION, {}, extra)

    @deprecated("crm.enum.activitynotifytype is deprecated: use crm.activity")
    def activitynotifytype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumActivitynotifytypeResultItem]]:
        """Get Enumeration Items for "Activity Notification Type".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitynotifytype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return self._client._invoke(ACTIVITYNOTIFYTYPE, {}, extra)

    @deprecated("crm.enum.activitypriority is deprecated: use crm.activity")
    def activitypriority(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumActivitypriorityResultItem]]:
        """Get Enumeration Items for "Activity Priorities".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitypriority``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return self._client._invoke(ACTIVITYPRIORITY, {}, extra)

    @deprecated("crm.enum.activitystatus is deprecated: use crm.activity")
    def activitystatus(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumActivitystatusResultItem]]:
        """Get Enumeration Elements "Status".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitystatus``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
        """
        return self._client._invoke(ACTIVITYSTATUS, {}, extra)

    @deprecated("crm.enum.activitytype is deprecated: use crm.activity")
    def activitytype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumActivitytypeResultItem]]:
        """Get Enumeration Elements "Activity Types".

        Deprecated: use ``crm.activity``.

        ``crm.enum.activitytype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
        """
        return self._client._invoke(ACTIVITYTYPE, {}, extra)

    def addresstype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumAddresstypeResultItem]]:
        """Get Address Types.

        ``crm.enum.addresstype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return self._client._invoke(ADDRESSTYPE, {}, extra)

    @deprecated("crm.enum.contenttype is deprecated: use crm.activity")
    def contenttype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumContenttypeResultItem]]:
        """Get Enumeration Elements of "Description Type".

        Deprecated: use ``crm.activity``.

        ``crm.enum.contenttype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return self._client._invoke(CONTENTTYPE, {}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmEnumFieldsResult]:
        """Get Enumeration Item Fields.

        ``crm.enum.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def getorderownertypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumGetorderownertypesResultItem]]:
        """Get Object Types for Order Binding.

        ``crm.enum.getorderownertypes``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return self._client._invoke(GETORDEROWNERTYPES, {}, extra)

    def ownertype(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumOwnertypeResultItem]]:
        """Get CRM Object Types.

        ``crm.enum.ownertype``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return self._client._invoke(OWNERTYPE, {}, extra)


class CrmEnumSettingsMethods(SyncNamespace):
    """``crm.enum.settings``."""

    __slots__ = ()
    _name = "crm.enum.settings"

    def mode(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmEnumSettingsModeResultItem]:
        """Get Description of CRM Operation Modes.

        ``crm.enum.settings.mode``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return self._client._invoke(SETTINGS_MODE, {}, extra)


class AsyncCrmEnumSettingsMethods(AsyncNamespace):
    """``crm.enum.settings``."""

    __slots__ = ()
    _name = "crm.enum.settings"

    def mode(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmEnumSettingsModeResultItem]]:
        """Get Description of CRM Operation Modes.

        ``crm.enum.settings.mode``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return self._client._invoke(SETTINGS_MODE, {}, extra)
