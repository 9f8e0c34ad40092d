"""Parameters of ``catalog.product``."""

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


class CatalogProductAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder."""

    iblockId: Required[int | str]
    """Id of the information block."""
    name: Required[str | float | Decimal]
    """Name."""
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductAddFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductAddFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    """Height."""
    length: float | Decimal | str | Literal[False] | None
    """Length."""
    weight: float | Decimal | str | Literal[False] | None
    """Weight."""
    width: float | Decimal | str | Literal[False] | None
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    quantityReserved: float | Decimal | str | Literal[False] | None
    """Quantity that is reserved."""
    recurSchemeLength: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    withoutOrder: Literal["Y", "N"]


class CatalogProductAddFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductAddFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductDownloadFields(TypedDict, total=False, extra_items=Any):
    """Keys: fileId, productId, fieldName."""

    fileId: Required[int | str]
    """Id of the file."""
    productId: Required[int | str]
    """Id of the product."""
    fieldName: Required[str | float | Decimal]
    """Name of the field."""


class CatalogProductGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""


class CatalogProductListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, name, active, available, code, xmlId, barcodeMulti, bundle, canBuyZero,
    createdBy, modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX,
    iblockSectionId, measure, previewText, detailText, previewPicture, detailPicture,
    previewTextType, detailTextType, sort, subscribe, vatId, vatIncluded, height, length,
    weight, width, quantityTrace, type, purchasingCurrency, purchasingPrice, quantity,
    quantityReserved, recurSchemeLength, recurSchemeType, trialPriceId, withoutOrder."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
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
    available: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it can be had."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    barcodeMulti: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    bundle: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    canBuyZero: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it can be bought when none is in stock."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    modifiedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    dateActiveFrom: (
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
    """Begin of activity."""
    dateActiveTo: (
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
    """End of activity."""
    dateCreate: (
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
    timestampX: (
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
    iblockSectionId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the section in the catalog."""
    measure: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the unit of measure."""
    previewText: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Short description."""
    detailText: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Detailed description."""
    previewPicture: Any
    """Small picture."""
    detailPicture: Any
    """Large picture."""
    previewTextType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Format of the short description: text or html."""
    detailTextType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Format of the detailed description: text or html."""
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    subscribe: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    vatId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the VAT rate."""
    vatIncluded: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the price contains VAT."""
    height: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Height."""
    length: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Length."""
    weight: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Weight."""
    width: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Width."""
    quantityTrace: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the stock is counted."""
    type: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Type."""
    purchasingCurrency: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Currency of the purchasing price."""
    purchasingPrice: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Price at which it was bought."""
    quantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity."""
    quantityReserved: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity that is reserved."""
    recurSchemeLength: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    recurSchemeType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    trialPriceId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    withoutOrder: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class CatalogProductListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, name, active, available, code, xmlId, barcodeMulti, bundle, canBuyZero,
    createdBy, modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX,
    iblockSectionId, measure, previewText, detailText, previewPicture, detailPicture,
    previewTextType, detailTextType, sort, subscribe, vatId, vatIncluded, height, length,
    weight, width, quantityTrace, type, purchasingCurrency, purchasingPrice, quantity,
    quantityReserved, recurSchemeLength, recurSchemeType, trialPriceId, withoutOrder."""

    id: str
    """The direction of an order."""
    iblockId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    available: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    barcodeMulti: str
    """The direction of an order."""
    bundle: str
    """The direction of an order."""
    canBuyZero: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    dateActiveFrom: str
    """The direction of an order."""
    dateActiveTo: str
    """The direction of an order."""
    dateCreate: str
    """The direction of an order."""
    timestampX: str
    """The direction of an order."""
    iblockSectionId: str
    """The direction of an order."""
    measure: str
    """The direction of an order."""
    previewText: str
    """The direction of an order."""
    detailText: str
    """The direction of an order."""
    previewPicture: str
    """The direction of an order."""
    detailPicture: str
    """The direction of an order."""
    previewTextType: str
    """The direction of an order."""
    detailTextType: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    subscribe: str
    """The direction of an order."""
    vatId: str
    """The direction of an order."""
    vatIncluded: str
    """The direction of an order."""
    height: str
    """The direction of an order."""
    length: str
    """The direction of an order."""
    weight: str
    """The direction of an order."""
    width: str
    """The direction of an order."""
    quantityTrace: str
    """The direction of an order."""
    type: str
    """The direction of an order."""
    purchasingCurrency: str
    """The direction of an order."""
    purchasingPrice: str
    """The direction of an order."""
    quantity: str
    """The direction of an order."""
    quantityReserved: str
    """The direction of an order."""
    recurSchemeLength: str
    """The direction of an order."""
    recurSchemeType: str
    """The direction of an order."""
    trialPriceId: str
    """The direction of an order."""
    withoutOrder: str
    """The direction of an order."""


class CatalogProductOfferAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder, parentId."""

    iblockId: Required[int | str]
    """Id of the information block."""
    name: Required[str | float | Decimal]
    """Name."""
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferAddFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferAddFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    """Height."""
    length: float | Decimal | str | Literal[False] | None
    """Length."""
    weight: float | Decimal | str | Literal[False] | None
    """Weight."""
    width: float | Decimal | str | Literal[False] | None
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    quantityReserved: float | Decimal | str | Literal[False] | None
    """Quantity that is reserved."""
    recurSchemeLength: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    withoutOrder: Literal["Y", "N"]
    parentId: int | str | Literal[False] | None
    """Id of the parent."""


class CatalogProductOfferAddFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductOfferAddFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductOfferDownloadFields(TypedDict, total=False, extra_items=Any):
    """Keys: fileId, productId, fieldName."""

    fileId: Required[int | str]
    """Id of the file."""
    productId: Required[int | str]
    """Id of the product."""
    fieldName: Required[str | float | Decimal]
    """Name of the field."""


class CatalogProductOfferGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""


class CatalogProductOfferUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder, parentId, iblockId."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    """Whether it can be bought when none is in stock."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferUpdateFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferUpdateFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    """Format of the short description: text or html."""
    detailTextType: Literal["text", "html"]
    """Format of the detailed description: text or html."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""
    height: float | Decimal | str | Literal[False] | None
    """Height."""
    length: float | Decimal | str | Literal[False] | None
    """Length."""
    weight: float | Decimal | str | Literal[False] | None
    """Weight."""
    width: float | Decimal | str | Literal[False] | None
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    """Whether the stock is counted."""
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    quantityReserved: float | Decimal | str | Literal[False] | None
    """Quantity that is reserved."""
    recurSchemeLength: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    withoutOrder: Literal["Y", "N"]
    parentId: (
        CatalogProductOfferUpdateFieldsParentId
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Id of the parent."""
    iblockId: int | str | Literal[False] | None
    """Id of the information block."""


class CatalogProductOfferUpdateFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductOfferUpdateFieldsParentId(TypedDict, total=False, extra_items=Any):
    """Keys: value, valueId."""

    value: Any
    """Value."""
    valueId: Any


class CatalogProductOfferUpdateFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, name, active, code, xmlId, createdBy, modifiedBy, dateActiveFrom,
    dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure, previewText, detailText,
    previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId, vatIncluded."""

    iblockId: Required[int | str]
    """Id of the information block."""
    name: Required[str | float | Decimal]
    """Name."""
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceAddFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceAddFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceAddFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceAddFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceDownloadFields(TypedDict, total=False, extra_items=Any):
    """Keys: fileId, productId, fieldName."""

    fileId: Required[int | str]
    """Id of the file."""
    productId: Required[int | str]
    """Id of the product."""
    fieldName: Required[str | float | Decimal]
    """Name of the field."""


class CatalogProductServiceGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""


class CatalogProductServiceListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, name, active, available, code, xmlId, bundle, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure, previewText,
    detailText, previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId,
    vatIncluded, type."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
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
    available: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it can be had."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    bundle: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    modifiedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    dateActiveFrom: (
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
    """Begin of activity."""
    dateActiveTo: (
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
    """End of activity."""
    dateCreate: (
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
    timestampX: (
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
    iblockSectionId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the section in the catalog."""
    measure: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the unit of measure."""
    previewText: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Short description."""
    detailText: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Detailed description."""
    previewPicture: Any
    """Small picture."""
    detailPicture: Any
    """Large picture."""
    previewTextType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Format of the short description: text or html."""
    detailTextType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Format of the detailed description: text or html."""
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    vatId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the VAT rate."""
    vatIncluded: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the price contains VAT."""
    type: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Type."""


class CatalogProductServiceListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, name, active, available, code, xmlId, bundle, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure, previewText,
    detailText, previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId,
    vatIncluded, type."""

    id: str
    """The direction of an order."""
    iblockId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    available: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    bundle: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    dateActiveFrom: str
    """The direction of an order."""
    dateActiveTo: str
    """The direction of an order."""
    dateCreate: str
    """The direction of an order."""
    timestampX: str
    """The direction of an order."""
    iblockSectionId: str
    """The direction of an order."""
    measure: str
    """The direction of an order."""
    previewText: str
    """The direction of an order."""
    detailText: str
    """The direction of an order."""
    previewPicture: str
    """The direction of an order."""
    detailPicture: str
    """The direction of an order."""
    previewTextType: str
    """The direction of an order."""
    detailTextType: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    vatId: str
    """The direction of an order."""
    vatIncluded: str
    """The direction of an order."""
    type: str
    """The direction of an order."""


class CatalogProductServiceUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, active, code, xmlId, createdBy, modifiedBy, dateActiveFrom, dateActiveTo,
    dateCreate, iblockSectionId, IblockSection, measure, previewText, detailText,
    previewPicture, detailPicture, previewTextType, detailTextType, sort, vatId, vatIncluded."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceUpdateFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceUpdateFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    """Format of the short description: text or html."""
    detailTextType: Literal["text", "html"]
    """Format of the detailed description: text or html."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    """Whether the price contains VAT."""


class CatalogProductServiceUpdateFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductServiceUpdateFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: iblockId, name, active, code, xmlId, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, purchasingCurrency,
    purchasingPrice, quantity."""

    iblockId: Required[int | str]
    """Id of the information block."""
    name: Required[str | float | Decimal]
    """Name."""
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuAddFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuAddFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    """Height."""
    length: float | Decimal | str | Literal[False] | None
    """Length."""
    weight: float | Decimal | str | Literal[False] | None
    """Weight."""
    width: float | Decimal | str | Literal[False] | None
    """Width."""
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""


class CatalogProductSkuAddFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuAddFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuDownloadFields(TypedDict, total=False, extra_items=Any):
    """Keys: fileId, productId, fieldName."""

    fileId: Required[int | str]
    """Id of the file."""
    productId: Required[int | str]
    """Id of the product."""
    fieldName: Required[str | float | Decimal]
    """Name of the field."""


class CatalogProductSkuGetFieldsByFilterFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: iblockId."""

    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""


class CatalogProductSkuListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, name, active, available, code, xmlId, bundle, canBuyZero, createdBy,
    modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, type,
    purchasingCurrency, purchasingPrice, quantity."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    iblockId: Required[
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    ]
    """Id of the information block."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
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
    available: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it can be had."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    bundle: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    canBuyZero: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether it can be bought when none is in stock."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    modifiedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    dateActiveFrom: (
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
    """Begin of activity."""
    dateActiveTo: (
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
    """End of activity."""
    dateCreate: (
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
    timestampX: (
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
    iblockSectionId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the section in the catalog."""
    measure: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the unit of measure."""
    previewText: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Short description."""
    detailText: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Detailed description."""
    previewPicture: Any
    """Small picture."""
    detailPicture: Any
    """Large picture."""
    previewTextType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Format of the short description: text or html."""
    detailTextType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Format of the detailed description: text or html."""
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    subscribe: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    vatId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the VAT rate."""
    vatIncluded: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the price contains VAT."""
    height: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Height."""
    length: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Length."""
    weight: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Weight."""
    width: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Width."""
    type: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Type."""
    purchasingCurrency: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Currency of the purchasing price."""
    purchasingPrice: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Price at which it was bought."""
    quantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity."""


class CatalogProductSkuListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, iblockId, name, active, available, code, xmlId, bundle, canBuyZero, createdBy,
    modifiedBy, dateActiveFrom, dateActiveTo, dateCreate, timestampX, iblockSectionId, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, type,
    purchasingCurrency, purchasingPrice, quantity."""

    id: str
    """The direction of an order."""
    iblockId: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    available: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    bundle: str
    """The direction of an order."""
    canBuyZero: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    modifiedBy: str
    """The direction of an order."""
    dateActiveFrom: str
    """The direction of an order."""
    dateActiveTo: str
    """The direction of an order."""
    dateCreate: str
    """The direction of an order."""
    timestampX: str
    """The direction of an order."""
    iblockSectionId: str
    """The direction of an order."""
    measure: str
    """The direction of an order."""
    previewText: str
    """The direction of an order."""
    detailText: str
    """The direction of an order."""
    previewPicture: str
    """The direction of an order."""
    detailPicture: str
    """The direction of an order."""
    previewTextType: str
    """The direction of an order."""
    detailTextType: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    subscribe: str
    """The direction of an order."""
    vatId: str
    """The direction of an order."""
    vatIncluded: str
    """The direction of an order."""
    height: str
    """The direction of an order."""
    length: str
    """The direction of an order."""
    weight: str
    """The direction of an order."""
    width: str
    """The direction of an order."""
    type: str
    """The direction of an order."""
    purchasingCurrency: str
    """The direction of an order."""
    purchasingPrice: str
    """The direction of an order."""
    quantity: str
    """The direction of an order."""


class CatalogProductSkuUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, active, code, xmlId, canBuyZero, createdBy, modifiedBy, dateActiveFrom,
    dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure, previewText, detailText,
    previewPicture, detailPicture, previewTextType, detailTextType, sort, subscribe, vatId,
    vatIncluded, height, length, weight, width, purchasingCurrency, purchasingPrice, quantity."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuUpdateFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuUpdateFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    """Height."""
    length: float | Decimal | str | Literal[False] | None
    """Length."""
    weight: float | Decimal | str | Literal[False] | None
    """Weight."""
    width: float | Decimal | str | Literal[False] | None
    """Width."""
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""


class CatalogProductSkuUpdateFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductSkuUpdateFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, active, code, xmlId, barcodeMulti, canBuyZero, createdBy, modifiedBy,
    dateActiveFrom, dateActiveTo, dateCreate, iblockSectionId, IblockSection, measure,
    previewText, detailText, previewPicture, detailPicture, previewTextType, detailTextType,
    sort, subscribe, vatId, vatIncluded, height, length, weight, width, quantityTrace,
    purchasingCurrency, purchasingPrice, quantity, quantityReserved, recurSchemeLength,
    recurSchemeType, trialPriceId, withoutOrder."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    """Id of the user who made it."""
    modifiedBy: int | str | Literal[False] | None
    """Id of the user who last changed it."""
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Begin of activity."""
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """End of activity."""
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    iblockSectionId: int | str | Literal[False] | None
    """Id of the section in the catalog."""
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    """Id of the unit of measure."""
    previewText: str | float | Decimal | Literal[False] | None
    """Short description."""
    detailText: str | float | Decimal | Literal[False] | None
    """Detailed description."""
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductUpdateFieldsPreviewPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Small picture."""
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductUpdateFieldsDetailPicture
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    """Id of the VAT rate."""
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    """Height."""
    length: float | Decimal | str | Literal[False] | None
    """Length."""
    weight: float | Decimal | str | Literal[False] | None
    """Weight."""
    width: float | Decimal | str | Literal[False] | None
    """Width."""
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    """Currency of the purchasing price."""
    purchasingPrice: float | Decimal | str | Literal[False] | None
    """Price at which it was bought."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    quantityReserved: float | Decimal | str | Literal[False] | None
    """Quantity that is reserved."""
    recurSchemeLength: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    withoutOrder: Literal["Y", "N"]


class CatalogProductUpdateFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any


class CatalogProductUpdateFieldsPreviewPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Pair of file name and content in base64."""
    remove: Any
