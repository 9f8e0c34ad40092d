"""Answers of ``voximplant``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import views as _v


class VoximplantSipStatusResultStatusResult(StrEnum):
    SUCCESS = "success"  # SIP registration completed successfully
    ERROR = "error"  # an error occurred during SIP registration
    IN_PROGRESS = "in_progress"  # SIP registration is currently in progress
    WAIT = "wait"  # SIP registration is waiting to start


class VoximplantCallbackStartResult(_v.View):
    __slots__ = ()
    result = _v.boolean("RESULT")
    call_id = _v.string("CALL_ID")


class VoximplantInfocallStartwithsoundResult(_v.View):
    __slots__ = ()
    result = _v.boolean("RESULT")
    call_id = _v.string("CALL_ID")


class VoximplantInfocallStartwithtextResult(_v.View):
    __slots__ = ()
    result = _v.boolean("RESULT")
    call_id = _v.string("CALL_ID")


class VoximplantLine(_v.View):
    __slots__ = ()
    sip7 = _v.string("sip7")
    sip11 = _v.string("sip11")


class VoximplantSip(_v.View):
    __slots__ = ()
    auth_user = _v.string("AUTH_USER")
    config_id = _v.anything("CONFIG_ID")
    """Id of the open channel."""
    detect_line_number = _v.anything("DETECT_LINE_NUMBER")
    id = _v.string("ID")
    incoming_login = _v.string("INCOMING_LOGIN")
    incoming_password = _v.string("INCOMING_PASSWORD")
    incoming_server = _v.string("INCOMING_SERVER")
    line_detect_header_order = _v.string("LINE_DETECT_HEADER_ORDER")
    login = _v.string("LOGIN")
    outbound_proxy = _v.string("OUTBOUND_PROXY")
    password = _v.string("PASSWORD")
    registration_error_message = _v.string("REGISTRATION_ERROR_MESSAGE")
    registration_status_code = _v.integer("REGISTRATION_STATUS_CODE")
    reg_id = _v.integer("REG_ID")
    server = _v.string("SERVER")
    title = _v.string("TITLE")
    """Title."""
    type = _v.string("TYPE")
    """Type."""


class VoximplantSipConnectorStatusResult(_v.View):
    __slots__ = ()
    free_minutes = _v.integer("FREE_MINUTES")
    paid = _v.boolean("PAID")
    paid_date_end = _v.string("PAID_DATE_END")


class VoximplantSipStatusResult(_v.View):
    __slots__ = ()
    reg_id = _v.integer("REG_ID")
    last_updated = _v.string("LAST_UPDATED")
    error_message = _v.string("ERROR_MESSAGE")
    """Text shown when the value is wrong."""
    status_code = _v.integer("STATUS_CODE")
    status_result = _v.choice("STATUS_RESULT", VoximplantSipStatusResultStatusResult)


class VoximplantStatistic(_v.View):
    __slots__ = ()
    call_category = _v.string("CALL_CATEGORY")
    call_duration = _v.integer("CALL_DURATION")
    call_failed_code = _v.string("CALL_FAILED_CODE")
    call_failed_reason = _v.string("CALL_FAILED_REASON")
    call_id = _v.string("CALL_ID")
    call_log = _v.string("CALL_LOG")
    call_record_url = _v.string("CALL_RECORD_URL")
    call_start_date = _v.moment("CALL_START_DATE")
    call_type = _v.integer("CALL_TYPE")
    call_vote = _v.integer("CALL_VOTE")
    comment = _v.string("COMMENT")
    cost = _v.decimal("COST")
    cost_currency = _v.string("COST_CURRENCY")
    crm_activity_id = _v.integer("CRM_ACTIVITY_ID")
    crm_entity_id = _v.integer("CRM_ENTITY_ID")
    crm_entity_type = _v.string("CRM_ENTITY_TYPE")
    external_call_id = _v.string("EXTERNAL_CALL_ID")
    id = _v.integer("ID")
    phone_number = _v.string("PHONE_NUMBER")
    portal_number = _v.string("PORTAL_NUMBER")
    portal_user_id = _v.integer("PORTAL_USER_ID")
    record_duration = _v.integer("RECORD_DURATION")
    redial_attempt = _v.integer("REDIAL_ATTEMPT")
    rest_app_id = _v.integer("REST_APP_ID")
    rest_app_name = _v.string("REST_APP_NAME")
    session_id = _v.integer("SESSION_ID")
    transcript_id = _v.integer("TRANSCRIPT_ID")
    transcript_pending = _v.string("TRANSCRIPT_PENDING")
    record_file_id = _v.integer("RECORD_FILE_ID")


class VoximplantTtsVoices(_v.View):
    __slots__ = ()
    auenglishfemale = _v.string("auenglishfemale")
    brportuguesefemale = _v.string("brportuguesefemale")
    caenglishfemale = _v.string("caenglishfemale")
    cafrenchfemale = _v.string("cafrenchfemale")
    cafrenchmale = _v.string("cafrenchmale")
    chchinesefemale = _v.string("chchinesefemale")
    chchinesemale = _v.string("chchinesemale")
    eurcatalanfemale = _v.string("eurcatalanfemale")
    eurczechfemale = _v.string("eurczechfemale")
    eurdanishfemale = _v.string("eurdanishfemale")
    eurdutchfemale = _v.string("eurdutchfemale")
    eurfinnishfemale = _v.string("eurfinnishfemale")
    eurfrenchfemale = _v.string("eurfrenchfemale")
    eurfrenchmale = _v.string("eurfrenchmale")
    eurgermanfemale = _v.string("eurgermanfemale")
    eurgermanmale = _v.string("eurgermanmale")
    euritalianfemale = _v.string("euritalianfemale")
    euritalianmale = _v.string("euritalianmale")
    eurnorwegianfemale = _v.string("eurnorwegianfemale")
    eurpolishfemale = _v.string("eurpolishfemale")
    eurportuguesefemale = _v.string("eurportuguesefemale")
    eurportuguesemale = _v.string("eurportuguesemale")
    eurspanishfemale = _v.string("eurspanishfemale")
    eurspanishmale = _v.string("eurspanishmale")
    eurturkishfemale = _v.string("eurturkishfemale")
    eurturkishmale = _v.string("eurturkishmale")
    hkchinesefemale = _v.string("hkchinesefemale")
    huhungarianfemale = _v.string("huhungarianfemale")
    jpjapanesefemale = _v.string("jpjapanesefemale")
    jpjapanesemale = _v.string("jpjapanesemale")
    krkoreanfemale = _v.string("krkoreanfemale")
    krkoreanmale = _v.string("krkoreanmale")
    usinternalfemale = _v.string("usinternalfemale")
    usinternalmale = _v.string("usinternalmale")
    swswedishfemale = _v.string("swswedishfemale")
    twchinesefemale = _v.string("twchinesefemale")
    ukenglishfemale = _v.string("ukenglishfemale")
    ukenglishmale = _v.string("ukenglishmale")
    usenglishfemale = _v.string("usenglishfemale")
    usenglishmale = _v.string("usenglishmale")
    usspanishfemale = _v.string("usspanishfemale")
    usspanishmale = _v.string("usspanishmale")


class VoximplantUrl(_v.View):
    __slots__ = ()
    detail_statistics = _v.string("detail_statistics")
    buy_connector = _v.string("buy_connector")
    edit_config = _v.string("edit_config")
    lines = _v.string("lines")


class VoximplantUser(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    default_line = _v.string("DEFAULT_LINE")
    phone_enabled = _v.boolean("PHONE_ENABLED")
    sip_server = _v.string("SIP_SERVER")
    sip_login = _v.string("SIP_LOGIN")
    sip_password = _v.string("SIP_PASSWORD")
    inner_number = _v.string("INNER_NUMBER")
