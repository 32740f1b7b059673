import type { Page } from './page.ts';

// Facts of a page, each worked out when it is first asked for, and once for each page: the function that works it out is its key.

/* @__NO_SIDE_EFFECTS__ */
export function pageFact<T>(find: (page: Page) => T): (page: Page) => T {
  return (page) => page.once(find);
}

/** A fact that depends on nodes alone, not on styles or boxes: it stays true until a node changes (Page.refreshed). */
/* @__NO_SIDE_EFFECTS__ */
export function factOfNodes<T>(find: (page: Page) => T): (page: Page) => T {
  return (page) => page.onceOfNodes(find);
}

/** A fact of one element, or of one part of a descriptor, on a page. */
/* @__NO_SIDE_EFFECTS__ */
export function factAbout<S extends object, T>(find: (page: Page, subject: S) => T): (page: Page, subject: S) => T {
  return (page, subject) => page.onceFor(subject, find);
}
