/**
 * What our scripts in one document hand to each other: properties of the global object of their isolated world. Each script declares its
 * own here (declaration merging). The build adds what teach.js takes of page.js (scripts/build/page-script.ts).
 */
export interface IsolatedWorld {
  /** Elements of our own (own-elements.ts). */
  own: WeakSet<Element>;
}

/**
 * A symbol, not a name: an element of the page whose id is that name would answer for it (HTML, named access on the Window object), in
 * isolated worlds too.
 */
const KEY = Symbol.for('compagnon-ecps');
const global = globalThis as { [KEY]?: Partial<IsolatedWorld> };
global[KEY] ??= {};
export const world: Partial<IsolatedWorld> = global[KEY];
