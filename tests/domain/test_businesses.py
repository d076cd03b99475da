"""Every business of a folder while we run: edits are taken up, and nothing that breaks takes anybody off the phone."""

import asyncio
import contextlib
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from receptionist.domain.owner_files import FILES, Businesses, OwnerMistakes, read
from tests.domain.businesses import EXAMPLES, copied, edit


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return copied("bright-smiles", tmp_path / "prompts")


def phone_of(businesses: Businesses, slug: str) -> str | None:
    found = businesses.by_slug(slug)
    return found.phone if found else None


def set_phone(folder: Path, phone: str) -> None:
    facts = folder / "business.toml"
    facts.write_text(re.sub(r'(?m)^phone = "[+\d]+"$', f'phone = "{phone}"', facts.read_text(), count=1))


def test_every_folder_is_a_business_told_apart_by_its_number(tmp_path: Path) -> None:
    for slug in EXAMPLES:
        copied(slug, tmp_path)
    (tmp_path / "notes").mkdir()
    businesses = Businesses(tmp_path)
    assert [one.slug for one in businesses.all()] == list(EXAMPLES)
    assert [businesses.by_number(one.phone) for one in businesses.all()] == businesses.all()
    assert businesses.by_number("+13125550000") is None and businesses.by_slug("notes") is None
    assert businesses.mistakes == {}


def test_an_edit_is_taken_up_and_a_broken_one_leaves_the_last_good_version(shop: Path) -> None:
    businesses = Businesses(shop.parent)
    edit(shop / "texts.md", "## Help\n", "## Help\nNew words. ")
    businesses.refresh()
    assert (found := businesses.by_slug("bright-smiles")) and found.fill("Help").startswith("New words.")
    edit(shop / "business.toml", 'name = "Bright Smiles Dental"', "name = Bright")
    businesses.refresh()
    assert businesses.by_slug("bright-smiles") is found
    with pytest.raises(OwnerMistakes) as told:
        read(shop)
    assert businesses.mistakes == {"bright-smiles": [str(one) for one in told.value.mistakes]}
    edit(shop / "business.toml", "name = Bright", 'name = "Brighter"')
    businesses.refresh()
    assert (mended := businesses.by_slug("bright-smiles")) and mended.name == "Brighter"
    assert businesses.mistakes == {}


def test_a_business_that_never_had_its_files_of_words_is_served_with_ours_and_told_what_is_missing(shop: Path) -> None:
    for name in FILES[1:]:
        (shop / name).unlink()
    businesses = Businesses(shop.parent)
    assert (found := businesses.by_slug("bright-smiles")) is not None
    assert found.fill("Missed call", name="").startswith("Hi, it's the automated assistant of Bright Smiles Dental.")
    assert [one.split(":")[0] for one in businesses.mistakes["bright-smiles"]] == list(FILES[1:])
    edit(shop / "business.toml", 'name = "Bright Smiles Dental"', "name = Bright")
    assert Businesses(shop.parent).all() == []


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_gone_for_a_moment_takes_nobody_off_the_phone(shop: Path, name: str) -> None:
    businesses = Businesses(shop.parent)
    words = (shop / name).read_bytes()
    (shop / name).unlink()
    businesses.refresh()
    assert businesses.by_number("+13125550100") is not None
    assert "is missing" in businesses.mistakes["bright-smiles"][0]
    (shop / name).write_bytes(words)
    businesses.refresh()
    assert businesses.mistakes == {}


def test_a_folder_that_is_taken_away_is_no_business_any_more_nor_are_its_mistakes(shop: Path) -> None:
    businesses = Businesses(shop.parent)
    broken = copied("apex-law", shop.parent)
    (broken / "faq.md").unlink()
    businesses.refresh()
    assert set(businesses.mistakes) == {"apex-law"}
    shutil.rmtree(broken)
    shutil.rmtree(shop)
    businesses.refresh()
    assert (businesses.all(), businesses.mistakes) == ([], {})


def test_a_business_added_while_we_run_is_served(shop: Path) -> None:
    businesses = Businesses(shop.parent)
    copied("apex-law", shop.parent)
    businesses.refresh()
    assert phone_of(businesses, "apex-law") == "+13105550170"


def test_a_number_stays_with_the_business_that_had_it_first(shop: Path) -> None:
    businesses = Businesses(shop.parent)
    set_phone(copied("acme-heating", shop.parent), "+13125550100")
    businesses.refresh()
    assert phone_of(businesses, "bright-smiles") == "+13125550100"
    assert businesses.by_slug("acme-heating") is None
    assert "belongs to bright-smiles already" in businesses.mistakes["acme-heating"][0]


def test_a_number_that_becomes_free_goes_to_the_business_that_waits_for_it(shop: Path) -> None:
    businesses = Businesses(shop.parent)
    waiting = copied("acme-heating", shop.parent)
    businesses.refresh()
    set_phone(waiting, "+13125550100")
    businesses.refresh()
    assert phone_of(businesses, "acme-heating") == "+12125550160"
    set_phone(shop, "+13125550101")
    businesses.refresh()
    assert (phone_of(businesses, "acme-heating"), phone_of(businesses, "bright-smiles")) == (
        "+13125550100",
        "+13125550101",
    )
    assert businesses.mistakes == {}


def test_two_businesses_may_swap_their_numbers(shop: Path) -> None:
    other = copied("acme-heating", shop.parent)
    businesses = Businesses(shop.parent)
    set_phone(shop, "+12125550160")
    set_phone(other, "+13125550100")
    businesses.refresh()
    assert (phone_of(businesses, "acme-heating"), phone_of(businesses, "bright-smiles")) == (
        "+13125550100",
        "+12125550160",
    )


def test_a_folder_that_does_not_exist_holds_no_business(tmp_path: Path) -> None:
    assert Businesses(tmp_path / "nowhere").all() == []


async def test_the_watch_takes_up_an_edit_by_itself(shop: Path) -> None:
    businesses = Businesses(shop.parent)
    watching = asyncio.create_task(businesses.watch())
    try:
        edit(shop / "business.toml", 'name = "Bright Smiles Dental"', 'name = "Brighter"')
        await soon(lambda: _named(businesses) == "Brighter")
        edit(shop / "business.toml", 'name = "Brighter"', "name = ")
        await soon(lambda: "bright-smiles" in businesses.mistakes)
        assert _named(businesses) == "Brighter"
    finally:
        watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watching


def _named(businesses: Businesses) -> str:
    found = businesses.by_slug("bright-smiles")
    return found.name if found else ""


async def soon(true: Callable[[], bool]) -> None:
    deadline = asyncio.get_running_loop().time() + 15
    while not true():
        assert asyncio.get_running_loop().time() < deadline
        await asyncio.sleep(0.02)
