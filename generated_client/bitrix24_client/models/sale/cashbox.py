"""Answers of ``sale.cashbox``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class SaleCashbox(_v.View):
    __slots__ = ()
    active = _v.string("ACTIVE")
    email = _v.string("EMAIL")
    """E-mail addresses."""
    enabled = _v.string("ENABLED")
    id = _v.integer("ID")
    kkm_id = _v.anything("KKM_ID")
    name = _v.string("NAME")
    """Name."""
    number_kkm = _v.string("NUMBER_KKM")
    ofd = _v.string("OFD")
    ofd_settings = _v.mapping("OFD_SETTINGS", _k.ANY)
    rest_code = _v.anything("REST_CODE")
    settings = _v.mapping("SETTINGS", _k.ANY)
    """Settings."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    use_offline = _v.string("USE_OFFLINE")
    date_create = _v.mapping("DATE_CREATE", _k.ANY)
    """When it was made."""
    date_last_check = _v.anything("DATE_LAST_CHECK")


class SaleCashboxHandler(_v.View):
    __slots__ = ()
    code = _v.string("CODE")
    """Symbolic code."""
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    settings = _v.nested("SETTINGS", lambda: SaleCashboxHandlerSettings)
    """Settings."""
    sort = _v.string("SORT")
    """Position in the sorting order."""
    supports_ffd105 = _v.string("SUPPORTS_FFD105")


class SaleCashboxHandlerSettings(_v.View):
    """Settings."""

    __slots__ = ()
    print_url = _v.string("PRINT_URL")
    check_url = _v.string("CHECK_URL")
    config = _v.nested("CONFIG", lambda: SaleCashboxHandlerSettingsConfig)
    supports_ffd105 = _v.string("SUPPORTS_FFD105")


class SaleCashboxHandlerSettingsConfig(_v.View):
    __slots__ = ()
    auth = _v.nested("AUTH", lambda: SaleCashboxHandlerSettingsConfigField)
    company = _v.nested("COMPANY", lambda: SaleCashboxHandlerSettingsConfigField)
    interaction = _v.nested("INTERACTION", lambda: SaleCashboxHandlerSettingsConfigField)


class SaleCashboxHandlerSettingsConfigAuthItems(_v.View):
    __slots__ = ()
    login = _v.nested("LOGIN", lambda: SaleCashboxHandlerSettingsConfigAuthItemsLogin)
    password = _v.nested("PASSWORD", lambda: SaleCashboxHandlerSettingsConfigAuthItemsPassword)
    inn = _v.nested("INN", lambda: SaleCashboxHandlerSettingsConfigCompanyItemsInn)
    mode = _v.nested("MODE", lambda: SaleCashboxHandlerSettingsConfigInteractionItemsMode)


class SaleCashboxHandlerSettingsConfigAuthItemsLogin(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    required = _v.string("REQUIRED")
    """Whether it is required."""
    label = _v.string("LABEL")


class SaleCashboxHandlerSettingsConfigAuthItemsPassword(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    required = _v.string("REQUIRED")
    """Whether it is required."""
    label = _v.string("LABEL")


class SaleCashboxHandlerSettingsConfigCompanyItemsInn(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    required = _v.string("REQUIRED")
    """Whether it is required."""
    label = _v.string("LABEL")
    disabled = _v.string("DISABLED")
    multiple = _v.string("MULTIPLE")
    """Whether the field holds several values."""
    multiline = _v.string("MULTILINE")


class SaleCashboxHandlerSettingsConfigField(_v.View):
    __slots__ = ()
    label = _v.string("LABEL")
    items_ = _v.nested("ITEMS", lambda: SaleCashboxHandlerSettingsConfigAuthItems)
    """The records."""


class SaleCashboxHandlerSettingsConfigInteractionItemsMode(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    label = _v.string("LABEL")
    options = _v.nested(
        "OPTIONS", lambda: SaleCashboxHandlerSettingsConfigInteractionItemsModeOptions
    )
    """Options."""


class SaleCashboxHandlerSettingsConfigInteractionItemsModeOptions(_v.View):
    """Options."""

    __slots__ = ()
    active = _v.string("ACTIVE")
    test = _v.string("TEST")
