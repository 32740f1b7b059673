import { all, closest, shadowRootOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { runUntil, spend } from '../../dom/time-budget.ts';
import { HEADINGS } from '../page/headings.ts';
import { QUERIED } from '../page/kinds.ts';
import { NOTICES } from '../page/page.ts';

/** Elements that may be pointed at, or tell what the page is. */
const TELLING = `${QUERIED},${HEADINGS},${NOTICES}`;
/** Elements inside which mere words do so too. */
const TOLD = `a,button,label,h1,h2,h3,h4,h5,h6,[role=alert],${NOTICES}`;

/** Milliseconds that judging one batch of changes may take. */
const MOST_LISTENED = 20;

const isTelling = (node: Node): boolean =>
  node instanceof Element &&
  (dom.matches(node, TELLING) || isComponent(node) || (dom.firstElementChild(node) !== null && holdsTelling(node)));

const holdsTelling = (node: Element): boolean =>
  dom.querySelector(node, TELLING) !== null || all(node, '*').some(isComponent);

/** A component may hold anything. */
const isComponent = (element: Element): boolean => {
  spend();
  return (
    dom.localName(element).includes('-') ||
    (dom.firstChild(element) === null ? shadowRootOf(element) : dom.shadowRoot(element)) !== null
  );
};

/** What came or went with some changes; by `forEach`, for the iterator of such a list takes twice as long. */
export function movedNodes(records: readonly MutationRecord[]): ReadonlySet<Node> {
  const moved = new Set<Node>();
  for (const { addedNodes, removedNodes } of records)
    for (const nodes of [addedNodes, removedNodes]) nodes.forEach((node) => void moved.add(node));
  return moved;
}

/**
 * Are changes of a page mere words and boxes, as a clock, a counter or a ticker makes them all the time?
 * @param anchors ringed controls: a change right around one is no noise
 */
export function areBackgroundNoise(records: readonly MutationRecord[], anchors: readonly Element[]): boolean {
  try {
    return runUntil(performance.now() + MOST_LISTENED, () => isAllNoise(records, anchors));
  } catch {
    return false; // What takes so long to hear is news.
  }
}

function isAllNoise(records: readonly MutationRecord[], anchors: readonly Element[]): boolean {
  const placeOf = ({ type, target }: MutationRecord): Node | null =>
    type === 'childList' ? target : dom.parentNode(target);
  const isQuiet = (place: Node | null): boolean =>
    place instanceof Element &&
    closest(place, TOLD) === null &&
    !anchors.some((anchor) => dom.parentNode(anchor) === place);
  return new Set(records.map(placeOf)).values().every(isQuiet) && !movedNodes(records).values().some(isTelling);
}
