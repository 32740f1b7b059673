import { parentOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';

/** What may open and close a part of the page below it: no entry of a menu, of a tree, of tabs. */
export const PANEL_HEADS =
  '[aria-expanded]:not([aria-haspopup],[role=tab],[role=menuitem],[role=treeitem],input,[data-toggle=dropdown],nav *,header *)';
/** What opens below entries of menus, or stands beside them. */
const NO_PANEL = 'ul,ol,nav,a,button,input,[role=menu],[aria-expanded]';
/**
 * What the head of an accordion opens: what comes right after it, or after the box that holds it alone, and is shown when the head says
 * so; null when it is no such head.
 */
export function panelOf(head: Element): Element | null {
  if (!dom.matches(head, PANEL_HEADS)) return null;
  for (let at: Element | null = head; at !== null; at = dom.previousElementSibling(at) === null ? parentOf(at) : null) {
    const next = dom.nextElementSibling(at);
    if (next === null) continue;
    const isOpen = dom.getAttribute(head, 'aria-expanded') === 'true';
    return dom.checkVisibility(next) !== isOpen || dom.matches(next, NO_PANEL) ? null : next;
  }
  return null;
}
