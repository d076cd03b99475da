// The phone on the page. It only calls, texts and shows what the network tells; everything else is the product's own.
"use strict";

const $ = (id) => document.getElementById(id);
const phone = { state: null, slug: "", texts: [], waiting: false, inCall: false, shift: 0 };

const post = (path, what) => fetch(`/try/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ business: phone.slug, ...what }) });
const business = () => phone.state.businesses.find((one) => one.slug === phone.slug);

function show(screen) {
  for (const name of ["home", "calling", "messages"]) $(name).hidden = name !== screen;
  if (screen === "messages") { dot("phone", false); toEnd(); }
}

function take(state) {
  phone.state = state;
  phone.slug = phone.slug || state.first;
  const one = business();
  phone.shift = new Date(one.now) - Date.now();
  $("business").replaceChildren(...state.businesses.map((b) => new Option(b.name, b.slug, false, b.slug === phone.slug)));
  for (const id of ["call-name", "calling-name", "thread-name"]) $(id).textContent = one.name;
  for (const id of ["avatar", "avatar-2"]) $(id).textContent = one.name.split(" ").slice(0, 2).map((w) => w[0]).join("");
  $("call-number").textContent = one.number;
  $("call-open").textContent = one.open ? "open now" : "closed now";
  $("clock-open").textContent = one.open ? "open" : "closed";
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

function draw() {
  const list = $("bubbles");
  const rows = [];
  for (const text of phone.texts) {
    const row = document.createElement("li");
    row.className = `bubble ${text.by_carrier ? "carrier" : text.direction === "inbound" ? "me" : "them"}`;
    row.dir = "auto";
    row.textContent = text.body;
    row.dataset.sid = text.sid;
    rows.push(row);
  }
  const last = phone.texts.at(-1);
  if (last && last.direction === "inbound") {
    const under = document.createElement("li");
    under.className = "under-bubble";
    under.textContent = "Delivered";
    rows.push(under);
  }
  if (phone.waiting) {
    const dots = document.createElement("li");
    dots.className = "dots";
    dots.setAttribute("aria-label", "The receptionist is thinking");
    dots.append(...[1, 2, 3].map(() => document.createElement("i")));
    rows.push(dots);
  }
  list.replaceChildren(...rows);
  chips(last);
  toEnd();
}

function toEnd() { const list = $("bubbles"); list.scrollTop = list.scrollHeight; }

// Quick replies for whoever does not want to type: the numbers of an offer, or a good way to begin.
function chips(last) {
  const one = business();
  let words = [`I'd like to book: ${one.service}`, one.question, "Do you sell gift cards?", "Can I talk to a person?"];
  if (last && last.direction !== "inbound") {
    const numbers = [...last.body.matchAll(/(?:^|\s)([1-9])\) /g)].map((match) => match[1]);
    if (numbers.length) words = [...numbers, "something later?", "tomorrow afternoon"];
    else if (/suit you\?/.test(last.body)) words = ["yes please", "another time?"];
    else if (/text me the name/.test(last.body)) words = ["Alex Rivera"];
    else if (/on the calendar|You're booked|now on|under your name/.test(last.body)) words = ["when is my appointment?", "can you move it to friday?", one.question, "thanks!"];
  }
  $("chips").replaceChildren(...(phone.waiting ? [] : words.filter(Boolean).map((word) => {
    const chip = document.createElement("button");
    chip.type = "button"; chip.textContent = word;
    chip.addEventListener("click", () => say(word));
    return chip;
  })));
}

async function say(words) {
  if (!words.trim()) return;
  phone.waiting = true;
  show("messages");
  const answer = await post("text", { body: words });
  if (!answer.ok) { phone.waiting = false; toast("That text did not go out. Is the program still running?"); draw(); }
}

async function call(ways = {}) {
  phone.inCall = true;
  $("calling-state").textContent = "calling…"; $("calling-says").textContent = "";
  show("calling");
  await post("call", ways);
}

function toast(words) {
  $("toast").textContent = words; $("toast").hidden = false;
  clearTimeout(toast.timer); toast.timer = setTimeout(() => { $("toast").hidden = true; }, 3500);
}

function dot(tab, on) {
  const mark = document.querySelector(`.tabs [data-tab="${tab}"] .dot`);
  if (mark && (!on || document.body.dataset.tab !== tab)) mark.hidden = !on;
}

async function place() {
  const where = await (await fetch(`/try/place?business=${phone.slug}`)).json();
  const frame = $("inbox");
  if (where.inbox) {
    const address = `${where.inbox}?embed=1`;
    if (!frame.src.endsWith(address)) frame.src = address;
    $("inbox-link").href = where.inbox;
  }
  frame.hidden = !where.inbox;
  $("inbox-empty").hidden = Boolean(where.inbox);
}

async function load() {
  phone.texts = await (await fetch(`/try/thread?business=${phone.slug}`)).json();
  draw();
  await place();
}

function openCalendar() { $("calendar").src = `/calendar?business=${phone.slug}&embed=1`; }

async function choose(slug) {
  phone.slug = slug; phone.waiting = false;
  take(await (await fetch("/try/state")).json());
  openCalendar();
  await load();
  show(phone.texts.length ? "messages" : "home");
}

const mine = (row) => phone.state && (row.from === phone.state.caller.e164 || row.to === phone.state.caller.e164);

function heard(event) {
  if (event.kind === "call" && mine(event.call)) {
    $("calling-says").textContent = event.call.heard.at(-1) || "";
    if (event.call.heard.length) $("calling-state").textContent = "no answer";
    if (event.over && phone.inCall) {
      phone.inCall = false; phone.waiting = phone.texts.every((text) => text.direction === "inbound");
      show("messages"); draw(); setTimeout(place, 300);
    }
  }
  if (event.kind === "text" && mine(event.text)) {
    if (!phone.texts.some((text) => text.sid === event.text.sid)) phone.texts.push(event.text);
    phone.waiting = event.text.direction === "inbound" ? phone.waiting : false;
    draw(); dot("inbox", true);
    if (/booked|now on|off the calendar/i.test(event.text.body)) { dot("calendar", true); openCalendar(); }
    setTimeout(place, 400);
    document.dispatchEvent(new CustomEvent("heard", { detail: event.text }));
  }
}

$("call").addEventListener("click", () => call());
$("call-again").addEventListener("click", () => call());
$("hangup").addEventListener("click", () => { $("calling-state").textContent = "ended"; phone.inCall = false; show("messages"); phone.waiting = true; draw(); });
$("back").addEventListener("click", () => show("home"));
$("open-thread").addEventListener("click", () => show("messages"));
$("business").addEventListener("change", (event) => choose(event.target.value));
$("new-caller").addEventListener("click", async () => { const answer = await post("caller", {}); take(await answer.json()); await choose(phone.slug); toast("A new caller: nobody has called from this number before."); });
$("composer").addEventListener("submit", (event) => { event.preventDefault(); const words = $("words").value; $("words").value = ""; say(words); });
for (const button of document.querySelectorAll(".clock-moves button")) {
  button.addEventListener("click", async () => {
    const { minutes, to, hour, tomorrow } = button.dataset;
    const answer = await post("clock", { ...(minutes && { minutes: Number(minutes) }), ...(to && { to }), ...(hour && { hour: Number(hour), tomorrow }) });
    take(await answer.json()); openCalendar();
  });
}
for (const tab of document.querySelectorAll(".tabs button")) {
  tab.addEventListener("click", () => {
    document.body.dataset.tab = tab.dataset.tab;
    for (const other of document.querySelectorAll(".tabs button")) other.setAttribute("aria-pressed", other === tab);
    dot(tab.dataset.tab, false);
  });
}

(async () => {
  take(await (await fetch("/try/state")).json());
  const stream = new EventSource("/try/events");
  stream.onmessage = (message) => heard(JSON.parse(message.data));
  stream.onerror = () => toast("Lost touch with the program. Trying again…");
  openCalendar();
  await load();
  if (phone.texts.length) show("messages");
})();
