"""Answers of ``catalog.productimage``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class CatalogProductImageType(StrEnum):
    DETAIL_PICTURE = "DETAIL_PICTURE"  # detailed picture
    PREVIEW_PICTURE = "PREVIEW_PICTURE"  # picture for the announcement
    MORE_PHOTO = "MORE_PHOTO"  # picture


class CatalogProductImage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    product_id = _v.integer("productId")
    type = _v.choice("type", CatalogProductImageType)
    create_time = _v.moment("createTime")
    download_url = _v.string("downloadUrl")
    detail_url = _v.string("detailUrl")


class CatalogProductImageAddResult(_v.View):
    __slots__ = ()
    product_image = _v.nested("productImage", lambda: CatalogProductImage)


class CatalogProductImageGetFieldsResult(_v.View):
    __slots__ = ()
    product_image = _v.nested(
        "productImage", lambda: CatalogProductImageGetFieldsResultProductImage
    )


class CatalogProductImageGetFieldsResultProductImage(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogProductImageGetFieldsResultProductImageField)
    name = _v.nested("name", lambda: CatalogProductImageGetFieldsResultProductImageField)
    product_id = _v.nested("productId", lambda: CatalogProductImageGetFieldsResultProductImageField)
    type = _v.nested("type", lambda: CatalogProductImageGetFieldsResultProductImageField)
    create_time = _v.nested(
        "createTime", lambda: CatalogProductImageGetFieldsResultProductImageField
    )
    download_url = _v.nested(
        "downloadUrl", lambda: CatalogProductImageGetFieldsResultProductImageField
    )
    detail_url = _v.nested("detailUrl", lambda: CatalogProductImageGetFieldsResultProductImageField)


class CatalogProductImageGetFieldsResultProductImageField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogProductImageGetResult(_v.View):
    __slots__ = ()
    product_image = _v.nested("productImage", lambda: CatalogProductImage)
