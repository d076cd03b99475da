// Keys for hands that stay on them.
"use strict";

function move(step) {
  const rows = [...document.querySelectorAll("#rows .row")];
  const at = rows.findIndex((row) => row.hasAttribute("aria-current"));
  const next = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
  next?.click();
  next?.scrollIntoView({ block: "nearest" });
}

const press = (key) => document.querySelector(`form[data-key="${key}"] button`)?.click();

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  r: () => document.querySelector(".composer textarea, .draft textarea")?.focus(),
  t: () => press("t"),
  e: () => press("e"),
  "/": () => document.querySelector(".search input")?.focus(),
  "?": () => document.getElementById("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing && event.key === "Escape") typing.blur();
  if (typing || event.metaKey || event.ctrlKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (KEYS[event.key]) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

// On a narrow screen the choices scroll sideways: the one that is chosen is brought into view once on each page.
let reached = "";
function reach() {
  if (reached === location.href) return;
  reached = location.href;
  for (const chosen of document.querySelectorAll(".choices [aria-current], .queues [aria-current]")) chosen.scrollIntoView({ block: "nearest", inline: "nearest" });
}
document.addEventListener("DOMContentLoaded", reach);
document.addEventListener("htmx:afterSettle", reach);
