// The phone on the page: it calls, texts, and shows what the network tells.
"use strict";

const $ = (id) => document.getElementById(id);
const phone = { state: null, slug: "", texts: [], waiting: false, inCall: false, shift: 0, holder: "assistant", plays: false };
const LONGEST_THOUGHT = 45_000;

const post = (path, what) => fetch(`/try/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ business: phone.slug, ...what }) });
const business = () => phone.state.businesses.find((one) => one.slug === phone.slug);

function made(tag, className, words = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = words;
  return element;
}

function show(screen) {
  for (const name of ["home", "calling", "messages"]) $(name).hidden = name !== screen;
  $("banner").hidden = true;
  if (screen === "messages") { dot("phone", false); draw(); }
}

// Dots while an answer may come; never for ever: a person who has taken over takes their time.
function wait(on) {
  phone.waiting = on && phone.holder === "assistant";
  clearTimeout(wait.timer);
  if (phone.waiting) wait.timer = setTimeout(() => { phone.waiting = false; draw(); }, LONGEST_THOUGHT);
}

function draw() {
  const shown = new Set([...$("bubbles").children].map((row) => row.dataset.sid));
  const side = (text) => (!text ? "" : text.by_carrier ? "carrier" : text.direction === "inbound" ? "me" : "them");
  const rows = phone.texts.map((text, at) => {
    const ends = side(phone.texts[at + 1]) !== side(text) ? " ends" : "";
    const row = made("li", `bubble ${side(text)}${ends}${shown.has(text.sid) ? "" : " new"}`, text.body);
    row.dir = "auto";
    row.dataset.sid = text.sid;
    return row;
  });
  const last = phone.texts.at(-1);
  if (!last) rows.push(made("li", "aside", "No texts yet. Call, or write the first one."));
  if (side(last) === "me") rows.push(made("li", "under-bubble", "Delivered"));
  if (phone.waiting) {
    const dots = made("li", "dots");
    dots.setAttribute("aria-label", "An answer is being written");
    dots.append(...[1, 2, 3].map(() => document.createElement("i")));
    rows.push(dots);
  } else if (phone.holder === "staff" && side(last) === "me") rows.push(made("li", "aside", "The assistant is silent: this is for a person now."));
  $("bubbles").replaceChildren(...rows);
  chips(last);
  $("bubbles").scrollTop = $("bubbles").scrollHeight;
}

// Quick replies for whoever does not want to type: the times of an offer, or a good way to begin.
function chips(last) {
  const free = !phone.plays && !phone.waiting;
  $("chips").replaceChildren(...(free ? replies(last) : []).map(([words, label]) => {
    const chip = made("button", "", label || words);
    chip.type = "button";
    chip.addEventListener("click", () => say(words));
    return chip;
  }));
}

function replies(last) {
  const { service, question } = business();
  const begin = [[`I'd like to book: ${service}`], [question], ["Do you sell gift cards?"], ["Can I talk to a person?"]].filter(([words]) => words && !words.endsWith(": "));
  if (!last || last.direction === "inbound") return begin;
  const offers = [...last.body.matchAll(/(?:^|\s)([1-9])\) ((?:(?!, [1-9]\)|\. ).){1,28})/g)].map(([, number, time]) => [number, `${number}) ${time}`]);
  if (offers.length) return [...offers, ["something later?"], ["tomorrow afternoon"]];
  if (/suit you\?/.test(last.body)) return [["yes please"], ["another time?"]];
  if (/text me the name/.test(last.body)) return [["Alex Rivera"], ["when is my appointment?"]];
  if (/You're booked|now on|under your name/.test(last.body)) return [["when is my appointment?"], ["can you move it to friday?"], [question], ["thanks!"]];
  return begin;
}

async function say(words) {
  if (!words.trim()) return false;
  wait(true);
  show("messages");
  const gone = await post("text", { body: words }).then((answer) => answer.ok, () => false);
  if (!gone) { wait(false); draw(); toast("That text did not go out. Is the program still running?"); }
  return gone;
}

async function call(ways = {}) {
  phone.inCall = true;
  phone.voicemail = ways.voicemail || "";
  $("calling-state").textContent = "calling…";
  $("calling-says").textContent = "";
  $("calling-mine").hidden = true;
  show("calling");
  const rings = await post("call", ways).then((answer) => answer.ok, () => false);
  if (!rings) { hangUp(); toast("The call did not go out. Is the program still running?"); }
}

function hangUp() {
  phone.inCall = false;
  show(phone.texts.length ? "messages" : "home");
}

function heardCall({ call: told, over }) {
  if (!phone.inCall) return;
  if (told.heard.length) $("calling-state").textContent = "no answer";
  $("calling-says").textContent = told.heard.at(-1) || "";
  if (told.heard.length && phone.voicemail) {
    $("calling-mine").textContent = phone.voicemail;
    $("calling-mine").hidden = false;
  }
  if (!over) return;
  phone.inCall = false;
  wait(phone.texts.every((text) => text.direction === "inbound"));
  show("messages");
}

function heardText(text) {
  if (!phone.texts.some((one) => one.sid === text.sid)) phone.texts.push(text);
  if (text.direction !== "inbound") wait(false);
  if ($("home").hidden) draw();
  else show("messages");
  if (!$("calling").hidden && text.direction !== "inbound") banner(text.body);
}

function banner(words) {
  $("banner-name").textContent = business().name;
  $("banner-words").textContent = words;
  $("banner").hidden = false;
}
