// Every page works without this file. With it, forms and marked links change the page in place, an answer shows as it is
// made, and a marker lights its citation. Text is only ever set as text.

const main = () => document.getElementById("main");
const place = () => location.pathname + location.search;
let shown = place();
let pending = new AbortController();

/** Shows another of our pages in place of this one, as a step of the history ("push", "replace") or none; any trouble falls back to ordinary navigation. */
async function show(address, step = "") {
  pending.abort();
  pending = new AbortController();
  main().setAttribute("aria-busy", "true");
  try {
    const response = await fetch(address, { signal: pending.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const content = page.getElementById("main");
    if (!content) throw new Error("not one of our pages");
    if (step) history[`${step}State`](null, "", address);
    shown = place();
    document.title = page.title;
    main().replaceWith(content);
    scrollTo(0, 0);
    content.focus({ preventScroll: true });
  } catch (error) {
    if (error.name !== "AbortError") location.href = address;
  }
}

/** One of our pages: a question shows its answer as it comes. */
const go = address => new URL(address).pathname === "/ask" ? ask(address) : show(address, "push");

/** Asks the question of an address and shows what comes; at the end the page itself, with the answer checked. */
async function ask(address) {
  const fields = new URL(address).searchParams;
  if (!fields.get("q")?.trim()) return show(address, "push");
  pending.abort();
  const mine = pending = new AbortController();
  main().setAttribute("aria-busy", "true");
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      signal: mine.signal,
      headers: { "Accept": "text/event-stream", "Content-Type": "application/json" },
      body: JSON.stringify({
        question: fields.get("q"), without: fields.getAll("without"),
        conversation: fields.get("conversation"), turn: Number(fields.get("turn")) || null,
      }),
    });
    if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) return show(address, "push");
    history.pushState(null, "", address);   // at once, so that going back before the end leads to the page before
    shown = place();
    const sheet = liveSheet(fields.get("q"), () => mine.abort());
    for await (const { name, data } of events(response.body)) {
      if (name === "understood") sheet.understood(data);
      else if (name === "evidence") sheet.evidence(data);
      else if (name === "answer") sheet.say(data.text);
      else if (name === "error") return sheet.stop(data.detail);
      else if (name === "done") {
        fields.set("conversation", data.conversation);
        fields.set("turn", data.turn);
        return show(`/ask?${fields}`, "replace");
      }
    }
    throw new Error("the answer broke off");
  } catch (error) {
    if (error.name !== "AbortError") location.href = address;
  }
}

/** The events of a stream in the format of server-sent events. */
async function* events(body) {
  let text = "";
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const blocks = text.split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const lines = block.split("\n").map(line => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trimStart()]);
      const data = lines.filter(([field]) => field === "data").map(([, value]) => value).join("\n");
      yield { name: lines.find(([field]) => field === "event")?.[1], data: JSON.parse(data) };
    }
  }
}

/** An element with what stands in it: text and elements. */
function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** The sheet that an answer in the making is written on, in place of the page. */
function liveSheet(question, cancel) {
  const box = document.querySelector("form.question").cloneNode(true);
  box.querySelector("input").value = question;
  const chips = element("ul", { className: "chips" });
  const said = element("div", { className: "said" });
  const cards = element("ol");
  const title = element("h1", {}, "正在查找报告……");
  const stop = element("button", { type: "button", className: "stop", onclick: () => { cancel(); sheet.stop("已经停止。"); } }, "停止");
  const answer = element("article", { className: "answer" }, title, said, stop);
  main().replaceChildren(box, chips, element("div", { className: "answered live" }, element("div", { className: "desk" }, answer), element("section", { className: "citations" }, cards)));
  main().removeAttribute("aria-busy");
  scrollTo(0, 0);
  let text = "";
  const sheet = {
    understood: ({ parts }) => chips.replaceChildren(...parts.map(part => element("li", {}, part.text))),
    evidence: ({ citations }) => cards.replaceChildren(...citations.map((citation, i) => element("li", { className: "card" },
      element("span", { className: "number" }, i + 1), element("h3", {}, citation.title), element("blockquote", {}, element("mark", {}, citation.quote))))),
    say(piece) {
      text += piece;
      title.textContent = "回答";
      said.replaceChildren(...text.split("\n").map(line => element("p", {}, ...line.split(/\[(\d{1,3})\]/).map((run, i) =>
        i % 2 ? element("span", { className: "marker" }, run) : run))));
    },
    stop(why) {
      stop.remove();
      title.textContent = "没有答完";
      answer.append(element("p", { className: "notice", role: "alert" }, why));
    },
  };
  return sheet;
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
  go(addressOf(form, button));
});

document.addEventListener("click", event => {
  const link = event.target.closest("a[data-swap]");
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.href);
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
  if (place() !== shown) show(location.href);   // a change of hash alone needs nothing from us
});
