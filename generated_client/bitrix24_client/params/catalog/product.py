"""Parameters of ``catalog.product``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CatalogProductAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: iblockId, name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder."""

    iblockId: Required[int]
    """Id of the information block."""
    name: Required[str]
    """Name."""
    active: Literal["Y", "N"]
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductAddFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductAddFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    """Height."""
    length: float | Decimal
    """Length."""
    weight: float | Decimal
    """Weight."""
    width: float | Decimal
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""
    quantity: float | Decimal
    """Quantity."""
    quantityReserved: float | Decimal
    """Quantity that is reserved."""
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]


class CatalogProductAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductDownloadFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: fileId, productId, fieldName."""

    fileId: Required[int]
    """Id of the file."""
    productId: Required[int]
    """Id of the product."""
    fieldName: Required[str]
    """Name of the field."""


class CatalogProductGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""


class CatalogProductListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, iblockId, name, active, available, code, xmlId, barcodeMulti, bundle, canBuyZero,
    createdBy, modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX,
    iblockSectionId, measure, previewText, detailText, previewPicture, detailPicture,
    previewTextType, detailTextType, sort, subscribe, vatId, vatIncluded, height, length,
    weight, width, quantityTrace, type, purchasingCurrency, purchasingPrice, quantity,
    quantityReserved, recurSchemeLength, recurSchemeType, trialPriceId, withoutOrder."""

    id: int | Sequence[int] | None
    """Id of the record."""
    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""
    name: str | Sequence[str] | None
    """Name."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    available: str | Sequence[str] | None
    """Whether it can be had."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    xmlId: str | Sequence[str] | None
    """External id."""
    barcodeMulti: str | Sequence[str] | None
    bundle: str | Sequence[str] | None
    canBuyZero: str | Sequence[str] | None
    """Whether it can be bought when none is in stock."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | Sequence[str] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | Sequence[str] | None
    """End of activity."""
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    iblockSectionId: int | Sequence[int] | None
    """Id of the section in the catalog."""
    measure: int | Sequence[int] | None
    """Id of the unit of measure."""
    previewText: str | Sequence[str] | None
    """Short description."""
    detailText: str | Sequence[str] | None
    """Detailed description."""
    previewPicture: Any
    """Small picture."""
    detailPicture: Any
    """Large picture."""
    previewTextType: str | Sequence[str] | None
    """Format of the short description: text or html."""
    detailTextType: str | Sequence[str] | None
    """Format of the detailed description: text or html."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    subscribe: str | Sequence[str] | None
    vatId: int | Sequence[int] | None
    """Id of the VAT rate."""
    vatIncluded: str | Sequence[str] | None
    """Whether the price contains VAT."""
    height: float | Decimal | Sequence[float | Decimal] | None
    """Height."""
    length: float | Decimal | Sequence[float | Decimal] | None
    """Length."""
    weight: float | Decimal | Sequence[float | Decimal] | None
    """Weight."""
    width: float | Decimal | Sequence[float | Decimal] | None
    """Width."""
    quantityTrace: str | Sequence[str] | None
    """Whether the stock is counted."""
    type: int | Sequence[int] | None
    """Type."""
    purchasingCurrency: str | Sequence[str] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | Sequence[float | Decimal] | None
    """Price at which it was bought."""
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""
    quantityReserved: float | Decimal | Sequence[float | Decimal] | None
    """Quantity that is reserved."""
    recurSchemeLength: int | Sequence[int] | None
    recurSchemeType: str | Sequence[str] | None
    trialPriceId: int | Sequence[int] | None
    withoutOrder: str | Sequence[str] | None


class CatalogProductListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, iblockId, name, active, available, code, xmlId, barcodeMulti, bundle, canBuyZero,
    createdBy, modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX,
    iblockSectionId, measure, previewText, detailText, previewPicture, detailPicture,
    previewTextType, detailTextType, sort, subscribe, vatId, vatIncluded, height, length,
    weight, width, quantityTrace, type, purchasingCurrency, purchasingPrice, quantity,
    quantityReserved, recurSchemeLength, recurSchemeType, trialPriceId, withoutOrder."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    iblockId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    available: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    barcodeMulti: Literal["ASC", "DESC", "asc", "desc"]
    bundle: Literal["ASC", "DESC", "asc", "desc"]
    canBuyZero: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveFrom: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveTo: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]
    iblockSectionId: Literal["ASC", "DESC", "asc", "desc"]
    measure: Literal["ASC", "DESC", "asc", "desc"]
    previewText: Literal["ASC", "DESC", "asc", "desc"]
    detailText: Literal["ASC", "DESC", "asc", "desc"]
    previewPicture: Literal["ASC", "DESC", "asc", "desc"]
    detailPicture: Literal["ASC", "DESC", "asc", "desc"]
    previewTextType: Literal["ASC", "DESC", "asc", "desc"]
    detailTextType: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    subscribe: Literal["ASC", "DESC", "asc", "desc"]
    vatId: Literal["ASC", "DESC", "asc", "desc"]
    vatIncluded: Literal["ASC", "DESC", "asc", "desc"]
    height: Literal["ASC", "DESC", "asc", "desc"]
    length: Literal["ASC", "DESC", "asc", "desc"]
    weight: Literal["ASC", "DESC", "asc", "desc"]
    width: Literal["ASC", "DESC", "asc", "desc"]
    quantityTrace: Literal["ASC", "DESC", "asc", "desc"]
    type: Literal["ASC", "DESC", "asc", "desc"]
    purchasingCurrency: Literal["ASC", "DESC", "asc", "desc"]
    purchasingPrice: Literal["ASC", "DESC", "asc", "desc"]
    quantity: Literal["ASC", "DESC", "asc", "desc"]
    quantityReserved: Literal["ASC", "DESC", "asc", "desc"]
    recurSchemeLength: Literal["ASC", "DESC", "asc", "desc"]
    recurSchemeType: Literal["ASC", "DESC", "asc", "desc"]
    trialPriceId: Literal["ASC", "DESC", "asc", "desc"]
    withoutOrder: Literal["ASC", "DESC", "asc", "desc"]


class CatalogProductOfferAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: iblockId, name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder, parentId."""

    iblockId: Required[int]
    """Id of the information block."""
    name: Required[str]
    """Name."""
    active: Literal["Y", "N"]
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductOfferAddFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductOfferAddFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    """Height."""
    length: float | Decimal
    """Length."""
    weight: float | Decimal
    """Weight."""
    width: float | Decimal
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""
    quantity: float | Decimal
    """Quantity."""
    quantityReserved: float | Decimal
    """Quantity that is reserved."""
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]
    parentId: int
    """Id of the parent."""


class CatalogProductOfferAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductOfferAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductOfferDownloadFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: fileId, productId, fieldName."""

    fileId: Required[int]
    """Id of the file."""
    productId: Required[int]
    """Id of the product."""
    fieldName: Required[str]
    """Name of the field."""


class CatalogProductOfferGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""


class CatalogProductOfferListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, iblockId, name, active, available, code, xmlId, barcodeMulti, bundle, canBuyZero,
    createdBy, modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX,
    iblockSectionId, measure, previewText, detailText, previewPicture, detailPicture,
    previewTextType, detailTextType, sort, subscribe, vatId, vatIncluded, height, length,
    weight, width, quantityTrace, type, purchasingCurrency, purchasingPrice, quantity,
    quantityReserved, recurSchemeLength, recurSchemeType, trialPriceId, withoutOrder."""

    id: int | Sequence[int] | None
    """Id of the record."""
    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""
    name: str | Sequence[str] | None
    """Name."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    available: str | Sequence[str] | None
    """Whether it can be had."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    xmlId: str | Sequence[str] | None
    """External id."""
    barcodeMulti: str | Sequence[str] | None
    bundle: str | Sequence[str] | None
    canBuyZero: str | Sequence[str] | None
    """Whether it can be bought when none is in stock."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | Sequence[str] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | Sequence[str] | None
    """End of activity."""
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    iblockSectionId: int | Sequence[int] | None
    """Id of the section in the catalog."""
    measure: int | Sequence[int] | None
    """Id of the unit of measure."""
    previewText: str | Sequence[str] | None
    """Short description."""
    detailText: str | Sequence[str] | None
    """Detailed description."""
    previewPicture: Any
    """Small picture."""
    detailPicture: Any
    """Large picture."""
    previewTextType: str | Sequence[str] | None
    """Format of the short description: text or html."""
    detailTextType: str | Sequence[str] | None
    """Format of the detailed description: text or html."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    subscribe: str | Sequence[str] | None
    vatId: int | Sequence[int] | None
    """Id of the VAT rate."""
    vatIncluded: str | Sequence[str] | None
    """Whether the price contains VAT."""
    height: float | Decimal | Sequence[float | Decimal] | None
    """Height."""
    length: float | Decimal | Sequence[float | Decimal] | None
    """Length."""
    weight: float | Decimal | Sequence[float | Decimal] | None
    """Weight."""
    width: float | Decimal | Sequence[float | Decimal] | None
    """Width."""
    quantityTrace: str | Sequence[str] | None
    """Whether the stock is counted."""
    type: int | Sequence[int] | None
    """Type."""
    purchasingCurrency: str | Sequence[str] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | Sequence[float | Decimal] | None
    """Price at which it was bought."""
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""
    quantityReserved: float | Decimal | Sequence[float | Decimal] | None
    """Quantity that is reserved."""
    recurSchemeLength: int | Sequence[int] | None
    recurSchemeType: str | Sequence[str] | None
    trialPriceId: int | Sequence[int] | None
    withoutOrder: str | Sequence[str] | None


class CatalogProductOfferListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, iblockId, name, active, available, code, xmlId, barcodeMulti, bundle, canBuyZero,
    createdBy, modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX,
    iblockSectionId, measure, previewText, detailText, previewPicture, detailPicture,
    previewTextType, detailTextType, sort, subscribe, vatId, vatIncluded, height, length,
    weight, width, quantityTrace, type, purchasingCurrency, purchasingPrice, quantity,
    quantityReserved, recurSchemeLength, recurSchemeType, trialPriceId, withoutOrder."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    iblockId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    available: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    barcodeMulti: Literal["ASC", "DESC", "asc", "desc"]
    bundle: Literal["ASC", "DESC", "asc", "desc"]
    canBuyZero: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveFrom: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveTo: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]
    iblockSectionId: Literal["ASC", "DESC", "asc", "desc"]
    measure: Literal["ASC", "DESC", "asc", "desc"]
    previewText: Literal["ASC", "DESC", "asc", "desc"]
    detailText: Literal["ASC", "DESC", "asc", "desc"]
    previewPicture: Literal["ASC", "DESC", "asc", "desc"]
    detailPicture: Literal["ASC", "DESC", "asc", "desc"]
    previewTextType: Literal["ASC", "DESC", "asc", "desc"]
    detailTextType: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    subscribe: Literal["ASC", "DESC", "asc", "desc"]
    vatId: Literal["ASC", "DESC", "asc", "desc"]
    vatIncluded: Literal["ASC", "DESC", "asc", "desc"]
    height: Literal["ASC", "DESC", "asc", "desc"]
    length: Literal["ASC", "DESC", "asc", "desc"]
    weight: Literal["ASC", "DESC", "asc", "desc"]
    width: Literal["ASC", "DESC", "asc", "desc"]
    quantityTrace: Literal["ASC", "DESC", "asc", "desc"]
    type: Literal["ASC", "DESC", "asc", "desc"]
    purchasingCurrency: Literal["ASC", "DESC", "asc", "desc"]
    purchasingPrice: Literal["ASC", "DESC", "asc", "desc"]
    quantity: Literal["ASC", "DESC", "asc", "desc"]
    quantityReserved: Literal["ASC", "DESC", "asc", "desc"]
    recurSchemeLength: Literal["ASC", "DESC", "asc", "desc"]
    recurSchemeType: Literal["ASC", "DESC", "asc", "desc"]
    trialPriceId: Literal["ASC", "DESC", "asc", "desc"]
    withoutOrder: Literal["ASC", "DESC", "asc", "desc"]


class CatalogProductOfferUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder, parentId, iblockId."""

    name: str
    """Name."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    """Whether it can be bought when none is in stock."""
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductOfferUpdateFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductOfferUpdateFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    """Format of the short description: text or html."""
    detailTextType: Literal["text", "html"]
    """Format of the detailed description: text or html."""
    sort: int
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""
    height: float | Decimal
    """Height."""
    length: float | Decimal
    """Length."""
    weight: float | Decimal
    """Weight."""
    width: float | Decimal
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    """Whether the stock is counted."""
    purchasingCurrency: str
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""
    quantity: float | Decimal
    """Quantity."""
    quantityReserved: float | Decimal
    """Quantity that is reserved."""
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]
    parentId: CatalogProductOfferUpdateFieldsParentId
    """Id of the parent."""
    iblockId: int
    """Id of the information block."""


class CatalogProductOfferUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductOfferUpdateFieldsParentId(TypedDict, total=False):
    """Id of the parent.

    Keys: value, valueId."""

    value: Any
    """Value."""
    valueId: Any


class CatalogProductOfferUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: iblockId, name, active, code, xmlId, createdBy, modifiedBy, dateActiveFrom,
    dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure, previewText, detailText,
    previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId, vatIncluded."""

    iblockId: Required[int]
    """Id of the information block."""
    name: Required[str]
    """Name."""
    active: Literal["Y", "N"]
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductServiceAddFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductServiceAddFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    """Position in the sorting order."""
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceDownloadFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: fileId, productId, fieldName."""

    fileId: Required[int]
    """Id of the file."""
    productId: Required[int]
    """Id of the product."""
    fieldName: Required[str]
    """Name of the field."""


class CatalogProductServiceGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""


class CatalogProductServiceListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, iblockId, name, active, available, code, xmlId, bundle, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure, previewText,
    detailText, previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId,
    vatIncluded, type."""

    id: int | Sequence[int] | None
    """Id of the record."""
    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""
    name: str | Sequence[str] | None
    """Name."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    available: str | Sequence[str] | None
    """Whether it can be had."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    xmlId: str | Sequence[str] | None
    """External id."""
    bundle: str | Sequence[str] | None
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | Sequence[str] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | Sequence[str] | None
    """End of activity."""
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    iblockSectionId: int | Sequence[int] | None
    """Id of the section in the catalog."""
    measure: int | Sequence[int] | None
    """Id of the unit of measure."""
    previewText: str | Sequence[str] | None
    """Short description."""
    detailText: str | Sequence[str] | None
    """Detailed description."""
    previewPicture: Any
    """Small picture."""
    detailPicture: Any
    """Large picture."""
    previewTextType: str | Sequence[str] | None
    """Format of the short description: text or html."""
    detailTextType: str | Sequence[str] | None
    """Format of the detailed description: text or html."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    vatId: int | Sequence[int] | None
    """Id of the VAT rate."""
    vatIncluded: str | Sequence[str] | None
    """Whether the price contains VAT."""
    type: int | Sequence[int] | None
    """Type."""


class CatalogProductServiceListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, iblockId, name, active, available, code, xmlId, bundle, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure, previewText,
    detailText, previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId,
    vatIncluded, type."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    iblockId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    available: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    bundle: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveFrom: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveTo: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]
    iblockSectionId: Literal["ASC", "DESC", "asc", "desc"]
    measure: Literal["ASC", "DESC", "asc", "desc"]
    previewText: Literal["ASC", "DESC", "asc", "desc"]
    detailText: Literal["ASC", "DESC", "asc", "desc"]
    previewPicture: Literal["ASC", "DESC", "asc", "desc"]
    detailPicture: Literal["ASC", "DESC", "asc", "desc"]
    previewTextType: Literal["ASC", "DESC", "asc", "desc"]
    detailTextType: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    vatId: Literal["ASC", "DESC", "asc", "desc"]
    vatIncluded: Literal["ASC", "DESC", "asc", "desc"]
    type: Literal["ASC", "DESC", "asc", "desc"]


class CatalogProductServiceUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: name, active, code, xmlId, createdBy, modifiedBy, dateActiveFrom, dateActiveTo,
    dateCreate, iblockSectionId, IblockSection, measure, previewText, detailText,
    previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId, vatIncluded."""

    name: str
    """Name."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductServiceUpdateFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductServiceUpdateFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    """Format of the short description: text or html."""
    detailTextType: Literal["text", "html"]
    """Format of the detailed description: text or html."""
    sort: int
    """Position in the sorting order."""
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""


class CatalogProductServiceUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: iblockId, name, active, code, xmlId, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, purchasingCurrency,
    purchasingPrice, quantity."""

    iblockId: Required[int]
    """Id of the information block."""
    name: Required[str]
    """Name."""
    active: Literal["Y", "N"]
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductSkuAddFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductSkuAddFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    """Height."""
    length: float | Decimal
    """Length."""
    weight: float | Decimal
    """Weight."""
    width: float | Decimal
    """Width."""
    purchasingCurrency: str
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""
    quantity: float | Decimal
    """Quantity."""


class CatalogProductSkuAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuDownloadFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: fileId, productId, fieldName."""

    fileId: Required[int]
    """Id of the file."""
    productId: Required[int]
    """Id of the product."""
    fieldName: Required[str]
    """Name of the field."""


class CatalogProductSkuGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""


class CatalogProductSkuListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, iblockId, name, active, available, code, xmlId, bundle, canBuyZero, createdBy,
    modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, type,
    purchasingCurrency, purchasingPrice, quantity."""

    id: int | Sequence[int] | None
    """Id of the record."""
    iblockId: Required[int | Sequence[int] | None]
    """Id of the information block."""
    name: str | Sequence[str] | None
    """Name."""
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""
    available: str | Sequence[str] | None
    """Whether it can be had."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    xmlId: str | Sequence[str] | None
    """External id."""
    bundle: str | Sequence[str] | None
    canBuyZero: str | Sequence[str] | None
    """Whether it can be bought when none is in stock."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    modifiedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | Sequence[str] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | Sequence[str] | None
    """End of activity."""
    dateCreate: dt.date | str | Sequence[str] | None
    """When it was made."""
    timestampX: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    iblockSectionId: int | Sequence[int] | None
    """Id of the section in the catalog."""
    measure: int | Sequence[int] | None
    """Id of the unit of measure."""
    previewText: str | Sequence[str] | None
    """Short description."""
    detailText: str | Sequence[str] | None
    """Detailed description."""
    previewPicture: Any
    """Small picture."""
    detailPicture: Any
    """Large picture."""
    previewTextType: str | Sequence[str] | None
    """Format of the short description: text or html."""
    detailTextType: str | Sequence[str] | None
    """Format of the detailed description: text or html."""
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    subscribe: str | Sequence[str] | None
    vatId: int | Sequence[int] | None
    """Id of the VAT rate."""
    vatIncluded: str | Sequence[str] | None
    """Whether the price contains VAT."""
    height: float | Decimal | Sequence[float | Decimal] | None
    """Height."""
    length: float | Decimal | Sequence[float | Decimal] | None
    """Length."""
    weight: float | Decimal | Sequence[float | Decimal] | None
    """Weight."""
    width: float | Decimal | Sequence[float | Decimal] | None
    """Width."""
    type: int | Sequence[int] | None
    """Type."""
    purchasingCurrency: str | Sequence[str] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | Sequence[float | Decimal] | None
    """Price at which it was bought."""
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""


class CatalogProductSkuListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, iblockId, name, active, available, code, xmlId, bundle, canBuyZero, createdBy,
    modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, type,
    purchasingCurrency, purchasingPrice, quantity."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    iblockId: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    available: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    bundle: Literal["ASC", "DESC", "asc", "desc"]
    canBuyZero: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    modifiedBy: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveFrom: Literal["ASC", "DESC", "asc", "desc"]
    dateActiveTo: Literal["ASC", "DESC", "asc", "desc"]
    dateCreate: Literal["ASC", "DESC", "asc", "desc"]
    timestampX: Literal["ASC", "DESC", "asc", "desc"]
    iblockSectionId: Literal["ASC", "DESC", "asc", "desc"]
    measure: Literal["ASC", "DESC", "asc", "desc"]
    previewText: Literal["ASC", "DESC", "asc", "desc"]
    detailText: Literal["ASC", "DESC", "asc", "desc"]
    previewPicture: Literal["ASC", "DESC", "asc", "desc"]
    detailPicture: Literal["ASC", "DESC", "asc", "desc"]
    previewTextType: Literal["ASC", "DESC", "asc", "desc"]
    detailTextType: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    subscribe: Literal["ASC", "DESC", "asc", "desc"]
    vatId: Literal["ASC", "DESC", "asc", "desc"]
    vatIncluded: Literal["ASC", "DESC", "asc", "desc"]
    height: Literal["ASC", "DESC", "asc", "desc"]
    length: Literal["ASC", "DESC", "asc", "desc"]
    weight: Literal["ASC", "DESC", "asc", "desc"]
    width: Literal["ASC", "DESC", "asc", "desc"]
    type: Literal["ASC", "DESC", "asc", "desc"]
    purchasingCurrency: Literal["ASC", "DESC", "asc", "desc"]
    purchasingPrice: Literal["ASC", "DESC", "asc", "desc"]
    quantity: Literal["ASC", "DESC", "asc", "desc"]


class CatalogProductSkuUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: name, active, code, xmlId, canBuyZero, createdBy, modifiedBy, dateActiveFrom,
    dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure, previewText, detailText,
    previewPicture, detailPicture, previewTextType, detailTextType, sort, subscribe, vatId,
    vatIncluded, height, length, weight, width, purchasingCurrency, purchasingPrice, quantity."""

    name: str
    """Name."""
    active: Literal["Y", "N"]
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductSkuUpdateFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductSkuUpdateFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    """Height."""
    length: float | Decimal
    """Length."""
    weight: float | Decimal
    """Weight."""
    width: float | Decimal
    """Width."""
    purchasingCurrency: str
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""
    quantity: float | Decimal
    """Quantity."""


class CatalogProductSkuUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder."""

    name: str
    """Name."""
    active: Literal["Y", "N"]
    code: str
    """Symbolic code."""
    xmlId: str
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    """Id of the user who made it."""
    modifiedBy: int
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str
    """Begin of activity."""
    dateActiveTo: dt.date | str
    """End of activity."""
    dateCreate: dt.date | str
    """When it was made."""
    iblockSectionId: int
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any]
    measure: int
    """Id of the unit of measure."""
    previewText: str
    """Short description."""
    detailText: str
    """Detailed description."""
    previewPicture: FileSource | CatalogProductUpdateFieldsPreviewPicture
    """Small picture."""
    detailPicture: FileSource | CatalogProductUpdateFieldsDetailPicture
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    """Height."""
    length: float | Decimal
    """Length."""
    weight: float | Decimal
    """Weight."""
    width: float | Decimal
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal
    """Price at which it was bought."""
    quantity: float | Decimal
    """Quantity."""
    quantityReserved: float | Decimal
    """Quantity that is reserved."""
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]


class CatalogProductUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture.

    Keys: fileData, remove."""

    fileData: FileSource | Sequence[str]
    """Pair of file name and content in base64."""
    remove: Any
