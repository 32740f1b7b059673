import type { TargetKind } from '../../shared/guides/descriptor.ts';

/** How surely an element is a control: by its tag, by its role, or only because a script listens there. */
export type Standing = 'native' | 'role' | 'scripted';

export interface Kind {
  readonly kind: TargetKind;
  readonly standing: Standing;
}

/** Roles that make an element one of our kinds (WAI-ARIA 1.2; the others are no targets). */
const ROLES: Readonly<Record<string, TargetKind>> = {
  button: 'button',
  link: 'link',
  tab: 'tab',
  menuitem: 'menuitem',
  menuitemradio: 'menuitem',
  menuitemcheckbox: 'menuitem',
  option: 'menuitem',
  treeitem: 'menuitem',
  checkbox: 'checkbox',
  switch: 'checkbox',
  radio: 'radio',
  textbox: 'textbox',
  searchbox: 'textbox',
  spinbutton: 'textbox',
};

const INPUTS: Readonly<Record<string, TargetKind | null>> = {
  submit: 'button',
  button: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  hidden: null,
  file: null,
  range: null,
  color: null,
};

/** The elements of which `kindOf` may say something: each part of a selector is tried on every element of a page. */
export const QUERIED = 'a,button,input,textarea,summary,area[href],[role],[onclick],[tabindex]';
/** Everything that may be a control or act as one. */
export const CONTROLS = `${QUERIED},[data-toggle],[data-bs-toggle]`;

/** What kind of control an element is; null when it is none. */
export function kindOf(element: Element): Kind | null {
  const role = element.getAttribute('role');
  if (role !== null) {
    const kind = ROLES[role.trim().split(/\s/)[0]?.toLowerCase() ?? ''];
    if (kind !== undefined) return { kind, standing: 'role' };
  }
  switch (element.localName) {
    case 'a':
      return element.hasAttribute('href')
        ? { kind: 'link', standing: 'native' }
        : { kind: 'button', standing: 'scripted' };
    case 'area':
      return { kind: 'link', standing: 'native' };
    case 'button':
    case 'summary':
      return { kind: 'button', standing: 'native' };
    case 'textarea':
      return { kind: 'textbox', standing: 'native' };
    case 'input': {
      const kind = INPUTS[(element.getAttribute('type') ?? 'text').toLowerCase()];
      return kind === null ? null : { kind: kind ?? 'textbox', standing: 'native' };
    }
    default:
      return element.hasAttribute('onclick') || element.hasAttribute('tabindex')
        ? { kind: 'button', standing: 'scripted' }
        : null;
  }
}

/** Kinds that do the same for the user: pages swap them freely (a link drawn as a button, a tab that is a link). */
const PRESSED: ReadonlySet<TargetKind> = new Set(['button', 'link', 'tab', 'menuitem']);

/** Is a control of one kind acceptable where others are asked for? */
export function fitsKind(kind: TargetKind, wanted: readonly TargetKind[]): boolean {
  return wanted.includes(kind) || (PRESSED.has(kind) && wanted.some((one) => PRESSED.has(one)));
}
