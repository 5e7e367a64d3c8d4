// The search page: the address is the question, the HTML has all words.
(() => {
"use strict";
const page = new Proxy({}, { get: (_, id) => document.getElementById?.("search-" + id) });
const { live, input, suggestions } = page;
if (!live) return;
// What the page, this script and search.js say to each other has one number in all of them.
const CLIENT = 1;
const own = document.currentScript, words = live.dataset, { lang } = document.documentElement, fieldsets = live.querySelectorAll("fieldset");
let params, committed; // the question; the last address not from typing
let turn = 0; // late answers are dropped
let wide = innerWidth > 900, active, timer, answer, shown, groups, divider, lacking;

const say = (key, n) => (n === 1 && words[key + "One"] || words[key]).replace("{n}", n.toLocaleString(lang));
const make = (tag, textContent, more) => Object.assign(document.createElement(tag), { textContent }, more);

// Says in which language words are that an element has, where it is known.
const tell = (element, tag) => tag && Object.assign(element, {
  lang: tag, dir: /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/.test(new Intl.Locale(tag).maximize().script) ? "rtl" : "ltr",
});

// A date of EDTF as all pages say it.
const fill = (key, values) => words[key].replace(/{(\w+)}/g, (_, name) => values[name]);

const pointOf = (text, isNamed) => {
  const [, y, m, d, sign = ""] = /^(\d\d[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?(?:-XX)*([~?%]?)$/.exec(text) || [];
  const date = { y, m: m < 13 ? +m : 0, month: words.months.split("|")[m - 1], season: words.seasons.split("|")[m - 21], d: +d, sign };
  let said = d ? fill("day", date) : date.month ? fill("month", date) : date.season ? fill("season", date) : text;
  if (/X/.test(y)) said = fill("years", { start: y.replace(/X/g, 0), end: y.replace(/X/g, 9) });
  else if (y && !m) said = sign || isNamed ? fill("year", date) : y;
  if (/[~%]/.test(sign)) said = fill("about", { date: said });
  if (/[?%]/.test(sign)) said = fill("unsure", { date: said });
  return { ...date, said };
};

const dated = (text) => {
  const isOpen = /^(\.\.)?\/|\/(\.\.)?$/.test(text);
  const [start, end] = text.split("/").map((part) => /^(\.\.)?$/.test(part) ? null : pointOf(part, isOpen));
  if (end === undefined) return start.said;
  if (!start && !end) return words.unknown;
  if (!start || !end) return fill(start ? "from" : "until", { date: (start || end).said });
  if (start.m && end.m && start.y === end.y && !(start.sign + end.sign)) {
    const both = { ...start, d1: start.d, d2: end.d, m1: start.m, m2: end.m, month1: start.month, month2: end.month };
    if (start.d && end.d && start.m === end.m) return fill("days", both);
    if (!start.d && !end.d) return fill("spans", both);
  }
  return fill("interval", { start: start.said, end: end.said });
};

// A copy of a <template>; slots without a value go.
const copy = (id, values) => {
  const item = page[id].content.firstElementChild.cloneNode(true), link = item.querySelector("a:not([href])");
  for (const slot of item.querySelectorAll("[data-slot]")) {
    const value = values[slot.dataset.slot];
    if (value) slot.textContent = value.toLocaleString(lang);
    else slot.remove();
  }
  if (link) link.href = values.url;
  return item;
};

const at = (changes) => {
  const next = new URLSearchParams(params);
  for (const name in changes) {
    next.delete(name);
    for (const value of [].concat(changes[name])) if (value) next.append(name, value);
  }
  return "?" + next;
};

const toggled = (name, value) => {
  const on = params.getAll(name), others = on.filter((other) => other !== value);
  return at({ [name]: on.length > others.length ? others : [...on, value] });
};

const go = (next, typing) => {
  clearTimeout(timer);
  params = new URLSearchParams(next);
  if (!typing && next !== committed) {
    history.replaceState(null, "", committed);
    history.pushState(null, "", committed = next);
  } else history.replaceState(null, "", next);
  return ask();
};

const restore = () => {
  params = new URLSearchParams(location.search);
  committed = "?" + params;
  input.value = params.get("q");
  const { limit, y } = history.state || {};
  ask(0, limit || 10).then(() => y && scrollTo(0, y));
};

const ask = async (offset = 0, limit = 10, awake = answer) => {
  const mine = ++turn, q = params.get("q") || "", filters = {};
  let wanted = q.trim();
  for (const { name } of fieldsets) if (params.has(name)) wanted = filters[name] = params.getAll(name);
  if (!wanted) limit = 0;
  page.browse.hidden = limit;
  live.className = limit ? "" : "idle";
  page.sort.value = params.get("sort") || "relevance";
  if (!limit && !awake) return;
  if (!shown) page.status.textContent = words.busy;
  const found = await vankho.search(q, { limit, offset, filters, sort: page.sort.value, repair: !params.has("repair"), complete: page.facets.open || undefined });
  if (mine !== turn) return;
  if (found.filters) history.replaceState(null, "", committed = at(found.filters)), params = new URLSearchParams(committed);
  show(found, offset, limit);
};

// Where some results lack words, those that have all are counted, and the rest, which filters count too.
const counted = ({ total, full, exact }) => {
  const rest = exact ? "; " + say("rest", total - full) : "";
  if (full < total) return (full ? say(exact ? "full" : "least", full) : words.partly) + rest;
  return total ? say(exact ? "found" : "over", total) : words.none;
};

const show = ({ total, full, exact, facets, notices, results }, offset, limit) => {
  answer = facets;
  if (!offset) {
    shown = 0;
    groups = {};
    lacking = new Set();
    watch.disconnect();
    page.results.replaceChildren();
  }
  const links = results.map(place);
  shown += links.length;
  if (offset) links[0]?.focus();
  page.more.hidden = links.length < limit || exact && shown >= total;
  const isWhole = !notices.some(({ files }) => files);
  page.browse.hidden = limit && (total || !isWhole);
  page.status.textContent = isWhole ? counted({ total, full, exact }) : words.incomplete;
  page.notice.replaceChildren(...notices.map((about) => about.files ? fault(about.kind) : copy(about.kind, {
    ...about, url: at(about.from ? { repair: "no" } : { q: about.to }),
  })));
  if (wide && limit && facets.year) wide = !(page.facets.open = true);
  showFacets();
};

// What is wrong with the files that came or did not come, and the offer to load all of them anew.
const fault = (kind) => {
  const item = copy(page[kind] ? kind : "stale", { url: location });
  item.querySelector("a").onclick = (event) => {
    event.preventDefault();
    location.reload();
  };
  return Object.assign(item, { className: "fault" });
};

// Reports of one meeting stand together.
const place = (result) => {
  const { kind, language, meeting, missing, full } = result, key = meeting + "-" + full, group = meeting != null && groups[key];
  const item = copy(group ? "other" : "card", { ...result, kind: words[kind], date: result.date && dated(result.date) });
  const [link, line, lack, others] = item.querySelectorAll("a, p + p, details");
  tell(link, language);
  if (group) {
    const { firstChild, lastChild } = group;
    group.hidden = false;
    lastChild.append(item);
    firstChild.textContent = say("others", lastChild.children.length);
    return link;
  }
  groups[key] = others;
  if (!full && !lacking.size) {
    page.results.append(divider = copy("divider"));
    lacking.add("");
  }
  tellMissing(lack, missing);
  page.results.append(item);
  Object.assign(line, { result, lack });
  watch.observe(line);
  return link;
};

// What a page lacks is told when it is known, by the lists or by the text.
const tellMissing = (lack, missing) => {
  lack.hidden = !missing[0];
  for (const word of missing) {
    lack.append(" ", make("s", word));
    if (!lacking.has(word)) divider.append(" ", make("s", word));
    lacking.add(word);
  }
};

// Texts come when in view.
const watch = new IntersectionObserver((entries) => entries.forEach(async ({ isIntersecting, target }) => {
  if (!isIntersecting) return;
  watch.unobserve(target);
  const { result, lack } = target, { paragraph, parts, missing, isLost } = await snippet(result);
  if (isLost && target.isConnected && !page.notice.querySelector(".fault")) page.notice.append(fault("broken"));
  if (!result.full && !result.missing[0] && target.isConnected) tellMissing(lack, missing);
  if (paragraph) tell(target, result.textLanguage || lang);
  else target.dir = "auto"; // a summary, in whatever language
  for (const { text, mark } of parts) target.append(mark ? make("mark", text, { className: mark > 1 ? "near" : "" }) : text);
  if (paragraph) target.append(" ", make("a", say("paragraph", paragraph), { href: result.url + "#p" + paragraph, lang, dir: "ltr" }));
  if (!parts[0]) target.remove();
}));

const showFacets = () => {
  const focused = document.activeElement.id;
  page.chosen.replaceChildren();
  for (const set of fieldsets) {
    const { name } = set, on = params.getAll(name);
    const all = answer[name] || [];
    set.parentNode.hidden = !all[0];
    for (const part of set.querySelectorAll("div")) {
      const [list, button] = part.querySelectorAll("ul, button");
      const own = all.filter(({ group }) => (part.dataset.group || group) === group);
      part.hidden = !own[0];
      button.hidden = own.length <= button.value;
      list.replaceChildren(...own.filter(({ id }, index) => index < button.value || on.includes(id)).map((value) => {
        const item = copy("value", value), { id } = value;
        Object.assign(item.querySelector("input"), { name, value: id, id: name + id, checked: on.includes(id) });
        return item;
      }));
    }
    for (const value of on) {
      const chip = copy("chip", { name: all.find(({ id }) => id === value)?.name || value, url: toggled(name, value) });
      tell(chip.querySelector("[data-slot]"), set.querySelector("ul").lang);
      page.chosen.append(chip);
    }
  }
  if (focused) document.getElementById(focused)?.focus();
};

const suggest = (list) => {
  active = -1;
  suggestions.replaceChildren(...list.map((entry, index) => {
    const option = copy("option", { ...entry, text: entry.text || entry.title, kind: words[entry.kind] });
    tell(option.firstElementChild, entry.language);
    return Object.assign(option, { entry, id: "option-" + index, onmousedown: (event) => submit(event, entry) });
  }));
  move(0);
};

const move = (step) => {
  const options = [...suggestions.children], { length } = options;
  active = (active + step + length + 2) % (length + 1) - 1;
  options.forEach((option, index) => option.setAttribute("aria-selected", index === active));
  input.setAttribute("aria-activedescendant", options[active]?.id || "");
  input.setAttribute("aria-expanded", length > 0);
  suggestions.hidden = !length;
};

const offer = async () => {
  const mine = turn, list = await vankho.suggest(input.value);
  // Who has chosen already keeps the list.
  if (mine === turn && !(active >= 0) && document.activeElement === input) suggest(list);
};

const submit = (event, { url, text } = suggestions.children[active]?.entry || {}) => {
  event.preventDefault();
  if (url) return location = url;
  if (text) input.value = text;
  suggest([]);
  go(at({ repair: "", q: input.value.trim() }));
};

const typed = (event) => {
  if (event.isComposing) return;
  clearTimeout(timer);
  active = -1;
  move(0);
  timer = setTimeout(() => {
    go(at({ repair: "", q: input.value }), true);
    offer();
  }, 80);
};

const begin = () => {
  page.form.onsubmit = submit;
  input.oninput = typed;
  input.addEventListener("compositionend", typed);
  input.onfocus = () => answer || ask(0, 10, true);
  input.onblur = () => suggest([]);
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
    if (event.isComposing || step == null) return;
    event.preventDefault();
    if (!step) suggest([]);
    else if (suggestions.hidden) offer();
    else move(step);
  };
  page.more.onclick = () => ask(shown);
  page.facets.ontoggle = () => page.facets.open && !answer?.year && ask(0, 10, true);
  live.onchange = ({ target: { name, value } }) => go(name ? toggled(name, value) : at({ sort: value }));
  live.onclick = (event) => {
    const { target } = event, href = target.closest("a")?.getAttribute("href") || "";
    if (target.matches("fieldset button")) showFacets(target.value *= 5);
    else if (href[0] !== "?") history.replaceState({ limit: shown, y: scrollY }, "");
    else if (!event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      go(href).then(() => page.status.focus());
      input.value = params.get("q");
    }
  };
  window.onpopstate = restore;
  live.hidden = false;
  restore();
};

// --- Files of other versions ---

// Whether a script has come past all caches.
const again = ({ src, dataset }) => new Promise((resolve) => {
  const script = make("script", "", { src: src + "?" + Date.now(), onload: () => resolve(true), onerror: () => resolve(false) });
  Object.assign(script.dataset, dataset);
  document.head.append(script);
});

const refuse = (kind) => {
  live.className = "idle";
  page.facets.hidden = true;
  page.status.textContent = words.incomplete;
  page.notice.replaceChildren(fault(kind));
  live.hidden = false;
};

// A cache may hold a script of another version than the page: it is asked for once more. If the host has no
// other, the page is the old one, and is loaded anew unless it just was.
const check = async () => {
  if (words.client != CLIENT) {
    if (!own.src.includes("?")) return await again(own) || refuse("version");
    if (/^[bn]/.test(performance.getEntriesByType("navigation")[0]?.type)) return location.reload();
    return refuse("version");
  }
  if (window.vankho?.client !== CLIENT) await again(document.querySelector("[data-index]"));
  if (window.vankho?.client === CLIENT) begin();
  else refuse(window.vankho ? "version" : "broken");
};
check();

// --- Snippets ---

// The best lines of a document for a query: {paragraph: number or null, parts: [{text, mark}]}, where
// mark is 1 for a word as it was typed and 2 for another form of it.
async function snippet(result) {
  const { queryOf, words: wordsOf, agreement, moreScript } = vankho.core;
  const query = queryOf(result), missing = [], { lead = [], body = [], isLost = true } = await (await moreScript())?.textOf(result.document) ?? {};
  const wanted = new Map();
  for (const edge of query?.edges ?? []) {
    for (const word of edge.words) wanted.set(word.base, [...(wanted.get(word.base) ?? []), { code: word.code, at: edge.from }]);
  }
  let best = { value: -1 };
  const lines = [...lead, ...body].map((line) => ({ line, list: wordsOf(line) }));
  const numberOf = (i) => (i < lead.length ? null : i - lead.length + 1);
  lines.forEach(({ line, list }, i) => {
    const hits = list.map((word) => wanted.get(word.base)).map((forms, k) => forms && { at: forms[0].at, fit: Math.max(...forms.map(({ code }) => agreement(code, list[k].code))), k }).filter(Boolean);
    hits.forEach((hit, h) => {
      const near = hits.slice(h).filter(({ k }) => k < hit.k + 30);
      const value = new Set(near.map(({ at }) => at)).size * 4 + near.filter(({ fit, k }, x) => fit === 1 && (near[x + 1]?.k === k + 1)).length * 0.5;
      if (value > best.value) best = { value, line, list, hits, first: Math.max(0, hit.k - 6), paragraph: numberOf(i) };
    });
  });
  // Where only the title has the words: how the page begins, rather than a date.
  if (!best.list) {
    const long = lines.findIndex(({ list }) => list.filter(({ base }) => /^\D+$/.test(base)).length > 5);
    const i = long < 0 && body.length ? lead.length : Math.max(long, 0);
    best = { ...lines[i], hits: [], first: 0, paragraph: numberOf(i) };
  }
  if (!best.list?.length) return { paragraph: null, parts: [], missing, isLost };
  // Of people and places the text is not all that they are found by.
  if (query && /article|meeting/.test(result.kind)) {
    const found = new Set([{ list: wordsOf(result.title) }, ...lines].flatMap(({ list }) => list.map(({ base }) => base)));
    const has = (i) => query.edges.some(({ from, to, words: list }) => from <= i && i < to && list.every(({ base }) => found.has(base)));
    missing.push(...query.units.slice(0, 8).filter((_, i) => !has(i)).map(({ raw }) => raw));
  }
  const { line, list, hits, first, paragraph } = best, last = Math.min(first + 40, list.length - 1);
  let at = first ? list[first].from : 0;
  const parts = first ? [{ text: "… ", mark: 0 }] : [];
  for (const { k, fit } of hits.filter((hit) => hit.k >= first && hit.k <= last)) {
    parts.push({ text: line.slice(at, list[k].from), mark: 0 }, { text: line.slice(list[k].from, list[k].to), mark: fit === 1 ? 1 : 2 });
    at = list[k].to;
  }
  parts.push({ text: line.slice(at, last < list.length - 1 ? list[last].to : line.length) + (last < list.length - 1 ? " …" : ""), mark: 0 });
  return { paragraph, parts, missing };
}
})();
