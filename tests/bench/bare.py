"""The same framework and the same server, answering a form with no work: what an acknowledgement is held against."""

import sys

import uvicorn
from fastapi import FastAPI, Request
from starlette.responses import Response

app = FastAPI()


@app.post("/twilio/texts")
async def texts(request: Request) -> Response:
    await request.form()
    return Response("<Response/>", media_type="text/xml")


@app.get("/health/live")
async def live() -> str:
    return "ok"


if __name__ == "__main__":
    uvicorn.run(app, port=int(sys.argv[1]), access_log=False, log_config=None)
