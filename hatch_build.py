"""Puts what ``spec/`` holds into the wheel: the corrections as they are, and the two documents in
the form that the mock portal loads fastest.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Documents(BuildHookInterface):  # type: ignore[type-arg]
    """An editable installation reads ``spec/`` itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "generator"))
        from bitrix24_openapi import corrections
        from bitrix24_openapi.mock.documents import NAMES, compact
        from bitrix24_openapi.openapi.load import load_document

        for file in corrections.in_folder(root / "spec").files():
            build_data["force_include"][str(file)] = f"bitrix24_openapi/data/{file.name}"
        self._made = tempfile.TemporaryDirectory()
        for name in NAMES:
            file = Path(self._made.name) / f"{name}.json.gz"
            file.write_bytes(compact(load_document(root / "spec" / f"{name}.yaml")))
            build_data["force_include"][str(file)] = f"bitrix24_openapi/mock/data/{file.name}"

    def finalize(self, version: str, *_: object) -> None:
        if version != "editable":
            self._made.cleanup()
