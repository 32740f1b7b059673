import type { TargetKind } from '../../../shared/guides/descriptor.ts';
import { BOX_CLASS } from '../../../shared/guides/words/markup-words.ts';
import * as dom from '../../dom/reads.ts';

/** How surely an element is a control: by its tag, by its role, or only because a script listens there. */
type ControlSource = 'native' | 'role' | 'scripted';

export interface Kind {
  readonly kind: TargetKind;
  readonly source: ControlSource;
}

/** The elements of which `kindOf` may say something: each part of a selector is tried on every element of a page. */
export const QUERIED = 'a,button,input,textarea,summary,area[href],[role],[onclick],[tabindex]';
/** Everything that may be a control or act as one. */
export const CONTROLS = `${QUERIED},[data-toggle],[data-bs-toggle]`;

/** Kinds of controls; pictures and numbers to look at are none. */
const KINDS = ['button', 'link', 'tab', 'menuitem', 'checkbox', 'radio', 'textbox'] as const;
type ControlKind = (typeof KINDS)[number];
/** Roles that make an element one of our kinds (WAI-ARIA 1.2; the others are no targets). */
const ROLES: ReadonlyMap<string, ControlKind> = new Map([
  ...KINDS.map((kind) => [kind, kind] as const),
  ['menuitemradio', 'menuitem'],
  ['menuitemcheckbox', 'menuitem'],
  ['option', 'menuitem'],
  ['treeitem', 'menuitem'],
  ['switch', 'checkbox'],
  ['searchbox', 'textbox'],
  ['spinbutton', 'textbox'],
]);
const asKinds = (source: ControlSource): Readonly<Record<ControlKind, Kind>> =>
  Object.fromEntries(KINDS.map((kind) => [kind, { kind, source }])) as Record<ControlKind, Kind>;
/** Made once: a page has thousands of controls of few kinds. */
const NATIVE = asKinds('native');
const BY_ROLE = asKinds('role');
const SCRIPTED: Kind = { kind: 'button', source: 'scripted' };
const SCRIPTED_BOX: Kind = { kind: 'checkbox', source: 'scripted' };

/** Types of fields that are no target, and of those that are buttons. */
const NO_TARGETS = new Set('hidden file range color'.split(' '));
const BUTTONS = new Set('submit button reset image'.split(' '));

/** What kind of control an element is; null when it is none. */
export function kindOf(element: Element, role = dom.getAttribute(element, 'role')): Kind | null {
  const byRole = role === null ? undefined : ROLES.get(role.trim().split(/\s/)[0]?.toLowerCase() ?? '');
  if (byRole !== undefined) return BY_ROLE[byRole];
  const native = nativeKind(element);
  if (native !== undefined) return native;
  if (!isScripted(element)) return null;
  return BOX_CLASS.test(dom.getAttribute(element, 'class') ?? '') ? SCRIPTED_BOX : SCRIPTED;
}

/** Parts of a page that take the focus so that one can jump to them, and that hear clicks for what is in them. */
const PARTS = new Set(
  'main section article nav aside header footer form fieldset table tbody dialog body html'.split(' '),
);

/** Does a script listen there, as far as the markup says? What takes the focus by script alone (-1) is not for pressing. */
function isScripted(element: Element): boolean {
  const tag = dom.localName(element);
  if (tag === 'a') return true;
  if (PARTS.has(tag)) return false;
  return (
    dom.hasAttribute(element, 'onclick') || Number.parseInt(dom.getAttribute(element, 'tabindex') ?? '-1', 10) >= 0
  );
}

/** By the tag alone; null for fields that are no target, undefined for all that is no native control. */
function nativeKind(element: Element): Kind | null | undefined {
  switch (dom.localName(element)) {
    case 'a':
      return dom.hasAttribute(element, 'href') ? NATIVE.link : undefined;
    case 'area':
      return NATIVE.link;
    case 'button':
    case 'summary':
      return NATIVE.button;
    case 'textarea':
      return NATIVE.textbox;
    case 'input': {
      const type = (dom.getAttribute(element, 'type') ?? 'text').toLowerCase();
      if (NO_TARGETS.has(type)) return null;
      if (type === 'checkbox' || type === 'radio') return NATIVE[type];
      return BUTTONS.has(type) ? NATIVE.button : NATIVE.textbox;
    }
    default:
      return undefined;
  }
}

/** Kinds that do the same for the user: pages swap them freely (a link drawn as a button, a tab that is a link). */
export const PRESSED: ReadonlySet<TargetKind> = new Set(['button', 'link', 'tab', 'menuitem']);

/** The kinds that are acceptable where some are asked for. */
export const fittingKinds = (wanted: readonly TargetKind[]): ReadonlySet<TargetKind> =>
  new Set([...wanted, ...(wanted.some((one) => PRESSED.has(one)) ? PRESSED : [])]);
