"""The next version of the spec and of the client."""

from __future__ import annotations

from ..compare.api.model import Step


def next_version(released: str | None, current: str, step: Step) -> str:
    """The version of the client to release next, after one more change.

    It is counted from the last release, so that ten small updates between two releases are one
    step and not ten. Where nothing was released, every update is a step, so that installations
    from a checkout can be told apart.

    Before 1.0.0, breaking changes raise the second number and all others the third.
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
    """The date of the documentation; with a number if another spec has the same date.

    Documentation with the same date as before may still contain other facts.
    """
    if not date:
        return _numbered(before) if before else ""
    return _numbered(before) if before.partition(".")[0] == date else date


def _numbered(version: str) -> str:
    date, _, number = version.partition(".")
    return f"{date}.{int(number or 0) + 1}"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
