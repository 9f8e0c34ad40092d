"""The table of contents: nested ``toc.yaml`` files."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from .errors import DocsError
from .model import Diagnostic, Source

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - depends on how PyYAML was built
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

_ROOT = "toc.yaml"


def read_toc(
    root: Path, text_of: Callable[[str], str], diagnostics: list[Diagnostic]
) -> dict[str, list[str]]:
    """Page path to titles. A tree without ``toc.yaml`` has no table of contents."""
    titles: dict[str, list[str]] = {}
    if (root / _ROOT).is_file():
        _Toc(text_of, diagnostics, titles).file(_ROOT, [], ())
    return titles


class _Toc:
    def __init__(
        self,
        text_of: Callable[[str], str],
        diagnostics: list[Diagnostic],
        titles: dict[str, list[str]],
    ) -> None:
        self.text_of = text_of
        self.diagnostics = diagnostics
        self.titles = titles

    def report(self, message: str, file: str, line: int = 1) -> None:
        self.diagnostics.append(Diagnostic("broken-toc", message, Source(file, line)))

    def file(self, path: str, chain: list[str], stack: tuple[str, ...]) -> None:
        if path in stack:
            self.report(f"includes itself: {' -> '.join((*stack, path))}", path)
            return
        try:
            document = yaml.load(self.text_of(path), _Loader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            reason = getattr(error, "problem", None) or "not YAML"
            self.report(str(reason), path, mark.line + 1 if mark else 1)
            return
        except DocsError as error:
            self.report(error.message, path)
            return
        if isinstance(document, dict):
            self.items(document.get("items"), path, chain, (*stack, path))

    def items(self, items: Any, path: str, chain: list[str], stack: tuple[str, ...]) -> None:
        for item in items if isinstance(items, list) else ():
            if not isinstance(item, dict):
                continue
            name = item.get("name")
            titles = [*chain, str(name).strip()] if name else chain
            href = item.get("href")
            if isinstance(href, str) and "://" not in href:
                page = _relative(path, href)
                if page.endswith(".md"):
                    self.titles.setdefault(page, titles)
            include = item.get("include")
            if isinstance(include, dict) and isinstance(target := include.get("path"), str):
                self.file(_relative(path, target), titles, stack)
            self.items(item.get("items"), path, titles, stack)


def _relative(path: str, href: str) -> str:
    target = href.strip().partition("#")[0]
    if target.startswith("/"):
        return posixpath.normpath(target.lstrip("/") or ".")
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
