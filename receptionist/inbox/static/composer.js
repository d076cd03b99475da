// The reply: counts what it costs, grows with its words, offers ready answers at "/", and keeps unsent words for a thread.
"use strict";

// The same rules as domain/segments.py: GSM 03.38, and plain look-alikes for what would make a text dearer.
const GSM = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const TWO_PLACES = new Set("^{}\\[~]|€\f");
const LOOK_ALIKES = [
  [/[‘’‚‛′`]/g, "'"], [/[“”„″«»]/g, '"'], [/[‐‑‒–—―−•·‣]/g, "-"], [/…/g, "..."],
  [/[\u00a0\u2009\u202f\u2007\t]/g, " "], [/[\u200b\ufeff]/g, ""], [/×/g, "x"], [/⁄/g, "/"], [/ {2,}/g, " "],
];

function segments(written) {
  const text = LOOK_ALIKES.reduce((words, [from, to]) => words.replace(from, to), written).trim();
  const letters = [...text];
  const cheap = letters.every((letter) => GSM.has(letter) || TWO_PLACES.has(letter));
  const sizes = letters.map((letter) => (cheap ? (TWO_PLACES.has(letter) ? 2 : 1) : letter.length));
  const [alone, joined] = cheap ? [160, 153] : [70, 67];
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (size <= alone) return { parts: 1, left: alone - size, cheap };
  let parts = 1, used = 0;
  for (const one of sizes) {
    if (used + one > joined) { parts += 1; used = 0; }
    used += one;
  }
  return { parts, left: joined - used, cheap };
}

function count(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight + 2, 220)}px`;
  const { parts, left, cheap } = segments(area.value);
  const said = `${parts} ${parts === 1 ? "text" : "texts"}, ${left} left${cheap ? "" : "; special letters make it dearer"}`;
  area.form.querySelector("[data-count]").textContent = area.value.trim() ? said : "";
}

const kept = (area) => `unsent:${area.id}`;
const list = () => document.getElementById("canned");

function show(open, filter = "") {
  const canned = list();
  if (!canned) return;
  const words = filter.toLowerCase();
  let first = true;
  for (const option of canned.children) {
    option.hidden = !option.textContent.toLowerCase().includes(words);
    option.setAttribute("aria-selected", String(first && !option.hidden));
    first = first && option.hidden;
  }
  canned.hidden = !open || first;
  document.querySelector("[data-canned]")?.setAttribute("aria-expanded", String(!canned.hidden));
}

function choose(option) {
  const area = option.closest("form").querySelector("textarea");
  area.value = option.dataset.words;
  show(false);
  area.focus();
  count(area);
  sessionStorage.setItem(kept(area), area.value);
}

function step(by) {
  const options = [...list().children].filter((option) => !option.hidden);
  const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const next = options[(at + by + options.length) % options.length];
  for (const option of options) option.setAttribute("aria-selected", String(option === next));
  next.scrollIntoView({ block: "nearest" });
}

document.addEventListener("input", ({ target }) => {
  if (!target.matches("[data-composer] textarea")) return;
  count(target);
  sessionStorage.setItem(kept(target), target.value);
  show(target.value.startsWith("/") && target.id.startsWith("reply"), target.value.slice(1));
});

document.addEventListener("keydown", (event) => {
  const area = event.target;
  if (!area.matches?.("[data-composer] textarea")) return;
  if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) { event.preventDefault(); area.form.requestSubmit(); return; }
  if (!list() || list().hidden) return;
  const chosen = list().querySelector('[aria-selected="true"]');
  const keys = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => choose(chosen), Tab: () => choose(chosen), Escape: () => show(false) };
  if (!keys[event.key]) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keys[event.key]();
}, true);

document.addEventListener("click", ({ target }) => {
  const option = target.closest?.("#canned [role=option]");
  if (option) return choose(option);
  if (target.closest?.("[data-canned]")) show(list().hidden);
  else show(false);
});

// A reply stands in the thread at once, as "Sending"; the next copy of the page puts the true one in its place.
// Its words go back into the field when it could not be sent.
const underway = new Set();
const written = (elt) => elt.matches?.("[data-composer]") && elt.querySelector("textarea");

document.addEventListener("htmx:beforeRequest", ({ detail: { elt } }) => {
  const area = written(elt);
  if (!area) return;
  const item = document.createElement("li");
  item.className = "text out staff first last sending";
  const bubble = document.createElement("div");
  bubble.className = "bubble";
  bubble.dir = "auto";
  bubble.textContent = area.value;
  const meta = document.createElement("p");
  meta.className = "meta";
  meta.textContent = "Sending";
  item.append(bubble, meta);
  document.querySelector("#thread ol")?.append(item);
  sessionStorage.setItem(kept(area), area.value);
  underway.add(area.id);
  area.value = "";
  count(area);
});

document.addEventListener("htmx:afterRequest", ({ detail: { elt, successful } }) => {
  const area = written(elt);
  if (!area) return;
  for (const item of document.querySelectorAll("#thread .sending")) item.remove();
  underway.delete(area.id);
  if (successful) sessionStorage.removeItem(kept(area));
  else area.value ||= sessionStorage.getItem(kept(area)) || "";
  count(area);
});

function restore() {
  for (const area of document.querySelectorAll("[data-composer] textarea")) {
    const words = sessionStorage.getItem(kept(area));
    if (words && area.value === area.defaultValue && !underway.has(area.id)) area.value = words;
    count(area);
  }
}
document.addEventListener("htmx:afterSettle", restore);
document.addEventListener("DOMContentLoaded", restore);
// A frame that was hidden has no width: the height that was measured in it is of nothing.
addEventListener("resize", restore);
