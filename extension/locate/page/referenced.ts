import * as dom from '../../dom/reads.ts';
import { wordsIn } from './words.ts';

/** Ids of an attribute that are followed. A label refers to a few elements; a hostile page could list thousands. */
const MOST_IDS = 20;
const LONGEST_IDS = 2000;

/** The elements whose ids an attribute lists, in its order, those that there are; or a script has given it. */
export function referencedBy(element: Element, attribute: string): readonly Element[] {
  const ids = dom.getAttribute(element, attribute);
  if (ids === null) return [];
  if (ids === '' && attribute === 'aria-labelledby') return dom.labelledBy(element).slice(0, MOST_IDS);
  const root = dom.getRootNode(element);
  return ids
    .slice(0, LONGEST_IDS)
    .split(/\s+/, MOST_IDS)
    .flatMap((id) => dom.getElementById(root, id) ?? []);
}

/** The words of what an attribute refers to, one after the other. */
export const wordsOfReferenced = (element: Element, attribute: string): string =>
  referencedBy(element, attribute)
    .map((target) => dom.getAttribute(target, 'aria-label') ?? wordsIn(target))
    .join(' ');
