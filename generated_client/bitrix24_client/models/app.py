"""Answers of ``app``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import views as _v


class AppInfoResultStatus(StrEnum):
    F = "F"  # Free) — free
    D = "D"  # Demo) — demo version
    T = "T"  # Trial) — trial version (time-limited
    P = "P"  # Paid) — paid application
    L = "L"  # Local) — local application


class AppInfoResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    code = _v.string("CODE")
    """Symbolic code."""
    version = _v.integer("VERSION")
    """Version."""
    status = _v.choice("STATUS", AppInfoResultStatus)
    """Status."""
    installed = _v.boolean("INSTALLED")
    payment_expired = _v.boolean("PAYMENT_EXPIRED")
    days = _v.anything("DAYS")
    license = _v.string("LICENSE")
    language_id = _v.string("LANGUAGE_ID")
    license_type = _v.string("LICENSE_TYPE")
    license_family = _v.string("LICENSE_FAMILY")
