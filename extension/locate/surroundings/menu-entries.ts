import { parentOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { boxesAround } from './places.ts';

// Entries of a menu, and which of them is drawn as the open one where no attribute says so.

/** Boxes around an entry that are searched for its menu. */
const MENU_LEVELS = 4;
const ENTRY = 'a,button,[role]';

/** Classes of an entry and of the link in it. A number in a class counts entries, so it marks none. */
const classesOf = (entry: Element): readonly string[] =>
  [entry, ...dom.querySelectorAll(entry, ENTRY)]
    .flatMap((one) => dom.attribute(one, 'class').split(/\s+/))
    .filter((name) => name !== '' && !/\d/.test(name));

/** Has an entry of a menu a class that no other entry there has? */
export function hasClassOfItsOwn(link: Element): boolean {
  let entry = link;
  for (const menu of boxesAround(link, MENU_LEVELS)) {
    const others = [...dom.children(menu)].filter(
      (one) => one !== entry && (dom.matches(one, ENTRY) || dom.querySelector(one, ENTRY) !== null),
    );
    if (others.length > 0) {
      const usual = new Set(others.flatMap(classesOf));
      return classesOf(entry).some((name) => !usual.has(name));
    }
    if (parentOf(entry) !== menu) return false;
    entry = menu;
  }
  return false;
}
