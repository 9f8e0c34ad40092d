"""What answers are made of: schemas → the runtime's kinds, and the views that these need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from ...openapi.nodes import Node
from ..parsed import Parsed
from ..reserved import of_views
from .alternatives import Alternative, alternatives, documented, words
from .model import ANY, Choice, Enumeration, Field, Key, Kind, ListOf, MapOf, Nested, Scalar, View
from .naming import attribute_names, member_name

_INTEGER, _NUMBER, _DECIMAL = Scalar("INTEGER"), Scalar("NUMBER"), Scalar("DECIMAL")
_STRING, _BOOLEAN = Scalar("STRING"), Scalar("BOOLEAN")
_DATETIME, _DATE, _TIMESTAMP = Scalar("DATETIME"), Scalar("DATE"), Scalar("TIMESTAMP")

#: Documented types that decide alone, whatever the portal writes them as.
_DOCUMENTED: dict[str, Scalar] = {
    "integer": _INTEGER, "int": _INTEGER,
    # Amounts of money are documented so: no binary fractions.
    "double": _DECIMAL, "float": _DECIMAL, "decimal": _DECIMAL, "money": _DECIMAL,
    "boolean": _BOOLEAN, "bool": _BOOLEAN,
    "datetime": _DATETIME, "date": _DATE, "timestamp": _TIMESTAMP,
    "string": _STRING, "text": _STRING, "char": _STRING,
}  # fmt: skip
#: Types of JSON → kind, where the documented type says no more.
_WIRE: dict[frozenset[str], Scalar] = {
    frozenset({"integer"}): _INTEGER,
    frozenset({"number"}): _NUMBER,
    frozenset({"integer", "number"}): _NUMBER,
    frozenset({"number", "string"}): _DECIMAL,
    frozenset({"integer", "number", "string"}): _DECIMAL,
    frozenset({"string"}): _STRING,
    frozenset({"boolean"}): _BOOLEAN,
}
_FORMATS = {"date-time": _DATETIME, "date": _DATE}
_SCALARS = frozenset({"string", "integer", "number", "boolean"})


class Answers:
    """Kinds of answers, made on demand; :attr:`views` has every class that they refer to."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self.views: dict[Key, View] = {}

    def kind(self, schema: Node) -> Kind:
        """What a value of this schema means."""
        found = [each for each in alternatives(self._parsed, schema) if each.type != "null"]
        said = documented(self._parsed, schema)
        structures = [each for each in found if each.type not in _SCALARS]
        others = {each.type for each in found} & _SCALARS
        if not structures:
            return self._scalar(found, said) if found else ANY
        if others - {"boolean"} or (others and words(said) & set(_DOCUMENTED)):
            return ANY
        kind = self._structure(structures)
        # ``false`` is PHP's way to say that there is nothing; of an object that nobody describes
        # it may as well be that there is no object.
        return ANY if others and kind in (MapOf(ANY), ListOf(ANY)) else kind

    def view(self, key: Key) -> View:
        """The class of a component that is an object with documented fields."""
        if key not in self.views:
            schema = self._parsed.component(key)
            name = self._class_name(key)
            made = self.views[key] = View(key, name, (), schema.get("description", ""))
            identifiers = self._parsed.identifiers(key)
            # A name with a capital in front is a class in the body of a class.
            found = [(wire, name[:1].lower() + name[1:]) for wire, name in identifiers]
            names = attribute_names(found, of_views())
            made.fields = tuple(
                Field(
                    names[name],
                    prop.get("x-b24-wire-name", name),
                    self.kind(prop),
                    self._description(prop),
                    only_seen=prop.get("x-b24-source-kind") == "example",
                )
                for name, prop in schema["properties"].items()
            )
        return self.views[key]

    def _class_name(self, key: Key) -> str:
        plain = key.removesuffix("Object")
        # A class that only stepped aside for a component that is none itself.
        name = key if plain in self._parsed.models else plain
        return name.replace("ResponseResult", "Result", 1)

    def merged(self, keys: Sequence[Key], name: str = "") -> Key:
        """One class for several: what it has of each, and no opinion where they disagree."""
        if len(set(keys)) == 1:
            return keys[0]
        key = "|".join(dict.fromkeys(keys))
        if key not in self.views:
            made = self.views[key] = View(key, name or _common_name(keys), ())
            made.fields = self._merged_fields([self.view(each) for each in keys])
        return key

    # --- structures -------------------------------------------------------------------------

    def _structure(self, found: Sequence[Alternative]) -> Kind:
        objects = [each for each in found if each.is_object]
        lists = [each for each in found if each.type == "array"]
        if objects:
            # PHP writes an empty map as an empty list.
            lists = [each for each in lists if each.schema.get("maxItems") != 0]
        kinds = {self._object(objects)} if objects else set()
        for each in lists:
            kinds.add(ListOf(self.kind(each.schema.get("items", {}))))
        if len(kinds) == 1:
            return kinds.pop()
        nested = next((kind for kind in kinds if isinstance(kind, Nested)), None)
        if nested is not None and kinds == {nested, ListOf(nested)}:
            # One or many: the runtime's lists read both.
            return ListOf(nested)
        return ANY

    def _object(self, objects: Sequence[Alternative]) -> Kind:
        records = [each for each in objects if each.is_record and each.key is not None]
        if records:
            for each in records:
                self.view(each.key or "")
            return Nested(self.merged([each.key or "" for each in records]))
        values = [each.schema.get("additionalProperties") for each in objects]
        inner = [self.kind(value) for value in values if isinstance(value, dict)]
        return MapOf(inner[0] if len(set(inner)) == 1 else ANY)

    def _merged_fields(self, views: Iterable[View]) -> tuple[Field, ...]:
        fields: dict[str, Field] = {}
        attributes: set[str] = set()
        for view in views:
            for field in view.fields:
                known = fields.get(field.key)
                if known is not None:
                    fields[field.key] = replace(
                        known,
                        kind=self._kind_of_both(known, field),
                        description=known.description or field.description,
                        only_seen=known.only_seen and field.only_seen,
                    )
                    continue
                name = field.attribute
                while name in attributes:
                    name += "_"
                attributes.add(name)
                fields[field.key] = replace(field, attribute=name)
        return tuple(fields.values())

    def _kind_of_both(self, one: Field, other: Field) -> Kind:
        """The kind for a field that two classes share."""
        if one.only_seen != other.only_seen and is_scalar(one.kind) and is_scalar(other.kind):
            # Examples write numbers as text and times as they like.
            return other.kind if one.only_seen and other.kind != ANY else one.kind
        return self.reconciled(one.kind, other.kind)

    def reconciled(self, one: Kind, other: Kind) -> Kind:
        """A kind that has something to say of values of both."""
        if isinstance(one, Nested) and isinstance(other, Nested):
            return Nested(self.merged([one.view, other.view], self.views[one.view].name))
        if isinstance(one, ListOf) and isinstance(other, ListOf):
            return ListOf(self.reconciled(one.of, other.of))
        return _reconciled(one, other)

    # --- scalars ------------------------------------------------------------------------------

    def _scalar(self, found: Sequence[Alternative], said: str) -> Kind:
        enums = [each for each in found if each.enum]
        values = {str(value) for each in enums for value in each.enum}
        others = {each.type for each in found if not each.enum}
        if values and values <= {"Y", "N"} and others <= {"boolean", "integer"}:
            return _BOOLEAN
        meant = words(said)
        only = next(iter(meant)) if len(meant) == 1 else ""
        if only == "boolean":
            return _BOOLEAN
        if enums and not others and len({each.key for each in enums}) == 1:
            return Choice(_enumeration(enums[0]))
        if only in _DOCUMENTED and not enums:
            types = {each.type for each in found}
            if _DOCUMENTED[only] in (_DATETIME, _DATE) and "string" not in types:
                return _TIMESTAMP
            return _DOCUMENTED[only]
        return self._by_wire(found, meant)

    def _by_wire(self, found: Sequence[Alternative], meant: frozenset[str]) -> Kind:
        types = frozenset(each.type for each in found)
        schema = found[0].schema
        if types == {"integer", "string"}:
            digits = re.match(r"\^-\?\\d\+\$", schema.get("pattern", ""))
            if digits:
                return _INTEGER
            return ANY if {"integer", "string"} <= meant else _STRING
        if types == {"string"} and schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
        if meant <= {"datetime", "date"} and meant and "string" in types:
            return _DATETIME
        if types == {"string"} and len(meant) > 1 and not meant <= {"string", "text"}:
            return ANY
        return _WIRE.get(types, ANY)

    def _description(self, schema: Node) -> str:
        resolved = self._parsed.resolve(schema)
        return str(schema.get("description") or resolved.get("description", ""))


#: Two kinds of scalars → the one that reads both.
_WIDER: dict[frozenset[Kind], Scalar] = {
    frozenset({_DATE, _DATETIME}): _DATETIME,
    frozenset({_INTEGER, _NUMBER}): _NUMBER,
    frozenset({_INTEGER, _DECIMAL}): _DECIMAL,
    frozenset({_NUMBER, _DECIMAL}): _DECIMAL,
}


def compatible(one: Field, other: Field) -> bool:
    """Whether two fields of one key can be the same field."""
    pair = (one.kind, other.kind)
    if all(map(is_scalar, pair)) and one.only_seen != other.only_seen:
        return True
    same = {type(kind) for kind in pair} in ({Nested}, {ListOf})
    return same or ANY in pair or _reconciled(*pair) != ANY


def is_scalar(kind: Kind) -> bool:
    return isinstance(kind, (Scalar, Choice))


def _reconciled(one: Kind, other: Kind) -> Kind:
    if one == other or other == ANY:
        return one
    if one == ANY:
        return other
    for first, second in ((one, other), (other, one)):
        # Enumerations keep values that they do not know, views keep keys.
        if isinstance(first, Choice) and second in (_STRING, _INTEGER):
            return first
        if isinstance(first, Nested) and second == MapOf(ANY):
            return first
    if isinstance(one, Choice) and isinstance(other, Choice):
        return _wider_choice(one.enum, other.enum)
    return _WIDER.get(frozenset({one, other}), ANY)


def _wider_choice(one: Enumeration, other: Enumeration) -> Kind:
    if {value for _, value in other.members} <= {value for _, value in one.members}:
        return Choice(one)
    if {value for _, value in one.members} <= {value for _, value in other.members}:
        return Choice(other)
    return _STRING if one.base == other.base == "StrEnum" else ANY


def _enumeration(alternative: Alternative) -> Enumeration:
    schema = alternative.schema
    values: list[str | int] = schema["enum"]
    labels = schema.get("x-enum-varnames")
    if not isinstance(labels, list) or len(labels) != len(values):
        labels = [str(value) for value in values]
    names: list[str] = []
    for index, label in enumerate(labels):
        name = member_name(str(label), index)
        names.append(name if name not in names else f"{name}_{index}")
    said = schema.get("x-enum-descriptions")
    fits = isinstance(said, list) and len(said) == len(values)
    descriptions = tuple(str(each) for each in said) if said and fits else ()
    return Enumeration(alternative.key or "", tuple(zip(names, values, strict=True)), descriptions)


def _common_name(keys: Sequence[Key]) -> str:
    """``CrmItemLead``, ``CrmItemDeal`` → ``CrmItem``."""
    same = takewhile(lambda letters: len(set(letters)) == 1, zip(*keys, strict=False))
    prefix = "".join(letters[0] for letters in same)
    if any(key[len(prefix) : len(prefix) + 1].islower() for key in keys):
        prefix = re.sub(r"[A-Z][a-z0-9]*$", "", prefix)
    return prefix.removesuffix("Variant") or keys[0]
