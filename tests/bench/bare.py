"""The same framework and server, without work and with one session for each request: what we are held against."""

import json
import sys
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from sqlalchemy import create_engine, event
from sqlmodel import Field, Session, SQLModel
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

app = FastAPI()
database = create_engine(f"sqlite:///{sys.argv[2]}", pool_size=40, connect_args={"timeout": 30})


class Taken(SQLModel, table=True):
    """A delivery as it is usually written down."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    payload: str


@event.listens_for(database, "connect")
def prepare(connection: Any, _record: Any) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")


@app.post("/twilio/texts")
async def texts(request: Request) -> Response:
    await request.form()
    return Response("<Response/>", media_type="text/xml")


@app.post("/session")
async def session(request: Request) -> Response:
    await run_in_threadpool(write, dict(await request.form()))
    return Response("<Response/>", media_type="text/xml")


def write(form: dict[str, Any]) -> None:
    with Session(database) as session:
        session.add(Taken(key=form["MessageSid"], payload=json.dumps(form)))
        session.commit()


@app.get("/health/live")
async def live() -> str:
    return "ok"


if __name__ == "__main__":
    SQLModel.metadata.create_all(database)
    uvicorn.run(app, port=int(sys.argv[1]), access_log=False, log_config=None)
