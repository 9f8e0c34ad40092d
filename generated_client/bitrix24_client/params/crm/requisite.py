"""Parameters of ``crm.requisite``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmRequisiteAddFields(TypedDict, total=False):
    ENTITY_TYPE_ID: Required[Literal[3, 4, "3", "4"]]
    ENTITY_ID: Required[int | str]
    PRESET_ID: Required[int | str]
    NAME: Required[str | float | Decimal]
    CODE: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None
    RQ_NAME: str | float | Decimal | Literal[False] | None
    RQ_FIRST_NAME: str | float | Decimal | Literal[False] | None
    RQ_LAST_NAME: str | float | Decimal | Literal[False] | None
    RQ_SECOND_NAME: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_ID: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_NAME: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_FULL_NAME: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_REG_DATE: str | float | Decimal | Literal[False] | None
    RQ_DIRECTOR: str | float | Decimal | Literal[False] | None
    RQ_ACCOUNTANT: str | float | Decimal | Literal[False] | None
    RQ_CEO_NAME: str | float | Decimal | Literal[False] | None
    RQ_CEO_WORK_POS: str | float | Decimal | Literal[False] | None
    RQ_CONTACT: str | float | Decimal | Literal[False] | None
    RQ_EMAIL: str | float | Decimal | Literal[False] | None
    RQ_PHONE: str | float | Decimal | Literal[False] | None
    RQ_FAX: str | float | Decimal | Literal[False] | None
    RQ_IDENT_TYPE: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_SER: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_NUM: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_PERS_NUM: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_DATE: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_ISSUED_BY: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_DEP_CODE: str | float | Decimal | Literal[False] | None
    RQ_INN: str | float | Decimal | Literal[False] | None
    RQ_KPP: str | float | Decimal | Literal[False] | None
    RQ_USRLE: str | float | Decimal | Literal[False] | None
    RQ_IFNS: str | float | Decimal | Literal[False] | None
    RQ_OGRN: str | float | Decimal | Literal[False] | None
    RQ_OGRNIP: str | float | Decimal | Literal[False] | None
    RQ_OKPO: str | float | Decimal | Literal[False] | None
    RQ_OKTMO: str | float | Decimal | Literal[False] | None
    RQ_OKVED: str | float | Decimal | Literal[False] | None
    RQ_EDRPOU: str | float | Decimal | Literal[False] | None
    RQ_DRFO: str | float | Decimal | Literal[False] | None
    RQ_KBE: str | float | Decimal | Literal[False] | None
    RQ_IIN: str | float | Decimal | Literal[False] | None
    RQ_BIN: str | float | Decimal | Literal[False] | None
    RQ_ST_CERT_SER: str | float | Decimal | Literal[False] | None
    RQ_ST_CERT_NUM: str | float | Decimal | Literal[False] | None
    RQ_ST_CERT_DATE: str | float | Decimal | Literal[False] | None
    RQ_VAT_PAYER: Literal["Y", "N"]
    RQ_VAT_ID: str | float | Decimal | Literal[False] | None
    RQ_VAT_CERT_SER: str | float | Decimal | Literal[False] | None
    RQ_VAT_CERT_NUM: str | float | Decimal | Literal[False] | None
    RQ_VAT_CERT_DATE: str | float | Decimal | Literal[False] | None
    RQ_RESIDENCE_COUNTRY: str | float | Decimal | Literal[False] | None
    RQ_BASE_DOC: str | float | Decimal | Literal[False] | None
    RQ_REGON: str | float | Decimal | Literal[False] | None
    RQ_KRS: str | float | Decimal | Literal[False] | None
    RQ_PESEL: str | float | Decimal | Literal[False] | None
    RQ_LEGAL_FORM: str | float | Decimal | Literal[False] | None
    RQ_SIRET: str | float | Decimal | Literal[False] | None
    RQ_SIREN: str | float | Decimal | Literal[False] | None
    RQ_CAPITAL: str | float | Decimal | Literal[False] | None
    RQ_RCS: str | float | Decimal | Literal[False] | None
    RQ_CNPJ: str | float | Decimal | Literal[False] | None
    RQ_STATE_REG: str | float | Decimal | Literal[False] | None
    RQ_MNPL_REG: str | float | Decimal | Literal[False] | None
    RQ_CPF: str | float | Decimal | Literal[False] | None


class CrmRequisiteBankdetailAddFields(TypedDict, total=False):
    ENTITY_ID: Required[int | str]
    COUNTRY_ID: int | str | Literal[False] | None
    NAME: Required[str | float | Decimal]
    CODE: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None
    RQ_BANK_NAME: str | float | Decimal | Literal[False] | None
    RQ_BANK_ADDR: str | float | Decimal | Literal[False] | None
    RQ_BANK_CODE: str | float | Decimal | Literal[False] | None
    RQ_BANK_ROUTE_NUM: str | float | Decimal | Literal[False] | None
    RQ_BIK: str | float | Decimal | Literal[False] | None
    RQ_CODEB: str | float | Decimal | Literal[False] | None
    RQ_CODEG: str | float | Decimal | Literal[False] | None
    RQ_RIB: str | float | Decimal | Literal[False] | None
    RQ_MFO: str | float | Decimal | Literal[False] | None
    RQ_ACC_NAME: str | float | Decimal | Literal[False] | None
    RQ_ACC_NUM: str | float | Decimal | Literal[False] | None
    RQ_ACC_TYPE: str | float | Decimal | Literal[False] | None
    RQ_AGENCY_NAME: str | float | Decimal | Literal[False] | None
    RQ_IIK: str | float | Decimal | Literal[False] | None
    RQ_ACC_CURRENCY: str | float | Decimal | Literal[False] | None
    RQ_COR_ACC_NUM: str | float | Decimal | Literal[False] | None
    RQ_IBAN: str | float | Decimal | Literal[False] | None
    RQ_SWIFT: str | float | Decimal | Literal[False] | None
    RQ_BIC: str | float | Decimal | Literal[False] | None
    COMMENTS: str | float | Decimal | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None


class CrmRequisiteBankdetailListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_ID: int | str | Sequence[int | str] | Literal[False] | None
    COUNTRY_ID: int | str | Sequence[int | str] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_MODIFY: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    MODIFY_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    RQ_BANK_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_BANK_ADDR: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_BANK_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_BANK_ROUTE_NUM: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_BIK: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CODEB: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CODEG: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_RIB: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_MFO: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ACC_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ACC_NUM: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ACC_TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_AGENCY_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_IIK: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ACC_CURRENCY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_COR_ACC_NUM: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_IBAN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_SWIFT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_BIC: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    COMMENTS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmRequisiteBankdetailListOrder(TypedDict, total=False):
    ID: str
    ENTITY_ID: str
    COUNTRY_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str
    CREATED_BY_ID: str
    MODIFY_BY_ID: str
    NAME: str
    CODE: str
    XML_ID: str
    ACTIVE: str
    SORT: str
    RQ_BANK_NAME: str
    RQ_BANK_ADDR: str
    RQ_BANK_CODE: str
    RQ_BANK_ROUTE_NUM: str
    RQ_BIK: str
    RQ_CODEB: str
    RQ_CODEG: str
    RQ_RIB: str
    RQ_MFO: str
    RQ_ACC_NAME: str
    RQ_ACC_NUM: str
    RQ_ACC_TYPE: str
    RQ_AGENCY_NAME: str
    RQ_IIK: str
    RQ_ACC_CURRENCY: str
    RQ_COR_ACC_NUM: str
    RQ_IBAN: str
    RQ_SWIFT: str
    RQ_BIC: str
    COMMENTS: str
    ORIGINATOR_ID: str


class CrmRequisiteBankdetailUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    CODE: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None
    RQ_BANK_NAME: str | float | Decimal | Literal[False] | None
    RQ_BANK_ADDR: str | float | Decimal | Literal[False] | None
    RQ_BANK_CODE: str | float | Decimal | Literal[False] | None
    RQ_BANK_ROUTE_NUM: str | float | Decimal | Literal[False] | None
    RQ_BIK: str | float | Decimal | Literal[False] | None
    RQ_CODEB: str | float | Decimal | Literal[False] | None
    RQ_CODEG: str | float | Decimal | Literal[False] | None
    RQ_RIB: str | float | Decimal | Literal[False] | None
    RQ_MFO: str | float | Decimal | Literal[False] | None
    RQ_ACC_NAME: str | float | Decimal | Literal[False] | None
    RQ_ACC_NUM: str | float | Decimal | Literal[False] | None
    RQ_ACC_TYPE: str | float | Decimal | Literal[False] | None
    RQ_AGENCY_NAME: str | float | Decimal | Literal[False] | None
    RQ_IIK: str | float | Decimal | Literal[False] | None
    RQ_ACC_CURRENCY: str | float | Decimal | Literal[False] | None
    RQ_COR_ACC_NUM: str | float | Decimal | Literal[False] | None
    RQ_IBAN: str | float | Decimal | Literal[False] | None
    RQ_SWIFT: str | float | Decimal | Literal[False] | None
    RQ_BIC: str | float | Decimal | Literal[False] | None
    COMMENTS: str | float | Decimal | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None


class CrmRequisiteLinkListFilter(TypedDict, total=False):
    ENTITY_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_ID: int | str | Sequence[int | str] | Literal[False] | None
    REQUISITE_ID: int | str | Sequence[int | str] | Literal[False] | None
    BANK_DETAIL_ID: int | str | Sequence[int | str] | Literal[False] | None
    MC_REQUISITE_ID: int | str | Sequence[int | str] | Literal[False] | None
    MC_BANK_DETAIL_ID: int | str | Sequence[int | str] | Literal[False] | None


class CrmRequisiteLinkListOrder(TypedDict, total=False):
    ENTITY_TYPE_ID: str
    ENTITY_ID: str
    REQUISITE_ID: str
    BANK_DETAIL_ID: str
    MC_REQUISITE_ID: str
    MC_BANK_DETAIL_ID: str


class CrmRequisiteLinkRegisterFields(TypedDict, total=False):
    ENTITY_TYPE_ID: Required[int | str]
    ENTITY_ID: Required[int | str]
    REQUISITE_ID: Required[int | str]
    BANK_DETAIL_ID: Required[int | str]
    MC_REQUISITE_ID: Required[int | str]
    MC_BANK_DETAIL_ID: Required[int | str]


class CrmRequisiteListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_ID: int | str | Sequence[int | str] | Literal[False] | None
    PRESET_ID: int | str | Sequence[int | str] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_MODIFY: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    MODIFY_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ADDRESS_ONLY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    RQ_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_FIRST_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_LAST_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_SECOND_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_COMPANY_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_COMPANY_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_COMPANY_FULL_NAME: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_COMPANY_REG_DATE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_DIRECTOR: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ACCOUNTANT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CEO_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CEO_WORK_POS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CONTACT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_EMAIL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_PHONE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_FAX: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_IDENT_TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_IDENT_DOC: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_IDENT_DOC_SER: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_IDENT_DOC_NUM: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_IDENT_DOC_PERS_NUM: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_IDENT_DOC_DATE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_IDENT_DOC_ISSUED_BY: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_IDENT_DOC_DEP_CODE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_INN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_KPP: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_USRLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_IFNS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_OGRN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_OGRNIP: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_OKPO: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_OKTMO: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_OKVED: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_EDRPOU: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_DRFO: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_KBE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_IIN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_BIN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ST_CERT_SER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ST_CERT_NUM: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_ST_CERT_DATE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_VAT_PAYER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_VAT_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_VAT_CERT_SER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_VAT_CERT_NUM: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_VAT_CERT_DATE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_RESIDENCE_COUNTRY: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    RQ_BASE_DOC: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_REGON: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_KRS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_PESEL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_LEGAL_FORM: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_SIRET: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_SIREN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CAPITAL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_RCS: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CNPJ: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_STATE_REG: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_MNPL_REG: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RQ_CPF: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmRequisiteListOrder(TypedDict, total=False):
    ID: str
    ENTITY_TYPE_ID: str
    ENTITY_ID: str
    PRESET_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str
    CREATED_BY_ID: str
    MODIFY_BY_ID: str
    NAME: str
    CODE: str
    XML_ID: str
    ORIGINATOR_ID: str
    ACTIVE: str
    ADDRESS_ONLY: str
    SORT: str
    RQ_NAME: str
    RQ_FIRST_NAME: str
    RQ_LAST_NAME: str
    RQ_SECOND_NAME: str
    RQ_COMPANY_ID: str
    RQ_COMPANY_NAME: str
    RQ_COMPANY_FULL_NAME: str
    RQ_COMPANY_REG_DATE: str
    RQ_DIRECTOR: str
    RQ_ACCOUNTANT: str
    RQ_CEO_NAME: str
    RQ_CEO_WORK_POS: str
    RQ_CONTACT: str
    RQ_EMAIL: str
    RQ_PHONE: str
    RQ_FAX: str
    RQ_IDENT_TYPE: str
    RQ_IDENT_DOC: str
    RQ_IDENT_DOC_SER: str
    RQ_IDENT_DOC_NUM: str
    RQ_IDENT_DOC_PERS_NUM: str
    RQ_IDENT_DOC_DATE: str
    RQ_IDENT_DOC_ISSUED_BY: str
    RQ_IDENT_DOC_DEP_CODE: str
    RQ_INN: str
    RQ_KPP: str
    RQ_USRLE: str
    RQ_IFNS: str
    RQ_OGRN: str
    RQ_OGRNIP: str
    RQ_OKPO: str
    RQ_OKTMO: str
    RQ_OKVED: str
    RQ_EDRPOU: str
    RQ_DRFO: str
    RQ_KBE: str
    RQ_IIN: str
    RQ_BIN: str
    RQ_ST_CERT_SER: str
    RQ_ST_CERT_NUM: str
    RQ_ST_CERT_DATE: str
    RQ_VAT_PAYER: str
    RQ_VAT_ID: str
    RQ_VAT_CERT_SER: str
    RQ_VAT_CERT_NUM: str
    RQ_VAT_CERT_DATE: str
    RQ_RESIDENCE_COUNTRY: str
    RQ_BASE_DOC: str
    RQ_REGON: str
    RQ_KRS: str
    RQ_PESEL: str
    RQ_LEGAL_FORM: str
    RQ_SIRET: str
    RQ_SIREN: str
    RQ_CAPITAL: str
    RQ_RCS: str
    RQ_CNPJ: str
    RQ_STATE_REG: str
    RQ_MNPL_REG: str
    RQ_CPF: str


class CrmRequisitePresetAddFields(TypedDict, total=False):
    ENTITY_TYPE_ID: Required[int | str]
    COUNTRY_ID: Required[int | str]
    NAME: Required[str | float | Decimal]
    XML_ID: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None


class CrmRequisitePresetFieldAddFields(TypedDict, total=False):
    FIELD_NAME: Required[str | float | Decimal]
    FIELD_TITLE: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    IN_SHORT_LIST: Literal["Y", "N"]


class CrmRequisitePresetFieldAddPreset(TypedDict, total=False):
    ID: Any


class CrmRequisitePresetFieldAvailabletoaddPreset(TypedDict, total=False):
    ID: Any


class CrmRequisitePresetFieldDeletePreset(TypedDict, total=False):
    ID: Any


class CrmRequisitePresetFieldGetPreset(TypedDict, total=False):
    ID: Any


class CrmRequisitePresetFieldListPreset(TypedDict, total=False):
    ID: Any


class CrmRequisitePresetFieldUpdatePreset(TypedDict, total=False):
    ID: Any


class CrmRequisitePresetListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None
    COUNTRY_ID: int | str | Sequence[int | str] | Literal[False] | None
    DATE_CREATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_MODIFY: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CREATED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    MODIFY_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SORT: int | str | Sequence[int | str] | Literal[False] | None


class CrmRequisitePresetListOrder(TypedDict, total=False):
    ID: str
    ENTITY_TYPE_ID: str
    COUNTRY_ID: str
    DATE_CREATE: str
    DATE_MODIFY: str
    CREATED_BY_ID: str
    MODIFY_BY_ID: str
    NAME: str
    XML_ID: str
    ACTIVE: str
    SORT: str


class CrmRequisitePresetUpdateFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    XML_ID: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None


class CrmRequisiteUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal
    CODE: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None
    RQ_NAME: str | float | Decimal | Literal[False] | None
    RQ_FIRST_NAME: str | float | Decimal | Literal[False] | None
    RQ_LAST_NAME: str | float | Decimal | Literal[False] | None
    RQ_SECOND_NAME: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_ID: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_NAME: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_FULL_NAME: str | float | Decimal | Literal[False] | None
    RQ_COMPANY_REG_DATE: str | float | Decimal | Literal[False] | None
    RQ_DIRECTOR: str | float | Decimal | Literal[False] | None
    RQ_ACCOUNTANT: str | float | Decimal | Literal[False] | None
    RQ_CEO_NAME: str | float | Decimal | Literal[False] | None
    RQ_CEO_WORK_POS: str | float | Decimal | Literal[False] | None
    RQ_CONTACT: str | float | Decimal | Literal[False] | None
    RQ_EMAIL: str | float | Decimal | Literal[False] | None
    RQ_PHONE: str | float | Decimal | Literal[False] | None
    RQ_FAX: str | float | Decimal | Literal[False] | None
    RQ_IDENT_TYPE: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_SER: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_NUM: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_PERS_NUM: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_DATE: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_ISSUED_BY: str | float | Decimal | Literal[False] | None
    RQ_IDENT_DOC_DEP_CODE: str | float | Decimal | Literal[False] | None
    RQ_INN: str | float | Decimal | Literal[False] | None
    RQ_KPP: str | float | Decimal | Literal[False] | None
    RQ_USRLE: str | float | Decimal | Literal[False] | None
    RQ_IFNS: str | float | Decimal | Literal[False] | None
    RQ_OGRN: str | float | Decimal | Literal[False] | None
    RQ_OGRNIP: str | float | Decimal | Literal[False] | None
    RQ_OKPO: str | float | Decimal | Literal[False] | None
    RQ_OKTMO: str | float | Decimal | Literal[False] | None
    RQ_OKVED: str | float | Decimal | Literal[False] | None
    RQ_EDRPOU: str | float | Decimal | Literal[False] | None
    RQ_DRFO: str | float | Decimal | Literal[False] | None
    RQ_KBE: str | float | Decimal | Literal[False] | None
    RQ_IIN: str | float | Decimal | Literal[False] | None
    RQ_BIN: str | float | Decimal | Literal[False] | None
    RQ_ST_CERT_SER: str | float | Decimal | Literal[False] | None
    RQ_ST_CERT_NUM: str | float | Decimal | Literal[False] | None
    RQ_ST_CERT_DATE: str | float | Decimal | Literal[False] | None
    RQ_VAT_PAYER: Literal["Y", "N"]
    RQ_VAT_ID: str | float | Decimal | Literal[False] | None
    RQ_VAT_CERT_SER: str | float | Decimal | Literal[False] | None
    RQ_VAT_CERT_NUM: str | float | Decimal | Literal[False] | None
    RQ_VAT_CERT_DATE: str | float | Decimal | Literal[False] | None
    RQ_RESIDENCE_COUNTRY: str | float | Decimal | Literal[False] | None
    RQ_BASE_DOC: str | float | Decimal | Literal[False] | None
    RQ_REGON: str | float | Decimal | Literal[False] | None
    RQ_KRS: str | float | Decimal | Literal[False] | None
    RQ_PESEL: str | float | Decimal | Literal[False] | None
    RQ_LEGAL_FORM: str | float | Decimal | Literal[False] | None
    RQ_SIRET: str | float | Decimal | Literal[False] | None
    RQ_SIREN: str | float | Decimal | Literal[False] | None
    RQ_CAPITAL: str | float | Decimal | Literal[False] | None
    RQ_RCS: str | float | Decimal | Literal[False] | None
    RQ_CNPJ: str | float | Decimal | Literal[False] | None
    RQ_STATE_REG: str | float | Decimal | Literal[False] | None
    RQ_MNPL_REG: str | float | Decimal | Literal[False] | None
    RQ_CPF: str | float | Decimal | Literal[False] | None


class CrmRequisiteUserfieldAddFields(TypedDict, total=False):
    ENTITY_ID: Required[str | float | Decimal]
    FIELD_NAME: Required[str | float | Decimal]
    USER_TYPE_ID: Required[str]
    XML_ID: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: Literal["Y", "N"]
    EDIT_IN_LIST: Literal["Y", "N"]
    IS_SEARCHABLE: Literal["Y", "N"]
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | None
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    LIST: UfEnumElement | Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class CrmRequisiteUserfieldListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    FIELD_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    USER_TYPE_ID: (
        Literal["string", "boolean", "double", "datetime", False]
        | Sequence[Literal["string", "boolean", "double", "datetime"]]
        | str
        | None
    )
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SORT: int | str | Sequence[int | str] | Literal[False] | None
    MULTIPLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    MANDATORY: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SHOW_FILTER: (
        Literal["N", "I", "E", "S", False] | Sequence[Literal["N", "I", "E", "S"]] | str | None
    )
    SHOW_IN_LIST: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    EDIT_IN_LIST: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    IS_SEARCHABLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    EDIT_FORM_LABEL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LIST_COLUMN_LABEL: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    LIST_FILTER_LABEL: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    ERROR_MESSAGE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    HELP_MESSAGE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LIST: UfEnumElement | Mapping[str, Any] | Sequence[Any]
    SETTINGS: Mapping[str, Any] | Sequence[Any]
    LANG: Any


class CrmRequisiteUserfieldListOrder(TypedDict, total=False):
    SORT: str


class CrmRequisiteUserfieldUpdateFields(TypedDict, total=False):
    XML_ID: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: Literal["Y", "N"]
    EDIT_IN_LIST: Literal["Y", "N"]
    IS_SEARCHABLE: Literal["Y", "N"]
    EDIT_FORM_LABEL: str | float | Decimal | Literal[False] | None
    LIST_COLUMN_LABEL: str | float | Decimal | Literal[False] | None
    LIST_FILTER_LABEL: str | float | Decimal | Literal[False] | None
    ERROR_MESSAGE: str | float | Decimal | Literal[False] | None
    HELP_MESSAGE: str | float | Decimal | Literal[False] | None
    LIST: UfEnumElement | Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    SETTINGS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class UfEnumElement(TypedDict, total=False):
    ID: int | str | Literal[False] | None
    VALUE: str | float | Decimal | Literal[False] | None
    DEF: Literal["Y", "N", False] | str | float | Decimal | None
    SORT: int | str | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    DEL: Literal["Y", "N", False] | str | float | Decimal | None
