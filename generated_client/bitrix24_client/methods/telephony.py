"""Methods of ``telephony``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from ..models import telephony as models
    from ..params import telephony as params
else:
    models = lazy_module("..models.telephony", __package__)

CALL_ATTACHTRANSCRIPTION = Method(
    "telephony.call.attachTranscription",
    _k.Nested(lambda: models.TelephonyCallAttachTranscriptionResult),
)
EXTERNALCALL_ATTACHRECORD = Method(
    "telephony.externalCall.attachRecord",
    _k.Nested(lambda: models.TelephonyExternalCallAttachRecordResult),
    files=((("FILE_CONTENT",), "content"),),
)
EXTERNALCALL_FINISH = Method(
    "telephony.externalCall.finish", _k.Nested(lambda: models.TelephonyExternalCallFinishResult)
)
EXTERNALCALL_HIDE = Method("telephony.externalCall.hide", _k.BOOLEAN)
EXTERNALCALL_REGISTER = Method(
    "telephony.externalCall.register", _k.Nested(lambda: models.TelephonyExternalCall)
)
EXTERNALCALL_SEARCHCRMENTITIES = Method(
    "telephony.externalCall.searchCrmEntities",
    _k.ListOf(_k.Nested(lambda: models.TelephonyExternalCallSearchCrmEntitiesResultItem)),
    safe=True,
)
EXTERNALCALL_SHOW = Method("telephony.externalCall.show", _k.BOOLEAN)
EXTERNALLINE_ADD = Method(
    "telephony.externalLine.add", _k.Nested(lambda: models.TelephonyExternalLineAddResult)
)
EXTERNALLINE_DELETE = Method("telephony.externalLine.delete", _k.ListOf(_k.ANY))
EXTERNALLINE_GET = Method(
    "telephony.externalLine.get",
    _k.ListOf(_k.Nested(lambda: models.TelephonyExternalLine)),
    safe=True,
)
EXTERNALLINE_UPDATE = Method(
    "telephony.externalLine.update", _k.Nested(lambda: models.TelephonyExternalLineUpdateResult)
)


class TelephonyMethods(SyncNamespace):
    """``telephony``."""

    __slots__ = ()
    _name = "telephony"

    @builtins.property
    def call(self) -> TelephonyCallMethods:
        return TelephonyCallMethods(self._client)

    @builtins.property
    def externalCall(self) -> TelephonyExternalCallMethods:
        return TelephonyExternalCallMethods(self._client)

    @builtins.property
    def externalLine(self) -> TelephonyExternalLineMethods:
        return TelephonyExternalLineMethods(self._client)


class AsyncTelephonyMethods(AsyncNamespace):
    """``telephony``."""

    __slots__ = ()
    _name = "telephony"

    @builtins.property
    def call(self) -> AsyncTelephonyCallMethods:
        return AsyncTelephonyCallMethods(self._client)

    @builtins.property
    def externalCall(self) -> AsyncTelephonyExternalCallMethods:
        return AsyncTelephonyExternalCallMethods(self._client)

    @builtins.property
    def externalLine(self) -> AsyncTelephonyExternalLineMethods:
        return AsyncTelephonyExternalLineMethods(self._client)


class TelephonyCallMethods(SyncNamespace):
    """``telephony.call``."""

    __slots__ = ()
    _name = "telephony.call"

    def attachTranscription(
        self,
        *,
        call_id: str,
        messages: Sequence[params.TelephonyCallAttachTranscriptionMessagesItem],
        cost: float | Decimal | None = None,
        cost_currency: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TelephonyCallAttachTranscriptionResult:
        """Add Transcription to Call.

        ``telephony.call.attachTranscription``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html

        Args:
            call_id (str):
            messages (Sequence[TelephonyCallAttachTranscriptionMessagesItem]):
            cost (float | Decimal):
            cost_currency (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: CALL_ID should be set
                ``ERROR_CORE``: MESSAGES should be an array
                ``ERROR_CORE``: MESSAGES[{N}][SIDE] should be either Client or User
                ``ERROR_CORE``: MESSAGES[{N}][START_TIME] should be greater or equal to zero
                ``ERROR_CORE``: MESSAGES[{N}][STOP_TIME] should be greater than zero
                ``ERROR_CORE``: MESSAGES[{N}][MESSAGE] is empty
                ``ERROR_CORE``: Call {CALL_ID} is not found. Is it finished?
        """
        return self._client._invoke(
            CALL_ATTACHTRANSCRIPTION,
            {
                "CALL_ID": call_id,
                "MESSAGES": messages,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
            },
            extra,
        )


class AsyncTelephonyCallMethods(AsyncNamespace):
    """``telephony.call``."""

    __slots__ = ()
    _name = "telephony.call"

    def attachTranscription(
        self,
        *,
        call_id: str,
        messages: Sequence[params.TelephonyCallAttachTranscriptionMessagesItem],
        cost: float | Decimal | None = None,
        cost_currency: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TelephonyCallAttachTranscriptionResult]:
        """Add Transcription to Call.

        ``telephony.call.attachTranscription``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html

        Args:
            call_id (str):
            messages (Sequence[TelephonyCallAttachTranscriptionMessagesItem]):
            cost (float | Decimal):
            cost_currency (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: CALL_ID should be set
                ``ERROR_CORE``: MESSAGES should be an array
                ``ERROR_CORE``: MESSAGES[{N}][SIDE] should be either Client or User
                ``ERROR_CORE``: MESSAGES[{N}][START_TIME] should be greater or equal to zero
                ``ERROR_CORE``: MESSAGES[{N}][STOP_TIME] should be greater than zero
                ``ERROR_CORE``: MESSAGES[{N}][MESSAGE] is empty
                ``ERROR_CORE``: Call {CALL_ID} is not found. Is it finished?
        """
        return self._client._invoke(
            CALL_ATTACHTRANSCRIPTION,
            {
                "CALL_ID": call_id,
                "MESSAGES": messages,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
            },
            extra,
        )


class TelephonyExternalCallMethods(SyncNamespace):
    """``telephony.externalCall``."""

    __slots__ = ()
    _name = "telephony.externalCall"

    def attachRecord(
        self,
        *,
        call_id: str,
        record_url: str | None = None,
        filename: str | None = None,
        file_content: FileSource | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TelephonyExternalCallAttachRecordResult:
        """Attach a Record to a Completed Call.

        ``telephony.externalCall.attachRecord``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html

        Args:
            call_id (str):
            record_url (str):
            filename (str):
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Required parameters are not set. Request should contain either URL
                    or FILENAME parameter
                ``ERROR_CORE``: Call is not found in the statistic table. It looks like it is not
                    finished yet.
                ``ERROR_CORE``: File name is empty
                ``ERROR_CORE``: Wrong file extension. Only wav and mp3 are allowed
                ``ERROR_CORE``: File content is empty.
                ``ERROR_CORE``: File content is not properly encoded. Base64 encoding is expected.
                ``ERROR_CORE``: Server returns HTTP error code {N}
        """
        return self._client._invoke(
            EXTERNALCALL_ATTACHRECORD,
            {
                "CALL_ID": call_id,
                "RECORD_URL": record_url,
                "FILENAME": filename,
                "FILE_CONTENT": file_content,
            },
            extra,
        )

    def finish(
        self,
        *,
        call_id: str,
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        duration: int | None = None,
        cost: float | Decimal | None = None,
        cost_currency: str | None = None,
        status_code: Literal[
            "200",
            "304",
            "603",
            "603-S",
            "403",
            "404",
            "486",
            "484",
            "503",
            "480",
            "402",
            "423",
            "OTHER",
        ]
        | None = None,
        failed_reason: str | None = None,
        record_url: str | None = None,
        vote: Literal[1, 2, 3, 4, 5] | None = None,
        add_to_chat: Literal[0, 1] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TelephonyExternalCallFinishResult:
        """Finish Call and Log It in Telephony Statistics.

        ``telephony.externalCall.finish``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html

        Args:
            call_id (str):
            user_id (int): Id of the user. Required in some cases.
            user_phone_inner (str): Required in some cases.
            duration (int): Default: ``0``.
            cost (float | Decimal): Default: ``0``.
            cost_currency (str): Default: ``\""``.
            status_code (Literal["200", "304", "603", "603-S", "403", "404", "486", "484", "503",
                "480", "402", "423", "OTHER"]):
            failed_reason (str): Default: ``\""``.
            record_url (str): Deprecated.
            vote (Literal[1, 2, 3, 4, 5]):
            add_to_chat (Literal[0, 1]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``INVALID_ARGUMENT``: CALL_ID must be a string
                ``ERROR_CORE``: USER_ID or USER_PHONE_INNER should be set
                ``ERROR_CORE``: Call is not found (call should be registered prior to finishing)
                ``ERROR_CORE``: User is not found or is not active
                ``ERROR_CORE``: Unexpected database error
        """
        return self._client._invoke(
            EXTERNALCALL_FINISH,
            {
                "CALL_ID": call_id,
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "DURATION": duration,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
                "STATUS_CODE": status_code,
                "FAILED_REASON": failed_reason,
                "RECORD_URL": record_url,
                "VOTE": vote,
                "ADD_TO_CHAT": add_to_chat,
            },
            extra,
        )

    def hide(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Hide Call Card for User.

        ``telephony.externalCall.hide``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html

        Args:
            call_id (str):
            user_id (int | Sequence[int]): Id of the user.
        """
        return self._client._invoke(
            EXTERNALCALL_HIDE, {"CALL_ID": call_id, "USER_ID": user_id}, extra
        )

    def register(
        self,
        *,
        phone_number: str,
        type: Literal[1, 2, 3, 4, 5],
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        call_start_date: str | None = None,
        crm_create: Literal[0, 1] | None = None,
        crm_source: str | None = None,
        crm_entity_type: Literal["CONTACT", "COMPANY", "LEAD"] | None = None,
        crm_entity_id: int | None = None,
        show: Literal[0, 1] | None = None,
        add_to_chat: Literal[0, 1] | None = None,
        call_list_id: int | None = None,
        line_number: str | None = None,
        external_call_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TelephonyExternalCall:
        """Register an External Call in Bitrix24.

        ``telephony.externalCall.register``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html

        Args:
            user_id (int): Id of the user. Required in some cases.
            user_phone_inner (str): Required in some cases.
            phone_number (str):
            type (Literal[1, 2, 3, 4, 5]): Type.
            call_start_date (str):
            crm_create (Literal[0, 1]): Default: ``0``.
            crm_source (str):
            crm_entity_type (Literal["CONTACT", "COMPANY", "LEAD"]):
            crm_entity_id (int):
            show (Literal[0, 1]): Default: ``1``.
            add_to_chat (Literal[0, 1]): Default: ``1``.
            call_list_id (int):
            line_number (str):
            external_call_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                ``ERROR_CORE``: USER_ID or USER_PHONE_INNER should be set.
                ``ERROR_CORE``: Unknown TYPE.
                ``ERROR_CORE``: CALL_START_DATE should be in the ISO-8601 format.
                ``ERROR_CORE``: Unsupported phone number format.
                ``ERROR_CORE``: User is not found or is not active.
        """
        return self._client._invoke(
            EXTERNALCALL_REGISTER,
            {
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "PHONE_NUMBER": phone_number,
                "TYPE": type,
                "CALL_START_DATE": call_start_date,
                "CRM_CREATE": crm_create,
                "CRM_SOURCE": crm_source,
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY_ID": crm_entity_id,
                "SHOW": show,
                "ADD_TO_CHAT": add_to_chat,
                "CALL_LIST_ID": call_list_id,
                "LINE_NUMBER": line_number,
                "EXTERNAL_CALL_ID": external_call_id,
            },
            extra,
        )

    def searchCrmEntities(
        self, *, phone_number: str, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TelephonyExternalCallSearchCrmEntitiesResultItem]:
        """Find a Client in CRM by Phone Number.

        ``telephony.externalCall.searchCrmEntities``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html

        Args:
            phone_number (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: PHONE_NUMBER is empty
                ``ERROR_CORE``: CRM is not installed.
        """
        return self._client._invoke(
            EXTERNALCALL_SEARCHCRMENTITIES, {"PHONE_NUMBER": phone_number}, extra
        )

    def show(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Show Call Card to User.

        ``telephony.externalCall.show``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html

        Args:
            call_id (str):
            user_id (int | Sequence[int]): Id of the user.
        """
        return self._client._invoke(
            EXTERNALCALL_SHOW, {"CALL_ID": call_id, "USER_ID": user_id}, extra
        )


class AsyncTelephonyExternalCallMethods(AsyncNamespace):
    """``telephony.externalCall``."""

    __slots__ = ()
    _name = "telephony.externalCall"

    def attachRecord(
        self,
        *,
        call_id: str,
        record_url: str | None = None,
        filename: str | None = None,
        file_content: FileSource | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TelephonyExternalCallAttachRecordResult]:
        """Attach a Record to a Completed Call.

        ``telephony.externalCall.attachRecord``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html

        Args:
            call_id (str):
            record_url (str):
            filename (str):
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Required parameters are not set. Request should contain either URL
                    or FILENAME parameter
                ``ERROR_CORE``: Call is not found in the statistic table. It looks like it is not
                    finished yet.
                ``ERROR_CORE``: File name is empty
                ``ERROR_CORE``: Wrong file extension. Only wav and mp3 are allowed
                ``ERROR_CORE``: File content is empty.
                ``ERROR_CORE``: File content is not properly encoded. Base64 encoding is expected.
                ``ERROR_CORE``: Server returns HTTP error code {N}
        """
        return self._client._invoke(
            EXTERNALCALL_ATTACHRECORD,
            {
                "CALL_ID": call_id,
                "RECORD_URL": record_url,
                "FILENAME": filename,
                "FILE_CONTENT": file_content,
            },
            extra,
        )

    def finish(
        self,
        *,
        call_id: str,
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        duration: int | None = None,
        cost: float | Decimal | None = None,
        cost_currency: str | None = None,
        status_code: Literal[
            "200",
            "304",
            "603",
            "603-S",
            "403",
            "404",
            "486",
            "484",
            "503",
            "480",
            "402",
            "423",
            "OTHER",
        ]
        | None = None,
        failed_reason: str | None = None,
        record_url: str | None = None,
        vote: Literal[1, 2, 3, 4, 5] | None = None,
        add_to_chat: Literal[0, 1] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TelephonyExternalCallFinishResult]:
        """Finish Call and Log It in Telephony Statistics.

        ``telephony.externalCall.finish``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html

        Args:
            call_id (str):
            user_id (int): Id of the user. Required in some cases.
            user_phone_inner (str): Required in some cases.
            duration (int): Default: ``0``.
            cost (float | Decimal): Default: ``0``.
            cost_currency (str): Default: ``\""``.
            status_code (Literal["200", "304", "603", "603-S", "403", "404", "486", "484", "503",
                "480", "402", "423", "OTHER"]):
            failed_reason (str): Default: ``\""``.
            record_url (str): Deprecated.
            vote (Literal[1, 2, 3, 4, 5]):
            add_to_chat (Literal[0, 1]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``INVALID_ARGUMENT``: CALL_ID must be a string
                ``ERROR_CORE``: USER_ID or USER_PHONE_INNER should be set
                ``ERROR_CORE``: Call is not found (call should be registered prior to finishing)
                ``ERROR_CORE``: User is not found or is not active
                ``ERROR_CORE``: Unexpected database error
        """
        return self._client._invoke(
            EXTERNALCALL_FINISH,
            {
                "CALL_ID": call_id,
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "DURATION": duration,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
                "STATUS_CODE": status_code,
                "FAILED_REASON": failed_reason,
                "RECORD_URL": record_url,
                "VOTE": vote,
                "ADD_TO_CHAT": add_to_chat,
            },
            extra,
        )

    def hide(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Hide Call Card for User.

        ``telephony.externalCall.hide``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html

        Args:
            call_id (str):
            user_id (int | Sequence[int]): Id of the user.
        """
        return self._client._invoke(
            EXTERNALCALL_HIDE, {"CALL_ID": call_id, "USER_ID": user_id}, extra
        )

    def register(
        self,
        *,
        phone_number: str,
        type: Literal[1, 2, 3, 4, 5],
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        call_start_date: str | None = None,
        crm_create: Literal[0, 1] | None = None,
        crm_source: str | None = None,
        crm_entity_type: Literal["CONTACT", "COMPANY", "LEAD"] | None = None,
        crm_entity_id: int | None = None,
        show: Literal[0, 1] | None = None,
        add_to_chat: Literal[0, 1] | None = None,
        call_list_id: int | None = None,
        line_number: str | None = None,
        external_call_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TelephonyExternalCall]:
        """Register an External Call in Bitrix24.

        ``telephony.externalCall.register``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html

        Args:
            user_id (int): Id of the user. Required in some cases.
            user_phone_inner (str): Required in some cases.
            phone_number (str):
            type (Literal[1, 2, 3, 4, 5]): Type.
            call_start_date (str):
            crm_create (Literal[0, 1]): Default: ``0``.
            crm_source (str):
            crm_entity_type (Literal["CONTACT", "COMPANY", "LEAD"]):
            crm_entity_id (int):
            show (Literal[0, 1]): Default: ``1``.
            add_to_chat (Literal[0, 1]): Default: ``1``.
            call_list_id (int):
            line_number (str):
            external_call_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method.
                ``ERROR_CORE``: USER_ID or USER_PHONE_INNER should be set.
                ``ERROR_CORE``: Unknown TYPE.
                ``ERROR_CORE``: CALL_START_DATE should be in the ISO-8601 format.
                ``ERROR_CORE``: Unsupported phone number format.
                ``ERROR_CORE``: User is not found or is not active.
        """
        return self._client._invoke(
            EXTERNALCALL_REGISTER,
            {
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "PHONE_NUMBER": phone_number,
                "TYPE": type,
                "CALL_START_DATE": call_start_date,
                "CRM_CREATE": crm_create,
                "CRM_SOURCE": crm_source,
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY_ID": crm_entity_id,
                "SHOW": show,
                "ADD_TO_CHAT": add_to_chat,
                "CALL_LIST_ID": call_list_id,
                "LINE_NUMBER": line_number,
                "EXTERNAL_CALL_ID": external_call_id,
            },
            extra,
        )

    def searchCrmEntities(
        self, *, phone_number: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TelephonyExternalCallSearchCrmEntitiesResultItem]]:
        """Find a Client in CRM by Phone Number.

        ``telephony.externalCall.searchCrmEntities``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html

        Args:
            phone_number (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: PHONE_NUMBER is empty
                ``ERROR_CORE``: CRM is not installed.
        """
        return self._client._invoke(
            EXTERNALCALL_SEARCHCRMENTITIES, {"PHONE_NUMBER": phone_number}, extra
        )

    def show(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Show Call Card to User.

        ``telephony.externalCall.show``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html

        Args:
            call_id (str):
            user_id (int | Sequence[int]): Id of the user.
        """
        return self._client._invoke(
            EXTERNALCALL_SHOW, {"CALL_ID": call_id, "USER_ID": user_id}, extra
        )


class TelephonyExternalLineMethods(SyncNamespace):
    """``telephony.externalLine``."""

    __slots__ = ()
    _name = "telephony.externalLine"

    def add(
        self,
        *,
        number: str,
        name: str | None = None,
        crm_auto_create: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TelephonyExternalLineAddResult:
        """Add External Line.

        ``telephony.externalLine.add``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html

        Args:
            number (str):
            name (str): Name.
            crm_auto_create (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``ERROR_CORE``: NUMBER should not be empty
                ``ERROR_CORE``: Line already exists
                ``ERROR_CORE``: DB error
        """
        return self._client._invoke(
            EXTERNALLINE_ADD,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra,
        )

    def delete(self, *, number: str, extra: Mapping[str, Any] | None = None) -> builtins.list[Any]:
        """Delete External Line.

        ``telephony.externalLine.delete``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html

        Args:
            number (str):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``ERROR_CORE``: NUMBER should not be empty
                ``ERROR_CORE``: Could not find line with number {NUMBER}
        """
        return self._client._invoke(EXTERNALLINE_DELETE, {"NUMBER": number}, extra)

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.TelephonyExternalLine]:
        """Get a List of External Lines.

        ``telephony.externalLine.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
        """
        return self._client._invoke(EXTERNALLINE_GET, {}, extra)

    def update(
        self,
        *,
        number: str,
        name: str | None = None,
        crm_auto_create: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TelephonyExternalLineUpdateResult:
        """Update External Line.

        ``telephony.externalLine.update``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html

        Args:
            number (str):
            name (str): Name.
            crm_auto_create (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``ERROR_CORE``: There are no fields to update
                ``ERROR_CORE``: NUMBER should not be empty
                ``ERROR_CORE``: Could not find line with number {NUMBER}
        """
        return self._client._invoke(
            EXTERNALLINE_UPDATE,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra,
        )


class AsyncTelephonyExternalLineMethods(AsyncNamespace):
    """``telephony.externalLine``."""

    __slots__ = ()
    _name = "telephony.externalLine"

    def add(
        self,
        *,
        number: str,
        name: str | None = None,
        crm_auto_create: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TelephonyExternalLineAddResult]:
        """Add External Line.

        ``telephony.externalLine.add``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html

        Args:
            number (str):
            name (str): Name.
            crm_auto_create (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``ERROR_CORE``: NUMBER should not be empty
                ``ERROR_CORE``: Line already exists
                ``ERROR_CORE``: DB error
        """
        return self._client._invoke(
            EXTERNALLINE_ADD,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra,
        )

    def delete(
        self, *, number: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[Any]]:
        """Delete External Line.

        ``telephony.externalLine.delete``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html

        Args:
            number (str):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``ERROR_CORE``: NUMBER should not be empty
                ``ERROR_CORE``: Could not find line with number {NUMBER}
        """
        return self._client._invoke(EXTERNALLINE_DELETE, {"NUMBER": number}, extra)

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.TelephonyExternalLine]]:
        """Get a List of External Lines.

        ``telephony.externalLine.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
        """
        return self._client._invoke(EXTERNALLINE_GET, {}, extra)

    def update(
        self,
        *,
        number: str,
        name: str | None = None,
        crm_auto_create: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TelephonyExternalLineUpdateResult]:
        """Update External Line.

        ``telephony.externalLine.update``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html

        Args:
            number (str):
            name (str): Name.
            crm_auto_create (Literal["Y", "N"]):

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Current authorization type is denied for this method
                ``ERROR_CORE``: There are no fields to update
                ``ERROR_CORE``: NUMBER should not be empty
                ``ERROR_CORE``: Could not find line with number {NUMBER}
        """
        return self._client._invoke(
            EXTERNALLINE_UPDATE,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra,
        )
