"""A docs checkout (or the two of them) as a source of facts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ...markdown import DocsError, Tree, parse
from ..evidence.refuse import refuse_names
from ..insides.shared import SharedTypes
from ..merge import merge_pages
from ..model import Language, PageFacts, PageKind
from .extras import EXTRA_METHODS, alias_of, read_extra
from .page import may_document, read_page
from .rendered import recover_error_codes, restore
from .watch import Watch

#: Endings of pages that lie outside a checkout, as crawls and copies name them.
LOOSE_PAGES: Final = (".txt",)


class CorpusError(Exception):
    """The input is no usable docs checkout; the message says what is wrong with which folder."""


class _Checkout:
    """One language: its files, its table of contents, its shared types."""

    def __init__(self, root: Path, language: Language) -> None:
        self.language = language
        #: False: a folder of single pages, which have no includes, no types and no contents.
        self.whole = (root / "api-reference").is_dir()
        self.tree = Tree(root, () if self.whole else LOOSE_PAGES)
        self.shared = SharedTypes(self.tree, language)
        self._toc: dict[str, list[str]] | None = None

    @property
    def toc(self) -> dict[str, list[str]]:
        if self._toc is None:
            self._toc = self.tree.toc()
        return self._toc

    def may_document(self, path: str) -> bool:
        """The page can be about a method or an event, as far as its path tells."""
        return not self.whole or may_document(path)

    def read(self, path: str, watch: Watch | None = None) -> PageFacts:
        page = self.tree.read(path)
        if not self.may_document(path):
            return PageFacts(path, PageKind.OTHER, "path", depends=page.files)
        restored = restore(page.text, path)
        if restored is not None:
            page = parse(restored.text, path, self.tree, restored.lines)
            page.diagnostics.extend(restored.diagnostics)
        self.shared.start_recording()
        facts = read_page(page, self.language, self.shared, self.toc.get(path, ()), watch)
        if restored is not None:
            facts.methods = [recover_error_codes(method) for method in facts.methods]
        refuse_names(facts)
        facts.depends = tuple(sorted({*page.files, *self.shared.consulted}))
        return facts


def _open(root: Path, language: Language) -> _Checkout:
    if not root.exists():
        raise CorpusError(f"{root}: no such folder")
    if not root.is_dir():
        raise CorpusError(f"{root}: not a folder")
    checkout = _Checkout(root, language)
    if not checkout.whole and not checkout.tree.page_paths():
        raise CorpusError(
            f"{root}: neither a checkout of the REST documentation (it has no api-reference "
            "folder) nor a folder of pages (it has no .md or .txt files)"
        )
    return checkout


class Corpus:
    """Facts of the EN checkout, the RU checkout, or both aligned.

    Raises :class:`CorpusError` for a folder that is missing or no docs checkout. Cheap to
    construct: files are read when asked for, so that every worker process can have its own.
    """

    def __init__(self, en: Path | None, ru: Path | None = None) -> None:
        if en is None and ru is None:
            raise CorpusError("no documentation folder given")
        self._en = _open(en, Language.EN) if en is not None else None
        self._ru = _open(ru, Language.RU) if ru is not None else None
        first = self._en or self._ru
        assert first is not None  # checked above
        self._first = first

    def candidates(self) -> list[str]:
        """Paths of pages that may document a method or an event, sorted."""
        first = self._first
        return [path for path in first.tree.page_paths() if first.may_document(path)]

    def toc(self) -> dict[str, list[str]]:
        return self._first.toc

    def extract(self, path: str, watch: Watch | None = None) -> PageFacts:
        """Facts of one page; raises :class:`DocsError` when its file cannot be read.

        ``watch`` is told what each pass over the structures of the page changes, of the first
        language alone.
        """
        first = self._first.read(path, watch)
        first.depends = _prefixed(self._first, first.depends)
        if self._en is None or self._ru is None or not self._ru.tree.exists(path):
            return first
        other = self._ru.read(path)
        depends = (*first.depends, *_prefixed(self._ru, other.depends))
        merged = merge_pages(first, other)
        merged.depends = depends
        return merged

    def extra_methods(self) -> list[PageFacts]:
        """Callable names that the docs define on pages about something else."""
        found: list[PageFacts] = []
        for extra in EXTRA_METHODS:
            if not self._first.tree.exists(extra.page):
                continue
            if extra.alias:
                facts = self.extract(extra.page)
                facts.methods = [alias_of(method, extra) for method in facts.methods]
                facts.diagnostics = []
                found.append(facts)
                continue
            read = read_extra(
                self._first.tree.read(extra.page),
                extra,
                self._first.language,
                self._first.shared,
                self.toc().get(extra.page, ()),
            )
            if read is not None:
                refuse_names(read)
                read.depends = _prefixed(self._first, read.depends)
                found.append(read)
        return found


def _prefixed(checkout: _Checkout, files: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{checkout.language.value}:{file}" for file in files)


__all__ = ["Corpus", "CorpusError", "DocsError"]
