import { type Box, intersect, isEmpty } from '../../dom/box.ts';
import { shadowRootsAround } from '../../dom/composed-tree.ts';
import { hearNodes } from '../../dom/node-changes.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { boxOf } from '../../sight/boxes.ts';

/** Milliseconds after the first added element in which more are collected; longer while elements keep coming. */
const DELAY_MS = { first: 150, more: 600 } as const;
const LASTING_MS = 1000;
/** Elements that are asked where they are. A page may add a million; the last ones lie on top. */
const MOST_ELEMENTS = 100;

/**
 * Tells that elements have come into the document, or into the shadow roots around the subject, where a box is, or a style sheet. Not while a page changes, only
 * the lists are kept then: reading each at once costs a page that changes all the time more than all else of the overlay.
 */
export function watchAddedElements(subject: Element, around: () => Box, onNear: () => void, signal: AbortSignal): void {
  let lists: NodeList[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    timer = undefined;
    toldAt = performance.now();
    const all = elementsIn(lists);
    const added = all.filter((one) => !isOwn(one) && dom.checkVisibility(one));
    const isStyled = all.some((one) => dom.matches(one, 'style,link'));
    lists = [];
    // No frame is asked for what is not displayed.
    if (added.length === 0 && !isStyled) return;
    // In an animation frame, which lays the page out anyway: between two frames a read would force another layout.
    frame = requestAnimationFrame(() => {
      const box = around();
      if (isStyled || added.some((one) => !isEmpty(intersect(boxOf(one), box)))) onNear();
    });
  };
  const onChanges = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) if (addedNodes.length > 0) lists.push(addedNodes);
    if (lists.length > MOST_ELEMENTS) lists = lists.slice(-MOST_ELEMENTS);
    if (lists.length > 0)
      timer ??= setTimeout(look, performance.now() - toldAt < LASTING_MS ? DELAY_MS.more : DELAY_MS.first);
  };
  hearNodes([dom.ownerDocument(subject), ...shadowRootsAround(subject)], onChanges, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

const elementsIn = (lists: readonly NodeList[]): readonly Element[] =>
  lists
    .flatMap((list) => [...list])
    .slice(-MOST_ELEMENTS)
    .filter((node) => node instanceof Element)
    .filter(dom.isConnected);
