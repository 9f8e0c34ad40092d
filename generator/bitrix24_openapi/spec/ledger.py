"""``names.yaml``: names that were given and that somebody uses.

The documentation respells its methods, moves pages and redraws objects, and whatever is named
after them would be renamed. The ledger holds what the documentation alone no longer tells::

    methods:
      disk.file.copyTo: {former: [disk.file.copyto], since: 0.2.0}
    kept:
      params: {CrmItemAddFieldsSPA: CrmItemAddFieldsSmartProcess}
    types:
      models.crm.currency.CrmCurrency: {now: models.shared.CrmCurrency, since: 0.2.0}

``methods`` (and ``events``) are documented in another letter case than they were; components and
classes are named after the first spelling, and clients keep the former ones as aliases. ``kept``
maps the name that a class of the client would have to the one that it keeps. ``types`` maps
classes that are gone from their modules to what took their places. ``since`` is the last version
of the client in which a former name was the only one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..errors import InputError
from ..openapi import hand_written
from ..openapi.emit import dump

NAMES: Final = "names.yaml"
#: The key of an operation that lists its former spellings, the first one first.
FORMER: Final = "x-b24-former-names"
#: The key of an operation that nothing describes any more: since when.
SINCE: Final = "x-b24-undocumented-since"

_HEAD: Final = (
    "# Names once given stay: what the documentation spelled otherwise before, and what is gone.\n"
    "# Kept by `make update`.\n"
)


@dataclass(frozen=True, slots=True)
class Former:
    """The former spellings of a method or an event, in the order in which they were current."""

    spellings: tuple[str, ...]
    since: str


@dataclass(frozen=True, slots=True)
class Successor:
    """What a class of the client has become; the base class if nothing takes its place."""

    now: str
    since: str


@dataclass(frozen=True, slots=True)
class Ledger:
    #: Documented name → its former spellings.
    methods: Mapping[str, Former] = field(default_factory=dict)
    events: Mapping[str, Former] = field(default_factory=dict)
    #: Folder of the client → name that a class would have → name that it keeps.
    kept: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    #: Class of the client that is gone, as module and name → what it has become.
    types: Mapping[str, Successor] = field(default_factory=dict)

    def former(self, name: str) -> tuple[str, ...]:
        """The former spellings of a method or an event, without the documented one."""
        known = self.methods.get(name) or self.events.get(name)
        return known.spellings if known is not None else ()

    def stem(self, name: str) -> str:
        """The spelling that everything is named after: the first that was documented."""
        return next(iter(self.former(name)), name)

    def to_yaml(self) -> str:
        data: dict[str, Any] = {}
        for key, entries in (("methods", self.methods), ("events", self.events)):
            if entries:
                data[key] = {
                    name: {"former": list(each.spellings), "since": each.since}
                    for name, each in sorted(entries.items())
                }
        kept = {name: dict(sorted(each.items())) for name, each in sorted(self.kept.items())}
        if any(kept.values()):
            data["kept"] = {name: each for name, each in kept.items() if each}
        if self.types:
            data["types"] = {
                name: {"now": each.now, "since": each.since}
                for name, each in sorted(self.types.items())
            }
        return _HEAD + (dump(data) if data else "")


def load(path: Path | None) -> Ledger:
    """Read a ledger; every fault is reported with the line where it stands."""
    if path is None:
        return Ledger()
    data, node = hand_written.read(path)
    if data is None:
        return Ledger()
    lines = hand_written.key_lines(node)
    reader = _Reader(path, lines)
    sections = {"methods", "events", "kept", "types"}
    if not isinstance(data, dict) or not set(data) <= sections:
        raise InputError(f"{path}:1: expected a mapping with {', '.join(sorted(sections))}")
    kept = {
        str(folder): {str(k): str(v) for k, v in reader.mapping(names, "kept").items()}
        for folder, names in reader.mapping(data.get("kept"), "kept").items()
    }
    return Ledger(
        reader.former(data.get("methods"), "methods"),
        reader.former(data.get("events"), "events"),
        kept,
        reader.successors(data.get("types")),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    path: Path
    lines: Mapping[str, int]

    def fail(self, key: str, message: str) -> InputError:
        return InputError(f"{self.path}:{self.lines.get(key, 1)}: {message}")

    def mapping(self, value: Any, key: str) -> Mapping[Any, Any]:
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.fail(key, f"{key}: expected a mapping of names")
        return value

    def former(self, value: Any, section: str) -> dict[str, Former]:
        found: dict[str, Former] = {}
        for name, entry in self.mapping(value, section).items():
            spellings = entry.get("former") if isinstance(entry, dict) else None
            if (
                not isinstance(spellings, list)
                or not spellings
                or any(str(each).lower() != str(name).lower() for each in spellings)
            ):
                key = f"{section}.{name}"
                raise self.fail(key, f"{name}: former: expected other spellings of the same name")
            found[str(name)] = Former(
                tuple(str(each) for each in spellings if each != name), str(entry.get("since", ""))
            )
        return found

    def successors(self, value: Any) -> dict[str, Successor]:
        found: dict[str, Successor] = {}
        for name, entry in self.mapping(value, "types").items():
            if not isinstance(entry, dict) or not isinstance(entry.get("now"), str):
                raise self.fail(f"types.{name}", f"{name}: now: expected the name of a class")
            found[str(name)] = Successor(entry["now"], str(entry.get("since", "")))
        return found
