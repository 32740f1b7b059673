import type { SectionHint } from '../../shared/guides/descriptor.ts';
import type { Page } from './page.ts';
import { agreement } from './patterns.ts';
import { scopeOf } from './sections.ts';
import { holds, lineOf } from './tree.ts';
import { isShown } from './visible.ts';

// What is outlined ("vers ici") where the control itself is not sure.

/** A heading that says little else than the section's name; an article about it says more. */
const LARGELY = 0.6;

/** The box to outline for a section whose control is not sure: what its heading speaks of if that is not too large, else the heading. */
export function sectionArea(page: Page, hint: SectionHint): Element | null {
  const found = page.headings.filter((one) => agreement(hint.names, one.words) >= LARGELY && isShown(one.element));
  const [heading, second] = found;
  if (heading === undefined || (second !== undefined && second.level === heading.level)) return null;
  const scope = scopeOf(page, heading);
  return scope !== null && isModest(scope) ? scope : heading.element;
}

/** An area that covers most of the window points nowhere. */
function isModest(element: Element): boolean {
  if (/^(?:body|html|main|frameset)$/.test(element.localName)) return false;
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  const box = element.getBoundingClientRect();
  return box.width * box.height <= 0.6 * view.innerWidth * view.innerHeight && box.width > 0 && box.height > 0;
}

/** The nearest modest box around some elements that may be outlined for them all. */
export function sharedArea(elements: readonly Element[]): Element | null {
  const [first] = elements;
  if (first === undefined) return null;
  for (const at of lineOf(first)) if (elements.every((other) => holds(at, other))) return isModest(at) ? at : null;
  return null;
}
