import { HEADINGS } from './headings.ts';
import { QUERIED } from './kinds.ts';
import { NOTICES } from './page.ts';
import { all, closest, shadowRootOf } from './tree.ts';

/** What may be pointed at, or says what the page is. */
const TELLING = `${QUERIED},${HEADINGS},${NOTICES}`;
/** Where mere words do so too. */
const TOLD = `a,button,label,h1,h2,h3,h4,h5,h6,[role=alert],${NOTICES}`;

const isTelling = (node: Node): boolean =>
  node instanceof Element &&
  (node.matches(TELLING) || isComponent(node) || (node.firstElementChild !== null && holdsTelling(node)));

const holdsTelling = (node: Element): boolean =>
  node.querySelector(TELLING) !== null || all(node, '*').some(isComponent);

/** A component may hold anything. */
const isComponent = (element: Element): boolean =>
  element.localName.includes('-') ||
  (element.firstChild === null ? shadowRootOf(element) : element.shadowRoot) !== null;

/** What came or went with a change. */
export const movedBy = ({ addedNodes, removedNodes }: MutationRecord): readonly Node[] => [
  ...addedNodes,
  ...removedNodes,
];

/**
 * Are changes of a page mere words and boxes, as a clock, a counter or a ticker makes them all the time?
 * @param anchors what is pointed at: what happens right around it is more than that
 */
export function areSmallTalk(records: readonly MutationRecord[], anchors: readonly Element[]): boolean {
  const placeOf = ({ type, target }: MutationRecord): Node | null =>
    type === 'childList' ? target : target.parentNode;
  for (const [place, changes] of Map.groupBy(records, placeOf)) {
    if (!(place instanceof Element) || closest(place, TOLD) !== null) return false;
    if (anchors.some((anchor) => anchor.parentNode === place)) return false;
    if (changes.flatMap(movedBy).some(isTelling)) return false;
  }
  return true;
}
