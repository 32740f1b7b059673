import { world } from './isolated-world.ts';

/**
 * Elements of our own on a page: ring and bubble, offer. What they say is no word of the page, and what they lie over is not
 * covered. Known by identity, for a page may write our attributes on what it likes. One list for all our scripts in a document.
 */

/** Says of an element that it is ours, before it is put into the page. */
export function setOwn(element: Element): void {
  world.own ??= new WeakSet();
  world.own.add(element);
}

/** Whether a node is the host of something of ours. */
export const isOwn = (node: Node): boolean => world.own?.has(node as Element) === true;
