"""Answers of ``sale.paysystem``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class SalePaySystemHandlerSettingsParameterClientType(StrEnum):
    B2C = "b2c"  # individuals
    B2B = "b2b"  # legal entities


class SalePaySystemHandlerSettingsParameterCodesValueDefaultProviderKey(StrEnum):
    ORDER = "ORDER"
    PROPERTY = "PROPERTY"
    PAYMENT = "PAYMENT"
    USER = "USER"
    VALUE_4 = "VALUE"
    Y_N = "Y\\N"


class SalePaysystemEncoding(StrEnum):
    WINDOWS_1251 = "windows-1251"
    UTF_8 = "utf-8"
    ISO_8859_1 = "iso-8859-1"


class SalePaysystemEntityRegistryType(StrEnum):
    ORDER = "ORDER"  # ORDER
    CRM_INVOICE = "CRM_INVOICE"  # value for CRM invoices
    CRM_QUOTE = "CRM_QUOTE"  # value for CRM estimates


class SalePaysystemIsCash(StrEnum):
    N = "N"  # cashless
    Y = "Y"  # cash
    A = "A"  # acquiring operation


class SalePaySystemHandlerSettingsParameter(_v.View):
    __slots__ = ()
    codes = _v.mapping("CODES", _k.Nested(lambda: SalePaySystemHandlerSettingsParameterCodesValue))
    form_data = _v.nested("FORM_DATA", lambda: SalePaySystemHandlerSettingsParameterFormData)
    checkout_data = _v.nested(
        "CHECKOUT_DATA", lambda: SalePaySystemHandlerSettingsParameterCheckoutData
    )
    iframe_data = _v.nested("IFRAME_DATA", lambda: SalePaySystemHandlerSettingsParameterIframeData)
    client_type = _v.choice("CLIENT_TYPE", SalePaySystemHandlerSettingsParameterClientType)
    currency = _v.array("CURRENCY", _k.STRING)
    """Code of the currency."""


class SalePaySystemHandlerSettingsParameterCheckoutData(_v.View):
    __slots__ = ()
    action_uri = _v.string("ACTION_URI")
    fields = _v.mapping(
        "FIELDS", _k.Nested(lambda: SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue)
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue(_v.View):
    __slots__ = ()
    code = _v.anything("CODE")
    """Symbolic code."""
    visible = _v.boolean("VISIBLE")


class SalePaySystemHandlerSettingsParameterCodesValue(_v.View):
    __slots__ = ()
    name = _v.string("NAME")
    """Name."""
    description = _v.string("DESCRIPTION")
    """Description."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    group = _v.string("GROUP")
    default = _v.nested("DEFAULT", lambda: SalePaySystemHandlerSettingsParameterCodesValueDefault)
    input = _v.nested("INPUT", lambda: SalePaySystemHandlerSettingsParameterCodesValueInput)


class SalePaySystemHandlerSettingsParameterCodesValueDefault(_v.View):
    __slots__ = ()
    provider_key = _v.choice(
        "PROVIDER_KEY", SalePaySystemHandlerSettingsParameterCodesValueDefaultProviderKey
    )
    provider_value = _v.string("PROVIDER_VALUE")


class SalePaySystemHandlerSettingsParameterCodesValueInput(_v.View):
    __slots__ = ()
    string = _v.anything("STRING")
    enum = _v.anything("ENUM")


class SalePaySystemHandlerSettingsParameterFormData(_v.View):
    __slots__ = ()
    action_uri = _v.string("ACTION_URI")
    method = _v.string("METHOD")
    fields = _v.mapping(
        "FIELDS", _k.Nested(lambda: SalePaySystemHandlerSettingsParameterFormDataFieldsValue)
    )
    params = _v.mapping("PARAMS", _k.ANY)


class SalePaySystemHandlerSettingsParameterFormDataFieldsValue(_v.View):
    __slots__ = ()
    code = _v.anything("CODE")
    """Symbolic code."""
    visible = _v.boolean("VISIBLE")


class SalePaySystemHandlerSettingsParameterIframeData(_v.View):
    __slots__ = ()
    action_uri = _v.string("ACTION_URI")
    fields = _v.mapping(
        "FIELDS", _k.Nested(lambda: SalePaySystemHandlerSettingsParameterIframeDataFieldsValue)
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValue(_v.View):
    __slots__ = ()
    code = _v.anything("CODE")
    """Symbolic code."""
    visible = _v.boolean("VISIBLE")


class SalePaysystem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    description = _v.string("DESCRIPTION")
    """Description."""
    xml_id = _v.string("XML_ID")
    """External id."""
    person_type_id = _v.integer("PERSON_TYPE_ID")
    """Id of the payer type."""
    action_file = _v.string("ACTION_FILE")
    active = _v.boolean("ACTIVE")
    entity_registry_type = _v.choice("ENTITY_REGISTRY_TYPE", SalePaysystemEntityRegistryType)
    new_window = _v.boolean("NEW_WINDOW")
    allow_edit_payment = _v.boolean("ALLOW_EDIT_PAYMENT")
    auto_change_1c = _v.boolean("AUTO_CHANGE_1C")
    can_print_check = _v.boolean("CAN_PRINT_CHECK")
    encoding = _v.choice("ENCODING", SalePaysystemEncoding)
    is_cash = _v.choice("IS_CASH", SalePaysystemIsCash)
    psa_name = _v.string("PSA_NAME")
    ps_mode = _v.string("PS_MODE")
    sort = _v.string("SORT")
    """Position in the sorting order."""
    tariff = _v.string("TARIFF")
    result_file = _v.anything("RESULT_FILE")
    have_payment = _v.string("HAVE_PAYMENT")
    have_action = _v.string("HAVE_ACTION")
    have_result = _v.string("HAVE_RESULT")
    have_prepay = _v.string("HAVE_PREPAY")
    have_price = _v.string("HAVE_PRICE")
    have_result_receive = _v.string("HAVE_RESULT_RECEIVE")


class SalePaysystemHandler(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    sort = _v.string("SORT")
    """Position in the sorting order."""
    settings = _v.nested("SETTINGS", lambda: SalePaySystemHandlerSettingsParameter)
    """Settings."""


class SalePaysystemSettings(_v.View):
    __slots__ = ()
    rest_service_id_iframe = _v.string("REST_SERVICE_ID_IFRAME")
    rest_service_key_iframe = _v.string("REST_SERVICE_KEY_IFRAME")
    ps_work_mode_iframe = _v.string("PS_WORK_MODE_IFRAME")


class SalePaysystemSettingsInvoice(_v.View):
    __slots__ = ()
    rest_service_id_iframe = _v.string("REST_SERVICE_ID_IFRAME")
    rest_service_key_iframe = _v.string("REST_SERVICE_KEY_IFRAME")
    ps_work_mode_iframe = _v.string("PS_WORK_MODE_IFRAME")


class SalePaysystemSettingsPayment(_v.View):
    __slots__ = ()
    rest_service_id_iframe = _v.string("REST_SERVICE_ID_IFRAME")
    rest_service_key_iframe = _v.string("REST_SERVICE_KEY_IFRAME")
    ps_work_mode_iframe = _v.string("PS_WORK_MODE_IFRAME")
