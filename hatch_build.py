"""Puts what ``spec/`` holds into the wheel: the corrections as they are, and the two documents in
the form that is loaded fastest.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

#: Folder in the package; see ``bitrix24_openapi.openapi.sources``.
DATA = "bitrix24_openapi/data"


class Documents(BuildHookInterface):  # type: ignore[type-arg]
    """An editable installation reads ``spec/`` itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "generator"))
        from bitrix24_openapi import corrections
        from bitrix24_openapi.openapi.conventions import DOCUMENTS
        from bitrix24_openapi.openapi.load import compact, load_document
        from bitrix24_openapi.openapi.release import RELEASE

        self._made = tempfile.TemporaryDirectory()
        include = build_data["force_include"]
        for each in (root / "spec" / RELEASE, *corrections.in_folder(root / "spec").files()):
            include[str(each)] = f"{DATA}/{each.name}"
        for name in DOCUMENTS.values():
            file = Path(self._made.name) / f"{Path(name).stem}.json.gz"
            file.write_bytes(compact(load_document(root / "spec" / name)))
            include[str(file)] = f"{DATA}/{file.name}"

    def finalize(self, version: str, *_: object) -> None:
        if version != "editable":
            self._made.cleanup()
