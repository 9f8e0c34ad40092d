"""What a portal that remembers says of its records is what the document says of its answers:
for every family, whatever was added and however it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from schemathesis import GenerationMode

from bitrix24_openapi.mock.model import Generation
from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.spec.families import Verb

from .budget import RANDOM, SEED
from .laboratory import Target, fuzz, wrong
from .links import Answer, call
from .test_families import Records, all_families, ids, links, operation, shown

FAMILIES = [
    (generation, name)
    for generation in DOCUMENTS
    for name, family in all_families(generation).items()
    if Verb.ADD in family
]


def additions(generation: Generation, method: str) -> Iterator[dict[str, Any]]:
    """What the document shows, and what it allows."""
    yield from shown(generation, method)
    for each in fuzz(Target(generation, method), GenerationMode.POSITIVE, RANDOM, SEED):
        if isinstance(each.body, dict):
            yield each.body


def answers(records: Records, added: Answer) -> Iterator[Answer]:
    """The new record, along the links, as the document shows the calls, and in part."""
    yield added
    targets = links(records.generation, records.family)
    for verb in (Verb.GET, Verb.LIST):
        if verb not in records.family:
            continue
        method = records.family[verb].name
        calls = [*shown(records.generation, method), {}]
        if method in targets:
            found = records.follow(added, verb)
            yield found
            calls.append(dict(found.request))
        for each in calls:
            yield call(records.portal, records.generation, method, each)
        for name in ("select", "SELECT"):
            if name in records.family[verb].parameters:
                part = {**calls[-1], name: ["ID", "id"]}
                yield call(records.portal, records.generation, method, part)


@pytest.mark.parametrize("which", FAMILIES, ids=ids)
def test_records_are_answered_as_documented(which: tuple[Generation, str]) -> None:
    generation, name = which
    method = all_families(generation)[name][Verb.ADD].name
    judged = 0
    for request in additions(generation, method):
        records = Records(generation, name)
        added = records.add(request)
        if added.status != 200:
            # A random call may name an owner that no portal has.
            continue
        for answer in answers(records, added):
            if answer.status == 200:
                judged += 1
                found = wrong(Target(generation, answer.method), answer.body)
                assert not found, (request, answer)
    assert judged or "requestBody" not in operation(generation, method)


def test_all_families_are_judged() -> None:
    assert len(FAMILIES) > 190
