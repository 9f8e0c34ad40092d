"""Events of ``catalog``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import catalog as _events_catalog


class CatalogMeasureOnAdd(Event[_events_catalog.CATALOGMEASUREONADDEventData]):
    """``CATALOG.MEASURE.ON.ADD``: Adding a Measurement Unit.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.MEASURE.ON.ADD"
    data_class = _events_catalog.CATALOGMEASUREONADDEventData


class CatalogMeasureOnDelete(Event[_events_catalog.CATALOGMEASUREONDELETEEventData]):
    """``CATALOG.MEASURE.ON.DELETE``: Deleting Measurement Unit.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.MEASURE.ON.DELETE"
    data_class = _events_catalog.CATALOGMEASUREONDELETEEventData


class CatalogMeasureOnUpdate(Event[_events_catalog.CATALOGMEASUREONUPDATEEventData]):
    """``CATALOG.MEASURE.ON.UPDATE``: Measurement Unit Change.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.MEASURE.ON.UPDATE"
    data_class = _events_catalog.CATALOGMEASUREONUPDATEEventData


class CatalogPriceOnAdd(Event[_events_catalog.CATALOGPRICEONADDEventData]):
    """``CATALOG.PRICE.ON.ADD``: Adding Price.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.ON.ADD"
    data_class = _events_catalog.CATALOGPRICEONADDEventData


class CatalogPriceOnDelete(Event[_events_catalog.CATALOGPRICEONDELETEEventData]):
    """``CATALOG.PRICE.ON.DELETE``: Price Deletion.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.ON.DELETE"
    data_class = _events_catalog.CATALOGPRICEONDELETEEventData


class CatalogPriceOnUpdate(Event[_events_catalog.CATALOGPRICEONUPDATEEventData]):
    """``CATALOG.PRICE.ON.UPDATE``: Price Change.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.ON.UPDATE"
    data_class = _events_catalog.CATALOGPRICEONUPDATEEventData


class CatalogPriceTypeOnAdd(Event[_events_catalog.CATALOGPRICETYPEONADDEventData]):
    """``CATALOG.PRICE.TYPE.ON.ADD``: Adding Price Type.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.TYPE.ON.ADD"
    data_class = _events_catalog.CATALOGPRICETYPEONADDEventData


class CatalogPriceTypeOnDelete(Event[_events_catalog.CATALOGPRICETYPEONDELETEEventData]):
    """``CATALOG.PRICE.TYPE.ON.DELETE``: Deletion of Price Type.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.TYPE.ON.DELETE"
    data_class = _events_catalog.CATALOGPRICETYPEONDELETEEventData


class CatalogPriceTypeOnUpdate(Event[_events_catalog.CATALOGPRICETYPEONUPDATEEventData]):
    """``CATALOG.PRICE.TYPE.ON.UPDATE``: Price Type Change.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.TYPE.ON.UPDATE"
    data_class = _events_catalog.CATALOGPRICETYPEONUPDATEEventData


class CatalogProductOnAdd(Event[_events_catalog.CATALOGPRODUCTONADDEventData]):
    """``CATALOG.PRODUCT.ON.ADD``: Adding Product.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRODUCT.ON.ADD"
    data_class = _events_catalog.CATALOGPRODUCTONADDEventData


class CatalogProductOnDelete(Event[_events_catalog.CATALOGPRODUCTONDELETEEventData]):
    """``CATALOG.PRODUCT.ON.DELETE``: Product Deletion.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRODUCT.ON.DELETE"
    data_class = _events_catalog.CATALOGPRODUCTONDELETEEventData


class CatalogProductOnUpdate(Event[_events_catalog.CATALOGPRODUCTONUPDATEEventData]):
    """``CATALOG.PRODUCT.ON.UPDATE``: Product Update.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRODUCT.ON.UPDATE"
    data_class = _events_catalog.CATALOGPRODUCTONUPDATEEventData


class CatalogRoundingOnAdd(Event[_events_catalog.CATALOGROUNDINGONADDEventData]):
    """``CATALOG.ROUNDING.ON.ADD``: Adding Price Rounding Rule.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.ROUNDING.ON.ADD"
    data_class = _events_catalog.CATALOGROUNDINGONADDEventData


class CatalogRoundingOnDelete(Event[_events_catalog.CATALOGROUNDINGONDELETEEventData]):
    """``CATALOG.ROUNDING.ON.DELETE``: Deletion of Price Rounding Rule.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.ROUNDING.ON.DELETE"
    data_class = _events_catalog.CATALOGROUNDINGONDELETEEventData


class CatalogRoundingOnUpdate(Event[_events_catalog.CATALOGROUNDINGONUPDATEEventData]):
    """``CATALOG.ROUNDING.ON.UPDATE``: Price Rounding Rule Update.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.ROUNDING.ON.UPDATE"
    data_class = _events_catalog.CATALOGROUNDINGONUPDATEEventData
