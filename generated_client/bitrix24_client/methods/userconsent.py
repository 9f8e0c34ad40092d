"""Methods of ``userconsent``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys
    from ..models import userconsent as models
    from ..params import userconsent as params
else:
    models = lazy_module("..models.userconsent", __package__)

AGREEMENT_LIST = Method(
    "userconsent.agreement.list",
    _k.ListOf(_k.Nested(lambda: models.UserconsentAgreement)),
    safe=True,
)
AGREEMENT_TEXT = Method(
    "userconsent.agreement.text",
    _k.Nested(lambda: models.UserconsentAgreementTextResult),
    some_keys={"replace": ("UserconsentAgreementTextReplace",)},
)
CONSENT_ADD = Method("userconsent.consent.add", _k.INTEGER)


class UserconsentMethods(SyncNamespace):
    """``userconsent``."""

    __slots__ = ()
    _name = "userconsent"

    @builtins.property
    def agreement(self) -> UserconsentAgreementMethods:
        return UserconsentAgreementMethods(self._client)

    @builtins.property
    def consent(self) -> UserconsentConsentMethods:
        return UserconsentConsentMethods(self._client)


class AsyncUserconsentMethods(AsyncNamespace):
    """``userconsent``."""

    __slots__ = ()
    _name = "userconsent"

    @builtins.property
    def agreement(self) -> AsyncUserconsentAgreementMethods:
        return AsyncUserconsentAgreementMethods(self._client)

    @builtins.property
    def consent(self) -> AsyncUserconsentConsentMethods:
        return AsyncUserconsentConsentMethods(self._client)


class UserconsentAgreementMethods(SyncNamespace):
    """``userconsent.agreement``."""

    __slots__ = ()
    _name = "userconsent.agreement"

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.UserconsentAgreement]:
        """Get the list of agreements.

        ``userconsent.agreement.list``, scope ``userconsent``.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        return self._client._invoke(AGREEMENT_LIST, {}, extra)

    def text(
        self,
        *,
        id: int,
        replace: params.UserconsentAgreementTextReplace | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.UserconsentAgreementTextResult:
        """Get the text of the agreement.

        ``userconsent.agreement.text``, scope ``userconsent``.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html

        Args:
            id (int): Id of the record.
            replace (UserconsentAgreementTextReplace | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.UserconsentAgreementTextReplace``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Parameter Agreement ID required
                ``ERROR_ARGUMENT``: Agreement with id 999 not found
        """
        return self._client._invoke(AGREEMENT_TEXT, {"id": id, "replace": replace}, extra)


class AsyncUserconsentAgreementMethods(AsyncNamespace):
    """``userconsent.agreement``."""

    __slots__ = ()
    _name = "userconsent.agreement"

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.UserconsentAgreement]]:
        """Get the list of agreements.

        ``userconsent.agreement.list``, scope ``userconsent``.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        return self._client._invoke(AGREEMENT_LIST, {}, extra)

    def text(
        self,
        *,
        id: int,
        replace: params.UserconsentAgreementTextReplace | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.UserconsentAgreementTextResult]:
        """Get the text of the agreement.

        ``userconsent.agreement.text``, scope ``userconsent``.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html

        Args:
            id (int): Id of the record.
            replace (UserconsentAgreementTextReplace | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.UserconsentAgreementTextReplace``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Parameter Agreement ID required
                ``ERROR_ARGUMENT``: Agreement with id 999 not found
        """
        return self._client._invoke(AGREEMENT_TEXT, {"id": id, "replace": replace}, extra)


class UserconsentConsentMethods(SyncNamespace):
    """``userconsent.consent``."""

    __slots__ = ()
    _name = "userconsent.consent"

    def add(
        self,
        *,
        agreement_id: int,
        ip: str,
        user_id: int | None = None,
        url: str | None = None,
        origin_id: str | None = None,
        originator_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Save the User Consent.

        ``userconsent.consent.add``, scope ``userconsent``.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html

        Args:
            agreement_id (int):
            ip (str):
            user_id (int): Id of the user.
            url (str): Address.
            origin_id (str): Id of the record in the source that it came from.
            originator_id (str): Source that it came from.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Parameter Agreement ID required
                ``ERROR_ARGUMENT``: Agreement with id 999 not found
                ``ERROR_ARGUMENT``
        """
        return self._client._invoke(
            CONSENT_ADD,
            {
                "AGREEMENT_ID": agreement_id,
                "IP": ip,
                "USER_ID": user_id,
                "URL": url,
                "ORIGIN_ID": origin_id,
                "ORIGINATOR_ID": originator_id,
            },
            extra,
        )


class AsyncUserconsentConsentMethods(AsyncNamespace):
    """``userconsent.consent``."""

    __slots__ = ()
    _name = "userconsent.consent"

    def add(
        self,
        *,
        agreement_id: int,
        ip: str,
        user_id: int | None = None,
        url: str | None = None,
        origin_id: str | None = None,
        originator_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Save the User Consent.

        ``userconsent.consent.add``, scope ``userconsent``.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html

        Args:
            agreement_id (int):
            ip (str):
            user_id (int): Id of the user.
            url (str): Address.
            origin_id (str): Id of the record in the source that it came from.
            originator_id (str): Source that it came from.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Parameter Agreement ID required
                ``ERROR_ARGUMENT``: Agreement with id 999 not found
                ``ERROR_ARGUMENT``
        """
        return self._client._invoke(
            CONSENT_ADD,
            {
                "AGREEMENT_ID": agreement_id,
                "IP": ip,
                "USER_ID": user_id,
                "URL": url,
                "ORIGIN_ID": origin_id,
                "ORIGINATOR_ID": originator_id,
            },
            extra,
        )
