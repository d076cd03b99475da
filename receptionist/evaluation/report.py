"""What came of a run: a page with every transcript, JUnit for other tools, and what changed since another run."""

import html
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from receptionist.errors import OwnerMistake
from receptionist.evaluation.stats import mean_pass, wilson

if TYPE_CHECKING:
    from receptionist.evaluation.play import Result

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 820px; margin: 32px auto; padding: 0 20px; color: #1c1c1a }
summary { cursor: pointer; padding: 6px 0 } .fail summary { color: #b3261e } .pass summary { color: #1c6b3a }
p.caller { margin: 4px 0 4px 20% ; background: #e8eefc; padding: 6px 12px; border-radius: 12px }
p.business { margin: 4px 20% 4px 0; background: #efefec; padding: 6px 12px; border-radius: 12px } li { color: #b3261e }
"""
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may hold, escaped or not (XML 1.0, "Characters")."""


def by_scenario(results: "Sequence[Result]") -> dict[str, list[bool]]:
    found: dict[str, list[bool]] = {}
    for one in results:
        found.setdefault(one.scenario, []).append(one.passed)
    return found


def sentence(results: "Sequence[Result]", who: str) -> str:
    """The run in one line, with its interval."""
    passed, trials = sum(one.passed for one in results), len(results)
    low, high = wilson(passed, trials)
    errors = sum(bool(one.error) for one in results)
    broken = f", {errors} broken worlds" if errors else ""
    shares = by_scenario(results)
    return (
        f"{who}: {passed} of {trials} passed (95 %: {low:.0%} to {high:.0%}), "
        f"pass^1 {mean_pass(shares, 1):.0%}{_more(shares)}{broken}"
    )


def _more(shares: dict[str, list[bool]]) -> str:
    most = min((len(one) for one in shares.values()), default=0)
    return "".join(f", pass^{k} {mean_pass(shares, k):.0%}" for k in (2, 4) if most >= k)


def write(path: Path, results: "Sequence[Result]", who: str) -> None:
    """One self-contained page; what is needed to compare another run with it is inside."""
    data = json.dumps({"results": [[one.scenario, one.trial, one.passed] for one in results]})
    stories = "\n".join(_story(one) for one in results)
    path.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Evals</title><style>{_STYLE}</style>'
        f"<h1>Evals</h1><p>{html.escape(sentence(results, who))}</p>{stories}"
        f'<script type="application/json" id="data">{data}</script></html>\n',
        encoding="utf-8",
    )


def _story(one: "Result") -> str:
    lines = "".join(f'<p class="{who}" dir="auto">{html.escape(words)}</p>' for who, words in one.transcript)
    wrong = "".join(f"<li>{html.escape(line)}</li>" for line in [*one.broken, *([one.error] if one.error else [])])
    kind = "pass" if one.passed else "fail"
    head = f"{one.scenario}, trial {one.trial}: {'passed' if one.passed else 'failed'} in {one.seconds:.1f} s"
    opened = "" if one.passed else " open"
    return f'<details class="{kind}"{opened}><summary>{html.escape(head)}</summary><ul>{wrong}</ul>{lines}</details>'


def junit(path: Path, results: "Sequence[Result]") -> None:
    """One test case for each trial: what was not so is a failure, a broken world an error."""
    failed = sum(bool(one.broken) for one in results)
    errors = sum(bool(one.error) for one in results)
    suite = ElementTree.Element(
        "testsuite", name="evals", tests=str(len(results)), failures=str(failed), errors=str(errors)
    )
    for one in results:
        case = ElementTree.SubElement(
            suite, "testcase", classname="evals", name=f"{one.scenario}[{one.trial}]", time=f"{one.seconds:.3f}"
        )
        if one.error:
            ElementTree.SubElement(case, "error", message=_NOT_XML.sub("?", one.error))
        elif one.broken:
            ElementTree.SubElement(case, "failure", message=_NOT_XML.sub("?", "; ".join(one.broken)))
    ElementTree.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)


def read(path: Path) -> dict[str, list[bool]]:
    """What a page of `write` says of each scenario's trials; OwnerMistake for what is no such page."""
    try:
        found = re.search(r'id="data">(.*?)</script>', path.read_text(encoding="utf-8"), re.DOTALL)
    except (OSError, UnicodeDecodeError):
        found = None
    if found is None:
        raise OwnerMistake(f"{path} is not a report of `receptionist eval --report`.")
    before: dict[str, list[bool]] = {}
    for name, _, passed in json.loads(found.group(1))["results"]:
        before.setdefault(name, []).append(passed)
    return before


def flips(before: dict[str, list[bool]], results: "Sequence[Result]") -> list[str]:
    """Every scenario that passes more or less often now than before."""
    now = by_scenario(results)
    lines = []
    for name in sorted(before.keys() & now.keys()):
        was, is_now = sum(before[name]) / len(before[name]), sum(now[name]) / len(now[name])
        if was != is_now:
            lines.append(f"{name}: {was:.0%} before, {is_now:.0%} now")
    return lines or ["no scenario flipped"]
