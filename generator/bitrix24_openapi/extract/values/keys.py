"""Keys of an object that are described inside its cell: as a list, a notation, or a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...markdown.model import Paragraph, Source, Table
from ..model import MISSING, DocType, EnumValue, Field, Origin, Structure, TypeName
from .literals import Arr, Leaf, LiteralType, Node, Obj, Token, parse_loose, value_of
from .prose import Item, flatten

_TYPE_NAMES = (
    "string|integer|int|boolean|bool|array|object|double|float|char|date|datetime|text|file|any"
    "|enum|null"
)
_ITEM = re.compile(
    r"`(?P<name>[^`]+)`(?P<star>\*|\\\*)?"
    r"(?P<more>(?:\s*,\s*`[^`]+`)*)"
    r"(?:\s*\(?`(?P<type>[a-z][\w.]*(?:\[\])*(?:\s*\|\s*[a-z][\w.]*(?:\[\])*)*)`\)?)?"
    r"\s*(?:(?:[—–:=-]|=>|->)+\s*(?P<label>.*)|(?P<end>[.,;]?))\Z",
    re.DOTALL,
)
_BARE_ITEM = re.compile(r"(?P<name>[A-Za-z_]\w{0,60})\s+[—–-]\s+(?P<label>\S.*)\Z", re.DOTALL)
_TYPE_IN_BRACKETS = re.compile(rf"\((?P<type>(?:{_TYPE_NAMES})(?:\[\])?)\)", re.IGNORECASE)
_TYPE_PIECE = re.compile(r"(?P<name>.*?)(?P<arrays>(?:\[\])*)\Z")
_KEY = re.compile(r"[A-Za-z_~@$][\w.$-]{0,80}\Z")
_CODE = re.compile(r"`([^`]+)`")

#: Words that stand for the names of real keys in the notations of the docs.
_STAND_IN = re.compile(
    r"(?:(?:filter|filterable|sort|sorting|custom|select)[_ ]?fields?"
    r"|fields?(?:[_ ]?(?:name|code))?|FIELDS?"
    r"|option_?[nN]ame|param_?[nN]ame|call[_ ]option|lang_?[cC]ode|lang(?:uage)?|uuid|key"
    r"|(?:template|access|uf|property|setting|item|field)_code|(?:UF|PROPERTY)_CODE|FieldCode|code_\w"
    r"|object-?type|entity-?type)\Z"
)
#: The same with a number: ``field_1``, ``lang_N``, ``value1``. ``ADDRESS_2`` is a name.
_STAND_IN_NUMBER = re.compile(r"(?:[a-z]+(?:_[a-z]+)*(?:_?\d+|_[nNi]|N)|[A-Za-z_]+_N|XXX)\Z")
#: Values that a list of keys cannot begin with.
_CONSTANTS = frozenset({"true", "false", "null", "asc", "desc", "ASC", "DESC", "Y", "N"})
#: ``{"User_Role": [User_Identifier]}``: translated words, not names.
_TITLE_CASE = re.compile(r"[A-Z][a-z]+(?:_[A-Z][a-z]+)+\Z")
_LANGUAGE_CODE = re.compile(r"[a-z]{2}\Z")


def names_of(item: Item, *, bare: bool = False) -> tuple[list[str], re.Match[str]] | None:
    """The keys that a list item describes, or None when it describes none."""
    found = _ITEM.match(item.text) or (_BARE_ITEM.match(item.text) if bare else None)
    if found is None:
        return None
    names = [found["name"]]
    if found.re is _ITEM and found["more"]:
        names.extend(_CODE.findall(found["more"]))
    names = [name.strip().strip("'\"").rstrip("*") for name in names]
    if not all(is_listed_key(name) for name in names):
        return None
    return names, found


def has_stand_in(item: Item) -> bool:
    """Whether an item explains a stand-in of a format: ``field_n`` — name of a field."""
    code = _CODE.match(item.text)
    return code is not None and _STAND_IN_NUMBER.match(code[1]) is not None


def is_listed_key(name: str) -> bool:
    """Whether a word at the head of a list item can be the name of a key."""
    return (
        _KEY.match(name) is not None
        and name not in _CONSTANTS
        and _TITLE_CASE.match(name) is None
        and _STAND_IN_NUMBER.match(name) is None
    )


def is_key(name: str) -> bool:
    """Whether a word in a notation is the name of a key, and not a stand-in for names."""
    return is_listed_key(name) and _STAND_IN.match(name) is None


def item_type(found: re.Match[str]) -> DocType | None:
    groups = found.groupdict()
    text = groups.get("type")
    if text is None and groups.get("label"):
        brackets = _TYPE_IN_BRACKETS.search(groups["label"])
        text = brackets["type"].lower() if brackets is not None else None
    return simple_type(text) if text else None


def simple_type(text: str) -> DocType:
    alternatives = []
    for piece in re.split(r"\s*\|\s*", text):
        m = _TYPE_PIECE.match(piece)
        assert m is not None  # matches every string
        alternatives.append(TypeName(m["name"], len(m["arrays"]) // 2))
    return DocType(re.sub(r"\s*\|\s*", " | ", text), tuple(alternatives))


# --- notations --------------------------------------------------------------------------------


def notation_keys(
    name: str, text: str, source: Source, origin: Origin, *, introduced: bool = True
) -> Structure | None:
    """The keys that a notation shows (``{"from": 1, "to": 2}``), or None for a map or a value.

    ``introduced``: the sentence before says that a format follows; a notation that begins with the
    name of the field needs no such sentence.
    """
    parsed = parse_loose(text)
    if parsed is None:
        return None
    assigned, node = parsed
    if assigned is not None and assigned.lower() != name.lower():
        return None
    if assigned is None and not introduced:
        return None
    node = _unwrap(name, node)
    return _structure(node, source, origin)


def _unwrap(name: str, node: Node) -> Node:
    """The object that has the keys: inside a list, or under the field's own name."""
    while True:
        if isinstance(node, Arr) and node.items and isinstance(node.items[0], (Obj, Arr)):
            node = node.items[0]
        elif (
            isinstance(node, Obj)
            and len(node.pairs) == 1
            and node.pairs[0][0].text.lower() == name.lower()
            and not isinstance(node.pairs[0][1], Leaf)
        ):
            node = node.pairs[0][1]
        else:
            return node


def _structure(node: Node, source: Source, origin: Origin) -> Structure | None:
    fields = tuple(_fields(node, source, origin))
    return Structure(fields=fields, source=source) if fields else None


def _fields(node: Node, source: Source, origin: Origin) -> Iterator[Field]:
    if not isinstance(node, Obj):
        return
    keys = [key.text for key, _ in node.pairs]
    if node.open and not all(is_key(key) for key in keys):
        return
    if keys and all(_LANGUAGE_CODE.match(key) and key != "id" and key != "to" for key in keys):
        return
    seen: set[str] = set()
    for key, value in node.pairs:
        if not is_key(key.text) or key.text in seen or _is_sample(key, value):
            continue
        seen.add(key.text)
        yield _field(key.text, value, source, origin)


def _is_sample(key: Token, value: Node) -> bool:
    """``{"UA": "UA"}``: a key that repeats its value is an example of a free key."""
    return isinstance(value, Leaf) and value.quoted and value.text == key.text.upper() == key.text


def _field(name: str, value: Node, source: Source, origin: Origin) -> Field:
    doc_type: DocType | None = None
    inner: Structure | None = None
    enum: tuple[EnumValue, ...] = ()
    match value:
        case Obj():
            doc_type = simple_type("object")
            inner = _structure(value, source, origin)
        case Arr():
            doc_type = simple_type("array")
            inner = _structure(_unwrap(name, value), source, origin)
        case Leaf(alternatives=alternatives):
            if len(alternatives) > 1 and all(a.quoted for a in alternatives):
                kinds = frozenset({LiteralType.UNKNOWN})
                enum = tuple(EnumValue(value_of(a, kinds)) for a in _unique(alternatives))
            elif alternatives and all(
                not a.quoted and re.fullmatch(_TYPE_NAMES, a.text) for a in alternatives
            ):
                doc_type = simple_type("|".join(a.text for a in alternatives))
    return Field(name, doc_type, source, enum=enum, inner=inner, origin=origin)


def _unique(tokens: list[Token]) -> list[Token]:
    return list(dict.fromkeys(tokens))


def merge(known: Structure, listed: Iterable[Field]) -> Structure:
    """Known keys with what a list says of them, and the keys that only the list has."""
    fields = {field.name: field for field in known.fields}
    for field in listed:
        old = fields.get(field.name)
        fields[field.name] = field if old is None else _joined(old, field)
    return replace(known, fields=tuple(fields.values()))


def _joined(old: Field, new: Field) -> Field:
    """A key that a notation shows, with what a list says of it."""
    return replace(
        old,
        type=new.type or old.type,
        required=old.required or new.required,
        conditional=old.conditional or new.conditional,
        deprecated=old.deprecated or new.deprecated,
        description=old.description or new.description,
        enum=new.enum or old.enum,
        inner=new.inner or old.inner,
        limits=new.limits or old.limits,
        default=new.default if new.default is not MISSING else old.default,
    )


# --- tables -----------------------------------------------------------------------------------


def grid_texts(table: Table) -> list[list[str]]:
    """Texts of the cells of a small table, row by row."""
    return [
        [
            " ".join(flatten(b.inline) for b in cell.blocks if isinstance(b, Paragraph)).strip()
            or cell.raw.strip()
            for cell in row.cells
        ]
        for row in table.rows
    ]


def is_object_like(kinds: frozenset[LiteralType]) -> bool:
    return bool(kinds & {LiteralType.OBJECT, LiteralType.ARRAY, LiteralType.UNKNOWN})
