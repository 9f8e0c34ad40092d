"""Methods of ``voximplant``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import voximplant as models
    from ..params import voximplant as params
else:
    models = lazy_module("..models.voximplant", __package__)

CALLBACK_START = Method(
    "voximplant.callback.start", _k.Nested(lambda: models.VoximplantCallbackStartResult)
)
INFOCALL_STARTWITHSOUND = Method(
    "voximplant.infocall.startwithsound",
    _k.Nested(lambda: models.VoximplantInfocallStartwithsoundResult),
)
INFOCALL_STARTWITHTEXT = Method(
    "voximplant.infocall.startwithtext",
    _k.Nested(lambda: models.VoximplantInfocallStartwithtextResult),
)
LINE_GET = Method("voximplant.line.get", _k.Nested(lambda: models.VoximplantLine), safe=True)
LINE_OUTGOING_GET = Method("voximplant.line.outgoing.get", _k.STRING, safe=True)
LINE_OUTGOING_SET = Method("voximplant.line.outgoing.set", _k.INTEGER)
LINE_OUTGOING_SIP_SET = Method("voximplant.line.outgoing.sip.set", _k.INTEGER)
SIP_ADD = Method("voximplant.sip.add", _k.Nested(lambda: models.VoximplantSip))
SIP_DELETE = Method("voximplant.sip.delete", _k.INTEGER)
SIP_GET = list_method(
    "voximplant.sip.get",
    _k.Nested(lambda: models.VoximplantSip),
    Pagination(id_field="ID"),
    some_keys={"FILTER": ("VoximplantSipGetFilter",)},
)
SIP_STATUS = Method("voximplant.sip.status", _k.Nested(lambda: models.VoximplantSipStatusResult))
SIP_UPDATE = Method("voximplant.sip.update", _k.INTEGER)
SIP_CONNECTOR_STATUS = Method(
    "voximplant.sip.connector.status", _k.Nested(lambda: models.VoximplantSipConnectorStatusResult)
)
STATISTIC_GET = list_method(
    "voximplant.statistic.get",
    _k.Nested(lambda: models.VoximplantStatistic),
    Pagination(id_field="ID"),
    some_keys={"FILTER": ("VoximplantStatisticGetFilter",)},
)
TTS_VOICES_GET = Method(
    "voximplant.tts.voices.get", _k.Nested(lambda: models.VoximplantTtsVoices), safe=True
)
URL_GET = Method("voximplant.url.get", _k.Nested(lambda: models.VoximplantUrl), safe=True)
USER_ACTIVATEPHONE = Method("voximplant.user.activatePhone", _k.INTEGER)
USER_DEACTIVATEPHONE = Method("voximplant.user.deactivatePhone", _k.ANY)
USER_GET = Method(
    "voximplant.user.get", _k.ListOf(_k.Nested(lambda: models.VoximplantUser)), safe=True
)


class VoximplantMethods(SyncNamespace):
    """``voximplant``."""

    __slots__ = ()
    _name = "voximplant"

    @builtins.property
    def callback(self) -> VoximplantCallbackMethods:
        return VoximplantCallbackMethods(self._client)

    @builtins.property
    def infocall(self) -> VoximplantInfocallMethods:
        return VoximplantInfocallMethods(self._client)

    @builtins.property
    def line(self) -> VoximplantLineMethods:
        return VoximplantLineMethods(self._client)

    @builtins.property
    def sip(self) -> VoximplantSipMethods:
        return VoximplantSipMethods(self._client)

    @builtins.property
    def statistic(self) -> VoximplantStatisticMethods:
        return VoximplantStatisticMethods(self._client)

    @builtins.property
    def tts(self) -> VoximplantTtsMethods:
        return VoximplantTtsMethods(self._client)

    @builtins.property
    def url(self) -> VoximplantUrlMethods:
        return VoximplantUrlMethods(self._client)

    @builtins.property
    def user(self) -> VoximplantUserMethods:
        return VoximplantUserMethods(self._client)


class AsyncVoximplantMethods(AsyncNamespace):
    """``voximplant``."""

    __slots__ = ()
    _name = "voximplant"

    @builtins.property
    def callback(self) -> AsyncVoximplantCallbackMethods:
        return AsyncVoximplantCallbackMethods(self._client)

    @builtins.property
    def infocall(self) -> AsyncVoximplantInfocallMethods:
        return AsyncVoximplantInfocallMethods(self._client)

    @builtins.property
    def line(self) -> AsyncVoximplantLineMethods:
        return AsyncVoximplantLineMethods(self._client)

    @builtins.property
    def sip(self) -> AsyncVoximplantSipMethods:
        return AsyncVoximplantSipMethods(self._client)

    @builtins.property
    def statistic(self) -> AsyncVoximplantStatisticMethods:
        return AsyncVoximplantStatisticMethods(self._client)

    @builtins.property
    def tts(self) -> AsyncVoximplantTtsMethods:
        return AsyncVoximplantTtsMethods(self._client)

    @builtins.property
    def url(self) -> AsyncVoximplantUrlMethods:
        return AsyncVoximplantUrlMethods(self._client)

    @builtins.property
    def user(self) -> AsyncVoximplantUserMethods:
        return AsyncVoximplantUserMethods(self._client)


class VoximplantCallbackMethods(SyncNamespace):
    """``voximplant.callback``."""

    __slots__ = ()
    _name = "voximplant.callback"

    def start(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoximplantCallbackStartResult:
        """Start a Callback.

        ``voximplant.callback.start``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html

        Args:
            from_line (str):
            to_number (str):
            text_to_pronounce (str):
            voice (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Could not find line <LINE_ID>
                ``ERROR_CORE``: Could not find config for number <LINE_ID>
                ``ERROR_CORE``: Phone number is not correct
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CALLBACK_START,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra,
        )


class AsyncVoximplantCallbackMethods(AsyncNamespace):
    """``voximplant.callback``."""

    __slots__ = ()
    _name = "voximplant.callback"

    def start(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoximplantCallbackStartResult]:
        """Start a Callback.

        ``voximplant.callback.start``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html

        Args:
            from_line (str):
            to_number (str):
            text_to_pronounce (str):
            voice (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Could not find line <LINE_ID>
                ``ERROR_CORE``: Could not find config for number <LINE_ID>
                ``ERROR_CORE``: Phone number is not correct
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            CALLBACK_START,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra,
        )


class VoximplantInfocallMethods(SyncNamespace):
    """``voximplant.infocall``."""

    __slots__ = ()
    _name = "voximplant.infocall"

    def startwithsound(
        self, *, from_line: str, to_number: str, url: str, extra: Mapping[str, Any] | None = None
    ) -> models.VoximplantInfocallStartwithsoundResult:
        """Make an Auto-Call with MP3 Playback.

        ``voximplant.infocall.startwithsound``, scope ``telephony``, ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html

        Args:
            from_line (str):
            to_number (str):
            url (str): Address.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Making infocall using LINK_BASE_NUMBER is not allowed
                ``ERROR_CORE``: Could not find config for number <LINE_ID>
                ``ERROR_CORE``: Infocall limit for this month is exceeded
                ``ERROR_CORE``: Phone number is not correct
                ``ERROR_CORE``: Infocall failure
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            INFOCALL_STARTWITHSOUND,
            {"FROM_LINE": from_line, "TO_NUMBER": to_number, "URL": url},
            extra,
        )

    def startwithtext(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoximplantInfocallStartwithtextResult:
        """Initiate an Auto-Call with the Voice Automation Rule.

        ``voximplant.infocall.startwithtext``, scope ``telephony``, ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html

        Args:
            from_line (str):
            to_number (str):
            text_to_pronounce (str):
            voice (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Making infocall using LINK_BASE_NUMBER is not allowed
                ``ERROR_CORE``: Could not find config for number <LINE_ID>
                ``ERROR_CORE``: Infocall limit for this month is exceeded
                ``ERROR_CORE``: Phone number is not correct
                ``ERROR_CORE``: Infocall failure
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            INFOCALL_STARTWITHTEXT,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra,
        )


class AsyncVoximplantInfocallMethods(AsyncNamespace):
    """``voximplant.infocall``."""

    __slots__ = ()
    _name = "voximplant.infocall"

    def startwithsound(
        self, *, from_line: str, to_number: str, url: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.VoximplantInfocallStartwithsoundResult]:
        """Make an Auto-Call with MP3 Playback.

        ``voximplant.infocall.startwithsound``, scope ``telephony``, ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html

        Args:
            from_line (str):
            to_number (str):
            url (str): Address.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Making infocall using LINK_BASE_NUMBER is not allowed
                ``ERROR_CORE``: Could not find config for number <LINE_ID>
                ``ERROR_CORE``: Infocall limit for this month is exceeded
                ``ERROR_CORE``: Phone number is not correct
                ``ERROR_CORE``: Infocall failure
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            INFOCALL_STARTWITHSOUND,
            {"FROM_LINE": from_line, "TO_NUMBER": to_number, "URL": url},
            extra,
        )

    def startwithtext(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoximplantInfocallStartwithtextResult]:
        """Initiate an Auto-Call with the Voice Automation Rule.

        ``voximplant.infocall.startwithtext``, scope ``telephony``, ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html

        Args:
            from_line (str):
            to_number (str):
            text_to_pronounce (str):
            voice (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Making infocall using LINK_BASE_NUMBER is not allowed
                ``ERROR_CORE``: Could not find config for number <LINE_ID>
                ``ERROR_CORE``: Infocall limit for this month is exceeded
                ``ERROR_CORE``: Phone number is not correct
                ``ERROR_CORE``: Infocall failure
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            INFOCALL_STARTWITHTEXT,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra,
        )


class VoximplantLineMethods(SyncNamespace):
    """``voximplant.line``."""

    __slots__ = ()
    _name = "voximplant.line"

    @builtins.property
    def outgoing(self) -> VoximplantLineOutgoingMethods:
        return VoximplantLineOutgoingMethods(self._client)

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.VoximplantLine:
        """Get a List of Outgoing Lines.

        ``voximplant.line.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_GET, {}, extra)


class AsyncVoximplantLineMethods(AsyncNamespace):
    """``voximplant.line``."""

    __slots__ = ()
    _name = "voximplant.line"

    @builtins.property
    def outgoing(self) -> AsyncVoximplantLineOutgoingMethods:
        return AsyncVoximplantLineOutgoingMethods(self._client)

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[models.VoximplantLine]:
        """Get a List of Outgoing Lines.

        ``voximplant.line.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_GET, {}, extra)


class VoximplantLineOutgoingMethods(SyncNamespace):
    """``voximplant.line.outgoing``."""

    __slots__ = ()
    _name = "voximplant.line.outgoing"

    @builtins.property
    def sip(self) -> VoximplantLineOutgoingSipMethods:
        return VoximplantLineOutgoingSipMethods(self._client)

    def get(self, *, extra: Mapping[str, Any] | None = None) -> str:
        """Get Line for Outgoing Calls.

        ``voximplant.line.outgoing.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_OUTGOING_GET, {}, extra)

    def set(self, *, line_id: str, extra: Mapping[str, Any] | None = None) -> int:
        """Set Outgoing Line.

        ``voximplant.line.outgoing.set``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html

        Args:
            line_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_OUTGOING_SET, {"LINE_ID": line_id}, extra)


class AsyncVoximplantLineOutgoingMethods(AsyncNamespace):
    """``voximplant.line.outgoing``."""

    __slots__ = ()
    _name = "voximplant.line.outgoing"

    @builtins.property
    def sip(self) -> AsyncVoximplantLineOutgoingSipMethods:
        return AsyncVoximplantLineOutgoingSipMethods(self._client)

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[str]:
        """Get Line for Outgoing Calls.

        ``voximplant.line.outgoing.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_OUTGOING_GET, {}, extra)

    def set(self, *, line_id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[int]:
        """Set Outgoing Line.

        ``voximplant.line.outgoing.set``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html

        Args:
            line_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_OUTGOING_SET, {"LINE_ID": line_id}, extra)


class VoximplantLineOutgoingSipMethods(SyncNamespace):
    """``voximplant.line.outgoing.sip``."""

    __slots__ = ()
    _name = "voximplant.line.outgoing.sip"

    def set(self, *, config_id: int, extra: Mapping[str, Any] | None = None) -> int:
        """Set Outgoing SIP Line.

        ``voximplant.line.outgoing.sip.set``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html

        Args:
            config_id (int): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Specified CONFIG_ID is not found
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_OUTGOING_SIP_SET, {"CONFIG_ID": config_id}, extra)


class AsyncVoximplantLineOutgoingSipMethods(AsyncNamespace):
    """``voximplant.line.outgoing.sip``."""

    __slots__ = ()
    _name = "voximplant.line.outgoing.sip"

    def set(self, *, config_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[int]:
        """Set Outgoing SIP Line.

        ``voximplant.line.outgoing.sip.set``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html

        Args:
            config_id (int): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Specified CONFIG_ID is not found
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(LINE_OUTGOING_SIP_SET, {"CONFIG_ID": config_id}, extra)


class VoximplantSipMethods(SyncNamespace):
    """``voximplant.sip``."""

    __slots__ = ()
    _name = "voximplant.sip"

    @builtins.property
    def connector(self) -> VoximplantSipConnectorMethods:
        return VoximplantSipConnectorMethods(self._client)

    def add(
        self,
        *,
        server: str,
        login: str,
        password: str | None = None,
        type: Literal["cloud", "office"] | None = None,
        title: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoximplantSip:
        """Create SIP Line.

        ``voximplant.sip.add``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html

        Args:
            server (str):
            login (str):
            password (str):
            type (Literal["cloud", "office"]): Default: ``"cloud"``.
            title (str): Title.

        Raises:
            ApiError: The codes that are documented:
                ``CHECK_FIELDS_ERROR``: Server address not specified
                ``CHECK_FIELDS_ERROR``: Login for connecting to the server not specified
                ``CHECK_FIELDS_ERROR``: Password for connecting to the server cannot exceed 100
                    characters
                ``TITLE_EXISTS``: The specified connection name is already registered in the system
                ``MAX_CLOUD_PBX``: You cannot connect more than 10 virtual PBXs.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            SIP_ADD,
            {"SERVER": server, "LOGIN": login, "PASSWORD": password, "TYPE": type, "TITLE": title},
            extra,
        )

    def delete(self, *, config_id: int, extra: Mapping[str, Any] | None = None) -> int:
        """Delete SIP Line.

        ``voximplant.sip.delete``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html

        Args:
            config_id (int): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Specified CONFIG_ID is not found
                ``REG_ID_NOT_FOUND``: Settings not found
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SIP_DELETE, {"CONFIG_ID": config_id}, extra)

    def get(
        self,
        *,
        filter: params.VoximplantSipGetFilter | OtherKeys | None = None,
        sort: str | None = None,
        order: str | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.VoximplantSip]:
        """Get SIP Lines of the Application.

        ``voximplant.sip.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html

        Args:
            filter (VoximplantSipGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.VoximplantSipGetFilter``.
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            SIP_GET, {"FILTER": filter, "SORT": sort, "ORDER": order, "start": start}, extra
        )

    def status(
        self, *, reg_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.VoximplantSipStatusResult:
        """Get SIP Registration Status.

        ``voximplant.sip.status``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html

        Args:
            reg_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``REG_ID_NOT_FOUND``: Settings not found
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SIP_STATUS, {"REG_ID": reg_id}, extra)

    def update(
        self,
        *,
        config_id: int,
        title: str | None = None,
        server: str | None = None,
        login: str | None = None,
        password: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Update SIP Line.

        ``voximplant.sip.update``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html

        Args:
            config_id (int): Id of the open channel.
            title (str): Title.
            server (str):
            login (str):
            password (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Specified CONFIG_ID is not found
                ``CHECK_FIELDS_ERROR``: Server address not specified
                ``CHECK_FIELDS_ERROR``: Login for connecting to the server not specified
                ``CHECK_FIELDS_ERROR``: Password for connecting to the server cannot exceed 100
                    characters
                ``TITLE_EXISTS``: The specified connection name is already registered in the system
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            SIP_UPDATE,
            {
                "CONFIG_ID": config_id,
                "TITLE": title,
                "SERVER": server,
                "LOGIN": login,
                "PASSWORD": password,
            },
            extra,
        )


class AsyncVoximplantSipMethods(AsyncNamespace):
    """``voximplant.sip``."""

    __slots__ = ()
    _name = "voximplant.sip"

    @builtins.property
    def connector(self) -> AsyncVoximplantSipConnectorMethods:
        return AsyncVoximplantSipConnectorMethods(self._client)

    def add(
        self,
        *,
        server: str,
        login: str,
        password: str | None = None,
        type: Literal["cloud", "office"] | None = None,
        title: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoximplantSip]:
        """Create SIP Line.

        ``voximplant.sip.add``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html

        Args:
            server (str):
            login (str):
            password (str):
            type (Literal["cloud", "office"]): Default: ``"cloud"``.
            title (str): Title.

        Raises:
            ApiError: The codes that are documented:
                ``CHECK_FIELDS_ERROR``: Server address not specified
                ``CHECK_FIELDS_ERROR``: Login for connecting to the server not specified
                ``CHECK_FIELDS_ERROR``: Password for connecting to the server cannot exceed 100
                    characters
                ``TITLE_EXISTS``: The specified connection name is already registered in the system
                ``MAX_CLOUD_PBX``: You cannot connect more than 10 virtual PBXs.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            SIP_ADD,
            {"SERVER": server, "LOGIN": login, "PASSWORD": password, "TYPE": type, "TITLE": title},
            extra,
        )

    def delete(self, *, config_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[int]:
        """Delete SIP Line.

        ``voximplant.sip.delete``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html

        Args:
            config_id (int): Id of the open channel.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Specified CONFIG_ID is not found
                ``REG_ID_NOT_FOUND``: Settings not found
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SIP_DELETE, {"CONFIG_ID": config_id}, extra)

    def get(
        self,
        *,
        filter: params.VoximplantSipGetFilter | OtherKeys | None = None,
        sort: str | None = None,
        order: str | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.VoximplantSip]:
        """Get SIP Lines of the Application.

        ``voximplant.sip.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html

        Args:
            filter (VoximplantSipGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.VoximplantSipGetFilter``.
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            SIP_GET, {"FILTER": filter, "SORT": sort, "ORDER": order, "start": start}, extra
        )

    def status(
        self, *, reg_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.VoximplantSipStatusResult]:
        """Get SIP Registration Status.

        ``voximplant.sip.status``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html

        Args:
            reg_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``REG_ID_NOT_FOUND``: Settings not found
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SIP_STATUS, {"REG_ID": reg_id}, extra)

    def update(
        self,
        *,
        config_id: int,
        title: str | None = None,
        server: str | None = None,
        login: str | None = None,
        password: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Update SIP Line.

        ``voximplant.sip.update``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html

        Args:
            config_id (int): Id of the open channel.
            title (str): Title.
            server (str):
            login (str):
            password (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Specified CONFIG_ID is not found
                ``CHECK_FIELDS_ERROR``: Server address not specified
                ``CHECK_FIELDS_ERROR``: Login for connecting to the server not specified
                ``CHECK_FIELDS_ERROR``: Password for connecting to the server cannot exceed 100
                    characters
                ``TITLE_EXISTS``: The specified connection name is already registered in the system
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            SIP_UPDATE,
            {
                "CONFIG_ID": config_id,
                "TITLE": title,
                "SERVER": server,
                "LOGIN": login,
                "PASSWORD": password,
            },
            extra,
        )


class VoximplantSipConnectorMethods(SyncNamespace):
    """``voximplant.sip.connector``."""

    __slots__ = ()
    _name = "voximplant.sip.connector"

    def status(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.VoximplantSipConnectorStatusResult:
        """Get the Status of the SIP Connector.

        ``voximplant.sip.connector.status``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SIP_CONNECTOR_STATUS, {}, extra)


class AsyncVoximplantSipConnectorMethods(AsyncNamespace):
    """``voximplant.sip.connector``."""

    __slots__ = ()
    _name = "voximplant.sip.connector"

    def status(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.VoximplantSipConnectorStatusResult]:
        """Get the Status of the SIP Connector.

        ``voximplant.sip.connector.status``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SIP_CONNECTOR_STATUS, {}, extra)


class VoximplantStatisticMethods(SyncNamespace):
    """``voximplant.statistic``."""

    __slots__ = ()
    _name = "voximplant.statistic"

    def get(
        self,
        *,
        filter: params.VoximplantStatisticGetFilter | OtherKeys | None = None,
        sort: str | None = None,
        order: str | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.VoximplantStatistic]:
        """Get Call History List.

        ``voximplant.statistic.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html

        Args:
            filter (VoximplantStatisticGetFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.VoximplantStatisticGetFilter``.
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            STATISTIC_GET, {"FILTER": filter, "SORT": sort, "ORDER": order, "start": start}, extra
        )


class AsyncVoximplantStatisticMethods(AsyncNamespace):
    """``voximplant.statistic``."""

    __slots__ = ()
    _name = "voximplant.statistic"

    def get(
        self,
        *,
        filter: params.VoximplantStatisticGetFilter | OtherKeys | None = None,
        sort: str | None = None,
        order: str | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.VoximplantStatistic]:
        """Get Call History List.

        ``voximplant.statistic.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html

        Args:
            filter (VoximplantStatisticGetFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.VoximplantStatisticGetFilter``.
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            STATISTIC_GET, {"FILTER": filter, "SORT": sort, "ORDER": order, "start": start}, extra
        )


class VoximplantTtsMethods(SyncNamespace):
    """``voximplant.tts``."""

    __slots__ = ()
    _name = "voximplant.tts"

    @builtins.property
    def voices(self) -> VoximplantTtsVoicesMethods:
        return VoximplantTtsVoicesMethods(self._client)


class AsyncVoximplantTtsMethods(AsyncNamespace):
    """``voximplant.tts``."""

    __slots__ = ()
    _name = "voximplant.tts"

    @builtins.property
    def voices(self) -> AsyncVoximplantTtsVoicesMethods:
        return AsyncVoximplantTtsVoicesMethods(self._client)


class VoximplantTtsVoicesMethods(SyncNamespace):
    """``voximplant.tts.voices``."""

    __slots__ = ()
    _name = "voximplant.tts.voices"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.VoximplantTtsVoices:
        """Get a List of Available Voices for Text-to-Speech.

        ``voximplant.tts.voices.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return self._client._invoke(TTS_VOICES_GET, {}, extra)


class AsyncVoximplantTtsVoicesMethods(AsyncNamespace):
    """``voximplant.tts.voices``."""

    __slots__ = ()
    _name = "voximplant.tts.voices"

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.VoximplantTtsVoices]:
        """Get a List of Available Voices for Text-to-Speech.

        ``voximplant.tts.voices.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return self._client._invoke(TTS_VOICES_GET, {}, extra)


class VoximplantUrlMethods(SyncNamespace):
    """``voximplant.url``."""

    __slots__ = ()
    _name = "voximplant.url"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.VoximplantUrl:
        """Get Links for Navigation in the Telephony Pages.

        ``voximplant.url.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        return self._client._invoke(URL_GET, {}, extra)


class AsyncVoximplantUrlMethods(AsyncNamespace):
    """``voximplant.url``."""

    __slots__ = ()
    _name = "voximplant.url"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[models.VoximplantUrl]:
        """Get Links for Navigation in the Telephony Pages.

        ``voximplant.url.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        return self._client._invoke(URL_GET, {}, extra)


class VoximplantUserMethods(SyncNamespace):
    """``voximplant.user``."""

    __slots__ = ()
    _name = "voximplant.user"

    def activatePhone(self, *, user_id: int, extra: Mapping[str, Any] | None = None) -> int:
        """Activate User SIP Device.

        ``voximplant.user.activatePhone``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter USER_ID is not set
                (no code): You are not allowed to modify user's settings
        """
        return self._client._invoke(USER_ACTIVATEPHONE, {"USER_ID": user_id}, extra)

    def deactivatePhone(self, *, user_id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Deactivate the employee's SIP phone presence.

        ``voximplant.user.deactivatePhone``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html

        Args:
            user_id (int): Id of the user.
        """
        return self._client._invoke(USER_DEACTIVATEPHONE, {"USER_ID": user_id}, extra)

    def get(
        self, *, user_id: int | Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.VoximplantUser]:
        """Get User Settings.

        ``voximplant.user.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html

        Args:
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter USER_ID is not set
                ``METHOD_CONFIRM_WAITING``: Waiting for confirmation
                ``METHOD_CONFIRM_DENIED``: Method call denied
                ``ACCESS_DENIED``: Access denied! You have no permission to query selected users
        """
        return self._client._invoke(USER_GET, {"USER_ID": user_id}, extra)


class AsyncVoximplantUserMethods(AsyncNamespace):
    """``voximplant.user``."""

    __slots__ = ()
    _name = "voximplant.user"

    def activatePhone(
        self, *, user_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Activate User SIP Device.

        ``voximplant.user.activatePhone``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html

        Args:
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter USER_ID is not set
                (no code): You are not allowed to modify user's settings
        """
        return self._client._invoke(USER_ACTIVATEPHONE, {"USER_ID": user_id}, extra)

    def deactivatePhone(
        self, *, user_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Deactivate the employee's SIP phone presence.

        ``voximplant.user.deactivatePhone``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html

        Args:
            user_id (int): Id of the user.
        """
        return self._client._invoke(USER_DEACTIVATEPHONE, {"USER_ID": user_id}, extra)

    def get(
        self, *, user_id: int | Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.VoximplantUser]]:
        """Get User Settings.

        ``voximplant.user.get``, scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html

        Args:
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter USER_ID is not set
                ``METHOD_CONFIRM_WAITING``: Waiting for confirmation
                ``METHOD_CONFIRM_DENIED``: Method call denied
                ``ACCESS_DENIED``: Access denied! You have no permission to query selected users
        """
        return self._client._invoke(USER_GET, {"USER_ID": user_id}, extra)
