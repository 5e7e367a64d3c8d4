// The indexes of the tests of the client's parts.
import { readFileSync } from "node:fs";
import { open, shard, start } from "../client.mjs";
import { BitWriter, write } from "./writing.mjs";

/** @import { Page } from "../client.mjs" */
/** @import { Plan } from "./writing.mjs" */

/** What comes out of the page, as values of this script: those of a page have other prototypes. */
export const plain = (/** @type {unknown} */ value) => JSON.parse(JSON.stringify(value ?? null));

/** @type {(name: string) => string} */
const repository = (name) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");

/**
 * @param {Record<string, string>} statements what the files are, by their names
 * @param {string} [edition]
 */
function openStatements(statements, edition) {
  return open((name) => {
    if (!Object.hasOwn(statements, name)) throw new Error("no such file");
    return statements[name];
  }, edition);
}

/**
 * Opens an index of these payloads, and loads its start file.
 * @param {Record<string, string>} files changes in it show in what is asked for later
 * @returns {Promise<Page>}
 */
export async function openFiles(files) {
  const page = await open((name) => {
    if (!Object.hasOwn(files, name)) throw new Error("no such file");
    return shard(name, files[name]);
  });
  await (await page.part("search/start.js")).start();
  page.asked.length = page.rounds.length = 0;
  return page;
}

/** @param {object} [changes] of the start file of an index without documents */
export const openStart = (changes) => openFiles({ start: start(changes) });

/** The worked example of the format. */
export async function openExample() {
  const [, block] = /^```js\n(.*?)\n```$/ms.exec(repository("Sources/SearchIndexing/FORMAT.md")) ??
    [];
  const rows = block.split("\n").map((row) => [row, ...JSON.parse(`[${row.slice(12, -2)}]`)]);
  const page = await openStatements(
    Object.fromEntries(rows.map(([row, , name]) => [name, row])),
    rows[0][1],
  );
  await page.vankho.search("");
  return page;
}

/** @param {string} name of a fixture of the builder's own tests */
export async function openFixture(name) {
  const { files, edition } = JSON.parse(
    repository(`Tests/SearchIndexingTests/Fixtures/${name}.json`),
  );
  const named = Object.entries(files).map(([file, text]) => [file.slice(0, -3), text]);
  const page = await openStatements(Object.fromEntries(named), edition);
  await page.vankho.search("");
  return page;
}

/**
 * A record; those without a year come first, then the oldest.
 * @typedef {object} Sample
 * @property {string} [kind] its letter
 * @property {string} title
 * @property {number} [year]
 * @property {string} [detail]
 * @property {string[]} [lead]
 * @property {string[]} [body]
 * @property {string[]} [values] facet, colon and id
 */

const TONES = "\u0300\u0309\u0303\u0301\u0323", MARKS = "\u0302\u0306\u031b";

/** @type {(word: string) => [base: string, code: string]} */
function folded(word) {
  let base = "", code = "", tone = "A";
  for (const sign of word.toLowerCase().normalize("NFD")) {
    if (TONES.includes(sign)) tone = "BCDEF"[TONES.indexOf(sign)];
    else if (MARKS.includes(sign)) code += `${base.length - 1}${MARKS.indexOf(sign) + 1}`;
    else if (sign === "đ") [base, code] = [base + "d", `${code}${base.length}4`];
    else base += sign;
  }
  return [base.replace(/^([hklmstv]|qu|)y$/, "$1i"), code + tone];
}

/**
 * The files of an index of records, with a small dictionary: one shard of syllables, one of others.
 * @param {Sample[]} records
 * @param {Partial<Plan> & {foreign?: string[]}} [plan] `foreign` are no syllables
 */
export function archive(records, { foreign = [], changes = {}, ...plan } = {}) {
  /** @type {Record<string, Record<string, Map<number, number>>>} */
  const found = {};
  /** @type {Record<string, string[]>} */
  const syllables = {};
  /** @type {(base: string) => boolean} */
  const isSyllable = (base) => /^(?=.*[aeiouy])[a-z]{1,8}$/.test(base) && !foreign.includes(base);
  /** @type {(key: string, codes: string[], document: number, level: number) => void} */
  const note = (key, codes, document, level) => {
    const list = (found[key] ??= {})[codes.join(" ")] ??= new Map();
    list.set(document, Math.max(level, list.get(document) ?? 0));
  };
  for (const [document, { title, year, lead = [], body = [], values = [] }] of records.entries()) {
    for (const value of values) note(`@${value}`, [], document, 0);
    for (const [line, text] of [title, ...lead, ...body].entries()) {
      for (const sentence of text.split(/[.!?]\s/)) {
        const words = (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).map(folded);
        for (const [k, [base, code]] of words.entries()) {
          const isWhole = words.length <= 2, isNext = k > 0;
          if (isSyllable(base) && !(syllables[base] ??= []).includes(code)) {
            syllables[base].push(code);
          }
          /** @type {(size: number) => number} */
          const level = (size) =>
            line
              ? (line <= lead.length ? 6 : 4)
              : year
              ? 12
              : isWhole || words.length <= size * 2
              ? 15
              : 14;
          note(base, isSyllable(base) ? [code] : [], document, level(1));
          if (!isNext) continue;
          const [[before, beforeCode]] = words.slice(k - 1);
          const codes = [isSyllable(before) ? beforeCode : "", isSyllable(base) ? code : ""];
          note(`${before} ${base}`, codes, document, level(2));
        }
      }
    }
  }
  const terms = Object.fromEntries(
    Object.entries(found).map(([key, spellings]) => [
      key,
      Object.entries(spellings).map(([codes, list]) => {
        const [first, second] = codes.split(" "),
          documents = /** @type {[number, number][]} */ ([...list]);
        return { first, second, documents };
      }).sort((a, b) => b.documents.length - a.documents.length),
    ]),
  );
  const years = records.flatMap(({ year }) => year ?? []);
  const facets = [
    ...new Set(records.flatMap(({ values = [] }) => values.map((value) => value.split(":")[0]))),
  ];
  const files = write({
    documents: records.length,
    syllables,
    terms,
    ...plan,
    changes: {
      entities: records.filter(({ year }) => !year).length,
      dated: [...new Set(years)].map((
        year,
      ) => [year, records.findIndex((record) => record.year === year)]),
      facets: facets.map((facet) => [facet, 0]),
      cards: 4,
      texts: 3,
      ...changes,
    },
  });
  const rows = records.map(({ kind = "a", title, year = "", detail = "" }, i) =>
    [kind, `r${i}`, title, year, detail, "", ""].join("\t")
  );
  for (let i = 0; i < rows.length; i += 4) {
    files[`cards/${i / 4}`] = rows.slice(i, i + 4).join("\n");
  }
  const texts = records.map(({ lead = [], body = [] }) => `${lead.join("\n")}\t${body.join("\n")}`);
  for (let i = 0; i < texts.length; i += 3) {
    files[`texts/${i / 3}`] = texts.slice(i, i + 3).join("\f");
  }
  for (const facet of facets) Object.assign(files, facetFiles(facet, records));
  return files;
}

/**
 * @param {string} facet
 * @param {Sample[]} records
 */
function facetFiles(facet, records) {
  const ids = records.map(({ values = [] }) =>
    values.filter((value) => value.startsWith(`${facet}:`)).map((value) =>
      value.slice(facet.length + 1)
    )
  );
  const all = [...new Set(ids.flat())].sort(), column = new BitWriter();
  for (const own of ids) {
    column.gamma(own.length + 1);
    for (const id of own.sort()) column.gamma(all.indexOf(id) + 1);
  }
  const rows = all.map((id) =>
    [id, `Tên ${id}`, ids.flat().filter((other) => other === id).length, ""].join("\t")
  );
  return { [`facets/${facet}`]: rows.join("\n"), [`facets/${facet}-0`]: column.base64() };
}

/** Numbers that look like chance, the same at each run, from 0 up to 1. */
export function chance(seed = 1) {
  return () => (seed = seed * 16807 % 2147483647) / 2147483647;
}
