"""Events of ``catalog``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class CatalogMeasureOnAdd(Event[View]):
    """``CATALOG.MEASURE.ON.ADD``: Adding a Measurement Unit.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.MEASURE.ON.ADD"
    data_class = View


class CatalogMeasureOnDelete(Event[View]):
    """``CATALOG.MEASURE.ON.DELETE``: Deleting Measurement Unit.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.MEASURE.ON.DELETE"
    data_class = View


class CatalogMeasureOnUpdate(Event[View]):
    """``CATALOG.MEASURE.ON.UPDATE``: Measurement Unit Change.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.MEASURE.ON.UPDATE"
    data_class = View


class CatalogPriceOnAdd(Event[View]):
    """``CATALOG.PRICE.ON.ADD``: Adding Price.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.ON.ADD"
    data_class = View


class CatalogPriceOnDelete(Event[View]):
    """``CATALOG.PRICE.ON.DELETE``: Price Deletion.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.ON.DELETE"
    data_class = View


class CatalogPriceOnUpdate(Event[View]):
    """``CATALOG.PRICE.ON.UPDATE``: Price Change.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.ON.UPDATE"
    data_class = View


class CatalogPriceTypeOnAdd(Event[View]):
    """``CATALOG.PRICE.TYPE.ON.ADD``: Adding Price Type.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.TYPE.ON.ADD"
    data_class = View


class CatalogPriceTypeOnDelete(Event[View]):
    """``CATALOG.PRICE.TYPE.ON.DELETE``: Deletion of Price Type.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.TYPE.ON.DELETE"
    data_class = View


class CatalogPriceTypeOnUpdate(Event[View]):
    """``CATALOG.PRICE.TYPE.ON.UPDATE``: Price Type Change.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRICE.TYPE.ON.UPDATE"
    data_class = View


class CatalogProductOnAdd(Event[View]):
    """``CATALOG.PRODUCT.ON.ADD``: Adding Product.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRODUCT.ON.ADD"
    data_class = View


class CatalogProductOnDelete(Event[View]):
    """``CATALOG.PRODUCT.ON.DELETE``: Product Deletion.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRODUCT.ON.DELETE"
    data_class = View


class CatalogProductOnUpdate(Event[View]):
    """``CATALOG.PRODUCT.ON.UPDATE``: Product Update.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.PRODUCT.ON.UPDATE"
    data_class = View


class CatalogRoundingOnAdd(Event[View]):
    """``CATALOG.ROUNDING.ON.ADD``: Adding Price Rounding Rule.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.ROUNDING.ON.ADD"
    data_class = View


class CatalogRoundingOnDelete(Event[View]):
    """``CATALOG.ROUNDING.ON.DELETE``: Deletion of Price Rounding Rule.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.ROUNDING.ON.DELETE"
    data_class = View


class CatalogRoundingOnUpdate(Event[View]):
    """``CATALOG.ROUNDING.ON.UPDATE``: Price Rounding Rule Update.

    Scope: catalog.

    https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "CATALOG.ROUNDING.ON.UPDATE"
    data_class = View
