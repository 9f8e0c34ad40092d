"""Which parameters are files, and how each method wants them.

api-reference/files/how-to-upload-files.md has a table of it; what it does not list is on the
methods' own pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from ...openapi.nodes import Node
from ..parsed import Parsed
from .alternatives import alternatives, documented, words

Form = Literal["pair", "content", "data"]
Path = tuple[str, ...]

#: Documented types of files.
TYPES: Final = frozenset({"file", "diskfile", "attached_diskfile"})
#: Beginnings of names of methods → the form that their documented files have, where it is no
#: pair of name and base64.
_FAMILIES: Final[tuple[tuple[str, Form], ...]] = (
    ("crm.activity.", "data"),
    ("documentgenerator.", "content"),
    ("imbot.", "content"),
)
#: Methods that want files as ``{"fileData": [...]}`` in fields that no page lists, too: custom
#: fields, properties of products and orders, and pictures that are said to be arrays.
_WRAPPING: Final = re.compile(
    r"crm\.(company|contact|deal|lead|product)\.(add|update)"
    r"|catalog\.product(\.\w+)?\.(add|update)"
    r"|lists\.(section\.)?(add|update)"
    r"|sale\.(property\.(add|update)|propertyvalue\.modify)"
)
#: Files that are documented as a text or an array.
_PLACES: Final[dict[tuple[str, Path], Form]] = {
    ("im.v2.File.upload", ("fields", "content")): "content",
    ("imbot.v2.File.upload", ("fields", "content")): "content",
    ("landing.block.uploadfile", ("picture",)): "pair",
    ("log.blogcomment.add", ("FILES",)): "pair",
    ("log.blogpost.add", ("FILES",)): "pair",
    ("log.blogpost.update", ("FILES",)): "pair",
    ("user.add", ("PERSONAL_PHOTO",)): "pair",
    ("user.update", ("PERSONAL_PHOTO",)): "pair",
}
#: Names that say what they are; whether the name of the file is there, the type says.
_NAMES: Final = frozenset({"filecontent", "file_content"})
#: Key of the object that a pair is wrapped in.
_WRAPPER: Final = "fileData"
#: Files lie at most so deep in parameters.
_DEPTH: Final = 3


@dataclass(frozen=True, slots=True)
class FilePlace:
    path: Path
    form: Form
    #: What the runtime makes of a file there without being told.
    usual: Form
    #: The component and the property that describe it.
    key: str
    name: str


def usual_form(method: str) -> Form:
    """The form of files that are not among the documented ones."""
    return "data" if _WRAPPING.fullmatch(method) else "pair"


def files(parsed: Parsed, method: str, key: str) -> Iterator[FilePlace]:
    """The files among the parameters that a component describes."""
    yield from _below(parsed, method, key, ())


def _below(parsed: Parsed, method: str, key: str, above: Path) -> Iterator[FilePlace]:
    for name, schema in parsed.component(key).get("properties", {}).items():
        path = (*above, schema.get("x-b24-wire-name", name))
        form = _form(parsed, method, path, schema)
        if form is not None:
            usual = "pair" if path[-1] == _WRAPPER else usual_form(method)
            yield FilePlace(path, form, usual, key, name)
        if len(path) < _DEPTH:
            for each in alternatives(parsed, schema):
                if each.is_record and each.key is not None:
                    yield from _below(parsed, method, each.key, path)


def _form(parsed: Parsed, method: str, path: Path, schema: Node) -> Form | None:
    if (method, path) in _PLACES:
        return _PLACES[method, path]
    found = list(alternatives(parsed, schema))
    if path[-1] == _WRAPPER:
        return "pair"
    if any(_WRAPPER in each.schema.get("properties", {}) for each in found):
        return "data"
    if path[-1].lower() in _NAMES:
        return "pair" if any(each.type == "array" for each in found) else "content"
    if words(documented(parsed, schema)) & TYPES:
        named = (form for begin, form in _FAMILIES if method.startswith(begin))
        return next(named, usual_form(method))
    return None
