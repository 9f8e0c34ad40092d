"""Parameters of ``sale.paysystem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class SalePaySystemHandlerSettingsParameterCheckoutData(TypedDict, total=False, extra_items=Any):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: str | float | Decimal | Literal[False] | None
    """A text."""
    FIELDS: (
        Mapping[str, SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue | OtherKeys]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: CODE, VISIBLE."""

    CODE: (
        str
        | float
        | Decimal
        | Literal[False]
        | SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode
        | OtherKeys
        | Sequence[Any]
        | None
    )
    """Symbolic code."""
    VISIBLE: Literal["Y", "N", False] | str | float | Decimal | None
    """Whether it is shown."""


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, INPUT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    INPUT: (
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput(
    TypedDict, total=False, extra_items=Any
):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaySystemHandlerSettingsParameterCodesValue(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, DESCRIPTION, SORT, GROUP, DEFAULT, INPUT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    GROUP: str | float | Decimal | Literal[False] | None
    """A text."""
    DEFAULT: (
        SalePaySystemHandlerSettingsParameterCodesValueDefault
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    INPUT: (
        SalePaySystemHandlerSettingsParameterCodesValueInput
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterCodesValueDefault(
    TypedDict, total=False, extra_items=Any
):
    """Keys: PROVIDER_KEY, PROVIDER_VALUE."""

    PROVIDER_KEY: (
        Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N", False]
        | str
        | float
        | Decimal
        | None
    )
    PROVIDER_VALUE: str | float | Decimal | Literal[False] | None
    """A text."""


class SalePaySystemHandlerSettingsParameterCodesValueInput(TypedDict, total=False, extra_items=Any):
    """Keys: STRING, ENUM."""

    STRING: Any
    ENUM: Any


class SalePaySystemHandlerSettingsParameterIframeData(TypedDict, total=False, extra_items=Any):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: str | float | Decimal | Literal[False] | None
    """A text."""
    FIELDS: (
        Mapping[str, SalePaySystemHandlerSettingsParameterIframeDataFieldsValue | OtherKeys]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: CODE, VISIBLE."""

    CODE: (
        str
        | float
        | Decimal
        | Literal[False]
        | SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode
        | OtherKeys
        | Sequence[Any]
        | None
    )
    """Symbolic code."""
    VISIBLE: Literal["Y", "N", False] | str | float | Decimal | None
    """Whether it is shown."""


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, INPUT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    INPUT: (
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput(
    TypedDict, total=False, extra_items=Any
):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemAddSettings(TypedDict, total=False, extra_items=Any):
    """Keys: REST_SERVICE_ID, REST_SERVICE_KEY, PAYMENT_ID."""

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


class SalePaysystemHandlerAddSettings(TypedDict, total=False, extra_items=Any):
    """Keys: CODES, FORM_DATA, CHECKOUT_DATA, IFRAME_DATA, CLIENT_TYPE, CURRENCY."""

    CODES: Required[
        Mapping[str, SalePaysystemHandlerAddSettingsCodesValue | OtherKeys] | Sequence[Any]
    ]
    FORM_DATA: SalePaysystemHandlerAddSettingsFormData | OtherKeys | str | Literal[False] | None
    CHECKOUT_DATA: (
        SalePaysystemHandlerAddSettingsCheckoutData | OtherKeys | str | Literal[False] | None
    )
    IFRAME_DATA: SalePaysystemHandlerAddSettingsIframeData | OtherKeys | str | Literal[False] | None
    CLIENT_TYPE: Literal["b2c", "b2b"]
    CURRENCY: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Code of the currency."""


class SalePaysystemHandlerAddSettingsCheckoutData(TypedDict, total=False, extra_items=Any):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: Required[str | float | Decimal]
    """A text."""
    FIELDS: (
        Mapping[str, SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue | OtherKeys]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Values of the fields of the new record."""


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: CODE, VISIBLE."""

    CODE: Required[
        str
        | float
        | Decimal
        | SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode
        | OtherKeys
        | Sequence[Any]
    ]
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, INPUT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    INPUT: (
        SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput(
    TypedDict, total=False, extra_items=Any
):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerAddSettingsCodesValue(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, DESCRIPTION, SORT, GROUP, DEFAULT, INPUT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    GROUP: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DEFAULT: (
        SalePaysystemHandlerAddSettingsCodesValueDefault
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    INPUT: (
        SalePaysystemHandlerAddSettingsCodesValueInput
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsCodesValueDefault(TypedDict, total=False, extra_items=Any):
    """Keys: PROVIDER_KEY, PROVIDER_VALUE."""

    PROVIDER_KEY: Literal["ORDER", "PROPERTY", "PAYMENT", "USER", "VALUE", "Y\\N"]
    PROVIDER_VALUE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class SalePaysystemHandlerAddSettingsCodesValueInput(TypedDict, total=False, extra_items=Any):
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


class SalePaysystemHandlerAddSettingsFormData(TypedDict, total=False, extra_items=Any):
    """Keys: ACTION_URI, METHOD, FIELDS, PARAMS."""

    ACTION_URI: Required[str | float | Decimal]
    """A text."""
    METHOD: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    FIELDS: (
        Mapping[str, SalePaysystemHandlerAddSettingsFormDataFieldsValue | OtherKeys]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Values of the fields of the new record."""
    PARAMS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Further parameters of the call."""


class SalePaysystemHandlerAddSettingsFormDataFieldsValue(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, VISIBLE."""

    CODE: Required[
        str
        | float
        | Decimal
        | SalePaysystemHandlerAddSettingsFormDataFieldsValueCode
        | OtherKeys
        | Sequence[Any]
    ]
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCode(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, INPUT, TYPE."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    INPUT: (
        SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    TYPE: Any
    """Type."""


class SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput(
    TypedDict, total=False, extra_items=Any
):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]
    """Type."""


class SalePaysystemHandlerAddSettingsIframeData(TypedDict, total=False, extra_items=Any):
    """Keys: ACTION_URI, FIELDS."""

    ACTION_URI: Required[str | float | Decimal]
    """A text."""
    FIELDS: (
        Mapping[str, SalePaysystemHandlerAddSettingsIframeDataFieldsValue | OtherKeys]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Values of the fields of the new record."""


class SalePaysystemHandlerAddSettingsIframeDataFieldsValue(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, VISIBLE."""

    CODE: Required[
        str
        | float
        | Decimal
        | SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode
        | OtherKeys
        | Sequence[Any]
    ]
    """Symbolic code."""
    VISIBLE: Literal["Y", "N"]


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode(
    TypedDict, total=False, extra_items=Any
):
    """Keys: NAME, INPUT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    INPUT: (
        SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput(
    TypedDict, total=False, extra_items=Any
):
    """Keys: TYPE."""

    TYPE: Literal["STRING", "Y/N", "ENUM"]


class SalePaysystemHandlerUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, CODE, SETTINGS, SORT."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    SETTINGS: (
        SalePaysystemHandlerUpdateFieldsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""


class SalePaysystemHandlerUpdateFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: CODES, FORM_DATA, CHECKOUT_DATA, IFRAME_DATA, CLIENT_TYPE, CURRENCY."""

    CODES: (
        Mapping[str, SalePaySystemHandlerSettingsParameterCodesValue | OtherKeys]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    FORM_DATA: SalePaysystemHandlerUpdateFieldsSettingsFormData | OtherKeys
    CHECKOUT_DATA: (
        SalePaySystemHandlerSettingsParameterCheckoutData
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    IFRAME_DATA: (
        SalePaySystemHandlerSettingsParameterIframeData
        | OtherKeys
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
    """Code of the currency."""


class SalePaysystemHandlerUpdateFieldsSettingsFormData(TypedDict, total=False, extra_items=Any):
    """Keys: PARAMS, CODES."""

    PARAMS: SalePaysystemHandlerUpdateFieldsSettingsFormDataParams | Mapping[str, Any]
    """Further parameters of the call."""
    CODES: SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes | OtherKeys


class SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes(
    TypedDict, total=False, extra_items=Any
):
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
    """Keys: ID."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class SalePaysystemListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: SORT, ID."""

    SORT: str
    """The direction of an order."""
    ID: str
    """The direction of an order."""


class SalePaysystemSettingsUpdateSettingsValue(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, VALUE."""

    TYPE: str | float | Decimal | Literal[False] | None
    """Type."""
    VALUE: str | float | Decimal | Literal[False] | None
    """Value."""


class SalePaysystemUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, DESCRIPTION, PERSON_TYPE_ID, BX_REST_HANDLER, ACTIVE, LOGOTYPE, NEW_WINDOW,
    XML_ID."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    PERSON_TYPE_ID: int | str | Literal[False] | None
    """Id of the payer type."""
    BX_REST_HANDLER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    LOGOTYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    NEW_WINDOW: Literal["Y", "N"]
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
