"""Parameters of ``sale.paysystem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SalePaySystemHandlerSettingsParameterCheckoutData(TypedDict, total=False):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: str
    FIELDS: Mapping[str, SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue]


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue(TypedDict, total=False):
    """Keys: CODE, VISIBLE."""

    CODE: str | SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode(TypedDict, total=False):
    """Keys: NAME, INPUT."""

    NAME: str
    """Name."""
    INPUT: SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterCodesValue(TypedDict, total=False):
    """Keys: NAME, DESCRIPTION, SORT, GROUP, DEFAULT, INPUT."""

    NAME: str
    """Name."""
    DESCRIPTION: str
    """Description."""
    SORT: int
    """Position in the sorting order."""
    GROUP: str
    DEFAULT: SalePaySystemHandlerSettingsParameterCodesValueDefault
    INPUT: SalePaySystemHandlerSettingsParameterCodesValueInput


class SalePaySystemHandlerSettingsParameterCodesValueDefault(TypedDict, total=False):
    """Keys: PROVIDER_KEY, PROVIDER_VALUE."""

    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"]
    PROVIDER_VALUE: str


class SalePaySystemHandlerSettingsParameterCodesValueInput(TypedDict, total=False):
    """Keys: STRING, ENUM."""

    STRING: Any
    ENUM: Any


class SalePaySystemHandlerSettingsParameterIframeData(TypedDict, total=False):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: str
    FIELDS: Mapping[str, SalePaySystemHandlerSettingsParameterIframeDataFieldsValue]


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValue(TypedDict, total=False):
    """Keys: CODE, VISIBLE."""

    CODE: str | SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode(TypedDict, total=False):
    """Keys: NAME, INPUT."""

    NAME: str
    """Name."""
    INPUT: SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemAddSettings(TypedDict, total=False):
    """Settings.

    Keys: REST_SERVICE_ID, REST_SERVICE_KEY, PAYMENT_ID."""

    REST_SERVICE_ID: SalePaysystemAddSettingsRestServiceId | Mapping[str, Any]
    REST_SERVICE_KEY: SalePaysystemAddSettingsRestServiceKey | Mapping[str, Any]
    PAYMENT_ID: SalePaysystemAddSettingsPaymentId | Mapping[str, Any]


class SalePaysystemAddSettingsPaymentId(TypedDict, total=False):
    """Keys: TYPE, VALUE."""

    TYPE: Any
    """Type."""
    VALUE: Any
    """Value."""


class SalePaysystemAddSettingsRestServiceId(TypedDict, total=False):
    """Keys: TYPE, VALUE."""

    TYPE: Any
    """Type."""
    VALUE: Any
    """Value."""


class SalePaysystemAddSettingsRestServiceKey(TypedDict, total=False):
    """Keys: TYPE, VALUE."""

    TYPE: Any
    """Type."""
    VALUE: Any
    """Value."""


class SalePaysystemHandlerAddSettings(TypedDict, total=False):
    """Settings.

    Keys: CODES, FORM_DATA, CHECKOUT_DATA, IFRAME_DATA, CLIENT_TYPE, CURRENCY."""

    CODES: Required[Mapping[str, SalePaysystemHandlerAddSettingsCodesValue]]
    FORM_DATA: SalePaysystemHandlerAddSettingsFormData
    CHECKOUT_DATA: SalePaysystemHandlerAddSettingsCheckoutData
    IFRAME_DATA: SalePaysystemHandlerAddSettingsIframeData
    CLIENT_TYPE: Literal["b2c", "b2b"]
    CURRENCY: Sequence[str]
    """Code of the currency."""


class SalePaysystemHandlerAddSettingsCheckoutData(TypedDict, total=False):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: Required[str]
    FIELDS: Mapping[str, SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue]
    """Values of the fields of the new record."""


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue(TypedDict, total=False):
    """Keys: CODE, VISIBLE."""

    CODE: Required[str | SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode]
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode(TypedDict, total=False):
    """Keys: NAME, INPUT."""

    NAME: str
    """Name."""
    INPUT: SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerAddSettingsCodesValue(TypedDict, total=False):
    """Keys: NAME, DESCRIPTION, SORT, GROUP, DEFAULT, INPUT."""

    NAME: str
    """Name."""
    DESCRIPTION: str
    """Description."""
    SORT: int | str
    """Position in the sorting order."""
    GROUP: str
    DEFAULT: SalePaysystemHandlerAddSettingsCodesValueDefault
    INPUT: SalePaysystemHandlerAddSettingsCodesValueInput


class SalePaysystemHandlerAddSettingsCodesValueDefault(TypedDict, total=False):
    """Keys: PROVIDER_KEY, PROVIDER_VALUE."""

    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"]
    PROVIDER_VALUE: str


class SalePaysystemHandlerAddSettingsCodesValueInput(TypedDict, total=False):
    """Keys: TYPE, OPTIONS."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]
    """Type."""
    OPTIONS: SalePaysystemHandlerAddSettingsCodesValueInputOptions | Mapping[str, Any]
    """Options."""


class SalePaysystemHandlerAddSettingsCodesValueInputOptions(TypedDict, total=False):
    """Options.

    Keys: TEST, REGULAR."""

    TEST: Any
    REGULAR: Any


class SalePaysystemHandlerAddSettingsFormData(TypedDict, total=False):
    """Keys: ACTION_URI, METHOD, FIELDS, PARAMS."""

    ACTION_URI: Required[str]
    METHOD: str
    FIELDS: Mapping[str, SalePaysystemHandlerAddSettingsFormDataFieldsValue]
    """Values of the fields of the new record."""
    PARAMS: Mapping[str, Any]
    """Further parameters of the call."""


class SalePaysystemHandlerAddSettingsFormDataFieldsValue(TypedDict, total=False):
    """Keys: CODE, VISIBLE."""

    CODE: Required[str | SalePaysystemHandlerAddSettingsFormDataFieldsValueCode | OtherKeys]
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCode(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, INPUT, TYPE."""

    NAME: str
    """Name."""
    INPUT: SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput
    TYPE: Any
    """Type."""


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]
    """Type."""


class SalePaysystemHandlerAddSettingsIframeData(TypedDict, total=False):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: Required[str]
    FIELDS: Mapping[str, SalePaysystemHandlerAddSettingsIframeDataFieldsValue]
    """Values of the fields of the new record."""


class SalePaysystemHandlerAddSettingsIframeDataFieldsValue(TypedDict, total=False):
    """Keys: CODE, VISIBLE."""

    CODE: Required[str | SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode]
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode(TypedDict, total=False):
    """Keys: NAME, INPUT."""

    NAME: str
    """Name."""
    INPUT: SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput(TypedDict, total=False):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, CODE, SETTINGS, SORT."""

    NAME: str
    """Name."""
    CODE: str
    """Symbolic code."""
    SETTINGS: SalePaysystemHandlerUpdateFieldsSettings
    """Settings."""
    SORT: int
    """Position in the sorting order."""


class SalePaysystemHandlerUpdateFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: CODES, FORM_DATA, CHECKOUT_DATA, IFRAME_DATA, CLIENT_TYPE, CURRENCY."""

    CODES: Mapping[str, SalePaySystemHandlerSettingsParameterCodesValue]
    FORM_DATA: SalePaysystemHandlerUpdateFieldsSettingsFormData
    CHECKOUT_DATA: SalePaySystemHandlerSettingsParameterCheckoutData
    IFRAME_DATA: SalePaySystemHandlerSettingsParameterIframeData
    CLIENT_TYPE: Literal["b2c", "b2b"]
    CURRENCY: Sequence[str]
    """Code of the currency."""


class SalePaysystemHandlerUpdateFieldsSettingsFormData(TypedDict, total=False):
    """Keys: PARAMS, CODES."""

    PARAMS: SalePaysystemHandlerUpdateFieldsSettingsFormDataParams | Mapping[str, Any]
    """Further parameters of the call."""
    CODES: SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes(TypedDict, total=False):
    """Keys: REST_SERVICE_ID_2, REST_SERVICE_KEY_2, PAYMENT_ID_2, PAYMENT_SHOULD_PAY_2,
    PS_CHANGE_STATUS_PAY_2, PAYMENT_BUYER_ID_2."""

    REST_SERVICE_ID_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceId2 | Mapping[str, Any]
    )
    REST_SERVICE_KEY_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceKey2 | Mapping[str, Any]
    )
    PAYMENT_ID_2: SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2 | OtherKeys
    PAYMENT_SHOULD_PAY_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2 | OtherKeys
    )
    PS_CHANGE_STATUS_PAY_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2 | OtherKeys
    )
    PAYMENT_BUYER_ID_2: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2 | OtherKeys
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, SORT, GROUP, DEFAULT."""

    NAME: Any
    """Name."""
    SORT: Any
    """Position in the sorting order."""
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2Default
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2Default(
    TypedDict, total=False
):
    """Keys: PROVIDER_KEY, PROVIDER_VALUE."""

    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, SORT, GROUP, DEFAULT."""

    NAME: Any
    """Name."""
    SORT: Any
    """Position in the sorting order."""
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2Default | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2Default(
    TypedDict, total=False
):
    """Keys: PROVIDER_KEY, PROVIDER_VALUE."""

    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, SORT, GROUP, DEFAULT."""

    NAME: Any
    """Name."""
    SORT: Any
    """Position in the sorting order."""
    GROUP: Any
    DEFAULT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2Default
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2Default(
    TypedDict, total=False
):
    """Keys: PROVIDER_KEY, PROVIDER_VALUE."""

    PROVIDER_KEY: Any
    PROVIDER_VALUE: Any


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, SORT, INPUT."""

    NAME: Any
    """Name."""
    SORT: Any
    """Position in the sorting order."""
    INPUT: (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2Input
        | Mapping[str, Any]
    )


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2Input(
    TypedDict, total=False
):
    """Keys: TYPE."""

    TYPE: Any
    """Type."""


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceId2(TypedDict, total=False):
    """Keys: NAME, DESCRIPTION, SORT."""

    NAME: Any
    """Name."""
    DESCRIPTION: Any
    """Description."""
    SORT: Any
    """Position in the sorting order."""


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceKey2(TypedDict, total=False):
    """Keys: NAME, DESCRIPTION, SORT."""

    NAME: Any
    """Name."""
    DESCRIPTION: Any
    """Description."""
    SORT: Any
    """Position in the sorting order."""


class SalePaysystemHandlerUpdateFieldsSettingsFormDataParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: serviceid, invoiceNumber, Sum, customer."""

    serviceid: Any
    invoiceNumber: Any
    Sum: Any
    customer: Any


class SalePaysystemListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID."""

    ID: int | Sequence[int] | None
    """Id of the record."""


class SalePaysystemListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT, ID."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]
    ID: Literal["ASC", "DESC", "asc", "desc"]


class SalePaysystemSettingsUpdateSettingsValue(TypedDict, total=False):
    """Keys: TYPE, VALUE."""

    TYPE: str
    """Type."""
    VALUE: str
    """Value."""


class SalePaysystemUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, DESCRIPTION, PERSON_TYPE_ID, BX_REST_HANDLER, ACTIVE, LOGOTYPE, NEW_WINDOW,
    XML_ID."""

    NAME: str
    """Name."""
    DESCRIPTION: str
    """Description."""
    PERSON_TYPE_ID: int
    """Id of the payer type."""
    BX_REST_HANDLER: str
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    LOGOTYPE: str
    NEW_WINDOW: Literal["Y", "N"]
    XML_ID: str
    """External id."""
