// Texts, such as citations, that a button copies.

/**
 * Copies a text. Without the right to write, it is marked, ready for the reader's own keys.
 * @param {HTMLElement} text
 */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text.innerText);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return document.execCommand("copy");
  }
}

/** @param {HTMLElement} text */
function copyButton(text) {
  const { copy, copied } = /** @type {Record<string, string>} */ (text.dataset);
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "copy", textContent: copy });
  button.setAttribute("aria-describedby", text.id);
  button.onclick = async () => {
    button.textContent = await copyText(text) ? copied : copy;
  };
  return button;
}

export function offerCopies() {
  const texts = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-copy]"));
  for (const text of texts) text.after(copyButton(text));
}
