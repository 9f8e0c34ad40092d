"""Parameters of ``catalog.product``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CatalogProductAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    iblockId: Required[int]
    name: Required[str]
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductAddFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductAddFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal
    quantityReserved: float | Decimal
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]


class CatalogProductAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductDownloadFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    iblockId: Required[int]
    name: str
    active: str
    available: str
    code: str
    xmlId: str
    barcodeMulti: str
    bundle: str
    canBuyZero: str
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    timestampX: dt.date | str
    iblockSectionId: int
    measure: int
    previewText: str
    detailText: str
    previewPicture: Any
    detailPicture: Any
    previewTextType: str
    detailTextType: str
    sort: int
    subscribe: str
    vatId: int | Sequence[int | str]
    vatIncluded: str
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    quantityTrace: str
    type: int
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal
    quantityReserved: float | Decimal
    recurSchemeLength: int
    recurSchemeType: str
    trialPriceId: int
    withoutOrder: str


class CatalogProductListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    iblockId: Any
    name: Any
    active: Any
    available: Any
    code: Any
    xmlId: Any
    barcodeMulti: Any
    bundle: Any
    canBuyZero: Any
    createdBy: Any
    modifiedBy: Any
    dateActiveFrom: Any
    dateActiveTo: Any
    dateCreate: Any
    timestampX: Any
    iblockSectionId: Any
    measure: Any
    previewText: Any
    detailText: Any
    previewPicture: Any
    detailPicture: Any
    previewTextType: Any
    detailTextType: Any
    sort: Any
    subscribe: Any
    vatId: Any
    vatIncluded: Any
    height: Any
    length: Any
    weight: Any
    width: Any
    quantityTrace: Any
    type: Any
    purchasingCurrency: Any
    purchasingPrice: Any
    quantity: Any
    quantityReserved: Any
    recurSchemeLength: Any
    recurSchemeType: Any
    trialPriceId: Any
    withoutOrder: Any


class CatalogProductOfferAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    iblockId: Required[int]
    name: Required[str]
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductOfferAddFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductOfferAddFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal
    quantityReserved: float | Decimal
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]
    parentId: int


class CatalogProductOfferAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductOfferAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductOfferDownloadFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductOfferGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductOfferListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    iblockId: Required[int]
    name: str
    active: str
    available: str
    code: str
    xmlId: str
    barcodeMulti: str
    bundle: str
    canBuyZero: str
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    timestampX: dt.date | str
    iblockSectionId: int
    measure: int
    previewText: str
    detailText: str
    previewPicture: Any
    detailPicture: Any
    previewTextType: str
    detailTextType: str
    sort: int
    subscribe: str
    vatId: int | Sequence[int | str]
    vatIncluded: str
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    quantityTrace: str
    type: int
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal
    quantityReserved: float | Decimal
    recurSchemeLength: int
    recurSchemeType: str
    trialPriceId: int
    withoutOrder: str


class CatalogProductOfferListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    iblockId: Any
    name: Any
    active: Any
    available: Any
    code: Any
    xmlId: Any
    barcodeMulti: Any
    bundle: Any
    canBuyZero: Any
    createdBy: Any
    modifiedBy: Any
    dateActiveFrom: Any
    dateActiveTo: Any
    dateCreate: Any
    timestampX: Any
    iblockSectionId: Any
    measure: Any
    previewText: Any
    detailText: Any
    previewPicture: Any
    detailPicture: Any
    previewTextType: Any
    detailTextType: Any
    sort: Any
    subscribe: Any
    vatId: Any
    vatIncluded: Any
    height: Any
    length: Any
    weight: Any
    width: Any
    quantityTrace: Any
    type: Any
    purchasingCurrency: Any
    purchasingPrice: Any
    quantity: Any
    quantityReserved: Any
    recurSchemeLength: Any
    recurSchemeType: Any
    trialPriceId: Any
    withoutOrder: Any


class CatalogProductOfferUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductOfferUpdateFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductOfferUpdateFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal
    quantityReserved: float | Decimal
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]
    parentId: CatalogProductOfferUpdateFieldsParentId
    iblockId: int


class CatalogProductOfferUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductOfferUpdateFieldsParentId(TypedDict, total=False):
    """Id of the parent."""

    value: Any
    valueId: Any


class CatalogProductOfferUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductServiceAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    iblockId: Required[int]
    name: Required[str]
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductServiceAddFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductServiceAddFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    vatId: int
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductServiceAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductServiceDownloadFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductServiceGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductServiceListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    iblockId: Required[int]
    name: str
    active: str
    available: str
    code: str
    xmlId: str
    bundle: str
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    timestampX: dt.date | str
    iblockSectionId: int
    measure: int
    previewText: str
    detailText: str
    previewPicture: Any
    detailPicture: Any
    previewTextType: str
    detailTextType: str
    sort: int
    vatId: int | Sequence[int | str]
    vatIncluded: str
    type: int


class CatalogProductServiceListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    iblockId: Any
    name: Any
    active: Any
    available: Any
    code: Any
    xmlId: Any
    bundle: Any
    createdBy: Any
    modifiedBy: Any
    dateActiveFrom: Any
    dateActiveTo: Any
    dateCreate: Any
    timestampX: Any
    iblockSectionId: Any
    measure: Any
    previewText: Any
    detailText: Any
    previewPicture: Any
    detailPicture: Any
    previewTextType: Any
    detailTextType: Any
    sort: Any
    vatId: Any
    vatIncluded: Any
    type: Any


class CatalogProductServiceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductServiceUpdateFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductServiceUpdateFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    vatId: int
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductServiceUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductSkuAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    iblockId: Required[int]
    name: Required[str]
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductSkuAddFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductSkuAddFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal


class CatalogProductSkuAddFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductSkuAddFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductSkuDownloadFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductSkuGetFieldsByFilterFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductSkuListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    iblockId: Required[int]
    name: str
    active: str
    available: str
    code: str
    xmlId: str
    bundle: str
    canBuyZero: str
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    timestampX: dt.date | str
    iblockSectionId: int
    measure: int
    previewText: str
    detailText: str
    previewPicture: Any
    detailPicture: Any
    previewTextType: str
    detailTextType: str
    sort: int
    subscribe: str
    vatId: int | Sequence[int | str]
    vatIncluded: str
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    type: int
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal


class CatalogProductSkuListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    iblockId: Any
    name: Any
    active: Any
    available: Any
    code: Any
    xmlId: Any
    bundle: Any
    canBuyZero: Any
    createdBy: Any
    modifiedBy: Any
    dateActiveFrom: Any
    dateActiveTo: Any
    dateCreate: Any
    timestampX: Any
    iblockSectionId: Any
    measure: Any
    previewText: Any
    detailText: Any
    previewPicture: Any
    detailPicture: Any
    previewTextType: Any
    detailTextType: Any
    sort: Any
    subscribe: Any
    vatId: Any
    vatIncluded: Any
    height: Any
    length: Any
    weight: Any
    width: Any
    type: Any
    purchasingCurrency: Any
    purchasingPrice: Any
    quantity: Any


class CatalogProductSkuUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductSkuUpdateFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductSkuUpdateFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal


class CatalogProductSkuUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductSkuUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    active: Literal["Y", "N"]
    code: str
    xmlId: str
    barcodeMulti: Literal["Y", "N"]
    canBuyZero: Literal["Y", "N"]
    createdBy: int
    modifiedBy: int
    dateActiveFrom: dt.date | str
    dateActiveTo: dt.date | str
    dateCreate: dt.date | str
    iblockSectionId: int
    IblockSection: Sequence[Any]
    measure: int
    previewText: str
    detailText: str
    previewPicture: FileSource | CatalogProductUpdateFieldsPreviewPicture
    detailPicture: FileSource | CatalogProductUpdateFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    subscribe: Literal["Y", "N", "D"]
    vatId: int
    vatIncluded: Literal["Y", "N"]
    height: float | Decimal
    length: float | Decimal
    weight: float | Decimal
    width: float | Decimal
    quantityTrace: Literal["Y", "N", "D"]
    purchasingCurrency: str
    purchasingPrice: float | Decimal
    quantity: float | Decimal
    quantityReserved: float | Decimal
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int
    withoutOrder: Literal["Y", "N"]


class CatalogProductUpdateFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: FileSource | Sequence[str]
    remove: Any


class CatalogProductUpdateFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: FileSource | Sequence[str]
    remove: Any
