import { holds } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isFrameCovered, veilOf, whyCovered } from '../../sight/lasting-cover.ts';
import type { ReasonId } from '../../sight/reasons.ts';
import { isShown } from '../../sight/shown.ts';
import { pageFact } from '../page/facts.ts';
import type { Page } from '../page/page.ts';

/** Dialogs, open or not. */
export const DIALOGS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],.modal,.fr-modal--opened';
const MODALS = '[aria-modal=true],.modal.show,.fr-modal--opened,dialog[open]';
export const openModals = pageFact((page) =>
  page.notices.filter(
    (one) => dom.matches(one, MODALS) && (dom.localName(one) === 'dialog' ? isTrueModal(one) : isShown(one)),
  ),
);

const isTrueModal = (dialog: Element): boolean =>
  dom.matches(dialog, ':modal') || dom.getAttribute(dialog, 'aria-modal') === 'true';

const veil = pageFact(({ document }) => veilOf(document));

/** Is the element behind an open dialog or under something that stays when one scrolls? @returns the reason; null where it is not */
export function blockedBy(page: Page, element: Element): ReasonId | null {
  if (isFrameCovered(page.document)) return 'under-frame';
  const modals = openModals(page);
  const isBehind = modals.length > 0 && !modals.some((modal) => holds(modal, element));
  if (isBehind && modals.some((modal) => dom.matches(modal, 'dialog:modal'))) return 'under-dialog';
  const covered = whyCovered(element);
  if (covered !== undefined) return covered;
  // Where it is scrolled to, the veil will be over it too.
  const over = veil(page);
  return isBehind || (over !== null && !holds(over, element)) ? 'under-dialog' : null;
}
