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

from receptionist.domain import owner_facts, owner_texts, toml_lines
from receptionist.domain.business import Business, FaqEntry
from receptionist.domain.segments import plain, segments
from receptionist.errors import OwnerMistake

log = logging.getLogger(__name__)
_Wrong = dict[str, list[str]]

FILES = ("business.toml", "voice.md", "rules.md", "faq.md", "texts.md")
MOST_BYTES = 200_000
MOST_SEGMENTS = 3
_RULE_TEXT = ("voicemail", "text")
_HEADING = re.compile(r"^##(?!#)\s*(\S.*?)\s*$")
"""The space behind the marks is often forgotten, and then the answer before would swallow the question."""


class OwnerMistakes(Exception):
    """Every mistake in one business's folder. `usable`: it all the same, where only files of words are gone."""

    def __init__(self, mistakes: Sequence[OwnerMistake], usable: Business | None = None) -> None:
        self.mistakes, self.usable = list(mistakes), usable
        super().__init__("\n".join(str(mistake) for mistake in mistakes))


def read(folder: Path) -> Business:
    """The business that a folder describes; `OwnerMistakes` with every mistake at once."""
    mistakes: list[OwnerMistake] = []
    contents = {name: _contents(folder, name, mistakes) for name in FILES}
    facts = contents["business.toml"]
    business, wrong = (None, []) if facts is None else owner_facts.read(facts, folder.absolute().name)
    mistakes += wrong
    faq = _faq(contents["faq.md"] or "", mistakes)
    texts = _texts(contents["texts.md"] or "", mistakes)
    if business is not None and contents["texts.md"] is not None:
        _rules_have_texts(business, facts or "", texts, mistakes)
        _headings_are_known(business, contents["texts.md"], mistakes)
    voice, rules = contents["voice.md"] or "", contents["rules.md"] or ""
    whole = business and replace(business, faq=faq, texts=texts, voice=voice, rules=rules)
    if mistakes or whole is None:
        mistakes.sort(key=lambda one: (FILES.index(one.file or FILES[0]), one.line or 0))
        gone = [name for name in FILES[1:] if not (folder / name).exists()]
        raise OwnerMistakes(mistakes, whole if [one.file for one in mistakes] == gone else None)
    return whole


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
    if owner_texts.stray_brace(words):
        wrong.append(f"“{heading}” has a brace that belongs to no word; write it like {{name}}.")
    if (size := segments(plain(words))) > MOST_SEGMENTS:
        wrong.append(f"“{heading}” is {size} texts long; {MOST_SEGMENTS} is the most.")
    return wrong


def _rules_have_texts(business: Business, facts: str, texts: dict[str, str], mistakes: list[OwnerMistake]) -> None:
    known = {*texts, *owner_texts.DEFAULTS}
    for rule in business.voicemail_rules:
        if rule.text not in known:
            near = get_close_matches(rule.text, known, 1, 0.7)
            hint = f"; did you mean “{near[0]}”?" if near else f"; add “## {rule.text}” to texts.md."
            sentence = f"the text “{rule.text}” is not a heading of texts.md{hint}"
            mistakes.append(OwnerMistake(sentence, file="business.toml", line=_line_of_rule(facts, rule.text)))


def _line_of_rule(facts: str, text: str) -> int:
    rows = facts.splitlines()
    lines = [line for (section, _, key), line in toml_lines.places(facts).items() if (section, key) == _RULE_TEXT]
    return next((line for line in lines if text in rows[line - 1]), 1)


def _headings_are_known(business: Business, document: str, mistakes: list[OwnerMistake]) -> None:
    """A heading that is nearly one of ours is a slip: its words would never be said, and the default in their place."""
    named = {*owner_texts.DEFAULTS, *(rule.text for rule in business.voicemail_rules)}
    small = {one.casefold(): one for one in owner_texts.DEFAULTS}
    for heading, _, line in _sections(document):
        near = get_close_matches(heading.casefold(), small, 1, 0.8)
        if heading not in named and near:
            sentence = f"“{heading}” is not known; did you mean “{small[near[0]]}”?"
            mistakes.append(OwnerMistake(sentence, file="texts.md", line=line))


class Businesses:
    """Every business of a `prompts/` folder, as of its last good version."""

    def __init__(self, prompts: Path) -> None:
        self.prompts = prompts
        self.mistakes: dict[str, list[str]] = {}
        """Folder name to what is wrong with its newest version; the last good one is in force meanwhile."""
        self._good: dict[str, Business] = {}
        self._read: dict[str, Business] = {}
        """The newest version that could be read, even where its phone is still another's."""
        self._wrong: dict[str, list[str]] = {}
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
        stamps = {folder: _stamp(folder) for folder in self._folders()}
        seen = {folder.name: stamp for folder, stamp in stamps.items()}
        if seen == self._seen:
            return
        for gone in set(self._seen) - set(seen):
            self._read.pop(gone, None)
            self._wrong.pop(gone, None)
        for folder in stamps:
            if seen[folder.name] != self._seen.get(folder.name):
                self._take_up(folder)
        good, twins = _apart(self._read, self._good)
        # One assignment each: whoever reads meanwhile sees all of the old or all of the new.
        self._good, self._seen, self.mistakes = good, seen, {**twins, **self._wrong}

    def _folders(self) -> list[Path]:
        """One that is in force stays it without its business.toml: some editors take a file away while they save it."""
        try:
            found = [path for path in self.prompts.iterdir() if path.is_dir()]
        except OSError:
            return []
        return sorted(path for path in found if path.name in self._read or (path / FILES[0]).is_file())

    def _take_up(self, folder: Path) -> None:
        try:
            self._read[folder.name] = read(folder)
            self._wrong.pop(folder.name, None)
        except OwnerMistakes as wrong:
            self._wrong[folder.name] = [str(mistake) for mistake in wrong.mistakes]
            if wrong.usable is not None:
                # With nothing better in force: callers rather hear our words than nobody.
                self._read.setdefault(folder.name, wrong.usable)
            for mistake in wrong.mistakes:
                log.error(f"{folder.name}: {mistake}", extra={"in_force": folder.name in self._read})

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


def _apart(read_now: dict[str, Business], before: dict[str, Business]) -> tuple[dict[str, Business], _Wrong]:
    """Two businesses on one number could not be told apart: it stays with whose it was, else with the first by name.

    The other keeps its last version while the number of that is free.
    """
    good: dict[str, Business] = {}
    wrong: _Wrong = {}
    owners: dict[str, str] = {}

    def in_its_turn(slug: str) -> tuple[bool, str]:
        return slug not in before or before[slug].phone != read_now[slug].phone, slug

    for slug in sorted(read_now, key=in_its_turn):
        phone = read_now[slug].phone
        if owners.setdefault(phone, slug) == slug:
            good[slug] = read_now[slug]
        else:
            wrong[slug] = [f"{FILES[0]}: the phone {phone} belongs to {owners[phone]} already."]
            log.error(f"{slug}: {wrong[slug][0]}")
    for slug in wrong:
        if slug in before and owners.setdefault(before[slug].phone, slug) == slug:
            good[slug] = before[slug]
    return good, wrong


def _stamp(folder: Path) -> tuple[object, ...]:
    stamps: list[object] = []
    for name in FILES:
        try:
            found = (folder / name).stat()
            stamps.append((found.st_mtime_ns, found.st_size, found.st_ino))
        except OSError:
            stamps.append(None)
    return tuple(stamps)
