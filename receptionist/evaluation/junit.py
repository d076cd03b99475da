"""A run as JUnit XML: what was not so is a failure, a broken world an error, what does not count is skipped."""

import re
from pathlib import Path
from xml.etree import ElementTree

from receptionist.evaluation.record import Result, Run

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may hold, escaped or not (XML 1.0, "Characters")."""


def write(path: Path, run: Run) -> None:
    """One test case for each trial."""
    suite = ElementTree.Element("testsuite", name="evals", tests=str(len(run.results)))
    for one in run.results:
        name = f"{one.scenario}[{one.trial}]"
        case = ElementTree.SubElement(suite, "testcase", classname="evals", name=name, time=f"{one.seconds:.3f}")
        if kind := _kind(one):
            ElementTree.SubElement(case, kind, message=_NOT_XML.sub("?", "; ".join(one.wrong)))
    for kind, counted in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        suite.set(counted, str(len(suite.findall(f"./testcase/{kind}"))))
    ElementTree.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)


def _kind(one: Result) -> str:
    if one.error:
        return "error"
    if one.void:
        return "skipped"
    return "" if one.passed else "failure"
