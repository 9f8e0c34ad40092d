"""Parameters of ``crm.requisite``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class CrmRequisiteAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE_ID, ENTITY_ID, PRESET_ID, NAME, CODE, XML_ID, ORIGINATOR_ID, ACTIVE,
    ADDRESS_ONLY, SORT, RQ_NAME, RQ_FIRST_NAME, RQ_LAST_NAME, RQ_SECOND_NAME, RQ_COMPANY_ID,
    RQ_COMPANY_NAME, RQ_COMPANY_FULL_NAME, RQ_COMPANY_REG_DATE, RQ_DIRECTOR, RQ_ACCOUNTANT,
    RQ_CEO_NAME, RQ_CEO_WORK_POS, RQ_CONTACT, RQ_EMAIL, RQ_PHONE, RQ_FAX, RQ_IDENT_TYPE,
    RQ_IDENT_DOC, RQ_IDENT_DOC_SER, RQ_IDENT_DOC_NUM, RQ_IDENT_DOC_PERS_NUM, RQ_IDENT_DOC_DATE,
    RQ_IDENT_DOC_ISSUED_BY, RQ_IDENT_DOC_DEP_CODE, RQ_INN, RQ_KPP, RQ_USRLE, RQ_IFNS, RQ_OGRN,
    RQ_OGRNIP, RQ_OKPO, RQ_OKTMO, RQ_OKVED, RQ_EDRPOU, RQ_DRFO, RQ_KBE, RQ_IIN, RQ_BIN,
    RQ_ST_CERT_SER, RQ_ST_CERT_NUM, RQ_ST_CERT_DATE, RQ_VAT_PAYER, RQ_VAT_ID, RQ_VAT_CERT_SER,
    RQ_VAT_CERT_NUM, RQ_VAT_CERT_DATE, RQ_RESIDENCE_COUNTRY, RQ_BASE_DOC, RQ_REGON, RQ_KRS,
    RQ_PESEL, RQ_LEGAL_FORM, RQ_SIRET, RQ_SIREN, RQ_CAPITAL, RQ_RCS, RQ_CNPJ, RQ_STATE_REG,
    RQ_MNPL_REG, RQ_CPF."""

    ENTITY_TYPE_ID: Required[Literal[3, 4, "3", "4"]]
    """Id of the type of object."""
    ENTITY_ID: Required[int | str]
    """Id or code of the object that it belongs to."""
    PRESET_ID: Required[int | str]
    """A whole number, or its digits."""
    NAME: Required[str | float | Decimal]
    """Name."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    RQ_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_FIRST_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_LAST_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SECOND_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_FULL_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_REG_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_DIRECTOR: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACCOUNTANT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CEO_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CEO_WORK_POS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CONTACT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_EMAIL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_PHONE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_FAX: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_SER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_PERS_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_ISSUED_BY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_DEP_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_INN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_KPP: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_USRLE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IFNS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OGRN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OGRNIP: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OKPO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OKTMO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OKVED: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_EDRPOU: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_DRFO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_KBE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IIN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BIN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ST_CERT_SER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ST_CERT_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ST_CERT_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_PAYER: Literal["Y", "N"]
    RQ_VAT_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_CERT_SER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_CERT_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_CERT_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_RESIDENCE_COUNTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BASE_DOC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_REGON: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_KRS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_PESEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_LEGAL_FORM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SIRET: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SIREN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CAPITAL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_RCS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CNPJ: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_STATE_REG: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_MNPL_REG: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CPF: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmRequisiteBankdetailAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_ID, COUNTRY_ID, NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR,
    RQ_BANK_CODE, RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME,
    RQ_ACC_NUM, RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN,
    RQ_SWIFT, RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    ENTITY_ID: Required[int | str]
    """Id or code of the object that it belongs to."""
    COUNTRY_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    NAME: Required[str | float | Decimal]
    """Name."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    RQ_BANK_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BANK_ADDR: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BANK_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BANK_ROUTE_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BIK: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CODEB: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CODEG: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_RIB: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_MFO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_AGENCY_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IIK: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_CURRENCY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COR_ACC_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IBAN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SWIFT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BIC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""


class CrmRequisiteBankdetailListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ENTITY_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR, RQ_BANK_CODE,
    RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME, RQ_ACC_NUM,
    RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN, RQ_SWIFT,
    RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    ENTITY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""
    COUNTRY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_CREATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    DATE_MODIFY: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    CREATED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFY_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Active records only or inactive ones only."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    RQ_BANK_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_BANK_ADDR: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_BANK_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_BANK_ROUTE_NUM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_BIK: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CODEB: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CODEG: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_RIB: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_MFO: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ACC_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ACC_NUM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ACC_TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_AGENCY_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IIK: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ACC_CURRENCY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_COR_ACC_NUM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IBAN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_SWIFT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_BIC: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    COMMENTS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Comment."""
    ORIGINATOR_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Source that it came from."""


class CrmRequisiteBankdetailListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ENTITY_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR, RQ_BANK_CODE,
    RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME, RQ_ACC_NUM,
    RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN, RQ_SWIFT,
    RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    ID: str
    """The direction of an order."""
    ENTITY_ID: str
    """The direction of an order."""
    COUNTRY_ID: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_MODIFY: str
    """The direction of an order."""
    CREATED_BY_ID: str
    """The direction of an order."""
    MODIFY_BY_ID: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    CODE: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    RQ_BANK_NAME: str
    """The direction of an order."""
    RQ_BANK_ADDR: str
    """The direction of an order."""
    RQ_BANK_CODE: str
    """The direction of an order."""
    RQ_BANK_ROUTE_NUM: str
    """The direction of an order."""
    RQ_BIK: str
    """The direction of an order."""
    RQ_CODEB: str
    """The direction of an order."""
    RQ_CODEG: str
    """The direction of an order."""
    RQ_RIB: str
    """The direction of an order."""
    RQ_MFO: str
    """The direction of an order."""
    RQ_ACC_NAME: str
    """The direction of an order."""
    RQ_ACC_NUM: str
    """The direction of an order."""
    RQ_ACC_TYPE: str
    """The direction of an order."""
    RQ_AGENCY_NAME: str
    """The direction of an order."""
    RQ_IIK: str
    """The direction of an order."""
    RQ_ACC_CURRENCY: str
    """The direction of an order."""
    RQ_COR_ACC_NUM: str
    """The direction of an order."""
    RQ_IBAN: str
    """The direction of an order."""
    RQ_SWIFT: str
    """The direction of an order."""
    RQ_BIC: str
    """The direction of an order."""
    COMMENTS: str
    """The direction of an order."""
    ORIGINATOR_ID: str
    """The direction of an order."""


class CrmRequisiteBankdetailUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR, RQ_BANK_CODE,
    RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME, RQ_ACC_NUM,
    RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN, RQ_SWIFT,
    RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    RQ_BANK_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BANK_ADDR: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BANK_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BANK_ROUTE_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BIK: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CODEB: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CODEG: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_RIB: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_MFO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_AGENCY_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IIK: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACC_CURRENCY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COR_ACC_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IBAN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SWIFT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BIC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""


class CrmRequisiteLinkListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE_ID, ENTITY_ID, REQUISITE_ID, BANK_DETAIL_ID, MC_REQUISITE_ID,
    MC_BANK_DETAIL_ID."""

    ENTITY_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of object."""
    ENTITY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""
    REQUISITE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    BANK_DETAIL_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    MC_REQUISITE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    MC_BANK_DETAIL_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CrmRequisiteLinkListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE_ID, ENTITY_ID, REQUISITE_ID, BANK_DETAIL_ID, MC_REQUISITE_ID,
    MC_BANK_DETAIL_ID."""

    ENTITY_TYPE_ID: str
    """The direction of an order."""
    ENTITY_ID: str
    """The direction of an order."""
    REQUISITE_ID: str
    """The direction of an order."""
    BANK_DETAIL_ID: str
    """The direction of an order."""
    MC_REQUISITE_ID: str
    """The direction of an order."""
    MC_BANK_DETAIL_ID: str
    """The direction of an order."""


class CrmRequisiteLinkRegisterFields(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE_ID, ENTITY_ID, REQUISITE_ID, BANK_DETAIL_ID, MC_REQUISITE_ID,
    MC_BANK_DETAIL_ID."""

    ENTITY_TYPE_ID: Required[int | str]
    """Id of the type of object."""
    ENTITY_ID: Required[int | str]
    """Id or code of the object that it belongs to."""
    REQUISITE_ID: Required[int | str]
    """A whole number, or its digits."""
    BANK_DETAIL_ID: Required[int | str]
    """A whole number, or its digits."""
    MC_REQUISITE_ID: Required[int | str]
    """A whole number, or its digits."""
    MC_BANK_DETAIL_ID: Required[int | str]
    """A whole number, or its digits."""


class CrmRequisiteListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ENTITY_TYPE_ID, ENTITY_ID, PRESET_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID,
    MODIFY_BY_ID, NAME, CODE, XML_ID, ORIGINATOR_ID, ACTIVE, ADDRESS_ONLY, SORT, RQ_NAME,
    RQ_FIRST_NAME, RQ_LAST_NAME, RQ_SECOND_NAME, RQ_COMPANY_ID, RQ_COMPANY_NAME,
    RQ_COMPANY_FULL_NAME, RQ_COMPANY_REG_DATE, RQ_DIRECTOR, RQ_ACCOUNTANT, RQ_CEO_NAME,
    RQ_CEO_WORK_POS, RQ_CONTACT, RQ_EMAIL, RQ_PHONE, RQ_FAX, RQ_IDENT_TYPE, RQ_IDENT_DOC,
    RQ_IDENT_DOC_SER, RQ_IDENT_DOC_NUM, RQ_IDENT_DOC_PERS_NUM, RQ_IDENT_DOC_DATE,
    RQ_IDENT_DOC_ISSUED_BY, RQ_IDENT_DOC_DEP_CODE, RQ_INN, RQ_KPP, RQ_USRLE, RQ_IFNS, RQ_OGRN,
    RQ_OGRNIP, RQ_OKPO, RQ_OKTMO, RQ_OKVED, RQ_EDRPOU, RQ_DRFO, RQ_KBE, RQ_IIN, RQ_BIN,
    RQ_ST_CERT_SER, RQ_ST_CERT_NUM, RQ_ST_CERT_DATE, RQ_VAT_PAYER, RQ_VAT_ID, RQ_VAT_CERT_SER,
    RQ_VAT_CERT_NUM, RQ_VAT_CERT_DATE, RQ_RESIDENCE_COUNTRY, RQ_BASE_DOC, RQ_REGON, RQ_KRS,
    RQ_PESEL, RQ_LEGAL_FORM, RQ_SIRET, RQ_SIREN, RQ_CAPITAL, RQ_RCS, RQ_CNPJ, RQ_STATE_REG,
    RQ_MNPL_REG, RQ_CPF."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    ENTITY_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of object."""
    ENTITY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""
    PRESET_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_CREATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    DATE_MODIFY: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    CREATED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFY_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    ORIGINATOR_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Source that it came from."""
    ACTIVE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Active records only or inactive ones only."""
    ADDRESS_ONLY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    RQ_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_FIRST_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_LAST_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_SECOND_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_COMPANY_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_COMPANY_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_COMPANY_FULL_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_COMPANY_REG_DATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_DIRECTOR: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ACCOUNTANT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CEO_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CEO_WORK_POS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CONTACT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_EMAIL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_PHONE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_FAX: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_DOC: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_DOC_SER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_DOC_NUM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_DOC_PERS_NUM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_DOC_DATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_DOC_ISSUED_BY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IDENT_DOC_DEP_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_INN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_KPP: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_USRLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IFNS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_OGRN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_OGRNIP: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_OKPO: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_OKTMO: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_OKVED: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_EDRPOU: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_DRFO: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_KBE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_IIN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_BIN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ST_CERT_SER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ST_CERT_NUM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_ST_CERT_DATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_VAT_PAYER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_VAT_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_VAT_CERT_SER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_VAT_CERT_NUM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_VAT_CERT_DATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_RESIDENCE_COUNTRY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_BASE_DOC: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_REGON: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_KRS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_PESEL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_LEGAL_FORM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_SIRET: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_SIREN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CAPITAL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_RCS: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CNPJ: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_STATE_REG: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_MNPL_REG: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RQ_CPF: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CrmRequisiteListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ENTITY_TYPE_ID, ENTITY_ID, PRESET_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID,
    MODIFY_BY_ID, NAME, CODE, XML_ID, ORIGINATOR_ID, ACTIVE, ADDRESS_ONLY, SORT, RQ_NAME,
    RQ_FIRST_NAME, RQ_LAST_NAME, RQ_SECOND_NAME, RQ_COMPANY_ID, RQ_COMPANY_NAME,
    RQ_COMPANY_FULL_NAME, RQ_COMPANY_REG_DATE, RQ_DIRECTOR, RQ_ACCOUNTANT, RQ_CEO_NAME,
    RQ_CEO_WORK_POS, RQ_CONTACT, RQ_EMAIL, RQ_PHONE, RQ_FAX, RQ_IDENT_TYPE, RQ_IDENT_DOC,
    RQ_IDENT_DOC_SER, RQ_IDENT_DOC_NUM, RQ_IDENT_DOC_PERS_NUM, RQ_IDENT_DOC_DATE,
    RQ_IDENT_DOC_ISSUED_BY, RQ_IDENT_DOC_DEP_CODE, RQ_INN, RQ_KPP, RQ_USRLE, RQ_IFNS, RQ_OGRN,
    RQ_OGRNIP, RQ_OKPO, RQ_OKTMO, RQ_OKVED, RQ_EDRPOU, RQ_DRFO, RQ_KBE, RQ_IIN, RQ_BIN,
    RQ_ST_CERT_SER, RQ_ST_CERT_NUM, RQ_ST_CERT_DATE, RQ_VAT_PAYER, RQ_VAT_ID, RQ_VAT_CERT_SER,
    RQ_VAT_CERT_NUM, RQ_VAT_CERT_DATE, RQ_RESIDENCE_COUNTRY, RQ_BASE_DOC, RQ_REGON, RQ_KRS,
    RQ_PESEL, RQ_LEGAL_FORM, RQ_SIRET, RQ_SIREN, RQ_CAPITAL, RQ_RCS, RQ_CNPJ, RQ_STATE_REG,
    RQ_MNPL_REG, RQ_CPF."""

    ID: str
    """The direction of an order."""
    ENTITY_TYPE_ID: str
    """The direction of an order."""
    ENTITY_ID: str
    """The direction of an order."""
    PRESET_ID: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_MODIFY: str
    """The direction of an order."""
    CREATED_BY_ID: str
    """The direction of an order."""
    MODIFY_BY_ID: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    CODE: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    ORIGINATOR_ID: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    ADDRESS_ONLY: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    RQ_NAME: str
    """The direction of an order."""
    RQ_FIRST_NAME: str
    """The direction of an order."""
    RQ_LAST_NAME: str
    """The direction of an order."""
    RQ_SECOND_NAME: str
    """The direction of an order."""
    RQ_COMPANY_ID: str
    """The direction of an order."""
    RQ_COMPANY_NAME: str
    """The direction of an order."""
    RQ_COMPANY_FULL_NAME: str
    """The direction of an order."""
    RQ_COMPANY_REG_DATE: str
    """The direction of an order."""
    RQ_DIRECTOR: str
    """The direction of an order."""
    RQ_ACCOUNTANT: str
    """The direction of an order."""
    RQ_CEO_NAME: str
    """The direction of an order."""
    RQ_CEO_WORK_POS: str
    """The direction of an order."""
    RQ_CONTACT: str
    """The direction of an order."""
    RQ_EMAIL: str
    """The direction of an order."""
    RQ_PHONE: str
    """The direction of an order."""
    RQ_FAX: str
    """The direction of an order."""
    RQ_IDENT_TYPE: str
    """The direction of an order."""
    RQ_IDENT_DOC: str
    """The direction of an order."""
    RQ_IDENT_DOC_SER: str
    """The direction of an order."""
    RQ_IDENT_DOC_NUM: str
    """The direction of an order."""
    RQ_IDENT_DOC_PERS_NUM: str
    """The direction of an order."""
    RQ_IDENT_DOC_DATE: str
    """The direction of an order."""
    RQ_IDENT_DOC_ISSUED_BY: str
    """The direction of an order."""
    RQ_IDENT_DOC_DEP_CODE: str
    """The direction of an order."""
    RQ_INN: str
    """The direction of an order."""
    RQ_KPP: str
    """The direction of an order."""
    RQ_USRLE: str
    """The direction of an order."""
    RQ_IFNS: str
    """The direction of an order."""
    RQ_OGRN: str
    """The direction of an order."""
    RQ_OGRNIP: str
    """The direction of an order."""
    RQ_OKPO: str
    """The direction of an order."""
    RQ_OKTMO: str
    """The direction of an order."""
    RQ_OKVED: str
    """The direction of an order."""
    RQ_EDRPOU: str
    """The direction of an order."""
    RQ_DRFO: str
    """The direction of an order."""
    RQ_KBE: str
    """The direction of an order."""
    RQ_IIN: str
    """The direction of an order."""
    RQ_BIN: str
    """The direction of an order."""
    RQ_ST_CERT_SER: str
    """The direction of an order."""
    RQ_ST_CERT_NUM: str
    """The direction of an order."""
    RQ_ST_CERT_DATE: str
    """The direction of an order."""
    RQ_VAT_PAYER: str
    """The direction of an order."""
    RQ_VAT_ID: str
    """The direction of an order."""
    RQ_VAT_CERT_SER: str
    """The direction of an order."""
    RQ_VAT_CERT_NUM: str
    """The direction of an order."""
    RQ_VAT_CERT_DATE: str
    """The direction of an order."""
    RQ_RESIDENCE_COUNTRY: str
    """The direction of an order."""
    RQ_BASE_DOC: str
    """The direction of an order."""
    RQ_REGON: str
    """The direction of an order."""
    RQ_KRS: str
    """The direction of an order."""
    RQ_PESEL: str
    """The direction of an order."""
    RQ_LEGAL_FORM: str
    """The direction of an order."""
    RQ_SIRET: str
    """The direction of an order."""
    RQ_SIREN: str
    """The direction of an order."""
    RQ_CAPITAL: str
    """The direction of an order."""
    RQ_RCS: str
    """The direction of an order."""
    RQ_CNPJ: str
    """The direction of an order."""
    RQ_STATE_REG: str
    """The direction of an order."""
    RQ_MNPL_REG: str
    """The direction of an order."""
    RQ_CPF: str
    """The direction of an order."""


class CrmRequisitePresetAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE_ID, COUNTRY_ID, NAME, XML_ID, ACTIVE, SORT."""

    ENTITY_TYPE_ID: Required[int | str]
    """Id of the type of object."""
    COUNTRY_ID: Required[int | str]
    """A whole number, or its digits."""
    NAME: Required[str | float | Decimal]
    """Name."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmRequisitePresetFieldAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: FIELD_NAME, FIELD_TITLE, SORT, IN_SHORT_LIST."""

    FIELD_NAME: Required[str | float | Decimal]
    """Name of the field."""
    FIELD_TITLE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    IN_SHORT_LIST: Literal["Y", "N"]


class CrmRequisitePresetFieldAddPreset(TypedDict, total=False):
    """Keys: ID."""

    ID: Any
    """Id of the record."""


class CrmRequisitePresetFieldAvailabletoaddPreset(TypedDict, total=False):
    """Keys: ID."""

    ID: Any
    """Id of the record."""


class CrmRequisitePresetFieldDeletePreset(TypedDict, total=False):
    """Keys: ID."""

    ID: Any
    """Id of the record to delete."""


class CrmRequisitePresetFieldGetPreset(TypedDict, total=False):
    """Keys: ID."""

    ID: Any
    """Id of the record to read."""


class CrmRequisitePresetFieldListPreset(TypedDict, total=False):
    """Keys: ID."""

    ID: Any
    """Id of the record."""


class CrmRequisitePresetFieldUpdatePreset(TypedDict, total=False):
    """Keys: ID."""

    ID: Any
    """Id of the record to change."""


class CrmRequisitePresetListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ENTITY_TYPE_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, XML_ID, ACTIVE, SORT."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    ENTITY_TYPE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of object."""
    COUNTRY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_CREATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    DATE_MODIFY: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    CREATED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFY_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Active records only or inactive ones only."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""


class CrmRequisitePresetListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ENTITY_TYPE_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, XML_ID, ACTIVE, SORT."""

    ID: str
    """The direction of an order."""
    ENTITY_TYPE_ID: str
    """The direction of an order."""
    COUNTRY_ID: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_MODIFY: str
    """The direction of an order."""
    CREATED_BY_ID: str
    """The direction of an order."""
    MODIFY_BY_ID: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""


class CrmRequisitePresetUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, XML_ID, ACTIVE, SORT."""

    NAME: Required[str | float | Decimal]
    """Name."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmRequisiteUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, CODE, XML_ID, ORIGINATOR_ID, ACTIVE, ADDRESS_ONLY, SORT, RQ_NAME, RQ_FIRST_NAME,
    RQ_LAST_NAME, RQ_SECOND_NAME, RQ_COMPANY_ID, RQ_COMPANY_NAME, RQ_COMPANY_FULL_NAME,
    RQ_COMPANY_REG_DATE, RQ_DIRECTOR, RQ_ACCOUNTANT, RQ_CEO_NAME, RQ_CEO_WORK_POS, RQ_CONTACT,
    RQ_EMAIL, RQ_PHONE, RQ_FAX, RQ_IDENT_TYPE, RQ_IDENT_DOC, RQ_IDENT_DOC_SER, RQ_IDENT_DOC_NUM,
    RQ_IDENT_DOC_PERS_NUM, RQ_IDENT_DOC_DATE, RQ_IDENT_DOC_ISSUED_BY, RQ_IDENT_DOC_DEP_CODE,
    RQ_INN, RQ_KPP, RQ_USRLE, RQ_IFNS, RQ_OGRN, RQ_OGRNIP, RQ_OKPO, RQ_OKTMO, RQ_OKVED,
    RQ_EDRPOU, RQ_DRFO, RQ_KBE, RQ_IIN, RQ_BIN, RQ_ST_CERT_SER, RQ_ST_CERT_NUM, RQ_ST_CERT_DATE,
    RQ_VAT_PAYER, RQ_VAT_ID, RQ_VAT_CERT_SER, RQ_VAT_CERT_NUM, RQ_VAT_CERT_DATE,
    RQ_RESIDENCE_COUNTRY, RQ_BASE_DOC, RQ_REGON, RQ_KRS, RQ_PESEL, RQ_LEGAL_FORM, RQ_SIRET,
    RQ_SIREN, RQ_CAPITAL, RQ_RCS, RQ_CNPJ, RQ_STATE_REG, RQ_MNPL_REG, RQ_CPF."""

    NAME: str | float | Decimal
    """Name."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    RQ_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_FIRST_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_LAST_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SECOND_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_FULL_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_COMPANY_REG_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_DIRECTOR: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ACCOUNTANT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CEO_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CEO_WORK_POS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CONTACT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_EMAIL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_PHONE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_FAX: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_SER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_PERS_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_ISSUED_BY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IDENT_DOC_DEP_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_INN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_KPP: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_USRLE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IFNS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OGRN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OGRNIP: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OKPO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OKTMO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_OKVED: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_EDRPOU: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_DRFO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_KBE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_IIN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BIN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ST_CERT_SER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ST_CERT_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_ST_CERT_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_PAYER: Literal["Y", "N"]
    RQ_VAT_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_CERT_SER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_CERT_NUM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_VAT_CERT_DATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_RESIDENCE_COUNTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_BASE_DOC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_REGON: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_KRS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_PESEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_LEGAL_FORM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SIRET: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_SIREN: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CAPITAL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_RCS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CNPJ: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_STATE_REG: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_MNPL_REG: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RQ_CPF: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmRequisiteUserfieldAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER,
    SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, EDIT_FORM_LABEL, LIST_COLUMN_LABEL,
    LIST_FILTER_LABEL, ERROR_MESSAGE, HELP_MESSAGE, LIST, SETTINGS."""

    ENTITY_ID: Required[str | float | Decimal]
    """Id or code of the object that it belongs to."""
    FIELD_NAME: Required[str | float | Decimal]
    """Name of the field."""
    USER_TYPE_ID: Required[str]
    """Type of the user field."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: Literal["Y", "N"]
    EDIT_IN_LIST: Literal["Y", "N"]
    IS_SEARCHABLE: Literal["Y", "N"]
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the field in the filter."""
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    """Hint beside the field."""
    LIST: UfEnumElement | OtherKeys | Sequence[Any] | str | Literal[False] | None
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Settings."""


class CrmRequisiteUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, ENTITY_ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY,
    SHOW_FILTER, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, EDIT_FORM_LABEL, LIST_COLUMN_LABEL,
    LIST_FILTER_LABEL, ERROR_MESSAGE, HELP_MESSAGE, LIST, SETTINGS, LANG."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    ENTITY_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id or code of the object that it belongs to."""
    FIELD_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name of the field."""
    USER_TYPE_ID: (
        Literal["string", "boolean", "double", "datetime", False]
        | Sequence[Literal["string", "boolean", "double", "datetime"]]
        | str
        | Sequence[
            Literal["string", "boolean", "double", "datetime", False]
            | Sequence[Literal["string", "boolean", "double", "datetime"]]
            | str
            | None
        ]
        | None
    )
    """Type of the user field."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    MULTIPLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the field holds several values."""
    MANDATORY: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the field has to be filled in."""
    SHOW_FILTER: (
        Literal["N", "I", "E", "S", False]
        | Sequence[Literal["N", "I", "E", "S"]]
        | str
        | Sequence[
            Literal["N", "I", "E", "S", False] | Sequence[Literal["N", "I", "E", "S"]] | str | None
        ]
        | None
    )
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the field takes part in the search."""
    EDIT_FORM_LABEL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title of the column in lists."""
    LIST_FILTER_LABEL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title of the field in the filter."""
    ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Text shown when the value is wrong."""
    HELP_MESSAGE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Hint beside the field."""
    LIST: (
        UfEnumElement
        | OtherKeys
        | Sequence[Any]
        | Sequence[UfEnumElement | OtherKeys | Sequence[Any]]
        | None
    )
    SETTINGS: Mapping[str, Any] | Sequence[Any] | Sequence[Mapping[str, Any] | Sequence[Any]] | None
    """Settings."""
    LANG: Any
    """Code of the language."""


class CrmRequisiteUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: SORT."""

    SORT: str
    """The direction of an order."""


class CrmRequisiteUserfieldUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER, SHOW_IN_LIST, EDIT_IN_LIST,
    IS_SEARCHABLE, EDIT_FORM_LABEL, LIST_COLUMN_LABEL, LIST_FILTER_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE, LIST, SETTINGS."""

    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: Literal["Y", "N"]
    """Whether the field takes part in the search."""
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    """Title of the field in the filter."""
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    """Hint beside the field."""
    LIST: UfEnumElement | OtherKeys | Sequence[Any] | str | Literal[False] | None
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Settings."""


class UfEnumElement(TypedDict, total=False, extra_items=Any):
    """Keys: ID, VALUE, DEF, SORT, XML_ID, DEL."""

    ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    VALUE: str | float | Decimal | Literal[False] | None
    """Value."""
    DEF: Literal["Y", "N", False] | str | float | Decimal | None
    """Whether it is the default."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    DEL: Literal["Y", "N", False] | str | float | Decimal | None
