// What JupyterLab asks Python for: one thing at a time.
//
// What is asked while Python answers waits, and is then asked all at once: a slow kernel
// never works through letters that are no longer there.

let askers = 0; // askers, for names that are unique in the document

export class Asks {
  constructor(model) {
    this.model = model;
    this.name = `${Date.now()}-${(askers += 1)}`;
    this.n = 0;
    this.waiting = ""; // what has been sent, and not answered
    this.next = null;
  }

  /** Return true while the answer is not here, and what is shown may be of before. */
  get busy() {
    return Boolean(this.waiting);
  }

  /** Ask for another query: fields of it with their values. */
  ask(fields) {
    if (this.waiting) this.next = { ...this.next, ...fields };
    else this.send({ type: "ask", fields });
  }

  /** Do something of which no answer is awaited, behind all that has been asked. */
  act(content) {
    if (this.next) this.send({ type: "ask", fields: this.next });
    this.model.send(content);
  }

  /** Ask for something, and wait for its answer. */
  send(content) {
    if (content.fields) this.next = null;
    this.n += 1;
    this.waiting = `${this.name}-${this.n}`;
    this.model.send({ ...content, n: this.waiting });
  }

  /** Take what Python has heard last, and ask for what has waited for that. */
  heard(n) {
    if (n !== this.waiting) return;
    this.waiting = "";
    if (this.next) this.send({ type: "ask", fields: this.next });
  }
}
