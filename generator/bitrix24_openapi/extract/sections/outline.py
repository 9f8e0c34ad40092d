"""A page cut along its headings: parts (request, response, errors ...) and named definitions.

The part of a heading is its own when the vocabulary knows it, else that of the heading above
it in the outline; an unknown heading of level 2 stays in the part before it, because the docs
raise nested sections to level 2 (``## Parameter fields`` in
``api-reference/crm/leads/crm-lead-update.md``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...markdown.model import Block, Cut, Fence, Heading, Included, Note, Page, Table, Tabs
from ..words.headings import SectionKind, definition_names, section_of


@dataclass(eq=False, slots=True)
class Region:
    """A heading and what stands under it, up to the next heading of any level."""

    heading: Heading | None
    level: int
    section: SectionKind
    #: The heading itself names a section of the page.
    opens_section: bool
    blocks: list[Block] = field(default_factory=list)
    children: list[Region] = field(default_factory=list)

    @property
    def title(self) -> str:
        return self.heading.text if self.heading is not None else ""

    def walk(self) -> Iterator[Region]:
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(eq=False, slots=True)
class Outline:
    page: Page
    #: Every region in page order; the first one has no heading.
    regions: list[Region]
    by_anchor: dict[str, Region]
    by_name: dict[str, list[Region]]
    #: Included files, in page order.
    includes: list[str]

    def of_section(self, *parts: SectionKind) -> list[Region]:
        return [region for region in self.regions if region.section in parts]


def expand(blocks: list[Block], includes: list[str]) -> Iterator[Block]:
    """Blocks with included files spliced in."""
    for block in blocks:
        if isinstance(block, Included):
            includes.append(block.target)
            yield from expand(block.blocks, includes)
        else:
            yield block


def split_sections(page: Page) -> Outline:
    """Cut a page into regions and index the headings that define something."""
    includes: list[str] = []
    root = Region(None, 0, SectionKind.INTRO, False)
    regions = [root]
    stack = [root]
    last_top = SectionKind.INTRO
    by_anchor: dict[str, Region] = {}
    by_name: dict[str, list[Region]] = {}
    for block in expand(page.blocks, includes):
        if not isinstance(block, Heading):
            stack[-1].blocks.append(block)
            _index_inner(block, stack[-1].section, by_anchor, by_name)
            continue
        if block.level == 1 and len(regions) == 1 and not root.blocks:
            root.heading = block
            continue
        while len(stack) > 1 and stack[-1].level >= block.level:
            stack.pop()
        above = last_top if block.level <= 2 else stack[-1].section
        if block.level > 2 and len(stack) == 1:
            above = last_top
        own = _own_part(block, above)
        region = Region(block, block.level, own or above, own is not None)
        if block.level <= 2 or len(stack) == 1:
            last_top = region.section
        stack[-1].children.append(region)
        stack.append(region)
        regions.append(region)
        _index(region, by_anchor, by_name)
    return Outline(page, regions, by_anchor, by_name, includes)


def _own_part(heading: Heading, above: SectionKind) -> SectionKind | None:
    """The part a heading opens, unless it only sounds like it ("### Parameters" in a response)."""
    own = section_of(heading.text)
    if own is None or heading.level <= 2:
        return own
    if own is SectionKind.REQUEST and above not in (SectionKind.INTRO, SectionKind.REQUEST):
        return None
    if own is SectionKind.RESPONSE and above in (
        SectionKind.REQUEST,
        SectionKind.ERRORS,
        SectionKind.RETURNED,
    ):
        return None
    if own is SectionKind.EXAMPLES and above not in (SectionKind.INTRO, SectionKind.REQUEST):
        return None
    return own


def _index(region: Region, by_anchor: dict[str, Region], by_name: dict[str, list[Region]]) -> None:
    assert region.heading is not None
    for anchor in region.heading.anchors:
        by_anchor.setdefault(anchor, region)
        by_anchor.setdefault(anchor.lower(), region)
    if not region.opens_section:
        for name in definition_names(region.title):
            by_name.setdefault(name, []).append(region)


def _index_inner(
    block: Block, part: SectionKind, by_anchor: dict[str, Region], by_name: dict[str, list[Region]]
) -> None:
    """Headings inside tabs, notes and cuts define objects, too."""
    groups: list[list[Block]] = []
    if isinstance(block, Tabs):
        groups = [tab.blocks for tab in block.tabs]
    elif isinstance(block, (Note, Cut)):
        groups = [block.blocks]
    for blocks in groups:
        region: Region | None = None
        for inner in blocks:
            if isinstance(inner, Heading):
                region = Region(inner, inner.level, part, section_of(inner.text) is not None)
                _index(region, by_anchor, by_name)
            elif region is not None:
                region.blocks.append(inner)
            _index_inner(inner, part, by_anchor, by_name)


def tables(blocks: list[Block]) -> Iterator[Table]:
    """Tables of a region outside tabs, also inside notes and cuts."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, (Note, Cut, Included)):
            yield from tables(block.blocks)


def fences(blocks: list[Block]) -> Iterator[Fence]:
    """Fences of a region outside tabs and tables."""
    for block in blocks:
        if isinstance(block, Fence):
            yield block
        elif isinstance(block, (Note, Cut, Included)):
            yield from fences(block.blocks)


def tab_groups(blocks: list[Block]) -> Iterator[Tabs]:
    for block in blocks:
        if isinstance(block, Tabs):
            yield block
        elif isinstance(block, (Note, Cut, Included)):
            yield from tab_groups(block.blocks)
