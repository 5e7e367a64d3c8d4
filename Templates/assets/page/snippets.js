// The lines of the texts that have the words: they come when a reader sees the result.

import { vankho } from "./client.js";
import { make, pageLanguage, tellLanguage } from "./elements.js";
import { tellLacking } from "./lacking.js";
import { tellLoss } from "./notices.js";
import { counted } from "./words.js";

/** @import { Result, Snippet } from "./client.js" */

/** The mark of a word in another form than it was typed in. */
const OTHER_FORM = 2;

/**
 * Fills the line of a result when a reader sees it.
 * @param {HTMLElement} line
 * @param {HTMLElement} lacking where its card says what it lacks
 * @param {Result} result
 */
export function fillWhenSeen(line, lacking, result) {
  const watch = new IntersectionObserver(async (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    const snippet = await vankho().snippet(result);
    // The page may have gone on to other results meanwhile.
    if (!line.isConnected) return;
    if (snippet.isLost) tellLoss();
    if (!result.full && !result.missing.length) tellLacking(lacking, snippet.missing);
    showSnippet(line, result, snippet);
  });
  watch.observe(line);
}

/**
 * @param {HTMLElement} line
 * @param {Result} result
 * @param {Snippet} snippet
 */
function showSnippet(line, { url, textLanguage }, { paragraph, parts }) {
  if (!parts.length) return line.remove();
  if (paragraph) tellLanguage(line, textLanguage || pageLanguage());
  else line.dir = "auto"; // a summary, in whatever language
  line.append(...parts.map(({ text, mark }) => mark ? marked(text, mark) : text));
  if (!paragraph) return;
  const href = `${url}#p${paragraph}`, lang = pageLanguage();
  line.append(" ", make("a", counted("paragraph", paragraph), { href, lang, dir: "ltr" }));
}

/**
 * @param {string} text
 * @param {number} mark
 */
const marked = (text, mark) => make("mark", text, { className: mark === OTHER_FORM ? "near" : "" });
