"""Answers of ``disk.storage``."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from ..._runtime import views as _v


class DiskStorageAddFolderResultDeletedType(IntEnum):
    NOT_DELETED = 0  # not deleted
    IN_THE_TRASH = 3  # in the trash
    VALUE_4 = 4  # deleted along with the parent folder


class DiskStorageEntityType(StrEnum):
    USER = "user"  # user storage
    COMMON = "common"  # common documents storage
    GROUP = "group"  # group storage


class DiskStorage(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    entity_type = _v.choice("ENTITY_TYPE", DiskStorageEntityType)
    """Type of the object that it belongs to."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    root_object_id = _v.integer("ROOT_OBJECT_ID")


class DiskStorageAddFolderResult(_v.View):
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
    deleted_type = _v.choice("DELETED_TYPE", DiskStorageAddFolderResultDeletedType)
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


class DiskStorageGetChildrenResultItem(_v.View):
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


class DiskStorageGetFieldsResult(_v.View):
    __slots__ = ()
    type = _v.anything("TYPE")
    """Type."""
    use_in_filter = _v.anything("USE_IN_FILTER")
    use_in_show = _v.anything("USE_IN_SHOW")
    id = _v.nested("ID", lambda: DiskStorageGetFieldsResultField)
    name = _v.nested("NAME", lambda: DiskStorageGetFieldsResultField)
    """Name."""
    code = _v.nested("CODE", lambda: DiskStorageGetFieldsResultField)
    """Symbolic code."""
    module_id = _v.nested("MODULE_ID", lambda: DiskStorageGetFieldsResultField)
    """Code of the module."""
    entity_type = _v.nested("ENTITY_TYPE", lambda: DiskStorageGetFieldsResultField)
    """Type of the object that it belongs to."""
    entity_id = _v.nested("ENTITY_ID", lambda: DiskStorageGetFieldsResultField)
    """Id or code of the object that it belongs to."""
    root_object_id = _v.nested("ROOT_OBJECT_ID", lambda: DiskStorageGetFieldsResultField)


class DiskStorageGetFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    use_in_filter = _v.boolean("USE_IN_FILTER")
    use_in_show = _v.boolean("USE_IN_SHOW")


class DiskStorageGetForAppResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    root_object_id = _v.integer("ROOT_OBJECT_ID")


class DiskStorageRenameResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    root_object_id = _v.integer("ROOT_OBJECT_ID")


class DiskStorageUploadFileResult(_v.View):
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
    deleted_type = _v.choice("DELETED_TYPE", DiskStorageAddFolderResultDeletedType)
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
