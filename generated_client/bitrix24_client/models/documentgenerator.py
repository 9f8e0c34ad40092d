"""Answers of ``documentgenerator``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import kinds as _k, views as _v


class DocumentgeneratorRoleAddResultRolePermissionsDocumentsModify(StrEnum):
    EMPTY = ""  # no access
    X = "X"  # full access


class DocumentgeneratorRoleAddResultRolePermissionsTemplatesModify(StrEnum):
    EMPTY = ""  # no access
    A = "A"  # only own items
    D = "D"  # own and department colleagues' items
    X = "X"  # full access


class DocumentgeneratorDocumentAddResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: DocumentgeneratorDocumentAddResultDocument)


class DocumentgeneratorDocumentAddResultDocument(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    number = _v.string("number")
    template_id = _v.integer("templateId")
    provider = _v.string("provider")
    value = _v.string("value")
    values = _v.nested("values", lambda: DocumentgeneratorDocumentAddResultDocumentValues)
    stamps_enabled = _v.boolean("stampsEnabled")
    download_url = _v.string("downloadUrl")
    download_url_machine = _v.string("downloadUrlMachine")
    public_url = _v.string("publicUrl")
    is_transformation_error = _v.boolean("isTransformationError")
    pull_tag = _v.string("pullTag")
    email_disk_file = _v.integer("emailDiskFile")
    create_time = _v.moment("createTime")
    update_time = _v.moment("updateTime")
    created_by = _v.integer("createdBy")
    updated_by = _v.integer("updatedBy")


class DocumentgeneratorDocumentAddResultDocumentValues(_v.View):
    """Values."""

    __slots__ = ()
    field_creation_method = _v.string("_creationMethod")
    stamps_enabled = _v.boolean("stampsEnabled")


class DocumentgeneratorDocumentEnablepublicurlResult(_v.View):
    __slots__ = ()
    public_url = _v.string("publicUrl")


class DocumentgeneratorDocumentGetResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: DocumentgeneratorDocumentGetResultDocument)


class DocumentgeneratorDocumentGetResultDocument(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    number = _v.string("number")
    template_id = _v.string("templateId")
    provider = _v.string("provider")
    value = _v.string("value")
    values = _v.nested("values", lambda: DocumentgeneratorDocumentGetResultDocumentValues)
    file_id = _v.integer("fileId")
    image_id = _v.integer("imageId")
    pdf_id = _v.integer("pdfId")
    stamps_enabled = _v.boolean("stampsEnabled")
    download_url = _v.string("downloadUrl")
    download_url_machine = _v.string("downloadUrlMachine")
    pdf_url = _v.string("pdfUrl")
    pdf_url_machine = _v.string("pdfUrlMachine")
    print_url = _v.string("printUrl")
    print_url_machine = _v.string("printUrlMachine")
    image_url = _v.string("imageUrl")
    image_url_machine = _v.string("imageUrlMachine")
    public_url = _v.string("publicUrl")
    is_transformation_error = _v.boolean("isTransformationError")
    transformation_error_code = _v.string("transformationErrorCode")
    transformation_error_message = _v.string("transformationErrorMessage")
    transformation_cancel_reason = _v.string("transformationCancelReason")
    pull_tag = _v.string("pullTag")
    email_disk_file = _v.integer("emailDiskFile")
    create_time = _v.moment("createTime")
    update_time = _v.moment("updateTime")
    created_by = _v.string("createdBy")
    updated_by = _v.integer("updatedBy")
    public_url_view = _v.nested(
        "publicUrlView", lambda: DocumentgeneratorDocumentGetResultDocumentPublicUrlView
    )


class DocumentgeneratorDocumentGetResultDocumentPublicUrlView(_v.View):
    __slots__ = ()
    time = _v.moment("time")


class DocumentgeneratorDocumentGetResultDocumentValues(_v.View):
    """Values."""

    __slots__ = ()
    field_creation_method = _v.string("_creationMethod")
    stamps_enabled = _v.boolean("stampsEnabled")


class DocumentgeneratorDocumentGetfieldsResult(_v.View):
    __slots__ = ()
    document_fields = _v.mapping(
        "documentFields",
        _k.Nested(lambda: DocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue),
    )


class DocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue(_v.View):
    __slots__ = ()
    title = _v.string("title")
    value = _v.string("value")
    default = _v.string("default")
    group = _v.array("group", _k.STRING)
    chain = _v.anything("chain")
    required = _v.boolean("required")
    type = _v.string("type")


class DocumentgeneratorDocumentListResultDocumentsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    number = _v.string("number")
    template_id = _v.string("templateId")
    provider = _v.string("provider")
    value = _v.string("value")
    file_id = _v.integer("fileId")
    image_id = _v.integer("imageId")
    pdf_id = _v.integer("pdfId")
    create_time = _v.moment("createTime")
    update_time = _v.moment("updateTime")
    values = _v.nested("values", lambda: DocumentgeneratorDocumentListResultDocumentsItemValues)
    created_by = _v.string("createdBy")
    updated_by = _v.integer("updatedBy")
    download_url = _v.string("downloadUrl")
    pdf_url = _v.string("pdfUrl")
    image_url = _v.string("imageUrl")
    stamps_enabled = _v.boolean("stampsEnabled")
    download_url_machine = _v.string("downloadUrlMachine")
    pdf_url_machine = _v.string("pdfUrlMachine")
    image_url_machine = _v.string("imageUrlMachine")


class DocumentgeneratorDocumentListResultDocumentsItemValues(_v.View):
    """Values."""

    __slots__ = ()
    field_creation_method = _v.string("_creationMethod")
    stamps_enabled = _v.boolean("stampsEnabled")


class DocumentgeneratorDocumentUpdateResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: DocumentgeneratorDocumentUpdateResultDocument)


class DocumentgeneratorDocumentUpdateResultDocument(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    number = _v.string("number")
    template_id = _v.string("templateId")
    provider = _v.string("provider")
    value = _v.string("value")
    file_id = _v.integer("fileId")
    image_id = _v.integer("imageId")
    pdf_id = _v.integer("pdfId")
    values = _v.nested("values", lambda: DocumentgeneratorDocumentUpdateResultDocumentValues)
    stamps_enabled = _v.boolean("stampsEnabled")
    download_url = _v.string("downloadUrl")
    pdf_url = _v.string("pdfUrl")
    image_url = _v.string("imageUrl")
    print_url = _v.string("printUrl")
    download_url_machine = _v.string("downloadUrlMachine")
    pdf_url_machine = _v.string("pdfUrlMachine")
    image_url_machine = _v.string("imageUrlMachine")
    print_url_machine = _v.string("printUrlMachine")
    public_url = _v.string("publicUrl")
    public_url_view = _v.nested(
        "publicUrlView", lambda: DocumentgeneratorDocumentUpdateResultDocumentPublicUrlView
    )
    is_transformation_error = _v.boolean("isTransformationError")
    pull_tag = _v.string("pullTag")
    email_disk_file = _v.integer("emailDiskFile")
    create_time = _v.moment("createTime")
    update_time = _v.moment("updateTime")
    created_by = _v.string("createdBy")
    updated_by = _v.integer("updatedBy")


class DocumentgeneratorDocumentUpdateResultDocumentPublicUrlView(_v.View):
    __slots__ = ()
    time = _v.moment("time")


class DocumentgeneratorDocumentUpdateResultDocumentValues(_v.View):
    """Values."""

    __slots__ = ()
    products_table_variant = _v.string("productsTableVariant")
    field_creation_method = _v.string("_creationMethod")
    stamps_enabled = _v.boolean("stampsEnabled")


class DocumentgeneratorNumeratorAddResult(_v.View):
    __slots__ = ()
    numerator = _v.nested("numerator", lambda: DocumentgeneratorNumeratorAddResultNumerator)


class DocumentgeneratorNumeratorAddResultNumerator(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    template = _v.string("template")
    code = _v.string("code")
    settings = _v.nested("settings", lambda: DocumentgeneratorNumeratorAddResultNumeratorSettings)


class DocumentgeneratorNumeratorAddResultNumeratorSettings(_v.View):
    """Settings."""

    __slots__ = ()
    bitrix_main_numerator_generator_sequent_number_generator = _v.nested(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        lambda: (
            DocumentgeneratorNumeratorAddResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        ),
    )


class DocumentgeneratorNumeratorAddResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    _v.View
):
    __slots__ = ()
    start = _v.integer("start")
    step = _v.integer("step")
    length = _v.integer("length")
    pad_string = _v.string("padString")
    periodic_by = _v.string("periodicBy")
    timezone = _v.string("timezone")
    is_direct_numeration = _v.boolean("isDirectNumeration")


class DocumentgeneratorNumeratorGetResult(_v.View):
    __slots__ = ()
    numerator = _v.nested("numerator", lambda: DocumentgeneratorNumeratorGetResultNumerator)


class DocumentgeneratorNumeratorGetResultNumerator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    template = _v.string("template")
    code = _v.string("code")
    settings = _v.nested("settings", lambda: DocumentgeneratorNumeratorGetResultNumeratorSettings)


class DocumentgeneratorNumeratorGetResultNumeratorSettings(_v.View):
    """Settings."""

    __slots__ = ()
    bitrix_main_numerator_generator_sequent_number_generator = _v.nested(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        lambda: (
            DocumentgeneratorNumeratorGetResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        ),
    )


class DocumentgeneratorNumeratorGetResultNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    _v.View
):
    __slots__ = ()
    start = _v.integer("start")
    step = _v.integer("step")
    length = _v.integer("length")
    pad_string = _v.string("padString")
    periodic_by = _v.string("periodicBy")
    timezone = _v.string("timezone")
    is_direct_numeration = _v.boolean("isDirectNumeration")


class DocumentgeneratorNumeratorListResultNumeratorsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    template = _v.string("template")
    code = _v.string("code")
    settings = _v.nested(
        "settings", lambda: DocumentgeneratorNumeratorListResultNumeratorsItemSettings
    )


class DocumentgeneratorNumeratorListResultNumeratorsItemSettings(_v.View):
    """Settings."""

    __slots__ = ()
    bitrix_main_numerator_generator_sequent_number_generator = _v.nested(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        lambda: (
            DocumentgeneratorNumeratorListResultNumeratorsItemSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        ),
    )


class DocumentgeneratorNumeratorListResultNumeratorsItemSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    _v.View
):
    __slots__ = ()
    start = _v.integer("start")
    step = _v.integer("step")
    length = _v.integer("length")
    pad_string = _v.string("padString")
    periodic_by = _v.string("periodicBy")
    timezone = _v.string("timezone")
    is_direct_numeration = _v.boolean("isDirectNumeration")


class DocumentgeneratorNumeratorUpdateResult(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    template = _v.string("template")
    code = _v.string("code")
    settings = _v.nested("settings", lambda: DocumentgeneratorNumeratorUpdateResultSettings)


class DocumentgeneratorNumeratorUpdateResultSettings(_v.View):
    """Settings."""

    __slots__ = ()
    bitrix_main_numerator_generator_sequent_number_generator = _v.nested(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        lambda: (
            DocumentgeneratorNumeratorUpdateResultSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        ),
    )


class DocumentgeneratorNumeratorUpdateResultSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    _v.View
):
    __slots__ = ()
    start = _v.integer("start")
    step = _v.integer("step")
    length = _v.integer("length")
    pad_string = _v.string("padString")
    periodic_by = _v.string("periodicBy")
    timezone = _v.string("timezone")
    is_direct_numeration = _v.boolean("isDirectNumeration")


class DocumentgeneratorRegionAddResult(_v.View):
    __slots__ = ()
    region = _v.nested("region", lambda: DocumentgeneratorRegionAddResultRegion)


class DocumentgeneratorRegionAddResultRegion(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    language_id = _v.string("languageId")
    format_date = _v.string("formatDate")
    format_datetime = _v.string("formatDatetime")
    format_name = _v.string("formatName")
    phrases = _v.nested("phrases", lambda: DocumentgeneratorRegionAddResultRegionPhrases)


class DocumentgeneratorRegionAddResultRegionPhrases(_v.View):
    __slots__ = ()
    tax_included = _v.string("TAX_INCLUDED")
    tax_not_included = _v.string("TAX_NOT_INCLUDED")


class DocumentgeneratorRegionGetResult(_v.View):
    __slots__ = ()
    region = _v.nested("region", lambda: DocumentgeneratorRegionGetResultRegion)


class DocumentgeneratorRegionGetResultRegion(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    language_id = _v.string("languageId")
    format_date = _v.string("formatDate")
    format_datetime = _v.string("formatDatetime")
    format_name = _v.string("formatName")
    phrases = _v.nested("phrases", lambda: DocumentgeneratorRegionGetResultRegionPhrases)


class DocumentgeneratorRegionGetResultRegionPhrases(_v.View):
    __slots__ = ()
    tax_included = _v.string("TAX_INCLUDED")
    tax_not_included = _v.string("TAX_NOT_INCLUDED")


class DocumentgeneratorRegionListResult(_v.View):
    __slots__ = ()
    regions = _v.mapping(
        "regions", _k.Nested(lambda: DocumentgeneratorRegionListResultRegionsValue)
    )


class DocumentgeneratorRegionListResultRegionsValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    code = _v.string("code")
    title = _v.string("title")
    language_id = _v.string("languageId")
    format_date = _v.string("formatDate")
    format_datetime = _v.string("formatDatetime")
    format_name = _v.string("formatName")


class DocumentgeneratorRegionUpdateResult(_v.View):
    __slots__ = ()
    region = _v.nested("region", lambda: DocumentgeneratorRegionUpdateResultRegion)


class DocumentgeneratorRegionUpdateResultRegion(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    language_id = _v.string("languageId")
    format_date = _v.string("formatDate")
    format_datetime = _v.string("formatDatetime")
    format_name = _v.string("formatName")
    phrases = _v.nested("phrases", lambda: DocumentgeneratorRegionUpdateResultRegionPhrases)


class DocumentgeneratorRegionUpdateResultRegionPhrases(_v.View):
    __slots__ = ()
    tax_included = _v.string("TAX_INCLUDED")
    tax_not_included = _v.string("TAX_NOT_INCLUDED")


class DocumentgeneratorRoleAddResult(_v.View):
    __slots__ = ()
    role = _v.nested("role", lambda: DocumentgeneratorRoleAddResultRole)


class DocumentgeneratorRoleAddResultRole(_v.View):
    """Role."""

    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    code = _v.string("code")
    permissions = _v.nested("permissions", lambda: DocumentgeneratorRoleAddResultRolePermissions)


class DocumentgeneratorRoleAddResultRolePermissions(_v.View):
    __slots__ = ()
    settings = _v.nested("settings", lambda: DocumentgeneratorRoleAddResultRolePermissionsSettings)
    templates = _v.nested(
        "templates", lambda: DocumentgeneratorRoleAddResultRolePermissionsTemplates
    )
    documents = _v.nested(
        "documents", lambda: DocumentgeneratorRoleAddResultRolePermissionsDocuments
    )


class DocumentgeneratorRoleAddResultRolePermissionsDocuments(_v.View):
    __slots__ = ()
    modify = _v.choice("modify", DocumentgeneratorRoleAddResultRolePermissionsDocumentsModify)
    view = _v.choice("view", DocumentgeneratorRoleAddResultRolePermissionsDocumentsModify)


class DocumentgeneratorRoleAddResultRolePermissionsSettings(_v.View):
    """Settings."""

    __slots__ = ()
    modify = _v.string("modify")


class DocumentgeneratorRoleAddResultRolePermissionsTemplates(_v.View):
    __slots__ = ()
    modify = _v.choice("modify", DocumentgeneratorRoleAddResultRolePermissionsTemplatesModify)


class DocumentgeneratorRoleGetResult(_v.View):
    __slots__ = ()
    role = _v.nested("role", lambda: DocumentgeneratorRoleGetResultRole)


class DocumentgeneratorRoleGetResultRole(_v.View):
    """Role."""

    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    code = _v.string("code")
    permissions = _v.nested("permissions", lambda: DocumentgeneratorRoleGetResultRolePermissions)


class DocumentgeneratorRoleGetResultRolePermissions(_v.View):
    __slots__ = ()
    settings = _v.nested("settings", lambda: DocumentgeneratorRoleGetResultRolePermissionsSettings)
    templates = _v.nested(
        "templates", lambda: DocumentgeneratorRoleGetResultRolePermissionsTemplates
    )
    documents = _v.nested(
        "documents", lambda: DocumentgeneratorRoleGetResultRolePermissionsDocuments
    )


class DocumentgeneratorRoleGetResultRolePermissionsDocuments(_v.View):
    __slots__ = ()
    modify = _v.choice("modify", DocumentgeneratorRoleAddResultRolePermissionsDocumentsModify)
    view = _v.choice("view", DocumentgeneratorRoleAddResultRolePermissionsDocumentsModify)


class DocumentgeneratorRoleGetResultRolePermissionsSettings(_v.View):
    """Settings."""

    __slots__ = ()
    modify = _v.string("modify")


class DocumentgeneratorRoleGetResultRolePermissionsTemplates(_v.View):
    __slots__ = ()
    modify = _v.choice("modify", DocumentgeneratorRoleAddResultRolePermissionsTemplatesModify)


class DocumentgeneratorRoleListResultRolesItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    code = _v.string("code")


class DocumentgeneratorRoleUpdateResult(_v.View):
    __slots__ = ()
    role = _v.nested("role", lambda: DocumentgeneratorRoleUpdateResultRole)


class DocumentgeneratorRoleUpdateResultRole(_v.View):
    """Role."""

    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    code = _v.string("code")
    permissions = _v.nested("permissions", lambda: DocumentgeneratorRoleUpdateResultRolePermissions)


class DocumentgeneratorRoleUpdateResultRolePermissions(_v.View):
    __slots__ = ()
    settings = _v.nested(
        "settings", lambda: DocumentgeneratorRoleUpdateResultRolePermissionsSettings
    )
    templates = _v.nested(
        "templates", lambda: DocumentgeneratorRoleUpdateResultRolePermissionsTemplates
    )
    documents = _v.nested(
        "documents", lambda: DocumentgeneratorRoleUpdateResultRolePermissionsDocuments
    )


class DocumentgeneratorRoleUpdateResultRolePermissionsDocuments(_v.View):
    __slots__ = ()
    modify = _v.choice("modify", DocumentgeneratorRoleAddResultRolePermissionsDocumentsModify)
    view = _v.choice("view", DocumentgeneratorRoleAddResultRolePermissionsDocumentsModify)


class DocumentgeneratorRoleUpdateResultRolePermissionsSettings(_v.View):
    """Settings."""

    __slots__ = ()
    modify = _v.string("modify")


class DocumentgeneratorRoleUpdateResultRolePermissionsTemplates(_v.View):
    __slots__ = ()
    modify = _v.choice("modify", DocumentgeneratorRoleAddResultRolePermissionsTemplatesModify)


class DocumentgeneratorTemplateAddResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: DocumentgeneratorTemplateAddResultTemplate)


class DocumentgeneratorTemplateAddResultTemplate(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    region = _v.string("region")
    code = _v.string("code")
    download = _v.string("download")
    download_machine = _v.string("downloadMachine")
    active = _v.boolean("active")
    module_id = _v.string("moduleId")
    numerator_id = _v.string("numeratorId")
    with_stamps = _v.boolean("withStamps")
    providers = _v.nested("providers", lambda: DocumentgeneratorTemplateAddResultTemplateProviders)
    users = _v.nested("users", lambda: DocumentgeneratorTemplateAddResultTemplateUsers)
    is_deleted = _v.boolean("isDeleted")
    sort = _v.string("sort")
    create_time = _v.moment("createTime")
    update_time = _v.moment("updateTime")


class DocumentgeneratorTemplateAddResultTemplateProviders(_v.View):
    __slots__ = ()
    bitrix_documentgenerator_dataprovider_rest = _v.string(
        "bitrix\\documentgenerator\\dataprovider\\rest"
    )


class DocumentgeneratorTemplateAddResultTemplateUsers(_v.View):
    """Users."""

    __slots__ = ()
    ua = _v.string("UA")


class DocumentgeneratorTemplateGetResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: DocumentgeneratorTemplateGetResultTemplate)


class DocumentgeneratorTemplateGetResultTemplate(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    region = _v.string("region")
    code = _v.string("code")
    download = _v.string("download")
    active = _v.boolean("active")
    module_id = _v.string("moduleId")
    numerator_id = _v.string("numeratorId")
    with_stamps = _v.boolean("withStamps")
    providers = _v.nested("providers", lambda: DocumentgeneratorTemplateGetResultTemplateProviders)
    users = _v.nested("users", lambda: DocumentgeneratorTemplateGetResultTemplateUsers)
    is_deleted = _v.boolean("isDeleted")
    sort = _v.string("sort")
    create_time = _v.moment("createTime")
    update_time = _v.moment("updateTime")
    download_machine = _v.string("downloadMachine")


class DocumentgeneratorTemplateGetResultTemplateProviders(_v.View):
    __slots__ = ()
    bitrix_documentgenerator_dataprovider_rest = _v.string(
        "bitrix\\documentgenerator\\dataprovider\\rest"
    )


class DocumentgeneratorTemplateGetResultTemplateUsers(_v.View):
    """Users."""

    __slots__ = ()
    u503 = _v.string("U503")


class DocumentgeneratorTemplateGetfieldsResult(_v.View):
    __slots__ = ()
    template_fields = _v.mapping(
        "templateFields",
        _k.Nested(lambda: DocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue),
    )


class DocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue(_v.View):
    __slots__ = ()
    title = _v.string("title")
    value = _v.anything("value")
    default = _v.anything("default")
    required = _v.boolean("required")
    type = _v.string("type")
    group = _v.array("group", _k.STRING)
    chain = _v.anything("chain")


class DocumentgeneratorTemplateUpdateResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: DocumentgeneratorTemplateUpdateResultTemplate)


class DocumentgeneratorTemplateUpdateResultTemplate(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    region = _v.string("region")
    code = _v.string("code")
    download = _v.string("download")
    download_machine = _v.string("downloadMachine")
    active = _v.boolean("active")
    module_id = _v.string("moduleId")
    numerator_id = _v.string("numeratorId")
    with_stamps = _v.boolean("withStamps")
    providers = _v.nested(
        "providers", lambda: DocumentgeneratorTemplateUpdateResultTemplateProviders
    )
    users = _v.nested("users", lambda: DocumentgeneratorTemplateUpdateResultTemplateUsers)
    is_deleted = _v.boolean("isDeleted")
    sort = _v.string("sort")
    create_time = _v.moment("createTime")
    update_time = _v.moment("updateTime")


class DocumentgeneratorTemplateUpdateResultTemplateProviders(_v.View):
    __slots__ = ()
    bitrix_documentgenerator_dataprovider_rest = _v.string(
        "bitrix\\documentgenerator\\dataprovider\\rest"
    )


class DocumentgeneratorTemplateUpdateResultTemplateUsers(_v.View):
    """Users."""

    __slots__ = ()
    u503 = _v.string("U503")
