import type { PageGate } from '../../shared/guides/descriptor.ts';
import type { PageControl } from './control.ts';
import type { Page } from './page.ts';
import { equals } from './patterns.ts';
import { softControls } from './soft-controls.ts';
import { closest, lineOf, parentOf, shadowRootOf } from './tree.ts';
import { isDisabled, isShown } from './visible.ts';

/** Menus in menus in menus: deeper is not a page a person could follow us through. */
const DEEPEST = 3;

const ids = (value: string | null): string[] => (value ?? '').split(/\s+/).filter((id) => id !== '');

/** The control that opens one closed box, known from the markup alone: details, aria-controls, tab panels, data targets. */
function openerOfBox(box: Element): Element | null {
  if (box.localName === 'details' && !box.hasAttribute('open')) {
    for (const child of box.children) if (child.localName === 'summary') return child;
    return null;
  }
  const root = box.getRootNode() as Document | ShadowRoot;
  const id = box.getAttribute('id');
  if (id !== null && id !== '') {
    const quoted = CSS.escape(id);
    const openers = root.querySelectorAll(
      `[aria-controls~="${quoted}"],[data-target="#${quoted}"],[data-bs-target="#${quoted}"],[role=tab][href="#${quoted}"],[data-toggle][href="#${quoted}"],[data-bs-toggle][href="#${quoted}"],[popovertarget="${quoted}"]`,
    );
    const shown = [...openers].filter((one) => !box.contains(one));
    if (shown.length > 0) return only(shown);
  }
  if (box.getAttribute('role') === 'tabpanel' || box.getAttribute('role') === 'menu') {
    for (const label of ids(box.getAttribute('aria-labelledby'))) {
      const tab = root.getElementById(label);
      if (tab?.matches('[role=tab],button,a,[aria-haspopup],[aria-expanded]')) return tab;
    }
  }
  const before = box.previousElementSibling;
  return before?.matches('[aria-expanded=false]') === true ? before : null;
}

const only = (elements: readonly Element[]): Element | null => {
  const shown = elements.filter(isShown);
  return shown.length === 1 ? (shown[0] ?? null) : elements.length === 1 ? (elements[0] ?? null) : null;
};

/**
 * The visible control that opens what hides an element, if the page's markup says so without doubt; null otherwise. Where the
 * opener is itself in a closed menu, that menu's opener.
 */
export function openerOf(element: Element, depth = 0): Element | null {
  if (depth >= DEEPEST) return null;
  for (const box of lineOf(element)) {
    if (box === element || box.localName === 'summary') continue;
    if (box.localName === 'body') return null;
    const opener = openerOfBox(box);
    if (opener === null) continue;
    if (opener.getAttribute('aria-expanded') === 'true' || opener.getAttribute('aria-selected') === 'true') continue;
    if (isShown(opener)) return isDisabled(opener) ? null : opener;
    return openerOf(opener, depth + 1);
  }
  return null;
}

/** Fewer entries are no menu. */
const MENU = 3;
const ENTRIES = 'a,button,[role=menuitem]';
const BARS = 'nav,aside,[role=navigation],[class*=menu i]';

/**
 * The one control of the page called "Menu", where an entry of the whole site is folded away with others and no attribute says what
 * opens them.
 */
export function menuOpenerOf(page: Page, element: Element, { everywhere, words: { menu } }: PageGate): Element | null {
  if (everywhere !== true) return null;
  const [folded] = [...lineOf(element)].filter((at) => at.localName !== 'body' && !isShown(at)).slice(-1);
  if (folded === undefined || folded.querySelectorAll(ENTRIES).length < MENU) return null;
  const bar = closest(folded, BARS) ?? folded;
  if ([...bar.querySelectorAll(ENTRIES)].some(isShown)) return null;
  const shown = (controls: readonly PageControl[]): Element[] =>
    controls.map(({ element: one }) => one).filter(isShown);
  const named = shown(page.controls.filter(({ names }) => equals(menu, names.main)));
  const [opener, ...others] = named.length > 0 ? named : shown(softControls(page, { kinds: ['button'], names: menu }));
  if (opener === undefined || others.length > 0) return null;
  return opener.getAttribute('aria-expanded') === 'true' || isDisabled(opener) ? null : opener;
}

/** Labels and boxes that a person sees and presses in place of a hidden checkbox or radio. */
export function drawnInstead(input: Element, label: Element | null): Element | null {
  if (label !== null && isShown(label)) return label;
  const host = parentOf(input);
  if (host === null || shadowRootOf(host) !== null) return null;
  const box = host.getBoundingClientRect();
  return box.width <= 60 && box.height <= 60 && isShown(host) ? host : null;
}
