"use strict";
const at = (id) => document.getElementById(id);
const REFRESH = 2000;

async function piece(name, query = {}) {
  const response = await fetch(`/_mock/page/${name}?${new URLSearchParams(query)}`);
  if (!response.ok) throw new Error(response.status);
  return response.text();
}

// --- methods: search while typing; the answer to the last question wins.
let asked = 0;
at("q").addEventListener("input", async () => {
  const mine = ++asked;
  const q = at("q").value;
  const html = await piece("methods", { q });
  if (mine !== asked) return;
  at("list").innerHTML = html;
  history.replaceState(null, "", q ? `/?${new URLSearchParams({ q })}` : "/");
});
at("q").form.addEventListener("submit", (event) => event.preventDefault());

at("list").addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-method]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { method, generation } = link.dataset;
  at("method").innerHTML = await piece("method", { method, generation });
  at("list").querySelector("[aria-current]")?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  history.replaceState(null, "", link.getAttribute("href"));
  const heading = at("method").querySelector("h3");
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "nearest" });
});

// --- calls, state, faults: fetched again; what is open stays open, and focus where it is.
let shown = at("live").innerHTML;
const inLive = (selector) => [...at("live").querySelectorAll(selector)];

function replaceLive(html) {
  const live = at("live");
  const open = new Set(inLive("details[open]").map((d) => d.dataset.key));
  const scrolled = live.querySelector(".calls")?.scrollTop ?? 0;
  const held = live.contains(document.activeElement) ? document.activeElement : null;
  const key = held?.closest("details")?.dataset.key;
  const url = held?.dataset.url;
  live.innerHTML = html;
  for (const d of inLive("details")) d.open = open.has(d.dataset.key);
  if (live.querySelector(".calls")) live.querySelector(".calls").scrollTop = scrolled;
  const again = key
    ? inLive("details").find((d) => d.dataset.key === key)?.querySelector("summary")
    : inLive("button").find((b) => b.dataset.url === url);
  if (held) again?.focus({ preventScroll: true });
}

async function refresh(now = false) {
  // Text that somebody is about to copy is left alone.
  if (!now && at("live").contains(getSelection().anchorNode) && String(getSelection())) return;
  try {
    const html = await piece("live");
    at("lost").hidden = true;
    if (html === shown) return;
    shown = html;
    replaceLive(html);
  } catch {
    at("lost").hidden = false;
  }
}
setInterval(() => { if (!document.hidden) refresh(); }, REFRESH);

// --- buttons
async function send(method, url, value) {
  const options = { method };
  if (value !== undefined) {
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(value);
  }
  const response = await fetch(url, options);
  return response.ok ? "" : (await response.json()).error;
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.classList.contains("copy")) {
    const source = button.dataset.copy ? at(button.dataset.copy) : button.previousElementSibling;
    // Browsers have no clipboard for pages of other machines without https: then it is marked.
    if (navigator.clipboard) await navigator.clipboard.writeText(source.textContent);
    else getSelection().selectAllChildren(source);
    button.textContent = navigator.clipboard ? "Copied" : "Selected";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  } else if (button.dataset.url && (!button.dataset.ask || confirm(button.dataset.ask))) {
    await send(button.dataset.verb, button.dataset.url);
    await refresh(true);
  }
});

at("add-fault")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const problem = await send("POST", "/_mock/faults", { fault: at("fault").value });
  at("fault-problem").textContent = problem;
  if (!problem) at("fault").value = "";
  await refresh(true);
});
