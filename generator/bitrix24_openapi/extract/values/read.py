"""The door: a description cell to its facts."""

from __future__ import annotations

import re

from ...markdown.model import Block, Fence, ListBlock, Note, Paragraph, Table
from ..model import DocType, Language
from ..words.phrases import Phrases
from ..words.phrases_en import EN
from ..words.phrases_ru import RU
from .facts import CellFacts
from .lists import CellReader
from .prose import split_cell

_PHRASES: dict[Language, Phrases] = {Language.EN: EN, Language.RU: RU}
_DIGIT = re.compile(r"\d")


def read_cell(
    name: str,
    type: DocType | None,  # noqa: A002 (the field's own word)
    blocks: list[Block],
    language: Language,
    *,
    request: bool,
) -> CellFacts:
    """The facts that a description cell states. Never raises.

    ``blocks``: the cell without the name and the type of the field.
    """
    phrases = _PHRASES[language]
    if not _may_speak(blocks, phrases):
        return CellFacts()
    reader = CellReader(name, type, phrases, request=request, depth=0)
    return reader.read(split_cell(blocks))


def _may_speak(blocks: list[Block], phrases: Phrases) -> bool:
    """A cheap look: whether the cell holds anything that a recogniser could take."""
    for block in blocks:
        match block:
            case Paragraph(inline=inline):
                source = inline.source
                if "`" in source or _DIGIT.search(source):
                    return True
                lowered = source.lower()
                if any(stem in lowered for stem in phrases.stems):
                    return True
            case ListBlock() | Fence() | Table() | Note():
                return True
    return False
