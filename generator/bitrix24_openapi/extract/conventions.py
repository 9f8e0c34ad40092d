"""What the platform means by the names of parameters and types, whatever a page says."""

from __future__ import annotations

#: Parameters whose keys or items are names of an entity's fields, whatever those fields hold.
SELECTORS = frozenset({"filter", "order", "sort", "select"})

#: Types that an answer describes as an object and a request writes as an upload.
UPLOADED_TYPES = frozenset({"diskfile", "attached_diskfile", "product_file"})
