"""Methods of ``catalog``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.catalog.catalog import AsyncCatalogCatalogMethods, CatalogCatalogMethods
    from ...methods.catalog.document import AsyncCatalogDocumentMethods, CatalogDocumentMethods
    from ...methods.catalog.documentcontractor import (
        AsyncCatalogDocumentcontractorMethods,
        CatalogDocumentcontractorMethods,
    )
    from ...methods.catalog.enum import AsyncCatalogEnumMethods, CatalogEnumMethods
    from ...methods.catalog.extra import AsyncCatalogExtraMethods, CatalogExtraMethods
    from ...methods.catalog.measure import AsyncCatalogMeasureMethods, CatalogMeasureMethods
    from ...methods.catalog.price import AsyncCatalogPriceMethods, CatalogPriceMethods
    from ...methods.catalog.pricetype import AsyncCatalogPriceTypeMethods, CatalogPriceTypeMethods
    from ...methods.catalog.pricetypegroup import (
        AsyncCatalogPriceTypeGroupMethods,
        CatalogPriceTypeGroupMethods,
    )
    from ...methods.catalog.pricetypelang import (
        AsyncCatalogPriceTypeLangMethods,
        CatalogPriceTypeLangMethods,
    )
    from ...methods.catalog.product import AsyncCatalogProductMethods, CatalogProductMethods
    from ...methods.catalog.productimage import (
        AsyncCatalogProductImageMethods,
        CatalogProductImageMethods,
    )
    from ...methods.catalog.productproperty import (
        AsyncCatalogProductPropertyMethods,
        CatalogProductPropertyMethods,
    )
    from ...methods.catalog.productpropertyenum import (
        AsyncCatalogProductPropertyEnumMethods,
        CatalogProductPropertyEnumMethods,
    )
    from ...methods.catalog.productpropertyfeature import (
        AsyncCatalogProductPropertyFeatureMethods,
        CatalogProductPropertyFeatureMethods,
    )
    from ...methods.catalog.productpropertysection import (
        AsyncCatalogProductPropertySectionMethods,
        CatalogProductPropertySectionMethods,
    )
    from ...methods.catalog.ratio import AsyncCatalogRatioMethods, CatalogRatioMethods
    from ...methods.catalog.roundingrule import (
        AsyncCatalogRoundingRuleMethods,
        CatalogRoundingRuleMethods,
    )
    from ...methods.catalog.section import AsyncCatalogSectionMethods, CatalogSectionMethods
    from ...methods.catalog.store import AsyncCatalogStoreMethods, CatalogStoreMethods
    from ...methods.catalog.storeproduct import (
        AsyncCatalogStoreproductMethods,
        CatalogStoreproductMethods,
    )
    from ...methods.catalog.userfield import AsyncCatalogUserfieldMethods, CatalogUserfieldMethods
    from ...methods.catalog.vat import AsyncCatalogVatMethods, CatalogVatMethods


class CatalogMethods(SyncNamespace):
    """``catalog``."""

    __slots__ = ()
    _name = "catalog"

    @builtins.property
    def catalog(self) -> CatalogCatalogMethods:
        from ...methods.catalog.catalog import CatalogCatalogMethods

        return CatalogCatalogMethods(self._client)

    @builtins.property
    def document(self) -> CatalogDocumentMethods:
        from ...methods.catalog.document import CatalogDocumentMethods

        return CatalogDocumentMethods(self._client)

    @builtins.property
    def documentcontractor(self) -> CatalogDocumentcontractorMethods:
        from ...methods.catalog.documentcontractor import CatalogDocumentcontractorMethods

        return CatalogDocumentcontractorMethods(self._client)

    @builtins.property
    def enum(self) -> CatalogEnumMethods:
        from ...methods.catalog.enum import CatalogEnumMethods

        return CatalogEnumMethods(self._client)

    @builtins.property
    def extra(self) -> CatalogExtraMethods:
        from ...methods.catalog.extra import CatalogExtraMethods

        return CatalogExtraMethods(self._client)

    @builtins.property
    def measure(self) -> CatalogMeasureMethods:
        from ...methods.catalog.measure import CatalogMeasureMethods

        return CatalogMeasureMethods(self._client)

    @builtins.property
    def price(self) -> CatalogPriceMethods:
        from ...methods.catalog.price import CatalogPriceMethods

        return CatalogPriceMethods(self._client)

    @builtins.property
    def priceType(self) -> CatalogPriceTypeMethods:
        from ...methods.catalog.pricetype import CatalogPriceTypeMethods

        return CatalogPriceTypeMethods(self._client)

    @builtins.property
    def priceTypeGroup(self) -> CatalogPriceTypeGroupMethods:
        from ...methods.catalog.pricetypegroup import CatalogPriceTypeGroupMethods

        return CatalogPriceTypeGroupMethods(self._client)

    @builtins.property
    def priceTypeLang(self) -> CatalogPriceTypeLangMethods:
        from ...methods.catalog.pricetypelang import CatalogPriceTypeLangMethods

        return CatalogPriceTypeLangMethods(self._client)

    @builtins.property
    def product(self) -> CatalogProductMethods:
        from ...methods.catalog.product import CatalogProductMethods

        return CatalogProductMethods(self._client)

    @builtins.property
    def productImage(self) -> CatalogProductImageMethods:
        from ...methods.catalog.productimage import CatalogProductImageMethods

        return CatalogProductImageMethods(self._client)

    @builtins.property
    def productProperty(self) -> CatalogProductPropertyMethods:
        from ...methods.catalog.productproperty import CatalogProductPropertyMethods

        return CatalogProductPropertyMethods(self._client)

    @builtins.property
    def productPropertyEnum(self) -> CatalogProductPropertyEnumMethods:
        from ...methods.catalog.productpropertyenum import CatalogProductPropertyEnumMethods

        return CatalogProductPropertyEnumMethods(self._client)

    @builtins.property
    def productPropertyFeature(self) -> CatalogProductPropertyFeatureMethods:
        from ...methods.catalog.productpropertyfeature import CatalogProductPropertyFeatureMethods

        return CatalogProductPropertyFeatureMethods(self._client)

    @builtins.property
    def productPropertySection(self) -> CatalogProductPropertySectionMethods:
        from ...methods.catalog.productpropertysection import CatalogProductPropertySectionMethods

        return CatalogProductPropertySectionMethods(self._client)

    @builtins.property
    def ratio(self) -> CatalogRatioMethods:
        from ...methods.catalog.ratio import CatalogRatioMethods

        return CatalogRatioMethods(self._client)

    @builtins.property
    def roundingRule(self) -> CatalogRoundingRuleMethods:
        from ...methods.catalog.roundingrule import CatalogRoundingRuleMethods

        return CatalogRoundingRuleMethods(self._client)

    @builtins.property
    def section(self) -> CatalogSectionMethods:
        from ...methods.catalog.section import CatalogSectionMethods

        return CatalogSectionMethods(self._client)

    @builtins.property
    def store(self) -> CatalogStoreMethods:
        from ...methods.catalog.store import CatalogStoreMethods

        return CatalogStoreMethods(self._client)

    @builtins.property
    def storeproduct(self) -> CatalogStoreproductMethods:
        from ...methods.catalog.storeproduct import CatalogStoreproductMethods

        return CatalogStoreproductMethods(self._client)

    @builtins.property
    def userfield(self) -> CatalogUserfieldMethods:
        from ...methods.catalog.userfield import CatalogUserfieldMethods

        return CatalogUserfieldMethods(self._client)

    @builtins.property
    def vat(self) -> CatalogVatMethods:
        from ...methods.catalog.vat import CatalogVatMethods

        return CatalogVatMethods(self._client)


class AsyncCatalogMethods(AsyncNamespace):
    """``catalog``."""

    __slots__ = ()
    _name = "catalog"

    @builtins.property
    def catalog(self) -> AsyncCatalogCatalogMethods:
        from ...methods.catalog.catalog import AsyncCatalogCatalogMethods

        return AsyncCatalogCatalogMethods(self._client)

    @builtins.property
    def document(self) -> AsyncCatalogDocumentMethods:
        from ...methods.catalog.document import AsyncCatalogDocumentMethods

        return AsyncCatalogDocumentMethods(self._client)

    @builtins.property
    def documentcontractor(self) -> AsyncCatalogDocumentcontractorMethods:
        from ...methods.catalog.documentcontractor import AsyncCatalogDocumentcontractorMethods

        return AsyncCatalogDocumentcontractorMethods(self._client)

    @builtins.property
    def enum(self) -> AsyncCatalogEnumMethods:
        from ...methods.catalog.enum import AsyncCatalogEnumMethods

        return AsyncCatalogEnumMethods(self._client)

    @builtins.property
    def extra(self) -> AsyncCatalogExtraMethods:
        from ...methods.catalog.extra import AsyncCatalogExtraMethods

        return AsyncCatalogExtraMethods(self._client)

    @builtins.property
    def measure(self) -> AsyncCatalogMeasureMethods:
        from ...methods.catalog.measure import AsyncCatalogMeasureMethods

        return AsyncCatalogMeasureMethods(self._client)

    @builtins.property
    def price(self) -> AsyncCatalogPriceMethods:
        from ...methods.catalog.price import AsyncCatalogPriceMethods

        return AsyncCatalogPriceMethods(self._client)

    @builtins.property
    def priceType(self) -> AsyncCatalogPriceTypeMethods:
        from ...methods.catalog.pricetype import AsyncCatalogPriceTypeMethods

        return AsyncCatalogPriceTypeMethods(self._client)

    @builtins.property
    def priceTypeGroup(self) -> AsyncCatalogPriceTypeGroupMethods:
        from ...methods.catalog.pricetypegroup import AsyncCatalogPriceTypeGroupMethods

        return AsyncCatalogPriceTypeGroupMethods(self._client)

    @builtins.property
    def priceTypeLang(self) -> AsyncCatalogPriceTypeLangMethods:
        from ...methods.catalog.pricetypelang import AsyncCatalogPriceTypeLangMethods

        return AsyncCatalogPriceTypeLangMethods(self._client)

    @builtins.property
    def product(self) -> AsyncCatalogProductMethods:
        from ...methods.catalog.product import AsyncCatalogProductMethods

        return AsyncCatalogProductMethods(self._client)

    @builtins.property
    def productImage(self) -> AsyncCatalogProductImageMethods:
        from ...methods.catalog.productimage import AsyncCatalogProductImageMethods

        return AsyncCatalogProductImageMethods(self._client)

    @builtins.property
    def productProperty(self) -> AsyncCatalogProductPropertyMethods:
        from ...methods.catalog.productproperty import AsyncCatalogProductPropertyMethods

        return AsyncCatalogProductPropertyMethods(self._client)

    @builtins.property
    def productPropertyEnum(self) -> AsyncCatalogProductPropertyEnumMethods:
        from ...methods.catalog.productpropertyenum import AsyncCatalogProductPropertyEnumMethods

        return AsyncCatalogProductPropertyEnumMethods(self._client)

    @builtins.property
    def productPropertyFeature(self) -> AsyncCatalogProductPropertyFeatureMethods:
        from ...methods.catalog.productpropertyfeature import (
            AsyncCatalogProductPropertyFeatureMethods,
        )

        return AsyncCatalogProductPropertyFeatureMethods(self._client)

    @builtins.property
    def productPropertySection(self) -> AsyncCatalogProductPropertySectionMethods:
        from ...methods.catalog.productpropertysection import (
            AsyncCatalogProductPropertySectionMethods,
        )

        return AsyncCatalogProductPropertySectionMethods(self._client)

    @builtins.property
    def ratio(self) -> AsyncCatalogRatioMethods:
        from ...methods.catalog.ratio import AsyncCatalogRatioMethods

        return AsyncCatalogRatioMethods(self._client)

    @builtins.property
    def roundingRule(self) -> AsyncCatalogRoundingRuleMethods:
        from ...methods.catalog.roundingrule import AsyncCatalogRoundingRuleMethods

        return AsyncCatalogRoundingRuleMethods(self._client)

    @builtins.property
    def section(self) -> AsyncCatalogSectionMethods:
        from ...methods.catalog.section import AsyncCatalogSectionMethods

        return AsyncCatalogSectionMethods(self._client)

    @builtins.property
    def store(self) -> AsyncCatalogStoreMethods:
        from ...methods.catalog.store import AsyncCatalogStoreMethods

        return AsyncCatalogStoreMethods(self._client)

    @builtins.property
    def storeproduct(self) -> AsyncCatalogStoreproductMethods:
        from ...methods.catalog.storeproduct import AsyncCatalogStoreproductMethods

        return AsyncCatalogStoreproductMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCatalogUserfieldMethods:
        from ...methods.catalog.userfield import AsyncCatalogUserfieldMethods

        return AsyncCatalogUserfieldMethods(self._client)

    @builtins.property
    def vat(self) -> AsyncCatalogVatMethods:
        from ...methods.catalog.vat import AsyncCatalogVatMethods

        return AsyncCatalogVatMethods(self._client)
