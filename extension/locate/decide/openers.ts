import type { PageGate } from '../../../shared/guides/descriptor.ts';
import { onlyOne } from '../../../shared/only-one.ts';
import { contains, inflate } from '../../dom/box.ts';
import { all, closest, selfAndAncestors, shadowRootOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import type { PageControl } from '../page/control.ts';
import { NAVIGATION } from '../page/landmarks.ts';
import type { Page } from '../page/page.ts';
import { referencedBy } from '../page/referenced.ts';
import { isDisabled } from '../state/visible.ts';
import { equals } from '../text/patterns.ts';
import { softControls } from './inferred-controls.ts';
import { trace } from './trace.ts';

/** Nested closed menus that are followed; a person could not follow through more. */
const DEEPEST = 3;

const OPENS_PANEL = '[role=tab],button,a,[aria-haspopup],[aria-expanded]';

/** The control that opens one closed box, known from the markup alone: details, aria-controls, tab panels, data targets. */
function openerOfBox(box: Element): Element | null {
  if (dom.localName(box) === 'details' && !dom.hasAttribute(box, 'open')) {
    const summary = [...dom.children(box)].find((child) => dom.localName(child) === 'summary') ?? null;
    if (summary !== null) trace?.decided({ opener: 'summary' });
    return summary;
  }
  const root = dom.getRootNode(box) as Document | ShadowRoot;
  const id = dom.getAttribute(box, 'id');
  if (id !== null && id !== '') {
    const quoted = CSS.escape(id);
    const openers = dom.querySelectorAll(
      root,
      `[aria-controls~="${quoted}"],[data-target="#${quoted}"],[data-bs-target="#${quoted}"],[role=tab][href="#${quoted}"],[data-toggle][href="#${quoted}"],[data-bs-toggle][href="#${quoted}"],[popovertarget="${quoted}"]`,
    );
    const outside = [...openers].filter((one) => !dom.contains(box, one));
    if (outside.length > 0) {
      const opener = onlyOne(outside.filter(isShown)) ?? onlyOne(outside);
      if (opener !== null) trace?.decided({ opener: 'names-its-box' });
      return opener;
    }
  }
  if (dom.matches(box, '[role=tabpanel],[role=menu]')) {
    const tab = referencedBy(box, 'aria-labelledby').find((one) => dom.matches(one, OPENS_PANEL));
    if (tab !== undefined) {
      trace?.decided({ opener: 'names-its-panel' });
      return tab;
    }
  }
  const before = dom.previousElementSibling(box);
  if (before === null || !dom.matches(before, '[aria-expanded=false]')) return null;
  trace?.decided({ opener: 'folded-head' });
  return before;
}

/**
 * The visible control that opens what hides an element, if the markup says so without doubt. Of an opener in a closed menu, that menu's.
 */
export function openerOf(element: Element, depth = 0): Element | null {
  if (depth >= DEEPEST) return null;
  for (const box of selfAndAncestors(element)) {
    if (box === element || dom.localName(box) === 'summary') continue;
    if (dom.localName(box) === 'body') return null;
    const opener = openerOfBox(box);
    if (opener === null) continue;
    if (dom.getAttribute(opener, 'aria-expanded') === 'true' || dom.getAttribute(opener, 'aria-selected') === 'true')
      continue;
    if (isShown(opener)) return isDisabled(opener) ? null : opener;
    return openerOf(opener, depth + 1);
  }
  return null;
}

/** Entries that make a list a menu. */
const MENU = 3;
const ENTRIES = 'a,button,[role=menuitem]';
const MENUS = `${NAVIGATION},aside,[class*=menu i]`;

/** The one control of the page called "Menu", where an entry of the whole site is folded away with others and no attribute says what opens them. */
export function menuOpenerOf(page: Page, element: Element, { inSiteChrome }: PageGate): Element | null {
  if (!inSiteChrome) return null;
  const { menu } = page.words;
  const [folded] = [...selfAndAncestors(element)]
    .filter((at) => dom.localName(at) !== 'body' && !isShown(at))
    .slice(-1);
  if (folded === undefined || dom.querySelectorAll(folded, ENTRIES).length < MENU) return null;
  const bar = closest(folded, MENUS) ?? folded;
  if (all(bar, ENTRIES).some(isShown)) return null;
  const shown = (controls: readonly PageControl[]): Element[] =>
    controls.map(({ element: one }) => one).filter(isShown);
  const named = shown(page.controls.all.filter(({ names }) => equals(menu, names.main)));
  const opener = onlyOne(named.length > 0 ? named : shown(softControls(page, { kinds: ['button'], names: menu })));
  if (opener === null) return null;
  trace?.decided({ opener: 'site-menu' });
  return dom.getAttribute(opener, 'aria-expanded') === 'true' || isDisabled(opener) ? null : opener;
}

/** Labels and boxes that a person sees and presses in place of a hidden checkbox or radio. */
export function drawnInstead(input: Element, label: Element | null): Element | null {
  if (label !== null && isShown(label)) return label;
  const filled = dom.getBoundingClientRect(input);
  for (const host of selfAndAncestors(input)) {
    if (shadowRootOf(host) !== null) return null;
    const box = dom.getBoundingClientRect(host);
    // Larger than a box to tick, but for a tile that it fills.
    if ((box.width > 60 || box.height > 60) && !contains(inflate(filled, 4), box)) return null;
    if (isShown(host)) return host;
  }
  return null;
}
