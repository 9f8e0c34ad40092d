"""Drive: folders and files share one collection, as they share their numbers on a portal."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules

_OBJECTS: Final = "disk.object"
_IN_FOLDER: Final = {"id": "parentid"}
_IN_STORAGE: Final = {"id": "storageid"}
_FOLDER: Final = {"type": "folder"}
_FILE: Final = {"type": "file"}
_RENAME: Final = MethodRules(verb="update", renames={"newname": "name"})
_COPY: Final = MethodRules(verb="copy", renames={"targetfolderid": "parentid"})
_MOVE: Final = MethodRules(verb="update", renames={"targetfolderid": "parentid"})

FAMILIES: Final = (
    FamilyRules(
        "disk.folder",
        methods={
            "disk.folder.addsubfolder": MethodRules(verb="add", renames=_IN_FOLDER, sets=_FOLDER),
            "disk.storage.addfolder": MethodRules(verb="add", renames=_IN_STORAGE, sets=_FOLDER),
            "disk.folder.getchildren": MethodRules(verb="list", renames=_IN_FOLDER),
            "disk.storage.getchildren": MethodRules(verb="list", renames=_IN_STORAGE),
            "disk.folder.rename": _RENAME,
            "disk.folder.moveto": _MOVE,
            "disk.folder.copyto": _COPY,
        },
        collection=_OBJECTS,
        key="id",
    ),
    FamilyRules(
        "disk.file",
        methods={
            "disk.folder.uploadfile": MethodRules(verb="add", renames=_IN_FOLDER, sets=_FILE),
            "disk.storage.uploadfile": MethodRules(verb="add", renames=_IN_STORAGE, sets=_FILE),
            "disk.file.rename": _RENAME,
            "disk.file.moveto": _MOVE,
            "disk.file.copyto": _COPY,
        },
        collection=_OBJECTS,
        key="id",
    ),
)
