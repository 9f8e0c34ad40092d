"""Parameters of ``crm.requisite``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmRequisiteAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: ENTITY_TYPE_ID, ENTITY_ID, PRESET_ID, NAME, CODE, XML_ID, ORIGINATOR_ID, ACTIVE,
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

    ENTITY_TYPE_ID: Required[Literal[3, 4]]
    """Id of the type of object."""
    ENTITY_ID: Required[int]
    """Id or code of the object that it belongs to."""
    PRESET_ID: Required[int]
    NAME: Required[str]
    """Name."""
    CODE: str
    """Symbolic code."""
    XML_ID: str
    """External id."""
    ORIGINATOR_ID: str
    """Source that it came from."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int
    """Position in the sorting order."""
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
    RQ_VAT_PAYER: Literal["Y", "N"]
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


class CrmRequisiteBankdetailAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: ENTITY_ID, COUNTRY_ID, NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR,
    RQ_BANK_CODE, RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME,
    RQ_ACC_NUM, RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN,
    RQ_SWIFT, RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    ENTITY_ID: Required[int]
    """Id or code of the object that it belongs to."""
    COUNTRY_ID: int
    NAME: Required[str]
    """Name."""
    CODE: str
    """Symbolic code."""
    XML_ID: str
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int
    """Position in the sorting order."""
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
    """Comment."""
    ORIGINATOR_ID: str
    """Source that it came from."""


class CrmRequisiteBankdetailListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, ENTITY_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR, RQ_BANK_CODE,
    RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME, RQ_ACC_NUM,
    RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN, RQ_SWIFT,
    RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    ENTITY_ID: int | Sequence[int] | None
    """Id or code of the object that it belongs to."""
    COUNTRY_ID: int | str | Sequence[int] | None
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    DATE_MODIFY: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    CREATED_BY_ID: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFY_BY_ID: int | Sequence[int] | None
    """Id of the user who last changed it."""
    NAME: str | Sequence[str] | None
    """Name."""
    CODE: str | Sequence[str] | None
    """Symbolic code."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Active records only or inactive ones only."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    RQ_BANK_NAME: str | Sequence[str] | None
    RQ_BANK_ADDR: str | Sequence[str] | None
    RQ_BANK_CODE: str | Sequence[str] | None
    RQ_BANK_ROUTE_NUM: str | Sequence[str] | None
    RQ_BIK: str | Sequence[str] | None
    RQ_CODEB: str | Sequence[str] | None
    RQ_CODEG: str | Sequence[str] | None
    RQ_RIB: str | Sequence[str] | None
    RQ_MFO: str | Sequence[str] | None
    RQ_ACC_NAME: str | Sequence[str] | None
    RQ_ACC_NUM: str | Sequence[str] | None
    RQ_ACC_TYPE: str | Sequence[str] | None
    RQ_AGENCY_NAME: str | Sequence[str] | None
    RQ_IIK: str | Sequence[str] | None
    RQ_ACC_CURRENCY: str | Sequence[str] | None
    RQ_COR_ACC_NUM: str | Sequence[str] | None
    RQ_IBAN: str | Sequence[str] | None
    RQ_SWIFT: str | Sequence[str] | None
    RQ_BIC: str | Sequence[str] | None
    COMMENTS: str | Sequence[str] | None
    """Comment."""
    ORIGINATOR_ID: str | Sequence[str] | None
    """Source that it came from."""


class CrmRequisiteBankdetailListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, ENTITY_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR, RQ_BANK_CODE,
    RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME, RQ_ACC_NUM,
    RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN, RQ_SWIFT,
    RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_ID: Literal["ASC", "DESC", "asc", "desc"]
    COUNTRY_ID: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_MODIFY: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    MODIFY_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    CODE: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BANK_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BANK_ADDR: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BANK_CODE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BANK_ROUTE_NUM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BIK: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CODEB: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CODEG: Literal["ASC", "DESC", "asc", "desc"]
    RQ_RIB: Literal["ASC", "DESC", "asc", "desc"]
    RQ_MFO: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ACC_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ACC_NUM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ACC_TYPE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_AGENCY_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IIK: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ACC_CURRENCY: Literal["ASC", "DESC", "asc", "desc"]
    RQ_COR_ACC_NUM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IBAN: Literal["ASC", "DESC", "asc", "desc"]
    RQ_SWIFT: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BIC: Literal["ASC", "DESC", "asc", "desc"]
    COMMENTS: Literal["ASC", "DESC", "asc", "desc"]
    ORIGINATOR_ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmRequisiteBankdetailUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, CODE, XML_ID, ACTIVE, SORT, RQ_BANK_NAME, RQ_BANK_ADDR, RQ_BANK_CODE,
    RQ_BANK_ROUTE_NUM, RQ_BIK, RQ_CODEB, RQ_CODEG, RQ_RIB, RQ_MFO, RQ_ACC_NAME, RQ_ACC_NUM,
    RQ_ACC_TYPE, RQ_AGENCY_NAME, RQ_IIK, RQ_ACC_CURRENCY, RQ_COR_ACC_NUM, RQ_IBAN, RQ_SWIFT,
    RQ_BIC, COMMENTS, ORIGINATOR_ID."""

    NAME: str
    """Name."""
    CODE: str
    """Symbolic code."""
    XML_ID: str
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int
    """Position in the sorting order."""
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
    """Comment."""
    ORIGINATOR_ID: str
    """Source that it came from."""


class CrmRequisiteLinkListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ENTITY_TYPE_ID, ENTITY_ID, REQUISITE_ID, BANK_DETAIL_ID, MC_REQUISITE_ID,
    MC_BANK_DETAIL_ID."""

    ENTITY_TYPE_ID: int | Sequence[int] | None
    """Id of the type of object."""
    ENTITY_ID: int | Sequence[int] | None
    """Id or code of the object that it belongs to."""
    REQUISITE_ID: int | Sequence[int] | None
    BANK_DETAIL_ID: int | Sequence[int] | None
    MC_REQUISITE_ID: int | Sequence[int] | None
    MC_BANK_DETAIL_ID: int | Sequence[int] | None


class CrmRequisiteLinkListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ENTITY_TYPE_ID, ENTITY_ID, REQUISITE_ID, BANK_DETAIL_ID, MC_REQUISITE_ID,
    MC_BANK_DETAIL_ID."""

    ENTITY_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_ID: Literal["ASC", "DESC", "asc", "desc"]
    REQUISITE_ID: Literal["ASC", "DESC", "asc", "desc"]
    BANK_DETAIL_ID: Literal["ASC", "DESC", "asc", "desc"]
    MC_REQUISITE_ID: Literal["ASC", "DESC", "asc", "desc"]
    MC_BANK_DETAIL_ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmRequisiteLinkRegisterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: ENTITY_TYPE_ID, ENTITY_ID, REQUISITE_ID, BANK_DETAIL_ID, MC_REQUISITE_ID,
    MC_BANK_DETAIL_ID."""

    ENTITY_TYPE_ID: Required[int]
    """Id of the type of object."""
    ENTITY_ID: Required[int]
    """Id or code of the object that it belongs to."""
    REQUISITE_ID: Required[int]
    BANK_DETAIL_ID: Required[int]
    MC_REQUISITE_ID: Required[int]
    MC_BANK_DETAIL_ID: Required[int]


class CrmRequisiteListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, ENTITY_TYPE_ID, ENTITY_ID, PRESET_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID,
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

    ID: int | str | Sequence[int] | None
    """Id of the record."""
    ENTITY_TYPE_ID: int | Sequence[int] | None
    """Id of the type of object."""
    ENTITY_ID: int | Sequence[int] | None
    """Id or code of the object that it belongs to."""
    PRESET_ID: int | str | Sequence[int] | None
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    DATE_MODIFY: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    CREATED_BY_ID: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFY_BY_ID: int | Sequence[int] | None
    """Id of the user who last changed it."""
    NAME: str | Sequence[str] | None
    """Name."""
    CODE: str | Sequence[str] | None
    """Symbolic code."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    ORIGINATOR_ID: str | Sequence[str] | None
    """Source that it came from."""
    ACTIVE: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    ADDRESS_ONLY: str | Sequence[str] | None
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    RQ_NAME: str | Sequence[str] | None
    RQ_FIRST_NAME: str | Sequence[str] | None
    RQ_LAST_NAME: str | Sequence[str] | None
    RQ_SECOND_NAME: str | Sequence[str] | None
    RQ_COMPANY_ID: str | Sequence[str] | None
    RQ_COMPANY_NAME: str | Sequence[str] | None
    RQ_COMPANY_FULL_NAME: str | Sequence[str] | None
    RQ_COMPANY_REG_DATE: str | Sequence[str] | None
    RQ_DIRECTOR: str | Sequence[str] | None
    RQ_ACCOUNTANT: str | Sequence[str] | None
    RQ_CEO_NAME: str | Sequence[str] | None
    RQ_CEO_WORK_POS: str | Sequence[str] | None
    RQ_CONTACT: str | Sequence[str] | None
    RQ_EMAIL: str | Sequence[str] | None
    RQ_PHONE: str | Sequence[str] | None
    RQ_FAX: str | Sequence[str] | None
    RQ_IDENT_TYPE: str | Sequence[str] | None
    RQ_IDENT_DOC: str | Sequence[str] | None
    RQ_IDENT_DOC_SER: str | Sequence[str] | None
    RQ_IDENT_DOC_NUM: str | Sequence[str] | None
    RQ_IDENT_DOC_PERS_NUM: str | Sequence[str] | None
    RQ_IDENT_DOC_DATE: str | Sequence[str] | None
    RQ_IDENT_DOC_ISSUED_BY: str | Sequence[str] | None
    RQ_IDENT_DOC_DEP_CODE: str | Sequence[str] | None
    RQ_INN: str | Sequence[str] | None
    RQ_KPP: str | Sequence[str] | None
    RQ_USRLE: str | Sequence[str] | None
    RQ_IFNS: str | Sequence[str] | None
    RQ_OGRN: str | Sequence[str] | None
    RQ_OGRNIP: str | Sequence[str] | None
    RQ_OKPO: str | Sequence[str] | None
    RQ_OKTMO: str | Sequence[str] | None
    RQ_OKVED: str | Sequence[str] | None
    RQ_EDRPOU: str | Sequence[str] | None
    RQ_DRFO: str | Sequence[str] | None
    RQ_KBE: str | Sequence[str] | None
    RQ_IIN: str | Sequence[str] | None
    RQ_BIN: str | Sequence[str] | None
    RQ_ST_CERT_SER: str | Sequence[str] | None
    RQ_ST_CERT_NUM: str | Sequence[str] | None
    RQ_ST_CERT_DATE: str | Sequence[str] | None
    RQ_VAT_PAYER: str | Sequence[str] | None
    RQ_VAT_ID: str | Sequence[str] | None
    RQ_VAT_CERT_SER: str | Sequence[str] | None
    RQ_VAT_CERT_NUM: str | Sequence[str] | None
    RQ_VAT_CERT_DATE: str | Sequence[str] | None
    RQ_RESIDENCE_COUNTRY: str | Sequence[str] | None
    RQ_BASE_DOC: str | Sequence[str] | None
    RQ_REGON: str | Sequence[str] | None
    RQ_KRS: str | Sequence[str] | None
    RQ_PESEL: str | Sequence[str] | None
    RQ_LEGAL_FORM: str | Sequence[str] | None
    RQ_SIRET: str | Sequence[str] | None
    RQ_SIREN: str | Sequence[str] | None
    RQ_CAPITAL: str | Sequence[str] | None
    RQ_RCS: str | Sequence[str] | None
    RQ_CNPJ: str | Sequence[str] | None
    RQ_STATE_REG: str | Sequence[str] | None
    RQ_MNPL_REG: str | Sequence[str] | None
    RQ_CPF: str | Sequence[str] | None


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

    ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_ID: Literal["ASC", "DESC", "asc", "desc"]
    PRESET_ID: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_MODIFY: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    MODIFY_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    CODE: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    ORIGINATOR_ID: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    ADDRESS_ONLY: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    RQ_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_FIRST_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_LAST_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_SECOND_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_COMPANY_ID: Literal["ASC", "DESC", "asc", "desc"]
    RQ_COMPANY_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_COMPANY_FULL_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_COMPANY_REG_DATE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_DIRECTOR: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ACCOUNTANT: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CEO_NAME: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CEO_WORK_POS: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CONTACT: Literal["ASC", "DESC", "asc", "desc"]
    RQ_EMAIL: Literal["ASC", "DESC", "asc", "desc"]
    RQ_PHONE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_FAX: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_TYPE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_DOC: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_DOC_SER: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_DOC_NUM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_DOC_PERS_NUM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_DOC_DATE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_DOC_ISSUED_BY: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IDENT_DOC_DEP_CODE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_INN: Literal["ASC", "DESC", "asc", "desc"]
    RQ_KPP: Literal["ASC", "DESC", "asc", "desc"]
    RQ_USRLE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IFNS: Literal["ASC", "DESC", "asc", "desc"]
    RQ_OGRN: Literal["ASC", "DESC", "asc", "desc"]
    RQ_OGRNIP: Literal["ASC", "DESC", "asc", "desc"]
    RQ_OKPO: Literal["ASC", "DESC", "asc", "desc"]
    RQ_OKTMO: Literal["ASC", "DESC", "asc", "desc"]
    RQ_OKVED: Literal["ASC", "DESC", "asc", "desc"]
    RQ_EDRPOU: Literal["ASC", "DESC", "asc", "desc"]
    RQ_DRFO: Literal["ASC", "DESC", "asc", "desc"]
    RQ_KBE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_IIN: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BIN: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ST_CERT_SER: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ST_CERT_NUM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_ST_CERT_DATE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_VAT_PAYER: Literal["ASC", "DESC", "asc", "desc"]
    RQ_VAT_ID: Literal["ASC", "DESC", "asc", "desc"]
    RQ_VAT_CERT_SER: Literal["ASC", "DESC", "asc", "desc"]
    RQ_VAT_CERT_NUM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_VAT_CERT_DATE: Literal["ASC", "DESC", "asc", "desc"]
    RQ_RESIDENCE_COUNTRY: Literal["ASC", "DESC", "asc", "desc"]
    RQ_BASE_DOC: Literal["ASC", "DESC", "asc", "desc"]
    RQ_REGON: Literal["ASC", "DESC", "asc", "desc"]
    RQ_KRS: Literal["ASC", "DESC", "asc", "desc"]
    RQ_PESEL: Literal["ASC", "DESC", "asc", "desc"]
    RQ_LEGAL_FORM: Literal["ASC", "DESC", "asc", "desc"]
    RQ_SIRET: Literal["ASC", "DESC", "asc", "desc"]
    RQ_SIREN: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CAPITAL: Literal["ASC", "DESC", "asc", "desc"]
    RQ_RCS: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CNPJ: Literal["ASC", "DESC", "asc", "desc"]
    RQ_STATE_REG: Literal["ASC", "DESC", "asc", "desc"]
    RQ_MNPL_REG: Literal["ASC", "DESC", "asc", "desc"]
    RQ_CPF: Literal["ASC", "DESC", "asc", "desc"]


class CrmRequisitePresetAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: ENTITY_TYPE_ID, COUNTRY_ID, NAME, XML_ID, ACTIVE, SORT."""

    ENTITY_TYPE_ID: Required[int]
    """Id of the type of object."""
    COUNTRY_ID: Required[int]
    NAME: Required[str]
    """Name."""
    XML_ID: str
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int
    """Position in the sorting order."""


class CrmRequisitePresetFieldAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: FIELD_NAME, FIELD_TITLE, SORT, IN_SHORT_LIST."""

    FIELD_NAME: Required[str]
    """Name of the field."""
    FIELD_TITLE: str
    SORT: int
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


class CrmRequisitePresetFieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: FIELD_NAME, FIELD_TITLE, SORT, IN_SHORT_LIST."""

    FIELD_NAME: Required[str]
    """Name of the field."""
    FIELD_TITLE: str
    SORT: int
    """Position in the sorting order."""
    IN_SHORT_LIST: Literal["Y", "N"]


class CrmRequisitePresetFieldUpdatePreset(TypedDict, total=False):
    """Keys: ID."""

    ID: Any
    """Id of the record to change."""


class CrmRequisitePresetListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, ENTITY_TYPE_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, XML_ID, ACTIVE, SORT."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    ENTITY_TYPE_ID: int | Sequence[int] | None
    """Id of the type of object."""
    COUNTRY_ID: int | str | Sequence[int] | None
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    DATE_MODIFY: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    CREATED_BY_ID: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFY_BY_ID: int | Sequence[int] | None
    """Id of the user who last changed it."""
    NAME: str | Sequence[str] | None
    """Name."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Active records only or inactive ones only."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""


class CrmRequisitePresetListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, ENTITY_TYPE_ID, COUNTRY_ID, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID,
    NAME, XML_ID, ACTIVE, SORT."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    COUNTRY_ID: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_MODIFY: Literal["ASC", "DESC", "asc", "desc"]
    CREATED_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    MODIFY_BY_ID: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmRequisitePresetUpdateFields(TypedDict, total=False):
    """Keys: NAME, XML_ID, ACTIVE, SORT."""

    NAME: Required[str]
    """Name."""
    XML_ID: str
    """External id."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    SORT: int
    """Position in the sorting order."""


class CrmRequisiteUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, CODE, XML_ID, ORIGINATOR_ID, ACTIVE, ADDRESS_ONLY, SORT, RQ_NAME, RQ_FIRST_NAME,
    RQ_LAST_NAME, RQ_SECOND_NAME, RQ_COMPANY_ID, RQ_COMPANY_NAME, RQ_COMPANY_FULL_NAME,
    RQ_COMPANY_REG_DATE, RQ_DIRECTOR, RQ_ACCOUNTANT, RQ_CEO_NAME, RQ_CEO_WORK_POS, RQ_CONTACT,
    RQ_EMAIL, RQ_PHONE, RQ_FAX, RQ_IDENT_TYPE, RQ_IDENT_DOC, RQ_IDENT_DOC_SER, RQ_IDENT_DOC_NUM,
    RQ_IDENT_DOC_PERS_NUM, RQ_IDENT_DOC_DATE, RQ_IDENT_DOC_ISSUED_BY, RQ_IDENT_DOC_DEP_CODE,
    RQ_INN, RQ_KPP, RQ_USRLE, RQ_IFNS, RQ_OGRN, RQ_OGRNIP, RQ_OKPO, RQ_OKTMO, RQ_OKVED,
    RQ_EDRPOU, RQ_DRFO, RQ_KBE, RQ_IIN, RQ_BIN, RQ_ST_CERT_SER, RQ_ST_CERT_NUM, RQ_ST_CERT_DATE,
    RQ_VAT_PAYER, RQ_VAT_ID, RQ_VAT_CERT_SER, RQ_VAT_CERT_NUM, RQ_VAT_CERT_DATE,
    RQ_RESIDENCE_COUNTRY, RQ_BASE_DOC, RQ_REGON, RQ_KRS, RQ_PESEL, RQ_LEGAL_FORM, RQ_SIRET,
    RQ_SIREN, RQ_CAPITAL, RQ_RCS, RQ_CNPJ, RQ_STATE_REG, RQ_MNPL_REG, RQ_CPF."""

    NAME: str
    """Name."""
    CODE: str
    """Symbolic code."""
    XML_ID: str
    """External id."""
    ORIGINATOR_ID: str
    """Source that it came from."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int
    """Position in the sorting order."""
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
    RQ_VAT_PAYER: Literal["Y", "N"]
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


class CrmRequisiteUserfieldAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: ENTITY_ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER,
    SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, EDIT_FORM_LABEL, LIST_COLUMN_LABEL,
    LIST_FILTER_LABEL, ERROR_MESSAGE, HELP_MESSAGE, LIST, SETTINGS."""

    ENTITY_ID: Required[str]
    """Id or code of the object that it belongs to."""
    FIELD_NAME: Required[str]
    """Name of the field."""
    USER_TYPE_ID: Required[str]
    """Type of the user field."""
    XML_ID: str
    """External id."""
    SORT: int
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: Literal["Y", "N"]
    EDIT_IN_LIST: Literal["Y", "N"]
    IS_SEARCHABLE: Literal["Y", "N"]
    EDIT_FORM_LABEL: str
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str
    """Title of the field in the filter."""
    ERROR_MESSAGE: str
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str
    """Hint beside the field."""
    LIST: UfEnumElement
    SETTINGS: Mapping[str, Any]
    """Settings."""


class CrmRequisiteUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, ENTITY_ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY,
    SHOW_FILTER, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, EDIT_FORM_LABEL, LIST_COLUMN_LABEL,
    LIST_FILTER_LABEL, ERROR_MESSAGE, HELP_MESSAGE, LIST, SETTINGS, LANG."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    ENTITY_ID: str | Sequence[str] | None
    """Id or code of the object that it belongs to."""
    FIELD_NAME: str | Sequence[str] | None
    """Name of the field."""
    USER_TYPE_ID: (
        Literal["string", "boolean", "double", "datetime"]
        | Sequence[Literal["string", "boolean", "double", "datetime"]]
        | None
    )
    """Type of the user field."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    MULTIPLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the field holds several values."""
    MANDATORY: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: Literal["N", "I", "E", "S"] | Sequence[Literal["N", "I", "E", "S"]] | None
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the field takes part in the search."""
    EDIT_FORM_LABEL: str | Sequence[str] | None
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str | Sequence[str] | None
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str | Sequence[str] | None
    """Title of the field in the filter."""
    ERROR_MESSAGE: str | Sequence[str] | None
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | Sequence[str] | None
    """Hint beside the field."""
    LIST: UfEnumElement | Sequence[UfEnumElement] | None
    SETTINGS: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
    """Settings."""
    LANG: Any
    """Code of the language."""


class CrmRequisiteUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmRequisiteUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER, SHOW_IN_LIST, EDIT_IN_LIST,
    IS_SEARCHABLE, EDIT_FORM_LABEL, LIST_COLUMN_LABEL, LIST_FILTER_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE, LIST, SETTINGS."""

    XML_ID: str
    """External id."""
    SORT: int
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
    EDIT_FORM_LABEL: str
    """Title of the field in forms."""
    LIST_COLUMN_LABEL: str
    """Title of the column in lists."""
    LIST_FILTER_LABEL: str
    """Title of the field in the filter."""
    ERROR_MESSAGE: str
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str
    """Hint beside the field."""
    LIST: UfEnumElement
    SETTINGS: Mapping[str, Any]
    """Settings."""


class UfEnumElement(TypedDict, total=False):
    """Keys: ID, VALUE, DEF, SORT, XML_ID, DEL."""

    ID: int
    VALUE: str
    """Value."""
    DEF: Literal["Y", "N"]
    """Whether it is the default."""
    SORT: int
    """Position in the sorting order."""
    XML_ID: str
    """External id."""
    DEL: Literal["Y", "N"]
