"""Reads a documentation checkout: Diplodoc (YFM) Markdown files to :class:`~.model.Page` values."""

from .errors import DocsError
from .scrape import looks_like_scrape
from .tree import Tree, parse

__all__ = ["DocsError", "Tree", "looks_like_scrape", "parse"]
