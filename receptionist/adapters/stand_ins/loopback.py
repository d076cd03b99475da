"""A client for servers on this machine, without the certificates of the world's, which take 35 ms to read."""

import ssl
from collections.abc import Mapping

import httpx


def client(
    *,
    base_url: str = "",
    headers: Mapping[str, str] | None = None,
    timeout: float = 5.0,
    follow_redirects: bool = False,
    most: int = 100,
) -> httpx.AsyncClient:
    """httpx's client, for plain http; it trusts no https. `timeout` in seconds, `most` connections at once."""
    return httpx.AsyncClient(
        base_url=base_url,
        headers=headers,
        timeout=timeout,
        follow_redirects=follow_redirects,
        limits=httpx.Limits(max_connections=most),
        verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
    )
