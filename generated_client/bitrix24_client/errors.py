"""The errors that calls raise."""

from __future__ import annotations

from ._runtime.errors import AnswerTooLarge as AnswerTooLarge
from ._runtime.errors import ApiError as ApiError
from ._runtime.errors import AuthenticationError as AuthenticationError
from ._runtime.errors import AuthorizationServerError as AuthorizationServerError
from ._runtime.errors import BatchError as BatchError
from ._runtime.errors import BatchRefused as BatchRefused
from ._runtime.errors import Bitrix24Error as Bitrix24Error
from ._runtime.errors import ClientClosed as ClientClosed
from ._runtime.errors import CommandNotRun as CommandNotRun
from ._runtime.errors import EventError as EventError
from ._runtime.errors import EventRejected as EventRejected
from ._runtime.errors import ExpiredToken as ExpiredToken
from ._runtime.errors import ExportError as ExportError
from ._runtime.errors import IncompleteListing as IncompleteListing
from ._runtime.errors import InsufficientScope as InsufficientScope
from ._runtime.errors import LimitError as LimitError
from ._runtime.errors import ListingChanged as ListingChanged
from ._runtime.errors import ListingError as ListingError
from ._runtime.errors import MethodNotFound as MethodNotFound
from ._runtime.errors import NotFound as NotFound
from ._runtime.errors import NotSent as NotSent
from ._runtime.errors import OperationTimeLimit as OperationTimeLimit
from ._runtime.errors import ParameterError as ParameterError
from ._runtime.errors import PaymentRequired as PaymentRequired
from ._runtime.errors import PermissionDenied as PermissionDenied
from ._runtime.errors import PortalOverloaded as PortalOverloaded
from ._runtime.errors import QueryLimitExceeded as QueryLimitExceeded
from ._runtime.errors import RedirectRefused as RedirectRefused
from ._runtime.errors import ResponseMismatch as ResponseMismatch
from ._runtime.errors import SentButUnanswered as SentButUnanswered
from ._runtime.errors import ServerError as ServerError
from ._runtime.errors import StalledCursor as StalledCursor
from ._runtime.errors import TokenStoreError as TokenStoreError
from ._runtime.errors import TransportError as TransportError
from ._runtime.errors import UnknownPortal as UnknownPortal
from ._runtime.errors import UnreadableAnswer as UnreadableAnswer
from ._runtime.errors import ValidationError as ValidationError
