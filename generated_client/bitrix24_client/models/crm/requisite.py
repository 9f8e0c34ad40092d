"""Answers of ``crm.requisite``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class CrmRequisiteUserfieldGetResultShowFilter(StrEnum):
    N = "N"  # do not show
    I = "I"  # exact match
    E = "E"  # mask
    S = "S"  # substring


class CrmRequisite(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.string("ENTITY_TYPE_ID")
    entity_id = _v.integer("ENTITY_ID")
    preset_id = _v.integer("PRESET_ID")
    date_create = _v.moment("DATE_CREATE")
    date_modify = _v.moment("DATE_MODIFY")
    created_by_id = _v.integer("CREATED_BY_ID")
    modify_by_id = _v.integer("MODIFY_BY_ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    xml_id = _v.string("XML_ID")
    originator_id = _v.string("ORIGINATOR_ID")
    active = _v.boolean("ACTIVE")
    address_only = _v.boolean("ADDRESS_ONLY")
    sort = _v.integer("SORT")
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
    entity_id = _v.integer("ENTITY_ID")
    country_id = _v.integer("COUNTRY_ID")
    date_create = _v.moment("DATE_CREATE")
    date_modify = _v.moment("DATE_MODIFY")
    created_by_id = _v.integer("CREATED_BY_ID")
    modify_by_id = _v.integer("MODIFY_BY_ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    xml_id = _v.string("XML_ID")
    active = _v.boolean("ACTIVE")
    sort = _v.integer("SORT")
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
    originator_id = _v.string("ORIGINATOR_ID")


class CrmRequisiteBankdetailFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    is_required = _v.mapping("isRequired", _k.ANY)
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    title = _v.mapping("title", _k.ANY)
    id = _v.nested("ID", lambda: CrmRequisiteBankdetailFieldsResultId)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmRequisiteBankdetailFieldsResultEntityId)
    country_id = _v.nested("COUNTRY_ID", lambda: CrmRequisiteBankdetailFieldsResultCountryId)
    date_create = _v.nested("DATE_CREATE", lambda: CrmRequisiteBankdetailFieldsResultDateCreate)
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmRequisiteBankdetailFieldsResultDateModify)
    created_by_id = _v.nested(
        "CREATED_BY_ID", lambda: CrmRequisiteBankdetailFieldsResultCreatedById
    )
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmRequisiteBankdetailFieldsResultModifyById)
    name = _v.nested("NAME", lambda: CrmRequisiteBankdetailFieldsResultName)
    code = _v.nested("CODE", lambda: CrmRequisiteBankdetailFieldsResultCode)
    xml_id = _v.nested("XML_ID", lambda: CrmRequisiteBankdetailFieldsResultXmlId)
    active = _v.nested("ACTIVE", lambda: CrmRequisiteBankdetailFieldsResultActive)
    sort = _v.nested("SORT", lambda: CrmRequisiteBankdetailFieldsResultSort)
    rq_bank_name = _v.nested("RQ_BANK_NAME", lambda: CrmRequisiteBankdetailFieldsResultRqBankName)
    rq_bank_addr = _v.nested("RQ_BANK_ADDR", lambda: CrmRequisiteBankdetailFieldsResultRqBankAddr)
    rq_bank_code = _v.nested("RQ_BANK_CODE", lambda: CrmRequisiteBankdetailFieldsResultRqBankCode)
    rq_bank_route_num = _v.nested(
        "RQ_BANK_ROUTE_NUM", lambda: CrmRequisiteBankdetailFieldsResultRqBankRouteNum
    )
    rq_bik = _v.nested("RQ_BIK", lambda: CrmRequisiteBankdetailFieldsResultRqBik)
    rq_codeb = _v.nested("RQ_CODEB", lambda: CrmRequisiteBankdetailFieldsResultRqCodeb)
    rq_codeg = _v.nested("RQ_CODEG", lambda: CrmRequisiteBankdetailFieldsResultRqCodeg)
    rq_rib = _v.nested("RQ_RIB", lambda: CrmRequisiteBankdetailFieldsResultRqRib)
    rq_mfo = _v.nested("RQ_MFO", lambda: CrmRequisiteBankdetailFieldsResultRqMfo)
    rq_acc_name = _v.nested("RQ_ACC_NAME", lambda: CrmRequisiteBankdetailFieldsResultRqAccName)
    rq_acc_num = _v.nested("RQ_ACC_NUM", lambda: CrmRequisiteBankdetailFieldsResultRqAccNum)
    rq_acc_type = _v.nested("RQ_ACC_TYPE", lambda: CrmRequisiteBankdetailFieldsResultRqAccType)
    rq_agency_name = _v.nested(
        "RQ_AGENCY_NAME", lambda: CrmRequisiteBankdetailFieldsResultRqAgencyName
    )
    rq_iik = _v.nested("RQ_IIK", lambda: CrmRequisiteBankdetailFieldsResultRqIik)
    rq_acc_currency = _v.nested(
        "RQ_ACC_CURRENCY", lambda: CrmRequisiteBankdetailFieldsResultRqAccCurrency
    )
    rq_cor_acc_num = _v.nested(
        "RQ_COR_ACC_NUM", lambda: CrmRequisiteBankdetailFieldsResultRqCorAccNum
    )
    rq_iban = _v.nested("RQ_IBAN", lambda: CrmRequisiteBankdetailFieldsResultRqIban)
    rq_swift = _v.nested("RQ_SWIFT", lambda: CrmRequisiteBankdetailFieldsResultRqSwift)
    rq_bic = _v.nested("RQ_BIC", lambda: CrmRequisiteBankdetailFieldsResultRqBic)
    comments = _v.nested("COMMENTS", lambda: CrmRequisiteBankdetailFieldsResultComments)
    originator_id = _v.nested(
        "ORIGINATOR_ID", lambda: CrmRequisiteBankdetailFieldsResultOriginatorId
    )


class CrmRequisiteBankdetailFieldsResultActive(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultComments(_v.View):
    """Comment."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultCountryId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultCreatedById(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultDateModify(_v.View):
    """When it was last changed."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultEntityId(_v.View):
    """Id or code of the object that it belongs to."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultModifyById(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultName(_v.View):
    """Name."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultOriginatorId(_v.View):
    """Source that it came from."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqAccCurrency(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqAccName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqAccNum(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqAccType(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqAgencyName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqBankAddr(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqBankCode(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqBankName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqBankRouteNum(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqBic(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqBik(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqCodeb(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqCodeg(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqCorAccNum(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqIban(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqIik(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqMfo(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqRib(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultRqSwift(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteBankdetailFieldsResultXmlId(_v.View):
    """External id."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmRequisiteFieldsResultId)
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmRequisiteFieldsResultEntityTypeId)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmRequisiteFieldsResultEntityId)
    preset_id = _v.nested("PRESET_ID", lambda: CrmRequisiteFieldsResultPresetId)
    date_create = _v.nested("DATE_CREATE", lambda: CrmRequisiteFieldsResultDateCreate)
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmRequisiteFieldsResultDateModify)
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmRequisiteFieldsResultCreatedById)
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmRequisiteFieldsResultModifyById)
    name = _v.nested("NAME", lambda: CrmRequisiteFieldsResultName)
    code = _v.nested("CODE", lambda: CrmRequisiteFieldsResultCode)
    xml_id = _v.nested("XML_ID", lambda: CrmRequisiteFieldsResultXmlId)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: CrmRequisiteFieldsResultOriginatorId)
    active = _v.nested("ACTIVE", lambda: CrmRequisiteFieldsResultActive)
    address_only = _v.nested("ADDRESS_ONLY", lambda: CrmRequisiteFieldsResultAddressOnly)
    sort = _v.nested("SORT", lambda: CrmRequisiteFieldsResultSort)
    rq_name = _v.nested("RQ_NAME", lambda: CrmRequisiteFieldsResultRqName)
    rq_first_name = _v.nested("RQ_FIRST_NAME", lambda: CrmRequisiteFieldsResultRqFirstName)
    rq_last_name = _v.nested("RQ_LAST_NAME", lambda: CrmRequisiteFieldsResultRqLastName)
    rq_second_name = _v.nested("RQ_SECOND_NAME", lambda: CrmRequisiteFieldsResultRqSecondName)
    rq_company_id = _v.nested("RQ_COMPANY_ID", lambda: CrmRequisiteFieldsResultRqCompanyId)
    rq_company_name = _v.nested("RQ_COMPANY_NAME", lambda: CrmRequisiteFieldsResultRqCompanyName)
    rq_company_full_name = _v.nested(
        "RQ_COMPANY_FULL_NAME", lambda: CrmRequisiteFieldsResultRqCompanyFullName
    )
    rq_company_reg_date = _v.nested(
        "RQ_COMPANY_REG_DATE", lambda: CrmRequisiteFieldsResultRqCompanyRegDate
    )
    rq_director = _v.nested("RQ_DIRECTOR", lambda: CrmRequisiteFieldsResultRqDirector)
    rq_accountant = _v.nested("RQ_ACCOUNTANT", lambda: CrmRequisiteFieldsResultRqAccountant)
    rq_ceo_name = _v.nested("RQ_CEO_NAME", lambda: CrmRequisiteFieldsResultRqCeoName)
    rq_ceo_work_pos = _v.nested("RQ_CEO_WORK_POS", lambda: CrmRequisiteFieldsResultRqCeoWorkPos)
    rq_contact = _v.nested("RQ_CONTACT", lambda: CrmRequisiteFieldsResultRqContact)
    rq_email = _v.nested("RQ_EMAIL", lambda: CrmRequisiteFieldsResultRqEmail)
    rq_phone = _v.nested("RQ_PHONE", lambda: CrmRequisiteFieldsResultRqPhone)
    rq_fax = _v.nested("RQ_FAX", lambda: CrmRequisiteFieldsResultRqFax)
    rq_ident_type = _v.nested("RQ_IDENT_TYPE", lambda: CrmRequisiteFieldsResultRqIdentType)
    rq_ident_doc = _v.nested("RQ_IDENT_DOC", lambda: CrmRequisiteFieldsResultRqIdentDoc)
    rq_ident_doc_ser = _v.nested("RQ_IDENT_DOC_SER", lambda: CrmRequisiteFieldsResultRqIdentDocSer)
    rq_ident_doc_num = _v.nested("RQ_IDENT_DOC_NUM", lambda: CrmRequisiteFieldsResultRqIdentDocNum)
    rq_ident_doc_pers_num = _v.nested(
        "RQ_IDENT_DOC_PERS_NUM", lambda: CrmRequisiteFieldsResultRqIdentDocPersNum
    )
    rq_ident_doc_date = _v.nested(
        "RQ_IDENT_DOC_DATE", lambda: CrmRequisiteFieldsResultRqIdentDocDate
    )
    rq_ident_doc_issued_by = _v.nested(
        "RQ_IDENT_DOC_ISSUED_BY", lambda: CrmRequisiteFieldsResultRqIdentDocIssuedBy
    )
    rq_ident_doc_dep_code = _v.nested(
        "RQ_IDENT_DOC_DEP_CODE", lambda: CrmRequisiteFieldsResultRqIdentDocDepCode
    )
    rq_inn = _v.nested("RQ_INN", lambda: CrmRequisiteFieldsResultRqInn)
    rq_kpp = _v.nested("RQ_KPP", lambda: CrmRequisiteFieldsResultRqKpp)
    rq_usrle = _v.nested("RQ_USRLE", lambda: CrmRequisiteFieldsResultRqUsrle)
    rq_ifns = _v.nested("RQ_IFNS", lambda: CrmRequisiteFieldsResultRqIfns)
    rq_ogrn = _v.nested("RQ_OGRN", lambda: CrmRequisiteFieldsResultRqOgrn)
    rq_ogrnip = _v.nested("RQ_OGRNIP", lambda: CrmRequisiteFieldsResultRqOgrnip)
    rq_okpo = _v.nested("RQ_OKPO", lambda: CrmRequisiteFieldsResultRqOkpo)
    rq_oktmo = _v.nested("RQ_OKTMO", lambda: CrmRequisiteFieldsResultRqOktmo)
    rq_okved = _v.nested("RQ_OKVED", lambda: CrmRequisiteFieldsResultRqOkved)
    rq_edrpou = _v.nested("RQ_EDRPOU", lambda: CrmRequisiteFieldsResultRqEdrpou)
    rq_drfo = _v.nested("RQ_DRFO", lambda: CrmRequisiteFieldsResultRqDrfo)
    rq_kbe = _v.nested("RQ_KBE", lambda: CrmRequisiteFieldsResultRqKbe)
    rq_iin = _v.nested("RQ_IIN", lambda: CrmRequisiteFieldsResultRqIin)
    rq_bin = _v.nested("RQ_BIN", lambda: CrmRequisiteFieldsResultRqBin)
    rq_st_cert_ser = _v.nested("RQ_ST_CERT_SER", lambda: CrmRequisiteFieldsResultRqStCertSer)
    rq_st_cert_num = _v.nested("RQ_ST_CERT_NUM", lambda: CrmRequisiteFieldsResultRqStCertNum)
    rq_st_cert_date = _v.nested("RQ_ST_CERT_DATE", lambda: CrmRequisiteFieldsResultRqStCertDate)
    rq_vat_payer = _v.nested("RQ_VAT_PAYER", lambda: CrmRequisiteFieldsResultRqVatPayer)
    rq_vat_id = _v.nested("RQ_VAT_ID", lambda: CrmRequisiteFieldsResultRqVatId)
    rq_vat_cert_ser = _v.nested("RQ_VAT_CERT_SER", lambda: CrmRequisiteFieldsResultRqVatCertSer)
    rq_vat_cert_num = _v.nested("RQ_VAT_CERT_NUM", lambda: CrmRequisiteFieldsResultRqVatCertNum)
    rq_vat_cert_date = _v.nested("RQ_VAT_CERT_DATE", lambda: CrmRequisiteFieldsResultRqVatCertDate)
    rq_residence_country = _v.nested(
        "RQ_RESIDENCE_COUNTRY", lambda: CrmRequisiteFieldsResultRqResidenceCountry
    )
    rq_base_doc = _v.nested("RQ_BASE_DOC", lambda: CrmRequisiteFieldsResultRqBaseDoc)
    rq_regon = _v.nested("RQ_REGON", lambda: CrmRequisiteFieldsResultRqRegon)
    rq_krs = _v.nested("RQ_KRS", lambda: CrmRequisiteFieldsResultRqKrs)
    rq_pesel = _v.nested("RQ_PESEL", lambda: CrmRequisiteFieldsResultRqPesel)
    rq_legal_form = _v.nested("RQ_LEGAL_FORM", lambda: CrmRequisiteFieldsResultRqLegalForm)
    rq_siret = _v.nested("RQ_SIRET", lambda: CrmRequisiteFieldsResultRqSiret)
    rq_siren = _v.nested("RQ_SIREN", lambda: CrmRequisiteFieldsResultRqSiren)
    rq_capital = _v.nested("RQ_CAPITAL", lambda: CrmRequisiteFieldsResultRqCapital)
    rq_rcs = _v.nested("RQ_RCS", lambda: CrmRequisiteFieldsResultRqRcs)
    rq_cnpj = _v.nested("RQ_CNPJ", lambda: CrmRequisiteFieldsResultRqCnpj)
    rq_state_reg = _v.nested("RQ_STATE_REG", lambda: CrmRequisiteFieldsResultRqStateReg)
    rq_mnpl_reg = _v.nested("RQ_MNPL_REG", lambda: CrmRequisiteFieldsResultRqMnplReg)
    rq_cpf = _v.nested("RQ_CPF", lambda: CrmRequisiteFieldsResultRqCpf)


class CrmRequisiteFieldsResultActive(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultAddressOnly(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultCreatedById(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultDateModify(_v.View):
    """When it was last changed."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultEntityId(_v.View):
    """Id or code of the object that it belongs to."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultEntityTypeId(_v.View):
    """Id of the type of object."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultModifyById(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultName(_v.View):
    """Name."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultOriginatorId(_v.View):
    """Source that it came from."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultPresetId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqAccountant(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqBaseDoc(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqBin(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCapital(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCeoName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCeoWorkPos(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCnpj(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCompanyFullName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCompanyId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCompanyName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCompanyRegDate(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqContact(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqCpf(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqDirector(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqDrfo(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqEdrpou(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqEmail(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqFax(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqFirstName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentDoc(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentDocDate(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentDocDepCode(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentDocIssuedBy(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentDocNum(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentDocPersNum(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentDocSer(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIdentType(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    status_type = _v.array("statusType", _k.STRING)
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIfns(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqIin(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqInn(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqKbe(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqKpp(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqKrs(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqLastName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqLegalForm(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqMnplReg(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqOgrn(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqOgrnip(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqOkpo(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqOktmo(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqOkved(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqPesel(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqPhone(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqRcs(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqRegon(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqResidenceCountry(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqSecondName(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqSiren(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqSiret(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqStCertDate(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqStCertNum(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqStCertSer(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqStateReg(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqUsrle(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqVatCertDate(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqVatCertNum(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqVatCertSer(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqVatId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultRqVatPayer(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteFieldsResultXmlId(_v.View):
    """External id."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteLink(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    entity_id = _v.integer("ENTITY_ID")
    requisite_id = _v.integer("REQUISITE_ID")
    bank_detail_id = _v.integer("BANK_DETAIL_ID")
    mc_requisite_id = _v.integer("MC_REQUISITE_ID")
    mc_bank_detail_id = _v.integer("MC_BANK_DETAIL_ID")


class CrmRequisiteLinkFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    is_required = _v.mapping("isRequired", _k.ANY)
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    title = _v.mapping("title", _k.ANY)
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmRequisiteLinkFieldsResultEntityTypeId)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmRequisiteLinkFieldsResultEntityId)
    requisite_id = _v.nested("REQUISITE_ID", lambda: CrmRequisiteLinkFieldsResultRequisiteId)
    bank_detail_id = _v.nested("BANK_DETAIL_ID", lambda: CrmRequisiteLinkFieldsResultBankDetailId)
    mc_requisite_id = _v.nested(
        "MC_REQUISITE_ID", lambda: CrmRequisiteLinkFieldsResultMcRequisiteId
    )
    mc_bank_detail_id = _v.nested(
        "MC_BANK_DETAIL_ID", lambda: CrmRequisiteLinkFieldsResultMcBankDetailId
    )


class CrmRequisiteLinkFieldsResultBankDetailId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteLinkFieldsResultEntityId(_v.View):
    """Id or code of the object that it belongs to."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteLinkFieldsResultEntityTypeId(_v.View):
    """Id of the type of object."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteLinkFieldsResultMcBankDetailId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteLinkFieldsResultMcRequisiteId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteLinkFieldsResultRequisiteId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePreset(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    country_id = _v.integer("COUNTRY_ID")
    date_create = _v.moment("DATE_CREATE")
    date_modify = _v.moment("DATE_MODIFY")
    created_by_id = _v.integer("CREATED_BY_ID")
    modify_by_id = _v.integer("MODIFY_BY_ID")
    name = _v.string("NAME")
    xml_id = _v.string("XML_ID")
    active = _v.boolean("ACTIVE")
    sort = _v.integer("SORT")


class CrmRequisitePresetCountriesResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    code = _v.string("CODE")
    title = _v.string("TITLE")


class CrmRequisitePresetField(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    field_name = _v.string("FIELD_NAME")
    field_title = _v.string("FIELD_TITLE")
    sort = _v.integer("SORT")
    in_short_list = _v.boolean("IN_SHORT_LIST")


class CrmRequisitePresetFieldFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    is_required = _v.mapping("isRequired", _k.ANY)
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    title = _v.mapping("title", _k.ANY)
    id = _v.nested("ID", lambda: CrmRequisitePresetFieldFieldsResultId)
    field_name = _v.nested("FIELD_NAME", lambda: CrmRequisitePresetFieldFieldsResultFieldName)
    field_title = _v.nested("FIELD_TITLE", lambda: CrmRequisitePresetFieldFieldsResultFieldTitle)
    sort = _v.nested("SORT", lambda: CrmRequisitePresetFieldFieldsResultSort)
    in_short_list = _v.nested(
        "IN_SHORT_LIST", lambda: CrmRequisitePresetFieldFieldsResultInShortList
    )


class CrmRequisitePresetFieldFieldsResultFieldName(_v.View):
    """Name of the field."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldFieldsResultFieldTitle(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldFieldsResultInShortList(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldFieldsResultSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    is_required = _v.mapping("isRequired", _k.ANY)
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    title = _v.mapping("title", _k.ANY)
    id = _v.nested("ID", lambda: CrmRequisitePresetFieldsResultId)
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmRequisitePresetFieldsResultEntityTypeId)
    country_id = _v.nested("COUNTRY_ID", lambda: CrmRequisitePresetFieldsResultCountryId)
    date_create = _v.nested("DATE_CREATE", lambda: CrmRequisitePresetFieldsResultDateCreate)
    date_modify = _v.nested("DATE_MODIFY", lambda: CrmRequisitePresetFieldsResultDateModify)
    created_by_id = _v.nested("CREATED_BY_ID", lambda: CrmRequisitePresetFieldsResultCreatedById)
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: CrmRequisitePresetFieldsResultModifyById)
    name = _v.nested("NAME", lambda: CrmRequisitePresetFieldsResultName)
    xml_id = _v.nested("XML_ID", lambda: CrmRequisitePresetFieldsResultXmlId)
    active = _v.nested("ACTIVE", lambda: CrmRequisitePresetFieldsResultActive)
    sort = _v.nested("SORT", lambda: CrmRequisitePresetFieldsResultSort)


class CrmRequisitePresetFieldsResultActive(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultCountryId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultCreatedById(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultDateModify(_v.View):
    """When it was last changed."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultEntityTypeId(_v.View):
    """Id of the type of object."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultModifyById(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultName(_v.View):
    """Name."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisitePresetFieldsResultXmlId(_v.View):
    """External id."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmRequisiteUserfield(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
    user_type_id = _v.string("USER_TYPE_ID")
    xml_id = _v.string("XML_ID")
    sort = _v.integer("SORT")
    multiple = _v.boolean("MULTIPLE")
    mandatory = _v.boolean("MANDATORY")
    show_filter = _v.choice("SHOW_FILTER", CrmRequisiteUserfieldGetResultShowFilter)
    show_in_list = _v.boolean("SHOW_IN_LIST")
    edit_in_list = _v.boolean("EDIT_IN_LIST")
    is_searchable = _v.boolean("IS_SEARCHABLE")
    edit_form_label = _v.nested("EDIT_FORM_LABEL", lambda: CrmRequisiteUserfieldEditFormLabel)
    list_column_label = _v.nested("LIST_COLUMN_LABEL", lambda: CrmRequisiteUserfieldListColumnLabel)
    list_filter_label = _v.nested("LIST_FILTER_LABEL", lambda: CrmRequisiteUserfieldListFilterLabel)
    error_message = _v.nested("ERROR_MESSAGE", lambda: CrmRequisiteUserfieldErrorMessage)
    help_message = _v.nested("HELP_MESSAGE", lambda: CrmRequisiteUserfieldHelpMessage)
    list = _v.nested("LIST", lambda: UfEnumElement)
    settings = _v.nested("SETTINGS", lambda: CrmRequisiteUserfieldSettings)


class CrmRequisiteUserfieldEditFormLabel(_v.View):
    __slots__ = ()
    en = _v.string("en")
    de = _v.string("de")


class CrmRequisiteUserfieldErrorMessage(_v.View):
    __slots__ = ()
    en = _v.string("en")
    de = _v.string("de")


class CrmRequisiteUserfieldHelpMessage(_v.View):
    __slots__ = ()
    en = _v.string("en")
    de = _v.string("de")


class CrmRequisiteUserfieldListColumnLabel(_v.View):
    __slots__ = ()
    en = _v.string("en")
    de = _v.string("de")


class CrmRequisiteUserfieldListFilterLabel(_v.View):
    __slots__ = ()
    en = _v.string("en")
    de = _v.string("de")


class CrmRequisiteUserfieldListResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
    user_type_id = _v.string("USER_TYPE_ID")
    xml_id = _v.string("XML_ID")
    sort = _v.integer("SORT")
    multiple = _v.boolean("MULTIPLE")
    mandatory = _v.boolean("MANDATORY")
    show_filter = _v.choice("SHOW_FILTER", CrmRequisiteUserfieldGetResultShowFilter)
    show_in_list = _v.boolean("SHOW_IN_LIST")
    edit_in_list = _v.boolean("EDIT_IN_LIST")
    is_searchable = _v.boolean("IS_SEARCHABLE")
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    list_column_label = _v.string("LIST_COLUMN_LABEL")
    list_filter_label = _v.string("LIST_FILTER_LABEL")
    error_message = _v.string("ERROR_MESSAGE")
    help_message = _v.string("HELP_MESSAGE")
    list = _v.nested("LIST", lambda: UfEnumElement)
    settings = _v.nested("SETTINGS", lambda: CrmRequisiteUserfieldListResultItemSettings)


class CrmRequisiteUserfieldListResultItemSettings(_v.View):
    """Settings."""

    __slots__ = ()
    default_value = _v.nested(
        "DEFAULT_VALUE", lambda: CrmRequisiteUserfieldListResultItemSettingsDefaultValue
    )
    display = _v.string("DISPLAY")
    label = _v.array("LABEL", _k.STRING)
    label_checkbox = _v.string("LABEL_CHECKBOX")
    use_second = _v.string("USE_SECOND")
    use_timezone = _v.string("USE_TIMEZONE")
    precision = _v.integer("PRECISION")
    size = _v.integer("SIZE")
    min_value = _v.integer("MIN_VALUE")
    max_value = _v.integer("MAX_VALUE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")


class CrmRequisiteUserfieldListResultItemSettingsDefaultValue(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    value = _v.string("VALUE")


class CrmRequisiteUserfieldSettings(_v.View):
    """Settings."""

    __slots__ = ()
    size = _v.integer("SIZE")
    rows = _v.integer("ROWS")
    regexp = _v.string("REGEXP")
    min_length = _v.integer("MIN_LENGTH")
    max_length = _v.integer("MAX_LENGTH")
    default_value = _v.string("DEFAULT_VALUE")


class UfEnumElement(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    value = _v.string("VALUE")
    def_ = _v.boolean("DEF")
    sort = _v.integer("SORT")
    xml_id = _v.string("XML_ID")
    del_ = _v.boolean("DEL")
