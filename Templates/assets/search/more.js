// What a plain first answer can do without is in a script of its own, loaded when it is wanted.

import { addressOf, broken, runScript } from "./loading.js";
import { vankho } from "./vankho.js";

/** @import { Vankho } from "./vankho.js" */

/** @type {Promise<Vankho["more"] | null> | null} */
let loading = null;

/** Whoever goes on without search-more.js would say what is not so. */
class MissingScript extends Error {}

/** What search-more.js does, or null where it does not come; the next search asks again. */
export const moreOrNone = () =>
  loading ??= runScript(addressOf("search-more.js"), () => vankho.more).then((more) => {
    if (more) return more;
    broken.add("search-more");
    return loading = null;
  });

/** The same; throws where it does not come. */
export async function more() {
  const found = await moreOrNone();
  if (!found) throw new MissingScript("search-more");
  return found;
}
