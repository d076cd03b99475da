// Stories that play by themselves, for a visitor who does nothing: the same buttons, pressed by a script.
"use strict";

let playing = null;

class Stopped extends Error {}

// Every wait of a story ends when the story is stopped, so that none goes on behind the visitor's back.
function waiting(begin, seconds, otherwise) {
  return new Promise((done, fail) => {
    const { signal } = playing;
    const timer = setTimeout(() => end(done, otherwise), seconds * 1000);
    const stopped = () => end(fail, new Stopped());
    const leave = begin((value) => end(done, value)) || (() => {});
    function end(settle, value) {
      clearTimeout(timer);
      signal.removeEventListener("abort", stopped);
      leave();
      settle(value);
    }
    signal.addEventListener("abort", stopped);
    if (signal.aborted) stopped();
  });
}

const pause = (seconds) => waiting(() => {}, seconds);

// The next text of the business; null when none comes.
const answered = (seconds = 40) => waiting((done) => {
  const listen = ({ detail }) => { if (detail.direction !== "inbound" && !detail.by_carrier) done(detail); };
  document.addEventListener("heard", listen);
  return () => document.removeEventListener("heard", listen);
}, seconds, null);

const tell = (words) => { $("guide").textContent = words; };

async function letters(field, words) {
  for (const letter of words) {
    field.value += letter;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await pause(0.022);
  }
  await pause(0.35);
}

async function type(words) {
  tab("phone");
  await letters($("words"), words);
  $("words").value = "";
  const answer = answered();
  answer.catch(() => {});
  await say(words);
  const heard = await answer;
  await pause(1.6);
  return heard;
}

// Dana of staff answers in the inbox beside the phone, as anybody there would.
async function staffAnswers(words) {
  const area = () => $("inbox").contentDocument?.querySelector(".composer textarea");
  for (let tries = 0; !area() && tries < 20; tries += 1) await pause(0.25);
  tab("inbox");
  await pause(0.8);
  await letters(area(), words);
  const answer = answered(15);
  answer.catch(() => {});
  area().form.requestSubmit();
  await answer;
  await pause(1.2);
  tab("phone");
}

async function begins(ways) {
  tab("phone");
  await newCaller();
  const first = answered();
  first.catch(() => {});
  await call(ways);
  await first;
}

const callEnds = async () => { while (phone.inCall) await pause(0.2); };

const stories = {
  async booking() {
    if (!business().open) await moveClock({ to: "opening" });
    tell(`Alex calls ${business().name}. It rings, and nobody is free to pick up.`);
    await begins({});
    await callEnds();
    tell("Missed, and answered all the same: a text went out at once.");
    await pause(2.4);
    tell("Alex texts back. The times come from the calendar, and are held meanwhile.");
    await type(`Hi! Do you have time for a ${business().service.toLowerCase()} tomorrow afternoon?`);
    await pause(1.6);
    tell("Alex picks one. Only the caller's own yes books a time.");
    const booked = await type("2");
    tell("Booked: it stands in the calendar, and staff see it in the conversation.");
    await pause(2);
    if (/name/.test(booked?.body || "")) await type("Alex Rivera");
    if (business().question) {
      tell("A question in between is answered in the owner's own words.");
      await type(business().question);
    }
    return "That missed call is an appointment now. The phone is yours: write, tap a reply, or play another story.";
  },
  async emergency() {
    await moveClock({ hour: 22 });
    tell("Ten at night, and everybody has gone home. Alex leaves a voicemail.");
    await begins({ voicemail: `Hi, this is Alex. It's urgent: ${business().emergency}. Please call me back.` });
    tell("The first text waits for nothing. What the voicemail says decides the next one.");
    const next = answered(12);
    next.catch(() => {});
    await callEnds();
    await next;
    await pause(2);
    tell("Alex asks for a person: the assistant falls silent, and staff see who waits.");
    await type("It's getting worse. Can I talk to a person please?");
    await pause(1.6);
    tell("Dana of staff answers from the inbox, and has the conversation.");
    await staffAnswers("Hi Alex, this is Dana. I'm calling you in two minutes.");
    return "The assistant stays silent until Dana gives the conversation back. The phone is yours: write, or play another story.";
  },
  async question() {
    if (!business().open) await moveClock({ to: "opening" });
    tell(`Alex calls ${business().name}, and nobody is free to pick up.`);
    await begins({});
    await callEnds();
    await pause(1);
    tell("Nothing the owner wrote answers this question. Watch it not being made up.");
    await type("Do you sell gift cards?");
    tell("It said so, and left the question to the team. Dana sees it and answers.");
    await pause(2);
    await staffAnswers("Hi, Dana here. We do, for any amount. Shall I put one aside for you?");
    return "No guess, and no caller forgotten. The phone is yours: write, tap a reply, or play another story.";
  },
};

function stage(button) {
  phone.plays = Boolean(button);
  $("stop").hidden = !button;
  document.querySelector(".guide").classList.toggle("plays", phone.plays);
  for (const one of document.querySelectorAll("[data-story]")) {
    one.classList.remove("primary");
    one.disabled = phone.plays;
    one.setAttribute("aria-pressed", String(one === button));
  }
  draw();
}

function stopStory() {
  if (!playing) return;
  playing.abort();
  $("words").value = "";
}

async function play(button) {
  if (playing || !phone.state) return;
  playing = new AbortController();
  stage(button);
  try {
    tell(await stories[button.dataset.story]());
  } catch (error) {
    tell(error instanceof Stopped ? "Stopped. The phone is yours: write, tap a reply, or play a story." : "The program does not answer. Is it still running?");
  } finally {
    playing = null;
    stage(null);
  }
}

for (const button of document.querySelectorAll("[data-story]")) button.addEventListener("click", () => play(button));
$("stop").addEventListener("click", stopStory);
$("words").addEventListener("pointerdown", stopStory);
