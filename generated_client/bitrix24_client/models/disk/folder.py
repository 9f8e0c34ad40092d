"""Answers of ``disk.folder``."""

from __future__ import annotations

from enum import IntEnum

from ..._runtime import views as _v


class DiskFolderAddSubFolderResultDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_THE_TRASH = 3  # in the trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskFolderRestoreResultDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_TRASH = 3  # in trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskFolder(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.string("DELETED_TYPE")
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderAddSubFolderResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultDeletedType)
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderCopyToResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultDeletedType)
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderGetChildrenResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    """Id of the file."""
    size = _v.integer("SIZE")
    """Size in bytes."""
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    download_url = _v.string("DOWNLOAD_URL")
    """Address to download the file from."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderGetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.nested("TYPE", lambda: DiskFolderGetFieldsResultField)
    """Type."""
    use_in_filter = _v.anything("USE_IN_FILTER")
    use_in_show = _v.anything("USE_IN_SHOW")
    id = _v.nested("ID", lambda: DiskFolderGetFieldsResultField)
    name = _v.nested("NAME", lambda: DiskFolderGetFieldsResultField)
    """Name."""
    code = _v.nested("CODE", lambda: DiskFolderGetFieldsResultField)
    """Symbolic code."""
    storage_id = _v.nested("STORAGE_ID", lambda: DiskFolderGetFieldsResultField)
    """Id of the storage."""
    real_object_id = _v.nested("REAL_OBJECT_ID", lambda: DiskFolderGetFieldsResultField)
    parent_id = _v.nested("PARENT_ID", lambda: DiskFolderGetFieldsResultField)
    """Id of the parent."""
    create_time = _v.nested("CREATE_TIME", lambda: DiskFolderGetFieldsResultField)
    """When it was made."""
    update_time = _v.nested("UPDATE_TIME", lambda: DiskFolderGetFieldsResultField)
    """When it was last changed."""
    delete_time = _v.nested("DELETE_TIME", lambda: DiskFolderGetFieldsResultField)
    """When it was deleted."""
    created_by = _v.nested("CREATED_BY", lambda: DiskFolderGetFieldsResultField)
    """Id of the user who made it."""
    updated_by = _v.nested("UPDATED_BY", lambda: DiskFolderGetFieldsResultField)
    """Id of the user who last changed it."""
    deleted_by = _v.nested("DELETED_BY", lambda: DiskFolderGetFieldsResultField)
    """Id of the user who deleted it."""
    deleted_type = _v.nested("DELETED_TYPE", lambda: DiskFolderGetFieldsResultField)


class DiskFolderGetFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    use_in_filter = _v.boolean("USE_IN_FILTER")
    use_in_show = _v.boolean("USE_IN_SHOW")


class DiskFolderMarkDeletedResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultDeletedType)
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderMoveToResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.string("DELETED_TYPE")
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderRenameResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.string("DELETED_TYPE")
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderRestoreResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderRestoreResultDeletedType)
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""


class DiskFolderUploadFileResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.string("TYPE")
    """Type."""
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultDeletedType)
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    """Id of the file."""
    size = _v.integer("SIZE")
    """Size in bytes."""
    create_time = _v.moment("CREATE_TIME")
    """When it was made."""
    update_time = _v.moment("UPDATE_TIME")
    """When it was last changed."""
    delete_time = _v.moment("DELETE_TIME")
    """When it was deleted."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    updated_by = _v.integer("UPDATED_BY")
    """Id of the user who last changed it."""
    deleted_by = _v.integer("DELETED_BY")
    """Id of the user who deleted it."""
    download_url = _v.string("DOWNLOAD_URL")
    """Address to download the file from."""
    detail_url = _v.string("DETAIL_URL")
    """Address of the page in the portal."""
