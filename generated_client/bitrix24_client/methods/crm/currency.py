"""Methods of ``crm.currency``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models import shared as models_shared
    from ...models.crm import currency as models
    from ...params.crm import currency as params
else:
    models = lazy_module("...models.crm.currency", __package__)
    models_shared = lazy_module("...models.shared", __package__)

ADD = Method("crm.currency.add", _k.STRING, keys={"fields": ("CrmCurrencyAddFields",)})
DELETE = Method("crm.currency.delete", _k.ANY)
FIELDS = Method(
    "crm.currency.fields",
    _k.MapOf(_k.Nested(lambda: models_shared.CrmRestFieldDescription)),
    safe=True,
)
GET = Method("crm.currency.get", _k.Nested(lambda: models_shared.CrmCurrency), safe=True)
LIST = Method(
    "crm.currency.list",
    _k.ListOf(_k.Nested(lambda: models_shared.CrmCurrency)),
    safe=True,
    some_keys={"order": ("CrmCurrencyListOrder",)},
)
UPDATE = Method("crm.currency.update", _k.BOOLEAN, keys={"fields": ("CrmCurrencyUpdateFields",)})
BASE_GET = Method("crm.currency.base.get", _k.STRING, safe=True)
BASE_SET = Method("crm.currency.base.set", _k.BOOLEAN)
LOCALIZATIONS_DELETE = Method("crm.currency.localizations.delete", _k.BOOLEAN)
LOCALIZATIONS_FIELDS = Method(
    "crm.currency.localizations.fields",
    _k.Nested(lambda: models.CrmCurrencyLocalizationsFieldsResult),
    safe=True,
)
LOCALIZATIONS_GET = Method(
    "crm.currency.localizations.get",
    _k.MapOf(_k.Nested(lambda: models.CrmCurrencyLocalization)),
    safe=True,
)
LOCALIZATIONS_SET = Method("crm.currency.localizations.set", _k.BOOLEAN)


class CrmCurrencyMethods(SyncNamespace):
    """``crm.currency``."""

    __slots__ = ()
    _name = "crm.currency"

    @builtins.property
    def base(self) -> CrmCurrencyBaseMethods:
        return CrmCurrencyBaseMethods(self._client)

    @builtins.property
    def localizations(self) -> CrmCurrencyLocalizationsMethods:
        return CrmCurrencyLocalizationsMethods(self._client)

    def add(
        self, *, fields: params.CrmCurrencyAddFields, extra: Mapping[str, Any] | None = None
    ) -> str:
        """Add Currency.

        ``crm.currency.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html

        Args:
            fields (CrmCurrencyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCurrencyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): "Currencies" module not found! Please install the "Currencies" module.
                ``ERROR_CORE``: Undefined array key "#FIELD#"
                ``ERROR_CORE``: Other errors in the data for creating the currency
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Currency.

        ``crm.currency.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html

        Args:
            id (str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): "Currencies" module not found! Please install the "Currencies" module.
                (no code):
                (no code): Cannot delete base currency.
                (no code): Cannot delete report currency.
                ``ERROR_CODE``: Other errors in the data for changing currency
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models_shared.CrmRestFieldDescription]:
        """Get Currency Fields.

        ``crm.currency.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> models_shared.CrmCurrency:
        """Get Currency by ID.

        ``crm.currency.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmCurrencyListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models_shared.CrmCurrency]:
        """Get the List of Currencies.

        ``crm.currency.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html

        Args:
            order (CrmCurrencyListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmCurrencyListOrder``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Failed to get list. General error.
        """
        return self._client._invoke(LIST, {"order": order}, extra)

    def update(
        self,
        *,
        id: str | None = None,
        fields: params.CrmCurrencyUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Currency.

        ``crm.currency.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html

        Args:
            id (str): Id of the record to change.
            fields (CrmCurrencyUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmCurrencyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): "Currencies" module not found! Please install the "Currencies" module.
                ``ERROR_CODE``: Other errors in the data for changing the currency
        """
        return self._client._invoke(UPDATE, {"ID": id, "fields": fields}, extra)


class AsyncCrmCurrencyMethods(AsyncNamespace):
    """``crm.currency``."""

    __slots__ = ()
    _name = "crm.currency"

    @builtins.property
    def base(self) -> AsyncCrmCurrencyBaseMethods:
        return AsyncCrmCurrencyBaseMethods(self._client)

    @builtins.property
    def localizations(self) -> AsyncCrmCurrencyLocalizationsMethods:
        return AsyncCrmCurrencyLocalizationsMethods(self._client)

    def add(
        self, *, fields: params.CrmCurrencyAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[str]:
        """Add Currency.

        ``crm.currency.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html

        Args:
            fields (CrmCurrencyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCurrencyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): "Currencies" module not found! Please install the "Currencies" module.
                ``ERROR_CORE``: Undefined array key "#FIELD#"
                ``ERROR_CORE``: Other errors in the data for creating the currency
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Currency.

        ``crm.currency.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html

        Args:
            id (str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): "Currencies" module not found! Please install the "Currencies" module.
                (no code):
                (no code): Cannot delete base currency.
                (no code): Cannot delete report currency.
                ``ERROR_CODE``: Other errors in the data for changing currency
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models_shared.CrmRestFieldDescription]]:
        """Get Currency Fields.

        ``crm.currency.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models_shared.CrmCurrency]:
        """Get Currency by ID.

        ``crm.currency.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmCurrencyListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models_shared.CrmCurrency]]:
        """Get the List of Currencies.

        ``crm.currency.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html

        Args:
            order (CrmCurrencyListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmCurrencyListOrder``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Failed to get list. General error.
        """
        return self._client._invoke(LIST, {"order": order}, extra)

    def update(
        self,
        *,
        id: str | None = None,
        fields: params.CrmCurrencyUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Currency.

        ``crm.currency.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html

        Args:
            id (str): Id of the record to change.
            fields (CrmCurrencyUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmCurrencyUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): "Currencies" module not found! Please install the "Currencies" module.
                ``ERROR_CODE``: Other errors in the data for changing the currency
        """
        return self._client._invoke(UPDATE, {"ID": id, "fields": fields}, extra)


class CrmCurrencyBaseMethods(SyncNamespace):
    """``crm.currency.base``."""

    __slots__ = ()
    _name = "crm.currency.base"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> str:
        """Get the Symbolic Identifier of the Base Currency.

        ``crm.currency.base.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return self._client._invoke(BASE_GET, {}, extra)

    def set(self, *, id: str | None = None, extra: Mapping[str, Any] | None = None) -> bool:
        """Set Currency as Base.

        ``crm.currency.base.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html

        Args:
            id (str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(BASE_SET, {"id": id}, extra)


class AsyncCrmCurrencyBaseMethods(AsyncNamespace):
    """``crm.currency.base``."""

    __slots__ = ()
    _name = "crm.currency.base"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[str]:
        """Get the Symbolic Identifier of the Base Currency.

        ``crm.currency.base.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return self._client._invoke(BASE_GET, {}, extra)

    def set(
        self, *, id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Set Currency as Base.

        ``crm.currency.base.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html

        Args:
            id (str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(BASE_SET, {"id": id}, extra)


class CrmCurrencyLocalizationsMethods(SyncNamespace):
    """``crm.currency.localizations``."""

    __slots__ = ()
    _name = "crm.currency.localizations"

    def delete(
        self, *, id: str, lids: Sequence[int | str], extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Currency Localizations.

        ``crm.currency.localizations.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html

        Args:
            id (str): Id of the record to delete.
            lids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): The parameter id is invalid or not defined
        """
        return self._client._invoke(LOCALIZATIONS_DELETE, {"id": id, "lids": lids}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmCurrencyLocalizationsFieldsResult:
        """Get Currency Localization Fields.

        ``crm.currency.localizations.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(LOCALIZATIONS_FIELDS, {}, extra)

    def get(
        self, *, id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models.CrmCurrencyLocalization]:
        """Get Currency Localizations.

        ``crm.currency.localizations.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): The parameter id is invalid or not defined.
        """
        return self._client._invoke(LOCALIZATIONS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: str,
        localizations: Mapping[str, params.CrmCurrencyLocalization | Mapping[str, Any]],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Localizations for Currency.

        ``crm.currency.localizations.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html

        Args:
            id (str): Id of the record.
            localizations (Mapping[str, CrmCurrencyLocalization | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): The parameter id is invalid or not defined.
        """
        return self._client._invoke(
            LOCALIZATIONS_SET, {"id": id, "localizations": localizations}, extra
        )


class AsyncCrmCurrencyLocalizationsMethods(AsyncNamespace):
    """``crm.currency.localizations``."""

    __slots__ = ()
    _name = "crm.currency.localizations"

    def delete(
        self, *, id: str, lids: Sequence[int | str], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Currency Localizations.

        ``crm.currency.localizations.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html

        Args:
            id (str): Id of the record to delete.
            lids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): The parameter id is invalid or not defined
        """
        return self._client._invoke(LOCALIZATIONS_DELETE, {"id": id, "lids": lids}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCurrencyLocalizationsFieldsResult]:
        """Get Currency Localization Fields.

        ``crm.currency.localizations.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(LOCALIZATIONS_FIELDS, {}, extra)

    def get(
        self, *, id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models.CrmCurrencyLocalization]]:
        """Get Currency Localizations.

        ``crm.currency.localizations.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): The parameter id is invalid or not defined.
        """
        return self._client._invoke(LOCALIZATIONS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: str,
        localizations: Mapping[str, params.CrmCurrencyLocalization | Mapping[str, Any]],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Localizations for Currency.

        ``crm.currency.localizations.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html

        Args:
            id (str): Id of the record.
            localizations (Mapping[str, CrmCurrencyLocalization | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): The parameter id is invalid or not defined.
        """
        return self._client._invoke(
            LOCALIZATIONS_SET, {"id": id, "localizations": localizations}, extra
        )
