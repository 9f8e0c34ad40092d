"""Answers of ``disk.file``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import views as _v


class DiskFileCopyToResultDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_THE_TRASH = 3  # in the trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskFileRestoreResultDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_TRASH = 3  # in trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskFileSearchResultItemType(StrEnum):
    FILE = "file"
    FOLDER = "folder"


class DiskFile(_v.View):
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


class DiskFileCopyToResult(_v.View):
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
    deleted_type = _v.choice("DELETED_TYPE", DiskFileCopyToResultDeletedType)
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


class DiskFileGetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.nested("TYPE", lambda: DiskFileGetFieldsResultField)
    """Type."""
    use_in_filter = _v.anything("USE_IN_FILTER")
    use_in_show = _v.anything("USE_IN_SHOW")
    id = _v.nested("ID", lambda: DiskFileGetFieldsResultField)
    name = _v.nested("NAME", lambda: DiskFileGetFieldsResultField)
    """Name."""
    code = _v.nested("CODE", lambda: DiskFileGetFieldsResultField)
    """Symbolic code."""
    storage_id = _v.nested("STORAGE_ID", lambda: DiskFileGetFieldsResultField)
    """Id of the storage."""
    parent_id = _v.nested("PARENT_ID", lambda: DiskFileGetFieldsResultField)
    """Id of the parent."""
    create_time = _v.nested("CREATE_TIME", lambda: DiskFileGetFieldsResultField)
    """When it was made."""
    update_time = _v.nested("UPDATE_TIME", lambda: DiskFileGetFieldsResultField)
    """When it was last changed."""
    delete_time = _v.nested("DELETE_TIME", lambda: DiskFileGetFieldsResultField)
    """When it was deleted."""
    created_by = _v.nested("CREATED_BY", lambda: DiskFileGetFieldsResultField)
    """Id of the user who made it."""
    updated_by = _v.nested("UPDATED_BY", lambda: DiskFileGetFieldsResultField)
    """Id of the user who last changed it."""
    deleted_by = _v.nested("DELETED_BY", lambda: DiskFileGetFieldsResultField)
    """Id of the user who deleted it."""
    global_content_version = _v.nested(
        "GLOBAL_CONTENT_VERSION", lambda: DiskFileGetFieldsResultField
    )
    file_id = _v.nested("FILE_ID", lambda: DiskFileGetFieldsResultField)
    """Id of the file."""
    size = _v.nested("SIZE", lambda: DiskFileGetFieldsResultField)
    """Size in bytes."""
    deleted_type = _v.nested("DELETED_TYPE", lambda: DiskFileGetFieldsResultField)


class DiskFileGetFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    use_in_filter = _v.boolean("USE_IN_FILTER")
    use_in_show = _v.boolean("USE_IN_SHOW")


class DiskFileGetVersionsResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    object_id = _v.integer("OBJECT_ID")
    size = _v.integer("SIZE")
    """Size in bytes."""
    name = _v.string("NAME")
    """Name."""
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    create_time = _v.string("CREATE_TIME")
    """When it was made."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    download_url = _v.string("DOWNLOAD_URL")
    """Address to download the file from."""


class DiskFileMarkDeletedResult(_v.View):
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


class DiskFileMoveToResult(_v.View):
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


class DiskFileRenameResult(_v.View):
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


class DiskFileRestoreFromVersionResult(_v.View):
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


class DiskFileRestoreResult(_v.View):
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
    deleted_type = _v.choice("DELETED_TYPE", DiskFileRestoreResultDeletedType)
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


class DiskFileSearchResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    storage_id = _v.integer("STORAGE_ID")
    """Id of the storage."""
    type = _v.choice("TYPE", DiskFileSearchResultItemType)
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


class DiskFileUploadVersionResult(_v.View):
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
