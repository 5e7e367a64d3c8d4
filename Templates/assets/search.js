// Search in this archive, by an index of scripts: SearchIndexing/FORMAT.md.
(() => {
"use strict";
const own = document.currentScript;
const base = new URL("../" + own.dataset.index, own.src).href;
const edition = base.split("/").at(-2);
// Words that decide what is found, and in which order.
const TIMEOUT = 10000, WORDS = 8, MOST = 16;
// Of the format, and of what the page's scripts share.
const FORMAT = 1, CLIENT = 1;

const files = new Map();
const broken = new Set();
let S, starting, moreDone;

function hash(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return (h >>> 0).toString(16).padStart(8, "0");
}

// What `read` makes of the file, or null.
function load(name, read = (text) => text) {
  let file = files.get(name);
  if (!file) {
    files.set(name, (file = { read }));
    file.done = addScript(base + name + ".js", () => file.value).then((ok) => {
      if (ok) return file.value;
      broken.add(name);
      files.delete(name);
      return null;
    });
  }
  return file.done;
}

// Asks twice for a script, the second time past caches.
const addScript = (src, isHere, again) => new Promise((resolve) => {
  const element = document.createElement("script");
  const timer = setTimeout(end, TIMEOUT);
  function end() {
    clearTimeout(timer);
    element.remove();
    resolve(isHere() || (!again && addScript(src + "?" + Date.now(), isHere, true)));
  }
  Object.assign(element, { src, onload: end, onerror: end });
  document.head.append(element);
});

function take(from, name, check, text) {
  const file = files.get(name);
  if (from !== edition) vankho.fault = "stale";
  else if (file && hash(text) === check) file.value = file.read(text);
}

function bits(text) {
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  let at = 0;
  const bit = () => {
    if (at >= bytes.length * 8) throw new RangeError("bits");
    return (bytes[at >> 3] >> (7 - (at++ & 7))) & 1;
  };
  const number = (n) => { let v = 0; while (n--) v = v * 2 + bit(); return v; };
  const gamma = () => { let n = 0; while (!bit()) n++; return 2 ** n + number(n); };
  const rice = (k) => { let q = 0; while (bit()) q++; return q * 2 ** k + number(k); };
  const bytesText = () => {
    let out = "", n = gamma() - 1;
    for (; n; n--) {
      const c = number(6);
      out += c < 36 ? c.toString(36) : String.fromCharCode(c === 36 ? 32 : number(8));
    }
    return out;
  };
  return { bit, number, gamma, rice, bytesText, align: () => { at = (at + 7) & ~7; }, seek: (n) => { at = n * 8; }, at: () => at / 8 };
}

const utf8 = (text) => unescape(encodeURIComponent(text));
const fromUTF8 = (bytes) => decodeURIComponent(escape(bytes));

// Words that are no syllables.
const literals = () => load("literals", (text) => (S.separators = text ? text.split("\n").map(utf8) : []));
const start = () => starting ??= load("start", readStart).then((ok) => ok ?? (starting = null));

function readStart(text) {
  S = JSON.parse(text);
  if (S.version !== FORMAT) return void (vankho.fault = "version");
  S.bases = [];
  S.forms = [];
  S.ids = new Map();
  let last = "";
  for (const [, shared, rest, forms] of S.syllables.matchAll(/(\d)([a-z]*)((?:(?:\d\d)*[A-F])+)/g)) {
    last = last.slice(0, +shared) + rest;
    S.ids.set(last, S.bases.push(last) - 1);
    S.forms.push(forms.match(/\d*[A-F]/g));
  }
  S.codes = S.levels.map(canonicalCode);
  S.universe = Math.ceil(S.documents / 4096) * 4096;
  S.groups = [];
  const b = bits(S.directory);
  for (let shard = -1, g = 0; g < S.bases.length; g++) {
    shard += b.bit();
    const group = { first: shard, cuts: [], shift: 0 };
    let n = b.gamma() - 1;
    if (n) {
      group.shift = b.number(4);
      const r = b.number(4);
      for (let bin = -1; n; n--) group.cuts.push((bin += b.rice(r) + 1));
      shard += group.cuts.length;
    }
    S.groups.push(group);
  }
  S.groupsOf = S.equivalents.split("|").map((row) => row.split("="));
  S.alikeSet = new Set(S.alike.split(" "));
  return S;
}

// For every code length [first code, symbols].
function canonicalCode(lengths) {
  const code = [];
  for (let n = 1, first = 0; n < 16; n++, first *= 2) {
    const symbols = [];
    for (let i = 0; i < 16; i++) if (parseInt(lengths[i], 16) === n) symbols.push(i);
    code.push([first, symbols]);
    first += symbols.length;
  }
  return code;
}

const JOINED = "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}";
const WORD = new RegExp(`(?=[${JOINED}])[\\p{L}\\p{N}]\\p{M}*|[\\p{L}\\p{N}](?:(?![${JOINED}])[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060])*`, "gu");
const folded = new Map();

// `nguyễn` -> {base: "nguyen", code: "41D"}: marks with their place, and the tone wherever it stood.
function fold(word) {
  let result = folded.get(word);
  if (result) return result;
  let text = "", marks = "", tone = "A";
  const mark = (place, kind) => { if (place >= 0 && place < 10) marks += `${place}${kind}`; };
  for (const c of word.normalize("NFKC").toLowerCase().normalize("NFD")) {
    const t = S.fold.tones.indexOf(c), q = S.fold.marks.indexOf(c);
    if (t >= 0) tone = "BCDEF"[t];
    else if (q >= 0) mark(text.length - 1, q + 1);
    else if (S.fold.stroke.includes(c)) { mark(text.length, 4); text += "d"; }
    else if (/[\p{L}\p{N}]/u.test(c)) text += c;
  }
  text = text.replace(/^((?:[hklmstv]|qu)?)y$/, "$1i");
  folded.set(word, (result = { base: text, code: marks + tone }));
  return result;
}

// Words in order: {base, code, raw, from, to, opens: begins a sentence, joined: no space before}.
function words(text) {
  const found = [];
  let before = null;
  for (const match of text.matchAll(WORD)) {
    const word = { ...fold(match[0]), raw: match[0], from: match.index, to: match.index + match[0].length };
    if (!word.base) continue;
    const gap = before ? text.slice(before.to, word.from) : "\n";
    word.opens = /[\n!?…。！？]/.test(gap) ||
      (/\.["'”’»›)\]}]*\s/.test(gap) && /[aeiouy0-9]/.test(before.base));
    word.joined = /^[-/.\u2010\u2011]$/.test(gap) ||
      (gap === "," && /\d$/.test(before.base) && /^\d/.test(word.base));
    found.push(word);
    before = word;
  }
  return found;
}

// How well a form answers what was typed: 1 the same, or typed without marks; "a" has none among words
// with marks.
function agreement(typed, form) {
  if (!typed || typed === "A" || !form || typed === form) return 1;
  if (typed === "a") return form === "A" ? 1 : 0.8;
  const marks = (code) => code.slice(0, -1), tone = (code) => code.at(-1);
  if (marks(typed) === marks(form)) return tone(typed) === "A" ? 0.7 : 0.4;
  return marks(typed) === "" && tone(typed) === tone(form) ? 0.5 : 0.3;
}

const terms = new Map();

function binOf(group, second) {
  const id = S.ids.get(second);
  if (id !== undefined) return id >> group.shift;
  const c = utf8(second).charCodeAt(0);
  const kind = c < 58 ? c - 48 : c > 96 && c < 123 ? c - 87 : 36;
  return ((S.bases.length - 1) >> group.shift) + 1 + kind;
}

function shardOf(first, second) {
  const id = S.ids.get(first);
  if (id === undefined) {
    const key = utf8(second ? first + " " + second : first);
    let n = 0;
    while (S.separators?.[n] <= key) n++;
    return S.shards[0] + n;
  }
  const group = S.groups[id];
  if (!second) return group.first;
  const bin = binOf(group, second);
  return group.first + group.cuts.filter((cut) => cut <= bin).length;
}

function readShard(b) {
  if (b.bit()) return readLiterals(b, "", (key) => terms.set(key, readEntry(b, null, key.split(" ")[1])), b.gamma());
  let id = b.gamma() - 1, pieces = b.gamma();
  for (; pieces; pieces--, id++) {
    const first = S.bases[id];
    if (b.bit()) terms.set(first, readEntry(b, id));
    let n = b.gamma() - 1;
    if (n) {
      const k = b.number(4);
      for (let second = -1; n; n--) {
        second += b.rice(k) + 1;
        terms.set(first + " " + S.bases[second], readEntry(b, id, S.bases[second]));
      }
    }
    readLiterals(b, first + " ", (key) => terms.set(key, readEntry(b, id, key.split(" ")[1])), b.gamma());
  }
}

function readLiterals(b, prefix, each, count) {
  for (let key = ""; count > 1; count--) {
    key = key.slice(0, b.gamma() - 1) + b.bytesText();
    each(prefix + fromUTF8(key));
  }
}

function readEntry(b, first, second) {
  const entry = { df: 0, variants: [] };
  for (let n = b.gamma(); n; n--) {
    const v = { documents: [], levels: [], pair: second ? 1 : 0, tier: 0 };
    if (first != null) v.a = S.forms[first][(v.formA = b.gamma() - 1)];
    const id = S.ids.get(second);
    if (id !== undefined) v.b = S.forms[id][(v.formB = b.gamma() - 1)];
    v.df = b.gamma();
    entry.df += v.df;
    const hot = S.hot[v.pair];
    if (v.df > hot) { v.file = b.number(16); v.slot = b.gamma() - 1; }
    readList(b, v, Math.min(v.df, hot));
    entry.variants.push(v);
  }
  return entry;
}

function readList(b, v, count) {
  const k = Math.max(0, 31 - Math.clz32(Math.max(1, Math.floor(69 * S.universe / (100 * count)))));
  const codes = S.codes[v.pair];
  for (let document = -1; count; count--) {
    document += b.rice(k) + 1;
    let code = 0, n = 0;
    for (; ; n++) {
      code = code * 2 + b.bit();
      const [first, symbols] = codes[n];
      if (code - first < symbols.length) { v.levels.push(symbols[code - first]); break; }
    }
    v.documents.push(document);
  }
}

const isWhole = (v) => v.documents.length === v.df;

const basesOf = (list) => list.map(({ base }) => base);
const bare = (text) => basesOf(words(text)).join("");

async function parse(text, filters) {
  const query = { units: [], phrases: [], excluded: [], filters: {}, reach: 0, isOpen: /[\p{L}\p{N}]$/u.test(text) };
  for (const name in filters) query.filters[name] = [filters[name] ?? []].flat().map(String);
  if (S.moved && Object.keys(query.filters)[0]) await (await moreScript())?.follow(query);
  let minus = null;
  for (const [, sign, phrase, field, quoted, plain, other] of text.replace(/[“”„«»]/g, '"')
    .matchAll(/(?:(-?)"([^"]*)"?)|(?:([\p{L}_]+):(?:"([^"]*)"?|([^\s"]+)))|([^\s"]+)/gu)) {
    if (field && await (await moreScript()).takeFilter(query, field, quoted ?? plain)) continue;
    const found = words(phrase ?? other ?? `${field} ${quoted ?? plain}`);
    if (phrase !== undefined) {
      minus = null;
      (sign ? query.excluded : query.phrases).push(found);
      if (!sign) query.units.push(...found.map((word) => ({ ...word, quoted: true })));
    } else if (found.length && /^-[\p{L}\p{N}]/u.test(other)) query.excluded.push((minus = found));
    else (minus ?? query.units).push(...found);
  }
  query.excluded = query.excluded.filter((list) => list.length);
  if (query.units.some(({ code }) => code !== "A")) {
    for (const unit of query.units) if (unit.code === "A" && !unit.quoted) unit.code = "a";
  }
  query.isShortened = query.units.length > WORDS;
  query.units.length = Math.min(query.units.length, MOST);
  query.all = (1 << Math.min(query.units.length, WORDS)) - 1;
  return query;
}

// Readings of a query: edges between places in it.
function edgesOf({ units }) {
  const edges = [];
  const add = (from, to, list, weight, more) => edges.push({ from, to, words: list, weight, ...more });
  const isWord = (text) => /[aeiouy]/.test(text) && S.ids.has(text);
  units.forEach((unit, i) => {
    add(i, i + 1, [unit], 1);
    for (let j = i, run = "", names = []; units[j] && !units[j].quoted; j++) {
      const isLone = j === i;
      names.push(units[j].base);
      // 72/2013/NĐ-CP and 1.234 are one word, too.
      run = isLone || (run && units[j].joined) ? run + units[j].base : "";
      if (run && !isLone && !units[j + 1]?.joined) add(i, j + 1, [{ base: run }], 1);
      // Abbreviations and what they stand for; "CA" is an office only in capitals.
      const text = names.join(" ");
      if (isLone && isWord(text) && unit.raw !== unit.raw.toUpperCase()) continue;
      for (const group of S.groupsOf) {
        for (const other of group.includes(text) ? group : []) {
          if (other !== text && (isLone || !isWord(other))) add(i, j + 1, other.split(" ").map((base) => ({ base })), 0.9, { alias: [text, other] });
        }
      }
    }
  });
  return edges;
}

// What to look up: pairs inside an edge, and across two of them. Reach 0 is every second of these, which
// tell where all words stand, 1 all, 2 words, too.
function groupsOf(query) {
  const groups = new Map(), n = query.units.length;
  const span = (edge) => ((1 << edge.to) - 1) & ~((1 << edge.from) - 1);
  const add = (place, option) => groups.set(place, [...(groups.get(place) ?? []), option]);
  for (const edge of query.edges) {
    const list = edge.words, isSingle = list.length === 1, mask = span(edge);
    if (!isSingle || n === 1 || query.reach > 1) add((isSingle ? "=" : edge.to + "-") + edge.from, { parts: pairsOf(list), mask, weight: edge.weight * (isSingle && n > 1 ? 0.4 : 1), edge, isSingle });
    for (const next of query.edges) {
      const isLast = next.words.length === 1;
      if (next.from === edge.to && (isSingle || isLast) && (query.reach || n < 4 || edge.to % 2 || edge.to === n - 1)) add("+" + edge.to, { parts: [[list.at(-1), next.words[0]]], weight: edge.weight * next.weight, edge, next, mask: (isSingle && mask) | (isLast && span(next)) });
    }
  }
  return [...groups].sort(([a], [b]) => (a[0] === "=") - (b[0] === "=")).map(([, options]) => options);
}

const keyFor = ([a, b]) => (b ? a.base + " " + b.base : a.base);
const entriesOf = (options) => options.flatMap(({ parts }) => parts.map((part) => terms.get(keyFor(part))).filter(Boolean));
const loadShards = (numbers) => Promise.all([...new Set(numbers)].map((n) => load("terms/" + n, (text) => readShard(bits(text)) ?? true)));
async function loadTerms(options) {
  const pairs = options.flatMap(({ parts }) => parts);
  if (pairs.some(([{ base: word }]) => !S.ids.has(word))) await literals();
  return loadShards(pairs.map(([a, b]) => shardOf(a.base, b?.base)));
}

// In quotes: the same marks, or none in the one or the other.
const isSame = (typed, code) => /^a$/i.test(typed.code) || !code || code === "A" || code === typed.code;

// What each document of a posting list is worth.
function weigh([a, b], weight, visit) {
  const entry = terms.get(keyFor([a, b]));
  if (!entry) return;
  const idf = Math.log(1 + S.documents / entry.df) * weight;
  for (const { a: formA, b: formB, documents, levels } of entry.variants) {
    const fit = agreement(a.code, formA) * (b ? agreement(b.code, formB) : 1);
    if ((a.quoted && !isSame(a, formA)) || (b?.quoted && !isSame(b, formB))) continue;
    for (let i = 0; i < documents.length; i++) visit(documents[i], idf * fit * (0.3 + 0.1 * levels[i]), levels[i]);
  }
}

// The same of documents that have all parts.
function weighAll({ parts, weight }, visit) {
  if (parts.length === 1) return weigh(parts[0], weight, visit);
  let hits;
  for (const part of parts) {
    const found = new Map();
    weigh(part, weight, (document, value, level) => {
      const before = hits ? hits.get(document) : { value: 0, level: 15 };
      if (before && !(found.get(document)?.value >= before.value + value)) found.set(document, { value: before.value + value, level: Math.min(before.level, level) });
    });
    hits = found;
  }
  for (const [document, { value, level }] of hits) visit(document, value / parts.length, level);
}

const isFull = (query, document) => query.mask[document] === query.all;

// Adds up the lists; words alone count only where no pair has told of them.
function gather(query) {
  const n = S.documents, scores = new Float32Array(n), mask = new Uint8Array(n), low = new Uint8Array(n).fill(15), seen = [];
  const [best, levels, told] = S.sums ??= [new Float32Array(n), new Uint8Array(n), new Uint16Array(n)];
  for (const options of groupsOf(query)) {
    const touched = [];
    for (const option of options) {
      const bits = (option.mask & 255) | 0x8000;
      weighAll(option, (document, value, level) => {
        if (option.isSingle && !(option.mask & ~mask[document] & query.all)) return;
        if (told[document] < 0x8000) touched.push(document);
        told[document] |= bits;
        if (value > best[document]) { best[document] = value; levels[document] = level; }
      });
    }
    for (const document of touched) {
      if (told[document] < 0xC000) seen.push(document);
      if (best[document]) low[document] = Math.min(low[document], levels[document]);
      scores[document] += best[document];
      mask[document] |= told[document];
      best[document] = 0;
      told[document] = 0x4000;
    }
  }
  for (const document of seen) told[document] = 0;
  Object.assign(query, { scores, mask, low });
  query.seen = (query.units.length ? seen : [...scores.keys()]).filter((document) => !query.out?.has(document));
  query.full = query.seen.filter((document) => isFull(query, document));
  query.allowed = query.full.filter((document) => !query.fails?.[document]);
}

const pairsOf = (list) => (list.length > 1 ? list.slice(1).map((word, i) => [list[i], word]) : [list]);

async function lookUp(query, reach = 1) {
  query.reach = Math.max(query.reach, reach);
  await loadTerms([...groupsOf(query).flat(), ...query.edges.filter(({ repairs, isReading }) => repairs && !isReading).map(({ repairs }) => ({ parts: [[{ base: repairs }]] }))]);
  if (query.excluded.length) await (await moreScript()).exclude(query);
}

// Do the words stand together anywhere, or all in one title?
const isSure = ({ units: { length }, full, low }) => (length < 3 ? full.length > 0 : full.some((document) => low[document] > 9));

async function find(query, { want, complete, repair = true }) {
  query.edges = edgesOf(query);
  query.repairs = [];
  const { units, phrases } = query;
  const more = repair && units.some(({ base, quoted }) => !quoted && !S.ids.has(base)) && await moreScript();
  if (more) more.read(query);
  await lookUp(query, more ? 1 : 0);
  if (more) more.settle(query);
  gather(query);
  if (units.length && (complete || phrases.length || query.allowed.length < want || !isSure(query))) await (await moreScript()).deepen(query, want, complete, repair);
  query.isExact = !units.length || ((units.length === 1 || query.reach > 1) && entriesOf(groupsOf(query).flat()).every(({ variants }) => variants.every(isWhole)));
}

// What a document is worth for all words found.
function strength(query, document) {
  let covered = 0;
  for (let mask = query.mask[document]; mask; mask &= mask - 1) covered++;
  return query.scores[document] * covered * (document < S.entities ? 2000 : 4000) * (query.low[document] > 9 ? 1.4 : 1);
}

// First a name that the query is; then what has all words, the best, the newest.
function order(query, list, sort, want = Infinity) {
  if (sort === "oldest") return list.sort((a, b) => (a < S.entities) - (b < S.entities) || a - b);
  if (sort === "newest" || !query.units.length) return list.sort((a, b) => b - a);
  const key = (document) => (isFull(query, document) * 2 ** 24 + Math.min(2 ** 24 - 1, Math.round(strength(query, document)))) * 2 ** 20 + document;
  // Sorts what is wanted, by a sample.
  const byKey = (some, count) => {
    const keys = new Float64Array(some.map(key)), sample = keys.filter((_, i) => !(i % 64)).sort(), least = sample.at(-2 - count / 16) ?? 0;
    const top = keys.filter((number) => number >= least);
    if (top.length < count && least) return byKey(some, Infinity);
    return Array.from(top.sort().reverse(), (number) => number % 2 ** 20).concat(some.filter((_, i) => keys[i] < least));
  };
  const names = query.names = byKey(list.filter((document) => document < S.entities && isFull(query, document) && query.low[document] >= (query.units.length < 5 ? 15 : 14)), 3).slice(0, 3);
  return names.concat(byKey(names.length ? list.filter((document) => !names.includes(document)) : list, want));
}

const KINDS = { a: "article", m: "meeting", o: "official", g: "organization", p: "province", t: "topic" };

const rowsOf = (text) => (text ? text.split("\n").map((row) => row.split("\t")) : []);

async function cardOf(document) {
  const rows = await load("cards/" + Math.floor(document / S.cards), rowsOf);
  if (!rows) return null;
  const [letter, id, title, date, detail, meeting, language, textLanguage] = rows[document % S.cards];
  const kind = KINDS[letter];
  return { kind, id, url: `${kind}s/${id}.html`, title, date, detail, language, textLanguage, document, meeting: meeting ? +meeting : null };
}

// Of the first ten those go ahead whose title has all words in the order typed; before names, too, where
// it has no other. Filters take from these ten.
async function byTitle(query, list, first) {
  const { units, edges, names = [] } = query;
  const wanted = units.map((_, i) => edges.filter(({ from, to, words: { length } }) => from === i && to - from === length).map((edge) => edge.words[0]));
  const ranked = await Promise.all(list.slice(0, 10).filter((document) => first.has(document)).map(async (document) => {
    const title = words((await cardOf(document))?.title ?? "");
    let at = -1;
    const isThere = wanted.every((forms) => (at = title.findIndex((word, k) => k > at && forms.some(({ base: typed, code }) => typed === word.base && agreement(code, word.code) > 0.6))) >= 0);
    return [document, names.includes(document) ? 1 : isThere && (title.length === units.length ? 2 : 0.5)];
  }));
  return ranked.sort((a, b) => b[1] - a[1]).map(([document]) => document).concat(list.slice(ranked.length));
}

const queries = new WeakMap();

async function search(text, options) {
  const answer = { total: 0, full: 0, exact: false, results: [], notices: [], facets: {} };
  broken.clear();
  await fill(answer, text, options ?? {}).catch(({ message }) => broken.add(message));
  if (broken.size) answer.notices.push({ kind: vankho.fault ?? "broken", files: [...broken] });
  return answer;
}

async function fill(answer, text, { limit = 10, offset = 0, filters, sort, complete, repair = true }) {
  if (!(await start())) return;
  text = String(text ?? "").slice(0, 2000).normalize("NFC");
  const query = await parse(text, filters), { units, phrases } = query, want = limit + offset;
  query.failing = Object.keys(query.filters).filter((name) => query.filters[name]?.length);
  if (query.failing.length) await (await moreScript()).applyFilters(query);
  complete ??= S.documents <= 1024 || query.failing.length > 0;
  await find(query, { want, complete, repair });
  // Few have all words: those that lack some come after.
  let found = units.length > 1 && !phrases.length && query.full.length < 10 ? query.seen : query.full;
  if (!units.length && /\S/.test(text) && !query.failing.length && !query.excluded.length) found = [];
  const whole = order(query, found, sort, query.fails || phrases.length ? Infinity : Math.max(want, 10));
  let list = query.fails ? whole.filter((document) => !query.fails[document]) : whole;
  if (!/est$/.test(sort) && units.length > 1) list = await byTitle(query, list, new Set(whole.slice(0, 10)));
  if (phrases.length) found = list = await (await moreScript()).verify(query, list, complete ? Math.max(want, 1000) : want);
  Object.assign(answer, { total: list.length, full: phrases.length || !units.length ? list.length : query.allowed.length, exact: query.isExact, filters: query.moved });
  for (const card of await Promise.all(list.slice(offset, want).map(cardOf))) {
    if (!card) continue;
    const result = { ...card, score: Math.round(query.scores[card.document] * 1000) / 1000, full: isFull(query, card.document), missing: query.isExact ? units.filter((_, i) => !((query.mask[card.document] | ~query.all) >> i & 1)).map(({ raw }) => raw) : [] };
    queries.set(result, query);
    answer.results.push(result);
  }
  if (complete || query.isShortened || (units.length && (query.repairs.length || list.length < 50))) await (await moreScript()).finish(answer, query, { text, list, found, repair, complete: complete && !broken.size });
}

// What a plain first answer can do without.
const moreScript = () => moreDone ??= addScript(own.src.replace("search.js", "search-more.js"), () => vankho.more).then((more) => more || (broken.add("search-more"), moreDone = null));

const core = { hash, index: () => S, moreScript, literals, fold, words, basesOf, agreement, terms, shardOf, loadShards, loadTerms, isWhole, readList, isSure, lookUp, keyFor, groupsOf, gather, find, parse, order, strength, cardOf, isSame, load, bits, rowsOf, entriesOf, pairsOf, weighAll, bare, broken, fill, queryOf: (result) => queries.get(result) };
window.vankho = { take, start, search, core, suggest: async (text) => ((await start()) && (await moreScript())?.suggest(text)) || [], client: CLIENT };
})();
