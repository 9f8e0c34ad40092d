"""The public surface of the generated package as text: what user code may rely on.

A line for each callable and each type, sorted::

    Bitrix24.crm.deal.add(*, fields: params.CrmDealAddRequestFields, ...) -> int
    models.crm.deal.CrmDealGetResult(View): id = integer, title = string
"""

from __future__ import annotations

from .compare import SurfaceDiff, compare_surfaces
from .read import PUBLIC_API, public_api, surface_of
from .successors import successors

__all__ = [
    "PUBLIC_API",
    "SurfaceDiff",
    "compare_surfaces",
    "public_api",
    "successors",
    "surface_of",
]
