"""Parameters of ``crm.documentgenerator``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys


class CrmDocumentGeneratorDocumentGetParameterValuesFields(TypedDict, total=False, extra_items=Any):
    """Keys: DocumentNumber, DocumentCreateTime, DocumentTitle, ClientPhone, ClientEmail,
    ProductsProductName, ProductsProductQuantity, TotalSum."""

    DocumentNumber: str | float | Decimal | Literal[False] | None
    """A text."""
    DocumentCreateTime: str | float | Decimal | Literal[False] | None
    """A text."""
    DocumentTitle: str | float | Decimal | Literal[False] | None
    """A text."""
    ClientPhone: str | float | Decimal | Literal[False] | None
    """A text."""
    ClientEmail: str | float | Decimal | Literal[False] | None
    """A text."""
    ProductsProductName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductQuantity: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    TotalSum: str | float | Decimal | Literal[False] | None
    """A text."""


class CrmDocumentgeneratorDocumentAddFields(TypedDict, total=False):
    """Keys: DocumentTitle."""

    DocumentTitle: CrmDocumentgeneratorDocumentAddFieldsDocumentTitle | Mapping[str, Any]


class CrmDocumentgeneratorDocumentAddFieldsDocumentTitle(TypedDict, total=False):
    """Keys: title, value, required, default, chain."""

    title: Any
    """Title."""
    value: Any
    """Value."""
    required: Any
    """Whether it is required."""
    default: Any
    chain: Sequence[Any]


class CrmDocumentgeneratorDocumentGetfieldsValues(TypedDict, total=False, extra_items=Any):
    """Keys: DocumentNumber, DocumentCreateTime, DocumentTitle, ClientPhone, ClientEmail,
    ProductsProductName, ProductsProductQuantity, TotalSum."""

    DocumentNumber: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DocumentCreateTime: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DocumentTitle: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ClientPhone: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ClientEmail: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ProductsProductName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductQuantity: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    TotalSum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmDocumentgeneratorDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, number, templateId, entityTypeId, entityId, fileId, imageId, pdfId,
    createTime, updateTime, createdBy, updatedBy, values, downloadUrl, imageUrl, pdfUrl,
    downloadUrlMachine, pdfUrlMachine, imageUrlMachine, stampsEnabled."""

    id: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    title: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    number: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    templateId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    """Id of the template."""
    entityTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    """Id of the type of object."""
    entityId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    """Id or code of the object that it belongs to."""
    fileId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    """Id of the file."""
    imageId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    pdfId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    createTime: (
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
    updateTime: (
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
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    """Id of the user who made it."""
    updatedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Sequence[
            int
            | str
            | Sequence[int | str]
            | Literal[False]
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | None
        ]
        | None
    )
    """Id of the user who last changed it."""
    values: (
        Mapping[str, Any]
        | Sequence[Any]
        | Sequence[Mapping[str, Any] | Sequence[Any] | None]
        | None
    )
    """Values."""
    downloadUrl: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Address to download the file from."""
    imageUrl: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    pdfUrl: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    downloadUrlMachine: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    pdfUrlMachine: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    imageUrlMachine: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    stampsEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""


class CrmDocumentgeneratorDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, number, templateId, entityTypeId, entityId, fileId, imageId, pdfId,
    createTime, updateTime, createdBy, updatedBy, values, downloadUrl, imageUrl, pdfUrl,
    downloadUrlMachine, pdfUrlMachine, imageUrlMachine, stampsEnabled."""

    id: str
    """The direction of an order."""
    title: str
    """The direction of an order."""
    number: str
    """The direction of an order."""
    templateId: str
    """The direction of an order."""
    entityTypeId: str
    """The direction of an order."""
    entityId: str
    """The direction of an order."""
    fileId: str
    """The direction of an order."""
    imageId: str
    """The direction of an order."""
    pdfId: str
    """The direction of an order."""
    createTime: str
    """The direction of an order."""
    updateTime: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    updatedBy: str
    """The direction of an order."""
    values: str
    """The direction of an order."""
    downloadUrl: str
    """The direction of an order."""
    imageUrl: str
    """The direction of an order."""
    pdfUrl: str
    """The direction of an order."""
    downloadUrlMachine: str
    """The direction of an order."""
    pdfUrlMachine: str
    """The direction of an order."""
    imageUrlMachine: str
    """The direction of an order."""
    stampsEnabled: str
    """The direction of an order."""


class CrmDocumentgeneratorDocumentUploadFields(TypedDict, total=False, extra_items=Any):
    """Keys: entityTypeId, entityId, fileContent, region, title, number, pdfContent, imageContent."""

    entityTypeId: Required[int | str]
    """Id of the type of object."""
    entityId: Required[int | str]
    """Id or code of the object that it belongs to."""
    fileContent: Required[FileSource | str | float | Decimal]
    """Content of the file: base64, or a pair of name and base64."""
    region: Required[str | float | Decimal]
    """A text."""
    title: Required[str | float | Decimal]
    """Title."""
    number: Required[str | float | Decimal]
    """A text."""
    pdfContent: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    imageContent: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmDocumentgeneratorNumeratorAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, template, settings."""

    name: Required[str | float | Decimal]
    """Name."""
    template: Required[str | float | Decimal]
    """A text."""
    settings: (
        CrmDocumentgeneratorNumeratorAddFieldsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class CrmDocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False, extra_items=Any
):
    """Keys: start, step, length, padString, periodicBy, timezone, isDirectNumeration."""

    start: int | str | Literal[False] | None
    """Offset of the first record; the next offset is in the answer."""
    step: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    length: int | str | Literal[False] | None
    """Length."""
    padString: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    periodicBy: Literal["", "day", "month", "year"] | str
    timezone: str | float | Decimal | Literal[False] | None
    """Time zone."""
    isDirectNumeration: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmDocumentgeneratorNumeratorUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, template, settings."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    template: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    settings: (
        CrmDocumentgeneratorNumeratorUpdateFieldsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class CrmDocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDocumentgeneratorTemplateAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, file, numeratorId, region, entityTypeId, users, active, withStamps, sort."""

    name: Required[str | float | Decimal]
    """Name."""
    file: Required[
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    ]
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    numeratorId: Required[int | str]
    """A whole number, or its digits."""
    region: Required[str | float | Decimal]
    """A text."""
    entityTypeId: Required[Sequence[Any] | Mapping[str, Any]]
    """Id of the type of object."""
    users: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    """Users."""
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmDocumentgeneratorTemplateGetfieldsValues(TypedDict, total=False, extra_items=Any):
    """Keys: MyCompanyRequisiteRqCompanyName, MyCompanyRequisiteRegisteredAddressText,
    MyCompanyPhone, MyCompanyEmail, MyCompanyWeb, MyCompanyUfLogo, RequisiteRqCompanyName,
    RequisiteRegisteredAddressText, ClientPhone, ClientEmail, ClientWeb, DocumentNumber,
    DocumentCreateTime, ProductsIndex, ProductsProductName, ProductsProductQuantity,
    ProductsProductMeasureName, ProductsProductPriceRaw, ProductsProductPriceRawSum, TotalRaw,
    TaxesTaxTitle, TaxesTaxRate, TaxesTaxValue, TotalSum, MyCompanyAssignedName,
    MyCompanyAssignedLastName, MyCompanyAssignedPersonalPhone, MyCompanyAssignedEmail,
    DocumentTitle, MY_COMPANY."""

    MyCompanyRequisiteRqCompanyName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyRequisiteRegisteredAddressText: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyPhone: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyEmail: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyWeb: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyUfLogo: str | float | Decimal | Literal[False] | None
    RequisiteRqCompanyName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    RequisiteRegisteredAddressText: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ClientPhone: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ClientEmail: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ClientWeb: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DocumentNumber: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DocumentCreateTime: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ProductsIndex: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ProductsProductName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductQuantity: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductMeasureName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductPriceRaw: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductPriceRawSum: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    TotalRaw: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    TaxesTaxTitle: Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    TaxesTaxRate: Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    TaxesTaxValue: Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    TotalSum: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyAssignedName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyAssignedLastName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyAssignedPersonalPhone: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MyCompanyAssignedEmail: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DocumentTitle: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MY_COMPANY: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class CrmDocumentgeneratorTemplateListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: region, active."""

    region: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    active: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Active records only or inactive ones only."""


class CrmDocumentgeneratorTemplateListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str
    """The direction of an order."""


class CrmDocumentgeneratorTemplateUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, file, numeratorId, region, entityTypeId, users, active, withStamps, sort."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    file: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    numeratorId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    region: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    entityTypeId: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Id of the type of object."""
    users: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    """Users."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
