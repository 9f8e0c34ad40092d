"""Answers of ``disk.storage``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import views as _v


class DiskStorageAddFolderResultObjectDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_THE_TRASH = 3  # in the trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskStorageGetResultObjectEntityType(StrEnum):
    USER = "user"  # user storage
    COMMON = "common"  # common documents storage
    GROUP = "group"  # group storage


class DiskStorage(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    module_id = _v.string("MODULE_ID")
    entity_type = _v.choice("ENTITY_TYPE", DiskStorageGetResultObjectEntityType)
    entity_id = _v.string("ENTITY_ID")
    root_object_id = _v.integer("ROOT_OBJECT_ID")


class DiskStorageAddFolderResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    real_object_id = _v.integer("REAL_OBJECT_ID")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskStorageAddFolderResultObjectDeletedType)
    create_time = _v.moment("CREATE_TIME")
    update_time = _v.moment("UPDATE_TIME")
    delete_time = _v.moment("DELETE_TIME")
    created_by = _v.integer("CREATED_BY")
    updated_by = _v.integer("UPDATED_BY")
    deleted_by = _v.integer("DELETED_BY")
    detail_url = _v.string("DETAIL_URL")


class DiskStorageGetChildrenResultItem(_v.View):
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


class DiskStorageGetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.anything("TYPE")
    use_in_filter = _v.anything("USE_IN_FILTER")
    use_in_show = _v.anything("USE_IN_SHOW")
    id = _v.nested("ID", lambda: DiskStorageGetFieldsResultField)
    name = _v.nested("NAME", lambda: DiskStorageGetFieldsResultField)
    code = _v.nested("CODE", lambda: DiskStorageGetFieldsResultField)
    module_id = _v.nested("MODULE_ID", lambda: DiskStorageGetFieldsResultField)
    entity_type = _v.nested("ENTITY_TYPE", lambda: DiskStorageGetFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: DiskStorageGetFieldsResultField)
    root_object_id = _v.nested("ROOT_OBJECT_ID", lambda: DiskStorageGetFieldsResultField)


class DiskStorageGetFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    use_in_filter = _v.boolean("USE_IN_FILTER")
    use_in_show = _v.boolean("USE_IN_SHOW")


class DiskStorageGetForAppResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    module_id = _v.string("MODULE_ID")
    entity_type = _v.string("ENTITY_TYPE")
    entity_id = _v.string("ENTITY_ID")
    root_object_id = _v.integer("ROOT_OBJECT_ID")


class DiskStorageRenameResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    module_id = _v.string("MODULE_ID")
    entity_type = _v.string("ENTITY_TYPE")
    entity_id = _v.string("ENTITY_ID")
    root_object_id = _v.integer("ROOT_OBJECT_ID")


class DiskStorageUploadFileResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    code = _v.string("CODE")
    storage_id = _v.integer("STORAGE_ID")
    type = _v.string("TYPE")
    parent_id = _v.integer("PARENT_ID")
    deleted_type = _v.choice("DELETED_TYPE", DiskStorageAddFolderResultObjectDeletedType)
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
