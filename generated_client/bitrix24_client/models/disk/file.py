"""Answers of ``disk.file``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import views as _v


class DiskFileCopyToResultObjectDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_THE_TRASH = 3  # in the trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskFileRestoreResultObjectDeletedType(IntEnum):
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
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileCopyToResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskFileCopyToResultObjectDeletedType)
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileGetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.nested("TYPE", lambda: DiskFileGetFieldsResultField)
    use_in_filter = _v.anything("USE_IN_FILTER")
    use_in_show = _v.anything("USE_IN_SHOW")
    id = _v.nested("ID", lambda: DiskFileGetFieldsResultField)
    name = _v.nested("NAME", lambda: DiskFileGetFieldsResultField)
    code = _v.nested("CODE", lambda: DiskFileGetFieldsResultField)
    storage_id = _v.nested("STORAGE_ID", lambda: DiskFileGetFieldsResultField)
    parent_id = _v.nested("PARENT_ID", lambda: DiskFileGetFieldsResultField)
    create_time = _v.nested("CREATE_TIME", lambda: DiskFileGetFieldsResultField)
    update_time = _v.nested("UPDATE_TIME", lambda: DiskFileGetFieldsResultField)
    delete_time = _v.nested("DELETE_TIME", lambda: DiskFileGetFieldsResultField)
    created_by = _v.nested("CREATED_BY", lambda: DiskFileGetFieldsResultField)
    updated_by = _v.nested("UPDATED_BY", lambda: DiskFileGetFieldsResultField)
    deleted_by = _v.nested("DELETED_BY", lambda: DiskFileGetFieldsResultField)
    global_content_version = _v.nested(
        "GLOBAL_CONTENT_VERSION", lambda: DiskFileGetFieldsResultField
    )
    file_id = _v.nested("FILE_ID", lambda: DiskFileGetFieldsResultField)
    size = _v.nested("SIZE", lambda: DiskFileGetFieldsResultField)
    deleted_type = _v.nested("DELETED_TYPE", lambda: DiskFileGetFieldsResultField)


class DiskFileGetFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    use_in_filter = _v.boolean("USE_IN_FILTER")
    use_in_show = _v.boolean("USE_IN_SHOW")


class DiskFileGetVersionsResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    object_id = _v.integer("OBJECT_ID")
    size = _v.integer("SIZE")
    name = _v.string("NAME")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    create_time = _v.string("CREATE_TIME")
    created_by = _v.integer("CREATED_BY")
    download_url = _v.string("DOWNLOAD_URL")


class DiskFileMarkDeletedResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileMoveToResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileRenameResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileRestoreFromVersionResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileRestoreResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskFileRestoreResultObjectDeletedType)
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileSearchResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.choice("TYPE", DiskFileSearchResultItemType)
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")


class DiskFileUploadVersionResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    global_content_version = _v.integer("GLOBAL_CONTENT_VERSION")
    file_id = _v.integer("FILE_ID")
    size = _v.integer("SIZE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    download_url = _v.string("DOWNLOAD_URL")
    detail_url = _v.string("DETAIL_URL")
