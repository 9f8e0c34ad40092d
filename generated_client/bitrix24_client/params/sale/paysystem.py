"""Parameters of ``sale.paysystem``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class SalePaySystemHandlerSettingsParameterCheckoutData(TypedDict, total=False):
    ACTION_URI: str | None
    FIELDS: (
        Mapping[str, SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue(TypedDict, total=False):
    CODE: (
        str
        | SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode
        | Sequence[Any]
        | None
    )
    VISIBLE: Literal["Y", "N"] | None


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode(TypedDict, total=False):
    NAME: str | None
    INPUT: (
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInputVariant1
        | SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInputVariant2
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInputVariant1(
    TypedDict, total=False
):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInputVariant2(
    TypedDict, total=False
):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterCodesValue(TypedDict, total=False):
    NAME: str | None
    DESCRIPTION: str | None
    SORT: int | str | None
    GROUP: str | None
    DEFAULT: SalePaySystemHandlerSettingsParameterCodesValueDefault | Sequence[Any] | None
    INPUT: (
        SalePaySystemHandlerSettingsParameterCodesValueInputVariant1
        | SalePaySystemHandlerSettingsParameterCodesValueInputVariant2
    )


class SalePaySystemHandlerSettingsParameterCodesValueDefault(TypedDict, total=False):
    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"] | None
    PROVIDER_VALUE: str | None


class SalePaySystemHandlerSettingsParameterCodesValueInputVariant1(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterCodesValueInputVariant2(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterIframeData(TypedDict, total=False):
    ACTION_URI: str | None
    FIELDS: (
        Mapping[str, SalePaySystemHandlerSettingsParameterIframeDataFieldsValue]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValue(TypedDict, total=False):
    CODE: (
        str | SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode | Sequence[Any] | None
    )
    VISIBLE: Literal["Y", "N"] | None


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode(TypedDict, total=False):
    NAME: str | None
    INPUT: (
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInputVariant1
        | SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInputVariant2
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInputVariant1(
    TypedDict, total=False
):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInputVariant2(
    TypedDict, total=False
):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemAddSettings(TypedDict, total=False):
    """Settings."""

    REST_SERVICE_ID: SalePaysystemAddSettingsRestServiceId | Mapping[str, Any]
    REST_SERVICE_KEY: SalePaysystemAddSettingsRestServiceKey | Mapping[str, Any]
    PAYMENT_ID: SalePaysystemAddSettingsPaymentId | Mapping[str, Any]


class SalePaysystemAddSettingsPaymentId(TypedDict, total=False):
    TYPE: Any
    VALUE: Any


class SalePaysystemAddSettingsRestServiceId(TypedDict, total=False):
    TYPE: Any
    VALUE: Any


class SalePaysystemAddSettingsRestServiceKey(TypedDict, total=False):
    TYPE: Any
    VALUE: Any


class SalePaysystemHandlerAddSettings(TypedDict, total=False):
    """Settings."""

    CODES: Required[Mapping[str, SalePaysystemHandlerAddSettingsCodesValue]]
    FORM_DATA: SalePaysystemHandlerAddSettingsFormData
    CHECKOUT_DATA: SalePaysystemHandlerAddSettingsCheckoutData
    IFRAME_DATA: SalePaysystemHandlerAddSettingsIframeData
    CLIENT_TYPE: Literal["b2c", "b2b"]
    CURRENCY: Sequence[str]


class SalePaysystemHandlerAddSettingsCheckoutData(TypedDict, total=False):
    ACTION_URI: Required[str]
    FIELDS: Mapping[str, SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue]


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue(TypedDict, total=False):
    CODE: Required[str | SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode(TypedDict, total=False):
    NAME: str
    INPUT: SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerAddSettingsCodesValue(TypedDict, total=False):
    NAME: str
    DESCRIPTION: str
    SORT: int | str
    GROUP: str
    DEFAULT: SalePaysystemHandlerAddSettingsCodesValueDefault
    INPUT: SalePaysystemHandlerAddSettingsCodesValueInput


class SalePaysystemHandlerAddSettingsCodesValueDefault(TypedDict, total=False):
    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"]
    PROVIDER_VALUE: str


class SalePaysystemHandlerAddSettingsCodesValueInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]
    OPTIONS: SalePaysystemHandlerAddSettingsCodesValueInputOptions | Mapping[str, Any]


class SalePaysystemHandlerAddSettingsCodesValueInputOptions(TypedDict, total=False):
    """Options."""

    TEST: Any
    REGULAR: Any


class SalePaysystemHandlerAddSettingsFormData(TypedDict, total=False):
    ACTION_URI: Required[str]
    METHOD: str
    FIELDS: Mapping[str, SalePaysystemHandlerAddSettingsFormDataFieldsValue]
    PARAMS: Mapping[str, Any]


class SalePaysystemHandlerAddSettingsFormDataFieldsValue(TypedDict, total=False):
    CODE: Required[str | SalePaysystemHandlerAddSettingsFormDataFieldsValueCode | Mapping[str, Any]]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCode(TypedDict, total=False):
    NAME: str
    INPUT: SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput
    TYPE: Any


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerAddSettingsIframeData(TypedDict, total=False):
    ACTION_URI: Required[str]
    FIELDS: Mapping[str, SalePaysystemHandlerAddSettingsIframeDataFieldsValue]


class SalePaysystemHandlerAddSettingsIframeDataFieldsValue(TypedDict, total=False):
    CODE: Required[str | SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode(TypedDict, total=False):
    NAME: str
    INPUT: SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    CODE: str
    SETTINGS: SalePaysystemHandlerUpdateFieldsSettings
    SORT: int


class SalePaysystemHandlerUpdateFieldsSettings(TypedDict, total=False):
    """Settings."""

    CODES: Mapping[str, SalePaySystemHandlerSettingsParameterCodesValue] | Sequence[Any] | None
    FORM_DATA: SalePaysystemHandlerUpdateFieldsSettingsFormData
    CHECKOUT_DATA: SalePaySystemHandlerSettingsParameterCheckoutData | Sequence[Any] | None
    IFRAME_DATA: SalePaySystemHandlerSettingsParameterIframeData | Sequence[Any] | None
    CLIENT_TYPE: Literal["b2c", "b2b"] | None
    CURRENCY: Sequence[str] | None


class SalePaysystemHandlerUpdateFieldsSettingsFormData(TypedDict, total=False):
    PARAMS: SalePaysystemHandlerUpdateFieldsSettingsFormDataParams | Mapping[str, Any]
    CODES: SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes(TypedDict, total=False):
    REST_SERVICE_ID_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceId2 | Mapping[str, Any]
    )
    REST_SERVICE_KEY_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceKey2 | Mapping[str, Any]
    )
    PAYMENT_ID_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2 | Mapping[str, Any]
    )
    PAYMENT_SHOULD_PAY_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2 | Mapping[str, Any]
    )
    PS_CHANGE_STATUS_PAY_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2 | Mapping[str, Any]
    )
    PAYMENT_BUYER_ID_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2 | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2(TypedDict, total=False):
    NAME: Any
    SORT: Any
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2Default
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2Default(
    TypedDict, total=False
):
    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2(TypedDict, total=False):
    NAME: Any
    SORT: Any
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2Default | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2Default(
    TypedDict, total=False
):
    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2(
    TypedDict, total=False
):
    NAME: Any
    SORT: Any
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2Default
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2Default(
    TypedDict, total=False
):
    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2(
    TypedDict, total=False
):
    NAME: Any
    SORT: Any
    INPUT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2Input
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2Input(
    TypedDict, total=False
):
    TYPE: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceId2(TypedDict, total=False):
    NAME: Any
    DESCRIPTION: Any
    SORT: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceKey2(TypedDict, total=False):
    NAME: Any
    DESCRIPTION: Any
    SORT: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataParams(TypedDict, total=False):
    """Further parameters of the call."""

    serviceid: Any
    invoiceNumber: Any
    Sum: Any
    customer: Any


class SalePaysystemListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | Sequence[int | str]


class SalePaysystemListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any
    ID: Any


class SalePaysystemSettingsUpdateSettingsValue(TypedDict, total=False):
    TYPE: str
    VALUE: str


class SalePaysystemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    DESCRIPTION: str
    PERSON_TYPE_ID: int
    BX_REST_HANDLER: str
    ACTIVE: Literal["Y", "N"]
    LOGOTYPE: str
    NEW_WINDOW: Literal["Y", "N"]
    XML_ID: str
