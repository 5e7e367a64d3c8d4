// As much of an element as the parts of the pages' scripts ask for, for tests in Node.

const REFLECTED = {
  id: "id",
  className: "class",
  lang: "lang",
  dir: "dir",
  title: "title",
  href: "href",
  name: "name",
};
const FLAGS = ["hidden", "open"];

/** @param {string} name `data-found-one` is `foundOne` */
const toProperty = (name) => name.slice(5).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** @param {string} name */
const toAttribute = (name) =>
  "data-" + name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An element, or with no name a fragment. Its nodes are elements and texts. */
export class FakeElement {
  /** @type {(FakeElement | string)[]} */
  nodes = [];
  /** @type {FakeElement | null} */
  parentElement = null;
  /** @type {FakeElement | null} */
  content = null;
  /** @type {Map<string, string>} */
  attributes = new Map();
  /** @type {Map<string, Function[]>} */
  listeners = new Map();
  /** @type {any} */
  onclick = null;
  checked = false;

  /** @param {string} localName */
  constructor(localName) {
    this.localName = localName;
    if (localName === "template") this.content = new FakeElement("");
    this.dataset = new Proxy({}, {
      get: (_, name) => this.attributes.get(toAttribute(String(name))),
      set: (_, name, value) => !!this.attributes.set(toAttribute(String(name)), String(value)),
      deleteProperty: (_, name) => (this.attributes.delete(toAttribute(String(name))), true),
      ownKeys: () =>
        [...this.attributes.keys()].filter((name) => name.startsWith("data-")).map(toProperty),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
  }

  get children() {
    return this.nodes.filter((node) => node instanceof FakeElement);
  }

  get firstChild() {
    return this.nodes[0] ?? null;
  }

  get firstElementChild() {
    return this.children[0] ?? null;
  }

  get isConnected() {
    return this.closest("html") !== null;
  }

  /** @returns {string} */
  get textContent() {
    return this.nodes.map((node) => node instanceof FakeElement ? node.textContent : node).join("");
  }

  set textContent(text) {
    this.replaceChildren(...(text ? [text] : []));
  }

  get value() {
    return this.attributes.get("value") ?? "";
  }

  set value(value) {
    this.attributes.set("value", String(value));
  }

  /** @param {string} name */
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }

  /**
   * @param {string} name
   * @param {unknown} value
   */
  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }

  /** @param {(FakeElement | string)[]} nodes */
  append(...nodes) {
    this.#insert(this.nodes.length, nodes);
  }

  /** @param {(FakeElement | string)[]} nodes */
  after(...nodes) {
    if (this.parentElement) this.parentElement.#insert(this.#place + 1, nodes);
  }

  /** @param {(FakeElement | string)[]} nodes */
  replaceWith(...nodes) {
    const parent = this.parentElement, place = this.#place;
    this.remove();
    if (parent) parent.#insert(place, nodes);
  }

  /** @param {(FakeElement | string)[]} nodes */
  replaceChildren(...nodes) {
    for (const child of this.children) child.parentElement = null;
    this.nodes = [];
    this.append(...nodes);
  }

  remove() {
    this.parentElement?.nodes.splice(this.#place, 1);
    this.parentElement = null;
  }

  get #place() {
    return this.parentElement?.nodes.indexOf(this) ?? -1;
  }

  /**
   * @param {number} place
   * @param {(FakeElement | string)[]} nodes
   */
  #insert(place, nodes) {
    for (const node of nodes) {
      if (!(node instanceof FakeElement)) continue;
      if (node.parentElement === this && node.#place < place) place--;
      node.remove();
      node.parentElement = this;
    }
    this.nodes.splice(place, 0, ...nodes);
  }

  /** @returns {FakeElement} */
  cloneNode() {
    const copy = new FakeElement(this.localName);
    copy.attributes = new Map(this.attributes);
    copy.append(...this.nodes.map((node) => node instanceof FakeElement ? node.cloneNode() : node));
    if (this.content) copy.content = this.content.cloneNode();
    return copy;
  }

  /** @returns {FakeElement[]} all elements within, in order */
  get descendants() {
    return this.children.flatMap((child) => [child, ...child.descendants]);
  }

  /** @param {string} selector */
  querySelectorAll(selector) {
    return this.descendants.filter((element) => element.matches(selector));
  }

  /** @param {string} selector */
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /**
   * @param {string} selector names, classes, attributes, :not; one within another
   * @returns {boolean}
   */
  matches(selector) {
    return selector.split(", ").some((choice) => {
      const steps = choice.split(/ (?![^(]*\))/), last = String(steps.pop());
      if (!this.#fits(last)) return false;
      return !steps.length || !!this.parentElement?.closest(steps.join(" "));
    });
  }

  /**
   * @param {string} selector
   * @returns {FakeElement | null}
   */
  closest(selector) {
    return this.matches(selector) ? this : this.parentElement?.closest(selector) ?? null;
  }

  /**
   * @param {string} compound
   * @returns {boolean}
   */
  #fits(compound) {
    const not = /:not\((.*)\)$/.exec(compound);
    if (not) return this.#fits(compound.slice(0, not.index)) && !this.#fits(not[1]);
    return (compound.match(/[.[]?[^.[\]]+\]?/g) ?? []).every((part) => {
      if (part === "*") return true;
      if (part[0] === ".") {
        return (this.attributes.get("class") ?? "").split(" ").includes(part.slice(1));
      }
      if (part[0] !== "[") return part === this.localName;
      const [name, value] = part.slice(1, -1).split("=");
      return value === undefined ? this.attributes.has(name) : this.attributes.get(name) === value;
    });
  }

  focus() {
    const active = /** @type {any} */ (document.activeElement);
    if (active === this) return;
    active.dispatch("blur");
    Object.assign(document, { activeElement: this });
    this.dispatch("focus");
  }

  /**
   * @param {string} name
   * @param {Function} work
   */
  addEventListener(name, work) {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), work]);
  }

  /**
   * Calls what listens to an event, here and further out; returns whether its default was
   * prevented.
   * @param {string} name
   * @param {object} [more]
   */
  dispatch(name, more) {
    let isPrevented = false;
    const event = { target: this, preventDefault: () => isPrevented = true, ...more };
    for (let element = /** @type {any} */ (this); element; element = element.parentElement) {
      element[`on${name}`]?.(event);
      for (const work of element.listeners.get(name) ?? []) work(event);
      if (name === "focus" || name === "blur") break;
    }
    return isPrevented;
  }
}

for (const [property, name] of Object.entries(REFLECTED)) {
  Object.defineProperty(FakeElement.prototype, property, {
    get() {
      return this.attributes.get(name) ?? "";
    },
    set(value) {
      this.attributes.set(name, String(value));
    },
  });
}
for (const name of FLAGS) {
  Object.defineProperty(FakeElement.prototype, name, {
    get() {
      return this.attributes.has(name);
    },
    set(value) {
      if (value) this.attributes.set(name, "");
      else this.attributes.delete(name);
    },
  });
}
