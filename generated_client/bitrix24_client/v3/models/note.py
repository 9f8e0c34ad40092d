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


class NoteCollection(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    position = _v.integer("position")
    policy_level = _v.choice("policyLevel", NoteCollectionGetResultItemPolicyLevel)
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


class NoteCollectionField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteCollectionFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteCollectionField))


class NoteDocument(_v.View):
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


class NoteDocumentField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentField))


class NoteDocumentSearch(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentSearchItemsItem))
    has_more = _v.boolean("hasMore")


class NoteDocumentSearchField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentSearchFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentSearchField))


class NoteDocumentSearchItemsItem(_v.View):
    __slots__ = ()
    document_id = _v.integer("documentId")
    collection_id = _v.integer("collectionId")
    title = _v.string("title")
    score = _v.decimal("score")
    snippet = _v.string("snippet")
    shared_access = _v.boolean("sharedAccess")


class NoteDocumentTree(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentTreeItemsItem))
    truncated = _v.boolean("truncated")


class NoteDocumentTreeField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentTreeFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteDocumentTreeField))


class NoteDocumentTreeItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    title = _v.string("title")
    position = _v.integer("position")
    children = _v.array("children", _k.Nested(lambda: NoteDocumentTreeItemsItemChildrenItem))


class NoteDocumentTreeItemsItemChildrenItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    title = _v.string("title")
    position = _v.integer("position")
    children = _v.array("children", _k.ANY)


class NoteFile(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    document_id = _v.integer("documentId")
    name = _v.string("name")
    size = _v.integer("size")
    mime_type = _v.string("mimeType")
    asset_type = _v.choice("assetType", NoteFileGetResultItemAssetType)
    asset_markdown = _v.string("assetMarkdown")


class NoteFileField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteFileFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: NoteFileField))
