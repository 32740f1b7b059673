import type { Hint } from '../../../shared/guides/descriptor.ts';
import { isInside, selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { loosePictures } from '../look/icons.ts';
import { PageControl } from '../page/control.ts';
import { CONTROLS, type Kind } from '../page/kinds.ts';
import { linesOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { equals } from '../text/patterns.ts';

/** The kind of such a control: a button, to the user. */
export const SOFT: Kind = { kind: 'button', source: 'scripted' };
/** How far up from a word or a picture its clickable box may be. */
const HAND_LEVELS = 4;

/** The outermost box around an element that shows the hand: `cursor` is inherited, so the one that set it is the control. */
function handBox(element: Element): Element | null {
  let box: Element | null = null;
  for (const at of selfAndAncestors(element).take(1 + HAND_LEVELS)) {
    if (dom.localName(at) === 'body' || getComputedStyle(at).cursor !== 'pointer') break;
    box = at;
  }
  return box;
}

/**
 * Cells and boxes with a listener, found from the words or the picture in them. Costly, so asked for only when no ordinary control answers.
 */
export function softControls(page: Page, hint: Hint): PageControl[] {
  const boxes = new Set<Element>();
  const add = (element: Element): void => {
    if (isInside(element, CONTROLS)) return;
    const box = handBox(element);
    if (box !== null) boxes.add(box);
  };
  if (hint.icon !== undefined) for (const picture of loosePictures(page, hint.icon)) add(picture);
  for (const named of page.all('img[alt],[title]'))
    if (equals(hint.names, fold(dom.getAttribute(named, 'alt') ?? dom.attribute(named, 'title')))) add(named);
  for (const { element } of linesOf(page, (words) => equals(hint.names, words))) add(element);
  return [...boxes].map((element) => new PageControl(element, SOFT, page));
}
