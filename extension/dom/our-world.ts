/**
 * What our scripts leave for each other in one document; whoever leaves something says here what it is (declaration merging). The build
 * leaves here what they share of their code, under names with its sum (scripts/build/page-scripts.ts).
 */
export interface Left {
  /** Elements of our own (own-elements.ts). */
  own: WeakSet<Element>;
}

/**
 * The place for it, in the world that they share. Under a symbol: an element of the page whose id is the name would answer for any other
 * property of the global object (HTML, named access on the Window object), in our world too.
 */
const KEY = Symbol.for('compagnon-ecps');
const world = globalThis as { [KEY]?: Partial<Left> };
world[KEY] ??= {};
export const left: Partial<Left> = world[KEY];
