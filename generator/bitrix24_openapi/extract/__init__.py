"""Facts about methods and events, read from documentation pages."""

from .corpus import Corpus, CorpusError, DocsError
from .model import Event, Field, Method, PageFacts, PageKind, Structure, to_json

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
