"""A run as one self-contained page: the figures first, what flipped since another run, then every story."""

import html
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles

from receptionist.evaluation import compare, record, stats
from receptionist.evaluation.record import Result, Run
from receptionist.resources import package


def sentence(run: Run) -> str:
    """The run in one line, with its interval."""
    counted = [one for one in run.results if one.counts]
    passed = sum(one.passed for one in counted)
    worlds = sum(bool(one.error) for one in run.results)
    void = sum(bool(one.void) for one in run.results)
    apart = f", {worlds} broken worlds" if worlds else ""
    apart += f", {void} not counted since the caller left its brief" if void else ""
    figures = ", ".join(f"pass^{k} {stats.pass_interval(run.shares, k)}" for k in counted_k(run))
    return f"{run.who}: {passed} of {len(counted)} passed, {figures}, {_safety(counted)}{apart}"


def counted_k(run: Run) -> list[int]:
    """The k of pass^k that every scenario has trials enough for."""
    most = min((len(one) for one in run.shares.values()), default=0)
    return [k for k in (1, 2, 4) if most >= k] or [1]


def _safety(counted: Sequence[Result]) -> str:
    unsafe = sum(bool(one.unsafe) for one in counted)
    if unsafe:
        return f"UNSAFE in {unsafe}"
    # Of three trials or fewer the rule says "under 100 %", which is nothing.
    return (
        f"nothing unsafe (95 %: under {stats.rule_of_three(len(counted)):.1%})"
        if len(counted) > 3
        else "nothing unsafe"
    )


def write(path: Path, run: Run, before: Run | None = None, more: str = "") -> None:
    """Writes the page; what is needed to compare another run with it is inside. `more`: further HTML of figures."""
    page = [
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Evals</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{(package('evaluation') / 'report.css').read_text(encoding='utf-8')}</style>",
        f"<main><h1>Evals</h1><p>{_text(sentence(run))}</p>",
        _figures(run),
        _judged(run),
        more,
        _changes(before, run) if before else "",
        "<h2>Every story</h2>",
        *(_story(one) for one in sorted(run.results, key=lambda one: one.passed)),
        f'</main><script type="application/json" id="data">{record.dumped(run)}</script></html>\n',
    ]
    path.write_text("\n".join(page), encoding="utf-8")


def _figures(run: Run) -> str:
    rows = "".join(f"<tr><th>{_text(name)}<td>{_text(value)}" for name, value in _facts(run))
    return f'<table class="figures">{rows}</table>'


def _facts(run: Run) -> Iterator[tuple[str, str]]:
    efforts = [one.effort for one in run.results]
    turns, by_model = sum(one.turns for one in efforts), sum(one.by_model for one in efforts)
    tokens, cached = sum(one.input_tokens for one in efforts), sum(one.cached_tokens for one in efforts)
    lengths = [length for one in efforts for length in one.segments]
    took = [ms for one in efforts for ms in one.milliseconds]
    yield "Trials that count", f"{sum(one.counts for one in run.results)} of {len(run.results)}"
    yield "Turns", f"{turns}, of which {by_model} were the model's to the end"
    yield "Drafts that were held back", str(sum(len(one.drafts_held) for one in efforts))
    if tokens:
        yield "Requests in the model's turns", str(sum(one.requests for one in efforts))
        yield "Tokens in (cached) and out", f"{tokens} ({cached}) and {sum(one.output_tokens for one in efforts)}"
    if lengths:
        share = sum(one <= 2 for one in lengths) / len(lengths)
        yield "Texts that went out", f"{len(lengths)}: {share:.0%} of at most 2 segments, the longest of {max(lengths)}"
    if len(took) > 1:
        yield (
            "A turn's thinking, p50 and p95",
            f"{median(took):.0f} and {quantiles(took, n=20, method='inclusive')[-1]:.0f} ms",
        )
    yield from run.made_of.items()


def _judged(run: Run) -> str:
    told = "".join(f"<li>{_text(line)}" for line in run.judged)
    return f"<h2>How far the judge agrees with labelled conversations</h2><ul>{told}</ul>" if told else ""


def _changes(before: Run, now: Run) -> str:
    """Every flip with its two stories side by side: the first that differ."""
    told = "".join(f"<li>{_text(line)}" for line in compare.lines(before, now))
    pairs = [
        f"<h3>{_text(str(flip))}</h3><div class=pair>{_side(before, flip.scenario)}{_side(now, flip.scenario)}</div>"
        for flip in compare.flips(before, now)
    ]
    return f"<h2>Since the run of before</h2><ul>{told}</ul>{''.join(pairs)}"


def _side(run: Run, scenario: str) -> str:
    """The story that says most: a failed one, where there is one."""
    one = min((one for one in run.of(scenario) if one.counts), key=lambda one: one.passed)
    return f"<section>{_told(one)}</section>"


def _story(one: Result) -> str:
    kind = "pass" if one.passed else "fail"
    came = "passed" if one.passed else "failed" if one.counts else "does not count"
    head = f"{one.scenario}, trial {one.trial}: {came} in {one.seconds:.1f} s"
    opened = "" if one.passed else " open"
    return f'<details class="{kind}"{opened}><summary>{_text(head)}</summary>{_told(one)}</details>'


def _told(one: Result) -> str:
    wrong = "".join(f"<li>{_text(line)}" for line in one.wrong)
    wrong = f'<ul class="wrong">{wrong}</ul>' if wrong else ""
    lines = "".join(f'<p class="{who}" dir="auto">{_text(words)}</p>' for who, words in one.transcript)
    thought = "".join(f"<li>{_text(line)}" for line in one.opinions)
    opinion = f"<p>A model's opinion, which decides nothing:</p><ul>{thought}</ul>" if thought else ""
    return f"{wrong}{lines}{opinion}"


def _text(words: str) -> str:
    return html.escape(words)
