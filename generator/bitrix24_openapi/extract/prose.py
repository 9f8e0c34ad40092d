"""Descriptions: their source text, and what the words say of the elements of an array."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..markdown.model import Block, Fence, ListBlock, Paragraph, inner
from .model import DocType, Field, Origin, Structure, TypeName
from .words.sentences import item_types


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


def name_items(structure: Structure) -> None:
    """Give plain arrays of which nothing else is known the elements their description names."""
    for field in structure.fields:
        if field.inner is None and not field.enum and not field.observed_items:
            field.inner = _items_from_words(field)
        elif field.inner is not None:
            name_items(field.inner)
    if structure.map_of is not None and structure.map_of.inner is not None:
        name_items(structure.map_of.inner)
    for alternative in structure.alternatives:
        name_items(alternative.structure)


def _items_from_words(field: Field) -> Structure | None:
    """Elements of a plain array of scalars, as far as its description names them."""
    if field.type is None or not any(
        t.name.lower() == "array" and not t.array_depth for t in field.type.alternatives
    ):
        return None
    first = field.description.split("\n", 1)[0]
    names = item_types(first)
    if not names:
        return None
    item_type = DocType(" | ".join(names), [TypeName(name) for name in names])
    item = Field("", item_type, field.source, origin=Origin.INLINE)
    return Structure(fields=[item], source=field.source)
