"""Parameters of ``catalog.product``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CatalogProductAddFields(TypedDict, total=False):
    iblockId: Required[int | str]
    name: Required[str | float | Decimal]
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductAddFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductAddFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    length: float | Decimal | str | Literal[False] | None
    weight: float | Decimal | str | Literal[False] | None
    width: float | Decimal | str | Literal[False] | None
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    quantityReserved: float | Decimal | str | Literal[False] | None
    recurSchemeLength: int | str | Literal[False] | None
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    withoutOrder: Literal["Y", "N"]


class CatalogProductAddFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductAddFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductDownloadFields(TypedDict, total=False):
    fileId: Required[int | str]
    productId: Required[int | str]
    fieldName: Required[str | float | Decimal]


class CatalogProductGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int | str | Sequence[int | str] | Literal[False] | None]


class CatalogProductListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    iblockId: Required[int | str | Sequence[int | str] | Literal[False] | None]
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    available: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    barcodeMulti: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    bundle: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    canBuyZero: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    dateActiveFrom: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateActiveTo: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateCreate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    timestampX: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    iblockSectionId: int | str | Sequence[int | str] | Literal[False] | None
    measure: int | str | Sequence[int | str] | Literal[False] | None
    previewText: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    detailText: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    previewPicture: Any
    detailPicture: Any
    previewTextType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    detailTextType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    subscribe: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    vatId: int | str | Sequence[int | str] | Literal[False] | None
    vatIncluded: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    height: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    length: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    weight: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    width: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    quantityTrace: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    type: int | str | Sequence[int | str] | Literal[False] | None
    purchasingCurrency: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    purchasingPrice: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    quantity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    quantityReserved: (
        float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    )
    recurSchemeLength: int | str | Sequence[int | str] | Literal[False] | None
    recurSchemeType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    trialPriceId: int | str | Sequence[int | str] | Literal[False] | None
    withoutOrder: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CatalogProductListOrder(TypedDict, total=False):
    id: str
    iblockId: str
    name: str
    active: str
    available: str
    code: str
    xmlId: str
    barcodeMulti: str
    bundle: str
    canBuyZero: str
    createdBy: str
    modifiedBy: str
    dateActiveFrom: str
    dateActiveTo: str
    dateCreate: str
    timestampX: str
    iblockSectionId: str
    measure: str
    previewText: str
    detailText: str
    previewPicture: str
    detailPicture: str
    previewTextType: str
    detailTextType: str
    sort: str
    subscribe: str
    vatId: str
    vatIncluded: str
    height: str
    length: str
    weight: str
    width: str
    quantityTrace: str
    type: str
    purchasingCurrency: str
    purchasingPrice: str
    quantity: str
    quantityReserved: str
    recurSchemeLength: str
    recurSchemeType: str
    trialPriceId: str
    withoutOrder: str


class CatalogProductOfferAddFields(TypedDict, total=False):
    iblockId: Required[int | str]
    name: Required[str | float | Decimal]
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferAddFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferAddFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    length: float | Decimal | str | Literal[False] | None
    weight: float | Decimal | str | Literal[False] | None
    width: float | Decimal | str | Literal[False] | None
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    quantityReserved: float | Decimal | str | Literal[False] | None
    recurSchemeLength: int | str | Literal[False] | None
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    withoutOrder: Literal["Y", "N"]
    parentId: int | str | Literal[False] | None


class CatalogProductOfferAddFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductOfferAddFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductOfferDownloadFields(TypedDict, total=False):
    fileId: Required[int | str]
    productId: Required[int | str]
    fieldName: Required[str | float | Decimal]


class CatalogProductOfferGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int | str | Sequence[int | str] | Literal[False] | None]


class CatalogProductOfferUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferUpdateFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductOfferUpdateFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    length: float | Decimal | str | Literal[False] | None
    weight: float | Decimal | str | Literal[False] | None
    width: float | Decimal | str | Literal[False] | None
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    quantityReserved: float | Decimal | str | Literal[False] | None
    recurSchemeLength: int | str | Literal[False] | None
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    withoutOrder: Literal["Y", "N"]
    parentId: (
        CatalogProductOfferUpdateFieldsParentId
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    iblockId: int | str | Literal[False] | None


class CatalogProductOfferUpdateFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductOfferUpdateFieldsParentId(TypedDict, total=False):
    value: Any
    valueId: Any


class CatalogProductOfferUpdateFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductServiceAddFields(TypedDict, total=False):
    iblockId: Required[int | str]
    name: Required[str | float | Decimal]
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceAddFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceAddFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceAddFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductServiceAddFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductServiceDownloadFields(TypedDict, total=False):
    fileId: Required[int | str]
    productId: Required[int | str]
    fieldName: Required[str | float | Decimal]


class CatalogProductServiceGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int | str | Sequence[int | str] | Literal[False] | None]


class CatalogProductServiceListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    iblockId: Required[int | str | Sequence[int | str] | Literal[False] | None]
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    available: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    bundle: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    dateActiveFrom: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateActiveTo: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateCreate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    timestampX: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    iblockSectionId: int | str | Sequence[int | str] | Literal[False] | None
    measure: int | str | Sequence[int | str] | Literal[False] | None
    previewText: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    detailText: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    previewPicture: Any
    detailPicture: Any
    previewTextType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    detailTextType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    vatId: int | str | Sequence[int | str] | Literal[False] | None
    vatIncluded: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    type: int | str | Sequence[int | str] | Literal[False] | None


class CatalogProductServiceListOrder(TypedDict, total=False):
    id: str
    iblockId: str
    name: str
    active: str
    available: str
    code: str
    xmlId: str
    bundle: str
    createdBy: str
    modifiedBy: str
    dateActiveFrom: str
    dateActiveTo: str
    dateCreate: str
    timestampX: str
    iblockSectionId: str
    measure: str
    previewText: str
    detailText: str
    previewPicture: str
    detailPicture: str
    previewTextType: str
    detailTextType: str
    sort: str
    vatId: str
    vatIncluded: str
    type: str


class CatalogProductServiceUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceUpdateFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductServiceUpdateFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceUpdateFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductServiceUpdateFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductSkuAddFields(TypedDict, total=False):
    iblockId: Required[int | str]
    name: Required[str | float | Decimal]
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuAddFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuAddFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    length: float | Decimal | str | Literal[False] | None
    weight: float | Decimal | str | Literal[False] | None
    width: float | Decimal | str | Literal[False] | None
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None


class CatalogProductSkuAddFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductSkuAddFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductSkuDownloadFields(TypedDict, total=False):
    fileId: Required[int | str]
    productId: Required[int | str]
    fieldName: Required[str | float | Decimal]


class CatalogProductSkuGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int | str | Sequence[int | str] | Literal[False] | None]


class CatalogProductSkuListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    iblockId: Required[int | str | Sequence[int | str] | Literal[False] | None]
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    available: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    bundle: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    canBuyZero: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    modifiedBy: int | str | Sequence[int | str] | Literal[False] | None
    dateActiveFrom: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateActiveTo: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    dateCreate: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    timestampX: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    iblockSectionId: int | str | Sequence[int | str] | Literal[False] | None
    measure: int | str | Sequence[int | str] | Literal[False] | None
    previewText: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    detailText: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    previewPicture: Any
    detailPicture: Any
    previewTextType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    detailTextType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    subscribe: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    vatId: int | str | Sequence[int | str] | Literal[False] | None
    vatIncluded: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    height: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    length: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    weight: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    width: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    type: int | str | Sequence[int | str] | Literal[False] | None
    purchasingCurrency: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    purchasingPrice: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    quantity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None


class CatalogProductSkuListOrder(TypedDict, total=False):
    id: str
    iblockId: str
    name: str
    active: str
    available: str
    code: str
    xmlId: str
    bundle: str
    canBuyZero: str
    createdBy: str
    modifiedBy: str
    dateActiveFrom: str
    dateActiveTo: str
    dateCreate: str
    timestampX: str
    iblockSectionId: str
    measure: str
    previewText: str
    detailText: str
    previewPicture: str
    detailPicture: str
    previewTextType: str
    detailTextType: str
    sort: str
    subscribe: str
    vatId: str
    vatIncluded: str
    height: str
    length: str
    weight: str
    width: str
    type: str
    purchasingCurrency: str
    purchasingPrice: str
    quantity: str


class CatalogProductSkuUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuUpdateFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductSkuUpdateFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    length: float | Decimal | str | Literal[False] | None
    weight: float | Decimal | str | Literal[False] | None
    width: float | Decimal | str | Literal[False] | None
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None


class CatalogProductSkuUpdateFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductSkuUpdateFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    active: Literal["Y", "N"]
    code: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int | str | Literal[False] | None
    modifiedBy: int | str | Literal[False] | None
    dateActiveFrom: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateActiveTo: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    dateCreate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    iblockSectionId: int | str | Literal[False] | None
    IblockSection: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    measure: int | str | Literal[False] | None
    previewText: str | float | Decimal | Literal[False] | None
    detailText: str | float | Decimal | Literal[False] | None
    previewPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductUpdateFieldsPreviewPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    detailPicture: (
        FileSource
        | Sequence[FileSource]
        | CatalogProductUpdateFieldsDetailPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | str | Literal[False] | None
    subscribe: Literal["Y", "N", "D"]
    vatId: int | str | Literal[False] | None
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal | str | Literal[False] | None
    length: float | Decimal | str | Literal[False] | None
    weight: float | Decimal | str | Literal[False] | None
    width: float | Decimal | str | Literal[False] | None
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str | float | Decimal | Literal[False] | None
    purchasingPrice: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    quantityReserved: float | Decimal | str | Literal[False] | None
    recurSchemeLength: int | str | Literal[False] | None
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | str | Literal[False] | None
    withoutOrder: Literal["Y", "N"]


class CatalogProductUpdateFieldsDetailPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any


class CatalogProductUpdateFieldsPreviewPicture(TypedDict, total=False):
    fileData: (
        FileSource
        | Sequence[FileSource]
        | Sequence[Any]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    remove: Any
