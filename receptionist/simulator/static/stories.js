// Stories that play by themselves, for a visitor who does nothing: the same buttons, pressed by a script.
"use strict";

const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

// Waits for the next text of the business, or gives up after a while.
function answered(seconds = 40) {
  return new Promise((done) => {
    const timer = setTimeout(() => { document.removeEventListener("heard", listen); done(null); }, seconds * 1000);
    function listen(event) {
      if (event.detail.direction === "inbound" || event.detail.by_carrier) return;
      clearTimeout(timer); document.removeEventListener("heard", listen); done(event.detail);
    }
    document.addEventListener("heard", listen);
  });
}

async function type(words) {
  const field = $("words");
  for (const letter of words) { field.value += letter; await pause(0.022); }
  await pause(0.35);
  const answer = answered();
  field.value = "";
  await say(words);
  const heard = await answer;
  await pause(1.4);
  return heard;
}

async function begins(ways) {
  const state = await (await post("caller", {})).json();
  take(state);
  await choose(phone.slug);
  const first = answered();
  await call(ways);
  await first;
  await pause(1.2);
}

async function clockTo(what) { take(await (await post("clock", what)).json()); openCalendar(); }

const stories = {
  async booking() {
    if (!business().open) await clockTo({ to: "opening" });
    await begins({});
    await type(`Hi! Do you have time for a ${business().service.toLowerCase()} tomorrow afternoon?`);
    await type("2");
    await type("Alex Rivera");
    await type(business().question);
    await type("thanks!");
  },
  async emergency() {
    await clockTo({ hour: 22 });
    await begins({ voicemail: `Hi, please call me back, this is an emergency: ${business().emergency}.` });
    await type("It's getting worse, can I talk to a person please?");
  },
  async question() {
    if (!business().open) await clockTo({ to: "opening" });
    await begins({});
    await type("Do you sell gift cards?");
    await type("ok thank you");
  },
};

let playing = false;
for (const button of document.querySelectorAll("[data-story]")) {
  button.addEventListener("click", async () => {
    if (playing) return;
    playing = true;
    button.setAttribute("aria-pressed", "true");
    try { await stories[button.dataset.story](); } finally { playing = false; button.removeAttribute("aria-pressed"); }
  });
}
