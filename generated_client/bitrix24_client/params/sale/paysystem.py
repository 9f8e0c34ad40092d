"""Parameters of ``sale.paysystem``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SalePaySystemHandlerSettingsParameterCheckoutData(TypedDict, total=False):
    ACTION_URI: str | float | Decimal | Literal[False] | None
    FIELDS: (
        Mapping[
            str, SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue | Mapping[str, Any]
        ]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue(TypedDict, total=False):
    CODE: (
        str
        | float
        | Decimal
        | Literal[False]
        | SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode
        | Mapping[str, Any]
        | Sequence[Any]
        | None
    )
    VISIBLE: Literal["Y", "N", False] | str | float | Decimal | None


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    INPUT: (
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterCodesValue(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    GROUP: str | float | Decimal | Literal[False] | None
    DEFAULT: (
        SalePaySystemHandlerSettingsParameterCodesValueDefault
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    INPUT: (
        SalePaySystemHandlerSettingsParameterCodesValueInput
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterCodesValueDefault(TypedDict, total=False):
    PROVIDER_KEY: (
        Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N", False]
        | str
        | float
        | Decimal
        | None
    )
    PROVIDER_VALUE: str | float | Decimal | Literal[False] | None


class SalePaySystemHandlerSettingsParameterCodesValueInput(TypedDict, total=False):
    STRING: Any
    ENUM: Any


class SalePaySystemHandlerSettingsParameterIframeData(TypedDict, total=False):
    ACTION_URI: str | float | Decimal | Literal[False] | None
    FIELDS: (
        Mapping[str, SalePaySystemHandlerSettingsParameterIframeDataFieldsValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValue(TypedDict, total=False):
    CODE: (
        str
        | float
        | Decimal
        | Literal[False]
        | SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode
        | Mapping[str, Any]
        | Sequence[Any]
        | None
    )
    VISIBLE: Literal["Y", "N", False] | str | float | Decimal | None


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    INPUT: (
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemAddSettings(TypedDict, total=False):
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
    CODES: Required[
        Mapping[str, SalePaysystemHandlerAddSettingsCodesValue | Mapping[str, Any]] | Sequence[Any]
    ]
    FORM_DATA: (
        SalePaysystemHandlerAddSettingsFormData | Mapping[str, Any] | str | Literal[False] | None
    )
    CHECKOUT_DATA: (
        SalePaysystemHandlerAddSettingsCheckoutData
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    IFRAME_DATA: (
        SalePaysystemHandlerAddSettingsIframeData | Mapping[str, Any] | str | Literal[False] | None
    )
    CLIENT_TYPE: Literal["b2c", "b2b"]
    CURRENCY: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsCheckoutData(TypedDict, total=False):
    ACTION_URI: Required[str | float | Decimal]
    FIELDS: (
        Mapping[str, SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue(TypedDict, total=False):
    CODE: Required[
        str
        | float
        | Decimal
        | SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode
        | Mapping[str, Any]
        | Sequence[Any]
    ]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    INPUT: (
        SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerAddSettingsCodesValue(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    GROUP: str | float | Decimal | Literal[False] | None
    DEFAULT: (
        SalePaysystemHandlerAddSettingsCodesValueDefault
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    INPUT: (
        SalePaysystemHandlerAddSettingsCodesValueInput
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsCodesValueDefault(TypedDict, total=False):
    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"]
    PROVIDER_VALUE: str | float | Decimal | Literal[False] | None


class SalePaysystemHandlerAddSettingsCodesValueInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]
    OPTIONS: SalePaysystemHandlerAddSettingsCodesValueInputOptions | Mapping[str, Any]


class SalePaysystemHandlerAddSettingsCodesValueInputOptions(TypedDict, total=False):
    """Options."""

    TEST: Any
    REGULAR: Any


class SalePaysystemHandlerAddSettingsFormData(TypedDict, total=False):
    ACTION_URI: Required[str | float | Decimal]
    METHOD: str | float | Decimal | Literal[False] | None
    FIELDS: (
        Mapping[str, SalePaysystemHandlerAddSettingsFormDataFieldsValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class SalePaysystemHandlerAddSettingsFormDataFieldsValue(TypedDict, total=False):
    CODE: Required[
        str
        | float
        | Decimal
        | SalePaysystemHandlerAddSettingsFormDataFieldsValueCode
        | Mapping[str, Any]
        | Sequence[Any]
    ]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCode(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    INPUT: (
        SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    TYPE: Any


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerAddSettingsIframeData(TypedDict, total=False):
    ACTION_URI: Required[str | float | Decimal]
    FIELDS: (
        Mapping[str, SalePaysystemHandlerAddSettingsIframeDataFieldsValue | Mapping[str, Any]]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsIframeDataFieldsValue(TypedDict, total=False):
    CODE: Required[
        str
        | float
        | Decimal
        | SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode
        | Mapping[str, Any]
        | Sequence[Any]
    ]
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    INPUT: (
        SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput(TypedDict, total=False):
    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    CODE: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        SalePaysystemHandlerUpdateFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None


class SalePaysystemHandlerUpdateFieldsSettings(TypedDict, total=False):
    CODES: (
        Mapping[str, SalePaySystemHandlerSettingsParameterCodesValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    FORM_DATA: SalePaysystemHandlerUpdateFieldsSettingsFormData | Mapping[str, Any]
    CHECKOUT_DATA: (
        SalePaySystemHandlerSettingsParameterCheckoutData
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    IFRAME_DATA: (
        SalePaySystemHandlerSettingsParameterIframeData
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    CLIENT_TYPE: Literal["b2c", "b2b", False] | str | float | Decimal | None
    CURRENCY: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormData(TypedDict, total=False):
    PARAMS: SalePaysystemHandlerUpdateFieldsSettingsFormDataParams | Mapping[str, Any]
    CODES: SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes | Mapping[str, Any]


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
    ID: int | str | Sequence[int | str] | Literal[False] | None


class SalePaysystemListOrder(TypedDict, total=False):
    SORT: str
    ID: str


class SalePaysystemSettingsUpdateSettingsValue(TypedDict, total=False):
    TYPE: str | float | Decimal | Literal[False] | None
    VALUE: str | float | Decimal | Literal[False] | None


class SalePaysystemUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    PERSON_TYPE_ID: int | str | Literal[False] | None
    BX_REST_HANDLER: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    LOGOTYPE: str | float | Decimal | Literal[False] | None
    NEW_WINDOW: Literal["Y", "N"]
    XML_ID: str | float | Decimal | Literal[False] | None
