"""Answers of ``catalog.productimage``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class CatalogProductImageType(StrEnum):
    DETAIL_PICTURE = "DETAIL_PICTURE"  # detailed picture
    PREVIEW_PICTURE = "PREVIEW_PICTURE"  # picture for the announcement
    MORE_PHOTO = "MORE_PHOTO"  # picture


class CatalogProductImage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    product_id = _v.integer("productId")
    """Id of the product."""
    type = _v.choice("type", CatalogProductImageType)
    """Type."""
    create_time = _v.moment("createTime")
    """When it was made."""
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    detail_url = _v.string("detailUrl")
    """Address of the page in the portal."""


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
    """Name."""
    product_id = _v.nested("productId", lambda: CatalogProductImageGetFieldsResultProductImageField)
    """Id of the product."""
    type = _v.nested("type", lambda: CatalogProductImageGetFieldsResultProductImageField)
    """Type."""
    create_time = _v.nested(
        "createTime", lambda: CatalogProductImageGetFieldsResultProductImageField
    )
    """When it was made."""
    download_url = _v.nested(
        "downloadUrl", lambda: CatalogProductImageGetFieldsResultProductImageField
    )
    """Address to download the file from."""
    detail_url = _v.nested("detailUrl", lambda: CatalogProductImageGetFieldsResultProductImageField)
    """Address of the page in the portal."""


class CatalogProductImageGetFieldsResultProductImageField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogProductImageGetResult(_v.View):
    __slots__ = ()
    product_image = _v.nested("productImage", lambda: CatalogProductImage)


class CatalogProductImageListResult(_v.View):
    __slots__ = ()
    product_images = _v.array("productImages", _k.Nested(lambda: CatalogProductImage))
