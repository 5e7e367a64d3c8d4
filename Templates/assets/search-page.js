// The page of the search: the address says what is asked, window.vankho answers, all words are in the HTML.
(() => {
  const get = (id) => document.getElementById("search-" + id);
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const form = globalThis.document && get("form");
  if (!form) return;
  const { vankho } = window;
  const [live, input, suggestions, status, notice, results, panel, chosen, sort, more, browse] =
    ["live", "input", "suggestions", "status", "notice", "results", "facets", "chosen", "sort", "more", "browse"].map(get);
  const words = live.dataset;
  const facets = [...live.querySelectorAll("fieldset")];
  let params; // the state, as in the address
  let committed; // the address to come back to: the last one that was not mere typing
  let turn = 0; // number of the last question: answers to earlier ones are dropped
  let answer, awake, timer, shown, groups, lacking, divider;
  let active = -1; // the chosen suggestion

  const say = (key, n) => words[n === 1 && words[key + "One"] ? key + "One" : key].replace("{n}", n.toLocaleString(document.documentElement.lang));

  // 2024-03-07 as the site writes it; what is no such date stays.
  const day = (date) => !/^\d{4}-/.test(date) ? date : date.replace("/", " – ").replace(/(\d{4})-(\d\d)(?:-(\d\d))?/g, (_, y, m, d) =>
    words[d ? "day" : "month"].replace(/{(\w+)}/g, (_, part) => ({ y, m: +m, d: +d, month: words.months.split("|")[m - 1] })[part]));

  // A copy of a <template>; slots without a value go.
  const copy = (name, values) => {
    const item = get(name).content.firstElementChild.cloneNode(true);
    for (const slot of item.querySelectorAll("[data-slot]")) {
      const value = values[slot.dataset.slot];
      if (value || value === 0) slot.textContent = value.toLocaleString();
      else slot.remove();
    }
    return item;
  };

  const address = (change) => {
    const next = new URLSearchParams(params);
    change(next);
    return "?" + next;
  };
  const toggled = (name, value) => address((next) => {
    const others = next.getAll(name).filter((other) => other !== value);
    if (others.length === next.getAll(name).length) others.push(value);
    next.delete(name);
    for (const other of others) next.append(name, other);
  });
  const asked = (q) => address((next) => {
    next.delete("repair");
    if (q) next.set("q", q);
    else next.delete("q");
  });

  function go(next, typing) {
    clearTimeout(timer);
    if (typing || next === committed) history.replaceState(null, "", next);
    else {
      history.replaceState(null, "", committed);
      history.pushState(null, "", next);
      committed = next;
    }
    params = new URLSearchParams(next);
    return ask();
  }

  function restore() {
    params = new URLSearchParams(location.search);
    committed = "?" + params;
    input.value = params.get("q") || "";
    const { shown, y } = history.state || {};
    ask(0, shown).then(() => y && scrollTo(0, y));
  }

  async function ask(offset = 0, limit = 10) {
    const mine = ++turn;
    const q = params.get("q") || "";
    const filters = {};
    for (const { dataset: { facet } } of facets) if (params.has(facet)) filters[facet] = params.getAll(facet);
    const wanted = q.trim() || Object.keys(filters)[0];
    sort.value = params.get("sort") || "relevance";
    if (!wanted) {
      show({ total: 0, exact: true, results: [], facets: {}, notices: [] }, 0, 0);
      if (!awake) return;
    }
    awake = true;
    const busy = setTimeout(() => { status.textContent = words.busy; }, 400);
    await vankho.start();
    const found = await vankho.search(q, {
      offset, limit: wanted ? limit : 0, filters, sort: sort.value, repair: !params.has("repair"), complete: panel.open || undefined,
    });
    clearTimeout(busy);
    if (mine === turn) show(found, offset, wanted && limit);
  }

  function show(found, offset, limit) {
    const { total, exact, notices } = answer = found;
    if (!offset) {
      shown = 0;
      groups = {};
      lacking = new Set();
      watch.disconnect();
      results.replaceChildren();
    }
    const cards = found.results.map(place);
    shown += cards.length;
    more.hidden = !limit || cards.length < limit || exact && shown >= total;
    live.classList.toggle("idle", !limit);
    get("none").hidden = !limit || total;
    browse.hidden = limit && total;
    status.textContent = !limit ? "" : total ? say(exact ? "found" : "over", total) : words.none;
    notice.replaceChildren(...notices.filter(({ kind }) => get(kind)).map(announce));
    if (limit && !offset && exact && innerWidth > 900) panel.open = true;
    showFacets(found.facets);
    if (offset) cards[0]?.focus();
  }

  function announce(about) {
    const item = copy(about.kind, about);
    const link = item.querySelector("[class]");
    if (link) link.href = about.from ? address((next) => next.set("repair", "no")) : asked(about.to);
    return item;
  }

  // Puts a result into the list and returns its link.
  function place(result) {
    const { url, title, language, meeting, missing } = result;
    const values = { ...result, kind: words[result.kind], date: day(result.date) };
    const key = meeting + (missing[0] ? "-" : "");
    const group = meeting != null && groups[key];
    const item = copy(group ? "other" : "card", values);
    const link = item.querySelector("a");
    link.href = url;
    if (language) link.lang = language;
    if (group) {
      const list = group.querySelector("ul");
      list.append(item);
      list.parentNode.hidden = false;
      group.querySelector("summary").textContent = say("others", list.children.length);
      return link;
    }
    groups[key] = item;
    const lack = item.querySelector(".result-missing");
    if (missing[0]) {
      if (!lacking.size) results.append(divider = copy("divider", {}));
      for (const list of [missing.filter((word) => !lacking.has(word)), missing])
        (list === missing ? lack : divider).append(...list.flatMap((word) => [" ", make("s", word)]));
      for (const word of missing) lacking.add(word);
    } else lack.remove();
    results.append(item);
    item.result = result;
    watch.observe(item);
    return link;
  }

  // The text of a card is asked for when the card comes into view.
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) {
      watch.unobserve(target);
      quote(target);
    }
  }, { rootMargin: "99px" });

  async function quote({ result, children }) {
    const { lead, paragraph, parts } = await vankho.snippet(result.document, result);
    const line = [...children].find((child) => child.className === "result-snippet");
    for (const { text, mark } of parts) {
      const part = make(mark ? "mark" : "span", text);
      if (mark > 1) part.className = "near";
      line.append(part);
    }
    if (paragraph && !lead) {
      const link = make("a", say("paragraph", paragraph));
      link.href = result.url + "#p" + paragraph;
      line.append(" ", link);
    }
    if (!parts[0]) line.remove();
  }

  function showFacets(values) {
    const focused = document.activeElement.id;
    chosen.replaceChildren();
    for (const set of facets) {
      const { facet } = set.dataset;
      const on = params.getAll(facet);
      const all = (values[facet] || []).filter(({ id, count }) => count || on.includes(id)).sort((a, b) => b.count - a.count);
      set.parentNode.hidden = !all[0];
      for (const part of set.querySelectorAll("div")) {
        const [list, button] = part.querySelectorAll("ul, button");
        const own = all.filter(({ group }) => !part.dataset.group || group === part.dataset.group);
        const limit = part.limit || 8;
        part.hidden = !own[0];
        button.hidden = own.length <= limit;
        list.replaceChildren(...own.filter(({ id }, place) => place < limit || on.includes(id)).map((value) => {
          const item = copy("value", value);
          Object.assign(item.querySelector("input"), { id: facet + "=" + value.id, name: facet, value: value.id, checked: on.includes(value.id) });
          return item;
        }));
      }
      for (const value of on) {
        const item = copy("chip", { name: all.find(({ id }) => id === value)?.name || value });
        item.firstElementChild.href = toggled(facet, value);
        chosen.append(item);
      }
    }
    document.getElementById(focused)?.focus();
  }

  // Suggestions: a combobox with its list.
  function suggest(list) {
    active = -1;
    suggestions.replaceChildren(...list.map((entry, index) => {
      const item = copy("option", { ...entry, text: entry.text || entry.title, kind: words[entry.kind] });
      item.id = "option-" + index;
      item.entry = entry;
      return item;
    }));
    mark(0);
  }

  function mark(step) {
    const { children } = suggestions;
    const count = children.length + 1;
    children[active]?.setAttribute("aria-selected", false);
    active = (active + step + 1 + count) % count - 1;
    children[active]?.setAttribute("aria-selected", true);
    children[active]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", children[active]?.id || "");
    input.setAttribute("aria-expanded", count > 1);
    suggestions.hidden = count < 2;
  }

  async function offer() {
    const mine = turn;
    const list = await vankho.suggest(input.value);
    if (mine === turn && document.activeElement === input) suggest(list);
  }

  function choose({ entry }) {
    if (entry.url) location.href = entry.url;
    else {
      input.value = entry.text;
      submit();
    }
  }

  function submit(event) {
    event?.preventDefault();
    suggest([]);
    go(asked(input.value.trim()));
  }

  const typed = (event) => {
    if (event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(asked(input.value), true);
      offer();
    }, 80);
  };

  input.oninput = input.oncompositionend = typed;
  input.addEventListener("compositionend", typed);
  input.onblur = () => suggest([]);
  input.onfocus = () => {
    if (!awake) awake = true, ask();
  };
  input.onkeydown = (event) => {
    const { key } = event;
    if (event.isComposing) return;
    if (key === "ArrowDown" || key === "ArrowUp") suggestions.hidden ? offer() : mark(key === "ArrowUp" ? -1 : 1);
    else if (key === "Enter" && active >= 0) choose(suggestions.children[active]);
    else if (key === "Escape" && !suggestions.hidden) suggest([]);
    else return;
    event.preventDefault();
  };
  form.onsubmit = submit;
  suggestions.onpointerdown = (event) => event.preventDefault();
  suggestions.onclick = ({ target }) => choose(target.closest("li"));
  more.onclick = () => ask(shown);
  panel.ontoggle = () => {
    if (panel.open && !answer.exact) ask();
  };
  live.onchange = ({ target: { name, value } }) => go(name ? toggled(name, value) : address((next) => next.set("sort", value)));
  live.onclick = (event) => {
    const { target } = event;
    if (target.matches("fieldset button")) {
      target.parentNode.limit = (target.parentNode.limit || 8) + 40;
      showFacets(answer.facets);
    }
    const link = target.closest("a");
    const href = link?.getAttribute("href") || "";
    if (href[0] !== "?") history.replaceState({ shown, y: scrollY }, "");
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(href).then(() => status.focus());
      input.value = params.get("q") || "";
    }
  };
  window.onpopstate = restore;

  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", suggestions.id]]) input.setAttribute(name, value);
  suggest([]);
  live.hidden = false;
  restore();
  if (document.activeElement === input) input.onfocus();
})();
