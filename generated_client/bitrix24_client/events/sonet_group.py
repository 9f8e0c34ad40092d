"""Events of ``sonet_group``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View
from ..models.events import sonet_group as _events_sonet_group


class OnSonetGroupAdd(Event[_events_sonet_group.OnSonetGroupAddEventData]):
    """``ONSONETGROUPADD``: Adding a New Workgroup.

    Scope: sonet.

    https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSONETGROUPADD"
    data_class = _events_sonet_group.OnSonetGroupAddEventData


class OnSonetGroupDelete(Event[_events_sonet_group.OnSonetGroupDeleteEventData]):
    """``ONSONETGROUPDELETE``: Sonet Group Deleted.

    Scope: sonet.

    https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSONETGROUPDELETE"
    data_class = _events_sonet_group.OnSonetGroupDeleteEventData


class OnSonetGroupSubjectAdd(Event[View]):
    """``ONSONETGROUPSUBJECTADD``: Creating a workgroup topic.

    Scope: sonet.

    https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSONETGROUPSUBJECTADD"
    data_class = View


class OnSonetGroupSubjectDelete(Event[View]):
    """``ONSONETGROUPSUBJECTDELETE``: Sonet Group Subject Deleted.

    Scope: sonet.

    https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSONETGROUPSUBJECTDELETE"
    data_class = View


class OnSonetGroupSubjectUpdate(Event[View]):
    """``ONSONETGROUPSUBJECTUPDATE``: Changing Workgroup Subject.

    Scope: sonet.

    https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSONETGROUPSUBJECTUPDATE"
    data_class = View


class OnSonetGroupUpdate(Event[_events_sonet_group.OnSonetGroupUpdateEventData]):
    """``ONSONETGROUPUPDATE``: Sonet Group Updated.

    Scope: sonet.

    https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSONETGROUPUPDATE"
    data_class = _events_sonet_group.OnSonetGroupUpdateEventData
