import type { Hint } from '../../shared/guides/descriptor.ts';
import type { Control } from './control.ts';
import { entryAmong, hasEnded } from './entries.ts';
import { fold } from './fold.ts';
import { formOf } from './form.ts';
import type { Page } from './page.ts';
import { occurs } from './patterns.ts';
import { sectionNames } from './sections.ts';
import { closest, commonAncestor, precedes } from './tree.ts';
import { wordsIn } from './words.ts';

// Two equal candidates are an ambiguity, not a choice, unless one of these tells one of them from the others.

const AREAS = ['main,[role=main]', 'header,[role=banner]', 'nav,[role=navigation]', 'footer,[role=contentinfo]'];

/** Links of the same name to the same address in different parts of the page are one answer: the one in the main part. */
function sameDestination<C extends Control>(equal: readonly C[]): C | null {
  const [first] = equal;
  if (first === undefined) return null;
  const address = first.element.getAttribute('href') ?? '';
  if (/^(?:#|javascript:|$)/i.test(address) || equal.some((one) => one.element.getAttribute('href') !== address))
    return null;
  const ranked = equal.map((one) => ({ one, rank: AREAS.findIndex((area) => closest(one.element, area) !== null) }));
  const best = Math.min(...ranked.map(({ rank }) => (rank < 0 ? AREAS.length : rank)));
  const winners = ranked.filter(({ rank }) => (rank < 0 ? AREAS.length : rank) === best);
  return winners.length === 1 ? (winners[0]?.one ?? null) : null;
}

/** A picture and its caption, each a control, and no other words there: old pages make their tiles so. The caption. */
function captionAmong<C extends Control>(page: Page, equal: readonly C[]): C | null {
  const [caption, ...others] = equal.filter(({ element }) => !element.matches(PICTURE));
  const tile = commonAncestor(equal.map(({ element }) => element));
  if (equal.length !== 2 || caption === undefined || others.length > 0 || tile === null) return null;
  const { main } = page.names(caption.element);
  const said = fold(wordsIn(tile));
  return said === main || said === `${main} ${main}` ? caption : null;
}
const PICTURE = 'input[type=image],:has(img,svg)';

/** Of the entries of a list, the one that is not over by its words or its period, where there is but one. */
function onlyOngoing<C extends Control>(equal: readonly C[], over: readonly string[]): C | null {
  const elements = equal.map(({ element }) => element);
  const ongoing = equal.filter(({ element }) => {
    const entry = entryAmong(element, elements);
    return !hasEnded(entry, new Date()) && !occurs(over, fold(entry));
  });
  return ongoing.length === 1 ? (ongoing[0] ?? null) : null;
}

/** Of fields of one form that all fit, the first; null when they stand in different forms. */
function firstOfForm<C extends Control>(page: Page, equal: readonly C[]): C | null {
  const [first, ...others] = [...equal].sort((a, b) => (precedes(a.element, b.element) ? -1 : 1));
  if (first === undefined) return null;
  const form = formOf(page, first.element);
  return form !== null && others.every((one) => formOf(page, one.element) === form) ? first : null;
}

/** The one under the heading that says what is looked for the best: names of sections come the strongest first. */
function bestPlaced<C extends Control>(page: Page, equal: readonly C[], names: readonly string[]): C | null {
  for (const name of names) {
    const placed = equal.filter(({ element }) =>
      sectionNames(page, element).some(({ words }) => occurs([name], words)),
    );
    if (placed.length > 0) return placed.length === 1 ? (placed[0] ?? null) : null;
  }
  return null;
}

/** Of equals the one that may be told from the others all the same. */
export function oneOf<C extends Control>(page: Page, equal: readonly C[], hint: Hint): C | null {
  if (hint.first === true) return firstOfForm(page, equal);
  const same = sameDestination(equal) ?? captionAmong(page, equal);
  if (same !== null || hint.section?.required !== true) return same;
  const { over, names } = hint.section;
  return over === undefined ? bestPlaced(page, equal, names) : onlyOngoing(equal, over);
}
