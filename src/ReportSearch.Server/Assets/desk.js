// Every page works without this file. With it, forms and marked links change the page in place, and a marker lights its citation.

const main = () => document.getElementById("main");
const place = () => location.pathname + location.search;
let shown = place();
let pending = new AbortController();

/** Shows another of our pages in place of this one; any trouble falls back to ordinary navigation. */
async function show(address, { push }) {
  pending.abort();
  pending = new AbortController();
  main().setAttribute("aria-busy", "true");
  try {
    const response = await fetch(address, { signal: pending.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const content = page.getElementById("main");
    if (!content) throw new Error("not one of our pages");
    if (push) history.pushState(null, "", address);
    shown = place();
    document.title = page.title;
    main().replaceWith(content);
    scrollTo(0, 0);
    content.focus({ preventScroll: true });
  } catch (error) {
    if (error.name !== "AbortError") location.href = address;
  }
}

/** The address that a form would lead to; fields left empty are left out. */
function addressOf(form, button) {
  const address = new URL(button?.formAction || form.action);
  for (const [name, value] of new FormData(form)) if (value) address.searchParams.append(name, value);
  return address.href;
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.matches("[data-swap]")) return;
  event.preventDefault();
  const button = event.submitter?.hasAttribute("formaction") ? event.submitter : null;
  show(addressOf(form, button), { push: true });
});

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-swap]");
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  show(link.href, { push: true });
});

document.addEventListener("change", event => {
  if (event.target.matches("[data-auto] :is(select, input)")) event.target.form.requestSubmit();
});

/** A marker and its citation light up together. */
function light(event, on) {
  const marker = event.target.closest?.(".marker");
  if (!marker) return;
  marker.classList.toggle("lit", on);
  document.querySelector(marker.hash)?.classList.toggle("lit", on);
}

for (const name of ["pointerover", "focusin"]) document.addEventListener(name, event => light(event, true));
for (const name of ["pointerout", "focusout"]) document.addEventListener(name, event => light(event, false));

// On a narrow screen the outline waits above the text, folded.
if (matchMedia("(max-width: 60rem)").matches) document.querySelector(".outline details")?.removeAttribute("open");

addEventListener("popstate", () => {
  if (place() !== shown) show(location.href, { push: false });   // a change of hash alone needs nothing from us
});
