"""A checkout of the documentation: its pages, its includes, its table of contents."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from .build import Builder
from .directives import apply_conditions, has_conditions
from .errors import DocsError
from .model import (
    Block,
    Cell,
    Cut,
    Diagnostic,
    Heading,
    Included,
    ListBlock,
    Note,
    Page,
    Quote,
    Row,
    Source,
    Tab,
    Table,
    Tabs,
    walk,
)
from .toc import read_toc

#: Older pages define the targets of their type links once, at the end (``[1]: ../types.md``).
_DEFINITION = re.compile(
    r"^ {0,3}\[([^\[\]*^\n]+)\]:[ \t]+(\S+\.md\S*|#\S+|https?://\S+)[ \t]*$", re.MULTILINE
)
#: Includes within includes; the docs have two.
_MAX_INCLUDES = 6
_FRONT_MATTER_END = "\n---\n"


class _Content(NamedTuple):
    """An include, read once; every page gets its own copy of the containers."""

    blocks: list[Block]
    diagnostics: list[Diagnostic]
    files: tuple[str, ...]
    #: A cycle or the depth cut it short: it would be longer if entered elsewhere.
    depends_on_stack: bool


class Tree:
    """A documentation checkout. Files are read when they are asked for."""

    def __init__(self, root: Path, endings: Sequence[str] = ()) -> None:
        """``endings`` of pages beside ``.md``."""
        self.root = Path(root)
        self._endings = (".md", *endings)
        self._contents: dict[tuple[str, str, bool], _Content | None] = {}
        self._toc: dict[str, list[str]] | None = None
        #: Listings of the table of contents that lead nowhere; filled by :meth:`toc`.
        self.toc_diagnostics: list[Diagnostic] = []

    # --- files --------------------------------------------------------------------------

    def page_paths(self) -> list[str]:
        """Every Markdown file, sorted, includes among them."""
        return sorted(
            path.relative_to(self.root).as_posix()
            for path in self.root.rglob("*")
            if path.name.endswith(self._endings) and path.is_file()
        )

    def exists(self, path: str) -> bool:
        return (self.root / path).is_file()

    def text(self, path: str) -> str:
        """The text of a file, line ends made ``\\n``."""
        try:
            data = (self.root / path).read_bytes()
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise DocsError(f"cannot read: {reason or error}", Source(path, 1)) from error
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            byte = data[error.start]
            message = f"not UTF-8: byte 0x{byte:02x} at offset {error.start} ({error.reason})"
            raise DocsError(message, Source(path, line)) from error
        return _normalise(text)

    def resolve(self, page_path: str, href: str) -> tuple[str, str]:
        """The file (relative to the root) and the anchor that a link on a page means.

        ``#x`` means the page itself; ``/x`` starts at the root; ``.html`` is how the site calls
        its ``.md``. A path that leaves the checkout comes back with its leading ``..``, and a
        link with a scheme as it is.
        """
        target, _, anchor = href.strip().partition("#")
        anchor = unquote(anchor)
        if not target:
            return page_path, anchor
        if "://" in target or target.startswith(("mailto:", "tel:", "//")):
            return target, anchor
        target = unquote(target.partition("?")[0])
        if target.startswith("/"):
            path = posixpath.normpath(target.lstrip("/") or ".")
        else:
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page_path), target))
        if path.endswith(".html"):
            path = path.removesuffix(".html") + ".md"
        return path, anchor

    def toc(self) -> dict[str, list[str]]:
        """Page path to the titles that lead to it, from the top of the table of contents.

        The last title is the page's own. A page listed twice keeps its first place.
        """
        if self._toc is None:
            self._toc = read_toc(self.root, self.text, self.toc_diagnostics)
        return {path: list(titles) for path, titles in self._toc.items()}

    # --- pages --------------------------------------------------------------------------

    def read(self, path: str) -> Page:
        """The page at a path relative to the root. Raises :class:`DocsError` if unreadable."""
        return self._page(self.text(path), path)

    def _page(self, text: str, path: str) -> Page:
        return _read_page(text, path, self)

    def include(
        self, target: str, anchor: str, notitle: bool, stack: Sequence[str]
    ) -> _Content | str:
        """The content of a file, or why there is none."""
        key = (target, anchor, notitle)
        content = self._contents.get(key)
        if content is not None:
            return content
        try:
            text = self.text(target)
        except DocsError as error:
            return error.message
        reading = _Reading(self, (*stack, target))
        blocks = reading.blocks(text, target)
        if anchor:
            blocks = _part(blocks, anchor)
        if notitle and blocks and isinstance(blocks[0], Heading):
            blocks = blocks[1:]
        content = _Content(
            blocks, reading.diagnostics, tuple(reading.files), reading.depends_on_stack
        )
        if not reading.depends_on_stack:
            self._contents[key] = content
        return content


class _Reading:
    """One page being read, or one include for the first time."""

    def __init__(self, tree: Tree | None, stack: tuple[str, ...]) -> None:
        self.tree = tree
        self.stack = stack
        self.diagnostics: list[Diagnostic] = []
        self.files = dict.fromkeys(stack[-1:])
        #: The result depends on where the include was entered: it must not be kept.
        self.depends_on_stack = False

    def blocks(self, text: str, path: str, lines: Sequence[int] | None = None) -> list[Block]:
        if lines is None:
            text, lines = _without_front_matter(text)
        builder = Builder(path, self.diagnostics, self.splice)
        if has_conditions(text):
            text, lines = apply_conditions(text, lines, builder.report)
        if "]: " in text and _DEFINITION.search(text):
            text, builder.references = _references(text)
        return builder.blocks(text, lines)

    def splice(self, file: str, href: str, notitle: bool, where: Source) -> Included | Diagnostic:
        if self.tree is None:
            return Diagnostic("missing-include", f"no checkout to include {href!r} from", where)
        target, anchor = self.tree.resolve(file, href)
        if target.startswith("../"):
            return Diagnostic("missing-include", f"{href!r} is outside the documentation", where)
        if len(self.stack) >= _MAX_INCLUDES:
            self.depends_on_stack = True
            return Diagnostic("nested-too-deep", f"{target}: includes in includes", where)
        if target in self.stack:
            self.depends_on_stack = True
            chain = " -> ".join([*self.stack[self.stack.index(target) :], target])
            return Diagnostic("include-cycle", f"includes itself: {chain}", where)
        content = self.tree.include(target, anchor, notitle, self.stack)
        if isinstance(content, str):
            return Diagnostic("missing-include", f"{target}: {content}", where)
        if anchor and not content.blocks:
            message = f"{target} has no heading with the anchor {anchor!r}"
            return Diagnostic("missing-include", message, where)
        self.files.update(dict.fromkeys(content.files))
        self.diagnostics.extend(content.diagnostics)
        self.depends_on_stack |= content.depends_on_stack
        return Included(target, _copies(content.blocks), where)


def _read_page(text: str, path: str, tree: Tree | None, lines: Sequence[int] | None = None) -> Page:
    reading = _Reading(tree, (path,))
    blocks = reading.blocks(text, path, lines)
    _make_anchors_unique(blocks)
    return Page(path, blocks, reading.diagnostics, tuple(reading.files), text)


def parse(
    text: str, path: str, tree: Tree | None = None, lines: Sequence[int] | None = None
) -> Page:
    """Read a text as if it were the page at ``path``. Never raises.

    ``lines`` are the lines of the file that the lines of the text came from, where it is not the
    file itself that is read; with one more for the end.
    """
    return _read_page(_normalise(text), path, tree, lines)


def _normalise(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.removeprefix("\ufeff").replace("\0", "\ufffd")


def _without_front_matter(text: str) -> tuple[str, range]:
    start = 0
    if text.startswith("---\n") and (end := text.find(_FRONT_MATTER_END, 3)) >= 0:
        start = text.count("\n", 0, end + len(_FRONT_MATTER_END))
        text = text[end + len(_FRONT_MATTER_END) :]
    return text, range(start + 1, start + text.count("\n") + 3)


def _references(text: str) -> tuple[str, dict[str, str]]:
    """``[label]: target`` lines taken out, and what they define."""
    targets: dict[str, str] = {}

    def take(match: re.Match[str]) -> str:
        targets.setdefault(match[1].casefold(), match[2])
        return ""

    return _DEFINITION.sub(take, text), targets


def _part(blocks: list[Block], anchor: str) -> list[Block]:
    """The section under the heading with an anchor."""
    for start, block in enumerate(blocks):
        if isinstance(block, Heading) and anchor in block.anchors:
            for end in range(start + 1, len(blocks)):
                following = blocks[end]
                if isinstance(following, Heading) and following.level <= block.level:
                    return blocks[start:end]
            return blocks[start:]
    return []


def _make_anchors_unique(blocks: list[Block]) -> None:
    """The second heading of a name gets a number, counted over the page and its includes."""
    seen: dict[str, int] = {}
    for block in walk(blocks):
        if not isinstance(block, Heading):
            continue
        own = block.anchors[0]
        if own not in seen:
            seen[own] = 1
            continue
        if len(block.anchors) == 1:
            block.anchors = (f"{own}{seen[own]}",)
        seen[own] += 1


def _copies(blocks: list[Block]) -> list[Block]:
    return [_copy(block) for block in blocks]


def _copy(block: Block) -> Block:
    """A copy that shares only what nobody changes: paragraphs and code."""
    match block:
        case Heading(level, inline, anchors, where):
            return Heading(level, inline, anchors, where)
        case Table(rows, where):
            return Table([_copy_row(row) for row in rows], where)
        case ListBlock(ordered, items, where):
            return ListBlock(ordered, [_copies(item) for item in items], where)
        case Note(kind, title, blocks, where):
            return Note(kind, title, _copies(blocks), where)
        case Cut(title, blocks, where):
            return Cut(title, _copies(blocks), where)
        case Quote(blocks, where):
            return Quote(_copies(blocks), where)
        case Included(target, blocks, where):
            return Included(target, _copies(blocks), where)
        case Tabs(tabs, where):
            return Tabs([Tab(tab.title, _copies(tab.blocks), tab.where) for tab in tabs], where)
        case _:
            return block


def _copy_row(row: Row) -> Row:
    cells = [Cell(cell.raw, _copies(cell.blocks), cell.where, cell.merged) for cell in row.cells]
    return Row(cells, row.where)
