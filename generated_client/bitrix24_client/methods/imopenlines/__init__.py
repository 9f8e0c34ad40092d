"""Methods of ``imopenlines``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.imopenlines.bot import AsyncImopenlinesBotMethods, ImopenlinesBotMethods
    from ...methods.imopenlines.config import (
        AsyncImopenlinesConfigMethods,
        ImopenlinesConfigMethods,
    )
    from ...methods.imopenlines.crm import AsyncImopenlinesCrmMethods, ImopenlinesCrmMethods
    from ...methods.imopenlines.dialog import (
        AsyncImopenlinesDialogMethods,
        ImopenlinesDialogMethods,
    )
    from ...methods.imopenlines.message import (
        AsyncImopenlinesMessageMethods,
        ImopenlinesMessageMethods,
    )
    from ...methods.imopenlines.network import (
        AsyncImopenlinesNetworkMethods,
        ImopenlinesNetworkMethods,
    )
    from ...methods.imopenlines.operator import (
        AsyncImopenlinesOperatorMethods,
        ImopenlinesOperatorMethods,
    )
    from ...methods.imopenlines.revision import (
        AsyncImopenlinesRevisionMethods,
        ImopenlinesRevisionMethods,
    )
    from ...methods.imopenlines.session import (
        AsyncImopenlinesSessionMethods,
        ImopenlinesSessionMethods,
    )


class ImopenlinesMethods(SyncNamespace):
    """``imopenlines``."""

    __slots__ = ()
    _name = "imopenlines"

    @builtins.property
    def bot(self) -> ImopenlinesBotMethods:
        from ...methods.imopenlines.bot import ImopenlinesBotMethods

        return ImopenlinesBotMethods(self._client)

    @builtins.property
    def config(self) -> ImopenlinesConfigMethods:
        from ...methods.imopenlines.config import ImopenlinesConfigMethods

        return ImopenlinesConfigMethods(self._client)

    @builtins.property
    def crm(self) -> ImopenlinesCrmMethods:
        from ...methods.imopenlines.crm import ImopenlinesCrmMethods

        return ImopenlinesCrmMethods(self._client)

    @builtins.property
    def dialog(self) -> ImopenlinesDialogMethods:
        from ...methods.imopenlines.dialog import ImopenlinesDialogMethods

        return ImopenlinesDialogMethods(self._client)

    @builtins.property
    def message(self) -> ImopenlinesMessageMethods:
        from ...methods.imopenlines.message import ImopenlinesMessageMethods

        return ImopenlinesMessageMethods(self._client)

    @builtins.property
    def network(self) -> ImopenlinesNetworkMethods:
        from ...methods.imopenlines.network import ImopenlinesNetworkMethods

        return ImopenlinesNetworkMethods(self._client)

    @builtins.property
    def operator(self) -> ImopenlinesOperatorMethods:
        from ...methods.imopenlines.operator import ImopenlinesOperatorMethods

        return ImopenlinesOperatorMethods(self._client)

    @builtins.property
    def revision(self) -> ImopenlinesRevisionMethods:
        from ...methods.imopenlines.revision import ImopenlinesRevisionMethods

        return ImopenlinesRevisionMethods(self._client)

    @builtins.property
    def session(self) -> ImopenlinesSessionMethods:
        from ...methods.imopenlines.session import ImopenlinesSessionMethods

        return ImopenlinesSessionMethods(self._client)


class AsyncImopenlinesMethods(AsyncNamespace):
    """``imopenlines``."""

    __slots__ = ()
    _name = "imopenlines"

    @builtins.property
    def bot(self) -> AsyncImopenlinesBotMethods:
        from ...methods.imopenlines.bot import AsyncImopenlinesBotMethods

        return AsyncImopenlinesBotMethods(self._client)

    @builtins.property
    def config(self) -> AsyncImopenlinesConfigMethods:
        from ...methods.imopenlines.config import AsyncImopenlinesConfigMethods

        return AsyncImopenlinesConfigMethods(self._client)

    @builtins.property
    def crm(self) -> AsyncImopenlinesCrmMethods:
        from ...methods.imopenlines.crm import AsyncImopenlinesCrmMethods

        return AsyncImopenlinesCrmMethods(self._client)

    @builtins.property
    def dialog(self) -> AsyncImopenlinesDialogMethods:
        from ...methods.imopenlines.dialog import AsyncImopenlinesDialogMethods

        return AsyncImopenlinesDialogMethods(self._client)

    @builtins.property
    def message(self) -> AsyncImopenlinesMessageMethods:
        from ...methods.imopenlines.message import AsyncImopenlinesMessageMethods

        return AsyncImopenlinesMessageMethods(self._client)

    @builtins.property
    def network(self) -> AsyncImopenlinesNetworkMethods:
        from ...methods.imopenlines.network import AsyncImopenlinesNetworkMethods

        return AsyncImopenlinesNetworkMethods(self._client)

    @builtins.property
    def operator(self) -> AsyncImopenlinesOperatorMethods:
        from ...methods.imopenlines.operator import AsyncImopenlinesOperatorMethods

        return AsyncImopenlinesOperatorMethods(self._client)

    @builtins.property
    def revision(self) -> AsyncImopenlinesRevisionMethods:
        from ...methods.imopenlines.revision import AsyncImopenlinesRevisionMethods

        return AsyncImopenlinesRevisionMethods(self._client)

    @builtins.property
    def session(self) -> AsyncImopenlinesSessionMethods:
        from ...methods.imopenlines.session import AsyncImopenlinesSessionMethods

        return AsyncImopenlinesSessionMethods(self._client)
