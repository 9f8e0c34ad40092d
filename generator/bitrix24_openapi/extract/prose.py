"""The source text of descriptions and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..markdown.model import Block, Fence, ListBlock, Paragraph, inner


def description_source(blocks: Sequence[Block]) -> str:
    """Markdown source of a description cell: its paragraphs, list items and fences."""
    return "\n\n".join(description_sources(blocks))


def description_sources(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.inline.source
        elif isinstance(block, Fence):
            yield f"```{block.language}\n{block.text}\n```"
        elif isinstance(block, ListBlock):
            yield "\n".join("- " + " ".join(description_sources(item)) for item in block.items)
        else:
            for group in inner(block):
                yield from description_sources(group)


def paragraph_text(blocks: Sequence[Block]) -> str:
    """Source of all paragraphs among blocks, nested ones (notes, lists) included."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            parts.append(block.inline.source)
        else:
            parts.extend(paragraph_text(group) for group in inner(block))
    return "\n".join(parts)
