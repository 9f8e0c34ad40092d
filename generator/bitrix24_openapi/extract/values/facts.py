"""What a description cell says, as a value."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...markdown.model import Diagnostic
from ..model import MISSING, NO_LIMITS, EnumValue, Json, Limits, Structure, _Missing


@dataclass(slots=True)
class CellFacts:
    """The facts of one description cell; empty members where the cell says nothing."""

    #: Closed lists only. For arrays, the values of the items.
    enum: list[EnumValue] = field(default_factory=list)
    #: Literals only, converted to the documented type.
    default: Json | _Missing = MISSING
    limits: Limits = NO_LIMITS
    #: "Required if/when/for …", "instead of": the required mark does not hold always.
    conditional: bool = False
    #: Names of which one has to be given, as far as the cell names them.
    either_or: list[str] = field(default_factory=list)
    #: Names for which the field may stand in.
    stands_for: list[str] = field(default_factory=list)
    #: The text says that the field may be left out, whatever its mark says.
    optional: bool = False
    deprecated: bool = False
    #: Keys described inside the cell.
    keys: Structure | None = None
    #: Value lists that belong to a named key of the object, not to the object.
    inner_enum: dict[str, list[EnumValue]] = field(default_factory=dict)
    #: What looked like a fact and was left unread, with the reason.
    diagnostics: list[Diagnostic] = field(default_factory=list)
