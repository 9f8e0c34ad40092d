"""Answers of ``telephony``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from .._runtime import converters as _k, views as _v


class TelephonyExternalCallFinishResultCallFailedCode(StrEnum):
    SUCCESSFUL_CALL = "200"
    MISSED_CALL = "304"
    DECLINED = "603"
    CALL_CANCELED = "603-S"
    FORBIDDEN = "403"
    INVALID_NUMBER = "404"
    BUSY = "486"
    DIRECTION_UNAVAILABLE = "484"
    DIRECTION_UNAVAILABLE_2 = "503"
    TEMPORARILY_UNAVAILABLE = "480"
    INSUFFICIENT_FUNDS = "402"
    BLOCKED = "423"
    OTHER = "OTHER"


class TelephonyExternalCallFinishResultCallStatus(IntEnum):
    SUCCESSFUL_CONVERSATION = 1  # successful conversation
    UNSUCCESSFUL_MISSED = 0  # unsuccessful/missed


class TelephonyExternalCallFinishResultIncoming(StrEnum):
    OUTGOING = "1"  # outgoing
    INCOMING = "2"  # incoming
    INCOMING_WITH_REDIRECTION = "3"  # incoming with redirection
    CALLBACK = "4"  # callback
    INFORMATIONAL_CALL = "5"  # informational call


class TelephonyExternalCallSearchCrmEntitiesResultItemAssignedByTimemanStatus(StrEnum):
    OPENED = "OPENED"  # workday started
    CLOSED = "CLOSED"  # workday ended
    PAUSED = "PAUSED"  # break
    EXPIRED = "EXPIRED"  # workday expired
    UNAVAILABLE = "UNAVAILABLE"  # UNAVAILABLE
    NOT_INSTALLED = "NOT_INSTALLED"  # time tracking module is not installed


class TelephonyExternalCallSearchCrmEntitiesResultItemCrmEntityType(StrEnum):
    CONTACT = "CONTACT"  # contact
    LEAD = "LEAD"  # lead
    COMPANY = "COMPANY"  # company


class TelephonyCallAttachTranscriptionResult(_v.View):
    __slots__ = ()
    transcript_id = _v.integer("TRANSCRIPT_ID")


class TelephonyExternalCall(_v.View):
    __slots__ = ()
    call_id = _v.string("CALL_ID")
    crm_created_lead = _v.integer("CRM_CREATED_LEAD")
    crm_created_entities = _v.array(
        "CRM_CREATED_ENTITIES", _k.Nested(lambda: TelephonyExternalCallCrmCreatedEntitiesItem)
    )
    crm_entity_type = _v.string("CRM_ENTITY_TYPE")
    crm_entity_id = _v.integer("CRM_ENTITY_ID")
    lead_creation_error = _v.string("LEAD_CREATION_ERROR")


class TelephonyExternalCallAttachRecordResult(_v.View):
    __slots__ = ()
    file_id = _v.integer("FILE_ID")
    """Id of the file."""
    upload_url = _v.string("uploadUrl")
    field_name = _v.string("fieldName")
    """Name of the field."""


class TelephonyExternalCallCrmCreatedEntitiesItem(_v.View):
    __slots__ = ()
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""


class TelephonyExternalCallFinishResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    call_id = _v.string("CALL_ID")
    external_call_id = _v.string("EXTERNAL_CALL_ID")
    portal_user_id = _v.integer("PORTAL_USER_ID")
    phone_number = _v.string("PHONE_NUMBER")
    portal_number = _v.string("PORTAL_NUMBER")
    incoming = _v.choice("INCOMING", TelephonyExternalCallFinishResultIncoming)
    call_duration = _v.integer("CALL_DURATION")
    call_start_date = _v.anything("CALL_START_DATE")
    call_status = _v.choice("CALL_STATUS", TelephonyExternalCallFinishResultCallStatus)
    call_vote = _v.integer("CALL_VOTE")
    cost = _v.decimal("COST")
    cost_currency = _v.string("COST_CURRENCY")
    call_failed_code = _v.choice(
        "CALL_FAILED_CODE", TelephonyExternalCallFinishResultCallFailedCode
    )
    call_failed_reason = _v.string("CALL_FAILED_REASON")
    rest_app_id = _v.integer("REST_APP_ID")
    rest_app_name = _v.string("REST_APP_NAME")
    crm_activity_id = _v.integer("CRM_ACTIVITY_ID")
    comment = _v.string("COMMENT")
    crm_entity_type = _v.string("CRM_ENTITY_TYPE")
    crm_entity_id = _v.integer("CRM_ENTITY_ID")
    errors = _v.mapping("ERRORS", _k.ANY)


class TelephonyExternalCallSearchCrmEntitiesResultItem(_v.View):
    __slots__ = ()
    crm_entity_type = _v.choice(
        "CRM_ENTITY_TYPE", TelephonyExternalCallSearchCrmEntitiesResultItemCrmEntityType
    )
    crm_entity_id = _v.integer("CRM_ENTITY_ID")
    assigned_by_id = _v.integer("ASSIGNED_BY_ID")
    """Id of the responsible user."""
    name = _v.string("NAME")
    """Name."""
    assigned_by = _v.nested(
        "ASSIGNED_BY", lambda: TelephonyExternalCallSearchCrmEntitiesResultItemAssignedBy
    )


class TelephonyExternalCallSearchCrmEntitiesResultItemAssignedBy(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    timeman_status = _v.choice(
        "TIMEMAN_STATUS", TelephonyExternalCallSearchCrmEntitiesResultItemAssignedByTimemanStatus
    )
    user_phone_inner = _v.string("USER_PHONE_INNER")
    work_phone = _v.string("WORK_PHONE")
    personal_phone = _v.string("PERSONAL_PHONE")
    personal_mobile = _v.string("PERSONAL_MOBILE")


class TelephonyExternalLine(_v.View):
    __slots__ = ()
    number = _v.string("NUMBER")
    name = _v.string("NAME")
    """Name."""
    crm_auto_create = _v.string("CRM_AUTO_CREATE")


class TelephonyExternalLineAddResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")


class TelephonyExternalLineUpdateResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
