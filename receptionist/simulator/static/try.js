// The page around the phone: which business, what time it is there, and the product's own pages beside it.
"use strict";

function take(state) {
  phone.state = state;
  if (!business()) phone.slug = state.first;
  const one = business();
  phone.shift = new Date(one.now) - Date.now();
  $("business").replaceChildren(...state.businesses.map((b) => new Option(b.name, b.slug, false, b.slug === phone.slug)));
  for (const element of document.querySelectorAll("[data-name]")) element.textContent = one.name;
  for (const element of document.querySelectorAll("[data-initials]")) element.textContent = one.name.split(" ").slice(0, 2).map((word) => word[0]).join("");
  $("call-number").textContent = one.number;
  $("call-open").textContent = one.open ? "Open now" : "Closed now";
  $("clock-open").textContent = one.open ? "Open" : "Closed";
  $("clock-open").classList.toggle("open", one.open);
  $("thinks").textContent = state.thinks;
  $("caller").textContent = `You call from ${state.caller.said}`;
  tick();
}

function tick() {
  if (!phone.state) return;
  const now = new Date(Date.now() + phone.shift);
  const time = now.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
  $("clock").textContent = time;
  $("phone-clock").textContent = time.replace(/ [AP]M/, "");
  $("clock-day").textContent = now.toLocaleDateString("en-US", { weekday: "short", month: "short", day: "numeric" });
}
setInterval(tick, 1000);

function toast(words) {
  $("toast").textContent = words;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { $("toast").hidden = true; }, 5000);
}

function tab(name) {
  document.body.dataset.tab = name;
  for (const one of document.querySelectorAll(".tabs button")) one.setAttribute("aria-pressed", one.dataset.tab === name);
  dot(name, false);
}

function dot(name, on) {
  const mark = document.querySelector(`.tabs [data-tab="${name}"] .dot`);
  if (!on || document.body.dataset.tab !== name) mark.hidden = !on;
}

const read = async (path) => {
  const answer = await fetch(`/try/${path}`);
  if (!answer.ok) throw new TypeError(`${path} answered ${answer.status}`);
  return answer.json();
};

// Where the conversation stands in the inbox, and whether a person answers by now.
async function place() {
  const where = await read(`place?business=${phone.slug}`);
  const frame = $("inbox");
  if (where.inbox && !frame.src.endsWith(`${where.inbox}?embed=1`)) frame.src = `${where.inbox}?embed=1`;
  $("inbox-link").href = where.inbox || "/inbox";
  frame.hidden = !where.inbox;
  $("inbox-empty").hidden = Boolean(where.inbox);
  if (phone.holder !== where.holder) {
    phone.holder = where.holder;
    wait(phone.texts.at(-1)?.direction === "inbound");
    draw();
  }
}
const follow = () => place().catch(() => {});

async function load() {
  phone.texts = await read(`thread?business=${phone.slug}`);
  await place();
  draw();
}

function openCalendar() { $("calendar").src = `/calendar?business=${phone.slug}&embed=1`; }

// After a move of the clock nothing in the database differs: the pages beside the phone are told to look again.
function lookAgain() {
  for (const frame of [$("calendar"), $("inbox")]) frame.contentWindow?.htmx?.trigger("#live", "sse:changed");
}

async function choose(slug) {
  phone.slug = slug;
  phone.inCall = false;
  phone.holder = "assistant";
  wait(false);
  take(await read("state"));
  openCalendar();
  await load();
  show(phone.texts.length ? "messages" : "home");
}

async function newCaller() {
  take(await (await post("caller", {})).json());
  await choose(phone.slug);
}

async function moveClock(what) {
  take(await (await post("clock", what)).json());
  lookAgain();
}

const mine = (row) => phone.state && [row.from, row.to].includes(phone.state.caller.e164);

function heard(event) {
  if (event.kind === "call" && mine(event.call)) {
    heardCall(event);
    if (event.over) setTimeout(follow, 300);
  }
  if (event.kind === "text" && mine(event.text)) {
    heardText(event.text);
    for (const one of ["inbox", "phone"]) dot(one, true);
    if (/ 1\) |booked|now on|off the calendar|cancelled/i.test(event.text.body)) dot("calendar", true);
    setTimeout(follow, 400);
    document.dispatchEvent(new CustomEvent("heard", { detail: event.text }));
  }
}

// What somebody does by hand ends a story that plays: the phone is theirs.
const byHand = (id, kind, work) => $(id).addEventListener(kind, async (event) => {
  stopStory();
  try { await work(event); } catch { toast("The program does not answer. Is it still running?"); }
});
byHand("call", "click", () => call());
byHand("call-again", "click", () => call());
byHand("hangup", "click", hangUp);
byHand("banner", "click", hangUp);
byHand("back", "click", () => show("home"));
byHand("open-thread", "click", () => show("messages"));
byHand("business", "change", ({ target }) => choose(target.value));
byHand("new-caller", "click", async () => { await newCaller(); toast("Another caller: nobody has called from this number before."); });
byHand("composer", "submit", async (event) => {
  event.preventDefault();
  const words = $("words").value;
  $("words").value = "";
  if (!(await say(words)) && words.trim()) $("words").value = words;
});
for (const button of document.querySelectorAll(".clock-moves button")) {
  button.addEventListener("click", async () => {
    const { minutes, to, hour, tomorrow } = button.dataset;
    try { await moveClock({ ...(minutes && { minutes: Number(minutes) }), ...(to && { to }), ...(hour && { hour: Number(hour), tomorrow }) }); } catch { toast("The program does not answer. Is it still running?"); }
  });
}
for (const one of document.querySelectorAll(".tabs button")) one.addEventListener("click", () => tab(one.dataset.tab));

(async () => {
  const state = await read("state");
  take(state);
  const stream = new EventSource("/try/events");
  let lost = false;
  stream.onmessage = (message) => heard(JSON.parse(message.data));
  stream.onerror = () => { if (!lost) toast("Lost touch with the program. Trying again…"); lost = true; };
  stream.onopen = () => { if (lost) load().catch(() => {}); lost = false; };
  openCalendar();
  await load();
  phone.inCall = state.calling;
  show(state.calling ? "calling" : phone.texts.length ? "messages" : "home");
})();
