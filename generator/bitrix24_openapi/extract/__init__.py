"""Facts about methods and events, read from documentation pages."""

from .model import Event, Field, Method, PageFacts, PageKind, Structure, to_json
from .pages.corpus import Corpus, CorpusError, DocsError

__all__ = [
    "Corpus",
    "CorpusError",
    "DocsError",
    "Event",
    "Field",
    "Method",
    "PageFacts",
    "PageKind",
    "Structure",
    "to_json",
]
