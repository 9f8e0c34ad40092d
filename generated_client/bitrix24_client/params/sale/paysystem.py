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
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput | Sequence[Any] | None
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N"] | None


class SalePaySystemHandlerSettingsParameterCodesValue(TypedDict, total=False):
    NAME: str | None
    DESCRIPTION: str | None
    SORT: int | str | None
    GROUP: str | None
    DEFAULT: SalePaySystemHandlerSettingsParameterCodesValueDefault | Sequence[Any] | None
    INPUT: SalePaySystemHandlerSettingsParameterCodesValueInput | Sequence[Any] | None


class SalePaySystemHandlerSettingsParameterCodesValueDefault(TypedDict, total=False):
    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"] | None
    PROVIDER_VALUE: str | None


class SalePaySystemHandlerSettingsParameterCodesValueInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"] | None


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
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput | Sequence[Any] | None
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N"] | None


class SalePaysystemAddRequestSettings(TypedDict, total=False):
    """Settings."""

    REST_SERVICE_ID: SalePaysystemAddRequestSettingsRestServiceId | Mapping[str, Any]
    REST_SERVICE_KEY: SalePaysystemAddRequestSettingsRestServiceKey | Mapping[str, Any]
    PAYMENT_ID: SalePaysystemAddRequestSettingsPaymentId | Mapping[str, Any]


class SalePaysystemAddRequestSettingsPaymentId(TypedDict, total=False):
    TYPE: Any
    VALUE: Any


class SalePaysystemAddRequestSettingsRestServiceId(TypedDict, total=False):
    TYPE: Any
    VALUE: Any


class SalePaysystemAddRequestSettingsRestServiceKey(TypedDict, total=False):
    TYPE: Any
    VALUE: Any


class SalePaysystemHandlerAddRequestSettings(TypedDict, total=False):
    """Settings."""

    CODES: Required[Mapping[str, SalePaysystemHandlerAddRequestSettingsCodesValue]]
    FORM_DATA: SalePaysystemHandlerAddRequestSettingsFormData
    CHECKOUT_DATA: SalePaysystemHandlerAddRequestSettingsCheckoutData
    IFRAME_DATA: SalePaysystemHandlerAddRequestSettingsIframeData
    CLIENT_TYPE: Literal["b2c", "b2b"]
    CURRENCY: Sequence[str]


class SalePaysystemHandlerAddRequestSettingsCheckoutData(TypedDict, total=False):
    ACTION_URI: Required[str]
    FIELDS: Mapping[str, SalePaysystemHandlerAddRequestSettingsCheckoutDataFieldsValue]


class SalePaysystemHandlerAddRequestSettingsCheckoutDataFieldsValue(TypedDict, total=False):
    CODE: Required[str | SalePaysystemHandlerAddRequestSettingsCheckoutDataFieldsValueCode]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddRequestSettingsCheckoutDataFieldsValueCode(TypedDict, total=False):
    NAME: str
    INPUT: SalePaysystemHandlerAddRequestSettingsCheckoutDataFieldsValueCodeInput


class SalePaysystemHandlerAddRequestSettingsCheckoutDataFieldsValueCodeInput(
    TypedDict, total=False
):
    TYPE: Literal["STRING", "Y/N"]


class SalePaysystemHandlerAddRequestSettingsCodesValue(TypedDict, total=False):
    NAME: str
    DESCRIPTION: str
    SORT: int | str
    GROUP: str
    DEFAULT: SalePaysystemHandlerAddRequestSettingsCodesValueDefault
    INPUT: SalePaysystemHandlerAddRequestSettingsCodesValueInput


class SalePaysystemHandlerAddRequestSettingsCodesValueDefault(TypedDict, total=False):
    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"]
    PROVIDER_VALUE: str


class SalePaysystemHandlerAddRequestSettingsCodesValueInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]
    OPTIONS: SalePaysystemHandlerAddRequestSettingsCodesValueInputOptions | Mapping[str, Any]


class SalePaysystemHandlerAddRequestSettingsCodesValueInputOptions(TypedDict, total=False):
    """Options."""

    TEST: Any
    REGULAR: Any


class SalePaysystemHandlerAddRequestSettingsFormData(TypedDict, total=False):
    ACTION_URI: Required[str]
    METHOD: str
    FIELDS: Mapping[str, SalePaysystemHandlerAddRequestSettingsFormDataFieldsValue]
    PARAMS: Mapping[str, Any]


class SalePaysystemHandlerAddRequestSettingsFormDataFieldsValue(TypedDict, total=False):
    CODE: Required[
        str | SalePaysystemHandlerAddRequestSettingsFormDataFieldsValueCode | Mapping[str, Any]
    ]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddRequestSettingsFormDataFieldsValueCode(TypedDict, total=False):
    NAME: str
    INPUT: SalePaysystemHandlerAddRequestSettingsFormDataFieldsValueCodeInput
    TYPE: Any


class SalePaysystemHandlerAddRequestSettingsFormDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N"]


class SalePaysystemHandlerAddRequestSettingsIframeData(TypedDict, total=False):
    ACTION_URI: Required[str]
    FIELDS: Mapping[str, SalePaysystemHandlerAddRequestSettingsIframeDataFieldsValue]


class SalePaysystemHandlerAddRequestSettingsIframeDataFieldsValue(TypedDict, total=False):
    CODE: Required[str | SalePaysystemHandlerAddRequestSettingsIframeDataFieldsValueCode]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddRequestSettingsIframeDataFieldsValueCode(TypedDict, total=False):
    NAME: str
    INPUT: SalePaysystemHandlerAddRequestSettingsIframeDataFieldsValueCodeInput


class SalePaysystemHandlerAddRequestSettingsIframeDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N"]


class SalePaysystemHandlerUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    CODE: str
    SETTINGS: SalePaysystemHandlerUpdateRequestFieldsSettings
    SORT: int


class SalePaysystemHandlerUpdateRequestFieldsSettings(TypedDict, total=False):
    """Settings."""

    CODES: Mapping[str, SalePaySystemHandlerSettingsParameterCodesValue] | Sequence[Any] | None
    FORM_DATA: SalePaysystemHandlerUpdateRequestFieldsSettingsFormData
    CHECKOUT_DATA: SalePaySystemHandlerSettingsParameterCheckoutData | Sequence[Any] | None
    IFRAME_DATA: SalePaySystemHandlerSettingsParameterIframeData | Sequence[Any] | None
    CLIENT_TYPE: Literal["b2c", "b2b"] | None
    CURRENCY: Sequence[str] | None


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormData(TypedDict, total=False):
    PARAMS: SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataParams | Mapping[str, Any]
    CODES: SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodes


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodes(TypedDict, total=False):
    REST_SERVICE_ID_2: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesRestServiceId2
        | Mapping[str, Any]
    )
    REST_SERVICE_KEY_2: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesRestServiceKey2
        | Mapping[str, Any]
    )
    PAYMENT_ID_2: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentId2 | Mapping[str, Any]
    )
    PAYMENT_SHOULD_PAY_2: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentShouldPay2
        | Mapping[str, Any]
    )
    PS_CHANGE_STATUS_PAY_2: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPsChangeStatusPay2
        | Mapping[str, Any]
    )
    PAYMENT_BUYER_ID_2: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentBuyerId2
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentBuyerId2(
    TypedDict, total=False
):
    NAME: Any
    SORT: Any
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentBuyerId2Default
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentBuyerId2Default(
    TypedDict, total=False
):
    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentId2(
    TypedDict, total=False
):
    NAME: Any
    SORT: Any
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentId2Default
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentId2Default(
    TypedDict, total=False
):
    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentShouldPay2(
    TypedDict, total=False
):
    NAME: Any
    SORT: Any
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentShouldPay2Default
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPaymentShouldPay2Default(
    TypedDict, total=False
):
    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPsChangeStatusPay2(
    TypedDict, total=False
):
    NAME: Any
    SORT: Any
    INPUT: (
        SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPsChangeStatusPay2Input
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesPsChangeStatusPay2Input(
    TypedDict, total=False
):
    TYPE: Any


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesRestServiceId2(
    TypedDict, total=False
):
    NAME: Any
    DESCRIPTION: Any
    SORT: Any


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataCodesRestServiceKey2(
    TypedDict, total=False
):
    NAME: Any
    DESCRIPTION: Any
    SORT: Any


class SalePaysystemHandlerUpdateRequestFieldsSettingsFormDataParams(TypedDict, total=False):
    """Further parameters of the call."""

    serviceid: Any
    invoiceNumber: Any
    Sum: Any
    customer: Any


class SalePaysystemListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: Any


class SalePaysystemListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any
    ID: Any


class SalePaysystemSettingsUpdateRequestSettingsValue(TypedDict, total=False):
    TYPE: str
    VALUE: str


class SalePaysystemUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    DESCRIPTION: str
    PERSON_TYPE_ID: int
    BX_REST_HANDLER: str
    ACTIVE: Literal["Y", "N"]
    LOGOTYPE: str
    NEW_WINDOW: Literal["Y", "N"]
    XML_ID: str
