"""Inline Markdown: source text to spans, only when somebody asks.

markdown-it does the work; texts without any markup, which are most of them, never get there.
Three things differ from CommonMark because the site's renderer or the authors differ:

* ``x^2^`` is superscript: in the docs it marks required parameters (``**name**^*^``), so what
  stands between the carets must not be taken for emphasis;
* ``<word>`` stays text: the authors write placeholders so, and the site loses them;
* ``\\|`` inside a code span is a bar: the back-slash is there for the table around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from .model import Break, Code, Emphasis, Inline, Link, Span, Strong, Text

#: A character that can start markup; ``:`` and such are only punctuation here.
_MARKUP = re.compile(r"[\\`*_\[\]<&!^~]")
_SUPERSCRIPT = re.compile(r"\^([^\s^]+)\^")
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
#: ``{.class}`` and ``{#id}`` at the end of a block style it and are not shown.
_ATTRIBUTES = re.compile(r"\s*\{\s*[.#][\w-]+(?:\s+[^\s{}]+)*\s*\}$")
#: Spans nested deeper than this are flattened: nobody writes them, and tuples recurse.
_MAX_DEPTH = 12


class _InlineMarkdown(MarkdownIt):
    """markdown-it that hands link targets through as they are written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - name of the library
        return url

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


def _superscript(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "^":
        return False
    match = _SUPERSCRIPT.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("text_special", "", 0).content = match[1]
    state.pos = match.end()
    return True


def _tag(state: StateInline, silent: bool) -> bool:
    """``<br>`` and comments; every other ``<`` is left to the text."""
    if state.src[state.pos] != "<":
        return False
    if match := _BREAK_TAG.match(state.src, state.pos, state.posMax):
        if not silent:
            state.push("hardbreak", "br", 0)
        state.pos = match.end()
        return True
    if state.src.startswith("<!--", state.pos) and not state.env.get("no_comment_ends"):
        end = state.src.find("-->", state.pos + 4)
        if 0 <= end < state.posMax:
            state.pos = end + 3
            return True
        state.env["no_comment_ends"] = end < 0
    return False


def _markdown() -> _InlineMarkdown:
    md = _InlineMarkdown("commonmark", {"html": False, "maxNesting": 40})
    md.inline.ruler.enable("strikethrough")
    md.inline.ruler2.enable("strikethrough")
    md.inline.ruler.disable("html_inline")
    md.inline.ruler.before("emphasis", "superscript", _superscript)
    md.inline.ruler.before("autolink", "tag", _tag)
    return md


_MD = _markdown()


def _lines(text: str) -> tuple[Span, ...]:
    """Text without markup."""
    if "\n" not in text:
        return (Text(text),) if text else ()
    spans: list[Span] = []
    for line in text.split("\n"):
        if stripped := line.strip():
            spans.append(Text(stripped))
        spans.append(Break())
    spans.pop()
    return tuple(spans)


@lru_cache(maxsize=16384)
def parse_inline(source: str) -> tuple[Span, ...]:
    """Spans of a run of inline Markdown. Never raises."""
    if source.endswith("}"):
        source = _ATTRIBUTES.sub("", source)
    if _MARKUP.search(source) is None:
        return _lines(source)
    tokens: list[Token] = []
    _MD.inline.parse(source, _MD, {}, tokens)
    return _spans(tokens)


class _Frame:
    __slots__ = ("href", "kind", "spans", "title_of_target")

    def __init__(self, kind: str, href: str = "", title_of_target: bool = False) -> None:
        self.kind = kind
        self.href = href
        self.title_of_target = title_of_target
        self.spans: list[Span] = []

    def add_text(self, text: str) -> None:
        if not text:
            return
        if self.spans and isinstance(last := self.spans[-1], Text):
            self.spans[-1] = Text(last.text + text)
        else:
            self.spans.append(Text(text))

    def close(self) -> Span | None:
        children = tuple(self.spans)
        match self.kind:
            case "strong_open":
                return Strong(children)
            case "em_open":
                return Emphasis(children)
            case "link_open":
                if self.title_of_target:
                    children = ()
                return Link(self.href, children, self.title_of_target)
            case _:
                return None


def _spans(tokens: Iterable[Token]) -> tuple[Span, ...]:
    stack = [_Frame("root")]
    for token in tokens:
        frame = stack[-1]
        kind = token.type
        if kind in ("text", "text_special"):
            frame.add_text(token.content)
        elif kind == "code_inline":
            frame.spans.append(Code(token.content.replace("\\|", "|")))
        elif kind in ("softbreak", "hardbreak"):
            frame.spans.append(Break())
        elif kind == "image":
            frame.add_text(token.content)
        elif token.nesting > 0:
            stack.append(_Frame(kind, str(token.attrs.get("href", ""))))
        elif token.nesting < 0 and len(stack) > 1:
            stack.pop()
            if kind == "link_close" and len(frame.spans) == 1 and frame.spans[0] == Text("{#T}"):
                frame.title_of_target = True
            span = frame.close() if len(stack) <= _MAX_DEPTH else None
            if span is None:
                stack[-1].spans.extend(frame.spans)
            else:
                stack[-1].spans.append(span)
    for frame in stack[:0:-1]:
        stack[0].spans.extend(frame.spans)
    return tuple(stack[0].spans)


def text_without_code(spans: Iterable[Span]) -> str:
    """What the site makes anchors of: the text of a heading, code spans left out."""
    parts: list[str] = []
    for span in spans:
        match span:
            case Text(text):
                parts.append(text)
            case Strong(children) | Emphasis(children) | Link(_, children):
                parts.append(text_without_code(children))
            case _:
                pass
    return "".join(parts)


Inline.parser = staticmethod(parse_inline)
