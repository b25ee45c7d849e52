// What can be asked of an explorer, and what cannot be answered.

export class Problem extends Error {} // what cannot be looked for, and why, for the reader
