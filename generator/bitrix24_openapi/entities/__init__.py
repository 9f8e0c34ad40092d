"""The catalogue of records: what a deal, a task or a user is, read from all pages at once.

An entity is what several methods speak of: ``crm.deal``, ``tasks.task``, ``catalog.product``.
:func:`collect` takes what one page says about entities, :class:`Records` puts the sayings of all
pages together, :class:`Catalogue` answers questions about the result.
"""

from .catalogue import Catalogue
from .collect import collect
from .complete import complete
from .merge import Records
from .model import Entity, EntityField, PageSayings

__all__ = ["Catalogue", "Entity", "EntityField", "PageSayings", "Records", "collect", "complete"]
