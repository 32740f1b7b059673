import type { Hint } from '../../../shared/guides/descriptor.ts';
import { commonAncestor, holds } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import { fittingKinds } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { scopeOf } from '../surroundings/section-names.ts';
import { agreement } from '../text/patterns.ts';

// The area that is outlined ("vers ici") when the control itself is not certain.

/** A heading that says little else than the section's name; an article about it says more. */
const LITTLE_ELSE = 0.6;

/** The box to outline for a section whose control is not sure. None where it is too large, or holds nothing of the control's kind. */
export function sectionArea(page: Page, hint: Hint): Element | null {
  const found = page.headings.filter(
    (one) => agreement(hint.section?.names ?? [], one.words) >= LITTLE_ELSE && isShown(one.element),
  );
  const [heading, second] = found;
  if (heading === undefined || (second !== undefined && second.level === heading.level)) return null;
  const scope = scopeOf(page, heading);
  if (scope === null || !isModest(scope)) return null;
  const kinds = fittingKinds(hint.kinds);
  const isOfUse = page.controls.all.some(
    ({ element, kind }) => kinds.has(kind.kind) && holds(scope, element) && isShown(element),
  );
  return isOfUse ? scope : null;
}

/** An area that covers most of the window points nowhere. */
function isModest(element: Element): boolean {
  if (dom.matches(element, 'body,html,main,frameset')) return false;
  const view = dom.defaultView(dom.ownerDocument(element));
  if (view === null) return false;
  const box = dom.getBoundingClientRect(element);
  return box.width * box.height <= 0.6 * view.innerWidth * view.innerHeight && box.width > 0 && box.height > 0;
}

/** The nearest modest box around some elements that may be outlined for them all. */
export function sharedArea(elements: readonly Element[]): Element | null {
  const box = commonAncestor(elements);
  return box !== null && isModest(box) ? box : null;
}
