import type { TargetKind } from '../../../shared/guides/descriptor.ts';
import { BOX_CLASS } from '../../../shared/guides/words/markup-words.ts';
import * as dom from '../../dom/reads.ts';

/** How surely an element is a control: by its tag, by its role, or only because a script listens there. */
export type ControlSource = 'native' | 'role' | 'scripted';

export interface Kind {
  readonly kind: TargetKind;
  readonly source: ControlSource;
}

/** Elements that `kindOf` may recognise. Kept short: a browser tries each part of a selector on every element of a page. */
export const QUERIED = 'a,button,input,textarea,summary,area[href],[role],[onclick],[tabindex]';
/** Everything that may be a control or act as one. */
export const CONTROLS = `${QUERIED},[data-toggle],[data-bs-toggle]`;

/** Kinds of controls; pictures and numbers to look at are none. */
export const KINDS = ['button', 'link', 'tab', 'menuitem', 'checkbox', 'radio', 'textbox'] as const;
/** Roles that make an element one of our kinds (WAI-ARIA 1.2; the others are no targets). */
const ROLES: ReadonlyMap<string, Kind> = new Map(
  [
    ...KINDS.map((kind) => [kind, kind] as const),
    ['menuitemradio', 'menuitem'] as const,
    ['menuitemcheckbox', 'menuitem'] as const,
    ['option', 'menuitem'] as const,
    ['treeitem', 'menuitem'] as const,
    ['switch', 'checkbox'] as const,
    ['searchbox', 'textbox'] as const,
    ['spinbutton', 'textbox'] as const,
  ].map(([role, kind]) => [role, { kind, source: 'role' }]),
);
const SCRIPTED: Kind = { kind: 'button', source: 'scripted' };
const SCRIPTED_BOX: Kind = { kind: 'checkbox', source: 'scripted' };

const TEXT_FIELDS =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=image],[type=reset],[type=hidden],[type=file],[type=range],[type=color]),textarea';

/**
 * Native controls by their tags, one a selector: browsers have a short way for these, and the tag says the kind, so that nothing else is
 * read.
 */
export const NATIVE_PLACES: readonly (readonly [Kind, string])[] = (
  [
    ['link', 'a[href]'],
    ['link', 'area[href]'],
    ['button', 'button'],
    ['button', 'summary'],
    ['button', 'input:is([type=button],[type=submit],[type=image],[type=reset])'],
    ['checkbox', 'input[type=checkbox]'],
    ['radio', 'input[type=radio]'],
    ['textbox', TEXT_FIELDS],
  ] as const
).map(([kind, selector]) => [{ kind, source: 'native' }, selector]);
/** Selectors of the others: controls by their role or their script. */
export const OTHER_PLACES = '[role],[onclick],[tabindex],a:not([href])';

/** What kind of control an element is; null when it is none. */
export function kindOf(element: Element, role = dom.getAttribute(element, 'role')): Kind | null {
  const spoken = role?.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  const byRole = ROLES.get(spoken);
  if (byRole !== undefined) return byRole;
  const native = NATIVE_PLACES.find(([, selector]) => dom.matches(element, selector));
  if (native) return native[0];
  if (!isScripted(element, spoken)) return null;
  return BOX_CLASS.test(dom.attribute(element, 'class')) ? SCRIPTED_BOX : SCRIPTED;
}

/** Parts of a page, by tag or role, that take the focus so that one can jump to them, and hear clicks for their children; fields of other types. */
const PARTS = new Set(
  (
    'input main section article nav aside header footer form fieldset table tbody dialog body html ' +
    'region group radiogroup tabpanel tablist toolbar menu menubar listbox tree grid navigation banner contentinfo complementary alert status note'
  ).split(' '),
);

/** Does a script listen there, as far as the markup and the hand of the pointer say? Who is read aloud to gives the focus to texts. */
function isScripted(element: Element, role: string): boolean {
  const tag = dom.localName(element);
  if (tag === 'a') return true;
  if (PARTS.has(tag) || PARTS.has(role)) return false;
  if (dom.hasAttribute(element, 'onclick')) return true;
  const takesFocus = Number.parseInt(dom.getAttribute(element, 'tabindex') ?? '-1', 10) >= 0;
  return (
    takesFocus &&
    (tag.includes('-') || getComputedStyle(element).cursor === 'pointer') &&
    dom.querySelector(element, 'input,textarea,select') === null
  );
}

/** Kinds that do the same for the user: pages swap them freely (a link drawn as a button, a tab that is a link). */
export const PRESSED: ReadonlySet<TargetKind> = new Set(['button', 'link', 'tab', 'menuitem']);

/** The kinds that are acceptable where some are asked for. */
export const fittingKinds = (wanted: readonly TargetKind[]): ReadonlySet<TargetKind> =>
  new Set([...wanted, ...(wanted.some((one) => PRESSED.has(one)) ? PRESSED : [])]);
