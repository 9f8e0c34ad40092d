"""Answers of ``note``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class NoteCollectionGetResultItemPolicyLevel(StrEnum):
    NONE = "none"  # no access
    VIEW = "view"  # view
    MANAGE = "manage"  # edit
    MODERATE = "moderate"  # administration


class NoteFileGetResultItemAssetType(StrEnum):
    IMAGE = "image"  # image
    VIDEO = "video"  # video
    FILE = "file"  # regular file


class NoteCollectionAddResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    position = _v.integer("position")
    policy_level = _v.string("policyLevel")
    created_by = _v.integer("createdBy")
    created_at = _v.moment("createdAt")
    updated_by = _v.integer("updatedBy")
    updated_at = _v.moment("updatedAt")


class NoteCollectionArchiveResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteCollectionDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteCollectionFieldGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")


class NoteCollectionFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteCollectionFieldListResultItemsItem))


class NoteCollectionFieldListResultItemsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteCollectionGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    position = _v.integer("position")
    policy_level = _v.choice("policyLevel", NoteCollectionGetResultItemPolicyLevel)
    created_by = _v.integer("createdBy")
    created_at = _v.moment("createdAt")
    updated_by = _v.integer("updatedBy")
    updated_at = _v.moment("updatedAt")


class NoteCollectionListResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    position = _v.integer("position")
    policy_level = _v.choice("policyLevel", NoteCollectionGetResultItemPolicyLevel)
    created_by = _v.integer("createdBy")
    updated_by = _v.integer("updatedBy")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")


class NoteCollectionUpdateResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    position = _v.integer("position")
    policy_level = _v.string("policyLevel")
    created_by = _v.integer("createdBy")
    created_at = _v.moment("createdAt")
    updated_by = _v.integer("updatedBy")
    updated_at = _v.moment("updatedAt")


class NoteDocumentAddResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    title = _v.string("title")
    markdown = _v.string("markdown")
    position = _v.integer("position")
    created_by = _v.integer("createdBy")
    updated_by = _v.integer("updatedBy")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")


class NoteDocumentArchiveResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteDocumentDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteDocumentFieldGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")


class NoteDocumentFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentFieldListResultItemsItem))


class NoteDocumentFieldListResultItemsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    title = _v.string("title")
    markdown = _v.string("markdown")
    position = _v.integer("position")
    created_by = _v.integer("createdBy")
    updated_by = _v.integer("updatedBy")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")


class NoteDocumentSearchFieldGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")


class NoteDocumentSearchFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentSearchFieldListResultItemsItem))


class NoteDocumentSearchFieldListResultItemsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentSearchListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentSearchListResultItemsItem))
    has_more = _v.boolean("hasMore")


class NoteDocumentSearchListResultItemsItem(_v.View):
    __slots__ = ()
    document_id = _v.integer("documentId")
    collection_id = _v.integer("collectionId")
    title = _v.string("title")
    score = _v.decimal("score")
    snippet = _v.string("snippet")
    shared_access = _v.boolean("sharedAccess")


class NoteDocumentTreeFieldGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")


class NoteDocumentTreeFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentTreeFieldListResultItemsItem))


class NoteDocumentTreeFieldListResultItemsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentTreeListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentTreeListResultItemsItem))
    truncated = _v.boolean("truncated")


class NoteDocumentTreeListResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    title = _v.string("title")
    position = _v.integer("position")
    children = _v.array(
        "children", _k.Nested(lambda: NoteDocumentTreeListResultItemsItemChildrenItem)
    )


class NoteDocumentTreeListResultItemsItemChildrenItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    title = _v.string("title")
    position = _v.integer("position")
    children = _v.array("children", _k.ANY)


class NoteDocumentUpdateResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    title = _v.string("title")
    markdown = _v.string("markdown")
    position = _v.integer("position")
    created_by = _v.integer("createdBy")
    updated_by = _v.integer("updatedBy")
    created_at = _v.moment("createdAt")
    updated_at = _v.moment("updatedAt")


class NoteFileAddResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    document_id = _v.integer("documentId")
    name = _v.string("name")
    size = _v.integer("size")
    mime_type = _v.string("mimeType")
    asset_type = _v.string("assetType")
    asset_markdown = _v.string("assetMarkdown")


class NoteFileFieldGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")


class NoteFileFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteFileFieldListResultItemsItem))


class NoteFileFieldListResultItemsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteFileGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    id = _v.integer("id")
    document_id = _v.integer("documentId")
    name = _v.string("name")
    size = _v.integer("size")
    mime_type = _v.string("mimeType")
    asset_type = _v.choice("assetType", NoteFileGetResultItemAssetType)
    asset_markdown = _v.string("assetMarkdown")
