"""Every operation of both documents against the portal: its examples, every boundary of its
request schema, and random calls, valid and invalid, under all checks of schemathesis and ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from schemathesis import GenerationMode

from bitrix24_openapi.mock.portal import Portal

from .accepted import reason
from .budget import BOUNDARIES, RANDOM, SEED
from .checks import says_no
from .laboratory import (
    Call,
    Target,
    coverage,
    examples,
    fuzz,
    judge,
    portal,
    send,
    shard,
    spread,
    targets,
)

#: Small enough to spread well over processes, large enough to be worth a start.
SHARDS = 40
#: Requests of a shard for each of its operations, at the least: 30,000 in all.
LEAST = 20
BOTH = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)


def test_shards_are_all_operations() -> None:
    every = [target for number in range(SHARDS) for target in shard(number, SHARDS)]
    assert sorted(map(str, every)) == sorted(map(str, targets()))
    assert len(set(every)) == len(every)
    assert LEAST * len(every) > 30_000


@pytest.mark.slow
@pytest.mark.parametrize("number", range(SHARDS))
def test_operations(number: int, record_property: Callable[[str, object], None]) -> None:
    """A strict portal refuses what the document forbids; a lenient one, as portals are, takes
    what the document allows. Each operation is accepted at least once."""
    strict, lenient = portal(strict=True), portal()
    sent: Counter[Target] = Counter()
    accepted: Counter[Target] = Counter()
    findings: list[str] = []

    def run(target: Target, on: Portal, calls: Iterable[Call]) -> None:
        for call in calls:
            if target.generation == "v3":
                # Boundaries come with the same idempotency key and different bodies.
                on.reset()
            response = send(on, call)
            sent[target] += 1
            accepted[target] += response.status_code == 200 and not says_no(response)
            findings.extend(
                f"{target}: {finding}\n  {call.body!r:.300}\n  {response.text:.300}"
                for finding in judge(call, response)
                if not reason(target, finding)
            )

    seed = SEED * SHARDS + number
    for target in shard(number, SHARDS):
        run(target, lenient, examples(target))
        run(target, strict, spread(coverage(target, BOTH), BOUNDARIES))
        run(target, lenient, fuzz(target, GenerationMode.POSITIVE, RANDOM, seed))
        run(target, strict, fuzz(target, GenerationMode.NEGATIVE, RANDOM, seed))
    record_property("requests", sum(sent.values()))
    assert not findings, f"{len(findings)} findings\n" + "\n".join(findings[:20])
    missed = [str(target) for target in shard(number, SHARDS) if not accepted[target]]
    assert not missed, "never accepted"
    assert sum(sent.values()) >= LEAST * len(sent)
