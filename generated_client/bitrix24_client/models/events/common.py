"""What events of ``common`` carry."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import converters as _k, views as _v


class OnAppMethodConfirmEventDataConfirmed(StrEnum):
    DENIED = "0"  # denied
    GRANTED = "1"  # granted


class OnAppPaymentEventDataStatus(StrEnum):
    F = "F"
    D = "D"
    T = "T"
    P = "P"
    S = "S"


class OnAppUninstallEventDataClean(IntEnum):
    VALUE_1 = 1
    VALUE_0 = 0


class OnUserAddEventDataPersonalGender(StrEnum):
    M = "M"  # male
    F = "F"  # female


class OnAppInstallEventData(_v.View):
    """Data."""

    __slots__ = ()
    version = _v.string("VERSION")
    """Version."""
    active = _v.boolean("ACTIVE")
    installed = _v.boolean("INSTALLED")
    language_id = _v.string("LANGUAGE_ID")


class OnAppMethodConfirmEventData(_v.View):
    """Data."""

    __slots__ = ()
    token = _v.string("TOKEN")
    method = _v.string("METHOD")
    confirmed = _v.choice("CONFIRMED", OnAppMethodConfirmEventDataConfirmed)
    language_id = _v.string("LANGUAGE_ID")


class OnAppPaymentEventData(_v.View):
    """Data."""

    __slots__ = ()
    code = _v.string("CODE")
    """Symbolic code."""
    version = _v.integer("VERSION")
    """Version."""
    status = _v.choice("STATUS", OnAppPaymentEventDataStatus)
    """Status."""
    payment_expired = _v.string("PAYMENT_EXPIRED")
    days = _v.integer("DAYS")
    language_id = _v.string("LANGUAGE_ID")


class OnAppUninstallEventData(_v.View):
    """Data."""

    __slots__ = ()
    language_id = _v.string("LANGUAGE_ID")
    clean = _v.choice("CLEAN", OnAppUninstallEventDataClean)


class OnAppUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    version = _v.string("VERSION")
    """Version."""
    previous_version = _v.string("PREVIOUS_VERSION")
    language_id = _v.string("LANGUAGE_ID")


class OnUserAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")
    active = _v.boolean("ACTIVE")
    email = _v.string("EMAIL")
    """E-mail addresses."""
    name = _v.string("NAME")
    """Name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    personal_gender = _v.choice("PERSONAL_GENDER", OnUserAddEventDataPersonalGender)
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    uf_department = _v.array("UF_DEPARTMENT", _k.STRING)
    date_register = _v.string("DATE_REGISTER")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
