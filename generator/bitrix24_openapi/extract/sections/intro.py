"""What stands above the parameters: scopes, who may call, deprecation, first sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...identifiers import METHOD, SCOPE
from ...markdown.model import Block, Link, Note, Paragraph, Quote, Strong, inner, plain
from ..model import Replacement
from ..words.sentences import (
    BASIC_SCOPE,
    SCOPE_OF_SOME,
    WHO,
    says_deprecated,
    says_unfinished,
)
from .names import METHOD_NAME

_SCOPE_LINE = re.compile(r"^\W*scope\W*?:\s*(?P<rest>[^\n]*)", re.IGNORECASE | re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")
#: Scopes of which any one is enough: they are levels of one permission.
_LEVELS = [frozenset({"user", "user_brief", "user_basic"})]


@dataclass(slots=True)
class Intro:
    scopes: list[str] = field(default_factory=list)
    any_scope: bool = False
    who: str = ""
    deprecated: bool = False
    unfinished: bool = False
    replacement: Replacement | None = None
    description: str = ""
    #: Source text of the paragraphs, for the vote on the method's name.
    text: str = ""


def read_intro(blocks: list[Block]) -> Intro:
    intro = Intro()
    paragraphs: list[str] = []
    for block in blocks:
        if isinstance(block, Quote):
            _read_quote(block, intro)
        elif isinstance(block, Note):
            _read_note(block, intro)
        elif isinstance(block, Paragraph):
            paragraphs.append(block.inline.source)
    intro.text = "\n\n".join(paragraphs)
    intro.description = next((p for p in paragraphs if p.strip()), "")
    return intro


def _text_of(blocks: list[Block]) -> str:
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            parts.append(block.inline.source)
        else:
            parts.extend(_text_of(group) for group in inner(block))
    return "\n".join(parts)


def _read_quote(quote: Quote, intro: Intro) -> None:
    text = _text_of(quote.blocks)
    line = _SCOPE_LINE.search(text)
    if line is not None and not intro.scopes:
        intro.scopes = scopes_in(line["rest"])
        intro.any_scope = any(len(level & set(intro.scopes)) > 1 for level in _LEVELS)
    who = WHO.search(text)
    if who is not None:
        intro.who = " ".join(who["who"].split())


def scopes_in(text: str) -> list[str]:
    """Scope codes of a "Scope: …" line, in order: only back-ticked identifiers count.

    What follows words such as "for example" is needed by some calls and not by the method.
    """
    found: list[str] = []
    some = SCOPE_OF_SOME.search(text)
    for code in _CODE.findall(text[: some.start()] if some else text):
        for piece in code.split(","):
            name = piece.strip()
            if SCOPE.accepts(name) and name not in found:
                found.append(name)
            elif name.lower() in BASIC_SCOPE and "basic" not in found:
                found.append("basic")
    return found


def _read_note(note: Note, intro: Intro) -> None:
    intro.unfinished = intro.unfinished or says_unfinished(note.title)
    if not says_deprecated(note.title):
        return
    intro.deprecated = True
    for block in note.blocks:
        if isinstance(block, Paragraph) and intro.replacement is None:
            intro.replacement = _replacement(block)


def _replacement(paragraph: Paragraph) -> Replacement | None:
    """The first link of the deprecation note: a method, or a section of methods."""
    links = [span for span in paragraph.inline.spans if isinstance(span, (Link, Strong))]
    for span in links:
        for link in [span] if isinstance(span, Link) else span.children:
            if not isinstance(link, Link):
                continue
            text = " ".join(_plain(link).split())
            name = METHOD_NAME.search(text)
            method = name.group(0) if name and METHOD.accepts(name.group(0)) else None
            return Replacement(method, link.href, text)
    code = _CODE.search(paragraph.inline.source)
    if code is not None and "." in code.group(1) and METHOD.accepts(code.group(1)):
        return Replacement(code.group(1), None, code.group(1))
    return None


def _plain(link: Link) -> str:
    return plain(link.children)
