"""Methods of ``sign``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from ..models import sign as models
    from ..params import sign as params
else:
    models = lazy_module("..models.sign", __package__)

B2E_COMPANY_PROVIDER_LIST = list_method(
    "sign.b2e.company.provider.list",
    _k.Nested(lambda: models.SignB2eCompanyProvider),
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=100),
)
B2E_DOCUMENT_GET = Method(
    "sign.b2e.document.get", _k.Nested(lambda: models.SignB2eDocument), safe=True
)
B2E_DOCUMENT_SEND = Method(
    "sign.b2e.document.send",
    _k.Nested(lambda: models.SignB2eDocumentSendResult),
    keys={"fields": ("SignB2eDocumentSendFields",)},
)
B2E_HCMLINK_DOCUMENT_GET = Method(
    "sign.b2e.hcmlink.document.get", _k.Nested(lambda: models.SignB2eHcmlinkDocument), safe=True
)
B2E_MYSAFE_TAIL = list_method(
    "sign.b2e.mysafe.tail",
    _k.Nested(lambda: models.SignB2eMysafeTailResultItem),
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=1, id_field="id"),
)
B2E_PERSONAL_TAIL = list_method(
    "sign.b2e.personal.tail",
    _k.Nested(lambda: models.SignB2ePersonalTailResultItem),
    Pagination(style="offset", cursor=("offset",), limit=("limit",), page_size=1, id_field="id"),
)


class SignMethods(SyncNamespace):
    """``sign``."""

    __slots__ = ()
    _name = "sign"

    @builtins.property
    def b2e(self) -> SignB2eMethods:
        return SignB2eMethods(self._client)


class AsyncSignMethods(AsyncNamespace):
    """``sign``."""

    __slots__ = ()
    _name = "sign"

    @builtins.property
    def b2e(self) -> AsyncSignB2eMethods:
        return AsyncSignB2eMethods(self._client)


class SignB2eMethods(SyncNamespace):
    """``sign.b2e``."""

    __slots__ = ()
    _name = "sign.b2e"

    @builtins.property
    def company(self) -> SignB2eCompanyMethods:
        return SignB2eCompanyMethods(self._client)

    @builtins.property
    def document(self) -> SignB2eDocumentMethods:
        return SignB2eDocumentMethods(self._client)

    @builtins.property
    def hcmlink(self) -> SignB2eHcmlinkMethods:
        return SignB2eHcmlinkMethods(self._client)

    @builtins.property
    def mysafe(self) -> SignB2eMysafeMethods:
        return SignB2eMysafeMethods(self._client)

    @builtins.property
    def personal(self) -> SignB2ePersonalMethods:
        return SignB2ePersonalMethods(self._client)


class AsyncSignB2eMethods(AsyncNamespace):
    """``sign.b2e``."""

    __slots__ = ()
    _name = "sign.b2e"

    @builtins.property
    def company(self) -> AsyncSignB2eCompanyMethods:
        return AsyncSignB2eCompanyMethods(self._client)

    @builtins.property
    def document(self) -> AsyncSignB2eDocumentMethods:
        return AsyncSignB2eDocumentMethods(self._client)

    @builtins.property
    def hcmlink(self) -> AsyncSignB2eHcmlinkMethods:
        return AsyncSignB2eHcmlinkMethods(self._client)

    @builtins.property
    def mysafe(self) -> AsyncSignB2eMysafeMethods:
        return AsyncSignB2eMysafeMethods(self._client)

    @builtins.property
    def personal(self) -> AsyncSignB2ePersonalMethods:
        return AsyncSignB2ePersonalMethods(self._client)


class SignB2eCompanyMethods(SyncNamespace):
    """``sign.b2e.company``."""

    __slots__ = ()
    _name = "sign.b2e.company"

    @builtins.property
    def provider(self) -> SignB2eCompanyProviderMethods:
        return SignB2eCompanyProviderMethods(self._client)


class AsyncSignB2eCompanyMethods(AsyncNamespace):
    """``sign.b2e.company``."""

    __slots__ = ()
    _name = "sign.b2e.company"

    @builtins.property
    def provider(self) -> AsyncSignB2eCompanyProviderMethods:
        return AsyncSignB2eCompanyProviderMethods(self._client)


class SignB2eCompanyProviderMethods(SyncNamespace):
    """``sign.b2e.company.provider``."""

    __slots__ = ()
    _name = "sign.b2e.company.provider"

    def list(
        self,
        *,
        company_uuid: str | None = None,
        company_crm_id: int | None = None,
        language: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SignB2eCompanyProvider]:
        """Get the List of Providers for Company.

        ``sign.b2e.company.provider.list``, scope ``sign.b2e``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html

        Args:
            company_uuid (str): Required in some cases.
            company_crm_id (int): Required in some cases.
            language (str): Default: ``"en"``.
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``510``: Company was not found.
                ``510``: My company ... not found
                (no code): Parameter 'companyUuid' or 'companyCrmId' is required
                (no code): humanresources module is not installed
                (no code): Error while autoregistering providers
        """
        return self._client._list(
            B2E_COMPANY_PROVIDER_LIST,
            {
                "companyUuid": company_uuid,
                "companyCrmId": company_crm_id,
                "language": language,
                "limit": limit,
                "offset": offset,
            },
            extra,
        )


class AsyncSignB2eCompanyProviderMethods(AsyncNamespace):
    """``sign.b2e.company.provider``."""

    __slots__ = ()
    _name = "sign.b2e.company.provider"

    def list(
        self,
        *,
        company_uuid: str | None = None,
        company_crm_id: int | None = None,
        language: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SignB2eCompanyProvider]:
        """Get the List of Providers for Company.

        ``sign.b2e.company.provider.list``, scope ``sign.b2e``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html

        Args:
            company_uuid (str): Required in some cases.
            company_crm_id (int): Required in some cases.
            language (str): Default: ``"en"``.
            limit (int): Most records to return. Default: ``100``.
            offset (int): Number of records to skip. Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``510``: Company was not found.
                ``510``: My company ... not found
                (no code): Parameter 'companyUuid' or 'companyCrmId' is required
                (no code): humanresources module is not installed
                (no code): Error while autoregistering providers
        """
        return self._client._list(
            B2E_COMPANY_PROVIDER_LIST,
            {
                "companyUuid": company_uuid,
                "companyCrmId": company_crm_id,
                "language": language,
                "limit": limit,
                "offset": offset,
            },
            extra,
        )


class SignB2eDocumentMethods(SyncNamespace):
    """``sign.b2e.document``."""

    __slots__ = ()
    _name = "sign.b2e.document"

    def get(
        self,
        *,
        uid: str | None = None,
        language: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SignB2eDocument:
        """Get Document (sign).

        ``sign.b2e.document.get``, scope ``sign.b2e``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html

        Args:
            uid (str):
            language (str): Default: ``"en"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``INTERNAL_ERROR``: Internal error
                (no code): Document UID is required
                (no code): Document not found
        """
        return self._client._invoke(B2E_DOCUMENT_GET, {"uid": uid, "language": language}, extra)

    def send(
        self,
        *,
        fields: params.SignB2eDocumentSendFields,
        language: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SignB2eDocumentSendResult:
        """Send Document for Signing.

        ``sign.b2e.document.send``, scope ``sign.b2e``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html

        Args:
            fields (SignB2eDocumentSendFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SignB2eDocumentSendFields``.
            language (str): Default: ``"en"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``BAD_REQUEST``: Empty request fields
                ``BAD_REQUEST``: [companyProviderUid] field is required
                ``BAD_REQUEST``: The responsible field is required
                ``BAD_REQUEST``: At least one signing party with role signer is required
                ``BAD_REQUEST``: At least one signing party with role assignee is required
                ``BAD_REQUEST``: Invalid role ...
                ``BAD_REQUEST``: Employee ID is required
                ``BAD_REQUEST``: Employee with code ... was not found
                ``BAD_REQUEST``: Employee with ID ... was not found
                ``BAD_REQUEST``: Could not find employee for specified User ID
                ``BAD_REQUEST``: Could not find user for specified employee
                ``BAD_REQUEST``: At least one file is required to sign the document
                ``BAD_REQUEST``: Signing multiple files is currently not supported
                ``BAD_REQUEST``: The specified file type is not supported
                ``BAD_REQUEST``: Invalid file name
                ``BAD_REQUEST``: Invalid file name. File extension is not specified
                ``BAD_REQUEST``: The specified file extension is not supported
                ``BAD_REQUEST``: Region document type is required. Use value '12.999' as a default
                    value
                ``BAD_REQUEST``: Region document type is not valid. Use value '12.999' as a default
                    value
                ``BAD_REQUEST``: Signing provider is not available
                ``BAD_REQUEST``: Signing provider has expired
                ``BAD_REQUEST``: External date create field is required
                ``BAD_REQUEST``: External ID field is required
                ``BAD_REQUEST``: External date create invalid field value
                ``BAD_REQUEST``: External ID maximum length of 255 is exceeded
                ``INTERNAL_ERROR``: Internal error
                (no code): humanresources module is not installed
        """
        return self._client._invoke(
            B2E_DOCUMENT_SEND, {"fields": fields, "language": language}, extra
        )


class AsyncSignB2eDocumentMethods(AsyncNamespace):
    """``sign.b2e.document``."""

    __slots__ = ()
    _name = "sign.b2e.document"

    def get(
        self,
        *,
        uid: str | None = None,
        language: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SignB2eDocument]:
        """Get Document (sign).

        ``sign.b2e.document.get``, scope ``sign.b2e``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html

        Args:
            uid (str):
            language (str): Default: ``"en"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``INTERNAL_ERROR``: Internal error
                (no code): Document UID is required
                (no code): Document not found
        """
        return self._client._invoke(B2E_DOCUMENT_GET, {"uid": uid, "language": language}, extra)

    def send(
        self,
        *,
        fields: params.SignB2eDocumentSendFields,
        language: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SignB2eDocumentSendResult]:
        """Send Document for Signing.

        ``sign.b2e.document.send``, scope ``sign.b2e``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html

        Args:
            fields (SignB2eDocumentSendFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.SignB2eDocumentSendFields``.
            language (str): Default: ``"en"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``BAD_REQUEST``: Empty request fields
                ``BAD_REQUEST``: [companyProviderUid] field is required
                ``BAD_REQUEST``: The responsible field is required
                ``BAD_REQUEST``: At least one signing party with role signer is required
                ``BAD_REQUEST``: At least one signing party with role assignee is required
                ``BAD_REQUEST``: Invalid role ...
                ``BAD_REQUEST``: Employee ID is required
                ``BAD_REQUEST``: Employee with code ... was not found
                ``BAD_REQUEST``: Employee with ID ... was not found
                ``BAD_REQUEST``: Could not find employee for specified User ID
                ``BAD_REQUEST``: Could not find user for specified employee
                ``BAD_REQUEST``: At least one file is required to sign the document
                ``BAD_REQUEST``: Signing multiple files is currently not supported
                ``BAD_REQUEST``: The specified file type is not supported
                ``BAD_REQUEST``: Invalid file name
                ``BAD_REQUEST``: Invalid file name. File extension is not specified
                ``BAD_REQUEST``: The specified file extension is not supported
                ``BAD_REQUEST``: Region document type is required. Use value '12.999' as a default
                    value
                ``BAD_REQUEST``: Region document type is not valid. Use value '12.999' as a default
                    value
                ``BAD_REQUEST``: Signing provider is not available
                ``BAD_REQUEST``: Signing provider has expired
                ``BAD_REQUEST``: External date create field is required
                ``BAD_REQUEST``: External ID field is required
                ``BAD_REQUEST``: External date create invalid field value
                ``BAD_REQUEST``: External ID maximum length of 255 is exceeded
                ``INTERNAL_ERROR``: Internal error
                (no code): humanresources module is not installed
        """
        return self._client._invoke(
            B2E_DOCUMENT_SEND, {"fields": fields, "language": language}, extra
        )


class SignB2eHcmlinkMethods(SyncNamespace):
    """``sign.b2e.hcmlink``."""

    __slots__ = ()
    _name = "sign.b2e.hcmlink"

    @builtins.property
    def document(self) -> SignB2eHcmlinkDocumentMethods:
        return SignB2eHcmlinkDocumentMethods(self._client)


class AsyncSignB2eHcmlinkMethods(AsyncNamespace):
    """``sign.b2e.hcmlink``."""

    __slots__ = ()
    _name = "sign.b2e.hcmlink"

    @builtins.property
    def document(self) -> AsyncSignB2eHcmlinkDocumentMethods:
        return AsyncSignB2eHcmlinkDocumentMethods(self._client)


class SignB2eHcmlinkDocumentMethods(SyncNamespace):
    """``sign.b2e.hcmlink.document``."""

    __slots__ = ()
    _name = "sign.b2e.hcmlink.document"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.SignB2eHcmlinkDocument:
        """Retrieve Signed HCM Link Document.

        ``sign.b2e.hcmlink.document.get``, scope ``sign.b2e``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                (no code): Module humanresources is not available
                ``SIGN_HCMLINK_DOCUMENT_NOT_FOUND``: Document not found
                ``SIGN_HCMLINK_DOCUMENT_NOT_LINKED``: No employee or company linked to the document
                ``SIGN_HCMLINK_NO_SIGNED_FILE_EXIST``: Signed file for this document does not exist
        """
        return self._client._invoke(B2E_HCMLINK_DOCUMENT_GET, {"id": id}, extra)


class AsyncSignB2eHcmlinkDocumentMethods(AsyncNamespace):
    """``sign.b2e.hcmlink.document``."""

    __slots__ = ()
    _name = "sign.b2e.hcmlink.document"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SignB2eHcmlinkDocument]:
        """Retrieve Signed HCM Link Document.

        ``sign.b2e.hcmlink.document.get``, scope ``sign.b2e``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                (no code): Module humanresources is not available
                ``SIGN_HCMLINK_DOCUMENT_NOT_FOUND``: Document not found
                ``SIGN_HCMLINK_DOCUMENT_NOT_LINKED``: No employee or company linked to the document
                ``SIGN_HCMLINK_NO_SIGNED_FILE_EXIST``: Signed file for this document does not exist
        """
        return self._client._invoke(B2E_HCMLINK_DOCUMENT_GET, {"id": id}, extra)


class SignB2eMysafeMethods(SyncNamespace):
    """``sign.b2e.mysafe``."""

    __slots__ = ()
    _name = "sign.b2e.mysafe"

    def tail(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SignB2eMysafeTailResultItem]:
        """Get a list of signed documents in the company's safe.

        ``sign.b2e.mysafe.tail``, scope ``sign.b2e``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html

        Args:
            limit (int): Most records to return.
            offset (int): Number of records to skip.
        """
        return self._client._list(B2E_MYSAFE_TAIL, {"limit": limit, "offset": offset}, extra)


class AsyncSignB2eMysafeMethods(AsyncNamespace):
    """``sign.b2e.mysafe``."""

    __slots__ = ()
    _name = "sign.b2e.mysafe"

    def tail(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SignB2eMysafeTailResultItem]:
        """Get a list of signed documents in the company's safe.

        ``sign.b2e.mysafe.tail``, scope ``sign.b2e``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html

        Args:
            limit (int): Most records to return.
            offset (int): Number of records to skip.
        """
        return self._client._list(B2E_MYSAFE_TAIL, {"limit": limit, "offset": offset}, extra)


class SignB2ePersonalMethods(SyncNamespace):
    """``sign.b2e.personal``."""

    __slots__ = ()
    _name = "sign.b2e.personal"

    def tail(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SignB2ePersonalTailResultItem]:
        """Get a list of signed documents for the user.

        ``sign.b2e.personal.tail``, scope ``sign.b2e``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html

        Args:
            limit (int): Most records to return.
            offset (int): Number of records to skip.
        """
        return self._client._list(B2E_PERSONAL_TAIL, {"limit": limit, "offset": offset}, extra)


class AsyncSignB2ePersonalMethods(AsyncNamespace):
    """``sign.b2e.personal``."""

    __slots__ = ()
    _name = "sign.b2e.personal"

    def tail(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SignB2ePersonalTailResultItem]:
        """Get a list of signed documents for the user.

        ``sign.b2e.personal.tail``, scope ``sign.b2e``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html

        Args:
            limit (int): Most records to return.
            offset (int): Number of records to skip.
        """
        return self._client._list(B2E_PERSONAL_TAIL, {"limit": limit, "offset": offset}, extra)
