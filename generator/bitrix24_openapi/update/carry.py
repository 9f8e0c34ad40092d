"""What survives a new revision of the documentation: names, and methods that it drops.

Methods whose names differ in case alone are the same methods: the former spelling goes into the
ledger. Methods that are no longer documented are kept as they were last described.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..spec.ledger import SINCE, Former, Ledger
from ..spec.undocumented import SECTIONS, Kept, marked, reached

Document = Mapping[str, Any]
Operation = Mapping[str, Any]

#: Section → what the ledger calls its entries.
_ENTRIES: Final = {"paths": "methods", "webhooks": "events"}


@dataclass(slots=True)
class Carried:
    """The ledger and the kept operations after an update."""

    ledger: Ledger
    kept: dict[str, Kept]
    #: Methods that are no longer documented: document → names.
    dropped: dict[str, list[str]] = field(default_factory=dict)


def carry_over(
    old: Mapping[str, Document],
    new: Mapping[str, Document],
    ledger: Ledger,
    kept: Mapping[str, Kept],
    *,
    date: str,
    client: str,
) -> Carried:
    """Compare two revisions by name.

    :param date: of the new revision; noted for methods that it no longer documents.
    :param client: the version of the client in which former names become aliases.
    """
    former: dict[str, dict[str, Former]] = {
        "methods": {n: e for n, e in ledger.methods.items() if not expired(e.since, client)},
        "events": {n: e for n, e in ledger.events.items() if not expired(e.since, client)},
    }
    carried = Carried(ledger, {})
    for name in sorted({*old, *new}):
        before, after = old.get(name, {}), new.get(name, {})
        for section in SECTIONS:
            respelled = former[_ENTRIES[section]]
            for first, second in _respelled(before, after, section):
                known = respelled.pop(first, None)
                spellings = [*(known.spellings if known else ()), first]
                respelled[second] = Former(
                    tuple(each for each in dict.fromkeys(spellings) if each != second),
                    known.since if known else client,
                )
        carried.kept[name] = _kept(before, after, kept.get(name, Kept()), date)
        dropped = sorted(
            key.lstrip("/")
            for section in SECTIONS
            for key, post in carried.kept[name].operations.get(section, {}).items()
            if key not in kept.get(name, Kept()).operations.get(section, {})
        )
        if dropped:
            carried.dropped[name] = dropped
    types = {n: each for n, each in ledger.types.items() if not expired(each.since, client)}
    carried.ledger = Ledger(former["methods"], former["events"], ledger.kept, types)
    return carried


def expired(since: str, client: str) -> bool:
    """Whether a name has been an alias for a whole major version."""
    return _major(client) >= _major(since) + 2


def _major(version: str) -> int:
    number = version.partition(".")[0]
    return int(number) if number.isdigit() else 0


def _operations(document: Document, section: str) -> dict[str, tuple[str, Operation]]:
    """Key in lower case → (key, operation)."""
    found: dict[str, tuple[str, Operation]] = {}
    for key, item in document.get(section, {}).items():
        post = item.get("post") if isinstance(item, Mapping) else None
        if isinstance(post, Mapping):
            found[key.lower()] = (key, post)
    return found


def _respelled(old: Document, new: Document, section: str) -> Iterator[tuple[str, str]]:
    before, after = _operations(old, section), _operations(new, section)
    for lower, (key, _) in before.items():
        if lower in after and after[lower][0] != key and SINCE not in after[lower][1]:
            yield key.lstrip("/"), after[lower][0].lstrip("/")


def _kept(old: Document, new: Document, kept: Kept, date: str) -> Kept:
    """The methods of a document that are kept although they are no longer documented."""
    schemas = {**old.get("components", {}).get("schemas", {}), **kept.schemas}
    operations: dict[str, dict[str, Operation]] = {}
    for section in SECTIONS:
        before, after = _operations(old, section), _operations(new, section)
        documented = {key for key, (_, post) in after.items() if SINCE not in post}
        mine = operations.setdefault(section, {})
        for key, post in kept.operations.get(section, {}).items():
            if key.lower() not in documented:
                mine[key] = post
        for lower, (key, post) in before.items():
            # An entry that was kept and is missing now has been removed by a person.
            if lower not in after and SINCE not in post:
                mine[key] = marked(post, date, _replacement(post, before, after))
    return Kept(operations, reached(list(operations.values()), schemas))


def _replacement(
    post: Operation,
    before: Mapping[str, tuple[str, Operation]],
    after: Mapping[str, tuple[str, Operation]],
) -> str:
    """The new name that the page of an operation documents, if there is exactly one."""
    page = post.get("x-b24-source")
    lost = [key for key in before if key not in after and _page(before, key) == page]
    won = [key for key in after if key not in before and _page(after, key) == page]
    if page and len(lost) == 1 and len(won) == 1:
        return after[won[0]][0].lstrip("/")
    return ""


def _page(operations: Mapping[str, tuple[str, Operation]], key: str) -> Any:
    return operations[key][1].get("x-b24-source")
