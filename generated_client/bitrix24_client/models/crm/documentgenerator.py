"""Answers of ``crm.documentgenerator``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValuePeriodicBy(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class CrmDocumentgeneratorDocument(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    title = _v.string("title")
    """Title."""
    number = _v.string("number")
    create_time = _v.moment("createTime")
    """When it was made."""
    update_time = _v.moment("updateTime")
    """When it was last changed."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    updated_by = _v.integer("updatedBy")
    """Id of the user who last changed it."""
    change_stamps_enabled = _v.boolean("changeStampsEnabled")
    change_stamps_disabled_reason = _v.string("changeStampsDisabledReason")
    change_qr_code_enabled = _v.boolean("changeQrCodeEnabled")
    qr_code_enabled = _v.boolean("qrCodeEnabled")
    change_qr_code_disabled_reason = _v.string("changeQrCodeDisabledReason")
    products = _v.nested("products", lambda: CrmDocumentgeneratorDocumentProducts)
    stamps_enabled = _v.boolean("stampsEnabled")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    download_url_machine = _v.string("downloadUrlMachine")
    image_url = _v.string("imageUrl")
    image_url_machine = _v.string("imageUrlMachine")
    pdf_url = _v.string("pdfUrl")
    pdf_url_machine = _v.string("pdfUrlMachine")
    public_url = _v.string("publicUrl")
    is_transformation_error = _v.boolean("isTransformationError")
    transformation_error_message = _v.string("transformationErrorMessage")
    transformation_error_code = _v.string("transformationErrorCode")
    template_id = _v.integer("templateId")
    """Id of the template."""
    pull_tag = _v.string("pullTag")
    email_disk_file = _v.integer("emailDiskFile")
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    values_ = _v.nested("values", lambda: CrmDocumentgeneratorDocumentValues)
    """Values."""
    file_id = _v.anything("fileId")
    """Id of the file."""
    image_id = _v.anything("imageId")
    pdf_id = _v.anything("pdfId")


class CrmDocumentgeneratorDocumentAddResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CrmDocumentgeneratorDocument)


class CrmDocumentgeneratorDocumentEnablepublicurlResult(_v.View):
    __slots__ = ()
    public_url = _v.string("publicUrl")


class CrmDocumentgeneratorDocumentGetResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CrmDocumentgeneratorDocument)


class CrmDocumentgeneratorDocumentGetfieldsResult(_v.View):
    __slots__ = ()
    document_fields = _v.mapping(
        "documentFields",
        _k.Nested(lambda: CrmDocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue),
    )


class CrmDocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    value = _v.anything("value")
    """Value."""
    default = _v.string("default")
    required = _v.boolean("required")
    """Whether it is required."""
    type = _v.string("type")
    """Type."""
    group = _v.array("group", _k.STRING)
    chain = _v.anything("chain")
    format = _v.mapping("format", _k.ANY)
    options = _v.mapping("options", _k.ANY)
    """Options."""
    hide_row = _v.boolean("hideRow")


class CrmDocumentgeneratorDocumentProducts(_v.View):
    __slots__ = ()
    currency_id = _v.string("currencyId")
    """Code of the currency."""
    total_sum = _v.string("totalSum")
    total_rows = _v.integer("totalRows")


class CrmDocumentgeneratorDocumentUpdateResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CrmDocumentgeneratorDocument)


class CrmDocumentgeneratorDocumentUploadResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CrmDocumentgeneratorDocumentUploadResultDocument)


class CrmDocumentgeneratorDocumentUploadResultDocument(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    title = _v.string("title")
    """Title."""
    number = _v.string("number")
    create_time = _v.moment("createTime")
    """When it was made."""
    update_time = _v.moment("updateTime")
    """When it was last changed."""
    created_by = _v.anything("createdBy")
    """Id of the user who made it."""
    updated_by = _v.anything("updatedBy")
    """Id of the user who last changed it."""
    change_stamps_enabled = _v.boolean("changeStampsEnabled")
    change_stamps_disabled_reason = _v.string("changeStampsDisabledReason")
    change_qr_code_enabled = _v.boolean("changeQrCodeEnabled")
    qr_code_enabled = _v.boolean("qrCodeEnabled")
    change_qr_code_disabled_reason = _v.string("changeQrCodeDisabledReason")
    products = _v.nested(
        "products", lambda: CrmDocumentgeneratorDocumentUploadResultDocumentProducts
    )
    stamps_enabled = _v.boolean("stampsEnabled")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    download_url_machine = _v.string("downloadUrlMachine")
    public_url = _v.string("publicUrl")
    is_transformation_error = _v.boolean("isTransformationError")
    transformation_error_message = _v.string("transformationErrorMessage")
    transformation_error_code = _v.string("transformationErrorCode")
    template_id = _v.anything("templateId")
    """Id of the template."""
    pull_tag = _v.string("pullTag")
    email_disk_file = _v.integer("emailDiskFile")
    entity_type_id = _v.anything("entityTypeId")
    """Id of the type of object."""
    entity_id = _v.anything("entityId")
    """Id or code of the object that it belongs to."""
    values_ = _v.nested("values", lambda: CrmDocumentgeneratorDocumentUploadResultDocumentValues)
    """Values."""
    image_url = _v.string("imageUrl")
    pdf_url = _v.string("pdfUrl")
    image_url_machine = _v.string("imageUrlMachine")
    pdf_url_machine = _v.string("pdfUrlMachine")


class CrmDocumentgeneratorDocumentUploadResultDocumentProducts(_v.View):
    __slots__ = ()
    currency_id = _v.string("currencyId")
    """Code of the currency."""
    total_sum = _v.string("totalSum")
    total_rows = _v.integer("totalRows")


class CrmDocumentgeneratorDocumentUploadResultDocumentValues(_v.View):
    """Values."""

    __slots__ = ()
    products_table_variant = _v.string("productsTableVariant")
    field_creation_method = _v.string("_creationMethod")


class CrmDocumentgeneratorDocumentValues(_v.View):
    __slots__ = ()
    products_table_variant = _v.string("productsTableVariant")
    field_creation_method = _v.string("_creationMethod")
    stamps_enabled = _v.boolean("stampsEnabled")
    document_number = _v.string("DocumentNumber")


class CrmDocumentgeneratorNumerator(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    template = _v.string("template")
    code = _v.string("code")
    """Symbolic code."""
    settings = _v.nested("settings", lambda: CrmDocumentgeneratorNumeratorSettings)
    """Settings."""


class CrmDocumentgeneratorNumeratorAddResult(_v.View):
    __slots__ = ()
    numerator = _v.nested("numerator", lambda: CrmDocumentgeneratorNumerator)


class CrmDocumentgeneratorNumeratorGetResult(_v.View):
    __slots__ = ()
    numerator = _v.nested("numerator", lambda: CrmDocumentgeneratorNumerator)


class CrmDocumentgeneratorNumeratorListResultNumeratorsItem(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    template = _v.string("template")
    settings = _v.mapping(
        "settings",
        _k.Nested(lambda: CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValue),
    )
    """Settings."""


class CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValue(_v.View):
    __slots__ = ()
    start = _v.integer("start")
    """Time of the beginning, in seconds since 1970."""
    step = _v.integer("step")
    length = _v.integer("length")
    """Length."""
    pad_string = _v.string("padString")
    periodic_by = _v.choice(
        "periodicBy", CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValuePeriodicBy
    )
    timezone = _v.string("timezone")
    """Time zone."""
    is_direct_numeration = _v.boolean("isDirectNumeration")


class CrmDocumentgeneratorNumeratorSettings(_v.View):
    __slots__ = ()
    bitrix_main_numerator_generator_sequent_number_generator = _v.nested(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        lambda: (
            CrmDocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        ),
    )


class CrmDocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    _v.View
):
    __slots__ = ()
    start = _v.integer("start")
    """Time of the beginning, in seconds since 1970."""
    step = _v.integer("step")
    length = _v.integer("length")
    """Length."""
    pad_string = _v.string("padString")
    periodic_by = _v.choice(
        "periodicBy", CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValuePeriodicBy
    )
    timezone = _v.string("timezone")
    """Time zone."""
    is_direct_numeration = _v.boolean("isDirectNumeration")


class CrmDocumentgeneratorTemplate(_v.View):
    __slots__ = ()
    id = _v.string("id")
    name = _v.string("name")
    """Name."""
    region = _v.string("region")
    code = _v.string("code")
    """Symbolic code."""
    download = _v.string("download")
    download_machine = _v.string("downloadMachine")
    active = _v.boolean("active")
    module_id = _v.string("moduleId")
    """Code of the module."""
    numerator_id = _v.string("numeratorId")
    with_stamps = _v.boolean("withStamps")
    users = _v.nested("users", lambda: CrmDocumentgeneratorTemplateUsers)
    """Users."""
    is_deleted = _v.boolean("isDeleted")
    sort = _v.string("sort")
    """Position in the sorting order."""
    entity_type_id = _v.array("entityTypeId", _k.STRING)
    """Id of the type of object."""
    create_time = _v.moment("createTime")
    """When it was made."""
    update_time = _v.moment("updateTime")
    """When it was last changed."""


class CrmDocumentgeneratorTemplateAddResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: CrmDocumentgeneratorTemplate)


class CrmDocumentgeneratorTemplateGetResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: CrmDocumentgeneratorTemplate)


class CrmDocumentgeneratorTemplateGetfieldsResult(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    value = _v.anything("value")
    """Value."""
    default = _v.string("default")
    required = _v.boolean("required")
    """Whether it is required."""
    type = _v.string("type")
    """Type."""
    group = _v.array("group", _k.ANY)
    chain = _v.string("chain")
    template_fields = _v.mapping(
        "templateFields",
        _k.Nested(lambda: CrmDocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue),
    )


class CrmDocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    value = _v.anything("value")
    """Value."""
    default = _v.string("default")
    required = _v.boolean("required")
    """Whether it is required."""
    type = _v.string("type")
    """Type."""
    group = _v.array("group", _k.STRING)
    chain = _v.string("chain")


class CrmDocumentgeneratorTemplateUpdateResult(_v.View):
    __slots__ = ()
    template = _v.nested("template", lambda: CrmDocumentgeneratorTemplate)


class CrmDocumentgeneratorTemplateUsers(_v.View):
    __slots__ = ()
    ua = _v.string("UA")
