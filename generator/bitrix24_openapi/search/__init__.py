"""Finding methods and events by words, English or Russian.

Built from the documents alone; used by the MCP server and the site.
"""

from __future__ import annotations

from .entries import Entry, Kind, entries_of
from .index import Hit, Index

__all__ = ["Entry", "Hit", "Index", "Kind", "entries_of"]
