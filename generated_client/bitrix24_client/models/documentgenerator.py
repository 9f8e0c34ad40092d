"""Answers of ``documentgenerator``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class DocumentgeneratorRolePermissionsFieldModify(StrEnum):
    EMPTY = ""  # no access
    A = "A"  # only own items
    D = "D"  # own and department colleagues
    X = "X"  # full access


class DocumentgeneratorRolePermissionsFieldView(StrEnum):
    EMPTY = ""  # no access
    X = "X"  # full access


class DocumentgeneratorDocument(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    """Title."""
    number = _v.string("number")
    template_id = _v.string("templateId")
    """Id of the template."""
    provider = _v.string("provider")
    value = _v.string("value")
    """Value."""
    values_ = _v.nested("values", lambda: DocumentgeneratorDocumentValues)
    """Values."""
    file_id = _v.integer("fileId")
    """Id of the file."""
    image_id = _v.integer("imageId")
    pdf_id = _v.integer("pdfId")
    stamps_enabled = _v.boolean("stampsEnabled")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
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
    """When it was made."""
    update_time = _v.moment("updateTime")
    """When it was last changed."""
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    updated_by = _v.integer("updatedBy")
    """Id of the user who last changed it."""
    public_url_view = _v.nested("publicUrlView", lambda: DocumentgeneratorDocumentPublicUrlView)


class DocumentgeneratorDocumentAddResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: DocumentgeneratorDocument)


class DocumentgeneratorDocumentEnablepublicurlResult(_v.View):
    __slots__ = ()
    public_url = _v.string("publicUrl")


class DocumentgeneratorDocumentGetResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: DocumentgeneratorDocument)


class DocumentgeneratorDocumentGetfieldsResult(_v.View):
    __slots__ = ()
    document_fields = _v.mapping(
        "documentFields",
        _k.Nested(lambda: DocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue),
    )


class DocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    value = _v.string("value")
    """Value."""
    default = _v.string("default")
    group = _v.array("group", _k.STRING)
    chain = _v.anything("chain")
    required = _v.boolean("required")
    """Whether it is required."""
    type = _v.string("type")
    """Type."""


class DocumentgeneratorDocumentPublicUrlView(_v.View):
    __slots__ = ()
    time = _v.moment("time")


class DocumentgeneratorDocumentUpdateResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: DocumentgeneratorDocument)


class DocumentgeneratorDocumentValues(_v.View):
    __slots__ = ()
    field_creation_method = _v.string("_creationMethod")
    stamps_enabled = _v.boolean("stampsEnabled")
    products_table_variant = _v.string("productsTableVariant")


class DocumentgeneratorNumerator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    template = _v.string("template")
    code = _v.string("code")
    """Symbolic code."""
    settings = _v.nested("settings", lambda: DocumentgeneratorNumeratorSettings)
    """Settings."""


class DocumentgeneratorNumeratorAddResult(_v.View):
    __slots__ = ()
    numerator = _v.nested("numerator", lambda: DocumentgeneratorNumerator)


class DocumentgeneratorNumeratorGetResult(_v.View):
    __slots__ = ()
    numerator = _v.nested("numerator", lambda: DocumentgeneratorNumerator)


class DocumentgeneratorNumeratorSettings(_v.View):
    __slots__ = ()
    bitrix_main_numerator_generator_sequent_number_generator = _v.nested(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        lambda: (
            DocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        ),
    )


class DocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(_v.View):
    __slots__ = ()
    start = _v.integer("start")
    """Time of the beginning, in seconds since 1970."""
    step = _v.integer("step")
    length = _v.integer("length")
    """Length."""
    pad_string = _v.string("padString")
    periodic_by = _v.string("periodicBy")
    timezone = _v.string("timezone")
    """Time zone."""
    is_direct_numeration = _v.boolean("isDirectNumeration")


class DocumentgeneratorRegion(_v.View):
    __slots__ = ()
    id = _v.string("id")
    title = _v.string("title")
    """Title."""
    language_id = _v.string("languageId")
    format_date = _v.string("formatDate")
    format_datetime = _v.string("formatDatetime")
    format_name = _v.string("formatName")
    phrases = _v.nested("phrases", lambda: DocumentgeneratorRegionPhrases)


class DocumentgeneratorRegionAddResult(_v.View):
    __slots__ = ()
    region = _v.nested("region", lambda: DocumentgeneratorRegion)


class DocumentgeneratorRegionGetResult(_v.View):
    __slots__ = ()
    region = _v.nested("region", lambda: DocumentgeneratorRegion)


class DocumentgeneratorRegionListResult(_v.View):
    __slots__ = ()
    regions = _v.mapping(
        "regions", _k.Nested(lambda: DocumentgeneratorRegionListResultRegionsValue)
    )


class DocumentgeneratorRegionListResultRegionsValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    code = _v.string("code")
    """Symbolic code."""
    title = _v.string("title")
    """Title."""
    language_id = _v.string("languageId")
    format_date = _v.string("formatDate")
    format_datetime = _v.string("formatDatetime")
    format_name = _v.string("formatName")


class DocumentgeneratorRegionPhrases(_v.View):
    __slots__ = ()
    tax_included = _v.string("TAX_INCLUDED")
    tax_not_included = _v.string("TAX_NOT_INCLUDED")


class DocumentgeneratorRegionUpdateResult(_v.View):
    __slots__ = ()
    region = _v.nested("region", lambda: DocumentgeneratorRegion)


class DocumentgeneratorRole(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    code = _v.string("code")
    """Symbolic code."""
    permissions = _v.nested("permissions", lambda: DocumentgeneratorRolePermissions)


class DocumentgeneratorRoleAddResult(_v.View):
    __slots__ = ()
    role = _v.nested("role", lambda: DocumentgeneratorRole)
    """Role."""


class DocumentgeneratorRoleGetResult(_v.View):
    __slots__ = ()
    role = _v.nested("role", lambda: DocumentgeneratorRole)
    """Role."""


class DocumentgeneratorRolePermissions(_v.View):
    __slots__ = ()
    settings = _v.nested("settings", lambda: DocumentgeneratorRolePermissionsField)
    """Settings."""
    templates = _v.nested("templates", lambda: DocumentgeneratorRolePermissionsField)
    documents = _v.nested("documents", lambda: DocumentgeneratorRolePermissionsField)


class DocumentgeneratorRolePermissionsField(_v.View):
    __slots__ = ()
    modify = _v.choice("modify", DocumentgeneratorRolePermissionsFieldModify)
    view = _v.choice("view", DocumentgeneratorRolePermissionsFieldView)


class DocumentgeneratorRoleUpdateResult(_v.View):
    __slots__ = ()
    role = _v.nested("role", lambda: DocumentgeneratorRole)
    """Role."""


class DocumentgeneratorTemplate(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    region = _v.string("region")
    code = _v.string("code")
    """Symbolic code."""
    download = _v.string("download")
    active = _v.boolean("active")
    module_id = _v.string("moduleId")
    """Code of the module."""
    numerator_id = _v.string("numeratorId")
    with_stamps = _v.boolean("withStamps")
    providers = _v.nested("providers", lambda: DocumentgeneratorTemplateProviders)
    users = _v.mapping("users", _k.STRING)
    """Users."""
    is_deleted = _v.boolean("isDeleted")
    sort = _v.string("sort")
    """Position in the sorting order."""
    create_time = _v.moment("createTime")
    """When it was made."""
    update_time = _v.moment("updateTime")
    """When it was last changed."""
    download_machine = _v.string("downloadMachine")


class DocumentgeneratorTemplateAddResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: DocumentgeneratorTemplate)


class DocumentgeneratorTemplateGetResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: DocumentgeneratorTemplate)


class DocumentgeneratorTemplateGetfieldsResult(_v.View):
    __slots__ = ()
    template_fields = _v.mapping(
        "templateFields",
        _k.Nested(lambda: DocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue),
    )


class DocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    value = _v.string("value")
    """Value."""
    default = _v.string("default")
    required = _v.boolean("required")
    """Whether it is required."""
    type = _v.string("type")
    """Type."""
    group = _v.array("group", _k.STRING)
    chain = _v.anything("chain")


class DocumentgeneratorTemplateProviders(_v.View):
    __slots__ = ()
    bitrix_documentgenerator_dataprovider_rest = _v.string(
        "bitrix\\documentgenerator\\dataprovider\\rest"
    )


class DocumentgeneratorTemplateUpdateResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: DocumentgeneratorTemplate)
