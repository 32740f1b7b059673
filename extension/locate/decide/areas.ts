import type { SectionHint } from '../../../shared/guides/descriptor.ts';
import { commonAncestor } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import type { Page } from '../page/page.ts';
import { scopeOf } from '../surroundings/section-names.ts';
import { agreement } from '../text/patterns.ts';

// The area that is outlined ("vers ici") when the control itself is not certain.

/** A heading that says little else than the section's name; an article about it says more. */
const LITTLE_ELSE = 0.6;

/** The box to outline for a section whose control is not sure: what its heading speaks of if that is not too large, else the heading. */
export function sectionArea(page: Page, hint: SectionHint): Element | null {
  const found = page.headings.filter((one) => agreement(hint.names, one.words) >= LITTLE_ELSE && isShown(one.element));
  const [heading, second] = found;
  if (heading === undefined || (second !== undefined && second.level === heading.level)) return null;
  const scope = scopeOf(page, heading);
  return scope !== null && isModest(scope) ? scope : heading.element;
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
