"""Titles that several operations share, told apart by the names of the operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

import yaml

from ..openapi.conventions import OPENAPI_V3
from ..openapi.emit import dump
from .rendered import RenderedFragment

_SUMMARY: Final = re.compile(r"^    summary: .*\n", re.MULTILINE)


def distinguish_titles(parts: Iterable[RenderedFragment]) -> None:
    """Add to each title that others have as well what is special in the name of its method.

    "Add Comment" of ``task.commentitem.add`` and of ``crm.timeline.comment.add`` become
    "Add Comment (task)" and "Add Comment (crm)".
    """
    sharing: dict[str, list[RenderedFragment]] = {}
    for part in parts:
        found = _SUMMARY.search(part.text)
        if found is not None:
            sharing.setdefault(yaml.safe_load(found[0])["summary"].casefold(), []).append(part)
    for group in sharing.values():
        if len(group) > 1:
            for part, mark in zip(group, _marks(group), strict=True):
                _add(part, mark)


def _marks(group: Sequence[RenderedFragment]) -> list[str]:
    """The shortest beginnings of the names that differ, or the names themselves."""
    names = [part.key.strip("/").split(".") for part in group]
    for length in range(1, max(map(len, names))):
        marks = [".".join(name[:length]) for name in names]
        if len(set(marks)) == len(marks):
            return marks
    return [
        f"{part.key.strip('/')}, REST 3.0" if part.document == OPENAPI_V3 else part.key.strip("/")
        for part in group
    ]


def _add(part: RenderedFragment, mark: str) -> None:
    def marked(found: re.Match[str]) -> str:
        summary = f"{yaml.safe_load(found[0])['summary']} ({mark})"
        return "    " + dump({"summary": summary})

    part.text = _SUMMARY.sub(marked, part.text, count=1)
