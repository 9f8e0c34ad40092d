"""Which parameters take files, and in which form: ``x-b24-files``.

api-reference/files/how-to-upload-files.md has a table of the forms; what it does not list is on
the methods' own pages.

=========  ====================================================
form       how a file travels
=========  ====================================================
pair       ``["name.txt", "<base64>"]``
data       ``{"fileData": ["name.txt", "<base64>"]}``
content    ``"<base64>"``, the name is another parameter
=========  ====================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, Literal

from ..openapi import pointer
from ..openapi.nodes import Node
from ..openapi.schema import Schemas, SchemaView

Form = Literal["pair", "content", "data"]
Path = tuple[str, ...]

#: Documented types of files.
_TYPES: Final = frozenset({"file", "diskfile", "attached_diskfile"})
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


def files(name: str, body: Node, schemas: Schemas) -> dict[str, Any] | None:
    """``x-b24-files`` of a method: the form of its documented files by place, and that of files
    in fields that no page lists, if it is no pair."""
    places = dict(_below(name, schemas.view(body), schemas, ()))
    other: Form = "data" if _WRAPPING.fullmatch(name) else "pair"
    found: dict[str, Any] = {}
    if other != "pair":
        found["form"] = other
    if places:
        found["places"] = {pointer.build(*path): form for path, form in places.items()}
    return found or None


def _below(
    method: str, view: SchemaView, schemas: Schemas, above: Path
) -> Iterator[tuple[Path, Form]]:
    for name, member in view.members.items():
        path = (*above, name)
        form = _form(method, path, member, schemas)
        if form is not None:
            yield path, form
        if len(path) < _DEPTH:
            yield from _below(method, member, schemas, path)


def _form(method: str, path: Path, member: SchemaView, schemas: Schemas) -> Form | None:
    if (method, path) in _PLACES:
        return _PLACES[method, path]
    if path[-1] == _WRAPPER:
        return "pair"
    if _WRAPPER in member.members:
        return "data"
    if path[-1].lower() in _NAMES:
        return "pair" if "array" in member.types else "content"
    if _documented(member, schemas) & _TYPES:
        named = (form for begin, form in _FAMILIES if method.startswith(begin))
        return next(named, "data" if _WRAPPING.fullmatch(method) else "pair")
    return None


def _documented(member: SchemaView, schemas: Schemas) -> set[str]:
    """The words of the documented types of a member, or of what it refers to."""
    texts = member.said("x-b24-type") or [
        schemas.resolve(schema).get("x-b24-type", "") for schema in member.schemas
    ]
    return {word.strip().lower() for text in texts for word in str(text).split("|")}
