// Suggestions under a search box while one types, after the combobox pattern of ARIA. Without this the box is a plain form.
(() => {
  const PAUSE = 140;
  const SHORTEST = 2;
  const LONGEST = 100;
  const KEPT = 40;

  const make = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  const written = (segments) => segments.map(({ text, marked }) => (marked ? make("mark", {}, text) : text));

  const suggest = (form, number) => {
    const input = form.querySelector("input[type=search]");
    const { suggest: address, label, claim, party, outlet } = form.dataset;
    const kinds = { claim, party, outlet };
    const list = make("ul", { id: `suggested-${number}`, role: "listbox", "aria-label": label, class: "suggested", hidden: "" });
    const said = make("p", { role: "status", class: "vh" });
    const known = new Map();
    let active = -1;
    let turn = 0;
    let timer;
    let asking;

    const options = () => [...list.children];
    const isOpen = () => !list.hidden;
    const point = (to) => {
      active = to;
      options().forEach((option, at) => option.setAttribute("aria-selected", String(at === to)));
      const option = options()[to];
      if (option === undefined) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    };
    const close = () => {
      turn += 1;
      clearTimeout(timer);
      asking?.abort();
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      point(-1);
    };
    const go = (option) => location.assign(option.dataset.url);
    const line = ({ kind, url, lang, text, also }, at) => {
      const name = make("span", { class: "suggested-t", lang, dir: "auto" }, ...written(text));
      const note = also === null ? [] : [make("bdi", { class: "suggested-n" }, ...written(also))];
      return make("li", { id: `${list.id}-${at}`, role: "option", "aria-selected": "false", "data-url": url, class: `is-${kind}` }, name, ...note, make("span", { class: "suggested-k" }, kinds[kind] ?? ""));
    };
    const show = (answer) => {
      list.replaceChildren(...answer.suggestions.map(line));
      said.textContent = answer.said;
      list.hidden = answer.suggestions.length === 0;
      input.setAttribute("aria-expanded", String(isOpen()));
      point(-1);
    };
    const fetched = async (typed) => {
      if (known.has(typed)) return known.get(typed);
      asking = new AbortController();
      const response = await fetch(`${address}&q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (!response.ok) throw new Error(String(response.status));
      const answer = await response.json();
      if (known.size >= KEPT) known.clear();
      known.set(typed, answer);
      return answer;
    };
    const ask = () => {
      const typed = input.value.trim();
      turn += 1;
      const mine = turn;
      clearTimeout(timer);
      asking?.abort();
      if (typed.length < SHORTEST || typed.length > LONGEST) {
        close();
        return;
      }
      timer = setTimeout(() => {
        // An older answer never comes over a newer one; without an answer the form still searches.
        fetched(typed).then((answer) => mine === turn && show(answer), () => mine === turn && close());
      }, PAUSE);
    };
    const step = (by) => {
      const count = options().length;
      if (isOpen()) point(((active + by + 1 + count + 1) % (count + 1)) - 1);
      else ask();
    };
    const keys = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Escape: close };
    const press = (event) => {
      // What an input method is still composing is its own.
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
      if (event.key === "Tab") close();
      if (event.key === "Enter" && isOpen() && active >= 0) {
        event.preventDefault();
        go(options()[active]);
      }
      if (!Object.hasOwn(keys, event.key) || (event.key === "Escape" && !isOpen())) return;
      event.preventDefault();
      keys[event.key]();
    };

    for (const [key, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-expanded": "false", "aria-controls": list.id })) input.setAttribute(key, value);
    input.addEventListener("input", (event) => event.isComposing || ask());
    input.addEventListener("compositionend", ask);
    input.addEventListener("keydown", press);
    input.addEventListener("blur", close);
    form.addEventListener("submit", close);
    // The focus stays in the box while a pointer chooses.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option !== null) go(option);
    });
    input.parentElement.append(list, said);
  };

  const isField = (node) => node instanceof HTMLElement && (node.isContentEditable || node.matches("input, textarea, select"));

  // «/» takes the focus to the box; the key bears ظ on an Arabic keyboard.
  const slash = (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (event.key !== "/" && !(event.code === "Slash" && event.key === "ظ")) return;
    const input = [...document.querySelectorAll("form[data-suggest] input[type=search]")].find((one) => one.checkVisibility());
    if (input === undefined) return;
    event.preventDefault();
    input.focus();
    input.select();
  };

  const ready = () => {
    document.querySelectorAll("form[data-suggest]").forEach(suggest);
    document.addEventListener("keydown", slash);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
  else ready();
})();
