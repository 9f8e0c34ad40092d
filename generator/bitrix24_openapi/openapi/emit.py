"""Plain values → YAML text that YAML 1.1 and 1.2 readers understand alike."""

from __future__ import annotations

import re
from typing import Any, Final

import yaml

from .block_writer import BlockWriter, fits

try:
    from yaml import CSafeDumper as _Base
except ImportError:  # PyYAML without libyaml: the same text, slower
    from yaml import SafeDumper as _Base  # type: ignore[assignment]

#: Wider than any line: the emitter never folds a scalar.
_WIDTH: Final = 1 << 30

#: Plain words that YAML 1.2, or a strict reading of 1.1, takes for a number or a boolean and
#: PyYAML does not: they are put in quotes.
_AMBIGUOUS: Final = re.compile(
    r"(?:[yYnN]"
    r"|[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?"
    r"|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?)\Z"
)


class _Dumper(_Base):
    def ignore_aliases(self, _data: Any) -> bool:
        return True

    def represent_mapping(self, tag: str, mapping: Any, flow_style: Any = None) -> yaml.MappingNode:
        node: yaml.MappingNode = super().represent_mapping(tag, mapping, flow_style)
        node.flow_style = fits(mapping)
        return node

    def represent_sequence(
        self, tag: str, sequence: Any, flow_style: Any = None
    ) -> yaml.SequenceNode:
        node: yaml.SequenceNode = super().represent_sequence(tag, sequence, flow_style)
        node.flow_style = fits(sequence)
        return node

    def serialize(self, node: Any) -> None:
        # The outermost collection begins at the margin, where others may follow it.
        node.flow_style = None if isinstance(node, yaml.ScalarNode) else False
        super().serialize(node)


_Dumper.add_implicit_resolver("tag:bitrix24,2024:ambiguous", _AMBIGUOUS, list("-+.0123456789yYnN"))


#: Text that a literal block shows as it is: no blank edges, nothing invisible.
_LITERAL: Final = re.compile(r"(?!\s)[^\x00-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]*(?<!\s)\Z")
#: Line breaks of YAML 1.1 that PyYAML would fold away in single quotes.
_BREAKS: Final = re.compile(r"[\r\x85\u2028\u2029]")


def _text(dumper: Any, value: str) -> yaml.ScalarNode:
    style = None
    if "\n" in value:
        style = "|" if _LITERAL.match(value) and " \n" not in value else '"'
    elif _BREAKS.search(value):
        style = '"'
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)
    return node


_Dumper.add_representer(str, _text)


def reference_dump(value: Any) -> str:
    """What :func:`dump` gives, as PyYAML writes it: the same text, five times as slow."""
    text: str = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return text


_WRITER: Final = BlockWriter(reference_dump)


def dump(value: Any) -> str:
    """The value as a block of YAML, keys in their order, without anchors and folded lines.

    Short collections inside stand on one line.
    """
    return _WRITER.write(value)


def indent(text: str, depth: int) -> str:
    """The block, moved right by ``depth`` levels; blank lines stay blank."""
    prefix = "  " * depth
    return "".join(prefix + line if line != "\n" else line for line in text.splitlines(True))
