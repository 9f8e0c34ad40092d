"""``spec/observed``: one YAML file for each first word of method names.

::

    crm.deal.get:
      answers: 3
      portals: 2
      months: [2024-08, 2025-01]
      partial: 1          # of the answers had members removed: what is absent proves nothing
      errors: {NOT_FOUND: 1}
      shape: {object: 3, members: {result: {object: 3, members: {ID: {digits: 3}}}}}
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from ...errors import InputError
from ...files import write_all
from ...openapi import hand_written
from .recordings import Recording
from .shape import Shape, shape_of

_HEAD: Final = (
    "# What real portals were seen to answer: shapes, no data.\n"
    "# Made by `bitrix24-openapi observe`.\n"
)
_ERROR_CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_:\\]{0,79}|[0-9]{1,6}", re.ASCII)
_V3: Final = " (v3)"


#: The folder of shapes beside the documents.
OBSERVED: Final = "observed"


@dataclass(slots=True)
class Observation:
    """All observations of one method."""

    answers: int = 0
    portals: int = 0
    months: list[str] = field(default_factory=list)
    #: Answers of which members had been removed.
    partial: int = 0
    #: Error code → how often.
    errors: Counter[str] = field(default_factory=Counter)
    #: Shape of the successful answers.
    shape: Shape = field(default_factory=Shape)

    def to_json(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "answers": self.answers,
            "portals": self.portals,
            "months": sorted(set(self.months)),
            "partial": self.partial,
            "errors": dict(sorted(self.errors.items())),
            "shape": self.shape.to_json(),
        }
        return {name: value for name, value in data.items() if value}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Observation:
        """Raises ValueError, KeyError, TypeError or AttributeError for anything else."""
        return cls(
            int(data["answers"]),
            int(data.get("portals", 1)),
            [str(month) for month in data.get("months", ())],
            int(data.get("partial", 0)),
            Counter({str(code): int(number) for code, number in data.get("errors", {}).items()}),
            Shape.from_json(data.get("shape", {})),
        )


#: (method name, is it REST 3.0) → what was seen.
Observations = dict[tuple[str, bool], Observation]


def add(
    observations: Observations,
    recordings: Iterable[Recording],
    known: Container[str],
    portals: int = 1,
) -> int:
    """Count recordings of ``portals`` portals and return the number of answers."""
    seen: set[tuple[str, bool]] = set()
    answers = 0
    for recording in recordings:
        answers += 1
        key = (recording.method, recording.v3)
        observation = observations.setdefault(key, Observation())
        if key not in seen:
            observation.portals += portals
            seen.add(key)
        observation.answers += 1
        observation.partial += recording.partial
        if recording.month and recording.month not in observation.months:
            observation.months.append(recording.month)
        code = _error_code(recording.response)
        if code is not None:
            observation.errors[code] += 1
        else:
            observation.shape.add(shape_of(recording.response, known))
    return answers


def _error_code(response: Mapping[str, Any]) -> str | None:
    """The code of an error answer, ``""`` if it has none; None for a success."""
    if "error" not in response or "result" in response:
        return None
    error = response["error"]
    code = str(error.get("code", "") if isinstance(error, dict) else error)
    return code if _ERROR_CODE.fullmatch(code) else ""


def load(folder: Path) -> Observations:
    """Everything in a folder; empty if it does not exist. Raises :class:`InputError`."""
    observations: Observations = {}
    for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
        data, node = hand_written.read(path)
        if data is None:
            continue
        lines = _lines(node)
        if not isinstance(data, dict):
            raise InputError(f"{path}:1: methods and what was seen of them are expected")
        for name, value in data.items():
            method, v3 = str(name).removesuffix(_V3), str(name).endswith(_V3)
            try:
                observations[method, v3] = Observation.from_json(value)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                message = f"{path}:{lines.get(str(name), 1)}: {name}: no observation: {error}"
                raise InputError(message) from None
    return observations


def _lines(node: yaml.Node | None) -> dict[str, int]:
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return {str(key.value): key.start_mark.line + 1 for key, _ in pairs}


def save(folder: Path, observations: Observations) -> list[Path]:
    """Write everything, sorted, and return the files."""
    groups: dict[str, dict[str, Any]] = {}
    for (method, v3), observation in sorted(observations.items()):
        group = groups.setdefault(f"{method.partition('.')[0]}.yaml", {})
        group[method + (_V3 if v3 else "")] = observation.to_json()
    texts = {
        name: [_HEAD, yaml.dump(group, Dumper=_Dumper, sort_keys=False, width=100)]
        for name, group in groups.items()
    }
    folder.mkdir(parents=True, exist_ok=True)
    write_all(folder, texts)
    return [folder / name for name in texts]


class _Dumper(yaml.CSafeDumper):
    """Mappings and lists of plain values on one line, which is PyYAML's default."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{**options, "default_flow_style": None})
