"""What events of ``catalog`` carry."""

from __future__ import annotations

from enum import IntEnum

from ..._runtime import views as _v


class CATALOGPRODUCTONADDEventDataFieldsType(IntEnum):
    SIMPLE_PRODUCT = 1  # simple product
    PARENT_PRODUCT_WITH_VARIATIONS = 3  # parent product with variations
    VARIATION = 4  # variation
    VARIATION_WITHOUT_A_PRODUCT = 5  # variation without a product
    PARENT_PRODUCT_WITHOUT_VARIATIONS = 6  # parent product without variations
    SERVICE = 7  # service


class CATALOGMEASUREONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGMEASUREONADDEventDataFields)
    """Fields, by name."""


class CATALOGMEASUREONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGMEASUREONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGMEASUREONDELETEEventDataFields)
    """Fields, by name."""


class CATALOGMEASUREONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGMEASUREONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGMEASUREONUPDATEEventDataFields)
    """Fields, by name."""


class CATALOGMEASUREONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICEONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRICEONADDEventDataFields)
    """Fields, by name."""


class CATALOGPRICEONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICEONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRICEONDELETEEventDataFields)
    """Fields, by name."""


class CATALOGPRICEONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICEONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRICEONUPDATEEventDataFields)
    """Fields, by name."""


class CATALOGPRICEONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICETYPEONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRICETYPEONADDEventDataFields)
    """Fields, by name."""


class CATALOGPRICETYPEONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICETYPEONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRICETYPEONDELETEEventDataFields)
    """Fields, by name."""


class CATALOGPRICETYPEONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICETYPEONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRICETYPEONUPDATEEventDataFields)
    """Fields, by name."""


class CATALOGPRICETYPEONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRODUCTONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRODUCTONADDEventDataFields)
    """Fields, by name."""


class CATALOGPRODUCTONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    type = _v.choice("TYPE", CATALOGPRODUCTONADDEventDataFieldsType)
    """Type."""


class CATALOGPRODUCTONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRODUCTONDELETEEventDataFields)
    """Fields, by name."""


class CATALOGPRODUCTONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    type = _v.choice("TYPE", CATALOGPRODUCTONADDEventDataFieldsType)
    """Type."""


class CATALOGPRODUCTONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGPRODUCTONUPDATEEventDataFields)
    """Fields, by name."""


class CATALOGPRODUCTONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    type = _v.choice("TYPE", CATALOGPRODUCTONADDEventDataFieldsType)
    """Type."""


class CATALOGROUNDINGONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGROUNDINGONADDEventDataFields)
    """Fields, by name."""


class CATALOGROUNDINGONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGROUNDINGONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGROUNDINGONDELETEEventDataFields)
    """Fields, by name."""


class CATALOGROUNDINGONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGROUNDINGONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: CATALOGROUNDINGONUPDATEEventDataFields)
    """Fields, by name."""


class CATALOGROUNDINGONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
