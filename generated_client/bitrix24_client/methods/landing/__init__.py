"""Methods of ``landing``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.landing.block import AsyncLandingBlockMethods, LandingBlockMethods
    from ...methods.landing.demos import AsyncLandingDemosMethods, LandingDemosMethods
    from ...methods.landing.landing import AsyncLandingLandingMethods, LandingLandingMethods
    from ...methods.landing.repo import AsyncLandingRepoMethods, LandingRepoMethods
    from ...methods.landing.repowidget import (
        AsyncLandingRepowidgetMethods,
        LandingRepowidgetMethods,
    )
    from ...methods.landing.role import AsyncLandingRoleMethods, LandingRoleMethods
    from ...methods.landing.site import AsyncLandingSiteMethods, LandingSiteMethods
    from ...methods.landing.syspage import AsyncLandingSyspageMethods, LandingSyspageMethods
    from ...methods.landing.template import AsyncLandingTemplateMethods, LandingTemplateMethods


class LandingMethods(SyncNamespace):
    """``landing``."""

    __slots__ = ()
    _name = "landing"

    @builtins.property
    def block(self) -> LandingBlockMethods:
        from ...methods.landing.block import LandingBlockMethods

        return LandingBlockMethods(self._client)

    @builtins.property
    def demos(self) -> LandingDemosMethods:
        from ...methods.landing.demos import LandingDemosMethods

        return LandingDemosMethods(self._client)

    @builtins.property
    def landing(self) -> LandingLandingMethods:
        from ...methods.landing.landing import LandingLandingMethods

        return LandingLandingMethods(self._client)

    @builtins.property
    def repo(self) -> LandingRepoMethods:
        from ...methods.landing.repo import LandingRepoMethods

        return LandingRepoMethods(self._client)

    @builtins.property
    def repowidget(self) -> LandingRepowidgetMethods:
        from ...methods.landing.repowidget import LandingRepowidgetMethods

        return LandingRepowidgetMethods(self._client)

    @builtins.property
    def role(self) -> LandingRoleMethods:
        from ...methods.landing.role import LandingRoleMethods

        return LandingRoleMethods(self._client)

    @builtins.property
    def site(self) -> LandingSiteMethods:
        from ...methods.landing.site import LandingSiteMethods

        return LandingSiteMethods(self._client)

    @builtins.property
    def syspage(self) -> LandingSyspageMethods:
        from ...methods.landing.syspage import LandingSyspageMethods

        return LandingSyspageMethods(self._client)

    @builtins.property
    def template(self) -> LandingTemplateMethods:
        from ...methods.landing.template import LandingTemplateMethods

        return LandingTemplateMethods(self._client)


class AsyncLandingMethods(AsyncNamespace):
    """``landing``."""

    __slots__ = ()
    _name = "landing"

    @builtins.property
    def block(self) -> AsyncLandingBlockMethods:
        from ...methods.landing.block import AsyncLandingBlockMethods

        return AsyncLandingBlockMethods(self._client)

    @builtins.property
    def demos(self) -> AsyncLandingDemosMethods:
        from ...methods.landing.demos import AsyncLandingDemosMethods

        return AsyncLandingDemosMethods(self._client)

    @builtins.property
    def landing(self) -> AsyncLandingLandingMethods:
        from ...methods.landing.landing import AsyncLandingLandingMethods

        return AsyncLandingLandingMethods(self._client)

    @builtins.property
    def repo(self) -> AsyncLandingRepoMethods:
        from ...methods.landing.repo import AsyncLandingRepoMethods

        return AsyncLandingRepoMethods(self._client)

    @builtins.property
    def repowidget(self) -> AsyncLandingRepowidgetMethods:
        from ...methods.landing.repowidget import AsyncLandingRepowidgetMethods

        return AsyncLandingRepowidgetMethods(self._client)

    @builtins.property
    def role(self) -> AsyncLandingRoleMethods:
        from ...methods.landing.role import AsyncLandingRoleMethods

        return AsyncLandingRoleMethods(self._client)

    @builtins.property
    def site(self) -> AsyncLandingSiteMethods:
        from ...methods.landing.site import AsyncLandingSiteMethods

        return AsyncLandingSiteMethods(self._client)

    @builtins.property
    def syspage(self) -> AsyncLandingSyspageMethods:
        from ...methods.landing.syspage import AsyncLandingSyspageMethods

        return AsyncLandingSyspageMethods(self._client)

    @builtins.property
    def template(self) -> AsyncLandingTemplateMethods:
        from ...methods.landing.template import AsyncLandingTemplateMethods

        return AsyncLandingTemplateMethods(self._client)
