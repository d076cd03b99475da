"""The owner's five files in a folder: read whole, checked whole, taken up while we run.

Read `read`, then `Businesses`. business.toml is read in owner_facts.py.
"""

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from receptionist.domain import owner_facts, owner_texts
from receptionist.domain.business import Business, FaqEntry
from receptionist.domain.segments import segments
from receptionist.errors import OwnerMistake

log = logging.getLogger(__name__)

FILES = ("business.toml", "voice.md", "rules.md", "faq.md", "texts.md")
MOST_BYTES = 200_000
MOST_SEGMENTS = 3
_HEADING = re.compile(r"^##\s+(.*\S)\s*$")


class OwnerMistakes(Exception):
    """Every mistake in one business's folder."""

    def __init__(self, mistakes: Sequence[OwnerMistake]) -> None:
        self.mistakes = list(mistakes)
        super().__init__("\n".join(str(mistake) for mistake in mistakes))


def read(folder: Path) -> Business:
    """The business that a folder describes; `OwnerMistakes` with every mistake at once."""
    mistakes: list[OwnerMistake] = []
    contents = {name: _contents(folder, name, mistakes) for name in FILES}
    if contents["business.toml"] is None:
        raise OwnerMistakes(mistakes)
    business, wrong = owner_facts.read(contents["business.toml"], folder.name)
    mistakes += wrong
    faq = _faq(contents["faq.md"] or "", mistakes)
    texts = _texts(contents["texts.md"] or "", mistakes)
    if business is not None:
        _rules_have_texts(business, contents["business.toml"], texts, mistakes)
    if mistakes or business is None:
        raise OwnerMistakes(sorted(mistakes, key=lambda one: (FILES.index(one.file or FILES[0]), one.line or 0)))
    return replace(business, faq=faq, texts=texts, voice=contents["voice.md"] or "", rules=contents["rules.md"] or "")


def _contents(folder: Path, name: str, mistakes: list[OwnerMistake]) -> str | None:
    path = folder / name
    try:
        if path.stat().st_size > MOST_BYTES:
            mistakes.append(OwnerMistake(f"this file is larger than {MOST_BYTES // 1000} kB.", file=name))
            return None
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        hint = "`receptionist init` writes one to start from"
        mistakes.append(OwnerMistake(f"this file is missing; {hint}.", file=name))
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        mistakes.append(OwnerMistake("a character here is not UTF-8; save the file as UTF-8.", file=name, line=line))
    except OSError as error:
        mistakes.append(OwnerMistake(f"this file cannot be read: {error.strerror}.", file=name))
    return None


def _sections(document: str) -> list[tuple[str, str, int]]:
    """The `##` headings of a Markdown file with the words below them and the line of the heading."""
    found: list[tuple[str, list[str], int]] = []
    for number, line in enumerate(document.splitlines(), 1):
        if heading := _HEADING.match(line):
            found.append((heading.group(1), [], number))
        elif found and not line.startswith("# "):
            found[-1][1].append(line)
    return [(heading, "\n".join(lines).strip(), number) for heading, lines, number in found]


def _faq(document: str, mistakes: list[OwnerMistake]) -> tuple[FaqEntry, ...]:
    entries: dict[str, FaqEntry] = {}
    for question, answer, line in _sections(document):
        if not answer:
            mistakes.append(OwnerMistake(f"“{question}” has no answer below it.", file="faq.md", line=line))
        elif question.casefold() in entries:
            mistakes.append(OwnerMistake(f"“{question}” stands here twice.", file="faq.md", line=line))
        else:
            entries[question.casefold()] = FaqEntry(question, " ".join(answer.split()))
    return tuple(entries.values())


def _texts(document: str, mistakes: list[OwnerMistake]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for heading, words, line in _sections(document):
        wrong = _text_mistakes(heading, words, texts)
        mistakes += [OwnerMistake(sentence, file="texts.md", line=line) for sentence in wrong]
        texts.setdefault(heading, words)
    return texts


def _text_mistakes(heading: str, words: str, before: dict[str, str]) -> list[str]:
    wrong = []
    if heading in before:
        wrong.append(f"“{heading}” stands here twice.")
    if not words:
        wrong.append(f"“{heading}” has no words below it; leave the heading out to use ours.")
    for word in owner_texts.words_in(words):
        if word not in owner_texts.WORDS:
            near = get_close_matches(word, owner_texts.WORDS, 1, 0.5)
            known = ", ".join(f"{{{one}}}" for one in owner_texts.WORDS)
            wrong.append(
                f"{{{word}}} is not known; {f'did you mean {{{near[0]}}}?' if near else f'there are {known}.'}"
            )
    if (size := segments(words)) > MOST_SEGMENTS:
        wrong.append(f"“{heading}” is {size} texts long; {MOST_SEGMENTS} is the most.")
    return wrong


def _rules_have_texts(business: Business, facts: str, texts: dict[str, str], mistakes: list[OwnerMistake]) -> None:
    known = {*texts, *owner_texts.DEFAULTS}
    for rule in business.voicemail_rules:
        if rule.text not in known:
            near = get_close_matches(rule.text, known, 1, 0.5)
            hint = f"; did you mean “{near[0]}”?" if near else f"; add “## {rule.text}” to texts.md."
            line = next((n for n, row in enumerate(facts.splitlines(), 1) if f'"{rule.text}"' in row), 1)
            sentence = f"the text “{rule.text}” is not a heading of texts.md{hint}"
            mistakes.append(OwnerMistake(sentence, file="business.toml", line=line))


class Businesses:
    """Every business of a `prompts/` folder, as of its last good version."""

    def __init__(self, prompts: Path) -> None:
        self.prompts = prompts
        self.mistakes: dict[str, list[str]] = {}
        """Folder name to what is wrong with its newest version; the last good one is in force meanwhile."""
        self._good: dict[str, Business] = {}
        self._seen: dict[str, tuple[object, ...]] = {}
        self.refresh()

    def all(self) -> list[Business]:
        return sorted(self._good.values(), key=lambda one: one.slug)

    def by_slug(self, slug: str) -> Business | None:
        return self._good.get(slug)

    def by_number(self, e164: str) -> Business | None:
        """The business that was called on this number."""
        return next((one for one in self._good.values() if one.phone == e164), None)

    def refresh(self) -> None:
        """Takes up what has changed. A broken edit leaves the last good version in force, and says why."""
        folders = self._folders()
        good, seen = dict(self._good), dict(self._seen)
        for gone in set(good) - {folder.name for folder in folders}:
            del good[gone]
            seen.pop(gone, None)
        for folder in folders:
            stamp = _stamp(folder)
            if stamp != seen.get(folder.name):
                seen[folder.name] = stamp
                self._take_up(folder, good)
        # One assignment: whoever reads meanwhile sees all of the old or all of the new.
        self._good, self._seen = good, seen

    def _folders(self) -> list[Path]:
        try:
            return sorted(path for path in self.prompts.iterdir() if (path / "business.toml").is_file())
        except OSError:
            return []

    def _take_up(self, folder: Path, good: dict[str, Business]) -> None:
        try:
            business = read(folder)
        except OwnerMistakes as wrong:
            self.mistakes[folder.name] = [str(mistake) for mistake in wrong.mistakes]
            for mistake in wrong.mistakes:
                log.error(f"{folder.name}: {mistake}", extra={"in_force": folder.name in good})
            return
        twin = next((one for one in good.values() if one.phone == business.phone and one.slug != folder.name), None)
        if twin is not None:
            sentence = f"business.toml: the phone {business.phone} belongs to {twin.slug} already."
            self.mistakes[folder.name] = [sentence]
            log.error(f"{folder.name}: {sentence}")
            return
        self.mistakes.pop(folder.name, None)
        good[folder.name] = business

    async def watch(self) -> None:
        """Takes edits up within a second or two, until it is cancelled."""
        from watchfiles import awatch

        while True:
            if self.prompts.is_dir():
                async for _ in awatch(self.prompts, step=200, rust_timeout=2000, yield_on_timeout=True):
                    self.refresh()
                    if not self.prompts.is_dir():
                        break
            await asyncio.sleep(1)
            self.refresh()


def _stamp(folder: Path) -> tuple[object, ...]:
    stamps: list[object] = []
    for name in FILES:
        try:
            found = (folder / name).stat()
            stamps.append((found.st_mtime_ns, found.st_size, found.st_ino))
        except OSError:
            stamps.append(None)
    return tuple(stamps)
