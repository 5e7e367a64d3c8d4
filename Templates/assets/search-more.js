// What search.js can do without for a plain first answer, and loads when it is wanted: other words than
// those typed (input method off, slips, words run together or unfinished), filters, counts.
(() => {
"use strict";
// That of search.js, which a cache or a page left open may have of another version: then it is not helped.
const CLIENT = 1;
if (vankho.client !== CLIENT) {
  vankho.fault = "version";
  return;
}
const { hash, index, literals, words, terms, shardOf, loadShards, loadTerms, isWhole, readList, isSure, lookUp, keyFor, groupsOf, gather, find, parse, order, strength, cardOf, isSame, basesOf, load, bits, rowsOf, entriesOf, pairsOf, weighAll, bare, broken, fill } = vankho.core;
const S = index();
const isBare = (word) => /^a$/i.test(word.code);
const canRepair = (unit) => !unit.quoted && unit.base.length > 2 && /^\D+$/.test(unit.base);
const dfOf = (...bases) => (bases.every(Boolean) && terms.get(bases.join(" "))?.df) || 0;

// A syllable as it is written: the tone goes to the marked vowel, else to the one before the end.
function spell(id, form = 0) {
  const letters = [...S.bases[id]], code = S.forms[id][form] ?? "A";
  let place = -1;
  for (const [, at, kind] of code.matchAll(/(\d)(\d)/g)) {
    if (kind === "4") letters[at] = "đ";
    else { letters[at] += S.fold.marks[kind - 1]; place = +at; }
  }
  const vowels = /^(?:qu|gi(?=[aeou]))?[^aeiouy]*([aeiouy]+)(.*)/.exec(S.bases[id]);
  if (place < 0 && vowels) {
    const [, run, end] = vowels;
    place = letters.length - end.length - run.length +
    (run.length === 1 ? 0 : run.length > 2 || end || /^(oa|oe|uy)$/.test(run) ? 1 : 0);
  }
  const tone = S.fold.tones["BCDEF".indexOf(code.at(-1))];
  if (tone && place >= 0) letters[place] += tone;
  return letters.join("").normalize("NFC");
}

// Telex and VNI with the input method off: `caanf`, `ca62n` -> {base: "can", code: "11B"}.
function typedReadings(raw) {
  const readings = [];
  for (const tones of ["frxsj", "23415"]) {
    const letters = [];
    let tone = "", used = 0;
    const mark = (kind, set) => {
      const at = letters.findLastIndex(({ c, kind: has }) => set.includes(c) && !has);
      if (at < 0) return false;
      letters[at].kind = kind;
      // One w or 7 is enough for both letters of ươ.
      if (kind === 3 && letters[at].c === "o" && letters[at - 1]?.c === "u" && letters[at - 2]?.c !== "q") letters[at - 1].kind = 3;
      return ++used;
    };
    const telex = (c) => (c === "w" ? (/(?:o|qu)a[^aeiouy]*$/.test(letters.map((letter) => letter.c).join("")) && mark(2, "a")) || mark(3, "uo") || mark(2, "a") : c === "d" ? letters[0]?.c === "d" && mark(4, "d") : /[aeo]/.test(c) && mark(1, c));
    const vni = (c) => /[6-9]/.test(c) && mark(+"1324"[c - 6], ["aeo", "uo", "a", "d"][c - 6]);
    for (const c of raw.toLowerCase()) {
      const key = "BCDEF"[tones.indexOf(c)];
      if (key && key === tone) continue;
      if (key && !tone && letters.some(({ c: letter }) => /[aeiouy]/.test(letter))) {
        tone = key;
        used++;
      } else if (!(tones[0] === "f" ? telex : vni)(c)) letters.push({ c });
    }
    const base = letters.map(({ c }) => c).join("").replace(/^((?:[hklmstv]|qu)?)y$/, "$1i"), id = S.ids.get(base);
    const code = letters.map(({ kind }, at) => (kind ? `${at}${kind}` : "")).join("") + (tone || "A");
    if (used && (base.length > 1 || raw.length > 2) && id !== undefined) readings.push({ base, code, weight: S.forms[id].includes(code) ? 0.8 : 0.5 });
  }
  return readings;
}

// Neighbours on the keyboard, and letters that are taken for each other by ear.
const near = new Set(["qwertyuiop", "asdfghjkl", "zxcvbnm", "qawsedrftgyhujikolp", "azsxdcfvgbhnjmk", "tck", "sx", "ln", "rd"]
    .flatMap((row) => [...row].flatMap((c, i) => (i ? [row[i - 1] + c, c + row[i - 1]] : []))));

// The cost of having typed `a` for `b`: letters changed places, were doubled, left out, slipped.
function slip(a, b) {
  let older, old, row = [0];
  for (let j = 1; j <= b.length; j++) row.push(j * 0.6);
  for (let i = 1; i <= a.length; i++) {
    [older, old, row] = [old, row, [i * 0.9]];
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1], y = b[j - 1];
      row[j] = Math.min(
        old[j - 1] + (x === y ? 0 : near.has(x + y) ? 0.7 : 1.1),
        old[j] + (x === a[i - 2] ? 0.4 : 0.9),
        row[j - 1] + (y === b[j - 2] ? 0.4 : 0.6),
        i > 1 && x === b[j - 2] && y === a[i - 2] ? older[j - 2] + 0.5 : 9,
      );
    }
  }
  return row[b.length];
}

const bitCount = (mask) => { let n = 0; for (; mask; mask &= mask - 1) n++; return n; };
const lettersOf = (word) => { let mask = 0; for (let i = 0; i < word.length; i++) mask |= 1 << word.charCodeAt(i); return mask; };
const slips = new Map(), letterSets = [];

// Syllables that may have been meant, likeliest first.
function meant(word) {
  let found = slips.get(word);
  if (found) return found;
  const letters = lettersOf(word);
  found = S.bases.flatMap((base, id) => {
      // One slip changes two letters at most: nearly all others are told by that.
      if (Math.abs(base.length - word.length) > 1 || bitCount((letterSets[id] ??= lettersOf(base)) ^ letters) > 2 || base === word) return [];
      return [{ base, cost: slip(word, base) - S.frequencies[id] * 0.04 }];
  }).filter(({ cost }) => cost < 1.3).sort((a, b) => a.cost - b.cost).slice(0, 8);
  slips.set(word, found);
  return found;
}

// Adds what an unknown word may be: typed with the input method off, a slip, two words run together.
function read(query) {
  query.units.forEach((unit, i) => {
      if (unit.quoted || S.ids.has(unit.base)) return;
      const isAlike = S.alikeSet.has(unit.base), repairs = isAlike ? "" : unit.base;
      const add = (list, weight, isReading, cost) => query.edges.push({ from: i, to: i + 1, words: list, weight, cost, repairs, isReading });
      const readings = typedReadings(unit.raw).filter(({ weight }) => !isAlike || weight > 0.5);
      // What reads well with the method off is not looked up as it stands: the start file would know it.
    if (!isAlike && readings.some(({ weight }) => weight > 0.5)) query.edges = query.edges.filter(({ words: list }) => list[0] !== unit);
    for (const reading of readings) add([reading], reading.weight, true);
      if (readings.some(({ weight }) => weight > 0.5) || isAlike || !canRepair(unit) || !/[aeiouy]/.test(unit.base)) return;
      for (const { base, cost } of meant(unit.base).slice(0, 6)) add([{ base }], 0.9 - cost / 4, false, cost);
      for (let cut = 1; cut < unit.base.length; cut++) {
        const parts = [unit.base.slice(0, cut), unit.base.slice(cut)];
        if (parts.every((part) => S.ids.has(part))) add(parts.map((base) => ({ base })), 0.9, false, 0.5);
      }
  });
}

// How well words stand beside each other in the archive: those that have a neighbour, and how often.
function standing(bases) {
  return bases.reduce((sum, base, i) => sum + Math.log(1 + dfOf(bases[i - 1], base))
      + (dfOf(bases[i - 1], base) || dfOf(base, bases[i + 1]) ? 10 : 0), 0);
}

// Of the repairs only those count that stand well beside their neighbours, the best three a word;
// none where the word is in the archive as it was typed.
function settle(query) {
  foreignSlips(query);
  // Of `hanoi` and `hà nội` the commoner comes first.
  for (const edge of query.edges) {
    const [own, other] = edge.alias?.map((key) => terms.get(key)?.df) ?? [];
    if (own && other && edge.alias[0].replace(" ", "") === edge.alias[1].replace(" ", "")) edge.weight *= (Math.log(1 + S.documents / own) / Math.log(1 + S.documents / other)) * (other > own ? 1.3 : 0.9);
  }
  const typed = basesOf(query.units), options = groupsOf(query).flat(), kept = new Map();
  for (const edge of query.edges.filter(({ repairs }) => repairs)) {
    const bases = basesOf(edge.words);
    const support = Math.max(0, ...options.filter((o) => (o.edge === edge || o.next === edge) && (typed.length === 1 || !o.isSingle))
        .map(({ parts }) => Math.min(...parts.map((part) => terms.get(keyFor(part))?.df ?? 0))));
    edge.gain = S.ids.has(edge.repairs)
      ? standing(typed.map((base, i) => (i === edge.from ? bases[0] : base))) - standing(typed) - 3 * edge.cost - 1
      : Math.log(1 + support) + (edge.isReading ? 9 * edge.weight : 5 - 4 * edge.cost) - (bases.length > 1 && !support ? 99 : 0);
    if (edge.gain > 0 && (S.ids.has(edge.repairs) || !terms.has(edge.repairs))) kept.set(edge.from, [...(kept.get(edge.from) ?? []), edge]);
  }
  const best = Math.max(...[...kept.values()].flat().map(({ gain }) => gain));
  for (const [place, list] of kept) {
    list.sort((a, b) => b.gain - a.gain).splice(5);
    // Of words that exist only one is taken for a slip.
    if (S.ids.has(list[0].repairs) && list[0].gain < best) kept.delete(place);
    for (const edge of list) edge.weight *= Math.max(0.4, Math.exp((edge.gain - list[0].gain) / 3));
  }
  const good = new Set([...kept.values()].flat());
  query.edges = query.edges.filter((edge) => !edge.repairs || good.has(edge));
  query.repairs.push(...[...kept.values()].map(([edge]) => edge));
  for (const edge of good) edge.repairs = "";
}

// What the last word may become, by the lists that are loaded: the reader is still typing.
async function completions(query, count) {
  const last = query.units.at(-1), before = query.units.at(-2);
  if (!query.isOpen || !last || last.quoted || !isBare(last) || /^\d/.test(last.base)) return [];
  const stem = last.raw.toLowerCase().endsWith("y") ? last.base.replace(/i$/, "y") : last.base;
  const fits = S.bases.filter((base) => base.startsWith(stem) || base.startsWith(last.base));
  const likely = [...fits].sort((a, b) => S.frequencies[S.ids.get(b)] - S.frequencies[S.ids.get(a)]).slice(0, 4);
  const shards = before ? [shardOf(before.base, fits[0] ?? stem), shardOf(before.base, fits.at(-1) ?? stem)] : likely.map((base) => shardOf(base));
  if (before) for (let n = shards[0] + 1; n < Math.min(shards[1], shards[0] + 3); n++) shards.push(n);
  await literals();
  await loadShards([...shards, shardOf(stem)].slice(0, 6));
  const prefix = before ? before.base + " " : "", found = [];
  for (const [key, entry] of terms) {
    const word = key.slice(prefix.length);
    if (key.startsWith(prefix) && (word.startsWith(stem) || word.startsWith(last.base)) && !word.includes(" ") && word !== last.base) found.push({ base: word, key, entry });
  }
  return found.sort((a, b) => b.entry.df - a.entry.df).slice(0, count);
}

// Words that may be slips though they exist: the two that stand beside their neighbours least.
function suspect(query) {
  const weak = query.units.map((unit, i, all) => ({ unit, i, df: Math.max(dfOf(all[i - 1]?.base, unit.base), dfOf(unit.base, all[i + 1]?.base)) }))
    .filter(({ unit, df }) => canRepair(unit) && (S.ids.has(unit.base) || !/[aeiouy]/.test(unit.base)) && df < 30).sort((a, b) => a.df - b.df);
  for (const { unit, i } of weak.slice(0, 2)) {
    for (const { base, cost } of meant(unit.base).slice(0, 6)) query.edges.push({ from: i, to: i + 1, words: [{ base }], weight: 0.7 - cost / 4, cost, repairs: unit.base });
  }
}

// Foreign names and numbers have no table: what begins alike in the lists that are loaded.
function foreignSlips(query) {
  query.units.forEach((unit, i) => {
      if (!canRepair(unit) || S.ids.has(unit.base) || terms.has(unit.base) || unit.base.length < 5) return;
      for (const key of terms.keys()) {
        if (!key.startsWith(unit.base.slice(0, 2)) || /[ @]/.test(key) || S.ids.has(key) || Math.abs(key.length - unit.base.length) > 1) continue;
        const cost = slip(unit.base, key);
        if (cost < 1.3) query.edges.push({ from: i, to: i + 1, words: [{ base: key }], weight: 1 - cost / 4, repairs: unit.base, isReading: true });
      }
  });
}

// A title that has all words but one, and beside its neighbour a word that this one may be a slip of: so
// even what has two letters, or is a word, is found again.
async function recall(query) {
  const { units, edges } = query, ones = (document) => bitCount(query.mask[document]);
  const likely = query.seen.filter((document) => query.low[document] > 9).map((document) => ({ document, value: strength(query, document) }));
  const least = Math.max(0, ...query.full.map((document) => strength(query, document)));
  const isLikely = ({ document, value }) => value >= least * (ones(document) < units.length - 1 ? 1.5 : 0.8);
  let best = null;
  await Promise.all(likely.filter(isLikely).sort((a, b) => b.value - a.value).slice(0, 6).map(async ({ document, value }) => {
    const title = words((await cardOf(document))?.title ?? "");
    const isHere = (i, k) => title[k] && edges.some(({ from, to, cost, words: [word, more] }) => from === i && to === i + 1 && !more && !cost && word.base === title[k].base);
    const lost = units.flatMap((_, i) => (title.some((_, k) => isHere(i, k)) ? [] : [i])), [i] = lost;
    if (lost.length !== 1 || units[i].quoted || !/^\D+$/.test(units[i].base)) return;
    title.forEach(({ base }, k) => {
      if (!isHere(i - 1, k - 1) && !isHere(i + 1, k + 1)) return;
      const cost = slip(units[i].base, base), worth = value * (1 - cost / 4);
      if (cost < 1.3 && !(best?.worth >= worth)) best = { from: i, to: i + 1, words: [{ base }], weight: 0.9 - cost / 4, cost, worth };
    });
  }));
  if (!best) return false;
  const isOther = ({ from, cost }) => from !== best.from || !cost;
  query.edges = [...edges.filter(isOther), best];
  query.repairs = [...query.repairs.filter(isOther), best];
  return true;
}

// Sums up anew, unless nothing has come since the last time.
let grown = 0;
const stateOf = ({ edges, reach }) => [edges, edges.length, reach, terms.size, grown];
function sum(query) {
  const state = stateOf(query);
  if (query.summed.every((part, i) => part === state[i])) return;
  query.summed = state;
  gather(query);
}

// The next tier of a list, or all of them.
async function loadMore(v, all) {
  while (!isWhole(v)) {
    const { file } = v;
    const slots = await load("more/" + file, (text) => {
      const b = bits(text), lengths = [];
      for (let n = b.gamma(); n; n--) lengths.push(b.gamma() - 1);
      b.align();
      let at = b.at();
      return { b, starts: lengths.map((length) => (at += length) - length) };
    });
    if (!slots) return;
    // Another search may have read on.
    if (v.file !== file || isWhole(v)) continue;
    if (v.slot >= slots.starts.length) { v.file++; v.slot = 0; continue; }
    slots.b.seek(slots.starts[v.slot++]);
    readList(slots.b, v, Math.min(v.df - v.documents.length, S.hot[v.pair] * 8 ** ++v.tier));
    grown++;
    if (!all) return;
  }
}

const loadLists = (options, all) => Promise.all(entriesOf(options).flatMap(({ variants }) => variants.map((v) => loadMore(v, all))));

// The lists of which more is to be had, first the one that grows the most by its next tier.
function longLists(options) {
  const growth = (v) => Math.min(v.df, v.documents.length + S.hot[v.pair] * 8 ** (v.tier + 1)) / v.documents.length;
  return [...new Set(entriesOf(options))].flatMap(({ variants }) => variants.filter((v) => !isWhole(v))).sort((a, b) => growth(b) - growth(a));
}

// Finds what has the excluded words one after another, as typed.
async function exclude(query) {
  const lists = query.excluded.map((list) => ({ weight: 1, parts: pairsOf(list.map((word) => ({ ...word, quoted: true }))) }));
  await loadTerms(lists);
  await loadLists(lists, true);
  // Without all of it, what was not wanted would be found.
  if (broken.size) throw new Error("excluded words");
  query.out = new Set();
  for (const list of lists) weighAll(list, (document) => query.out.add(document));
}

// Where too little has all words, or all is wanted: first what follows of the lists that are loaded,
// then those of the other pairs, and where nothing has all words, of single words.
async function deepen(query, want, complete, repair) {
  const n = query.units.length, isShort = () => query.allowed.length < want;
  query.summed = stateOf(query);
  const lists = () => groupsOf(query).flat();
  const addWords = () => { query.reach = 2; return loadTerms(lists()); };
  const isAll = complete || query.phrases.length > 0, long = isAll ? [] : longLists(lists());
  // Of two lists the first is often enough.
  for (const next of long.length === 2 ? long.map((v) => [v]) : [long]) {
    if (!next.length || !isShort()) break;
    await Promise.all(next.map((v) => loadMore(v)));
    sum(query);
  }
  query.stands = n < 3 || query.full.length > 0;
  if (isAll || isShort()) {
    await Promise.all([isAll || loadLists(lists()), complete || (!isAll && query.full.length < (n > 2 ? 1 : 5)) ? addWords() : lookUp(query)]);
    if (isAll) await loadLists(lists(), true);
    sum(query);
  }
  if (!query.phrases.length && (!isSure(query) || (n === 1 && isShort()))) await widen(query, repair, complete);
  if (!complete && (n < 3 ? isShort() : !query.full.length)) {
    await loadLists(lists(), true);
    sum(query);
  }
}

// Where nothing has all words: what the last may become, then slips among words that exist.
async function widen(query, repair, complete) {
  const n = query.units.length;
  if (n === 1 || !query.full.length) {
    for (const { base } of await completions(query, 10)) query.edges.push({ from: n - 1, to: n, words: [{ base }], weight: 0.3 });
    sum(query);
  }
  if (!repair || n < 2) return;
  if (!(n > 2 && await recall(query))) {
    const isLost = !query.full.length || !query.stands, before = query.repairs.length;
    suspect(query);
    // Where the words do stand together somewhere, what is loaded must be enough to doubt them.
    if (isLost) await lookUp(query);
    settle(query);
    if (query.repairs.length === before) return;
  }
  await lookUp(query);
  if (complete) {
    await loadTerms(groupsOf(query).flat());
    await loadLists(groupsOf(query).flat(), true);
  }
  sum(query);
}

const spelled = (base, form) => (S.ids.has(base) ? spell(S.ids.get(base), form ?? 0) : base);

// The query with its repaired words, in the marks that they have beside each other in the archive.
function repaired(query) {
  const edges = new Map(query.repairs.map((edge) => [edge.from, edge]));
  return query.units.map((unit, i) => {
      const list = edges.get(i)?.words ?? [unit];
      return list.map((word, k) => {
          const before = list[k - 1] ?? edges.get(i - 1)?.words.at(-1) ?? query.units[i - 1];
          const after = list[k + 1] ?? edges.get(i + 1)?.words[0] ?? query.units[i + 1];
          if (word.raw && !isBare(word)) return word.raw;
          if (word.code && !word.raw) return spelled(word.base, Math.max(0, S.forms[S.ids.get(word.base)]?.indexOf(word.code) ?? 0));
          const left = before && terms.get(before.base + " " + word.base), right = after && terms.get(word.base + " " + after.base);
          const v = [...(left?.variants ?? []).map((x) => [x.df, x.formB]), ...(right?.variants ?? []).map((x) => [x.df, x.formA])].sort((a, b) => b[0] - a[0])[0];
          return spelled(word.base, v?.[1]);
      }).join(" ");
  }).join(" ");
}

// A far commoner word one slip away: "did you mean", for words that exist.
function offer(query) {
  const all = basesOf(query.units);
  for (const [i, unit] of all.entries()) {
    if (!canRepair(query.units[i]) || !S.ids.has(unit)) continue;
    const gains = (other) => [[dfOf(all[i - 1], unit), dfOf(all[i - 1], other)], [dfOf(unit, all[i + 1]), dfOf(other, all[i + 1])]];
    const better = meant(unit).find(({ base }) => gains(base).every(([now, then]) => then >= now) && gains(base).some(([now, then]) => then > 10 * now));
    if (better) return repaired({ ...query, repairs: [{ from: i, words: [{ base: better.base }] }] });
  }
}

// What the box offers while one types: words with their counts, and names.
async function suggest(text) {
  const query = await parse(String(text ?? "").slice(0, 200).normalize("NFC"), {});
  if (!query.units.length) return [];
  await find(query, { want: 5 });
  const rest = query.units.slice(0, -1).map(({ raw }) => raw), before = query.units.at(-2);
  const found = (await completions(query, 5)).map(({ base, entry }) => {
      const { formA, formB } = entry.variants[0];
      const ends = before ? [...rest.slice(0, -1), isBare(before) ? spelled(before.base, formA) : before.raw, spelled(base, formB)] : [spelled(base, formA)];
      return { kind: "word", text: ends.join(" "), count: entry.df };
  });
  const names = order(query, query.allowed).filter((document) => document < S.entities).slice(0, 4);
  const cards = (await Promise.all(names.map(cardOf))).filter(Boolean), isFirst = ({ kind }) => /official|province/.test(kind);
  return [...cards.filter(isFirst), ...found, ...cards.filter((card) => !isFirst(card))];
}

// --- Texts and phrases ---

async function textOf(document) {
  const texts = await load("texts/" + Math.floor(document / S.texts), (text) => text.split("\f"));
  const [lead, body] = (texts?.[document % S.texts] ?? "").split("\t").map((lines) => (lines ? lines.split("\n") : []));
  return { lead, body: body ?? [], isLost: !texts };
}

const hasPhrase = (line, phrase) => words(line).some((_, i, all) => phrase.every((typed, k) => {
  const word = all[i + k];
  return word?.base === typed.base && isSame(typed, word.code) && !(k && word.opens);
}));

// Keeps the documents in whose text every phrase stands; stops where enough are found. What has to be read
// far down is read in ever larger parts.
async function verify(query, list, want) {
  const kept = [];
  for (let at = 0, size = 20; at < list.length && kept.length < want; at += size, size = Math.min(size * 2, 320)) {
    const part = list.slice(at, at + size);
    const checked = await Promise.all(part.map(async (document) => {
      const [card, text] = await Promise.all([cardOf(document), textOf(document)]);
      const lines = [card?.title ?? "", ...text.lead, ...text.body];
      return query.phrases.every((phrase) => lines.some((line) => hasPhrase(line, phrase)));
    }));
    kept.push(...part.filter((_, i) => checked[i]));
    query.isExact &&= kept.length < want || at + size >= list.length;
  }
  return kept;
}

// --- Filters and facets ---

// The facet that a word before a colon means: by its name, or by a word that the index has for it.
const facetOf = (word) => [["year", 0, "năm"], ...S.facets].find(([name, , ...typed]) => [name, ...typed].some((text) => bare(text) === word))?.[0];

// The values of a facet that `tỉnh:cần-thơ` or `năm:2019-2024` means.
async function valuesOf(facet, text) {
  if (facet === "year") {
    const [from, to = from] = text.split(/[-–]/).map(Number);
    return S.dated.map(([year]) => String(year)).filter((year) => year >= from && year <= to);
  }
  const rows = await facetRows(facet), wanted = bare(text);
  const same = rows.filter(({ id, name }) => bare(id) === wanted || bare(name) === wanted);
  return (same.length ? same : rows.filter(({ name }) => bare(name).includes(wanted))).map(({ id }) => id);
}

async function takeFilter(query, field, text) {
  const facet = facetOf(bare(field)), ids = facet ? await valuesOf(facet, text) : [];
  if (ids.length) query.filters[facet] = [...(query.filters[facet] ?? []), ...ids];
  return ids.length;
}

// The word by which the index has a value of a facet; half a character is none.
const valueWord = (key) => "@" + key.replace(/\p{Cs}/gu, "?");

// Old ids give way to what they became.
async function follow(query) {
  const filters = {}, asked = Object.entries(query.filters).flatMap(([name, ids]) => (filters[name] = [], ids.map((id) => name + ":" + id)));
  const found = await Promise.all(asked.map(async (key) => {
    const base = valueWord(key);
    await loadTerms([{ parts: [[{ base }]] }]);
    const row = !terms.has(base) && !/^year:/.test(key) && (await load("moved/" + parseInt(hash(key), 16) % S.moved, rowsOf))?.find(([old]) => old === key);
    if (row) query.moved = filters;
    return row ? row.slice(1) : key;
  }));
  for (const [name, id] of found.flat().map((key) => key.split(/:(.*)/s))) filters[name] = [...new Set(filters[name]).add(id)];
  query.filters = { ...filters };
}

const BLOCK = 8192;
const facetRows = async (name) => (await load("facets/" + name, (text) => rowsOf(text).map(([id, title, count, group]) => ({ id, name: title, count: +count, group })))) ?? [];
const yearOf = (document) => S.dated.findLast(([, first]) => first <= document)?.[0];

// For every document which filter it fails: 0 none, a number from 1 on that one alone, -1 several. One
// value of each facet is enough.
async function applyFilters(query) {
  query.fails = new Int32Array(S.documents);
  await Promise.all(query.failing.map(async (name, i) => {
    const passes = new Uint8Array(S.documents);
    if (name === "year") {
      S.dated.forEach(([year, first], n) => {
        if (query.filters.year.includes(String(year))) passes.fill(1, first, S.dated[n + 1]?.[1]);
      });
    } else {
      const options = query.filters[name].map((id) => ({ parts: [[{ base: valueWord(name + ":" + id) }]] }));
      await loadTerms(options);
      await loadLists(options, true);
      for (const { variants } of entriesOf(options)) for (const v of variants) for (const document of v.documents) passes[document] = 1;
    }
    passes.forEach((ok, document) => { if (!ok) query.fails[document] = query.fails[document] ? -1 : i + 1; });
  }));
}

// True counts of every value among what all other filters let through.
async function facetsOf(query, base) {
  const facets = {};
  for (const [name] of [["year"], ...S.facets]) {
    const own = query.failing.indexOf(name) + 1;
    const list = base.filter((document) => !query.fails?.[document] || query.fails[document] === own);
    let rows = name === "year" ? S.dated.map(([year]) => ({ id: String(year), name: String(year) })).reverse() : await facetRows(name);
    const counts = new Map();
    const add = (row) => counts.set(row, (counts.get(row) ?? 0) + 1);
    if (name === "year") {
      const places = new Map(rows.map(({ id }, i) => [+id, i]));
      for (const document of list) if (document >= S.entities) add(places.get(yearOf(document)));
    } else {
      const blocks = await Promise.all([...new Set(list.map((document) => Math.floor(document / BLOCK)))].map(async (n) => [n, await load(`facets/${name}-${n}`, (text) => readColumn(bits(text), Math.min(BLOCK, S.documents - n * BLOCK)))]));
      // Counts without what is missing would be false.
      if (blocks.some(([, column]) => !column)) continue;
      const columns = new Map(blocks);
      for (const document of list) columns.get(Math.floor(document / BLOCK))?.[document % BLOCK]?.forEach(add);
    }
    const chosen = query.filters[name] ?? [];
    rows = rows.map((row, i) => ({ ...row, count: counts.get(i) ?? 0 })).filter(({ id, count }) => count || chosen.includes(id));
    facets[name] = name === "year" ? rows : rows.sort((a, b) => b.count - a.count);
  }
  return facets;
}

function readColumn(b, count) {
  const column = [];
  while (column.length < count) {
    const values = [];
    for (let n = b.gamma() - 1; n; n--) values.push(b.gamma() - 1);
    column.push(values);
  }
  return column;
}

// What is said of the words: that some were repaired, or that others may have been meant.
async function notices(query, text, list, repair) {
  if (query.repairs.length) return [{ kind: "repair", from: query.units.map(({ raw }) => raw).join(" "), to: repaired(query) }];
  // What is not loaded may have the words as they were typed.
  if (!repair || broken.size) return [];
  const to = query.phrases.length && !list.length ? await offerWithoutQuotes(text) : offer(query);
  return to ? [{ kind: "offer", to }] : [];
}

async function offerWithoutQuotes(text) {
  const answer = { notices: [], results: [] };
  await fill(answer, text.replace(/["“”„«»]/g, " "), { limit: 1, complete: false });
  return answer.notices.find(({ kind }) => kind === "repair")?.to;
}

// What an answer says besides its results.
async function finish(answer, query, { text, list, found, repair, complete }) {
  if (query.units.length && (query.repairs.length || list.length < 50)) answer.notices.push(...await notices(query, text, list, repair));
  if (query.isShortened) answer.notices.push({ kind: "shortened", limit: bitCount(query.all) });
  if (complete) answer.facets = await facetsOf(query, found);
}

const suggestOrNone = (text) => suggest(text).catch(() => []);

// An older one that came out of a cache has said otherwise.
if (vankho.fault === "version") delete vankho.fault;
vankho.more = { textOf, verify, read, settle, deepen, exclude, finish, suggest: suggestOrNone, takeFilter, follow, applyFilters, facetsOf };
})();
