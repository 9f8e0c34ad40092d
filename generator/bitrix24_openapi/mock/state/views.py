"""How each method shows the records of its family, and what it answers around them."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Final

from ...openapi.pointer import split
from .family import Family, Path, Role, follow_path
from .names import fold, is_custom, is_user_field, restyle, style_of
from .records import Collection, Record
from .services import family_rules, method_rules
from .shapes import Shape, Shapes
from .values import Form, Forms, ObjectForm

#: A page that documents this many fields and shows far fewer of them in a full answer lists what
#: other methods answer too (api-reference/tasks/fields.md).
_WIDE: Final = 60
_FULL: Final = 20
_BEFORE_NUMBER: Final = re.compile(r"(?<=[A-Z])(?=\d)")
#: A method with fewer fields answers ids and no records (api-reference/chats/im-chat-get.md).
_RECORD: Final = 3
_FILES: Final = re.compile(r"file|picture|image|photo|content|password", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which fields were asked for."""

    names: frozenset[str]
    """Folded names."""
    everything: bool = False
    """``*``: all fields but those that somebody added."""
    custom: bool = False
    """``UF_*``"""


def read_selection(select: Any) -> Selection | None:
    """What ``select`` asks for, None where it says nothing."""
    if isinstance(select, Mapping):
        select = list(select.values())
    wanted = [select] if isinstance(select, str) else select
    if not isinstance(wanted, list) or not wanted:
        return None
    names = [str(name) for name in wanted]
    return Selection(
        # REST 3.0 names fields of related objects with a dot; the object itself is answered.
        frozenset(fold(name.partition(".")[0]) for name in names),
        everything="*" in names,
        custom=any(name.upper() == "UF_*" for name in names),
    )


class View:
    """A record as one method shows it."""

    def __init__(
        self,
        family: Family,
        role: Role,
        shapes: Shapes,
        others: Sequence[Shape] = (),
        shown: Mapping[str, Any] | None = None,
    ) -> None:
        """``others`` are further shapes of the record, ``shown`` is what any method of the family
        documents of a field, under folded names.
        """
        forms = Forms(shapes)
        own = shapes.object_of(role.item)
        shown = shown or {}
        own_sample = record_sample(role)
        self.known = bool(own and own.properties) or bool(others)
        """Whether the schemas say anything about the fields."""
        shape = own or Shape("object", {})
        names = [*shape.properties, *own_sample] or [n for o in others for n in o.properties]
        style = style_of(names)
        properties = dict(shape.properties)
        named = {fold(name) for name in properties}
        for other in others:
            for name, node in other.properties.items():
                if fold(name) not in named:
                    named.add(fold(name))
                    properties[restyle(name, style)] = node
        self.style = style
        self.id = family.id
        sample = {n: shown[fold(n)] for n in properties if fold(n) in shown} | dict(own_sample)
        self.fields = ObjectForm(forms, replace(shape, properties=properties), sample)
        kept = family_rules(family.name).renames
        self._by_name = [
            (name, kept.get(fold(name), fold(name)))
            for name in _default_names(role, shape, properties, sample)
        ]
        self._default = {folded for _, folded in self._by_name}
        # CRM leaves custom fields out of lists; users and departments are shown with theirs.
        self._lists = role.verb == "list" and family.name.startswith("crm.")
        self._writable: frozenset[str] = frozenset()
        if role.verb in ("get", "list") and len(properties) >= _RECORD:
            self._writable = _written_names(family)
        self._required = shape.required

    def show(self, record: Record, collection: Collection, selection: Selection | None) -> Any:
        """The record, whole or with the fields that were asked for."""
        whole = record.shown.get(self)
        if whole is None:
            whole = record.shown[self] = self._whole(record, collection)
        if selection is None:
            return (
                self._without_user_fields(whole) if self._lists and self.style == "upper" else whole
            )
        shown = {}
        for name, value in whole.items():
            folded = fold(name)
            if (
                folded in selection.names
                or folded == "id"
                # Some are answered whatever is asked for
                # (api-reference/landing/demos/landing-demos-get-list.md).
                or name in self._required
                or (selection.everything and not self._hidden(name))
                or (selection.custom and is_user_field(name))
            ):
                shown[name] = value
        return shown

    def _whole(self, record: Record, collection: Collection) -> dict[str, Any]:
        shown: dict[str, Any] = {}
        values = record.values
        for name, folded in self._by_name:
            form = self.fields.field(name)
            shown[name] = form.convert(values[folded]) if folded in values else form.blank()
        for folded, value in values.items():
            if folded in self._default:
                continue
            spelled = collection.spelling.get(folded, folded)
            if not self.known or is_custom(spelled) or folded in self._writable:
                name = restyle(spelled, self.style) if self.known else spelled
                shown[name] = self.fields.field(name).convert(value)
        if not self.known and "id" not in shown:
            spelled_ids = style_of(collection.spelling.values())
            shown.setdefault("ID" if spelled_ids == "upper" else "id", record.id)
            shown.pop("id" if spelled_ids == "upper" else "ID", None)
        return shown

    def _hidden(self, name: str) -> bool:
        """User fields are left out of lists of older methods, unless documents show them there."""
        return self.style == "upper" and name not in self._required and is_user_field(name)

    def _without_user_fields(self, whole: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in whole.items() if not self._hidden(name)}


def _default_names(
    role: Role, own: Shape, properties: Mapping[str, Any], sample: Mapping[str, Any]
) -> Iterable[str]:
    """The fields of an answer for which nothing was selected."""
    declared = list(own.properties)
    if len(declared) >= _WIDE and len(sample) >= _FULL:
        declared = [name for name in declared if name in sample or name in own.required]
    if role.verb == "list" and len(declared) * 2 < len(properties):
        # The page lists only the fields of its example; the portal answers them all.
        declared = list(properties)
    return declared


def with_original_names(result: Any, spelling: Mapping[str, str]) -> Any:
    """The result with custom fields as they were created: ``UF_CRM_1`` for ``ufCrm1``.

    ``spelling``: folded names as they were first written.
    """
    if isinstance(result, list):
        return [with_original_names(each, spelling) for each in result]
    if not isinstance(result, Mapping):
        return result
    named: dict[str, Any] = {}
    for name, value in result.items():
        spelled = name
        if is_user_field(name):
            written = spelling.get(fold(name), "")
            spelled = (
                written if written.isupper() else _BEFORE_NUMBER.sub("_", restyle(name, "upper"))
            )
        named[spelled] = with_original_names(value, spelling)
    return named


def _written_names(family: Family) -> frozenset[str]:
    """Folded names of the fields that the methods which add and update take: what was written is
    read, whether the page of the reader lists it or not. Contents of files are not.
    """
    names: set[str] = set()
    for role in (*family.having("add"), *family.having("update")):
        names |= {fold(name) for name in role.given if not _FILES.search(name)}
    # All links of a record are read with methods of their own.
    return frozenset(names) - {links.many for links in family_rules(family.name).links}


def record_sample(role: Role) -> Mapping[str, Any]:
    """A documented record, where the documented answer has one."""
    found = role.sample
    for name in role.answer:
        found = found.get(name) if isinstance(found, Mapping) else None
    if role.yields in ("list", "map"):
        if role.yields == "map" and isinstance(found, Mapping):
            found = list(found.values())
        if isinstance(found, list):
            found = next((each for each in found if isinstance(each, Mapping)), None)
    return found if isinstance(found, Mapping) else {}


class Envelope:
    """What a method answers around its record or its list."""

    def __init__(self, role: Role, shapes: Shapes) -> None:
        self._role = role
        self._shapes = shapes
        self._forms = Forms(shapes)
        self._form: Form | None = None
        self._beside: dict[Path, list[tuple[str, Callable[[], Any]]]] = {}
        paging = role.operation.document.get("x-b24-pagination", {})
        self._second = method_rules(role.operation.name.lower()).second_items
        self._more = self._place(paging.get("more"))
        self._next = self._place(paging.get("next"))

    @staticmethod
    def _place(pointer: str | None) -> Path:
        """Where within the result: ``/result/hasMore`` → ``("hasMore",)``."""
        parts = split(pointer or "")
        return parts[1:] if parts[:1] == ("result",) else ()

    def wrap(self, inner: Any) -> Any:
        """The result with the record or the list in its place."""
        path = self._role.answer
        result = inner
        for depth in range(len(path) - 1, -1, -1):
            result = {path[depth]: result}
            for name, blank in self._required(path[:depth]):
                if name not in result:
                    result[name] = blank()
        if self._second:
            result[self._second] = inner
        return result

    def mark(self, result: Any, last: Record | None, *, more: bool) -> None:
        """Say in the result whether there is another page, and where it begins."""
        if not isinstance(result, dict):
            return
        if len(self._more) == 1:
            result[self._more[0]] = more
        if len(self._next) == 1:
            node = follow_path(self._role.result, self._next, self._shapes)
            shape = self._shapes.object_of(node) if node is not None else None
            if not more and not self._more:
                # The only sign that there is no other page (note-collection-list.md).
                result[self._next[0]] = None
            elif shape is not None and last is not None:
                fields = {name: last.values.get(fold(name)) for name in shape.properties}
                result[self._next[0]] = ObjectForm(self._forms, shape, {}).show(fields)

    def of_id(self, key: object, number: int) -> Any:
        """The result of a method that answers what tells the record: where that is a number, it
        is the one that the portal has handed out, whatever code the caller has chosen."""
        if self._form is None:
            self._form = self._forms.of(self._role.result, self._role.sample)
        return self._form.convert(number if self._numbers() else key)

    def _numbers(self) -> bool:
        shapes = self._shapes.of(self._role.result)
        inside = [self._shapes.of(s.items) for s in shapes if s.kind == "array" and s.items]
        return {shape.kind for shape in chain(shapes, *inside)} <= {"integer", "array", "null"}

    def done(self, number: int) -> Any:
        """The result of a method that answers that it is done."""
        sample = self._role.sample
        if isinstance(sample, Mapping) and not _has_id(sample):
            # unbind tells how many it was: here always the one that was found.
            return {n: 1 if n == "count" else copy.deepcopy(v) for n, v in sample.items()}
        shapes = self._shapes.of(self._role.result)
        kinds = {shape.kind for shape in shapes}
        if "boolean" in kinds or "any" in kinds or not kinds:
            return True
        if "null" in kinds:
            return None
        if "array" in kinds:
            return []
        return self.of_id(number, number)

    def _required(self, path: Path) -> list[tuple[str, Callable[[], Any]]]:
        known = self._beside.get(path)
        if known is None:
            node = follow_path(self._role.result, path, self._shapes)
            shape = self._shapes.object_of(node) if node is not None else None
            sample = self._role.sample
            for name in path:
                sample = sample.get(name) if isinstance(sample, Mapping) else None
            shown = sample if isinstance(sample, Mapping) else {}
            known = self._beside[path] = [
                (name, self._forms.of(shape.properties[name], shown.get(name)).blank)
                for name in sorted(shape.required if shape is not None else ())
                if shape is not None and name in shape.properties
            ]
        return known


def _has_id(sample: Mapping[str, Any]) -> bool:
    return any(fold(name) == "id" for name in sample)
