// Keeps an open page true without losing what somebody is typing. Without it every page still works by its forms.
"use strict";

const toast = {
  say(words) {
    const box = document.getElementById("toast");
    box.querySelector("span").textContent = words;
    box.hidden = false;
    box.dataset.until = Date.now() + 8000;
    setTimeout(() => { if (Date.now() >= Number(box.dataset.until)) box.hidden = true; }, 8100);
  },
};

// What the person at this page has changed is theirs: a fresh copy from the server does not touch it.
const theirs = (old) =>
  (old.tagName === "TEXTAREA" && old.value !== old.defaultValue) ||
  (old.matches?.("form[data-composer]") && old.contains(document.activeElement)) ||
  (old.id === "toast" && Number(old.dataset.until) > Date.now());

Object.assign(Idiomorph.defaults.callbacks, {
  beforeNodeMorphed: (old, fresh) => old.nodeType !== Node.ELEMENT_NODE || old.id !== fresh.id || !theirs(old),
  beforeAttributeUpdated: (name, node) => !(name === "open" && ["DETAILS", "DIALOG"].includes(node.tagName)),
});
Idiomorph.defaults.ignoreActiveValue = true;

document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, elt } = event.detail;
  if (new URL(xhr.responseURL).pathname === "/sign-in") { location.assign(xhr.responseURL); event.detail.shouldSwap = false; return; }
  // The answer to a page that was left meanwhile is of no use.
  const asked = event.detail.pathInfo.requestPath;
  if (elt.id === "live" && new URL(asked, location).href !== location.href.split("#")[0]) event.detail.shouldSwap = false;
  if (xhr.status === 404 && (xhr.getResponseHeader("content-type") || "").startsWith("text/html")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// Taking, giving back and replying show at once; what is refused is undone, with the reason.
document.addEventListener("htmx:beforeRequest", ({ detail: { elt } }) => {
  const standing = document.getElementById("standing");
  if (!elt.dataset?.says || !standing) return;
  elt.undo = standing.innerHTML;
  standing.textContent = elt.dataset.says;
});

function undo(elt) {
  const standing = document.getElementById("standing");
  if (elt?.undo !== undefined && standing) standing.innerHTML = elt.undo;
}

document.addEventListener("htmx:responseError", ({ detail: { xhr, elt } }) => {
  undo(elt);
  const plain = (xhr.getResponseHeader("content-type") || "").startsWith("text/plain");
  toast.say(plain && xhr.responseText ? xhr.responseText : "Something went wrong on our side. Nothing was changed; please try again.");
});

document.addEventListener("htmx:sendError", ({ detail: { elt } }) => {
  undo(elt);
  if (elt.id !== "live") toast.say("No connection. Nothing was sent, and your words are kept here.");
});

// A stream that is lost for a moment is nobody's concern; one that stays away makes the page old.
let lost;
document.addEventListener("htmx:sseError", () => { lost ??= setTimeout(() => { document.getElementById("stale").hidden = false; }, 3000); });
document.addEventListener("htmx:sseOpen", () => { clearTimeout(lost); lost = undefined; document.getElementById("stale").hidden = true; });

document.addEventListener("click", (event) => { if (event.target.closest("#toast")) document.getElementById("toast").hidden = true; });
