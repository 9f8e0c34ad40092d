"""What events of ``telephony`` carry."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class ONEXTERNALCALLSTARTEventDataIsMobile(StrEnum):
    VALUE_0 = "0"
    VALUE_1 = "1"


class ONVOXIMPLANTCALLENDEventDataCallFailedCode(StrEnum):
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


class ONEXTERNALCALLBACKSTARTEventData(_v.View):
    """Data."""

    __slots__ = ()
    phone_number = _v.string("PHONE_NUMBER")
    text = _v.string("TEXT")
    """Text."""
    voice = _v.string("VOICE")
    crm_entity_type = _v.string("CRM_ENTITY_TYPE")
    crm_entity_id = _v.integer("CRM_ENTITY_ID")
    line_number = _v.string("LINE_NUMBER")


class ONEXTERNALCALLSTARTEventData(_v.View):
    """Data."""

    __slots__ = ()
    phone_number = _v.string("PHONE_NUMBER")
    phone_number_international = _v.string("PHONE_NUMBER_INTERNATIONAL")
    extension = _v.string("EXTENSION")
    user_id = _v.integer("USER_ID")
    """Id of the user."""
    call_list_id = _v.integer("CALL_LIST_ID")
    line_number = _v.string("LINE_NUMBER")
    is_mobile = _v.choice("IS_MOBILE", ONEXTERNALCALLSTARTEventDataIsMobile)
    call_id = _v.string("CALL_ID")
    crm_entity_type = _v.string("CRM_ENTITY_TYPE")
    crm_entity_id = _v.integer("CRM_ENTITY_ID")


class ONVOXIMPLANTCALLENDEventData(_v.View):
    """Data."""

    __slots__ = ()
    call_id = _v.string("CALL_ID")
    call_type = _v.string("CALL_TYPE")
    phone_number = _v.string("PHONE_NUMBER")
    portal_number = _v.string("PORTAL_NUMBER")
    portal_user_id = _v.integer("PORTAL_USER_ID")
    call_duration = _v.integer("CALL_DURATION")
    call_start_date = _v.moment("CALL_START_DATE")
    cost = _v.decimal("COST")
    cost_currency = _v.string("COST_CURRENCY")
    call_failed_code = _v.choice("CALL_FAILED_CODE", ONVOXIMPLANTCALLENDEventDataCallFailedCode)
    call_failed_reason = _v.string("CALL_FAILED_REASON")
    crm_activity_id = _v.integer("CRM_ACTIVITY_ID")


class ONVOXIMPLANTCALLINITEventData(_v.View):
    """Data."""

    __slots__ = ()
    call_id = _v.string("CALL_ID")
    call_type = _v.string("CALL_TYPE")
    account_search_id = _v.string("ACCOUNT_SEARCH_ID")
    phone_number = _v.string("PHONE_NUMBER")
    caller_id = _v.string("CALLER_ID")
    rest_app_id = _v.integer("REST_APP_ID")


class ONVOXIMPLANTCALLSTARTEventData(_v.View):
    """Data."""

    __slots__ = ()
    call_id = _v.string("CALL_ID")
    user_id = _v.integer("USER_ID")
    """Id of the user."""
