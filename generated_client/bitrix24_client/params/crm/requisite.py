"""Parameters of ``crm.requisite``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class CrmRequisiteAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ENTITY_TYPE_ID: Required[Literal[3, 4]]
    ENTITY_ID: Required[int]
    PRESET_ID: Required[int]
    NAME: Required[str]
    CODE: str
    XML_ID: str
    ORIGINATOR_ID: str
    ACTIVE: Literal["Y", "N"]
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int
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
    """Values of the fields of the new record."""

    ENTITY_ID: Required[int]
    COUNTRY_ID: int
    NAME: Required[str]
    CODE: str
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int
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


class CrmRequisiteBankdetailListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    ENTITY_ID: int
    COUNTRY_ID: int | str
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int
    NAME: str
    CODE: str
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int
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


class CrmRequisiteBankdetailListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: int
    ENTITY_ID: int
    COUNTRY_ID: int
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int
    NAME: str
    CODE: str
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int
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
    """New values of the fields; those not named stay as they are."""

    NAME: str
    CODE: str
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int
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


class CrmRequisiteLinkListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ENTITY_TYPE_ID: int | Sequence[int | str]
    ENTITY_ID: int
    REQUISITE_ID: int
    BANK_DETAIL_ID: int
    MC_REQUISITE_ID: int
    MC_BANK_DETAIL_ID: int


class CrmRequisiteLinkListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ENTITY_TYPE_ID: int
    ENTITY_ID: int | str
    REQUISITE_ID: int
    BANK_DETAIL_ID: int
    MC_REQUISITE_ID: int
    MC_BANK_DETAIL_ID: int


class CrmRequisiteLinkRegisterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    ENTITY_TYPE_ID: Required[int]
    ENTITY_ID: Required[int]
    REQUISITE_ID: Required[int]
    BANK_DETAIL_ID: Required[int]
    MC_REQUISITE_ID: Required[int]
    MC_BANK_DETAIL_ID: Required[int]


class CrmRequisiteListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | str
    ENTITY_TYPE_ID: int
    ENTITY_ID: int
    PRESET_ID: int | str
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int
    NAME: str
    CODE: str
    XML_ID: str
    ORIGINATOR_ID: str
    ACTIVE: str
    ADDRESS_ONLY: str
    SORT: int
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


class CrmRequisiteListOrder(TypedDict, total=False):
    ID: Any
    ENTITY_TYPE_ID: Any
    ENTITY_ID: Any
    PRESET_ID: Any
    DATE_CREATE: str
    DATE_MODIFY: Any
    CREATED_BY_ID: Any
    MODIFY_BY_ID: Any
    NAME: Any
    CODE: Any
    XML_ID: Any
    ORIGINATOR_ID: Any
    ACTIVE: Any
    ADDRESS_ONLY: Any
    SORT: Any
    RQ_NAME: Any
    RQ_FIRST_NAME: Any
    RQ_LAST_NAME: Any
    RQ_SECOND_NAME: Any
    RQ_COMPANY_ID: Any
    RQ_COMPANY_NAME: Any
    RQ_COMPANY_FULL_NAME: Any
    RQ_COMPANY_REG_DATE: Any
    RQ_DIRECTOR: Any
    RQ_ACCOUNTANT: Any
    RQ_CEO_NAME: Any
    RQ_CEO_WORK_POS: Any
    RQ_CONTACT: Any
    RQ_EMAIL: Any
    RQ_PHONE: Any
    RQ_FAX: Any
    RQ_IDENT_TYPE: Any
    RQ_IDENT_DOC: Any
    RQ_IDENT_DOC_SER: Any
    RQ_IDENT_DOC_NUM: Any
    RQ_IDENT_DOC_PERS_NUM: Any
    RQ_IDENT_DOC_DATE: Any
    RQ_IDENT_DOC_ISSUED_BY: Any
    RQ_IDENT_DOC_DEP_CODE: Any
    RQ_INN: Any
    RQ_KPP: Any
    RQ_USRLE: Any
    RQ_IFNS: Any
    RQ_OGRN: Any
    RQ_OGRNIP: Any
    RQ_OKPO: Any
    RQ_OKTMO: Any
    RQ_OKVED: Any
    RQ_EDRPOU: Any
    RQ_DRFO: Any
    RQ_KBE: Any
    RQ_IIN: Any
    RQ_BIN: Any
    RQ_ST_CERT_SER: Any
    RQ_ST_CERT_NUM: Any
    RQ_ST_CERT_DATE: Any
    RQ_VAT_PAYER: Any
    RQ_VAT_ID: Any
    RQ_VAT_CERT_SER: Any
    RQ_VAT_CERT_NUM: Any
    RQ_VAT_CERT_DATE: Any
    RQ_RESIDENCE_COUNTRY: Any
    RQ_BASE_DOC: Any
    RQ_REGON: Any
    RQ_KRS: Any
    RQ_PESEL: Any
    RQ_LEGAL_FORM: Any
    RQ_SIRET: Any
    RQ_SIREN: Any
    RQ_CAPITAL: Any
    RQ_RCS: Any
    RQ_CNPJ: Any
    RQ_STATE_REG: Any
    RQ_MNPL_REG: Any
    RQ_CPF: Any


class CrmRequisitePresetAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ENTITY_TYPE_ID: Required[int]
    COUNTRY_ID: Required[int]
    NAME: Required[str]
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int


class CrmRequisitePresetFieldAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    FIELD_NAME: Required[str]
    FIELD_TITLE: str
    SORT: int
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


class CrmRequisitePresetFieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    FIELD_NAME: Required[str]
    FIELD_TITLE: str
    SORT: int
    IN_SHORT_LIST: Literal["Y", "N"]


class CrmRequisitePresetFieldUpdatePreset(TypedDict, total=False):
    ID: Any


class CrmRequisitePresetListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    ENTITY_TYPE_ID: int
    COUNTRY_ID: int | str
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int
    NAME: str
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int


class CrmRequisitePresetListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: int | str
    ENTITY_TYPE_ID: int
    COUNTRY_ID: int
    DATE_CREATE: dt.date | str
    DATE_MODIFY: dt.date | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int
    NAME: str
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int


class CrmRequisitePresetUpdateFields(TypedDict, total=False):
    NAME: Required[str]
    XML_ID: str
    ACTIVE: Literal["Y", "N"]
    SORT: int


class CrmRequisiteUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    CODE: str
    XML_ID: str
    ORIGINATOR_ID: str
    ACTIVE: Literal["Y", "N"]
    ADDRESS_ONLY: Literal["Y", "N"]
    SORT: int
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
    """Values of the fields of the new record."""

    ENTITY_ID: Required[str]
    FIELD_NAME: Required[str]
    USER_TYPE_ID: Required[str]
    XML_ID: str
    SORT: int
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: Literal["Y", "N"]
    EDIT_IN_LIST: Literal["Y", "N"]
    IS_SEARCHABLE: Literal["Y", "N"]
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LIST: UfEnumElement
    SETTINGS: Mapping[str, Any]


class CrmRequisiteUserfieldListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    ENTITY_ID: str
    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str
    SORT: int
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: Literal["Y", "N"]
    EDIT_IN_LIST: Literal["Y", "N"]
    IS_SEARCHABLE: Literal["Y", "N"]
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LIST: UfEnumElement
    SETTINGS: Mapping[str, Any]
    LANG: Any


class CrmRequisiteUserfieldListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any


class CrmRequisiteUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    XML_ID: str
    SORT: int
    MULTIPLE: Literal["Y", "N"]
    MANDATORY: Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: Literal["Y", "N"]
    EDIT_IN_LIST: Literal["Y", "N"]
    IS_SEARCHABLE: Literal["Y", "N"]
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LIST: UfEnumElement
    SETTINGS: Mapping[str, Any]


class UfEnumElement(TypedDict, total=False):
    ID: int | str | None
    VALUE: str | None
    DEF: Literal["Y", "N"] | None
    SORT: int | str | None
    XML_ID: str | None
    DEL: Literal["Y", "N"] | None
