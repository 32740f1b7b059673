import { shadowRootsAround } from '../../dom/composed-tree.ts';
import { world } from '../../dom/isolated-world.ts';
import { NODE_CHANGES } from '../../dom/node-changes.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';

/** Milliseconds after the first added element in which more are collected; longer while elements keep coming. */
const DELAY_MS = { first: 150, more: 400 } as const;
const LASTING_MS = 1000;
/** Elements reported at once. A page may add a million; the rest is found by the scan of the page. */
const MOST_RECORDS = 1000;
const MOST_ELEMENTS = 200;

/**
 * Tells of elements that have come into the document or into the shadow roots around the subject, and are still there. Not while a page
 * changes, only the records are kept then: reading each at once costs a page that changes all the time more than all else of the overlay.
 */
export function watchAddedElements(
  subject: Element,
  onAdded: (elements: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = (): void => {
    timer = undefined;
    toldAt = performance.now();
    const elements = addedBy(records);
    records = [];
    if (elements.length > 0) onAdded(elements);
  };
  const onChanges = (more: readonly MutationRecord[]): void => {
    for (const record of more) if (records.length < MOST_RECORDS) records.push(record);
    timer ??= setTimeout(tell, performance.now() - toldAt < LASTING_MS ? DELAY_MS.more : DELAY_MS.first);
  };
  world.hearNodes = onChanges;
  const shared = world.nodeObserver;
  const observer = shared ?? new MutationObserver(onChanges);
  for (const root of [dom.ownerDocument(subject), ...shadowRootsAround(subject)]) observer.observe(root, NODE_CHANGES);
  signal.addEventListener('abort', () => {
    if (world.hearNodes === onChanges) delete world.hearNodes;
    if (shared === undefined) observer.disconnect();
    clearTimeout(timer);
  });
}

function addedBy(records: readonly MutationRecord[]): readonly Element[] {
  const added = new Set<Element>();
  for (const { addedNodes } of records)
    for (let at = 0; at < addedNodes.length && added.size < MOST_ELEMENTS; at += 1) {
      const node = addedNodes[at];
      if (node instanceof Element && dom.isConnected(node) && !isOwn(node)) added.add(node);
    }
  return [...added];
}
