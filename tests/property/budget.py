"""How much is tried: little in `make test`, as much as time allows in `make fuzz`
(tools/fuzz.py), which sets the environment."""

from __future__ import annotations

import os
from typing import Final


def _number(name: str, usual: int) -> int:
    return int(os.environ.get(name, usual))


#: Every call that is made up depends on it; the same seed gives the same calls.
SEED: Final = _number("B24_FUZZ_SEED", 0)
#: Boundaries of one operation that are tried.
BOUNDARIES: Final = _number("B24_FUZZ_BOUNDARIES", 48)
#: Random calls of one operation, valid and invalid ones each.
RANDOM: Final = _number("B24_FUZZ_RANDOM", 2)
#: Runs of one state machine, and every how many families has one.
RUNS: Final = _number("B24_FUZZ_RUNS", 2)
EVERY: Final = _number("B24_FUZZ_EVERY", 4)
