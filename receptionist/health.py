"""Whether this process lives, whether it can work, and the figures that Prometheus reads."""

from collections.abc import Iterator

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy import func
from sqlmodel import Session, col, select
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from receptionist import desk
from receptionist.domain.call import Call
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.engine import Health, health
from receptionist.errors import ProviderProblem

Counts = dict[str, list[tuple[str, int]]]


def routes() -> list[Route]:
    """`/health/live`, `/health/ready` and `/metrics`."""
    return [
        Route("/health/live", live, methods=["GET"]),
        Route("/health/ready", ready, methods=["GET"]),
        Route("/metrics", metrics, methods=["GET"]),
    ]


async def live(request: Request) -> Response:
    return PlainTextResponse("ok")


async def ready(request: Request) -> Response:
    """200 when the database answers and any worker is fresh; 503 says which of the two is missing."""
    try:
        found = await health()
    except ProviderProblem:
        return JSONResponse({"database": "gone", "workers": 0}, status_code=503)
    state = {"database": "ok", "workers": found.workers}
    return JSONResponse(state, status_code=200 if found.workers else 503)


async def metrics(request: Request) -> Response:
    """Gauges read from the database at each scrape, the same whichever process is asked."""
    try:
        found = await health()
        counts = await desk.current().database.read(_counts)
    except ProviderProblem:
        return PlainTextResponse("The database does not answer.", status_code=503)
    registry = CollectorRegistry()
    registry.register(_Figures(found, counts))
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)


def _counts(session: Session) -> Counts:
    texts = session.exec(select(Text.status, func.count()).where(Text.direction == "out").group_by(Text.status))
    calls = session.exec(select(func.coalesce(Call.text, "undecided"), func.count()).group_by(col(Call.text)))
    turns = session.exec(select(Turn.outcome, func.count()).group_by(Turn.outcome))
    return {"texts": list(texts), "calls": list(calls), "turns": list(turns)}


class _Figures:
    """What one scrape shows."""

    def __init__(self, found: Health, counts: Counts) -> None:
        self.found, self.counts = found, counts

    def collect(self) -> Iterator[Metric]:
        for name in ("queued", "running", "stranded", "dead_letters", "workers"):
            yield GaugeMetricFamily(f"receptionist_work_{name}", f"Work: {name}.", value=getattr(self.found, name))
        age = self.found.oldest or 0.0
        yield GaugeMetricFamily("receptionist_work_oldest_seconds", "Age of the oldest waiting work.", value=age)
        for name, label in (("texts", "status"), ("calls", "text"), ("turns", "outcome")):
            family = GaugeMetricFamily(f"receptionist_{name}", f"All {name} by {label}.", labels=[label])
            for value, count in self.counts[name]:
                family.add_metric([value], count)
            yield family
