// Keeps open pages live, counts segments, and gives keys to hands that stay on them. Everything works without it.
"use strict";

const body = document.body;

// An event says only that something changed: the page fetches itself and changes what differs, never what is being typed.
async function refresh() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok && answer.status !== 404) return;
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const thread = document.getElementById("thread");
  const atEnd = thread && thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
  Idiomorph.morph(document.getElementById("page"), next.getElementById("page"), {
    morphStyle: "innerHTML",
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (old, fresh) => {
        if (old.tagName === "TEXTAREA" && old.value) return false;
        if (old.tagName === "DETAILS" && fresh.tagName === "DETAILS") fresh.open = old.open;
        return true;
      },
    },
  });
  document.title = next.title;
  if (atEnd) toEnd();
}

function toEnd() {
  const thread = document.getElementById("thread");
  if (thread) thread.scrollTop = thread.scrollHeight;
}

if (body.dataset.live) {
  let wanted = false, busy = false;
  const run = async () => {
    wanted = true;
    if (busy) return;
    busy = true;
    while (wanted) { wanted = false; try { await refresh(); } catch { /* the stream comes back and asks again */ } }
    busy = false;
  };
  const stream = new EventSource(body.dataset.live);
  let opened = false;
  stream.addEventListener("changed", run);
  stream.addEventListener("hello", () => { if (opened) run(); opened = true; });
  window.addEventListener("pagehide", () => stream.close());
}
toEnd();

// GSM 03.38: one character outside of it makes every part shorter, and dearer.
const GSM = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
function segments(text) {
  const gsm = GSM.test(text);
  const size = gsm ? text.length + (text.match(/[\^{}\\[~\]|€]/g) || []).length : text.length;
  const [alone, joined] = gsm ? [160, 153] : [70, 67];
  return { parts: size <= alone ? 1 : Math.ceil(size / joined), gsm };
}

document.addEventListener("input", (event) => {
  const form = event.target.closest("[data-composer]");
  if (!form) return;
  const text = event.target.value, note = form.querySelector("[data-segments]"), canned = form.querySelector(".canned");
  const { parts, gsm } = segments(text);
  note.textContent = text ? `${parts} text${parts > 1 ? "s" : ""}${gsm ? "" : ", special characters"}` : "";
  if (canned) canned.hidden = text !== "/";
});

document.addEventListener("click", (event) => {
  const ready = event.target.closest("[data-canned]");
  if (!ready) return;
  const area = ready.closest("form").querySelector("textarea");
  area.value = ready.dataset.canned;
  ready.closest(".canned").hidden = true;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
});

// Forms of a thread go out without leaving the page; what is refused is said above the thread, and nothing typed is lost.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.closest(".thread-pane, .card-pane") || form.action.endsWith("/done") || form.action.endsWith("/snooze")) return;
  event.preventDefault();
  const area = form.querySelector("textarea"), button = form.querySelector("button.primary, button");
  button.disabled = true;
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { "x-csrf-token": body.dataset.csrf } });
  } catch { answer = null; }
  button.disabled = false;
  if (answer && answer.ok) { if (area) { area.value = ""; area.blur(); } await refresh(); toEnd(); return; }
  const said = answer ? await answer.text() : "No connection. Nothing was sent; your words are kept.";
  let alert = document.querySelector(".thread-pane > .alert");
  if (!alert) {
    alert = document.createElement("p");
    alert.className = "alert"; alert.setAttribute("role", "alert");
    document.querySelector(".thread-head").after(alert);
  }
  alert.textContent = said;
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea");
  if (typing && (event.metaKey || event.ctrlKey) && event.key === "Enter") { typing.form.requestSubmit(); return; }
  if (typing && event.key === "Escape") { typing.blur(); return; }
  if (typing || event.metaKey || event.ctrlKey || event.altKey) return;
  const rows = [...document.querySelectorAll(".row")];
  const at = rows.findIndex((row) => row.hasAttribute("aria-current"));
  const keys = {
    j: () => rows[Math.min(at + 1, rows.length - 1)]?.click(),
    k: () => rows[Math.max(at - 1, 0)]?.click(),
    r: () => document.querySelector("[data-composer] textarea")?.focus(),
    t: () => document.querySelector('[data-act="t"]')?.requestSubmit(),
    e: () => document.querySelector('[data-act="e"]')?.requestSubmit(),
    "/": () => document.querySelector(".search input")?.focus(),
    "?": () => window.alert("j k: move\nr: reply\nt: take\ne: give back\n/: search\nCtrl Enter: send"),
  };
  if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
});
