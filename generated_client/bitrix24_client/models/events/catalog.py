"""What events of ``catalog`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class CATALOGMEASUREONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGMEASUREONADDEventDataFields)


class CATALOGMEASUREONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGMEASUREONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGMEASUREONDELETEEventDataFields)


class CATALOGMEASUREONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGMEASUREONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGMEASUREONUPDATEEventDataFields)


class CATALOGMEASUREONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICEONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRICEONADDEventDataFields)


class CATALOGPRICEONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICEONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRICEONDELETEEventDataFields)


class CATALOGPRICEONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICEONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRICEONUPDATEEventDataFields)


class CATALOGPRICEONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICETYPEONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRICETYPEONADDEventDataFields)


class CATALOGPRICETYPEONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICETYPEONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRICETYPEONDELETEEventDataFields)


class CATALOGPRICETYPEONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRICETYPEONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRICETYPEONUPDATEEventDataFields)


class CATALOGPRICETYPEONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGPRODUCTONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRODUCTONADDEventDataFields)


class CATALOGPRODUCTONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    type = _v.string("TYPE")


class CATALOGPRODUCTONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRODUCTONDELETEEventDataFields)


class CATALOGPRODUCTONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    type = _v.string("TYPE")


class CATALOGPRODUCTONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGPRODUCTONUPDATEEventDataFields)


class CATALOGPRODUCTONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    type = _v.string("TYPE")


class CATALOGROUNDINGONADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGROUNDINGONADDEventDataFields)


class CATALOGROUNDINGONADDEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGROUNDINGONDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGROUNDINGONDELETEEventDataFields)


class CATALOGROUNDINGONDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class CATALOGROUNDINGONUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: CATALOGROUNDINGONUPDATEEventDataFields)


class CATALOGROUNDINGONUPDATEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
