"""Answers of ``note``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class NoteCollectionPolicyLevel(StrEnum):
    NONE = "none"  # no access
    VIEW = "view"  # view
    MANAGE = "manage"  # edit
    MODERATE = "moderate"  # administration


class NoteFileAssetType(StrEnum):
    IMAGE = "image"  # image
    VIDEO = "video"  # video
    FILE = "file"  # regular file


class NoteCollection(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    position = _v.integer("position")
    policy_level = _v.choice("policyLevel", NoteCollectionPolicyLevel)
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    created_at = _v.moment("createdAt")
    """When it was made."""
    updated_by = _v.integer("updatedBy")
    """Id of the user who last changed it."""
    updated_at = _v.moment("updatedAt")
    """When it was last changed."""


class NoteCollectionArchiveResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteCollectionDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteCollectionField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteCollectionFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: NoteCollectionField))
    """The records."""


class NoteDocument(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    markdown = _v.string("markdown")
    position = _v.integer("position")
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    updated_by = _v.integer("updatedBy")
    """Id of the user who last changed it."""
    created_at = _v.moment("createdAt")
    """When it was made."""
    updated_at = _v.moment("updatedAt")
    """When it was last changed."""


class NoteDocumentArchiveResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteDocumentDeleteResult(_v.View):
    __slots__ = ()
    result = _v.boolean("result")


class NoteDocumentField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: NoteDocumentField))
    """The records."""


class NoteDocumentSearch(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: NoteDocumentSearchItemsItem))
    """The records."""
    has_more = _v.boolean("hasMore")


class NoteDocumentSearchField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentSearchFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: NoteDocumentSearchField))
    """The records."""


class NoteDocumentSearchItemsItem(_v.View):
    __slots__ = ()
    document_id = _v.integer("documentId")
    """Id of the document."""
    collection_id = _v.integer("collectionId")
    title = _v.string("title")
    """Title."""
    score = _v.decimal("score")
    snippet = _v.string("snippet")
    shared_access = _v.boolean("sharedAccess")


class NoteDocumentTree(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: NoteDocumentTreeItemsItem))
    """The records."""
    truncated = _v.boolean("truncated")


class NoteDocumentTreeField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteDocumentTreeFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: NoteDocumentTreeField))
    """The records."""


class NoteDocumentTreeItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    position = _v.integer("position")
    children = _v.array("children", _k.Nested(lambda: NoteDocumentTreeItemsItemChildrenItem))


class NoteDocumentTreeItemsItemChildrenItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    collection_id = _v.integer("collectionId")
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    title = _v.string("title")
    """Title."""
    position = _v.integer("position")
    children = _v.array("children", _k.ANY)


class NoteFile(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    document_id = _v.integer("documentId")
    """Id of the document."""
    name = _v.string("name")
    """Name."""
    size = _v.integer("size")
    """Size in bytes."""
    mime_type = _v.string("mimeType")
    asset_type = _v.choice("assetType", NoteFileAssetType)
    asset_markdown = _v.string("assetMarkdown")


class NoteFileField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")


class NoteFileFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: NoteFileField))
    """The records."""
