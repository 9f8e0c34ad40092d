"""Answers of ``crm.requisite``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import converters as _k, views as _v


class CrmRequisiteEntityTypeId(IntEnum):
    CONTACT = 3  # contact
    COMPANY = 4  # company


class CrmRequisiteUserfieldShowFilter(StrEnum):
    N = "N"  # do not show
    I = "I"  # exact match
    E = "E"  # mask
    S = "S"  # substring


class CrmRequisiteUserfieldUserTypeId(StrEnum):
    STRING = "string"
    BOOLEAN = "boolean"
    DOUBLE = "double"
    DATETIME = "datetime"


class CrmRequisite(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.choice("ENTITY_TYPE_ID", CrmRequisiteEntityTypeId)
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    preset_id = _v.integer("PRESET_ID")
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_modify = _v.moment("DATE_MODIFY")
    """When it was last changed."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    modify_by_id = _v.integer("MODIFY_BY_ID")
    """Id of the user who last changed it."""
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    xml_id = _v.string("XML_ID")
    """External id."""
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""
    active = _v.boolean("ACTIVE")
    address_only = _v.boolean("ADDRESS_ONLY")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    rq_name = _v.string("RQ_NAME")
    rq_first_name = _v.string("RQ_FIRST_NAME")
    rq_last_name = _v.string("RQ_LAST_NAME")
    rq_second_name = _v.string("RQ_SECOND_NAME")
    rq_company_id = _v.string("RQ_COMPANY_ID")
    rq_company_name = _v.string("RQ_COMPANY_NAME")
    rq_company_full_name = _v.string("RQ_COMPANY_FULL_NAME")
    rq_company_reg_date = _v.string("RQ_COMPANY_REG_DATE")
    rq_director = _v.string("RQ_DIRECTOR")
    rq_accountant = _v.string("RQ_ACCOUNTANT")
    rq_ceo_name = _v.string("RQ_CEO_NAME")
    rq_ceo_work_pos = _v.string("RQ_CEO_WORK_POS")
    rq_contact = _v.string("RQ_CONTACT")
    rq_email = _v.string("RQ_EMAIL")
    rq_phone = _v.string("RQ_PHONE")
    rq_fax = _v.string("RQ_FAX")
    rq_ident_type = _v.string("RQ_IDENT_TYPE")
    rq_ident_doc = _v.string("RQ_IDENT_DOC")
    rq_ident_doc_ser = _v.string("RQ_IDENT_DOC_SER")
    rq_ident_doc_num = _v.string("RQ_IDENT_DOC_NUM")
    rq_ident_doc_pers_num = _v.string("RQ_IDENT_DOC_PERS_NUM")
    rq_ident_doc_date = _v.string("RQ_IDENT_DOC_DATE")
    rq_ident_doc_issued_by = _v.string("RQ_IDENT_DOC_ISSUED_BY")
    rq_ident_doc_dep_code = _v.string("RQ_IDENT_DOC_DEP_CODE")
    rq_inn = _v.string("RQ_INN")
    rq_kpp = _v.string("RQ_KPP")
    rq_usrle = _v.string("RQ_USRLE")
    rq_ifns = _v.string("RQ_IFNS")
    rq_ogrn = _v.string("RQ_OGRN")
    rq_ogrnip = _v.string("RQ_OGRNIP")
    rq_okpo = _v.string("RQ_OKPO")
    rq_oktmo = _v.string("RQ_OKTMO")
    rq_okved = _v.string("RQ_OKVED")
    rq_edrpou = _v.string("RQ_EDRPOU")
    rq_drfo = _v.string("RQ_DRFO")
    rq_kbe = _v.string("RQ_KBE")
    rq_iin = _v.string("RQ_IIN")
    rq_bin = _v.string("RQ_BIN")
    rq_st_cert_ser = _v.string("RQ_ST_CERT_SER")
    rq_st_cert_num = _v.string("RQ_ST_CERT_NUM")
    rq_st_cert_date = _v.string("RQ_ST_CERT_DATE")
    rq_vat_payer = _v.boolean("RQ_VAT_PAYER")
    rq_vat_id = _v.string("RQ_VAT_ID")
    rq_vat_cert_ser = _v.string("RQ_VAT_CERT_SER")
    rq_vat_cert_num = _v.string("RQ_VAT_CERT_NUM")
    rq_vat_cert_date = _v.string("RQ_VAT_CERT_DATE")
    rq_residence_country = _v.string("RQ_RESIDENCE_COUNTRY")
    rq_base_doc = _v.string("RQ_BASE_DOC")
    rq_regon = _v.string("RQ_REGON")
    rq_krs = _v.string("RQ_KRS")
    rq_pesel = _v.string("RQ_PESEL")
    rq_legal_form = _v.string("RQ_LEGAL_FORM")
    rq_siret = _v.string("RQ_SIRET")
    rq_siren = _v.string("RQ_SIREN")
    rq_capital = _v.string("RQ_CAPITAL")
    rq_rcs = _v.string("RQ_RCS")
    rq_cnpj = _v.string("RQ_CNPJ")
    rq_state_reg = _v.string("RQ_STATE_REG")
    rq_mnpl_reg = _v.string("RQ_MNPL_REG")
    rq_cpf = _v.string("RQ_CPF")


class CrmRequisiteBankdetail(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    country_id = _v.integer("COUNTRY_ID")
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_modify = _v.moment("DATE_MODIFY")
    """When it was last changed."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    modify_by_id = _v.integer("MODIFY_BY_ID")
    """Id of the user who last changed it."""
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    xml_id = _v.string("XML_ID")
    """External id."""
    active = _v.boolean("ACTIVE")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    rq_bank_name = _v.string("RQ_BANK_NAME")
    rq_bank_addr = _v.string("RQ_BANK_ADDR")
    rq_bank_code = _v.string("RQ_BANK_CODE")
    rq_bank_route_num = _v.string("RQ_BANK_ROUTE_NUM")
    rq_bik = _v.string("RQ_BIK")
    rq_codeb = _v.string("RQ_CODEB")
    rq_codeg = _v.string("RQ_CODEG")
    rq_rib = _v.string("RQ_RIB")
    rq_mfo = _v.string("RQ_MFO")
    rq_acc_name = _v.string("RQ_ACC_NAME")
    rq_acc_num = _v.string("RQ_ACC_NUM")
    rq_acc_type = _v.string("RQ_ACC_TYPE")
    rq_agency_name = _v.string("RQ_AGENCY_NAME")
    rq_iik = _v.string("RQ_IIK")
    rq_acc_currency = _v.string("RQ_ACC_CURRENCY")
    rq_cor_acc_num = _v.string("RQ_COR_ACC_NUM")
    rq_iban = _v.string("RQ_IBAN")
    rq_swift = _v.string("RQ_SWIFT")
    rq_bic = _v.string("RQ_BIC")
    comments = _v.string("COMMENTS")
    """Comment."""
    originator_id = _v.string("ORIGINATOR_ID")
    """Source that it came from."""


class CrmRequisiteBankdetailFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    """Type."""
    is_required = _v.mapping("isRequired", _k.ANY)
    """Whether the field has to be filled in."""
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    """Whether the field can be read only."""
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    """Whether the field holds several values."""
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    """Whether the field is a user field."""
    title = _v.mapping("title", _k.ANY)
    """Title."""
    id = _v.nested("ID", lambda: CrmRequisiteBankdetailFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Id or code of the object that it belongs to."""
    country_id = _v.nested("COUNTRY_ID", lambda: CrmRequisiteBankdetailFieldsResultField)
    date_create = _v.nested("DATE_CREATE", lambda: CrmRequisiteBankdetailFieldsResultField)
    """When it was made."""
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmRequisiteBankdetailFieldsResultField)
    """When it was last changed."""
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Id of the user who made it."""
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Id of the user who last changed it."""
    name = _v.nested("NAME", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Name."""
    code = _v.nested("CODE", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Symbolic code."""
    xml_id = _v.nested("XML_ID", lambda: CrmRequisiteBankdetailFieldsResultField)
    """External id."""
    active = _v.nested("ACTIVE", lambda: CrmRequisiteBankdetailFieldsResultField)
    sort = _v.nested("SORT", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Position in the sorting order."""
    rq_bank_name = _v.nested("RQ_BANK_NAME", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_bank_addr = _v.nested("RQ_BANK_ADDR", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_bank_code = _v.nested("RQ_BANK_CODE", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_bank_route_num = _v.nested(
        "RQ_BANK_ROUTE_NUM", lambda: CrmRequisiteBankdetailFieldsResultField
    )
    rq_bik = _v.nested("RQ_BIK", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_codeb = _v.nested("RQ_CODEB", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_codeg = _v.nested("RQ_CODEG", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_rib = _v.nested("RQ_RIB", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_mfo = _v.nested("RQ_MFO", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_acc_name = _v.nested("RQ_ACC_NAME", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_acc_num = _v.nested("RQ_ACC_NUM", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_acc_type = _v.nested("RQ_ACC_TYPE", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_agency_name = _v.nested("RQ_AGENCY_NAME", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_iik = _v.nested("RQ_IIK", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_acc_currency = _v.nested("RQ_ACC_CURRENCY", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_cor_acc_num = _v.nested("RQ_COR_ACC_NUM", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_iban = _v.nested("RQ_IBAN", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_swift = _v.nested("RQ_SWIFT", lambda: CrmRequisiteBankdetailFieldsResultField)
    rq_bic = _v.nested("RQ_BIC", lambda: CrmRequisiteBankdetailFieldsResultField)
    comments = _v.nested("COMMENTS", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Comment."""
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmRequisiteBankdetailFieldsResultField)
    """Source that it came from."""


class CrmRequisiteBankdetailFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""


class CrmRequisiteFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmRequisiteFieldsResultField)
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmRequisiteFieldsResultField)
    """Id of the type of object."""
    entity_id = _v.nested("ENTITY_ID", lambda: CrmRequisiteFieldsResultField)
    """Id or code of the object that it belongs to."""
    preset_id = _v.nested("PRESET_ID", lambda: CrmRequisiteFieldsResultField)
    date_create = _v.nested("DATE_CREATE", lambda: CrmRequisiteFieldsResultField)
    """When it was made."""
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmRequisiteFieldsResultField)
    """When it was last changed."""
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmRequisiteFieldsResultField)
    """Id of the user who made it."""
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmRequisiteFieldsResultField)
    """Id of the user who last changed it."""
    name = _v.nested("NAME", lambda: CrmRequisiteFieldsResultField)
    """Name."""
    code = _v.nested("CODE", lambda: CrmRequisiteFieldsResultField)
    """Symbolic code."""
    xml_id = _v.nested("XML_ID", lambda: CrmRequisiteFieldsResultField)
    """External id."""
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmRequisiteFieldsResultField)
    """Source that it came from."""
    active = _v.nested("ACTIVE", lambda: CrmRequisiteFieldsResultField)
    address_only = _v.nested("ADDRESS_ONLY", lambda: CrmRequisiteFieldsResultField)
    sort = _v.nested("SORT", lambda: CrmRequisiteFieldsResultField)
    """Position in the sorting order."""
    rq_name = _v.nested("RQ_NAME", lambda: CrmRequisiteFieldsResultField)
    rq_first_name = _v.nested("RQ_FIRST_NAME", lambda: CrmRequisiteFieldsResultField)
    rq_last_name = _v.nested("RQ_LAST_NAME", lambda: CrmRequisiteFieldsResultField)
    rq_second_name = _v.nested("RQ_SECOND_NAME", lambda: CrmRequisiteFieldsResultField)
    rq_company_id = _v.nested("RQ_COMPANY_ID", lambda: CrmRequisiteFieldsResultField)
    rq_company_name = _v.nested("RQ_COMPANY_NAME", lambda: CrmRequisiteFieldsResultField)
    rq_company_full_name = _v.nested("RQ_COMPANY_FULL_NAME", lambda: CrmRequisiteFieldsResultField)
    rq_company_reg_date = _v.nested("RQ_COMPANY_REG_DATE", lambda: CrmRequisiteFieldsResultField)
    rq_director = _v.nested("RQ_DIRECTOR", lambda: CrmRequisiteFieldsResultField)
    rq_accountant = _v.nested("RQ_ACCOUNTANT", lambda: CrmRequisiteFieldsResultField)
    rq_ceo_name = _v.nested("RQ_CEO_NAME", lambda: CrmRequisiteFieldsResultField)
    rq_ceo_work_pos = _v.nested("RQ_CEO_WORK_POS", lambda: CrmRequisiteFieldsResultField)
    rq_contact = _v.nested("RQ_CONTACT", lambda: CrmRequisiteFieldsResultField)
    rq_email = _v.nested("RQ_EMAIL", lambda: CrmRequisiteFieldsResultField)
    rq_phone = _v.nested("RQ_PHONE", lambda: CrmRequisiteFieldsResultField)
    rq_fax = _v.nested("RQ_FAX", lambda: CrmRequisiteFieldsResultField)
    rq_ident_type = _v.nested("RQ_IDENT_TYPE", lambda: CrmRequisiteFieldsResultField)
    rq_ident_doc = _v.nested("RQ_IDENT_DOC", lambda: CrmRequisiteFieldsResultField)
    rq_ident_doc_ser = _v.nested("RQ_IDENT_DOC_SER", lambda: CrmRequisiteFieldsResultField)
    rq_ident_doc_num = _v.nested("RQ_IDENT_DOC_NUM", lambda: CrmRequisiteFieldsResultField)
    rq_ident_doc_pers_num = _v.nested(
        "RQ_IDENT_DOC_PERS_NUM", lambda: CrmRequisiteFieldsResultField
    )
    rq_ident_doc_date = _v.nested("RQ_IDENT_DOC_DATE", lambda: CrmRequisiteFieldsResultField)
    rq_ident_doc_issued_by = _v.nested(
        "RQ_IDENT_DOC_ISSUED_BY", lambda: CrmRequisiteFieldsResultField
    )
    rq_ident_doc_dep_code = _v.nested(
        "RQ_IDENT_DOC_DEP_CODE", lambda: CrmRequisiteFieldsResultField
    )
    rq_inn = _v.nested("RQ_INN", lambda: CrmRequisiteFieldsResultField)
    rq_kpp = _v.nested("RQ_KPP", lambda: CrmRequisiteFieldsResultField)
    rq_usrle = _v.nested("RQ_USRLE", lambda: CrmRequisiteFieldsResultField)
    rq_ifns = _v.nested("RQ_IFNS", lambda: CrmRequisiteFieldsResultField)
    rq_ogrn = _v.nested("RQ_OGRN", lambda: CrmRequisiteFieldsResultField)
    rq_ogrnip = _v.nested("RQ_OGRNIP", lambda: CrmRequisiteFieldsResultField)
    rq_okpo = _v.nested("RQ_OKPO", lambda: CrmRequisiteFieldsResultField)
    rq_oktmo = _v.nested("RQ_OKTMO", lambda: CrmRequisiteFieldsResultField)
    rq_okved = _v.nested("RQ_OKVED", lambda: CrmRequisiteFieldsResultField)
    rq_edrpou = _v.nested("RQ_EDRPOU", lambda: CrmRequisiteFieldsResultField)
    rq_drfo = _v.nested("RQ_DRFO", lambda: CrmRequisiteFieldsResultField)
    rq_kbe = _v.nested("RQ_KBE", lambda: CrmRequisiteFieldsResultField)
    rq_iin = _v.nested("RQ_IIN", lambda: CrmRequisiteFieldsResultField)
    rq_bin = _v.nested("RQ_BIN", lambda: CrmRequisiteFieldsResultField)
    rq_st_cert_ser = _v.nested("RQ_ST_CERT_SER", lambda: CrmRequisiteFieldsResultField)
    rq_st_cert_num = _v.nested("RQ_ST_CERT_NUM", lambda: CrmRequisiteFieldsResultField)
    rq_st_cert_date = _v.nested("RQ_ST_CERT_DATE", lambda: CrmRequisiteFieldsResultField)
    rq_vat_payer = _v.nested("RQ_VAT_PAYER", lambda: CrmRequisiteFieldsResultField)
    rq_vat_id = _v.nested("RQ_VAT_ID", lambda: CrmRequisiteFieldsResultField)
    rq_vat_cert_ser = _v.nested("RQ_VAT_CERT_SER", lambda: CrmRequisiteFieldsResultField)
    rq_vat_cert_num = _v.nested("RQ_VAT_CERT_NUM", lambda: CrmRequisiteFieldsResultField)
    rq_vat_cert_date = _v.nested("RQ_VAT_CERT_DATE", lambda: CrmRequisiteFieldsResultField)
    rq_residence_country = _v.nested("RQ_RESIDENCE_COUNTRY", lambda: CrmRequisiteFieldsResultField)
    rq_base_doc = _v.nested("RQ_BASE_DOC", lambda: CrmRequisiteFieldsResultField)
    rq_regon = _v.nested("RQ_REGON", lambda: CrmRequisiteFieldsResultField)
    rq_krs = _v.nested("RQ_KRS", lambda: CrmRequisiteFieldsResultField)
    rq_pesel = _v.nested("RQ_PESEL", lambda: CrmRequisiteFieldsResultField)
    rq_legal_form = _v.nested("RQ_LEGAL_FORM", lambda: CrmRequisiteFieldsResultField)
    rq_siret = _v.nested("RQ_SIRET", lambda: CrmRequisiteFieldsResultField)
    rq_siren = _v.nested("RQ_SIREN", lambda: CrmRequisiteFieldsResultField)
    rq_capital = _v.nested("RQ_CAPITAL", lambda: CrmRequisiteFieldsResultField)
    rq_rcs = _v.nested("RQ_RCS", lambda: CrmRequisiteFieldsResultField)
    rq_cnpj = _v.nested("RQ_CNPJ", lambda: CrmRequisiteFieldsResultField)
    rq_state_reg = _v.nested("RQ_STATE_REG", lambda: CrmRequisiteFieldsResultField)
    rq_mnpl_reg = _v.nested("RQ_MNPL_REG", lambda: CrmRequisiteFieldsResultField)
    rq_cpf = _v.nested("RQ_CPF", lambda: CrmRequisiteFieldsResultField)


class CrmRequisiteFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""
    status_type = _v.array("statusType", _k.STRING)


class CrmRequisiteLink(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    requisite_id = _v.integer("REQUISITE_ID")
    bank_detail_id = _v.integer("BANK_DETAIL_ID")
    mc_requisite_id = _v.integer("MC_REQUISITE_ID")
    mc_bank_detail_id = _v.integer("MC_BANK_DETAIL_ID")


class CrmRequisiteLinkFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    """Type."""
    is_required = _v.mapping("isRequired", _k.ANY)
    """Whether the field has to be filled in."""
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    """Whether the field can be read only."""
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    """Whether the field holds several values."""
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    """Whether the field is a user field."""
    title = _v.mapping("title", _k.ANY)
    """Title."""
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmRequisiteLinkFieldsResultField)
    """Id of the type of object."""
    entity_id = _v.nested("ENTITY_ID", lambda: CrmRequisiteLinkFieldsResultField)
    """Id or code of the object that it belongs to."""
    requisite_id = _v.nested("REQUISITE_ID", lambda: CrmRequisiteLinkFieldsResultField)
    bank_detail_id = _v.nested("BANK_DETAIL_ID", lambda: CrmRequisiteLinkFieldsResultField)
    mc_requisite_id = _v.nested("MC_REQUISITE_ID", lambda: CrmRequisiteLinkFieldsResultField)
    mc_bank_detail_id = _v.nested("MC_BANK_DETAIL_ID", lambda: CrmRequisiteLinkFieldsResultField)


class CrmRequisiteLinkFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""


class CrmRequisitePreset(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    country_id = _v.integer("COUNTRY_ID")
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    date_modify = _v.moment("DATE_MODIFY")
    """When it was last changed."""
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    modify_by_id = _v.integer("MODIFY_BY_ID")
    """Id of the user who last changed it."""
    name = _v.string("NAME")
    """Name."""
    xml_id = _v.string("XML_ID")
    """External id."""
    active = _v.boolean("ACTIVE")
    sort = _v.integer("SORT")
    """Position in the sorting order."""


class CrmRequisitePresetCountriesResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    code = _v.string("CODE")
    """Symbolic code."""
    title = _v.string("TITLE")
    """Title."""


class CrmRequisitePresetField(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    field_title = _v.string("FIELD_TITLE")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    in_short_list = _v.boolean("IN_SHORT_LIST")


class CrmRequisitePresetFieldFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    """Type."""
    is_required = _v.mapping("isRequired", _k.ANY)
    """Whether the field has to be filled in."""
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    """Whether the field can be read only."""
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    """Whether the field holds several values."""
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    """Whether the field is a user field."""
    title = _v.mapping("title", _k.ANY)
    """Title."""
    id = _v.nested("ID", lambda: CrmRequisitePresetFieldFieldsResultField)
    field_name = _v.nested("FIELD_NAME", lambda: CrmRequisitePresetFieldFieldsResultField)
    """Name of the field."""
    field_title = _v.nested("FIELD_TITLE", lambda: CrmRequisitePresetFieldFieldsResultField)
    sort = _v.nested("SORT", lambda: CrmRequisitePresetFieldFieldsResultField)
    """Position in the sorting order."""
    in_short_list = _v.nested("IN_SHORT_LIST", lambda: CrmRequisitePresetFieldFieldsResultField)


class CrmRequisitePresetFieldFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""


class CrmRequisitePresetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    """Type."""
    is_required = _v.mapping("isRequired", _k.ANY)
    """Whether the field has to be filled in."""
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    """Whether the field can be read only."""
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    """Whether the field holds several values."""
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    """Whether the field is a user field."""
    title = _v.mapping("title", _k.ANY)
    """Title."""
    id = _v.nested("ID", lambda: CrmRequisitePresetFieldsResultField)
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmRequisitePresetFieldsResultField)
    """Id of the type of object."""
    country_id = _v.nested("COUNTRY_ID", lambda: CrmRequisitePresetFieldsResultField)
    date_create = _v.nested("DATE_CREATE", lambda: CrmRequisitePresetFieldsResultField)
    """When it was made."""
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmRequisitePresetFieldsResultField)
    """When it was last changed."""
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmRequisitePresetFieldsResultField)
    """Id of the user who made it."""
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmRequisitePresetFieldsResultField)
    """Id of the user who last changed it."""
    name = _v.nested("NAME", lambda: CrmRequisitePresetFieldsResultField)
    """Name."""
    xml_id = _v.nested("XML_ID", lambda: CrmRequisitePresetFieldsResultField)
    """External id."""
    active = _v.nested("ACTIVE", lambda: CrmRequisitePresetFieldsResultField)
    sort = _v.nested("SORT", lambda: CrmRequisitePresetFieldsResultField)
    """Position in the sorting order."""


class CrmRequisitePresetFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""


class CrmRequisiteUserfield(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    user_type_id = _v.choice("USER_TYPE_ID", CrmRequisiteUserfieldUserTypeId)
    """Type of the user field."""
    xml_id = _v.string("XML_ID")
    """External id."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    multiple = _v.boolean("MULTIPLE")
    """Whether the field holds several values."""
    mandatory = _v.boolean("MANDATORY")
    """Whether the field has to be filled in."""
    show_filter = _v.choice("SHOW_FILTER", CrmRequisiteUserfieldShowFilter)
    """Whether the field is offered in filters."""
    show_in_list = _v.boolean("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    edit_in_list = _v.boolean("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    is_searchable = _v.boolean("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    """Title of the field in forms."""
    list_column_label = _v.string("LIST_COLUMN_LABEL")
    """Title of the column in lists."""
    list_filter_label = _v.string("LIST_FILTER_LABEL")
    """Title of the field in the filter."""
    error_message = _v.string("ERROR_MESSAGE")
    """Text shown when the value is wrong."""
    help_message = _v.string("HELP_MESSAGE")
    """Hint beside the field."""
    list = _v.nested("LIST", lambda: UfEnumElement)
    settings = _v.nested("SETTINGS", lambda: CrmRequisiteUserfieldSettings)
    """Settings."""


class CrmRequisiteUserfieldSettings(_v.View):
    __slots__ = ()
    size = _v.integer("SIZE")
    """Size in bytes."""
    rows = _v.integer("ROWS")
    """Rows."""
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")
    """Value that an empty field takes."""
    display = _v.string("DISPLAY")
    label = _v.array("LABEL", _k.STRING)
    label_checkbox = _v.string("LABEL_CHECKBOX")
    use_second = _v.string("USE_SECOND")
    use_timezone = _v.string("USE_TIMEZONE")
    precision = _v.integer("PRECISION")
    min_value = _v.integer("MIN_VALUE")
    max_value = _v.integer("MAX_VALUE")


class UfEnumElement(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    value = _v.string("VALUE")
    """Value."""
    def_ = _v.boolean("DEF")
    """Whether it is the default."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    xml_id = _v.string("XML_ID")
    """External id."""
    del_ = _v.boolean("DEL")
