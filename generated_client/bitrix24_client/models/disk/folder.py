"""Answers of ``disk.folder``."""

from __future__ import annotations

from enum import IntEnum

from ..._runtime import views as _v


class DiskFolderAddSubFolderResultObjectDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_THE_TRASH = 3  # in the trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskFolderRestoreResultObjectDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_TRASH = 3  # in trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskFolder(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskFolderAddSubFolderResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultObjectDeletedType)
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskFolderCopyToResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultObjectDeletedType)
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskFolderGetChildrenResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
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


class DiskFolderGetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.nested("TYPE", lambda: DiskFolderGetFieldsResultField)
    use_in_filter = _v.anything("USE_IN_FILTER")
    use_in_show = _v.anything("USE_IN_SHOW")
    id = _v.nested("ID", lambda: DiskFolderGetFieldsResultField)
    name = _v.nested("NAME", lambda: DiskFolderGetFieldsResultField)
    code = _v.nested("CODE", lambda: DiskFolderGetFieldsResultField)
    storage_id = _v.nested("STORAGE_ID", lambda: DiskFolderGetFieldsResultField)
    real_object_id = _v.nested("REAL_OBJECT_ID", lambda: DiskFolderGetFieldsResultField)
    parent_id = _v.nested("PARENT_ID", lambda: DiskFolderGetFieldsResultField)
    create_time = _v.nested("CREATE_TIME", lambda: DiskFolderGetFieldsResultField)
    update_time = _v.nested("UPDATE_TIME", lambda: DiskFolderGetFieldsResultField)
    delete_time = _v.nested("DELETE_TIME", lambda: DiskFolderGetFieldsResultField)
    created_by = _v.nested("CREATED_BY", lambda: DiskFolderGetFieldsResultField)
    updated_by = _v.nested("UPDATED_BY", lambda: DiskFolderGetFieldsResultField)
    deleted_by = _v.nested("DELETED_BY", lambda: DiskFolderGetFieldsResultField)
    deleted_type = _v.nested("DELETED_TYPE", lambda: DiskFolderGetFieldsResultField)


class DiskFolderGetFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    use_in_filter = _v.boolean("USE_IN_FILTER")
    use_in_show = _v.boolean("USE_IN_SHOW")


class DiskFolderMarkDeletedResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultObjectDeletedType)
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskFolderMoveToResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskFolderRenameResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.string("DELETED_TYPE")
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskFolderRestoreResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderRestoreResultObjectDeletedType)
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskFolderUploadFileResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskFolderAddSubFolderResultObjectDeletedType)
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
