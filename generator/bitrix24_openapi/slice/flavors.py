"""Flavours of a document: the same API, written for tools that cannot read all of OpenAPI 3.1.

A flavour is a pure transformation of a whole document or of a slice. What each one loses:

==========================  ==================================  ================================
In the document             ``3.0``                             ``codegen``
==========================  ==================================  ================================
version                     OpenAPI 3.0.3                       OpenAPI 3.0.3
notations of the wire       kept (``"1"`` for 1, ``""`` …)      dropped: documented types only
several scalar types        ``anyOf``                           the documented one; the others
                                                                stand in ``x-b24-also``
scalar or list or object    ``anyOf``                           any value (``{}``)
alternative objects         ``anyOf``                           one open object with all members
an object or ``[]``         ``anyOf``                           the object
``null``                    ``nullable``                        ``nullable``
``patternProperties``       ``additionalProperties``            ``additionalProperties: true``
``const``                   ``enum`` of one value               ``enum`` of one value
``prefixItems``             ``items``                           ``items``
one of several members      kept                                dropped
  is required
enumerations                kept                                dropped where two values would
                                                                get one identifier
limits of numbers, lengths  kept                                kept where one type is left
``default``                 kept                                dropped: clients would send it
members without a letter,   kept                                dropped: such members are
  or that differ in case                                        additional ones
``title`` of a schema       kept                                dropped: it would name classes
names of schemas            kept                                renamed if over 80 characters,
                                                                or the name of a built-in type
examples                    of schemas: the first one           dropped
webhooks                    dropped; their schemas stay         dropped; their schemas stay
extensions                  kept, but those that say how a      dropped, but ``x-b24-safe``,
                            schema is read                      ``-scopes``, ``-replacement``
==========================  ==================================  ================================

``codegen-lenient`` is ``codegen`` without the types, enumerations and limits of scalars in answers:
:mod:`.lenient` says for whom.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from ..openapi.readings import Reading, read_document
from .codegen import simplified
from .lenient import with_untyped_answers
from .openapi30 import lowered


class Flavor(StrEnum):
    WIRE = "wire"
    """As published: everything that portals send and accept, in OpenAPI 3.1."""
    CODEGEN = "codegen"
    CODEGEN_LENIENT = "codegen-lenient"
    OPENAPI_30 = "3.0"


def flavored(document: Mapping[str, Any], flavor: Flavor) -> dict[str, Any]:
    """The document in a flavour; the given one is left as it is."""
    match flavor:
        case Flavor.WIRE:
            return dict(document)
        case Flavor.OPENAPI_30:
            return lowered(document)
        case Flavor.CODEGEN:
            return lowered(_simplified(document))
        case Flavor.CODEGEN_LENIENT:
            return lowered(with_untyped_answers(_simplified(document)))


def _simplified(document: Mapping[str, Any]) -> dict[str, Any]:
    return simplified(read_document(document, Reading.CANONICAL))
