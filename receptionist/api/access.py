"""Who may use the API: whoever holds the one bearer token."""

import hmac

from fastapi import HTTPException
from fastapi.security import HTTPBearer
from fastapi.security.http import HTTPAuthorizationCredentials
from starlette.requests import HTTPConnection


class Bearer(HTTPBearer):
    """Lets a request in that carries the token; 401 otherwise."""

    def __init__(self, token: str) -> None:
        super().__init__(auto_error=False, scheme_name="token")
        self.token = token

    async def __call__(self, request: HTTPConnection) -> HTTPAuthorizationCredentials | None:
        given = await super().__call__(request)
        if given is None or not hmac.compare_digest(given.credentials.encode(), self.token.encode()):
            raise HTTPException(401, "A bearer token is needed.", headers={"WWW-Authenticate": "Bearer"})
        return given
