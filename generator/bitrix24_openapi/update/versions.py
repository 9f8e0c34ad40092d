"""From one version of the spec and of the client to the next."""

from __future__ import annotations

from ..compare.api.model import Step


def next_version(released: str | None, current: str, step: Step) -> str:
    """The version of the client to release next, after one more change.

    It is reckoned from the last one that was released, so that ten small updates between two
    releases are one step and not ten. Where nothing was released, every update is a step: what
    somebody has installed from a checkout can then be told from what came after.

    Before 1.0.0 what breaks raises the second number, everything else the third.
    """
    if released is None:
        return stepped(current, step)
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


def next_spec_version(before: str, date: str) -> str:
    """The date of the documentation; numbered if the spec of that date was another one.

    A folder that tells no newer date than the last one had still tells other facts.
    """
    if not date:
        return _numbered(before) if before else ""
    return _numbered(before) if before.partition(".")[0] == date else date


def _numbered(version: str) -> str:
    date, _, number = version.partition(".")
    return f"{date}.{int(number or 0) + 1}"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
