"""From one version of the client to the next.

It is reckoned from the last one that was released, so that ten small updates between two
releases are one step and not ten.
"""

from __future__ import annotations

from ..compare.api.model import Step


def next_version(released: str | None, current: str, step: Step) -> str:
    """The version to release next, after one more change.

    Before 1.0.0 what breaks raises the second number, everything else the third.
    """
    if released is None:
        return current
    return max(current, stepped(released, step), key=_numbers)


def stepped(version: str, step: Step) -> str:
    major, minor, patch = _numbers(version)
    if major == 0 and step is not Step.NONE:
        step = Step.MINOR if step is Step.MAJOR else Step.PATCH
    match step:
        case Step.MAJOR:
            return f"{major + 1}.0.0"
        case Step.MINOR:
            return f"{major}.{minor + 1}.0"
        case Step.PATCH:
            return f"{major}.{minor}.{patch + 1}"
        case _:
            return version


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
