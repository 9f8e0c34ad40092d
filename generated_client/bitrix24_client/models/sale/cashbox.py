"""Answers of ``sale.cashbox``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class SaleCashboxHandlerListResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    sort = _v.string("SORT")
    settings = _v.nested("SETTINGS", lambda: SaleCashboxHandlerListResultItemSettings)


class SaleCashboxHandlerListResultItemSettings(_v.View):
    """Settings."""

    __slots__ = ()
    print_url = _v.string("PRINT_URL")
    check_url = _v.string("CHECK_URL")
    config = _v.nested("CONFIG", lambda: SaleCashboxHandlerListResultItemSettingsConfig)
    supports_ffd105 = _v.string("SUPPORTS_FFD105")


class SaleCashboxHandlerListResultItemSettingsConfig(_v.View):
    __slots__ = ()
    auth = _v.nested("AUTH", lambda: SaleCashboxHandlerListResultItemSettingsConfigAuth)
    company = _v.nested("COMPANY", lambda: SaleCashboxHandlerListResultItemSettingsConfigCompany)
    interaction = _v.nested(
        "INTERACTION", lambda: SaleCashboxHandlerListResultItemSettingsConfigInteraction
    )


class SaleCashboxHandlerListResultItemSettingsConfigAuth(_v.View):
    __slots__ = ()
    label = _v.string("LABEL")
    items = _v.nested("ITEMS", lambda: SaleCashboxHandlerListResultItemSettingsConfigAuthItems)


class SaleCashboxHandlerListResultItemSettingsConfigAuthItems(_v.View):
    """The records."""

    __slots__ = ()
    login = _v.nested("LOGIN", lambda: SaleCashboxHandlerListResultItemSettingsConfigAuthItemsLogin)
    password = _v.nested(
        "PASSWORD", lambda: SaleCashboxHandlerListResultItemSettingsConfigAuthItemsPassword
    )


class SaleCashboxHandlerListResultItemSettingsConfigAuthItemsLogin(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    required = _v.string("REQUIRED")
    label = _v.string("LABEL")


class SaleCashboxHandlerListResultItemSettingsConfigAuthItemsPassword(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    required = _v.string("REQUIRED")
    label = _v.string("LABEL")


class SaleCashboxHandlerListResultItemSettingsConfigCompany(_v.View):
    __slots__ = ()
    label = _v.string("LABEL")
    items = _v.nested("ITEMS", lambda: SaleCashboxHandlerListResultItemSettingsConfigCompanyItems)


class SaleCashboxHandlerListResultItemSettingsConfigCompanyItems(_v.View):
    """The records."""

    __slots__ = ()
    inn = _v.nested("INN", lambda: SaleCashboxHandlerListResultItemSettingsConfigCompanyItemsInn)


class SaleCashboxHandlerListResultItemSettingsConfigCompanyItemsInn(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    required = _v.string("REQUIRED")
    label = _v.string("LABEL")
    disabled = _v.string("DISABLED")
    multiple = _v.string("MULTIPLE")
    multiline = _v.string("MULTILINE")


class SaleCashboxHandlerListResultItemSettingsConfigInteraction(_v.View):
    __slots__ = ()
    label = _v.string("LABEL")
    items = _v.nested(
        "ITEMS", lambda: SaleCashboxHandlerListResultItemSettingsConfigInteractionItems
    )


class SaleCashboxHandlerListResultItemSettingsConfigInteractionItems(_v.View):
    """The records."""

    __slots__ = ()
    mode = _v.nested(
        "MODE", lambda: SaleCashboxHandlerListResultItemSettingsConfigInteractionItemsMode
    )


class SaleCashboxHandlerListResultItemSettingsConfigInteractionItemsMode(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    label = _v.string("LABEL")
    options = _v.nested(
        "OPTIONS", lambda: SaleCashboxHandlerListResultItemSettingsConfigInteractionItemsModeOptions
    )


class SaleCashboxHandlerListResultItemSettingsConfigInteractionItemsModeOptions(_v.View):
    """Options."""

    __slots__ = ()
    active = _v.string("ACTIVE")
    test = _v.string("TEST")


class SaleCashboxListResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    ofd = _v.string("OFD")
    email = _v.string("EMAIL")
    date_create = _v.mapping("DATE_CREATE", _k.ANY)
    date_last_check = _v.anything("DATE_LAST_CHECK")
    number_kkm = _v.string("NUMBER_KKM")
    kkm_id = _v.anything("KKM_ID")
    active = _v.string("ACTIVE")
    sort = _v.string("SORT")
    use_offline = _v.string("USE_OFFLINE")
    enabled = _v.string("ENABLED")
