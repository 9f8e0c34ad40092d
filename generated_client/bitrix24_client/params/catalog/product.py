"""Parameters of ``catalog.product``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CatalogProductAddRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductAddRequestFieldsPreviewPicture
    detailPicture: CatalogProductAddRequestFieldsDetailPicture
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


class CatalogProductAddRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductAddRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductDownloadRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductGetFieldsByFilterRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | str
    iblockId: int | str
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
    vatId: Sequence[int | str]
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


class CatalogProductListRequestOrder(TypedDict, total=False):
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


class CatalogProductOfferAddRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductOfferAddRequestFieldsPreviewPicture
    detailPicture: CatalogProductOfferAddRequestFieldsDetailPicture
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


class CatalogProductOfferAddRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductOfferAddRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductOfferDownloadRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductOfferGetFieldsByFilterRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductOfferListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | str
    iblockId: int | str
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
    vatId: Sequence[int | str]
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


class CatalogProductOfferListRequestOrder(TypedDict, total=False):
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


class CatalogProductOfferUpdateRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductOfferUpdateRequestFieldsPreviewPicture
    detailPicture: CatalogProductOfferUpdateRequestFieldsDetailPicture
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
    parentId: CatalogProductOfferUpdateRequestFieldsParentId
    iblockId: Any


class CatalogProductOfferUpdateRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductOfferUpdateRequestFieldsParentId(TypedDict, total=False):
    """Id of the parent."""

    value: Any
    valueId: Any


class CatalogProductOfferUpdateRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductServiceAddRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductServiceAddRequestFieldsPreviewPicture
    detailPicture: CatalogProductServiceAddRequestFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    vatId: int
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceAddRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductServiceAddRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductServiceDownloadRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductServiceGetFieldsByFilterRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductServiceListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | str
    iblockId: int | str
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
    vatId: Sequence[int | str]
    vatIncluded: Any
    type: Any


class CatalogProductServiceListRequestOrder(TypedDict, total=False):
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


class CatalogProductServiceUpdateRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductServiceUpdateRequestFieldsPreviewPicture
    detailPicture: CatalogProductServiceUpdateRequestFieldsDetailPicture
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int
    vatId: int
    vatIncluded: Literal["Y", "N"]


class CatalogProductServiceUpdateRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductServiceUpdateRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductSkuAddRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductSkuAddRequestFieldsPreviewPicture
    detailPicture: CatalogProductSkuAddRequestFieldsDetailPicture
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


class CatalogProductSkuAddRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductSkuAddRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductSkuDownloadRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    fileId: Required[int]
    productId: Required[int]
    fieldName: Required[str]


class CatalogProductSkuGetFieldsByFilterRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    iblockId: Required[int]


class CatalogProductSkuListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | str
    iblockId: int | str
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
    vatId: Sequence[int | str]
    vatIncluded: Any
    height: Any
    length: Any
    weight: Any
    width: Any
    type: Any
    purchasingCurrency: Any
    purchasingPrice: Any
    quantity: Any


class CatalogProductSkuListRequestOrder(TypedDict, total=False):
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


class CatalogProductSkuUpdateRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductSkuUpdateRequestFieldsPreviewPicture
    detailPicture: CatalogProductSkuUpdateRequestFieldsDetailPicture
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


class CatalogProductSkuUpdateRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductSkuUpdateRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductUpdateRequestFields(TypedDict, total=False):
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
    previewPicture: CatalogProductUpdateRequestFieldsPreviewPicture
    detailPicture: CatalogProductUpdateRequestFieldsDetailPicture
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


class CatalogProductUpdateRequestFieldsDetailPicture(TypedDict, total=False):
    """Large picture."""

    fileData: Sequence[str]
    remove: Any


class CatalogProductUpdateRequestFieldsPreviewPicture(TypedDict, total=False):
    """Small picture."""

    fileData: Sequence[str]
    remove: Any
