// As much of a document as the modules need, for tests without a browser. Nothing is laid
// out: a test gives an element the height and the scroll position that it wants.

class Node {
  parentNode = null;

  get isConnected() {
    return this === document.body || Boolean(this.parentNode?.isConnected);
  }

  remove() {
    this.parentNode?.replaceChildren(...this.parentNode.childNodes.filter((one) => one !== this));
  }
}

class Text extends Node {
  constructor(data) {
    super();
    this.data = data;
  }

  get textContent() {
    return this.data;
  }
}

class Element extends Node {
  childNodes = [];
  attributes = new Map();
  dataset = {};
  style = {};
  heard = new Map();
  className = "";
  scrollTop = 0;
  clientHeight = 0;
  scrollHeight = 0;

  constructor(tag) {
    super();
    this.tagName = tag.toUpperCase();
  }

  append(...nodes) {
    for (const one of nodes) {
      const node = one instanceof Node ? one : new Text(String(one));
      node.remove();
      node.parentNode = this;
      this.childNodes.push(node);
    }
  }

  insertBefore(node, next) {
    node.remove();
    node.parentNode = this;
    this.childNodes.splice(next ? this.childNodes.indexOf(next) : this.childNodes.length, 0, node);
  }

  appendChild(node) {
    this.append(node);
    return node;
  }

  replaceChildren(...nodes) {
    for (const one of this.childNodes) one.parentNode = null;
    this.childNodes = [];
    this.append(...nodes);
  }

  get children() {
    return this.childNodes.filter((one) => one instanceof Element);
  }

  get tHead() {
    return this.children.find((one) => one.tagName === "THEAD") ?? null;
  }

  get tBodies() {
    return this.children.filter((one) => one.tagName === "TBODY");
  }

  get rows() {
    return this.children.filter((one) => one.tagName === "TR");
  }

  get cells() {
    return this.children;
  }

  get firstChild() {
    return this.childNodes[0] ?? null;
  }

  get textContent() {
    return this.childNodes.map((one) => one.textContent).join("");
  }

  set textContent(text) {
    this.replaceChildren(...(text ? [new Text(text)] : []));
  }

  get classList() {
    const now = () => new Set(this.className.split(" ").filter(Boolean));
    const set = (names) => (this.className = [...names].join(" "));
    return {
      add: (name) => set(now().add(name)),
      contains: (name) => now().has(name),
      toggle: (name, on = !now().has(name)) => {
        const names = now();
        if (on) names.add(name);
        else names.delete(name);
        set(names);
      },
    };
  }

  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }

  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name) {
    this.attributes.delete(name);
  }

  addEventListener(name, hear) {
    this.heard.set(name, [...(this.heard.get(name) ?? []), hear]);
  }

  removeEventListener(name, hear) {
    this.heard.set(name, (this.heard.get(name) ?? []).filter((one) => one !== hear));
  }

  /** Send an event to those who listen here, and to all around. */
  dispatch(name, event = {}) {
    const sent = { type: name, target: this, preventDefault() {}, stopPropagation() {}, ...event };
    for (let at = this; at; at = at.parentNode)
      for (const hear of at.heard?.get(name) ?? []) hear(sent);
  }

  click() {
    this.dispatch("click");
  }

  focus() {
    document.activeElement = this;
  }

  contains(node) {
    for (let at = node; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  getBoundingClientRect() {
    return { top: 0, height: this.clientHeight };
  }

  /** Understands a tag, a class, an attribute with its value, and one behind another. */
  querySelectorAll(selector) {
    const steps = selector.split(" ");
    let found = [this];
    for (const step of steps) found = found.flatMap((one) => below(one).filter(fits(step)));
    return [...new Set(found)];
  }

  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** Nobody points at anything, or has it in focus. */
  matches() {
    return false;
  }

  closest(selector) {
    for (let at = this; at; at = at.parentNode) if (fits(selector)(at)) return at;
    return null;
  }
}

const below = (node) => node.children.flatMap((one) => [one, ...below(one)]);

function fits(step) {
  const [, tag, name, attribute, value] =
    /^(\w*)(?:\.([\w-]+))?(?:\[([\w-]+)="?([^"\]]*)"?\])?$/.exec(step) ?? [];
  if (tag === undefined) return () => false;
  return (node) =>
    (!tag || node.tagName === tag.toUpperCase()) &&
    (!name || node.classList.contains(name)) &&
    (!attribute ||
      (node.getAttribute(attribute) ?? node.dataset[attribute.replace("data-", "")]) == value);
}

class ResizeObserver {
  observe() {}
  disconnect() {}
}

class MutationObserver extends ResizeObserver {}

const document = {
  head: new Element("head"),
  body: new Element("body"),
  activeElement: null,
  createElement: (tag) => new Element(tag),
  createTextNode: (text) => new Text(text),
  getElementsByClassName: (name) => document.body.querySelectorAll(`.${name}`),
};

Object.assign(globalThis, {
  Node,
  ResizeObserver,
  MutationObserver,
  document,
  addEventListener() {},
  removeEventListener() {},
  getSelection: () => ({ rangeCount: 0, isCollapsed: true }),
});
