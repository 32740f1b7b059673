import { parentOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { boxesAround } from './places.ts';

// Which of several entries is the current one: of a menu, of tabs, of steps.

/** What attributes say so (WAI-ARIA 1.2). */
export const CURRENT = '[aria-current]:not([aria-current=false]),[aria-selected=true]';

/** Boxes around an entry that are searched for its menu. */
const MENU_LEVELS = 4;
const ENTRY = 'a,button,[role]';

/** Classes of an entry and of the link in it. A number in a class counts entries, so it marks none. */
const classesOf = (entry: Element): readonly string[] =>
  [entry, ...dom.querySelectorAll(entry, ENTRY)]
    .flatMap((one) => dom.attribute(one, 'class').split(/\s+/))
    .filter((name) => name !== '' && !/\d/.test(name));

/** Has an entry a class that none of the others has? */
export function hasClassOfItsOwn(entry: Element, others: readonly Element[]): boolean {
  const usual = new Set(others.flatMap(classesOf));
  return classesOf(entry).some((name) => !usual.has(name));
}

/** The same of a link among the entries of its menu. */
export function isUnlikeItsMenu(link: Element): boolean {
  let entry = link;
  for (const menu of boxesAround(link, MENU_LEVELS)) {
    const others = [...dom.children(menu)].filter(
      (one) => one !== entry && (dom.matches(one, ENTRY) || dom.querySelector(one, ENTRY) !== null),
    );
    if (others.length > 0) return hasClassOfItsOwn(entry, others);
    if (parentOf(entry) !== menu) return false;
    entry = menu;
  }
  return false;
}
